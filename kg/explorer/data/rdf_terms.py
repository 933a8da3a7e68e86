"""What RDF calls what the page shows, for files that its readers take away."""

from __future__ import annotations

import pyoxigraph as ox

from kg.article.provenance import licences
from kg.explorer.data.model import Model
from kg.explorer.engine_contract import Rdf
from kg.rdf.namespaces import contract, file_prefixes
from kg.rdf.terms import serialised
from kg.store import Store


def rdf_terms(store: Store, content: Model) -> Rdf:
    """Return the terms of *content*, each where the payload has its words, literals as they were written."""
    forms = store.lexical.forms()
    written = [min(forms.get(triple, {triple}), key=str)[2] for triple in content.triples]

    def short(iri: str) -> str:
        return contract(iri, content.prefixes)

    return Rdf(
        prefixes=file_prefixes(content.prefixes),
        predicates=[short(iri) for iri in content.properties],
        types=[[short(iri) for iri in types] for types in content.types],
        objects=[serialised(term) if isinstance(term, ox.Literal | ox.Triple) else "" for term in written],
        licences=licences(store),
    )

"""The RDF terms of what the page shows, for files that readers download from it."""

from __future__ import annotations

import pyoxigraph as ox

from kg.article.provenance import licences
from kg.explorer.data.model import Model
from kg.explorer.engine_contract import Rdf
from kg.rdf.namespaces import contract, file_prefixes
from kg.rdf.terms import serialised
from kg.store import Store


def rdf_terms(store: Store, content: Model) -> Rdf:
    """Return the terms of *content* in the order of the page's records, literals in their original form."""
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

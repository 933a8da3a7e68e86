"""What RDF calls what the page shows, for files that its readers take away."""

from __future__ import annotations

import pyoxigraph as ox

from kg.explorer.engine import Rdf
from kg.explorer.model import Model
from kg.rdf.namespaces import contract, declarable
from kg.rdf.terms import serialised, text_of
from kg.store import Store, select

_LICENCES = """PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX prov: <http://www.w3.org/ns/prov#>
SELECT DISTINCT ?licence WHERE { ?encoding prov:wasDerivedFrom ?passage ; dcterms:license ?licence }
ORDER BY ?licence"""


def exact(store: Store, content: Model) -> Rdf:
    """Return the terms of *content*, each where the payload has its words, literals as they were written."""
    forms = store.lexical.forms()
    written = [min(forms.get(triple, {triple}), key=str)[2] for triple in content.triples]

    def short(iri: str) -> str:
        return contract(iri, content.prefixes)

    return Rdf(
        prefixes=declarable(content.prefixes),
        predicates=[short(iri) for iri in content.properties],
        types=[[short(iri) for iri in types] for types in content.types],
        objects=[serialised(term) if isinstance(term, ox.Literal | ox.Triple) else "" for term in written],
        licences=[text_of(licence) for (licence,) in select(store, _LICENCES).rows],
    )

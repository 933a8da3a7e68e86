"""The RDF syntaxes that are read and written: their names, file suffixes and media types."""

from __future__ import annotations

import pyoxigraph as ox

SYNTAXES = {
    "turtle": ox.RdfFormat.TURTLE,
    "trig": ox.RdfFormat.TRIG,
    "nquads": ox.RdfFormat.N_QUADS,
    "ntriples": ox.RdfFormat.N_TRIPLES,
    "jsonld": ox.RdfFormat.JSON_LD,
    "rdfxml": ox.RdfFormat.RDF_XML,
}
"""The engine's syntaxes by name; those that are written."""

PLAIN = frozenset(name for name, syntax in SYNTAXES.items() if not syntax.supports_datasets)
"""Names of the syntaxes without named graphs."""

NOTATION_3, TRIX = "n3", "trix"
READ = (*SYNTAXES, NOTATION_3, TRIX)
"""Names of the syntaxes that are read."""

SUFFIXES = {
    "ttl": "turtle",
    "turtle": "turtle",
    "shacl": "turtle",
    "trig": "trig",
    "nq": "nquads",
    "nquads": "nquads",
    "nt": "ntriples",
    "ntriples": "ntriples",
    "jsonld": "jsonld",
    "json": "jsonld",
    "rdf": "rdfxml",
    "rdfs": "rdfxml",
    "rdfxml": "rdfxml",
    "owl": "rdfxml",
    "skos": "rdfxml",
    "foaf": "rdfxml",
    "doap": "rdfxml",
    "xml": "rdfxml",
    "n3": NOTATION_3,
    "trix": TRIX,
}
"""Names of syntaxes by file suffix."""

SPOKEN = {name: syntax.name for name, syntax in SYNTAXES.items()} | {NOTATION_3: "N3", TRIX: "TriX"}
"""Names of syntaxes as written in sentences."""

MEDIA_TYPES = {syntax.media_type: name for name, syntax in SYNTAXES.items()} | {
    "application/x-turtle": "turtle",
    "text/n3": NOTATION_3,
    "text/rdf+n3": NOTATION_3,
    "application/trix": TRIX,
}
"""Names of syntaxes by media type."""


def suffix(name: str) -> str:
    """Return the syntax that the suffix of the file *name* means, or ``""``."""
    return SUFFIXES.get(name.rpartition(".")[2].lower(), "")

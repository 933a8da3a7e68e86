"""JSON-LD (https://www.w3.org/TR/json-ld11/)."""

import pyoxigraph as ox

from kg.errors import DataError
from kg.export.content import Content, Written
from kg.rdf import syntaxes
from kg.rdf.namespaces import declarable

SUFFIXES = syntaxes.suffixes("jsonld")


def write(content: Content) -> Written:
    """Return *content* as :class:`kg.export.content.Writer` says."""
    triple = next((q.object for q in content.quads if isinstance(q.object, ox.Triple)), None)
    if triple is not None:
        raise DataError(f"JSON-LD cannot hold the triple term <<( {triple} )>>; choose another format")
    return Written(syntaxes.written(content.quads, "jsonld", declarable(content.prefixes)))

"""JSON-LD (https://www.w3.org/TR/json-ld11/), compact as long as one could read it."""

import pyoxigraph as ox

from kg.errors import FormatError
from kg.export.content import READ, Content, Written
from kg.rdf import jsonld, syntaxes
from kg.rdf.namespaces import declarable

SUFFIXES = syntaxes.suffixes("jsonld")
MEDIA_TYPE = syntaxes.media_type("jsonld")


def write(content: Content) -> Written:
    """Return *content* as :class:`kg.export.content.Writer` says."""
    triple = next((q.object for q in content.quads if isinstance(q.object, ox.Triple)), None)
    if triple is not None:
        raise FormatError(f"JSON-LD cannot hold the triple term <<( {triple} )>>; choose another format")
    if len(content.quads) > READ:
        return Written(syntaxes.written(content.quads, "jsonld", declarable(content.prefixes)))
    return Written(jsonld.written(content.quads, declarable(content.prefixes)))

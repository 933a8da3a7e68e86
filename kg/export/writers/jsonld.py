"""JSON-LD (https://www.w3.org/TR/json-ld11/), compact."""

from kg.export.content import Content, Written
from kg.rdf import jsonld, syntaxes
from kg.rdf.namespaces import file_prefixes

SUFFIXES = syntaxes.suffixes("jsonld")
MEDIA_TYPE = syntaxes.media_type("jsonld")


def write(content: Content) -> Written:
    """Return *content* in this format; see :class:`kg.export.content.Writer`."""
    return Written(jsonld.written(content.ordered(), file_prefixes(content.prefixes)))

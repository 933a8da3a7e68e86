"""RDF/XML (https://www.w3.org/TR/rdf-syntax-grammar/)."""

from kg.export.content import Content, Written
from kg.rdf import rdfxml, syntaxes
from kg.rdf.namespaces import file_prefixes

SUFFIXES = syntaxes.suffixes("rdfxml")
MEDIA_TYPE = syntaxes.media_type("rdfxml")


def write(content: Content) -> Written:
    """Return *content* in this format; see :class:`kg.export.content.Writer`."""
    return Written(rdfxml.written(content.triples(), file_prefixes(content.prefixes)))

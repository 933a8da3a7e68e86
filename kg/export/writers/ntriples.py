"""N-Triples (https://www.w3.org/TR/n-triples/)."""

from kg.export.content import Content, Written
from kg.rdf import syntaxes

SUFFIXES = syntaxes.suffixes("ntriples")
MEDIA_TYPE = syntaxes.media_type("ntriples")


def write(content: Content) -> Written:
    """Return *content* in this format; see :class:`kg.export.content.Writer`."""
    return Written(content.triples().lines)

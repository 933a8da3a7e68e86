"""Turtle (https://www.w3.org/TR/turtle/) for people."""

from kg.export.content import Content, Written
from kg.rdf import syntaxes, turtle
from kg.rdf.namespaces import file_prefixes

SUFFIXES = syntaxes.suffixes("turtle", syntaxes.NOTATION_3)
MEDIA_TYPE = syntaxes.media_type("turtle")


def write(content: Content) -> Written:
    """Return *content* in this format; see :class:`kg.export.content.Writer`."""
    return Written(turtle.written(content.triples(), file_prefixes(content.prefixes), content.lang))

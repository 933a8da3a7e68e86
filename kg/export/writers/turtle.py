"""Turtle (https://www.w3.org/TR/turtle/), for people as long as one could read it."""

from kg.export.content import READ, Content, Written
from kg.rdf import syntaxes, turtle
from kg.rdf.namespaces import declarable

SUFFIXES = syntaxes.suffixes("turtle", syntaxes.NOTATION_3)
MEDIA_TYPE = syntaxes.media_type("turtle")


def write(content: Content) -> Written:
    """Return *content* as :class:`kg.export.content.Writer` says."""
    triples, prefixes = content.triples(), declarable(content.prefixes)
    if len(triples) > READ:
        return Written(syntaxes.written(triples, "turtle", prefixes))
    return Written(turtle.written(triples, prefixes, content.lang))

"""Turtle (https://www.w3.org/TR/turtle/), for people as long as one could read it."""

from kg.export.content import Content, Written
from kg.rdf import syntaxes, turtle
from kg.rdf.namespaces import declarable

SUFFIXES = syntaxes.suffixes("turtle", syntaxes.NOTATION_3)
_READ = 200_000
"""Of more statements nobody reads the whole, and the engine writes them ten times as fast."""


def write(content: Content) -> Written:
    """Return *content* as :class:`kg.export.content.Writer` says."""
    triples, prefixes = content.triples(), declarable(content.prefixes)
    if len(triples) > _READ:
        return Written(syntaxes.written(triples, "turtle", prefixes))
    return Written(turtle.written(triples, prefixes, content.lang))

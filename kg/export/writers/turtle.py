"""Turtle (https://www.w3.org/TR/turtle/)."""

from kg.export.content import Content, Written
from kg.rdf import syntaxes
from kg.rdf.namespaces import declarable

SUFFIXES = syntaxes.suffixes("turtle", syntaxes.NOTATION_3)


def write(content: Content) -> Written:
    """Return *content* as :class:`kg.export.content.Writer` says."""
    return Written(syntaxes.written(content.triples(), "turtle", declarable(content.prefixes)))

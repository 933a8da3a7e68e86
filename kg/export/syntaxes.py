"""The syntaxes of RDF as formats for the graph; each is written by a module of :mod:`kg.rdf`."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from kg.export.content import Content, Written
from kg.rdf import jsonld, rdfxml, trig, turtle
from kg.rdf.namespaces import file_prefixes
from kg.rdf.spool import Spool
from kg.rdf.syntaxes import NOTATION_3, SUFFIXES, SYNTAXES

_TEXTS: dict[str, Callable[[Content], Spool]] = {
    "turtle": lambda c: turtle.written(c.triples(), file_prefixes(c.prefixes), c.lang),
    "trig": lambda c: trig.written(c.ordered(), file_prefixes(c.prefixes)),
    "nquads": lambda c: c.ordered().lines,
    "ntriples": lambda c: c.triples().lines,
    "jsonld": lambda c: jsonld.written(c.ordered(), file_prefixes(c.prefixes)),
    "rdfxml": lambda c: rdfxml.written(c.triples(), file_prefixes(c.prefixes)),
}


class Syntax(NamedTuple):
    """A :class:`kg.export.content.Writer` of a syntax."""

    SUFFIXES: tuple[str, ...]
    MEDIA_TYPE: str
    text: Callable[[Content], Spool]

    def write(self, content: Content) -> Written:
        """Return *content* in this syntax."""
        return Written(self.text(content))


def _syntax(name: str) -> Syntax:
    means = (name, NOTATION_3) if name == "turtle" else (name,)
    return Syntax(
        tuple(s for s, of in SUFFIXES.items() if of in means), SYNTAXES[name].media_type, _TEXTS[name]
    )


WRITERS = {name: _syntax(name) for name in SYNTAXES}
"""The writers by name."""

"""The statements about a thing as files: Turtle for people, JSON-LD with passages as named graphs."""

from __future__ import annotations

from collections.abc import Iterable

import pyoxigraph as ox

from kg.errors import WrongUsage
from kg.export.formats import written
from kg.network.build import describes, is_entity
from kg.rdf.spool import Spool
from kg.site.context import Context
from kg.store.dump import quads
from kg.store.exchange import to_exchange


class Files:
    """The statements about each thing of a graph, and about the things that link to it."""

    def __init__(self, context: Context) -> None:
        self._prefixes = context.store.prefixes
        self._about: dict[ox.NamedNode | ox.BlankNode, list[ox.Quad]] = {}
        self._to: dict[object, list[ox.Quad]] = {}
        for quad in to_exchange(quads(context.store)):
            self._about.setdefault(quad.subject, []).append(quad)  # type: ignore[arg-type]  # no triple is one
            self._to.setdefault(quad.object, []).append(quad)

    def written(self, iri: str, format: str) -> bytes:
        """Return the statements about *iri* in an RDF syntax, with names and classes of what they mention."""
        node = ox.NamedNode(iri)
        own = dict.fromkeys(self._about.get(node, ()))
        for quad in self._to.get(node, ()):
            if is_entity(quad.subject):  # all of an investment in it, for example, with the amount
                own |= dict.fromkeys(self._about[quad.subject])  # type: ignore[index]
        own |= dict.fromkeys(self._names(own))
        made = written(own, format, prefixes=self._prefixes).file
        if not isinstance(made, Spool):
            raise WrongUsage(f"{format} is not an RDF syntax")
        return bytes(made)

    def _names(self, own: Iterable[ox.Quad]) -> Iterable[ox.Quad]:
        named = dict.fromkeys(q.object for q in own if isinstance(q.object, ox.NamedNode))
        for node in named:
            yield from (q for q in self._about.get(node, ()) if describes(q.predicate, q.object))

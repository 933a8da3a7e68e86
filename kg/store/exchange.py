"""Adapts the graph for other tools: removes statements that only sovkg uses, adds some that others expect.

Removed are the patterns of sentences and statements about terms of other vocabularies. Added, in a graph of
their own, are the results of the queries in ``queries/exchange``: SKOS labels, Web Annotation selectors,
dates and currencies.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from pathlib import Path

import pyoxigraph as ox

from kg import bundle
from kg.rdf.namespaces import BASE, GRAPH, ONTOLOGY_GRAPH, PHRASES_GRAPH, PREFIXES, SKOS
from kg.rdf.terms import text_of
from kg.store.dump import each, stated
from kg.store.protocol import Readable, Store

_EXCHANGE = ox.NamedNode(GRAPH + "exchange")
_NODES = (BASE + "currency/", _EXCHANGE.value)
_OA, _SCHEMA = PREFIXES["oa"], PREFIXES["schema"]
_PROPERTIES = {_OA + "hasSource", _OA + "hasSelector", PREFIXES["dcterms"] + "temporal", SKOS + "prefLabel"}
_PROPERTIES |= {_SCHEMA + name for name in ("startDate", "endDate", "datePublished")}


def to_exchange(quads: Iterable[ox.Quad]) -> list[ox.Quad]:
    """Return *quads* adapted for other tools.

    Additions are made only if some graphs are sovkg's own, and from these and the default graph; other data
    stays unchanged.
    """
    known = list(_without_internal(quads))
    read = {graph for quad in known if _is_own(graph := quad.graph_name)}
    if not read:
        return known
    read.add(ox.DefaultGraph())
    own = ox.Store()
    own.extend(quad for quad in known if quad.graph_name in read)
    return [*known, *dict.fromkeys(_exchange_additions(own))]


def exchange_quads(store: Store) -> Iterable[ox.Quad]:
    """Return the quads of *store* adapted as by :func:`to_exchange`.

    They are a stream if either all graphs or none are sovkg's own.
    """
    if isinstance(store, Readable):
        kinds = {_is_own(graph) for graph in each(store, ox.Store.named_graphs)}
        if len(kinds) < 2:
            return chain(
                _without_internal(stated(store)), each(store, _exchange_additions) if True in kinds else ()
            )
    return to_exchange(stated(store))


def _exchange_additions(own: ox.Store) -> Iterator[ox.Quad]:
    """Yield the additions for *own*, a store with only sovkg's own graphs and the default graph."""
    for path in sorted(Path(bundle.EXCHANGE).glob("*.rq")):
        for triple in own.query(path.read_text(encoding="utf-8"), use_default_graph_as_union=True):  # type: ignore[union-attr]
            if isinstance(triple, ox.Triple):
                yield ox.Quad(triple.subject, triple.predicate, triple.object, _EXCHANGE)


def _is_own(graph: object) -> bool:
    """Return whether *graph* is the name of one of sovkg's own graphs."""
    return text_of(graph).startswith(BASE)


def _without_internal(quads: Iterable[ox.Quad]) -> Iterator[ox.Quad]:
    """Return an iterator over *quads* without those that are removed for other tools."""
    return (quad for quad in quads if quad.graph_name != _EXCHANGE and not _is_internal(quad))


def from_exchange(quads: Iterable[ox.Quad]) -> list[ox.Quad]:
    """Return *quads* of an export without the additions of :func:`to_exchange`.

    Without named graphs, as in Turtle, they are recognised by their subjects and properties.
    """
    return [quad for quad in quads if not _is_addition(quad)]


def comparable(sides: Sequence[Sequence[ox.Quad]]) -> list[list[ox.Quad]]:
    """Return *sides* without what exports add, or with it if they are exports that differ in nothing else.

    What is added follows from the rest, so it differs wherever the rest does; alone, it was edited. If some
    of the sides are no exports, they get the additions, which needs named graphs.
    """
    bare = [list(_without_internal(from_exchange(side))) for side in sides]
    exported = [any(map(_is_addition, side)) for side in sides]
    if not any(exported) or len({frozenset(quad.triple for quad in side) for side in bare}) > 1:
        return bare
    given = [side if has else to_exchange(side) for side, has in zip(sides, exported, strict=True)]
    whole = [[quad for quad in side if not _is_internal(quad)] for side in given]
    return whole if all(any(map(_is_addition, side)) for side in whole) else bare


def _is_addition(quad: ox.Quad) -> bool:
    return quad.graph_name == _EXCHANGE or _added(quad)


def _is_internal(quad: ox.Quad) -> bool:
    return text_of(quad.graph_name) == PHRASES_GRAPH or _of_others_terms(quad)


def _added(quad: ox.Quad) -> bool:
    subject = text_of(quad.subject)
    if not subject.startswith(BASE) or not isinstance(quad.graph_name, ox.DefaultGraph):
        return False
    made = subject.startswith(_NODES) or subject.endswith("#position") or quad.predicate.value in _PROPERTIES
    return made or text_of(quad.object) == _OA + "SpecificResource"


def _of_others_terms(quad: ox.Quad) -> bool:
    return text_of(quad.graph_name) == ONTOLOGY_GRAPH and not text_of(quad.subject).startswith(BASE)

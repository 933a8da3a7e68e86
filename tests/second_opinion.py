"""rdflib as a store, for a second opinion on the answers to queries.

rdflib evaluates SPARQL's algebra literally: a whole group before its filters, patterns in the order in which
it finds them, and GRAPH ?g in each graph for each row. Since this can take minutes, the functions here change
the order, but no answer: parsing, algebra, expressions and matching remain rdflib's own.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pyoxigraph as ox

from kg.rdf.terms import from_rdflib
from kg.store import TIMEOUT, Result, Solutions, Store
from kg.store.dump import quads
from kg.store.protocol import Bounds
from tests.serialising import serialise


class Rdflib:
    """rdflib as a store, for a second opinion; its default graph is the merge of all graphs."""

    is_local = True

    def __init__(self, store: Store) -> None:
        import rdflib
        from rdflib.plugins.sparql import CUSTOM_EVALS
        from rdflib.plugins.sparql.sparql import FrozenDict

        # rdflib's hash XORs keys and values: a value under two names cancels out, which makes sets slow
        FrozenDict.__hash__ = lambda self: hash(frozenset(self._d.items()))  # type: ignore[method-assign]
        CUSTOM_EVALS.update((each.__name__, each) for each in (_filtered, _graphs, _matched, _joined))

        self.prefixes, self.lexical = store.prefixes, store.lexical
        self._dataset = rdflib.Dataset()
        facts = quads(store, kept=True)
        for graph, text in _by_graph(facts):
            where = self._dataset.graph(rdflib.URIRef(graph)) if graph else self._dataset
            where.parse(data=text, format="nt")

    @property
    def bounds(self) -> Bounds:
        return {"allow_network": False, "timeout": TIMEOUT}

    def query(self, text: str) -> Result:
        result = self._dataset.query(text)
        if result.type == "ASK":
            return bool(result.askAnswer)
        names = tuple(str(v) for v in result.vars or ())
        rows = [tuple(None if t is None else from_rdflib(t) for t in row) for row in result]  # type: ignore[union-attr]
        return Solutions(names, rows)


def _by_graph(facts: list[ox.Quad]) -> list[tuple[str, str]]:
    everything = [ox.Quad(q.subject, q.predicate, q.object) for q in facts]
    parts = {"": everything}
    for quad in facts:
        if isinstance(quad.graph_name, ox.NamedNode):
            triple = ox.Quad(quad.subject, quad.predicate, quad.object)
            parts.setdefault(quad.graph_name.value, []).append(triple)
    return [(graph, serialise(part, "ntriples")) for graph, part in sorted(parts.items())]


def _filtered(ctx: Any, part: Any) -> Iterator[Any]:
    """Evaluate FILTER, applying each condition directly to patterns that bind its variables, if possible.

    Raises:
        NotImplementedError: *part* is not a filter or was already handled; rdflib evaluates it itself.
    """
    from rdflib.plugins.sparql.evaluate import evalFilter

    if part.name != "Filter" or part.down:
        raise NotImplementedError
    part["down"] = True
    conditions = [part.expr]
    if getattr(part.expr, "name", "") == "ConditionalAndExpression":
        conditions = [part.expr.expr, *part.expr.other]
    for condition in conditions:
        needed = _variables(condition)
        if needed is not None:
            _lower(part, condition, needed)
    return evalFilter(ctx, part)


def _lower(part: Any, condition: Any, needed: set[Any]) -> None:
    """Put *condition* as a filter around the patterns below *part* that bind all *needed* variables."""
    from rdflib.plugins.sparql.algebra import Filter

    for way in ("p", "p1", "p2"):
        below = getattr(part, way)
        if (way == "p2" and part.name != "Join") or not below or not needed <= _bound(below):
            continue
        if below.name == "BGP":
            part[way] = Filter(expr=condition, p=below)
            part[way].update(down=True, _vars=_bound(below))
        else:
            _lower(below, condition, needed)
        return


def _bound(part: Any) -> set[Any]:
    """Return variables that every solution of *part* binds, not necessarily all of them."""
    from rdflib import Variable

    match part.name:
        case "BGP":
            return {term for triple in part.triples for term in triple if isinstance(term, Variable)}
        case "Join":
            return _bound(part.p1) | _bound(part.p2)
        case "LeftJoin":
            return _bound(part.p1)
        case "Union":
            return _bound(part.p1) & _bound(part.p2)
        case "Filter" | "Extend":
            return _bound(part.p)
        case "ToMultiSet" if part.p.name == "values":
            return set.intersection(*(set(row) for row in part.p.res))
        case "Graph":
            return _bound(part.p) | ({part.term} if isinstance(part.term, Variable) else set())
    return set()


def _variables(condition: Any) -> set[Any] | None:
    """Return the variables of *condition*, or None if it contains a pattern (EXISTS)."""
    from rdflib import Variable

    if isinstance(condition, Variable):
        return {condition}
    if isinstance(condition, list):
        parts: Any = condition
    elif isinstance(condition, dict):
        if "EXISTS" in condition.name:  # type: ignore[attr-defined]
            return None
        parts = [value for key, value in condition.items() if key != "_vars"]
    else:
        return set()
    found = [_variables(each) for each in parts]
    return None if None in found else {name for names in found for name in names or ()}


def _graphs(ctx: Any, part: Any) -> Iterator[Any]:
    """Evaluate GRAPH ?g { ?s ?p ?o } once by the index; rdflib would query every graph.

    Raises:
        NotImplementedError: *part* is something else, which rdflib evaluates itself.
    """
    from rdflib.term import Identifier

    if part.name != "Graph" or ctx[part.term] is not None or part.p.name != "BGP":
        raise NotImplementedError
    if len(part.p.triples) != 1 or not all(isinstance(term, Identifier) for term in part.p.triples[0]):
        raise NotImplementedError
    return _stated(ctx, part.term, part.p.triples[0])


def _stated(ctx: Any, graph: Any, pattern: tuple[Any, ...]) -> Iterator[Any]:
    from rdflib.plugins.sparql.sparql import AlreadyBound

    default = ctx.dataset.default_graph.identifier
    for triple, holders in ctx.dataset.store.triples(tuple(ctx[term] for term in pattern), None):
        for holder in holders:
            if holder is None or holder.identifier == default:
                continue
            found = ctx.push()
            try:
                found[graph] = holder.identifier
                for term, value in zip(pattern, triple, strict=True):
                    if ctx[term] is None:
                        found[term] = value
            except AlreadyBound:  # one variable, two values
                continue
            yield found.solution()


def _matched(ctx: Any, part: Any) -> Iterator[Any]:
    """Join on shared variables; solution by solution if the second side is only patterns and their filters.

    Raises:
        NotImplementedError: rdflib evaluates *part* itself.
    """
    from rdflib.plugins.sparql.evaluate import evalLazyJoin

    if part.name != "Join" or part.lazy or not _bound(part.p1) & _bound(part.p2):
        raise NotImplementedError
    inner = part.p2
    while inner.name == "Filter" and (_variables(inner.expr) or {None}) <= _bound(inner):
        inner = inner.p
    if inner.name == "BGP":
        return evalLazyJoin(ctx, part)
    return _pairs(ctx, part, sorted(_bound(part.p1) & _bound(part.p2)))


def _pairs(ctx: Any, part: Any, shared: list[Any]) -> Iterator[Any]:
    from rdflib.plugins.sparql.evaluate import evalPart

    others: dict[tuple[Any, ...], set[Any]] = {}
    for other in evalPart(ctx, part.p2):
        others.setdefault(tuple(other[name] for name in shared), set()).add(other)
    for one in evalPart(ctx, part.p1):
        for other in others.get(tuple(one[name] for name in shared), ()):
            if one.compatible(other):
                yield one.merge(other)


def _joined(ctx: Any, part: Any) -> Iterator[Any]:
    """Evaluate patterns in an order in which each has a known subject or object, if possible.

    rdflib only considers what is bound at the start, so ?x a ?type may precede ?x ?p ?y even if ?y is known.

    Raises:
        NotImplementedError: *part* is something else, which rdflib evaluates itself.
    """
    from rdflib.plugins.sparql.evaluate import evalBGP

    if part.name != "BGP" or len(part.triples) < 2:
        raise NotImplementedError
    left, known = list(part.triples), {term for t in part.triples for term in t if ctx[term] is not None}

    def dear(triple: tuple[Any, ...]) -> tuple[bool, int]:
        s, _, o = triple
        return not known & {s, o}, sum(term not in known for term in triple)

    order = []
    while left:
        order.append(min(left, key=dear))
        left.remove(order[-1])
        known.update(order[-1])
    return evalBGP(ctx, order)

"""Validates a graph: SHACL shapes with pyshacl, checks and printed forms with SPARQL on the engine.

Facts are in a named graph for each sentence and types in another one, so shapes and most checks are run on
the merge. A violation then names the passages of the statement at fault, or of all statements about the node.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import pyoxigraph as ox

from kg.errors import QueryError
from kg.rdf.namespaces import (
    GRAPH,
    PREFIXES,
    PRESENTATION,
    RDF_TYPE,
    SKOS,
    UNNAMED,
)
from kg.rdf.terms import Term, key
from kg.sparql.binding import bind
from kg.store import Solutions
from kg.store.corrections import PUT_RIGHT
from kg.store.packaged import merge
from kg.store.readings import recognise
from kg.store.result import taken_over
from kg.validate.printed import READERS, Row
from kg.validate.rules import SHAPE, Rule, Unread, Violation, rules
from kg.validate.shacl import graph, packaged_shapes, results

_TYPE, _IN_SCHEME = ox.NamedNode(RDF_TYPE), ox.NamedNode(SKOS + "inScheme")
_PASSAGE = ox.NamedNode(PREFIXES["oa"] + "hasTarget")
_COLUMNS = ("node", "property", "value", "passage")


class Validator:
    """A graph that can be validated, changed and validated again, as a whole or around some nodes.

    *says* is the record of the reading (:func:`kg.store.readings.record_quads`); if it is empty, the reading
    is recognised by the statements.
    """

    def __init__(self, quads: Iterable[ox.Quad], says: Sequence[ox.Quad] = ()) -> None:
        self.store = ox.Store()
        self.store.extend(quads)
        merge(self.store)
        self.store.extend(says)
        if not says:
            recognise(self.store)
        self.rules = rules()

    def add(self, quad: ox.Quad) -> None:
        """Add *quad* to its named graph and to the merge."""
        self.store.add(quad)
        self.store.add(_merged(quad))

    def remove(self, quad: ox.Quad) -> None:
        """Remove *quad* from its named graph, and from the merge if no other graph has it."""
        self.store.remove(quad)
        triple = (quad.subject, quad.predicate, quad.object)
        merged = _merged(quad)
        stated = list(self.store.quads_for_pattern(*triple, None))
        if all(other.graph_name == merged.graph_name for other in stated):
            self.store.remove(merged)

    def violations(self, nodes: Sequence[ox.NamedNode] = ()) -> list[Violation]:
        """Return the violations, sorted; only those of *nodes* if any are given.

        Raises:
            QueryError: a check is not valid SPARQL; names it.
        """
        found = {_order(each): each for each in (*self.checked(nodes), *self.shaped(nodes))}
        return [found[place] for place in sorted(found)]

    def checked(self, nodes: Sequence[ox.NamedNode] = ()) -> Iterable[Violation]:
        """Yield the violations of the checks."""
        return (
            each
            for rule in self.rules.values()
            if rule.text
            for each, why in self._judged(rule, nodes)
            if not why
        )

    def unread(self) -> list[Unread]:
        """Return the values that could not be compared with print, sorted; they are no violations."""
        rules = (rule for rule in self.rules.values() if rule.reads)
        found = {_order(each): Unread(each, why) for rule in rules for each, why in self._judged(rule) if why}
        return [found[place] for place in sorted(found)]

    def _judged(self, rule: Rule, nodes: Sequence[ox.NamedNode] = ()) -> Iterator[tuple[Violation, str]]:
        """Yield violations of the check *rule*, with ``""``, and what it cannot judge, with the reason."""
        corrected = self._corrected() if rule.reads else set()
        for row, why in self._rows(rule, nodes):
            node, prop, value, passage = (row.get(name) for name in _COLUMNS)
            if (node, prop, value) not in corrected:
                yield self._violation(rule, node, prop, value, passage), why

    def _corrected(self) -> set[tuple[Term | None, ...]]:
        """Return the statements changed by the corrected reading, which differ from print on purpose."""
        found = taken_over(self.store.query(bind(PUT_RIGHT, {})))
        return {row[1:4] for row in found.rows} if isinstance(found, Solutions) else set()

    def shaped(self, nodes: Sequence[ox.NamedNode] = ()) -> Iterable[Violation]:
        """Yield the violations of the shapes."""
        data = graph(self._around(nodes))
        for found in results(data, packaged_shapes(), focus=[node.value for node in nodes], inplace=True):
            rule = self.rules[found.shape.removeprefix(SHAPE)]
            violation = self._violation(rule, found.node, found.property, found.value, None)
            yield violation._replace(component=found.component)

    def _rows(self, rule: Rule, nodes: Sequence[ox.NamedNode]) -> Iterable[tuple[Row, str]]:
        try:
            solutions = taken_over(self.store.query(bind(rule.text, {"node": nodes})))
        except (SyntaxError, ValueError) as error:
            raise QueryError(
                f"{rule.iri}: not valid SPARQL ({error}); correct queries/checks/{rule.name}.rq"
            ) from None
        if not isinstance(solutions, Solutions):
            raise QueryError(f"{rule.iri}: a check is a SELECT; correct queries/checks/{rule.name}.rq")
        rows = [dict(zip(solutions.variables, row, strict=True)) for row in solutions.rows]
        if not rule.reads:
            return [(row, "") for row in rows]
        together: dict[tuple[Term | None, ...], list[dict[str, Any]]] = {}
        for row in rows:
            together.setdefault((row["node"], row["passage"]), []).append(row)
        return [found for group in together.values() for found in READERS[rule.reads](group)]

    def _violation(
        self, rule: Rule, node: Term | None, prop: Term | None, value: Term | None, passage: Term | None
    ) -> Violation:
        if node is None:
            raise QueryError(f"{rule.iri}: a row has no node; correct queries/checks/{rule.name}.rq")
        found = {passage.value} if isinstance(passage, ox.NamedNode) else self._passages(node, prop, value)
        return Violation(rule, node, prop, value, tuple(sorted(found - {UNNAMED})))

    def _passages(self, node: Term, prop: Term | None, value: Term | None) -> set[str]:
        """Return the passages of the statement, or else those with the property, or else with the node."""
        for pattern in ((node, prop, value), (node, prop, None), (node, None, None)):
            quads = list(self.store.quads_for_pattern(*pattern, None))  # type: ignore[arg-type]
            named = {q.graph_name.value for q in quads if isinstance(q.graph_name, ox.NamedNode)}
            if found := {name for name in named if not name.startswith(GRAPH)}:
                return found
        quads = list(self.store.quads_for_pattern(node, _PASSAGE, None, None))  # type: ignore[arg-type]
        return {q.object.value for q in quads if isinstance(q.object, ox.NamedNode)}  # of an erratum

    def _around(self, nodes: Sequence[ox.NamedNode]) -> set[ox.Quad]:
        """Return the quads that shapes need: those with *nodes*, and the types of the things in them."""
        patterns: list[Any] = [(None, None, None)]
        if nodes:
            patterns = [pattern for node in nodes for pattern in ((node, None, None), (None, None, node))]
        merge = ox.DefaultGraph()
        quads = {q for s, p, o in patterns for q in list(self.store.quads_for_pattern(s, p, o, merge))}
        if nodes:
            objects = {q.object for q in quads if isinstance(q.object, ox.NamedNode)}
            for predicate in (_TYPE, _IN_SCHEME):
                for node in objects:
                    quads.update(list(self.store.quads_for_pattern(node, predicate, None, merge)))
        return {q for q in quads if q.predicate.value not in PRESENTATION}  # no shape is about these


def _merged(quad: ox.Quad) -> ox.Quad:
    return ox.Quad(quad.subject, quad.predicate, quad.object)


def _order(violation: Violation) -> tuple[Any, ...]:
    return violation.rule.name, violation.passages, *map(key, violation[1:4])

"""Which patterns of a group make its solutions true, and what must hold beside the group for each to count.

Inside OPTIONAL and UNION a marker tells whether that part took part in the solution: a variable that only
this OPTIONAL can bind, or else one that its first pattern finds when it is asked again; in a UNION one that a
BIND sets (Virtuoso 7.2 loses rows of a BIND in an OPTIONAL, and of the others in a UNION). What is absent
(NOT EXISTS, MINUS) has no triples.
"""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import partial

from kg.sparql.evidence import syntax
from kg.sparql.evidence.soundness import (
    check_correlated,
    check_negated,
    check_optional,
    check_plain,
    check_sub_select,
    exists_of,
    is_stated,
    keys_of,
    refuse,
)
from kg.sparql.evidence.variables import certain, mentioned, places, visible

MARKER = f"?{syntax.RESERVED}m"


@dataclass(frozen=True)
class Witness:
    """A pattern whose triples are evidence, and what must hold *beside* the group for it to count.

    The filters *held* are true of any solution with which that holds.
    """

    pattern: syntax.Triple
    graph: str | None
    markers: tuple[str, ...] = ()
    beside: tuple[syntax.Element, ...] = ()
    held: tuple[syntax.Filter, ...] = ()


def witnesses_of(
    where: syntax.Group, computed: Sequence[syntax.Element]
) -> tuple[syntax.Group, list[Witness]]:
    """Return *where* with *computed* in it, markers set and plain sub-selects opened, and its witnesses.

    Raises:
        EvidenceError: they cannot be told; names the construct.
    """
    walk = _Walk(syntax.Group((where, *computed)), places([where]), itertools.count(1))
    return walk.walked(), walk.found


def _bind(marker: str) -> tuple[syntax.Element, ...]:
    """Return what sets *marker* in a group."""
    return (syntax.Bind(syntax.Expression(("true",)), marker),)


def _search(pattern: syntax.Triple, marker: str) -> tuple[syntax.Element, ...]:
    """Return what finds *marker* in a group where *pattern* is found."""
    same = syntax.Filter(syntax.Expression(("sameTerm(", marker, ", ", pattern.object, ")")))
    return (replace(pattern, object=marker), same)


@dataclass
class _Walk:
    """A way through *group*, which stands in *graph*.

    *places* are those of each variable in the whole query, *numbers* those of markers. Filters see the
    elements *left* of the group, and the variables of *reach* stand for values.
    """

    group: syntax.Group
    places: Counter[str]
    numbers: Iterator[int]
    graph: str | None = None
    left: tuple[syntax.Element, ...] = ()
    reach: frozenset[str] = frozenset()
    found: list[Witness] = field(default_factory=list)

    def walked(self) -> syntax.Group:
        return syntax.Group(tuple(self._element(i, element) for i, element in enumerate(self.group.elements)))

    def _element(self, place: int, element: syntax.Element) -> syntax.Element:
        match element:
            case syntax.Triple(opaque=True):
                raise refuse(f"the path {element.predicate} may run through any number of triples")
            case syntax.Triple():
                self.found.append(Witness(element, self.graph))
            case syntax.Group():
                return self._walk_inside(element, self.graph)
            case syntax.Optional(inner):
                return syntax.Optional(self._optional(inner, self.group.elements[:place]))
            case syntax.Union(groups):
                return syntax.Union(tuple(self._marked(group, (), _bind) for group in groups))
            case syntax.Named(name, inner):
                if not is_stated(inner):
                    raise refuse(f"GRAPH {name} holds no pattern that must match")
                return syntax.Named(name, self._walk_inside(inner, name))
            case syntax.Minus(inner):
                check_negated(inner)
            case syntax.Filter():
                self._filter(element)
            case syntax.Bind(expression, _):
                check_plain(expression)
            case syntax.Select():
                return self._sub_select(element)
        return element

    def _walk(self, group: syntax.Group, graph: str | None, left: tuple[syntax.Element, ...] = ()) -> _Walk:
        return replace(self, group=group, graph=graph, left=left, found=[])

    def _walk_inside(self, group: syntax.Group, graph: str | None) -> syntax.Group:
        walk = self._walk(group, graph)
        done = walk.walked()
        self.found.extend(walk.found)
        return done

    def _marked(
        self,
        group: syntax.Group,
        left: tuple[syntax.Element, ...],
        mark: Callable[[str], tuple[syntax.Element, ...]],
        own: str = "",
    ) -> syntax.Group:
        """Return *group* walked, and marked by its *own* variable or else one that *mark* makes."""
        walk = self._walk(group, self.graph, left)
        done = walk.walked()
        marker = own or f"{MARKER}{next(self.numbers)}"
        self.found.extend(replace(w, markers=(marker, *w.markers)) for w in walk.found)
        return done if own else syntax.Group((*done.elements, *mark(marker)))

    def _beside(self, walk: _Walk, *held: syntax.Filter) -> None:
        """Join what *walk* finds in beside the group, where the filters *held* are true."""
        done = walk.walked()
        here = (syntax.Named(self.graph, done),) if self.graph else done.elements
        self.found.extend(replace(w, beside=(*here, *w.beside), held=(*held, *w.held)) for w in walk.found)

    def _optional(self, inner: syntax.Group, before: tuple[syntax.Element, ...]) -> syntax.Group:
        check_optional(inner, mentioned(before) | self.reach)
        here = places([inner])
        own = (v for v in certain(inner.elements) if here[v] == self.places[v])
        first = next((e for e in inner.elements if isinstance(e, syntax.Triple) and not e.opaque), None)
        return self._marked(inner, before, partial(_search, first) if first else _bind, min(own, default=""))

    def _filter(self, element: syntax.Filter) -> None:
        match exists_of(element.expression):
            case syntax.Exists(inner, negated=True):
                check_negated(inner)
            case syntax.Exists(inner):
                scope = (*self.left, *self.group.elements)
                check_correlated(inner, scope, self.reach, self.graph)
                walk = replace(self._walk(inner, self.graph), reach=self.reach | visible(scope))
                self._beside(walk, element)

    def _sub_select(self, element: syntax.Select) -> syntax.Element:
        if self.graph and self.graph.startswith("?"):  # engines disagree on whether it sees the graph
            raise refuse(f"a sub-select stands inside GRAPH {self.graph}")
        keys, computed = keys_of(element)
        opened = syntax.Group((element.where, *computed))
        check_sub_select(element, keys)
        if not element.aggregated:
            return self._walk_inside(opened, self.graph)
        self._beside(self._walk(opened, self.graph))
        return element

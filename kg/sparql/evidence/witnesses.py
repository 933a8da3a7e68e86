"""Finds the witnesses of a WHERE group: the triple patterns whose triples are evidence of its solutions.

A witness inside OPTIONAL or UNION has a marker, a variable that is bound if that part matched. In an OPTIONAL
it is a variable that nothing else in the query can bind, or else a new one, which takes the object's place in
a copy of the first triple pattern, if any; in a UNION it is a new one that a BIND sets. (Virtuoso 7.2 loses
rows of a BIND in an OPTIONAL, and of the other kinds in a UNION.) EXISTS and sub-selects with aggregates hide
their variables: for their witnesses, their groups are joined with the WHERE group, *beside* it. NOT EXISTS
and MINUS have no witnesses.
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
    """A triple pattern whose triples are evidence, in *graph* if that is named.

    Attributes:
        markers: the variables that must be bound in a solution for the pattern to be part of it.
        beside: the elements with which the WHERE group must be joined to get the pattern's variables.
        held: the EXISTS filters that are true of every solution of that join.
    """

    pattern: syntax.Triple
    graph: str | None
    markers: tuple[str, ...] = ()
    beside: tuple[syntax.Element, ...] = ()
    held: tuple[syntax.Filter, ...] = ()


def witnesses_of(
    where: syntax.Group, computed: Sequence[syntax.Element]
) -> tuple[syntax.Group, list[Witness]]:
    """Return *where*, rewritten for searches, and its witnesses.

    The rewritten group also has markers and the BINDs *computed*, which make the keys; sub-selects without
    aggregates are replaced by their groups.

    Raises:
        EvidenceError: the witnesses cannot be determined; names the construct.
    """
    walk = _Walk(syntax.Group((where, *computed)), places([where]), itertools.count(1))
    return walk.walked(), walk.found


def _bind(marker: str) -> tuple[syntax.Element, ...]:
    """Return elements that bind *marker* in every solution of a group."""
    return (syntax.Bind(syntax.Expression(("true",)), marker),)


def _search(pattern: syntax.Triple, marker: str) -> tuple[syntax.Element, ...]:
    """Return elements that bind *marker* to the object of *pattern*, which is in the same group."""
    same = syntax.Filter(syntax.Expression(("sameTerm(", marker, ", ", pattern.object, ")")))
    return (replace(pattern, object=marker), same)


@dataclass
class _Walk:
    """A walk through a group that rewrites it and collects its witnesses.

    *places* says in how many places of the whole query each variable may be bound, *numbers* are those of new
    markers, and *graph* is the name of the GRAPH around the group, if any. In an OPTIONAL, *left* are the
    elements on its left, whose variables its filters see; inside EXISTS, *reach* are the variables for which
    values of the outer solution are substituted. *found* are the witnesses so far.
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
        """Return *group*, which may or may not take part in a solution, with a marker for its witnesses.

        *left* are the elements on its left, if it is the group of an OPTIONAL. *mark* returns the elements
        that bind a new marker; *own* is a variable of the group that serves instead.
        """
        walk = self._walk(group, self.graph, left)
        done = walk.walked()
        marker = own or f"{MARKER}{next(self.numbers)}"
        self.found.extend(replace(w, markers=(marker, *w.markers)) for w in walk.found)
        return done if own else syntax.Group((*done.elements, *mark(marker)))

    def _beside(self, walk: _Walk, *held: syntax.Filter) -> None:
        """Add the witnesses of *walk*, whose group is joined beside and makes the filters *held* needless."""
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
        if self.graph and self.graph.startswith("?"):  # engines differ on whether it sees the variable
            raise refuse(f"a sub-select is inside GRAPH {self.graph}")
        keys, computed = keys_of(element)
        opened = syntax.Group((element.where, *computed))
        check_sub_select(element, keys)
        if not element.aggregated:
            return self._walk_inside(opened, self.graph)
        self._beside(self._walk(opened, self.graph))
        return element

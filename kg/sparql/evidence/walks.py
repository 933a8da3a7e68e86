"""Iterates over the groups and elements of a query's tree."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kg.sparql.evidence import syntax
from kg.sparql.evidence.variables import visible


def groups(element: syntax.Element) -> Iterator[syntax.Group]:
    """Yield the groups directly inside *element*, except negated ones."""
    match element:
        case syntax.Group():
            yield element
        case syntax.Optional(group) | syntax.Named(_, group):
            yield group
        case syntax.Union(groups):
            yield from groups
        case syntax.Select():
            yield element.where
        case syntax.Filter(expression):
            yield from (e.group for e in expression.exists() if not e.negated)


def scopes(group: syntax.Group, reach: set[str]) -> Iterator[tuple[syntax.Group, set[str]]]:
    """Yield *group* and the groups inside it, each with the variables whose values EXISTS substitutes in it.

    Those of *group* itself are *reach*.
    """
    yield group, reach
    for element in group.elements:
        seen = reach | visible(group.elements) if isinstance(element, syntax.Filter) else reach
        for inner in groups(element):
            yield from scopes(inner, seen)


def deep(group: syntax.Group) -> Iterator[syntax.Element]:
    for element in group.elements:
        yield element
        for inner in groups(element):
            yield from deep(inner)


def flat(elements: Iterable[syntax.Element]) -> Iterator[syntax.Element]:
    """Yield *elements*, with plain nested groups replaced by their elements."""
    for element in elements:
        if isinstance(element, syntax.Group):
            yield from flat(element.elements)
        else:
            yield element

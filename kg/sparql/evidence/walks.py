"""Walks over a query's tree: its groups, its elements, and what is seen where."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kg.sparql.evidence.syntax import (
    Element,
    Filter,
    Group,
    Named,
    Optional,
    Select,
    Union,
)
from kg.sparql.evidence.variables import visible


def groups(element: Element) -> Iterator[Group]:
    """Yield the groups directly inside *element*, negations apart."""
    match element:
        case Group():
            yield element
        case Optional(group) | Named(_, group):
            yield group
        case Union(groups):
            yield from groups
        case Select():
            yield element.where
        case Filter(expression):
            yield from (e.group for e in expression.exists() if not e.negated)


def scopes(group: Group, reach: set[str]) -> Iterator[tuple[Group, set[str]]]:
    """Yield *group* and the groups inside it, each with the variables that stand for values in it."""
    yield group, reach
    for element in group.elements:
        seen = reach | visible(group.elements) if isinstance(element, Filter) else reach
        for inner in groups(element):
            yield from scopes(inner, seen)


def deep(group: Group) -> Iterator[Element]:
    for element in group.elements:
        yield element
        for inner in groups(element):
            yield from deep(inner)


def flat(elements: Iterable[Element]) -> Iterator[Element]:
    """Yield the elements that must all hold: *elements* and those of the plain groups among them."""
    for element in elements:
        if isinstance(element, Group):
            yield from flat(element.elements)
        else:
            yield element

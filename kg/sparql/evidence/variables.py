"""The variables of a query's parts: which are in scope, which are always bound, and where."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import is_dataclass, replace
from typing import Any, TypeVar, cast

from kg.sparql.evidence import syntax

Part = TypeVar("Part")


def visible(elements: Iterable[syntax.Element]) -> set[str]:
    """Return the variables in scope after *elements* (SPARQL 1.1, section 18.2.1)."""
    found: set[str] = set()
    for element in elements:
        match element:
            case syntax.Triple():
                found |= element.variables()
            case syntax.Group(inner) | syntax.Optional(syntax.Group(inner)):
                found |= visible(inner)
            case syntax.Named(name, group):
                found |= visible(group.elements) | ({name} if name.startswith("?") else set())
            case syntax.Union(groups):
                found |= visible(groups)
            case syntax.Bind(_, variable):
                found.add(variable)
            case syntax.Values(variables, _, _):
                found |= set(variables)
            case syntax.Select():
                found |= {v for v, _ in element.projection}
    return found


def certain(elements: Iterable[syntax.Element]) -> set[str]:
    """Return variables that every solution of *elements* binds: a lower bound, without those of BIND."""
    found: set[str] = set()
    for element in elements:
        match element:
            case syntax.Triple():
                found |= element.variables()
            case syntax.Group(inner):
                found |= certain(inner)
            case syntax.Named(name, group):
                found |= certain(group.elements) | ({name} if name.startswith("?") else set())
            case syntax.Union(groups):
                found |= set.intersection(*(certain(g.elements) for g in groups))
            case syntax.Values(variables, rows, _):
                found |= {v for i, v in enumerate(variables) if all(row[i] != "UNDEF" for row in rows)}
            case syntax.Select():
                found |= certain(element.where.elements) & visible([element])
    return found


def places(elements: Iterable[syntax.Element]) -> Counter[str]:
    """Return the number of places in *elements*, at any depth, where each variable may be bound."""
    found: Counter[str] = Counter()
    for element in elements:
        match element:
            case syntax.Group(inner) | syntax.Optional(syntax.Group(inner)):
                found += places(inner)
            case syntax.Union(groups):
                found += places(groups)
            case syntax.Named(_, group):
                found += places(group.elements)
                found.update(visible([element]) - visible(group.elements))
            case syntax.Select():
                found += places(element.where.elements)
                found.update(visible([element]))
            case syntax.Filter(expression):
                found += places(exists.group for exists in expression.exists())
            case syntax.Minus():
                pass
            case _:
                found.update(visible([element]))
    return found


def scopes(group: syntax.Group, reach: set[str]) -> Iterator[tuple[syntax.Group, set[str]]]:
    """Yield *group* and the groups inside it, each with the variables whose values EXISTS substitutes in it.

    Those of *group* itself are *reach*.
    """
    yield group, reach
    for element in group.elements:
        seen = reach | visible(group.elements) if isinstance(element, syntax.Filter) else reach
        for inner in syntax.groups(element):
            yield from scopes(inner, seen)


def mentioned(parts: Iterable[object]) -> set[str]:
    """Return the variables that occur in *parts* of a tree at any depth."""
    found: set[str] = set()
    for part in parts:
        match part:
            case str():
                found |= {part} if part.startswith("?") else set()
            case tuple():
                found |= mentioned(part)
            case syntax.Values(variables):
                found.update(variables)
            case _ if is_dataclass(part):
                found |= mentioned(vars(part).values())
    return found


def rename(part: Part, names: Mapping[str, str]) -> Part:
    """Return *part* of a tree with each variable of *names* replaced at every depth."""
    renamed: Any = part
    if isinstance(part, str):
        renamed = names.get(part, part)
    elif isinstance(part, tuple):
        renamed = tuple(rename(inner, names) for inner in part)
    elif is_dataclass(part):
        renamed = replace(renamed, **{name: rename(inner, names) for name, inner in vars(part).items()})
    return cast("Part", renamed)

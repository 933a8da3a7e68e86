"""The variables of a query's parts: where they stand, which are seen, which are bound for certain."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace

from kg.sparql.evidence import syntax


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
    """Return the variables that every solution of *elements* binds."""
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
    """Return in how many places of *elements*, at any depth, each variable may be bound."""
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


def mentioned(elements: Iterable[syntax.Element]) -> set[str]:
    """Return every variable that occurs in *elements*, at any depth."""
    found: set[str] = set()
    for element in elements:
        match element:
            case syntax.Group(inner):
                found |= mentioned(inner)
            case syntax.Optional(group) | syntax.Minus(group):
                found |= mentioned(group.elements)
            case syntax.Union(groups):
                found |= mentioned(groups)
            case syntax.Named(_, group):
                found |= visible([element]) | mentioned(group.elements)
            case syntax.Filter(expression) | syntax.Bind(expression, _):
                found |= visible([element]) | used([expression])
            case syntax.Select():
                found |= mentioned(element.where.elements) | visible([element])
                found |= used(syntax.expressions(element))
            case _:
                found |= visible([element])
    return found


def used(expressions: Iterable[syntax.Expression]) -> set[str]:
    """Return every variable that occurs in *expressions*, at any depth."""
    found: set[str] = set()
    for expression in expressions:
        found |= expression.variables().union(*(mentioned([e.group]) for e in expression.exists()))
    return found


def rename(group: syntax.Group, names: Mapping[str, str]) -> syntax.Group:
    """Return *group* with each variable of *names* replaced at every depth."""

    def term(text: str) -> str:
        return names.get(text, text)

    def triple(t: syntax.Triple) -> syntax.Triple:
        return syntax.Triple(term(t.subject), term(t.predicate), term(t.object), t.opaque)

    def expression(e: syntax.Expression) -> syntax.Expression:
        pieces = tuple(term(p) if isinstance(p, str) else replace(p, group=walk(p.group)) for p in e.pieces)
        return replace(e, pieces=pieces)

    def select(s: syntax.Select) -> syntax.Select:
        return replace(
            s,
            projection=tuple((term(v), expression(e) if e else None) for v, e in s.projection),
            where=walk(s.where),
            group_by=tuple((expression(e), term(v) if v else None) for e, v in s.group_by),
            having=tuple(expression(e) for e in s.having),
            order=tuple((direction, expression(e)) for direction, e in s.order),
        )

    def walk(g: syntax.Group) -> syntax.Group:
        return syntax.Group(tuple(one(e) for e in g.elements))

    def one(element: syntax.Element) -> syntax.Element:
        match element:
            case syntax.Triple():
                return triple(element)
            case syntax.Group():
                return walk(element)
            case syntax.Optional(g):
                return syntax.Optional(walk(g))
            case syntax.Minus(g):
                return syntax.Minus(walk(g))
            case syntax.Union(groups, path):
                return syntax.Union(tuple(walk(g) for g in groups), path and triple(path))
            case syntax.Named(name, g):
                return syntax.Named(term(name), walk(g))
            case syntax.Filter(e):
                return syntax.Filter(expression(e))
            case syntax.Bind(e, variable):
                return syntax.Bind(expression(e), term(variable))
            case syntax.Values(variables, rows, lead):
                return syntax.Values(tuple(term(v) for v in variables), rows, walk(lead))
            case syntax.Select():
                return select(element)

    return walk(group)

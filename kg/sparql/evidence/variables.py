"""The variables of a query's parts: where they stand, which are seen, which are bound for certain."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace

from kg.sparql.evidence.syntax import (
    Bind,
    Element,
    Exists,
    Expression,
    Filter,
    Group,
    Minus,
    Named,
    Optional,
    Select,
    Triple,
    Union,
    Values,
    expressions,
)


def visible(elements: Iterable[Element]) -> set[str]:
    """Return the variables in scope after *elements* (SPARQL 1.1, section 18.2.1)."""
    found: set[str] = set()
    for element in elements:
        match element:
            case Triple():
                found |= element.variables()
            case Group(inner) | Optional(Group(inner)):
                found |= visible(inner)
            case Named(name, group):
                found |= visible(group.elements) | ({name} if name.startswith("?") else set())
            case Union(groups):
                found |= visible(groups)
            case Bind(_, variable):
                found.add(variable)
            case Values(variables, _, _):
                found |= set(variables)
            case Select():
                found |= {v for v, _ in element.projection}
    return found


def certain(elements: Iterable[Element]) -> set[str]:
    """Return the variables that every solution of *elements* binds."""
    found: set[str] = set()
    for element in elements:
        match element:
            case Triple():
                found |= element.variables()
            case Group(inner):
                found |= certain(inner)
            case Named(name, group):
                found |= certain(group.elements) | ({name} if name.startswith("?") else set())
            case Union(groups):
                found |= set.intersection(*(certain(g.elements) for g in groups))
            case Values(variables, rows, _):
                found |= {v for i, v in enumerate(variables) if all(row[i] != "UNDEF" for row in rows)}
            case Select():
                found |= certain(element.where.elements) & visible([element])
    return found


def places(elements: Iterable[Element]) -> Counter[str]:
    """Return in how many places of *elements*, at any depth, each variable may be bound."""
    found: Counter[str] = Counter()
    for element in elements:
        match element:
            case Group(inner) | Optional(Group(inner)):
                found += places(inner)
            case Union(groups):
                found += places(groups)
            case Named(_, group):
                found += places(group.elements)
                found.update(visible([element]) - visible(group.elements))
            case Select():
                found += places(element.where.elements)
                found.update(visible([element]))
            case Filter(expression):
                found += places(exists.group for exists in expression.exists())
            case Minus():
                pass
            case _:
                found.update(visible([element]))
    return found


def mentioned(elements: Iterable[Element]) -> set[str]:
    """Return every variable that occurs in *elements*, at any depth."""
    found: set[str] = set()
    for element in elements:
        match element:
            case Group(inner) | Optional(Group(inner)) | Minus(Group(inner)):
                found |= mentioned(inner)
            case Union(groups):
                found |= mentioned(groups)
            case Named(_, group):
                found |= visible([element]) | mentioned(group.elements)
            case Filter(expression) | Bind(expression, _):
                found |= visible([element]) | used([expression])
            case Select():
                found |= mentioned(element.where.elements) | visible([element]) | used(expressions(element))
            case _:
                found |= visible([element])
    return found


def used(expressions: Iterable[Expression]) -> set[str]:
    """Return every variable that occurs in *expressions*, at any depth."""
    found: set[str] = set()
    for expression in expressions:
        found |= expression.variables().union(*(mentioned([e.group]) for e in expression.exists()))
    return found


def rename(group: Group, names: Mapping[str, str]) -> Group:
    """Return *group* with each variable of *names* replaced at every depth."""

    def term(text: str) -> str:
        return names.get(text, text)

    def triple(t: Triple) -> Triple:
        return Triple(term(t.subject), term(t.predicate), term(t.object), t.opaque)

    def expression(e: Expression) -> Expression:
        pieces = (Exists(walk(p.group), p.negated) if isinstance(p, Exists) else term(p) for p in e.pieces)
        return replace(e, pieces=tuple(pieces))

    def select(s: Select) -> Select:
        return replace(
            s,
            projection=tuple((term(v), expression(e) if e else None) for v, e in s.projection),
            where=walk(s.where),
            group_by=tuple((expression(e), term(v) if v else None) for e, v in s.group_by),
            having=tuple(expression(e) for e in s.having),
            order=tuple((direction, expression(e)) for direction, e in s.order),
        )

    def walk(g: Group) -> Group:
        return Group(tuple(one(e) for e in g.elements))

    def one(element: Element) -> Element:
        match element:
            case Triple():
                return triple(element)
            case Group():
                return walk(element)
            case Optional(g):
                return Optional(walk(g))
            case Minus(g):
                return Minus(walk(g))
            case Union(groups, path):
                return Union(tuple(walk(g) for g in groups), path and triple(path))
            case Named(name, g):
                return Named(term(name), walk(g))
            case Filter(e):
                return Filter(expression(e))
            case Bind(e, variable):
                return Bind(expression(e), term(variable))
            case Values(variables, rows, lead):
                return Values(tuple(term(v) for v in variables), rows, walk(lead))
            case Select():
                return select(element)

    return walk(group)

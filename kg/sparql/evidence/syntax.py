"""A SPARQL query as a small tree.

Only what graph patterns are made of has a class here; terms and expressions stay text, with
variables as pieces of their own, so that a tree can be renamed and written without knowing any
function's meaning. The modules beside it make the trees (``parser``), and text of them (``writer``).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

RESERVED = "__"
"""Marks the variables that sovkg makes; a query's own must not have it."""


@dataclass(frozen=True)
class Expression:
    """Pieces of text, variables among them as ``?name``; EXISTS groups as trees."""

    pieces: tuple[str | Exists, ...]
    aggregate: bool = False

    def variables(self) -> set[str]:
        return {p for p in self.pieces if isinstance(p, str) and p.startswith("?")}

    def exists(self) -> list[Exists]:
        return [p for p in self.pieces if isinstance(p, Exists)]


@dataclass(frozen=True)
class Exists:
    group: Group
    negated: bool


@dataclass(frozen=True)
class Triple:
    """A triple pattern; *opaque* if its predicate is a path that no triple stands for."""

    subject: str
    predicate: str
    object: str
    opaque: bool = False

    def variables(self) -> set[str]:
        return {t for t in (self.subject, self.predicate, self.object) if t.startswith("?")}


@dataclass(frozen=True)
class Group:
    elements: tuple[Element, ...] = ()


@dataclass(frozen=True)
class Optional:
    group: Group


@dataclass(frozen=True)
class Minus:
    group: Group


@dataclass(frozen=True)
class Union:
    """Alternatives; *path* is the pattern that they spell out, if they were written as one path.

    The path is what ``writer`` writes, for engines that find each pair of its ends only once.
    """

    groups: tuple[Group, ...]
    path: Triple | None = None


@dataclass(frozen=True)
class Named:
    """``GRAPH name { … }``."""

    name: str
    group: Group


@dataclass(frozen=True)
class Filter:
    expression: Expression


@dataclass(frozen=True)
class Bind:
    expression: Expression
    variable: str


@dataclass(frozen=True)
class Values:
    variables: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    @property
    def parameter(self) -> bool:
        """True of the line ``VALUES ?name { UNDEF }``, where a parameter enters."""
        return len(self.variables) == 1 and self.rows == (("UNDEF",),)


@dataclass(frozen=True)
class Select:
    """A SELECT, at the top or inside; ASK is one that shows a constant."""

    projection: tuple[tuple[str, Expression | None], ...]
    where: Group
    modifier: str = ""
    group_by: tuple[tuple[Expression, str | None], ...] = ()
    having: tuple[Expression, ...] = ()
    order: tuple[tuple[str, Expression], ...] = ()
    limit: int | None = None
    offset: int | None = None
    dataset: bool = False

    @property
    def aggregated(self) -> bool:
        return bool(self.group_by or self.having) or any(e.aggregate for e in expressions(self))


Element = Triple | Group | Optional | Minus | Union | Named | Filter | Bind | Values | Select


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
            case Values(variables, _):
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
            case Values(variables, rows):
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


def expressions(select: Select) -> list[Expression]:
    """Return the expressions that *select* shows, groups by, selects groups by, and sorts by."""
    projected = [e for _, e in select.projection if e]
    return [*projected, *(e for e, _ in select.group_by), *select.having, *(e for _, e in select.order)]


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
            case Values(variables, rows):
                return Values(tuple(term(v) for v in variables), rows)
            case Select():
                return select(element)

    return walk(group)

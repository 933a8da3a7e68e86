"""A SPARQL query as a small syntax tree.

Only the parts of graph patterns have classes; terms and expressions stay text. In an expression each variable
is a separate piece, so that variables can be renamed without knowing the functions. The module ``parser``
makes trees from text, ``writer`` text from trees.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

RESERVED = "__"
"""Part of the names of variables that sovkg adds; those of the query must not contain it."""


@dataclass(frozen=True)
class Expression:
    """An expression in pieces: variables as ``?name``, EXISTS as trees, and the text between them."""

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
    """A triple pattern; *opaque* if its predicate is a path, so that no single triple matches it."""

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
    """A UNION of *groups*; *path* is the original pattern, if they were written as an alternative path.

    ``writer`` writes the path instead of the groups, as some engines find each pair of its ends only once.
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
    """``VALUES``; *lead* are the patterns behind ``#+`` in a parameter's line (:mod:`kg.sparql.binding`)."""

    variables: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    lead: Group = Group()

    @property
    def parameter(self) -> bool:
        """Whether it is the line of a parameter, ``VALUES ?name { UNDEF }``."""
        return len(self.variables) == 1 and self.rows == (("UNDEF",),)


@dataclass(frozen=True)
class Select:
    """A SELECT or a sub-select; an ASK is represented as a SELECT of a constant."""

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


def expressions(select: Select) -> list[Expression]:
    """Return the expressions in the projection, GROUP BY, HAVING and ORDER BY of *select*."""
    projected = [e for _, e in select.projection if e]
    return [*projected, *(e for e, _ in select.group_by), *select.having, *(e for _, e in select.order)]


def groups(element: Element) -> Iterator[Group]:
    """Yield the groups directly inside *element*, except negated ones."""
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


def deep(group: Group) -> Iterator[Element]:
    for element in group.elements:
        yield element
        for inner in groups(element):
            yield from deep(inner)


def flat(elements: Iterable[Element]) -> Iterator[Element]:
    """Yield *elements*, with plain nested groups replaced by their elements."""
    for element in elements:
        if isinstance(element, Group):
            yield from flat(element.elements)
        else:
            yield element

"""A SPARQL query as a small tree.

Only what graph patterns are made of has a class here; terms and expressions stay text, with
variables as pieces of their own, so that a tree can be renamed and written without knowing any
function's meaning. The modules beside it make the trees (``parser``), and text of them (``writer``).
"""

from __future__ import annotations

from dataclasses import dataclass

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
    """``VALUES``; *lead* is what a parameter's line says that holds if a value is given."""

    variables: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    lead: Group = Group()

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


def expressions(select: Select) -> list[Expression]:
    """Return the expressions that *select* shows, groups by, selects groups by, and sorts by."""
    projected = [e for _, e in select.projection if e]
    return [*projected, *(e for e, _ in select.group_by), *select.having, *(e for _, e in select.order)]

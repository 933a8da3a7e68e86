"""How the answer to a question is drawn: the ``view`` of its header, such as ``bar x=amount y=thing``."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import NamedTuple

from kg.errors import QueryError
from kg.names.roles import CURRENCY

KINDS: Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "bar": (("x", "y"), ("panel", "also")),
    "slope": (("x", "y", "color"), ("x2", "y2", "bound", "bound2", "panel")),
    "timeline": (("x", "y"), ("x2",)),
    "flow": (("source", "target"), ("size", "label")),
}
"""Each kind of view with the fields that it needs and those that it may have.

*bar*: a figure *x* of each *y*, and what is *also* told. *slope*: ranks *y* (and *y2*) at *x* (and *x2*)
of each *color*, best on top, with *bound* and *bound2*. *timeline*: a thing *y* from the year *x* to *x2*.
*flow*: from *source* to *target*, as wide as the *size*, with a *label*. A *panel* stands by itself; so does
each currency, on a scale of its own.
"""


class View(NamedTuple):
    """A kind of KINDS, and by field the columns of which the first that is bound is drawn.

    It may draw *money*: the answer has a column of currencies.
    """

    kind: str
    fields: Mapping[str, tuple[str, ...]]
    money: bool = False


def read(text: str, columns: Collection[str]) -> View:
    """Return the view that *text* declares of an answer with these *columns*.

    Raises:
        QueryError: its kind or a field is unknown, one is missing, or a column is not selected.
    """
    kind, *given = text.split() or [""]
    if kind not in KINDS:
        raise QueryError.unknown(f"unknown view {kind!r}", kind, KINDS)
    needed, possible = KINDS[kind]
    known = needed + possible
    fields: dict[str, tuple[str, ...]] = {}
    for field in given:
        name, equals, value = field.partition("=")
        if name not in known:
            raise QueryError.unknown(f"view {kind} has no field {name!r}", name, known)
        if name in fields or not equals or not all(value.split(",")):
            raise QueryError(f"view {kind}: write each field once, as {name}=column")
        fields[name] = tuple(value.split(","))
        for column in fields[name]:
            if column not in columns:
                raise QueryError.unknown(f"view {kind}: column {column!r} is not selected", column, columns)
    for missing in (name for name in needed if name not in fields):
        raise QueryError(f"view {kind} lacks the field {missing!r}; write {missing}=column")
    return View(kind, fields, CURRENCY in columns and kind in ("bar", "flow"))

"""Parses how an answer is drawn: the ``view`` of a question's header, such as ``bar x=amount y=thing``."""

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
"""By kind of view, the required and the optional fields.

*bar*: a bar of length *x* for each *y*, with *also* as a further remark. *slope*: the ranks *y* (and *y2*) at
*x* (and *x2*) for each *color*, the best on top, with *bound* and *bound2*. *timeline*: the thing *y* from
the year *x* to *x2*. *flow*: from *source* to *target*, with *size* as its width and a *label*. Each *panel*
is drawn separately, and so is each currency, with a scale of its own.
"""


class View(NamedTuple):
    """A kind of KINDS, and by field its columns, of which the first that is bound is drawn.

    *money* is true if the answer has a column of currencies and the kind can use it.
    """

    kind: str
    fields: Mapping[str, tuple[str, ...]]
    money: bool = False


def read(text: str, columns: Collection[str]) -> View:
    """Return the view that *text* declares for an answer with these *columns*.

    Raises:
        QueryError: the kind or a field is unknown, a field is missing, or a column is not selected.
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

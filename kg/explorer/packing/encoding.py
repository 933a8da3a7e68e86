"""Compact encoding of a page's records: each list as rows of values, with one blank record for the fields.

``browser/scripts/data/data.js`` turns them into records again.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import cache
from types import NoneType, UnionType
from typing import Any, Literal, get_args, get_origin, get_type_hints, is_typeddict

from kg.explorer.contract import Shown


@cache
def blanks() -> Mapping[str, Mapping[str, object]]:
    """Return an empty record for each list of records in :class:`Shown`: its fields with default values."""
    lists = {name: get_args(kind) for name, kind in get_type_hints(Shown).items()}
    records = {name: of[0] for name, of in lists.items() if of and is_typeddict(of[0])}
    return {
        name: {field: _default(kind) for field, kind in get_type_hints(record).items()}
        for name, record in records.items()
    }


def _default(kind: Any) -> object:
    """Return the first of literals, None or the default of the first of alternatives, or an empty value."""
    of = get_args(kind)
    if get_origin(kind) is Literal:
        return of[0]
    if isinstance(kind, UnionType):
        return None if NoneType in of else _default(of[0])
    return (get_origin(kind) or kind)()


def as_rows(shown: Shown) -> dict[str, object]:
    """Return *shown* with each list of records as rows of values, without default values at the end."""
    fields: Mapping[str, Any] = shown
    blank = blanks()
    return {name: _table(value, blank[name]) if name in blank else value for name, value in fields.items()}


def _table(records: Sequence[Mapping[str, object]], blank: Mapping[str, object]) -> dict[str, object]:
    empty = list(blank.values())
    rows = []
    for record in records:
        row = [record[field] for field in blank]
        while row and row[-1] == empty[len(row) - 1]:
            row.pop()
        rows.append(row)
    return {"blank": blank, "rows": rows}


def as_json(data: object) -> str:
    """Return *data* as JSON, without spaces and with non-ASCII characters as they are."""
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))

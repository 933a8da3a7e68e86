"""Compares two receipts, member by member down to single values; rows are matched by their terms."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from difflib import SequenceMatcher
from typing import Any, NamedTuple

from kg.receipt.canonical import DIGEST, canonical


class Difference(NamedTuple):
    """A part of a receipt, a path of names and row numbers, *then* and *now*; None if missing."""

    part: tuple[str, ...]
    then: Any
    now: Any


def differences(then: Mapping[str, Any], now: Mapping[str, Any]) -> list[Difference]:
    """Return how the receipts *then* and *now* differ, except in digest, graph and sovkg's version."""
    return list(_differing((), _compared(then), _compared(now)))


def _compared(receipt: Mapping[str, Any]) -> dict[str, Any]:
    found = {name: value for name, value in receipt.items() if name != DIGEST}
    if isinstance(versions := found.get("versions"), Mapping):
        found["versions"] = {n: v for n, v in versions.items() if n not in ("graph", "sovkg")}
    return found


def _differing(part: tuple[str, ...], then: Any, now: Any) -> Iterable[Difference]:
    if canonical(then) == canonical(now):
        return
    if isinstance(then, Mapping) and isinstance(now, Mapping):
        for name in dict.fromkeys([*then, *now]):
            if name in then and name in now:
                yield from _differing((*part, name), then[name], now[name])
            else:
                yield Difference((*part, name), then.get(name), now.get(name))
    elif part == ("rows",) and isinstance(then, list) and isinstance(now, list):
        yield from _rows(then, now)
    else:
        yield Difference(part, then, now)


def _rows(then: Sequence[Any], now: Sequence[Any]) -> Iterable[Difference]:
    """Yield the rows that are gone, new or changed; a row that shares half its terms counts as changed."""
    old_keys, new_keys = ([canonical(_terms(row)) for row in rows] for rows in (then, now))
    for how, a, b, c, d in SequenceMatcher(None, old_keys, new_keys, autojunk=False).get_opcodes():
        if how == "equal":
            for number, (old, new) in enumerate(zip(then[a:b], now[c:d], strict=True), a + 1):
                yield from _differing(("rows", str(number)), old, new)
            continue
        left = dict(enumerate(now[c:d]))
        for number, old in enumerate(then[a:b], a + 1):
            alike = {place: _shared(old, new) for place, new in left.items()}
            best = max(alike, key=lambda place: alike[place], default=None)
            new = left.pop(best) if best is not None and alike[best] >= 0.5 else None
            yield Difference(("rows", str(number)), old, new)
        yield from (Difference(("rows", str(c + place + 1)), None, new) for place, new in left.items())


def _terms(row: Any) -> list[Any]:
    terms = row.get("terms") if isinstance(row, Mapping) else None
    return terms if isinstance(terms, list) else [row]


def _shared(one: Any, other: Any) -> float:
    pairs = list(zip(_terms(one), _terms(other), strict=False))
    bound = [pair for pair in pairs if pair != (None, None)]
    return sum(a == b for a, b in bound) / len(bound) if bound else 0.0

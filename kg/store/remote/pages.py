"""Derives from a SELECT the queries that count its rows and fetch them in pages, and reads its columns.

The text is only split into tokens, not parsed; if its form is not understood, there is no result.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple

from kg.sparql import guard
from kg.store.remote.limit import COUNT


class _Parts(NamedTuple):
    """The parts of a SELECT.

    *body* is the text from SELECT up to LIMIT or OFFSET, *unordered* the same without its ORDER BY. *limit*
    is the number after LIMIT, or ``""``; *order* is the text that must be put between *body* and further sort
    keys, None if it cannot have any.
    """

    prologue: str
    body: str
    limit: str
    offset: int
    order: str | None
    unordered: str


def columns(text: str) -> tuple[str, ...]:
    """Return the variables that the SELECT *text* shows, without ``?``, or none if it has ``*``."""
    names, depth, previous, begun = [], 0, "", False
    for kind, token in guard.tokens(text):
        depth += {"(": 1, ")": -1}.get(token, 0)
        if begun and not depth and token in ("{", "*"):
            break
        if begun and kind == "variable" and (not depth or (depth == 1 and previous == "AS")):
            names.append(token[1:])
        begun = begun or token.upper() == "SELECT"
        previous = token.upper()
    return tuple(names)


def is_distinct(text: str) -> bool:
    """Return whether the SELECT *text* has DISTINCT."""
    if not guard.mentions(text, "DISTINCT"):
        return False
    words = [token.upper() for kind, token in guard.tokens(text) if kind == "word"]
    return words[words.index("SELECT") :][1:2] == ["DISTINCT"] if "SELECT" in words else False


def is_bounded(text: str) -> bool:
    """Return whether the SELECT *text* has, or may have, LIMIT or OFFSET at its end."""
    parts = _parts(text)
    return parts is None or bool(parts.limit or parts.offset)


def count_variables(text: str) -> set[str]:
    """Return the variables of *text*, without ``?``, whose values are a COUNT."""
    if not guard.mentions(text, "COUNT"):  # faster, and enough for most queries
        return set()
    words = [token for _, token in guard.tokens(text)]
    depths = list(accumulate({"(": 1, ")": -1}.get(word, 0) for word in words))
    found = set()
    for n, word in enumerate(words):
        if word.upper() == "COUNT" and depths[n] in depths[n + 1 :]:
            after = depths.index(depths[n], n + 1) + 1
            if [w.upper() for w in words[after : after + 1]] == ["AS"]:
                found |= {name[1:] for name in words[after + 1 : after + 2]}
    return found


def limit_of(text: str) -> int | None:
    """Return the LIMIT of the SELECT *text*, or None if it has none."""
    parts = _parts(text) if guard.mentions(text, "LIMIT") else None
    return int(parts.limit) if parts and parts.limit else None


def count_query(text: str) -> str | None:
    """Return the query that counts the rows of the SELECT *text*, or None if its form is not understood."""
    parts = _parts(text)
    return None if parts is None else _around(parts, f"(COUNT(*) AS ?{COUNT})")


def next_query(text: str, start: int) -> str | None:
    """Return the query for one row of the SELECT *text* after *start* others, in any order, or None.

    It has the form of *text* if that allows it: Virtuoso has found rows for a query within another that it
    does not find for the query alone.
    """
    parts = _parts(text)
    if parts is None:
        return None
    alone = parts.order is not None and not parts.limit and not parts.offset
    asked = parts.prologue + parts.unordered if alone else _around(parts, "*")
    return f"{asked} LIMIT 1 OFFSET {start}"


def page_query(text: str, variables: Sequence[str], start: int, size: int) -> str:
    """Return the query for *size* rows of the SELECT *text* from row *start* on.

    The rows are in the order of the query, and equal ones in the order of all *variables*.

    Raises:
        ValueError: the form of the query is not understood, or it has an order and ends in VALUES, so that
            further keys would be put behind these.
    """
    parts = _parts(text)
    if parts is None or (parts.order is None and guard.mentions(text, "ORDER")):
        raise ValueError("the form of the query is not recognised")
    keys = " ".join(f"STR(?{v}) LANG(?{v}) STR(DATATYPE(?{v})) ?{v}" for v in variables)
    if parts.order is None:
        return f"{_around(parts, '*')} ORDER BY {keys} LIMIT {size} OFFSET {start}"
    return f"{parts.prologue}{parts.body} {parts.order} {keys} LIMIT {size} OFFSET {parts.offset + start}"


def _parts(text: str) -> _Parts | None:
    tokens = list(guard.tokens_with_offsets(text))
    words = [token.upper() if kind in ("word", "other") else "" for kind, token, _ in tokens]
    depths = list(accumulate({"{": 1, "}": -1}.get(word, 0) for word in words))
    if "SELECT" not in words or "FROM" in words or "}" not in words:
        return None
    start, last = words.index("SELECT"), len(words) - 1 - words[::-1].index("}")
    outside = {words[n]: tokens[n][2] for n in range(start, len(words)) if not depths[n]}
    end, limit, offset = len(text), "", 0
    for n in range(last + 1, len(tokens) - 1):
        if words[n] in ("LIMIT", "OFFSET"):
            end = min(end, tokens[n][2])
            number = tokens[n + 1][1]
            if not number.isdigit():
                return None
            limit, offset = (number, offset) if words[n] == "LIMIT" else (limit, int(number))
    order = None if "VALUES" in outside else "" if "ORDER" in outside else "ORDER BY"
    begin, ordered = tokens[start][2], end if order is None else outside.get("ORDER", end)
    return _Parts(text[:begin], text[begin:end], limit, offset, order, text[begin:ordered])


def _around(parts: _Parts, selected: str) -> str:
    inner = parts.unordered + (f" LIMIT {parts.limit}" if parts.limit else "")
    inner += f" OFFSET {parts.offset}" if parts.offset else ""
    return f"{parts.prologue}SELECT {selected} WHERE {{ {{ {inner} }} }}"

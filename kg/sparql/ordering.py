"""Makes ORDER BY a total order, because the embedded engine ends the process if it is none.

Oxigraph compares two literals by value where SPARQL defines this, and otherwise by their text, which is not
transitive: 9 < 10 < "5" < 9. Therefore each key gets another before it, which separates values that SPARQL
does not compare (https://www.w3.org/TR/sparql11-query/#modOrderBy) and leaves the order of others as it is.
Because the engine computes these keys again for each comparison, a final ORDER BY of plain columns is done
here instead.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from datetime import datetime
from functools import lru_cache
from typing import NamedTuple

import pyoxigraph as ox

from kg.rdf.namespaces import LANG_STRING, XSD
from kg.rdf.terms import Term, number, text_of, truth
from kg.sparql import guard

_TEXTUAL = (XSD + "string", LANG_STRING)
_TEXTS = ", ".join(f"<{text}>" for text in _TEXTUAL)
_NUMBERS = tuple(XSD + kind for kind in ("integer", "decimal", "double"))
_DAYS = (XSD + "date", XSD + "dateTime")
_TIME = re.compile(
    r"(\d{4}-\d\d-\d\d)(T\d\d:\d\d:\d\d(?:\.\d{1,6})?)?(Z|[+-](?:(?:0\d|1[0-3]):[0-5]\d|14:00))?",
    re.ASCII,
)
"""Date, time and zone, with years and fractions of seconds that :mod:`datetime` has."""
_PLAIN = re.compile(
    r"(DESC|ASC|)(\(*)(?:BOUND\([?$](\w+)\)|[?$](\w+)(?: = (<\w+:[^\s<>\\]+>|\w+:\w+))?)(\)*)(?:\s+|$)",
    re.ASCII,
)
_ALIKE = {"STR", "LANG", "COUNT", "STRLEN", "BOUND"}
"""Functions whose values are all of one kind, so that they need no other key."""
_COMPARING = {"=", "<", ">", "&", "|"}

_Token = tuple[str, str, int]


class Key(NamedTuple):
    """A sort key: the value of *column*, or whether that is the IRI *equal*, or whether it is *bound*."""

    column: str
    descending: bool = False
    equal: str = ""
    bound: bool = False


@lru_cache(maxsize=256)
def by_columns(text: str) -> tuple[str, tuple[Key, ...]]:
    """Return the query *text* without its final ORDER BY of plain columns, and the keys of that.

    If the last line is no such ORDER BY, the text is returned unchanged, with no keys. Elsewhere the words
    could be inside a string or a comment.
    """
    rest, line, last = text.rpartition("\nORDER BY ")
    keys, at, last = list[Key](), 0, last.rstrip()
    while line and (match := _PLAIN.match(last, at)):
        direction, opening, bound, column, equal, closing = match.groups("")
        if len(opening) != len(closing) or bool(direction or equal) > len(opening):
            break
        if equal and not (equal := _iri(equal, text)):
            break
        keys.append(Key(bound or column, direction == "DESC", equal, bool(bound)))
        at = match.end()
    return (rest, tuple(keys)) if keys and at == len(last) else (text, ())


def _iri(written: str, text: str) -> str:
    """Return the IRI that *written* means in the query *text*, ``""`` unless its prefix is declared once."""
    if written[0] == "<":
        return written[1:-1]
    prefix, _, local = written.partition(":")
    spaces = re.findall(rf"^PREFIX {prefix}: <(\w+:[^>\\]*)>", text, re.MULTILINE)
    return spaces[0] + local if len(spaces) == 1 else ""


class Order:
    """Sorts rows by *keys* as an engine does after :func:`with_total_order`, if it can sort all values."""

    def __init__(self, keys: Sequence[Key]) -> None:
        self._keys: list[tuple[Key, dict[Term | None, tuple[object, ...]]]] = [(key, {}) for key in keys]

    def holds(self, columns: Sequence[str], rows: Iterable[Sequence[Term | None]]) -> bool:
        """Return whether it can sort *rows*: not if a key is no column, or a value is of a rare kind."""
        for key, places in self._keys:
            if key.column not in columns:
                return False
            n = columns.index(key.column)
            for term in {row[n] for row in rows} - places.keys():
                if (place := _sort_key(term, key)) is None:
                    return False
                places[term] = place
        return True

    def put(self, columns: Sequence[str], rows: list[tuple[Term | None, ...]]) -> None:
        """Sort *rows* in place, for which :meth:`holds` must have returned true."""
        for key, places in reversed(self._keys):
            n = columns.index(key.column)
            rows.sort(key=lambda row: places[row[n]], reverse=key.descending)


def _sort_key(term: Term | None, key: Key) -> tuple[object, ...] | None:
    """Return the sort key of *term* for *key*, or None if the term is of a rare kind."""
    if term is None:
        return (0,)
    if key.bound:
        return (1,)
    if key.equal:
        return 1, text_of(term) == key.equal and isinstance(term, ox.NamedNode)
    if not isinstance(term, ox.Literal):
        return None if isinstance(term, ox.Triple) else (1 + isinstance(term, ox.NamedNode), term.value)
    kind, text = term.datatype.value, term.value
    if kind in _TEXTUAL:
        return 3, "~", text, not term.language, term.language or ""
    if kind in _NUMBERS and len(text) < 19 and (value := number(term)) is not None:  # engines keep no more
        return 3, "", value
    if (known := truth(term)) is not None:
        return 3, kind, known
    if kind == XSD + "gYear" and re.fullmatch(r"\d{4}", text, re.ASCII):
        return 3, kind, text
    if kind in _DAYS and (parts := _TIME.fullmatch(text)) and bool(parts[2]) == kind.endswith("Time"):
        with suppress(ValueError):  # no such date
            when = datetime.fromisoformat(f"{parts[1]}{parts[2] or 'T00:00:00'}{parts[3] or ''}")
            return 3, kind + ("Z" if parts[3] else ""), when
    return None


@lru_cache(maxsize=256)  # it takes as long as a small query
def with_total_order(text: str) -> str:
    """Return the query *text* with sort keys that order any values, or *text* itself if nothing changes."""
    if not guard.mentions(text, "ORDER"):
        return text
    tokens = list(guard.tokens_with_offsets(text))
    parts, done = [], 0
    for n in range(len(tokens) - 1):
        if [token.upper() for kind, token, _ in tokens[n : n + 2] if kind == "word"] == ["ORDER", "BY"]:
            for start, direction, key in _keys(text, tokens, n + 2):
                parts += [text[done:start], f"{direction}({_kind_key(key)}) "]
                done = start
    return "".join(parts) + text[done:]


def _kind_key(key: str) -> str:
    """Return an expression that separates the values of *key* that SPARQL does not compare.

    It is unbound for IRIs and blank nodes.
    """
    datatype = f"STR(DATATYPE({key}))"
    offset = f'{_nth_last(key, 3)} = ":" && {_nth_last(key, 6)} IN ("+", "-")'
    zoned = f'IF(STRENDS(STR({key}), "Z") || ({offset}), "Z", "")'
    apart = f"IF(DATATYPE({key}) = <{XSD}duration>, STR({key}), {zoned})"  # P1M and P30D have no order
    text = f'CONCAT("~", STR({key}))'  # "b c" < "b"@en < "b" < "b c"
    return f'IF(isNumeric({key}), "", IF(DATATYPE({key}) IN ({_TEXTS}), {text}, CONCAT({datatype}, {apart})))'


def _nth_last(key: str, place: int) -> str:
    """Return an expression for the *place*-th last character of *key*; a REGEX would be compiled anew."""
    return f"SUBSTR(STR({key}), STRLEN(STR({key})) - {place - 1}, 1)"


def _keys(text: str, tokens: Sequence[_Token], n: int) -> Iterator[tuple[int, str, str]]:
    """Yield (offset, direction, expression) of each key from token *n* on with values of any kind."""
    while n < len(tokens):
        kind, written, start = tokens[n]
        word = written.upper()
        if kind == "variable":
            yield start, "", written
            n += 1
            continue
        opening = n if written == "(" else n + 1
        if word == "VALUES" or opening >= len(tokens) or tokens[opening][1] != "(":
            return
        end = _closing(tokens, opening)
        if end is None:
            return
        direction = word if word in ("ASC", "DESC") else ""
        whole = written == "(" or word in ("ASC", "DESC")  # the parentheses are not around arguments
        if word not in _ALIKE and not (whole and _compares(tokens[opening + 1 : end])):
            yield start, direction, text[tokens[opening if direction else n][2] : tokens[end][2] + 1]
        n = end + 1


def _compares(tokens: Sequence[_Token]) -> bool:
    """Return whether the expression of *tokens* is a comparison or logical, and so its values boolean."""
    depth = 0
    for _, token, _ in tokens:
        depth += {"(": 1, ")": -1}.get(token, 0)
        if not depth and token in _COMPARING:
            return True
    return False


def _closing(tokens: Sequence[_Token], opening: int) -> int | None:
    depth = 0
    for n in range(opening, len(tokens)):
        depth += {"(": 1, ")": -1}.get(tokens[n][1], 0)
        if not depth:
            return n
    return None

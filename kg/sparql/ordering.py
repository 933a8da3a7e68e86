"""ORDER BY made a total order, which the embedded engine needs: it ends the process where there is none.

Oxigraph compares two literals by value where SPARQL says how, and else by their text: 9 < 10 < "5" < 9. So
each key gets another before it, which keeps apart what SPARQL does not compare
(https://www.w3.org/TR/sparql11-query/#modOrderBy); what it does compare stays as it orders it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from kg.sparql import guard

_XSD = "http://www.w3.org/2001/XMLSchema#"
_TEXTS = f"<{_XSD}string>, <http://www.w3.org/1999/02/22-rdf-syntax-ns#langString>"
_ALIKE = {"STR", "LANG", "COUNT", "STRLEN", "BOUND"}
"""Functions whose values are of one kind."""
_COMPARING = {"=", "<", ">", "&", "|"}

_Token = tuple[str, str, int]


@lru_cache(maxsize=256)  # it costs as much as a small question
def total(text: str) -> str:
    """Return the query *text* with keys that order any values; *text* itself if it orders by none."""
    if "ORDER" not in text.upper():
        return text
    tokens = list(guard.placed(text))
    parts, done = [], 0
    for n in range(len(tokens) - 1):
        if [token.upper() for kind, token, _ in tokens[n : n + 2] if kind == "word"] == ["ORDER", "BY"]:
            for start, direction, key in _keys(text, tokens, n + 2):
                parts += [text[done:start], f"{direction}({_kind(key)}) "]
                done = start
    return "".join(parts) + text[done:]


def _kind(key: str) -> str:
    """Return what keeps apart values that are not compared; for IRIs and blank nodes it is unbound."""
    datatype = f"STR(DATATYPE({key}))"
    zoned = (
        f'IF(STRENDS(STR({key}), "Z") || ({_last(key, 3)} = ":" && {_last(key, 6)} IN ("+", "-")), "Z", "")'
    )
    apart = f"IF(DATATYPE({key}) = <{_XSD}duration>, STR({key}), {zoned})"  # P1M and P30D have none
    return f'IF(isNumeric({key}), "", IF(DATATYPE({key}) IN ({_TEXTS}), "~", CONCAT({datatype}, {apart})))'


def _last(key: str, place: int) -> str:
    """Return the character of *key*'s text at *place* from its end; a REGEX would be compiled each time."""
    return f"SUBSTR(STR({key}), STRLEN(STR({key})) - {place - 1}, 1)"


def _keys(text: str, tokens: Sequence[_Token], n: int) -> Iterator[tuple[int, str, str]]:
    """Yield (offset, direction, expression) of each key from token *n* on that may be of any kind."""
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
        whole = written == "(" or word in ("ASC", "DESC")  # and no function's arguments
        if word not in _ALIKE and not (whole and _compares(tokens[opening + 1 : end])):
            yield start, direction, text[tokens[opening if direction else n][2] : tokens[end][2] + 1]
        n = end + 1


def _compares(tokens: Sequence[_Token]) -> bool:
    """Tell whether the expression of *tokens* is true or false, as all that compares."""
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

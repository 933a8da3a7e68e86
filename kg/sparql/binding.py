"""Inserts the values of parameters into a query: as serialised terms, in lines that are made for them.

Such a line is ``VALUES ?name { UNDEF }``. It may end in ``#+`` and patterns that lead from the value to the
solutions. These become part of the query only if a value is given: then an engine can begin with the value
instead of filtering all solutions.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from kg.errors import QueryError
from kg.rdf.terms import Term, distinct
from kg.sparql.guard import blanked, line_and_column

MARKER = re.compile(
    r"^[ \t]*VALUES (?P<variable>\?(?:given_)?(?P<name>[A-Za-z]\w*?)(?:__\d\w*)?) \{ UNDEF \}"
    r"[ \t]*(?:#\+ (?P<lead>.*))?$",
    re.MULTILINE,
)
_UNDEF = re.compile(r"\bUNDEF\b", re.IGNORECASE)
_UNBOUND = re.compile(
    rf"\bVALUES[\s(]*(?P<variables>(?:[?$]\w+\s*)+)[\s)]*\{{(?:[\s()]*{_UNDEF.pattern})+[\s()]*\}}",
    _UNDEF.flags,
)


def bind(text: str, values: Mapping[str, Sequence[Term]]) -> str:
    """Return *text* with the VALUES line of each parameter filled with its terms, or emptied if it has none.

    Equal terms are inserted only once, even if they are spelt differently, as they would double rows and
    sums.

    Raises:
        QueryError: as :func:`check_lines`.
    """
    if len(_UNDEF.findall(text)) != len(MARKER.findall(text)):  # faster; enough for most texts
        check_lines(text)
    inside = {name: " ".join(map(str, distinct(terms))) for name, terms in values.items() if terms}

    def line(match: re.Match[str]) -> str:
        terms = inside.get(match["name"])
        return f"VALUES {match['variable']} {{ {terms} }} {match['lead'] or ''}".rstrip() if terms else ""

    return MARKER.sub(line, text)


def check_lines(text: str) -> None:
    """Refuse a query *text* if binding would leave a VALUES of nothing but UNDEF, or change a string.

    Raises:
        QueryError: such a VALUES is not on a line of its own, or the line of a parameter is inside a string.
    """
    lines = {match.start("variable"): match["variable"] for match in MARKER.finditer(text)}
    plain = blanked(text, "comment", "string")
    unbound = {match.start("variables"): match["variables"].strip() for match in _UNBOUND.finditer(plain)}
    for where, variables in sorted(lines.items() ^ unbound.items()):
        raise QueryError(
            f"query:{line_and_column(text, where)}: {variables} would not be bound; "
            f"write each parameter on a line of its own, as VALUES ?name {{ UNDEF }}"
        )

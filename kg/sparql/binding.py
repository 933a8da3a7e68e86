"""Inserts the values of parameters into a query: as serialised terms, in lines that are made for them.

Such a line is ``VALUES ?name { UNDEF }``. It may end in ``#+`` and patterns that lead from the value to the
solutions. These become part of the query only if a value is given: then an engine can begin with the value
instead of filtering all solutions.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from kg.rdf.terms import Term, distinct

MARKER = re.compile(
    r"^[ \t]*VALUES (?P<variable>\?(?:given_)?(?P<name>[A-Za-z]\w*?)(?:__\d\w*)?) \{ UNDEF \}"
    r"[ \t]*(?:#\+ (?P<lead>.*))?$",
    re.MULTILINE,
)


def bind(text: str, values: Mapping[str, Sequence[Term]]) -> str:
    """Return *text* with the VALUES line of each parameter filled with its terms, or emptied if it has none.

    Equal terms are inserted only once, even if they are spelt differently, as they would double rows and
    sums.
    """
    inside = {name: " ".join(map(str, distinct(terms))) for name, terms in values.items() if terms}

    def line(match: re.Match[str]) -> str:
        terms = inside.get(match["name"])
        return f"VALUES {match['variable']} {{ {terms} }} {match['lead'] or ''}".rstrip() if terms else ""

    return MARKER.sub(line, text)

"""Values that enter a query: only as serialised terms, and only in lines made for them.

Such a line is ``VALUES ?name { UNDEF }``. What follows it behind ``#+`` holds of each solution if a value is
given, and is read only then: the pattern by which the value leads to them, so that an engine begins there and
need not look through all to filter them.
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
    """Return *text* with each parameter's VALUES line filled with its serialised terms, or emptied.

    The terms are a set: one that is given twice, in whatever spelling, would double rows and sums.
    """
    inside = {name: " ".join(map(str, distinct(terms))) for name, terms in values.items() if terms}

    def line(match: re.Match[str]) -> str:
        terms = inside.get(match["name"])
        return f"VALUES {match['variable']} {{ {terms} }} {match['lead'] or ''}".rstrip() if terms else ""

    return MARKER.sub(line, text)

"""Turns the engine's message about a syntax error into one that says where and what the mistake is."""

from __future__ import annotations

import re
from collections.abc import Collection

from kg.sparql import guard


def position(message: str, text: str, prefixes: Collection[str]) -> str:
    """Return ``:line:column: what is wrong`` for the engine's *message* about *text*.

    Prefixes in *prefixes* need no declaration. The engine lists everything that its grammar allows, and gives
    the position at which it gave up, which is after the keywords it tried instead of before them.
    """
    match = re.match(r"error at (\d+):(\d+): (?:expected (?:one of )?)?(.*)", message, re.DOTALL)
    if match is None:
        return f": {message}"
    lines = text.split("\n")
    offset = sum(len(line) + 1 for line in lines[: int(match[1]) - 1]) + int(match[2]) - 1
    expected = [e.strip() for e in re.split(r",\s+(?=[\"A-Za-z\[])", match[3])]
    reasons = [e for e in expected if re.match(r"\w+ \w", e) and e != "Prefix not found"]
    signs = [e for e in expected if e.startswith('"')]
    words = [e for e in expected if re.fullmatch(r"\w+", e)]
    missing = next(guard.undeclared(text, prefixes), None)
    if missing and missing[0] <= offset:
        offset, prefix = missing
        what = f"prefix {prefix}: has no PREFIX line; add one at the top"
    elif reasons:
        what = reasons[0]
    elif signs:
        what = f"not allowed here; expected {' or '.join(signs[:6])}{' …' if len(signs) > 6 else ''}"
    else:
        offset -= max(map(len, words), default=0)
        what = f"cannot be parsed from here on{'' if words else ', or ends too early'}; see SPARQL 1.1"
    return f":{guard.line_and_column(text, offset)}: {what}"

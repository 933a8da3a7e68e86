"""A graph that no variable of a query sees, as if it were not there.

An engine that is told which graphs there are looks into each of them for each pattern: hundreds of times as
much as a filter takes.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise

import pyoxigraph as ox

from kg.sparql import guard


@lru_cache(maxsize=256)  # it costs as much as a small question
def unseen(text: str, graph: ox.NamedNode) -> str:
    """Return the query *text* in which no ``GRAPH ?variable {…}`` finds *graph*."""
    parts, done = [], 0
    depth, open_groups = 0, list[tuple[int, str]]()
    for (kind, part, at), (after, name, _) in pairwise([*guard.tokens_with_offsets(text), ("", "", 0)]):
        if kind == "word" and part.upper() == "GRAPH" and after == "variable":
            parts += [text[done:at], "{ "]
            done = at
            open_groups.append((depth, name))
        depth += {"{": 1, "}": -1}.get(part, 0)
        if part == "}" and open_groups and open_groups[-1][0] == depth:
            parts.append(f"{text[done : at + 1]} FILTER({open_groups.pop()[1]} != {graph}) }}")
            done = at + 1
    return "".join(parts) + text[done:]

"""Hides a graph from the variables of a query by filters.

If an engine is told which graphs to use instead, it looks for each pattern in each of them, which takes
hundreds of times as long.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise

import pyoxigraph as ox

from kg.sparql import guard


@lru_cache(maxsize=256)  # it takes as long as a small query
def unseen(text: str, graph: ox.NamedNode) -> str:
    """Return the query *text* with filters so that no ``GRAPH ?variable {…}`` finds *graph*."""
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

"""A layout for flows in which givers come before receivers: in columns or, on a tall screen, in rows."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations
from random import Random

from kg.layout.placing import SEED
from kg.layout.small import Pair, Point, Room

_WIDE = 460, 320, 150
"""The distances between the first two columns, where most lines have words, other columns, and things."""
_TALL = 230, 190, 130
"""The same for rows."""
_TRIED = 12
"""The number of random orders from which the search for the best one starts."""


def layered_layout(
    things: Sequence[int], edges: Sequence[Pair], _: Sequence[Room] = ()
) -> tuple[list[Point], list[Point]]:
    """Return the points of *things* on a wide screen, and those on a tall one.

    *edges* lead from givers to receivers. The columns are ordered so that few edges cross. The third
    parameter is not used; other layouts have it.
    """
    layers = _ordered(_layers(things, edges), edges)
    found: dict[int, tuple[float, float]] = {}
    for depth, layer in enumerate(layers):
        wanted = [_mean([found[a][1] for a, b in edges if b == thing and a in found]) for thing in layer]
        for thing, across in zip(layer, _apart(wanted), strict=True):
            found[thing] = depth, across
    wide, tall = (
        [(round(depth and first + (depth - 1) * rest), round(place * across)) for depth, place in at]
        for at in [[found[thing] for thing in things]]
        for first, rest, across in (_WIDE, _TALL)
    )
    return wide, [(across, along) for along, across in tall]


def _layers(things: Sequence[int], edges: Sequence[Pair]) -> list[list[int]]:
    """Return *things* in layers by the length of the longest path to each, which passes no thing twice."""
    depth: dict[int, int] = {}

    def reached(thing: int, on_the_way: tuple[int, ...]) -> int:
        if thing not in depth:
            before = [a for a, b in edges if b == thing and a != b and a not in (*on_the_way, thing)]
            depth[thing] = max((reached(a, (*on_the_way, thing)) + 1 for a in before), default=0)
        return depth[thing]

    for thing in things:
        reached(thing, ())
    return [[t for t in things if depth[t] == level] for level in range(max(depth.values(), default=-1) + 1)]


def _ordered(layers: list[list[int]], edges: Sequence[Pair]) -> list[list[int]]:
    """Return *layers* in the best order found, in which swapping two things leaves no fewer crossings.

    The first order is that given; it is kept if no other has fewer crossings.
    """
    chance = Random(SEED)  # noqa: S311 not for a secret
    best, fewest = layers, _crossings(layers, edges)
    for _ in range(_TRIED):
        tried = [chance.sample(layer, len(layer)) for layer in layers]
        count, before = _crossings(tried, edges), -1
        while count != before:
            before = count
            for layer in tried:
                for i, j in combinations(range(len(layer)), 2):
                    layer[i], layer[j] = layer[j], layer[i]
                    if (now := _crossings(tried, edges)) < count:
                        count = now
                    else:
                        layer[i], layer[j] = layer[j], layer[i]
        if count < fewest:
            best, fewest = tried, count
    return best


def _crossings(layers: Sequence[Sequence[int]], edges: Sequence[Pair]) -> int:
    at = {thing: (level, i) for level, layer in enumerate(layers) for i, thing in enumerate(layer)}
    lines = [(at[a], at[b]) for a, b in edges if a in at and b in at]
    return sum(
        a[0] == c[0] and b[0] == d[0] and (a[1] - c[1]) * (b[1] - d[1]) < 0
        for (a, b), (c, d) in combinations(lines, 2)
    )


def _mean(values: Sequence[float]) -> float | None:
    return sum(values) / len(values) if values else None


def _apart(wanted: Sequence[float | None]) -> list[float]:
    """Return positions in the given order, at least 1 apart, and on average where they are *wanted*."""
    if all(place is None for place in wanted):
        return [i - (len(wanted) - 1) / 2 for i in range(len(wanted))]
    found: list[float] = []
    for place in wanted:
        least = found[-1] + 1 if found else None
        found.append(least if least is not None and (place is None or place < least) else place or 0.0)
    known = [(place, at) for place, at in zip(wanted, found, strict=True) if place is not None]
    shift = sum(place - at for place, at in known) / len(known)
    return [at + shift for at in found]

"""Finds points whose distances approximate the lengths of the paths between them.

Stress is minimised by stochastic gradient descent on single pairs (Zheng, Pawar and Goodman 2018,
https://arxiv.org/abs/1710.04626), node by node. The code has only sums, products, quotients and square roots
in a fixed order, so that the result is the same on every machine, which layouts based on numeric libraries do
not guarantee. For the same reason floats are added by `math.fsum`: the built-in `sum` rounds in another way
since Python 3.12.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Sequence
from math import sqrt
from random import Random

Point = tuple[float, float]
Edge = tuple[int, int]
_Term = tuple[int, float, float, bool]
"""For a pair: the other node, the wanted distance, its weight, and whether the other node moves, too."""

_EXACT = 150
"""Up to so many nodes all pairs are used; for more, each node's nearest ones and a few far ones."""
_NEAREST, _FAR = 12, 12
_ROUNDS = 15
"""How many rounds over all pairs are made; the paper finds that more are not needed."""


def neighbours(count: int, edges: Iterable[Edge]) -> list[list[int]]:
    near: list[list[int]] = [[] for _ in range(count)]
    for a, b in edges:
        near[a].append(b)
        near[b].append(a)
    return near


def relaxed(radii: Sequence[float], edges: Sequence[Edge], random: Random) -> list[Point]:
    """Return points whose distances approximate the lengths of the paths between them.

    *radii* are those of the nodes; edges of large nodes, and of those with many neighbours, are longer.
    """
    near = neighbours(len(radii), edges)
    links: list[list[tuple[int, float]]] = [[] for _ in radii]
    for a, b in edges:
        crowd = sqrt(min(len(near[a]), len(near[b])) - 1)
        hubs = radii[a] * sqrt(len(near[a])) + radii[b] * sqrt(len(near[b]))
        length = (radii[a] + radii[b]) * (1 + crowd / 2) + hubs / 4
        links[a].append((b, length))
        links[b].append((a, length))
    terms = _terms(links)
    lengths = [length for each in terms for _, length, *_ in each]
    if not lengths:
        return [(0.0, 0.0)] * len(radii)
    longest, shortest = max(lengths), min(lengths)
    x = [random.random() * longest for _ in radii]
    y = [random.random() * longest for _ in radii]
    ratio = shortest / longest
    # Rounded, as powers differ in the last bit between machines.
    half, cooling = longest * longest / 2, round((0.05 * ratio * ratio) ** (1 / (_ROUNDS - 1)), 9)
    order = list(range(len(radii)))
    for each in terms:
        random.shuffle(each)
    for _ in range(_ROUNDS):
        random.shuffle(order)
        for i in order:
            here_x, here_y = x[i], y[i]
            for j, length, weight, moves in terms[i]:
                dx, dy = here_x - x[j], here_y - y[j]
                part = weight * half
                move = (1 - length / (sqrt(dx * dx + dy * dy) + 1e-9)) * (part if part < 0.5 else 0.5)
                dx, dy = dx * move, dy * move
                here_x -= dx
                here_y -= dy
                if moves:
                    x[j] += dx
                    y[j] += dy
            x[i], y[i] = here_x, here_y
        half *= cooling
    return list(zip(x, y, strict=True))


def _terms(links: Sequence[Sequence[tuple[int, float]]]) -> list[list[_Term]]:
    """Return the terms of each node.

    If both nodes of a pair move, only one of them has the term, chosen so that all have about as many.
    """
    count = len(links)
    near = [_paths(links, node, count if count <= _EXACT else _NEAREST) for node in range(count)]
    terms = [
        [
            (other, length, 1 / (length * length), True)
            for other, length in reached.items()
            if node != other and (node not in near[other] or (node < other) == (node + other) % 2)
        ]
        for node, reached in enumerate(near)
    ]
    if count > _EXACT:
        pivot, nearest = max(range(count), key=lambda i: (len(links[i]), -i)), [float("inf")] * count
        for _ in range(_FAR):
            for node, length in _paths(links, pivot, count).items():
                nearest[node] = min(nearest[node], length)
                if node != pivot and node not in near[pivot] and pivot not in near[node]:
                    terms[node].append((pivot, length, count / _FAR / (length * length), False))
            pivot = max(range(count), key=lambda i: (nearest[i], -i))
    return terms


def _paths(links: Sequence[Sequence[tuple[int, float]]], start: int, limit: int) -> dict[int, float]:
    """Return the lengths of the shortest paths from *start* to the *limit* nearest nodes, itself included."""
    lengths: dict[int, float] = {}
    waiting = [(0.0, start)]
    while waiting and len(lengths) < limit:
        so_far, node = heapq.heappop(waiting)
        if node not in lengths:
            lengths[node] = so_far
            for other, length in links[node]:
                if other not in lengths:
                    heapq.heappush(waiting, (so_far + length, other))
    return lengths

"""Points whose distances come near the lengths of the paths between them.

Stress is lowered by gradient descent on single pairs (Zheng, Pawar and Goodman 2018,
https://arxiv.org/abs/1710.04626). Only sums, products, quotients and square roots, in a fixed order: the
result is the same on every machine, which layouts on top of numeric libraries do not promise. For the same
reason `math.fsum` adds up what is no whole number: the built-in `sum` rounds otherwise from Python 3.12 on.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Sequence
from math import sqrt
from random import Random

Point = tuple[float, float]
Edge = tuple[int, int]

EXACT = 150
"""Up to so many nodes every pair counts; beyond it, each node's nearest and a few far ones."""
_NEAREST, _FAR = 20, 20
_SHUFFLED = 4
"""After so many rounds the pairs come in another order: that takes a third of a round."""
_ROUNDS = 15
"""How often all pairs are gone through; the paper finds that no more are needed."""


def neighbours(count: int, edges: Iterable[Edge]) -> list[list[int]]:
    near: list[list[int]] = [[] for _ in range(count)]
    for a, b in edges:
        near[a].append(b)
        near[b].append(a)
    return near


def relaxed(radii: Sequence[float], edges: Sequence[Edge], random: Random) -> list[Point]:
    """Return points whose distances come near the lengths of the paths between them."""
    near = neighbours(len(radii), edges)
    links: list[list[tuple[int, float]]] = [[] for _ in radii]
    for a, b in edges:
        crowd = sqrt(min(len(near[a]), len(near[b])) - 1)
        hubs = radii[a] * sqrt(len(near[a])) + radii[b] * sqrt(len(near[b]))
        length = (radii[a] + radii[b]) * (1 + crowd / 2) + hubs / 4
        links[a].append((b, length))
        links[b].append((a, length))
    terms = _terms(links)
    if not terms:
        return [(0.0, 0.0)] * len(radii)
    longest, shortest = max(t[2] for t in terms), min(t[2] for t in terms)
    x = [random.random() * longest for _ in radii]
    y = [random.random() * longest for _ in radii]
    ratio = shortest / longest
    # Rounded, for powers are not the same to the last bit everywhere.
    step, cooling = longest * longest, round((0.05 * ratio * ratio) ** (1 / (_ROUNDS - 1)), 9)
    for turn in range(_ROUNDS):
        if turn % _SHUFFLED == 0:
            random.shuffle(terms)
        half = step / 2
        for i, j, length, weight, both in terms:
            dx, dy = x[i] - x[j], y[i] - y[j]
            part = weight * half
            move = (1 - length / (sqrt(dx * dx + dy * dy) + 1e-9)) * (part if part < 0.5 else 0.5)
            dx, dy = dx * move, dy * move
            x[i] -= dx
            y[i] -= dy
            if both:
                x[j] += dx
                y[j] += dy
        step *= cooling
    return list(zip(x, y, strict=True))


def _terms(links: Sequence[Sequence[tuple[int, float]]]) -> list[tuple[int, int, float, float, bool]]:
    """Return (node, other, distance, weight, whether the other moves too) for the pairs that count."""
    count = len(links)
    pairs: dict[Edge, float] = {}
    for node in range(count):
        for other, length in _paths(links, node, count if count <= EXACT else _NEAREST).items():
            if node != other:
                pairs[min(node, other), max(node, other)] = length
    terms = [(a, b, length, 1 / (length * length), True) for (a, b), length in pairs.items()]
    if count > EXACT:
        pivot, nearest = max(range(count), key=lambda i: (len(links[i]), -i)), [float("inf")] * count
        for _ in range(_FAR):
            for node, length in _paths(links, pivot, count).items():
                nearest[node] = min(nearest[node], length)
                if node != pivot and (min(node, pivot), max(node, pivot)) not in pairs:
                    terms.append((node, pivot, length, count / _FAR / (length * length), False))
            pivot = max(range(count), key=lambda i: (nearest[i], -i))
    return terms


def _paths(links: Sequence[Sequence[tuple[int, float]]], start: int, limit: int) -> dict[int, float]:
    """Return the length of the shortest path from *start* to each of the *limit* nearest nodes."""
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

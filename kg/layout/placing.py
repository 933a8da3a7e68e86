"""Places nodes on a page so that distances match the lengths of paths and labels do not overlap.

First the distances are found (:mod:`kg.layout.stress`), then room is made for labels, which the layouts of
numeric libraries do not consider. A graph of 500 nodes takes about half a second, one of 3,000 about two.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import fsum, sqrt
from random import Random

from kg.layout.apart import Box, apart
from kg.layout.stress import Edge, Point, neighbours, relaxed

SEED = 1
"""The default seed for random starts."""
_GAP = 80.0
"""The distance between parts that no edge links."""
_COS, _SIN = -0.7373688780783197, 0.6754902942615238
"""Cosine and sine of the golden angle, by which leaves are placed around their centre."""


def places(
    boxes: Sequence[Box], edges: Sequence[Edge], *, seed: int, pages: Sequence[tuple[float, Sequence[Box]]]
) -> list[list[Point]]:
    """Return the centres of boxes, rounded to integers, on each of *pages*, so that none overlaps another.

    A page is given by its ratio of width to height and its boxes: the width and height of each node, both
    more than 0. Of many thousands a few may overlap, as the time is limited. *edges* are pairs of different
    indices into *boxes*, each once; linked boxes are placed near each other. The paths between nodes, which
    take most of the time, are computed once, with *boxes* for their lengths, from a random start by *seed*.
    """
    random = Random(seed)  # noqa: S311 not for a secret
    parts = [
        (members, _Part([boxes[node] for node in members], links, random))
        for members, links in _parts(len(boxes), edges)
    ]
    found = []
    for wide, own in pages:
        spread = [(members, apart(part.points(wide), [own[m] for m in members])) for members, part in parts]
        points: list[Point] = [(0.0, 0.0)] * len(boxes)
        for node, x, y in _packed(spread, own, wide):
            points[node] = float(round(x)), float(round(y))
        found.append(points)
    return found


def _parts(count: int, edges: Iterable[Edge]) -> list[tuple[list[int], list[Edge]]]:
    """Return the nodes of each connected part, largest part first, and its edges as indices into these."""
    edges = list(edges)
    near = neighbours(count, edges)
    part = [-1] * count
    parts: list[tuple[list[int], list[Edge]]] = []
    for start in range(count):
        if part[start] < 0:
            part[start] = len(parts)
            waiting, members = [start], []
            while waiting:
                node = waiting.pop()
                members.append(node)
                for other in near[node]:
                    if part[other] < 0:
                        part[other] = len(parts)
                        waiting.append(other)
            parts.append((sorted(members), []))
    place_in = {node: i for members, _ in parts for i, node in enumerate(members)}
    for a, b in edges:
        parts[part[a]][1].append((place_in[a], place_in[b]))
    return sorted(parts, key=lambda p: (-len(p[0]), p[0]))


class _Part:
    """A connected part: its core is placed by stress, and leaves next to their only neighbour."""

    def __init__(self, room: Sequence[Box], edges: Sequence[Edge], random: Random) -> None:
        self._near = neighbours(len(room), edges)
        near = self._near
        trunk = {i: near[i][0] for i in range(len(room)) if len(near[i]) == 1 and len(near[near[i][0]]) > 1}
        self._core = [i for i in range(len(room)) if i not in trunk]
        self._area = [width * height for width, height in room]
        self._leaves: dict[int, list[int]] = {}
        for leaf, node in trunk.items():
            self._leaves.setdefault(node, []).append(leaf)
        number = {node: i for i, node in enumerate(self._core)}
        links = [(number[a], number[b]) for a, b in edges if a in number and b in number]
        need = [self._area[node] + 1.3 * self._hanging(node) for node in self._core]
        self._relaxed = relaxed([sqrt(area) / 2 for area in need], links, random)

    def _hanging(self, node: int) -> float:
        return fsum(self._area[leaf] for leaf in self._leaves.get(node, ()))

    def points(self, wide: float) -> list[Point]:
        """Return the points of its nodes on a page that is *wide* times as wide as high."""
        points: list[Point] = [(0.0, 0.0)] * len(self._area)
        for node, point in zip(self._core, _level(self._relaxed, wide), strict=True):
            points[node] = point
        core = set(self._core)
        for node, hanging in self._leaves.items():
            x, y = points[node]
            outward = _outward(points[node], [points[other] for other in self._near[node] if other in core])
            radius = sqrt(self._hanging(node)) / 2
            reach = (radius + sqrt(self._area[node]) / 2) if outward != (0.0, 0.0) else 0.0
            dx, dy = 1.0, 0.0
            for rank, leaf in enumerate(hanging, 1):
                dx, dy = dx * _COS - dy * _SIN, dx * _SIN + dy * _COS
                r = radius * sqrt(rank / len(hanging))
                points[leaf] = x + outward[0] * reach + dx * r, y + outward[1] * reach + dy * r
        return points


def _outward(point: Point, others: Sequence[Point]) -> Point:
    """Return the direction from *others* to *point* as a vector of length 1, or (0, 0) if there is none."""
    x = y = 0.0
    for other in others:
        dx, dy = point[0] - other[0], point[1] - other[1]
        distance = sqrt(dx * dx + dy * dy) + 1e-9
        x, y = x + dx / distance, y + dy / distance
    length = sqrt(x * x + y * y)
    return (x / length, y / length) if length > 1e-6 else (0.0, 0.0)


def _level(points: Sequence[Point], wide: float) -> list[Point]:
    """Return *points* centred at 0, rotated and stretched to fill a page *wide* times as wide as high."""
    cx = fsum(x for x, _ in points) / len(points)
    cy = fsum(y for _, y in points) / len(points)
    around = [(x - cx, y - cy) for x, y in points]
    xx, xy, yy = (fsum(p[i] * p[j] for p in around) for i, j in ((0, 0), (0, 1), (1, 1)))
    half = (xx - yy) / 2
    spread = half + sqrt(half * half + xy * xy)
    length = sqrt(spread * spread + xy * xy)
    cos, sin = (spread / length, xy / length) if length > 1e-9 else (1.0, 0.0)
    flat = [((x * cos + y * sin), y * cos - x * sin) for x, y in around]
    if wide >= 1:  # not more: other parts, which come below, make the page higher
        return [(x * wide, y) for x, y in flat]
    along, across = (max(axis) - min(axis) for axis in zip(*flat, strict=True))
    longer = across / along if along and across else 1.0
    return [(y, x * longer / wide) for x, y in flat]


def _packed(
    parts: Sequence[tuple[Sequence[int], Sequence[Point]]], boxes: Sequence[Box], wide: float
) -> Iterable[tuple[int, float, float]]:
    """Yield each node with its point; the parts are placed in rows below the first one."""
    row_width = left = top = row_height = 0.0
    for members, points in parts:
        edges = [
            (x - w / 2, x + w / 2, y - h / 2, y + h / 2)
            for (x, y), (w, h) in zip(points, (boxes[m] for m in members), strict=True)
        ]
        west, east, north, south = (pick(e[i] for e in edges) for i, pick in enumerate((min, max, min, max)))
        if not row_width:
            area = fsum(w * h for w, h in boxes)
            row_width = max(east - west, wide * sqrt(area))
        elif left + east - west > row_width:
            left, top, row_height = 0.0, top + row_height + _GAP, 0.0
        for node, (x, y) in zip(members, points, strict=True):
            yield node, left + x - west, top + y - north
        left, row_height = left + east - west + _GAP, max(row_height, south - north)

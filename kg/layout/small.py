"""Layouts of a few dozen things for a wide and a tall screen, with room for words on the lines."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from kg.layout.placing import SEED, places

Pair = tuple[int, int]
Point = tuple[int, int]
Room = tuple[float, float]

_TRIED = 8
"""How many layouts are tried, each in both orientations."""
_WIDE, _TALL = 1.3, 0.75
"""The ratio of width to height of a wide screen beside the panel, and of a phone."""
_MARGIN = 84.0, 60.0
"""The width and height that is added to boxes for words on lines."""
_WORDS = 190, 100
"""The horizontal or vertical distance of two things that leaves room for words on their line."""
_NEAR = 26.0
"""A line that passes a thing closer than this seems to end in it."""


def linked_pairs(things: Sequence[int], edges: Sequence[Pair]) -> set[Pair]:
    """Return the pairs of *things* that *edges* link, as indices into *things*, the lower first."""
    number = {thing: i for i, thing in enumerate(things)}
    return {
        (min(number[a], number[b]), max(number[a], number[b]))
        for a, b in edges
        if a in number and b in number and a != b
    }


def small_layout(
    things: Sequence[int], edges: Sequence[Pair], rooms: Sequence[Room]
) -> tuple[list[Point], list[Point]]:
    """Return the points of *things* on a wide screen, and those on a tall one.

    Of several layouts, those are chosen in which the fewest lines cross, pass things or lack room for words,
    and which fit the screen best. *things* and the ends of *edges* are indices into *rooms*, the sizes of
    boxes.
    """
    lines = sorted(linked_pairs(things, edges))
    boxes = [(rooms[thing][0] + _MARGIN[0], rooms[thing][1] + _MARGIN[1]) for thing in things]
    pages = [(shape, boxes) for shape in (_WIDE, 1 / _WIDE)]
    tried = [
        [(round(x), round(y)) for x, y in points]
        for n in range(_TRIED)
        for points in places(boxes, lines, seed=SEED + n, pages=pages)
    ]
    faults = [
        _crossings(points, lines) + 3 * _hits(points, lines) + _short(points, lines) for points in tried
    ]
    wide, tall = (
        min(range(len(tried)), key=lambda n: (faults[n] + 2) * _misfit(tried[n], wanted) ** 2)
        for wanted in (_WIDE, _TALL)
    )
    return tried[wide], tried[tall]


def _misfit(points: Sequence[Point], wanted: float) -> float:
    """Return the factor by which the outline of *points* is too wide or too high for the ratio *wanted*."""
    width, height = (float(max(axis) - min(axis) + 100) for axis in zip(*points, strict=True))
    return max(width / height / wanted, wanted * height / width)


def _crossings(points: Sequence[Point], lines: Sequence[Pair]) -> int:
    def side(a: Point, b: Point, c: Point) -> int:
        return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])

    count = 0
    for one, other in combinations(lines, 2):
        if not set(one) & set(other):
            (a, b), (c, d) = ((points[i] for i in line) for line in (one, other))
            apart = side(a, b, c) * side(a, b, d) >= 0 or side(c, d, a) * side(c, d, b) >= 0
            count += not apart
    return count


def _short(points: Sequence[Point], lines: Sequence[Pair]) -> int:
    """Return the number of lines without room for words."""
    spans = ((abs(points[a][0] - points[b][0]), abs(points[a][1] - points[b][1])) for a, b in lines)
    return sum(wide < _WORDS[0] and high < _WORDS[1] for wide, high in spans)


def _hits(points: Sequence[Point], lines: Sequence[Pair]) -> int:
    """Return how often lines pass things that are not their ends."""
    count = 0
    for a, b in lines:
        (ax, ay), (bx, by) = points[a], points[b]
        length = float((bx - ax) ** 2 + (by - ay) ** 2) or 1.0
        for thing, (x, y) in enumerate(points):
            if thing not in (a, b):
                along = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length
                if 0 < along < 1:
                    away = (ax + along * (bx - ax) - x) ** 2 + (ay + along * (by - ay) - y) ** 2
                    count += away < _NEAR**2
    return count

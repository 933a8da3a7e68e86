"""Moves boxes until none overlaps another."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain
from math import fsum, sqrt

from kg.layout.stress import Point

Box = tuple[float, float]

_CROWD = 600
"""For more boxes than these, saving time is more important than space: names are readable only enlarged."""
_AIRY, _CROWD_AIRY = 1.8, 5.0
"""Over how many times their own area the boxes are spread at first."""
_GROWTH, _CROWD_GROWTH = 0.05, 0.25
"""By how much the layout grows at most if boxes still overlap after some rounds."""
_EVENNESS = 0.6
"""How much the density is evened out at first, from 0 to 1."""
_TURNS = 1000
"""The most rounds of pushing overlapping boxes apart; some ten are enough for a few hundred boxes."""


def apart(points: Sequence[Point], room: Sequence[Box]) -> list[Point]:
    """Return *points*, the centres of boxes with sizes *room*, moved until no boxes overlap.

    Large boxes move least. After ``_TURNS`` rounds some may still overlap.
    """
    count = len(points)
    crowd = count > _CROWD
    area = [width * height for width, height in room]
    across, down = (fsum(box[i] for box in room) / count for i in (0, 1))
    x, y = (_evened([point[i] for point in points], area) for i in (0, 1))
    taken = (max(x) - min(x) + across) * (max(y) - min(y) + down)
    growth = sqrt((_CROWD_AIRY if crowd else _AIRY) * fsum(area) / taken)
    x, y = [v * growth for v in x], [v * growth for v in y]
    restless = set(range(count))
    grid = _Grid(room, across, down)
    for turn in range(_TURNS):
        for i in restless:
            grid.move(i, x[i], y[i])
        moved, pushes = _pushed(restless, grid, x, y, room)
        if not moved:
            break
        restless = moved
        if turn % 8 == 7:  # growing makes no boxes overlap
            growth = 1 + (_CROWD_GROWTH if crowd else _GROWTH) * min(1.0, 4 * pushes / count)
            x, y = [v * growth for v in x], [v * growth for v in y]
            for i in range(count):
                grid.move(i, x[i], y[i])
    return list(zip(x, y, strict=True))


def _pushed(
    restless: set[int], grid: _Grid, x: list[float], y: list[float], room: Sequence[Box]
) -> tuple[set[int], int]:
    """Push each of the *restless* boxes and those that it overlaps apart, along the axis with less overlap.

    Return the boxes that were moved, and the number of pushes.
    """
    moved: set[int] = set()
    pushes = 0
    for i in sorted(restless):
        wide, high = room[i]
        for j in chain.from_iterable(grid.covered[i]):  # repeated if they share several cells
            if j >= i and j in restless:  # itself, or a pair that comes later
                continue
            width, height = room[j]
            across = (wide + width) / 2 - abs(x[i] - x[j])
            if across <= 0:
                continue
            down = (high + height) / 2 - abs(y[i] - y[j])
            if down <= 0:
                continue
            share = width * height / (wide * high + width * height)
            along, way = (x, across) if across < down else (y, down)
            step = (way * 0.55 + 0.5) * (1 if along[i] >= along[j] else -1)
            along[i] += step * share
            along[j] -= step * (1 - share)
            moved.add(i)
            moved.add(j)
            pushes += 1
    return moved, pushes


class _Grid:
    """A grid that finds boxes near each other: those that share a cell. Cells have the mean size of boxes."""

    def __init__(self, room: Sequence[Box], across: float, down: float) -> None:
        self._half = [(width / 2, height / 2) for width, height in room]
        self._across, self._down = across, down
        self._cells: dict[tuple[int, int], dict[int, None]] = {}
        self.covered: list[list[dict[int, None]]] = [[] for _ in room]
        """The cells that each box covers; a cell is a dictionary whose keys are its boxes."""
        self._span: list[tuple[float, ...]] = [()] * len(room)

    def move(self, i: int, x: float, y: float) -> None:
        (width, height), across, down = self._half[i], self._across, self._down
        span = (x - width) // across, (x + width) // across, (y - height) // down, (y + height) // down
        if self._span[i] == span:
            return
        for cell in self.covered[i]:
            del cell[i]
        self._span[i] = span
        left, right, top, bottom = map(int, span)
        self.covered[i] = [
            self._cells.setdefault((column, row), {})
            for column in range(left, right + 1)
            for row in range(top, bottom + 1)
        ]
        for cell in self.covered[i]:
            cell[i] = None


def _evened(values: Sequence[float], weights: Sequence[float]) -> list[float]:
    """Return *values* in the same order and range, moved towards an even density of *weights*."""
    order = sorted(range(len(values)), key=lambda i: (values[i], i))
    first, span = values[order[0]], values[order[-1]] - values[order[0]]
    total, so_far = fsum(weights), 0.0
    even = [0.0] * len(values)
    for i in order:
        even[i] = first + span * (so_far + weights[i] / 2) / total
        so_far += weights[i]
    return [value + _EVENNESS * (other - value) for value, other in zip(values, even, strict=True)]

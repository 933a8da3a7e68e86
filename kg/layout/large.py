"""Layouts of all things for a wide and a tall screen, with room for the names of hubs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import fsum, sqrt

from kg.layout.placing import SEED, places
from kg.layout.small import Pair, Point, Room, linked_pairs


@dataclass(frozen=True)
class Screen:
    """A screen for a whole layout: its ratio of width to height, its pixels, and how many hubs get names."""

    shape: float
    pixels: int
    hubs: int


_WIDE = Screen(1.3, 250_000, 12)
"""The part of a computer's screen beside the panel."""
_TALL = Screen(0.75, 58_000, 7)
"""A phone; on it the longest axis of the graph is upright."""
_LEAST = 8
"""The least number of lines of a hub."""
_SPREAD = 6.0
"""How many times the area of all boxes the layout takes up, roughly."""
_HUB, _NAME = 24.0, 24.0
"""The height in pixels of a hub on the screen, and of its name below, which the page draws large."""
_LETTERS = 1.15
"""How much wider the large name is than the box."""


def large_layout(
    things: Sequence[int], edges: Sequence[Pair], rooms: Sequence[Room]
) -> tuple[list[Point], list[Point]]:
    """Return the points of *things* on a wide screen, and those on a tall one.

    *things* and the ends of *edges* are indices into *rooms*, the sizes of boxes.
    """
    links = linked_pairs(things, edges)
    boxes = [rooms[thing] for thing in things]
    lines = [0] * len(things)
    for end in (end for link in links for end in link):
        lines[end] += 1
    hubs = sorted((i for i, count in enumerate(lines) if count >= _LEAST), key=lambda i: (-lines[i], i))
    screens = [(screen, _unit(boxes, screen), hubs[: screen.hubs]) for screen in (_WIDE, _TALL)]
    pages = [(screen.shape, _roomy(boxes, named, unit)) for screen, unit, named in screens]
    found = places(boxes, sorted(links), seed=SEED, pages=pages)
    wide, tall = (
        [(round(x), round(y - (i in named) * _NAME / 2 * unit)) for i, (x, y) in enumerate(points)]
        for points, (_, unit, named) in zip(found, screens, strict=True)
    )
    return wide, tall


def _unit(boxes: Sequence[Room], screen: Screen) -> float:
    """Return the approximate length of a pixel in the layout if all *boxes* are to be seen on *screen*."""
    return sqrt(_SPREAD * fsum(width * height for width, height in boxes) / screen.pixels)


def _roomy(boxes: Sequence[Room], hubs: Sequence[int], unit: float) -> list[Room]:
    """Return *boxes*, those of *hubs* with room for large names below, if *unit* is the length of a pixel."""
    found = list(boxes)
    for hub in hubs:
        width, height = boxes[hub]
        found[hub] = width * _LETTERS * unit, max(height, (_HUB + _NAME) * unit)
    return found

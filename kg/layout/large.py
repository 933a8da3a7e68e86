"""Layouts of all things, for a wide and for a tall screen, with room for the names of the hubs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import fsum, sqrt

from kg.layout.placing import SEED, places
from kg.layout.small import Pair, Point, Room, linked_pairs


@dataclass(frozen=True)
class Screen:
    """Where all is seen: width to height, pixels, and for how many hubs there is room with their names."""

    shape: float
    pixels: int
    hubs: int


_WIDE = Screen(1.3, 250_000, 12)
"""Beside the panel of a computer's screen."""
_TALL = Screen(0.75, 58_000, 7)
"""A phone. The longest way through the graph stands upright on it."""
_LEAST = 8
"""Lines that a hub has at least."""
_SPREAD = 6.0
"""How many times the area of all rooms is taken up."""
_HUB, _NAME = 24.0, 24.0
"""Pixels of height of a hub on the screen, and of its name below, which the page draws in large letters."""
_LETTERS = 1.15
"""How much wider than in its room the name is then."""


def large_layout(
    things: Sequence[int], edges: Sequence[Pair], rooms: Sequence[Room]
) -> tuple[list[Point], list[Point]]:
    """Return where each of *things* stands on a wide screen, and where on a tall one.

    They are places in *rooms*, as the ends of *edges* are.
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
    """Return about how long a pixel is when all of *boxes* are seen on *screen*."""
    return sqrt(_SPREAD * fsum(width * height for width, height in boxes) / screen.pixels)


def _roomy(boxes: Sequence[Room], hubs: Sequence[int], unit: float) -> list[Room]:
    """Return *boxes* in which *hubs* have room for large names below them."""
    found = list(boxes)
    for hub in hubs:
        width, height = boxes[hub]
        found[hub] = width * _LETTERS * unit, max(height, (_HUB + _NAME) * unit)
    return found

"""How each class of things is drawn: a colour for its family, a shape within it, a size for its rank.

The colours are defined in ``browser/page.css``, for light pages and for dark ones.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from math import sqrt
from pathlib import Path
from unicodedata import east_asian_width

from kg.explorer.contract import Text
from kg.explorer.picture.display import Display, Look

FAMILIES = ("place", "organization", "person", "policy", "money", "measure", "work", "tie")
"""Names of colours; another, ``concept``, is grey."""

SHAPES = ("dot", "diamond", "square", "triangle", "hexagon", "triangleDown", "star")
"""Shapes that vis-network draws with the label below."""

UNTYPED = ""
"""The class of things that have none."""


@dataclass(frozen=True)
class Size:
    """Radius of a node's shape and font size of its label, in units of the drawing."""

    radius: int
    letters: int


def main_type(display: Display, types: Sequence[str], effects: Iterable[str] = ()) -> str:
    """Return the class as which a thing is drawn, of its *types* and those *effects* with a look.

    Classes without a look come first, then those with one, in the order of the legend.
    """
    every = [*types, *(effect for effect in effects if effect in display.order)]
    return min(every, key=lambda t: (display.order.get(t, -1), t), default=UNTYPED)


def looks(display: Display, counts: Mapping[str, int]) -> dict[str, Look]:
    """Return the look of each class of *counts* (class IRI to number of things), in legend order.

    Known classes come in a fixed order, then the others by falling frequency. These are drawn as actors,
    with combinations of colour and shape that no known class of *counts* has, as long as there are any.
    """
    found = {iri: look for iri, look in display.looks.items() if iri in counts}
    taken = {(look.family, look.shape) for look in found.values()}
    every = [(family, shape) for shape in SHAPES for family in FAMILIES]
    free = [pair for pair in every if pair not in taken] or every
    others = sorted((iri for iri in counts if iri not in found), key=lambda iri: (-counts[iri], iri))
    found |= {iri: Look(*free[i % len(free)], "actor") for i, iri in enumerate(others)}
    if UNTYPED in found:
        found[UNTYPED] = Look("concept", "square", "actor")
    return found


def size(look: Look, degree: int) -> Size:
    """Return the size of a thing with *degree* edges."""
    match look.rank:
        case "actor":
            return Size(round(min(8 + 2.2 * sqrt(degree), 20)), 15)
        case "named":
            return Size(round(min(7 + 1.5 * sqrt(degree), 13)), 14)
        case "relation":
            return Size(7, 13)
        case "concept":
            return Size(round(min(5 + sqrt(degree), 9)), 13)


@cache
def palettes() -> tuple[Mapping[str, str], Mapping[str, str]]:
    """Return the colours of a light page and those of a dark one, by name, as ``#rrggbb``."""
    style = (Path(__file__).parent.parent / "browser" / "page.css").read_text(encoding="utf-8")
    light, dark = (dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6});", block)) for block in style.split("}")[:2])
    return light, dark


def colours() -> Mapping[str, str]:
    """Return the colour of each family on a light page, as ``#rrggbb``."""
    return {family: palettes()[0][family] for family in (*FAMILIES, "concept")}


COLUMNS = 20
"""Width at which labels wrap, in half-width letters."""
LINES = 4
"""The most lines of a label that are drawn; the panel shows all of it."""


def room(label: Text, drawn: Size) -> tuple[float, float]:
    """Return the width and height of a node with its label below, for the longer of both languages."""
    texts = [label] if isinstance(label, str) else label
    longest = max(sum(2 if east_asian_width(letter) in "WF" else 1 for letter in text) for text in texts)
    lines = min(-(-longest // COLUMNS), LINES)
    width = max(min(longest, COLUMNS) * drawn.letters * 0.52, 2 * drawn.radius)
    return width + drawn.letters, 2 * drawn.radius + (lines * 1.15 + 0.6) * drawn.letters

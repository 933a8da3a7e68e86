"""Contrast of the page in both themes: 3:1 for graphics, 4.5:1 for text (WCAG 1.4.11, 1.4.3)."""

from __future__ import annotations

import re
from itertools import combinations, product
from math import dist

import pytest

from kg.explorer.picture.style import FAMILIES
from tests.conftest import ROOT

CSS = (ROOT / "kg/explorer/browser/page.css").read_text("utf-8")
CURRENCIES = ("money-2", "money-3", "money-4")
DRAWN = (*FAMILIES, "concept", *CURRENCIES, "wire", "ring", "grave", "edge", "accent")
READ = ("ink", "soft", "accent", "warn-ink", "grave")


def colours(theme: str) -> dict[str, str]:
    """Return the custom properties of a theme; what the dark one does not define is as in the light one."""
    blocks = re.findall(r":root(?:\[data-theme=\"(\w+)\"\])? \{(.*?)\}", CSS, re.DOTALL)
    found: dict[str, str] = {}
    for name, block in blocks:
        if name in ("", theme):
            found |= dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6});", block))
    return found


def luminance(colour: str) -> float:
    """Return the relative luminance of an sRGB colour, as defined by WCAG 2."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    dark, light = sorted([luminance(one), luminance(other)])
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_what_is_drawn_and_what_is_read_stand_out(theme: str) -> None:
    own = colours(theme)
    assert set(DRAWN) | set(READ) <= own.keys()
    pairs = [(name, ground, 3.0) for name, ground in product(DRAWN, ("paper", "surface"))]
    pairs += [(name, ground, 4.5) for name, ground in product(READ, ("paper", "surface"))]
    pairs += [("warn-ink", "warn", 4.5), ("ink", "pick", 4.5)]
    weak = {
        (name, ground): round(found, 2)
        for name, ground, least in pairs
        if (found := contrast(own[name], own[ground])) < least
    }
    assert weak == {}


def lab(colour: str) -> tuple[float, float, float]:
    """Return an sRGB colour in CIELAB, where similar-looking colours are close to each other."""
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    x = (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505
    z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089
    x, y, z = (t ** (1 / 3) if t > 0.008856 else 7.787 * t + 16 / 116 for t in (x, luminance(colour), z))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_families_and_currencies_are_told_apart(theme: str) -> None:
    """A distance of 10 is visible side by side; 20 also separates colours that are not adjacent."""
    own = colours(theme)
    near = {
        pair
        for pair in combinations((*FAMILIES, "concept", *CURRENCIES), 2)
        if dist(*(lab(own[n]) for n in pair)) < 20
    }
    assert near == set()


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast("#ffffff", "#000000") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
    assert contrast("#1d2329", "#1d2329") == 1

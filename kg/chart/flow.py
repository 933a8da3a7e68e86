"""Who gives to whom: links between two columns of names, as wide as what flows."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from kg.chart.figures import Figure, Reader

_WIDEST = 22
"""Pixels; a link has a slot of 30 to itself, so that its figure stands free."""
_CURVE = ((0, False), (0.38, False), (0.62, True), (1, True))
"""Where a link passes: how far to the right, and whether it is at its target's height yet."""


def links(reader: Reader, figures: Sequence[Figure]) -> list[dict[str, Any]]:
    """Return rows of four kinds: the heading of each panel, the points of its links, their figures, their ends.

    Each panel has a scale of its own: its largest sum is the widest link; where nothing is said of
    how much, links are thin and dashed.
    """
    rows: list[dict[str, Any]] = []
    top = 0
    for panel in dict.fromkeys(f.panel for f in figures):
        own = [f for f in figures if f.panel == panel]
        if panel:
            rows.append({"panel": panel, "kind": "panel", "x": 0, "y": top, "text": panel})
            top += 1
        rows += _panel(reader, panel, own, top)
        top += len(own) + 1
    return rows


def _panel(reader: Reader, panel: str, figures: list[Figure], top: int) -> list[dict[str, Any]]:
    ends = [(reader.label(f.row, "source"), reader.label(f.row, "target")) for f in figures]
    largest = max((abs(f.size) for f in figures if f.size is not None), default=Decimal(1)) or Decimal(1)
    totals: dict[tuple[int, str], Decimal] = {}
    for f, names in zip(figures, ends, strict=True):
        for side, name in enumerate(names):
            totals[side, name] = totals.get((side, name), Decimal(0)) + (f.size or 0)
    left, right = ([top + slot for slot in _slots(ends, side, totals)] for side in (0, 1))
    rows: list[dict[str, Any]] = []
    for n, (f, (source, _)) in enumerate(zip(figures, ends, strict=True)):
        width = max(float(abs(f.size) / largest) * _WIDEST, 1.0) if f.size is not None else 1.5
        link = {"panel": panel, "link": top + n, "width": width, "said": f.size is not None, "source": source}
        rows += [
            {**link, "kind": "link", "x": x, "y": (right if over else left)[n], "note": f.note}
            for x, over in _CURVE
        ]
        text = "  ".join(filter(None, [f.text, f.note]))
        rows.append({**link, "kind": "figure", "x": 0, "y": left[n], "text": text})
    for side, slots in enumerate((left, right)):
        for name in dict.fromkeys(names[side] for names in ends):
            own = [slots[n] for n, names in enumerate(ends) if names[side] == name]
            middle = (min(own) + max(own)) / 2
            rows.append(
                {"panel": panel, "kind": "name", "x": side, "y": middle, "y0": min(own), "y1": max(own), "text": name}
            )
    return rows


def _slots(
    ends: list[tuple[str, str]], side: int, totals: dict[tuple[int, str], Decimal]
) -> list[int]:
    """Return the slot of each link on one *side*: those of one name together, the largest name on top."""
    names = list(dict.fromkeys(pair[side] for pair in ends))
    names.sort(key=lambda name: -totals[side, name])
    others = list(dict.fromkeys(pair[1 - side] for pair in ends))
    others.sort(key=lambda name: -totals[1 - side, name])
    order = sorted(range(len(ends)), key=lambda n: (names.index(ends[n][side]), others.index(ends[n][1 - side]), n))
    slots = [0] * len(ends)
    for slot, n in enumerate(order):
        slots[n] = slot
    return slots

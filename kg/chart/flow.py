"""Flow charts of who gives to whom: links between two columns of names, as wide as the amount."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from kg.chart.figures import Figure, Reader

Totals = dict[tuple[int, str], Decimal]
"""Sum of the amounts by side (0 for sources) and name."""
_WIDEST = 22
"""Pixels of the widest link, in a slot of 44 pixels that leaves room for its figure above it."""
_CURVE = ((0, False), (0.38, False), (0.62, True), (1, True))
"""Points of a link: the fraction of the way to the right, and whether it is at its target's height."""


def links(reader: Reader, figures: Sequence[Figure]) -> list[dict[str, Any]]:
    """Return rows of four kinds: headings of panels, links, their figures, and the names at their ends.

    Each panel has its own scale, with its largest amount as the widest link. Links without an amount are thin
    and dashed.
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
    totals: Totals = {}
    for f, names in zip(figures, ends, strict=True):
        for side, name in enumerate(names):
            totals[side, name] = totals.get((side, name), Decimal(0)) + (f.size or 0)
    targets = _order(ends, 1, totals, _order(ends, 0, totals, []))
    sources = _order(ends, 0, totals, targets)
    left = [top + slot for slot in _slots(ends, 0, sources, targets)]
    right = [top + slot for slot in _slots(ends, 1, targets, sources)]
    rows: list[dict[str, Any]] = []
    for n, (f, (source, _)) in enumerate(zip(figures, ends, strict=True)):
        width = max(round(float(abs(f.size) / largest) * _WIDEST, 2), 1.0) if f.size is not None else 1.5
        link = {"panel": panel, "link": top + n, "width": width, "said": f.size is not None, "source": source}
        rows += [
            {**link, "kind": "link", "x": x, "y": (right if over else left)[n], "note": f.note}
            for x, over in _CURVE
        ]
        label = reader.label(f.row, "label") if "label" in reader.view.fields else ""
        text = " · ".join(filter(None, [label, f.text, f.note]))
        rows.append({**link, "kind": "figure", "x": 0, "y": left[n], "text": text})
    for side, slots in enumerate((left, right)):
        for name in dict.fromkeys(names[side] for names in ends):
            own = [slots[n] for n, names in enumerate(ends) if names[side] == name]
            middle = (min(own) + max(own)) / 2
            rows.append(
                {
                    "panel": panel,
                    "kind": "name",
                    "x": side,
                    "y": middle,
                    "y0": min(own),
                    "y1": max(own),
                    "text": name,
                }
            )
    return rows


def _order(ends: list[tuple[str, str]], side: int, totals: Totals, others: list[str]) -> list[str]:
    """Return the names on one *side*, by their total and then by the position of what they are linked to."""

    def place(name: str) -> tuple[Decimal, float]:
        linked = [others.index(pair[1 - side]) for pair in ends if pair[side] == name] if others else [0]
        return -totals[side, name], sum(linked) / len(linked)

    return sorted(dict.fromkeys(pair[side] for pair in ends), key=place)


def _slots(ends: list[tuple[str, str]], side: int, names: list[str], others: list[str]) -> list[int]:
    """Return the slot of each link on one *side*; links of the same name are adjacent."""
    pairs = [(names.index(pair[side]), others.index(pair[1 - side]), n) for n, pair in enumerate(ends)]
    slots = [0] * len(ends)
    for slot, (_, _, n) in enumerate(sorted(pairs)):
        slots[n] = slot
    return slots

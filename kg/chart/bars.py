"""Bar charts and timelines: a line of text for each thing, with its bar or years below."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from kg.chart.figures import Figure, Reader
from kg.tables.cells import mark


def bars(reader: Reader, figures: Sequence[Figure]) -> list[dict[str, Any]]:
    """Return a row for each figure, by panel and then from the largest on; panels keep their order."""
    panels = {panel: n for n, panel in enumerate(dict.fromkeys(f.panel for f in figures))}
    ordered = sorted(figures, key=lambda f: (panels[f.panel], -(f.size or 0)))
    return [
        {
            "n": n,
            "panel": f.panel,
            "label": reader.label(f.row, "y"),
            "text": f.text,
            "note": f.note,
            "x": float(f.size or 0),
        }
        for n, f in enumerate(ordered)
    ]


def years(reader: Reader, figures: Sequence[Figure]) -> list[dict[str, Any]]:
    """Return a row for each thing with its first and last year, from the earliest on."""
    rows = []
    for f in figures:
        first, last = int(f.size or 0), reader.term(f.row, "x2")
        end = int(text) if last is not None and (text := reader.label(f.row, "x2")).isdecimal() else first
        text = f"{first}–{end}" if end != first else f"{first}"
        rows.append(
            {
                "panel": f.panel,
                "label": reader.label(f.row, "y"),
                "text": " ".join(filter(None, [text, mark(f.row.errata)])),
                "note": f.note,
                "x": first,
                "x2": end,
            }
        )
    rows.sort(key=lambda row: (row["x"], row["x2"]))
    return [{"n": n, **row} for n, row in enumerate(rows)]

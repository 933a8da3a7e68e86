"""The headline of a chart: its finding in one sentence, if its rows have a clear one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from kg.chart.figures import Figure, Reader


def headline(reader: Reader, figures: Sequence[Figure], rows: Sequence[dict[str, Any]]) -> str:
    """Return the finding in *rows*, or ``""`` if nothing stands out."""
    if reader.view.kind in ("bar", "flow"):
        return _largest_figures(reader, figures)
    return _rank_change(reader, rows) if reader.view.kind == "slope" else ""


def _largest_figures(reader: Reader, figures: Sequence[Figure]) -> str:
    """Name the largest figure of each panel, if there are few panels and each has a single largest one."""
    tops = []
    for panel in dict.fromkeys(f.panel for f in figures):
        own = sorted(
            (f for f in figures if f.panel == panel and f.size and f.money), key=lambda f: -(f.size or 0)
        )
        if len(own) > 1 and own[0].size == own[1].size:
            return ""
        tops += own[:1] if len(own) > 1 else []
    if not 0 < len(tops) <= _MOST:
        return ""
    said = []
    for top in tops:
        name = reader.name(top.row)
        said.append(f"{name}, {top.text}" if reader.lang == "en" else f"{name} {top.text}")
    if reader.lang == "ko":
        return "가장 큰 것은 " + ", ".join(said)
    return "The largest: " + "; ".join(said) if len(said) > 1 else f"The largest is {said[0]}"


def _rank_change(reader: Reader, rows: Sequence[dict[str, Any]]) -> str:
    """Name the ranks between which a thing has moved, if only one has ranks of several years."""
    dated = [row for row in rows if row["x"].isdecimal()]
    series = list(dict.fromkeys(row["series"] for row in dated))
    moved = [name for name in series if len({row["x"] for row in dated if row["series"] == name}) > 1]
    if len(moved) != 1:
        return ""
    own = sorted((row for row in dated if row["series"] == moved[0]), key=lambda row: int(row["x"]))
    first, last = own[0], own[-1]
    if reader.lang == "ko":
        ranks = [f"{row['x']}년 {row['rank']}위{row['mark']}" for row in (first, last)]
        return f"{moved[0]}, {ranks[0]}에서 {ranks[1]}로"
    better = "rises" if last["y"] < first["y"] else "falls" if last["y"] > first["y"] else "is back"
    ranks = [f"rank {row['rank']}{row['mark']} in {row['x']}" for row in (first, last)]
    return f"{moved[0]} {better} from {ranks[0]} to {ranks[1]}"


_MOST = 3

"""The results as a chart."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from benchmarks.figures import Figures, spread


def draw(figures: Figures, path: Path) -> str:
    """Draw the seconds of the questions that all engines were asked; return Markdown with the chart."""
    drawn, asked = [], figures.works(True)
    for quads in figures.sizes:
        ways = {way for size, work, way in figures.samples if size == quads and work in asked}
        works = [work for work in asked if all((quads, work, way) in figures.samples for way in ways)]
        for way in ways:
            took = [figures.seconds(quads, work, way, late=True) for work in works]
            if found := [each.middle for each in took if each]:
                middle, low, high, _ = spread(found)
                drawn.append({"quads": quads, "way": way, "middle": middle, "low": low, "high": high})
    try:
        import vl_convert
    except ImportError:
        return "No chart: vl-convert-python is not installed."
    path.write_text(vl_convert.vegalite_to_svg(json.dumps(_spec(drawn))), encoding="utf-8")
    return f"![Seconds for a canned question, by engine and size]({path.name})"


def _spec(drawn: list[dict[str, Any]]) -> dict[str, Any]:
    ways = list(dict.fromkeys(row["way"] for row in sorted(drawn, key=lambda row: row["middle"])))
    size = {"field": "quads", "type": "ordinal", "title": "quads", "axis": {"format": ",", "labelAngle": 0}}
    beside: dict[str, Any] = {"field": "way", "type": "nominal", "sort": ways}
    seconds: dict[str, Any] = {"type": "quantitative", "scale": {"type": "log"}, "title": "seconds"}
    colour = beside | {"title": None, "scale": {"scheme": "tableau10"}}
    colour["legend"] = {"symbolOpacity": 1, "symbolType": "circle"}
    ends = {"y": seconds | {"field": "low"}, "y2": {"field": "high"}}
    subtitle = "median of the questions, and quartiles; servers by the clock, others by the processor"
    return {
        "background": "#ffffff",
        "padding": 12,
        "width": 600,
        "height": 340,
        "title": {
            "text": "Seconds for a canned question",
            "subtitle": subtitle,
        },
        "data": {"values": sorted(drawn, key=lambda row: (row["quads"], ways.index(row["way"])))},
        "encoding": {"x": size, "xOffset": beside, "color": colour},
        "layer": [
            {"mark": {"type": "rule", "opacity": 0.5, "strokeWidth": 3}, "encoding": ends},
            {
                "mark": {"type": "point", "filled": True, "size": 70, "opacity": 1},
                "encoding": {"y": seconds | {"field": "middle"}},
            },
        ],
    }

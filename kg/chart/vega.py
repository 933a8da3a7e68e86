"""Vega-Lite specifications of charts, from one template for each kind of view, which the page uses, too.

In a template ``"@name@"`` is replaced by a value: a colour, width or text. The dataset ``rows`` has the rows
to draw, ``caption`` the lines below the chart. `npm run charts` compiles the templates to Vega.
"""

from __future__ import annotations

import json
import re
from math import ceil
from pathlib import Path
from typing import Any

from kg.chart.chart import Chart
from kg.text.columns import cells, wrap

TEMPLATES = Path(__file__).parent / "templates"
COLOURS = {"ground": "#ffffff", "ink": "#1f2328", "quiet": "#5d6670", "grid": "#dfe3e6", "accent": "#1f6f9e"}
_WIDE = 680  # pixels
_CELL = {"title": 10.2, "caption": 5.9, "figure": 6.4, "name": 7.2}
"""Approximate pixels of each text for one terminal cell."""
_GAP, _ASIDE = 14, 0.28
"""Pixels beside a name; share of a flow's width that the names on one side take at most."""


def specification(chart: Chart) -> dict[str, Any]:
    """Return the Vega-Lite specification of *chart*."""
    spec = _fill_template((TEMPLATES / f"{chart.kind}.json").read_text("utf-8"), chart)
    spec["datasets"] = _data(chart)
    return spec


def compiled(chart: Chart) -> dict[str, Any]:
    """Return the chart as a Vega specification, for pages without Vega-Lite."""
    templates = json.loads((TEMPLATES / "vega.json").read_text("utf-8"))
    name = f"{chart.kind}-{chart.scale}" if chart.kind == "bar" else chart.kind
    spec = _fill_template(json.dumps(templates[name], ensure_ascii=False), chart)
    rows = _data(chart)
    for each in spec["data"]:
        if each["name"] in rows:
            each["values"] = rows[each["name"]]
    return spec


def _data(chart: Chart) -> dict[str, list[dict[str, Any]]]:
    lines = [line for text in chart.caption for line in wrap(text, int(_WIDE / _CELL["caption"]))]
    rows = [{**row, "p": chart.panels.index(row["panel"])} for row in chart.rows]
    for row in rows:
        if row.get("kind") == "name":
            row["text"] = wrap(row["text"], int((_room(chart, row["x"]) - _GAP) / _CELL["name"]))
    return {
        "rows": rows,
        "caption": [{"n": n, "text": text} for n, text in enumerate(lines)],
    }


def _width(chart: Chart, kind: str, side: int = 0) -> int:
    """Return the pixels that the texts of *kind* on one *side* of a flow need."""
    own = [cells(row["text"]) for row in chart.rows if row.get("kind") == kind and row["x"] == side]
    return ceil(max(own, default=0) * _CELL[kind]) + _GAP


def _room(chart: Chart, side: int) -> int:
    """Return the pixels for the names on one *side* of a flow; longer ones are wrapped."""
    return min(_width(chart, "name", side), int(_ASIDE * _WIDE))


def _fill_template(template: str, chart: Chart) -> dict[str, Any]:
    """Return *template* with its placeholders, strings or parts of them, replaced by values of *chart*."""
    slots = max(int(row["y"]) for row in chart.rows) + 1 if chart.kind == "flow" else 0
    ranks = [row["y"] for row in chart.rows if "series" in row] or [0]
    left, right = _room(chart, 0), _room(chart, 1)
    values = {
        **COLOURS,
        "scale": chart.scale,
        "wide": _WIDE,
        "label": _WIDE - 150,
        "out": -left,
        "across": 99,
        "flow": max(_WIDE - left - right, _width(chart, "figure")),
        "bar": 56 if any(row.get("note") for row in chart.rows) else 40,
        "row": 54,
        "up": -14 if chart.kind == "bar" else -12,
        "step": 110,
        "ranks": min(max(160, 17 * ceil(max(ranks) - min(ranks))), 480),
        "title": wrap(chart.title, int(_WIDE / _CELL["title"])),
        "subtitle": wrap(chart.subtitle, int(_WIDE / _CELL["caption"])) if chart.subtitle else [],
        "high": 44 * slots,
        "last": slots - 0.5,
    }

    def value(found: re.Match[str]) -> str:
        return json.dumps(values[found[1]], ensure_ascii=False) if found[1] else str(values[found[2]])

    filled: dict[str, Any] = json.loads(re.sub(r'"@(\w+)@"|@(\w+)@', value, template))
    return filled

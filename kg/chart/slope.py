"""Slope charts: ranks as points, the best on top, with lines between those of one thing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from kg.chart.figures import SIGNS, Figure, Reader
from kg.rdf.namespaces import local
from kg.rdf.terms import number, text_of
from kg.tables.cells import mark


def points(reader: Reader, figures: Sequence[Figure]) -> list[dict[str, Any]]:
    """Return a row for each point: its panel, place, rank, line and text.

    One line runs through all years of a thing, also if each row compares two of them.
    Since there is no legend, the text at the end of a line names its thing. A point is *open* if the rank is
    a bound. Things at the same point share its text.
    """
    rows: dict[tuple[str, str, str], dict[str, Any]] = {}
    pairs = "x2" in reader.view.fields
    panels = list(dict.fromkeys(f.panel for f in figures))
    for n, f in enumerate(figures):
        series = reader.label(f.row, "color")
        for end in ("", "2") if pairs else ("",):
            rank, bound = number(reader.term(f.row, f"y{end}")), reader.term(f.row, f"bound{end}")
            if rank is None:
                continue
            place = reader.label(f.row, f"x{end}") if reader.term(f.row, f"x{end}") is not None else ""
            own = f"{series} {n}" if pairs else series
            rows[f.panel, place, own] = {
                "panel": f.panel,
                "x": place,
                "y": float(rank),
                "series": series,
                "line": series if place.isdecimal() else own,
                "rank": reader.bound(f.row, f"{rank:f}", f"bound{end}"),
                "mark": mark(f.row.errata),
                "open": bound is not None and bool(SIGNS.get(local(text_of(bound)), "?")),
                "note": f.note,
            }

    def order(row: dict[str, Any]) -> tuple[Any, ...]:
        return (panels.index(row["panel"]), int(row["x"]) if row["x"].isdecimal() else 0)

    return _labelled(sorted(rows.values(), key=order))


def _labelled(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return *rows* with the text of each point, which names the series at the end of its line.

    Rows at the same point share a text. A mark is shown if all rows of the series there have one.
    """
    places: dict[str, list[str]] = {}
    last: dict[tuple[str, str], str] = {}
    points: dict[tuple[Any, ...], list[dict[str, Any]]] = {}
    for row in rows:
        if row["x"] not in places.setdefault(row["panel"], []):
            places[row["panel"]].append(row["x"])
        last[row["panel"], row["series"]] = row["x"]
        points.setdefault((row["panel"], row["x"], row["y"]), []).append(row)
    for (panel, place, _), shared in points.items():
        said: dict[str, None] = {}
        for row in shared:
            own = [r["mark"] for r in shared if r["series"] == row["series"]]
            row["mark"] = row["mark"] if all(own) else ""
            ends = place == last[panel, row["series"]] and row["series"] != panel
            said[f"{row['series'] if ends else ''} {row['rank']}{row['mark']}".strip()] = None
        for n, row in enumerate(shared):
            row["text"] = "" if n else " · ".join(said)
            row["side"] = "left" if place == places[panel][0] and len(places[panel]) > 1 else "right"
    return rows

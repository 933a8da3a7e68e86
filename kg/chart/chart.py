"""The content of a chart of an answer; :mod:`kg.chart.vega` makes a specification of it."""

from __future__ import annotations

from typing import Any, NamedTuple

from kg.chart.bars import bars, years
from kg.chart.caption import caption
from kg.chart.figures import Figure, Reader
from kg.chart.flow import links
from kg.chart.headline import headline
from kg.chart.locators import locators
from kg.chart.rates import Rates
from kg.chart.slope import points
from kg.errors import WrongUsage
from kg.question.table import Table
from kg.question.view import View

_DRAWN = {"bar": bars, "timeline": years, "slope": points, "flow": links}
_FIGURE = {"bar": "x", "timeline": "x", "slope": "y", "flow": "size"}
MOST = 80
"""Rows that a chart shows at most, to stay legible."""


class Chart(NamedTuple):
    """The titles, caption, *panels* (in order) and rows of a chart of some *kind*.

    The *scale* of the panels is "independent" if they show amounts of different currencies, else "shared".
    """

    kind: str
    lang: str
    title: str
    subtitle: str
    caption: list[str]
    panels: list[str]
    rows: list[dict[str, Any]]
    scale: str


def chart(table: Table, view: View, source: str = "", rates: Rates | None = None) -> Chart:
    """Return the chart of *table* that *view* describes; *source* names the articles it is based on.

    Raises:
        WrongUsage: no row has a figure to draw, or *rates* lack a currency or have nothing to convert.
    """
    reader = Reader(table, view, rates)
    figures = [reader.figure(row, _FIGURE[view.kind]) for row in table.rows]
    drawn = [f for f in figures if view.kind == "flow" or _is_drawable(reader, f, figures)]
    if not drawn:
        raise WrongUsage("the answer contains nothing to draw; ask for a table")
    if rates is not None and not any(f.money for f in drawn):
        raise WrongUsage("`in_currency`: this chart draws no amounts of money; leave it out")
    if any(f.money for f in drawn):
        drawn.sort(key=lambda f: f.size is None)
    kept = drawn[:MOST]
    rows = _DRAWN[view.kind](reader, kept)
    undrawn = [_name(reader, f) for f in figures if f not in drawn]
    found = headline(reader, kept, rows)
    money = any(f.money for f in kept)
    unit = table.headings.get(view.fields["x"][0], "") if view.kind == "bar" and not money else ""
    return Chart(
        view.kind,
        table.lang,
        found or table.title,
        table.title if found else unit,
        caption(reader, kept, undrawn, len(drawn), source),
        list(dict.fromkeys(row["panel"] for row in rows)),
        rows,
        "independent" if money else "shared",
    )


def _is_drawable(reader: Reader, figure: Figure, figures: list[Figure]) -> bool:
    """Return whether *figure* has a size and, if others in its panel have one, a position along the panel."""
    if figure.size is None or reader.view.kind != "slope" or reader.term(figure.row, "x") is not None:
        return figure.size is not None
    return all(reader.term(f.row, "x") is None for f in figures if f.panel == figure.panel)


def _name(reader: Reader, figure: Figure) -> str:
    where = locators(figure.row.passages(), reader.lang)
    return " ".join(filter(None, [reader.name(figure.row), figure.text, where and f"({where})"]))

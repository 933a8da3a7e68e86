"""A chart in each of its formats: Vega-Lite, SVG, PNG (both made by vl-convert), HTML."""

from __future__ import annotations

import json
import warnings
from functools import cache
from typing import Any

from kg.chart.caption import source
from kg.chart.chart import MOST, Chart, chart
from kg.chart.document import document
from kg.chart.rates import Rates
from kg.chart.vega import compiled, specification
from kg.errors import Note, WrongUsage
from kg.extras import needed
from kg.question.table import Table
from kg.question.view import View
from kg.store import Store

_NO_FONT = (
    "no installed font has Korean characters; install one, such as Noto Sans CJK, or write .html or .svg"
)


_VERSION = "6.4"  # of Vega-Lite, as is vendored for the page


class Drawing:
    """A chart of *table* that can be written in several formats; Jupyter shows it."""

    def __init__(self, chart: Chart, table: Table) -> None:
        self._chart, self._table = chart, table

    def __repr__(self) -> str:
        return f"<Drawing: {self._chart.title}>"

    def _repr_mimebundle_(self, include: object = None, exclude: object = None) -> dict[str, str]:  # noqa: ARG002 as IPython calls it
        """Return an image, or the page in an iframe if vl-convert is not installed."""
        try:
            shown = {"image/svg+xml": self.svg()}
        except WrongUsage:
            from kg.text.html import iframe

            shown = {"text/html": iframe(self.html(), self._chart.title, 480)}
        return {**shown, "text/plain": repr(self)}

    @property
    def notes(self) -> tuple[str, ...]:
        """Notes for the reader."""
        many = f"only the first {MOST} rows are drawn; the caption says so"
        return (many,) if len(self._table.rows) > MOST else ()

    def spec(self) -> dict[str, Any]:
        """Return the Vega-Lite specification, including the rows."""
        return specification(self._chart)

    def svg(self) -> str:
        """Return the chart as SVG, with its texts as text.

        Raises:
            WrongUsage: vl-convert is not installed.
        """
        drawn: str = _engine().vegalite_to_svg(self._to_draw(), vl_version=_VERSION)
        return drawn

    def png(self) -> bytes:
        """Return the chart as PNG, with two pixels for each unit.

        Raises:
            WrongUsage: vl-convert is not installed.
        """
        drawn: bytes = _engine().vegalite_to_png(self._to_draw(), vl_version=_VERSION, scale=2)
        return drawn

    def _to_draw(self) -> str:
        if not _has_korean_font():
            warnings.warn(_NO_FONT, Note, stacklevel=3)
        return json.dumps(self.spec())

    def html(self) -> str:
        """Return the chart as a page that opens offline, with paraphrases of the passages below."""
        return document(compiled(self._chart), self._table, self._chart.title)

    def written(self, format: str) -> str | bytes:
        """Return the chart as *format*: ``svg``, ``png``, ``html``, or ``vl`` for Vega-Lite JSON.

        Raises:
            WrongUsage: vl-convert, which makes images, is not installed.
        """
        if format == "png":
            return self.png()
        if format == "vl":
            return json.dumps(self.spec(), ensure_ascii=False, indent=1) + "\n"
        return self.svg() if format == "svg" else self.html()


def drawing(store: Store, table: Table, view: View, rates: Rates | None = None) -> Drawing:
    """Return a drawing of *table*, an answer of *store*; see :func:`kg.chart.chart.chart`.

    Raises:
        WrongUsage: no row has a figure to draw, or *rates* lacks a currency.
    """
    return Drawing(chart(table, view, source(store, table.lang), rates), table)


@cache
def _has_korean_font() -> bool:
    """Return whether this machine has a font with Hangul; without one, all syllables look the same."""
    box = '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20">'
    text = f'{box}<text x="2" y="16" font-family="sans-serif" font-size="14">{{}}</text></svg>'
    seen = [_engine().svg_to_png(text.format(letter)) for letter in "가힣"]
    return bool(seen[0] != seen[1])


def _engine() -> Any:
    with needed(instead="write .html"):
        import vl_convert
    return vl_convert

"""A chart in each of its formats: Vega-Lite, SVG, PNG, HTML."""

from __future__ import annotations

import json
import warnings
from typing import Any

from kg.chart import image
from kg.chart.chart import MOST, Chart, chart
from kg.chart.document import document
from kg.chart.rates import Rates
from kg.chart.source import source
from kg.chart.vega import compiled, specification
from kg.errors import Note, WrongUsage
from kg.question.table import Table
from kg.question.view import View
from kg.store import Store

_NO_FONT = (
    "no installed font has Korean characters; install one, such as Noto Sans CJK, or write .html or .svg"
)


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
            from kg.text.iframe import iframe

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
        return image.svg(_image_of(self.spec()))

    def png(self) -> bytes:
        """Return the chart as PNG, with two pixels for each unit.

        Raises:
            WrongUsage: vl-convert is not installed.
        """
        return image.png(_image_of(self.spec()))

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


def _image_of(spec: dict[str, Any]) -> dict[str, Any]:
    if not image.has_korean_font():
        warnings.warn(_NO_FONT, Note, stacklevel=3)
    return spec

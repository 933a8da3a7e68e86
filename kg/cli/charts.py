"""Answers as charts: their formats and their options."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any

import click

from kg.cli.choices import F
from kg.cli.messages import note
from kg.cli.options import option_group
from kg.cli.output import emit, note_all, row_format
from kg.errors import WrongUsage
from kg.graph import Answer
from kg.question.query import Query

FORMATS = ("svg", "png", "html", "vl")
"""Images, an HTML page, and a Vega-Lite specification."""


def drawing_options(query: Query) -> Callable[[F], F]:
    """Return a decorator that adds the options of charts of money, if *query* has such a chart."""
    if query.view is None or not query.view.money:
        return option_group()
    return option_group(
        click.option(
            "--in-currency",
            metavar="CODE",
            help="Chart: convert all amounts to this currency, approximately, at your own rates.",
        ),
        click.option(
            "--rate",
            "rates",
            multiple=True,
            metavar="CODE=NUMBER",
            help="Chart: the value of another currency in the chosen one, such as JPY=0.0067; repeatable.",
        ),
        click.option("--rate-date", metavar="DATE", help="Chart: the day of the rates."),
    )


def answer_format(query: Query, format_: str | None, output: str | None) -> str:
    """Return the format of a chart or of rows, as given by name or by the suffix of *output*.

    Raises:
        WrongUsage: it is unknown, or it is that of a chart and the question has no view.
    """
    name = (output or "").lower()
    suffix = "vl" if name.endswith(".vl.json") else os.path.splitext(name)[1].lstrip(".")
    asked = format_ or {"htm": "html"}.get(suffix, suffix)
    if asked not in FORMATS:
        return row_format(format_, output)
    if query.view is None:
        from kg.question.catalogue import questions

        drawn = ", ".join(q.name for q in questions().values() if q.view is not None)
        raise WrongUsage(
            f"{query.name} has no view, so there is nothing to draw; write a table (-o FILE.csv), "
            f"or ask a question that has one: {drawn}"
        )
    return asked


def emit_chart(answer: Answer, format_: str, output: str | None, options: dict[str, Any]) -> None:
    """Write the chart of *answer*; without rows, print only a note."""
    if not answer:
        note("no rows, so no chart was drawn and no file written")
        return
    drawn = answer.chart(
        in_currency=options.get("in_currency"),
        rates=dict(rate.partition("=")[::2] for rate in options.get("rates", ())),
        rate_date=options.get("rate_date"),
    )
    emit(drawn.written(format_), output)
    note(*drawn.notes)
    note_all(answer.table, "the chart")

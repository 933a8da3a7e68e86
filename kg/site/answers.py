"""Pages of questions: the answer with evidence and errata, its chart if there is one, and its files."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any, NamedTuple

import pyoxigraph as ox

from kg.errors import NotFound
from kg.question.answer import with_things
from kg.question.query import Query
from kg.question.table import Row, Table
from kg.site.context import Context
from kg.site.links import Link, marked_errata, of_passages, of_term
from kg.site.messages import topic
from kg.tables.cells import cells, mark, subject
from kg.tables.formats import FORMATS
from kg.tables.notes import stating
from kg.tables.text import numeric
from kg.text.controls import line

ROWS = 300
"""The most rows on a page; its files have all."""
_FILES = ("csv", "json")


class Shown(NamedTuple):
    """A row: its number, its mark, its cells, and the passages that it rests on."""

    number: int
    mark: str
    cells: tuple[Link, ...]
    sources: tuple[Link, ...]


class Grid(NamedTuple):
    """A table: its headings, each with whether its column has figures, and its rows."""

    heads: tuple[tuple[str, bool], ...]
    rows: tuple[Shown, ...]


def grid(context: Context, table: Table) -> Grid:
    """Return *table* as its page shows it."""
    columns, texts = cells(table)
    places = [table.columns.index(name) for name in columns]
    rows = tuple(
        _row(context, table, n, row, places, shown)
        for n, (row, shown) in enumerate(zip(table.rows, texts, strict=True), 1)
    )
    figures = [all(numeric(s[i]) for s in texts) for i in range(len(columns))]
    heads = (line(table.headings.get(name, name)) for name in columns)
    return Grid(tuple(zip(heads, figures, strict=True)), rows)


def _row(
    context: Context, table: Table, number: int, row: Row, places: Sequence[int], texts: Sequence[str]
) -> Shown:
    shown = (
        of_term(context, row.terms[place], line(text), table.lang)
        for place, text in zip(places, texts, strict=True)
    )
    return Shown(number, mark(row.errata), tuple(shown), of_passages(context, row.passages(), table.lang))


@lru_cache(maxsize=1)  # used for a page, then for its piece
def page(context: Context, name: str, lang: str) -> dict[str, Any]:
    """Return the template's values for the page of the question *name*."""
    query, table = context.questions[name], context.answer(name, lang)
    read, places = context.paraphrases[lang], context.passages.place
    stated = [
        (*of_passages(context, [passage], lang), read.get(passage, ""), rows)
        for passage, rows in sorted(stating(table).items(), key=lambda s: places.get(s[0], -1))
        if passage
    ]
    return {
        "title": table.title,
        "description": query.description[lang],
        "topics": topics(query, lang),
        "subject": subject(table),
        "grid": grid(context, table._replace(rows=table.rows[:ROWS])),
        "count": len(table.rows),
        "wrongs": marked_errata(context, table, numbered=True),
        "stated": stated,
        "notes": [*table.notes, *([table.refusal] if table.refusal else [])],
        "parameters": [(p.typed(ox.Literal(p.example)), p.help[lang]) for p in query.parameters],
        "chart": context.drawing(name, lang) is not None,
        "query": query.text,
        "name": name,
        "files": [(form.upper(), f"{lang}/questions/{name}.{form}") for form in _FILES],
        "markup": _markup(context, query, lang),
    }


def topics(query: Query, lang: str) -> list[tuple[str, str]]:
    """Return the tags of *query*, each with its name in *lang*."""
    return [(tag, topic(tag, lang)) for tag in query.tags]


def svg(context: Context, name: str, lang: str) -> bytes:
    """Return the chart of the answer as SVG.

    Raises:
        NotFound: there is none.
    """
    drawing = context.drawing(name, lang)
    if drawing is None:
        raise NotFound(f"the answer to {name!r} cannot be drawn")
    return drawing.svg().encode()


def written(context: Context, name: str, lang: str, format: str) -> bytes:
    """Return the answer in *format*, one of :data:`kg.tables.formats.FORMATS`."""
    table = context.answer(name, lang)
    return FORMATS[format](with_things(table, context.questions[name]) if format == "csv" else table).encode()


def _markup(context: Context, query: Query, lang: str) -> dict[str, Any]:
    """Return a description of the answer as a https://schema.org/Dataset."""
    at = f"{context.base}{lang}/questions/{query.name}"
    return {
        "@type": "Dataset",
        "name": query.title[lang],
        "description": query.description[lang],
        "inLanguage": lang,
        "license": context.licences,
        "distribution": [
            {"@type": "DataDownload", "encodingFormat": kind, "contentUrl": f"{at}.{form}"}
            for form, kind in (("csv", "text/csv"), ("json", "application/json"))
            if context.base
        ],
    }

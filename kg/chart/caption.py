"""The caption of a chart: what is not drawn, whose rates were used, errata, and the source."""

from __future__ import annotations

from collections.abc import Sequence

import pyoxigraph as ox

from kg.chart.figures import Figure, Reader
from kg.chart.locators import locators
from kg.chart.messages import message
from kg.names.display import names
from kg.question.errata import Erratum
from kg.rdf.namespaces import ARTICLE
from kg.store import Store
from kg.store.by_article import articles
from kg.tables.cells import mark
from kg.tables.notes import SEVERITY, printed, wrong

_MOST = 4


def caption(
    reader: Reader, figures: Sequence[Figure], undrawn: Sequence[str], total: int, source: str
) -> list[str]:
    """Return the paragraphs below the chart of *figures*, out of *total* that could be drawn."""
    lang = reader.lang
    lines = []
    if undrawn:
        lines.append(message("undrawn", lang, _listed(undrawn, lang)))
    if total > len(figures):
        lines.append(message("cut", lang, len(figures), total))
    if reader.rates is not None and any(f.converted for f in figures):
        worth, currency = sorted(reader.rates.worth.items()), reader.rates.currency
        given = ", ".join(f"1 {code} = {value.normalize():f} {currency}" for code, value in worth)
        lines.append(message("rates", lang, reader.rates.date, given))
    if reader.rates is None and len({f.panel for f in figures if f.money}) > 1:
        lines.append(message("scales", lang))
    lines += _errata(reader, figures)
    lines += reader.table.notes
    if reader.table.refusal:
        lines.append(reader.table.refusal)
    if source:
        stated = {p: None for f in figures for p in f.row.passages()} if reader.view.kind == "slope" else {}
        lines.append(
            message("stated" if stated else "source", lang, source, locators(stated, lang, full=True))
        )
    return lines


def _errata(reader: Reader, figures: Sequence[Figure]) -> list[str]:
    """Return the errata of the rows that are drawn, each with the names of its rows."""
    drawn = {id(figure.row) for figure in figures}
    found: dict[tuple[str, str, str], tuple[Erratum, list[int], dict[str, None]]] = {}
    for n, row in enumerate(reader.table.rows):
        for erratum in row.errata if id(row) in drawn else ():
            key = (mark([erratum]), erratum.iri, printed(reader.table, row, erratum))
            _, rows, names = found.setdefault(key, (erratum, [], {}))
            rows.append(n)
            names[reader.name(row)] = None
    worst = sorted(found.items(), key=lambda f: (SEVERITY.index(f[1][0].severity), f[1][1], f[0]))
    return [
        f"{sign} {_listed(list(names), reader.lang)}: {before}{wrong(erratum, reader.lang)}"
        f" ({locators(erratum.passages, reader.lang, full=True)})"
        for (sign, _, before), (erratum, _, names) in worst
    ]


def _listed(names: Sequence[str], lang: str) -> str:
    names = list(dict.fromkeys(names))
    listed = ", ".join(names[:_MOST])
    return message("more", lang, listed, len(names) - _MOST) if len(names) > _MOST else listed


def source(store: Store, lang: str) -> str:
    """Return the titles of the articles with passages in *store*, or ``""``."""
    iris = [ox.NamedNode(ARTICLE + slug) for slug in articles(store)]
    return ", ".join(names(store, iris, lang).values())

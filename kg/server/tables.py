"""Jobs in the words of people: canned questions, things by name, paths between them."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from kg.errors import NotFound, WrongUsage
from kg.question import catalogue
from kg.question.answer import answer
from kg.question.query import Query, ad_hoc, with_evidence
from kg.question.table import Table
from kg.rdf.namespaces import meaningful
from kg.rdf.terms import Term, text_of
from kg.server.formats import TABLES
from kg.server.graph import Graph
from kg.server.limits import memory_unbound
from kg.server.queries import sparql
from kg.server.reply import Reply
from kg.sparql.guard import declared, form


def question(
    graph: Graph,
    name: str,
    values: Mapping[str, Sequence[str]],
    format: str,
    lang: str,
    evidence: bool | None,
    exact: bool,
) -> Reply:
    """Return the answer to the canned question *name*, whose parameters are given as people type them.

    It has its *evidence* if that is asked for; where nothing is said, if it can be derived.
    """
    query = catalogue.find(name)
    terms: dict[str, Sequence[Term]] = {
        name: [_term(graph, query, name, text) for text in texts] for name, texts in values.items() if texts
    }
    if not exact:
        from kg.question.concepts import widened

        terms, _ = widened(graph.store, query, terms)
    bound = query.bind(terms)
    if format == "svg":
        return Reply(_drawn(graph, bound, lang).encode(), TABLES[format])
    wanted = not query.refusal if evidence is None else evidence
    table = answer(graph.store, bound, lang=lang, evidence=wanted)
    return Reply(_written(graph, table, format, question=name).encode(), TABLES[format])


def _term(graph: Graph, query: Query, name: str, text: str) -> Term:
    from kg.entity.find import given

    parameter = query.parameter(name)
    try:
        return given(graph.store, query, parameter, text)
    except WrongUsage as error:
        raise type(error)(f"{name}: {error}") from None


def _drawn(graph: Graph, query: Query, lang: str) -> str:
    from kg.chart import image
    from kg.chart.chart import chart
    from kg.chart.source import source
    from kg.chart.vega import specification

    if query.view is None:
        raise WrongUsage(f"{query.name} has no view, so nothing to draw; ask for json, csv, tsv or md")
    table = answer(graph.store, query, lang=lang, evidence=not query.refusal)
    if not table.rows:
        raise NotFound(f"{query.name} has no rows here, so nothing to draw; ask for json, which says so")
    spec = specification(chart(table, query.view, source(graph.store, lang)))
    with memory_unbound():
        return image.svg(spec)


def _written(graph: Graph, table: Table, format: str, **beside: str) -> str:
    """Return *table* in *format*; as JSON an object with the rows, and all that is said beside them."""
    from kg.tables.formats import FORMATS

    if other := graph.store.written.others(term for row in table.rows for term in row.terms):
        table = table._replace(notes=(*table.notes, f"answered by value; the files have {other}"))
    if format == "json" and table.with_evidence and not table.sentences:
        from kg.sentences.telling import with_sentences

        table = with_sentences(graph.store, table)
    text = FORMATS[format](table)
    if format != "json":
        return text
    said = {
        **beside,
        "title": table.title,
        "lang": table.lang,
        "reading": graph.reading,
        "columns": table.headings,
        "passages": dict(table.paraphrases),
        "sentences": [text_of(row.terms[0]) for row in table.sentences],
        "notes": [*([table.refusal] if table.refusal else []), *table.notes],
    }
    # the rows as they are written: read and written again, numbers would lose digits
    return f'{json.dumps(said, ensure_ascii=False)[:-1]}, "rows": {text.strip()}}}\n'


def told(graph: Graph, query: str, lang: str, most: int) -> Reply:
    """Return the answer to *query*, in SPARQL, with the passages of each row if they can be derived.

    It has *most* rows at most; what has no rows is told as in SPARQL.
    """
    if form(query) != "SELECT":
        return sparql(graph, query, "json", "turtle", (), (), most)
    asked = with_evidence(ad_hoc(declared(query, meaningful(graph.store.prefixes))))
    table = answer(graph.store, asked, lang=lang, evidence=not asked.refusal)
    if len(table.rows) > most:
        cut = f"only the first {most} of {len(table.rows):,} rows; use LIMIT and OFFSET, or aggregate"
        table = table._replace(rows=table.rows[:most], notes=(*table.notes, cut))
    return Reply(_written(graph, table, "json").encode(), TABLES["json"])


def find(graph: Graph, text: str, lang: str, format: str) -> Reply:
    """Return what is called *text*, or has it in its name."""
    from kg.entity.find import find as found

    table = found(graph.store, text, lang=lang)._replace(title=text)
    return Reply(_written(graph, table, format).encode(), TABLES[format])


def show(graph: Graph, name: str, lang: str, format: str) -> Reply:
    """Return all that is known of what *name* names, or all that one passage states."""
    from kg.entity.show import show as shown

    table = shown(graph.store, name, lang=lang)._replace(with_evidence=True)
    return Reply(_written(graph, table, format).encode(), TABLES[format])


def path(graph: Graph, start: str, end: str, lang: str, format: str) -> Reply:
    """Return the shortest paths between what *start* and *end* name, a sentence a step."""
    from kg.network.path import MOST, paths

    table = paths(graph.store, start, end, most=MOST, lang=lang, evidence=True)
    return Reply(_written(graph, table, format).encode(), TABLES[format])

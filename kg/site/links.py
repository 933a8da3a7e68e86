"""Links of templates: texts for terms, passages and errata, with the pages that they lead to."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from pyoxigraph import NamedNode

from kg.article.citation import located
from kg.article.works import works
from kg.names.labels import LANGUAGES
from kg.question.errata import Erratum
from kg.question.table import Row, Table
from kg.rdf.namespaces import slug
from kg.rdf.terms import Term
from kg.site.context import Context
from kg.store import Store
from kg.tables.cells import mark, shown
from kg.tables.notes import marks, numbers, wrong


class Link(NamedTuple):
    """A *text*, the path of the page that it links to, if any, and a short description of that."""

    text: str
    path: str = ""
    title: str = ""


class SourcedSentence(NamedTuple):
    """A sentence, its mark, and the passages that state it."""

    text: str
    mark: str
    sources: tuple[Link, ...]


class MarkedErratum(NamedTuple):
    """An erratum: its mark, the rows that it touches (``1–3``), its description, and its passages."""

    mark: str
    rows: str
    text: Link
    sources: tuple[Link, ...]


def of_term(context: Context, term: Term | None, text: str, lang: str) -> Link:
    """Return *text*, which represents *term*, with a link to the page of the term."""
    return Link(text, context.page(term, lang))


def of_passages(context: Context, passages: Iterable[str], lang: str) -> tuple[Link, ...]:
    """Return the names of *passages* with links and paraphrases, in the order of the text."""
    order = context.passages.place
    found = sorted(set(passages), key=lambda iri: (order.get(iri, len(order)), iri))
    read = context.paraphrases[lang]
    pages = {iri: f"{lang}/{name}.html" for iri in found if (name := context.sentences.get(iri))}
    return tuple(Link(slug(iri), pages.get(iri, ""), read.get(iri, "")) for iri in found)


def with_passages(
    context: Context, rows: Iterable[Row], lang: str, *, own: str = ""
) -> list[SourcedSentence]:
    """Return the sentences *rows* of :func:`kg.entity.show.table`, with their passages except *own*."""
    sources = (of_passages(context, {*row.passages()} - {own}, lang) for row in rows)
    texts = ((shown(row.terms[0], {}, ""), mark(row.errata)) for row in rows)
    return [SourcedSentence(*text, links) for text, links in zip(texts, sources, strict=True)]


def marked_errata(context: Context, table: Table, *, numbered: bool = False) -> list[MarkedErratum]:
    """Return the errata of the rows of *table* and of a shown passage, the most severe first.

    If *numbered*, each says which rows it touches.
    """
    found = [
        _marked(context, table.lang, erratum, sign, numbers(rows) if numbered else "", before)
        for sign, erratum, before, rows in marks(table)
    ]
    return found + [_marked(context, table.lang, erratum) for erratum in table.unmarked]


def _marked(
    context: Context, lang: str, erratum: Erratum, sign: str = "†", rows: str = "", before: str = ""
) -> MarkedErratum:
    text = Link(before + wrong(erratum, lang), context.page(NamedNode(erratum.iri), lang))
    return MarkedErratum(sign, rows, text, of_passages(context, erratum.passages, lang))


def article_links(store: Store, texts: Sequence[str]) -> tuple[dict[str, str], list[str]]:
    """Return links to passages on the web page of their article, by IRI, and problems with *texts*.

    A link contains words of the passage, which are not in the graph; *texts* are files with the articles.
    """
    from kg.article.quotation import quotations
    from kg.brief.links import at_sentence

    found: dict[str, str] = {}
    problems: list[str] = []
    for path in texts:
        quoted = quotations(store, path)
        problems += [quoted.problem] if quoted.problem else []
        places = located(store, quoted.texts, LANGUAGES[0])
        urls = works(store, sorted({NamedNode(p.article) for p in places.values()}, key=str), LANGUAGES[0])
        for passage, text in quoted.texts.items():
            if passage in places and (url := urls[places[passage].article].url):
                found[passage] = at_sentence(url, text, quoted.texts.values())
    if texts and not found:
        problems.append("the graph has no web address for the article (schema:url), so no sentence is linked")
    return {iri: link for iri, link in found.items() if link}, problems

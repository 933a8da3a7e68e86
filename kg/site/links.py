"""Words with where they lead: what templates show of terms, passages and errata."""

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
from kg.site.known import Known
from kg.store import Store
from kg.tables.cells import mark, shown
from kg.tables.notes import marks, numbers, wrong


class Link(NamedTuple):
    """A *text*, the path of the page that it leads to, if any, and what that says, in short."""

    text: str
    path: str = ""
    title: str = ""


class Said(NamedTuple):
    """A sentence, its mark, and the passages that state it."""

    text: str
    mark: str
    sources: tuple[Link, ...]


class Wrong(NamedTuple):
    """What is wrong: its mark, in which rows (``1–3``), what it is, and in which passages."""

    mark: str
    rows: str
    text: Link
    sources: tuple[Link, ...]


def of_term(known: Known, term: Term | None, text: str, lang: str) -> Link:
    """Return *text*, which shows *term*, with the page of that."""
    return Link(text, known.page(term, lang))


def of_passages(known: Known, passages: Iterable[str], lang: str) -> tuple[Link, ...]:
    """Return the names of *passages* with their pages and paraphrases, in the order of the text."""
    order = known.passages.place
    found = sorted(set(passages), key=lambda iri: (order.get(iri, len(order)), iri))
    read = known.paraphrases[lang]
    return tuple(
        Link(
            slug(iri), f"{lang}/{name}.html" if (name := known.sentences.get(iri)) else "", read.get(iri, "")
        )
        for iri in found
    )


def said(known: Known, rows: Iterable[Row], lang: str, *, own: str = "") -> list[Said]:
    """Return the sentences *rows* of :func:`kg.entity.show.table`, with passages but the page's *own*."""
    return [
        Said(
            shown(row.terms[0], {}, ""), mark(row.errata), of_passages(known, {*row.passages()} - {own}, lang)
        )
        for row in rows
    ]


def wrongs(known: Known, table: Table, *, numbered: bool = False) -> list[Wrong]:
    """Return what is wrong in the passages on which rows of *table* rest, the worst first.

    Of *numbered* rows it says which.
    """
    found = [
        _wrong(known, table.lang, erratum, sign, numbers(rows) if numbered else "", before)
        for sign, erratum, before, rows in marks(table)
    ]
    return found + [_wrong(known, table.lang, erratum) for erratum in table.unmarked]


def _wrong(
    known: Known, lang: str, erratum: Erratum, sign: str = "†", rows: str = "", before: str = ""
) -> Wrong:
    text = Link(before + wrong(erratum, lang), known.page(NamedNode(erratum.iri), lang))
    return Wrong(sign, rows, text, of_passages(known, erratum.passages, lang))


def live(store: Store, texts: Sequence[str]) -> tuple[dict[str, str], list[str]]:
    """Return links to sentences on the page of their article, by IRI, and what is wrong with *texts*.

    A link is made of the sentence's own words, which the graph does not have: *texts* are files of them.
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
        problems.append(
            "the graph knows no web address of the article (schema:url), so that no sentence is linked"
        )
    return {iri: link for iri, link in found.items() if link}, problems

"""Tables: the answers of questions, commands and comparisons."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from kg.names.roles import CURRENCY, Roles, amounts
from kg.question.errata import Erratum
from kg.rdf.terms import Term, Triple, text_of
from kg.text.amounts import COUNT, aggregated


class Statement(NamedTuple):
    """A triple and the IRIs of the passages that state it, sorted."""

    triple: Triple
    passages: tuple[str, ...]


class Row(NamedTuple):
    """One row of a table.

    *evidence* are the statements that make it true, *errata* those that touch one of these; both are empty if
    evidence was not requested or cannot be derived.
    """

    terms: tuple[Term | None, ...]
    evidence: tuple[Statement, ...] = ()
    errata: tuple[Erratum, ...] = ()

    def shown(self) -> tuple[Term | None, ...]:
        """Return the terms of its cells and its marks."""
        return *self.terms, *(c.printed for erratum in self.errata for c in erratum.corrected)

    def passages(self) -> tuple[str, ...]:
        return tuple(sorted({passage for statement in self.evidence for passage in statement.passages}))


class Table(NamedTuple):
    """Rows with headings, and the texts to show them in one language.

    *labels* are by IRI, *headings* by column, *paraphrases*, *quotations* and *citations* by passage IRI.
    *query* is the SPARQL text that gave the rows, if any. *grouped* rows have the first column in common.
    *sentences* are the statements behind the rows in words, a row each: the text, then its location and its
    subject, if these are to be shown. *unmarked* are errata of the shown passage that touch none of its
    statements. *counts* are columns of counts, besides columns that the query counts and those named after a
    term for counts. *roles* are those of the vocabulary, which tell amounts, for example. *refusal* is the
    reason if rows can have neither evidence nor errata. *notes* are further remarks for the reader, in
    *lang*. *things* are columns of IRIs, even if all cells are empty. *title_says_none* is true if there are
    no rows and the title already says so.
    """

    lang: str
    columns: tuple[str, ...]
    rows: list[Row]
    labels: dict[str, str]
    headings: dict[str, str]
    title: str = ""
    query: str = ""
    refusal: str = ""
    with_evidence: bool = False
    grouped: bool = False
    paraphrases: Mapping[str, str] = MappingProxyType({})
    quotations: Mapping[str, str] = MappingProxyType({})
    citations: Mapping[str, str] = MappingProxyType({})
    sentences: tuple[Row, ...] = ()
    notes: tuple[str, ...] = ()
    unmarked: tuple[Erratum, ...] = ()
    counts: tuple[str, ...] = ()
    roles: Roles = MappingProxyType({})
    things: tuple[str, ...] = ()
    title_says_none: bool = False

    def terms(self) -> dict[str, str]:
        """Return the term of each column's values: the one that it adds up (``yearlyAmount``) or its name."""
        ends = {f"{term[:1].upper()}{term[1:]}": term for term in amounts(self.roles)}
        added_up = aggregated(self.query) | dict.fromkeys(self.counts, COUNT)
        named = {column: added_up.get(column, column) for column in self.columns}
        return {
            column: next((term for end, term in ends.items() if name.endswith(end)), name)
            for column, name in named.items()
        }

    def currency(self, row: Row, term: str) -> str:
        """Return the currency of the amount of *term* in *row*, or "" if there is none or it is no amount."""
        if CURRENCY not in self.columns or term not in amounts(self.roles):
            return ""
        return text_of(row.terms[self.columns.index(CURRENCY)])

    def passages(self) -> tuple[str, ...]:
        """Return the passages that rows rest on or that are shown beside them, sorted."""
        rested = {passage for row in self.rows for passage in row.passages()}
        return tuple(sorted(rested | set(self.paraphrases)))


def in_language(texts: Mapping[str, tuple[str, str]], lang: str) -> dict[str, str]:
    """Return each of *texts*, which are pairs of English and Korean, in *lang*."""
    return {name: both[lang == "ko"] for name, both in texts.items()}

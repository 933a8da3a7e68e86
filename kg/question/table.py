"""Rows with headings: what a question, a command or a comparison has for an answer."""

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

    *evidence* is what makes it true, *errata* those that touch one of these statements; both are
    empty where evidence was not asked for or cannot be derived.
    """

    terms: tuple[Term | None, ...]
    evidence: tuple[Statement, ...] = ()
    errata: tuple[Erratum, ...] = ()

    def passages(self) -> tuple[str, ...]:
        return tuple(sorted({passage for statement in self.evidence for passage in statement.passages}))


class Table(NamedTuple):
    """Rows with headings, and the words for them in one language.

    *labels* are by IRI, *headings* by column, *paraphrases*, *quotations* and *citations* by passage
    IRI; *query* is the text that a store answered with them, if one did;
    *grouped* rows share their first column; *sentences* are the statements behind the rows in words, a row
    each: the text, then where a reader finds it and what it is about, if that is to be shown;
    *unmarked* are errata of the passage shown that touch none of its statements;
    *counts* are columns that count, beside those counted in the query or named after a term whose number
    counts: this *roles* say, those of the vocabulary that the rows are told in;
    *refusal* says why rows carry neither evidence nor marks, where they cannot; *notes* are what else a
    reader has to know, in the asked language; *things* are columns of things, also where all cells are empty;
    *title_says_none* where there are no rows, and the title says so.
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
        """Return by column the term of its values: what it adds up, ``yearlyAmount``, or itself."""
        ends = {f"{term[:1].upper()}{term[1:]}": term for term in amounts(self.roles)}
        added_up = aggregated(self.query) | dict.fromkeys(self.counts, COUNT)
        named = {column: added_up.get(column, column) for column in self.columns}
        return {
            column: next((term for end, term in ends.items() if name.endswith(end)), name)
            for column, name in named.items()
        }

    def currency(self, row: Row, term: str) -> str:
        """Return the currency of the sum of *term* in *row*; nothing if none is said, or it is no sum."""
        if CURRENCY not in self.columns or term not in amounts(self.roles):
            return ""
        return text_of(row.terms[self.columns.index(CURRENCY)])

    def passages(self) -> tuple[str, ...]:
        """Return the passages that rows rest on or that are read beside them, sorted."""
        rested = {passage for row in self.rows for passage in row.passages()}
        return tuple(sorted(rested | set(self.paraphrases)))


def in_language(texts: Mapping[str, tuple[str, str]], lang: str) -> dict[str, str]:
    """Return each of *texts*, which are given in English and Korean, in *lang*."""
    return {name: both[lang == "ko"] for name, both in texts.items()}

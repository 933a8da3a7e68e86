"""The answer on which a page opens, and its tour: questions in the folder ``tour/`` of an article.

Each file there is a question as in ``queries/``, whose title is a pattern (:mod:`kg.sentences.phrases`) for a
sentence with the columns of the answer as placeholders; ``{amount:sum}`` adds a column up, separately for
each currency. Its description is the pattern for each group of rows with the same first column: these texts
replace ``{each}`` in the title, or else are lines below the sentence. Its tag names the selection that is
shown with it. The first file, by name, is the opening view, the others are the steps of the tour. Questions
without an answer or a selection are left out.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from itertools import groupby
from typing import NamedTuple

import pyoxigraph as ox

from kg import bundle
from kg.errors import QueryError
from kg.explorer.bilingual import bilingual
from kg.explorer.contract import Point, Step, TourSentence
from kg.names.labels import LANGUAGES, labels
from kg.network.build import name
from kg.question.answer import answer
from kg.question.catalogue import questions
from kg.question.errata import Touched, touched_statements
from kg.question.query import Query
from kg.question.table import Row, Table
from kg.rdf.namespaces import local, slug
from kg.rdf.terms import Term, Triple, number, typed
from kg.sentences import english, korean
from kg.sentences.phrases import Form, Slot, Value, parse
from kg.store import CORRECTED, Store
from kg.store.by_article import articles
from kg.store.dump import quads
from kg.store.embedded import Embedded
from kg.store.memo import Memoized
from kg.tables.cells import CORRECTED_MARK, MARK, shown

_EACH = "each"
_SUM = "sum"


class Places(NamedTuple):
    """Indices in the page's lists: of things by the name of their node, passages and selections by name."""

    things: Mapping[str, int]
    passages: Mapping[str, int]
    presets: Mapping[str, int]


def folder(store: Store, places: Sequence[str | os.PathLike[str]] = ()) -> str:
    """Return the tour's folder of the only article in *store*; empty if there are several, or no tour.

    *places* are folders of articles, in addition to the packaged ones, as for ``--articles``.
    """
    slugs = articles(store)
    if len(slugs) != 1:
        return ""
    every = [os.path.join(bundle.ONTOLOGY, "articles"), *map(os.path.abspath, places)]
    own = [place if os.path.basename(place) == slugs[0] else os.path.join(place, slugs[0]) for place in every]
    return next(filter(os.path.isdir, (os.path.join(place, "tour") for place in own)), "")


def tour(store: Store, where: str, places: Places) -> list[Step]:
    """Return the opening view and the steps of the tour in the folder *where*, in both readings.

    Raises:
        QueryError: a file is broken; the message names file and line.
    """
    asked = [query for query in questions(where).values() if query.tags and query.tags[0] in places.presets]
    if not asked:
        return []
    readings = [_Reading(store, places)]
    if any(True for _ in readings[0].known):
        corrected = Embedded.of_quads(quads(store), "the graph", reading=CORRECTED)
        readings.append(_Reading(Memoized(corrected), places))
    found = []
    for query in asked:
        told = [one for one in (reading.told(query) for reading in readings) if one]
        if told:
            same = told[0] == told[-1]
            found.append(Step(preset=places.presets[query.tags[0]], sentences=told[:1] if same else told))
    return found


class _Reading:
    """A store of one reading, and the sentences that questions give in it."""

    def __init__(self, store: Store, places: Places) -> None:
        self._store, self._places = store, places
        self.known: Touched = touched_statements(store)

    def told(self, query: Query) -> TourSentence | None:
        """Return the sentence of *query* in this reading; None without an answer or a placeholder's value."""
        table = answer(self._store, query, evidence=True)
        named = [term for row in table.rows for term in row.terms if isinstance(term, ox.NamedNode)]
        groups = [list(rows) for _, rows in groupby(table.rows, key=lambda row: row.terms[0])]
        texts, lines = {}, {}
        for lang in LANGUAGES:
            filled = _Filled(self, table, labels(self._store, named, lang), lang)
            lines[lang] = [filled.text(query.description[lang], rows) or "" for rows in groups]
            text = filled.text(query.title[lang], table.rows, list(filter(None, lines[lang])))
            if not table.rows or text is None:
                return None
            texts[lang] = text
        found = [term for row in table.rows for term in row.terms if term is not None]
        rested = (statement.triple for row in table.rows for statement in row.evidence)
        found += [term for subject, _, value in rested for term in (subject, value)]
        things = dict.fromkeys(map(name, found))
        points = [
            Point(
                text=bilingual({lang: lines[lang][place] for lang in LANGUAGES}),
                passages=self._of_first(rows),
            )
            for place, rows in enumerate(groups)
        ]
        return TourSentence(
            text=bilingual(texts),
            points=[] if "{each}" in query.title["en"] else [point for point in points if any(point["text"])],
            things=[self._places.things[thing] for thing in things if thing in self._places.things],
            passages=self._passages(table.rows),
        )

    def _of_first(self, rows: Sequence[Row]) -> list[int]:
        """Return the passages with statements about the first column's value, or else all those of *rows*."""
        first = rows[0].terms[0]
        own = [row._replace(evidence=tuple(s for s in row.evidence if s.triple[0] == first)) for row in rows]
        return self._passages(own) or self._passages(rows)

    def _passages(self, rows: Sequence[Row]) -> list[int]:
        found = {slug(passage) for row in rows for passage in row.passages()}
        return sorted(self._places.passages[one] for one in found if one in self._places.passages)

    def mark(self, row: Row, term: Term) -> str:
        """Return the marks of errata for those statements in the evidence of *row* whose object is *term*."""
        touches = [
            correction
            for triple, _ in row.evidence
            if triple[2] == term
            for corrections in self.known.get(triple, {}).values()
            for correction in corrections
        ]
        return MARK * (None in touches) + CORRECTED_MARK * any(touches)


class _Filled:
    """Fills patterns with the columns of *table*, in one language."""

    def __init__(self, reading: _Reading, table: Table, labels: Mapping[str, str], lang: str) -> None:
        self._reading, self._table, self._labels, self._lang = reading, table, dict(labels), lang
        self._places = {column: place for place, column in enumerate(table.columns)}
        self._listed: Callable[..., str] = english.listed if lang == "en" else korean.listed

    def text(self, pattern: str, rows: Sequence[Row], each: Sequence[str] = ()) -> str | None:
        """Return *pattern* filled from *rows*; None if a placeholder outside brackets has no value.

        Raises:
            QueryError: a placeholder names no column.
        """

        def filling(slot: Slot) -> Value | None:
            if slot.name == _EACH and each:
                joined = ", ".join(each) if self._lang == "ko" else english.listed(list(each), False, True)
                return Value(joined, len(each) > 1)
            texts = self._sums(rows, slot.name) if slot.unit == _SUM else self._values(rows, slot.name)
            unit = slot.unit if slot.unit != _SUM else ""
            parts = [f"{slot.before}{text}{unit}{mark}{slot.after}" for text, mark in texts]
            return Value(self._listed(parts, False), len(parts) > 1) if parts else None

        filled = Form(filling).fill(parse(pattern)) if pattern else None
        if filled is None:
            return None
        said = " ".join((english if self._lang == "en" else korean).polish(filled).split())
        return said[:1].upper() + said[1:]

    def _cells(self, rows: Sequence[Row], column: str) -> list[tuple[Row, Term, str]]:
        """Return (row, value, currency) for each value of *column*; the currency is empty if it has none."""
        if column not in self._places:
            raise QueryError(
                f"{{{column}}} is not a column of the question; it has {', '.join(self._places)}"
            )
        found = []
        for row in rows:
            if (term := row.terms[self._places[column]]) is not None:
                stated = {local(name(p)) for (_, p, value), _ in row.evidence if value == term}
                currencies = (self._table.currency(row, of) for of in sorted(stated))
                found.append((row, term, next(filter(None, currencies), "")))
        return found

    def _values(self, rows: Sequence[Row], column: str) -> list[tuple[str, str]]:
        """Return the distinct values of *column* in *rows* as text, each with its mark."""
        texts = [
            (self._shown(term, column, currency), self._reading.mark(row, term))
            for row, term, currency in self._cells(rows, column)
        ]
        return list(dict.fromkeys(texts))

    def _sums(self, rows: Sequence[Row], column: str) -> list[tuple[str, str]]:
        """Return the sum of *column* for each currency, with the marks of the values added.

        A statement that several rows share, such as a sum that two have given together, is added once.
        """
        totals: dict[str, Decimal] = {}
        marks: dict[str, str] = {}
        added: set[Triple] = set()
        for row, term, currency in self._cells(rows, column):
            stated = {statement.triple for statement in row.evidence if statement.triple[2] == term}
            if stated and stated <= added:
                continue
            added |= stated
            totals[currency] = totals.get(currency, Decimal()) + (number(term) or 0)
            marks[currency] = marks.get(currency, "") + self._reading.mark(row, term)
        return [
            (
                self._shown(typed(f"{total:f}", "decimal"), column, currency),
                "".join(mark for mark in (MARK, CORRECTED_MARK) if mark in marks[currency]),
            )
            for currency, total in totals.items()
        ]

    def _shown(self, term: Term, column: str, currency: str) -> str:
        counts = bool(currency) or column in self._table.roles.get("counts", ())
        return shown(term, self._labels, self._lang, counts=counts, currency=currency)

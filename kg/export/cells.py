"""What stands in the cells and headings of tables."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from typing import NamedTuple, TypeAlias

import pyoxigraph as ox

from kg.export.records import Fact, Records
from kg.export.sanitizer import Sanitizer
from kg.names.labels import LANGUAGES
from kg.rdf.namespaces import XSD, slug
from kg.rdf.terms import Term, number, serialised, text_of, truth
from kg.text.counts import Count

BETWEEN = " | "
"""Stands between several values of one cell."""
Cell: TypeAlias = str | bool | Decimal | date | None
"""A number is exact; None is an empty cell."""
MARKS = ("passages", "errata", "corrected")
"""Names of the columns that say where a statement is from, what is wrong there, and what was put right."""
_LONG = 300
"""No digits of so long a number are told one by one: 1E+400."""
_KOREAN = {
    "nodes": "항목",
    "edges": "연결",
    "values": "값",
    "statements": "진술",
    "other": "기타",
    "passages": "문장",
    "errata": "오류",
    "corrected": "바로잡은 오류",
    "label": "이름",
    "class": "분류",
    "aliases": "다른 이름",
    "same_as": "같은 항목",
}


class Sheet(NamedTuple):
    """A table by its *name*, no two alike; each row has a cell for each of *columns*, no two alike."""

    name: str
    columns: tuple[str, ...]
    rows: list[tuple[Cell, ...]]


class Cells:
    """Makes cells of *records* whose labels and headings are in *lang*, or in English where that is empty.

    What an *exact* cell shows is what is stated, to the letter: 007 and 1E400 are texts there, not numbers.
    """

    def __init__(self, records: Records, prefixes: Mapping[str, str], lang: str, *, exact: bool) -> None:
        self.records, self.prefixes, self.lang, self._exact = records, prefixes, lang, exact
        self.sanitizer = Sanitizer()

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages of texts."""
        return (self.lang,) if self.lang else LANGUAGES

    def word(self, name: str) -> str:
        """Return the heading *name*, a column or table that is no term's, in the language asked for."""
        return heading(name, self.lang)

    def called(self, iri: str) -> str:
        """Return the heading that the term *iri* has: its label if a language is asked for, else its name."""
        known = self.records.labels[self.lang].get(iri) if self.lang else None
        return self.sanitizer(known or slug(iri))

    def label(self, term: Term) -> Cell:
        """Return what an IRI or blank node is called; nothing for a literal."""
        text = "" if isinstance(term, ox.Literal) else self.records.text(term, self.lang)
        return self.clean(text or None)

    def subject(self, fact: Fact) -> Cell:
        """Return what the subject of *fact* is called."""
        return self.clean(self.records.things[fact.subject].label[self.lang or LANGUAGES[0]])

    def value(self, term: Term) -> Cell:
        """Return *term* as a number, truth value or day if it is one, else its IRI or text."""
        cell = _value(term)
        return self.clean(written(term) if self._exact and spelled(cell) != written(term) else cell)

    def marks(self, facts: Iterable[Fact], described: Iterable[str] = ()) -> tuple[Cell, ...]:
        """Return the names of the passages of *facts*, what is wrong there, and what was put right.

        Passages that say the class or a name of what the facts are about are *described*.
        """
        facts = list(facts)
        passages = self.records.sources(facts, described)
        corrected = {iri for fact in facts for iri in fact.corrected}
        errata = {iri for fact in facts for iri in fact.errata} - corrected
        problems = (self.records.problems(sorted(iris), self.lang) or None for iris in (errata, corrected))
        return tuple(map(self.clean, (passages or None, *problems)))

    def joined(self, texts: Iterable[str]) -> Cell:
        """Return *texts* in one cell."""
        return self.clean(BETWEEN.join(texts) or None)

    def clean(self, cell: Cell) -> Cell:
        """Return *cell* with the characters that spreadsheets can hold."""
        return self.sanitizer(cell) if isinstance(cell, str) else cell


def heading(name: str, lang: str) -> str:
    """Return the column or table *name*, which is no term's, in *lang*, or as it is where that is empty."""
    return _KOREAN.get(name, name) if lang == "ko" else name


def several_values_note(count: int, place: str) -> str:
    """Return that *count* of what is called *place* hold several values, or nothing if none does."""
    between = f"{BETWEEN.strip()} between them"
    holding = Count(count)
    return f"{holding:{place} holds|{place}s hold} several values, with {between}" if count else ""


def written(term: Term) -> str:
    """Return the IRI or text of *term*, of a blank node its name."""
    return text_of(term) if isinstance(term, ox.NamedNode | ox.Literal) else serialised(term)


def spelled(cell: Cell) -> str:
    """Return *cell* as text: numbers with all their digits, days as ISO 8601 has them."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return str(cell).lower()
    return format(cell, "f") if isinstance(cell, Decimal) and abs(cell.adjusted()) < _LONG else str(cell)


def language(term: Term) -> str:
    """Return the language of a literal, with its direction as Turtle writes it, or nothing."""
    direction = getattr(term, "direction", None)
    return (getattr(term, "language", None) or "") + (f"--{direction.value}" if direction else "")


def _value(term: Term) -> Cell:
    found = number(term)
    if found is not None:
        return found
    known = truth(term)
    if known is not None:
        return known
    if isinstance(term, ox.Literal) and term.datatype.value == XSD + "date" and len(term.value) == 10:
        try:
            return date.fromisoformat(term.value)
        except ValueError:
            pass
    return written(term)

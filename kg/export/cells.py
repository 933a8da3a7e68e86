"""Converts terms to the cells of tables and names to their headings."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from typing import NamedTuple, TypeAlias

import pyoxigraph as ox

from kg.export.records import Fact, Records
from kg.names.labels import LANGUAGES
from kg.rdf.namespaces import XSD, slug
from kg.rdf.rdfxml import FORBIDDEN
from kg.rdf.terms import Term, number, serialised, text_of, truth
from kg.text.counts import Count

BETWEEN = " | "
"""Separates several values in one cell."""
Cell: TypeAlias = str | bool | Decimal | date | None
"""The value of a cell; numbers are exact, None is an empty cell."""
MARKS = ("passages", "errata", "corrected")
"""The columns for a statement's passages, its errata, and the errata that are corrected."""
_LONG = 300
"""A number with an exponent of this size or more is not written out digit by digit: 1E+400."""
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
    """A table with a distinct *name*; each row has a cell for each of *columns*, which are distinct, too."""

    name: str
    columns: tuple[str, ...]
    rows: list[tuple[Cell, ...]]


class Cells:
    """Makes cells from *records*, with labels and headings in *lang*, or in English if that is empty.

    If they are to be *exact*, a value whose text would change as a number stays text: 007 and 1E400.
    """

    def __init__(self, records: Records, prefixes: Mapping[str, str], lang: str, *, exact: bool) -> None:
        self.records, self.prefixes, self.lang, self._exact = records, prefixes, lang, exact
        self.sanitizer = Sanitizer()

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages for texts."""
        return (self.lang,) if self.lang else LANGUAGES

    def word(self, name: str) -> str:
        """Return the heading *name*, a column or table that is named after no term, in the right language."""
        return _KOREAN.get(name, name) if self.lang == "ko" else name

    def called(self, iri: str) -> str:
        """Return the heading for the term *iri*: its label if a language was chosen, else its local name."""
        known = self.records.labels[self.lang].get(iri) if self.lang else None
        return self.sanitizer(known or slug(iri))

    def label(self, term: Term) -> Cell:
        """Return the label of an IRI or blank node; None for a literal."""
        text = "" if isinstance(term, ox.Literal) else self.records.text(term, self.lang)
        return self.clean(text or None)

    def subject(self, fact: Fact) -> Cell:
        """Return the label of the subject of *fact*."""
        return self.clean(self.records.things[fact.subject].label[self.lang or LANGUAGES[0]])

    def value(self, term: Term) -> Cell:
        """Return *term* as a number, truth value or date if it is one, else as its IRI or text."""
        cell = _value(term)
        return self.clean(written(term) if self._exact and spelled(cell) != written(term) else cell)

    def marks(self, facts: Iterable[Fact], described: Iterable[str] = ()) -> tuple[Cell, ...]:
        """Return the cells of MARKS for *facts*: their passages, their errata, and their corrected errata.

        *described* are further passages, which state the class or a name of the facts' subject.
        """
        facts = list(facts)
        passages = self.records.sources(facts, described)
        corrected = {iri for fact in facts for iri in fact.corrected}
        errata = {iri for fact in facts for iri in fact.errata} - corrected
        problems = (self.records.problems(sorted(iris), self.lang) or None for iris in (errata, corrected))
        return tuple(map(self.clean, (passages or None, *problems)))

    def joined(self, texts: Iterable[str]) -> Cell:
        """Return *texts* in one cell, with BETWEEN as separator."""
        return self.clean(BETWEEN.join(texts) or None)

    def clean(self, cell: Cell) -> Cell:
        """Return *cell* with U+FFFD for each character that a spreadsheet cannot hold."""
        return self.sanitizer(cell) if isinstance(cell, str) else cell


def several_values_note(count: int, place: str) -> str:
    """Return a note that *count* cells (or another *place*) hold several values, or "" if none does."""
    between = f"{BETWEEN.strip()} between them"
    holding = Count(count)
    return f"{holding:{place} holds|{place}s hold} several values, with {between}" if count else ""


def written(term: Term) -> str:
    """Return the IRI of *term*, the text of a literal, or the label of a blank node."""
    return text_of(term) if isinstance(term, ox.NamedNode | ox.Literal) else serialised(term)


def significant_digits(value: Decimal) -> int:
    """Return how many digits *value* has without zeros at either end; rounds nothing, unlike arithmetic."""
    return len("".join(map(str, value.as_tuple().digits)).strip("0"))


def spelled(cell: Cell) -> str:
    """Return *cell* as text: numbers with all digits, dates in ISO 8601."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return str(cell).lower()
    return format(cell, "f") if isinstance(cell, Decimal) and abs(cell.adjusted()) < _LONG else str(cell)


def language(term: Term) -> str:
    """Return the language of the literal *term*, with its direction as in Turtle, or ""."""
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


class Sanitizer:
    """Replaces each character that XML 1.0 does not allow with U+FFFD, and counts these."""

    def __init__(self) -> None:
        self.count = 0

    def __call__(self, text: str) -> str:
        text, count = FORBIDDEN.subn("\ufffd", text)
        self.count += count
        return text

    def note(self) -> str:
        """Return a note for readers, or "" if nothing was replaced."""
        found = f"{Count(self.count):control character}"
        return f"{found} that the format cannot hold, replaced by U+FFFD" if self.count else ""

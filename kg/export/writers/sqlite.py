"""SQLite database for Datasette (https://datasette.io), with foreign keys and full-text search (FTS5).

``statements`` has all statements about ``things``, ``statement_passages`` and ``statement_errata`` their
passages and errata; each class also has a table. As particles follow Korean nouns, a word in Hangul is also
found by its beginnings.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Collection, Iterable, Iterator
from decimal import Decimal
from typing import TypeAlias

import pyoxigraph as ox

from kg.errors import DataError
from kg.export.cells import Cell, Cells, Sheet, language, significant_digits, spelled, written
from kg.export.content import Content, Written
from kg.export.records import Fact, Records, records
from kg.export.sheets import classes, free_name
from kg.names.labels import LANGUAGES
from kg.rdf.namespaces import slug
from kg.rdf.terms import number

_Value: TypeAlias = str | int | float | None

SUFFIXES = ("db", "sqlite", "sqlite3")
MEDIA_TYPE = "application/vnd.sqlite3"
_SCHEMA = """
CREATE TABLE classes (id TEXT PRIMARY KEY, name TEXT, label_en TEXT, label_ko TEXT);
CREATE TABLE properties (id TEXT PRIMARY KEY, name TEXT, label_en TEXT, label_ko TEXT);
CREATE TABLE passages (
  id TEXT PRIMARY KEY, name TEXT, paragraph INTEGER, sentence INTEGER, kind TEXT,
  paraphrase_en TEXT, paraphrase_ko TEXT, "begin" INTEGER, "end" INTEGER, sha256 TEXT);
CREATE TABLE errata (id TEXT PRIMARY KEY, name TEXT, problem_en TEXT, problem_ko TEXT, severity TEXT);
CREATE TABLE things (
  id TEXT PRIMARY KEY, name TEXT, label_en TEXT, label_ko TEXT, aliases TEXT, same_as TEXT);
CREATE TABLE thing_classes (
  thing TEXT REFERENCES things (id), class TEXT REFERENCES classes (id), PRIMARY KEY (thing, class));
CREATE TABLE statements (
  id INTEGER PRIMARY KEY, subject TEXT REFERENCES things (id), property TEXT REFERENCES properties (id),
  object TEXT REFERENCES things (id), value TEXT, number NUMERIC, label_en TEXT, label_ko TEXT, language TEXT,
  datatype TEXT);
CREATE TABLE statement_passages (
  statement INTEGER REFERENCES statements (id), passage TEXT REFERENCES passages (id),
  PRIMARY KEY (statement, passage));
CREATE TABLE statement_errata (
  statement INTEGER REFERENCES statements (id), erratum TEXT REFERENCES errata (id), corrected INTEGER,
  PRIMARY KEY (statement, erratum));
CREATE TABLE erratum_passages (
  erratum TEXT REFERENCES errata (id), passage TEXT REFERENCES passages (id), PRIMARY KEY (erratum, passage));
CREATE INDEX statements_subject ON statements (subject);
CREATE INDEX statements_property ON statements (property);
CREATE INDEX statements_object ON statements (object);
CREATE INDEX statement_passages_passage ON statement_passages (passage);
CREATE INDEX statement_errata_erratum ON statement_errata (erratum);
CREATE INDEX thing_classes_class ON thing_classes (class);
"""
_SEARCHED = {
    "things": ("label_en", "label_ko", "aliases"),
    "passages": ("paraphrase_en", "paraphrase_ko"),
    "errata": ("problem_en", "problem_ko"),
}
"""Tables with their columns for full-text search."""
_LONG, _DIGITS = 1 << 63, 15
_HANGUL = re.compile("[가-힣]{3,}")


def write(content: Content) -> Written:
    """Return *content* in this format; see :class:`kg.export.content.Writer`."""
    found = records(content)
    cells = Cells(found, content.prefixes, "", exact=False)
    base = sqlite3.connect(":memory:")
    try:
        base.execute("PRAGMA foreign_keys = ON")
        base.execute("PRAGMA temp_store = MEMORY")  # as all the rest; a folder may be full
        base.executescript(_SCHEMA)
        for table, rows in _rows(found, cells, content.lang or LANGUAGES[0]):
            _insert(base, table, rows)
        base.create_function("begun", 1, _begun, deterministic=True)
        for table, columns in _SEARCHED.items():
            _index(base, table, columns)
        taken = {str(name).casefold() for (name,) in base.execute("SELECT name FROM sqlite_master")}
        for sheet in classes(cells):
            _add(base, sheet, taken, found.things)
        base.commit()
        base.execute("VACUUM")
        file = base.serialize()
    except sqlite3.Error as error:
        raise DataError(
            f"SQLite cannot hold this ({error}); narrow the selection, or write CSV tables"
        ) from None
    finally:
        base.close()
    return Written(file, tuple(filter(None, [cells.sanitizer.note()])))


def _rows(found: Records, cells: Cells, lang: str) -> Iterator[tuple[str, Iterable[tuple[Cell, ...]]]]:
    """Yield each table with its rows; a table comes after those that it refers to."""

    def called(iri: str) -> tuple[Cell, ...]:
        labels = {n: cells.clean(found.text(ox.NamedNode(iri), n)) for n in LANGUAGES}
        return iri, labels[lang], *(labels[n] for n in LANGUAGES)

    yield "classes", map(called, sorted({kind for thing in found.things.values() for kind in thing.kinds}))
    yield "properties", map(called, sorted({fact.predicate for fact in found.facts}))
    yield "passages", _passages(found, cells)
    yield "errata", _errata(found, cells, lang)
    pairs = {(iri, passage) for iri, erratum in found.errata.items() for passage in erratum.passages}
    yield "erratum_passages", sorted(pairs)
    yield "things", _things(found, cells, lang)
    yield "thing_classes", ((t.node, kind) for t in found.things.values() for kind in dict.fromkeys(t.kinds))
    numbered = [(Decimal(place), fact) for place, fact in enumerate(found.facts, 1)]
    yield "statements", ((place, *_statement(fact, cells)) for place, fact in numbered)
    yield "statement_passages", ((place, iri) for place, fact in numbered for iri in fact.passages)
    marks = ((place, iri, fact) for place, fact in numbered for iri in fact.errata)
    yield "statement_errata", ((place, iri, iri in fact.corrected) for place, iri, fact in marks)


def _passages(found: Records, cells: Cells) -> Iterator[tuple[Cell, ...]]:
    for iri, passage in found.passages.items():
        text, digest = passage["text"], passage["sha256"]
        both = (text, text) if isinstance(text, str) else text
        place = (Decimal(n) if n else None for n in (passage["paragraph"], passage["sentence"]))
        span = (Decimal(n) if digest else None for n in (passage["begin"], passage["end"]))
        texts = (cells.clean(part or None) for part in both)
        yield (iri, passage["name"], *place, slug(passage["kind"]) or None, *texts, *span, digest or None)
    others = {iri for erratum in found.errata.values() for iri in erratum.passages} - found.passages.keys()
    for iri in sorted(others):
        yield (iri, slug(iri), *(None,) * 8)


def _errata(found: Records, cells: Cells, lang: str) -> Iterator[tuple[Cell, ...]]:
    for iri, erratum in found.errata.items():
        problems = {n: cells.clean(found.problems([iri], n) or None) for n in LANGUAGES}
        in_each = (problems[n] for n in LANGUAGES)
        yield (iri, problems[lang] or slug(iri), *in_each, erratum.severity or None)


def _things(found: Records, cells: Cells, lang: str) -> Iterator[tuple[Cell, ...]]:
    for thing in found.things.values():
        labels = {n: cells.clean(thing.label[n]) for n in LANGUAGES}
        in_each = (labels[n] for n in LANGUAGES)
        yield (thing.node, labels[lang], *in_each, cells.joined(thing.aliases), cells.joined(thing.same))


def _statement(fact: Fact, cells: Cells) -> tuple[Cell, ...]:
    """Return the columns of *fact* in the table of statements: the thing that it ends in, or its value."""
    if fact.end:
        return (fact.subject, fact.predicate, fact.end, *(None,) * 6)
    value, labels = cells.clean(written(fact.object)), (None, None)
    if isinstance(fact.object, ox.NamedNode):
        labels = tuple(cells.clean(cells.records.text(fact.object, n)) for n in LANGUAGES)  # type: ignore[assignment]
    datatype = fact.object.datatype.value if isinstance(fact.object, ox.Literal) else None
    named = (fact.subject, fact.predicate, None, value, number(fact.object))
    return (*named, *labels, language(fact.object) or None, datatype)


def _insert(base: sqlite3.Connection, table: str, rows: Iterable[tuple[Cell, ...]]) -> None:
    for row in rows:
        marks = ", ".join("?" * len(row))
        base.execute(f"INSERT INTO {_quoted(table)} VALUES ({marks})", tuple(map(_stored, row)))  # noqa: S608 quoted


def _stored(cell: Cell) -> _Value:
    """Return *cell* for SQLite: a number if that loses no digit, a date as text."""
    if cell is None or isinstance(cell, bool):
        return cell
    if isinstance(cell, Decimal):
        if cell.copy_abs() < _LONG and cell == cell.to_integral_value():
            return int(cell)
        return float(cell) if significant_digits(cell) <= _DIGITS else spelled(cell)
    return str(cell)


def _index(base: sqlite3.Connection, table: str, columns: Iterable[str]) -> None:
    named, begun = ", ".join(columns), ", ".join(f"begun({column})" for column in columns)
    base.execute(f'CREATE VIRTUAL TABLE {table}_fts USING FTS5 ({named}, content="{table}")')
    base.execute(f"INSERT INTO {table}_fts (rowid, {named}) SELECT rowid, {begun} FROM {table}")  # noqa: S608 own names


def _begun(text: str | None) -> str | None:
    """Return *text* followed by the beginnings of its Korean words, so that 일본은 is found by 일본."""
    if text is None:
        return None
    words = (word for word in _HANGUL.findall(text))
    return " ".join([text, *(word[:end] for word in words for end in range(2, len(word)))])


def _add(base: sqlite3.Connection, sheet: Sheet, taken: set[str], things: Collection[str]) -> None:
    """Add the table of a class; a column that holds only things refers to the table of things."""
    columns = []
    for place, name in enumerate(sheet.columns):
        held = [row[place] for row in sheet.rows if row[place] is not None]
        kind = "REAL" if any(isinstance(_stored(cell), float) for cell in held) else "INTEGER"
        if any(isinstance(_stored(cell), str) for cell in held):
            kind = "TEXT"
        refers = " REFERENCES things (id)" if held and all(cell in things for cell in held) else ""
        columns.append(f"{_quoted(name)} {kind}{' PRIMARY KEY' if place == 0 else ''}{refers}")
    name = free_name(f"_{sheet.name}" if sheet.name.lower().startswith("sqlite_") else sheet.name, taken)
    base.execute(f"CREATE TABLE {_quoted(name)} ({', '.join(columns)})")
    _insert(base, name, sheet.rows)


def _quoted(name: str) -> str:
    return '"{}"'.format(name.replace('"', '""'))

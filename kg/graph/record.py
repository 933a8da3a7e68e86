"""A row of an answer in Python: its cells, evidence, passages and marks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from kg.errors import NotFound
from kg.graph.values import Entity, Value, value
from kg.question.table import Row, Table
from kg.rdf.namespaces import source


class Passage(NamedTuple):
    """A sentence of an article: its IRI, its name (``p27s4``), and its paraphrase, if there is one."""

    iri: str
    name: str
    text: str

    def __str__(self) -> str:
        return self.name


class Evidence(NamedTuple):
    """A statement on which a row rests, and the passages that state it."""

    subject: Value
    property: Value
    value: Value
    passages: tuple[Passage, ...]


class Mark(NamedTuple):
    """An error of the article that affects a row: *sign* † if the row is as printed, ‡ if it is corrected.

    *severity* is ``high``, ``medium``, ``low`` or empty; *problem* describes it in the answer's language.
    """

    sign: str
    severity: str
    problem: str
    iri: str


class NoColumn(NotFound, KeyError):
    """There is no such column; the message offers the nearest ones."""


class Record(Mapping[str, Value]):
    """A row: its cells by column, with evidence, passages and marks as attributes."""

    __slots__ = ("_row", "_table")

    def __init__(self, table: Table, row: Row) -> None:
        self._table, self._row = table, row

    def __getitem__(self, column: str) -> Value:
        columns = self._table.columns
        if column not in columns:
            raise NoColumn.unknown(f"no column {column!r}", column, columns)
        return value(self._row.terms[columns.index(column)], self._table.labels)

    def __iter__(self) -> Iterator[str]:
        return iter(self._table.columns)

    def __len__(self) -> int:
        return len(self._table.columns)

    def __reduce__(self) -> tuple[type[Record], tuple[Table, Row]]:
        """Support pickle and copy; read-only mappings, which cannot be pickled, become dictionaries."""
        fields = (dict(v) if isinstance(v, MappingProxyType) else v for v in self._table)
        return Record, (Table._make(fields)._replace(rows=[self._row]), self._row)

    def __repr__(self) -> str:
        cells = (
            f"{name!r}: {str(cell) if isinstance(cell, Entity) else cell!r}" for name, cell in self.items()
        )
        return f"Record({{{', '.join(cells)}}})"

    @property
    def evidence(self) -> tuple[Evidence, ...]:
        """The statements on which the row rests; empty if evidence was not asked for or there is none."""
        labels, rests = self._table.labels, self._row.evidence
        return tuple(
            Evidence(value(s, labels), value(p, labels), value(o, labels), self._read(passages))
            for (s, p, o), passages in rests
        )

    @property
    def passages(self) -> tuple[Passage, ...]:
        """The passages that state its evidence, sorted by name."""
        return self._read(self._row.passages())

    @property
    def marks(self) -> tuple[Mark, ...]:
        """The errors of the article that affect the row."""
        from kg.tables.cells import mark
        from kg.tables.notes import printed, wrong

        table = self._table
        return tuple(
            Mark(mark([e]), e.severity, printed(table, self._row, e) + wrong(e, table.lang), e.iri)
            for e in self._row.errata
        )

    def _read(self, passages: Sequence[str]) -> tuple[Passage, ...]:
        return tuple(Passage(iri, source(iri), self._table.paraphrases.get(iri, "")) for iri in passages)

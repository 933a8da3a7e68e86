"""An answer in Python: a sequence of records that can be converted, quoted, cited and drawn."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, NoReturn, overload

from kg.errors import NotFound, WrongUsage
from kg.graph.record import Record
from kg.graph.values import Value
from kg.question.query import Query
from kg.question.table import Table
from kg.rdf.terms import Term
from kg.store import Store

if TYPE_CHECKING:
    from datetime import date

    import pandas as pd
    import polars as pl

    from kg.chart.drawing import Drawing


class Answer(Sequence[Record]):
    """The rows of an answer. It is immutable: methods that add or remove something return a new one.

    ``print`` shows it as the command line does, Jupyter as a table. It can be used from several threads.
    """

    def __init__(
        self,
        table: Table,
        store: Store,
        query: Query | None = None,
        values: Mapping[str, Sequence[Term]] | None = None,
    ) -> None:
        self.table, self.store, self.query, self.values = table, store, query, values

    @overload
    def __getitem__(self, index: int) -> Record: ...
    @overload
    def __getitem__(self, index: slice) -> list[Record]: ...
    def __getitem__(self, index: int | slice) -> Record | list[Record]:
        if isinstance(index, slice):
            return [Record(self.table, row) for row in self.table.rows[index]]
        return Record(self.table, self.table.rows[index])

    def __len__(self) -> int:
        return len(self.table.rows)

    def __reduce__(self) -> NoReturn:
        raise WrongUsage(
            "an answer belongs to its graph and cannot be pickled; pass on list(answer) or "
            "answer.to_dicts() instead"
        )

    def __repr__(self) -> str:
        return f"<Answer: {len(self)} × {', '.join(self.columns)}>"

    def __str__(self) -> str:
        from kg.tables.text import as_text

        return as_text(self.table)

    def _repr_html_(self) -> str:
        from kg.tables.fragment import fragment

        return fragment(self.table)

    @property
    def title(self) -> str:
        """The question in words; empty for own SPARQL."""
        return self.table.title

    @property
    def columns(self) -> tuple[str, ...]:
        """The names of the columns, in the order of the cells."""
        return self.table.columns

    @property
    def headings(self) -> dict[str, str]:
        """The heading of each column in the answer's language."""
        return {name: self.table.headings.get(name, name) for name in self.columns}

    @property
    def notes(self) -> tuple[str, ...]:
        """Notes for the reader; for a canned question without rows, also the questions that have some."""
        return (*self.table.notes, *([self.table.refusal] if self.table.refusal else []), *self._instead)

    @cached_property
    def _instead(self) -> tuple[str, ...]:
        if self or self.values is None or not (question := self._question):
            return ()
        from kg.question.alternatives import alternatives

        return alternatives(self.store, question, self.values, self.table.lang, exact=True, options=False)

    @property
    def _question(self) -> Query | None:
        """The canned question that it answers, unbound; None for own SPARQL and for other answers."""
        from kg.question.catalogue import find

        return find(self.query.name) if self.query and self.query.name else None

    @cached_property
    def _full_table(self) -> Table:
        """The table, which knows the columns with things even if none of its rows has one there."""
        from kg.question.answer import with_things

        return with_things(self.table, question) if (question := self._question) else self.table

    @property
    def sparql(self) -> str:
        """The SPARQL text that was run; empty for answers to no query, such as a path."""
        return self.table.query

    def bare(self) -> Answer:
        """Return the answer without evidence, but with its marks."""
        rows = [row._replace(evidence=()) for row in self.table.rows]
        return self._with(self.table._replace(rows=rows, with_evidence=False, paraphrases={}))

    def told(self) -> Answer:
        """Return the answer, which must have evidence, with that as sentences, as ``--why`` does."""
        from kg.sentences.verbalization import with_sentences

        return self._with(with_sentences(self.store, self.table))

    def quoted(self, *texts: str | os.PathLike[str]) -> Answer:
        """Return the answer with passages quoted from files of the article's text, checked by hash.

        Raises:
            DataError: a file cannot be read.
        """
        from kg.article.quotation import quotations

        used, notes, found = set(self.table.passages()), self.table.notes, dict[str, str]()
        for path in texts:
            quoted = quotations(self.store, path)
            found |= {passage: text for passage, text in quoted.texts.items() if passage in used}
            notes += (quoted.problem,) if quoted.problem else ()
        return self._with(self.table._replace(quotations=dict(sorted(found.items())), notes=notes))

    def cited(self) -> Answer:
        """Return the answer with a citation of each passage."""
        from kg.article.citation import citations

        found = citations(self.store, self.table.passages(), self.table.lang)
        return self._with(self.table._replace(citations=found))

    def _with(self, table: Table) -> Answer:
        return Answer(table, self.store, self.query, self.values)

    def to_dicts(self) -> list[dict[str, Value]]:
        """Return a dictionary for each row: its cells, ``errata``, ``passages`` and other additional columns.

        The additional ones are texts, several names separated by a space, as in CSV and JSON.
        """
        from kg.tables.extra_columns import extra_columns

        more = extra_columns(self.table, self.columns)
        rows = zip(self, self.table.rows, strict=True)
        return [{**record, **{name: text(row) for name, text in more}} for record, row in rows]

    def to_pandas(self) -> pd.DataFrame:
        """Return a pandas data frame; see :func:`kg.graph.frames.to_pandas`.

        Raises:
            WrongUsage: pandas is not installed.
        """
        from kg.graph.frames import to_pandas

        return to_pandas(self._full_table)

    def to_polars(self) -> pl.DataFrame:
        """Return a Polars data frame; see :func:`kg.graph.frames.to_polars`.

        Raises:
            WrongUsage: Polars is not installed.
        """
        from kg.graph.frames import to_polars

        return to_polars(self._full_table)

    def written(self, format: str = "table") -> str:
        """Return the answer as text in a *format*: csv, json, md, srj, srx, table, tsv.

        Raises:
            NotFound: there is no such format.
        """
        from kg.tables.formats import FORMATS

        if format not in FORMATS:
            raise NotFound.unknown(f"no format {format!r}", format, FORMATS)
        lacks_sentences = format == "json" and self.table.with_evidence and not self.table.sentences
        table = self._full_table if format == "csv" else self.told().table if lacks_sentences else self.table
        return FORMATS[format](table)

    def chart(
        self,
        *,
        in_currency: str | None = None,
        rates: Mapping[str, Any] | None = None,
        rate_date: date | str | None = None,
    ) -> Drawing:
        """Return the answer as the chart that its question declares; Jupyter shows it.

        Args:
            in_currency: draw all amounts in this currency (ISO 4217), approximately, at your *rates*.
            rates: the value of one unit of each currency in it, such as ``{"JPY": "0.0067"}``.
            rate_date: the day of the rates, a date or ``YYYY-MM-DD``.

        Raises:
            WrongUsage: its question has no view, no row has a figure, or a rate is missing.
        """
        from kg.chart.drawing import drawing
        from kg.chart.rates import read

        if self.query is None or self.query.view is None:
            raise WrongUsage("this answer cannot be drawn as a chart; ask a question that has a view")
        given = tuple(f"{code}={number}" for code, number in (rates or {}).items())
        day = None if rate_date is None else str(rate_date)
        return drawing(self.store, self.table, self.query.view, read(in_currency, given, day))

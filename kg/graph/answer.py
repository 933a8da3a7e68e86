"""An answer as Python has it: a sequence of records, and the forms in which it goes on."""

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
    """The rows of an answer; what is asked for beside them makes a further answer, and this one stays.

    ``print`` shows it as the command line does, Jupyter as a table. It may be used from several threads.
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
            "an answer belongs to its graph: take list(answer) or answer.to_dicts() along instead"
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
        """What was asked, in words; nothing of own SPARQL."""
        return self.table.title

    @property
    def columns(self) -> tuple[str, ...]:
        """The names of the columns, in the order of the cells."""
        return self.table.columns

    @property
    def headings(self) -> dict[str, str]:
        """What the columns are called in the answer's language, by name."""
        return {name: self.table.headings.get(name, name) for name in self.columns}

    @property
    def notes(self) -> tuple[str, ...]:
        """What else a reader has to know; of a canned question without rows, what else has some."""
        return (*self.table.notes, *([self.table.refusal] if self.table.refusal else []), *self._instead)

    @cached_property
    def _instead(self) -> tuple[str, ...]:
        if self or self.values is None or not (question := self._question):
            return ()
        from kg.question.alternatives import alternatives

        return alternatives(self.store, question, self.values, self.table.lang, exact=True, options=False)

    @property
    def _question(self) -> Query | None:
        """The canned question that it answers, unbound; none of own SPARQL and of what is no query."""
        from kg.question.catalogue import find

        return find(self.query.name) if self.query and self.query.name else None

    @cached_property
    def _whole(self) -> Table:
        """The table that also knows which columns are of things where no row of it shows that."""
        from kg.question.answer import with_things

        return with_things(self.table, question) if (question := self._question) else self.table

    @property
    def sparql(self) -> str:
        """The SPARQL text that was asked; nothing of what is no query, such as a path."""
        return self.table.query

    def bare(self) -> Answer:
        """Return it without its evidence; its marks stay."""
        rows = [row._replace(evidence=()) for row in self.table.rows]
        return self._with(self.table._replace(rows=rows, with_evidence=False, paraphrases={}))

    def told(self) -> Answer:
        """Return it with what each passage states in sentences, as ``--why`` does; it needs its evidence."""
        from kg.sentences.verbalization import with_sentences

        return self._with(with_sentences(self.store, self.table))

    def quoted(self, *texts: str | os.PathLike[str]) -> Answer:
        """Return it with its passages quoted from files of the article's text, each checked by its hash.

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
        """Return it with a citation of each passage, as text to paste."""
        from kg.article.citation import citations

        found = citations(self.store, self.table.passages(), self.table.lang)
        return self._with(self.table._replace(citations=found))

    def _with(self, table: Table) -> Answer:
        return Answer(table, self.store, self.query, self.values)

    def to_dicts(self) -> list[dict[str, Value]]:
        """Return a dictionary a row: its cells, then ``errata``, ``passages`` and what else is asked for.

        These are texts, names with a space between them, as in the formats CSV and JSON.
        """
        from kg.tables.extra_columns import extra_columns

        more = extra_columns(self.table, self.columns)
        rows = zip(self, self.table.rows, strict=True)
        return [{**record, **{name: text(row) for name, text in more}} for record, row in rows]

    def to_pandas(self) -> pd.DataFrame:
        """Return a table of pandas; see :func:`kg.graph.frames.to_pandas`.

        Raises:
            WrongUsage: pandas is not installed.
        """
        from kg.graph.frames import to_pandas

        return to_pandas(self._whole)

    def to_polars(self) -> pl.DataFrame:
        """Return a table of Polars; see :func:`kg.graph.frames.to_polars`.

        Raises:
            WrongUsage: Polars is not installed.
        """
        from kg.graph.frames import to_polars

        return to_polars(self._whole)

    def written(self, format: str = "table") -> str:
        """Return it in a *format* of :data:`kg.tables.formats.FORMATS`: csv, json, md, srj, srx, table, tsv.

        Raises:
            NotFound: there is no such format.
        """
        from kg.tables.formats import FORMATS

        if format not in FORMATS:
            raise NotFound.unknown(f"no format {format!r}", format, FORMATS)
        lacks_sentences = format == "json" and self.table.with_evidence and not self.table.sentences
        table = self._whole if format == "csv" else self.told().table if lacks_sentences else self.table
        return FORMATS[format](table)

    def chart(
        self,
        *,
        in_currency: str | None = None,
        rates: Mapping[str, Any] | None = None,
        rate_date: date | str | None = None,
    ) -> Drawing:
        """Return it drawn as its question says; Jupyter shows it.

        Args:
            in_currency: draw all sums in this currency (ISO 4217), about, at rates that you give.
            rates: what one unit of each currency is worth there, such as ``{"JPY": "0.0067"}``.
            rate_date: of which day the rates are, a date or ``YYYY-MM-DD``.

        Raises:
            WrongUsage: its question has no view, no row has a figure, or a rate is missing.
        """
        from kg.chart.drawing import drawing
        from kg.chart.rates import read

        if self.query is None or self.query.view is None:
            raise WrongUsage("this answer has no view, so nothing to draw; ask a question that has one")
        given = tuple(f"{code}={number}" for code, number in (rates or {}).items())
        day = None if rate_date is None else str(rate_date)
        return drawing(self.store, self.table, self.query.view, read(in_currency, given, day))

"""An answer as a table of pandas or Polars: the columns of the format CSV, values with their types."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import tzinfo
from decimal import Decimal
from typing import TYPE_CHECKING

from kg.extras import needed
from kg.graph.values import Entity, Value, value
from kg.question.table import Table
from kg.rdf.terms import Term, text_of
from kg.tables.extra_columns import columns

if TYPE_CHECKING:
    import pandas as pd
    import polars as pl

_LONGEST = 2**63
"""Integers of 64 bits are nearer to nought than this; larger ones are decimals."""
_DIGITS = 38
"""How many digits a decimal of Polars has (https://docs.pola.rs/api/python/stable/reference/datatypes.html)."""


def to_pandas(table: Table) -> pd.DataFrame:
    """Return *table* with a column of IRIs and one of labels (``…_label``) for each of entities.

    Whole numbers are of the type Int64, truth values boolean and texts string, which have a place for what is
    missing. Decimals keep all their digits, as objects; ``.astype(float)`` makes of them what is plotted. A
    column of values of several kinds is of texts. Last come ``errata``, ``passages`` and what else is asked
    for.

    Raises:
        WrongUsage: pandas is not installed.
    """
    with needed():
        import pandas
    kinds = {int: "Int64", bool: "boolean", float: "float64", str: "string"}
    found = {
        name: pandas.Series(cells, dtype=next((kinds[k] for k in _kinds(cells) if k in kinds), "object"))
        for name, cells in _columns(table).items()
    }
    frame: pd.DataFrame = pandas.DataFrame(found)
    return frame


def to_polars(table: Table) -> pl.DataFrame:
    """Return *table* with the columns of :func:`to_pandas`; decimals are of Polars' own exact type.

    A column of more digits than that has is of texts.

    Raises:
        WrongUsage: Polars is not installed.
    """
    with needed():
        import polars
    found = {
        name: cells if _fit(cells) else [format(c, "f") if isinstance(c, Decimal) else c for c in cells]
        for name, cells in _columns(table).items()
    }
    frame: pl.DataFrame = polars.DataFrame(found)
    return frame


def _fit(cells: Sequence[Value]) -> bool:
    """Return whether one type has the digits of all decimals among *cells*, on either side of the point."""
    written = [format(abs(cell), "f").partition(".") for cell in cells if isinstance(cell, Decimal)]
    places = (max((len(part[at]) for part in written), default=0) for at in (0, 2))
    return sum(places) <= _DIGITS


def _columns(table: Table) -> dict[str, list[Value]]:
    return {name: _alike([of(row) for row in table.rows]) for name, of in columns(table)}


def _alike(terms: Sequence[Term | str | None]) -> list[Value]:
    """Return the values of *terms*, which are of one type, None apart."""
    cells = [term if isinstance(term, str) else value(term, {}) for term in terms]
    cells = [cell.iri if isinstance(cell, Entity) else cell for cell in cells]
    kinds = _kinds(cells)
    long = any(isinstance(cell, int) and abs(cell) >= _LONGEST for cell in cells)
    if kinds <= {int, Decimal} and (long or len(kinds) > 1):
        return [Decimal(cell) if isinstance(cell, int) else cell for cell in cells]
    if len(kinds) > 1:
        return [
            cell if cell is None else text_of(term) or str(cell)
            for cell, term in zip(cells, terms, strict=True)
        ]
    return cells


def _kinds(cells: Sequence[Value]) -> set[type]:
    """Return the types of *cells*; a time with a zone, which cannot stand beside others, counts as a zone."""
    return {tzinfo if getattr(cell, "tzinfo", None) else type(cell) for cell in cells if cell is not None}

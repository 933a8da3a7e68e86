"""An answer as a pandas or Polars data frame: the columns of CSV, with typed values."""

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
"""Integers from here on do not fit into 64 bits, and become decimals."""
_DIGITS = 38
"""Digits of a Polars decimal (https://docs.pola.rs/api/python/stable/reference/datatypes.html)."""


def to_pandas(table: Table) -> pd.DataFrame:
    """Return *table* as a data frame, with a column of labels (``…_label``) beside each of entities.

    Integers have the type Int64, booleans boolean and texts string, all of which allow missing values.
    Decimals keep all their digits, as objects; ``.astype(float)`` prepares them for a plot. A column with
    values of several types becomes text. The last columns are ``errata``, ``passages`` and other additional
    ones.

    Raises:
        WrongUsage: pandas is not installed.
    """
    with needed():
        import pandas
    kinds = {int: "Int64", bool: "boolean", float: "float64", str: "string"}
    found = {
        name: pandas.Series(cells, dtype=next((kinds[k] for k in _types(cells) if k in kinds), "object"))
        for name, cells in _columns(table).items()
    }
    frame: pd.DataFrame = pandas.DataFrame(found)
    return frame


def to_polars(table: Table) -> pl.DataFrame:
    """Return *table* as a data frame with the columns of :func:`to_pandas`; decimals have Polars' exact type.

    A column with more digits than that type holds becomes text.

    Raises:
        WrongUsage: Polars is not installed.
    """
    with needed():
        import polars
    found = {
        name: cells if _one_type(cells) else [format(c, "f") if isinstance(c, Decimal) else c for c in cells]
        for name, cells in _columns(table).items()
    }
    frame: pl.DataFrame = polars.DataFrame(found)
    return frame


def _one_type(cells: Sequence[Value]) -> bool:
    """Return whether one decimal type can hold all decimals among *cells*."""
    written = [format(cell.copy_abs(), "f").partition(".") for cell in cells if isinstance(cell, Decimal)]
    places = (max((len(part[at]) for part in written), default=0) for at in (0, 2))
    return sum(places) <= _DIGITS


def _columns(table: Table) -> dict[str, list[Value]]:
    return {name: _values_of_one_type([of(row) for row in table.rows]) for name, of in columns(table)}


def _values_of_one_type(terms: Sequence[Term | str | None]) -> list[Value]:
    """Return *terms* as values of a single type or None."""
    cells = [term if isinstance(term, str) else value(term, {}) for term in terms]
    cells = [cell.iri if isinstance(cell, Entity) else cell for cell in cells]
    kinds = _types(cells)
    long = any(isinstance(cell, int) and abs(cell) >= _LONGEST for cell in cells)
    if kinds <= {int, Decimal} and (long or len(kinds) > 1):
        return [Decimal(cell) if isinstance(cell, int) else cell for cell in cells]
    if len(kinds) > 1:
        return [
            cell if cell is None else text_of(term) or str(cell)
            for cell, term in zip(cells, terms, strict=True)
        ]
    return cells


def _types(cells: Sequence[Value]) -> set[type]:
    """Return the types of *cells*; times with a zone, which cannot be mixed with others, count as tzinfo."""
    return {tzinfo if getattr(cell, "tzinfo", None) else type(cell) for cell in cells if cell is not None}

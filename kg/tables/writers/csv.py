"""CSV (RFC 4180): entities as IRI and label, values in full, with the errata of each row."""

from __future__ import annotations

import csv
import io

import pyoxigraph as ox

from kg.question.table import Table
from kg.rdf.terms import Term, serialised
from kg.tables import extra_columns

SUFFIXES = ("csv",)


def write(table: Table) -> str:
    """Return CSV (RFC 4180): full values, a column of labels after each column of entities, then the errata.

    In the corrected reading a further column names the errata that were applied. Passages, quotations and
    citations, if asked for, have columns of their own, several texts on lines of their own.
    """
    columns = extra_columns.columns(table)
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(name for name, _ in columns)
    for row in table.rows:
        writer.writerow(_text(of(row)) for _, of in columns)
    return out.getvalue()


def _text(cell: Term | str | None) -> str:
    if isinstance(cell, str):
        return cell
    if isinstance(cell, ox.NamedNode | ox.Literal):
        return cell.value
    return serialised(cell) if cell else ""

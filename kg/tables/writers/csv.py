"""CSV (RFC 4180): entities as IRI and label, values in full, with the errata of each row."""

from __future__ import annotations

import csv
import io

import pyoxigraph as ox

from kg.question.table import Table
from kg.rdf.terms import serialised
from kg.tables.beside import beside, free
from kg.tables.cells import shown

SUFFIXES = ("csv",)


def write(table: Table) -> str:
    """Return CSV (RFC 4180): each column in full, entities with a second column of labels, errata last.

    Where the corrected reading has put statements right, a further column names the errata that did it;
    what else is asked for of a row's sources has columns too, several texts a line each.
    """
    entities = {
        n
        for i, n in enumerate(table.columns)
        if any(isinstance(t := r.terms[i], ox.NamedNode) or str(t) in table.labels for r in table.rows)
    }
    heads: list[str] = []
    for name in table.columns:
        taken = {*table.columns, *heads}
        heads += [name, free(f"{name}_label", taken)] if name in entities else [name]
    more = beside(table, heads)
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([*heads, *(name for name, _ in more)])
    for row in table.rows:
        cells: list[str] = []
        for name, term in zip(table.columns, row.terms, strict=True):
            if isinstance(term, ox.NamedNode | ox.Literal):
                cells.append(term.value)
            else:
                cells.append(serialised(term) if term else "")
            if name in entities:
                cells.append(shown(term, table.labels, table.lang))
        writer.writerow([*cells, *(text(row) for _, text in more)])
    return out.getvalue()

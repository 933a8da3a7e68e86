"""SPARQL 1.1 Query Results XML (https://www.w3.org/TR/rdf-sparql-XMLres/):
additional columns become further variables.
"""

import pyoxigraph as ox

from kg.question.table import Table
from kg.tables.extra_columns import solutions
from kg.tables.w3c import w3c

SUFFIXES = ("srx",)


def write(table: Table) -> str:
    """Return the rows of *table*; an error as :func:`kg.tables.w3c.w3c` raises it."""
    return w3c(solutions(table), ox.QueryResultsFormat.XML)

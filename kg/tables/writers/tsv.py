"""SPARQL 1.1 Query Results TSV (https://www.w3.org/TR/sparql11-results-csv-tsv/):
additional columns become further variables.
"""

import pyoxigraph as ox

from kg.question.table import Table
from kg.tables.extra_columns import solutions
from kg.tables.w3c import w3c

SUFFIXES = ("tsv",)


def write(table: Table) -> str:
    """Return the rows of *table*; an error as :func:`kg.tables.w3c.w3c` raises it."""
    return w3c(solutions(table), ox.QueryResultsFormat.TSV)

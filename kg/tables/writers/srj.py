"""SPARQL 1.1 Query Results JSON (https://www.w3.org/TR/sparql11-results-json/):
additional columns become further variables.
"""

from kg.question.table import Table
from kg.tables.extra_columns import solutions
from kg.tables.w3c import srj

SUFFIXES = ("srj",)


def write(table: Table) -> str:
    """Return the rows of *table*."""
    return srj(solutions(table))

"""Finds amounts that several rows repeat though they are one: paid together, or to several recipients."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

import pyoxigraph as ox

from kg.names.roles import amounts
from kg.question.table import Table
from kg.rdf.namespaces import local
from kg.rdf.terms import number, text_of
from kg.store import Store
from kg.store.batches import select_for
from kg.text.amounts import money

FIGURES = """SELECT ?node ?property ?value WHERE {
  VALUES ?node { UNDEF }
  ?node ?property ?value .
  FILTER(isNumeric(?value))
}"""
"""Asks for the numeric values of nodes."""
_MESSAGES = {
    "en": ("the same amount is in several rows; count it only once: {}", "{} ({}, in {} rows)"),
    "ko": ("한 금액이 여러 행에 나온다. 더할 때는 한 번만 센다: {}", "{}({}, {}개 행)"),
}
_MOST = 5


class RepeatedAmount(NamedTuple):
    """The name of the thing with the amount, the formatted amount, and the number of rows that have it."""

    name: str
    amount: str
    rows: int


def repeated_amounts(store: Store, table: Table) -> list[RepeatedAmount]:
    """Return the amounts that several rows of *table*, an answer of *store*, repeat.

    Rows have one amount in common if they name the same thing and the store states the amount of it: for
    example, an investment with several agents has a row for each.
    """
    added_up = sums(table)
    if not added_up or len(table.rows) < 2:
        return []
    counted = Counter(
        key
        for row in table.rows
        for key in dict.fromkeys(  # once a row, which may show an amount and a total equal to it
            (node, term, row.terms[place], table.currency(row, term))
            for place, term in added_up.items()
            for node in row.terms
            if isinstance(node, ox.NamedNode) and row.terms[place] is not None
        )
    )
    repeated = {key: rows for key, rows in counted.items() if rows > 1}
    stated = {
        (node, local(text_of(prop)), value)
        for node, prop, value in select_for(store, FIGURES, "node", {node for node, *_ in repeated})
    }
    return [
        RepeatedAmount(table.labels[node.value], money(size, currency, table.lang), rows)
        for (node, term, value, currency), rows in repeated.items()
        if (node, term, value) in stated and (size := number(value)) is not None
    ]


def sums(table: Table) -> dict[int, str]:
    """Return the terms of the columns of *table* that hold amounts, by place."""
    money_terms = amounts(table.roles)
    return {place: term for place, term in enumerate(table.terms().values()) if term in money_terms}


def added_once(found: Sequence[RepeatedAmount], lang: str) -> tuple[str, ...]:
    """Return a note on the amounts *found*, or nothing if there are none."""
    note, each = _MESSAGES[lang]
    told = [each.format(*one) for one in found[:_MOST]]
    more = [f"… ({len(found)})"] if len(found) > _MOST else []
    return (note.format(", ".join(told + more)),) if found else ()

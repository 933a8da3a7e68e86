"""Amounts that stand in several rows and are one: given together, or to several things at once."""

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
"""What numbers things have."""
_MESSAGES = {
    "en": ("one amount stands in several rows; add it up once: {}", "{} ({}, in {} rows)"),
    "ko": ("한 금액이 여러 행에 나온다. 더할 때는 한 번만 센다: {}", "{}({}, {}개 행)"),
}
_MOST = 5


class RepeatedAmount(NamedTuple):
    """The name of what has an amount, the amount as people read it, and how many rows have it."""

    name: str
    amount: str
    rows: int


def repeated_amounts(store: Store, table: Table) -> list[RepeatedAmount]:
    """Return the amounts of *table*, an answer of *store*, that rows repeat.

    Rows of one amount name the thing that has it: several agents of one investment, say, stand in a row each.
    """
    money_terms = amounts(table.roles)
    sums = {place: term for place, term in enumerate(table.terms().values()) if term in money_terms}
    if not sums or len(table.rows) < 2:
        return []
    counted = Counter(
        key
        for row in table.rows
        for key in dict.fromkeys(  # a total of one amount is that amount, in the same row
            (node, term, row.terms[place], table.currency(row, term))
            for place, term in sums.items()
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


def added_once(found: Sequence[RepeatedAmount], lang: str) -> tuple[str, ...]:
    """Return what to note of the amounts *found*, if there are any."""
    note, each = _MESSAGES[lang]
    told = [each.format(*one) for one in found[:_MOST]]
    more = [f"… ({len(found)})"] if len(found) > _MOST else []
    return (note.format(", ".join(told + more)),) if found else ()

"""Amounts that stand in several rows and are one: given together, or to several things at once."""

from __future__ import annotations

from collections import Counter

import pyoxigraph as ox

from kg.names.roles import amounts
from kg.question.table import Table
from kg.rdf.namespaces import local
from kg.rdf.terms import number, text_of
from kg.store import Store
from kg.store.batches import select_for
from kg.text.amounts import money

_FIGURES = """SELECT ?node ?property ?value WHERE {
  VALUES ?node { UNDEF }
  ?node ?property ?value .
  FILTER(isNumeric(?value))
}"""
_SAID = {
    "en": ("one amount stands in several rows; add it up once: {}", "{} ({}, in {} rows)"),
    "ko": ("한 금액이 여러 행에 나온다. 더할 때는 한 번만 센다: {}", "{}({}, {}개 행)"),
}
_MOST = 5


def once(store: Store, table: Table) -> tuple[str, ...]:
    """Return a note on the amounts of *table*, an answer of *store*, that rows repeat: whose, and how often.

    Rows of one amount name the thing that has it: several agents of one investment, say, stand in a row each.
    """
    sums = {place: term for place, term in enumerate(table.terms().values()) if term in amounts(table.roles)}
    told = Counter(
        (node, term, row.terms[place], table.currency(row, term))
        for row in table.rows
        for place, term in sums.items()
        for node in set(row.terms)
        if isinstance(node, ox.NamedNode) and row.terms[place] is not None
    )
    repeated = {key: rows for key, rows in told.items() if rows > 1}
    stated = {
        (node, local(text_of(prop)), value)
        for node, prop, value in select_for(store, _FIGURES, "node", {node for node, *_ in repeated})
    }
    note, each = _SAID[table.lang]
    said = [
        each.format(table.labels[node.value], money(size, currency, table.lang), rows)
        for (node, term, value, currency), rows in repeated.items()
        if (node, term, value) in stated and (size := number(value)) is not None
    ]
    more = [f"… ({len(said)})"] if len(said) > _MOST else []
    return (note.format(", ".join(said[:_MOST] + more)),) if said else ()

"""The statements of a brief's sentences, which are compared so that each occurs once."""

from __future__ import annotations

from collections.abc import Mapping

from kg.question.table import Row, Table
from kg.rdf.terms import Triple, text_of

Stated = set[tuple[Triple, str]]
"""Statements, each with a passage that states it."""


def merged(table: Table) -> list[Row]:
    """Return the sentences of *table*, merging those with the same text."""
    found: dict[str, Row] = {}
    for row in table.sentences:
        before = found.get(text := text_of(row.terms[0]), Row(row.terms))
        errata = (e for e in row.errata if e not in before.errata)
        found[text] = Row(row.terms, before.evidence + row.evidence, (*before.errata, *errata))
    return list(found.values())


def without_parts(merged: Mapping[tuple[str, str], list[Row]]) -> dict[tuple[str, str], list[Row]]:
    """Return the rows of *merged* without those whose statements are a proper subset of another's."""
    stating: dict[tuple[Triple, str], list[Stated]] = {}
    for stated in (_stated(row) for rows in merged.values() for row in rows):
        for each in stated:
            stating.setdefault(each, []).append(stated)

    def whole(row: Row) -> bool:
        stated = _stated(row)
        rarest = min((stating[each] for each in stated), key=len, default=[])
        return not any(stated < other for other in rarest)

    return {question: [row for row in rows if whole(row)] for question, rows in merged.items()}


def _stated(row: Row) -> Stated:
    return {(s.triple, passage) for s in row.evidence for passage in s.passages}


def is_new(row: Row, told: Stated) -> bool:
    """Return whether *row* has statements that were not *told*; they count as told from now on."""
    stated = _stated(row)
    fresh = not stated <= told
    told |= stated
    return fresh

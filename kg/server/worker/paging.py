"""Paging of answers for assistants, with notes on how to get the next part."""

from __future__ import annotations

from collections.abc import Callable

from kg.graph.answer import Answer
from kg.question.table import Statement
from kg.rdf.terms import text_of

ROWS = 200
"""The most rows of a part."""
MOST = 48_000
"""The most characters of a part in JSON; a single row may have more."""


def part(answer: Answer, skip: int, written: Callable[[Answer], str], most: int = MOST) -> Answer:
    """Return the rows of *answer* after the first *skip*, up to ROWS rows and *most* characters as *written*.

    Sentences and paraphrases are limited to those of the rows; notes say where the next part begins, and how
    many rows have no evidence.
    """
    whole = answer.table.rows
    count = min(len(whole) - skip, ROWS)
    found = _rows(answer, skip, count)
    while count > 1 and (size := len(written(found))) > most:
        count = max(1, min(count - 1, count * most // size))
        found = _rows(answer, skip, count)
    notes = list(found.table.notes)
    end = skip + count
    if end < len(whole):
        notes.append(f"rows {skip + 1} to {end} of {len(whole):,}; skip={end} gives the next ones")
    elif skip:
        notes.append(f"rows {skip + 1} to {end:,}, the last" if count > 0 else f"only {len(whole):,} rows")
    unstated = sum(not row.evidence for row in found.table.rows)
    if unstated and found.table.with_evidence and not found.table.refusal:
        notes.append(f"{unstated} of these rows are not stated by any sentence of the article")
    return Answer(found.table._replace(notes=tuple(notes)), found.store, found.query)


def _rows(answer: Answer, skip: int, count: int) -> Answer:
    """Return *count* rows of *answer* after the first *skip*, with their sentences and paraphrases."""
    table = answer.table._replace(rows=answer.table.rows[skip : skip + max(count, 0)])
    stated = {statement.triple for row in table.rows for statement in row.evidence}
    used, all_used = ({p for row in rows for p in row.passages()} for rows in (table.rows, answer.table.rows))
    some = table._replace(
        sentences=tuple(s for s in table.sentences if any(e.triple in stated for e in s.evidence)),
        paraphrases={p: text for p, text in table.paraphrases.items() if p in used or p not in all_used},
    )
    return _condensed(Answer(some, answer.store, answer.query))


def _condensed(answer: Answer) -> Answer:
    """Return *answer* with only one of the statements in a row's evidence that share a sentence."""
    if not answer.table.with_evidence:
        return answer
    table = answer.table if answer.table.sentences else answer.told().table
    told = {s.triple: text_of(sentence.terms[0]) for sentence in table.sentences for s in sentence.evidence}
    rows = []
    for row in table.rows:
        first: dict[object, Statement] = {}
        for statement in row.evidence:
            first.setdefault((told.get(statement.triple, statement.triple), statement.passages), statement)
        rows.append(row._replace(evidence=tuple(first.values())))
    return Answer(table._replace(rows=rows), answer.store, answer.query)

"""The part of an answer that is read at a time in a conversation, and how to get on."""

from __future__ import annotations

from kg.graph.answer import Answer
from kg.question.table import Statement
from kg.rdf.terms import text_of

ROWS = 200
"""Rows at a time: more nobody reads in a conversation."""
MOST = 48_000
"""Characters of the rows at a time; one row alone may have more."""


def part(answer: Answer, skip: int, most: int = MOST) -> Answer:
    """Return the rows of *answer* behind the first *skip*, as many as *most* characters of JSON hold.

    What is told beside them is of these rows, with a note where there are more.
    """
    whole = answer.table.rows
    count = min(len(whole) - skip, ROWS)
    found = _rows(answer, skip, count)
    while count > 1 and (size := len(found.written("json"))) > most:
        count = max(1, min(count - 1, count * most // size))
        found = _rows(answer, skip, count)
    notes = list(found.table.notes)
    end = skip + count
    if end < len(whole):
        notes.append(f"rows {skip + 1} to {end} of {len(whole):,}; skip={end} gives the next")
    elif skip:
        notes.append(f"rows {skip + 1} to {end:,}, the last" if count > 0 else f"only {len(whole):,} rows")
    unstated = sum(not row.evidence for row in found.table.rows)
    if unstated and found.table.with_evidence and not found.table.refusal:
        notes.append(f"{unstated} of these rows rest on no passage: no sentence of the article states them")
    return Answer(found.table._replace(notes=tuple(notes)), found.store, found.query)


def _rows(answer: Answer, skip: int, count: int) -> Answer:
    """Return *count* rows of *answer* behind the first *skip*, with what is told of them."""
    table = answer.table._replace(rows=answer.table.rows[skip : skip + max(count, 0)])
    stated = {statement.triple for row in table.rows for statement in row.evidence}
    used, all_used = ({p for row in rows for p in row.passages()} for rows in (table.rows, answer.table.rows))
    some = table._replace(
        sentences=tuple(s for s in table.sentences if any(e.triple in stated for e in s.evidence)),
        paraphrases={p: text for p, text in table.paraphrases.items() if p in used or p not in all_used},
    )
    return _condensed(Answer(some, answer.store, answer.query))


def _condensed(answer: Answer) -> Answer:
    """Return *answer*, as evidence of each row with one of the statements that the same sentence tells."""
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

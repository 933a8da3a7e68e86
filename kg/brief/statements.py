"""Compares what the sentences of a brief state, to leave out repetitions and what is about other things."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from kg.names.roles import Roles
from kg.question.table import Row, Table
from kg.rdf.namespaces import slug
from kg.rdf.terms import Term, Triple, text_of

Answers = Mapping[tuple[str, str], Sequence[Row]]
"""Rows by question, each with the parameter that takes the thing."""
Told = set[Triple | Term | None]
"""Statements, and texts of sentences, that a brief contains already."""


def merged(table: Table) -> list[Row]:
    """Return the sentences of *table*, merging those with the same text."""
    found: dict[str, Row] = {}
    for row in table.sentences:
        before = found.get(text := text_of(row.terms[0]), Row(row.terms))
        errata = (e for e in row.errata if e not in before.errata)
        found[text] = Row(row.terms, before.evidence + row.evidence, (*before.errata, *errata))
    return list(found.values())


def concerning(things: Collection[Term], answers: Answers) -> Answers:
    """Return the rows of *answers* about *things*, about what refers to them, or about what that names, too.

    So a brief on a country tells what the index is that ranks it, but not how the group that it belongs to
    is made up.
    """
    triples = [s.triple for rows in answers.values() for row in rows for s in row.evidence]
    near: set[Term] = set(things)
    while new := {s for s, _, o in triples if o in near} - near:
        near |= new
    about = near | {o for s, _, o in triples if s in near and s not in things}
    return {
        question: [row for row in rows if any(s.triple[0] in about for s in row.evidence)]
        for question, rows in answers.items()
    }


def without_parts(answers: Answers, roles: Roles) -> Answers:
    """Return the rows of *answers* without those that say a part of what another one says."""
    saying: dict[Triple, list[set[Triple]]] = {}
    for said in (_said(row, roles) for rows in answers.values() for row in rows):
        for each in said:
            saying.setdefault(each, []).append(said)

    def is_whole(row: Row) -> bool:
        said = _said(row, roles)
        rarest = min((saying[each] for each in said), key=len, default=[])
        return not any(said < other for other in rarest)

    return {question: [row for row in rows if is_whole(row)] for question, rows in answers.items()}


def is_new(row: Row, told: Told, roles: Roles) -> bool:
    """Return whether *row* says anything that was not *told*; it counts as told from now on."""
    said = _said(row, roles)
    fresh = not said <= told and row.terms[0] not in told
    told |= {*said, row.terms[0]}
    return fresh


def _said(row: Row, roles: Roles) -> set[Triple]:
    """Return what *row* says of the world, not how the article prints it or that it lists only some."""
    wording = {*roles.get("printed", ()), *roles.get("last", ())}
    return {s.triple for s in row.evidence if s.passages and slug(text_of(s.triple[1])) not in wording}

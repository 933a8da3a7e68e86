"""The things in the answers to canned questions, to narrow a page to them."""

from __future__ import annotations

from collections.abc import Iterable

from kg.errors import NotFound
from kg.network.build import name
from kg.question.answer import answer
from kg.question.catalogue import find
from kg.store import Store


def scope(store: Store, questions: Iterable[str]) -> set[str]:
    """Return the things in the answers to *questions* (names of canned ones) and in their evidence.

    Raises:
        NotFound: there is no such question, or the answers name nothing.
        QueryError: the store took too long.
    """
    questions = list(questions)
    found: set[str] = set()
    for question in questions:
        query = find(question)
        for row in answer(store, query, evidence=not query.refusal).rows:
            found |= {name(term) for term in row.terms if term is not None}
            for statement in row.evidence:
                subject, _, obj = statement.triple
                found |= {name(subject), name(obj)}
    if not found:
        raise NotFound(
            f"the answers to {', '.join(questions)} contain no things; try sovkg query {questions[0]}"
        )
    return found

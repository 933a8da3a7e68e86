"""Splits a CONSTRUCT into its template and a SELECT, to count the triples that it should return."""

from __future__ import annotations

from typing import NamedTuple

import pyoxigraph as ox

from kg.rdf.terms import Term
from kg.sparql import guard
from kg.store.protocol import Solutions

_AT_ONCE = 1000  # rows in the text of one query


class Construct(NamedTuple):
    """The parts of a CONSTRUCT.

    *prologue* is the text before CONSTRUCT, *rows* a SELECT of the solutions of its *template*; *chosen* says
    that LIMIT or OFFSET chooses some of them.
    """

    prologue: str
    template: str
    rows: str
    chosen: bool

    def makes(self, solutions: Solutions) -> int | None:
        """Return how many triples the template makes of *solutions*, or None if that cannot be determined."""
        names = " ".join(f"?{name}" for name in solutions.variables)
        made: set[ox.Triple] = set()
        for start in range(0, len(solutions.rows), _AT_ONCE):
            rows = (" ".join(map(_written, row)) for row in solutions.rows[start : start + _AT_ONCE])
            values = "".join(f"({row})" for row in rows)
            text = f"{self.prologue}CONSTRUCT {self.template} WHERE {{ VALUES ({names}) {{ {values} }} }}"
            try:
                answer = ox.Store().query(text)
            except (SyntaxError, ValueError):  # for instance because of a blank node in a triple term
                return None
            if isinstance(answer, ox.QueryTriples):
                made.update(answer)
        return len(made)


def parts(text: str) -> Construct | None:
    """Return the parts of the CONSTRUCT *text*, or None if it has FROM or its form is not understood."""
    tokens = list(guard.tokens_with_offsets(text))
    words = [token.upper() for _, token, _ in tokens]
    if "CONSTRUCT" not in words or "FROM" in words:
        return None
    place = words.index("CONSTRUCT")
    start = place + 1
    short = words[start : start + 2] == ["WHERE", "{"]
    opening = start + short
    if words[opening : opening + 1] != ["{"] or "}" not in words[opening:]:
        return None
    closing = words.index("}", opening)
    after = start if short else closing + 1
    if words[after : after + 1] not in (["WHERE"], ["{"]):
        return None
    template = text[tokens[opening][2] : tokens[closing][2] + 1]
    prologue = text[: tokens[place][2]]
    chosen = not {"LIMIT", "OFFSET"}.isdisjoint(words[closing:])
    return Construct(prologue, template, f"{prologue}SELECT * {text[tokens[after][2] :]}", chosen)


def _written(term: Term | None) -> str:
    """Return *term* as a value for a query; a blank node becomes an IRI, which does not change the count."""
    if isinstance(term, ox.BlankNode):
        return f"<urn:blank:{term.value}>"
    return "UNDEF" if term is None else str(term)

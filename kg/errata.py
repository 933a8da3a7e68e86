"""Which statements an erratum touches."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

import pyoxigraph as ox

from kg.namespaces import slug
from kg.query import bind
from kg.store import Store, select
from kg.terms import Term

Triple = tuple[Term, Term, Term]

_TOUCHED = """PREFIX sai: <https://w3id.org/sovereign-ai-kg/ontology#>
SELECT ?erratum ?node ?property ?value WHERE {
  ?erratum sai:change ?change .
  ?change sai:node ?node ; sai:property ?property ; sai:printedValue ?value .
}"""
_ERRATA = """PREFIX sai: <https://w3id.org/sovereign-ai-kg/ontology#>
SELECT ?erratum ?problem ?severity ?passage WHERE {
VALUES ?erratum { UNDEF }
  ?erratum sai:problem ?problem ; sai:severity ?severity ; sai:passage ?passage .
}"""


class Erratum(NamedTuple):
    """An error of the article: its IRI, what is wrong by language, how bad (a slug), and where (IRIs)."""

    iri: str
    problem: dict[str, str]
    severity: str
    passages: tuple[str, ...]


def touched(store: Store) -> dict[Triple, set[ox.NamedNode]]:
    """Return the statements that errata touch, each with the errata's IRIs; empty if there are none."""
    found: dict[Triple, set[ox.NamedNode]] = {}
    for erratum, node, prop, value in select(store, _TOUCHED).rows:
        if isinstance(erratum, ox.NamedNode) and node is not None and prop is not None and value is not None:
            found.setdefault((node, prop, value), set()).add(erratum)
    return found


def errata(store: Store, iris: Iterable[ox.NamedNode]) -> dict[ox.NamedNode, Erratum]:
    """Return what *store* says of the errata *iris*."""
    wanted = sorted(iris, key=str)
    found: dict[ox.NamedNode, Erratum] = {}
    rows = select(store, bind(_ERRATA, {"erratum": wanted})).rows if wanted else []
    for iri, problem, severity, passage in rows:
        if not isinstance(iri, ox.NamedNode) or not isinstance(problem, ox.Literal):
            continue
        known = found.get(iri) or Erratum(iri.value, {}, slug(getattr(severity, "value", "")), ())
        known.problem[problem.language or "en"] = problem.value
        passages = sorted({*known.passages, getattr(passage, "value", "")})
        found[iri] = known._replace(passages=tuple(passages))
    return found

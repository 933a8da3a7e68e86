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
SELECT ?erratum ?node ?property ?value ?mended ?printed WHERE {
  {
    ?erratum sai:change ?change .
    ?change sai:node ?node ; sai:property ?property ; sai:printedValue ?value .
  } UNION {
    ?release sai:reading sai:Corrected .
    ?erratum sai:change ?change .
    ?change sai:node ?node ; sai:property ?property ; sai:correctedValue ?value ; sai:operation ?mended .
    OPTIONAL { ?change sai:printedValue ?printed }
  }
}"""
_ERRATA = """PREFIX sai: <https://w3id.org/sovereign-ai-kg/ontology#>
SELECT ?erratum ?problem ?severity ?passage WHERE {
VALUES ?erratum { UNDEF }
  ?erratum sai:problem ?problem ; sai:severity ?severity ; sai:passage ?passage .
}"""


class Mended(NamedTuple):
    """A statement of the corrected reading, by its property, and the value printed for it, if any."""

    property: str
    printed: Term | None


class Erratum(NamedTuple):
    """An error of the article: its IRI, what is wrong by language, how bad (a slug), and where (IRIs).

    *mended* is what the corrected reading has put right of the statements at hand; *stands* says whether
    some of them stand as printed.
    """

    iri: str
    problem: dict[str, str]
    severity: str
    passages: tuple[str, ...]
    mended: tuple[Mended, ...] = ()
    stands: bool = True


Touches = dict[ox.NamedNode, tuple[Mended | None, ...]]
"""Errata with what they have put right, or None for what stands as printed."""
Touched = dict[Triple, Touches]
"""By statement, the errata that touch it."""


def touched(store: Store) -> Touched:
    """Return the statements of *store* that errata touch; empty if there are none.

    Where *store* holds the corrected reading, these are also the statements that it has put right.
    """
    found: Touched = {}
    for erratum, node, prop, value, mended, printed in select(store, _TOUCHED).rows:
        if isinstance(erratum, ox.NamedNode) and node is not None and prop is not None and value is not None:
            new = None if mended is None else Mended(str(getattr(prop, "value", "")), printed)
            add(found.setdefault((node, prop, value), {}), {erratum: (new,)})
    return found


def add(known: Touches, more: Touches) -> None:
    """Add *more* to *known*, each only once."""
    for erratum, touches in more.items():
        known[erratum] = tuple(dict.fromkeys(known.get(erratum, ()) + touches))


def applied(erratum: Erratum, touches: Iterable[Mended | None]) -> Erratum:
    """Return *erratum* as it *touches* the statements at hand."""
    touches = tuple(touches)
    return erratum._replace(mended=tuple(t for t in touches if t is not None), stands=None in touches)


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

"""Which statements an erratum touches."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import NamedTuple

import pyoxigraph as ox

from kg.rdf.namespaces import slug
from kg.rdf.terms import Term, text_of
from kg.rdf.terms import Triple as Triple  # what an erratum touches
from kg.store import Store, select
from kg.store.batches import select_for
from kg.store.corrections import IS_CORRECTED, PRINTED, PUT_RIGHT
from kg.store.memo import memoized

DESCRIBED = """PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX oa: <http://www.w3.org/ns/oa#>
PREFIX sai: <https://w3id.org/sovereign-ai-kg/ontology#>
SELECT ?erratum ?problem ?severity ?passage WHERE {
VALUES ?erratum { UNDEF }
  OPTIONAL { ?erratum dcterms:title ?problem }
  OPTIONAL { ?erratum sai:severity ?severity }
  OPTIONAL { ?erratum oa:hasTarget ?passage }
}"""

_IN_PASSAGE = """PREFIX oa: <http://www.w3.org/ns/oa#>
SELECT ?erratum WHERE {
VALUES ?passage { UNDEF }
  ?erratum oa:hasTarget ?passage
}"""

_TOUCHING = "PREFIX oa: <http://www.w3.org/ns/oa#> ASK { ?erratum oa:hasBody ?change }"


class Correction(NamedTuple):
    """A statement of the corrected reading, by its property, and the value printed for it, if any."""

    property: str
    printed: Term | None


class Erratum(NamedTuple):
    """An error of the article: its IRI, what is wrong by language, how bad (a slug), and where (IRIs).

    *corrected* is what the corrected reading has put right of the statements at hand; *stands* says whether
    some of them stand as printed, and *meant* how the printed forms among these should be.
    """

    iri: str
    problem: dict[str, str]
    severity: str
    passages: tuple[str, ...]
    corrected: tuple[Correction, ...] = ()
    stands: bool = True
    meant: tuple[str, ...] = ()


Touches = dict[ox.NamedNode, tuple[Correction | ox.Literal | None, ...]]
"""Errata with what they have put right, or for what stands as printed, how it should be or None."""
MEANT = {"en": "should be “{}”", "ko": "맞는 표기: “{}”"}
Touched = dict[Triple, Touches]
"""By statement, the errata that touch it."""


@memoized
def has_errata(store: Store) -> bool:
    """Return whether *store* has errata that touch any statement."""
    return store.query(_TOUCHING) is True


@memoized
def _is_corrected(store: Store) -> bool:
    return bool(select(store, IS_CORRECTED).rows)


def touched_statements(
    store: Store, nodes: Collection[Term] | None = None, *, as_written: bool = True
) -> Touched:
    """Return the statements of *store*, of *nodes* unless that is None, that errata touch.

    They are there as the engine has them and, if *as_written*, as they were written.
    Where *store* holds the corrected reading, these are also the statements that it has put right.
    """
    wanted = None if nodes is None else sorted(nodes, key=str)
    found: Touched = {}
    for text in (PRINTED, PUT_RIGHT) if _is_corrected(store) else (PRINTED,):
        for erratum, node, prop, value, other in select_for(store, text, "node", wanted):
            if not isinstance(erratum, ox.NamedNode) or node is None or prop is None or value is None:
                continue
            meant = other if isinstance(other, ox.Literal) else None
            touch = Correction(text_of(prop), other) if text == PUT_RIGHT else meant
            add(found.setdefault((node, prop, value), {}), {erratum: (touch,)})
    forms = store.lexical.forms() if found and as_written else {}
    for triple in found.keys() & forms.keys():  # touched however it is written
        for written in forms[triple] - {triple}:
            add(found.setdefault(written, {}), found[triple])
    return found


def add(known: Touches, more: Touches) -> None:
    """Add *more* to *known*, each only once."""
    for erratum, touches in more.items():
        known[erratum] = tuple(dict.fromkeys(known.get(erratum, ()) + touches))


def applied(erratum: Erratum, touches: Iterable[Correction | ox.Literal | None]) -> Erratum:
    """Return *erratum* as it *touches* the statements at hand."""
    touches = tuple(touches)
    corrected = tuple(touch for touch in touches if isinstance(touch, Correction))
    meant = tuple(touch.value for touch in touches if isinstance(touch, ox.Literal))
    return erratum._replace(corrected=corrected, stands=len(corrected) < len(touches), meant=meant)


def errata(store: Store, iris: Iterable[ox.NamedNode]) -> dict[ox.NamedNode, Erratum]:
    """Return what *store* says of the errata *iris*."""
    wanted = sorted(iris, key=str)
    found: dict[ox.NamedNode, Erratum] = {}
    for iri, problem, severity, passage in select_for(store, DESCRIBED, "erratum", wanted):
        if not isinstance(iri, ox.NamedNode):
            continue
        known = found.get(iri) or Erratum(iri.value, {}, slug(text_of(severity)), ())
        if isinstance(problem, ox.Literal):
            known.problem[problem.language or "en"] = problem.value
        passages = {*known.passages, text_of(passage)} - {""}
        found[iri] = known._replace(passages=tuple(sorted(passages)))
    return found


def of_passage(store: Store, passage: Term) -> list[Erratum]:
    """Return what *store* says is wrong in *passage*, whether or not it touches a statement."""
    named = [passage] if isinstance(passage, ox.NamedNode) else []
    found = (row[0] for row in select_for(store, _IN_PASSAGE, "passage", named))
    known = errata(store, {iri for iri in found if isinstance(iri, ox.NamedNode)})
    return [known[iri] for iri in sorted(known, key=str)]

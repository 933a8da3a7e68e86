"""Looks up errata and the statements that they touch."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import NamedTuple

import pyoxigraph as ox

from kg.rdf.namespaces import prefixed, slug
from kg.rdf.terms import Term, text_of
from kg.rdf.terms import Triple as Triple
from kg.store import Store, select
from kg.store.batches import select_for
from kg.store.corrections import IS_CORRECTED, PRINTED, PUT_RIGHT
from kg.store.memo import memoized

DESCRIBED = prefixed("""SELECT ?erratum ?problem ?severity ?passage WHERE {
VALUES ?erratum { UNDEF }
  OPTIONAL { ?erratum dcterms:title ?problem }
  OPTIONAL { ?erratum sai:severity ?severity }
  OPTIONAL { ?erratum oa:hasTarget ?passage }
}""")

_IN_PASSAGE = prefixed("""SELECT ?erratum WHERE {
VALUES ?passage { UNDEF }
  ?erratum oa:hasTarget ?passage
}""")

_MANY = 1_000
"""With more nodes, the errata of all are looked up, in one query."""

_TOUCHING = prefixed("ASK { ?erratum oa:hasBody ?change }")


class Correction(NamedTuple):
    """A statement in the corrected reading: its property, and the value that was printed instead, if any."""

    property: str
    printed: Term | None


class Erratum(NamedTuple):
    """An error of the article: its IRI, its description by language, its severity (a slug) and its passages.

    Of the statements in question, *corrected* are those that the corrected reading has changed; *stands* is
    true if any still has the printed form, and *meant* are the right forms for these.
    """

    iri: str
    problem: dict[str, str]
    severity: str
    passages: tuple[str, ...]
    corrected: tuple[Correction, ...] = ()
    stands: bool = True
    meant: tuple[str, ...] = ()


Touches = dict[ox.NamedNode, tuple[Correction | ox.Literal | None, ...]]
"""Errata, each with its corrections; for a printed form that is unchanged, the right form or None."""
MEANT = {"en": "should be “{}”", "ko": "맞는 표기: “{}”"}
Touched = dict[Triple, Touches]
"""The errata that touch each statement."""


@memoized
def has_errata(store: Store) -> bool:
    """Return whether *store* has errata that touch statements."""
    return store.query(_TOUCHING) is True


@memoized
def _is_corrected(store: Store) -> bool:
    return bool(select(store, IS_CORRECTED).rows)


def touched_statements(
    store: Store, nodes: Collection[Term] | None = None, *, as_written: bool = True
) -> Touched:
    """Return the statements of *store* that errata touch, at least those about *nodes* unless None.

    Statements are in the engine's form and, if *as_written*, also as they were written in the source. If
    *store* holds the corrected reading, the statements that it has corrected are included.
    """
    wanted = None if nodes is None or len(nodes) > _MANY else sorted(nodes, key=str)
    found: Touched = {}
    for text in (PRINTED, PUT_RIGHT) if _is_corrected(store) else (PRINTED,):
        for erratum, node, prop, value, other in select_for(store, text, "node", wanted):
            if not isinstance(erratum, ox.NamedNode) or node is None or prop is None or value is None:
                continue
            meant = other if isinstance(other, ox.Literal) else None
            touch = Correction(text_of(prop), other) if text == PUT_RIGHT else meant
            add(found.setdefault((node, prop, value), {}), {erratum: (touch,)})
    forms = store.lexical.forms() if found and as_written else {}
    for triple in found.keys() & forms.keys():
        for written in forms[triple] - {triple}:
            add(found.setdefault(written, {}), found[triple])
    return found


def add(known: Touches, more: Touches) -> None:
    """Add *more* to *known*, without repeating any."""
    for erratum, touches in more.items():
        known[erratum] = tuple(dict.fromkeys(known.get(erratum, ()) + touches))


def applied(erratum: Erratum, touches: Iterable[Correction | ox.Literal | None]) -> Erratum:
    """Return *erratum* with the effects that its *touches* have on the statements in question."""
    touches = tuple(touches)
    corrected = tuple(touch for touch in touches if isinstance(touch, Correction))
    meant = tuple(touch.value for touch in touches if isinstance(touch, ox.Literal))
    return erratum._replace(corrected=corrected, stands=len(corrected) < len(touches), meant=meant)


def errata(store: Store, iris: Iterable[ox.NamedNode]) -> dict[ox.NamedNode, Erratum]:
    """Return the errata *iris* as *store* describes them."""
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
    """Return the errata of *passage* in *store*, whether or not they touch a statement."""
    named = [passage] if isinstance(passage, ox.NamedNode) else []
    found = (row[0] for row in select_for(store, _IN_PASSAGE, "passage", named))
    known = errata(store, {iri for iri in found if isinstance(iri, ox.NamedNode)})
    return [known[iri] for iri in sorted(known, key=str)]

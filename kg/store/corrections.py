"""What errata change: the one place that decides it; readings, marks, the page, `diff` and checks ask it.

A change takes effect on what is printed, and none sees what another has made. Replace and Remove reach each
graph that states the printed value, if one of the erratum's passages does, or a statement of no graph; Add
reaches the erratum's passages that state something of the node, or what is in no graph if none of them does,
but nowhere that the statement stands already; Doubt changes nothing. How something is printed is the same in
both readings: how it should be is told beside it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable
from typing import Any, NamedTuple, TypeAlias

import pyoxigraph as ox

from kg.rdf.namespaces import GRAPH, PRINTED_FORMS, SAI, UNNAMED, slug
from kg.rdf.terms import Term, Triple, text_of
from kg.store.batches import select_for
from kg.store.protocol import CORRECTED, Store

Place: TypeAlias = ox.NamedNode | None
"""A graph, or None for what stands in none."""
Ask: TypeAlias = Callable[[str], Iterable[tuple[Term | None, ...]]]
"""What returns the rows of a SELECT, whose parameter are the nodes that changes are about."""

FAILED = ox.NamedNode("https://schema.org/error")
"""Leads, in the record of a corrected store, to the changes that could not be made there."""
RELEASE = ox.NamedNode(GRAPH + "release")
"""Names the graph that says what a store holds, and is the subject of what it says; it is never merged."""
_PREFIX = f"""PREFIX oa: <http://www.w3.org/ns/oa#>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX sai: <{SAI}>
"""
READING = ox.NamedNode("http://purl.org/dc/terms/type")
"""Leads, in the record of a store, to the reading that it holds."""
_CORRECTED = f'GRAPH ?release {{ {RELEASE} {READING} "{CORRECTED}" }} FILTER(?release = {RELEASE})'
"""By a variable: Virtuoso finds no graph that is named in the pattern, where a default graph is asked for."""
IS_CORRECTED = f"SELECT ?release {{ {_CORRECTED} }}"
"""Finds something in a store that holds the corrected reading."""
_FORMS = ", ".join(f"<{form}>" for form in PRINTED_FORMS)
PRINTED = (
    _PREFIX
    + f"""SELECT ?erratum ?node ?property ?value ?meant {{
VALUES ?node {{ UNDEF }}
  ?erratum oa:hasBody ?change .
  ?change sai:operation ?how ; rdf:subject ?node ; rdf:predicate ?property ; rdf:object ?value
  OPTIONAL {{ ?change sai:correctedValue ?meant FILTER(?property IN ({_FORMS})) }}
}}"""
)
"""The statements that errata are about, as printed, of given nodes; and how a printed form should be."""
PUT_RIGHT = (
    _PREFIX
    + f"""SELECT ?erratum ?node ?property ?value ?printed {{
VALUES ?node {{ UNDEF }}
  {_CORRECTED}
  ?erratum oa:hasBody ?change .
  ?change sai:operation ?operation ; rdf:subject ?node ; rdf:predicate ?property ; sai:correctedValue ?value .
  FILTER(?operation IN (sai:Replace, sai:Add) && ?property NOT IN ({_FORMS}))
  FILTER NOT EXISTS {{ GRAPH ?release {{ {RELEASE} {FAILED} ?change }} }}
  OPTIONAL {{ ?change rdf:object ?printed FILTER(?operation = sai:Replace) }}
}}"""
)
"""The statements that a corrected store has put right, with what was printed for them, of given nodes."""
_CHANGES = (
    _PREFIX
    + """SELECT ?change ?erratum ?operation ?node ?property ?printed ?corrected ?passage {
VALUES ?node { UNDEF }
  ?erratum oa:hasBody ?change .
  ?change sai:operation ?operation ; rdf:subject ?node ; rdf:predicate ?property .
  OPTIONAL { ?erratum oa:hasTarget ?passage }
  OPTIONAL { ?change rdf:object ?printed }
  OPTIONAL { ?change sai:correctedValue ?corrected }
}"""
)
UNMADE = (
    _PREFIX
    + f"""ASK {{
  ?erratum oa:hasBody ?change ; oa:hasTarget ?passage .
  ?change sai:operation sai:Replace ; rdf:subject ?node ; rdf:predicate ?property ; rdf:object ?printed .
  GRAPH ?passage {{ ?node ?property ?printed }}
  FILTER(?property NOT IN ({_FORMS}))
  FILTER NOT EXISTS {{ ?other rdf:subject ?node ; rdf:predicate ?property ; sai:correctedValue ?printed }}
}}"""
)
"""Whether some change surely has not been made, which is told at once of what is as printed."""
_OPERATIONS = {"Replace": (True, True), "Remove": (True, False), "Add": (False, True)}
"""Whether a change takes the printed value away, and gives the corrected one."""
_STATED = (
    _PREFIX
    + """SELECT DISTINCT ?node ?p ?o ?graph {
VALUES ?node { UNDEF }
  ?change sai:operation ?how ; rdf:subject ?node .
  { GRAPH ?graph { ?node ?p ?o } } UNION { ?node ?p ?o FILTER NOT EXISTS { GRAPH ?any { ?node ?p ?o } } }
}"""
)


class Change(NamedTuple):
    """A change of an *erratum* where it takes effect: *old* gives way to *new*, of which one may be None."""

    erratum: Term
    place: Place
    old: Triple | None
    new: Triple | None


class Corrections:
    """All changes that take effect, those that do not and those that have (IRIs), and what is stated.

    *forms* are those of how something is printed, which stays; *done* says that all that can be made is.
    """

    def __init__(self) -> None:
        self.done = False
        self.changes: list[Change] = []
        self.forms: list[Change] = []
        self.failed: set[ox.NamedNode] = set()
        self.made: set[ox.NamedNode] = set()
        self.stated: dict[Place, set[Triple]] = {}

    @property
    def all_made(self) -> bool:
        """Whether these statements are the corrected reading: of its changes none is left to make."""
        given = {c.new for c in self.changes}  # which may be what another takes away
        return bool(self.made) and all(c.old and c.old in given for c in self.changes)

    def differences(self) -> tuple[set[tuple[Place, Triple]], set[tuple[Place, Triple]]]:
        """Return what the corrected reading states no more and what it states anew, by graph."""
        taken = {(c.place, c.old) for c in self.changes if c.old}
        put = {(c.place, c.new) for c in self.changes if c.new}
        there = {(place, triple) for place, triples in self.stated.items() for triple in triples}
        return taken - put, put - there


def corrections(ask: Ask) -> Corrections:
    """Return what the errata change of the statements as printed; nothing where that is done already."""
    found = Corrections()
    found.done = bool(list(ask(IS_CORRECTED)))
    if found.done:
        return found
    known: dict[tuple[Any, ...], set[Any]] = {}
    for *change, passage in ask(_CHANGES):
        known.setdefault(tuple(change), set()).add(passage)
    stated: dict[Place, set[Triple]] = defaultdict(set)
    for *triple, graph in ask(_STATED) if known else ():
        stated[graph if isinstance(graph, ox.NamedNode) else None].add(tuple(triple))  # type: ignore[arg-type]
    found.stated = dict(sorted(stated.items(), key=lambda item: str(item[0])))
    stating: dict[Triple | None, list[Place]] = defaultdict(list)
    speaking: dict[Term, set[Place]] = defaultdict(set)
    for place, has in found.stated.items():
        for stated_triple in has:
            stating[stated_triple].append(place)
            speaking[stated_triple[0]].add(place)
    for (change, erratum, operation, node, prop, printed, corrected), passages in sorted(
        known.items(), key=lambda item: tuple(map(str, item[0]))
    ):
        how = slug(text_of(operation))
        printed, new = ((node, prop, v) if v is not None else None for v in (printed, corrected))
        nowhere = {None, ox.NamedNode(UNNAMED)}
        if how == "Add":
            about = speaking[node]
            reached = about & passages or about & nowhere
            places = sorted((place for place in reached if new not in found.stated[place]), key=str)
        else:
            reached = passages | nowhere
            places = stating[printed]
        if not reached.intersection(places):
            put = how in ("Replace", "Add") and bool(stating[new])
            (found.made if put else found.failed).add(change)
        elif how in _OPERATIONS:
            takes, gives = _OPERATIONS[how]
            old, more = printed if takes else None, new if gives else None
            kept = old and more and text_of(prop) in PRINTED_FORMS
            (found.forms if kept else found.changes).extend(Change(erratum, p, old, more) for p in places)
    return found


def corrections_of(store: Store, nodes: Collection[Term] | None = None) -> Corrections:
    """Return the :func:`corrections` of *store*, of statements about *nodes* unless that is None."""
    wanted = None if nodes is None else sorted(nodes, key=str)
    return corrections(lambda text: select_for(store, text, "node", wanted))

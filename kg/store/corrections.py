"""Decides what errata change, for readings, marks, the page, `diff` and checks.

All changes apply to the statements as printed; none sees the effects of another.

- Replace and Remove apply if the printed statement is in one of the erratum's passages or in no graph, and
  then apply to each graph that states it.
- Add applies to those of the erratum's passages that state something about the node, or, if none does, to the
  statements in no graph; but not where the statement is already.
- Doubt changes nothing.

Printed forms (PRINTED_FORMS) are the same in both readings; their corrections are only shown beside them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable
from typing import Any, NamedTuple, TypeAlias

import pyoxigraph as ox

from kg.rdf.namespaces import GRAPH, PRINTED_FORMS, UNNAMED, prefixed, slug
from kg.rdf.terms import Term, Triple, text_of
from kg.store.batches import select_for
from kg.store.protocol import CORRECTED, Store

Place: TypeAlias = ox.NamedNode | None
"""A graph, or None for statements that are in no graph."""
Ask: TypeAlias = Callable[[str], Iterable[tuple[Term | None, ...]]]
"""A function that returns the rows of a SELECT; ``?node``, its parameter, is bound to nodes of changes."""

FAILED = ox.NamedNode("https://schema.org/error")
"""The property, in the record of a corrected store, whose values are the changes that could not be made."""
RELEASE = ox.NamedNode(GRAPH + "release")
"""The graph with a store's record of its reading, and the subject of the record; it is never merged."""
READING = ox.NamedNode("http://purl.org/dc/terms/type")
"""The property, in the record of a store, whose value is its reading."""
_CORRECTED = f'GRAPH ?release {{ {RELEASE} {READING} "{CORRECTED}" }} FILTER(?release = {RELEASE})'
"""Has a variable, as Virtuoso finds no graph named in a pattern if the request names a default graph."""
IS_CORRECTED = f"SELECT ?release {{ {_CORRECTED} }}"
"""Has a row if the store holds the corrected reading."""
_FORMS = ", ".join(f"<{form}>" for form in PRINTED_FORMS)
PRINTED = prefixed(f"""SELECT ?erratum ?node ?property ?value ?meant {{
VALUES ?node {{ UNDEF }}
  ?erratum oa:hasBody ?change .
  ?change sai:operation ?how ; rdf:subject ?node ; rdf:predicate ?property ; rdf:object ?value
  OPTIONAL {{ ?change sai:correctedValue ?meant FILTER(?property IN ({_FORMS})) }}
}}""")
"""The printed statements about given nodes that errata concern, and what printed forms should be instead."""
PUT_RIGHT = prefixed(f"""SELECT ?erratum ?node ?property ?value ?printed {{
VALUES ?node {{ UNDEF }}
  {_CORRECTED}
  ?erratum oa:hasBody ?change .
  ?change sai:operation ?operation ; rdf:subject ?node ; rdf:predicate ?property ; sai:correctedValue ?value .
  FILTER(?operation IN (sai:Replace, sai:Add) && ?property NOT IN ({_FORMS}))
  FILTER NOT EXISTS {{ GRAPH ?release {{ {RELEASE} {FAILED} ?change }} }}
  OPTIONAL {{ ?change rdf:object ?printed FILTER(?operation = sai:Replace) }}
}}""")
"""The corrected statements about given nodes in a corrected store, with the printed values they replace."""
_CHANGES = prefixed("""SELECT ?change ?erratum ?operation ?node ?property ?printed ?corrected ?passage {
VALUES ?node { UNDEF }
  ?erratum oa:hasBody ?change .
  ?change sai:operation ?operation ; rdf:subject ?node ; rdf:predicate ?property .
  OPTIONAL { ?erratum oa:hasTarget ?passage }
  OPTIONAL { ?change rdf:object ?printed }
  OPTIONAL { ?change sai:correctedValue ?corrected }
}""")
UNMADE = prefixed(f"""ASK {{
  ?erratum oa:hasBody ?change ; oa:hasTarget ?passage .
  ?change sai:operation sai:Replace ; rdf:subject ?node ; rdf:predicate ?property ; rdf:object ?printed .
  GRAPH ?passage {{ ?node ?property ?printed }}
  FILTER(?property NOT IN ({_FORMS}))
  FILTER NOT EXISTS {{ ?other rdf:subject ?node ; rdf:predicate ?property ; sai:correctedValue ?printed }}
}}""")
"""Whether some change has surely not been made; a fast check for statements that are as printed."""
_OPERATIONS = {"Replace": (True, True), "Remove": (True, False), "Add": (False, True)}
"""Whether an operation removes the printed statement, and whether it adds the corrected one."""
_STATED = prefixed("""SELECT DISTINCT ?node ?p ?o ?graph {
VALUES ?node { UNDEF }
  ?change sai:operation ?how ; rdf:subject ?node .
  { GRAPH ?graph { ?node ?p ?o } } UNION { ?node ?p ?o FILTER NOT EXISTS { GRAPH ?any { ?node ?p ?o } } }
}""")


class Change(NamedTuple):
    """A change by an *erratum* in one *place*: it removes *old* and adds *new*, one of which may be None."""

    erratum: Term
    place: Place
    old: Triple | None
    new: Triple | None


class Corrections:
    """The effects of errata on a store.

    *done* says that the store holds the corrected reading by its own record; then the rest is empty.
    *changes* take effect; *forms* are changes of printed forms, which are only shown. *failed* are the IRIs
    of changes that have no effect, *made* of those that have been made already. *stated* are the statements
    about the nodes that errata concern, by place.
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
        """Whether the statements are the corrected reading: some changes are made, and none is left.

        A change whose printed statement another change adds does not count as left.
        """
        given = {c.new for c in self.changes}
        return bool(self.made) and all(c.old and c.old in given for c in self.changes)

    def differences(self) -> tuple[set[tuple[Place, Triple]], set[tuple[Place, Triple]]]:
        """Return the statements that the corrected reading lacks and those that it adds, with places."""
        taken = {(c.place, c.old) for c in self.changes if c.old}
        put = {(c.place, c.new) for c in self.changes if c.new}
        there = {(place, triple) for place, triples in self.stated.items() for triple in triples}
        return taken - put, put - there


def corrections(ask: Ask) -> Corrections:
    """Return the effects of errata on the store that answers *ask*."""
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

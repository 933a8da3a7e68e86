"""What things include: concepts in their tree (SKOS), bodies of a country; and questions of all of it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import NamedTuple, TypeAlias

import pyoxigraph as ox

from kg.names.display import names
from kg.names.roles import declared_roles
from kg.question.query import Query
from kg.rdf.namespaces import PREFIXES, SKOS
from kg.rdf.reified import is_passage
from kg.rdf.terms import Term
from kg.store import Store, select
from kg.store.batches import select_for
from kg.store.memo import memoized

LINKS = tuple(
    map(
        ox.NamedNode,
        (SKOS + "broader", SKOS + "narrower", SKOS + "related", PREFIXES["dcterms"] + "relation"),
    )
)
"""How a concept is linked by its meaning: to concepts, and to what else its label names."""
_INCLUDED = """SELECT DISTINCT ?thing ?included WHERE {{
{{
VALUES ?thing {{ UNDEF }}
{{ ?included <{skos}broader> ?thing }} UNION {{ ?thing <{skos}narrower> ?included }} }} UNION {{
VALUES ?thing {{ UNDEF }}
?included ?of ?thing ; a ?kind . ?thing a ?whole FILTER({rules}) }}
}}"""
"""The thing is bound in each part, from which it would else be looked for in all."""
_ROLES = {"inclusion": "?of", "part": "?kind", "whole": "?whole"}
_LINKED = f"""SELECT DISTINCT ?concept ?how ?thing WHERE {{
VALUES ?concept {{ UNDEF }}
VALUES ?thing {{ UNDEF }}
?concept a <{SKOS}Concept> ; ?how ?thing
FILTER(ISIRI(?thing) && ?how IN ({", ".join(map(str, LINKS))}))
}}"""

_SPEAKING = """SELECT DISTINCT ?thing ?passage WHERE {
VALUES ?thing { UNDEF }
{ GRAPH ?passage { ?thing ?p ?o } } UNION { GRAPH ?passage { ?s ?p ?thing } }
}"""
_LISTED = 10


class ConceptLinks(NamedTuple):
    """The IRIs of what a thing is linked to by meaning, each sorted: *related* both ways."""

    broader: tuple[str, ...] = ()
    narrower: tuple[str, ...] = ()
    related: tuple[str, ...] = ()


Link: TypeAlias = tuple[ox.NamedNode, ox.NamedNode, ox.NamedNode]


def linked(store: Store, things: Collection[Term] | None = None) -> list[Link]:
    """Return the links of the concepts of *store* by meaning, as triples in a fixed order.

    Unless *things* is None, those of which one of them is an end.
    """
    ends = ("concept", "thing") if things is not None else ("concept",)
    rows = dict.fromkeys(row for end in ends for row in select_for(store, _LINKED, end, things))
    found = [
        (s, p, o)
        for s, p, o in rows
        if isinstance(s, ox.NamedNode) and isinstance(p, ox.NamedNode) and isinstance(o, ox.NamedNode)
    ]
    return sorted(found, key=str)


def places(store: Store, things: Iterable[str]) -> dict[str, ConceptLinks]:
    """Return the places of *things*, and of all that is broader or narrower than these, by IRI."""
    found: dict[str, tuple[set[str], set[str], set[str]]] = {}
    asked: set[str] = set()
    waiting = {iri for iri in things if not iri.startswith("_:")}
    while waiting:
        asked |= waiting
        for concept, how, thing in linked(store, [ox.NamedNode(iri) for iri in sorted(waiting)]):
            one, other = concept.value, thing.value
            kind = min(LINKS.index(how), 2)
            if one != other:
                found.setdefault(one, (set(), set(), set()))[kind].add(other)
                found.setdefault(other, (set(), set(), set()))[(1, 0, 2)[kind]].add(one)
        waiting = {iri for broader, narrower, _ in found.values() for iri in broader | narrower} - asked
    return {iri: ConceptLinks(*(tuple(sorted(kind)) for kind in kinds)) for iri, kinds in found.items()}


def around(places: Mapping[str, ConceptLinks], iri: str, drawn: Collection[str]) -> dict[str, list[str]]:
    """Return what a page shows beside the thing *iri*: all broader concepts, the widest first, and the rest.

    A narrower concept that is not among those *drawn* gives way to what is narrower than it.
    """
    above = [iri]
    while (wider := places.get(above[-1], ConceptLinks()).broader) and wider[0] not in above:
        above.append(wider[0])
    below: dict[str, None] = {}
    seen, waiting = {iri}, list(reversed(places.get(iri, ConceptLinks()).narrower))
    while waiting:
        if (here := waiting.pop()) in drawn:
            below[here] = None
        elif here not in seen:
            seen.add(here)
            waiting += reversed(places[here].narrower)
    return {
        "broader": above[:0:-1],
        "narrower": list(below),
        "related": list(places.get(iri, ConceptLinks()).related),
    }


@memoized
def inclusion(store: Store) -> str:
    """Return the query of what a thing includes: narrower concepts, and the parts of it that roles name.

    Of a country its government, ministries, agencies, institutes and posts, not its companies and people;
    of a policy its phases.
    """
    groups: dict[str, dict[str, dict[str, None]]] = {}
    for term, role in (*declared_roles(None), *(declared_roles(store) if store.is_local else ())):
        name, *of = role.split()
        for group in of if name in _ROLES else ():
            known = groups.setdefault(group, {each: {} for each in _ROLES})
            known[name][str(ox.NamedNode(term))] = None
    rules = (
        " && ".join(f"{_ROLES[role]} IN ({', '.join(terms)})" for role, terms in group.items())
        for group in groups.values()
    )
    return _INCLUDED.format(skos=SKOS, rules=" || ".join(f"({rule})" for rule in rules))


def included(store: Store, things: Iterable[Term]) -> list[ox.NamedNode]:
    """Return what *things* include, level by level, without themselves: narrower concepts, bodies.

    Level by level, since not every engine walks a path of any length from several starts.
    """
    own, text = set(things), inclusion(store)
    found: dict[ox.NamedNode, None] = {}
    level: Sequence[Term] = sorted((t for t in own if isinstance(t, ox.NamedNode)), key=str)
    while level:
        below = {n for _, n in select_for(store, text, "thing", level) if isinstance(n, ox.NamedNode)}
        fresh = sorted(below - own - found.keys(), key=str)
        found.update(dict.fromkeys(fresh))
        level = fresh
    return list(found)


def expanded(
    store: Store, query: Query, values: Mapping[str, Sequence[Term]]
) -> tuple[dict[str, Sequence[Term]], dict[str, list[ox.NamedNode]]]:
    """Return *values* of parameters of *query* with what each includes beside it, and these alone.

    What is included is added where the question has rows for it. A parameter that takes one value keeps it.
    """
    wide, added = dict(values), {}
    for parameter in query.parameters:
        given = values.get(parameter.name)
        if given and parameter.type == "entity" and not parameter.single:
            below = included(store, given)
            if below and (more := answering(store, query, parameter.name, below)):
                wide[parameter.name], added[parameter.name] = [*given, *more], more
    return wide, added


def answering(
    store: Store, query: Query, parameter: str, things: Sequence[ox.NamedNode]
) -> list[ox.NamedNode]:
    """Return those of *things* with which *query* has rows.

    If the rows do not tell, each is asked for itself, but on a server, where all that may have are returned.
    """
    answer = select(store, query.bind({parameter: things}).text)
    if not answer.rows:
        return []
    there: set[Term | None] = set()
    maybe: set[Term | None] = set(things)
    if parameter in answer.variables:
        place = answer.variables.index(parameter)
        there = {row[place] for row in answer.rows}
        maybe = {term for row in answer.rows for term in row} - there  # the other side of a pair
    if store.is_local:
        alone = (thing for thing in things if thing in maybe)
        maybe = {t for t in alone if select(store, query.bind({parameter: [t]}).text).rows}
    return [thing for thing in things if thing in there | maybe]


def note_of_included(store: Store, thing: Term, lang: str) -> tuple[str, ...]:
    """Return a note on what *thing* includes, most spoken of first; none if that is nothing."""
    below = included(store, [thing])
    passages: dict[Term | None, set[str]] = {}
    for each, passage in select_for(store, _SPEAKING, "thing", below):
        if isinstance(passage, ox.NamedNode) and is_passage(passage):
            passages.setdefault(each, set()).add(passage.value)
    often = sorted(below, key=lambda n: (-len(passages.get(n, ())), n.value))
    called = names(store, often[:_LISTED], lang)
    listed = ", ".join(f"{called[n.value]} ({len(passages.get(n, ()))})" for n in often[:_LISTED])
    more = len(often) - _LISTED
    if not below:
        return ()
    if lang == "ko":
        listed += f" 외 {more}개" if more > 0 else ""
        return (
            f"이에 포함되는 것에 관한 문장도 있다(괄호 안은 문장 수): {listed}. `sovkg show 이름`으로 읽는다",
        )
    listed += f" and {more} more" if more > 0 else ""
    return (f"also about what it includes, with how many sentences: {listed}; `sovkg show NAME` tells each",)

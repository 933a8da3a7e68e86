"""Finds what a thing includes: narrower SKOS concepts and bodies of a country; widens questions to these."""

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
"""The properties that link a concept to other concepts, and (the last) to things that its label names."""
_INCLUDED = """SELECT DISTINCT ?thing ?included WHERE {{
{{
VALUES ?thing {{ UNDEF }}
{{ ?included <{skos}broader> ?thing }} UNION {{ ?thing <{skos}narrower> ?included }} }} UNION {{
VALUES ?thing {{ UNDEF }}
?included ?of ?thing ; a ?kind . ?thing a ?whole FILTER({rules}) }}
}}"""
"""Lists what a thing includes; each part binds the thing, as an engine would else search all statements."""
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
    """IRIs that a thing is linked to by meaning, each sorted; *related* has both directions."""

    broader: tuple[str, ...] = ()
    narrower: tuple[str, ...] = ()
    related: tuple[str, ...] = ()


Link: TypeAlias = tuple[ox.NamedNode, ox.NamedNode, ox.NamedNode]


def linked(store: Store, things: Collection[Term] | None = None) -> list[Link]:
    """Return the links (LINKS) of the concepts in *store*, as sorted triples.

    If *things* is not None, only those with one of them as an end.
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
    """Return the links of *things*, and of all that is broader or narrower at any distance, by IRI."""
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
    """Return what a page shows beside the thing *iri*: ``broader``, ``narrower`` and ``related`` things.

    The broader ones come widest first, up to the top. A narrower concept that is not among *drawn* is
    replaced by the nearest concepts below it that are.
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
    """Return the query for what a thing includes: narrower concepts, and parts by the vocabulary's roles.

    By these roles a country includes its government, ministries, agencies, institutes and posts, but not its
    companies and people; a policy includes its phases, a law its clauses.
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
    """Return what *things* include at any depth, level by level, without *things* themselves.

    Each level is a query of its own, since not every engine evaluates a path of any length from several
    starts.
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
    """Return *values* of parameters of *query* with what each includes added, and the additions by parameter.

    Only things for which the question has rows are added. A parameter that takes a single value is left as it
    is.
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
    """Return those of *things* for which *query* has rows as the value of *parameter*.

    If the query does not show the parameter, or a thing is in another column, it is asked about that thing
    alone. A server is spared this: all things that may have rows are returned.
    """
    answer = select(store, query.bind({parameter: things}).text)
    if not answer.rows:
        return []
    there: set[Term | None] = set()
    maybe: set[Term | None] = set(things)
    if parameter in answer.variables:
        place = answer.variables.index(parameter)
        there = {row[place] for row in answer.rows}
        maybe = {term for row in answer.rows for term in row} - there  # may be the other thing of a pair
    if store.is_local:
        alone = (thing for thing in things if thing in maybe)
        maybe = {t for t in alone if select(store, query.bind({parameter: [t]}).text).rows}
    return [thing for thing in things if thing in there | maybe]


def note_of_included(store: Store, thing: Term, lang: str) -> tuple[str, ...]:
    """Return a note on what *thing* includes, by decreasing number of passages; none if there is nothing."""
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
    return (
        f"also covers what it includes, with the number of sentences: {listed}; `sovkg show NAME` shows each",
    )

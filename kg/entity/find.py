"""Finds things by a part of their name, and resolves a full name to the one thing it means."""

from __future__ import annotations

import re

import pyoxigraph as ox

from kg.errors import Advice, NotFound, WrongUsage
from kg.names.display import blank_names, blank_node_named, names
from kg.names.known import known_names, near_names, normal
from kg.names.lookup import lookup
from kg.question.query import Parameter, Query
from kg.question.table import Row, Table
from kg.rdf.namespaces import contract, slug
from kg.rdf.terms import Term, literal
from kg.store import Store, select
from kg.store.batches import select_for

_TYPES = "SELECT ?thing ?type WHERE {\nVALUES ?thing { UNDEF }\n?thing a ?type\n}"
_CLASSES = "SELECT DISTINCT ?type WHERE { ?thing a ?type }"
_OF_CLASS = "SELECT ?thing WHERE {\nVALUES ?type { UNDEF }\n?thing a ?type }"

Node = ox.NamedNode | ox.BlankNode
"""A thing that can have a name."""


def find(store: Store, text: str, *, lang: str = "en") -> Table:
    """Return the entities whose label, alias or slug contains *text*, exact matches first.

    Partly typed Hangul is completed: an unfinished last syllable, initial consonants (ㅁㅅㅌㄹ). Blank nodes
    without a label are found by their printed names, other things by their slugs, except on a server.
    """
    wanted = normal(text)
    if not wanted:
        raise WrongUsage(f"{text!r} contains nothing to search for; give part of a name")
    from kg.names.hangul import typed_pattern
    from kg.names.index import search  # not needed by resolve()

    best: dict[Term, tuple[int, Term | None]] = {}
    typed = typed_pattern(wanted)
    found, blank_nodes = search(store, wanted)
    for name, thing, kind, labelled, _ in found:
        rank = _rank(name, wanted, typed) if labelled else 5
        best[thing] = min(best.get(thing, (9, None)), (rank, kind), key=str)
    for node, name in blank_names(store, lang).items() if blank_nodes else ():
        if typed.search(normal(name)):
            best[node] = (5, None)
    rows = [
        Row((t, kind)) for t, (_, kind) in sorted(best.items(), key=lambda item: (item[1][0], str(item[0])))
    ]
    if not rows:
        like, advice = near_names(text, known_names(store)), "try part of the name"
        raise NotFound(f"nothing is called {text!r}", near=like, advice=advice)
    labels = names(store, [t for row in rows for t in row.terms], lang)
    heads = {"entity": {"en": "entity", "ko": "개체"}[lang], "type": {"en": "type", "ko": "유형"}[lang]}
    return Table(lang, ("entity", "type"), rows, labels, heads)


def _rank(name: str, wanted: str, typed: re.Pattern[str]) -> int:
    """Rank a match from 0: *name* equals *wanted*, begins with it, contains it; after each, as *typed*."""
    return 0 if name == wanted else 1 + 2 * (not typed.match(name)) + (wanted not in name)


def resolve(store: Store, text: str, *, of: str = "") -> ox.NamedNode:
    """Return the entity with the name *text*: a label in either language, alias, slug, CURIE, IRI or QID.

    *of* is the local name of the class that the entity must have; any if empty.

    Raises:
        NotFound: nothing has this name; offers the nearest names.
        WrongUsage: several things have it; lists them.
    """
    candidates = lookup(store, [text], lambda things: _of(store, things, of)).get(text)
    if not candidates:
        kind = of.lower() or "entity"
        known = [name for name in known_names(store) if not of or _is_a(name.kind, of)]
        raise NotFound(f"no {kind} {text!r}", near=near_names(text, known), advice=Advice.FIND)
    return _single(store, text, candidates)


def parameter_term(store: Store, query: Query, parameter: Parameter, text: str) -> Term:
    """Return the value for *parameter* of *query* that *text* means.

    A name is first looked up among the things with which the question has rows, so that every name that an
    answer prints can be asked for.

    Raises:
        NotFound, WrongUsage: as :func:`resolve` for an entity and :func:`kg.rdf.terms.literal` for a value.
    """
    if parameter.type != "entity":
        return literal(parameter.type, text)

    def with_rows(things: set[ox.NamedNode]) -> set[ox.NamedNode]:
        own = _of(store, things, parameter.of)
        found = set()
        for thing in things:
            answer = select(store, query.bind({parameter.name: [thing]}).text)
            if parameter.name in answer.variables:  # in any column, since a pair has two sides
                found |= {thing for row in answer.rows if thing in row}
            elif answer.rows:
                found |= own & {thing}
        return found

    candidates = lookup(store, [text], with_rows).get(text)
    return _single(store, text, candidates) if candidates else resolve(store, text, of=parameter.of)


def _single(store: Store, text: str, candidates: set[ox.NamedNode]) -> ox.NamedNode:
    if len(candidates) > 1:
        listed = ", ".join(sorted(contract(c.value, store.prefixes) for c in candidates))
        raise WrongUsage(f"{text!r} is the name of several things: {listed}; choose one of them")
    return next(iter(candidates))


def _of(store: Store, things: set[ox.NamedNode], kind: str) -> set[ox.NamedNode]:
    """Return those of *things* with the class *kind*, or all if that is empty."""
    if not kind:
        return things
    typed = select_for(store, _TYPES, "thing", sorted(things, key=str))
    return things & {t for t, k in typed if isinstance(t, ox.NamedNode) and _is_a(k, kind)}


def of_class(store: Store, wanted: str) -> set[Term]:
    """Return the things of all classes that have the local name or label *wanted*."""
    classes = {kind for (kind,) in select(store, _CLASSES).rows if isinstance(kind, ox.NamedNode)}
    called = [(slug(kind.value), kind) for kind in classes]
    called += [(text, kind) for kind, text, *_ in known_names(store, things=classes)]
    meant = {kind for text, kind in called if normal(text) == normal(wanted)}
    return {thing for (thing,) in select_for(store, _OF_CLASS, "type", meant) if thing is not None}


def find_node(store: Store, name: str) -> Node:
    """Return the thing with this *name*: one with an IRI, or else a blank node."""
    try:
        return resolve(store, name)
    except NotFound:
        if node := blank_node_named(store, name):
            return node
        raise


def find_network_node(store: Store, name: str) -> Node:
    """Return the thing with this *name*; a blank node with its canonical identifier.

    Raises:
        NotFound, WrongUsage: as :func:`resolve`.
    """
    node = find_node(store, name)
    if isinstance(node, ox.BlankNode):
        from kg.names.blank import blank_triples, canonical

        return canonical(blank_triples(store))[node]
    return node


def _is_a(kind: Term | None, of: str) -> bool:
    return isinstance(kind, ox.NamedNode) and slug(kind.value) == of

"""Selects a part of a graph: the requested statements, with descriptions of everything that they name."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

import pyoxigraph as ox

from kg.entity.find import find_network_node
from kg.errors import NotFound, WrongUsage
from kg.export.records import renaming
from kg.network import hops as near
from kg.network.build import describes, name, network_of, relation_nodes, term
from kg.network.facts import read
from kg.network.part import NeedsWholeGraph, Part
from kg.question.errata import touched_statements
from kg.question.table import Statement
from kg.rdf.literals import rewritten_literals
from kg.rdf.namespaces import PREFIXES, RDF_TYPE
from kg.rdf.reified import is_passage
from kg.rdf.terms import Term, Triple, is_entity
from kg.store import Store
from kg.store.batches import select_for
from kg.store.dump import stated
from kg.store.embedded import Embedded

DERIVED = PREFIXES["prov"] + "wasDerivedFrom"
WITH = (RDF_TYPE, PREFIXES["oa"] + "hasBody", PREFIXES["dcterms"] + "isPartOf")
"""Properties whose values are described with a thing: classes, changes of an erratum, what it is part of."""
_ENCODINGS = f"""SELECT ?encoding ?passage WHERE {{
VALUES ?passage {{ UNDEF }}
?encoding <{DERIVED}> ?passage }}"""


def selected(
    store: Store, *, focus: str | None, hops: int, types: Sequence[str], questions: Sequence[str]
) -> list[ox.Quad]:
    """Return what :func:`narrowed` selects of *store*; if possible, only what is near it is read."""
    asked: Any = {"hops": hops, "types": types}
    evidence = {*behind(store, questions)} if questions and store.is_local else None
    near = surroundings(store, focus=focus, evidence=evidence, **asked)
    read, node = near or (stated(store), focus)
    left = questions if evidence is None else ()
    return narrowed(read, store.prefixes, focus=node, questions=left, evidence=evidence, **asked)


def narrowed(
    quads: Iterable[ox.Quad],
    prefixes: Mapping[str, str],
    *,
    focus: str | None = None,
    hops: int = 2,
    types: Sequence[str] = (),
    questions: Sequence[str] = (),
    evidence: Collection[Triple] | None = None,
) -> list[ox.Quad]:
    """Return those of *quads* that state something requested, and what describes the terms that these name.

    The description of a thing, property or class is every triple about it that no passage states; passages
    come with their encodings and articles, and statements with the errata that touch them.

    *focus*, a thing by any of its names, requests the statements about all things within *hops* of it, and
    *types*, classes by local name or label, those about their things. *questions* request the evidence of
    their answers, or *evidence* is this, if *quads* are not all of a graph and too few for the answers.

    Raises:
        NotFound: there is no such thing, class or question, or nothing is stated about what is requested.
        WrongUsage: the evidence of a question cannot be derived, or its answer has none.
    """
    quads = list(quads)
    store = Embedded.of_quads(quads, "the export", reading=None)
    store.prefixes = prefixes
    triples, facts = read(store)
    asked, things = {fact.triple for fact in facts}, set[Term]()
    if focus is not None or types:
        things = _around(store, triples, facts, focus, hops, types)
        asked = {triple for triple in asked if triple[0] in things}
    rename = renaming(store)
    if questions:
        evidence = {*behind(store, questions)}
    if evidence is not None:
        asked &= set(map(rename, evidence))
        things = set()
    if not asked and not things:
        raise NotFound("nothing is stated about this selection; widen it, or combine fewer options")
    kept = rewritten_literals(quads)
    known = [(q, rename((k.subject, k.predicate, k.object))) for q in quads for k in (kept.get(q, q),)]
    return _described(store, known, asked, {fact.triple for fact in facts}, things)


def surroundings(
    store: Store, *, focus: str | None, hops: int, types: Sequence[str], evidence: Collection[Triple] | None
) -> tuple[list[ox.Quad], str | None] | None:
    """Return the quads about everything selected, about what describes this, and the IRI of *focus*.

    They are enough for :func:`kg.export.selection.narrowed`, which explains the arguments. The result is None
    on a server, and if only the whole graph tells which statements are facts, the names of blank nodes, or
    which classes there are.

    Raises:
        NotFound, WrongUsage: as :func:`kg.entity.find.resolve`.
    """
    try:
        part = Part(store)
        node = name(find_network_node(store, focus)) if focus is not None else None
        only = {name(subject) for subject, _, _ in evidence or ()}
        about = part.select(node, hops=hops, types=types, only=only)
        part.graph()  # raises NeedsWholeGraph if it does not know the facts
        named: set[object] = {t for quad in part.quads(about) for t in (*quad.triple, quad.graph_name)}
        touched = touched_statements(store, set(map(term, about)))
        named |= {erratum for errata in touched.values() for erratum in errata}
        passages = [t for t in named if isinstance(t, ox.NamedNode) and is_passage(t)]
        named |= {encoding for encoding, _ in select_for(store, _ENCODINGS, "passage", passages)}
        while new := _iris(named) - about:
            about |= new
            named = {quad.object for quad in part.quads(new) if quad.predicate.value in WITH}
        about |= _iris(quad.object for quad in part.quads(about))
        return [written for quad in part.quads(about) for written in store.lexical.of(quad)], node
    except NeedsWholeGraph:
        return None


def _iris(terms: Iterable[object]) -> set[str]:
    return {each.value for each in terms if isinstance(each, ox.NamedNode)}


def in_language(quads: Iterable[ox.Quad], lang: str) -> list[ox.Quad]:
    """Return *quads* without the texts in other languages of which there is a version in *lang*."""
    quads = list(quads)
    translated = {(q.graph_name, q.subject, q.predicate) for q in quads if _language(q.object) == lang}
    return [
        q
        for q in quads
        if _language(q.object) in ("", lang) or (q.graph_name, q.subject, q.predicate) not in translated
    ]


def _language(term: Term) -> str:
    return (getattr(term, "language", None) or "").partition("-")[0]


def _around(
    store: Store,
    triples: list[Triple],
    facts: list[Statement],
    focus: str | None,
    hops: int,
    types: Sequence[str],
) -> set[Term]:
    """Return the things of *types* within *hops* of *focus*, even if nothing is stated about them."""
    graph = network_of(triples, facts)
    kinds: dict[Term, list[str]] = {}
    for subject, predicate, obj in triples:
        if name(predicate) == RDF_TYPE and describes(predicate, obj) and is_entity(subject):
            kinds.setdefault(subject, []).append(name(obj))
    for thing in sorted(kinds.keys() - set(map(term, graph)), key=str):
        graph.add_node(name(thing), types=tuple(kinds[thing]), names=(), same=(), statements=())
    node = name(find_network_node(store, focus)) if focus is not None else None
    links = relation_nodes(store, graph) if node is not None else ()
    return set(map(term, near.narrowed(graph, focus=node, hops=hops, types=types, links=links)))


def behind(store: Store, questions: Sequence[str]) -> Iterable[Triple]:
    """Yield the triples that are evidence for the answers to *questions*."""
    from kg.question.answer import answer
    from kg.question.catalogue import find

    for question in questions:
        query = find(question)
        if query.refusal:
            raise WrongUsage(f"{question}: {query.refusal}; name another question")
        rows = answer(store, query, evidence=True).rows
        if rows and not any(row.evidence for row in rows):
            raise WrongUsage(f"{question}: no sentence states its answer; save the answer itself")
        yield from (statement.triple for row in rows for statement in row.evidence)


def _described(
    store: Store,
    known: Sequence[tuple[ox.Quad, Triple]],
    asked: Collection[Triple],
    facts: Collection[Triple],
    things: Collection[Term],
) -> list[ox.Quad]:
    kept = [q for q, triple in known if triple in asked]
    named: set[Term] = {*things, *(part for _, triple in known if triple in asked for part in triple)}
    passages = {q.graph_name for q in kept if is_passage(q.graph_name)}
    named |= passages
    named |= {
        iri for triple, errata in touched_statements(store).items() if triple in asked for iri in errata
    }
    beside = [(q, triple) for q, triple in known if triple not in facts and not is_passage(q.graph_name)]
    for _, (subject, predicate, obj) in beside:
        if obj in passages and name(predicate) == DERIVED:
            named.add(subject)
        elif subject in named and name(predicate) in WITH:
            named.add(obj)
    about = [(q, triple) for q, triple in beside if triple[0] in named]
    further = {obj for _, (_, _, obj) in about} - named
    about += [(q, t) for q, t in beside if t[0] in further and describes(*t[1:])]
    return [*kept, *(q for q, _ in about)]

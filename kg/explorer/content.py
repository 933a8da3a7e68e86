"""The content of a page, whatever its opening view: what its scripts read at once, and compressed blocks."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TypedDict

import pyoxigraph as ox

from kg.article.provenance import licences
from kg.errors import NotFound
from kg.explorer import tour as tours
from kg.explorer.contract import Reading, Shown, Text
from kg.explorer.data.model import Model, model
from kg.explorer.data.passages import articles as titles
from kg.explorer.data.payload import payload
from kg.explorer.engine.data import engine_data
from kg.explorer.engine_contract import Rdf
from kg.explorer.packing.blocks import compressed, encoded
from kg.explorer.packing.encoding import as_json, as_rows
from kg.network.build import name, network, relation_nodes
from kg.network.hops import narrowed
from kg.network.part import around
from kg.question.answer import answer
from kg.question.catalogue import find
from kg.rdf.namespaces import contract, file_prefixes
from kg.rdf.terms import is_entity, serialised
from kg.store import CORRECTED, Store
from kg.store.memo import Memoized
from kg.store.readings import recorded


class Content(TypedDict):
    """The content of a page.

    *alone* is the number of things left out of the picture, *shown* what the scripts read at once (records
    as rows), and *blocks* are compressed data by name, opened when they are needed.
    """

    title: Text
    alone: int
    readings: list[Reading]
    shown: dict[str, object]
    blocks: dict[str, str]


def content(
    store: Store,
    *,
    focus: str | None,
    hops: int,
    types: Sequence[str],
    only: Collection[str] | None,
    articles: Sequence[str],
    server: str,
) -> Content:
    """Return the content of the page of *store*; for the arguments see :func:`kg.explorer.document.page`."""
    store = Memoized(store)
    both = recorded(store).get("reading") != CORRECTED
    chosen = bool(focus or types or only is not None)
    graph = around(store, focus, hops=hops, types=types, only=only) if chosen else network(store)
    relating = relation_nodes(store, graph) if focus else ()
    nodes = narrowed(graph, focus=focus, hops=hops, types=types, links=relating)
    if only is not None:
        nodes = [node for node in nodes if node in only]
    found = model(store, graph, nodes)
    readings: list[Reading] = ["stated", "corrected"] if both else ["corrected"]
    if both and not any(statement["only"] for statement in found.statements):
        readings = ["stated"]  # both are the same
    alone = 0 if chosen else graph.graph["alone"]
    shown = payload(found, titles(store), alone=alone, narrowed=chosen)
    if not chosen and (where := tours.folder(store, articles)):
        shown["steps"] = tours.tour(store, where, _places(found, shown))
    own = {"rdf": as_json(rdf_terms(store, found))}
    if (questions := engine_data(store, readings, server)) is not None:
        own["engine-data"] = as_json(questions)
    return Content(
        title=found.title,
        alone=alone,
        readings=readings,
        shown=as_rows(shown),
        blocks={name: encoded(compressed(text)) for name, text in own.items()},
    )


def scope(store: Store, questions: Sequence[str]) -> set[str]:
    """Return the things in the answers to *questions* (names of canned ones) and in their evidence.

    Raises:
        NotFound: there is no such question, or the answers name nothing.
        QueryError: the store took too long.
    """
    found: set[str] = set()
    for question in questions:
        query = find(question)
        for row in answer(store, query, evidence=not query.refusal).rows:
            terms = (*row.terms, *(term for statement in row.evidence for term in statement.triple[::2]))
            found |= {name(term) for term in terms if term is not None and is_entity(term)}
    if not found:
        raise NotFound(
            f"the answers to {', '.join(questions)} contain no things; try sovkg query {questions[0]}"
        )
    return found


def _places(found: Model, shown: Shown) -> tours.Places:
    return tours.Places(
        {node: place for place, node in enumerate(found.nodes)},
        {passage["name"]: place for place, passage in enumerate(shown["passages"])},
        {preset["name"]: place for place, preset in enumerate(shown["presets"])},
    )


def rdf_terms(store: Store, content: Model) -> Rdf:
    """Return the terms of *content* in the order of the page's records, literals in their original form."""
    forms = store.lexical.forms()
    written = [min(forms.get(triple, {triple}), key=str)[2] for triple in content.triples]

    def short(iri: str) -> str:
        return contract(iri, content.prefixes)

    return Rdf(
        prefixes=file_prefixes(content.prefixes),
        predicates=[short(iri) for iri in content.properties],
        types=[[short(iri) for iri in types] for types in content.types],
        objects=[serialised(term) if isinstance(term, ox.Literal | ox.Triple) else "" for term in written],
        licences=licences(store),
    )

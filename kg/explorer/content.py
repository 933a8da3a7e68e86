"""What one page tells and no other: what its scripts read at once, and what waits compressed."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from typing import TypedDict

from kg.explorer import tour as tours
from kg.explorer.bilingual import in_language
from kg.explorer.contract import Language, Payload, Text
from kg.explorer.data.model import Model, model
from kg.explorer.data.passages import articles as titles
from kg.explorer.data.payload import payload
from kg.explorer.data.rdf_terms import rdf_terms
from kg.explorer.engine.data import engine_data
from kg.explorer.packing.blocks import compressed, encoded
from kg.explorer.packing.encoding import as_rows
from kg.network.build import network, relation_nodes
from kg.network.hops import narrowed
from kg.network.part import around
from kg.store import AS_STATED, CORRECTED, READINGS, Store
from kg.store.readings import recorded
from kg.store.remembered import Remembered


class Content(TypedDict):
    """Title in the language in which it opens; JSON of what is *shown* at once; blocks that wait, by name."""

    title: str
    shown: str
    blocks: dict[str, str]


def content(
    store: Store,
    *,
    lang: Language,
    is_given: bool,
    focus: str | None,
    hops: int,
    types: Sequence[str],
    only: Collection[str] | None,
    title: Text | None,
    reading: str,
    articles: Sequence[str],
    server: str,
) -> Content:
    """Return what the page of *store* tells; the rest is as :func:`kg.explorer.document.page` takes it.

    *is_given* says that *lang* is, not its reader's, the language in which it opens.
    """
    store = Remembered(store)
    both = recorded(store).get("reading") != CORRECTED
    readings = [name for name in READINGS if both or name == CORRECTED]
    readings.sort(key=lambda name: name != reading)
    graph = around(store, focus, hops=hops) if focus and not types else network(store)
    relating = relation_nodes(store, graph) if focus else ()
    nodes = narrowed(graph, focus=focus, hops=hops, types=types, links=relating)
    if only is not None:
        nodes = [node for node in nodes if node in only]
    found = model(store, graph, nodes, title=title)
    if both and not any(statement["only"] for statement in found.statements):
        readings = [AS_STATED]  # both are the same
    chosen = bool(focus or types or only is not None)
    shown = payload(found, titles(store), lang, readings, asked=is_given, narrowed=chosen)
    if not chosen and (where := tours.folder(store, articles)):
        shown["steps"] = tours.tour(store, where, _places(found, shown))
    own = {"rdf": _json(rdf_terms(store, found))}
    if (questions := engine_data(store, readings, server)) is not None:
        own["engine-data"] = _json(questions)
    return Content(
        title=in_language(found.title, lang),
        shown=_json(as_rows(shown)),
        blocks={name: encoded(compressed(text)) for name, text in own.items()},
    )


def _places(found: Model, shown: Payload) -> tours.Places:
    return tours.Places(
        {node: place for place, node in enumerate(found.nodes)},
        {passage["name"]: place for place, passage in enumerate(shown["passages"])},
        {preset["name"]: place for place, preset in enumerate(shown["presets"])},
    )


def _json(data: object) -> str:
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))

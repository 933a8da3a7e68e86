"""The data for the page's scripts: its content, how it is drawn, and the selections that it offers."""

from __future__ import annotations

from collections import Counter
from typing import cast

from kg.explorer.bilingual import bilingual
from kg.explorer.contract import (
    Kind,
    Preset,
    RelationEdge,
    Shown,
    Text,
    Thing,
    Tie,
    Wrap,
)
from kg.explorer.data.model import Model
from kg.explorer.picture.display import Look
from kg.explorer.picture.style import COLUMNS, LINES, looks, room, size
from kg.explorer.picture.views import View, views
from kg.rdf.namespaces import contract, file_prefixes, slug


def payload(content: Model, articles: list[Text], *, alone: int, narrowed: bool) -> Shown:
    """Return the data for the page's scripts, whatever its opening view.

    *articles* are authors and year of each article; *alone* is the number of things left out of the picture
    as they have only a class or names; *narrowed* says that the reader chose a part of the graph.
    """
    found = looks(content.display, Counter(content.kinds))
    kinds = {kind: place for place, kind in enumerate(found)}
    degree = Counter(end for _, *ends in content.edges for end in ends)
    sizes = [size(found[kind], degree[place]) for place, kind in enumerate(content.kinds)]
    drawn = [
        cast("Thing", {**thing, "kind": kinds[kind], "radius": drawn.radius, "font": drawn.letters})
        for thing, kind, drawn in zip(content.things, content.kinds, sizes, strict=False)
    ]
    offered = views(
        content.display,
        [slug(kind) for kind in content.kinds],
        {place for place, kind in enumerate(content.kinds) if found[kind].rank == "concept"},
        content.folded,
        _direct(content),
        {node: place for place, node in enumerate(content.nodes)},
        [room(thing["label"], drawn) for thing, drawn in zip(content.things, sizes, strict=False)],
        alone=alone,
        narrowed=narrowed,
    )
    return Shown(
        articles=articles,
        wrap=Wrap(columns=COLUMNS, lines=LINES),
        prefixes=_prefixes(content),
        predicates=content.predicates,
        kinds=[_kind(content, kind, look) for kind, look in found.items()],
        things=drawn + content.things[len(drawn) :],
        statements=content.statements,
        passages=content.passages,
        sentences=content.sentences,
        errata=content.errata,
        relations=content.relations,
        ties=_ties(content),
        edges=_edges(content),
        presets=[_preset(view, kinds) for view in offered],
        steps=[],
    )


def _kind(content: Model, kind: str, look: Look) -> Kind:
    return Kind(
        name=contract(kind),
        label=content.classes[kind],
        family=look.family,
        shape=look.shape,
        rank=look.rank,
        beside=content.display.beside.get(slug(kind), ""),
    )


def _direct(content: Model) -> list[tuple[str, str, str]]:
    """Return (subject, local name of the property, object) of statements that involve no relation."""
    folded = {relation.node for relation in content.folded}
    return [
        (content.nodes[s], slug(content.properties[content.statements[place]["predicate"]]), content.nodes[o])
        for place, s, o in content.edges
        if content.nodes[s] not in folded and content.nodes[o] not in folded
    ]


def _prefixes(content: Model) -> dict[str, str]:
    used = {name.partition(":")[0] for thing in content.things for name in (thing["name"], *thing["same"])}
    return {prefix: iri for prefix, iri in file_prefixes(content.prefixes).items() if prefix in used}


def _ties(content: Model) -> list[Tie]:
    asides = {prop for relation in content.folded for *_, prop, _ in relation.edges()}
    known = content.display.ties
    return [
        Tie(property=place, out=known[slug(iri)][0], into=known[slug(iri)][1])
        for place, iri in enumerate(content.properties)
        if iri in asides and slug(iri) in known
    ]


def _edges(content: Model) -> list[RelationEdge]:
    inside = {node: place for place, node in enumerate(content.nodes)}
    predicates = {iri: place for place, iri in enumerate(content.properties)}
    return [
        RelationEdge(
            relation=inside[relation.node],
            start=inside[a],
            end=inside[b],
            property=predicates.get(prop),
            role=role,
        )
        for relation in content.folded
        for a, b, prop, role in relation.edges()
    ]


def _preset(view: View, kinds: dict[str, int]) -> Preset:
    return Preset(
        name=view.name,
        title=bilingual(view.title),
        note=bilingual(view.note),
        things=view.things,
        wide=[number for point in view.points for number in point],
        tall=[number for point in view.tall for number in point if view.tall != view.points],
        kinds=None if view.links is None else [n for kind, n in kinds.items() if slug(kind) in view.links],
        flows=view.flows,
    )

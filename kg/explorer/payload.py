"""All that the page's scripts read, in one object."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from kg.explorer.model import Model
from kg.explorer.passages import words
from kg.explorer.style import COLUMNS, LINES, looks, room, size
from kg.explorer.views import views
from kg.rdf.namespaces import PREFIXES, slug
from kg.store import AS_STATED, CORRECTED

_READINGS = {AS_STATED: "stated", CORRECTED: "corrected"}
"""As the page names them; of those that it has, the first is the one in which it opens."""


def payload(content: Model, lang: str, readings: Sequence[str], *, narrowed: bool) -> dict[str, Any]:
    """Return all that the page's scripts read."""
    found = looks(Counter(content.kinds))
    groups = {kind: place for place, kind in enumerate(found)}
    inside = {node: place for place, node in enumerate(content.nodes)}
    degree = Counter(end for _, *ends in content.edges for end in ends)
    sizes = [size(found[kind], degree[place]) for place, kind in enumerate(content.kinds)]
    predicates = {prop: place for place, prop in enumerate(content.relations)}
    linked = {fold.node for fold in content.folds}
    used = {
        name.partition(":")[0] for thing in content.things for name in (thing["name"], *thing.get("same", ()))
    }
    offered = views(
        [slug(kind) for kind in content.kinds],
        {place for place, kind in enumerate(content.kinds) if found[kind].rank == "concept"},
        content.folds,
        [
            (content.nodes[s], slug(content.relations[content.statements[place][1]]), content.nodes[o])
            for place, s, o in content.edges
            if content.nodes[s] not in linked and content.nodes[o] not in linked
        ],
        inside,
        [room(content.things[place]["label"], sizes[place]) for place in range(len(inside))],
        narrowed=narrowed,
    )
    return {
        "lang": lang,
        "readings": [_READINGS[reading] for reading in readings],
        "title": content.title,
        "wrap": {"columns": COLUMNS, "lines": LINES},
        "prefixes": {prefix: iri for prefix, iri in PREFIXES.items() if prefix in used},
        "kinds": [{"label": content.classes[kind], **asdict(look)} for kind, look in found.items()],
        "things": content.things,
        "predicates": content.predicates,
        "statements": content.statements,
        "denials": content.denials,
        "passages": content.passages,
        "unsourced": content.unsourced,
        "errata": content.errata,
        "nodes": [
            {"kind": groups[kind], "size": drawn.radius, "letters": drawn.letters}
            for kind, drawn in zip(content.kinds, sizes, strict=True)
        ],
        "edges": content.edges,
        "folds": [
            {
                "node": inside[fold.node],
                "pairs": [
                    [inside[a], inside[b], *([predicates[prop]] if prop else []), *([how] if how else [])]
                    for a, b, prop, how in fold.edges()
                ],
                "captions": content.captions[fold.node],
                "called": content.called[fold.node],
                **({"amounts": content.amounts[fold.node]} if fold.node in content.amounts else {}),
            }
            for fold in content.folds
        ],
        "views": [
            {
                "name": view.name,
                "title": words(view.title),
                "note": words(view.note),
                "things": view.things,
                "points": [number for point in view.points for number in point],
                "tall": [number for point in view.tall for number in point if view.tall is not view.points],
                "links": None
                if view.links is None
                else [groups[kind] for kind in found if slug(kind) in view.links],
            }
            for view in offered
        ],
    }

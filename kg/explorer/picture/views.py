"""The selections that a page offers, each with a layout of its own; it opens with the first.

``ontology/display.ttl`` defines the content of the presets.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import NamedTuple

from kg.explorer.picture.display import Display
from kg.explorer.picture.relations import Relation, pairs
from kg.layout.large import large_layout
from kg.layout.layers import layered_layout
from kg.layout.small import Pair, Point, Room, small_layout
from kg.rdf.namespaces import slug
from kg.text.counts import Count

Words = dict[str, str]
Layout = Callable[[Sequence[int], Sequence[Pair], Sequence[Room]], tuple[list[Point], list[Point]]]
Direct = tuple[str, str, str]
"""A statement between two things as (subject, local name of the property, object)."""

LAID_OUT = 4000
"""The most things for which a view of everything is laid out."""
_FIRST = 150
"""The most things with which a view of everything can be the first."""
_AROUND = 60
"""The most things in a view around the most connected thing; so few have room for their labels."""
_LEAST = 5
"""A preset of fewer things than this, or without a relation, is not offered."""

_ALL = {"en": "Everything", "ko": "모두"}
_ALL_NOTE = {
    "en": "All things, concepts included. Statements with several parts are lines between their things.",
    "ko": "개념까지 모든 항목입니다. 여러 부분으로 된 진술은 관련된 항목을 잇는 선으로 그립니다.",
}
_ALONE = {
    "en": "{:thing has|things have} only a class or names, and no place in the picture",
    "ko": "분류나 이름만 있는 항목 {}개는 그림에 없다",
}
_NAMED = {"en": "All but concepts", "ko": "개념을 뺀 모두"}
_NAMED_NOTE = {
    "en": "All things but concepts, which “Everything” adds.",
    "ko": "개념이 아닌 모든 항목입니다. 개념까지는 ‘모두’에 있습니다.",
}
_HUB = {"en": "The most connected", "ko": "가장 많이 연결된 항목"}
_HUB_NOTE = {
    "en": "The graph is large, so you see only its most connected thing and its surroundings; search and "
    "expand to see more.",
    "ko": "그래프가 큽니다. 가장 많이 연결된 항목과 그 주변만 보여 줍니다. "
    "검색과 펼치기로 더 볼 수 있습니다.",
}


class Preset(NamedTuple):
    """A selection; if *strict*, it leaves out connected parts of the picture without any of its relations.

    If it *flows*, givers are placed before receivers.
    """

    name: str
    title: Words
    note: Words
    strict: bool = False
    flows: bool = False


PRESETS = (
    Preset(
        "investments",
        {"en": "Who pays whom", "ko": "누가 누구에게 투자하나"},
        {
            "en": "Who invests in whom; a line is as wide as its amount, on one scale for each currency.",
            "ko": "누가 누구에게 투자하는지 보여 줍니다. 선의 굵기는 금액이고, 눈금은 통화마다 따로입니다.",
        },
        strict=True,
        flows=True,
    ),
    Preset(
        "money",
        {"en": "Money and start-ups", "ko": "돈과 스타트업"},
        {
            "en": "Who invests in whom, and how much; "
            "where companies are from, who founded and who supports them.",
            "ko": "누가 누구에게 얼마를 투자하는지, 기업이 어디에 있고 누가 세우고 지원하는지 보여 줍니다.",
        },
        strict=True,
    ),
    Preset(
        "ranks",
        {"en": "Ranks and comparisons", "ko": "순위와 비교"},
        {
            "en": "Which country has which rank, which group it is in, and what it is compared with.",
            "ko": "어느 국가가 몇 위이고 어느 그룹에 속하며 무엇과 비교되는지 보여 줍니다.",
        },
    ),
    Preset(
        "policy",
        {"en": "Policies and laws", "ko": "정책과 법률"},
        {
            "en": "Which government pursues which policy, in which phases, and what came of it.",
            "ko": "어느 정부가 어떤 정책을 어떤 단계로 펴고 무엇을 이루었는지 보여 줍니다.",
        },
    ),
    Preset(
        "people",
        {"en": "People and organizations", "ko": "인물과 조직"},
        {
            "en": "Who leads, founded or left what, and who claims what.",
            "ko": "누가 무엇을 이끌고 세우고 떠났으며 무엇을 주장하는지 보여 줍니다.",
        },
    ),
)


class View(NamedTuple):
    """A selection of *things*, which the layout function *how* places by the *edges* between them.

    *points* are their positions on a wide screen, *tall* those on a tall one.
    """

    name: str
    title: Words
    note: Words
    things: list[int]
    how: Layout
    edges: Sequence[tuple[int, int]]
    links: frozenset[str] | None = None
    flows: bool = False
    points: Sequence[Point] = ()
    tall: Sequence[Point] = ()


def views(
    display: Display,
    kinds: Sequence[str],
    concepts: Collection[int],
    relations: Sequence[Relation],
    direct: Sequence[Direct],
    inside: Mapping[str, int],
    rooms: Sequence[Room],
    *,
    alone: int,
    narrowed: bool,
) -> list[View]:
    """Return the views that the page offers, beginning with the one it opens with.

    Things are given by index: *kinds* are the local names of their classes, *rooms* the width and height that
    they need, *inside* their indices by name. *relations* are drawn as edges, so that their nodes are in no
    view; *direct* are the other statements between two things. *alone* is the number of further things, which
    have only a class or names. If the reader chose a part of the graph (*narrowed*), all of it is the first
    view if it is small enough.
    """
    linked = {inside[relation.node] for relation in relations}
    every = [i for i in range(len(kinds)) if i not in linked]
    lines = [(inside[s], inside[o]) for s, _, o in direct]
    whole = [(inside[a], inside[b]) for relation in relations for a, b, *_ in relation.edges()] + lines
    relating = {slug(kind) for kind, look in display.looks.items() if look.rank == "relation"}
    offered: list[View] = []
    for preset in PRESETS:
        terms = display.presets.get(preset.name, frozenset())
        links, among = terms & relating, terms - relating
        chosen = [one for one in relations if kinds[inside[one.node]] in links]
        edges = pairs(chosen, inside) + [(inside[s], inside[o]) for s, p, o in direct if p in among]
        edges = [(a, b) for a, b in edges if a != b and kinds[a] in among and kinds[b] in among]
        telling = pairs(chosen, inside) if preset.strict else edges
        things = _selected(edges, telling, linked)
        if chosen and len(things) >= _LEAST:
            how = layered_layout if preset.flows else small_layout
            offered.append(
                View(preset.name, preset.title, preset.note, things, how, edges, links, preset.flows)
            )
    named = [i for i in every if i not in concepts]
    if _LEAST <= len(named) < len(every) and len(named) <= LAID_OUT:
        offered.append(View("named", _NAMED, _NAMED_NOTE, named, large_layout, whole))
    if len(every) <= LAID_OUT:
        how = small_layout if 0 < len(every) <= _AROUND else large_layout
        all_of_it = View("all", _ALL, _noted(alone), every, how, whole)
        first = len(every) <= _FIRST and (narrowed or not offered)
        offered.insert(0 if first else len(offered), all_of_it)
    if not offered or (offered[0].name in ("named", "all") and len(offered[0].things) > _FIRST):
        around = _around(every, whole)
        offered.insert(0, View("hub", _HUB, _HUB_NOTE, around, small_layout, whole))
    points = (view.how(view.things, view.edges, rooms) for view in offered)
    return [view._replace(points=wide, tall=tall) for view, (wide, tall) in zip(offered, points, strict=True)]


def _noted(alone: int) -> Words:
    """Return the note on the view of everything, which mentions the *alone* things left out, if any."""
    return {lang: f"{said} {undrawn(alone, lang)}." if alone else said for lang, said in _ALL_NOTE.items()}


def undrawn(alone: int, lang: str) -> str:
    """Return the message that *alone* things are left out of the picture."""
    return _ALONE[lang].format(Count(alone))


def _selected(
    edges: Sequence[tuple[int, int]], telling: Sequence[tuple[int, int]], linked: Collection[int]
) -> list[int]:
    """Return the things of *edges*, without connected components that contain none of *telling*.

    Edges from or to *linked* things are ignored.
    """
    part: dict[int, set[int]] = {}
    for a, b in edges:
        if a not in linked and b not in linked:
            together = part.get(a, {a}) | part.get(b, {b})
            part.update(dict.fromkeys(together, together))
    chosen = {end for edge in telling if set(edge) <= part.keys() for end in edge if edge in edges}
    return sorted({thing for end in chosen for thing in part[end]})


def _around(every: Sequence[int], edges: Sequence[tuple[int, int]]) -> list[int]:
    """Return up to _AROUND things: the most connected one, and those nearest to it, most connected first."""
    near: dict[int, set[int]] = {thing: set() for thing in every}
    for a, b in edges:
        if a in near and b in near and a != b:
            near[a].add(b)
            near[b].add(a)
    if not near:
        return []
    start = min(near, key=lambda thing: (-len(near[thing]), thing))
    taken = [start]
    for thing in taken:  # breadth-first: the list grows
        new = near[thing].difference(taken)
        taken += sorted(new, key=lambda t: (-len(near[t]), t))[: _AROUND - len(taken)]
    return sorted(taken)

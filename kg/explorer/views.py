"""What the page shows first, and what else it offers to look at: selections, each laid out by itself."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from kg.explorer.folds import Fold, pairs
from kg.layout import place
from kg.network import SEED

Words = dict[str, str]
Direct = tuple[str, str, str]
"""A statement between two things: subject, local name of the property, object."""

LAID_OUT = 4000
"""Up to so many things a view of everything is laid out; beyond it the page starts from a focus."""
_FIRST = 150
"""Up to so many things everything is a first view without a selection."""
_AROUND = 60
"""How many things a view around the most connected thing holds."""
_WIDE = 1.3
"""How much wider than high a screen is beside the panel."""
_LEAST = 5
"""A story of fewer things is not offered."""


@dataclass(frozen=True)
class Story:
    """A selection: the classes of things, of statements of several parts, and the direct properties in it."""

    name: str
    title: Words
    note: Words
    things: frozenset[str]
    links: frozenset[str]
    direct: frozenset[str]


def _story(
    name: str, titles: tuple[str, str], notes: tuple[str, str], things: str, links: str, direct: str
) -> Story:
    title, note = (dict(zip(("en", "ko"), texts, strict=True)) for texts in (titles, notes))
    return Story(name, title, note, *(frozenset(words.split()) for words in (things, links, direct)))


STORIES = (
    _story(
        "money",
        ("Money and start-ups", "돈과 스타트업"),
        (
            "Who invests in whom, and how much; where companies are from, who founded and who supports them.",
            "누가 누구에게 얼마를 투자하는지, 기업은 어디에 있고 누가 세우고 누가 지원하는지 보인다.",
        ),
        "Country Company Person PublicBody ResearchOrganization",
        "Investment Support Budget Relocation Valuation",
        "country origin founder foundersFormerEmployer",
    ),
    _story(
        "ranks",
        ("Ranks and comparisons", "순위와 비교"),
        (
            "Which country has which rank, which group it is in, and what it is compared with.",
            "어느 국가가 몇 위이고 어느 그룹에 속하며 무엇과 비교되는지 보인다.",
        ),
        "Country CountryGroup Region Index Company",
        "Ranking Comparison Relationship",
        "memberOf leads",
    ),
    _story(
        "policy",
        ("Policies and laws", "정책과 법률"),
        (
            "Which government pursues which policy, in which phases, and what came of it.",
            "어느 정부가 어떤 정책을 어떤 단계로 펴고 무엇을 이루었는지 보인다.",
        ),
        "Country Policy Phase Law PublicBody CountryGroup Event Facility",
        "Support Budget Target Action Result",
        "agent partOf replaces about location",
    ),
    _story(
        "people",
        ("People and organizations", "인물과 조직"),
        (
            "Who leads, founded or left what, and who claims what.",
            "누가 무엇을 이끌고 세우고 떠났으며 무엇을 주장하는지 보인다.",
        ),
        "Person Company ResearchOrganization PublicBody Country Award",
        "Role Relationship Honour Support Claim",
        "founder foundersFormerEmployer country organization origin",
    ),
)
_ALL = {"en": "Everything", "ko": "모두"}
_ALL_NOTE = {
    "en": "All things, concepts included. Statements of several parts are lines between what they name.",
    "ko": "개념까지 모든 항목이다. 여러 부분으로 된 진술은 그것이 가리키는 항목 사이의 선이다.",
}
_NAMED = {"en": "All but concepts", "ko": "개념을 뺀 모두"}
_NAMED_NOTE = {
    "en": "Countries, organizations, people, policies, figures, sources: all things but concepts.",
    "ko": "국가, 조직, 인물, 정책, 그림, 출처 등 개념이 아닌 모든 항목이다.",
}
_HUB = {"en": "The most connected", "ko": "가장 많이 연결된 항목"}
_HUB_NOTE = {
    "en": "The graph is large. This is its most connected thing with what is around it; search and expand.",
    "ko": "그래프가 크다. 가장 많이 연결된 항목과 그 둘레만 보인다. 찾기와 펼치기로 더 볼 수 있다.",
}


@dataclass(frozen=True)
class View:
    """A selection ready for the page: places of its things, where each stands, and the kinds left out."""

    name: str
    title: Words
    note: Words
    things: list[int]
    points: list[tuple[int, int]]
    links: frozenset[str] | None


def views(
    kinds: Sequence[str],
    ideas: Collection[int],
    found: Sequence[Fold],
    direct: Sequence[Direct],
    inside: Mapping[str, int],
    rooms: Sequence[tuple[float, float]],
    *,
    narrowed: bool,
) -> list[View]:
    """Return what the page offers, what it opens with first.

    Args:
        kinds: the local name of each thing's class, by place.
        ideas: places of concepts.
        found: statements of several parts; what they fold is no thing of any view.
        direct: the other statements between two things.
        inside: the place of each thing.
        rooms: the width and height that each needs.
        narrowed: a reader chose what the page has, so that all of it comes first if it can be seen at once.
    """
    linked = {inside[fold.node] for fold in found}
    every = [i for i in range(len(kinds)) if i not in linked]
    lines = [(inside[s], inside[o]) for s, _, o in direct]
    whole = pairs(found, inside) + lines
    whole += [(inside[a], inside[b]) for fold in found for a, b, _ in fold.beside()]
    offered: list[View] = []
    for story in STORIES:
        chosen = [f for f in found if kinds[inside[f.node]] in story.links]
        edges = pairs(chosen, inside) + [(inside[s], inside[o]) for s, p, o in direct if p in story.direct]
        edges = [(a, b) for a, b in edges if a != b and kinds[a] in story.things and kinds[b] in story.things]
        things = _told(edges, pairs(chosen, inside), linked)
        if len(things) >= _LEAST:
            points = _laid(things, [*edges], rooms, airy=True)
            offered.append(View(story.name, story.title, story.note, things, points, story.links))
    named = [i for i in every if i not in ideas]
    if _LEAST <= len(named) < len(every) and len(named) <= LAID_OUT:
        offered.append(View("named", _NAMED, _NAMED_NOTE, named, _laid(named, whole, rooms), None))
    if len(every) <= LAID_OUT:
        all_of_it = View("all", _ALL, _ALL_NOTE, every, _laid(every, whole, rooms), None)
        first = len(every) <= _FIRST and (narrowed or not offered)
        offered.insert(0 if first else len(offered), all_of_it)
    if not offered or (offered[0].name in ("named", "all") and len(offered[0].things) > _FIRST):
        around = _around(every, whole)
        offered.insert(0, View("hub", _HUB, _HUB_NOTE, around, _laid(around, whole, rooms, airy=True), None))
    return offered


def _told(
    edges: Sequence[tuple[int, int]], telling: Sequence[tuple[int, int]], linked: Collection[int]
) -> list[int]:
    """Return the things of *edges*, but for parts of the picture to which none of *telling* belongs."""
    part: dict[int, set[int]] = {}
    for a, b in edges:
        if a not in linked and b not in linked:
            together = part.get(a, {a}) | part.get(b, {b})
            part.update(dict.fromkeys(together, together))
    told = {end for edge in telling if set(edge) <= part.keys() for end in edge if edge in edges}
    return sorted({thing for end in told for thing in part[end]})


def _around(every: Sequence[int], edges: Sequence[tuple[int, int]]) -> list[int]:
    """Return the most connected thing and what is nearest to it, the most connected first."""
    near: dict[int, set[int]] = {thing: set() for thing in every}
    for a, b in edges:
        if a in near and b in near and a != b:
            near[a].add(b)
            near[b].add(a)
    if not near:
        return []
    start = min(near, key=lambda thing: (-len(near[thing]), thing))
    taken = {start: None}
    for thing in [start, *sorted(near[start], key=lambda t: (-len(near[t]), t))]:
        for other in sorted(near[thing], key=lambda t: (-len(near[t]), t)):
            if len(taken) < _AROUND:
                taken[other] = None
    return sorted(taken)


def _laid(
    things: Sequence[int],
    edges: Sequence[tuple[int, int]],
    rooms: Sequence[tuple[float, float]],
    *,
    airy: bool = False,
) -> list[tuple[int, int]]:
    """Return where each of *things* stands; in an *airy* view lines between them have room for words."""
    number = {thing: i for i, thing in enumerate(things)}
    links = {
        (min(number[a], number[b]), max(number[a], number[b]))
        for a, b in edges
        if a in number and b in number and a != b
    }
    wide, high = (70.0, 64.0) if airy else (0.0, 0.0)
    boxes = [(rooms[thing][0] + wide, rooms[thing][1] + high) for thing in things]
    points = place(boxes, sorted(links), seed=SEED)
    if airy:  # the same turned by a right angle may fit a wide screen better
        turned = place([(h, w) for w, h in boxes], sorted(links), seed=SEED)
        points = min(points, [(x, y) for y, x in turned], key=_misfit)
    return [(round(x), round(y)) for x, y in points]


def _misfit(points: Sequence[tuple[float, float]]) -> float:
    """Return how far the outline of *points* is from that of a wide screen."""
    width, height = (float(max(axis) - min(axis) + 100) for axis in zip(*points, strict=True))
    return max(width / height / _WIDE, _WIDE * height / width)

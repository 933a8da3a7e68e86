"""How each class of things is drawn: a colour for its family, a shape within it, a size for its rank.

Colours themselves stand in ``browser/page.css``, once for light pages and once for dark ones.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import sqrt
from unicodedata import east_asian_width

from kg.explorer.contract import Rank, Text
from kg.rdf.namespaces import expand

FAMILIES = ("place", "organization", "person", "policy", "money", "measure", "work", "tie")
"""Names of colours; a ninth, ``concept``, is grey."""

SHAPES = ("dot", "diamond", "square", "triangle", "hexagon", "triangleDown", "star")
"""Shapes that vis-network draws with the label below."""

UNTYPED = ""
"""Stands for the class of a thing that has none."""


@dataclass(frozen=True)
class Look:
    """The colour family, shape and rank of a class; an actor is drawn large, a concept small and grey."""

    family: str
    shape: str
    rank: Rank


@dataclass(frozen=True)
class Size:
    """Radius of a node's shape and height of its label's letters, in units of the drawing."""

    radius: int
    letters: int


_LOOKS: tuple[tuple[str, str, str, Rank], ...] = (
    ("schema:Country", "place", "dot", "actor"),
    ("sai:CountryGroup", "place", "hexagon", "actor"),
    ("schema:Place", "place", "square", "named"),
    ("schema:Corporation", "organization", "dot", "actor"),
    ("schema:ResearchOrganization", "organization", "triangle", "actor"),
    ("schema:GovernmentOrganization", "organization", "square", "actor"),
    ("schema:Person", "person", "dot", "actor"),
    ("foaf:Group", "person", "hexagon", "named"),
    ("dcterms:Policy", "policy", "square", "named"),
    ("schema:Legislation", "policy", "hexagon", "named"),
    ("schema:Event", "policy", "star", "named"),
    ("id:relocation-of-headquarters", "money", "dot", "relation"),  # an action, by its effect
    ("id:conferral", "person", "star", "relation"),  # another
    ("schema:Action", "policy", "triangle", "relation"),
    ("sai:Result", "policy", "diamond", "relation"),
    ("sai:Investment", "money", "diamond", "relation"),
    ("sai:Support", "money", "triangle", "relation"),
    ("sai:Budget", "money", "square", "relation"),
    ("schema:Dataset", "measure", "square", "named"),
    ("sai:Ranking", "measure", "triangle", "relation"),
    ("sai:Statistic", "measure", "triangleDown", "relation"),
    ("sai:Assessment", "measure", "dot", "relation"),
    ("schema:Product", "work", "dot", "named"),
    ("sai:Facility", "work", "square", "named"),
    ("schema:ImageObject", "work", "triangle", "relation"),
    ("schema:CreativeWork", "work", "diamond", "relation"),
    ("schema:CreativeWorkSeries", "work", "star", "named"),
    ("org:Membership", "tie", "triangle", "relation"),
    ("org:Post", "tie", "square", "relation"),
    ("sai:Relationship", "tie", "diamond", "relation"),
    ("sai:Claim", "tie", "dot", "relation"),
    ("skos:Concept", "concept", "dot", "concept"),
)
_KNOWN = {expand(name) or name: Look(family, shape, rank) for name, family, shape, rank in _LOOKS}


def main_type(types: Sequence[str], effects: Iterable[str] = ()) -> str:
    """Return which of *types* and known *effects* a thing is drawn as: a known one first, a concept last."""
    order = list(_KNOWN)
    every = [*types, *(effect for effect in effects if effect in _KNOWN)]
    return min(every, key=lambda t: (order.index(t) if t in _KNOWN else -1, t), default=UNTYPED)


def looks(counts: Mapping[str, int]) -> dict[str, Look]:
    """Return the look of each class of *counts* (class IRI to number of things), in legend order.

    Known classes come in a fixed order; then the others, the most frequent first, coloured and
    shaped in turn as actors, with looks that no known class of *counts* has as long as there are any.
    """
    found = {iri: look for iri, look in _KNOWN.items() if iri in counts}
    taken = {(look.family, look.shape) for look in found.values()}
    every = [(family, shape) for shape in SHAPES for family in FAMILIES]
    free = [pair for pair in every if pair not in taken] or every
    others = sorted((iri for iri in counts if iri not in _KNOWN), key=lambda iri: (-counts[iri], iri))
    found |= {iri: Look(*free[i % len(free)], "actor") for i, iri in enumerate(others)}
    if UNTYPED in found:
        found[UNTYPED] = Look("concept", "square", "named")
    return found


def size(look: Look, degree: int) -> Size:
    """Return the size of a thing with *degree* edges."""
    match look.rank:
        case "actor":
            return Size(round(min(8 + 2.2 * sqrt(degree), 20)), 15)
        case "named":
            return Size(round(min(7 + 1.5 * sqrt(degree), 13)), 14)
        case "relation":
            return Size(7, 13)
        case "concept":
            return Size(round(min(5 + sqrt(degree), 9)), 13)


COLUMNS = 20
"""Where labels wrap, in half-width letters."""
LINES = 4
"""How many lines of a label are drawn at most; the panel shows it whole."""


def room(label: Text, drawn: Size) -> tuple[float, float]:
    """Return the width and height that a node takes with its label below, in whichever language."""
    texts = [label] if isinstance(label, str) else label
    longest = max(sum(2 if east_asian_width(letter) in "WF" else 1 for letter in text) for text in texts)
    lines = min(-(-longest // COLUMNS), LINES)
    width = max(min(longest, COLUMNS) * drawn.letters * 0.52, 2 * drawn.radius)
    return width + drawn.letters, 2 * drawn.radius + (lines * 1.15 + 0.6) * drawn.letters

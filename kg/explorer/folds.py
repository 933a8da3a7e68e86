"""Statements of several parts as labelled edges: an investment leads from its investor to where it goes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pyoxigraph as ox

from kg.errata import Triple
from kg.namespaces import SAI, slug
from kg.network import name
from kg.terms import Term

if TYPE_CHECKING:
    from kg.network import Graph

_HEADS = ("investor", "agent", "person", "claimant", "about")
"""Properties whose value a statement of several parts begins with, the most telling first."""
_ASIDE = [
    "announcedAt",
    "announcedBy",
    "basedOn",
    "classifiedAs",
    "condition",
    "frequency",
    "location",
    "means",
    "partOf",
    "purpose",
    "resultOf",
    "source",
]
"""Properties whose value is beside the point: an edge to it is labelled with the property."""
_TELLING = ("kind", "finding", "effect", "award")
"""Properties whose value says more than the class does."""
_MEANT = "polarity", "statedAs", "bound"
"""Properties without whose value a figure says something else."""
_QUALIFIERS = (*_MEANT, "status")
_PLAIN = ("Exact", "Done", "Current", "Positive")
"""Codes that are not worth a word on an edge."""
_RANK = {"en": "rank {}", "ko": "{}위"}
_MORE = {"en": "+ {} more", "ko": "외 {}가지"}
_LISTED = 2
"""So many values are all named on an edge."""


@dataclass(frozen=True)
class Fold:
    """A node that gives way to edges from each of *heads* to each of *ends*, all names of nodes.

    *asides* are further ends, each with the IRI of the property that leads to it.
    """

    node: str
    heads: tuple[str, ...]
    ends: tuple[str, ...]
    asides: tuple[tuple[str, str], ...] = ()

    def pairs(self) -> list[tuple[str, str]]:
        """Return the ends of each edge to the point; heads without any end are linked among themselves."""
        if self.ends:
            return [(head, end) for head in self.heads for end in self.ends]
        return [(self.heads[0], other) for other in self.heads[1:]]

    def beside(self) -> list[tuple[str, str, str]]:
        """Return the two ends of each other edge, and the property that it is labelled with."""
        return [(head, end, prop) for head in self.heads for end, prop in self.asides]


def folds(graph: Graph, links: Sequence[str]) -> list[Fold]:
    """Return how each of *links* folds: its heads are what it begins with, its ends all else around it."""
    folded = set(links)
    found = []
    for node in links:
        out: dict[str, list[str]] = {}
        asides: dict[str, str] = {}
        for _, other, key in graph.out_edges(node, keys=True):
            if other != node:
                out.setdefault(slug(key), []).append(other)
                if slug(key) in _ASIDE:
                    asides.setdefault(other, key)
        around = list(dict.fromkeys(o for others in out.values() for o in others))
        around += [s for s, _ in graph.in_edges(node) if s != node and s not in around]
        drawn = [other for other in around if other not in folded] or around
        heads = tuple(dict.fromkeys(next((out[head] for head in _HEADS if head in out), drawn[:1])))
        if heads:
            rest = [other for other in around if other not in heads]
            ends = tuple(other for other in rest if other not in asides)
            beside = tuple((other, asides[other]) for other in rest if other in asides)
            found.append(Fold(node, heads, ends, beside))
    return found


def caption(
    triples: Sequence[Triple],
    kind: str,
    lang: str,
    label: Callable[[Term], str],
    figure: Callable[[Triple], str],
) -> str:
    """Return what the edges of one statement of several parts are labelled with: short, nothing softened.

    Args:
        triples: all that is stated of its node.
        kind: the label of its class.
        lang: of the label.
        label: gives the label of a term.
        figure: gives the value of a triple as people write it.
    """
    own = _by_property(triples)
    telling = [label(t[2]) for key in _TELLING for t in own.get(key, ())]
    text = kind
    if len(telling) > _LISTED:
        text = f"{telling[0]}\n{_MORE[lang].format(len(telling) - 1)}"
    elif telling:
        text = ",\n".join(telling)
    if "amount" in own:
        text = f"{kind} {figure(own['amount'][0])}"
    elif "rank" in own:
        text = _RANK[lang].format(figure(own["rank"][0]))
    elif "numerator" in own and "denominator" in own:
        text = f"{kind} {figure(own['numerator'][0])}/{figure(own['denominator'][0])}"
    elif "count" in own:
        text = f"{kind} {figure(own['count'][0])}"
    year = [figure(t) for t in own.get("year", ())]
    asides = [*year[:1], *_qualified(own, _QUALIFIERS, label)]
    return f"{text}\n({', '.join(asides)})" if asides else text


def amount(triples: Sequence[Triple], label: Callable[[Term], str], figure: Callable[[Triple], str]) -> str:
    """Return the amount that one statement of several parts tells, for where its caption has no room.

    Nothing is softened here either; it is empty if there is none. The arguments are those of :func:`caption`.
    """
    own = _by_property(triples)
    if "amount" not in own:
        return ""
    said = _qualified(own, _MEANT, label)
    return figure(own["amount"][0]) + (f"\n({', '.join(said)})" if said else "")


def _by_property(triples: Sequence[Triple]) -> dict[str, list[Triple]]:
    own: dict[str, list[Triple]] = {}
    for triple in triples:
        if name(triple[1]).startswith(SAI):
            own.setdefault(slug(name(triple[1])), []).append(triple)
    return own


def _qualified(
    own: Mapping[str, Sequence[Triple]], keys: Sequence[str], label: Callable[[Term], str]
) -> list[str]:
    return [
        label(t[2])
        for key in keys
        for t in own.get(key, ())
        if isinstance(t[2], ox.NamedNode) and slug(t[2].value) not in _PLAIN
    ]


def pairs(found: Sequence[Fold], inside: Mapping[str, int]) -> list[tuple[int, int]]:
    """Return the edges of *found* between things of *inside*, as their places."""
    return [(inside[a], inside[b]) for fold in found for a, b in fold.pairs() if a in inside and b in inside]

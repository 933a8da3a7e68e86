"""N-ary relations as labelled edges: an investment leads from its investor to its recipient."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kg.explorer.contract import Role
from kg.explorer.picture.display import Display
from kg.network.build import Graph, name
from kg.rdf.namespaces import slug

LISTED = 2
"""How many values an edge names at most; those that end in the same word count as one."""


@dataclass(frozen=True)
class Relation:
    """A node that is drawn as edges from each of *heads* to each of *ends*, all names of nodes.

    *asides* are secondary ends, each with the IRI of the property that leads to it; *into* are things that
    refer to the node, with their properties.
    """

    node: str
    heads: tuple[str, ...]
    ends: tuple[str, ...]
    asides: tuple[tuple[str, str], ...] = ()
    into: tuple[tuple[str, str], ...] = ()

    def pairs(self) -> list[tuple[str, str]]:
        """Return (head, end) for each main edge; without ends, the first head is linked to the others."""
        if self.ends:
            return [(head, end) for head in self.heads for end in self.ends]
        return [(self.heads[0], other) for other in self.heads[1:]]

    def edges(self) -> list[tuple[str, str, str, Role]]:
        """Return (start, end, property, role) of each edge; the property is empty for the main edges."""
        return [
            *((a, b, "", "point") for a, b in self.pairs()),
            *((head, end, prop, "aside") for head in self.heads for end, prop in self.asides),
            *((other, head, prop, "into") for head in self.heads for other, prop in self.into),
        ]


def relations(display: Display, graph: Graph, nodes: Sequence[str]) -> list[Relation]:
    """Return the relation of each of *nodes* that has a neighbour.

    Its heads are the values of the first property in ``display.heads`` that it has, or else its first
    neighbour, one that is no aside if possible; all other neighbours are ends, asides, or lead into it.
    """
    folded = set(nodes)
    found = []
    for node in nodes:
        out: dict[str, list[str]] = {}
        names: dict[str, str] = {}
        for _, other, key in graph.out_edges(node, keys=True):
            if other != node:
                out.setdefault(slug(key), []).append(other)
                names[slug(key)] = key
        stated = {slug(name(fact.triple[1])) for fact in graph.nodes[node]["statements"]}
        figures = stated.intersection(display.figures)
        ranks = bool(figures & display.ranks)
        aside = set(display.asides - display.among if ranks else display.asides)
        if ranks or display.versus & out.keys():
            aside |= display.respect
        aside |= {key for key in display.telling if figures or len(out.get(key, ())) > LISTED}
        asides = {end: names[key] for key in out if key in aside for end in out[key]}
        into = {s: key for s, _, key in graph.in_edges(node, keys=True) if s != node}
        around = list(dict.fromkeys([*(end for ends in out.values() for end in ends), *into]))
        drawn = [other for other in around if other not in folded] or around
        first = sorted(drawn, key=lambda other: other in asides)[:1]
        heads = tuple(dict.fromkeys(next((out[head] for head in display.heads if head in out), first)))
        if heads:
            rest = [end for end in around if end not in heads]
            outs = [end for end in rest if any(end in ends for ends in out.values())]
            found.append(
                Relation(
                    node,
                    heads,
                    ends=tuple(end for end in outs if end not in asides),
                    asides=tuple((end, asides[end]) for end in outs if end in asides),
                    into=tuple((end, into[end]) for end in rest if end not in outs),
                )
            )
    return found


def pairs(found: Sequence[Relation], inside: Mapping[str, int]) -> list[tuple[int, int]]:
    """Return the main edges of *found* between things of *inside*, as pairs of their indices."""
    return [(inside[a], inside[b]) for fold in found for a, b in fold.pairs() if a in inside and b in inside]

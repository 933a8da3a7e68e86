"""N-ary relations as labelled edges: an investment leads from its investor to where it goes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pyoxigraph as ox

from kg.explorer.contract import Role
from kg.explorer.display import Display
from kg.network.build import name
from kg.rdf.namespaces import slug
from kg.rdf.terms import Term, Triple
from kg.sentences import english

if TYPE_CHECKING:
    from kg.network.build import Graph

_ASPECT, _COMPARED = "aspect", "comparedWith"
_RANK = {"en": "ranked {}th", "ko": "{}위"}
_COMPARISON = {"en": "comparison: {}", "ko": "비교: {}"}
_RATIO = {"en": "{ratio} in {aspect}", "ko": "{aspect} {ratio}"}
_MORE = {"en": "+ {} more", "ko": "외 {}가지"}
_LISTED = 2
"""So many values are all named on an edge, those that end in the same word as one."""


@dataclass(frozen=True)
class Relation:
    """A node that gives way to edges from each of *heads* to each of *ends*, all names of nodes.

    *asides* are further ends, each with the IRI of the property that leads to it; *into* are things that
    themselves lead to the node.
    """

    node: str
    heads: tuple[str, ...]
    ends: tuple[str, ...]
    asides: tuple[tuple[str, str], ...] = ()
    into: tuple[tuple[str, str], ...] = ()

    def pairs(self) -> list[tuple[str, str]]:
        """Return the ends of each edge to the point; heads without any end are linked among themselves."""
        if self.ends:
            return [(head, end) for head in self.heads for end in self.ends]
        return [(self.heads[0], other) for other in self.heads[1:]]

    def edges(self) -> list[tuple[str, str, str, Role]]:
        """Return from where to where each edge leads, the property that its label says, if any, and its role.

        The label ends in the property, or where a thing leads to the node, begins with it.
        """
        return [
            *((a, b, "", "point") for a, b in self.pairs()),
            *((head, end, prop, "aside") for head in self.heads for end, prop in self.asides),
            *((other, head, prop, "into") for head in self.heads for other, prop in self.into),
        ]


def relations(display: Display, graph: Graph, nodes: Sequence[str]) -> list[Relation]:
    """Return the edges of each of *nodes*: its heads are what it begins with, its ends all else around it."""
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
        aside = {*display.asides}
        if _COMPARED in out or figures & display.ranks:  # who trails in something does not trail it
            aside.add(_ASPECT)
        if figures & display.ranks:  # it is one in what it is part of
            aside.remove("isPartOf")
        aside |= {key for key in display.telling if figures or len(out.get(key, ())) > _LISTED}
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


def caption(
    display: Display,
    triples: Sequence[Triple],
    kind: str,
    lang: str,
    label: Callable[[Term], str],
    figure: Callable[[Triple], str],
) -> str:
    """Return what the edges of one relation are labelled with: short, nothing softened.

    Args:
        display: what is to be known of terms.
        triples: all that is stated of its node.
        kind: the label of its class.
        lang: of the label.
        label: gives the label of a term.
        figure: gives the value of a triple as people write it.
    """
    own = _by_property(triples)
    compares = _COMPARED in own
    telling = [label(t[2]) for key in display.telling for t in own.get(key, ())]
    text = kind
    if telling:
        parts = _gathered(telling, lang)
        more = [_MORE[lang].format(len(parts) - _LISTED)] if len(parts) > _LISTED else []
        text = "\n".join([",\n".join(parts[:_LISTED]), *more])
    aspects = [label(t[2]) for t in own.get(_ASPECT, ())] if compares else []
    if told := _figured(display, own, kind, lang, figure, *aspects[:1]):
        text = told
    elif compares:
        text = _COMPARISON[lang].format(text)
    year = [figure(t) for t in own.get("year", ())]
    aspect = [label(t[2]) for t in own.get(_ASPECT, ()) if display.ranks & own.keys() and "isPartOf" in own]
    figured = year or any(key in own for key in display.figures)
    qualifiers = [key for key in display.qualifiers if figured or key != "bound"]
    asides = [*aspect, *year[:1], *_qualified(display, own, qualifiers, label)]
    return f"{text}\n({', '.join(asides)})" if asides else text


def _figured(
    display: Display,
    own: Mapping[str, Sequence[Triple]],
    kind: str,
    lang: str,
    figure: Callable[[Triple], str],
    aspect: str = "",
) -> str:
    """Return the figure that a relation tells: a sum, a rank, a ratio, a count; nothing if there is none.

    That of a comparison is in an *aspect*.
    """
    for key in display.figures:
        wholes = [whole for whole in display.together.get(key, ()) if whole in display.counts]
        if key in own and own.keys() >= set(wholes):
            told = "/".join(figure(own[name][0]) for name in (key, *wholes))
            if key in display.ranks:
                return english.polish(_RANK[lang].format(told))
            return _RATIO[lang].format(ratio=told, aspect=aspect) if aspect else f"{kind} {told}"
    return ""


def _gathered(labels: Sequence[str], lang: str) -> list[str]:
    """Return *labels* with those that end in the same word as one: "education and investment policy"."""
    kinds: dict[str, list[str]] = {}
    for label in labels:
        before, _, last = label.rpartition(" ")
        kinds.setdefault(last if before else label, []).append(before)
    parts = []
    for last, befores in kinds.items():
        listed = "·".join(befores) if lang == "ko" else english.listed(befores, False)
        parts.append(f"{listed} {last}".strip())
    return parts


def called(display: Display, triples: Sequence[Triple], kind: str, label: Callable[[Term], str]) -> str:
    """Return what one relation is called where its edge leads to an aside.

    This is what is done or comes about, or the class if that is several things, denied or tells a figure.
    The arguments are those of :func:`caption`.
    """
    own = _by_property(triples)
    keys = [key for key in display.telling if key in display.done and own.keys().isdisjoint(display.figures)]
    done = [label(t[2]) for key in keys for t in own.get(key, ())]
    return done[0] if len(done) == 1 and not _qualified(display, own, ("denied",), label) else kind


def amount(
    display: Display,
    triples: Sequence[Triple],
    label: Callable[[Term], str],
    figure: Callable[[Triple], str],
) -> str:
    """Return the amount that one relation tells, for where its caption has no room.

    Nothing is softened here either; it is empty if there is none. The arguments are those of :func:`caption`.
    """
    own = _by_property(triples)
    if "amount" not in own:
        return ""
    meant = [key for key in display.qualifiers if key in display.meant]
    said = _qualified(display, own, meant, label)
    return figure(own["amount"][0]) + (f"\n({', '.join(said)})" if said else "")


def _by_property(triples: Sequence[Triple]) -> dict[str, list[Triple]]:
    own: dict[str, list[Triple]] = {}
    for triple in triples:
        own.setdefault(slug(name(triple[1])), []).append(triple)
    return own


def _qualified(
    display: Display,
    own: Mapping[str, Sequence[Triple]],
    keys: Sequence[str],
    label: Callable[[Term], str],
) -> list[str]:
    return [
        label(t[2])
        for key in keys
        for t in own.get(key, ())
        if isinstance(t[2], ox.NamedNode) and slug(t[2].value) not in display.plain
    ]


def pairs(found: Sequence[Relation], inside: Mapping[str, int]) -> list[tuple[int, int]]:
    """Return the edges of *found* between things of *inside*, as their places."""
    return [(inside[a], inside[b]) for fold in found for a, b in fold.pairs() if a in inside and b in inside]

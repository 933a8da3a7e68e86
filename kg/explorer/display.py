"""How the page draws the vocabulary's terms: as ``ontology/display.ttl`` says, which has its few words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, cast

from kg.names.labels import packaged
from kg.rdf.namespaces import SAI, slug
from kg.rdf.terms import text_of
from kg.store import Store, select

Rank = Literal["actor", "named", "relation", "concept"]

_DISPLAY = f"SELECT ?term ?display {{ ?term <{SAI}display> ?display }}"


@dataclass(frozen=True)
class Look:
    """The colour family, shape and rank of a class; an actor is drawn large, a concept small and grey."""

    family: str
    shape: str
    rank: Rank


@dataclass(frozen=True)
class Display:
    """What the page must know of terms: *looks* by the IRI of a class, in legend order; else local names.

    *heads* and *telling* come with the most telling first, *qualifiers* as they are said; *presets* are the
    terms that each selection follows.
    """

    looks: dict[str, Look]
    heads: tuple[str, ...]
    asides: frozenset[str]
    telling: tuple[str, ...]
    done: frozenset[str]
    figures: frozenset[str]
    qualifiers: tuple[str, ...]
    meant: frozenset[str]
    plain: frozenset[str]
    presets: dict[str, frozenset[str]]


def display(store: Store) -> Display:
    """Return how *store* wants its terms drawn, or the packaged graph where it does not say."""
    found = select(store, _DISPLAY).rows or select(packaged(), _DISPLAY).rows
    return _read((text_of(term), text_of(said)) for term, said in found)


def _read(said: Iterable[tuple[str, str]]) -> Display:
    looks: list[tuple[int, str, Look]] = []
    ordered: dict[str, list[tuple[int, str]]] = defaultdict(list)
    plain: dict[str, set[str]] = defaultdict(set)
    presets: dict[str, set[str]] = defaultdict(set)
    for term, text in said:
        word, *rest = text.split()
        match word, rest:
            case "look", [place, family, shape, rank]:
                looks.append((int(place), term, Look(family, shape, cast("Rank", rank))))
            case "in", names:
                for name in names:
                    presets[name].add(slug(term))
            case _, [place]:
                ordered[word].append((int(place), slug(term)))
            case _:
                plain[word].add(slug(term))
    in_order = {word: tuple(name for _, name in sorted(terms)) for word, terms in ordered.items()}
    return Display(
        looks={term: look for _, term, look in sorted(looks, key=lambda look: look[:2])},
        heads=in_order.get("head", ()),
        asides=frozenset(plain["aside"]),
        telling=in_order.get("telling", ()),
        done=frozenset(plain["done"]),
        figures=frozenset(plain["figure"]),
        qualifiers=in_order.get("qualifier", ()),
        meant=frozenset(plain["meant"]),
        plain=frozenset(plain["plain"]),
        presets={name: frozenset(terms) for name, terms in presets.items()},
    )

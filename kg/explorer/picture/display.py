"""How the page draws the terms of the vocabulary, according to their roles (:mod:`kg.names.roles`)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Literal, cast

from kg.explorer.contract import Text
from kg.names.roles import amounts, declared_roles, roles
from kg.store import Store

Rank = Literal["actor", "named", "relation", "concept"]


@dataclass(frozen=True)
class Look:
    """The colour family, shape and rank of a class; actors are drawn large, concepts small and grey."""

    family: str
    shape: str
    rank: Rank


@dataclass(frozen=True)
class Display:
    """The terms with each role, by local name, except *looks*, which are by class IRI in legend order.

    *heads*, *telling* and *figures* begin with the most informative, *qualifiers* are in the order in which
    they are written; *amounts* are sums of money, *together* has the properties that a figure is written
    with; *presets* are the terms of each selection, *beside* the headings of classes. *ties* are the captions
    of lines out of a relation and into it, by property, with braces for its short name. The roles are
    explained in ``ontology/display.ttl``.
    """

    looks: dict[str, Look]
    heads: tuple[str, ...]
    asides: frozenset[str]
    versus: frozenset[str]
    respect: frozenset[str]
    among: frozenset[str]
    telling: tuple[str, ...]
    done: frozenset[str]
    figures: tuple[str, ...]
    ranks: frozenset[str]
    amounts: frozenset[str]
    counts: frozenset[str]
    together: Mapping[str, tuple[str, ...]]
    years: frozenset[str]
    qualifiers: tuple[str, ...]
    meant: frozenset[str]
    plain: frozenset[str]
    presets: dict[str, frozenset[str]]
    beside: dict[str, str]
    ties: dict[str, tuple[Text, Text]]

    @cached_property
    def order(self) -> Mapping[str, int]:
        """The position of each class in the legend."""
        return {iri: place for place, iri in enumerate(self.looks)}


def display(store: Store) -> Display:
    """Return the display of the terms of *store*; roles that it lacks are those of the packaged ontology."""
    found = roles(store)
    written = ((term, role.split()) for term, role in declared_roles(store))
    looks = sorted((int(said[1]), term, said[2:]) for term, said in written if said[0] == "look")
    presets: dict[str, set[str]] = {}
    for term, names in found.get("in", {}).items():
        for name in names:
            presets.setdefault(name, set()).add(term)
    return Display(
        looks={term: Look(family, shape, cast("Rank", rank)) for _, term, (family, shape, rank) in looks},
        heads=tuple(found.get("head", ())),
        asides=frozenset(found.get("aside", ())),
        versus=frozenset(found.get("versus", ())),
        respect=frozenset(found.get("respect", ())),
        among=frozenset(found.get("among", ())),
        telling=tuple(found.get("telling", ())),
        done=frozenset(found.get("done", ())),
        figures=tuple(found.get("figure", ())),
        ranks=frozenset(term for term, added in found.get("figure", {}).items() if "rank" in added),
        amounts=amounts(found),
        together=found.get("with", {}),
        counts=frozenset(found.get("counts", ())),
        years=frozenset(found.get("year", ())),
        qualifiers=tuple(found.get("qualifier", ())),
        meant=frozenset(found.get("meant", ())),
        plain=frozenset(found.get("plain", ())),
        beside={term: heading for term, (heading,) in found.get("beside", {}).items()},
        ties={term: _tie(" ".join(words)) for term, words in found.get("tie", {}).items()},
        presets={name: frozenset(terms) for name, terms in presets.items()},
    )


def _tie(words: str) -> tuple[Text, Text]:
    """Return the captions, in both languages, of lines out of a relation and into it."""
    (out, into), (out_ko, into_ko) = zip(*[iter(words.split(" | "))] * 2, strict=True)
    return (out, out_ko), (into, into_ko)

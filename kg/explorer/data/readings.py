"""The statements as printed and as corrected, and the sentences for each passage in both readings."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import product
from typing import get_args

from kg.explorer.contract import Language, Only, Sentence
from kg.network.build import name
from kg.question.table import Statement
from kg.rdf.reified import is_passage
from kg.rdf.terms import Triple
from kg.sentences.verbalization import verbalize
from kg.sentences.wording import Wording
from kg.store import Store
from kg.store.corrections import corrections_of

MANY = 20_000
"""Above this number of statements no sentences are made; the page shows the statements instead."""

Places = frozenset[str]
"""The passages that state something, by IRI; an empty name for a statement without passages."""


@dataclass
class Readings:
    """The passages of each statement in both readings, its replacements, and the errata that cause them."""

    printed: dict[Triple, Places]
    corrected: dict[Triple, Places]
    instead: dict[Triple, list[Triple]] = field(default_factory=dict)
    errata: dict[Triple, set[str]] = field(default_factory=dict)

    def rows(self) -> list[tuple[Statement, Only]]:
        """Return each statement with the only reading that has it, or an empty name if both have it.

        If the passages differ between the readings, or errata apply, it is returned once for each reading.
        """
        found: list[tuple[Statement, Only]] = []
        for triple in self.printed | self.corrected:
            both = self.printed.get(triple), self.corrected.get(triple)
            if both[0] == both[1] and triple not in self.errata:
                found.append((_statement(triple, both[0]), ""))
            else:
                confined: tuple[Only, Only] = "stated", "corrected"
                found += [(_statement(triple, w), only) for only, w in zip(confined, both, strict=True) if w]
        return found


def _statement(triple: Triple, where: Places | None) -> Statement:
    return Statement(triple, tuple(sorted((where or Places()) - {""})))


def readings(store: Store, facts: Sequence[Statement]) -> Readings:
    """Return *facts* in both readings of *store*; corrections of other statements are ignored."""
    printed = {fact.triple: frozenset(fact.passages or [""]) for fact in facts}
    things = {triple[0] for triple in printed}
    gone: dict[Triple, set[str]] = {}
    new: dict[Triple, set[str]] = {}
    found, corrected = Readings(printed, {}), corrections_of(store, things)
    for _, _, old, more in corrected.forms:
        if old in printed and more:
            found.instead.setdefault(old, []).append(more)  # added to it: the printed form stays
    for erratum, place, old, more in corrected.changes:
        if (old or more or ("",))[0] not in things or (old and old not in printed):
            continue
        where = name(place) if place is not None and is_passage(place) else ""
        if old:
            gone.setdefault(old, set()).add(where)
        if more:
            new.setdefault(more, set()).add(where)
            found.errata.setdefault(more, set()).add(name(erratum))
        if old and more and more not in found.instead.get(old, ()):
            found.instead.setdefault(old, []).append(more)
    for triple in printed | new:
        left = printed.get(triple, frozenset[str]()) - gone.get(triple, set()) | new.get(triple, set())
        if left:
            found.corrected[triple] = left - {""} or left
    return found


def sentences(
    wording: Callable[[str], Wording],
    both: Readings,
    rows: Sequence[tuple[Statement, Only]],
    places: Mapping[str, int],
) -> list[Sentence]:
    """Return sentences for the statements of each passage, then for those without one, in each language.

    Return none for more than MANY statements.

    *rows* are the statements as the page lists them, *places* the indices of the passages by IRI.
    """
    printed, corrected = _by_passage(both)
    if sum(map(len, printed.values())) > MANY:
        return []
    at = [
        {fact.triple: place for place, (fact, only) in enumerate(rows) if only in ("", reading)}
        for reading in ("stated", "corrected")
    ]
    wordings = {lang: wording(lang) for lang in get_args(Language)}
    where = sorted(
        (printed | corrected).keys() & {*places, ""}, key=lambda iri: (not iri, places.get(iri, 0))
    )
    found = []
    for iri, (lang, words) in product(where, wordings.items()):
        old, new = printed.get(iri, {}), corrected.get(iri, {})
        versions: list[tuple[Only, dict[Triple, None], dict[Triple, int]]] = [("", old, at[0])]
        if old.keys() != new.keys():
            versions = [("stated", old, at[0]), ("corrected", new, at[1])]
        for only, triples, known in versions:
            found += [
                Sentence(
                    text=sentence.text,
                    statements=[known[triple] for triple in sentence.triples if triple in known],
                    passage=places[iri] if iri else None,
                    lang=lang,
                    only=only,
                )
                for sentence in verbalize(words, list(triples))
            ]
    return found


def _by_passage(both: Readings) -> tuple[dict[str, dict[Triple, None]], dict[str, dict[Triple, None]]]:
    """Return the statements by passage, as printed and as corrected; those without one have an empty name."""
    printed: dict[str, dict[Triple, None]] = {}
    corrected: dict[str, dict[Triple, None]] = {}
    for triple, where in both.printed.items():
        for place in where:
            printed.setdefault(place, {})[triple] = None
            for one in (triple, *both.instead.get(triple, ())):  # a replacement takes the old one's position
                if place in both.corrected.get(one, ()):
                    corrected.setdefault(place, {})[one] = None
    for triple, where in both.corrected.items():
        for place in where:
            corrected.setdefault(place, {})[triple] = None
    return printed, corrected

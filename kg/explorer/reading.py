"""What an article states as printed and as corrected, and each passage of both in sentences."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from kg.names.labels import LANGUAGES
from kg.network.build import name
from kg.question.table import Statement
from kg.rdf.reified import is_passage
from kg.rdf.terms import Triple
from kg.sentences.telling import tell
from kg.sentences.wording import Wording
from kg.store import Store
from kg.store.corrections import corrections_of

MANY = 20_000
"""So many statements are not put into sentences any more; the page then shows them as they are."""

Told = tuple[str, list[Triple]]
"""A sentence and the triples that it says."""


Places = frozenset[str]
"""Where a statement stands: passages by IRI, or an empty name for none."""


@dataclass
class Readings:
    """Where each statement stands as printed and as corrected; what replaces what, and by which errata."""

    printed: dict[Triple, Places]
    corrected: dict[Triple, Places]
    instead: dict[Triple, list[Triple]] = field(default_factory=dict)
    errata: dict[Triple, set[str]] = field(default_factory=dict)

    def rows(self) -> list[tuple[Statement, int]]:
        """Return each statement with its reading, as the page has them: 0 both, 1 printed, 2 corrected.

        One that the readings have from other passages, or for another reason, comes once for each.
        """
        found = []
        for triple in self.printed | self.corrected:
            both = self.printed.get(triple), self.corrected.get(triple)
            if both[0] == both[1] and triple not in self.errata:
                found.append((_statement(triple, both[0]), 0))
            else:
                found += [(_statement(triple, where), n) for n, where in enumerate(both, 1) if where]
        return found


def _statement(triple: Triple, where: Places | None) -> Statement:
    return Statement(triple, tuple(sorted((where or Places()) - {""})))


def readings(store: Store, facts: Sequence[Statement]) -> Readings:
    """Return *facts* in both readings of *store*; a change of what is no fact changes nothing."""
    printed = {fact.triple: frozenset(fact.passages or [""]) for fact in facts}
    things = {triple[0] for triple in printed}
    gone: dict[Triple, set[str]] = {}
    new: dict[Triple, set[str]] = {}
    found = Readings(printed, {})
    for erratum, place, old, more in corrections_of(store).changes:
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


def sentences(store: Store, both: Readings) -> dict[str, list[tuple[list[Told], list[Told] | None]]]:
    """Return what each passage says, by IRI: its sentences in each of LANGUAGES, as printed and corrected.

    The second is None where nothing is corrected. Statements without a passage come under an empty name.
    """
    printed: dict[str, dict[Triple, None]] = {}
    right: dict[str, dict[Triple, None]] = {}
    for triple, where in both.printed.items():
        for place in where:
            printed.setdefault(place, {})[triple] = None
            for one in (triple, *both.instead.get(triple, ())):  # what is new, in the place of the old
                if place in both.corrected.get(one, ()):
                    right.setdefault(place, {})[one] = None
    for triple, where in both.corrected.items():
        for place in where:
            right.setdefault(place, {})[triple] = None
    if sum(map(len, printed.values())) > MANY:
        return {}
    every = list(both.printed | both.corrected)
    found: dict[str, list[tuple[list[Told], list[Told] | None]]]
    found = {place: [] for place in sorted(printed | right)}
    for lang in LANGUAGES:
        wording = Wording(store, every, lang)
        for place, told in found.items():
            old, new = printed.get(place, {}), right.get(place, {})
            corrected = None if old.keys() == new.keys() else _told(wording, list(new))
            told.append((_told(wording, list(old)), corrected))
    return found


def _told(wording: Wording, triples: Sequence[Triple]) -> list[Told]:
    return [(told.text, list(told.triples)) for told in tell(wording, triples)]


def places(told: Sequence[Told], rows: Mapping[Triple, int]) -> list[list[object]]:
    """Return *told* for the page: each text with the places of its statements."""
    return [[text, [rows[t] for t in triples if t in rows]] for text, triples in told]

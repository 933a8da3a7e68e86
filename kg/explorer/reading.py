"""What an article states as printed and as corrected, and each passage of both in sentences."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from kg.answer import Statement
from kg.errata import Triple
from kg.namespaces import slug
from kg.network import name
from kg.query import LANGUAGES
from kg.store import Store, select
from kg.words import tell
from kg.words.wording import Wording

_CHANGES = """PREFIX sai: <https://w3id.org/sovereign-ai-kg/ontology#>
SELECT ?erratum ?operation ?node ?property ?printed ?corrected ?passage WHERE {
  ?erratum sai:change ?change ; sai:passage ?passage .
  ?change sai:node ?node ; sai:property ?property ; sai:operation ?operation .
  OPTIONAL { ?change sai:printedValue ?printed }
  OPTIONAL { ?change sai:correctedValue ?corrected }
}"""
MANY = 20_000
"""So many statements are not put into sentences any more; the page then shows them as they are."""

Told = tuple[str, list[Triple]]
"""A sentence and the triples that it says."""


@dataclass
class Corrections:
    """What errata change: statements that fall away, those that come, and what replaces what.

    *added* says for each new triple in which passages it is to be read. A doubted statement stays.
    """

    dropped: set[Triple] = field(default_factory=set)
    added: dict[Triple, tuple[str, ...]] = field(default_factory=dict)
    instead: dict[Triple, list[Triple]] = field(default_factory=dict)
    errata: dict[Triple, set[str]] = field(default_factory=dict)


def corrections(store: Store, facts: Sequence[Statement]) -> Corrections:
    """Return what the errata of *store* change in *facts*; a change of what is no fact changes nothing."""
    stated = {fact.triple: fact.passages for fact in facts}
    things = {fact.triple[0] for fact in facts}
    found = Corrections()
    for erratum, operation, node, prop, printed, corrected, passage in select(store, _CHANGES).rows:
        if erratum is None or node is None or prop is None or passage is None:
            continue
        how = slug(name(operation)) if operation is not None else ""
        old = (node, prop, printed) if printed is not None else None
        if how in ("Replace", "Remove") and old in stated:
            found.dropped.add(old)
        new = (node, prop, corrected) if corrected is not None else None
        adds = how == "Add" and node in things and new not in stated  # as the corrected reading has it
        if new is not None and (adds or (how == "Replace" and old in stated)):
            where = stated[old] if how == "Replace" and old is not None else (name(passage),)
            found.added[new] = tuple(sorted({*found.added.get(new, ()), *where}))
            found.errata.setdefault(new, set()).add(name(erratum))
            if old is not None and new not in found.instead.get(old, ()):
                found.instead.setdefault(old, []).append(new)
    return found


def sentences(
    store: Store, facts: Sequence[Statement], changed: Corrections
) -> dict[str, list[tuple[list[Told], list[Told] | None]]]:
    """Return what each passage says, by IRI: its sentences in each of LANGUAGES, as printed and corrected.

    The second is None where nothing is corrected. Statements without a passage come under an empty name.
    """
    printed: dict[str, list[Triple]] = {}
    for fact in facts:
        for passage in fact.passages or ("",):
            printed.setdefault(passage, []).append(fact.triple)
    right: dict[str, list[Triple]] = {}
    for passage, triples in printed.items():
        more = [new for new, where in changed.added.items() if passage in where]
        if more or changed.dropped.intersection(triples):
            right[passage] = _replaced(triples, changed, more)
    if sum(map(len, printed.values())) > MANY:
        return {}
    every = [t for triples in (*printed.values(), *right.values()) for t in triples]
    found: dict[str, list[tuple[list[Told], list[Told] | None]]] = {
        passage: [] for passage in sorted(printed)
    }
    for lang in LANGUAGES:
        wording = Wording(store, every, lang)
        for passage, told in found.items():
            corrected = right.get(passage)
            told.append(
                (_told(wording, printed[passage]), None if corrected is None else _told(wording, corrected))
            )
    return found


def _replaced(triples: Sequence[Triple], changed: Corrections, more: Collection[Triple]) -> list[Triple]:
    """Return *triples* corrected, each new one in the place of the old one."""
    new: dict[Triple, None] = {}
    for triple in triples:
        if triple not in changed.dropped:
            new[triple] = None
        new.update(dict.fromkeys(t for t in changed.instead.get(triple, ()) if t in more))
    return list(new | dict.fromkeys(more))


def _told(wording: Wording, triples: Sequence[Triple]) -> list[Told]:
    return [(told.text, list(told.triples)) for told in tell(wording, triples)]


def places(told: Sequence[Told], rows: Mapping[Triple, int]) -> list[list[object]]:
    """Return *told* for the page: each text with the places of its statements."""
    return [[text, [rows[t] for t in triples if t in rows]] for text, triples in told]

"""The paragraphs of a section of a brief: in a readable order, and of a readable length."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import groupby

from kg.article.citation import PassagePlace
from kg.question.table import Row, Table
from kg.rdf.terms import Term

Paragraph = list[tuple[Table, Row]]
"""Sentences, as rows of their tables."""
_LONG = 6
"""The most sentences of an unsplit paragraph."""


def paragraphs(several: Sequence[Paragraph], places: Mapping[str, PassagePlace]) -> list[Paragraph]:
    """Return the sentences of each question as a paragraph; long ones are split, single sentences joined."""
    found: list[Paragraph] = []
    for paragraph in several:
        if found and 1 in (len(paragraph), len(found[-1])):
            paragraph = found.pop() + paragraph
        found += _split(paragraph, places) if len(paragraph) > _LONG else [paragraph]
    return found


def _split(paragraph: Paragraph, places: Mapping[str, PassagePlace]) -> Iterator[Paragraph]:
    """Yield *paragraph* in the order of the article, in pieces that end where a sentence of it ends."""

    def place(told: tuple[Table, Row]) -> tuple[str, tuple[Decimal, Decimal]]:
        first = (places[p][:2] for p in told[1].passages() if p in places)
        return min(first, default=("", (Decimal(), Decimal())))

    piece: Paragraph = []
    for _, group in groupby(sorted(paragraph, key=place), place):
        if len(piece) > _LONG // 2:
            yield piece
            piece = []
        piece += _parts_after_wholes([*group])
    yield piece


def _parts_after_wholes(paragraph: Paragraph) -> Paragraph:
    """Return *paragraph* with what is about a thing before what only refers to that thing."""
    naming: dict[Term, set[Term]] = {}
    for s, _, o in (s.triple for _, row in paragraph for s in row.evidence):
        naming.setdefault(s, set()).add(o)
    named = {s: [o for o in others if o in naming and o != s] for s, others in naming.items()}
    depths = dict.fromkeys(named, 0)
    for _ in named:  # no chain is longer; things that name each other in a circle would never end
        deeper = {s: max((1 + depths[o] for o in others), default=0) for s, others in named.items()}
        if deeper == depths:
            break
        depths = deeper
    return sorted(paragraph, key=lambda told: min(depths[s.triple[0]] for s in told[1].evidence))

"""The differences between two readings or two dumps of the graph, in sentences.

They are listed by passage: each sentence of one side is paired with the sentence of the other side that has
the most statements in common with it, or another value of the same property.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

import pyoxigraph as ox

from kg.names.display import names
from kg.question.errata import MEANT
from kg.question.table import Row, Table, in_language
from kg.rdf import blank_nodes
from kg.rdf.reified import is_passage
from kg.rdf.terms import Term, Triple, key, serialised, text_of
from kg.sentences.sentence import Sentence
from kg.sentences.verbalization import sentences
from kg.store import Store
from kg.store.corrections import Change, Corrections, corrections_of
from kg.store.dump import quads
from kg.store.exchange import comparable
from kg.text.controls import line

_HEADS = {
    "passage": ("passage", "구절"),
    "before": ("before", "앞"),
    "after": ("after", "뒤"),
    "erratum": ("because", "이유"),
}
_READINGS = {"before": ("printed", "인쇄된 것"), "after": ("corrected", "정정한 것")}
_TITLES = {
    True: {
        "en": "What the corrected reading changes",
        "ko": "정정하여 읽으면 달라지는 것",
    },
    False: {"en": "Differences between the two", "ko": "둘 사이에 다른 것"},
}
_NUMBER = re.compile(r" \(\d+\)")  # tells blank nodes of one name apart
_NONE = {"en": "Nothing differs", "ko": "다른 것이 없다"}


class _Side(NamedTuple):
    """One of the two sides: its store, and its statements by passage."""

    store: Store
    passages: dict[Term | None, set[Triple]]

    def told(self, passage: Term | None, subjects: Iterable[Term], lang: str) -> list[Sentence]:
        """Return sentences for the statements of *passage* about *subjects*."""
        wanted = set(subjects)
        triples = (t for t in self.passages.get(passage, ()) if t[0] in wanted)
        return sentences(self.store, sorted(triples, key=lambda t: tuple(map(key, t))), lang)


def diff(before: Store, after: Store, *, lang: str = "en", readings: bool = False) -> Table:
    """Return the statements that only one of two stores has, as rows with the sentences that contain them.

    The columns are passage (empty for types, labels and the like), before and after (sentences, one of which
    may be missing), and the erratum that causes the difference, if any. If one side has no passages, passages
    are not compared; statements that an export leaves out are ignored, and those that it adds are
    compared only where nothing else differs.

    *readings* says that the two are the readings of one graph, for the headings.
    """
    given = comparable([list(quads(store)) for store in (before, after)])
    named = ({q.graph_name for q in side if isinstance(q.graph_name, ox.NamedNode)} for side in given)
    plain = not all(any(map(is_passage, graphs)) for graphs in named)
    one, two = (_Side(s, _by_passage(side, plain)) for s, side in zip((before, after), given, strict=True))
    stated = {t for side in (one, two) for passage, ts in side.passages.items() if passage for t in ts}
    for side in (one, two):  # statements that a passage has on either side are listed there only
        side.passages[None] = side.passages.get(None, set()) - stated
    corrected = [corrections_of(store) for store in (before, after)]
    changes = _changes(zip((before, after), corrected, strict=True), plain)
    rows = []
    if [each.done for each in corrected] in ([False, True], [True, False]):  # the two readings
        printed = int(corrected[0].done)
        rows = _forms((one, two)[printed], corrected[printed].forms, plain, lang, flipped=bool(printed))
    for passage in {*one.passages, *two.passages}:
        rows += _rows(one, two, passage, changes, lang)
    # rows that differ only in the identity of a blank node; other rows show that difference
    rows = [row for row in rows if len({_nameless(str(text)) for text in row.terms[1:3]}) > 1] or rows
    rows.sort(key=lambda row: (row.terms[0] is None, str(row.terms[0])))
    terms = [term for row in rows for term in row.terms]
    heads = _HEADS | (_READINGS if readings else {})
    title = _TITLES[readings] if rows else _NONE
    return Table(
        lang,
        tuple(_HEADS),
        rows,
        names(before, terms, lang),
        in_language(heads, lang),
        title=title[lang],
        grouped=True,
        title_says_none=not rows,
    )


def _by_passage(quads: Iterable[ox.Quad], plain: bool) -> dict[Term | None, set[Triple]]:
    """Return the triples of *quads* by passage, others under None; blank nodes get names by their context."""
    found: dict[Term | None, set[Triple]] = {}
    for quad in blank_nodes.with_stable_names(quads):
        graph = quad.graph_name
        passage = graph if isinstance(graph, ox.NamedNode) and is_passage(graph) and not plain else None
        found.setdefault(passage, set()).add((quad.subject, quad.predicate, quad.object))
    return found


def _changes(
    sides: Iterable[tuple[Store, Corrections]], plain: bool
) -> dict[tuple[Term | None, Triple], set[Term]]:
    """Return the errata by (passage, statement) that they remove or add."""
    changes: dict[tuple[Term | None, Triple], set[Term]] = {}
    for store, corrected in sides:
        forms = store.lexical.forms()
        for erratum, place, *statements in corrected.changes:
            passage = place if is_passage(place) and not plain else None
            for triple in filter(None, statements):
                for written in forms.get(triple, [triple]):
                    changes.setdefault((passage, written), set()).add(erratum)
    return changes


def _forms(side: _Side, forms: Iterable[Change], plain: bool, lang: str, *, flipped: bool) -> list[Row]:
    """Return a row for each sentence of *side*, the printed one, that contains a corrected printed form.

    Such forms stay in the graph, so the row has the sentence and the form that is meant, or these in reverse
    order if *flipped*.
    """
    rows = []
    for erratum, place, old, new in forms:
        passage = place if is_passage(place) and not plain else None
        for told in side.told(passage, [old[0]], lang) if old and new else ():
            if old in told.triples and new:
                value = MEANT[lang].format(text_of(new[2]))
                texts = [ox.Literal(told.text), ox.Literal(value)]
                rows.append(Row((passage, *(reversed(texts) if flipped else texts), erratum)))
    return rows


def _rows(
    one: _Side,
    two: _Side,
    passage: Term | None,
    changes: Mapping[tuple[Term | None, Triple], set[Term]],
    lang: str,
) -> list[Row]:
    """Return rows for the sentences of *passage* with statements that only one side has."""
    here, there = one.passages.get(passage, set()), two.passages.get(passage, set())
    differing = here ^ there
    if not differing:
        return []
    subjects = {triple[0] for triple in differing}
    before, after = one.told(passage, subjects, lang), two.told(passage, subjects, lang)
    rows = []
    for old, new in _pairs(before, after, differing):
        said = [differing.intersection(sentence.triples if sentence else ()) for sentence in (old, new)]
        reasons: list[Term | None] = sorted(
            {e for t in set().union(*said) for e in changes.get((passage, t), ())}, key=str
        )
        alike = bool(old and new and line(old.text) == line(new.text))  # such as for "1" and 1
        read = set.intersection(*({_as_read(t) for t in own} for own in said))
        unclear = [{t for t in own if alike or _as_read(t) in read} for own in said]
        texts = (
            ox.Literal(sentence.text + f" ({_exact_values(own)})" * bool(own)) if sentence else None
            for sentence, own in zip((old, new), unclear, strict=True)
        )
        terms = (passage, *texts)
        rows += [Row((*terms, reason)) for reason in reasons or [None]]
    return rows


def _as_read(triple: Triple) -> tuple[Term, Term, str]:
    """Return *triple* with its value as the text that a sentence shows."""
    subject, predicate, value = triple
    return subject, predicate, line(value.value if isinstance(value, ox.Literal) else str(value))


def _exact_values(triples: Iterable[Triple]) -> str:
    """Return the values of *triples* in N-Triples syntax."""
    return ", ".join(serialised(value) for *_, value in sorted(triples, key=lambda t: tuple(map(key, t))))


def _nameless(text: str) -> str:
    """Return *text* without the identifiers of blank nodes, which depend on all their statements."""
    return blank_nodes.STABLE.sub("_:", text)


def _parts(sentence: Sentence) -> Iterator[object]:
    """Yield what two sentences may have in common."""
    begin = _nameless(sentence.text).partition(": ")[0]
    yield from {begin, _NUMBER.sub("", begin)}
    for triple in sentence.triples:
        yield triple
        yield triple[:2]


def _pairs(
    before: Sequence[Sentence], after: Sequence[Sentence], differing: set[Triple]
) -> list[tuple[Sentence | None, Sentence | None]]:
    """Return pairs of the sentences with *differing* statements and those with which they share the most.

    Statements, properties of the same thing, and the text before the value are counted; None is no partner.
    """
    places: dict[object, list[int]] = {}
    for n, sentence in enumerate(before):
        for part in _parts(sentence):
            places.setdefault(part, []).append(n)
    common: Counter[tuple[int, int]] = Counter()
    for m, sentence in enumerate(after):
        common.update((n, m) for part in _parts(sentence) for n in places.get(part, ()))
    touched = [[bool(differing.intersection(each.triples)) for each in side] for side in (before, after)]
    partner: dict[int, int] = {}
    taken: set[int] = set()
    for (n, m), _ in sorted(common.items(), key=lambda c: (-c[1], c[0])):
        if n not in partner and m not in taken and (touched[0][n] or touched[1][m]):
            partner[n] = m
            taken.add(m)
    found: list[tuple[Sentence | None, Sentence | None]] = []
    for n, sentence in enumerate(before):
        if n in partner:
            found.append((sentence, after[partner[n]]))
        elif touched[0][n]:
            found.append((sentence, None))
    return found + [(None, sentence) for m, sentence in enumerate(after) if touched[1][m] and m not in taken]

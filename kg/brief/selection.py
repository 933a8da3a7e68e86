"""Selects the sentences of a brief: for each section, paragraphs of what its canned questions answer.

A sentence occurs only once, at its first place, and not at all if another one says all of it and more.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import pyoxigraph as ox

from kg.article.citation import PassagePlace, located
from kg.brief.paragraphs import Paragraph, paragraphs
from kg.brief.sections import LEAD, POLICIES, POLICY, REST, SECTIONS, Section
from kg.brief.statements import Told, concerning, is_new, merged, without_parts
from kg.entity.show import show
from kg.names.roles import Roles, roles_at_hand
from kg.question.answer import answer
from kg.question.catalogue import find
from kg.question.concepts import expanded
from kg.question.table import Row, Table
from kg.rdf.namespaces import VOCABULARIES
from kg.rdf.terms import Term, text_of
from kg.sentences.verbalization import with_sentences
from kg.store import Store

_ROOM = 700
"""The words of a brief that has room for what no question asks: with its notes, it is two pages then."""


class Selection(NamedTuple):
    """The sentences of a brief, as rows of their tables.

    *sections* are those that have any, in order. *places* are where the passages are. *left* is the number of
    further sentences about the thing.
    """

    sections: list[tuple[Section, list[Paragraph]]]
    places: Mapping[str, PassagePlace]
    left: int


def selection(store: Store, node: Term, lang: str) -> Selection:
    """Return what a brief on *node* tells in *lang*."""
    known = roles_at_hand(store)
    answers, things = _answers(store, node, lang) if isinstance(node, ox.NamedNode) else ({}, set())
    whole = without_parts({question: merged(table) for question, table in answers.items()}, known)
    rows = concerning(things, whole)
    passages = {passage for each in rows.values() for row in each for passage in row.passages()}
    shown = _shown(store, node, lang)
    places = located(store, passages | set(shown.passages()), lang)
    told: Told = set()
    chosen: dict[int, list[Paragraph]] = {}
    for section in sorted(SECTIONS, key=lambda section: section.turn):
        for question in section.questions:
            fitting = (r for r in rows.get(question, ()) if section is not LEAD or _is_heading(r, places))
            if new := [(answers[question], row) for row in fitting if is_new(row, told, known)]:
                chosen.setdefault(section.turn, []).append(new)
    rest, left = _rest(shown, node, places, told, known, _words(chosen))
    if rest:
        chosen.setdefault(REST.turn, []).append(rest)
    in_order = [(s, paragraphs(chosen[s.turn], places)) for s in SECTIONS if s.turn in chosen]
    return Selection(in_order, places, left)


def _answers(store: Store, node: ox.NamedNode, lang: str) -> tuple[dict[tuple[str, str], Table], set[Term]]:
    """Return the answers about *node*, as sentences, to those questions of the sections that have rows.

    Also return *node* with its parts and its policies, about which some of these questions are, too.
    """
    found: dict[tuple[str, str], Table] = {}
    things: set[Term] = {node}
    for name, parameter in (q for section in SECTIONS for q in section.questions):
        query = find(name)
        values: Mapping[str, Sequence[Term]] = {parameter: [node]}
        if (name, parameter) == POLICY and POLICIES in found:
            column = found[POLICIES].columns.index("policy")
            pursued = {term: None for row in found[POLICIES].rows if (term := row.terms[column])}
            values = {parameter: [node, *pursued]}
        if parameter != "company":  # a part of a country acts for it, but a company in it is another one
            values = expanded(store, query, values)[0]
        table = answer(store, query.bind(values), lang=lang, evidence=True)
        if table.rows:
            found[name, parameter] = with_sentences(store, table)
            things.update(values[parameter])
    return {q: table._replace(columns=("sentence",)) for q, table in found.items()}, things


def _shown(store: Store, node: Term, lang: str) -> Table:
    """Return all sentences about *node*; none about a term of a vocabulary."""
    name = node.value if isinstance(node, ox.NamedNode) else str(node)
    if name.startswith(VOCABULARIES):
        return Table(lang, (), [], {}, {})
    return show(store, name, lang=lang)._replace(columns=("sentence",))


def _rest(
    shown: Table, node: Term, places: Mapping[str, PassagePlace], told: Told, known: Roles, words: int
) -> tuple[Paragraph, int]:
    """Return what *shown* says of *node* itself that was not *told* at all, if there is room for it.

    Also return how many sentences are left.
    """
    rest: Paragraph = []
    left = 0
    for row in shown.sentences:
        names_it = any(node in s.triple and s.triple not in told for s in row.evidence)
        is_text = all(p not in places or places[p].kind != "footnote" for p in row.passages())
        if is_new(row, told, known):
            words += len(text_of(row.terms[0]).split())
            if names_it and is_text and words <= _ROOM:
                rest.append((shown, row))
            else:
                left += 1
    return rest, left


def _words(chosen: Mapping[int, Sequence[Paragraph]]) -> int:
    rows = (row for several in chosen.values() for paragraph in several for _, row in paragraph)
    return sum(len(text_of(row.terms[0]).split()) for row in rows)


def _is_heading(row: Row, places: Mapping[str, PassagePlace]) -> bool:
    return all(p in places and places[p].kind == "heading" for p in row.passages())

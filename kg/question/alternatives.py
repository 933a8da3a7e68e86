"""Suggests other questions and parameters if a question has no rows; each is tried on the store first."""

from __future__ import annotations

import math
import shlex
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress

import pyoxigraph as ox

from kg.errors import KGError
from kg.names.display import names
from kg.question.catalogue import questions
from kg.question.concepts import LINKS, expanded
from kg.question.query import Parameter, Query
from kg.rdf.namespaces import IDENTIFIER, LABELS, PRESENTATION, RDF_TYPE, SAME, SKOS, contract, slug
from kg.rdf.terms import Term, text_of
from kg.sparql.binding import bind
from kg.store import Store, select
from kg.store.batches import select_for
from kg.store.by_article import articles
from kg.store.library import packaged_slugs
from kg.store.worker import Workers
from kg.text.counts import Count

SECONDS = 1.0
"""How long to try alternatives."""
_ON_A_SERVER = 6  # the most queries for alternatives, to spare other people's servers
_STACK = 16 << 20  # bytes, more than any canned question needs; a server's limit on memory counts them
_LISTED = 5
_USES = """SELECT DISTINCT ?property ?class WHERE {
VALUES ?thing { UNDEF }
{ ?thing ?property ?o } UNION { ?s ?property ?thing OPTIONAL { ?s a ?class } }
}"""
_LINKED_TO_BOTH = """SELECT DISTINCT ?node ?p ?q WHERE {
VALUES ?one { UNDEF }
VALUES ?other { UNDEF }
?node ?p ?one ; ?q ?other
} ORDER BY ?node"""
_NAMING = {RDF_TYPE, IDENTIFIER, *LABELS, *SAME, *PRESENTATION, *(link.value for link in LINKS)}
_KINDS = ("entity", "year", "currency")
"""The types of parameters whose values mean the same in every question."""

_NOTHING = {
    "en": (
        "the data say nothing about {}",
        "the article says nothing about {}",
        "the articles say nothing about {}",
    ),
    "ko": ("자료가 말하지 않는다: {}", "글이 말하지 않는다: {}", "어느 글도 말하지 않는다: {}"),
}
_MESSAGES = {
    "en": {
        "this": "this question",
        "incomplete": ", or states it incompletely: `sovkg validate` checks that",
        "alone": "there are rows for each value on its own: {}",
        "without": "there are rows without {}",
        "exact": "there are rows without `exact`",
        "rows": "these have rows for {}: {}",
        "none": "no question has rows for {}",
        "more": " and {} more",
        "show": "; `sovkg show {}` has everything",
        "cut": " (of the questions tried, not all)",
        "again": " (with {})",
    },
    "ko": {
        "this": "여기서 물은 것",
        "incomplete": ". 진술에 빠진 것이 있어서일 수도 있다: `sovkg validate`가 알려 준다",
        "alone": "따로 물으면 결과가 있다: {}",
        "without": "빼고 물으면 결과가 있다: {}",
        "exact": "`exact` 없이 물으면 결과가 있다",
        "rows": "{}, 결과가 있는 질문: {}",
        "none": "{}, 결과가 있는 질문 없음",
        "more": " 외 {}개",
        "show": ". `sovkg show {}`가 모두 보인다",
        "cut": " (물은 질문 가운데서, 다 묻지는 않음)",
        "again": "({} 붙여서)",
    },
}


def alternatives(
    store: Store,
    query: Query,
    values: Mapping[str, Sequence[Term]],
    lang: str,
    *,
    exact: bool = False,
    again: str = "",
    options: bool = True,
) -> tuple[str, ...]:
    """Return notes on what has rows, as *query* has none for *values*.

    The question is tried with each value alone, without each, and, if it was *exact*, with what the values
    include. Then other questions are tried with each value, and with what links two: it may be denied. This
    ends after SECONDS, and on a server after a few queries. A note may be that nothing is stated of a value.

    *query* is not bound to *values* yet. *exact* says that what the values include was left out; *again* are
    the options, as typed, that ask the same store in the same way. Notes show parameters as *options*, or
    else as in an address: ``company=samsung``.
    """
    typed = Parameter.typed if options else _parameter
    words, nothing = _MESSAGES[lang], _NOTHING[lang][min(len(articles(store)), 2)]
    if not values:
        drafts = {*articles(store)} - packaged_slugs()
        return (nothing.format(words["this"]) + (words["incomplete"] if drafts else ""),)
    asking = _TimedQueries(store)
    several = len(values) > 1
    alone = {n: rows for n, given in values.items() if several and (rows := asking.rows(query, {n: given}))}
    notes = []
    if exact and expanded(store, query, values)[1]:
        notes.append(words["exact"])
    if alone:
        found = (f"{typed(query.parameter(name), values[name][0])} ({Count(n)})" for name, n in alone.items())
        notes.append(words["alone"].format(", ".join(found)))

    def others(kind: str, term: Term) -> str:
        called = names(store, [term], lang).get(text_of(term), text_of(term))
        used = _terms_used(store, term)
        if kind == "entity" and not used:  # an unused year may still lie inside a period
            return nothing.format(called)
        asked = sorted(_candidates(kind, query, term, used), key=lambda each: each[0])
        return _other_questions(asking, term, called, asked, words, again, typed)

    notes += [others("entity", node) for node in _linking(store, query, values)]
    for name, given in values.items():
        parameter = query.parameter(name)
        if name in alone:
            continue
        if parameter.type not in _KINDS:
            if rows := asking.rows(query, {n: v for n, v in values.items() if n != name}):
                own = parameter.option if options else parameter.keyword
                notes.append(words["without"].format(f"{own} ({Count(rows)})"))
            continue
        notes += [others(parameter.type, term) for term in given]
    return tuple(notes)


def _linking(store: Store, query: Query, values: Mapping[str, Sequence[Term]]) -> list[Term]:
    """Return up to two things that state something of both of the first two entities among *values*."""
    things = [given[0] for name, given in values.items() if query.parameter(name).type == "entity"]
    if len(things) < 2:
        return []
    rows = select(store, bind(_LINKED_TO_BOTH, {"one": things[:1], "other": things[1:2]})).rows
    return list(dict.fromkeys(node for node, *by in rows if node and all(map(_is_statement, by))))[:2]


class _TimedQueries:
    """Counts the rows of queries of *store* until the time is up; *cut* says whether any was not finished."""

    def __init__(self, store: Store) -> None:
        self._store, self._workers = store, Workers(_STACK)
        self._until = time.monotonic() + SECONDS
        self._left = math.inf if store.is_local else _ON_A_SERVER
        self.cut = False

    def rows(self, query: Query, values: Mapping[str, Sequence[Term]]) -> int:
        """Return the number of rows of *query* for *values*; 0 if it fails or the time is up."""
        self._left -= 1
        remaining = self._until - time.monotonic()
        if remaining > 0 and self._left >= 0:
            text = query.bind(values).text
            with suppress(TimeoutError, MemoryError, KGError):
                return self._workers.do(lambda: len(select(self._store, text).rows), remaining)
        self.cut = True
        return 0


_Askable = tuple[tuple[int, bool, str], Query, dict[str, list[Term]]]


def _candidates(kind: str, query: Query, term: Term, used: set[str]) -> Iterator[_Askable]:
    """Yield each question that takes *term* as a parameter of *kind*, with its sort key and the values.

    Questions whose text contains many of the properties and classes *used* with the term come first, then
    those that share a tag with *query*.
    """
    for other in questions().values():
        fitting = [p.name for p in other.parameters if p.type == kind]
        # a year is bound to the first and to the last year of a question at once
        for binding in [fitting] if kind == "year" and fitting else [[name] for name in fitting]:
            near = sum(curie in other.text for curie in used)
            near += sum(f"{curie} ?{name}" in other.text for curie in used for name in binding)
            far = not set(query.tags) & set(other.tags)
            yield (-near, far, other.name), other, {name: [term] for name in binding}


def _other_questions(
    asking: _TimedQueries,
    term: Term,
    called: str,
    asked: Iterable[_Askable],
    words: Mapping[str, str],
    again: str,
    written: Callable[[Parameter, Term], str],
) -> str:
    """Return a note on which of the questions *asked* have rows for *term*, whose label is *called*."""
    found = []
    for _, query, values in asked:
        if rows := asking.rows(query, values):
            typed = " ".join(written(query.parameter(name), term) for name in values)
            found.append(f"{query.name} {typed} ({Count(rows)})")
    more = words["more"].format(len(found) - _LISTED) if len(found) > _LISTED else ""
    called += words["again"].format(again) if found and again else ""
    text = words["rows" if found else "none"].format(called, ", ".join(found[:_LISTED]) + more)
    shown = ""
    if isinstance(term, ox.NamedNode) and written is not _parameter:
        shown = words["show"].format(" ".join([shlex.quote(slug(term.value)), *filter(None, [again])]))
    return text + (words["cut"] if asking.cut else "") + shown


def _parameter(parameter: Parameter, term: Term) -> str:
    text = text_of(term)
    return f"{parameter.keyword}={slug(text) if isinstance(term, ox.NamedNode) else text}"


def _terms_used(store: Store, term: Term) -> set[str]:
    """Return, as CURIEs, the properties used with *term* and the classes of the subjects that link to it.

    Properties for names, types and links between concepts are left out.
    """
    used: set[str] = set()
    for row in select_for(store, _USES, "thing", [term]):
        iris = [each.value for each in row if isinstance(each, ox.NamedNode)]
        if _is_statement(row[0]):
            used |= set(map(contract, iris))
    return used


def _is_statement(term: Term | None) -> bool:
    """Return whether the property *term* states something: names, types and links of concepts do not."""
    iri = text_of(term)
    return iri not in _NAMING and not iri.startswith(SKOS)

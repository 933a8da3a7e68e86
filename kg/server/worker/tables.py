"""Jobs that return tables: canned questions, questions in words, things by name, paths between them."""

from __future__ import annotations

import json
import warnings
from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING
from urllib.parse import urlencode

from kg.errors import Note, NotFound, WrongUsage
from kg.graph.answer import Answer
from kg.graph.bound_query import answer_to_sentence
from kg.names.hangul import typed_pattern
from kg.names.known import normal
from kg.names.labels import LANGUAGES
from kg.question import catalogue
from kg.question.query import ad_hoc, with_evidence
from kg.rdf.namespaces import query_prefixes
from kg.rdf.terms import text_of
from kg.server.formats import SUGGESTIONS, TABLES
from kg.server.reply import ASSISTANTS, Reply
from kg.server.worker.limits import memory_unbound
from kg.server.worker.paging import ROWS, part
from kg.server.worker.queries import TRUNCATED, sparql
from kg.server.worker.served import Served
from kg.sparql.guard import query_form, with_prefixes

if TYPE_CHECKING:
    from kg.ask.understanding import Understood

COMPLETIONS = 10
"""The most names that are offered as completions."""


def question(
    served: Served,
    name: str,
    values: Mapping[str, Sequence[str]],
    format: str,
    lang: str,
    evidence: bool | None,
    exact: bool,
    skip: int | None = None,
) -> Reply:
    """Return the answer to the canned question *name*, with *values* of parameters as typed by people.

    *evidence* says whether to add evidence; None means if it can be derived. With *skip*, here and below,
    return one part of the answer, which begins after so many rows (:mod:`kg.server.worker.paging`).
    """
    query = catalogue.find(name)
    if format == "svg" and query.view is None:
        raise WrongUsage(f"{name} cannot be drawn as a chart; ask for json, csv, tsv or md")
    graph = served.graph(lang)
    bound = graph.bind(query, values, exact=exact)
    wanted = not query.refusal if evidence is None or format == "svg" else evidence
    answer = graph.answer(bound, evidence=wanted)
    if not answer:
        from kg.question.alternatives import alternatives

        others = alternatives(served.store, query, bound.values, lang, exact=exact, options=False)
        answer = Answer(answer.table._replace(notes=(*answer.table.notes, *others)), served.store, query)
    if format != "svg":
        return _reply(served, answer, format, skip, question=name)
    if not answer:
        raise NotFound(f"{name} has no rows here, so there is nothing to draw; ask for json instead")
    _note(answer)
    drawn = answer.chart()
    with memory_unbound():
        return Reply(drawn.svg().encode(), TABLES[format])


def ask(
    served: Served,
    text: str,
    format: str,
    lang: str | None = None,
    evidence: bool | None = None,
    exact: bool = False,
    skip: int | None = None,
) -> Reply:
    """Return the answer to the canned question that *text* asks, by default in the language of *text*.

    *evidence* and *skip* are those of :func:`question`.
    """
    from kg.ask.messages import language

    lang = lang or language(text)
    answer = answer_to_sentence(
        served.store,
        served.graph(LANGUAGES[0]).understanding,  # made once for both languages
        text,
        _as_tool if served.advice is ASSISTANTS else _as_address,
        exact=exact,
        lang=lang,
        evidence=evidence is not False,
    )
    return _reply(served, answer, format, skip, question=answer.query.name if answer.query else "")


def _as_address(one: Understood) -> str:
    given = urlencode([(parameter.keyword, parameter.value(term)) for parameter, term in one.given])
    return f"/api/queries/{one.query.name}{'?' * bool(given)}{given}"


def _as_tool(one: Understood) -> str:
    given: dict[str, list[str]] = {}
    for parameter, term in one.given:
        given.setdefault(parameter.keyword, []).append(parameter.value(term))
    return f"{one.query.name} {json.dumps(given, ensure_ascii=False)}"


def cited_sparql(served: Served, query: str, lang: str, skip: int) -> Reply:
    """Return the answer to the SPARQL *query*, with the passages of each row if they can be derived.

    Results without rows are returned as ``boolean`` or ``turtle``, with a note that they have no passages.
    """
    if (kind := query_form(query)) != "SELECT":
        reply = sparql(served, query, "json", "turtle", most=ROWS)
        text = bytes(reply.body).decode()
        found = {"boolean": json.loads(text)["boolean"]} if kind == "ASK" else {"turtle": text}
        notes = [f"{kind} says of no passage that it states this; SELECT with the same pattern does"]
        if TRUNCATED in reply.headers:
            notes.append(f"only the first {ROWS} triples; use LIMIT and OFFSET, or narrow the query")
        return Reply(json.dumps({**found, "notes": notes}, ensure_ascii=False).encode(), TABLES["json"])
    known = with_evidence(ad_hoc(with_prefixes(query, query_prefixes(served.store.prefixes))))
    graph = served.graph(lang)
    answer = graph.answer(graph.bind(known, {}), evidence=not known.refusal)
    return _reply(served, answer, "json", skip)


def find(served: Served, text: str, lang: str, format: str, skip: int | None = None) -> Reply:
    """Return the things with *text* in one of their names."""
    return _reply(served, served.graph(lang).find(text), format, skip)


def complete(served: Served, text: str, lang: str) -> Reply:
    """Return *text* and names that contain it, in the format of OpenSearch suggestions.

    Names that begin with it come before those of things that are also called so.
    """
    names: list[str] = []
    with suppress(NotFound, WrongUsage):  # nothing is found, or *text* has no letters
        found, typed = served.graph(lang).find(text).table, typed_pattern(normal(text))
        names = [found.labels.get(thing, thing) for thing in (text_of(row.terms[0]) for row in found.rows)]
        names.sort(key=lambda name: not typed.match(normal(name)))
    return Reply(json.dumps([text, names[:COMPLETIONS]], ensure_ascii=False).encode(), SUGGESTIONS)


def show(served: Served, name: str, lang: str, format: str, skip: int | None = None) -> Reply:
    """Return all statements about the thing called *name*, or those of the passage."""
    return _reply(served, served.graph(lang).show(name), format, skip)


def path(served: Served, start: str, end: str, lang: str, format: str, skip: int | None = None) -> Reply:
    """Return the shortest paths between the things called *start* and *end*, a sentence for each step."""
    return _reply(served, served.graph(lang).path(start, end), format, skip)


def _note(answer: Answer) -> None:
    """Issue the notes of *answer* as warnings, as charts, and tables other than JSON, do not have them."""
    for text in answer.notes:
        warnings.warn(text, Note, stacklevel=2)


def _reply(served: Served, answer: Answer, format: str, skip: int | None = None, **beside: str) -> Reply:
    """Return *answer* in *format*; JSON is an object with the rows, title, notes, passages and so on."""
    beside["reading"] = served.reading
    if skip is not None:
        if answer.query and answer.query.name:  # assistants have not read it
            beside["description"] = answer.query.description[answer.table.lang]
        answer = part(answer, skip, lambda some: _json(some, beside))
    if format != "json":
        _note(answer)
    text = _json(answer, beside) if format == "json" else answer.written(format)
    return Reply(text.encode(), TABLES[format])


def _json(answer: Answer, beside: Mapping[str, str]) -> str:
    """Return *answer* as a JSON object, with *beside* in it."""
    about = {
        **beside,
        "title": answer.title,
        "lang": answer.table.lang,
        "columns": answer.headings,
        "passages": dict(answer.table.paraphrases),
        "sentences": [text_of(row.terms[0]) for row in answer.table.sentences],
        "notes": list(answer.notes),
    }
    # the rows are inserted as text, as parsing them would lose digits of numbers
    return f'{json.dumps(about, ensure_ascii=False)[:-1]}, "rows": {answer.written("json").strip()}}}\n'

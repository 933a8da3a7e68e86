"""The page's own engine answers every question as the command line does."""

from __future__ import annotations

import json
import random
import subprocess
from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from kg.ask.denial import denials, denies
from kg.ask.understanding import MOST, Understanding
from kg.chart.caption import source
from kg.chart.chart import chart
from kg.chart.rates import Rates
from kg.entity.find import parameter_term
from kg.errors import NotFound, WrongUsage
from kg.explorer.engine.data import engine_data
from kg.names.display import names
from kg.names.known import known_names
from kg.question.answer import answer
from kg.question.catalogue import questions
from kg.question.concepts import expanded
from kg.question.query import Query
from kg.question.repeated_amounts import repeated_amounts
from kg.question.table import Table
from kg.rdf.namespaces import slug
from kg.rdf.terms import serialised, text_of
from kg.store import AS_STATED, CORRECTED, READINGS, Store, open_store
from kg.store.embedded import Embedded
from kg.store.memo import Memoized
from kg.tables.cells import grid, mark, subject
from tests.conftest import NODE, ROOT
from tests.test_ask import LOST, NOT_SO, NUMBERED, REFUSED, SEVERAL, SO, USED, sentences

Case = dict[str, Any]


def cases() -> Iterator[Case]:
    """Yield each question in either language: unbound in both readings, with each example, or with rates."""
    for name, query in questions().items():
        yield {"name": name, "typed": {}, "reading": AS_STATED, "lang": "en"}
        yield {"name": name, "typed": {}, "reading": CORRECTED, "lang": "ko"}
        for n, parameter in enumerate(query.parameters):
            typed = {parameter.name: [parameter.example]}
            yield {"name": name, "typed": typed, "reading": AS_STATED, "lang": ("ko", "en")[n % 2]}
        if query.view and "currency" in query.text:
            worth = dict.fromkeys(("CAD", "JPY", "KRW", "USD"), 0.0625)
            rates = {"currency": "EUR", "date": "2024-06-01", "worth": worth}
            yield {"name": name, "typed": {}, "reading": AS_STATED, "lang": "en", "rates": rates}


def expected(store: Store, case: Case) -> dict[str, Any]:
    query, lang = questions()[case["name"]], case["lang"]
    values: Any = {
        name: [parameter_term(store, query, query.parameter(name), text) for text in texts]
        for name, texts in case["typed"].items()
    }
    values, added = expanded(store, query, values)
    table = answer(store, query.bind(values), lang=lang, evidence=not query.refusal)
    table = table._replace(notes=())  # the page words these in its own way
    heads, cells = grid(table)
    noted = heads[:1] == ["#"]
    return {
        "variables": list(table.columns),
        "headings": heads[noted:],
        "subject": subject(table),
        "chart": drawn(store, query, table, case.get("rates")),
        "repeated": [list(one) for one in repeated_amounts(store, table)],
        "also": {n: [names(store, more, lang)[t.value] for t in more] for n, more in added.items()},
        "rows": sorted(
            (
                {
                    "terms": [serialised(term) if term is not None else "" for term in row.terms],
                    "cells": shown[noted:],
                    "mark": mark(row.errata),
                    "evidence": sorted(
                        [" ".join(map(serialised, s.triple)), *s.passages] for s in row.evidence
                    ),
                    "errata": [[e.iri, *e.meant] for e in row.errata],
                }
                for row, shown in zip(table.rows, cells, strict=True)
            ),
            key=json.dumps,
        ),
    }


def drawn(store: Store, query: Query, table: Table, rates: dict[str, Any] | None) -> dict[str, Any] | None:
    """Return the chart of *table*, if there is one."""
    if query.view is None or not table.rows:
        return None
    given = rates and Rates(**{**rates, "worth": {c: Decimal(str(w)) for c, w in rates["worth"].items()}})
    made = chart(table, query.view, source(store, table.lang))
    if given and made.scale == "independent":  # it draws money; else there is nothing to convert
        made = chart(table, query.view, source(store, table.lang), given)
    return {name: value for name, value in made._asdict().items() if name != "lang"}


def asked(store: Store, wanted: list[Case], folder: Path, server: str = "") -> list[dict[str, Any]]:
    """Return the answers of the page's engine, its own or its *server*'s, to the *wanted* cases."""
    file = folder / "cases.json"
    named = [{**case, "reading": {AS_STATED: "stated"}.get(case["reading"], "corrected")} for case in wanted]
    file.write_text(
        json.dumps({"engineData": engine_data(store, READINGS, server), "cases": named}), encoding="utf-8"
    )
    done = subprocess.run([NODE, ROOT / "tests/engine.mjs", file], capture_output=True, check=True)
    found: list[dict[str, Any]] = json.loads(done.stdout)
    for each in found:
        if isinstance(each, list):  # the terms that a text stands for
            continue
        each.pop("notes", None)
        for row in each.get("rows", ()):
            row["evidence"].sort()
        if "rows" in each:
            each["rows"].sort(key=json.dumps)
    return found


@pytest.mark.slow
def test_every_question_is_answered_as_on_the_command_line(tmp_path: Path) -> None:
    stores = {reading: open_store(reading=reading) for reading in READINGS}
    wanted = list(cases())
    for case, found in zip(wanted, asked(stores[AS_STATED], wanted, tmp_path), strict=True):
        assert found == expected(stores[case["reading"]], case), case


@pytest.mark.slow
def test_what_counts_is_asked_of_each_of_several_articles_by_itself(tmp_path: Path) -> None:
    mine = [str(ROOT / "tests/articles")]
    stores = {reading: open_store(articles=mine, reading=reading) for reading in READINGS}
    names = [query.name for query in questions().values() if query.gathers]
    wanted: list[Case] = [
        {"name": name, "typed": {}, "reading": reading, "lang": lang}
        for name in names
        for reading, lang in zip(READINGS, ("en", "ko"), strict=True)
    ]
    found = asked(stores[AS_STATED], wanted, tmp_path)
    assert {each["variables"][0] for each in found} == {"article"}
    for case, one in zip(wanted, found, strict=True):
        assert one == expected(stores[case["reading"]], case), case


@pytest.mark.slow
def test_whatever_is_suggested_for_a_thing_has_an_answer(embedded: Embedded, tmp_path: Path) -> None:
    chosen = random.Random(7)
    wanted: list[Case] = [
        {"name": query.name, "parameter": each.name, "reading": AS_STATED}
        for query in questions().values()
        for each in query.parameters
        if each.type == "entity" and (query.name, each.name) != ("article", "passage")  # only in a FILTER
    ]
    for case, found in zip(wanted, asked(embedded, wanted, tmp_path), strict=True):
        assert found, case
        query = questions()[case["name"]]
        parameter = query.parameter(case["parameter"])
        for text in chosen.sample(list(found), min(3, len(found))):
            term = parameter_term(embedded, query, parameter, text)
            values, _ = expanded(embedded, query, {parameter.name: [term]})
            assert answer(embedded, query.bind(values), lang="en", evidence=False).rows, (case, text)


@pytest.mark.slow
def test_a_text_stands_for_the_same_as_on_the_command_line(embedded: Embedded, tmp_path: Path) -> None:
    chosen = random.Random(11)
    texts = sorted({name.text for name in known_names(embedded)})
    figures = ["2024", "12", "-3", "+4", "007", "1.50", ".5", "1e5", "1e-20", "1_0", "EUR", "eur", "9" * 19]
    parameters = [(query.name, each) for query in questions().values() for each in query.parameters]
    wanted: list[Case] = []
    for name, parameter in chosen.choices(parameters, k=120):
        text = chosen.choice(texts if parameter.type == "entity" else figures)
        shaped = [text, text, text.upper(), text.replace(" ", ""), f"id:{text}"]
        wanted.append(
            {"name": name, "typed": {parameter.name: [chosen.choice(shaped)]}, "reading": AS_STATED}
        )
    store = Memoized(embedded)  # for each unknown text all names are looked up
    for case, found in zip(wanted, asked(embedded, wanted, tmp_path), strict=True):
        query = questions()[case["name"]]
        [(parameter_name, [text])] = case["typed"].items()
        try:
            told: object = [serialised(parameter_term(store, query, query.parameter(parameter_name), text))]
        except NotFound:
            told = "unknown"
        except WrongUsage as error:
            told = "several" if "several things" in str(error) else "malformed"
        assert (found["error"]["why"] if isinstance(found, dict) else found) == told, case


@pytest.mark.slow
@pytest.mark.parametrize("reading", READINGS)
def test_a_question_in_words_is_understood_as_on_the_command_line(reading: str, tmp_path: Path) -> None:
    understanding = Understanding(Memoized(open_store(reading=reading)), questions())
    understanding.fitting = cache(understanding.fitting)  # type: ignore[method-assign] # `of` calls it, too
    others = [
        "Ｊａｐａｎ 투자 ２０２０ 이후",
        "us",
        "US?",
        "???",
        "p17s4",
        "id:japan",
        "the 2nd, 달러화로",
        "Zürich's p99s1",
        "who did not invest in Japan",
        "일본이 프랑스에 투자했나?",
        "일본과 프랑스에 투자 안 한 2개 회사",
        "over 1.5 billion euros in all of France in ２０２４",
        "토요타가 투자한 샤오미와 일본의 10위권 이유는?",
        "why did the 4th or second country stop?",
        "p8s1",
        *NUMBERED,
        *SEVERAL,
        *LOST,
        *(text for text, _ in USED),
        *REFUSED,
    ]
    said = [
        *(each.text for each in sentences() if each.part in {"open", "final"}),
        *others,
        *SO.splitlines(),
        *NOT_SO.splitlines(),
    ]
    said = said if reading == "as-stated" else said[::3]  # the readings differ little, and not in their words
    wanted: list[Case] = [{"sentence": text, "reading": reading} for text in said]
    for text, found in zip(said, asked(open_store(), wanted, tmp_path), strict=True):
        sentence = understanding.sentence(text)
        unknown = understanding.unknown.subjects(sentence)
        fitting = understanding.fitting(sentence)
        try:
            told = understanding.of(text)
        except NotFound:
            told = []
        nearest = [one.query.name for one in fitting[:MOST] if one.sure and not told]
        assert [
            (one["name"], _typed(one["typed"]), one["left"], round(one["score"], 9), one["isSure"])
            for one in found["found"]
        ] == [
            (
                one.query.name,
                _typed({n: list(map(text_of, terms)) for n, terms in one.values.items()}),
                understanding.unused(text, one),
                round(one.score, 9),
                one.sure,
            )
            for one in told
        ], text
        assert found["unknown"] == unknown
        assert found["denied"] == ([] if fitting and denies(fitting[0].query) else denials(text))
        assert [one["name"] for one in found["nearest"]] == nearest


def _typed(values: dict[str, list[str]]) -> dict[str, list[str]]:
    return {name: list(map(slug, texts)) for name, texts in values.items()}

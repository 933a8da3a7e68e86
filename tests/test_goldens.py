"""Answers must be those that a reader expects: rows written by hand from the article, not by a query.

A golden is ``golden/<question>.json``, or ``golden/<question>--<suffix>.json`` with the key "query" if
parameters are bound. A value is the slug of an entity, a number in full units, or a text; unbound variables
are left out. If rows were written from the sentences of some "paragraphs" only, the question is asked of a
graph without the sentences of all others.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any, TypeAlias

import pyoxigraph as ox
import pytest

from kg.entity.find import resolve
from kg.question.catalogue import questions
from kg.question.query import Query
from kg.rdf.namespaces import slug
from kg.rdf.reified import is_passage
from kg.rdf.terms import Term, literal, number
from kg.store import Solutions, select
from kg.store.dump import quads
from kg.store.embedded import Embedded

FILES = sorted((Path(__file__).parent / "golden").glob("*.json"))
KEYS = {"by", "parameters", "paragraphs", "rows", "query"}

Row: TypeAlias = frozenset[tuple[str, str | Decimal]]


def read(path: Path) -> dict[str, Any]:
    """Return the golden in the file *path*, with its numbers exactly as written."""
    text = path.read_text(encoding="utf-8")
    golden: dict[str, Any] = json.loads(text, parse_int=Decimal, parse_float=Decimal)
    return golden


def question(path: Path, golden: Mapping[str, Any]) -> Query:
    return questions()[golden.get("query", path.stem)]


def bound(store: Embedded, query: Query, given: Mapping[str, list[str]]) -> Query:
    values: dict[str, list[Term]] = {}
    for name, texts in given.items():
        parameter = query.parameter(name)
        if parameter.type == "entity":
            values[name] = [resolve(store, text, of=parameter.of) for text in texts]
        else:
            values[name] = [literal(parameter.type, text) for text in texts]
    return query.bind(values)


@cache
def of_paragraphs(store: Embedded, paragraphs: tuple[int, ...]) -> Embedded:
    """Return *store* without the graphs of sentences that are not in *paragraphs*."""

    def kept(graph: object) -> bool:
        return not is_passage(graph) or int(slug(str(graph)[1:-1])[1:3]) in paragraphs

    return Embedded([quad for quad in quads(store) if kept(quad.graph_name)])


def solutions(store: Embedded, path: Path) -> Solutions:
    golden = read(path)
    if paragraphs := golden.get("paragraphs"):
        store = of_paragraphs(store, tuple(map(int, paragraphs)))
    return select(store, bound(store, question(path, golden), golden["parameters"]).text)


def plain(term: Term) -> str | Decimal:
    """Return *term* as it is written in goldens; answers must not contain blank nodes."""
    if isinstance(term, ox.NamedNode):
        return slug(term.value)
    assert isinstance(term, ox.Literal), term
    value = number(term)
    return term.value if value is None else value


def shown(rows: Counter[Row]) -> str:
    """Return *rows*, one per line, for the message of a failure."""
    return "\n".join(sorted(f"{n} x {dict(sorted(row))}" for row, n in rows.items())) or "none"


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_answer_is_what_the_sentences_say(path: Path, embedded: Embedded) -> None:
    answer = solutions(embedded, path)
    got: Counter[Row] = Counter(
        frozenset((n, plain(t)) for n, t in zip(answer.variables, row, strict=True) if t is not None)
        for row in answer.rows
    )
    expected: Counter[Row] = Counter(frozenset(row.items()) for row in read(path)["rows"])
    missing, extra = expected - got, got - expected
    assert not missing + extra, f"missing:\n{shown(missing)}\nnot expected:\n{shown(extra)}"


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_golden_names_columns_of_its_question(path: Path, embedded: Embedded) -> None:
    golden = read(path)
    assert golden.keys() <= KEYS
    assert golden["rows"], "an empty golden says nothing"
    used = {name for row in golden["rows"] for name in row}
    assert used <= set(solutions(embedded, path).variables)


def test_a_bound_golden_is_named_after_its_question() -> None:
    for path in FILES:
        golden = read(path)
        name, _, suffix = path.stem.partition("--")
        assert golden.get("query", path.stem) == name, path.name
        if suffix:
            assert "query" in golden, path.name
            assert golden["parameters"], path.name


@pytest.mark.slow
def test_enough_goldens_are_written_by_hand() -> None:
    by_hand = [path for path in FILES if read(path)["by"] == "hand"]
    assert len(by_hand) >= 10
    assert len({question(path, read(path)).name for path in by_hand}) >= 14

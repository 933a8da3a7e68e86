"""Binding: any value becomes exactly one term or is refused; no value changes a query's shape."""

from __future__ import annotations

import pyoxigraph as ox
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.embedded import Embedded
from kg.errors import KGError, WrongUsage
from kg.guard import tokens
from kg.query import Query, bind
from kg.store import select
from kg.terms import Term, iri, literal, number

DECIMAL = ox.NamedNode("http://www.w3.org/2001/XMLSchema#decimal")
AMOUNT = ox.Literal("1200000000.0", datatype=DECIMAL)
STORE = Embedded([ox.Quad(ox.NamedNode("x:a"), ox.NamedNode("x:amount"), AMOUNT)])
ECHO = "SELECT ?t WHERE {\n  VALUES ?t { UNDEF }\n}"
AROUND = "PREFIX x: <x:>\nSELECT ?t ?s WHERE {\n  VALUES ?t { UNDEF }\n  ?s x:amount ?o .\n}"
NASTY = st.sampled_from("\"'\\<>{}()?$#.;\n\r\t \u2028aUNDEFVALS")
deterministic = settings(derandomize=True, deadline=None, max_examples=300)


def echoed(term: Term) -> list[tuple[Term | None, ...]]:
    return select(STORE, bind(ECHO, {"t": [term]})).rows


def shape(text: str) -> list[tuple[str, str]]:
    """The tokens of a query outside the line that a value enters."""
    lines = [line for line in text.split("\n") if not line.startswith("VALUES ?t {")]
    return list(tokens("\n".join(lines)))


@deterministic
@given(st.text())
def test_any_text_is_bound_as_itself_or_refused(text: str) -> None:
    try:
        term = literal("text", text)
    except WrongUsage:
        with pytest.raises(UnicodeEncodeError):
            text.encode()
        return
    assert echoed(term) == [(ox.Literal(text),)]


@deterministic
@given(st.text(), st.sampled_from(["", "http://x/", "urn:", "x:"]))
def test_any_iri_is_bound_as_itself_or_refused(text: str, begin: str) -> None:
    try:
        term = iri(begin + text)
    except KGError:
        return
    assert echoed(term) == [(term,)]


@deterministic
@given(st.text(), st.text(max_size=12) | st.from_regex(r"[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})?", fullmatch=True))
def test_any_language_tag_is_bound_as_itself_or_refused(text: str, tag: str) -> None:
    try:
        term = ox.Literal(text, language=tag)
    except ValueError:
        return
    assert echoed(term) == [(term,)]


@deterministic
@given(st.lists(st.text(alphabet=NASTY, max_size=30), min_size=1, max_size=3))
def test_no_text_changes_the_shape_of_a_query(texts: list[str]) -> None:
    terms = [literal("text", text) for text in texts]
    bound = bind(AROUND, {"t": terms})
    assert bound.count("\n") == AROUND.count("\n")
    assert shape(bound) == shape(bind(AROUND, {"t": [ox.Literal("one")]}))
    assert len(select(STORE, bound).rows) == len(terms)


@deterministic
@given(st.text(max_size=20), st.sampled_from(["integer", "year", "decimal", "currency"]))
def test_numbers_years_and_currencies_are_what_they_look_like(text: str, kind: str) -> None:
    try:
        term = literal(kind, text)
    except WrongUsage:
        return
    assert isinstance(term, ox.Literal)
    if kind == "currency":
        assert term == ox.Literal(text)
    else:
        assert number(term) is not None
    assert echoed(term) == [(term,)]


@pytest.mark.parametrize("written", ["1200000000", "1200000000.0", "1200000000.00", "+1200000000", "1.2E9"])
def test_numbers_bind_by_value_through_filters(written: str) -> None:
    text = "SELECT ?s {\n  VALUES ?min { UNDEF }\n  ?s <x:amount> ?o FILTER(!BOUND(?min) || ?o = ?min)\n}"
    assert len(select(STORE, bind(text, {"min": [literal("decimal", written)]})).rows) == 1


def test_an_unbound_parameter_leaves_an_empty_line() -> None:
    assert bind(ECHO, {}) == "SELECT ?t WHERE {\n\n}"


def test_a_marker_in_a_value_is_no_marker() -> None:
    term = ox.Literal("\nVALUES ?t { UNDEF }\n")
    assert echoed(term) == [(term,)]


def test_unknown_names_and_many_values_of_a_single_parameter_are_refused() -> None:
    query = Query("q", ECHO, {}, {}, (), (), {})
    with pytest.raises(WrongUsage, match="no parameter 'x'"):
        query.bind({"x": [ox.Literal("1")]})

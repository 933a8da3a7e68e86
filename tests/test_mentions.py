"""A value counts as already mentioned only if it is in the text as whole, visible words or numbers."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.sentences import korean, mentions
from kg.sentences.mentions import figure, named, to_the_letter
from tests.test_english import told

SENTENCE = (
    "Aichi’s AI-driven OpenAI, http://example.org/anna, paid 4,400 to U.S. firms, 5% or 1/90 of 6 bn, 1990s."
)


@given(st.text(alphabet=" \t\n\xa0\u200b\u202e\ufeff\u3164\xad.,-—“”…%()", max_size=4))
def test_what_shows_no_word_is_never_said_already(value: str) -> None:
    assert not to_the_letter(f"{SENTENCE} {value} ", value)
    assert not to_the_letter(f"한국의 정책이다 {value} ", value)
    assert not named(f"{SENTENCE} {value}", value)


@pytest.mark.parametrize(
    "part",
    ["AI", "Open", "anna", "example", "org", "http", "400", "4", "U", "5", "1", "90", "6", "1990", "fir"],
)
def test_a_part_of_a_word_or_number_is_not_said(part: str) -> None:
    assert not to_the_letter(SENTENCE, part)
    assert not to_the_letter(SENTENCE, f"{part}\u200b")


@pytest.mark.parametrize(
    "whole", ["Aichi", "OpenAI", "4,400", "5%", "1/90", "1990s", "paid 4,400 to", "firms"]
)
def test_a_word_or_number_as_it_stands_is_said(whole: str) -> None:
    assert to_the_letter(SENTENCE, whole)
    assert figure(SENTENCE, "1990")


@pytest.mark.parametrize(
    ("name", "value", "has"),
    [
        ("laboratory in Paris", "Paris", True),
        ("the country group", "the countries", True),
        ("Figure 5: ships", "5", True),
        ("5G network", "5", False),
        ("Web 3.0", "3", False),
        ("the third group", "3", True),
        ("Indiana University", "India", False),
        ("Angola", "any", False),
    ],
)
def test_a_name_has_whole_words_of_another(name: str, value: str, has: bool) -> None:
    assert named(name, value) is has


@pytest.mark.parametrize(
    ("whole", "part"),
    [
        ("Australian fleet", "Austria"),
        ("Nigerian bank", "Niger"),
        ("Cubango yard", "Cuba"),
        ("Aichi yard", "AI"),
    ],
)
def test_what_only_begins_like_a_name_is_told(whole: str, part: str) -> None:
    names = f'GRAPH :names {{ :firm rdfs:label "{whole}"@en . :land rdfs:label "{part}"@en .'
    (text,) = told(f":firm schema:knowsAbout :trade ; sai:countedTo :land . }} {names}")
    assert text == f"{whole} ({part}) works in trade."


def test_a_number_in_a_name_is_no_other_figure() -> None:
    names = 'GRAPH :names { :vision a dcterms:Policy ; rdfs:label "Vision 1990"@en .'
    (text,) = told(f":vision schema:agent :town ; sai:startYear 1990 . }} {names}")
    assert text == "Norland has pursued Vision 1990 since 1990."


@pytest.mark.slow
@given(
    st.lists(
        st.sampled_from(["1/2", "2분의 1", "4,400", "4400", "엔", "Japan", "-", " ", "은", "3"]), max_size=8
    ),
    st.lists(st.sampled_from(["1/2", "4,400", "4400", "엔", " ", "Japan", "분의"]), min_size=1, max_size=4),
)
def test_what_is_found_out_sooner_is_the_same(text: list[str], value: list[str]) -> None:
    """Ruling out absent values, the usual case, without a regular expression must not change the result."""
    sought, written = "".join(value), "".join(text)
    mixed = mentions._ENDS if re.search(r"\d", sought) else mentions._WORD_ENDS
    ends = mentions._ENDS.pattern + (mentions._NUMBER_ENDS if sought[-1].isdigit() else mixed).pattern
    for forms in ([re.escape(sought)], [re.escape(sought), korean.spaced(sought)]):
        whole = f"{mentions._BEGINS.pattern}(?:{'|'.join(forms)}){ends}"
        said = re.search(r"[^\W_]", sought) and re.search(whole, written)
        assert to_the_letter(written, sought, exactly=len(forms) == 1) is bool(said)

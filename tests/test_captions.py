"""The captions of lines in the picture are natural phrases, also for figures and denials."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from kg.bundle import graph_files
from kg.explorer import page
from kg.rdf.namespaces import PREFIXES, SAI
from kg.store import Store, select
from kg.store.embedded import Embedded
from tests.test_explorer import Parts
from tests.test_explorer_address import in_node


def captions(html: str) -> dict[str, list[list[str]]]:
    data = Parts(html).data()
    return {data["things"][one["thing"]]["name"]: one["captions"] for one in data["relations"]}


def told(html: str, name: str) -> list[str]:
    [first, *_] = captions(html)[f"id:{name}"]
    return [first, first] if isinstance(first, str) else first


def denied(store: Store) -> set[str]:
    rows = select(store, f"SELECT ?node {{ ?node <{SAI}denied> true }}").rows
    return {str(node).strip("<>").removeprefix(PREFIXES["id"]) for [node] in rows}


@pytest.mark.slow
def test_what_is_denied_says_so_on_its_line(html: str, embedded: Embedded) -> None:
    known = {name.removeprefix("id:") for name in captions(html)}
    assert len(denied(embedded) & known) > 5
    for name in denied(embedded) & known:
        english, korean = told(html, name)
        assert "not so" in english, name
        assert "그렇지 않음" in korean, name


@pytest.mark.parametrize(
    ("name", "english", "korean"),
    [
        ("statistic-french-fields-medallists", "than 13\nwinners of", "수상자 무려 13명"),
        ("result-ai-start-up-jobs", "9,000-odd", "9,000여"),
        ("statistic-japan-data-centre-concentration", "at least 80%", "80% 이상"),
        ("statistic-global-ai-index-countries", "83 countries", "국가 83개"),
        ("comparison-canada-france-infrastructure", "1/4 of its infrastructure", "인프라 역량 4분의 1"),
        ("assessment-europe-gpu-suppliers", "existence\n(not so)", "존재\n(그렇지 않음)"),
    ],
)
def test_a_figure_is_as_exact_as_its_bound_and_says_of_what(
    html: str, name: str, english: str, korean: str
) -> None:
    said = told(html, name)
    assert english in said[0]
    assert korean in said[1]


@pytest.mark.slow
def test_a_figure_and_a_denial_of_other_data_are_said_too(tmp_path: Path) -> None:
    path = tmp_path / "own.trig"
    path.write_text(
        """@prefix : <https://example.org/> . @prefix sai: <https://w3id.org/sovereign-ai-kg/ontology#> .
@prefix schema: <https://schema.org/> .
:a a schema:Corporation . :b a schema:Country .
:i a sai:Investment ; schema:agent :a ; schema:toLocation :b ; schema:amount 5 ; schema:currency "EUR" ;
   sai:bound sai:AtMost ; sai:denied true .""",
        encoding="utf-8",
    )
    vocabulary = [*map(Path, graph_files()[:4])]
    [[both]] = captions(page(Embedded.of_files([path, *vocabulary]))).values()
    assert both == ["investment: at most €5\n(not so)", "투자 5유로 이하\n(그렇지 않음)"]


@pytest.mark.slow
def test_lines_speak_in_words_in_both_languages(html: str, tmp_path: Path) -> None:
    found = json.loads(in_node("captions.mjs", html, tmp_path))["found"]
    for lang, words in (("en", "based on|because of|by means of|in terms of"), ("ko", "근거|원인|수단|측면")):
        labels = [label for label, _ in found[lang]]
        assert len(labels) > 500
        assert not [label for label in labels if " · " in label or "{}" in label or "+ " in label]
        assert sum(bool(re.search(words, label)) for label in labels) > 40

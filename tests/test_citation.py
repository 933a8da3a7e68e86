"""Citations: one line each, in both languages, with only what the graph contains."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kg.article.citation import citations
from kg.rdf.namespaces import PASSAGE
from kg.store import open_store
from kg.store.embedded import Embedded
from tests.conftest import Run

MISTRAL = PASSAGE + "sovereign-ai/p18s2"
HEADING = PASSAGE + "sovereign-ai/p07s1"


@pytest.mark.parametrize(
    ("lang", "parts"),
    [
        (
            "en",
            [
                "Choi Yunjeong. [2024]. ",
                "strategy for AI sovereignty]. Paragraph 18, sentence 2 (p18s2, SHA-256 ",
            ],
        ),
        (
            "ko",
            [
                "최윤정. [2024]. ",
                "국가 전략. 18문단 2번째 문장 (p18s2, SHA-256 ",
                "소버린 AI 지식 그래프 0.1.0, ",
            ],
        ),
    ],
)
def test_a_citation_names_all_that_finds_the_sentence(
    embedded: Embedded, lang: str, parts: list[str]
) -> None:
    text = citations(embedded, [MISTRAL], lang)[MISTRAL]
    assert [part for part in parts if part not in text] == []
    assert text.endswith(f" 0.1.0, {MISTRAL}")
    assert "\n" not in text


def test_the_kind_of_what_is_no_running_text_is_said(embedded: Embedded) -> None:
    assert "Heading, paragraph 7, sentence 1 (p07s1" in citations(embedded, [HEADING], "en")[HEADING]
    assert "제목, 7문단 1번째 문장 (p07s1" in citations(embedded, [HEADING], "ko")[HEADING]


def test_what_the_graph_does_not_know_is_left_out(tmp_path: Path) -> None:
    data = tmp_path / "a.trig"
    data.write_text(
        "@prefix d: <http://purl.org/dc/terms/> . @prefix : <https://example.org/> ."
        "{ :p1 d:isPartOf :essay . :essay a :Essay }"
    )
    passage = "https://example.org/p1"
    found = citations(open_store([data]), [passage, "https://example.org/unknown"], "en")
    assert found == {passage: f"essay. p1. {passage}"}


@pytest.mark.parametrize("command", [["query", "valuations"], ["show", "valuation-mistral-ai"]])
def test_each_passage_of_an_answer_is_cited_on_a_line_to_paste(run: Run, command: list[str]) -> None:
    cited = [line for line in run(*command, "--cite", COLUMNS="40").stdout.splitlines() if "SHA-256" in line]
    assert len(cited) == 1
    assert cited[0].startswith("Choi Yunjeong. ")
    assert cited[0].endswith(MISTRAL)
    rows = json.loads(run(*command, "--cite", "--format", "json").stdout)
    assert {MISTRAL: cited[0]} in [row.get("_citations") for row in rows]

"""All 101 passages must be there, in order, with locators, hashes and paraphrases."""

from __future__ import annotations

import re

import pytest

from kg.store import select
from kg.store.embedded import Embedded

PASSAGES = """PREFIX oa: <http://www.w3.org/ns/oa#>
PREFIX schema: <https://schema.org/>
PREFIX sai: <https://w3id.org/sovereign-ai-kg/ontology#>
SELECT ?passage ?paragraph ?sentence ?begin ?end ?sha256 ?kind WHERE {
  ?passage a sai:Passage ; sai:paragraph ?paragraph ; sai:sentence ?sentence ;
    oa:start ?begin ; oa:end ?end ; schema:sha256 ?sha256 ; sai:passageKind ?kind .
} ORDER BY ?begin"""


@pytest.fixture(scope="module")
def passages(embedded: Embedded) -> list[list[str]]:
    return [[getattr(t, "value", "") for t in row] for row in select(embedded, PASSAGES).rows]


def test_all_101_are_there_and_named_by_paragraph_and_sentence(passages: list[list[str]]) -> None:
    assert len(passages) == 101
    for iri, paragraph, sentence, *_ in passages:
        assert iri.endswith(f"/passage/sovereign-ai/p{int(paragraph):02}s{sentence}")


def test_they_follow_each_other_without_overlap(passages: list[list[str]]) -> None:
    ends = [int(p[4]) for p in passages]
    begins = [int(p[3]) for p in passages]
    assert begins[0] == 0
    assert all(begin - end == 1 for end, begin in zip(ends[:-1], begins[1:], strict=True))


def test_hashes_and_kinds_are_well_formed(passages: list[list[str]]) -> None:
    assert all(re.fullmatch(r"[0-9a-f]{64}", p[5]) for p in passages)
    assert len({p[5] for p in passages}) == 101
    assert {p[6] for p in passages} == {"body", "heading", "caption", "footnote", "boilerplate"}


def test_each_has_one_paraphrase_in_each_language(embedded: Embedded) -> None:
    text = """PREFIX oa: <http://www.w3.org/ns/oa#>
PREFIX schema: <https://schema.org/>
PREFIX sai: <https://w3id.org/sovereign-ai-kg/ontology#>
    SELECT ?passage ?lang (COUNT(?text) AS ?n)
    WHERE { ?passage a sai:Passage ; sai:paraphrase ?text } GROUP BY ?passage (LANG(?text) AS ?lang)"""
    rows = [[getattr(t, "value", "") for t in row] for row in select(embedded, text).rows]
    assert len(rows) == 202
    assert {row[1] for row in rows} == {"en", "ko"}
    assert {row[2] for row in rows} == {"1"}

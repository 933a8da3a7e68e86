"""A new vocabulary term must need changes only in ``ontology/``; sentences, tables and the page follow."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pyoxigraph as ox
import pytest

from kg.article.addition import missing
from kg.entity.show import show
from kg.explorer import page
from kg.question.answer import answer
from kg.question.concepts import included
from kg.question.query import ad_hoc
from kg.rdf.namespaces import ID, PRESENTATION, SAI
from kg.rdf.terms import text_of
from kg.store.dump import quads
from kg.store.embedded import Embedded
from kg.tables.text import as_text
from tests.test_explorer import unpacked

TERM = """
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix graph: <https://w3id.org/sovereign-ai-kg/graph/> .
@prefix passage: <https://w3id.org/sovereign-ai-kg/passage/sovereign-ai/> .
@prefix id: <https://w3id.org/sovereign-ai-kg/id/> .
@prefix sai: <https://w3id.org/sovereign-ai-kg/ontology#> .
@prefix schema: <https://schema.org/> .

graph:ontology {
    sai:Merger a owl:Class ; rdfs:label "merger"@en , "합병"@ko ;
        rdfs:isDefinedBy <https://w3id.org/sovereign-ai-kg/ontology> .
    sai:Laboratory a owl:Class ; rdfs:label "laboratory"@en , "연구실"@ko ;
        rdfs:isDefinedBy <https://w3id.org/sovereign-ai-kg/ontology> .
    sai:absorbed a owl:ObjectProperty ; rdfs:label "absorbed company"@en , "합쳐진 기업"@ko ;
        rdfs:isDefinedBy <https://w3id.org/sovereign-ai-kg/ontology> .
    sai:jobs a owl:DatatypeProperty ; rdfs:label "jobs"@en , "일자리"@ko ;
        rdfs:isDefinedBy <https://w3id.org/sovereign-ai-kg/ontology> .
    sai:fee a owl:DatatypeProperty ; rdfs:label "fee"@en , "수수료"@ko ;
        rdfs:isDefinedBy <https://w3id.org/sovereign-ai-kg/ontology> .
    sai:jobsPrintedAs a owl:DatatypeProperty ; rdfs:label "jobs printed as"@en , "일자리 인쇄된 표기"@ko ;
        rdfs:isDefinedBy <https://w3id.org/sovereign-ai-kg/ontology> .
}
graph:phrases {
    sai:Merger sai:phrase "{agent} merged with {absorbed}[, with {jobs} jobs]"@en ,
            "{agent}은(는) {absorbed}과(와) 합쳤다[: 일자리 {jobs:개}]"@ko ;
        sai:display "look 99 money star relation" , "beside paid" .
    sai:Laboratory sai:phrase "{subject}"@en , "{subject}"@ko ; sai:display "part bodies" .
    sai:absorbed sai:phrase "{subject} absorbed {value}"@en , "{subject}은(는) {value}을(를) 합쳤다"@ko ;
        sai:display "head 9" .
    sai:jobs sai:phrase "{value} jobs"@en , "일자리 {value:개}"@ko ;
        sai:display "figure 9" , "counts" , "bounded 8" , "needs bound jobsPrintedAs" .
    sai:fee sai:phrase "a fee of {value}"@en , "수수료 {value}"@ko ; sai:display "counts" , "with currency" .
    sai:jobsPrintedAs sai:phrase "printed as “{value}”"@en , "인쇄된 표기 “{value}”"@ko ;
        sai:display "printed 4" , "once" .
}
graph:entities {
    id:lab a sai:Laboratory ; rdfs:label "Lab"@en , "연구실"@ko .
    id:merger-h a sai:Merger ; rdfs:label "merger of H"@en , "H의 합병"@ko .
}
passage:p18s5 {
    id:merger-h schema:agent id:h-ai ; sai:absorbed id:poolside-ai ; sai:jobs 12000 ; sai:bound sai:AtLeast ;
        sai:jobsPrintedAs "1만 2천개" .
    id:lab sai:countedTo id:france .
    id:fee-h sai:fee 12000000 ; schema:currency "EUR" .
}
"""


@pytest.fixture(scope="module")
def store(embedded: Embedded) -> Embedded:
    return Embedded.of_quads([*quads(embedded), *ox.parse(TERM, format=ox.RdfFormat.TRIG)], "a new term")


@pytest.mark.slow
@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("en", "H AI merged with Poolside AI, with at least 12,000 jobs (printed as “1만 2천개”)."),
        ("ko", "H AI는 풀사이드 AI와 합쳤다: 일자리 12,000개 이상(인쇄된 표기 “1만 2천개”)."),
    ],
)
def test_it_has_its_sentence(store: Embedded, lang: str, said: str) -> None:
    assert said in [text_of(row.terms[0]) for row in show(store, "merger-h", lang=lang).sentences]


def test_its_number_counts_in_tables_and_is_said_with_what_it_needs(store: Embedded) -> None:
    found = answer(store, ad_hoc("SELECT ?jobs { ?m sai:jobs ?jobs }"))
    assert "12,000" in as_text(found)
    assert "12,000" in as_text(show(store, "merger-h", lang="ko")._replace(sentences=()))
    [told] = [row.evidence for row in show(store, "merger-h").sentences if "12,000" in text_of(row.terms[0])]
    triples = [statement.triple for statement in told]
    assert missing(store, triples) == []
    assert missing(store, [t for t in triples if not text_of(t[1]).endswith("bound")]) == ["bound"]


def test_its_sum_of_money_has_its_currency(store: Embedded) -> None:
    for text in ("?fee ?currency", "(?fee AS ?entryFee) ?currency"):
        found = answer(store, ad_hoc(f"SELECT {text} {{ ?m sai:fee ?fee ; schema:currency ?currency }}"))
        assert "€12 m" in as_text(found)
    assert "€12 m" in as_text(show(store, "fee-h"))


def test_what_is_asked_of_a_country_is_asked_of_it_too(store: Embedded) -> None:
    assert ox.NamedNode(ID + "lab") in included(store, [ox.NamedNode(ID + "france")])


@pytest.mark.parametrize(("lang", "heading"), [("en", "absorbed company"), ("ko", "합쳐진 기업")])
def test_it_heads_a_column(store: Embedded, lang: str, heading: str) -> None:
    found = answer(store, ad_hoc("SELECT ?absorbed { ?m sai:absorbed ?absorbed }"), lang=lang)
    assert found.headings["absorbed"] == heading
    assert len(found.rows) == 1


def test_how_it_reads_and_is_drawn_is_nothing_known_of_it(embedded: Embedded) -> None:
    for thing in ("relocation-of-headquarters", "sai:Investment", "sai:Exact"):
        found = show(embedded, thing)
        assert not {text_of(term) for row in found.rows for term in row.terms} & {*PRESENTATION}
        assert not [row for row in found.sentences if "display" in text_of(row.terms[0])]


@pytest.mark.slow
def test_it_is_a_line_of_its_kind_on_the_page(store: Embedded) -> None:
    html = page(store, focus="https://w3id.org/sovereign-ai-kg/id/h-ai", hops=2)
    data = unpacked(
        json.loads(re.findall(r'<script type="application/json"[^>]*>(.*?)</script>', html, re.DOTALL)[0])
    )
    [kind] = [n for n, each in enumerate(data["kinds"]) if each["label"] == ["merger", "합병"]]
    assert (data["kinds"][kind]["family"], data["kinds"][kind]["shape"]) == ("money", "star")
    assert data["kinds"][kind]["beside"] == "paid"
    [place] = [n for n, thing in enumerate(data["things"]) if thing["kind"] == kind]
    ends = {
        (data["things"][edge["start"]]["label"][0], data["things"][edge["end"]]["label"][0])
        for edge in data["edges"]
        if edge["relation"] == place
    }
    assert ends == {("H", "Poolside AI")}
    [relation] = [each for each in data["relations"] if each["thing"] == place]
    assert relation["captions"][0] == ["merger: at least 12,000", "합병 12,000 이상"]


@pytest.mark.parametrize("role", ["", " ", "look", "look x place dot actor", "look 2 place", "tie of | in"])
def test_a_role_without_what_is_read_of_it_has_no_effect(role: str, tmp_path: Path) -> None:
    file = tmp_path / "x.ttl"
    roles = "".join(
        f'{subject} <urn:p> <urn:b> ; <{SAI}display> "{role}" . ' for subject in ("<urn:d>", "[]")
    )
    file.write_text(f"<urn:a> <urn:p> <urn:b> . {roles}", encoding="utf-8")
    store = Embedded.of_files([file])
    assert len(show(store, "urn:a").rows) == 1
    assert page(store)

"""Coverage: counted by SPARQL, added up correctly, and drawn so that gaps are visible."""

from __future__ import annotations

import csv
import io
import json
import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

from kg.coverage.bars import people, with_bars
from kg.coverage.measure import BY, KINDS, added_up, density, read, thinnest
from kg.question import catalogue
from kg.rdf.namespaces import BASE, slug
from kg.store import Store, open_store
from kg.store.embedded import Embedded
from tests.conftest import Run

SENTENCES = {  # name: kind, length, statements, checker
    "p01s1": ("heading", 20, 1, "Kim"),
    "p02s1": ("body", 100, 30, "Kim"),
    "p02s2": ("body", 100, 2, ""),
    "p02s3": ("body", 50, 0, ""),
    "p03s1": ("boilerplate", 4, 0, ""),
}
SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Store:
    """Return an article of five passages: three share a claim; two of them, p02s1 and p02s2, an erratum."""
    return open_store([data(tmp_path_factory.mktemp("tiny"))])


def data(folder: Path) -> Path:
    passages, facts, begin = [], [], 0
    for name, (kind, length, statements, checker) in SENTENCES.items():
        passages.append(
            f":{name} a sai:Passage ; dcterms:isPartOf <{BASE}article/tiny> ;"
            f" sai:paragraph {int(name[1:3])} ; sai:sentence {name[4:]} ; sai:passageKind '{kind}' ;"
            f" oa:start {begin} ; oa:end {begin + length} ; sai:paraphrase '<{name}> & \\u0001'@en ."
        )
        if statements:
            passages.append(f"e:{name} a prov:Entity ; prov:wasDerivedFrom :{name} .")
            check = f"<urn:{checker}> prov:wasAssociatedWith [ foaf:name '{checker}' ]"
            used = f"; prov:used e:{name} ; dcterms:date '2026-01-02' ."
            passages += [check + used] if checker else []
        rows = [f"id:thing-{n % 3} sai:count {n} ." for n in range(statements)]
        facts.append(f":{name} {{ {' '.join(rows)} }}" if rows else "")
        begin += length + 1
    path = folder / "tiny.trig"
    path.write_text(
        f"@prefix : <{BASE}passage/tiny/> . @prefix e: <{BASE}encoding/tiny/> . @prefix id: <{BASE}id/> .\n"
        f"@prefix oa: <http://www.w3.org/ns/oa#> . @prefix sai: <{BASE}ontology#> . @prefix "
        "dcterms: <http://purl.org/dc/terms/> .\n"
        "@prefix prov: <http://www.w3.org/ns/prov#> . @prefix foaf: <http://xmlns.com/foaf/0.1/> .\n"
        f"<{BASE}graph/passages> {{ {' '.join(passages)}\n"
        "id:thing-0 a sai:Claim . <urn:e> a sai:Erratum ; oa:hasTarget :p02s1 , :p02s2 . }\n"
        + "\n".join(facts),
        encoding="utf-8",
    )
    return path


def name(passage: str) -> str:
    return slug(passage).removeprefix("tiny/")


def rows(store: Store, by: str) -> list[dict[str, str]]:
    table = added_up(store, read(store), by, "en")
    return [
        dict(zip(table.columns, (getattr(t, "value", "") for t in row.terms), strict=True))
        for row in table.rows
    ]


def test_a_paragraph_adds_up_its_sentences_and_counts_a_thing_once(tiny: Store) -> None:
    heading, body, boilerplate = rows(tiny, "paragraph")
    assert (heading["sentences"], heading["statements"], heading["entities"]) == ("1", "1", "1")
    expected = {"sentences": "3", "stated": "2", "statements": "32", "entities": "3", "claims": "1"}
    assert expected.items() <= body.items()
    assert (body["errata"], body["density"], body["without"]) == ("1", "12.8", "tiny/p02s3")
    assert (boilerplate["kind"], boilerplate["without"]) == ("boilerplate", "")


def test_a_kind_adds_up_its_passages(tiny: Store) -> None:
    assert [(r["kind"], r["sentences"], r["stated"]) for r in rows(tiny, "kind")] == [
        ("heading", "1", "1"),
        ("body", "3", "2"),
        ("boilerplate", "1", "0"),
    ]


def test_a_passage_says_who_checked_it_and_when(tiny: Store) -> None:
    found = {name(r["passage"]): (r["checkedBy"], r["checked"]) for r in rows(tiny, "passage")}
    assert found["p02s1"] == ("Kim", "2026-01-02")
    assert found["p02s2"] == ("", "")
    assert len(found) == len(SENTENCES)


def test_bars_are_as_long_as_the_density_and_gaps_are_crossed_out(tiny: Store) -> None:
    passages = read(tiny)
    table = with_bars(added_up(tiny, read(tiny), "paragraph", "en"), passages, "paragraph")
    bars = [[getattr(t, "value", "") for t in row.terms[-2:]] for row in table.rows]
    assert [len(bar) for bar, _ in bars] == [5, 12, 0]
    assert [steps for _, steps in bars] == ["▂", "█▁×", "·"]
    assert "article" not in table.columns


@pytest.mark.parametrize(
    ("lang", "parts"),
    [
        (
            "en",
            [
                "3 of 4 sentences",
                "Without statements: tiny/p02s3.",
                "Checked by Kim on 2026-01-02: 2.",
                "checked: 1.",
            ],
        ),
        (
            "ko",
            [
                "문장 4개 가운데 3개",
                "진술이 없는 문장: tiny/p02s3.",
                "확인: Kim, 2026-01-02, 2개.",
                "문장: 1개.",
            ],
        ),
    ],
)
def test_what_is_left_out_and_who_checked_is_said(tiny: Store, lang: str, parts: list[str]) -> None:
    lines = "\n".join(people(read(tiny), lang))
    assert [part for part in parts if part not in lines] == []


def test_the_thinnest_come_first_and_boilerplate_never(tiny: Store) -> None:
    assert [name(c.passage) for c in thinnest(read(tiny), 9)] == ["p02s3", "p02s2", "p01s1", "p02s1"]


def test_the_packaged_graph_is_covered_as_a_count_of_its_own_says(embedded: Embedded) -> None:
    passages = read(embedded)
    assert len(passages) == 101
    total = embedded.query(
        "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } FILTER(CONTAINS(STR(?g), '/passage/')) }"
    )
    (row,) = getattr(total, "rows", [])
    assert sum(c.statements for c in passages) == int(row[0].value)
    assert all(c.statements == 0 for c in passages if c.kind == "boilerplate")


@pytest.mark.parametrize("lang", ["en", "ko"])
@pytest.mark.parametrize("suffix", ["svg", "html"])
def test_the_picture_is_whole_accessible_and_alone(run: Run, tmp_path: Path, suffix: str, lang: str) -> None:
    path = tmp_path / f"coverage.{suffix}"
    result = run("coverage", "--data", str(data(tmp_path)), "--lang", lang, "-o", str(path))
    assert result.exit_code == 0, result.stderr
    text = path.read_text("utf-8")
    picture = ElementTree.fromstring(text[text.index("<svg") : text.index("</svg>") + 6])
    title, desc = (picture.find(SVG + name) for name in ("title", "desc"))
    assert title is not None
    assert desc is not None
    assert title.text == {"en": "What the graph covers", "ko": "그래프가 담은 범위"}[lang]
    assert picture.get("aria-labelledby") == f"{title.get('id')} {desc.get('id')}"
    assert "prefers-color-scheme: dark" in text
    assert not re.search(r"(src|href)=|url\(|@import|<script", text)
    cells = list(picture.iter(SVG + "g"))
    drawn = {name((g.findtext(SVG + "title") or "").split(":")[0]): g.find(SVG + "rect") for g in cells}
    kinds = {cell: rect.get("class") for cell, rect in drawn.items() if rect is not None}
    assert kinds == {
        "p01s1": "c2",
        "p02s1": "c3",
        "p02s2": "c1 unchecked",
        "p02s3": "none",
        "p03s1": "rest",
    }
    assert "<p02s1> & " in (cells[1].findtext(SVG + "title") or "")


@pytest.mark.slow
def test_machine_formats_have_numbers_and_no_bars(run: Run) -> None:
    for by in BY:
        found = json.loads(run("coverage", "--by", by, "--format", "json").stdout)
        assert all(isinstance(row["statements"], int) for row in found)
        table = list(csv.DictReader(io.StringIO(run("coverage", "--by", by, "--format", "csv").stdout)))
        assert sum(int(row["statements"]) for row in table) == sum(row["statements"] for row in found)
        assert not any("bar" in row or "steps" in row for row in [*found, *table])


def test_a_graph_without_passages_is_no_error(run: Run, tmp_path: Path) -> None:
    plain = tmp_path / "plain.ttl"
    plain.write_text("<urn:a> <urn:b> 1 .")
    nothing = "No passages: the graph does not say which sentences it is based on"
    assert run("coverage", "--data", str(plain)).stdout == f"{nothing}\n"
    assert run("coverage", "--data", str(plain), "--format", "json").stderr == f"note: {nothing}\n"
    for suffix in ("svg", "html", "json"):
        result = run("coverage", "--data", str(plain), "-o", str(tmp_path / f"c.{suffix}"))
        assert result.exit_code == 0, result.stderr
    assert "does not say which sentences" in (tmp_path / "c.svg").read_text("utf-8")


@pytest.mark.slow
def test_a_server_is_covered_like_the_graph_itself(run: Run, endpoint: str) -> None:
    assert run("coverage", "--endpoint", endpoint).stdout == run("coverage").stdout


def test_density_is_of_all_characters(tiny: Store) -> None:
    assert density(read(tiny)) == pytest.approx(100 * 33 / 274)


def test_the_outline_calls_the_kinds_of_passages_as_the_coverage_does() -> None:
    text = catalogue.find("outline").text
    assert [f'("{kind}" "{named}"@ko)' for kind, named in KINDS.items()] == re.findall(
        r"\(\"\w+\" \"[^\"]+\"@ko\)", text
    )

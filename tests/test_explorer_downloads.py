"""Downloads from the explorer must contain what the picture shows, in files that other tools can read."""

from __future__ import annotations

import csv
import re
from pathlib import Path
from typing import Any

import networkx as nx
import pyoxigraph as ox
import pytest
import rdflib
from playwright.sync_api import Page, expect

from kg.explorer import page as explorer
from kg.store.dump import quads
from kg.store.embedded import Embedded
from tests.conftest import Open, Run

pytestmark = pytest.mark.slow
BASE = "https://w3id.org/sovereign-ai-kg/"
LABEL, TYPE = rdflib.RDFS.label, rdflib.RDF.type


def taken(page: Page, what: str, folder: Path) -> Path:
    page.click("#take")
    with page.expect_download() as download:
        page.click(f"#{what}")
    path = folder / download.value.suggested_filename
    download.value.save_as(path)
    return path


def graph_of(path: Path) -> rdflib.Graph:
    return rdflib.Graph().parse(path, format="turtle")


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(newline="", encoding="utf-8-sig") as file:
        return list(csv.DictReader(file))


def by_statement(rows: list[dict[str, str]]) -> dict[tuple[str, ...], dict[str, str]]:
    return {(row["subject"], row["predicate"], row["object"], row["language"]): row for row in rows}


@pytest.mark.parametrize("reading", ["as-stated", "corrected"])
def test_a_table_is_as_an_export_writes_it(
    reading: str, html: str, run: Run, opened: Open, tmp_path: Path
) -> None:
    short = {"as-stated": "stated"}.get(reading, reading)
    shown = by_statement(rows_of(taken(opened(html, f"#view=named&reading={short}"), "csv", tmp_path)))
    run("export", "--reading", reading, "--lang", "en", "-o", str(tmp_path / "all.csv"))
    written = by_statement(rows_of(tmp_path / "all.csv"))
    assert len(shown) > 400
    assert {key for key in shown.keys() - written.keys() if key[-1] != "ko"} == set()
    assert [row for key, row in shown.items() if key in written and row != written[key]] == []


def test_no_spreadsheet_runs_what_is_taken_away(run: Run, opened: Open, tmp_path: Path) -> None:
    texts = ["=1+1", "+cmd", "-x", "@sum(A1)", "\\ttab", "'=quoted", "＝wide", "plain", "'plain"]
    said = " , ".join(f'"{text}"' for text in texts)
    data = tmp_path / "formulas.ttl"
    data.write_text(
        "@prefix : <urn:x:> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> . "
        f":a rdfs:label '=A1' ; :says {said} ; :is -5 , -2.5 ; :knows :b . :b rdfs:label 'b' ; :knows :a .",
        encoding="utf-8",
    )
    shown = rows_of(taken(opened(explorer(Embedded.of_files([data]))), "csv", tmp_path))
    run("export", "--data", str(data), "--lang", "en", "-o", str(tmp_path / "all.csv"))
    assert by_statement(shown) == by_statement(rows_of(tmp_path / "all.csv"))
    found = {row["object"] for row in shown}
    assert found >= {
        "'=1+1",
        "'+cmd",
        "'-x",
        "'@sum(A1)",
        "'\ttab",
        "''=quoted",
        "'＝wide",
        "plain",
        "'plain",
    }
    assert found >= {"-5", "-2.5"}
    assert {row["subject_label"] for row in shown} == {"'=A1", "b"}


def test_data_of_what_is_shown(html: str, embedded: Embedded, opened: Open, tmp_path: Path) -> None:
    page = opened(html, "#view=money")
    shown = graph_of(taken(page, "turtle", tmp_path))
    stated = rdflib.Graph()
    for quad in quads(embedded):
        stated.parse(data=ox.serialize([ox.Triple(*quad.triple)], format=ox.RdfFormat.N_TRIPLES), format="nt")
    facts = {triple for triple in shown if triple[1] != LABEL}
    assert len(facts) > 100
    assert facts <= set(stated)
    drawn = page.evaluate("sovkg.picture.things().map((thing) => sovkg.data.things[thing].name)")
    subjects = {str(subject) for subject in shown.subjects()}
    assert {BASE + name.replace(":", "/") for name in drawn} <= subjects
    rows = rows_of(taken(page, "csv", tmp_path))
    said = {(s, p, o) for s, p, o in facts if p != TYPE}
    listed = {(row["subject"], row["predicate"], row["object"]) for row in rows}
    assert listed == {tuple(map(str, triple)) for triple in said}
    wrong = next(row for row in rows if row["object"] == "4400.0")
    assert wrong["passages"] == "p27s4"
    assert "hundred million" in wrong["errata"]
    network: Any = nx.read_graphml(taken(page, "graphml", tmp_path))
    links = {(a, data["predicate"], b) for a, b, data in network.edges(data=True)}
    assert links == {(str(s), str(p), str(o)) for s, p, o in said if isinstance(o, rdflib.URIRef)}
    japan = network.nodes[BASE + "id/japan"]
    assert (japan["label"], japan["label_ko"]) == ("Japan", "일본")
    page.click("#readings [value=corrected]")
    right = {str(o) for o in graph_of(taken(page, "turtle", tmp_path)).objects()}
    assert "4400.0" not in right
    assert {float(o) for o in right if o.startswith("44000")} == {440_000_000_000}


def test_a_slide_of_what_is_in_sight(html: str, opened: Open, tmp_path: Path) -> None:
    page = opened(html, "#entity=japan", color_scheme="dark")
    drawing = taken(page, "svg", tmp_path).read_text("utf-8")
    assert 'fill="#fbfbf9"' in drawing
    assert page.evaluate("document.documentElement.dataset.theme") == "dark"
    told = (
        ">Sovereign AI: a national strategy for AI sovereignty · As stated<",
        ">Japan<",
        ">investment<",
        "CC BY 4.0",
        "[2024]",
    )
    assert all(part in drawing for part in told)
    assert ">Microsoft</tspan>" in drawing
    assert drawing.count("†") > 1
    assert ">!</text>" in drawing  # grave errata are also marked other than by colour
    assert 'text-decoration="underline">†<' in drawing
    names = drawing.count('paint-order="stroke"')
    assert "href" not in drawing
    page.keyboard.press("Escape")
    page.click("#closer")
    page.click("#closer")
    page.click("#closer")
    near = taken(page, "svg", tmp_path).read_text("utf-8")
    assert near != drawing
    page.click("#take")
    page.check("#transparent")
    page.keyboard.press("Escape")
    clear = taken(page, "svg", tmp_path).read_text("utf-8")
    assert "<rect" in near
    assert "<rect" not in clear
    assert names > 4
    page.get_by_label("Arrangement").select_option("kind")
    grouped = taken(page, "svg", tmp_path).read_text("utf-8")
    assert grouped.count("<rect") == 2  # a named frame around countries and one around companies
    assert ">company 6</tspan>" in grouped
    assert taken(page, "png", tmp_path).read_bytes().startswith(b"\x89PNG")


def test_the_menu_by_keyboard(html: str, opened: Open) -> None:
    page = opened(html, "#entity=japan")
    page.focus("#take")
    page.keyboard.press("Enter")
    expect(page.locator("#take")).to_have_attribute("aria-expanded", "true")
    heights = page.locator("#taking :is(.tool, label)").evaluate_all(
        "all => all.map((one) => one.offsetHeight)"
    )
    assert min(heights) >= 44
    page.keyboard.press("Escape")
    expect(page.locator("#take")).to_have_attribute("aria-expanded", "false")
    assert "japan" in page.evaluate("location.hash")


def test_a_file_is_named_after_what_it_is_of(html: str, shared: Open, tmp_path: Path) -> None:
    for address, name in {
        "": "investments",
        "#view=all&reading=corrected": "all-corrected",
        "#entity=mistral-ai": "mistral-ai",
        "#around=japan": "japan",
        "#line=amazon,japan": "amazon-japan",
        "#path=samsung,amazon&lang=ko": "samsung-amazon",
        "#passage=p27s4": "p27s4",
    }.items():
        assert taken(shared(html, address), "turtle", tmp_path).name == f"{name}.ttl"


def test_an_answer_is_named_after_its_question_and_values(html: str, opened: Open, tmp_path: Path) -> None:
    tab = opened(html, "#query=investments&country=japan,france&minAmount=1000000000")
    name = "investments-japan-france-1000000000"
    with tab.expect_download() as saved:
        tab.locator("#answer .csv").click()
    assert saved.value.suggested_filename == f"{name}.csv"
    tab.locator("#answer .charted summary").first.click()
    with tab.expect_download() as saved:
        tab.locator("#answer figure button").click()
    assert saved.value.suggested_filename == f"{name}.svg"
    tab.locator("#answer .draw").click()
    assert taken(tab, "graphml", tmp_path).name == f"{name}.graphml"
    slide = taken(tab, "svg", tmp_path).read_text("utf-8")
    assert ">Who invests how much, and where? Japan, France, 1000000000<" in slide
    assert len(re.findall(">investment<", slide)) == 1


def test_hostile_data_are_still_data(hostile: Path, opened: Open, tmp_path: Path) -> None:
    page = opened(explorer(Embedded.of_files([hostile])))
    shown = graph_of(taken(page, "turtle", tmp_path))
    assert {str(o) for o in shown.objects()} >= {
        "</script><script>alert(1)</script>",
        "line\u2028sep\u2029end",
    }
    nx.read_graphml(taken(page, "graphml", tmp_path))
    with taken(page, "csv", tmp_path).open(newline="", encoding="utf-8-sig") as file:
        assert {len(row) for row in csv.reader(file)} == {11}

"""Data cannot control a terminal: control characters are visible in answers, notes and errors."""

from __future__ import annotations

import csv
import io
import json
import os
import pty
import re
import subprocess
import sys
import unicodedata
from pathlib import Path

import pyoxigraph as ox
import pytest

from kg.errors import Note
from kg.explorer import page
from kg.store.embedded import Embedded
from kg.tables.formats import FORMATS as ROWS
from kg.text.columns import cells
from kg.text.controls import CONTROLS, visible
from tests.conftest import Open, Run

CLASSES = (
    "\x00",
    "\x08",
    "\x0b",
    "\x0d",
    "\x1b",
    "\x7f",
    "\x85",
    "\x9b",
    "\u061c",
    "\u200e",
    "\u2028",
    "\u202e",
    "\u2066",
    "\xad",
    "\u034f",
    "\u115f",
    "\u180e",
    "\u200b",
    "\u200d",
    "\u2060",
    "\u206a",
    "\u3164",
    "\ufe0f",
    "\ufeff",
    "\ufff9",
)
EVIL = "a\x1b[31m\x1b]0;t\x07b\rc\x08d\x9b2Je\u202ef\u2066g\u200fh\u2029i\x7fj\u200bk\u2060l\U000e0041m"
RAW = re.compile(f"[{CONTROLS}]")
DATA = """@prefix ex: <http://example.org/> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix oa: <http://www.w3.org/ns/oa#> .
@prefix sai: <https://w3id.org/sovereign-ai-kg/ontology#> . @prefix dcterms: <http://purl.org/dc/terms/> .
@prefix p: <https://w3id.org/sovereign-ai-kg/passage/own/> .
ex:a a ex:Kind ; rdfs:label "EVIL" ; ex:says "EVIL" ; ex:next ex:b .
ex:b rdfs:label "EVIL2" . ex:Kind rdfs:label "EVIL" .
ex:p rdfs:label "EVIL" .
p:p01s1 a sai:Passage ; dcterms:isPartOf ex:article ; sai:paragraph 1 ; sai:sentence 1 ;
  sai:passageKind "EVIL" ; oa:start 0 ; oa:end 9 ; sai:paraphrase "EVIL"@en .
ex:article dcterms:title "EVIL" .
p:p01s1 { ex:a ex:next ex:b }
"""


@pytest.fixture
def data(tmp_path: Path) -> str:
    file = tmp_path / "evil.trig"
    file.write_text(DATA.replace("EVIL", str(ox.Literal(EVIL))[1:-1].replace("\x00", "")), encoding="utf-8")
    return str(file)


@pytest.mark.parametrize("character", CLASSES)
def test_each_kind_of_control_is_seen(character: str) -> None:
    assert visible(f"a{character}b\n\t") == f"a\\u{ord(character):04X}b\n\t"


def test_what_does_its_work_stays_and_only_that() -> None:
    flag, ignored = "\U0001f3f4\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f", "\U000e0067"
    for text in (
        flag,
        "👩\u200d💻",
        "❤\ufe0f\u200d🔥",
        "1\ufe0f\u20e3",
        "می\u200cخواهم",
        "क्\u200d",
        "葛\U000e0100",
    ):
        assert visible(text) == text
    for text in (
        flag[1:],
        "Go\u200dogle",
        "한\u200c국",
        "a\ufe0f",
        "❤\ufe0f\ufe0f",
        "1\ufe0f",
        "می\u200c\u200c",
        ignored,
    ):
        assert RAW.search(text) is not None
        assert visible(text) != text
        assert json.loads(visible(json.dumps(text, ensure_ascii=False), json=True)) == text
        (quad,) = ox.parse(f'<x:s> <x:p> "{visible(text)}" .', format=ox.RdfFormat.TURTLE)
        assert quad.object == ox.Literal(text)


def test_every_character_that_nothing_shows_is_seen() -> None:
    """All of category Cf is escaped, except Prepended_Concatenation_Mark and hieroglyph format controls."""
    signs = {*range(0x600, 0x606), 0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x110BD, 0x110CD}
    formats = {c for c in range(0x110000) if unicodedata.category(chr(c)) == "Cf"} - signs
    assert {c for c in formats if visible(f"a{chr(c)}b") == f"a{chr(c)}b"} <= set(range(0x13430, 0x13440))


COMMANDS = [
    ["sparql", "SELECT ?s ?o { ?s <http://example.org/says> ?o }", "--evidence"],
    ["sparql", "SELECT ?s ?o { ?s <http://example.org/next> ?o }", "--why", "--cite"],
    ["query", "sentences"],
    ["find", "a"],
    ["show", "http://example.org/a", "--why"],
    ["show", "own/p01s1"],
    ["path", "http://example.org/a", "http://example.org/b", "--evidence"],
    ["path", "http://example.org/b", "http://example.org/Kind"],
    ["rank"],
    ["coverage"],
    ["coverage", "--by", "passage"],
    ["find", "nothing-that-is-there"],
    ["show", "aaaa"],
    ["sparql", EVIL],
    ["query", "\x1b[31m"],
]


@pytest.mark.parametrize("format", [name for name in ROWS if name not in ("csv", "srx")])
@pytest.mark.parametrize(
    "command", COMMANDS, ids=lambda c: " ".join(c[:2])[:30].encode("ascii", "replace").decode()
)
def test_no_command_lets_a_control_through(run: Run, data: str, command: list[str], format: str) -> None:
    result = run(*command, "--data", data, "--format", format)
    assert isinstance(result.exception, SystemExit | None), result.exception
    assert RAW.search(result.stdout + result.stderr) is None


def test_neither_do_the_names_of_files(run: Run, data: str, tmp_path: Path) -> None:
    odd = f"{tmp_path}/odd\x1b[31m\u202e"
    text = tmp_path / "text.txt"
    text.write_text("A city buys a taxi.")
    for command in (
        ["export", "--data", data, "-o", f"{odd}.trig"],
        ["export", "--data", data, "--format", "tables", "-o", f"{odd}/"],
        ["load", f"{odd}.trig", "--store", f"{odd}.store"],
        ["article", "new", "one", str(text), "--articles", f"{odd}.own"],
        ["diff", f"{odd}.trig", f"{odd}.missing"],
    ):
        result = run(*command)
        assert f"odd{chr(92)}u001B[31m{chr(92)}u202E" in result.stderr, result.stderr
        assert RAW.search(result.stdout + result.stderr) is None


@pytest.mark.slow
def test_neither_do_diff_and_validate(run: Run, data: str, tmp_path: Path) -> None:
    other = tmp_path / "other.trig"
    other.write_text("<http://example.org/a> <http://example.org/says> 1 .")
    for command in (
        ["diff", data, str(other)],
        ["diff", str(other), data, "--format", "md"],
        ["validate", data],
    ):
        result = run(*command)
        assert RAW.search(result.stdout + result.stderr) is None, command


def test_machine_formats_keep_the_data(run: Run, data: str) -> None:
    def given(format: str) -> str:
        select = "SELECT ?o { ?s <http://example.org/says> ?o }"
        return run("sparql", select, "--data", data, "--format", format).stdout

    (row,) = json.loads(given("json"))
    assert row["o"] == EVIL
    assert json.loads(given("srj"))["results"]["bindings"][0]["o"]["value"] == EVIL
    _, cells_ = list(csv.reader(io.StringIO(given("csv"), newline="")))[:2]
    assert cells_[0] == EVIL
    _, line = given("tsv").rstrip("\n").split("\n")
    (quad,) = ox.parse(f"<x:s> <x:p> {line} .".encode(), format=ox.RdfFormat.TURTLE)  # as the W3C defines TSV
    assert quad.object == ox.Literal(EVIL)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("<b>&amp;|*_`[x](y)~", r"&lt;b&gt;&amp;amp;\|\*\_\`\[x\](y)\~"),
        ("a\\b", r"a\\b"),
        ("# no heading", r"\# no heading"),
        ("two\nlines", "two lines"),
    ],
)
def test_markdown_shows_data_as_text(run: Run, text: str, shown: str) -> None:
    select = f"SELECT ({ox.Literal(text)} AS ?x) {{}}"
    assert run("sparql", select, "--format", "md").stdout.splitlines()[2] == f"| {shown} |"


@pytest.mark.slow
@pytest.mark.parametrize("columns", [20, 40, 80])
def test_a_narrow_terminal_has_the_columns_of_a_row_below_one_another(run: Run, columns: int) -> None:
    for command in (["query", "investments", "--evidence"], ["show", "microsoft"], ["coverage"], ["rank"]):
        shown = run(*command, "--lang", "ko", COLUMNS=str(columns)).stdout
        assert max(map(cells, shown.splitlines())) <= columns
        assert shown.count("\n") > 10


@pytest.mark.parametrize(
    "form", ["turtle", *(pytest.param(form, marks=pytest.mark.slow) for form in ("nt", "jsonld", "rdfxml"))]
)
def test_no_export_steers_a_terminal_and_files_keep_what_it_would(form: str, tmp_path: Path) -> None:
    """RDF syntaxes leave C1 and bidirectional controls unescaped; on a terminal they must be escaped."""
    file = tmp_path / "evil.nt"
    evil = "a\u009b31mb\u202ec\u0085d"
    file.write_text(f'<urn:s> <urn:p> "{evil}" .\n', encoding="utf-8")
    ask = [sys.executable, "-m", "kg", "sparql", "CONSTRUCT WHERE { ?s ?p ?o }", "--data", str(file)]
    seen, terminal = pty.openpty()
    with os.fdopen(seen, "rb", buffering=0) as shown:
        subprocess.run([*ask, "--format", form], stdout=terminal, stderr=subprocess.DEVNULL, check=True)
        os.close(terminal)
        printed = shown.read(1 << 16).decode()
    assert "31mb" in printed
    assert not set(evil) & set(printed) - set("a31mbcd")
    written = subprocess.run([*ask, "--format", form], capture_output=True, check=True).stdout.decode()
    assert evil in written


@pytest.mark.slow
def test_the_page_shows_what_the_command_line_shows(data: str, opened: Open, tmp_path: Path) -> None:
    with pytest.warns(Note):
        html = page(Embedded.of_files([Path(data)]))
    tab = opened(html, "#entity=ex:a")
    shown = visible(EVIL)
    assert tab.locator("#details h2").inner_text() == shown
    seen = tab.evaluate(
        """() => {
          const painted = [];
          const { fillText } = CanvasRenderingContext2D.prototype;
          CanvasRenderingContext2D.prototype.fillText = function (text, ...at) {
            painted.push(text);
            fillText.call(this, text, ...at);
          };
          sovkg.network.redraw();
          const named = [...document.querySelectorAll("[aria-label]")].map((one) => one.ariaLabel);
          return [document.title, document.body.innerText, ...named, ...painted];
        }"""
    )
    assert not [text for text in seen if RAW.search(text)]
    assert any("u202Ef" in text for text in seen[2:])
    tab.locator("#take").click()
    with tab.expect_download() as saved:
        tab.locator("#svg").click()
    saved.value.save_as(tmp_path / "slide.svg")
    slide = (tmp_path / "slide.svg").read_text(encoding="utf-8")
    assert not RAW.search(slide)
    assert "u202Ef" in slide
    hidden = tab.evaluate(
        """() => {
          const hidden = new RegExp(sovkg.data.controls, "gu");
          const every = [...Array(0x110000).keys()].filter((code) => code < 0xd800 || code > 0xdfff);
          const kept = (code) => String.fromCodePoint(code).replace(hidden, (all, one) => (one ? "" : all));
          return every.filter((code) => kept(code) === "");
        }"""
    )
    assert hidden == [code for code in range(0x110000) if RAW.fullmatch(chr(code))]

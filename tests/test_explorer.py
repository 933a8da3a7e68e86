"""The page: self-contained, safe with any label, the same on every run, and at work in a real browser."""

from __future__ import annotations

import hashlib
import json
import re
import subprocess
import sys
from base64 import b64encode
from collections.abc import Callable, Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pyoxigraph as ox
import pytest
from playwright.sync_api import Browser, BrowserContext, Dialog, Page, expect, sync_playwright

from kg.embedded import Embedded
from kg.errors import NotFound, WrongUsage
from kg.explorer import SCRIPTS, page
from kg.explorer.style import FAMILIES, SHAPES, UNTYPED, looks, main_type
from kg.export import quads
from kg.namespaces import BASE, ID, SAI, SKOS
from tests.conftest import ROOT

CHROMIUM = "/usr/bin/chromium"
QUIET = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
HOSTILE = r"""
@prefix : <http://example.org/> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
:a a :Thing ; rdfs:label "</script><script>alert(1)</script>" ; :knows :b , [ :knows [ :note "in" ] ] .
:b a :Thing ; rdfs:label "\"onmouseover=\"alert(2)" ; :knows <javascript:alert(3)> , [ :note "x" ] .
:b :note "line\u2028sep\u2029end" .
<javascript:alert(3)> rdfs:label "<img src=x onerror=alert(4)>" ; :knows :a , :b .
:c a <javascript:alert(5)> ; :note "{{ 7*7 }}<b>bold</b>&amp;\u202E" ; <javascript:alert(6)> :c .
:__proto__ :constructor :a ; rdfs:label "__proto__" , "<!--<script>"@ko .
"""
INVESTMENT = ID + "investment-microsoft-japan"


class Parts(HTMLParser):
    """What an HTML parser makes of a page: tags with attributes, and the text of scripts and styles."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.blocks: list[tuple[str, str]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag in ("script", "style"):
            self.blocks.append(("json" if dict(attrs).get("type") else tag, ""))

    def handle_data(self, data: str) -> None:
        if self.tags and self.tags[-1][0] in ("script", "style") and self.lasttag == self.tags[-1][0]:
            kind, text = self.blocks[-1]
            self.blocks[-1] = kind, text + data

    def handle_endtag(self, tag: str) -> None:
        self.tags.append((f"/{tag}", {}))

    def data(self) -> Any:
        return json.loads(next(text for kind, text in self.blocks if kind == "json"))


@pytest.fixture(scope="module")
def html(embedded: Embedded) -> str:
    return page(embedded)


@pytest.fixture
def hostile(tmp_path: Path) -> Path:
    path = tmp_path / "hostile.ttl"
    path.write_text(HOSTILE, encoding="utf-8")
    return path


# Text


def test_nothing_is_loaded_from_anywhere(html: str) -> None:
    parts = Parts(html)
    for tag, attributes in parts.tags:
        assert not {"src", "href", "srcset", "action", "background", "data", "poster"} & set(attributes), tag
        assert tag not in ("link", "base", "iframe", "object", "embed", "form", "img")
    styles = "".join(text for kind, text in parts.blocks if kind == "style")
    assert "url(" not in styles
    assert "@import" not in styles
    assert "sourceMappingURL" not in html


def test_no_handler_stands_in_the_markup(html: str) -> None:
    assert not [name for _, attributes in Parts(html).tags for name in attributes if name.startswith("on")]
    assert not [attributes for _, attributes in Parts(html).tags if "style" in attributes]


def test_own_scripts_make_no_markup_of_text() -> None:
    for path in sorted((ROOT / "kg" / "explorer").glob("*.js")):
        text = path.read_text(encoding="utf-8")
        assert not re.search(
            r"innerHTML|outerHTML|insertAdjacent|document\.write|\beval\b|new Function", text
        )
        assert "</script" not in text.lower()
        assert "<!--" not in text


def test_the_policy_names_each_block_by_its_hash_and_nothing_else(html: str) -> None:
    parts = Parts(html)
    policy = next(a["content"] for tag, a in parts.tags if a.get("http-equiv") == "Content-Security-Policy")
    assert policy is not None
    rules = dict(rule.strip().split(" ", 1) for rule in policy.split(";"))
    assert rules["default-src"] == rules["base-uri"] == rules["form-action"] == "'none'"
    assert rules["img-src"] == "data: blob:"
    assert set(rules) == {"default-src", "script-src", "style-src", "img-src", "base-uri", "form-action"}
    for directive, kind in (("script-src", "script"), ("style-src", "style")):
        blocks = [text for found, text in parts.blocks if found == kind]
        sums = [b64encode(hashlib.sha256(text.encode()).digest()).decode() for text in blocks]
        assert rules[directive].split() == [f"'sha256-{digest}'" for digest in sums]


def test_the_page_weighs_little_more_than_vis_network(html: str) -> None:
    assert len(html.encode()) < 1_200_000


def test_data_holds_both_languages_and_every_statement(html: str) -> None:
    data = Parts(html).data()
    assert ["France", "프랑스"] in [thing["label"] for thing in data["things"]]
    assert ["investor", "투자자"] in data["predicates"]
    assert len(data["nodes"]) < len(data["things"])  # codes are named, not drawn
    assert {"p17s4", "p27s4"} <= {passage["name"] for passage in data["passages"]}
    assert [node["id"] for node in data["nodes"]] == list(range(len(data["nodes"])))
    for edge in data["edges"]:
        subject, _, obj, *_ = data["statements"][edge["id"]]
        assert (edge["from"], edge["to"]) == (subject, obj)


def test_amounts_read_as_people_write_them_and_errata_say_what_is_right(html: str) -> None:
    data = Parts(html).data()
    place = next(
        i for i, thing in enumerate(data["things"]) if thing["name"] == "id:investment-microsoft-japan"
    )
    amount = data["predicates"].index(["amount", "금액"])
    row = next(row for row in data["statements"] if row[:2] == [place, amount])
    _, _, value, passages, errata, corrected = row
    assert value["text"] == ["¥4,400", "4,400엔"]
    assert [data["passages"][p]["name"] for p in passages] == ["p27s4"]
    assert "unit" in data["errata"][errata[0]]["problem"][0]
    assert corrected == [["¥440 bn", "4,400억 엔"]]


def test_a_paraphrase_stands_with_its_passage(embedded: Embedded) -> None:
    passage = ox.NamedNode(BASE + "passage/sovereign-ai/p27s4")
    graph = ox.NamedNode(BASE + "graph/passages")
    said = [
        q for q in quads(embedded) if not (q.subject == passage and q.predicate.value == SAI + "paraphrase")
    ]
    for lang, text in (("en", "Firms invest."), ("ko", "기업이 투자한다.")):
        literal = ox.Literal(text, language=lang)
        said.append(ox.Quad(passage, ox.NamedNode(SAI + "paraphrase"), literal, graph))
    data = Parts(page(Embedded(said))).data()
    assert ["Firms invest.", "기업이 투자한다."] in [
        p["text"] for p in data["passages"] if p["name"] == "p27s4"
    ]


def test_narrowing_draws_less_and_cuts_no_statement(embedded: Embedded, html: str) -> None:
    whole, part = Parts(html).data(), Parts(page(embedded, focus=INVESTMENT, hops=1)).data()
    names = [thing["name"] for thing in part["things"][: len(part["nodes"])]]
    assert {"id:investment-microsoft-japan", "id:microsoft", "id:japan"} <= set(names)
    assert len(part["nodes"]) < len(whole["nodes"]) / 4

    def about(data: Any, name: str) -> int:
        place = next(i for i, thing in enumerate(data["things"]) if thing["name"] == name)
        return sum(place in row[:3:2] for row in data["statements"])

    assert all(about(part, name) == about(whole, name) for name in names)


def test_narrowing_to_classes(embedded: Embedded) -> None:
    data = Parts(page(embedded, types=["Company", "Investment"])).data()
    assert {kind["label"][0] for kind in data["kinds"]} == {"company", "investment"}


def test_wrong_calls_are_refused_by_name(embedded: Embedded) -> None:
    with pytest.raises(NotFound, match="Company"):
        page(embedded, types=["Compani"])
    with pytest.raises(NotFound, match="nowhere"):
        page(embedded, focus="http://example.org/nowhere")
    with pytest.raises(WrongUsage, match="fr"):
        page(embedded, lang="fr")


def test_title_and_language_are_the_callers(embedded: Embedded) -> None:
    text = page(embedded, lang="ko", title="A <b> & B")
    assert '<html lang="ko">' in text
    assert "<title>A &lt;b&gt; &amp; B</title>" in text
    assert "<title>Sovereign AI: a national" in page(embedded, focus=INVESTMENT, hops=0)


def test_labels_cannot_leave_the_data(hostile: Path) -> None:
    text = page(Embedded.of_files([hostile]), title="</title><script>alert(0)</script>\u2028")
    parts = Parts(text)
    assert [kind for kind, _ in parts.blocks].count("json") == 1
    assert sum(tag == "script" for tag, _ in parts.tags) == len(SCRIPTS) + 2  # with vis-network and the data
    raw = next(block for kind, block in parts.blocks if kind == "json")
    assert not set("<>&\u2028\u2029") & set(raw)
    assert "alert(1)" in raw
    assert "</script><script>alert(1)</script>" in [thing["label"] for thing in parts.data()["things"]]
    assert not re.search(r"<[^>]*javascript:", text)


def test_the_hash_seed_changes_nothing(hostile: Path) -> None:
    script = (
        "import sys; from kg.embedded import Embedded; from kg.explorer import page\n"
        "for paths in ((), sys.argv[1:]): sys.stdout.buffer.write(page(Embedded.of_files(paths)).encode())\n"
    )
    pages = {
        subprocess.run(
            [sys.executable, "-c", script, str(hostile)],
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(pages) == 1
    assert len(pages.pop()) > 900_000


# Looks


def test_every_class_of_the_vocabulary_that_has_instances_has_its_own_look(embedded: Embedded) -> None:
    data = Parts(page(embedded)).data()
    seen = [(kind["family"], kind["shape"]) for kind in data["kinds"]]
    assert len(set(seen)) == len(seen)
    assert {"family": "place", "shape": "dot", "rank": "actor"}.items() <= data["kinds"][0].items()


def test_unknown_classes_get_looks_in_turn() -> None:
    found = looks({f"http://example.org/C{i}": 1 for i in range(60)} | {UNTYPED: 5})
    pairs = [(look.family, look.shape) for look in found.values()]
    assert len(set(pairs[1:])) == min(60, len(FAMILIES) * len(SHAPES)) == 56
    assert found[UNTYPED].family == "concept"


def test_a_thing_of_several_classes_is_drawn_as_the_most_telling() -> None:
    assert main_type([SKOS + "Concept", SAI + "Country"]) == SAI + "Country"
    assert main_type([]) == UNTYPED


# Browser


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        yield running
        running.close()


Open = Callable[..., Page]


@pytest.fixture
def opened(browser: Browser, tmp_path: Path) -> Iterator[Open]:
    """Opens HTML as a file; in the end nothing may have been asked for, reported or popped up."""
    path = tmp_path / "graph.html"
    troubles: list[str] = []
    requests: list[str] = []
    contexts: list[BrowserContext] = []

    def refuse(dialog: Dialog) -> None:
        troubles.append(f"dialog: {dialog.message}")
        dialog.dismiss()

    def open_page(html: str, *, width: int = 1280, height: int = 800, **options: Any) -> Page:
        path.write_text(html, encoding="utf-8")
        context = browser.new_context(
            viewport={"width": width, "height": height}, reduced_motion="reduce", **options
        )
        contexts.append(context)
        tab = context.new_page()
        tab.on("console", lambda message: troubles.append(f"console: {message.text}"))
        tab.on("pageerror", lambda error: troubles.append(f"error: {error}"))
        tab.on("dialog", refuse)
        tab.on("request", lambda asked: requests.append(asked.url))
        tab.goto(path.as_uri())
        tab.wait_for_function("performance.getEntriesByName('drawn').length > 0")
        return tab

    yield open_page
    for context in contexts:
        context.close()
    assert troubles == []
    assert set(requests) == {path.as_uri()}


def chosen(tab: Page) -> Any:
    return expect(tab.locator("#content h2"))


@pytest.mark.slow
def test_the_canvas_is_drawn(opened: Open, html: str) -> None:
    tab = opened(html)
    colours = tab.evaluate(
        """() => {
          const canvas = document.querySelector("#drawing canvas");
          const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
          const seen = new Set();
          for (let i = 0; i < data.length; i += 4) {
            if (data[i + 3] === 255) seen.add(data.slice(i, i + 3).join());
          }
          return seen.size;
        }"""
    )
    assert colours > 20
    expect(tab.locator(".kinds li").first).to_contain_text("country")


@pytest.mark.slow
def test_choosing_a_thing_shows_its_statements_passages_and_errata(opened: Open, html: str) -> None:
    tab = opened(html)
    assert tab.evaluate("iri => sovkg.select(iri)", INVESTMENT)
    chosen(tab).to_have_text("Microsoft's investment in Japan")
    amount = tab.locator("dt:text-is('amount') + dd")
    expect(amount).to_contain_text("¥4,400")
    expect(amount.locator(".erratum").first).to_contain_text("unit of hundred million")
    expect(amount.locator(".erratum .corrected")).to_contain_text("¥440 bn")
    shown = amount.locator(".passage")
    expect(shown).to_be_hidden()
    amount.get_by_role("button", name="p27s4").click()
    expect(shown).to_be_visible()
    expect(shown).to_contain_text("Paragraph 27, sentence 4")
    tab.locator("dt:text-is('investor') + dd .thing").click()
    chosen(tab).to_have_text("Microsoft")
    expect(tab.locator("#content")).to_contain_text("← investor")
    tab.go_back()
    chosen(tab).to_have_text("Microsoft's investment in Japan")


@pytest.mark.slow
def test_search_finds_names_of_both_languages_and_enter_chooses(opened: Open, html: str) -> None:
    tab = opened(html)
    tab.keyboard.press("/")
    for typed, found in (
        ("mistr", "Mistral AI"),
        ("미스트랄", "Mistral AI"),
        ("cedric", "Cédric O"),
        ("EU AI", "EU AI Act"),
    ):
        tab.locator("#query").fill(typed)
        expect(tab.get_by_role("option").first).to_contain_text(found)
        tab.keyboard.press("Enter")
        chosen(tab).to_have_text(found)
        tab.locator("#query").focus()
    tab.locator("#query").fill("no such thing")
    expect(tab.locator("#found")).to_contain_text("Nothing of that name")
    tab.keyboard.press("Enter")
    chosen(tab).to_have_text("EU AI Act")


@pytest.mark.slow
def test_a_click_on_the_drawing_chooses_what_is_there(opened: Open, html: str) -> None:
    tab = opened(html)
    point = tab.evaluate(
        """() => {
          const { things } = JSON.parse(document.getElementById("data").textContent);
          const place = things.findIndex(({ name }) => name === "id:japan");
          const { x, y } = sovkg.network.canvasToDOM(sovkg.network.getPosition(place));
          return { x, y };
        }"""
    )
    tab.locator("#drawing canvas").click(position=point)
    chosen(tab).to_have_text("Japan")
    tab.keyboard.press("Escape")
    expect(tab.locator(".kinds")).to_be_visible()


@pytest.mark.slow
def test_the_language_can_be_switched(opened: Open, html: str) -> None:
    tab = opened(html)
    tab.evaluate("iri => sovkg.select(iri)", INVESTMENT)
    tab.get_by_role("button", name="한국어").click()
    chosen(tab).to_have_text("마이크로소프트의 일본 투자")
    expect(tab.locator("html")).to_have_attribute("lang", "ko")
    expect(tab.locator("dt:text-is('금액') + dd")).to_contain_text("4,400엔")
    expect(tab.get_by_role("button", name="한국어")).to_have_attribute("aria-pressed", "true")


@pytest.mark.slow
def test_the_legend_filters(opened: Open, html: str) -> None:
    tab = opened(html)
    count = (
        "sovkg.network.body.nodeIndices.filter((id) => !sovkg.network.body.nodes[id].options.hidden).length"
    )
    total = tab.evaluate(count)
    box = tab.get_by_role("checkbox", name="concept")
    box.uncheck()
    assert 0 < tab.evaluate(count) < total
    expect(box).to_be_focused()
    tab.get_by_role("button", name="Show only: company").click()
    assert 5 < tab.evaluate(count) < 50
    tab.get_by_role("button", name="Show all kinds").click()
    assert tab.evaluate(count) == total


@pytest.mark.slow
def test_every_control_is_named_and_reached_by_keyboard(opened: Open, html: str) -> None:
    tab = opened(html)
    for button in tab.get_by_role("button").all():
        assert (button.get_attribute("aria-label") or button.inner_text()).strip()
    reached = set()
    for _ in range(12):
        tab.keyboard.press("Tab")
        reached.add(tab.evaluate("document.activeElement.id || document.activeElement.value"))
    assert {"query", "en", "ko", "closer", "farther", "whole"} <= reached


@pytest.mark.slow
@pytest.mark.parametrize("width", [390, 800, 1280])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_overflows_and_names_are_legible(opened: Open, html: str, width: int, scheme: str) -> None:
    tab = opened(html, width=width, color_scheme=scheme)
    assert tab.evaluate("document.documentElement.scrollWidth") <= width
    sizes = tab.evaluate(
        """() => {
          const { body, getScale } = sovkg.network;
          return body.nodeIndices.map((id) => body.nodes[id].options.font.size * sovkg.network.getScale());
        }"""
    )
    assert sum(size >= 10.4 for size in sizes) >= 10
    assert max(sizes) < 40
    ink, paper = (
        tab.evaluate(f"getComputedStyle(document.body).{name}") for name in ("color", "backgroundColor")
    )
    assert (sum(map(int, re.findall(r"\d+", ink))) > sum(map(int, re.findall(r"\d+", paper)))) == (
        scheme == "dark"
    )
    tab.evaluate("iri => sovkg.select(iri)", INVESTMENT)
    expect(tab.locator("dt:text-is('amount') + dd")).to_be_visible()


@pytest.mark.slow
def test_hostile_data_stays_text(opened: Open, hostile: Path) -> None:
    tab = opened(page(Embedded.of_files([hostile])))
    for place in range(tab.evaluate("sovkg.network.body.nodeIndices.length")):
        tab.evaluate("place => { sovkg.network.selectNodes([place]); }", place)
    for iri in (
        "http://example.org/a",
        "http://example.org/b",
        "javascript:alert(3)",
        "http://example.org/c",
    ):
        assert tab.evaluate("iri => sovkg.select(iri)", iri)
    assert tab.evaluate("sovkg.select('http://example.org/__proto__')")
    chosen(tab).to_have_text("<!--<script>")
    tab.evaluate("sovkg.select('http://example.org/b')")
    chosen(tab).to_have_text('"onmouseover="alert(2)')
    assert tab.locator("img, #content script, a").count() == 0
    assert tab.evaluate("document.querySelectorAll('[onmouseover], [onerror], [href]').length") == 0


@pytest.mark.slow
def test_an_address_chooses_and_a_broken_one_does_not(opened: Open, html: str) -> None:
    tab = opened(html)
    tab.evaluate("location.hash = encodeURIComponent('id:japan')")
    chosen(tab).to_have_text("Japan")
    tab.evaluate("location.hash = '%E0%A4%A'")
    expect(tab.locator(".kinds")).to_be_visible()


@pytest.mark.slow
def test_a_page_of_nothing_says_so(opened: Open, tmp_path: Path) -> None:
    path = tmp_path / "none.ttl"
    path.write_text("<http://e.org/a> a <http://e.org/C> .", encoding="utf-8")
    tab = opened(page(Embedded.of_files([path])))
    expect(tab.locator("#empty")).to_be_visible()

"""Accessibility of the explorer: keyboard, names, contrast, tables, themes, widths, printing."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from kg.rdf.namespaces import ID
from tests.canvas import DRAWN, names, until
from tests.conftest import Open

pytestmark = pytest.mark.slow


def barriers(tab: Page) -> list[str]:
    rules = {
        "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
        "resultTypes": ["violations"],  # otherwise axe also describes each element that passes
    }
    few = {"exclude": [["tr:nth-child(n+12)"], ["#list li:nth-child(n+12)"]]}  # later rows are alike
    found: list[dict[str, Any]] = Axe().run(tab, context=few, options=rules).response["violations"]
    return [
        f"{one['id']}: {node['html'][:120]} {node['failureSummary'][:200]}"
        for one in found
        for node in one["nodes"]
    ]


# contrast depends only on the scheme, names only on the language
@pytest.mark.parametrize(("lang", "scheme"), [("en", "light"), ("ko", "dark")])
def test_axe_finds_no_barrier(opened: Open, html: str, lang: str, scheme: str) -> None:
    tab = opened(html, color_scheme=scheme)
    if lang == "ko":
        tab.get_by_role("button", name="한국어").click()
    found = {"overview": barriers(tab)}
    tab.evaluate("iri => sovkg.select(iri)", ID + "investment-microsoft-japan")
    found["details"] = barriers(tab)
    for address in ("#passage=p27s4", "#path=id%3Asamsung,id%3Ajapan"):
        tab.evaluate("hash => { location.hash = hash; }", address)
        expect(tab.locator("#reader .told, #path .steps").first).to_be_visible()
        found[address] = barriers(tab)
    tab.locator("#query").fill("a")
    found["search"] = barriers(tab)
    tab.locator("#query").fill("")
    tab.evaluate("location.hash = '#entity=mistral'")
    expect(tab.locator("#unknown")).to_be_visible()
    tab.locator("#file").set_input_files({"name": "a.txt", "mimeType": "text/plain", "buffer": b"a"})
    expect(tab.locator("#took")).to_be_visible()
    found["unknown"] = barriers(tab)
    tab.locator("#modes [value=table]").click()
    for rows in ("things", "words", "statements"):
        tab.locator(f"#table [value={rows}]").click()
        found[rows] = barriers(tab)
    assert {name: one for name, one in found.items() if one} == {}


def test_every_control_is_named_and_reached_by_keyboard(opened: Open, html: str) -> None:
    tab = opened(html)
    for button in tab.get_by_role("button").all():
        assert (button.get_attribute("aria-label") or button.inner_text()).strip()
    reached = set()
    for _ in range(40):
        tab.keyboard.press("Tab")
        reached.add(tab.evaluate("document.activeElement.id || document.activeElement.value"))
        outline = tab.evaluate("getComputedStyle(document.activeElement).outlineStyle")
        assert outline != "none"
    assert {"query", "en", "ko", "theme", "closer", "farther", "whole", "take"} <= reached
    assert {"table", "corrected", "tab-overview"} <= reached


FOCUS = """() => {
    const one = document.activeElement, box = one.getBoundingClientRect();
    const isSeen = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
    const { outlineStyle, textDecorationLine } = getComputedStyle(one);
    return one !== document.body && isSeen && (outlineStyle !== "none" || textDecorationLine !== "none");
}"""


def test_all_is_reached_by_keyboard_alone_and_the_focus_is_seen(opened: Open, html: str) -> None:
    """Go from the search to a card, a sentence, a question, its form, a row's evidence, and back."""
    tab = opened(html)

    def press(*keys: str) -> None:
        for key in keys:
            tab.keyboard.press(key)
            tab.wait_for_function(FOCUS)

    def to(name: str, *keys: str) -> None:
        """Press *keys*, by default Tab, until the name of the focused element starts with *name*."""
        for _ in range(60):
            press(*(keys or ("Tab",)))
            has = "one => one.id || one.ariaLabel || one.textContent"
            if tab.locator(":focus").evaluate(has).startswith(name):
                return
        pytest.fail(f"{name} is not reached")

    press("/")
    tab.keyboard.type("japan")
    expect(tab.locator("#found [role=option]").first).to_be_visible()
    press("Enter")
    expect(tab.locator(":focus")).to_have_text("Japan")
    press("Tab", "Enter")
    expect(tab.locator("#reader")).to_be_focused()
    to("drawing", "Shift+Tab")
    press("ArrowRight", "ArrowLeft", "Enter")
    expect(tab.locator("#details h2")).to_be_focused()
    to("tab-details", "Shift+Tab")
    press("ArrowLeft")
    expect(tab.locator("#ask summary").first).to_be_visible()
    to("Money")
    press("Enter")
    to("Who invests how much, and where?")
    press("Enter")
    expect(tab.locator("#ask h2")).to_be_focused()
    expect(tab.locator("#answer .row").first).to_be_visible()
    to("ask-country")
    tab.keyboard.type("Japan")
    expect(tab.locator("#ask [role=option]:visible").first).to_be_visible()
    press("ArrowDown", "Enter")
    expect(tab.locator("#answer .row")).to_have_count(3)
    expect(tab.locator("#ask-country")).to_be_focused()
    to("Why row 1", "Shift+Tab")
    press("Enter")
    expect(tab.locator("#answer .why")).to_be_visible()
    to("Close the answer", "Shift+Tab")
    press("Enter")
    expect(tab.locator("#ask")).to_be_focused()
    press("Tab")


def test_tabs_turn_with_arrow_keys(opened: Open, html: str) -> None:
    tab = opened(html)
    tab.locator("#tab-overview").focus()
    tab.keyboard.press("ArrowRight")
    expect(tab.locator("#tab-ask")).to_be_focused()
    expect(tab.locator("#ask summary").first).to_be_visible()
    tab.keyboard.press("ArrowRight")
    expect(tab.locator("#tab-details")).to_be_focused()
    expect(tab.locator("#details")).to_contain_text("Nothing is selected.")
    tab.keyboard.press("ArrowRight")
    expect(tab.locator("#tab-path")).to_be_focused()
    expect(tab.locator("#path")).to_be_visible()
    tab.keyboard.press("ArrowRight")
    expect(tab.locator("#reader")).to_be_visible()
    expect(tab.locator("#path")).to_be_hidden()


def test_what_happens_is_announced(opened: Open, html: str) -> None:
    tab = opened(html)
    tab.evaluate("iri => sovkg.select(iri)", ID + "japan")
    expect(tab.get_by_role("status").first).to_have_text("Chosen: Japan")
    tab.locator("[data-act=expand]").click()
    expect(tab.locator("#status")).to_contain_text("neighbours added")


def test_the_table_has_what_the_picture_has_and_sorts_and_filters(opened: Open, html: str) -> None:
    tab = opened(html, "#view=money")
    drawn = {name.replace("\n", " ") for name, _ in names(tab)}
    assert len(drawn) > 20
    tab.get_by_role("button", name="Table").click()
    rows = tab.locator("#table tbody th")
    assert drawn <= set(rows.all_inner_texts())
    tab.get_by_role("button", name="Neighbours").click()
    tab.get_by_role("button", name="Neighbours").click()
    expect(tab.get_by_role("columnheader", name="Neighbours")).to_have_attribute("aria-sort", "descending")
    counts = [int(cell) for cell in tab.locator("#table tbody td:nth-child(3)").all_inner_texts()]
    assert counts == sorted(counts, reverse=True)
    tab.get_by_role("searchbox", name="Filter rows").fill("microsoft")
    assert rows.count() > 1
    assert all("Microsoft" in name for name in rows.all_inner_texts())
    tab.locator("#filter").fill("")
    tab.locator("#every-row").check()
    expect(tab.locator("#table p")).to_have_text(re.compile(r"^200 of \d{3} rows$"))
    tab.get_by_role("button", name="More rows").click()
    expect(tab.locator("#table p")).to_have_text(re.compile(r"^400 of \d{3} rows$"))
    tab.locator("#table [value=statements]").click()
    tab.locator("#filter").fill("4,400")
    expect(tab.locator("#table tbody tr").first).to_contain_text("Microsoft's investment in Japan")
    expect(tab.locator("#table tbody tr").first).to_contain_text("¶27, sentence 4")
    tab.locator("#table tbody .thing").first.click()
    expect(tab.locator("#details h2")).to_have_text("Microsoft's investment in Japan")


@pytest.mark.parametrize("lang", ["en", "ko"])
def test_on_a_phone_the_header_has_two_rows_and_its_menu_has_the_rest(
    opened: Open, html: str, lang: str
) -> None:
    tab = opened(html, width=390, height=844)
    expect(tab.locator("#options")).to_be_hidden()
    tab.locator("#menu").focus()
    tab.keyboard.press("Enter")
    tab.locator(f"#languages [value={lang}]").click()
    rows = tab.evaluate(
        """() => {
          const boxes = ["title", "query", "menu"].map((id) => document.getElementById(id)).map(
            (one) => one.getBoundingClientRect());
          return new Set(boxes.map(({ top, bottom }) => Math.round((top + bottom) / 2))).size;
        }"""
    )
    assert rows <= 2
    assert tab.locator("header").evaluate("one => one.offsetHeight") <= 90
    for control in ("#menu", "#query", "#theme", "#options button"):
        for one in tab.locator(control).all():
            box = one.bounding_box()
            assert box is not None
            assert min(box["width"], box["height"]) >= 24
            assert 0 <= box["x"] <= 390 - box["width"]
    assert barriers(tab) == []
    tab.locator("#modes [value=table]").click()
    expect(tab.locator("#table")).to_be_visible()
    expect(tab.locator("#options")).to_be_hidden()
    tab.locator("#menu").click()
    tab.locator("#readings [value=corrected]").click()
    expect(tab.locator("#readings [value=corrected]")).to_have_attribute("aria-pressed", "true")
    tab.keyboard.press("Escape")
    expect(tab.locator("#options")).to_be_hidden()
    expect(tab.locator("#menu")).to_be_focused()


@pytest.mark.parametrize("width", [390, 820, 1440])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_overflows_and_names_are_legible(opened: Open, html: str, width: int, scheme: str) -> None:
    tab = opened(html, "#view=money", width=width, height=844, color_scheme=scheme)
    assert tab.evaluate("document.documentElement.scrollWidth") <= width
    assert tab.locator("#title").evaluate("one => one.scrollHeight <= one.clientHeight")
    sizes = tab.evaluate("sovkg.readable().names.map(({ size }) => size * sovkg.network.getScale())")
    assert len(sizes) > 20
    assert min(sizes) >= 10.9
    assert max(sizes) < 20
    ink, paper = (
        tab.evaluate(f"getComputedStyle(document.body).{name}") for name in ("color", "backgroundColor")
    )
    bright = sum(map(int, re.findall(r"\d+", ink))) > sum(map(int, re.findall(r"\d+", paper)))
    assert bright == (scheme == "dark")
    tab.evaluate("iri => sovkg.select(iri)", ID + "investment-microsoft-japan")
    expect(tab.locator("#details .card").first).to_be_visible()
    assert tab.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize(("width", "height"), [(350, 225), (700, 450), (1280, 400)])
@pytest.mark.parametrize("lang", ["en", "ko"])
def test_enlarged_the_page_scrolls_and_is_not_divided(
    opened: Open, html: str, width: int, height: int, lang: str
) -> None:
    tab = opened(html, width=width, height=height)
    if lang == "ko":
        if not tab.locator("#languages").is_visible():
            tab.locator("#menu").click()
        tab.locator("#languages [value=ko]").click()
        tab.keyboard.press("Escape")
    tall = "document.documentElement.scrollHeight"
    assert tab.evaluate(tall) > height
    box = tab.locator("#drawing").bounding_box()
    assert box is not None
    assert box["height"] >= max(280, height * 0.7 - 1)
    assert box["width"] < width  # the space beside it is for scrolling the page
    assert barriers(tab) == []
    for name in ("p27s4", "p27s5", "p02s1"):
        tab.evaluate("name => { location.hash = `#passage=${name}`; }", name)
        read = tab.locator(f"#reader [aria-current=true][data-passage={name}]")
        expect(read).to_be_in_viewport()
        at_top = read.evaluate(
            """one => {
              const { left, top } = one.getBoundingClientRect();
              return one.contains(document.elementFromPoint(left + 9, top + 9));
            }"""
        )
        assert at_top, name  # nothing covers it
        assert tab.evaluate("document.documentElement.scrollWidth") <= width
    tab.evaluate("iri => sovkg.select(iri)", ID + "japan")
    expect(tab.locator("#details h2")).to_be_in_viewport()
    assert barriers(tab) == []
    tab.evaluate("scrollTo(0, 0)")
    if not tab.locator("#modes").is_visible():
        tab.locator("#menu").click()
    tab.locator("#modes [value=table]").click()
    for rows in ("things", "words", "statements"):
        tab.locator(f"#table [value={rows}]").click()
        assert tab.evaluate("document.documentElement.scrollWidth") <= width
        assert (
            tab.locator("#table tbody tr").last.evaluate("one => one.getBoundingClientRect().bottom") > height
        )
    assert barriers(tab) == []


def test_the_theme_can_be_switched(opened: Open, html: str) -> None:
    tab = opened(html, color_scheme="light")
    paper = "getComputedStyle(document.body).backgroundColor"
    light = tab.evaluate(paper)
    tab.get_by_role("button", name="Dark theme").click()
    assert tab.evaluate(paper) != light
    expect(tab.locator("#theme")).to_have_attribute("aria-pressed", "true")
    tab.get_by_role("button", name="Dark theme").click()
    assert tab.evaluate(paper) == light
    tab.emulate_media(color_scheme="dark")
    expect(tab.locator("#theme")).to_have_attribute("aria-pressed", "true")
    tab.emulate_media(color_scheme="light")
    expect(tab.locator("#theme")).to_have_attribute("aria-pressed", "false")
    assert tab.evaluate(paper) == light


def test_paper_has_the_picture_and_the_details_but_no_buttons(opened: Open, html: str) -> None:
    tab = opened(html, "#entity=id%3Ajapan")
    tab.emulate_media(media="print")
    expect(tab.locator("#tools")).to_be_hidden()
    expect(tab.locator("#query")).to_be_hidden()
    expect(tab.locator("#details .card").last).to_be_visible()
    expect(tab.locator("#drawing canvas")).to_be_visible()


def overlapping(tab: Page, *parts: str) -> bool:
    """Return whether one of *parts* begins above the end of the one before it."""
    boxes = [tab.locator(part).bounding_box() for part in parts]
    found = [(box["y"], box["y"] + box["height"]) for box in boxes if box is not None]
    assert len(found) == len(parts)
    return any(upper[1] > lower[0] + 1 for upper, lower in pairwise(found))


def test_an_answer_on_paper_stands_below_the_picture_with_its_question(opened: Open, html: str) -> None:
    tab = opened(html, "#query=investments")
    expect(tab.locator("#answer .row")).to_have_count(12)
    tab.emulate_media(media="print")
    expect(tab.locator("#answer h1")).to_have_text("Who invests how much, and where?")
    expect(tab.locator("#ask")).to_be_hidden()
    assert not overlapping(tab, "#drawing", "#answer h1", "#answer table", "#answer .erratum >> nth=0")


@pytest.mark.parametrize("address", ["#query=investments", "#as=types", "#beside=japan,france"])
def test_on_a_low_screen_what_lies_over_the_picture_scrolls_with_the_page(
    opened: Open, html: str, address: str
) -> None:
    tab = opened(html, address, width=640, height=400)
    over = tab.locator(":is(#answer, #types, #beside):not([hidden])")
    expect(over.locator("tr").last).to_be_attached()
    inside = over.evaluate("one => one.scrollHeight <= one.clientHeight + 1")
    assert inside
    assert not overlapping(tab, "header", ":is(#answer, #types, #beside):not([hidden])", "aside")


@pytest.mark.parametrize(
    "address", ["", "#entity=mistral-ai", "#query=investments", "#path=samsung,amazon", "#passage=p27s4"]
)
def test_what_is_tapped_is_as_large_as_a_finger(
    browser: Browser, html: str, tmp_path: Path, address: str
) -> None:
    """Positions in the text, and names in cards, are words within lines, which are exempt."""
    (tmp_path / "graph.html").write_text(html, encoding="utf-8")
    with browser.new_context(
        has_touch=True, is_mobile=True, viewport={"width": 390, "height": 844}, offline=True
    ) as phone:
        tab = phone.new_page()
        tab.goto((tmp_path / "graph.html").as_uri() + address)
        until(tab, DRAWN)
        if tab.locator("#fold").get_attribute("aria-expanded") == "false":
            tab.locator("#fold").click()
        small = tab.evaluate(
            """() => [...document.querySelectorAll("button, a[href], input, select, summary")]
              .filter((one) => one.checkVisibility({ checkVisibilityCSS: true }))
              .filter((one) => !one.closest(".chip, .cards td"))
              .map((one) => [one.outerHTML.slice(0, 99), one.closest("label") ?? one])
              .map(([said, one]) => [said, one.offsetWidth, one.offsetHeight])
              .filter(([, width, height]) => width && Math.min(width, height) < 44)"""
        )
        assert small == []

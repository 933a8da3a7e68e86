"""Two countries side by side, one click away from a country."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import expect

from kg.explorer import page as explorer
from kg.store.embedded import Embedded
from tests.conftest import Open
from tests.test_explorer_access import barriers

pytestmark = pytest.mark.slow


def test_two_countries_side_by_side(html: str, opened: Open) -> None:
    tab = opened(html, "#entity=japan")
    tab.locator("#details .beside").get_by_role("button", name="France").click()
    pane = tab.locator("#beside")
    expect(pane.get_by_role("heading", level=1)).to_be_focused()
    for heading in ("Ranks", "Strengths and weaknesses", "Investments and support", "Policies and laws"):
        expect(pane.get_by_role("columnheader", name=heading)).to_be_visible()
    pursued = pane.locator("tr", has_text="Policies and laws").locator("+ tr td")
    expect(pursued.nth(0)).to_contain_text("Japan is preparing tax relief")
    expect(pursued.nth(1)).to_contain_text("in the first phase of its AI policy, France")
    ranks = pane.locator("tbody").first.locator("td")
    expect(ranks.nth(0)).to_contain_text("Japan ranks 14th for Development")
    expect(ranks.nth(1).locator("li", has_text="ranked eighth")).to_contain_text("†")
    assert tab.evaluate("location.hash") == "#beside=japan,france&entity=japan"
    assert barriers(tab) == []
    pane.locator("select").nth(1).select_option(label="South Korea")
    expect(ranks.nth(1)).to_contain_text("South Korea ranks third for Development")
    tab.get_by_role("button", name="Corrected").click()
    expect(pane.locator("li", has_text="¥440 bn")).to_contain_text("‡")
    tab.go_back()
    expect(pane.locator("li", has_text="¥4,400")).to_contain_text("†")
    pane.get_by_role("button", name="Close").click()
    expect(pane).to_be_hidden()
    expect(tab.locator("#details .beside button").first).to_be_focused()


def test_an_address_of_two_countries_and_of_what_is_none(html: str, opened: Open) -> None:
    tab = opened(html, "#beside=canada,singapore&lang=ko", width=390, height=844)
    expect(tab.locator("#beside h1")).to_have_text("캐나다 · 싱가포르")
    assert tab.evaluate("document.documentElement.scrollWidth") <= 390
    tab.evaluate("location.hash = '#beside=canada,mistral-ai'")
    expect(tab.locator("#unknown")).to_contain_text("mistral-ai")
    expect(tab.locator("#beside")).to_be_hidden()


def test_data_without_countries_offer_none(hostile: Path, opened: Open) -> None:
    tab = opened(explorer(Embedded.of_files([hostile])))
    assert tab.evaluate("sovkg.select('http://example.org/a')")
    expect(tab.locator("#details h2")).to_be_visible()
    expect(tab.locator("#details .beside")).to_have_count(0)

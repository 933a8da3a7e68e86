"""Charts in the page: drawn from its own engine's answers, and only on request."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.canvas import reload
from tests.conftest import Open
from tests.test_explorer_access import barriers

pytestmark = pytest.mark.slow


def test_ranks_are_a_chart_and_a_table_and_no_lines(html: str, opened: Open) -> None:
    tab = opened(html, "#view=ranks")
    figure = tab.locator(".ranks figure")
    expect(figure).to_have_attribute("aria-label", "France rises from rank 8† in 2021 to rank 5 in 2024")
    expect(figure.locator("svg")).to_contain_text("South Korea 13")
    expect(figure.locator("svg")).to_contain_text("≥11")
    expect(tab.locator(".ranks tbody tr", has_text="11위")).to_contain_text("Japan")
    relations = (
        "[...sovkg.lines().values()].flatMap(({ edges }) => edges.flatMap(({ relation }) => relation ?? []))"
    )
    named = "sovkg.data.kinds[sovkg.data.things[relation].kind].name"
    kinds = tab.evaluate(f"{relations}.map((relation) => {named})")
    assert "sai:Assessment" in kinds
    assert "sai:Ranking" not in kinds
    assert barriers(tab) == []
    tab.get_by_role("button", name="한국어").click()
    expect(figure.locator("svg")).to_contain_text("프랑스 5")


def test_an_answer_as_a_chart(html: str, opened: Open) -> None:
    tab = opened(html, "#query=investments&country=japan")
    expect(tab.locator("#answer table")).to_be_visible()
    assert tab.evaluate("!window.charts")
    tab.get_by_text("As a chart").click()
    drawing = tab.locator(".charted svg")
    expect(drawing).to_contain_text("¥2.26 tn · printed “2조 2600억엔” · decided · ¶27, sentence 4")
    expect(drawing).to_contain_text("¥4,400 †")
    expect(drawing).not_to_contain_text("€")
    with tab.expect_download() as saved:
        tab.get_by_role("button", name="Download the chart as SVG").click()
    assert "Oracle" in Path(saved.value.path()).read_text("utf-8")
    tab.get_by_role("button", name="Corrected").click()
    expect(drawing).to_contain_text("¥440 bn ‡")
    tab.evaluate("location.hash = '#query=claims'")
    expect(tab.get_by_role("heading", name="Who voices which opinion").first).to_be_visible()
    expect(tab.locator(".charted")).to_have_count(0)


def test_on_a_phone_names_run_over_lines_and_none_is_cut(html: str, opened: Open) -> None:
    tab = opened(html, "#query=timeline", width=360, height=740)
    tab.get_by_text("As a chart").click()
    drawing = tab.locator(".charted svg")
    expect(drawing).to_contain_text("founding of CIFAR")
    assert "…" not in (drawing.text_content() or "")


def test_sums_are_drawn_in_one_currency_at_rates_of_the_readers_own(html: str, opened: Open) -> None:
    tab = opened(html, "#query=investments&lang=en")
    tab.get_by_text("As a chart").click()
    drawing = tab.locator(".charted svg")
    expect(drawing).to_contain_text("Each panel has its own scale")
    tab.get_by_text("Convert to one currency").click()
    expect(tab.locator(".rates")).to_contain_text("not the article's")
    tab.locator(".rates input[type=date]").fill("2024-06-01")
    tab.locator(".rates input[name=JPY]").fill("0.006")
    tab.get_by_role("button", name="Draw in this currency").click()
    expect(drawing).to_contain_text("≈€13.6 bn")
    expect(drawing).to_contain_text(
        "rates for 2024-06-01 that the reader supplied, not the article: 1 JPY = 0.006 EUR"
    )
    assert "rates=EUR,2024-06-01,JPY:0.006" in tab.url
    assert barriers(tab) == []
    reload(tab)
    expect(drawing).to_contain_text("≈€13.6 bn")
    tab.get_by_role("button", name="Each in its own currency").click()
    expect(drawing).not_to_contain_text("≈€13.6 bn")
    tab.evaluate("location.hash = '#rates=USD,2024-06-01,EUR:1.1&query=investments&lang=en'")
    expect(drawing).to_contain_text("≈$4.4 bn")
    expect(drawing).to_contain_text("¥2.26 tn")  # there is no rate for it
    expect(drawing).not_to_contain_text("NaN")
    tab.evaluate("location.hash = '#query=investment-shares&lang=en'")
    expect(drawing).to_contain_text("per cent")
    expect(tab.locator(".rates")).to_have_count(0)  # shares are not money, though the rows have currencies
    tab.evaluate("location.hash = '#rates=EUR,today,JPY:0.006&query=investments&lang=en'")
    expect(tab.locator("#unknown")).to_contain_text("which matches nothing on this page")

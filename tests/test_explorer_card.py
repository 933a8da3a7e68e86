"""The card of a thing begins with three sentences and its figures, the same in both languages."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.conftest import Open
from tests.test_explorer_address import in_node


@pytest.mark.slow
def test_a_card_tells_the_same_in_both_languages(html: str, tmp_path: Path) -> None:
    found = json.loads(in_node("card.mjs", html, tmp_path))
    assert found["told"] > 50
    assert found["fewer"] <= 3  # two English sentences may be one in Korean


@pytest.mark.slow
@pytest.mark.parametrize("width", [1440, 390])
def test_a_card_begins_with_three_sentences_and_figures(opened: Open, html: str, width: int) -> None:
    tab = opened(html, "#entity=japan&lang=en", width=width, height=844)
    details = tab.locator("#details")
    told = details.locator(".told-first")
    expect(told).to_have_count(3)
    english = told.locator(".chip").evaluate_all("(all) => all.map(({ title }) => title)")
    expect(told.locator(".chip").first).to_have_text("¶10, sentence 3")
    expect(told.locator(".chip").first).to_have_attribute("title", "paragraph 10, sentence 3 (p10s3)")
    figures = details.locator(".facts")
    expect(figures).to_contain_text("¥4,400 (decided)†")
    expect(figures).not_to_contain_text("2025")  # a year is not a figure
    order = tab.evaluate(
        "['.told-first', '.facts', '.tools', '.near', '.card', '.data']"
        ".map((part) => document.querySelector(`#details ${part}`).getBoundingClientRect().top)"
    )
    assert order == sorted(order)
    expect(details.locator(".data")).not_to_have_attribute("open", "")
    tab.evaluate("document.querySelector('#languages [value=ko]').click()")
    expect(told.first).to_contain_text("일본")
    korean = told.locator(".chip").evaluate_all("(all) => all.map(({ title }) => title)")
    assert [one[-6:] for one in english] == [one[-6:] for one in korean]
    told.locator(".chip").first.click()
    expect(tab.locator("#reader [aria-current=true]")).to_have_attribute("data-passage", "p10s3")

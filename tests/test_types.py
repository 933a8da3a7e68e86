"""Types and their links: how many things of each type a graph has, and what links them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import expect

from kg.explorer import page
from kg.store.embedded import Embedded
from tests.canvas import until
from tests.conftest import Open
from tests.test_explorer_access import barriers

pytestmark = pytest.mark.slow


def own(folder: Path, leads: Callable[[int], int], untyped: int | None = None) -> str:
    """Return a page of 200 things of three types, all but *untyped*, in which thing i links to *leads*(i)."""
    lines = [f":n{i} :{'next' if i % 2 else 'other'} :n{leads(i)} ." for i in range(200)]
    lines += [f":n{i} a :{'ABC'[i % 3]} ." for i in range(200) if i != untyped]
    path = folder / "own.ttl"
    path.write_text("@prefix : <http://e.org/> .\n" + "\n".join(lines), encoding="utf-8")
    return page(Embedded.of_files([path]))


def test_many_things_without_a_hub_open_by_their_types(opened: Open, tmp_path: Path) -> None:
    tab = opened(own(tmp_path, lambda i: (i + 1) % 200), locale="en-US")
    expect(tab.locator("#headline")).to_have_text("Types and their links")
    expect(tab.locator("#types")).to_contain_text("A 67")
    rows = tab.locator("#types tbody tr").all_inner_texts()
    found = {tuple(map(str.strip, row.split("\t"))) for row in rows}
    assert ("A", "other", "B", "34") in found
    assert sum(int(row[-1]) for row in found) == 200
    assert tab.evaluate("location.hash") == ""
    tab.locator("#types tbody button", has_text="B").first.click()
    expect(tab.locator("#types")).to_be_hidden()
    assert "only=http://e.org/B" in tab.evaluate("decodeURIComponent(location.hash)")
    assert "as=picture" in tab.evaluate("location.hash")
    tab.go_back()
    tab.locator("#overview [value=types]").click()
    expect(tab.locator("#types")).to_be_visible()


def test_what_has_a_hub_opens_round_it_and_offers_its_types(opened: Open, tmp_path: Path) -> None:
    tab = opened(own(tmp_path, lambda i: 0 if i else 1, untyped=0), locale="ko-KR")
    expect(tab.locator("#headline")).to_have_text("가장 많이 연결된 항목")
    expect(tab.locator("#overview .things li").first).to_contain_text("n0")
    tab.locator("#overview [value=types]").click()
    expect(tab.locator("#headline")).to_have_text("유형과 연결")
    assert tab.evaluate("location.hash") == "#as=types"
    tab.locator("#modes [value=picture]").click()
    expect(tab.locator("#drawing")).to_be_visible()


def test_the_article_has_them_too_and_says_them_by_keyboard(opened: Open, html: str) -> None:
    tab = opened(html, "#as=types&arrange=country", locale="en-US")
    expect(tab.locator("#types svg text", has_text="country 15")).to_have_count(1)
    assert barriers(tab) == []
    tab.locator("#types li button", has_text="country").first.press("Enter")
    expect(tab.locator("#drawing")).to_be_visible()
    assert "only=schema:Country" in tab.evaluate("decodeURIComponent(location.hash)")
    tab.locator("#modes [value=picture]").click()
    until(tab, "[...sovkg.picture.shown().values()].every(({ x, y }) => Number.isFinite(x + y))")

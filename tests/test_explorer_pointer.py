"""Using the picture with pointer and keyboard, in a real browser."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.canvas import until
from tests.conftest import Open

pytestmark = pytest.mark.slow

CHOSEN = "sovkg.network.getSelectedNodes()[0]"


def position(tab: Page) -> tuple[float, float]:
    x, y = tab.evaluate(
        f"(() => {{ const at = sovkg.picture.shown().get({CHOSEN}); return [at.x, at.y]; }})()"
    )
    return x, y


def test_the_picture_is_one_place_to_stop_at_with_a_name(opened: Open, html: str) -> None:
    tab = opened(html, "#view=money")
    tab.locator("#theme").focus()
    tab.keyboard.press("Tab")
    expect(tab.locator("#drawing")).to_be_focused()
    assert "Arrow keys move" in (tab.locator("#drawing").get_attribute("aria-label") or "")
    tab.keyboard.press("Tab")
    expect(tab.locator("#closer")).to_be_focused()


def test_arrows_walk_from_thing_to_thing_and_enter_leads_to_what_is_said(opened: Open, html: str) -> None:
    tab = opened(html, "#entity=france")
    tab.locator("#drawing").focus()
    france = position(tab)
    for key, axis, sign in (
        ("ArrowRight", 0, 1),
        ("ArrowLeft", 0, -1),
        ("ArrowDown", 1, 1),
        ("ArrowUp", 1, -1),
    ):
        before = position(tab)
        tab.keyboard.press(key)
        after = position(tab)
        assert (after[axis] - before[axis]) * sign > 0
        expect(tab.locator("#drawing")).to_be_focused()
        expect(tab.locator("#status")).to_have_text(f"Chosen: {tab.locator('#details h2').inner_text()}")
    tab.evaluate("location.hash = '#entity=france'")
    until(tab, f"sovkg.picture.shown().get({CHOSEN})?.x === {france[0]}")
    tab.keyboard.press("Enter")
    expect(tab.locator("#details h2")).to_be_focused()


def test_every_thing_of_the_first_view_is_reached_by_arrows(opened: Open, html: str) -> None:
    tab = opened(html)
    tab.locator("#drawing").focus()
    everything = set(tab.evaluate("[...sovkg.picture.shown().keys()]"))
    names = tab.evaluate("sovkg.data.things.map((one) => one.name)")
    tab.keyboard.press("ArrowRight")
    reached = waiting = {tab.evaluate(CHOSEN)}
    while waiting:
        found = set()
        for start in waiting:
            for key in ("ArrowRight", "ArrowLeft", "ArrowDown", "ArrowUp"):
                tab.evaluate(
                    "hash => { history.replaceState(null, '', hash); dispatchEvent(new Event('popstate')); }",
                    f"#at={names[start]}",
                )
                tab.keyboard.press(key)
                found.add(tab.evaluate(CHOSEN))
        waiting = found - reached
        reached = reached | found
    assert reached == everything


def test_with_shift_arrows_move_the_picture_and_keys_zoom(opened: Open, html: str) -> None:
    tab = opened(html)
    tab.locator("#drawing").focus()
    x = tab.evaluate("sovkg.network.getViewPosition().x")
    tab.keyboard.press("Shift+ArrowRight")
    assert tab.evaluate("sovkg.network.getViewPosition().x") > x
    assert tab.evaluate(f"{CHOSEN} ?? null") is None
    scale = tab.evaluate("sovkg.network.getScale()")
    tab.keyboard.press("+")
    assert tab.evaluate("sovkg.network.getScale()") == pytest.approx(1.4 * scale)
    tab.keyboard.press("-")
    tab.keyboard.press("0")
    assert tab.evaluate("sovkg.network.getViewPosition().x") == pytest.approx(x)


def test_the_pointer_on_a_line_tells_what_it_stands_for(opened: Open, html: str) -> None:
    tab = opened(html, width=1400, height=900)
    at = tab.evaluate(
        """() => {
          const one = [...sovkg.lines().values()].find(({ label }) => label.includes("4,400"));
          return sovkg.network.canvasToDOM(sovkg.network.body.edges[one.id].edgeType.getPoint(0.8));
        }"""
    )
    tab.locator("#drawing canvas").hover(position=at)
    expect(tab.locator("#tip")).to_contain_text("has committed to investing ¥4,400 (as printed) in Japan")
    expect(tab.locator("#tip sup").first).to_have_text("†")
    tab.locator("#drawing canvas").hover(position={"x": 5, "y": 5})
    expect(tab.locator("#tip")).to_be_hidden()

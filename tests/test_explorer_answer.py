"""What a new reader sees first: the answer, its bars, the tour and the legend, in a real browser."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from kg.explorer import page
from kg.store.embedded import Embedded
from tests.canvas import names, reload, until
from tests.conftest import Open

pytestmark = pytest.mark.slow

BARS = [
    "Microsoft → France€4 bn",
    "Amazon → France€1.2 bn",
    "Amazon → Japan¥2.26 tn",
    "Oracle → Japan¥1.2 tn",
    "Microsoft → Japan¥4,400†",
]


def test_the_page_opens_on_an_answer_with_bars_and_lines_as_wide_as_the_sums(opened: Open, html: str) -> None:
    tab = opened(html, width=1440, height=900)
    expect(tab.locator("h1")).to_contain_text("¥3.46 tn from Amazon and Oracle for Japan; the ¥4,400†")
    assert tab.locator("h1, h2, h3").first.get_attribute("id") == "headline"
    bars = tab.locator(".sum")
    expect(bars).to_have_text(BARS)
    wide = [bar.bounding_box()["width"] for bar in tab.locator(".amount rect").all()]  # type: ignore[index]
    assert wide[1] / wide[0] == pytest.approx(1.2 / 4, abs=0.01)
    assert wide[3] / wide[2] == pytest.approx(1.2 / 2.26, abs=0.01)
    assert 0 < wide[4] < 4
    widths = tab.evaluate(
        """() => Object.fromEntries([...sovkg.lines().values()].map(({ id, label }) =>
          [label, sovkg.network.body.edges[id].options.width]))"""
    )
    assert (
        widths["€4 bn"] == widths["¥2.26 tn"] > widths["¥1.2 tn"] > widths["€1.2 bn"] > widths["¥4,400†"] > 0
    )
    bars.nth(4).click()
    expect(tab.locator("#details")).to_contain_text("lacks the unit 억 (hundred million)")
    expect(tab.locator("h1")).to_have_text("Japan – Microsoft")  # the selection is the heading
    tab.keyboard.press("Escape")
    tab.locator("#readings [value=corrected]").click()
    expect(tab.locator("h1")).to_contain_text("¥3.9 tn‡ from Amazon, Oracle and Microsoft for Japan")


def test_the_tour_goes_by_button_key_and_address(opened: Open, html: str) -> None:
    tab = opened(html, width=1280, height=800)
    tab.get_by_role("button", name="Take the tour").click()
    expect(tab.locator("h1")).to_contain_text("France climbed from eighth† in 2021 to fifth in 2024")
    assert "#tour=1" in tab.url
    expect(tab.locator("#finding .chip").first).to_have_text("¶13, sentence 3")
    for _ in range(3):
        tab.keyboard.press("ArrowRight")
    expect(tab.locator("h1")).to_contain_text("Japan, 11th")
    tab.keyboard.press("ArrowLeft")
    expect(tab.locator("h1")).to_contain_text("Singapore")
    until(tab, "[...sovkg.lines().values()].some(({ label }) => label.includes('60%'))")  # a line of the step
    tab.evaluate("location.hash = '#tour=5'")
    learn = (
        "What Korea could learn from France, Canada, Singapore and Japan, says Choi Yunjeong: catch up fast"
    )
    expect(tab.locator("h1")).to_contain_text(learn)
    expect(tab.locator(".points li")).to_have_count(5)
    expect(tab.get_by_role("button", name="Next")).to_have_count(0)
    tab.locator("#languages [value=ko]").click()
    expect(tab.locator("h1")).to_contain_text("한국이 프랑스, 캐나다, 싱가포르, 일본에서 배울 점")
    tab.keyboard.press("Escape")
    expect(tab.locator("h1")).to_contain_text("소버린 AI에 누가 돈을 대나?")


def test_on_a_phone_the_answer_comes_first_then_the_picture(opened: Open, html: str) -> None:
    tab = opened(html, width=390, height=844, has_touch=True)
    until(tab, "document.querySelector('h1').getBoundingClientRect().height > 0")
    tops = [tab.locator(one).bounding_box()["y"] for one in ("h1", "#drawing", "#panel")]  # type: ignore[index]
    assert tops == sorted(tops)
    assert tab.locator("#drawing").bounding_box()["height"] > 300  # type: ignore[index]
    for button in tab.locator("#finding .tool").all():
        assert button.bounding_box()["height"] >= 44  # type: ignore[index]


def test_a_graph_without_a_tour_has_none(opened: Open, little: str, embedded: Embedded) -> None:
    narrowed = page(embedded, types=["Country"])
    tab = opened(narrowed)
    expect(tab.locator("#finding")).not_to_contain_text("Who pays")
    expect(tab.get_by_role("button", name="tour")).to_have_count(0)


def test_the_legend_names_what_is_there_filters_and_marks_grave_errors(opened: Open, html: str) -> None:
    tab = opened(html, "#view=money", width=1440, height=900)
    legend = tab.locator("#legend")
    expect(legend).to_contain_text("company")
    expect(legend).to_contain_text("investment")
    expect(legend).to_contain_text("serious error")
    expect(legend).not_to_contain_text("legislation")  # there is none in the picture
    border = """slug => {
      const place = sovkg.data.things.findIndex(({ name }) => name === `id:${slug}`);
      const { borderWidth, color } = sovkg.network.body.nodes[place].options;
      return [borderWidth, color.border];
    }"""
    grave, light = tab.evaluate(border, "sakana-ai"), tab.evaluate(border, "mistral-ai")
    assert grave[0] > light[0] > tab.evaluate(border, "google")[0]
    assert grave[1] != light[1]
    signs = {how: legend.locator(f".{how}").all_inner_texts() for how in ("grave", "light")}
    assert signs == {"grave": ["!", "†"], "light": ["†", "†"]}  # on things; on lines, where colours differ
    people = legend.get_by_role("button", name="person", exact=True)
    people.click()
    expect(people).to_have_attribute("aria-pressed", "false")
    assert "Emmanuel Macron" not in [one[0] for one in names(tab)]
    people.click()
    expect(people).to_have_attribute("aria-pressed", "true")


PLACES = """() => Object.fromEntries([...sovkg.picture.shown()].map(([thing, { x, y }]) => {
  const { label } = sovkg.data.things[thing];
  return [Array.isArray(label) ? label[0] : label, [Math.round(x), Math.round(y)]];
}))"""


def test_a_focus_has_no_concepts_for_dots_and_stands_in_rings_or_groups(opened: Open, html: str) -> None:
    tab = opened(html, "#around=japan", width=1440, height=900)
    ranks = tab.evaluate(
        "sovkg.picture.things().map((t) => sovkg.data.kinds[sovkg.data.things[t].kind].rank)"
    )
    assert "concept" not in ranks
    assert len(ranks) > 8
    expect(tab.locator("h1")).to_have_text("Japan")
    laid_out = tab.evaluate(PLACES)
    menu = tab.get_by_label("Arrangement")
    menu.select_option("radial")
    ring = tab.evaluate(PLACES)
    assert ring["Japan"] == [0, 0]
    assert len({tuple(at) for at in ring.values()}) == len(ring)
    assert "arrange=radial" in tab.url
    reload(tab)
    assert tab.evaluate(PLACES) == ring
    menu.select_option("kind")
    groups = tab.evaluate(PLACES)
    firms = [groups[name] for name in ("Amazon", "Microsoft", "Oracle")]
    assert max(x for x, _ in firms) - min(x for x, _ in firms) < 500
    menu.select_option("")
    assert tab.evaluate(PLACES) == laid_out
    tab.go_back()
    until(tab, "location.hash.includes('arrange=kind')")
    assert tab.evaluate(PLACES) == groups

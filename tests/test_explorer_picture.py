"""The picture in a real browser: the first view, and everything that can be done with it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from kg.errors import Note
from kg.explorer import page
from kg.network.path import paths
from kg.rdf.namespaces import ID, slug
from kg.store.embedded import Embedded
from tests.canvas import overlaps, reload, until, written
from tests.conftest import Open

pytestmark = pytest.mark.slow

ABOUT = """name => {
  const { things } = sovkg.data;
  return things.findIndex((thing) => thing.name === `id:${name}`);
}"""


def place(tab: Page, name: str) -> int:
    found: int = tab.evaluate(ABOUT, name)
    assert found >= 0
    return found


def shown(tab: Page) -> set[int]:
    return set(tab.evaluate("[...sovkg.picture.shown().keys()]"))


def chosen(tab: Page) -> Any:
    return expect(tab.locator("#details h2"))


def act(tab: Page, name: str) -> None:
    tab.locator(f"#panel [data-act={name}]").click()


def find(tab: Page, typed: str) -> None:
    tab.locator("#query").fill(typed)
    tab.keyboard.press("Enter")


def test_the_canvas_is_drawn(opened: Open, html: str) -> None:
    tab = opened(html)
    expect(tab.locator("html[data-ready]")).to_have_count(1)
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


@pytest.mark.parametrize("lang", ["en", "ko"])
def test_first_a_few_things_are_seen_with_amounts_and_no_label_covers_another(
    opened: Open, embedded: Embedded, lang: str
) -> None:
    tab = opened(page(embedded, lang=lang), width=1440, height=900)
    assert 5 < len(shown(tab)) < 60
    words = " ".join(label for label, _ in written(tab))
    for amount in ("€4", "¥2.26", "¥1.2") if lang == "en" else ("40억", "2조 2,600억", "1조 2,000억"):
        assert amount in words
    assert not overlaps(written(tab))
    assert tab.evaluate("sovkg.network.physics.physicsEnabled") is False


def test_views_and_show_everything(opened: Open, html: str) -> None:
    tab = opened(html)
    first = shown(tab)
    tab.get_by_role("button", name="Ranks and comparisons").click()
    assert shown(tab) != first
    assert "#view=ranks" in tab.url
    tab.get_by_role("button", name="Everything").click()
    assert len(shown(tab)) > 400
    tab.get_by_role("button", name="Undo").click()
    tab.get_by_role("button", name="Undo").click()
    expect(tab.get_by_role("button", name="Undo")).to_be_disabled()
    assert shown(tab) == first


@pytest.mark.parametrize("address", ["#view=all", "#view=ranks", "#entity=geoffrey-hinton"])
def test_the_first_address_is_no_step_to_undo(opened: Open, html: str, address: str) -> None:
    tab = opened(html, address)
    first = shown(tab)
    undo = tab.get_by_role("button", name="Undo")
    expect(undo).to_be_disabled()
    tab.evaluate("location.hash = '#view=people'")
    expect(undo).to_be_enabled()
    assert shown(tab) != first
    undo.click()
    expect(undo).to_be_disabled()
    assert shown(tab) == first


def test_a_relation_is_a_line_and_can_be_unfolded(opened: Open, html: str) -> None:
    tab = opened(html, "#view=money")
    node = place(tab, "investment-microsoft-japan")
    related = f"({{ edges }}) => edges.some(({{ relation }}) => relation === {node})"
    label = f"[...sovkg.lines().values()].filter({related}).map(({{ label }}) => label)"
    assert tab.evaluate(label) == ["investment ¥4,400\n(decided)†"]
    tab.get_by_role("button", name="Corrected").click()
    assert tab.evaluate(label) == ["investment ¥440 bn\n(decided)‡"]
    tab.get_by_role("button", name="As stated").click()
    tab.evaluate("iri => sovkg.select(iri)", ID + "japan")
    act(tab, "unfoldAround")
    assert node in shown(tab)
    assert tab.evaluate(label) == []
    act(tab, "foldAround")
    assert node not in shown(tab)
    tab.keyboard.press("Escape")
    act(tab, "unfoldAll")
    assert node in shown(tab)
    act(tab, "foldAll")
    assert node not in shown(tab)


def test_a_click_on_a_line_shows_what_it_says(opened: Open, html: str) -> None:
    tab = opened(html, width=1440, height=900)
    ends = sorted([place(tab, "microsoft"), place(tab, "japan")])
    point = tab.evaluate(
        """([a, b]) => {
          const [p, q] = [a, b].map((one) => sovkg.picture.shown().get(one));
          return sovkg.network.canvasToDOM({ x: p.x * 0.4 + q.x * 0.6, y: p.y * 0.4 + q.y * 0.6 });
        }""",
        ends,
    )
    tab.locator("#drawing canvas").click(position=point)
    chosen(tab).to_have_text("Japan – Microsoft")
    expect(tab.locator("#details .said")).to_contain_text("to investing ¥4,400 (as printed) in Japan")
    act(tab, "unfold")
    assert place(tab, "investment-microsoft-japan") in shown(tab)


IN_SIGHT = """() => {
  const { clientWidth: width, clientHeight: height } = document.getElementById("drawing");
  return sovkg.network.body.data.nodes.get().filter(({ color }) => !color.background.startsWith("rgba"))
    .filter(({ x, y }) => {
      const at = sovkg.network.canvasToDOM({ x, y });
      return at.x > 0 && at.x < width && at.y > 0 && at.y < height;
    }).map(({ id }) => id);
}"""
"""The things that are not dimmed and are in view."""
NAMED = "sovkg.readable().names.map(({ label }) => label.replaceAll('\\n', ' '))"


def test_a_line_that_is_unfolded_is_chosen_and_goes_back_to_the_line(opened: Open, html: str) -> None:
    tab = opened(html, "#view=money", width=1440, height=900)
    before = shown(tab)
    at = tab.evaluate(
        """() => {
          const one = [...sovkg.lines().values()].find(({ label }) => label.includes("€4 bn"));
          return sovkg.network.canvasToDOM(sovkg.network.body.edges[one.id].edgeType.getPoint(0.6));
        }"""
    )
    tab.locator("#drawing canvas").click(position=at)
    chosen(tab).to_have_text("France – Microsoft")
    act(tab, "unfold")
    chosen(tab).to_have_text("Microsoft's investment in France")
    assert "#entity=investment-microsoft-france" in tab.url
    assert "Microsoft's investment in France · €4 bn†" in tab.evaluate(NAMED)
    parts = ("investment-microsoft-france", "microsoft", "france", "ai-data-centres", "french-start-ups")
    assert {place(tab, name) for name in parts} <= set(tab.evaluate(IN_SIGHT))
    act(tab, "fold")
    chosen(tab).to_have_text("France – Microsoft")
    expect(tab.locator("#details [data-act=unfold]")).to_be_visible()
    assert shown(tab) == before
    tab.get_by_role("button", name="Undo").click()
    assert place(tab, "investment-microsoft-france") in shown(tab)


def test_lines_of_one_thing_that_are_unfolded_keep_their_amounts(opened: Open, html: str) -> None:
    tab = opened(html, "#view=money", width=1440, height=900)
    tab.evaluate("iri => sovkg.select(iri)", ID + "japan")
    act(tab, "unfoldAround")
    investments = {place(tab, f"investment-{name}-japan") for name in ("amazon", "microsoft", "oracle")}
    assert investments <= set(tab.evaluate(IN_SIGHT))
    named = tab.evaluate(NAMED)
    assert "Amazon's investment in Japan · ¥2.26 tn" in named
    assert "Microsoft's investment in Japan · ¥4,400†" in named
    assert not overlaps(written(tab))
    tab.get_by_role("button", name="Corrected").click()
    assert "Microsoft's investment in Japan · ¥440 bn‡" in tab.evaluate(NAMED)
    act(tab, "foldAround")
    assert not investments & shown(tab)


def test_focus_expand_hide_pin_and_undo(opened: Open, html: str) -> None:
    tab = opened(html)
    find(tab, "Mistral AI")
    before = shown(tab)
    here = place(tab, "mistral-ai")
    act(tab, "focus")
    focused = shown(tab)
    assert here in focused
    assert place(tab, "japan") not in focused
    find(tab, "founders of Mistral AI")
    act(tab, "expand")
    assert shown(tab) > focused
    act(tab, "pin")
    founders = place(tab, "founders-of-mistral-ai")
    assert tab.evaluate("sovkg.picture.things().filter(sovkg.picture.isPinned)") == [founders]
    expect(tab.locator("#details [data-act=pin]")).to_have_attribute("aria-pressed", "true")
    act(tab, "hide")
    assert founders not in shown(tab)
    for _ in ("hidden", "pinned", "expanded", "found", "focused"):
        was = tab.url
        tab.keyboard.press("Control+z")
        until(tab, f"location.href !== {json.dumps(was)}")
    assert shown(tab) == before


def test_a_click_on_a_thing_chooses_it_and_escape_leaves_it(opened: Open, html: str) -> None:
    tab = opened(html)
    point = tab.evaluate(
        "place => sovkg.network.canvasToDOM(sovkg.network.getPosition(place))", place(tab, "japan")
    )
    tab.locator("#drawing canvas").click(position=point)
    chosen(tab).to_have_text("Japan")
    tab.keyboard.press("Escape")
    expect(tab.locator(".kinds").first).to_be_visible()


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("mistr", "Mistral AI"),
        ("미스트랄", "Mistral AI"),
        ("cedric", "Cédric O"),
        ("EU AI", "EU AI Act"),
        ("ㅅㅅ", "Samsung"),
        ("삼ㅅ", "Samsung"),
        ("삼서", "Samsung"),
        ("미슽", "Mistral AI"),
        ("Q142", "France"),
        ("MS", "Microsoft"),
    ],
)
def test_search(shared: Open, html: str, typed: str, found: str) -> None:
    tab = shared(html)
    tab.keyboard.press("/")
    tab.keyboard.insert_text(typed)
    expect(tab.get_by_role("option").first).to_contain_text(found)
    tab.keyboard.press("Enter")
    chosen(tab).to_have_text(found)


def test_search_says_that_there_is_nothing(shared: Open, html: str) -> None:
    tab = shared(html)
    tab.locator("#query").fill("nosuchthing")
    expect(tab.locator("#found")).to_contain_text("Nothing found")
    tab.keyboard.press("Enter")
    expect(tab.locator("#overview h2")).to_have_text("Overview")


@pytest.mark.parametrize(
    ("start", "end"), [("samsung", "japan"), ("geoffrey-hinton", "mistral-ai"), ("asml", "south-korea")]
)
def test_a_path_is_that_of_the_command_and_is_told(
    shared: Open, embedded: Embedded, html: str, start: str, end: str
) -> None:
    tab = shared(html, f"#path=id%3A{start},id%3A{end}")
    told = paths(embedded, start, end, most=None)
    ways: dict[str, list[str]] = {}
    for row in told.rows:
        number, step, _, to = (getattr(term, "value", "") for term in row.terms[:4])
        way = ways.setdefault(number, [start])
        if len(way) == int(step):
            way.append(slug(to))
    steps = tab.locator("#path .steps > li")
    expect(steps.first).to_be_visible()
    names = [
        tab.evaluate("label => label", text)
        for text in tab.locator("#path .steps h3 .thing").all_inner_texts()
    ]
    labels = {slug(iri): label for iri, label in told.labels.items()}
    assert names[0::2] + names[-1:] in [[labels[one] for one in way] for way in ways.values()]
    expect(steps.first.locator(".said li").first).not_to_be_empty()
    expect(steps.first.locator(".chip").first).to_be_visible()


def test_a_path_can_be_asked_for_with_the_keyboard(opened: Open, html: str) -> None:
    tab = opened(html)
    find(tab, "Samsung")
    act(tab, "pathFrom")
    expect(tab.locator("#path-from")).to_have_value("Samsung")
    tab.locator("#path-to").focus()
    tab.keyboard.insert_text("일본")
    tab.keyboard.press("Enter")
    expect(tab.locator("#path .steps > li")).to_have_count(2)
    assert "#path=samsung,japan" in tab.url
    tab.get_by_role("button", name="Swap").click()
    assert "#path=japan,samsung" in tab.url


def test_the_legend_filters(opened: Open, html: str) -> None:
    tab = opened(html)
    count = "sovkg.network.body.data.nodes.length"
    total = tab.evaluate(count)
    box = tab.get_by_role("checkbox", name="company")
    box.uncheck()
    assert 0 < tab.evaluate(count) < total
    expect(tab.get_by_role("checkbox", name="company")).to_be_focused()
    box.check()
    lines = tab.evaluate("sovkg.network.body.data.edges.length")
    tab.get_by_role("checkbox", name="investment").uncheck()
    assert tab.evaluate("sovkg.network.body.data.edges.length") < lines
    tab.get_by_role("button", name="Show only: company").click()
    assert 5 < tab.evaluate(count) < total
    tab.get_by_role("button", name="Show all kinds").click()
    assert tab.evaluate(count) == total


def test_addresses_lead_back(opened: Open, html: str) -> None:
    tab = opened(html, "#entity=id%3Ajapan")
    chosen(tab).to_have_text("Japan")
    tab.evaluate("iri => sovkg.select(iri)", ID + "mistral-ai")
    chosen(tab).to_have_text("Mistral AI")
    reload(tab)
    chosen(tab).to_have_text("Mistral AI")
    tab.go_back()
    chosen(tab).to_have_text("Japan")
    tab.go_forward()
    chosen(tab).to_have_text("Mistral AI")
    tab.evaluate("location.hash = '#passage=p27s4'")
    expect(tab.locator("#reader [aria-current=true]")).to_contain_text("Oracle")
    for wrong in ("#%E0%A4%A", "#entity=%E0%A4%A", "#entity=id%3Anobody", "#path=id%3Ajapan", "#nothing=1"):
        tab.evaluate("hash => { location.hash = hash; }", wrong)
        expect(tab.locator(".kinds").first).to_be_visible()


def test_on_a_phone_a_link_to_a_path_tells_it(shared: Open, html: str) -> None:
    tab = shared(html, "#path=id%3Asamsung,id%3Afrance", width=390, height=844)
    expect(tab.locator("#path .steps > li").first).to_be_visible()


def test_no_line_of_a_path_runs_over_another_of_its_things(shared: Open, html: str) -> None:
    tab = shared(html, "#path=id%3Asamsung,id%3Afrance", width=820, height=1100)
    expect(tab.locator("#path .steps")).to_be_visible()
    seen = tab.evaluate(
        "ids => ids.map((id) => sovkg.picture.shown().get(id))",
        [place(tab, name) for name in ("investment-amazon-france", "amazon", "france")],
    )
    a, b, other = (complex(at["x"], at["y"]) for at in seen)
    share = ((other - a) * (b - a).conjugate()).real / abs(b - a) ** 2
    assert abs(a + min(1, max(0, share)) * (b - a) - other) > 10


@pytest.mark.parametrize("width", [390, 1440])
def test_what_a_sentence_states_is_in_sight_and_linked(shared: Open, html: str, width: int) -> None:
    tab = shared(html, "#passage=p27s4", width=width, height=844)
    expect(tab.locator("#reader .told")).to_be_visible()
    for name in ("microsoft", "oracle", "amazon", "japan", "singapore", "asia"):
        at = tab.evaluate("id => sovkg.network.canvasToDOM(sovkg.picture.shown().get(id))", place(tab, name))
        box = tab.locator("#drawing").bounding_box()
        assert box is not None
        assert 0 < at["x"] < box["width"]
        assert 0 < at["y"] < box["height"]
    said = tab.evaluate(
        """() => {
          const { things } = sovkg.data;
          const name = (place) => things[place].label[0];
          return [...sovkg.lines().values()].map(({ from, to, label }) => [name(from), name(to), label]);
        }"""
    )
    ends = {frozenset((a, b)): label for a, b, label in said}
    assert ends[frozenset(("Microsoft", "a research base"))] == "founding\n(decided)"
    assert not any("founding" in pair for pair in ends)  # drawn as the line, not as a thing


def test_things_move_only_if_asked(opened: Open, html: str) -> None:
    tab = opened(html)
    at = "JSON.stringify(sovkg.network.getPositions())"
    before = tab.evaluate(at)
    toggle = tab.get_by_role("button", name="Spread out")
    toggle.click()
    until(tab, f"{at} !== {json.dumps(before)}")
    toggle.click()
    expect(toggle).to_have_attribute("aria-pressed", "false")
    tab.get_by_role("button", name="Who pays whom").click()
    assert tab.evaluate(at) == before


def test_hostile_data_stays_text(opened: Open, hostile: Path) -> None:
    tab = opened(page(Embedded.of_files([hostile])))
    for iri, label in (
        ("http://example.org/a", "</script><script>alert(1)</script>"),
        ("http://example.org/b", '"onmouseover="alert(2)'),
        ("javascript:alert(3)", "<img src=x onerror=alert(4)>"),
        ("http://example.org/__proto__", "<!--<script>"),
        ("http://example.org/c", "c"),
    ):
        assert tab.evaluate("iri => sovkg.select(iri)", iri)
        chosen(tab).to_have_text(label)
        act(tab, "focus")
    tab.get_by_role("button", name="Table").click()
    tab.locator("#table [value=statements]").click()
    tab.get_by_role("button", name="Picture", exact=True).click()
    tab.get_by_role("button", name="Take away").click()
    with tab.expect_download() as saved:
        tab.get_by_role("button", name="SVG").click()
    assert "<script" not in Path(saved.value.path()).read_text(encoding="utf-8")
    assert tab.locator("img, #content script, #table script, a").count() == 0
    assert tab.evaluate("document.querySelectorAll('[onmouseover], [onerror], [href]').length") == 0


def test_a_page_of_nothing_says_so(opened: Open, tmp_path: Path) -> None:
    path = tmp_path / "none.ttl"
    path.write_text("<http://e.org/a> a <http://e.org/C> .", encoding="utf-8")
    with pytest.warns(Note, match="no place in the picture"):
        tab = opened(page(Embedded.of_files([path])))
    expect(tab.locator("#empty")).to_be_visible()


def test_a_large_graph_starts_from_its_most_connected_thing_and_says_so(opened: Open, tmp_path: Path) -> None:
    lines = ["@prefix : <http://e.org/> ."]
    lines += [f":n{i} :near :n{i // 3} , :n{(i * 7) % 5000} ; a :Thing ." for i in range(1, 5000)]
    path = tmp_path / "large.ttl"
    path.write_text("\n".join(lines), encoding="utf-8")
    tab = opened(page(Embedded.of_files([path])))
    assert 5 < len(shown(tab)) < 100
    expect(tab.locator("#overview")).to_contain_text("too large to be drawn all at once")
    before = shown(tab)
    find(tab, "n4711")
    act(tab, "expand")
    tab.keyboard.press("Escape")
    assert shown(tab) > before


def test_the_data_is_json_for_other_tools(shared: Open, html: str) -> None:
    tab = shared(html)
    data = json.loads(tab.locator("#data").text_content() or "")
    assert len(data["things"]["rows"]) > 600

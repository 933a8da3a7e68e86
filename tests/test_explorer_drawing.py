"""The picture in a real browser: what is legible first, on each screen size and in motion."""

from __future__ import annotations

import json
import random
import re
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from kg.explorer import page
from kg.store.embedded import Embedded
from tests.canvas import calm, covers, names, overlaps, until, words, written
from tests.conftest import Open
from tests.test_explorer_address import in_node

pytestmark = pytest.mark.slow

SCREENS = [(1400, 900), (820, 1100), (390, 844)]
HUBS = """(most) => {
  const { things } = sovkg.data;
  const lines = new Map();
  for (const { from, to } of sovkg.lines().values()) {
    for (const end of [from, to]) lines.set(end, (lines.get(end) ?? 0) + 1);
  }
  const hubs = [...lines].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, most);
  const named = new Set(sovkg.readable().names.map(({ thing }) => thing));
  const radius = (place) => sovkg.network.body.nodes[place].options.size;
  const told = ([place]) => ({ name: things[place].label, named: named.has(place), radius: radius(place) });
  return hubs.map(told);
}"""
COLOURFUL = """() => {
  const { network, readable } = sovkg;
  const canvas = document.querySelector("#drawing canvas");
  const sharp = canvas.width / canvas.clientWidth;
  const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
  const ruler = document.createElement("canvas").getContext("2d");
  const colour = (x, y) => {
    const at = 4 * (Math.round(y * sharp) * canvas.width + Math.round(x * sharp));
    return Math.max(data[at], data[at + 1], data[at + 2]) - Math.min(data[at], data[at + 1], data[at + 2]);
  };
  const { names, captions } = readable();
  const found = {};
  for (const { x, y, size, label, bold = 400 } of [...names, ...captions]) {
    const high = size * network.getScale();
    const at = network.canvasToDOM({ x, y });
    const rows = label.split("\\n");
    ruler.font = `${bold} ${high}px ${getComputedStyle(document.body).fontFamily}`;
    rows.forEach((row, i) => {
      const half = ruler.measureText(row).width / 2;
      const middle = at.y + (i - (rows.length - 1) / 2) * high * 1.18;
      for (let over = -half; over <= half; over += 1) {
        for (let down = -high / 2 + 1; down <= high / 2 - 1; down += 1) {
          found[row] = Math.max(found[row] ?? 0, colour(at.x + over, middle + down));
        }
      }
    });
  }
  return found;
}"""
"""The highest saturation of any pixel behind each row of text; the page and letters have hardly any."""

WIDE = """() => {
  const points = sovkg.picture.things().map((thing) => sovkg.picture.shown().get(thing));
  const span = (axis) => {
    const all = points.map((one) => one[axis]);
    return Math.max(...all) - Math.min(...all);
  };
  return span("x") / span("y");
}"""
"""How many times as wide as high the picture is."""


def shared_in(shared: Open, html: str, lang: str, hash: str, screen: tuple[int, int]) -> Page:
    address = f"{hash}&lang=ko" if hash else "#lang=ko"
    return shared(html, address if lang == "ko" else hash, width=screen[0], height=screen[1])


@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize("lang", ["en", "ko"])
def test_everything_fills_the_screen_hubs_are_labelled_first_and_nothing_is_covered(
    shared: Open, html: str, lang: str, screen: tuple[int, int]
) -> None:
    tab = shared_in(shared, html, lang, "#view=all", screen)
    hubs = tab.evaluate(HUBS, 6)
    assert [hub["name"][0] for hub in hubs if not hub["named"]] == []
    assert min(hub["radius"] for hub in hubs) > 2 * tab.evaluate(
        "Math.min(...Object.values(sovkg.network.body.nodes).map(({ options }) => options.size))"
    )
    assert words(tab) == []
    assert len(names(tab)) > 25
    assert overlaps(written(tab)) == []
    assert covers(tab) == []
    width, height = (
        tab.evaluate(f"document.getElementById('drawing').client{way}") for way in ("Width", "Height")
    )
    cut = [
        name
        for name, (left, top, right, bottom) in names(tab)
        if left < 0 or top < 0 or right > width or bottom > height
    ]
    assert cut == []
    assert tab.evaluate("sovkg.picture.shown().size") > 400
    wide = tab.evaluate(WIDE)
    assert wide > 1.1 if screen[0] > screen[1] else wide < 0.8


FAR = 100
"""The maximum distance in pixels between a name and its thing."""
RUN_OVER = """() => {
  const { network, lines, picture, pointOn } = sovkg;
  const at = (thing) => network.getPosition(thing);
  const found = [];
  for (const { from, to, bend } of lines().values()) {
    const run = Array.from({ length: 61 }, (_, i) => pointOn(at(from), at(to), bend, i / 60));
    for (const thing of picture.things().filter((one) => one !== from && one !== to)) {
      const { x, y } = at(thing);
      const away = Math.min(...run.map((stop) => Math.hypot(stop.x - x, stop.y - y)));
      const radius = network.body.nodes[thing].options.size;
      if (away < radius - 1 / network.getScale()) found.push([from, to, thing]);
    }
  }
  return found;
}"""


@pytest.mark.parametrize("address", ["#view=all", "#view=named&arrange=country"])
def test_no_line_runs_over_a_thing_and_what_is_left_out_is_told_and_comes_when_chosen(
    opened: Open, html: str, address: str
) -> None:
    tab = opened(html, address, width=390, height=844)
    tab.locator("#whole").click()
    calm(tab)
    assert tab.evaluate(RUN_OVER) == []
    hint, drawn = tab.locator("#legend b").first, "sovkg.lines().size"
    more, few = int(re.findall(r"\d+", hint.inner_text())[0]), tab.evaluate(drawn)
    tab.evaluate("sovkg.select('https://w3id.org/sovereign-ai-kg/id/japan')")
    until(tab, f"{drawn} > {few}")
    expect(hint).not_to_have_text(re.compile(f"^{more} "))


@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize("address", ["#view=all&arrange=country", "#view=people&arrange=kind&lang=ko"])
def test_no_words_cover_the_names_of_groups(
    shared: Open, html: str, address: str, screen: tuple[int, int]
) -> None:
    tab = shared(html, address, width=screen[0], height=screen[1])
    calm(tab)
    assert len(written(tab)) > len(names(tab)) + len(words(tab)) + 2
    assert overlaps(written(tab)) == []


@pytest.mark.parametrize("screen", SCREENS)
def test_what_is_around_a_thing_leaves_room_for_its_lines(
    shared: Open, html: str, screen: tuple[int, int]
) -> None:
    tab = shared(html, "#around=japan", width=screen[0], height=screen[1])
    calm(tab)
    near = tab.evaluate(
        """() => {
          const at = (thing) => sovkg.network.canvasToDOM(sovkg.network.getPosition(thing));
          const [centre, ...others] = sovkg.picture.things().map(at);
          return Math.min(...others.map(({ x, y }) => Math.hypot(x - centre.x, y - centre.y)));
        }"""
    )
    assert near > 0.25 * min(screen)
    assert overlaps(written(tab)) == []


def test_a_look_that_moves_comes_to_rest_with_names_in_their_place(opened: Open, html: str) -> None:
    tab = opened(html, width=1400, height=900)
    tab.emulate_media(reduced_motion="no-preference")
    tab.get_by_role("button", name="Everything").click()
    calm(tab)
    assert [hub["name"][0] for hub in tab.evaluate(HUBS, 6) if not hub["named"]] == []
    assert overlaps(written(tab)) == []


def test_words_on_lines_come_when_the_look_is_near(opened: Open, html: str) -> None:
    tab = opened(html, "#view=all", width=1400, height=900)
    for _ in range(6):
        tab.get_by_role("button", name="Zoom in").click()
    until(tab, "sovkg.readable().captions.length > 20")
    calm(tab)
    assert overlaps(written(tab)) == []


def test_no_line_runs_through_a_text(shared: Open, html: str) -> None:
    tab = shared(html, "#view=money", width=1400, height=900)
    colourful: dict[str, int] = tab.evaluate(COLOURFUL)
    assert len(colourful) > 40
    plain = {row: most for row, most in colourful.items() if not set(row) & set("†‡")}  # marks are coloured
    assert {row: most for row, most in plain.items() if most > 24} == {}


@pytest.mark.parametrize(
    ("view", "many", "lang", "screen"),
    [
        (view, many, lang, screen)
        for view, many in [("", 5), ("#view=money", 6)]
        for lang in ["en", "ko"]
        for screen in SCREENS
    ],
)
def test_the_first_view_and_that_of_money_tell_every_amount(
    shared: Open, html: str, view: str, many: int, lang: str, screen: tuple[int, int]
) -> None:
    tab = shared_in(shared, html, lang, view, screen)
    amounts = tab.evaluate(
        "[...sovkg.lines().values()].filter(({ amount }) => amount).map(({ id, amount }) => [id, amount])"
    )
    told = tab.evaluate(
        "Object.fromEntries(sovkg.readable().captions.map(({ line, label }) => [line.id, label]))"
    )
    assert len(amounts) == many
    for line, short in amounts:
        figure = short.split("\n")[0].removesuffix("†")
        assert figure in told.get(line, "")
        assert ("†" in short) == ("†" in told[line])
    assert overlaps(written(tab)) == []
    assert covers(tab) == []


def test_facts_between_the_same_two_things_are_lines_of_their_own(shared: Open, html: str) -> None:
    tab = shared(html, "#view=money", width=1400, height=900)
    lines: list[dict[str, Any]] = tab.evaluate(
        """() => {
          const { things } = sovkg.data;
          const name = (place) => things[place].label[0];
          const { body } = sovkg.network;
          const away = (a, b, { x, y }) => {
            const [dx, dy] = [b.x - a.x, b.y - a.y];
            const along = ((x - a.x) * dx + (y - a.y) * dy) / (dx * dx + dy * dy || 1);
            const share = Math.max(0, Math.min(1, along));
            return Math.hypot(a.x + share * dx - x, a.y + share * dy - y);
          };
          return [...sovkg.lines().values()].map(({ id, from, to, label, bend }) => {
            const own = sovkg.pointOn(body.nodes[from], body.nodes[to], bend, 0.3);
            const { edgeType } = body.edges[id];
            const run = Array.from({ length: 201 }, (_, i) => edgeType.getPoint(i / 200));
            const drawn = [body.nodes[from], ...run, body.nodes[to]]; // with its arrows
            const off = Math.min(...drawn.slice(1).map((stop, i) => away(drawn[i], stop, own)));
            return { label, ends: [name(from), name(to)].sort().join(), off, ...own };
          });
        }"""
    )
    assert max(line["off"] for line in lines) < 0.01  # words are on the lines that vis-network draws
    between = [line for line in lines if line["ends"] == "France,Poolside AI"]
    assert sorted(line["label"] for line in between) == [
        "active investment†",
        "associated country",
        "relocation of headquarters",
    ]
    for n, one in enumerate(between):
        for other in between[n + 1 :]:
            assert abs(complex(one["x"] - other["x"], one["y"] - other["y"])) > 10
    for line in lines:
        assert not re.search(r"^\+ \d+$|…", line["label"], re.M)


def test_many_facts_between_two_things_are_counted_and_a_click_tells_all(
    opened: Open, tmp_path: Path
) -> None:
    path = tmp_path / "many.ttl"
    facts = " ; ".join(f":p{i} :b" for i in range(5))
    path.write_text(f"@prefix : <http://e.org/> . :a a :C ; {facts} . :b a :C .", encoding="utf-8")
    tab = opened(page(Embedded.of_files([path])))
    assert tab.evaluate("[...sovkg.lines().values()].map(({ label }) => label)") == ["p0\np1\nand 3 more"]
    at = tab.evaluate(
        """() => {
          const [{ from, to }] = sovkg.lines().values();
          const [a, b] = [from, to].map((one) => sovkg.picture.shown().get(one));
          return sovkg.network.canvasToDOM({ x: a.x * 0.7 + b.x * 0.3, y: a.y * 0.7 + b.y * 0.3 });
        }"""
    )
    tab.locator("#drawing canvas").click(position=at)
    expect(tab.locator("#details .said li")).to_have_count(5)


def test_a_click_on_one_of_several_lines_tells_all_between_the_two(opened: Open, html: str) -> None:
    tab = opened(html, "#view=money", width=1400, height=900)
    at = tab.evaluate(
        """() => {
          const one = [...sovkg.lines().values()].find(({ label }) => label === "policy support");
          return sovkg.network.canvasToDOM(sovkg.network.body.edges[one.id].edgeType.getPoint(0.7));
        }"""
    )
    tab.locator("#drawing canvas").click(position=at)
    expect(tab.locator("#details h2")).to_have_text(re.compile("^(Japan – Sakana AI|Sakana AI – Japan)$"))
    expect(tab.locator("#details")).to_contain_text(
        "The Japanese company Sakana AI (printed as “사나카 AI”) is open-sourcing models"
    )


def test_moving_things_keep_their_words_and_come_to_rest(opened: Open, html: str) -> None:
    tab = opened(html, "#view=money", width=1400, height=900)
    before = len(words(tab))
    assert before > 20
    rested = "new Promise((done) => sovkg.network.once('stabilized', () => done(true)))"
    tab.evaluate(f"void (window.rested = {rested})")
    where = "JSON.stringify(sovkg.network.getPositions())"
    start = tab.evaluate(where)
    tab.get_by_role("button", name="Spread out").click()
    until(tab, f"{where} !== {json.dumps(start)}")
    assert len(words(tab)) == before
    assert tab.evaluate("window.rested")
    rest = tab.evaluate(where)
    assert len(words(tab)) > before / 2
    assert overlaps(written(tab)) == []
    tab.get_by_role("button", name="Spread out").click()
    assert tab.evaluate(where) == rest


def test_all_that_a_lit_sentence_shows_is_linked_by_what_it_states(shared: Open, html: str) -> None:
    tab = shared(html, width=1400, height=900)
    alone = tab.evaluate(
        """async () => {
          const { passages, things } = sovkg.data;
          const faint = (colour) => colour.startsWith("rgba");
          const found = [];
          for (const { name } of passages) {
            const drawn = new Promise((done) => sovkg.network.once("afterDrawing", done));
            location.hash = `#passage=${name}`;
            await drawn;
            const { nodes, edges } = sovkg.network.body.data;
            const lit = nodes.get().filter(({ color }) => !faint(color.background)).map(({ id }) => id);
            const bright = edges.get().filter(({ color }) => !faint(color.color));
            const ends = new Set(bright.flatMap(({ from, to }) => [from, to]));
            const lone = lit.filter((one) => !ends.has(one)).map((one) => [name, things[one].label[0]]);
            if (lit.length > 1) found.push(...lone);
          }
          return found;
        }"""
    )
    assert alone == []


@pytest.fixture(scope="module")
def large_page(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A page of 700 things."""
    lines = ["@prefix : <http://e.org/> ."]
    lines += [f":n{i} :near :n{i // 3} , :n{(i * 7) % 700} ; a :Thing ." for i in range(1, 700)]
    path = tmp_path_factory.mktemp("many") / "many.ttl"
    path.write_text("\n".join(lines), encoding="utf-8")
    return page(Embedded.of_files([path]))


def test_what_is_painted_of_many_things_moves_as_it_is_and_is_painted_anew_at_rest(
    opened: Open, large_page: str
) -> None:
    tab = opened(large_page, "#view=all")
    canvas = tab.locator("#drawing canvas")
    point = "JSON.stringify(sovkg.network.canvasToDOM({ x: 0, y: 0 }))"
    before = tab.evaluate(point)
    tab.evaluate("window.painted = 0; void sovkg.network.on('afterDrawing', () => { window.painted += 1; })")
    top = canvas.bounding_box()["y"] + 20  # type: ignore[index]
    tab.mouse.move(300, top)
    tab.mouse.down()
    for step in range(1, 9):
        tab.mouse.move(300 + 5 * step, top)
    until(tab, "document.querySelector('#drawing canvas').style.transform.includes('translate')")
    tab.mouse.up()
    expect(canvas).not_to_have_attribute("style", re.compile("translate"))
    assert tab.evaluate(point) != before
    assert tab.evaluate("window.painted") >= 1


def test_hovering_over_many_things_paints_nothing_and_zooming_paints_at_rest(
    opened: Open, large_page: str
) -> None:
    tab = opened(large_page, "#view=all")
    tab.evaluate("window.painted = 0; void sovkg.network.on('afterDrawing', () => { window.painted += 1; })")
    box = tab.locator("#drawing canvas").bounding_box()
    assert box
    places = tab.evaluate(
        "[...sovkg.picture.shown().values()].map((one) => sovkg.network.canvasToDOM(one))"
        ".filter(({ x, y }) => x > 20 && y > 20 && x < 700 && y < 500).slice(0, 20)"
    )
    for at in places:
        tab.mouse.move(box["x"] + at["x"], box["y"] + at["y"])
        expect(tab.locator("#tip")).to_contain_text(re.compile(r"^n\d+"))
    assert tab.evaluate("window.painted") == 0
    tab.mouse.wheel(0, -100)
    until(tab, "document.querySelector('#drawing canvas').style.transform.includes('scale')")
    assert tab.evaluate("window.painted") == 0
    until(tab, "window.painted > 0")


def test_pictures_taken_away_have_texts_above_lines_on_the_colour_of_the_page(
    opened: Open, html: str
) -> None:
    tab = opened(html, width=390, height=844)
    tab.get_by_role("button", name="Take away").click()
    with tab.expect_download() as saved:
        tab.get_by_role("button", name="SVG").click()
    svg = Path(saved.value.path()).read_text(encoding="utf-8").split("<svg")[2].split("</svg>")[0]
    assert svg.rindex("<path") < svg.index("<text")
    texts = re.findall(r"<text [^>]*>", svg)
    assert len(texts) == len(written(tab))
    assert all('paint-order="stroke"' in text and 'stroke="#fbfbf9"' in text for text in texts)
    assert "€4 bn" in svg


RELATED = """async (passage) => {
  const { things } = sovkg.data;
  const drawn = new Promise((done) => sovkg.network.once("afterDrawing", done));
  location.hash = `#passage=${passage}`;
  await drawn;
  const label = (place) => [things[place].label].flat()[0];
  const related = ({ edges }) => edges.some(({ relation }) => relation !== null);
  return [...sovkg.lines().values()].filter(related).flatMap((one) => one.edges.map(({ from, to }) => [
    label(from), one.label.replaceAll("\\n", " "), label(to)]));
}"""
"""The start, words and end of each line of a relation while a passage is highlighted."""


@pytest.mark.parametrize(
    ("passage", "told", "untold"),
    [
        (
            "p27s4",
            {("Microsoft", "investment, as", "outcome of attracting investment")},
            {("Microsoft", "kind", "outcome of attracting investment")},
        ),
        (
            "p16s4",  # the people are praised; what is lacking is infrastructure
            {("France", "comparison: lacking in some respects", "human capability")},
            {("France", "lacking in some respects", "human capability")},
        ),
        (
            "p33s2",  # its rank in the whole index is different
            {("Japan", "ranked 14th (capability in Development)", "Global AI Index")},
            {("Japan", "ranked 14th", "Global AI Index")},
        ),
        (
            "p22s1",
            {("Figure 4", "about comparison", "Canada")},
            {("Canada", "assessment", "Figure 4")},
        ),
        (
            "p23s1",  # no other line shows its amount
            {
                (
                    "Canadian government",
                    "budget CA$2.4 bn (2024, decided)†, for",
                    "expansion of Canada's infrastructure",
                )
            },
            {("Canadian government", "purpose", "expansion of Canada's infrastructure")},
        ),
    ],
)
def test_no_line_of_a_relation_says_what_nobody_states(
    shared: Open, html: str, passage: str, told: set[tuple[str, str, str]], untold: set[tuple[str, str, str]]
) -> None:
    said = {tuple(line) for line in shared(html).evaluate(RELATED, passage)}
    assert told <= said
    assert not untold & said


def test_what_is_put_right_bears_its_mark_in_the_picture_and_in_pictures_taken_away(
    opened: Open, html: str
) -> None:
    tab = opened(html, "#view=money", width=1400, height=900)
    legend = tab.locator("#overview")
    stated = " ".join(text for text, _ in written(tab))
    assert "‡" not in stated
    expect(legend).to_contain_text("† beside words")
    expect(legend).not_to_contain_text("‡")
    tab.get_by_role("button", name="Corrected").click()
    corrected = [text for text, _ in written(tab)]
    assert any(re.match(r"(investment )?¥440 bn.*‡$", text, re.S) for text in corrected)
    assert "Mistral AI‡" not in corrected
    expect(legend).to_contain_text("A ‡ marks what is corrected")
    tab.get_by_role("button", name="Take away").click()
    with tab.expect_download() as saved:
        tab.get_by_role("button", name="SVG").click()
    svg = Path(saved.value.path()).read_text(encoding="utf-8")
    assert re.search(r"¥440 bn[^¥]*‡<", svg)
    tab.get_by_role("button", name="Table").click()
    row = tab.get_by_role("row").filter(
        has=tab.get_by_role("rowheader", name="Microsoft's investment in Japan", exact=True)
    )
    expect(row).to_contain_text("‡")


def test_a_line_that_is_one_statement_bears_the_mark_of_its_erratum(shared: Open, html: str) -> None:
    said = shared(html, "#view=money").evaluate("[...sovkg.lines().values()].map(({ label }) => label)")
    assert "founder†" in said


@pytest.mark.parametrize("address", ["", "#view=all", "#passage=p27s4", "#entity=japan"])
def test_looks_travel_and_come_to_rest_where_they_would_arrive_at_once(
    opened: Open, html: str, address: str
) -> None:
    seen = []
    for motion in ("reduce", "no-preference"):
        tab = opened(html, address, width=1400, height=900, reduced_motion=motion)
        seen += tab.evaluate(
            """() => new Promise((done) => {
              const { network } = sovkg;
              const first = network.getScale();
              network.moveTo({ scale: 1.7 });
              document.getElementById("whole").click();
              document.getElementById("whole").click();
              let [frames, drawn] = [0, 0];
              const look = () => {
                frames += 1;
                if (frames === 90) network.on("afterDrawing", () => { drawn += 1; });
                if (frames < 120) requestAnimationFrame(look);
                else done([[first, network.getScale(), drawn]]);
              };
              look();
            })"""
        )
    at_once, travelled = seen
    assert travelled == pytest.approx(at_once)
    assert at_once[2] == 0  # nothing is redrawn at rest


@pytest.mark.slow
def test_the_largest_hubs_have_names_however_far_one_looks(tmp_path: Path) -> None:
    chosen, ends = random.Random(5), [0, 1]
    lines = ["@prefix : <http://e.org/> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> ."]
    for thing in range(2, 640):  # things with more links are more likely to get new ones
        lines.append(f':n{thing} a :K{thing % 4} ; rdfs:label "Some Longer Name {thing}" .')
        for other in {chosen.choice(ends), chosen.choice(ends)}:
            lines.append(f":n{thing} :leadsTo :n{other} .")
            ends += [thing, other]
    (tmp_path / "hubs.ttl").write_text("\n".join(lines), encoding="utf-8")
    found = json.loads(in_node("hubs.mjs", page(Embedded.of_files([tmp_path / "hubs.ttl"])), tmp_path))
    assert len(found) == 6
    assert [each for each in found if each["unnamed"] or each["farthest"] > FAR] == []


@pytest.mark.slow
@pytest.mark.parametrize("lang", ["en", "ko"])
def test_no_name_is_so_far_from_its_thing_that_nobody_sees_whose_it_is(
    embedded: Embedded, lang: str, tmp_path: Path
) -> None:
    found = json.loads(in_node("hubs.mjs", page(embedded, lang=lang), tmp_path))
    assert [each for each in found if each["farthest"] > FAR] == []
    assert any(each["farthest"] for each in found)

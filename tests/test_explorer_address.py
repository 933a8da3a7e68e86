"""The page's address, Back, Undo and reload after random sequences of actions, in Node and in a browser."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path
from typing import Any

import pytest

from kg.explorer import page
from kg.network.build import network, relation_nodes
from kg.network.hops import narrowed
from kg.network.path import paths
from kg.rdf.namespaces import ID, slug
from kg.store.embedded import Embedded
from tests.canvas import reload, until
from tests.conftest import NODE, PATIENCE, ROOT, Open
from tests.test_explorer_picture import find, shown

SCRIPTS = ROOT / "kg/explorer/browser/scripts"


def in_node(program: str, html: str, folder: Path, *args: str) -> str:
    """Run a program of ``tests/page`` on the data of the page *html* and return its output."""
    found = re.search(r'<script type="application/json" id="data">(.*?)</script>', html, re.DOTALL)
    assert found is not None
    (folder / "data.json").write_text(found[1], encoding="utf-8")
    command = [*map(str, (NODE, ROOT / "tests/page" / program, folder / "data.json", SCRIPTS)), *args]
    done = subprocess.run(command, capture_output=True, text=True, timeout=10 * PATIENCE)
    assert done.returncode == 0, done.stderr[:3000]
    return done.stdout


@pytest.mark.slow
def test_back_undo_reload_and_links_agree_in_every_sequence(little: str, tmp_path: Path) -> None:
    html = page(Embedded.of_files([Path(little)]))
    assert in_node("address.mjs", html, tmp_path, "20") == "ok\n"


@pytest.mark.slow
def test_they_agree_on_the_whole_article_too(html: str, tmp_path: Path) -> None:
    assert in_node("address.mjs", html, tmp_path, "3") == "ok\n"


@pytest.mark.slow
def test_undo_and_back_are_one_and_outlive_a_reload(opened: Open, html: str) -> None:
    tab = opened(html)
    first = shown(tab)
    find(tab, "Mistral AI")
    tab.locator("#details [data-act=focus]").click()
    focused = shown(tab)
    tab.locator("#readings [value=corrected]").click()
    tab.locator("#languages [value=ko]").click()
    reload(tab)
    assert shown(tab) == focused
    assert "around=mistral-ai" in tab.url
    assert "lang=ko" in tab.url
    tab.locator("#undo").click()
    until(tab, "location.hash.startsWith('#entity=mistral-ai&lang=ko')")  # the language is kept
    tab.go_back()
    until(tab, "document.getElementById('undo').disabled")
    assert shown(tab) == first
    tab.go_forward()
    tab.go_forward()
    until(tab, "location.hash.includes('around=')")
    assert shown(tab) == focused


@pytest.mark.slow
def test_walking_with_arrow_keys_is_no_step(opened: Open, html: str) -> None:
    tab = opened(html)
    before = tab.evaluate("history.length")
    tab.locator("#drawing").focus()
    for key in ("ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp"):
        tab.keyboard.press(key)
    until(tab, "location.hash.startsWith('#at=')")
    assert tab.evaluate("history.length") == before
    heading = tab.locator("#details h2").inner_text()
    reload(tab)
    assert tab.locator("#details h2").inner_text() == heading


@pytest.mark.slow
def test_whatever_actor_is_reached_has_its_neighbours_and_guests_go_again(html: str, tmp_path: Path) -> None:
    found = json.loads(in_node("reach.mjs", html, tmp_path))
    assert found["actors"] > 60


@pytest.mark.slow
def test_what_a_link_opens_is_in_sight_with_all_that_its_lines_lead_to(html: str, tmp_path: Path) -> None:
    found = json.loads(in_node("sight.mjs", html, tmp_path))
    assert found["pictures"] > 60 * 3 * 2
    assert found["unnamed"] <= found["things"] / 100


@pytest.mark.slow
def test_paths_are_those_of_the_command_and_say_what_links(
    embedded: Embedded, html: str, tmp_path: Path
) -> None:
    pairs = [
        "samsung,japan",
        "samsung,amazon",
        "geoffrey-hinton,mistral-ai",
        "asml,south-korea",
        "cifar,meta",
    ]
    found = json.loads(in_node("paths.mjs", html, tmp_path, *pairs))
    for told in found:
        start, end = told["pair"].split(",")
        ways: dict[str, list[str]] = {}
        for row in paths(embedded, start, end, most=None).rows:
            number, step, _, to = (getattr(term, "value", "") for term in row.terms[:4])
            way = ways.setdefault(number, [start])
            if len(way) == int(step):
                way.append(slug(to))
        assert sorted(told["paths"]) == sorted(ways.values()), told["pair"]
    by_pair = {told["pair"]: told for told in found}
    assert by_pair["samsung,amazon"]["links"] == [[["investment (under way)", "to", "h-ai"]]]
    past = by_pair["geoffrey-hinton,mistral-ai"]["around"]
    assert past
    assert not any({"canada", "france"} & set(way) for way in past)


@pytest.mark.slow
def test_what_passes_the_sieve_is_as_asked(html: str, tmp_path: Path) -> None:
    found = json.loads(in_node("sieve.mjs", html, tmp_path))
    assert found["asked"] > 30
    assert found["seen"] > 1000


@pytest.mark.slow
def test_no_line_of_a_selection_runs_over_a_thing_that_it_does_not_touch(html: str, tmp_path: Path) -> None:
    told = json.loads(in_node("lines.mjs", html, tmp_path))
    found = told["found"]
    assert len({one["name"] for one in found}) * 3 == len(found)
    for one in found:
        assert one["over"] == 0, one
        assert one["crossings"] <= 2.2 * one["lines"], one
    for one in told["groups"]:
        assert (one["none"], one["over"]) == (0, 0), one  # in groups so many lines cannot avoid things
        assert one["all"] > 400 > one["lines"] >= one["degree"] > 20, one


@pytest.mark.slow
@pytest.mark.parametrize(("view", "least"), [("investments", 8), ("money", 21)])
def test_a_second_click_expands_each_thing_of_the_first_view(
    opened: Open, html: str, view: str, least: int
) -> None:
    tab = opened(html, f"#view={view}")
    address = "" if view == "investments" else f"#view={view}"  # the default view
    things = tab.evaluate("sovkg.picture.things()")
    assert len(things) >= least
    missed = []
    for thing in things:
        tab.evaluate("view => (location.hash = `#view=${view}`)", view)
        until(tab, f"location.hash === '{address}'")
        until(tab, "!document.querySelector('#details [data-act=release]')")  # the page follows it later
        look = tab.evaluate("[sovkg.network.getScale(), sovkg.network.getViewPosition()]")
        at = tab.evaluate("one => sovkg.network.canvasToDOM(sovkg.network.getPosition(one))", thing)
        tab.locator("#drawing canvas").dblclick(position=at)
        expanded = re.search(r"[#&](with=[^&]*\*|entity=)", tab.url) is not None
        stayed = tab.evaluate("[sovkg.network.getScale(), sovkg.network.getViewPosition()]") == look
        complete = tab.locator("#details [data-act=expand]").count() == 0
        if not (expanded and stayed and complete):
            missed.append((thing, tab.url, stayed))
    assert missed == []


@pytest.mark.slow
def test_fingers_hit_lines_nearby_and_nothing_stays_hovered_over(opened: Open, html: str) -> None:
    tab = opened(html, "#view=money", width=390, height=844, has_touch=True, is_mobile=True)
    ids = tab.evaluate("[...sovkg.lines().keys()]")
    hit = 0
    for line in ids[:16]:
        tab.evaluate("location.hash = '#view=money'")
        until(tab, "location.hash === '#view=money'")
        if tab.locator("#fold").get_attribute("aria-expanded") == "true":
            tab.locator("#fold").tap()
        until(tab, "document.getElementById('fold').getAttribute('aria-expanded') === 'false'")
        tab.evaluate("document.getElementById('whole').click()")
        point = tab.evaluate(
            """id => {
              const { network, lines, pointOn } = sovkg;
              const { from, to, bend } = lines().get(id);
              const [a, b] = [network.getPosition(from), network.getPosition(to)];
              const at = network.canvasToDOM(pointOn(a, b, bend, 0.5));
              const box = document.querySelector("#drawing canvas").getBoundingClientRect();
              const turn = Math.atan2(b.y - a.y, b.x - a.x);
              return { x: box.x + at.x - 8 * Math.sin(turn), y: box.y + at.y + 8 * Math.cos(turn) };
            }""",
            line,
        )
        tab.touchscreen.tap(point["x"], point["y"])
        until(tab, "/[#&](line|entity)=/.test(location.hash)")  # perhaps another line, or a nearer thing
        hit += re.search(r"[#&]line=", tab.url) is not None
        assert tab.locator("#tip").is_hidden()
    assert hit >= 12


@pytest.mark.slow
def test_two_fingers_zoom_and_move_the_picture_and_a_long_press_selects(opened: Open, html: str) -> None:
    tab = opened(html, width=390, height=844, has_touch=True, is_mobile=True)
    fingers = tab.context.new_cdp_session(tab)
    box = tab.locator("#drawing canvas").bounding_box()
    assert box
    middle = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2

    def touch(kind: str, *points: tuple[float, float]) -> None:
        touched = [{"x": x, "y": y, "id": n} for n, (x, y) in enumerate(points)]
        fingers.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": touched})

    def two(apart: float, right: float) -> list[tuple[float, float]]:
        return [(middle[0] + right + side * apart, middle[1]) for side in (-1, 1)]

    before = tab.evaluate("[sovkg.network.getScale(), sovkg.network.getViewPosition().x]")
    touch("touchStart", *two(30, 0))
    for step in range(1, 9):
        touch("touchMove", *two(30 + 6 * step, 0))
    touch("touchEnd")
    near = tab.evaluate("sovkg.network.getScale()")
    assert near > 1.5 * before[0]
    touch("touchStart", *two(78, 0))
    for step in range(1, 9):
        touch("touchMove", *two(78 - 6 * step, 10 * step))
    touch("touchEnd")
    scale, x = tab.evaluate("[sovkg.network.getScale(), sovkg.network.getViewPosition().x]")
    assert scale < near / 1.5
    assert (before[1] - x) * scale > 40
    japan = "sovkg.data.things.findIndex(({ name }) => name === 'id:japan')"
    at = tab.evaluate(f"sovkg.network.canvasToDOM(sovkg.picture.shown().get({japan}))")
    touch("touchStart", (box["x"] + at["x"], box["y"] + at["y"]))
    until(tab, "location.hash === '#entity=japan'")
    touch("touchEnd")


@pytest.mark.slow
def test_a_zoom_outlives_a_change_of_size_and_has_limits(opened: Open, html: str) -> None:
    tab = opened(html)
    for _ in range(3):
        tab.locator("#closer").click()
    scale = tab.evaluate("sovkg.network.getScale()")
    tab.set_viewport_size({"width": 1279, "height": 800})
    until(tab, "innerWidth === 1279")
    assert abs(tab.evaluate("sovkg.network.getScale()") / scale - 1) < 0.1
    for button in ("#closer", "#farther"):
        for _ in range(20):
            tab.locator(button).click()
        assert 0.05 < tab.evaluate("sovkg.network.getScale()") < 10


@pytest.mark.slow
@pytest.mark.parametrize("lang", ["ko-KR", "en-GB", "de-DE"])
def test_the_browser_s_language_decides_at_first_and_what_was_asked_for_before_it(
    opened: Open, html: str, embedded: Embedded, lang: str
) -> None:
    tab = opened(html, locale=lang)
    assert tab.locator("html").get_attribute("lang") == ("ko" if lang == "ko-KR" else "en")
    tab.locator("#languages [value=en]").click()
    reload(tab)
    assert tab.locator("html").get_attribute("lang") == "en"


@pytest.mark.slow
def test_a_page_asked_for_in_a_language_opens_in_it(little: str) -> None:
    store = Embedded.of_files([Path(little)])
    assert '"lang":"en","isLanguageGiven":false' in page(store)
    assert '"lang":"ko","isLanguageGiven":true' in page(store, lang="ko")


@pytest.fixture(scope="module")
def linked(embedded: Embedded) -> tuple[Any, Any]:
    graph = network(embedded)
    return graph, relation_nodes(embedded, graph)


@pytest.mark.parametrize("slug_of", ["mistral-ai", "south-korea", "cifar"])
def test_a_neighbourhood_has_the_relations_between_those_in_it(linked: tuple[Any, Any], slug_of: str) -> None:
    (graph, relating), focus = linked, ID + slug_of
    kept = set(narrowed(graph, focus=focus, hops=1, links=relating))
    near = graph.to_undirected(as_view=True)
    ends = {end for one in near[focus] for end in ({*near[one]} if one in relating else {one})}
    beside = {focus} | ends.difference(relating)
    assert beside <= kept
    for link in relating:
        if len(beside & set(near[link])) > 1:
            assert link in kept


@pytest.mark.slow
def test_every_key_of_the_address_goes_with_every_other(little: str, tmp_path: Path) -> None:
    """The address written after following two keys must lead back to the same page and repeat no key."""
    found = json.loads(in_node("pairs.mjs", page(Embedded.of_files([Path(little)])), tmp_path))
    assert found["tried"] > 600
    assert found["wrong"] == []

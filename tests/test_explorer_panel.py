"""The explorer apart from the picture: tabs, links, search, addresses, readings, the text, the table."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from kg.explorer import page
from kg.rdf.namespaces import ID
from kg.store import CORRECTED
from kg.store.embedded import Embedded
from tests.canvas import reload
from tests.conftest import Open, Run

pytestmark = pytest.mark.slow


def current(tab: Page) -> str:
    return tab.locator("[role=tab][aria-selected=true]").inner_text()


def unfold_data(tab: Page) -> None:
    """Unfold the section for people who work with the data; it stays unfolded."""
    tab.locator("#details .data > summary").click()


def choose(tab: Page, slug: str) -> None:
    assert tab.evaluate("iri => sovkg.select(iri)", ID + slug)


# Tabs


def test_details_have_a_tab_of_their_own(opened: Open, html: str) -> None:
    tab = opened(html)
    assert current(tab) == "Overview"
    choose(tab, "mistral-ai")
    assert current(tab) == "Details"
    expect(tab.get_by_role("tabpanel", name="Details")).to_contain_text("Mistral AI")
    tab.get_by_role("tab", name="Overview").click()
    expect(tab.locator(".kinds").first).to_be_visible()
    tab.get_by_role("tab", name="Details").click()
    expect(tab.locator("#details h2")).to_have_text("Mistral AI")  # opening the legend keeps the selection
    tab.get_by_role("button", name="Deselect").click()
    assert current(tab) == "Overview"
    tab.get_by_role("tab", name="Details").click()
    expect(tab.locator("#details")).to_contain_text("Nothing is selected.")


def from_menu(tab: Page, choice: str) -> None:
    """Press a button in the header, opening the menu that contains it on a narrow page."""
    if not tab.locator(choice).is_visible():
        tab.locator("#menu").click()
    tab.locator(choice).click()
    if tab.locator("#menu[aria-expanded=true]").count():
        tab.keyboard.press("Escape")


@pytest.mark.parametrize("mode", ["table", "picture"])
def test_on_a_phone_the_menu_does_not_cover_what_was_chosen_in_it(opened: Open, html: str, mode: str) -> None:
    tab = opened(html, width=390, height=844)
    tab.locator("#menu").click()
    tab.locator(f"#modes [value={mode}]").click()
    expect(tab.locator("#options")).to_be_hidden()
    expect(tab.locator("#menu")).to_be_focused()
    tab.locator("#menu").click()
    tab.locator("#readings [value=corrected]").click()
    expect(tab.locator("#options")).to_be_visible()  # the user may want to change other settings


def test_on_a_phone_the_folded_panel_is_called_after_what_it_shows(opened: Open, html: str) -> None:
    tab = opened(html, width=390, height=844)
    fold = tab.locator("#fold")
    expect(fold).to_have_text("Overview")
    choose(tab, "japan")
    expect(fold).to_have_attribute("aria-expanded", "true")
    expect(fold).to_have_text("Japan")
    fold.click()
    expect(tab.locator("#details")).to_be_hidden()
    from_menu(tab, "#languages [value=ko]")
    expect(fold).to_have_text("일본")


def test_the_legend_says_how_many_of_how_many(shared: Open, html: str) -> None:
    tab = shared(html, "#view=money")
    country = tab.locator(".kinds li").first
    expect(country).to_contain_text("3 of 15")
    tab.get_by_role("button", name="Everything").click()
    expect(country).to_contain_text("15 of 15")
    tab.get_by_role("button", name="한국어").click()
    expect(country).to_contain_text("15개 중 15개")


# Links


def test_links_go_by_relation_and_each_end_stands_once(opened: Open, html: str) -> None:
    tab = opened(html, "#entity=mistral-ai")
    expect(tab.locator("#details .links")).to_be_hidden()
    unfold_data(tab)
    rows = {
        row.locator("dt").inner_text(): row.locator("dd .thing").all_inner_texts()
        for row in tab.locator("#details .links dl > div").all()
    }
    assert rows["associated country"] == ["France"]
    assert sorted(rows["founder"]) == ["Cédric O", "founders of Mistral AI"]
    assert all(len(set(ends)) == len(ends) for ends in rows.values())
    links = tab.locator("#details .links")
    assert links.evaluate("one => getComputedStyle(one).overflowY") == "visible"
    tab.evaluate("location.hash = '#entity=france'")
    others = tab.locator(".links dl > div", has=tab.locator("dt", has_text="“associated country” of"))
    expect(others).to_contain_text("Mistral AI")


def test_a_statement_of_several_parts_is_told_with_its_other_ends_and_nothing_twice(
    opened: Open, html: str
) -> None:
    tab = opened(html, "#entity=mistral-ai")
    unfold_data(tab)
    use = tab.locator(".links li", has_text="active use (counted so)")
    assert use.inner_text().count("active use") == 1
    expect(use).to_contain_text("means")
    expect(use).to_contain_text("French government support for Mistral AI")
    for item in tab.locator(".links .part").all():
        assert item.locator(".thing").count() > 0  # no relation without an end
    tab.evaluate("location.hash = '#entity=microsoft'")
    investment = tab.locator(".links .several", has_text="investment · agent")
    expect(investment).to_contain_text("¥4,400 (decided)†")
    expect(investment).to_contain_text("Japan")
    tab.get_by_role("button", name="Corrected").click()
    expect(investment).to_contain_text("¥440 bn (decided)")


NEIGHBOURS = """slug => {
  const { things, statements, relations } = sovkg.data;
  const place = things.findIndex(({ name }) => name === `id:${slug}`);
  const isRelation = new Set(relations.map(({ thing }) => thing));
  const isDrawn = (one) => Number.isInteger(one) && things[one].kind !== null;
  const pairs = statements.filter(({ subject, object, only }) =>
    subject !== object && isDrawn(object) && isDrawn(subject) && only !== "corrected");
  const beside = (one) => pairs.flatMap(({ subject, object }) =>
    (subject === one ? [object] : object === one ? [subject] : []));
  const name = ({ label }) => (Array.isArray(label) ? label[0] : label);
  return isRelation.has(place)
    ? [beside(place).map((one) => name(things[one])), []]
    : [
        beside(place).filter((one) => !isRelation.has(one)).map((one) => name(things[one])),
        beside(place).filter((one) => isRelation.has(one)).map((one) => name(things[one])),
      ];
}"""
"""JavaScript: read the labels of the things linked to a thing, and of relations naming it, from the data."""


@pytest.mark.parametrize("slug", ["japan", "mistral-ai", "start-up", "investment-microsoft-japan"])
def test_nothing_that_is_linked_is_left_out_of_the_links(shared: Open, html: str, slug: str) -> None:
    tab = shared(html, f"#entity={slug}")
    tab.evaluate("document.querySelectorAll('#details details').forEach((one) => { one.open = true; })")
    things, relations = tab.evaluate(NEIGHBOURS, slug)
    assert things + relations
    assert set(things) <= set(tab.locator(".links dd .thing").all_inner_texts())
    told = [one.get_attribute("title") for one in tab.locator(".links .plain").all()]
    assert set(relations) <= set(told)


def test_many_statements_begin_folded_and_unfold_by_keyboard(opened: Open, html: str) -> None:
    tab = opened(html, "#entity=france")
    unfold_data(tab)
    group = tab.locator("#details .several").first
    expect(group.locator("li").first).to_be_hidden()
    group.locator("summary").focus()
    tab.keyboard.press("Enter")
    expect(group.locator("li").first).to_be_visible()
    tab.keyboard.press("Tab")
    expect(group.locator("button").first).to_be_focused()
    tab.keyboard.press("Enter")
    expect(tab.locator("#details h2")).not_to_have_text("France")
    tab.go_back()
    expect(tab.locator("#details h2")).to_have_text("France")


# The search


def test_sentences_are_found_by_their_place_after_the_names(shared: Open, html: str) -> None:
    tab = shared(html)
    query, group = tab.locator("#query"), tab.locator("#found").get_by_role("group", name="Sentences")
    for typed in ("p27", "P27", "paragraph 27", "27문단", "27번째 문단"):
        query.fill(typed)
        expect(group.locator("small").nth(1)).to_have_text("¶27, sentence 1")
        expect(group.locator("[role=option] small").last).to_have_text(re.compile("^¶27, "))
    for typed in ("p27s4", "¶27, sentence 4", "paragraph 27, sentence 4", "27문단 4문장"):
        query.fill(typed)
        expect(group.get_by_role("option")).to_have_count(1)
        expect(group).to_contain_text("¶27, sentence 4")
    query.fill("p99")
    expect(tab.locator("#found")).to_contain_text("Nothing found")


@pytest.mark.parametrize("typed", ["4400", "4,400", "440", "yen oracle", "MS", "연구"])
def test_sentences_are_found_by_words_and_figures_of_both_paraphrases(
    shared: Open, html: str, typed: str
) -> None:
    tab = shared(html)
    tab.locator("#query").fill(typed)
    options = tab.locator("#found").get_by_role("option")
    group = tab.get_by_role("group", name="Sentences")
    found = group.get_by_role("option")
    expect(found.filter(has_text="¶27, sentence 4" if typed != "연구" else "¶")).not_to_have_count(0)
    for part in found.locator("mark").all_inner_texts():
        assert part.replace(",", "").lower() == typed.replace(",", "").partition(" ")[0].lower()
    assert options.count() <= 20
    assert options.last.evaluate("one => one.closest('[role=group]') !== null")  # names come first


def test_figures_and_words_are_found_from_their_beginning_on(shared: Open, html: str) -> None:
    tab = shared(html)
    tab.locator("#query").fill("400")
    assert "4,400" not in tab.locator("#found").inner_text()
    tab.locator("#query").fill(".*")
    expect(tab.locator("#found")).to_contain_text("Nothing found")


def test_a_sentence_that_is_found_opens_in_the_text_by_keyboard(shared: Open, html: str) -> None:
    tab = shared(html)
    tab.locator("#query").fill("japan")
    first = tab.locator("#found [role=option]").first
    expect(first).to_contain_text("Japan")
    expect(first).to_have_attribute("aria-selected", "true")
    tab.locator("#query").press("ArrowUp")  # wraps around to the last option, a sentence
    last = tab.locator("#found [role=group] [role=option]").last
    expect(last).to_have_attribute("aria-selected", "true")
    expect(last).to_be_in_viewport()
    found = re.fullmatch(r"¶(\d+), sentence (\d+)", last.locator("small").inner_text())
    assert found is not None
    name = f"p{int(found[1]):02}s{found[2]}"
    tab.locator("#query").press("Enter")
    assert current(tab) == "Text"
    expect(tab.locator("#reader [aria-current=true]")).to_have_attribute("data-passage", name)
    tab.locator("#query").fill("p27s4")
    tab.locator("#found [role=option]").click()
    expect(tab.locator("#reader [aria-current=true]")).to_have_attribute("data-passage", "p27s4")


# Addresses


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("id:mistral-ai", "Mistral AI"),
        ("id%3Amistral-ai", "Mistral AI"),
        ("mistral-ai", "Mistral AI"),
        ("Mistral-AI", "Mistral AI"),
        (ID + "mistral-ai", "Mistral AI"),
        ("Q17", "Japan"),
        ("wd:Q17", "Japan"),
        ("http://www.wikidata.org/entity/Q17", "Japan"),
    ],
)
def test_a_thing_is_named_in_many_ways_and_survives_reload(
    shared: Open, html: str, address: str, name: str
) -> None:
    tab = shared(html, f"#entity={address}")
    expect(tab.locator("#details h2")).to_have_text(name)
    reload(tab)
    expect(tab.locator("#details h2")).to_have_text(name)


def test_paths_and_passages_are_named_loosely_too_and_going_back_leads_back(opened: Open, html: str) -> None:
    tab = opened(html, "#path=samsung,japan")
    expect(tab.locator("#path .steps > li")).to_have_count(2)
    tab.evaluate("location.hash = '#passage=P27S4'")
    read = tab.locator("#reader [aria-current=true]")
    expect(read).to_have_attribute("data-passage", "p27s4")
    reload(tab)
    expect(read).to_have_attribute("data-passage", "p27s4")
    tab.go_back()
    expect(tab.locator("#path .steps > li")).to_have_count(2)
    assert current(tab) == "Path"
    reload(tab)
    expect(tab.locator("#path .steps > li")).to_have_count(2)


@pytest.mark.parametrize("width", [390, 1280])
def test_what_the_page_does_not_have_is_said(opened: Open, html: str, width: int) -> None:
    tab = opened(html, "#entity=mistral", width=width)
    alert = tab.get_by_role("alert")
    expect(alert).to_contain_text("asks for “mistral”, but this page has no thing with that name")
    alert.get_by_role("button", name="Mistral AI").first.click()
    expect(tab.locator("#details h2")).to_have_text("Mistral AI")
    expect(alert).to_be_hidden()
    for wrong, said in {
        "#path=japan,nowhere": "“nowhere”, but this page has no thing",
        "#passage=p99s9": "“p99s9”, but this page has no sentence",
        "#view=nothing": "“nothing”, but this page has no selection",
        "#nothing=1": "“nothing=1”, which matches nothing",
        "#path=japan": "“path=japan”, which matches nothing",
        "#entity=%E0%A4%A": "which matches nothing",
    }.items():
        tab.evaluate("hash => { location.hash = hash; }", wrong)
        expect(alert).to_contain_text(said)
        expect(alert).to_be_visible()
    from_menu(tab, "#languages [value=ko]")
    expect(alert).to_contain_text("이 페이지에 없습니다")


# Readings


def test_the_address_keeps_the_reading(opened: Open, html: str) -> None:
    tab = opened(html, "#entity=japan")
    tab.get_by_role("button", name="Corrected").click()
    assert tab.url.endswith("#entity=japan&reading=corrected")
    choose(tab, "microsoft")
    assert tab.url.endswith("microsoft&reading=corrected")
    reload(tab)
    pressed = tab.locator("#readings [aria-pressed=true]")
    expect(pressed).to_have_text("Corrected")
    expect(tab.locator("#details h2")).to_have_text("Microsoft")
    tab.get_by_role("button", name="As stated").click()
    assert "reading" not in tab.url
    tab.go_back()
    expect(tab.locator("#details h2")).to_have_text("Japan")
    expect(pressed).to_have_text("Corrected")


def test_a_page_may_open_on_the_corrected_reading_and_has_both(opened: Open, embedded: Embedded) -> None:
    tab = opened(page(embedded, reading=CORRECTED), "#entity=investment-microsoft-japan")
    said = tab.locator("#details .said").first
    expect(said).to_contain_text("¥440 bn in")
    expect(tab.locator("#readings [aria-pressed=true]")).to_have_text("Corrected")
    tab.get_by_role("button", name="As stated").click()
    expect(said).to_contain_text("¥4,400 (as printed) in")
    assert tab.url.endswith("&reading=stated")
    reload(tab)
    expect(said).to_contain_text("¥4,400 (as printed) in")


def test_a_page_of_the_corrected_reading_alone_says_so(opened: Open) -> None:
    tab = opened(page(Embedded.of_files(reading=CORRECTED)))
    expect(tab.locator("#overview")).to_contain_text("contains only the corrected reading")
    expect(tab.get_by_role("button", name="As stated")).to_be_disabled()
    expect(tab.locator("#readings [aria-pressed=true]")).to_have_text("Corrected")


# What the page is about


def test_the_first_screen_says_whose_article_it_is_and_what_the_readings_are(shared: Open, html: str) -> None:
    for size in ({}, {"width": 390, "height": 844}):
        tab = shared(html, **size)
        origin = tab.locator("#origin")
        expect(origin).to_have_text("What one article states: Choi Yunjeong, [2024].")  # the year is inferred
        expect(origin).to_be_in_viewport()
        expect(tab.locator("#overview")).to_contain_text("“As stated” is what is printed")
        from_menu(tab, "#languages [value=ko]")
        expect(origin).to_have_text("글 한 편의 내용입니다: 최윤정, [2024].")
    tab.locator("#fold").click()
    tab.get_by_role("tab", name="글").click()
    reload(tab)
    expect(tab.locator("#reader")).to_contain_text("글의 원문이 아닙니다")


def test_a_graph_of_no_article_speaks_of_none(opened: Open, hostile: Path) -> None:
    tab = opened(page(Embedded.of_files([hostile])))
    expect(tab.locator("#overview .counts")).to_be_visible()
    expect(tab.locator("#origin")).to_have_count(0)
    assert "As stated” is" not in tab.locator("#overview").inner_text()
    expect(tab.get_by_role("tab", name="Text")).to_be_hidden()
    expect(tab.locator("#readings")).to_be_hidden()
    expect(tab.locator("#query")).to_have_attribute("placeholder", "Search names")
    assert "sentence" not in tab.locator("#overview").inner_text()
    assert "passage" not in tab.locator("#panel").inner_text()
    expect(tab.locator("#finding .note")).to_contain_text("most links: ")


# The text


IN_SIGHT = """part => {
  const { top, bottom } = document.querySelector(part)?.getBoundingClientRect() ?? { top: -1, bottom: 0 };
  return top >= 0 && Math.min(bottom, innerHeight) - top > 20;
}"""


def test_a_reader_sees_where_he_is_and_what_is_stated_beside_the_picture(shared: Open, html: str) -> None:
    for width, height in ((1400, 900), (390, 844)):
        tab = shared(html, "#passage=p27s4", width=width, height=height)
        expect(tab.locator("#reader .here")).to_have_text("paragraph 27, 74 of 101")
        heading = tab.locator("#reader select").evaluate("one => one.selectedOptions[0].text")
        assert heading.startswith("26 · Japan is growing")
        for part in ("#reader [aria-current=true]", "#reader .told .said li", "#drawing"):
            tab.wait_for_function(IN_SIGHT, arg=part)  # filled in after the sentence


def test_sentences_and_headings_are_stepped_through(opened: Open, html: str) -> None:
    tab = opened(html)
    tab.get_by_role("tab", name="Text").click()
    forward = tab.get_by_role("button", name="Next sentence")
    back = tab.get_by_role("button", name="Previous sentence")
    expect(back).to_be_disabled()
    forward.focus()
    for name in ("p01s1", "p02s1", "p03s1"):
        tab.keyboard.press("Enter")
        expect(tab.locator("#reader [aria-current=true]")).to_have_attribute("data-passage", name)
        expect(forward).to_be_focused()
    expect(tab.locator("#status")).to_contain_text("paragraph 3, sentence 1")
    tab.get_by_label("Go to a heading").select_option(
        label="24 · Singapore's role as a worldwide infrastructure hub."
    )
    read = tab.locator("#reader [aria-current=true]")
    expect(read).to_have_attribute("data-passage", "p24s1")
    expect(tab.get_by_role("heading", name="Singapore's role", exact=False)).to_be_visible()
    expect(read).to_be_in_viewport()
    back.click()
    expect(read).to_have_attribute("data-passage", "p23s4")
    tab.evaluate("location.hash = '#passage=p42s1'")
    expect(forward).to_be_disabled()


def test_texts_of_several_articles_are_read_one_after_the_other(
    opened: Open, run: Run, tmp_path: Path
) -> None:
    text = tmp_path / "taxis.txt"
    text.write_text("Busan buys 50 robot taxis. Seoul waits.\n", encoding="utf-8")
    mine = str(tmp_path / "mine")
    assert run("article", "new", "robot-taxis", str(text), "--articles", mine).exit_code == 0
    tab = opened(run("graph", "--articles", mine, "-o", "-").stdout, "#passage=robot-taxis/p01s2")
    names = tab.locator("#reader .sentence").evaluate_all("all => all.map((one) => one.dataset.passage)")
    assert names[0] == "p01s1"
    assert names[-2:] == ["robot-taxis/p01s1", "robot-taxis/p01s2"]
    expect(tab.locator("#reader h2.article").last).to_have_text("robot-taxis")
    expect(tab.locator("#reader")).to_contain_text("not the article's words")
    tab.locator("#file").set_input_files(text)
    expect(tab.locator("#took")).to_contain_text("All 2 sentences verified.")
    expect(tab.locator("#reader blockquote mark")).to_have_text("Seoul waits.")
    expect(tab.locator("#reader .verified")).to_have_count(2)
    expect(tab.locator("#reader .differs")).to_have_count(0)
    expect(tab.locator("#reader")).not_to_contain_text("not the article's words")
    tab.get_by_role("tab", name="Overview").click()
    expect(tab.locator("#origin")).to_have_text("What 2 articles state: Choi Yunjeong, [2024].")


# The table


def test_the_table_tells_statements_in_words_with_their_passages_and_marks(opened: Open, html: str) -> None:
    tab = opened(html, "#view=money")
    tab.locator("#modes [value=table]").click()
    tab.locator("#table [value=words]").click()
    names = tab.locator("#table .chip").all_inner_texts()
    assert names == sorted(names)
    assert len(set(names)) > 10
    tab.locator("#filter").fill("4,400")
    row = tab.locator("#table tbody tr")
    expect(row).to_have_count(1)
    expect(row).to_contain_text("has committed to investing ¥4,400 (as printed) in Japan")
    expect(row.locator("td").last).to_have_text("†")
    tab.get_by_role("button", name="Corrected").click()
    expect(row).to_have_count(0)
    tab.locator("#filter").fill("440 bn")
    expect(row.locator("td").last).to_have_text("‡")
    row.locator(".chip").click()
    assert current(tab) == "Text"
    expect(tab.locator("#reader [aria-current=true]")).to_have_attribute("data-passage", "p27s4")
    tab.locator("#modes [value=picture]").click()
    expect(tab.locator("#drawing canvas")).to_be_visible()


def test_the_table_filters_as_the_search_does_and_by_the_legend(opened: Open, html: str) -> None:
    tab = opened(html, "#view=money")
    tab.locator("#modes [value=table]").click()
    names = tab.locator("#table tbody th")
    for typed, found in (
        ("ㅅㅅ", "Samsung"),
        ("삼서", "Samsung"),
        ("Q3884", "Amazon"),
        ("마크롱", "Emmanuel Macron"),
    ):
        tab.locator("#filter").fill(typed)
        assert found in names.all_inner_texts(), typed
    tab.locator("#filter").fill("")
    before = names.count()
    tab.get_by_role("checkbox", name="company").uncheck()
    assert 0 < names.count() < before
    assert "Samsung" not in names.all_inner_texts()


@pytest.mark.parametrize("lang", ["en", "ko"])
def test_on_a_phone_each_table_reads_without_scrolling_sideways(opened: Open, html: str, lang: str) -> None:
    tab = opened(html, "#as=types", width=390, height=844)
    from_menu(tab, f"#languages [value={lang}]")
    assert tab.locator("#types").evaluate("one => one.scrollWidth <= one.clientWidth")
    from_menu(tab, "#modes [value=table]")
    tab.locator("#every-row").check()
    for rows, under in {"things": 1, "words": 1, "statements": 2}.items():
        tab.locator(f"#table [value={rows}]").click()
        scroll = tab.locator("#table .scroll")
        assert scroll.evaluate("one => one.scrollWidth <= one.clientWidth"), rows
        assert tab.evaluate("document.documentElement.scrollWidth") <= 390
        row = tab.locator("#table tbody tr", has_text="†").first
        expect(row.locator("th .under")).to_have_count(under)
        row.scroll_into_view_if_needed()
        mark = row.locator("td").last
        expect(mark).to_contain_text("†")
        expect(mark).to_be_in_viewport(ratio=1)
        for cell in tab.locator("#table tbody th").all()[:20]:
            assert cell.evaluate("one => one.offsetWidth") > 120, rows
    last = tab.locator("#table thead button").last
    last.click()
    expect(last).to_be_focused()
    tab.set_viewport_size({"width": 1280, "height": 800})
    expect(tab.locator("#table thead th")).to_have_count(5)


def test_a_path_passes_nothing_that_is_denied(opened: Open, tmp_path: Path) -> None:
    path = tmp_path / "user.ttl"
    path.write_text(
        "@prefix : <http://e.org/> . @prefix sai: <https://w3id.org/sovereign-ai-kg/ontology#> ."
        "@prefix schema: <https://schema.org/> . :a :p :x . :x :p :y . :y :p :b ."
        ":d a sai:Investment ; schema:agent :a ; schema:toLocation :b ; sai:denied true .",
        encoding="utf-8",
    )
    tab = opened(page(Embedded.of_files([path])), "#path=http%3A%2F%2Fe.org%2Fa,http%3A%2F%2Fe.org%2Fb")
    expect(tab.locator("#path .steps > li")).to_have_count(3)
    tab.evaluate("hash => { location.hash = hash; }", "#path=http%3A%2F%2Fe.org%2Fd,http%3A%2F%2Fe.org%2Fb")
    expect(tab.locator("#path .steps > li")).to_have_count(1)


# The tree of concepts


def test_a_concept_s_card_shows_its_place_and_leads_on(shared: Open, html: str) -> None:
    tab = shared(html)
    choose(tab, "siting-of-ai-data-centres")
    broader = tab.locator("#details [data-how=broader]")
    expect(broader).to_have_text("Broader infrastructure › data centres › AI data centres")
    broader.get_by_role("button", name="AI data centres").click()
    expect(tab.locator("#details h2")).to_have_text("AI data centres")
    expect(tab.locator("#details [data-how=narrower]")).to_contain_text("siting of AI data centres")
    from_menu(tab, "#languages [value=ko]")
    expect(tab.locator("#details [data-how=broader]")).to_contain_text("상위 개념")
    choose(tab, "france")
    expect(tab.locator("#details [data-how=related]")).to_contain_text("프랑스 스타트업")


def test_a_broader_concept_that_is_not_drawn_is_named_and_its_narrower_ones_lead_past_it(
    shared: Open, html: str
) -> None:
    tab = shared(html)
    choose(tab, "foreign-gpus")
    broader = tab.locator("#details [data-how=broader]")
    expect(broader).to_contain_text("GPUs")
    expect(broader.get_by_role("button", name="GPUs", exact=True)).to_have_count(0)
    choose(tab, "semiconductors")
    narrower = tab.locator("#details [data-how=narrower]")
    expect(narrower.get_by_role("button", name="foreign GPUs")).to_be_visible()

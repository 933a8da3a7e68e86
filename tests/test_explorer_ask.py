"""Questions in the page, in a real browser: forms, answers, the evidence for a row, own SPARQL queries."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from random import Random
from urllib.parse import quote

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.canvas import calm, names, reload, until
from tests.conftest import CHROMIUM, PATIENCE, QUIET, Open, Run
from tests.test_explorer_access import barriers

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("browser")]

ROWS = "#answer tbody tr:not(.opened)"
RUNAWAY = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"


def cells(page: Page) -> list[list[str]]:
    """Return the text of each cell of the answer's rows, without the row numbers."""
    own = "(rows) => rows.map((row) => [...row.cells].slice(1).map((cell) => cell.textContent))"
    rows: list[list[str]] = page.locator(ROWS).evaluate_all(own)
    return rows


@pytest.mark.parametrize(("lang", "country"), [("en", "japan"), ("ko", "일본")])
def test_an_address_asks_a_question_and_says_what_the_command_line_says(
    shared: Open, html: str, run: Run, lang: str, country: str
) -> None:
    page = shared(html, f"#query=investments&country={quote(country)}&lang={lang}")
    expect(page.locator(ROWS)).to_have_count(3)
    told = run("query", "investments", "--country", country, "--lang", lang, "--format", "json").stdout
    amounts = [row["printedAs"] for row in json.loads(told)]
    assert [next(cell for cell in row if cell in amounts) for row in cells(page)] == amounts
    expect(page.locator("#answer .row").nth(2)).to_contain_text("†")


def test_a_question_is_chosen_filled_in_and_undone(opened: Open, html: str) -> None:
    page = opened(html)
    page.click("#tab-ask")
    page.click("#ask summary >> nth=0")
    page.fill("#which", "invests how much")
    page.click("#ask .question[value=investments] >> nth=0")
    expect(page.locator(ROWS)).to_have_count(12)
    page.fill("#ask-country", "일ㅂ")  # an incomplete syllable
    page.locator("#ask-country-found li").first.wait_for()
    page.press("#ask-country", "Enter")
    expect(page.locator(ROWS)).to_have_count(3)
    assert page.evaluate("location.hash") == "#query=investments&country=japan"
    page.go_back()
    expect(page.locator(ROWS)).to_have_count(12)
    page.go_back()
    expect(page.locator("#answer")).to_be_hidden()


def test_the_search_box_takes_a_question_in_words(opened: Open, html: str) -> None:
    page = opened(html)
    query, group = page.locator("#query"), page.locator("#found").get_by_role("group", name="Questions")
    query.fill("who invests in Japan?")
    first = group.get_by_role("option").first
    expect(first).to_contain_text("3 rows: Amazon, Oracle, Microsoft")
    expect(first).to_contain_text("Who invests how much, and where? Japan")
    expect(first).to_have_attribute("aria-selected", "true")
    query.fill("how fast is the H100")
    expect(group).to_contain_text("nothing here is called “H100”")
    expect(group.locator("[aria-disabled=true]")).to_have_count(1)
    for mistyped, name in {
        "퓨랑스의 순위는?": "France",
        "Why did Singapore stop building?": "Singapore",
    }.items():
        query.fill(mistyped)
        expect(group.get_by_role("option").filter(has_text=name).first).to_be_visible()
    query.fill("who did not invest in Japan")
    expect(group).to_contain_text("“not” makes this a negative question")
    expect(group.locator("[aria-disabled=true]")).to_have_count(1)
    query.fill("does France invest in Japan")
    expect(first).to_contain_text("Not taken into account: “Japan”.")
    query.press("Enter")
    expect(page.locator("#answer .erratum").first).to_have_text("Not taken into account: “Japan”.")
    query.fill("H AI")
    expect(group.get_by_role("option")).not_to_have_count(0)
    assert "company" in page.locator("#found [role=option]").first.inner_text()  # names come first
    query.fill("일본에 투자한 회사는?")
    query.press("Enter")  # before the question has been interpreted
    expect(page.locator(ROWS)).to_have_count(3)
    assert page.evaluate("location.hash") == "#query=investments&country=japan"
    expect(page.locator("#said")).to_contain_text("일본에 투자한 회사는?")
    page.locator("#said button").first.click()
    expect(page.locator("#ask h2")).not_to_have_text("Who invests how much, and where?")
    expect(page.locator("#said")).to_have_count(0)
    query.fill("how much does Mistral AI invest in Japan")
    left = "Not taken into account: “Mistral AI”."
    expect(first).to_contain_text(left)
    query.press("Enter")
    expect(page.locator("#answer .erratum").first).to_have_text(left)
    expect(page.locator("#answer h1")).to_have_text("Who invests how much, and where? Japan")


def test_a_row_tells_why_and_how_to_cite_it(shared: Open, html: str) -> None:
    page = shared(html, "#query=investments&country=japan")
    page.click("#answer .row >> nth=2")
    why = page.locator("#answer .why")
    expect(why).to_contain_text("has committed to investing ¥4,400 (as printed) in Japan")
    expect(why.locator(".erratum")).to_contain_text("lacks the unit")
    why.locator("summary").click()
    expect(why.locator(".cites")).to_contain_text(
        "https://w3id.org/sovereign-ai-kg/passage/sovereign-ai/p27s4"
    )


def test_each_value_stands_in_its_column(shared: Open, html: str) -> None:
    page = shared(html, "#query=rankings", width=1600, height=900)
    expect(page.locator(ROWS)).to_have_count(11)
    places = "row => [...row.cells].map(cell => Math.round(cell.getBoundingClientRect().left))"
    heads = page.locator("#answer thead tr").evaluate(places)
    assert all(row == heads for row in page.locator(ROWS).evaluate_all(f"rows => rows.map({places})"))
    with page.expect_download() as saved:
        page.get_by_role("button", name="Download the table as CSV").click()
    with Path(saved.value.path()).open(encoding="utf-8-sig", newline="") as file:
        head, *rows = csv.reader(file)
    assert head == [*page.locator("#answer thead th:not(.also)").all_inner_texts(), "Sentences"]
    assert rows[1] == ["2†", "France", "Global AI Index", "", "2021", "8", "exactly", "8위", "", "", "p13s3"]
    assert len(rows) == 11


def test_columns_without_a_value_are_named(shared: Open, html: str) -> None:
    page = shared(html, "#query=roles", width=1600, height=900)
    expect(page.locator("#answer .scroll .note")).to_have_text(
        "One column is left out because it is empty in every row: stated as."
    )


def test_rows_that_are_too_wide_are_cards(opened: Open, html: str) -> None:
    page = opened(html, "#query=rankings", width=1024, height=900)
    expect(page.locator("#answer.cards .scroll")).to_have_count(1)
    assert page.locator("#answer .scroll").evaluate("box => box.scrollWidth <= box.clientWidth")
    seen = page.locator(f"{ROWS} >> nth=0").locator("td").filter(visible=True)
    assert all(seen.evaluate_all("cells => cells.map((cell) => cell.textContent)"))
    named = "cells => cells.map((cell) => getComputedStyle(cell, '::before').content !== 'none')"
    assert seen.evaluate_all(named).count(False) == 1  # only the heading of the card has no label


def test_rows_of_a_table_that_were_mostly_empty_are_cards(shared: Open, html: str) -> None:
    page = shared(html, "#query=country-profile&country=south-korea", width=1280, height=800)
    expect(page.locator("#answer.cards")).to_have_count(1)
    expect(page.locator("#answer td.sparse:not(:empty)").first).to_be_visible()
    expect(page.locator("#answer td.also:not(:empty)").first).to_be_hidden()
    page = shared(html, "#query=investments&country=japan", width=1280, height=800)
    expect(page.locator("#answer .row")).to_have_count(3)
    expect(page.locator("#answer.cards")).to_have_count(0)


def test_the_reading_of_an_answer_is_the_page_s(opened: Open, html: str) -> None:
    page = opened(html, "#query=investments&country=japan")
    expect(page.locator("#answer .row").nth(2)).to_contain_text("†")
    page.click("#readings [value=corrected]")
    expect(page.locator("#answer .row").nth(2)).to_contain_text("‡")
    expect(page.locator("#answer .erratum")).to_contain_text("¥4,400")


def test_what_is_answered_can_be_all_that_is_drawn(opened: Open, html: str) -> None:
    page = opened(html, "#query=investments&country=japan")
    page.get_by_role("button", name="Draw only these").click()
    expect(page.get_by_role("button", name="Draw only these")).to_have_count(0)
    assert page.evaluate("sovkg.picture.things().length") == 4
    assert "drawn=answer" in page.evaluate("location.hash")


LARGE = ("investments", "--min-amount", "1000000000000")


@pytest.mark.parametrize(
    ("address", "written", "command"),
    [
        (
            "#query=investments&min-amount=1000000000000",
            "#query=investments&minAmount=1000000000000",
            LARGE,
        ),
        (
            "#query=investments&min_amount=1000000000000",
            "#query=investments&minAmount=1000000000000",
            LARGE,
        ),
        ("#query=investments&country=&minAmount=", "#query=investments", ("investments",)),
        ("#query=sentence&?passage=p26s1", "", ("sentence", "--passage", "p26s1")),
        ("#query=errata&?passage=p27s4&passage=p27s4", "", ("errata", "--passage", "p27s4")),
    ],
)
def test_a_parameter_has_one_name_in_addresses_and_none_is_mistaken_for_a_key(
    shared: Open, html: str, run: Run, address: str, written: str, command: tuple[str, ...]
) -> None:
    rows = len(json.loads(run("query", *command, "--format", "json").stdout))
    page = shared(html, address)
    expect(page.locator(ROWS)).to_have_count(rows)
    assert page.evaluate("location.hash") == (written or address)
    reload(page)
    expect(page.locator(ROWS)).to_have_count(rows)
    assert page.evaluate("location.hash") == (written or address)


@pytest.mark.parametrize(
    "address",
    [
        "#rates=EUR,2024-06-01,JPY:0.006",
        "#sparql=ASK {}&rates=EUR,2024-06-01,JPY:0.006",
        "#query=laws&sparql=ASK {}",
    ],
)
def test_what_has_no_effect_beside_the_rest_of_an_address_is_said(
    shared: Open, html: str, address: str
) -> None:
    page = shared(html, f"{address}&lang=en")
    expect(page.locator("#unknown")).to_contain_text("which matches nothing on this page")


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("#query=investments&country=atlantis", "atlantis"),
        ("#query=investments&planet=earth", "planet"),
        ("#query=nope&lang=en", "There is no question called “nope”."),
        (
            "#query=timeline&fromYear=2021,2022&lang=en",
            "“fromYear” takes one value; given were 2021, 2022.",
        ),
    ],
)
def test_a_question_that_cannot_be_asked_says_why(shared: Open, html: str, address: str, said: str) -> None:
    expect(shared(html, address).locator("#answer .erratum")).to_contain_text(said)


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("SELECT * { SERVICE <http://example.org/> { ?s ?p ?o } }", "SERVICE"),
        ("SELECT * FROM <http://example.org/> { ?s ?p ?o }", "FROM"),
        ("LOAD <http://example.org/>", "LOAD would reach beyond"),
        ("DROP ALL", "DROP would change the graph"),
        ("# nothing", "begin with one of these"),
        (f"SELECT ({'(' * 6000}1{')' * 6000} AS ?x) {{}}", "The engine failed on this query"),
        ("SELECT ?x {\n?x foo:bar ?y }", "Line 2, column 4"),
        ("ASK { id:japan ?p ?o }", "Yes"),
        ("SELECT ?o { id:japan rdfs:label ?o FILTER(LANG(?o) = 'ko') }", "일본"),
    ],
)
def test_sparql_of_one_s_own(shared: Open, html: str, query: str, said: str) -> None:
    page = shared(html, f"#sparql={quote(query)}")
    expect(page.locator("#answer")).to_contain_text(said)


def test_a_graph_is_drawn_and_an_editor_completes(opened: Open, html: str) -> None:
    query = "CONSTRUCT { ?i schema:agent ?a } WHERE { ?i a sai:Investment ; schema:agent ?a }"
    page = opened(html, f"#sparql={quote(query)}")
    expect(page.locator(ROWS)).to_have_count(12)
    assert 1 < page.evaluate("sovkg.picture.things().length") < 20
    page.locator(".cm-content").click()
    page.keyboard.press("Control+End")
    page.keyboard.type(" id:jap")
    expect(page.locator(".cm-tooltip-autocomplete")).to_contain_text("id:japan")


def test_the_editor_has_its_own_keys_and_follows_the_address(opened: Open, html: str) -> None:
    first, then = "ASK { ?a a schema:Person } # ", "SELECT ?a { ?a a schema:Person } LIMIT 2"
    page = opened(html, f"#sparql={quote(first)}")
    editor = page.locator(".cm-content")
    editor.click()
    page.keyboard.press("Control+End")
    page.keyboard.type("/ <http://a.b/c>")
    expect(editor).to_have_text(first + "/ <http://a.b/c>")
    page.keyboard.press("Control+z")
    page.keyboard.press("Escape")
    expect(editor).to_be_visible()
    assert page.evaluate("location.hash").startswith("#sparql=ASK")
    page.keyboard.press("Tab")
    expect(page.locator(".run")).to_be_focused()
    page.evaluate("query => { location.hash = `#sparql=${encodeURIComponent(query)}`; }", then)
    expect(page.locator(ROWS)).to_have_count(2)
    expect(editor).to_have_text(then)
    page.go_back()
    expect(editor).to_have_text(first)
    page.keyboard.press("Control+Home")
    editor.click()
    page.keyboard.press("Control+Home")
    page.keyboard.type("#")
    page.keyboard.press("Control+Enter")
    expect(page.locator("#answer .erratum")).to_be_visible()
    page.keyboard.type("!")
    expect(editor).to_have_text("#!" + first)  # the cursor has stayed


def test_escape_leaves_the_answer_its_form(opened: Open, html: str) -> None:
    page = opened(html, "#query=investments&country=japan")
    page.locator("#answer .row").first.focus()
    page.keyboard.press("Escape")
    expect(page.locator("#ask .given")).to_be_visible()
    assert page.evaluate("location.hash") == "#query=investments&country=japan"


def test_a_runaway_query_is_ended_and_the_next_one_answered(opened: Open, html: str) -> None:
    page = opened(html, alone=True)  # all tabs of a window share its clock
    page.click("#tab-ask")
    page.locator("#ask summary").first.wait_for()
    page.clock.install()
    page.evaluate(f"location.hash = '#sparql=' + encodeURIComponent({json.dumps(RUNAWAY)})")
    expect(page.locator("#answer")).to_contain_text("Answering")
    page.clock.run_for(21_000)
    expect(page.locator("#answer .erratum")).to_contain_text("20 seconds")
    page.evaluate("location.hash = '#query=investments'")
    expect(page.locator(ROWS)).to_have_count(12)


def test_an_engine_that_breaks_is_told_of_and_the_next_question_answered(
    browser: Browser, html: str, tmp_path: Path
) -> None:
    """This does not use `opened`, which would fail because the engine's error is also in the console."""
    chance = Random(12)
    number = [str(chance.randrange(1000)) for _ in range(700)]
    values = " ".join(chance.choice([n, f'"{n}"', f'"{n}"@en', "true"]) for n in number)
    (tmp_path / "graph.html").write_text(html, encoding="utf-8")
    with browser.new_context(offline=True) as context:
        context.set_default_timeout(1000 * PATIENCE)
        page = context.new_page()
        page.goto((tmp_path / "graph.html").as_uri())
        until(page, "performance.getEntriesByName('drawn').length > 0")
        query = f"SELECT ?x {{ VALUES ?x {{ {values} }} }} ORDER BY ?x"
        page.evaluate(f"location.hash = '#sparql=' + encodeURIComponent({json.dumps(query)})")
        expect(page.locator("#answer .erratum")).to_contain_text("order by STR(?x)")
        page.evaluate("location.hash = '#query=investments'")
        expect(page.locator(ROWS)).to_have_count(12)


@pytest.mark.parametrize(("lang", "scheme"), [("en", "light"), ("ko", "dark")])
@pytest.mark.parametrize("width", [390, 1280])
def test_axe_finds_no_barrier_where_one_asks(
    shared: Open, html: str, lang: str, scheme: str, width: int
) -> None:
    page = shared(html, f"#query=investments&country=japan&lang={lang}", color_scheme=scheme, width=width)
    page.click("#answer .row >> nth=2")
    page.locator("#answer .why summary").click()
    found = {"answer": barriers(page)}
    if width == 390:
        fold = page.locator("#fold")
        expect(fold).to_have_text({"en": "Change the question", "ko": "질문 바꾸기"}[lang])
        fold.click()
        found["form"] = barriers(page)
    page.click("#ask .back")
    page.locator("#ask summary").nth(2).click()
    found["list"] = barriers(page)
    page.evaluate("location.hash = '#sparql=SELECT ?x { ?x foo:bar ?y }'")
    page.locator(".cm-content").wait_for()
    expect(page.locator("#answer .erratum")).to_be_visible()
    found["editor"] = barriers(page)
    assert {name: one for name, one in found.items() if one} == {}


def test_an_answer_without_rows_leads_to_others_and_a_name_to_what_it_may_mean(
    shared: Open, html: str
) -> None:
    tab = shared(html, "#query=investments&country=singapore&lang=en")
    answer = tab.locator("#answer")
    expect(answer).to_contain_text("Questions that have rows for it")
    other = answer.locator(".others button", has_text="What do countries, companies and people do?")
    expect(other).to_contain_text("singapore · 10 rows")
    names = answer.locator(".others button").all_inner_texts()
    assert len(names) == len(set(names)) > 2
    other.click()
    expect(answer.locator("tbody tr")).to_have_count(10)
    assert "query=actions&agent=singapore" in tab.url
    tab.evaluate("location.hash = '#query=investments&country=japn&lang=en'")
    answer.get_by_role("button", name="Japan").click()
    expect(answer.locator("tbody tr")).to_have_count(3)
    tab.evaluate("location.hash = '#query=investments&country=amazon&lang=en'")
    expect(answer).to_contain_text("Nothing that can be given here")
    expect(answer.get_by_role("button", name="Amazon")).to_have_count(0)  # it is no country


def test_a_lit_answer_keeps_others_in_sight(shared: Open, html: str) -> None:
    """A single thing would fill the picture."""
    tab = shared(html, "#query=movers&lang=en")
    expect(tab.locator(ROWS)).to_have_count(3)
    calm(tab)
    width, height = tab.locator("#drawing").evaluate("(pane) => [pane.clientWidth, pane.clientHeight]")
    seen = [
        label
        for label, (left, top, right, bottom) in names(tab)
        if left > 0 < top and right < width and bottom < height
    ]
    assert {"France", "Japan", "Microsoft"} <= {label.replace("\n", " ") for label in seen}


def test_own_sparql_says_that_its_sentences_are_told_elsewhere(shared: Open, html: str) -> None:
    tab = shared(html, "#sparql=SELECT ?who { ?who a schema:Person } LIMIT 2&lang=en")
    expect(tab.locator("#answer")).to_contain_text("sovkg sparql --why")
    copy = tab.locator("#answer button", has_text="Copy the command that shows why")
    assert (copy.get_attribute("value") or "").startswith("sovkg sparql --why '")
    expect(tab.locator("#answer .row")).to_have_count(0)


def test_an_answer_is_highlighted_again_once_nothing_else_is_selected(opened: Open, html: str) -> None:
    page = opened(html, "#query=movers")
    expect(page.locator(ROWS).first).to_be_visible()
    colours = "sovkg.network.body.data.nodes.get().map(({ id, color }) => [id, color.background])"
    dimmed = f"JSON.stringify({colours}.sort())"
    answer = page.evaluate(dimmed)
    page.evaluate("sovkg.select('https://w3id.org/sovereign-ai-kg/id/japan')")
    until(page, f"{dimmed} !== {json.dumps(answer)}")
    page.keyboard.press("Escape")
    until(page, f"{dimmed} === {json.dumps(answer)}")
    page.go_back()
    until(page, f"{dimmed} !== {json.dumps(answer)}")
    page.go_back()
    until(page, f"{dimmed} === {json.dumps(answer)}")


def test_without_webassembly_the_page_says_why_there_is_no_answer(
    browser: Browser, html: str, tmp_path: Path
) -> None:
    path = tmp_path / "graph.html"
    path.write_text(html, encoding="utf-8")
    old = browser.browser_type.launch(executable_path=CHROMIUM, args=[*QUIET, "--js-flags=--jitless"])
    page = old.new_page()
    for address, place in (("", "#ask"), ("#query=investments", "#answer"), ("#sparql=ASK {}", "#answer")):
        page.goto("about:blank")
        page.goto(path.as_uri() + address)
        page.click("#tab-ask")
        expect(page.locator(place)).to_contain_text("does not allow the page to start its engine")
    page.click("#tab-text")
    expect(page.locator("#reader")).to_contain_text("AI")
    old.close()


@pytest.mark.parametrize("name", ["investments", "rankings", "founders"])
def test_nothing_in_an_answer_stands_in_the_picture_without_a_line(
    shared: Open, html: str, name: str
) -> None:
    page = shared(html, f"#query={name}")
    expect(page.locator(ROWS).first).to_be_visible()
    linked = "[...sovkg.lines().values()].flatMap(({ from, to }) => [from, to])"
    until(page, f"sovkg.picture.things().every((thing) => {linked}.includes(thing))")
    if name == "rankings":
        until(page, "[...sovkg.lines().values()].some(({ label }) => label.startsWith('ranked eighth'))")

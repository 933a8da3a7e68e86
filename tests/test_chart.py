"""A chart must show what its answer says, in words and to scale."""

from __future__ import annotations

import gzip
import json
import re
from decimal import Decimal
from hashlib import sha256
from pathlib import Path
from typing import Any

import pyoxigraph as ox
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg import bundle
from kg.chart.chart import MOST, chart
from kg.chart.figures import Reader
from kg.chart.locators import locators
from kg.chart.rates import read as read_rates
from kg.chart.vega import COLOURS, compiled, specification
from kg.errors import QueryError, WrongUsage
from kg.names.roles import roles
from kg.question import catalogue
from kg.question.answer import answer
from kg.question.header import parse
from kg.question.table import Row, Statement, Table
from kg.question.view import KINDS, View, read
from kg.rdf.namespaces import BASE, PASSAGE, slug
from kg.rdf.terms import number, text_of
from kg.store.embedded import Embedded
from kg.text.columns import cells
from tests.conftest import ROOT, Open, Run

FLOWS = [name for name, query in catalogue.questions().items() if query.view and query.view.kind == "flow"]
DRAWN = [name for name, query in catalogue.questions().items() if query.view is not None]
RATES = read_rates("USD", ("JPY=0.0067", "EUR=1.07", "KRW=0.00073", "CAD=0.73"), "2024-04-18")


def drawn(store: Embedded, name: str, lang: str, **options: Any) -> tuple[Table, dict[str, Any]]:
    query = catalogue.find(name)
    assert query.view is not None
    table = answer(store, query, lang=lang, evidence=not query.refusal)
    return table, specification(chart(table, query.view, "the article", **options))


def test_questions_of_money_ranks_and_years_have_a_view() -> None:
    kinds = {name: query.view.kind for name, query in catalogue.questions().items() if query.view}
    assert set(kinds.values()) == set(KINDS)
    assert {
        "investments": "flow",
        "amounts": "bar",
        "rankings": "slope",
        "timeline": "timeline",
    }.items() <= kinds.items()


@pytest.mark.parametrize("lang", ["en", "ko"])
@pytest.mark.parametrize("name", DRAWN)
def test_a_chart_holds_each_row_of_its_answer_or_says_that_it_does_not(
    embedded: Embedded, name: str, lang: str
) -> None:
    table, spec = drawn(embedded, name, lang)
    rows, caption = spec["datasets"]["rows"], " ".join(line["text"] for line in spec["datasets"]["caption"])
    written = json.dumps(rows, ensure_ascii=False, allow_nan=False)
    assert "@" not in json.dumps({k: v for k, v in spec.items() if k != "datasets"}, ensure_ascii=False)
    for row in table.rows:
        for column, term in zip(table.columns, row.terms, strict=True):
            if column == "printedAs" and term is not None and spec["vconcat"][0].get("facet", {}).get("row"):
                assert text_of(term) in written
        said = [_place(slug(passage), lang) for passage in row.passages()]
        assert not said or any(re.search(place, written + caption) for place in said)
    for erratum in {e.iri: e for row in table.rows for e in row.errata}.values():
        assert erratum.problem[lang].split()[0] in caption
    assert any(row.errata for row in table.rows) == (
        "†" in written + json.dumps(spec["title"], ensure_ascii=False)
    )


def test_currencies_stand_apart_each_on_its_own_scale(embedded: Embedded) -> None:
    table, spec = drawn(embedded, "amounts", "en")
    panels: dict[str, list[float]] = {}
    for row in spec["datasets"]["rows"]:
        panels.setdefault(row["panel"], []).append(row["x"])
    amount, currency = (table.columns.index(name) for name in ("amount", "currency"))
    stated: dict[str, list[float]] = {}
    for row in table.rows:
        stated.setdefault(text_of(row.terms[currency]), []).append(float(number(row.terms[amount]) or 0))
    assert sorted(map(sorted, panels.values())) == sorted(map(sorted, stated.values()))
    assert list(panels) == ["Canadian dollars", "euros", "Japanese yen", "South Korean won", "US dollars"]
    assert spec["vconcat"][0]["resolve"]["scale"]["x"] == "independent"


def test_a_common_currency_is_the_readers_own(embedded: Embedded) -> None:
    _, spec = drawn(embedded, "amounts", "en", rates=RATES)
    rows = {row["label"]: row for row in spec["datasets"]["rows"]}
    assert {row["panel"] for row in rows.values()} == {"US dollars"}
    assert rows["Oracle's investment in Japan"]["text"] == "≈$8.04 bn"
    assert rows["Oracle's investment in Japan"]["note"].startswith(
        "¥1.2 tn · printed “1조 2000억엔” · decided"
    )
    assert rows["valuation of Mistral AI"]["text"] == "$2 bn †"
    caption = " ".join(line["text"] for line in spec["datasets"]["caption"])
    assert "rates for 2024-04-18 that the reader supplied, not the article" in caption
    assert "1 JPY = 0.0067 USD" in caption
    assert "¥1.2 tn" not in caption


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ((None, ("JPY=1",), None), "in_currency"),
        (("USD", (), "2024"), "rate"),
        (("USD", ("JPY=1",), None), "rate_date"),
        (("USD", ("JPY=1",), "yesterday"), "is not a date"),
        (("dollars", ("JPY=1",), "2024"), "is not a currency code"),
        (("USD", ("JPY=-1",), "2024"), "is not a rate"),
        (("USD", ("JPY=NaN",), "2024"), "is not a rate"),
        (("USD", ("JPY",), "2024"), "is not a rate"),
        (("USD", ("yen=1",), "2024"), "is not a rate"),
    ],
)
def test_rates_that_make_no_sense(given: Any, said: str) -> None:
    with pytest.raises(WrongUsage, match=said):
        read_rates(*given)


def test_a_sum_without_a_rate_is_not_drawn_as_something_else(embedded: Embedded) -> None:
    with pytest.raises(WrongUsage, match="there is none for CAD"):
        drawn(embedded, "amounts", "en", rates=read_rates("USD", ("JPY=0.0067",), "2024"))


@pytest.mark.parametrize("name", ["investment-shares", "rankings"])
def test_only_amounts_are_converted(embedded: Embedded, name: str) -> None:
    with pytest.raises(WrongUsage, match="no amounts of money"):
        drawn(embedded, name, "en", rates=RATES)


AMOUNT = st.decimals(min_value=0, max_value=10**15, places=2)


@pytest.mark.slow
@given(st.lists(st.tuples(AMOUNT, st.sampled_from(["JPY", "EUR", "XAU"])), min_size=1, max_size=MOST + 5))
def test_bars_never_add_up_and_say_what_they_leave_out(sums: list[tuple[Decimal, str]]) -> None:
    rows = [
        Row((ox.NamedNode(f"http://e/{n}"), ox.Literal(str(amount), datatype=DECIMAL), ox.Literal(currency)))
        for n, (amount, currency) in enumerate(sums)
    ]
    table = Table("en", ("thing", "amount", "currency"), rows, {}, {}, query="SELECT", roles=ROLES)
    made = chart(table, View("bar", {"x": ("amount",), "y": ("thing",)}, True))
    kept = sums[:MOST]
    assert sorted(row["x"] for row in made.rows) == sorted(float(amount) for amount, _ in kept)
    assert len({row["panel"] for row in made.rows}) == len({currency for _, currency in kept})
    assert any("Only the first" in text for text in made.caption) == (len(sums) > MOST)


ROLES = roles(Embedded([]))
DECIMAL = ox.NamedNode("http://www.w3.org/2001/XMLSchema#decimal")


def test_figures_that_are_not_said_are_named(embedded: Embedded) -> None:
    _, spec = drawn(embedded, "rankings", "en")
    assert spec["title"]["text"] == ["France rises from rank 8† in 2021 to rank 5 in 2024"]
    assert "top-ten countries ≤10" in spec["datasets"]["caption"][0]["text"]
    points = {(row["panel"], row["x"], row["series"]): row for row in spec["datasets"]["rows"]}
    assert points["overall", "2023", "France"]["text"] == "≥11"
    assert points["overall", "2023", "France"]["open"]
    assert not points["overall", "2024", "France"]["open"]
    assert points["AI capability", "", "China"]["text"] == "China ≈2"


def test_ranks_that_share_a_point_share_its_text(embedded: Embedded) -> None:
    _, spec = drawn(embedded, "movers", "ko")
    texts = [row["text"] for row in spec["datasets"]["rows"] if row["text"]]
    assert texts == ["8†", "≥11", "프랑스 5"]


@pytest.mark.parametrize("name", ["movers", "rankings", "ranks-side-by-side"])
def test_one_line_runs_through_the_years_of_a_thing(embedded: Embedded, name: str) -> None:
    table, spec = drawn(embedded, name, "en")
    lines: dict[tuple[str, str], set[str]] = {}
    for row in spec["datasets"]["rows"]:
        if row["x"].isdecimal():
            lines.setdefault((row["panel"], row["series"]), set()).add(row["line"])
    assert all(len(own) == 1 for own in lines.values())
    assert bool(lines) == any(column.lower().endswith("year") for column in table.columns)


@pytest.mark.parametrize("lang", ["en", "ko"])
@pytest.mark.parametrize("name", FLOWS)
def test_no_name_of_a_flow_is_cut_and_its_links_differ(embedded: Embedded, name: str, lang: str) -> None:
    table, spec = drawn(embedded, name, lang)
    view = catalogue.find(name).view
    assert view is not None
    reader = Reader(table, view, None)
    ends = {reader.label(row, side) for row in table.rows for side in ("source", "target")}
    names = [row["text"] for row in spec["datasets"]["rows"] if row["kind"] == "name"]
    assert {" ".join(lines) for lines in names} == ends
    assert "limit" not in json.dumps(spec["vconcat"][0])
    assert all(cells(line) <= 24 for lines in names for line in lines)
    figures = [(reader.name(row), reader.figure(row, "size").text, row) for row in table.rows]
    said = [(*who, reader.label(row, "label") if "label" in view.fields else "") for *who, row in figures]
    assert len(said) == len(set(said))


def test_links_are_as_wide_as_their_sums_within_a_currency(embedded: Embedded) -> None:
    _, spec = drawn(embedded, "investments", "en")
    rows = spec["datasets"]["rows"]
    widths = {(row["panel"], row["link"]): row["width"] for row in rows if row["kind"] == "link"}
    texts = {(row["panel"], row["link"]): row["text"] for row in rows if row["kind"] == "figure"}
    said = {texts[key].split(" · ")[0]: width for key, width in widths.items()}
    assert said["¥2.26 tn"] == said["€4 bn"] == 22
    assert said["¥1.2 tn"] == pytest.approx(22 * 1.2 / 2.26, abs=0.01)
    assert said["¥4,400 †"] == 1
    slots = [row["y"] for row in rows if row["kind"] in ("figure", "panel")]
    assert len(slots) == len(set(slots))


@pytest.mark.parametrize(
    ("view", "said"),
    [
        ("baar x=amount y=thing", "unknown view 'baar'; did you mean \"bar\"?"),
        ("", "unknown view ''"),
        ("bar x=amount z=thing", "has no field 'z'"),
        ("slope x=amount y=thing colour=thing", 'did you mean "color"?'),
        ("bar x=amuont y=thing", "column 'amuont' is not selected; did you mean \"amount\"?"),
        ("bar x=amount", "lacks the field 'y'"),
        ("bar x=amount y=thing y=amount", "each field once"),
        ("bar x=amount y=", "each field once"),
        ("bar amount", "has no field 'amount'"),
    ],
)
def test_a_view_is_checked_with_its_header(view: str, said: str) -> None:
    with pytest.raises(QueryError) as refused:
        read(view, ["amount", "thing"])
    assert said in str(refused.value)
    text = (Path(bundle.QUERIES) / "amounts.rq").read_text("utf-8").replace("bar x=amount y=thing", view)
    with pytest.raises(QueryError, match=r"^amounts\.rq:\d+: "):
        parse(Path("amounts.rq"), text)


@pytest.mark.slow
def test_what_is_drawn_and_what_is_not(run: Run, tmp_path: Path) -> None:
    done = run("query", "claims", "-o", str(tmp_path / "claims.svg"))
    assert done.exit_code == 2
    assert "claims has no view" in done.stderr
    assert "investments" in done.stderr
    done = run("query", "investments", "--country", "canada", "-o", str(tmp_path / "none.svg"))
    assert (done.exit_code, list(tmp_path.iterdir())) == (0, [])
    assert "no rows" in done.stderr
    done = run("query", "investments", "--in-currency", "USD", "--rate", "JPY=1", "--rate-date", "2024")
    assert done.exit_code == 2
    assert "--in-currency: only charts are converted" in done.stderr
    done = run("query", "investments", "-o", str(tmp_path / "i.vl.json"), "--lang", "ko")
    spec = json.loads((tmp_path / "i.vl.json").read_text("utf-8"))
    assert spec["title"]["subtitle"] == ["누가 어디에 얼마를 투자하는가?"]


@pytest.mark.slow
def test_images(run: Run, tmp_path: Path) -> None:
    done = run("query", "movers", "-o", str(tmp_path / "movers.svg"))
    assert done.exit_code == 0, done.output
    drawing = (tmp_path / "movers.svg").read_text("utf-8")
    assert all(part in drawing for part in ("France 5", "8†", "¶13, sentence 3", "≥11", COLOURS["accent"]))
    done = run("query", "movers", "--lang", "ko", "-o", str(tmp_path / "movers.png"))
    assert (tmp_path / "movers.png").read_bytes().startswith(b"\x89PNG")


@pytest.mark.slow
def test_a_page_of_its_own(run: Run, tmp_path: Path, opened: Open) -> None:
    run("query", "investments", "--lang", "ko", "-o", str(tmp_path / "i.html"))
    page = opened((tmp_path / "i.html").read_text("utf-8"))
    shown = page.locator("svg").text_content() or ""
    assert all(part in shown for part in ("아마존", "4,400엔 †", "인쇄 표기 ‘4400엔’", "일본 엔화"))
    assert page.locator("dt", has_text="27번째 문단 4번째 문장").count() == 1


def test_hostile_words_stay_words() -> None:
    from kg.chart.document import document

    thing, evil = ox.NamedNode("http://e/x"), "</script><script>alert(1)</script>\u202e"
    row = Row((thing, ox.Literal("5", datatype=DECIMAL)), (Statement((thing,) * 3, (PASSAGE + "a/p1",)),))
    table = Table(
        "en", ("thing", "amount"), [row], {"http://e/x": evil}, {}, evil, paraphrases={PASSAGE + "a/p1": evil}
    )
    made = chart(table, View("bar", {"x": ("amount",), "y": ("thing",)}))
    page = document(compiled(made), table, made.title)
    assert "alert(1)</script>" not in page.replace("&lt;/script&gt;", "")
    assert "<script>alert" not in page


def test_what_is_vendored_is_what_its_list_and_the_lock_say() -> None:
    locked = json.loads((ROOT / "package-lock.json").read_text("utf-8"))["packages"]
    for packed in Path(bundle.VENDOR).glob("*.gz"):
        said = json.loads(packed.with_suffix(".json").read_text("utf-8"))
        content = gzip.decompress(packed.read_bytes())
        assert sha256(content).hexdigest() == said["sha256"]
        assert all(p["name"] in content.decode("utf-8", "replace") for p in said["packages"])
        for p in said["packages"]:
            assert all((p["version"], p["licence"]))
            assert p["integrity"] == locked[f"node_modules/{p['name']}"]["integrity"]


def _place(name: str, lang: str) -> str:
    """Return a pattern for the place of the passage *name*, alone or with others of its paragraph."""
    paragraph, sentence = map(int, re.findall(r"\d+", name))
    if lang == "ko":
        return rf"\b{paragraph}(?:번째 )?문단 (?:\d+·)*{sentence}(?:·\d+)*(?:번째 )?문장"
    return rf"(?:¶|paragraph ){paragraph}, sentences? [\d, and]*\b{sentence}\b"


def test_passages_are_told_by_where_they_stand() -> None:
    iris = [f"{BASE}passage/{name}" for name in ("p10s3", "p13s2", "p13s8", "p13s2", "mine/p01s1", "odd")]
    assert locators(iris[:4], "en") == "¶10, sentence 3; ¶13, sentences 2 and 8"
    assert locators(iris, "en", full=True) == (
        "paragraph 10, sentence 3; paragraph 13, sentences 2 and 8; mine paragraph 1, sentence 1; odd"
    )
    assert locators(iris, "ko") == "10문단 3문장, 13문단 2·8문장, mine 1문단 1문장, odd"
    assert locators(iris[:2], "ko", full=True) == "10번째 문단 3번째 문장, 13번째 문단 2번째 문장"

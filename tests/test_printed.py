"""A printed form must be read as a person reads it, or reported as unread; stated values must match it.

The table was written by somebody who had not seen the rules. It gives each form with its meaning and a wrong
reading, or with the reason why it cannot be read.
"""

from __future__ import annotations

import json
import random
from decimal import Decimal
from pathlib import Path
from typing import Any

import pyoxigraph as ox
import pytest

from kg.quantities import Reading, read, read_period
from kg.quantities.bounds import BOUNDS
from kg.quantities.period import Period
from kg.rdf.namespaces import SAI, XSD
from kg.validate.printed import CODES, READERS
from tests.conftest import ROOT, Run
from tests.vocabulary import TERM

TABLE = json.loads((ROOT / "tests" / "printed.json").read_text(encoding="utf-8"))
READABLE = [form for form in TABLE if "right" in form]
UNREADABLE = [form for form in TABLE if "unread" in form]


def agrees(reading: Reading, values: dict[str, Any]) -> bool:
    """Return whether *values* match *reading* in full; several currencies may be a subset of those read."""
    number = {name: Decimal(values[name]) if name in values else None for name in ("amount", "count")}
    codes = set(values.get("currencies", ()))
    return (
        (reading.amount, reading.count) == (number["amount"], number["count"])
        and codes <= reading.currencies
        and bool(codes) == bool(reading.currencies)
        and (len(codes) > 1 or len(reading.currencies) == len(codes))
        and reading.unit == values.get("unit", "")
        and reading.bound == values.get("bound", "exact")
        and reading.years == (tuple(values["years"]) if "years" in values else None)
        and reading.date == values.get("date")
    )


def test_the_table_is_large_and_of_both_languages() -> None:
    assert len(READABLE) >= 300
    assert len(UNREADABLE) >= 40
    assert {form["lang"] for form in READABLE} == {form["lang"] for form in UNREADABLE} == {"en", "ko"}
    assert {form["right"].get("bound", "exact") for form in READABLE} <= set(BOUNDS) == set(CODES)


@pytest.mark.parametrize("form", READABLE, ids=lambda form: form["printed"])
def test_a_form_is_read_rightly(form: dict[str, Any]) -> None:
    reading = read(form["printed"])
    assert not reading.unread
    assert agrees(reading, form["right"]), reading
    assert not agrees(reading, form["wrong"])
    assert len(reading.figures) == ("bound" in form["right"]) + ("also" in form["right"])
    if "also" in form["right"]:
        assert agrees(Reading(reading.figures[1:]), form["right"]["also"]), reading


@pytest.mark.parametrize("form", UNREADABLE, ids=lambda form: form["printed"])
def test_what_cannot_be_read_says_nothing_but_why(form: dict[str, Any]) -> None:
    reading = read(form["printed"])
    assert reading.unread
    assert reading == Reading(unread=reading.unread)


# --- stated values


def judged(printed: str, values: dict[str, Any]) -> set[str]:
    """Return what the checks find in *values* stated for *printed*: "" if one differs, reasons if unread."""

    def term(value: object) -> ox.Literal:
        return ox.Literal(str(value), datatype=ox.NamedNode(XSD + "decimal"))

    text = ox.Literal(printed)
    number = next((values[name] for name in ("amount", "count") if name in values), None)
    rows: dict[str, list[dict[str, Any]]] = {}
    if "amount" in values:
        rows["amount"] = [{"value": term(number), "printed": text}]
        code = ox.Literal(values["currencies"][0]) if values["currencies"] else None
        rows["currency"] = [{"value": code, "printed": text, "number": term(number)}]
    elif values.get("unit") == "percent":
        rows["ratio"] = [{"value": term(number), "denominator": term(100), "printed": text}]
    elif "count" in values:
        rows["count"] = [{"value": term(number), "printed": text}]
    if number is not None:
        codes = sorted(CODES[values["bound"]])
        rows["bound"] = [{"value": ox.NamedNode(SAI + codes[0]), "printed": text, "number": term(number)}]
    time: dict[str, object] = {"periodPrintedAs": printed}
    if "years" in values:
        first, last = values["years"]
        time |= {"year": first} if first == last else {"startYear": first, "endYear": last}
    if "date" in values:
        year, month, *day = values["date"].split("-")
        time |= {"year": year, "month": int(month), **({"date": values["date"]} if day else {})}
    if len(time) > 1:
        rows["period"] = [
            {"property": ox.NamedNode(TERM[name]), "value": ox.Literal(str(value))}
            for name, value in time.items()
        ]
    return {why for name, found in rows.items() for _, why in READERS[name](found)}


def stated(values: dict[str, Any]) -> dict[str, Any]:
    """Return *values* as the vocabulary can state them: a count does not distinguish years from months."""
    share = values.get("unit", "").startswith("percent")
    return {**values, "unit": share, "bound": CODES[values.get("bound", "exact")]}


@pytest.mark.parametrize("form", READABLE, ids=lambda form: form["printed"])
def test_the_right_value_passes_and_the_wrong_one_is_refused(form: dict[str, Any]) -> None:
    assert judged(form["printed"], form["right"]) == set()
    if stated(form["wrong"]) != stated(form["right"]):
        assert judged(form["printed"], form["wrong"]) == {""}


@pytest.mark.parametrize("form", UNREADABLE, ids=lambda form: form["printed"])
def test_a_value_beside_an_unreadable_form_is_neither_right_nor_wrong(form: dict[str, Any]) -> None:
    value = {"amount": "5", "currencies": ["USD"], "bound": "exact"}
    for values in (value, {"count": "5", "unit": "", "bound": "exact"}):
        whys = judged(form["printed"], values)
        assert whys
        assert all(whys)


PRINTED = """@prefix id: <https://w3id.org/sovereign-ai-kg/id/> .
@prefix schema: <https://schema.org/> .
@prefix sai: <https://w3id.org/sovereign-ai-kg/ontology#> .
id:a a sai:Statistic ; <http://www.w3.org/2000/01/rdf-schema#label> "a"@en , "a"@ko ; schema:about id:amazon ;
  sai:countOf id:company-value ;
  schema:amount %s ; schema:currency "%s" ; sai:bound sai:%s ; sai:printedAs "%s" .
"""


@pytest.mark.slow
@pytest.mark.parametrize(
    ("values", "broken", "unread"),
    [
        (("5000000000.0", "USD", "Exact", "US$5 billion"), set(), set()),
        (("5000000000.0", "SGD", "Exact", "US$5 billion"), {"printed-currency"}, set()),
        (("5.0", "USD", "Exact", "$5bn"), {"printed-amount"}, set()),
        (("5000000000.0", "USD", "Exact", "almost US$5bn"), {"printed-bound"}, set()),
        (("5000000000.0", "USD", "Exact", "barely US$5bn"), set(), {"printed-bound"}),
        (
            ("5000000000.0", "USD", "Exact", "US$5bn a year"),
            set(),
            {"printed-amount", "printed-bound", "printed-currency"},
        ),
        (
            ("5.0", "USD", 'Exact ; sai:durationYears 3 ; sai:periodPrintedAs "more than 3 years"', "US$5"),
            set(),
            {"printed-period"},
        ),
        (
            ("5000000000.0", "USD", "Exact", "5~6억 달러"),
            set(),
            {"printed-amount", "printed-bound", "printed-currency"},
        ),
    ],
)
def test_validate_tells_wrong_from_unread(
    values: tuple[str, ...], broken: set[str], unread: set[str], run: Run, tmp_path: Path
) -> None:
    path = tmp_path / "mine.ttl"
    path.write_text(PRINTED % values, encoding="utf-8")
    result = run("validate", str(path), "--format", "json")
    found = json.loads(result.stdout)
    assert {each["rule"] for each in found["violations"]} == broken
    assert {each["rule"] for each in found["unread"]} == unread
    assert all(each["why"] for each in found["unread"])
    assert result.exit_code == bool(broken)
    assert ("not compared with the printed form" in result.stderr) == bool(unread)
    korean = run("validate", str(path), "--lang", "ko")
    assert ("읽을 수 없어" in korean.stderr) == bool(unread)


@pytest.mark.parametrize(
    ("label", "printed", "found"),
    [
        ("Llama 3", "라마 3", set()),
        ("Llama 3", "라마 4", {""}),
        ("Llama 3", "Llama 4", {"is 'Llama 4' a name or a place in an order, or how many?"}),
        ("Alpha", "GPT-4", set()),
        ("Alpha", "5~6억 달러", {"'5~6억 달러' is a range"}),
        ("fund of 12", "12억 유로", {""}),
    ],
)
def test_a_number_in_a_name_states_nothing(label: str, printed: str, found: set[str]) -> None:
    row = {"label": ox.Literal(label), "value": ox.Literal(printed)}
    assert {why for _, why in READERS["figure"]([row])} == found


@pytest.mark.parametrize(
    ("reader", "printed", "stated", "found"),
    [
        ("amount", "5.5", {"value": "550000000"}, {True}),
        ("amount", "5.5", {"value": "560000000"}, {False}),
        ("amount", "5.5억 원", {"value": "55000000"}, {False}),
        ("currency", "5.5", {"value": "KRW", "number": "550000000"}, {True}),
        ("currency", "$5.5", {"value": "KRW", "number": "5.5"}, {False}),
        ("ratio", "12.5", {"value": "125", "denominator": "1000"}, {True}),
        ("rank", "3", {"value": "3"}, {True}),
        ("rank", "3", {"value": "4"}, {False}),
    ],
)
def test_a_heading_may_say_what_a_number_in_a_table_is_in(
    reader: str, printed: str, stated: dict[str, str], found: set[bool]
) -> None:
    row = {name: ox.Literal(text) for name, text in {"printed": printed, **stated}.items()}
    numbers = {
        name: ox.Literal(text, datatype=ox.NamedNode(XSD + "decimal")) for name, text in stated.items()
    }
    row |= {name: number for name, number in numbers.items() if name != "value" or stated["value"].isdigit()}
    for kind, whys in (("table", found), ("body", {False})):
        rows = [{**row, "kind": ox.Literal(kind)}]
        assert {bool(why) for _, why in READERS[reader](rows)} == whys


# --- kinds


@pytest.mark.parametrize(
    ("text", "value", "code", "bound"),
    [
        ("불과 1000억원", 100_000_000_000, "KRW", "exact"),
        ("엔비디아에 100억원", 10_000_000_000, "KRW", "exact"),
        ("2천 5백억 원", 250_000_000_000, "KRW", "exact"),
        ("1조 2000억엔", 1_200_000_000_000, "JPY", "exact"),
        ("1억 2천만 원", 120_000_000, "KRW", "exact"),
        ("100여억 원", 10_000_000_000, "KRW", "slightly more"),
        ("백만 유로", 1_000_000, "EUR", "exact"),
        ("Canadian $5 billion", 5_000_000_000, "CAD", "exact"),
        ("5-billion-euro", 5_000_000_000, "EUR", "exact"),
        ("minus €5 million", -5_000_000, "EUR", "exact"),
        ("약 60억 유로 이상", 6_000_000_000, "EUR", "about or more"),
        ("well over £5m", 5_000_000, "GBP", "more than"),
        ("US $5 billion", 5_000_000_000, "USD", "exact"),
        ("SG$5bn", 5_000_000_000, "SGD", "exact"),
        ("5억 US달러", 500_000_000, "USD", "exact"),
        ("인민폐 55억", 5_500_000_000, "CNY", "exact"),
        ("₹5,000 cr", 50_000_000_000, "INR", "exact"),
        ("US$5 billion-plus", 5_000_000_000, "USD", "at least"),
        ("at the very least 5 million euros", 5_000_000, "EUR", "at least"),
        ("100억 원에 불과", 10_000_000_000, "KRW", "exact"),
        ("100억원 이상은 아닌", 10_000_000_000, "KRW", "less than"),
        ("사우디 리얄 50억", 5_000_000_000, "SAR", "exact"),
    ],
)
def test_money(text: str, value: int, code: str, bound: str) -> None:
    reading = read(text)
    assert reading.amount == value
    assert reading.currencies == frozenset({code})
    assert reading.bound == bound


def test_a_sign_that_countries_share_stands_for_all_of_them() -> None:
    assert {"DKK", "ISK", "NOK", "SEK"} <= read("kr 5m").currencies


@pytest.mark.parametrize(
    ("text", "value", "bound"),
    [
        ("70000개", 70000, "exact"),
        ("9000여명", 9000, "slightly more"),
        ("약 500여개", 500, "about, slightly more"),
        ("총 3700명", 3700, "exact"),
        ("학부 2000", 2000, "exact"),
        ("13명이나", 13, "exact, stressed"),
        ("세 가지", 3, "exact"),
        ("서른다섯 명", 35, "exact"),
        ("십여 명", 10, "slightly more"),
        ("H100 500개", 500, "exact"),
        ("만 3년", 3, "exact"),
        ("300개가량", 300, "about"),
        ("300명을 넘지 않는", 300, "at most"),
        ("at least about 5,000", 5000, "about or more"),
        ("scarcely 5,000", 5000, None),
        ("300명대", 300, None),
        ("300명 외", 300, None),
        ("한 명도 없다", 1, None),
        ("적어도 한국에서는 300명", 300, None),
        ("300명까지", 300, None),
        ("최대 300명까지", 300, "at most"),
        ("all but 300", 300, None),
        ("300, if not more", 300, None),
        ("300>", 300, None),
        ("300-ish", 300, "about"),
        ("300명 선", 300, "about"),
        ("300명 내", 300, "at most"),
        ("not about 300", 300, None),
        ("little more than 300", 300, None),
        ("from 300", 300, None),
        ("two dozen", 24, "exact"),
        ("300명을 살짝 웃도는", 300, None),
        ("300명 초반대", 300, None),
        ("300명 한도 내", 300, None),
        ("a cap of 300", 300, None),
        ("capped at 300", 300, None),
        ("close on 300", 300, "nearly"),
        ("mid-three hundred", 300, None),
        ("2년여간", 2, "slightly more"),
    ],
)
def test_counts(text: str, value: int, bound: str | None) -> None:
    reading = read(text)
    assert reading.count == value
    assert reading.bound == bound


@pytest.mark.parametrize(
    "text",
    [
        *("GPT-4", "구조 개선", "조건", "이상", "원유", "유로존", "한동안", "만", "억", "제3차", "그림5"),
        *("5천 만", "5만 천", "thirty-something", "3억 원선"),
        *("수 천 명", "몇 억 원", "만 5천 원", "5억의 절반", "a quarter of a billion", "double US$5bn"),
        *("5억 화성 달러", "5 zillion dollars", "dollar 5 billion", "5 Milliarden", "5 Mrd. Euro", "Mex$50"),
        *("$5 zillion", "R$ 3 bilhões", "5억弗", "5억 화성달러", "December 23", "beyond 2030", "2030년 이전"),
        "2018년 1월부터 2022년 12월까지",
        *(
            "2½ million",
            "5 billion²",
            "5億円",
            "○○억 원",
            "5 billion million",
            "3억 5조 원",
            "300m",
            "500여성",
        ),
        *(
            "US$5-to-6 billion",
            "3-to-1",
            "three quarters",
            "three-quarters",
            "six-figure sum",
            "a five-digit number",
        ),
        *("5 or 6", "1만~2만 명", "US$5bn and €3bn", "2010-12", "2025-02-30", "late 2010s", "05/06/2025"),
    ],
)
def test_what_reads_in_more_than_one_way_or_none_is_unread(text: str) -> None:
    assert read(text).unread


@pytest.mark.parametrize(
    ("text", "parts", "bound"),
    [
        ("1/3", (1, 3), "exact"),
        ("1/4 수준", (1, 4), "exact"),
        ("80% 이상", (80, 100), "at least"),
        ("12.5%", (Decimal("12.5"), 100), "exact"),
        ("4대 석학 중 2명", (2, 4), "exact"),
        ("3분의 1", (1, 3), "exact"),
        ("셋 중 하나", (1, 3), "exact"),
        ("two-thirds", (2, 3), "exact"),
        ("거의 절반", (1, 2), "nearly"),
        ("one in five", (1, 5), "exact"),
        ("nine-tenths", (9, 10), "exact"),
        ("five sixths", (5, 6), "exact"),
    ],
)
def test_shares(text: str, parts: tuple[Any, int], bound: str) -> None:
    (figure,) = read(text).figures
    assert (figure.value, figure.of) == parts
    assert figure.bound == bound


@pytest.mark.parametrize(
    ("text", "places", "bound"),
    [
        ("8위", [8], "exact"),
        ("2위쯤", [2], "about"),
        ("3, 4위 그룹", [3, 4], "exact"),
        ("10위권", [10], "at most"),
        ("10위권 밖", [11], "at least"),
        ("10위 밖", [11], "at least"),
        ("10위 안", [10], "at most"),
        ("2nd", [2], "exact"),
    ],
)
def test_ranks(text: str, places: list[int], bound: str) -> None:
    reading = read(text)
    assert [figure.value for figure in reading.figures] == [Decimal(n) for n in places]
    assert {figure.unit for figure in reading.figures} == {"rank"}
    assert (reading.bound, reading.count) == (bound, None)


@pytest.mark.parametrize(
    ("text", "years", "span", "date"),
    [
        ("2018~2022", (), (2018, 2022), None),
        ("2017년부터", (), (2017, None), None),
        ("since 2017", (), (2017, None), None),
        ("by 2030", (), (None, 2030), None),
        ("no later than 2030", (), (None, 2030), None),
        ("2017년 말까지", (), (None, 2017), None),
        ("1990년대 초반부터", (), (1990, None), None),
        ("2021-2023-2024 기간", (2021, 2023, 2024), (2021, 2024), None),
        ("2024년 6월 기준", (2024,), (2024, 2024), "2024-06"),
        ("Accessed 21 February 2024", (2024,), (2024, 2024), "2024-02-21"),
        ("2024.7.17", (2024,), (2024, 2024), "2024-07-17"),
        ("‘25년", (2025,), (2025, 2025), None),
        ("재작년", (2022,), (2022, 2022), None),
        ("last year", (2023,), (2023, 2023), None),
        ("최근", (), None, None),
        ("2024-06-30", (2024,), (2024, 2024), "2024-06-30"),
        ("by the end of 2025", (), (None, 2025), None),
        ("until late 2025", (), (None, 2025), None),
        ("by Q3 2025", (), (None, 2025), None),
        ("by the second half of 2025", (), (None, 2025), None),
        ("from early 2025", (), (2025, None), None),
        ("from early 2024 to late 2025", (), (2024, 2025), None),
        ("mid-2024 to mid-2025", (), (2024, 2025), None),
        ("from 2025 onwards", (), (2025, None), None),
        ("2025 and beyond", (), (2025, None), None),
        ("2025·2026년", (2025, 2026), (2025, 2026), None),
        ("2024년 3분기", (2024,), (2024, 2024), None),
        ("23-Dec-2025", (2025,), (2025, 2025), "2025-12-23"),
        ("Dec-2025", (2025,), (2025, 2025), "2025-12"),
        ("05/2025", (2025,), (2025, 2025), "2025-05"),
        ("the summer of 2018", (2018,), (2018, 2018), None),
    ],
)
def test_periods(text: str, years: tuple[int, ...], span: object, date: str | None) -> None:
    reading = read_period(text, 2024)
    assert not reading.unread
    assert (reading.period.years, reading.period.span, reading.period.date) == (years, span, date)


def test_what_lasts_is_no_year_and_no_second_figure() -> None:
    lasting = read_period("2018년부터 5년간").lasting
    assert lasting
    assert (int(lasting.value), lasting.unit) == (5, "year")
    assert read("US$5 billion over five years").amount == 5_000_000_000
    assert read_period("올해").unread
    assert read_period("지난달").unread


@pytest.mark.parametrize(
    "text",
    [
        *(
            "70년대",
            "3년 전",
            "3 years ago",
            "in 3 years",
            "3년 차",
            "3분기 연속",
            "2년마다",
            "every 2 years",
        ),
        *(
            "주 5일",
            "not 2017",
            "2017년 제외",
            "no earlier than 2030",
            "until at least 2030",
            "before June 2024",
            "before the end of 2025",
        ),
        *(
            "March-May 2025",
            "March and April 2025",
            "March 20-23, 2025",
            "20-23 December 2025",
            "2025년 3~5월",
        ),
        *(
            "12월 20~23일",
            "3월과 5월",
            "year to March 2025",
            "2025 or 2026",
            "2025년 또는 2026년",
            "2025년이나 2026년",
        ),
        *("기원전 100년", "단기 4358년", "불기 2569년", "레이와 7년", "Reiwa 7", "서기 300년"),
        *(
            "since the summer of 2018",
            "by Christmas 2030",
            "by end-2030",
            "as early as 2018",
            "prior to 2018",
        ),
        *("pre-2018", "2018 at the latest", "늦어도 2030년", "2030년 직전", "2030년에야", "2030년 내"),
        *("~2030년", "2018년~", "2018-", "2023~2024년 3월"),
    ],
)
def test_a_time_reckoned_from_another_or_denied_is_no_year_and_lasts_no_time(text: str) -> None:
    assert read_period(text, 2024) == Reading(unread=read_period(text, 2024).unread)


def test_a_part_of_a_year_is_that_year() -> None:
    assert read_period("올해 3분기", 2024).period.years == (2024,)
    assert read_period("지난해 4분기부터", 2024).period.span == (2023, None)


@pytest.mark.parametrize("text", ["2030년께", "2030년을 전후해", "2030년 즈음", "2030-ish", "c. 2030"])
def test_a_year_may_be_said_roughly(text: str) -> None:
    assert read_period(text).period == Period((2030,), about=True)


def test_figures_written_in_any_way_come_back() -> None:
    chance = random.Random(37)
    scales = {"": 1, " thousand": 10**3, " million": 10**6, "bn": 10**9, " trillion": 10**12}
    myriads = {"": 1, "만": 10**4, "억": 10**8, "조": 10**12}
    for _ in range(200):
        value = Decimal(chance.randrange(1, 10**6)) / chance.choice([1, 1, 10, 100])
        name, code = chance.choice(
            [("€", "EUR"), ("US$", "USD"), ("NT$", "TWD"), ("RMB ", "CNY"), ("CHF", "CHF")]
        )
        scale = chance.choice([*scales])
        english = read(f"{name}{value:,}{scale}")
        assert (english.amount, english.currencies) == (value * scales[scale], frozenset({code}))
        word, code = chance.choice([("유로", "EUR"), ("원", "KRW"), (" 캐나다 달러", "CAD"), ("엔", "JPY")])
        scale = chance.choice([*myriads])
        korean = read(f"{value:,}{scale}{word}")
        assert (korean.amount, korean.currencies) == (value * myriads[scale], frozenset({code}))
        whole = chance.randrange(1, 10**8)
        parts = [(whole // 10**4, "만 "), (whole % 10**4, "")]
        assert read("".join(f"{n}{unit}" for n, unit in parts if n).strip() + "명").count == whole


def test_nothing_printed_is_an_error_or_takes_long() -> None:
    chance = random.Random(3)
    pieces = [
        *(
            "US$",
            "€",
            "5",
            "1,234",
            "12,34",
            "00",
            "2024",
            "25",
            "-",
            "~",
            "(",
            ")",
            "/",
            "%",
            "년",
            "월",
            "부터",
            "억",
        ),
        *(
            "만",
            "천",
            "여",
            "원",
            "달러",
            "명",
            "위",
            "권",
            "밖",
            "이상",
            "약",
            "수",
            "절반",
            "중",
            "billion",
            "m",
            "half a",
        ),
        *(
            "twenty",
            "hundred and",
            "third of",
            "to",
            "less than",
            "not",
            "won",
            "May",
            "23rd",
            "’25",
            "올해",
            "2010s",
            "½",
        ),
    ]
    for _ in range(300):
        text = "".join(
            chance.choice(pieces) + chance.choice(["", " "]) for _ in range(chance.randrange(1, 9))
        )
        for reading in (read(text), read_period(text, 2024)):
            assert not (reading.unread and (reading.figures or reading.years))
    for text in ("~" * 9000, "1," * 9000, "천" * 9000, "9" * 60, "1," * 40):
        assert read(text).unread


@pytest.mark.parametrize("text", ["2018, 2020 and 2022", "in 2020 and 2022", "2020 and 2022"])
def test_years_side_by_side_are_no_span_between_them(text: str) -> None:
    period = read_period(text).period
    assert {2020, 2022} <= set(period.years)
    assert (period.first, period.last) == (None, None)

"""Output must keep all digits, booleans and columns, and not group digits of identifiers such as years."""

from __future__ import annotations

import csv
import io
import json
import time
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import kg
from kg.rdf.namespaces import ID, XSD
from kg.rdf.terms import canonical, literal, number, truth
from kg.text.amounts import money, plain
from kg.text.columns import cells
from tests.conftest import Run

EX = "http://example.org/"
PREFIXES = (
    f"PREFIX xsd: <{XSD}> PREFIX schema: <https://schema.org/> PREFIX sai: "
    "<https://w3id.org/sovereign-ai-kg/ontology#> "
)
digits = st.from_regex(r"-?[0-9]{1,40}(\.[0-9]{1,40})?", fullmatch=True)


def values(run: Run, *exprs: str) -> list[object]:
    select = "SELECT " + " ".join(f"({expr} AS ?v{n})" for n, expr in enumerate(exprs)) + " {}"
    result = run("sparql", PREFIXES + select, "--format", "json")
    assert result.exit_code == 0, result.stderr
    (row,) = json.loads(result.stdout, parse_float=Decimal)
    return [row[f"v{n}"] for n in range(len(exprs))]


def test_json_keeps_each_digit(run: Run) -> None:
    written = [
        "9007199254740993.5",
        "123456789012345.123456789",
        "9007199254740993",
        "0.1",
        "-0.000000000000000001",
    ]
    assert values(run, *written) == [Decimal(text) for text in written]


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ('"yes"^^xsd:boolean', "yes"),
        ('"TRUE"^^xsd:boolean', "TRUE"),
        ('""^^xsd:boolean', ""),
        ('"1"^^xsd:boolean', True),
        ('"0"^^xsd:boolean', False),
        ("true", True),
        ('"12a"^^xsd:integer', "12a"),
        ('"1.5"^^xsd:integer', "1.5"),
        ('"1_000"^^xsd:integer', "1_000"),
        ('"١٢"^^xsd:integer', "١٢"),
        ('"1E5"^^xsd:decimal', "1E5"),
        ('"1E999999999"^^xsd:decimal', "1E999999999"),
        ('"INF"^^xsd:double', "INF"),
        ('"NaN"^^xsd:float', "NaN"),
        ('"200"^^xsd:unsignedByte', 200),
        ('"-3"^^xsd:negativeInteger', -3),
    ],
)
def test_what_is_ill_typed_stays_text(run: Run, written: str, value: object) -> None:
    assert values(run, written) == [value]


def test_a_boolean_that_is_none_does_not_become_false() -> None:
    import pyoxigraph as ox

    ill = ox.Literal("yes", datatype=ox.NamedNode(XSD + "boolean"))
    assert (truth(ill), canonical(ill)) == (None, ill)


def test_integers_of_any_length_are_written(run: Run, tmp_path: Path) -> None:
    long = "9" * 5000
    data = tmp_path / "long.ttl"
    data.write_text(f"<{EX}a> <{EX}p> {long} .")
    text = run("sparql", "SELECT ?o { ?s ?p ?o }", "--data", str(data), "--format", "json").stdout
    assert f": {long}," in text


def test_no_two_columns_of_csv_have_one_name(run: Run) -> None:
    names = ("_errata", "errata", "errata_label", "_errata_label", "__errata_label")
    values = " ".join(f"<{EX}{n}>" for n in range(len(names)))
    variables = " ".join(f"?{name}" for name in names)
    made = run("sparql", f"SELECT * {{ VALUES ({variables}) {{ ({values}) }} }}", "--format", "csv")
    (heads,) = list(csv.reader(io.StringIO(made.stdout)))[:1]
    assert len(heads) == len(set(heads)) == 2 * len(names) + 1


@pytest.mark.parametrize(
    "column",
    ["_errata", "_evidence", "_passages", "_quotations", "_citations", "words", "errata", "passages"],
)
@pytest.mark.parametrize("format", ["json", "csv", "tsv", "srj"])
def test_a_column_is_never_overwritten(run: Run, column: str, format: str) -> None:
    select = (
        f"{PREFIXES} SELECT (?amount AS ?{column}) ?{column}_label "
        f"{{ ?i schema:amount ?amount BIND('own' AS ?{column}_label) FILTER(?amount = 4400) }}"
    )
    result = run("sparql", select, "--format", format, "--cite", "--why")
    assert result.exit_code == 0, result.stderr
    if format == "json":
        (row,) = json.loads(result.stdout)
    elif format == "srj":
        (bound,) = json.loads(result.stdout)["results"]["bindings"]
        row = {name: value["value"] for name, value in bound.items()}
    else:
        (row,) = csv.DictReader(io.StringIO(result.stdout), delimiter="," if format == "csv" else "\t")
        row = {name.lstrip("?"): value.partition("^^")[0].strip('"') for name, value in row.items()}
    assert (str(row[column]), row[f"{column}_label"]) == ("4400", "own")
    assert "microsoft-japan-amount" in str(row)
    assert "p27s4" in str(row)


def test_a_label_beside_an_entity_gives_way_to_a_column_of_that_name(run: Run) -> None:
    select = f"SELECT ?x ?x_label {{ VALUES (?x ?x_label) {{ (<{ID}japan> 'own') }} }}"
    header, row, *_ = csv.reader(io.StringIO(run("sparql", select, "--format", "csv").stdout))
    found = dict(zip(header, row, strict=True))
    assert found == {"x": f"{ID}japan", "_x_label": "Japan", "x_label": "own", "errata": ""}


def test_digits_are_grouped_only_where_something_is_counted(run: Run) -> None:
    select = (
        "SELECT ?y ?zip ?id ?count ?amount ?currency (SUM(?m) AS ?all) (COUNT(*) AS ?n) { "
        "VALUES (?y ?zip ?id ?count ?amount ?currency ?m) "
        "{ (2021 10115 1234567.50 12345 4400.0 'JPY' 5000) } } "
        "GROUP BY ?y ?zip ?id ?count ?amount ?currency"
    )
    cells = run("sparql", select, "--format", "md").stdout.splitlines()[2].split(" | ")
    assert [cell.strip("| ") for cell in cells] == [
        "2021",
        "10115",
        "1234567.5",
        "12,345",
        "¥4,400",
        "5000",
        "1",
    ]


@pytest.mark.slow
def test_a_number_that_names_is_read_as_written_in_sentences_and_pages(run: Run, tmp_path: Path) -> None:
    data = tmp_path / "plain.ttl"
    data.write_text(
        f"@prefix ex: <{EX}> . ex:a ex:founded 2021 ; ex:postcode 10115 ; ex:count 12345 ; ex:to ex:b ."
    )
    for shown in (run("show", "a", "--data", str(data)), run("graph", "--data", str(data), "-o", "-")):
        assert "10115" in shown.stdout
        assert "10,115" not in shown.stdout
        assert "12345" in shown.stdout


@pytest.mark.parametrize(
    ("currency", "english", "korean"),
    [
        ("PLN", "PLN 1.25 m", "125만 폴란드 즈워티"),
        ("INR", "₹1.25 m", "125만 인도 루피"),
        ("CNY", "CN¥1.25 m", "125만 위안"),
        ("XAF", "FCFA 1.25 m", "125만 중앙아프리카 CFA 프랑"),
        ("XYZ", "XYZ 1.25 m", "125만 XYZ"),
    ],
)
def test_each_currency_is_written_as_people_write_it(currency: str, english: str, korean: str) -> None:
    assert (money(Decimal(1250000), currency, "en"), money(Decimal(1250000), currency, "ko")) == (
        english,
        korean,
    )


@pytest.mark.slow
@given(digits, st.sampled_from(["EUR", "XYZ"]), st.sampled_from(["en", "ko"]))
@settings(max_examples=200)
def test_money_says_the_whole_sum(text: str, currency: str, lang: str) -> None:
    value = Decimal(text)
    shown = (
        money(value, currency, lang).replace(",", "").replace("€", "").replace("XYZ", "").replace("유로", "")
    )
    scales = {"tn": 12, "bn": 9, "m": 6, "조": 12, "억": 8, "만": 4}
    total = Decimal(0)
    from decimal import localcontext

    with localcontext(prec=200):
        parts = shown.replace("-", "").split()
        if lang == "en" and len(parts) == 2:
            parts = ["".join(parts)]
        for part in parts:
            unit = next((name for name in scales if part.endswith(name)), "")
            total += Decimal(part.removesuffix(unit)).scaleb(scales.get(unit, 0))
        assert total == abs(value)
    assert shown.startswith("-") == (value < 0)


@pytest.mark.parametrize(
    "written", ["1e45", "1E308", "-1e-45", '"123456789012345678901234567890.123"^^xsd:decimal']
)
def test_no_amount_is_too_large_to_be_shown(run: Run, written: str) -> None:
    for lang in ("en", "ko"):
        select = f"{PREFIXES} SELECT ({written} AS ?amount) ('EUR' AS ?currency) {{}}"
        result = run("sparql", select, "--lang", lang)
        assert (result.exit_code, result.stderr) == (0, "")


def test_a_currency_without_its_amount_is_shown(run: Run) -> None:
    select = (
        "SELECT ?amount ?currency { VALUES (?amount ?currency) { (5.5 'EUR') (UNDEF 'JPY') ('many' 'KRW') } }"
    )
    shown = run("sparql", select).stdout
    assert all(text in shown for text in ("5.5", "EUR", "JPY", "many", "KRW"))


@pytest.mark.slow
def test_a_column_of_currencies_costs_no_more_than_another(run: Run) -> None:
    def seconds(column: str) -> float:
        rows = " ".join(f"('EUR' {n})" for n in range(2000))
        begin = time.process_time()
        assert run("sparql", f"SELECT * {{ VALUES (?{column} ?n) {{ {rows} }} }}").exit_code == 0
        return time.process_time() - begin

    pairs = [(seconds("currency"), seconds("other")) for _ in range(3)]  # alternating; the fastest of each
    asked, other = map(min, zip(*pairs, strict=True))
    assert asked < 4 * other


@pytest.mark.slow
@given(st.text(max_size=30))
@settings(max_examples=200)
def test_a_width_is_known_for_any_text(text: str) -> None:
    from kg.text.columns import wrap
    from kg.text.controls import line

    shown = line(text)
    assert 0 <= cells(shown) <= 2 * len(shown)
    assert all(cells(each) <= 12 for each in wrap(text, 12))


@pytest.mark.parametrize(
    ("text", "width"),
    [("abc", 3), ("한국", 4), ("é", 1), ("e\u0301", 1), ("👩\u200d💻", 2), ("─†…", 3), ("\u1100\u1161", 2)],
)
def test_widths(text: str, width: int) -> None:
    assert cells(text) == width


@pytest.mark.slow
@given(digits)
@settings(max_examples=100)
def test_a_number_is_exact(text: str) -> None:
    import pyoxigraph as ox

    term = ox.Literal(text, datatype=ox.NamedNode(XSD + "decimal"))
    assert number(term) == Decimal(text)
    assert Decimal(plain(Decimal(text)).replace(",", "")) == Decimal(text)
    assert literal("text", text) == ox.Literal(text)


@pytest.mark.parametrize("format", ["table", "csv", "json"])
def test_a_triple_and_a_blank_node_are_written_as_such(run: Run, tmp_path: Path, format: str) -> None:
    data = tmp_path / "terms.ttl"
    data.write_text(f"@prefix ex: <{EX}> . ex:a ex:p <<( ex:b ex:q 1 )>>, [] .")
    shown = run(
        "sparql", "SELECT ?o { ?s ?p ?o }", "--data", str(data), "--format", format, COLUMNS="200"
    ).stdout
    assert f"<<( <{EX}b> <{EX}q> " in shown
    assert ("p of a" if format == "table" else "_:") in shown


def test_a_frame_keeps_decimals_that_no_type_of_polars_can_hold(tmp_path: Path) -> None:
    file, small = tmp_path / "small.ttl", "0." + "1234567890" * 5 + "123456789"
    file.write_text(f"<urn:a> <urn:p> {small} . <urn:b> <urn:p> 1.5 .", encoding="utf-8")
    asked = kg.open(data=str(file)).sparql("SELECT ?v { ?s <urn:p> ?v }")
    assert sorted(asked.to_polars()["v"]) == [small, "1.5"]


@pytest.mark.slow
@pytest.mark.parametrize("format_", ["xlsx", "sqlite", "graphml", "gexf"])
def test_a_number_of_a_million_digits_is_exported(run: Run, tmp_path: Path, format_: str) -> None:
    file = tmp_path / "long.ttl"
    file.write_text(f"<urn:a> <urn:p> {'9' * 1_000_000} .", encoding="utf-8")
    made = run("export", "--data", str(file), "-o", str(tmp_path / f"x.{format_}"))
    assert made.exit_code == 0, made.output

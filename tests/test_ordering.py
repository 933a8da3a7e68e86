"""ORDER BY must work for values of any kinds; the engine ends the process if they have no total order."""

import random
from pathlib import Path

import pyoxigraph as ox
import pytest

from kg.question.catalogue import questions
from kg.rdf.terms import text_of
from kg.sparql.ordering import Key, Order, by_columns, with_total_order
from kg.store import open_store, select
from kg.store.embedded import Embedded
from kg.store.result import taken_over
from tests.servers import oxigraph

XSD = "http://www.w3.org/2001/XMLSchema#"


def mixed(seed: int) -> list[str]:
    """Return terms of every kind; compared partly by value, partly by text, many of them form cycles."""
    draw = random.Random(seed)
    numbers = [str(draw.randint(-99, 99)) for _ in range(60)]
    made = [*numbers, *(f'"{n}"' for n in numbers), *(f'"{n}"@en' for n in numbers[:20])]
    made += [
        f'"{n}"^^<{XSD}{kind}>' for n in numbers[:20] for kind in ("double", "decimal", "byte", "anyURI")
    ]
    days = [f"20{draw.randint(10, 40)}-0{draw.randint(1, 9)}-1{draw.randint(0, 9)}" for _ in range(30)]
    zones = ["", "Z", "+14:00", "-14:00"]
    made += [f'"{day}{draw.choice(zones)}"^^<{XSD}date>' for day in days]
    made += [f'"{day}T0{draw.randint(0, 9)}:00:00{draw.choice(zones)}"^^<{XSD}dateTime>' for day in days]
    made += [f'"P{draw.randint(1, 40)}{draw.choice("MD")}"^^<{XSD}duration>' for _ in range(30)]
    made += ["<urn:a>", "<urn:b>", "true", "false", f'"NaN"^^<{XSD}double>', f'"x"^^<{XSD}integer>', "UNDEF"]
    draw.shuffle(made)
    return made


@pytest.mark.parametrize("seed", range(12))
@pytest.mark.parametrize("key", ["?x", "DESC(?x)", "(COALESCE(?x, 1))"])
def test_any_values_are_ordered(seed: int, key: str) -> None:
    values = " ".join(mixed(seed))
    result = select(Embedded(()), f"SELECT ?x {{ VALUES ?x {{ {values} }} }} ORDER BY {key}")
    written = [str(x).partition('"^^')[0].strip('"') for (x,) in result.rows if "#integer" in str(x)]
    numbers = [int(number) for number in written if number != "x"]
    assert len(result.rows) == len(mixed(seed))
    assert numbers == sorted(numbers, reverse="DESC" in key)


def test_what_sparql_orders_stays_as_it_is() -> None:
    one, nine, ten = (f'"{n}"^^<{XSD}integer>' for n in (1, 9, 10))
    early, late = (f'"{year}-02-01"^^<{XSD}date>' for year in (2023, 2024))
    ordered = ["UNDEF", "<urn:z>", one, nine, ten, early, late, '"a"@en', '"b"']
    values = " ".join(sorted(ordered, key=lambda term: term[1:]))
    result = select(Embedded(()), f"SELECT ?x {{ VALUES ?x {{ {values} }} }} ORDER BY ?x")
    assert ["UNDEF" if x is None else str(x) for (x,) in result.rows] == ordered


@pytest.mark.parametrize("seed", range(60))
@pytest.mark.parametrize(
    "key",
    ["?x ?y", "DESC(?x) (?y)", "?y DESC(?x = <urn:a>)", "DESC((?x = u:b)) ?y", "BOUND(?x) DESC(BOUND(?y))"],
)
def test_an_order_of_columns_is_the_engine_s(seed: int, key: str) -> None:
    draw = random.Random(seed)
    rare = ("duration", "byte", "anyURI", "NaN", '"x"')
    known = [term for term in mixed(seed) if not any(word in term for word in rare)]
    known += ['"5 a"', '"5 a"@ko', '"5\\u0001"@ko', f'"2021"^^<{XSD}gYear>', f'"0"^^<{XSD}boolean>']
    values = " ".join(f"({draw.choice(known)} {draw.choice(known)} {n})" for n in range(60))
    text = f"PREFIX u: <urn:>\nSELECT ?x ?y ?n {{ VALUES (?x ?y ?n) {{ {values} }} }}\nORDER BY {key} ?n"
    rest, keys = by_columns(text)
    engine, store = ox.Store(), Embedded(())
    rows = [tuple(row) for row in engine.query(with_total_order(text))]  # type: ignore[union-attr]
    found, order = select(store, rest).rows, Order(keys)
    assert order.holds(("x", "y", "n"), found)
    order.put(("x", "y", "n"), found)
    assert found == rows == select(store, text).rows


@pytest.mark.parametrize(
    "term",
    [
        f'"2020-02-30"^^<{XSD}date>',
        f'"P1M"^^<{XSD}duration>',
        f'"x"^^<{XSD}integer>',
        f'"{9**30}"^^<{XSD}integer>',
    ],
)
def test_what_has_no_place_here_is_ordered_by_the_engine(term: str) -> None:
    text = f"SELECT * {{ VALUES ?x {{ 2 {term} 1 }} }}\nORDER BY ?x"
    rest, keys = by_columns(text)
    assert not Order(keys).holds(("x",), select(Embedded(()), rest).rows)
    texts = [text_of(x) for (x,) in select(Embedded(()), text).rows]
    assert texts.index("1") < texts.index("2")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("SELECT ?x { }\nORDER BY ?y\n", "SELECT ?x { }"),
        ("SELECT * { } GROUP BY ?a\nORDER BY ASC(?x) DESC((?y))", "SELECT * { } GROUP BY ?a"),
        ("SELECT * { } ORDER BY ?x", ""),
        ("SELECT * { }\nORDER BY ?x LIMIT 1", ""),
        ("SELECT * { }\nORDER BY ?x # no more", ""),
        ("SELECT * { }\nORDER BY STR(?x)", ""),
        ("SELECT * { }\nORDER BY ASC ?x", ""),
        ("SELECT * { }\nORDER BY (?x", ""),
        ("SELECT * { }\nORDER BY ", ""),
        ("SELECT * { }\nORDER BY (?x = u:a)", ""),
        ("PREFIX u: <urn:>\nPREFIX u: <urn:v>\nSELECT * { }\nORDER BY (?x = u:a)", ""),
        ("SELECT * { }\n# \nORDER BY ?x }", ""),
    ],
)
def test_an_order_of_columns_is_a_text_s_last_line(text: str, found: str) -> None:
    rest, keys = by_columns(text)
    assert (rest, bool(keys)) == (found or text, bool(found))


def test_an_order_by_what_is_no_column_is_the_engine_s_before_a_row_is_taken() -> None:
    values = " ".join(f"({n} {-n})" for n in range(3000))
    text = f"SELECT ?x {{ VALUES (?x ?y) {{ {values} }} }}\nORDER BY ?y"
    assert [text_of(x) for (x,) in select(Embedded(()), text).rows[:3]] == ["2999", "2998", "2997"]
    rest, keys = by_columns(text)
    for order in (Order(keys), Order([Key("x")])):
        result = ox.Store().query(rest)
        ordered = taken_over(result, order=order)
        assert (ordered is None) == bool(list(result))  # type: ignore[arg-type]


def test_each_question_s_order_is_made_here() -> None:
    left = [query.name for query in questions().values() if not by_columns(query.text)[1]]
    assert not left


@pytest.mark.parametrize(
    "text",
    [
        "SELECT * { ?s ?p 'ORDER BY ?o' }",
        "SELECT * { ?s ?p ?o } # ORDER BY ?o",
        "SELECT * { ?s ?p ?o } ORDER BY STR(?o) LANG(?o) LIMIT 3",
        "SELECT * { ?s <urn:ORDER> ?o }",
        "SELECT * { ?s ?p ?o } ORDER BY DESC(?o = <urn:a>) (?o < 3 && ?s != IF(?p, ?s, ?o))",
    ],
)
def test_what_orders_by_nothing_of_several_kinds_is_left_alone(text: str) -> None:
    assert with_total_order(text) == text


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("SELECT * { ?s ?p ?o } ORDER BY ?s DESC(?o) LIMIT 3 OFFSET 1", 2),
        ("SELECT * { ?s ?p ?o { SELECT ?s { ?s ?p ?o } ORDER BY ?s LIMIT 1 } } order by asc(?o)", 2),
        ("SELECT ?s (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY ?s HAVING(?n > 1) ORDER BY DESC(COUNT(*)) ?s", 2),
        ("SELECT ?s { ?s ?p ?o } ORDER BY IF(?o = 3, 1, ?o) (?s) DESC(COALESCE(?o = 3, ?s))", 3),
        ("SELECT ?s { ?s ?p ?o } ORDER BY IF(isIRI(?o), 1, ?o) (?s) VALUES (?p) { (<urn:p>) }", 2),
    ],
)
def test_each_key_gets_one_before_it(text: str, keys: int) -> None:
    assert with_total_order(text).count("isNumeric") == keys
    assert select(Embedded(()), text).rows == []


def test_an_error_is_told_where_it_stands_in_the_text_as_written() -> None:
    with pytest.raises(Exception, match=r"1:44"):
        select(Embedded(()), "SELECT ?s { ?s ?p ?o } ORDER BY ?s NONSENSE")


@pytest.mark.slow
def test_an_oxigraph_server_lives_on(tmp_path: Path) -> None:
    with oxigraph(tmp_path) as address:
        store = open_store(endpoint=f"{address}/query")
        for seed in range(12):
            values = " ".join(mixed(seed))
            result = select(store, f"SELECT ?x {{ VALUES ?x {{ {values} }} }} ORDER BY ?x")
            assert len(result.rows) == len(mixed(seed))

"""ORDER BY over values of any kinds: the engine ends the process where an order is none."""

import random
from pathlib import Path

import pytest

from kg.sparql.ordering import total
from kg.store import open_store, select
from kg.store.embedded import Embedded
from tests.servers import oxigraph

XSD = "http://www.w3.org/2001/XMLSchema#"


def mixed(seed: int) -> list[str]:
    """Terms of every kind, many of them such that comparing by value and by text goes round in a circle."""
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
    assert total(text) == text


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
    assert total(text).count("isNumeric") == keys
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

"""An SQLite export must keep each value as stated, with foreign keys and search that work in Datasette."""

from __future__ import annotations

import asyncio
import sqlite3
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from random import Random
from typing import Any

import pyoxigraph as ox
import pytest

from kg.export.formats import written
from kg.network.build import name
from kg.rdf.namespaces import ID, PASSAGE, RDF_TYPE, RDFS_LABEL, slug
from kg.rdf.reified import is_passage
from kg.store.dump import quads
from kg.store.embedded import Embedded
from tests.hostile import hostile
from tests.test_export_tables import plain
from tests.test_export_tables import said as of_facts


def base(facts: list[ox.Quad], path: Path) -> sqlite3.Connection:
    made = written(facts, "sqlite")
    assert isinstance(made.file, bytes)
    path.write_bytes(made.file)
    return sqlite3.connect(path)


@pytest.fixture(scope="module")
def path(embedded: Embedded, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sqlite") / "graph.db"
    base(quads(embedded), path).close()
    return path


@pytest.fixture
def opened(path: Path) -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(path)
    yield connection
    connection.close()


def rows_of(connection: sqlite3.Connection) -> Counter[tuple[str, str, str, str]]:
    rows = connection.execute("SELECT subject, property, COALESCE(object, value), language FROM statements")
    return Counter((s, p, o, tag or "") for s, p, o, tag in rows)


@pytest.mark.slow
def test_all_that_passages_state_with_their_names(opened: sqlite3.Connection, embedded: Embedded) -> None:
    facts = [quad for quad in quads(embedded) if is_passage(quad.graph_name)]
    assert not of_facts(facts) - rows_of(opened)
    rows = opened.execute(
        "SELECT subject, property, COALESCE(object, value), passage FROM statements"
        " JOIN statement_passages ON statement = id"
    )
    assert Counter(rows) == Counter(
        {(name(q.subject), q.predicate.value, plain(q.object), name(q.graph_name)) for q in facts}  # type: ignore[arg-type]
    )


@pytest.mark.slow
def test_no_key_leads_nowhere_and_the_index_is_sound(opened: sqlite3.Connection) -> None:
    assert opened.execute("PRAGMA foreign_key_check").fetchall() == []
    assert opened.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    keys = {row[2:5] for row in opened.execute('PRAGMA foreign_key_list("Investment")')}
    assert ("things", "toLocation", "id") in keys


@pytest.mark.slow
def test_a_table_a_class_with_numbers(opened: sqlite3.Connection) -> None:
    row = opened.execute(
        'SELECT amount, currency, agent, year, passages FROM "Investment" WHERE id = ?',
        (f"{ID}investment-microsoft-japan",),
    ).fetchone()
    assert row == (4400, "JPY", f"{ID}microsoft", None, "p27s4")
    total = opened.execute("SELECT SUM(amount) FROM \"Investment\" WHERE currency = 'EUR'").fetchone()
    assert total == (5_200_000_000,)
    wrong = opened.execute(
        "SELECT problem_ko FROM statements JOIN statement_errata ON statement = statements.id"
        " JOIN errata ON erratum = errata.id WHERE subject = ? AND number = 4400",
        (f"{ID}investment-microsoft-japan",),
    ).fetchone()
    assert "억" in wrong[0]


def asked(path: Path, *addresses: str) -> list[Any]:
    """Return what Datasette answers at *addresses*."""
    from datasette.app import Datasette

    async def get() -> list[Any]:
        served = Datasette([str(path)])
        await served.invoke_startup()
        answers = [await served.client.get(address) for address in addresses]
        assert [answer.status_code for answer in answers] == [200] * len(answers)
        served.executor.shutdown()
        return [each.json() if ".json" in each.url.path else each.text for each in answers]

    with ThreadPoolExecutor(1) as thread:  # browser tests leave an event loop running in this one
        return thread.submit(lambda: asyncio.run(get())).result()


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore")  # warnings of Datasette itself
def test_datasette_follows_keys_and_searches_in_both_languages(path: Path) -> None:
    home, page, japan, english, passages = asked(
        path,
        "/graph.json",
        "/graph/Investment",
        "/graph/things.json?_search=일본&_shape=array",
        "/graph/things.json?_search=mistral&_shape=array",
        "/graph/passages.json?_search=일본&_shape=array",
    )
    tables = {table["name"]: table for table in home["tables"]}
    assert tables["things"]["fts_table"] == "things_fts"
    assert {key["other_table"] for key in tables["statements"]["foreign_keys"]["outgoing"]} >= {
        "things",
        "properties",
    }
    assert ">Japan</a>" in page, "the label of what a key leads to"
    assert f"{ID}japan" in {row["id"] for row in japan}
    assert f"{ID}mistral-ai" in {row["id"] for row in english}
    found = {row["name"] for row in passages}
    texts = sqlite3.connect(path)
    told = {n for n, text in texts.execute("SELECT name, paraphrase_ko FROM passages") if "일본" in text}
    texts.close()
    assert {"p27s4"} <= found
    assert told <= found, "with any particle behind it"


@pytest.mark.parametrize("seed", range(30))
def test_hostile_values_come_back(seed: int, tmp_path: Path) -> None:
    facts = hostile(Random(seed))
    connection = base(facts, tmp_path / "x.db")
    expected = of_facts([q for q in facts if q.predicate.value not in (RDF_TYPE, RDFS_LABEL)])
    named = {row for row in rows_of(connection) if not any(part.startswith("_:") for part in row)}
    assert named == {row for row in expected if not any(part.startswith("_:") for part in row)}
    assert sum(rows_of(connection).values()) == sum(expected.values())
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    rows = {row for (row,) in connection.execute("SELECT passage FROM statement_passages")}
    assert rows <= {f"{PASSAGE}x/p01s1", f"{PASSAGE}x/p01s2"}
    kinds = {slug(name(q.object)) for q in facts if q.predicate.value == RDF_TYPE}
    tables = {row for (row,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    assert {kind if kind != "things" else "things_2" for kind in kinds} <= tables
    connection.close()


@pytest.mark.slow
def test_the_same_bytes_each_time(embedded: Embedded) -> None:
    facts = quads(embedded)[:400]
    assert written(facts, "sqlite").file == written(facts, "sqlite").file

"""Look-ups of many terms: a store that cannot change must be asked about each term only once."""

from __future__ import annotations

import pyoxigraph as ox
import pytest

from kg.store import Store, select
from kg.store.batches import select_for
from kg.store.embedded import Embedded
from kg.store.protocol import Result

TEXT = "SELECT ?s ?o {\nVALUES ?s { UNDEF }\n?s <urn:p> ?o }"
NODES = [ox.NamedNode(f"urn:s{n}") for n in range(6)]
QUADS = [
    ox.Quad(node, ox.NamedNode("urn:p"), ox.Literal(10 * m + n))
    for n, node in enumerate(NODES)
    for m in (1, 2)
]


class Counting(Embedded):
    asked = 0

    def query(self, text: str, *args: object) -> Result:
        self.asked += 1
        return super().query(text)


class Server:
    """A store that may change."""

    is_local = False

    def __init__(self) -> None:
        self.inner = Counting(QUADS)
        self.lexical, self.prefixes, self.bounds = self.inner.lexical, self.inner.prefixes, self.inner.bounds

    def query(self, text: str) -> Result:
        return self.inner.query(text)


def rows(store: Store, *nodes: ox.NamedNode) -> list[tuple[object, ...]]:
    return list(select_for(store, TEXT, "s", nodes))


def test_each_terms_rows_are_its_own_in_whatever_company_it_is_asked_for() -> None:
    store = Counting(QUADS)
    alone = [rows(store, node) for node in NODES]
    assert [len(set(found)) for found in alone] == [2] * 6
    assert (rows(store, *NODES), store.asked) == ([row for found in alone for row in found], len(NODES))
    assert set(rows(Counting(QUADS), *NODES)) == set(rows(store, *NODES))
    assert rows(store, ox.NamedNode("urn:nobody")) == rows(store, ox.NamedNode("urn:nobody")) == []
    assert store.asked == len(NODES) + 1


def test_memory_is_bounded_and_nothing_lost(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kg.store.batches.KEPT", 7)
    store = Counting(QUADS)
    for n in (*range(6), *range(6)):
        assert {row[0] for row in rows(store, NODES[n])} == {NODES[n]}
    assert store.asked > len(NODES)
    assert len(rows(store, *NODES)) == len(QUADS)


def test_what_may_change_is_asked_each_time_and_so_is_what_does_not_say_whose_its_rows_are() -> None:
    server = Server()
    assert len(rows(server, *NODES)) == len(rows(server, *NODES)) == len(QUADS)
    assert server.inner.asked == 2
    store = Counting(QUADS)
    hidden = TEXT.replace("SELECT ?s ?o", "SELECT ?o")
    for _ in range(2):
        assert len(list(select_for(store, hidden, "s", NODES))) == len(QUADS)
    seven = ox.Literal("007", datatype=ox.NamedNode("http://www.w3.org/2001/XMLSchema#integer"))
    text = "SELECT ?n {\nVALUES ?n { UNDEF }\n}"
    for _ in range(2):
        assert (
            list(select_for(store, text, "n", [seven]))
            == select(store, text.replace("UNDEF", str(seven))).rows
        )


def test_a_text_that_asks_by_two_names_is_asked_by_each() -> None:
    text = "SELECT ?s ?o {\nVALUES ?s { UNDEF }\nVALUES ?o { UNDEF }\n?s <urn:q> ?o }"
    one, two = NODES[:2]
    store = Counting([ox.Quad(one, ox.NamedNode("urn:q"), two), ox.Quad(two, ox.NamedNode("urn:q"), one)])
    for _ in range(2):
        assert list(select_for(store, text, "s", [one])) == [(one, two)]
        assert list(select_for(store, text, "o", [one])) == [(two, one)]
    assert store.asked == 2

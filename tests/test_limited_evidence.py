"""The evidence of rows that LIMIT has chosen is looked for near these rows only, and is the same."""

from __future__ import annotations

from random import Random

import pyoxigraph as ox
import pytest

from kg.errors import EvidenceError, QueryError, WrongUsage
from kg.question.answer import answer
from kg.question.evidence import ground, of_rows
from kg.question.query import ad_hoc
from kg.sparql.binding import bind
from kg.sparql.evidence.derive import derive
from kg.store import Result, Solutions, select
from kg.store.embedded import Embedded
from kg.store.memo import Memoized
from tests.random_queries import EX, Writer, graph


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(3))
def test_evidence_asked_for_some_rows_only_is_the_same(seed: int) -> None:
    random = Random(2000 + seed)
    narrowed = 0
    for _ in range(100):
        text, quads = Writer(random).query(), graph(random)
        whole = Embedded(quads)
        try:
            evidence, rows = derive(text), select(whole, bind(text, {}))
        except (EvidenceError, QueryError, WrongUsage):
            continue
        if not rows.rows:
            continue
        some = rows._replace(rows=rows.rows[:2])
        searches = [search._replace(text=bind(search.text, {})) for search in evidence.searches]
        texts = [of_rows(search, evidence.keys, some) for search in searches]
        every, few = (
            ground([(s, select(whole, t)) for s, t in zip(searches, asked, strict=True)], len(evidence.keys))
            for asked in ([search.text for search in searches], texts)
        )
        for row in some.rows:
            named = dict(zip(some.variables, row, strict=True))
            key = tuple(map(named.get, evidence.keys))
            assert every.get(key) == few.get(key), text
        narrowed += texts != [search.text for search in searches]
    assert narrowed >= 5


def test_the_evidence_of_a_few_rows_is_not_looked_for_in_the_whole_graph() -> None:
    store = Embedded(
        ox.Quad(ox.NamedNode(f"{EX}s{n}"), ox.NamedNode(f"{EX}p"), ox.Literal(n)) for n in range(50)
    )
    found: dict[str, int] = {}

    class Counting(Memoized):
        def query(self, text: str) -> Result:
            answer = super().query(text)
            found[text] = len(answer.rows) if isinstance(answer, Solutions) else 0
            return answer

    table = answer(Counting(store), ad_hoc("SELECT * { ?s ?p ?o } LIMIT 2"), evidence=True)
    assert len(table.rows) == 2
    assert [count for text, count in found.items() if "BOUND(" in text] == [2]

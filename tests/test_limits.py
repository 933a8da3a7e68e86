"""Servers that cut answers, whether or not they say so or count correctly: no part is taken for the whole."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple

import pyoxigraph as ox
import pytest

from kg.errors import EndpointError
from kg.rdf.namespaces import XSD
from kg.rdf.terms import Term
from kg.sparql import guard
from kg.store import Result, Solutions, Store, Triples
from kg.store.embedded import Embedded
from kg.store.memo import Memoized
from kg.store.remote.completeness import Completeness
from tests.conftest import Run
from tests.standin import SRJ, Answering, Asked, Said, paged, passed_on, standing_in


class Kind(NamedTuple):
    """What a server that cuts rows does: it may cut *counts* and *triples*, too, and give rows *shuffled*.

    It may say that it cuts (*told*), support OFFSET (*offset*), limit *octets* instead of rows, and not cut
    the answers to queries with VALUES (*values*).
    """

    counts: bool = False
    shuffled: bool = False
    triples: bool = False
    told: bool = False
    offset: bool = True
    octets: bool = False
    values: bool = False


KINDS = {
    "rows": Kind(),
    "counts": Kind(counts=True, triples=True),
    "no order": Kind(shuffled=True),
    "counts, no order": Kind(counts=True, shuffled=True, triples=True),
    "told": Kind(told=True, triples=True),
    "octets": Kind(octets=True),
    "all but VALUES": Kind(counts=True, triples=True, values=True),
    "first rows alone": Kind(counts=True, triples=True, offset=False),
    "octets, first rows alone": Kind(octets=True, offset=False),
}


# --- a simulated server: the engine's own answers, cut


Cut = tuple[Result, bool, int]


def fitting(text: str, rows: Sequence[object], limit: int, kind: Kind) -> int:
    """Return how many *rows* of the query *text* such a server gives; octets are counted in their text."""
    if kind.values and "VALUES" in text:
        return len(rows)
    if not kind.octets:
        return limit
    lengths = accumulate(len(str(row)) for row in rows)
    return sum(length <= 100 * limit for length in lengths)


def counts_in(text: str, kind: Kind) -> bool:
    """Return whether a server of that *kind* cuts the counts in the answer to *text*."""
    return kind.counts and "COUNT(" in text and not (kind.values and "VALUES" in text)


class Cutting:
    """Answers from *store* as a server of that *kind* with that *limit* would."""

    def __init__(self, store: Store, limit: int, kind: Kind) -> None:
        self.store, self.limit, self.kind = store, limit, kind
        self.told: list[str] = []
        self.asked = 0
        self.completeness = Completeness("here", self.answer, self.told.append)

    def answer(self, text: str, _form: str) -> Cut:
        self.asked += 1
        given = self.store.query(text)
        if isinstance(given, Triples):
            kept = given.triples[: self.limit] if self.kind.triples else given.triples
            return Triples(kept), self.kind.told and len(kept) < len(given.triples), len(str(kept))
        if not isinstance(given, Solutions):
            return given, False, 0
        rows = list(given.rows)
        if self.kind.shuffled:
            random.Random(self.asked).shuffle(rows)
        limit = fitting(text, rows, self.limit, self.kind)
        cut = len(rows) > limit
        rows = rows[:limit] if self.kind.offset or "OFFSET" not in text else []
        if counts_in(text, self.kind):
            rows = [tuple(map(self.counted, row)) for row in rows]
        return Solutions(given.variables, rows), cut and self.kind.told, len(str(rows))

    def counted(self, term: Term | None) -> Term | None:
        if isinstance(term, ox.Literal) and term.datatype.value == XSD + "integer":
            return ox.Literal(min(int(term.value), self.limit))
        return term

    def tried(self, text: str) -> Result | str:
        """Return the answer, or the error message if there is none."""
        try:
            return self.query(text)
        except EndpointError as error:
            return str(error)

    def query(self, text: str) -> Result:
        form = guard.query_form(text)
        given, cut, length = self.answer(text, form)
        if isinstance(given, Solutions):
            return self.completeness.rows(text, given, cut, length)
        if isinstance(given, Triples):
            self.completeness.triples(text, form, len(given.triples), cut)
        return given


@pytest.fixture(scope="module")
def some() -> Store:
    """Return a store with 120 statements, which answers each query once."""
    make = "".join(
        f'<urn:s:{n % 24}> <urn:p:{n % 3}> "{n}"@{"en" if n % 2 else "ko"} .\n' for n in range(120)
    )
    return Memoized(Embedded.of_quads(ox.parse(make, format=ox.RdfFormat.N_TRIPLES), "some"))


ASKED = (
    "SELECT ?s ?o { VALUES ?p { <urn:p:0> <urn:p:1> <urn:p:2> } ?s ?p ?o }",
    "SELECT ?s ?p ?o { ?s ?p ?o }",
    "SELECT * { ?s ?p ?o } ORDER BY DESC(?o)",
    "SELECT DISTINCT ?s { ?s ?p ?o }",
    "SELECT ?s { ?s ?p ?o }",
    "SELECT ?s ?o { ?s <urn:p:1> ?o } ORDER BY ?o LIMIT 30",
    "SELECT ?s ?o { ?s ?p ?o } LIMIT 10",
    "SELECT ?s ?o { ?s ?p ?o } ORDER BY ?s ?o LIMIT 90 OFFSET 7",
    "SELECT ?s (COUNT(?o) AS ?n) { ?s ?p ?o } GROUP BY ?s",
    "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }",
    "SELECT (COUNT(DISTINCT ?s) AS ?n) { ?s ?p ?o }",
    'SELECT ?s { ?s ?p "7"@en }',
    "SELECT ?s { ?s ?p <urn:none> }",
    "CONSTRUCT { ?s a ?p } WHERE { ?s ?p ?o }",
    "CONSTRUCT WHERE { ?s <urn:p:1> ?o }",
    "CONSTRUCT { ?s <urn:has> [ <urn:is> ?o ] } WHERE { ?s ?p ?o }",
    "CONSTRUCT { <urn:a> <urn:b> <urn:c> } WHERE { ?s ?p ?o }",
    "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o } LIMIT 20",
    "DESCRIBE <urn:s:1>",
    "ASK { ?s ?p ?o }",
)


@pytest.mark.parametrize("limit", [1, 7, 24, 40, 119, 120, 121, 1000])
@pytest.mark.parametrize("kind", KINDS)
def test_an_answer_is_whole_or_it_says_that_it_may_not_be(some: Store, kind: str, limit: int) -> None:
    if KINDS[kind].values:
        limit = max(limit, 2)  # nothing is asked for after a single row
    used = Cutting(some, limit, KINDS[kind])
    for text, server in [
        *((t, Cutting(some, limit, KINDS[kind])) for t in ASKED),
        *((t, used) for t in ASKED),
    ]:
        server.told.clear()
        whole = some.query(text)
        given = server.tried(text)
        if isinstance(given, str):
            assert str(limit) in given or KINDS[kind].octets, text
            assert re.search(r"(at most|only the first|with only) [\d,]+", given)
            continue
        assert server.told or alike(given, whole) or "LIMIT" in text, (text, given)
        assert text in ("ASK { ?s ?p ?o }", ASKED[-2]) or limit < 1000 or not server.told, text


def alike(given: Result, whole: Result) -> bool:
    if isinstance(given, Solutions) and isinstance(whole, Solutions):
        return sorted(map(str, given.rows)) == sorted(map(str, whole.rows))
    if isinstance(given, Triples) and isinstance(whole, Triples):
        return len(given.triples) == len(whole.triples)
    return given == whole


def test_pages_keep_the_order_of_a_query_or_are_refused(some: Store) -> None:
    ordered = "SELECT ?o { ?s ?p ?o } ORDER BY DESC(?o)"
    server = Cutting(some, 24, KINDS["rows"])
    assert server.query(ordered) == some.query(ordered)
    with pytest.raises(EndpointError, match="at most 24 of 40 rows and cannot be asked for pages"):
        server.query(f"{ordered} VALUES ?p {{ <urn:p:1> }}")


@pytest.mark.parametrize("limit", [3, 30, 120])
def test_a_limit_of_octets_is_seen_behind_many_short_rows_and_around_long_ones(limit: int) -> None:
    triples = (
        (ox.NamedNode(f"urn:s:{n}"), ox.NamedNode(f"urn:{kind}"), ox.Literal(f"{n}" * length))
        for kind, length in (("short", 1), ("long", 90), ("mixed", 1))
        for n in range(100, 200)
    )
    odd = ox.Quad(ox.NamedNode("urn:s"), ox.NamedNode("urn:mixed"), ox.Literal("15" * 9000))
    store = Embedded.of_quads([*(ox.Quad(*triple) for triple in triples), odd], "some")
    server = Cutting(store, limit, Kind(octets=True))
    for kind in ("short", "long", "mixed"):
        text = f"SELECT ?o {{ ?s <urn:{kind}> ?o }}"
        given = server.tried(text)
        assert isinstance(given, str) or alike(given, store.query(text))
        assert (kind, limit) == ("mixed", limit) or limit < 30 or not isinstance(given, str), given
    assert not server.told


@pytest.mark.parametrize("offset", [True, False])
def test_a_limit_of_octets_hides_no_row_of_a_short_answer(offset: bool) -> None:
    rng = random.Random(5)
    for limit in range(1, 41):
        lengths = [[int(10 ** rng.uniform(0, 3.5)) for _ in range(rng.randint(1, 4))] for _ in range(8)]
        made = (
            ox.Quad(ox.NamedNode(f"urn:{s}"), ox.NamedNode(f"urn:p:{o}"), ox.Literal("x" * length))
            for s, all_of_it in enumerate(lengths)
            for o, length in enumerate(all_of_it)
        )
        store = Embedded.of_quads(made, "some")
        server = Cutting(store, limit, Kind(octets=True, offset=offset))
        for s in range(len(lengths)):
            text = f"SELECT ?p ?o {{ <urn:{s}> ?p ?o }}"
            given = server.tried(text)
            assert isinstance(given, str) or alike(given, store.query(text)), (limit, lengths[s])


@pytest.mark.parametrize("offset", [True, False])
def test_a_limit_of_octets_hides_no_row_of_forty_thousand_after_a_long_answer(offset: bool) -> None:
    lengths = {"long": [200] * 80, "mixed": [100, 40_000], "alone": [40_000]}
    made = (
        ox.Quad(ox.NamedNode(f"urn:{s}"), ox.NamedNode(f"urn:p:{o}"), ox.Literal("x" * length))
        for s, all_of_it in lengths.items()
        for o, length in enumerate(all_of_it)
    )
    store = Embedded.of_quads(made, "some")
    for limit in (201, 300, 390, 410, 790, 820, 1000):  # in hundreds of octets
        server = Cutting(store, limit, Kind(octets=True, offset=offset))
        for s in lengths:
            text = f"SELECT ?p ?o {{ <urn:{s}> ?p ?o }}"
            given = server.tried(text)
            assert isinstance(given, str) or alike(given, store.query(text)), (limit, s)


def test_a_server_without_limits_is_not_asked_for_counts(some: Store) -> None:
    server = Cutting(some, 10**6, Kind())
    for text in (ASKED[1], ASKED[7], ASKED[-6]):
        assert server.query(text) == some.query(text)
    assert server.asked <= 8


# --- commands that use such a server


COMMANDS: tuple[tuple[str, ...], ...] = (
    ("export", "--format", "nquads"),
    ("rank", "--most", "500"),
    ("path", "microsoft", "japan", "--evidence"),
    ("graph", "-o", "-"),
    ("coverage",),
    ("find", "a"),
    ("show", "japan", "--evidence"),
    ("query", "investments", "--why"),
    ("query", "investment-totals", "--evidence"),
    ("query", "article"),
    ("sparql", "SELECT ?s ?p ?o { ?s ?p ?o } ORDER BY ?s", "--format", "csv"),
    ("sparql", "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"),
    ("sparql", "CONSTRUCT { ?s a ?p } WHERE { ?s ?p ?o }", "--format", "nt"),
    ("sparql", "DESCRIBE <https://w3id.org/sovereign-ai-kg/id/japan>", "--format", "nt"),
)
LIMITS = (1, 100, 1000)
CASES = [
    (LIMITS[(n + turn) % len(LIMITS)], list(KINDS)[(n // 2 + 2 * turn) % len(KINDS)], command)
    for turn in range(2)
    for n, command in enumerate(COMMANDS)
]


def capped(limit: int, kind: Kind, address: str) -> Answering:
    """Return a function that forwards requests to the server at *address* and cuts its answers."""
    whole = paged(address)

    def answer(asked: Asked) -> Said:
        said = whole(asked)
        if said.media != SRJ:
            if not kind.triples:
                return said
            triples = list(ox.parse(said.body, format=ox.RdfFormat.from_media_type(said.media)))[:limit]
            return Said(ox.serialize(triples, format=ox.RdfFormat.N_TRIPLES) or b"", "application/n-triples")
        document = json.loads(said.body)
        found = document.get("results", {}).get("bindings", [])
        most = fitting(asked.text, found, limit, kind)
        if kind.shuffled:
            random.Random(len(asked.text)).shuffle(found)
        cut = len(found) > most
        del found[most if kind.offset or "OFFSET" not in asked.text else 0 :]
        for row in found if counts_in(asked.text, kind) else ():
            for term in row.values():
                if term.get("datatype", "").endswith("integer"):
                    term["value"] = str(min(int(term["value"]), limit))
        headers = (("X-SPARQL-MaxRows", str(limit)),) if cut and kind.told else ()
        return said._replace(body=json.dumps(document), headers=headers)

    return answer


@pytest.mark.slow
@pytest.mark.parametrize(("limit", "kind", "command"), CASES)
def test_behind_any_limit_each_command_is_right_or_says_so(
    run: Run, little_endpoint: str, limit: int, kind: str, command: tuple[str, ...]
) -> None:
    if KINDS[kind].values:
        limit = max(limit, 2)
    whole = run(*command, "--endpoint", little_endpoint)
    with standing_in(capped(limit, KINDS[kind], little_endpoint)) as address:
        made = run(*command, "--endpoint", f"{address}/query")
    if made.exit_code == 0 and sorted(made.stdout) != sorted(whole.stdout):  # the order may differ
        assert "note: " in made.stderr
        assert f"{limit:,}" in made.stderr
    if made.exit_code:
        assert "at most" in made.stderr or "only the first" in made.stderr or "with only" in made.stderr


def test_half_of_a_body_is_no_answer(run: Run, little_endpoint: str) -> None:
    """Even if the status is 200, the length is as announced and, for a graph, all lines are whole."""

    def halved(asked: Asked) -> Said:
        said = passed_on(asked, little_endpoint)
        body = said.body if isinstance(said.body, bytes) else said.body.encode()
        lines = body.splitlines(keepends=True)
        kept = body[: len(body) // 2] if said.media == SRJ else b"".join(lines[: len(lines) // 2])
        return said._replace(body=kept)

    with standing_in(halved) as address:
        for text in ("SELECT ?s { ?s ?p ?o } LIMIT 50", "ASK {}", "CONSTRUCT WHERE { ?s ?p ?o } LIMIT 50"):
            made = run("sparql", text, "--endpoint", f"{address}/query")
            assert made.exit_code == 1 or "note: " in made.stderr

"""After a push, a server answers as the packaged graph does and keeps data that is not sovkg's."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyoxigraph as ox
import pytest

from kg.errors import EndpointError, WrongUsage
from kg.rdf import reader
from kg.rdf.namespaces import BASE, GRAPH, MERGE, PASSAGE, STAGED
from kg.store import AS_STATED, CORRECTED, READINGS, open_store, readings, select
from kg.store.dump import quads
from kg.store.remote.endpoint import Remote, update_address
from kg.store.remote.push import merge_graph, push
from kg.store.remote.statements import BATCH
from tests.conftest import ROOT, Run
from tests.servers import oxigraph, send, started_virtuoso
from tests.standin import Asked, Said, passed_on, standing_in

pytestmark = pytest.mark.slow

FEW = str(ROOT / "tests" / "invalid" / "part-currency.ttl")
FOREIGN = "INSERT DATA { GRAPH <https://example.org/g> { <a:s> <a:p> 1 } <a:s> <a:p> 1 , 2 }"


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with oxigraph(tmp_path_factory.mktemp("pushed")) as address:
        yield address


@pytest.fixture
def empty(address: str) -> str:
    """Return the query address of a server that contains only someone else's data."""
    send("POST", f"{address}/update", "application/sparql-update", f"CLEAR ALL ; {FOREIGN}")
    return f"{address}/query"


def everything(store: Any) -> set[tuple[str, ...]]:
    rows = select(store, "SELECT ?s ?p ?o ?g { { ?s ?p ?o } UNION { GRAPH ?g { ?s ?p ?o } } }").rows
    return {tuple(map(str, row)) for row in rows}


def ours(rows: set[tuple[str, ...]]) -> set[tuple[str, ...]]:
    return {r for r in rows if r[0] != "<a:s>" and r[0] != str(readings.RELEASE)}


@pytest.mark.parametrize("reading", READINGS)
def test_a_server_holds_what_the_packaged_graph_does(run: Run, empty: str, reading: str) -> None:
    made = run("push", "--endpoint", empty, "--reading", reading)
    assert made.exit_code == 0, made.stderr
    assert made.stdout == ""
    assert f"({reading}); ask with --endpoint '{empty}'" in made.stderr
    there = everything(Remote(empty))
    assert ours(there) == ours(everything(open_store(reading=reading)))
    assert len([row for row in there if row[0] == "<a:s>"]) == 3
    record = readings.recorded(Remote(empty))
    assert record.get("reading", AS_STATED) == reading
    assert reading == CORRECTED or record == {}


def test_questions_evidence_and_marks_are_the_same(run: Run, empty: str, little: str) -> None:
    for reading in READINGS:
        run("push", little, "--endpoint", empty, "--reading", reading)
        for args in (
            ("query", "investments", "--evidence", "--format", "json"),
            ("query", "investment-totals", "--evidence"),
            ("query", "budgets", "--why"),
            ("show", "p27s4"),
            ("path", "microsoft", "japan", "--evidence"),
        ):
            asked = (*args, "--reading", reading)
            there, here = run(*asked, "--endpoint", empty), run(*asked, "--data", little)
            assert here.exit_code == 0, here.output
            assert there.stdout == here.stdout


def test_a_push_replaces_what_an_earlier_one_has_put_there(run: Run, empty: str, little: str) -> None:
    stale = f"<{PASSAGE}sovereign-ai/p99s9>"
    run("push", little, "--endpoint", empty)
    server = Remote(empty)
    server.update(f"INSERT DATA {{ GRAPH {stale} {{ <a:old> <a:p> 1 }} <a:old> <a:p> 1 }}")
    run("push", little, "--endpoint", empty, "--reading", CORRECTED)
    there = everything(server)
    assert ours(there) == ours(everything(open_store([little], reading=CORRECTED)))
    assert server.query("ASK { <a:s> <a:p> 2 }") is True
    assert server.query("ASK { GRAPH <https://example.org/g> { <a:s> <a:p> 1 } }") is True
    run("push", little, "--endpoint", empty)
    assert ours(everything(server)) == ours(everything(open_store([little])))


def test_graphs_that_it_does_not_replace_are_told(run: Run, empty: str, tmp_path: Path) -> None:
    path = tmp_path / "x.trig"
    said = re.compile("note: the server also answers from https://example.org/g(.*); delete what")
    told = []
    for graphs in ("gh", "h", "x", "ghx"):
        path.write_text(" ".join(f"<urn:{name}> {{ <urn:a> <urn:p> 1 , '{name}' }}" for name in graphs))
        made = run("push", str(path), "--endpoint", empty)
        assert made.exit_code == 0
        told += said.findall(made.stderr)
    assert told == ["", " and 1 more", " and 2 more", ""]


def test_data_without_errata_are_both_readings(run: Run, empty: str, tmp_path: Path) -> None:
    file = tmp_path / "one.nq"
    file.write_text("<urn:s> <urn:p> <urn:o> <urn:g> .", encoding="utf-8")
    for reading in READINGS:
        assert run("push", str(file), "--endpoint", empty, "--reading", reading).exit_code == 0
        assert {row[0] for row in everything(Remote(empty))} == {"<a:s>", "<urn:s>"}
        for wanted in READINGS:
            assert open_store(endpoint=empty, reading=wanted).query("ASK { <urn:s> ?p ?o }") is True


def test_the_other_reading_is_refused_with_advice(run: Run, empty: str, little: str) -> None:
    run("push", little, "--endpoint", empty, "--reading", CORRECTED)
    made = run("query", "investments", "--endpoint", empty)
    assert made.exit_code == 2
    assert f"{empty}: holds the reading corrected, not as-stated; add --reading corrected" in made.stderr
    run("push", little, "--endpoint", empty)
    made = run("query", "investments", "--endpoint", empty, "--reading", CORRECTED)
    assert made.exit_code == 2
    assert "leave --reading out, or push with --reading corrected" in made.stderr


@pytest.mark.parametrize(("at", "how"), [(0, EndpointError), (4, KeyboardInterrupt), (-1, EndpointError)])
def test_a_push_that_broke_off_leaves_the_earlier_one(
    run: Run,
    empty: str,
    little: str,
    at: int,
    how: type[BaseException],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Whichever request fails: the exchange is a single one, which is executed entirely or not at all."""
    monkeypatch.setattr("kg.store.remote.statements.BATCH", 400)
    assert run("push", little, "--endpoint", empty).exit_code == 0
    before, said = everything(Remote(empty)), readings.recorded(Remote(empty))
    sent: list[str] = []

    class Broken(Remote):
        def update(self, text: str) -> None:
            sent.append(text)
            if len(sent) == at + 1 or (at < 0 and "DELETE" in text):
                raise how("broke off")
            super().update(text)

    with pytest.raises(
        how, match="broke off" if at >= 0 else "broke off; .* in its place or still in .* push again"
    ):
        push(Broken(empty), quads(open_store([little], reading=CORRECTED)), reading=CORRECTED)
    staged = {row for row in everything(Remote(empty)) if STAGED in row[3]}
    assert everything(Remote(empty)) - staged == before
    assert bool(staged) is (at < 0)
    assert readings.recorded(Remote(empty)) == said
    asked = ("query", "investments", "--evidence")
    assert run(*asked, "--endpoint", empty).stdout == run(*asked, "--data", little).stdout
    assert set(quads(Remote(empty))) - record(empty) == set(quads(open_store([little]), kept=True))
    assert run("push", little, "--endpoint", empty).exit_code == 0
    assert everything(Remote(empty)) == before


def record(endpoint: str) -> set[ox.Quad]:
    """Return what the server contains besides the graph: the record of the push and someone else's data."""
    return {q for q in quads(Remote(endpoint)) if q.subject == readings.RELEASE or str(q.subject) == "<a:s>"}


REFUSED = {
    "a triple term": '<urn:g> {{ <urn:s> <urn:p> <<( <urn:s> <urn:p> "x" )>> }}',
    "a long text": '<urn:g> {{ <urn:s> <urn:p> "{}" }}'.format("x" * 300_000),
}


@pytest.mark.parametrize("what", REFUSED)
def test_what_a_server_refuses_leaves_the_earlier_push(
    run: Run, empty: str, little: str, tmp_path: Path, what: str
) -> None:
    """A stand-in refuses what some real servers refuse."""
    run("push", little, "--endpoint", empty)
    before = everything(Remote(empty))

    def answering(asked: Asked) -> Said:
        if "<<(" in asked.text or len(asked.body) > 200_000:
            return Said("not here", "text/plain", 400)
        return passed_on(asked, empty.replace("/query", asked.path))

    file = tmp_path / "data.trig"
    file.write_text(REFUSED[what].replace("{{", "{").replace("}}", "}"), encoding="utf-8")
    with standing_in(answering) as address:
        made = run("push", str(file), "--endpoint", f"{address}/query")
    assert made.exit_code == 1
    assert "the server refused the update: 400 not here" in made.stderr
    assert everything(Remote(empty)) == before


@pytest.mark.parametrize("made", [0, 1])
def test_updates_that_are_taken_and_not_made_leave_the_earlier_push(run: Run, empty: str, made: int) -> None:
    """This can happen with a login page or behind a load balancer."""
    assert run("push", FEW, "--endpoint", empty).exit_code == 0
    before, batches = everything(Remote(empty)), []

    def answering(asked: Asked) -> Said:
        if "INSERT DATA {\nGRAPH" in asked.text:
            batches.append(asked)
        if len(batches) > made and asked.path == "/update":
            return Said("<html>Who are you?</html>", "text/html")
        return passed_on(asked, empty.replace("/query", asked.path))

    with standing_in(answering) as address:
        pushed = run("push", "--endpoint", f"{address}/query")
    assert (pushed.exit_code, "have arrived, although it accepted the updates" in pushed.stderr) == (1, True)
    there = everything(Remote(empty))
    assert {row for row in there if not row[3].startswith(f"<{STAGED}")} == before
    assert run("push", FEW, "--endpoint", empty).exit_code == 0
    assert everything(Remote(empty)) == before


def test_a_named_merge_where_it_hides_the_passages_is_refused(run: Run, empty: str, little: str) -> None:
    """By the SPARQL protocol, an address that gives a default graph but no named graphs has no named ones."""
    made = run("push", little, "--endpoint", empty, "--merge", "merge", "--reading", CORRECTED)
    assert made.exit_code == 1
    assert f"{empty}?default-graph-uri=https%3A%2F%2Fw3id.org%2F" in made.stderr
    assert made.stderr.endswith("push without --merge\n")
    assert Remote(empty).query(f"ASK {{ ?s ?p ?o FILTER(STRSTARTS(STR(?s), '{BASE}')) }}") is False
    assert run("push", little, "--endpoint", empty, "--reading", CORRECTED).exit_code == 0
    assert ours(everything(Remote(empty))) == ours(everything(open_store([little], reading=CORRECTED)))


def test_files_with_blank_nodes_and_odd_texts(run: Run, empty: str, tmp_path: Path) -> None:
    text = r'"a \"quoted\" \\ text\n한국어 } # 🙂"@ko'
    file = tmp_path / "odd.trig"
    file.write_text(f"<urn:g> {{ _:b <urn:p> {text} ; <urn:q> [] . <urn:s> <urn:r> _:b }}", encoding="utf-8")
    assert run("push", str(file), "--endpoint", empty).exit_code == 0
    server = Remote(empty)
    inside = f"?b <urn:p> {text} ; <urn:q> ?c . <urn:s> <urn:r> ?b"
    assert (
        server.query(f"ASK {{ {inside} GRAPH <urn:g> {{ {inside} }} FILTER(ISIRI(?b) && ?b != ?c) }}") is True
    )


def test_statements_about_a_graph_and_others_in_none(
    run: Run, empty: str, little: str, tmp_path: Path
) -> None:
    """In TriG, statements in no graph often describe graphs. A push adds them; the next one removes them."""
    file = tmp_path / "about.trig"
    text = '<urn:g> <urn:made> "2024" . <urn:s> <urn:r> <urn:t> . <urn:g> {{ <urn:s> <urn:p> {} }}'
    for value in (1, 2):
        file.write_text(text.format(value), encoding="utf-8")
        made = run("push", str(file), "--endpoint", empty)
        assert made.exit_code == 0, made.stderr
        rows = select(Remote(empty), "SELECT ?o { VALUES ?s { <urn:g> <urn:s> } ?s ?p ?o }").rows
        assert {getattr(o, "value", "") for (o,) in rows} == {"urn:t", "2024", str(value)}
        assert set(quads(Remote(empty))) - record(empty) == set(reader.read(file))
        shown = run("rank", "--endpoint", empty).stdout
        assert all(name in shown for name in ("urn:s", "urn:t", "urn:g"))
    assert run("push", little, "--endpoint", empty).exit_code == 0
    assert Remote(empty).query("ASK { <urn:g> ?p ?o }") is False
    assert Remote(empty).query("ASK { <a:s> <a:p> 2 }") is True


def test_data_in_the_place_of_a_merge_is_refused_before_anything_is_written(
    run: Run, empty: str, little: str, tmp_path: Path
) -> None:
    """They would be taken for the merge, so that all other statements seem to be missing."""
    file = tmp_path / "dump.trig"
    file.write_text(f"<urn:g> {{ <urn:s> <urn:p> 1 }} <{MERGE}> {{ <urn:s> <urn:p> 2 }}", encoding="utf-8")
    assert run("push", little, "--endpoint", empty).exit_code == 0
    before = set(quads(Remote(empty)))
    made = run("push", str(file), "--endpoint", empty)
    assert made.exit_code == 2
    assert f"the graph {MERGE} cannot be pushed" in made.stderr
    assert set(quads(Remote(empty))) == before


@pytest.mark.parametrize(
    "name",
    ["", "https://example.org/g", GRAPH, "release", "entities", "unnamed", "staged/x", "a b", "x:y"],
)
def test_a_merge_that_would_pass_for_a_passage_or_something_else(name: str) -> None:
    with pytest.raises(WrongUsage):
        merge_graph(name)


def test_no_request_is_long(empty: str) -> None:
    class Counting(Remote):
        def update(self, text: str) -> None:
            longest.append(text.count(" .\n"))
            super().update(text)

    longest: list[int] = []
    told: list[int] = []
    facts = quads(open_store())
    assert push(Counting(empty), facts, passed=told.append) == len(facts)
    assert sum(told) == len(facts)
    assert max(longest) <= BATCH


# --- wrong arguments and servers that refuse


def test_the_usual_address_for_updates() -> None:
    assert update_address("http://x/ds/query?key=b") == "http://x/ds/update?key=b"
    assert update_address("http://x/sparql?default-graph-uri=y") == "http://x/sparql"


@pytest.mark.parametrize(
    ("args", "status", "parts"),
    [
        ([], 2, ["--endpoint"]),
        (["--endpoint", "localhost"], 2, ["'localhost' is not an http address"]),
        (["--endpoint", "http://127.0.0.1:9/query"], 1, ["http://127.0.0.1:9/query: cannot be reached"]),
        (
            ["--endpoint", "http://127.0.0.1:9/", "--update", "ftp://x/"],
            2,
            ["'ftp://x/' is not an http address"],
        ),
        (["--endpoint", "http://127.0.0.1:9/", "--merge", "https://x.org/g"], 2, ["is not a valid graph"]),
        (["none.ttl", "--endpoint", "http://127.0.0.1:9/"], 1, ["none.ttl: cannot be read"]),
        (["--endpoint", "http://127.0.0.1:9/", "--timeout", "nan"], 2, ["--timeout nan"]),
        (["--endpoint", "http://127.0.0.1:9/", "--reading", "x"], 2, ["as-stated"]),
    ],
    ids=lambda value: " ".join(map(str, value)) if isinstance(value, list) else str(value),
)
def test_wrong_pushes(run: Run, args: list[str], status: int, parts: list[str]) -> None:
    made = run("push", *args)
    assert made.exit_code == status, made.output
    (line,) = [x for x in made.stderr.splitlines() if x and not x.startswith(("Usage: ", "Try '"))]
    assert line.startswith("Error: ")
    assert all(part in line for part in parts), line


def test_an_update_address_that_is_none(run: Run, empty: str) -> None:
    made = run("push", "--endpoint", empty, "--update", empty)
    assert made.exit_code == 1
    assert f"{empty}: the server refused the update: 4" in made.stderr
    assert "check --update" in made.stderr


@pytest.fixture(params=["Basic", "Digest"])
def guarded(request: pytest.FixtureRequest) -> Iterator[tuple[str, list[str]]]:
    """Return the address of a server that requires a user name, and the Authorization headers it gets."""
    heard: list[str] = []
    challenge = f'{request.param} realm="a b", nonce="n", qop="auth"'

    def answer(asked: Asked) -> Said:
        heard.append(asked.headers.get("Authorization", ""))
        if not heard[-1]:
            return Said("who?", status=401, headers=(("WWW-Authenticate", challenge),))
        return Said(json.dumps({"head": {}, "boolean": True}))

    with standing_in(answer) as address:
        yield f"{address}/{request.param}", heard


def test_a_name_is_given_only_where_it_is_asked_for(
    guarded: tuple[str, list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    address, heard = guarded
    monkeypatch.setenv("SOVKG_USER", "kim")
    monkeypatch.setenv("SOVKG_PASSWORD", "se:cret")
    server = Remote(address)
    server.update("INSERT DATA { <a:b> <a:b> 1 }")
    assert heard[0] == ""
    assert heard[-1].startswith(address.rsplit("/", 1)[1])
    assert "se:cret" not in heard[-1]
    before = len(heard)
    assert server.query("ASK {}") is True
    assert len(heard) > before


@pytest.mark.parametrize("guarded", ["Digest"], indirect=True)
def test_a_name_that_the_server_cannot_be_told(
    guarded: tuple[str, list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOVKG_USER", "kim")
    monkeypatch.setenv("SOVKG_PASSWORD", "비밀")
    with pytest.raises(EndpointError, match="SOVKG_PASSWORD: this server accepts only ASCII"):
        Remote(guarded[0]).update("INSERT DATA { <a:b> <a:b> 1 }")


def test_without_a_name_the_refusal_says_what_to_set(guarded: tuple[str, list[str]]) -> None:
    with pytest.raises(EndpointError, match=r"401 who.*SOVKG_USER"):
        Remote(guarded[0]).update("INSERT DATA { <a:b> <a:b> 1 }")


# --- servers whose default graph is the union of all


@pytest.mark.slow
def test_virtuoso(run: Run, tmp_path: Path) -> None:
    with started_virtuoso(tmp_path) as (address, execute):
        execute('GRANT SPARQL_UPDATE TO "SPARQL";')
        assert run("push", "--endpoint", address).exit_code == 1
        for reading in (CORRECTED, AS_STATED):
            made = run("push", "--endpoint", address, "--merge", "merge", "--reading", reading)
            assert made.exit_code == 0, made.stderr
            place = made.stderr.split("'")[1]
            for question in ("investments", "investment-totals", "budgets"):
                asked = ("query", question, "--evidence", "--format", "csv", "--reading", reading)
                expected = sorted(run(*asked).stdout.splitlines())
                for there in (place, address):
                    assert sorted(run(*asked, "--endpoint", there).stdout.splitlines()) == expected
        made = run("export", "--endpoint", place, "--format", "nquads")
        assert "virtrdf" not in made.stdout
        assert "note: left out: 2,4" in made.stderr
        assert len(made.stdout.splitlines()) == len(run("export", "--format", "nquads").stdout.splitlines())
        assert "virtrdf" in run("export", "--endpoint", place, "--as-stored").stdout
        other = CORRECTED if reading == AS_STATED else AS_STATED
        assert run("find", "japan", "--endpoint", place, "--reading", other).exit_code == 2


def test_what_a_server_keeps_for_itself_is_left_out_and_said(run: Run, empty: str) -> None:
    mine = "<urn:g> { <urn:a> <urn:p> <urn:b> } <http://h/sparql> { <http://h/sparql> <urn:p> <urn:c> }"
    sd = "http://www.w3.org/ns/sparql-service-description#"
    its = (
        "<http://www.openlinksw.com/schemas/virtrdf#> "
        "{ <urn:s> <urn:p> <urn:t> , <urn:u> . <urn:a> <urn:p> <urn:b> }"
        f"<http://o/sparql> {{ <http://o/sparql> a <{sd}Service> }}"
        "<http://www.w3.org/ns/ldp#> { <urn:l> a <urn:k> }"
    )
    send("PUT", f"{empty.removesuffix('/query')}/store", "application/trig", mine + its)
    send(
        "POST",
        f"{empty.removesuffix('/query')}/update",
        "application/sparql-update",
        "INSERT { ?s ?p ?o } WHERE { GRAPH ?g { ?s ?p ?o } }",
    )
    made = run("export", "--endpoint", empty, "--format", "nquads")
    assert made.stdout.splitlines() == [
        "<http://h/sparql> <urn:p> <urn:c> <http://h/sparql> .",
        "<urn:a> <urn:p> <urn:b> <urn:g> .",
    ]
    said = "note: left out: 5 statements of the server's own, in http://o/sparql, "
    assert said in made.stderr
    assert (
        len(run("export", "--endpoint", empty, "--format", "nquads", "--as-stored").stdout.splitlines()) == 7
    )
    ranked = run("rank", "--endpoint", empty, "--format", "json")
    assert {row["entity"]["iri"] for row in json.loads(ranked.stdout)} == {
        "urn:a",
        "urn:b",
        "urn:c",
        "http://h/sparql",
    }
    assert said in ranked.stderr


def test_how_many_literals_a_server_rewrites_is_said(run: Run, empty: str, tmp_path: Path) -> None:
    file = tmp_path / "x.trig"
    file.write_text("<urn:g> { <urn:a> <urn:p> 007 , 2.50 , 7.5 , 'x'@en . [] <urn:p> 08 }")
    made = run("push", str(file), "--endpoint", empty)
    assert made.exit_code == 0, made.stderr
    assert "note: the server keeps 3 literals by value, not as written\n" in made.stderr
    file.write_text("<urn:g> { <urn:a> <urn:p> 7 , 2.5 , true , 'x'@en . [] <urn:p> 8 }")
    assert "keeps" not in run("push", str(file), "--endpoint", empty).stderr

"""Unit tests of the server: bodies, the cache, rate limits, the gate, parts of answers."""

from __future__ import annotations

import asyncio
import errno
import gc
import gzip
import json
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import nullcontext
from operator import methodcaller
from pathlib import Path
from random import Random
from types import SimpleNamespace
from typing import Any, TypeVar

import httpx
import pyoxigraph as ox
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from starlette.requests import ClientDisconnect, Request
from starlette.types import Message, Receive, Scope, Send

from kg.errors import NotFound, QueryError, WrongUsage
from kg.export.formats import of_triples
from kg.graph.graph import Graph
from kg.question.catalogue import questions
from kg.rdf.namespaces import BASE
from kg.server import body
from kg.server.body import PIECE, SMALL, LargeBody, NoRoom, read_body
from kg.server.formats import TABLES
from kg.server.reply import PROBLEM, Reply, compressed, problem, with_etag
from kg.server.web import openapi
from kg.server.web.app import app
from kg.server.web.cache import ReplyCache
from kg.server.web.gate import Gate
from kg.server.web.metrics import Metrics
from kg.server.web.negotiation import accepts_coding
from kg.server.web.rate import CLIENTS, Rate, client
from kg.server.web.resources import Resources
from kg.server.web.response import cancel_on_disconnect, response
from kg.server.worker import queries, tables
from kg.server.worker.description import dataset
from kg.server.worker.paging import part
from kg.server.worker.process import reply_to
from kg.server.worker.queries import FORMATS
from kg.server.worker.served import Served
from kg.store import Store, Triples, open_store, select
from kg.store.embedded import Embedded
from kg.tables.w3c import pieces, w3c
from tests.conftest import Run
from tests.servers import PATIENCE

T = TypeVar("T")


def _run(work: Callable[[], Awaitable[T]]) -> T:
    async def run() -> T:
        return await work()

    with ThreadPoolExecutor(1) as apart:  # a browser's event loop may run in this one
        return apart.submit(lambda: asyncio.run(run())).result()


# Bodies


async def _fed(content: bytes, size: int) -> body.Body:
    reader = asyncio.StreamReader()
    reader.feed_data(content)
    reader.feed_eof()
    return await read_body(reader, size)


@pytest.mark.parametrize("size", [0, 1, SMALL, SMALL + 1, 3 * PIECE, 5 * PIECE + 1])
def test_a_body_is_read_again_as_it_came(size: int) -> None:
    content = bytes(range(251)) * (size // 251) + b"x" * (size % 251)

    async def work() -> list[bytes]:
        found = await _fed(content, size)
        assert len(found) == size
        assert isinstance(found, LargeBody) == (size > SMALL)
        assert bytes(found) == content
        return [*body.pieces(found)]

    pieces = _run(work)
    assert b"".join(pieces) == content
    assert max(map(len, pieces)) <= max(PIECE, SMALL)


@pytest.mark.slow
def test_a_body_that_breaks_off_is_none() -> None:
    for size in (10, SMALL + 10):
        with pytest.raises(EOFError):
            _run(lambda size=size: _fed(b"x", size))  # type: ignore[misc]
    gc.collect()  # the exception refers to what was read so far
    assert LargeBody.held == 0


def test_large_bodies_have_a_bound_in_all(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(body, "MOST", 3 * SMALL)

    async def work() -> None:
        first = await _fed(b"x" * 2 * SMALL, 2 * SMALL)
        with pytest.raises(NoRoom):
            await _fed(b"x" * 2 * SMALL, 2 * SMALL)
        assert LargeBody.held == 2 * SMALL
        del first
        assert LargeBody.held == 0
        await _fed(b"x" * 2 * SMALL, 2 * SMALL)

    _run(work)


def test_a_file_that_takes_a_part_gets_the_rest_and_one_that_takes_none_is_an_error() -> None:
    class Slow:
        """A file that accepts as many bytes per write as *room* lists, and then is full."""

        def __init__(self, *room: int) -> None:
            self.room, self.taken = list(room), b""

        def write(self, some: memoryview) -> int:
            if not self.room:
                raise OSError(errno.ENOSPC, "No space left on device")
            part = bytes(some[: self.room.pop(0)])
            self.taken += part
            return len(part)

        def close(self) -> None:
            pass

    found = LargeBody(10)
    found._file.close()
    found._file = slow = Slow(3, 1, 9)  # type: ignore[assignment]
    found.write(b"0123456789")
    assert slow.taken == b"0123456789"
    with pytest.raises(NoRoom, match="No space"):
        found.write(b"x")


def test_a_large_answer_goes_out_in_pieces_with_its_length() -> None:
    content = b"x" * (4 * SMALL)
    said: list[Message] = []

    async def send(message: Message) -> None:
        said.append(message)

    async def receive() -> Message:
        await asyncio.sleep(3600)
        return {"type": "http.disconnect"}

    async def work() -> None:
        reply = Reply(await _fed(content, len(content)), "text/plain", etag="x")
        scope = {"type": "http", "method": "GET", "headers": []}
        await response(reply, Request(scope))(scope, receive, send)

    _run(work)
    headers = dict(said[0]["headers"])
    assert headers[b"content-length"] == str(len(content)).encode()
    pieces = [message["body"] for message in said[1:]]
    assert b"".join(pieces) == content
    assert max(map(len, pieces)) == PIECE


@pytest.mark.parametrize("size", [2000, 4 * SMALL])
@pytest.mark.parametrize("accepted", [True, False])
def test_what_was_compressed_for_others_is_inflated_for_who_cannot(size: int, accepted: bool) -> None:
    asked: list[dict[str, Any]] = []
    content = Random(size).randbytes(size)

    class One:
        store_version = ""

        async def do(self, _job: str, _given: object, **more: Any) -> Reply:
            asked.append(more)
            return compressed(with_etag(Reply(content, "text/html")), wanted=more["gzip"])

    async def work() -> list[httpx.Response]:
        transport = httpx.ASGITransport(app(Resources(One(), rows=1, keep=True)))  # type: ignore[arg-type]
        coding = {"accept-encoding": "gzip" if accepted else "identity"}
        async with httpx.AsyncClient(transport=transport, base_url="http://localhost") as client:
            first = await client.get("/", headers=coding)
            return [first, await client.get("/", headers={**coding, "if-none-match": first.headers["etag"]})]

    first, again = _run(work)
    assert first.content == content
    assert first.headers.get("content-encoding") == ("gzip" if accepted else None)
    assert accepted or first.headers["content-length"] == str(size)
    assert (again.status_code, again.content) == (304, b"")
    assert [each["gzip"] for each in asked] == [True]


def _sparql(served: Served, query: str, format: str, most: int, *, gzip: bool = False) -> Reply:
    given = {"rows": format, "triples": format, "default": [], "named": [], "most": most}
    return reply_to(served, {"name": "sparql", "given": {"query": query, **given}, "gzip": gzip})


ROWS = "SELECT ?s ?p ?o ?x { ?s ?p ?o }"


@pytest.mark.parametrize("format", FORMATS)
def test_rows_written_as_they_come_are_those_of_the_whole(
    embedded: Embedded, format: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kg.tables.w3c._BLOCK", 7)
    whole = select(embedded, ROWS)
    for count in (0, 1, 7, 8, 50):
        some = whole._replace(rows=whole.rows[:count])
        written = b"".join(pieces(some.variables, iter(some.rows), FORMATS[format]))
        assert written.decode() == w3c(some, FORMATS[format])


@pytest.mark.slow
def test_what_is_large_is_held_by_no_worker_and_cut_aloud(embedded: Embedded) -> None:
    served = Served()
    count = 2000
    for name in FORMATS:
        reply = _sparql(served, f"{ROWS} LIMIT {count}", name, count)
        assert isinstance(reply.body, LargeBody)
        assert queries.TRUNCATED not in reply.headers
        assert _sparql(served, f"{ROWS} LIMIT {count}", name, 9).headers[queries.TRUNCATED] == "9"
        packed = _sparql(served, f"{ROWS} LIMIT {count}", name, count, gzip=True)
        assert gzip.decompress(bytes(packed.body)) == bytes(reply.body)
    ordered = _sparql(served, f"{ROWS} \nORDER BY ?s", "json", 5)
    assert ordered.headers[queries.TRUNCATED] == "5"
    graph = "CONSTRUCT { ?s ?p ?o . ?o ?p [] } WHERE { ?s a schema:Person ; ?p ?o FILTER(ISIRI(?o)) }"
    triples = embedded.query(graph)
    assert isinstance(triples, Triples)
    lines = bytes(_sparql(served, graph, "ntriples", 10**6).body).decode()
    assert lines == str(of_triples(triples.triples, "ntriples", {}).file)
    assert queries.TRUNCATED in _sparql(served, graph, "ntriples", 10).headers


def test_what_a_format_cannot_hold_is_asked_in_another() -> None:
    served = Served()
    assert _sparql(served, "SELECT ('\x01' AS ?x) {}", "xml", 1).status == 406
    graph = "CONSTRUCT { ?s <urn:1> 2 } WHERE { ?s a schema:Person } LIMIT 1"
    assert _sparql(served, graph, "rdfxml", 1).status == 406


@pytest.mark.parametrize("accepted", [(None, None), ("json", None), (None, "turtle")])
def test_an_update_is_refused_as_such_whatever_is_accepted(accepted: tuple[str | None, str | None]) -> None:
    for text in ("INSERT DATA {}", "PREFIX select: <urn:> DELETE WHERE { ?s ?p ?o }", "BASE <ASK> DROP ALL"):
        with pytest.raises(QueryError, match="is an update, and updates are refused"):
            queries.sparql(Served(), text, *accepted, most=1)


@pytest.mark.slow
def test_no_page_is_about_what_is_no_address() -> None:
    iri = f"{BASE}id/<script>"
    for job in (
        {"name": "page_address", "given": {"iri": iri, "lang": "en"}},
        {"name": "thing", "given": {"iri": iri, "format": "turtle"}},
    ):
        assert reply_to(Served(), {**job, "gzip": False}).status == 404


@pytest.mark.slow
def test_a_worker_without_room_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    served = Served()
    monkeypatch.setattr(body, "MOST", 2 * SMALL)
    assert _sparql(served, ROWS, "json", 10**6).status == 503
    gc.collect()
    assert LargeBody.held == 0
    assert _sparql(served, "ASK {}", "json", 1).status == 200


@pytest.mark.parametrize("place", ["kg.server.body.TemporaryFile", "kg.store.disk.tempfile.mkdtemp"])
def test_a_full_disk_is_told_to_the_client_and_in_the_log(
    place: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def full(*_: Any, **__: Any) -> None:
        raise OSError(errno.ENOSPC, "No space left on device", str(tmp_path))

    monkeypatch.setattr(place, full)
    reading = "" if "body" in place else "corrected"
    given = {"query": ROWS, "rows": "json", "most": 10**6, "reading": reading}
    reply = reply_to(Served(place=str(tmp_path)), {"name": "sparql", "given": given, "gzip": False})
    assert reply.status == 503
    assert b"no space" in bytes(reply.body)
    assert str(tmp_path).encode() not in bytes(reply.body)
    assert len(capfd.readouterr().err.splitlines()) == 1
    assert not [*tmp_path.glob("*.nq")]


@given(st.binary(max_size=5000))
def test_what_is_compressed_is_read_again(content: bytes) -> None:
    reply = Reply(content, "text/plain", headers={"X": "y"})
    packed = compressed(reply, wanted=True)
    is_packed = packed.headers.get("Content-Encoding") == "gzip"
    assert is_packed is (len(content) >= 1024)
    body_ = bytes(packed.body)
    assert (gzip.decompress(body_) if is_packed else body_) == content
    assert packed.headers["X"] == "y"


# Clients that have disconnected


@pytest.mark.slow
def test_an_answer_that_nobody_waits_for_is_ended() -> None:
    ended: list[str] = []

    async def long() -> Reply:
        try:
            await asyncio.sleep(3600)
        except asyncio.CancelledError:
            ended.append("long")
            raise
        return Reply(b"", "text/plain")

    async def work() -> None:
        kept = ReplyCache()
        one, two = (asyncio.ensure_future(kept.get("a", long)) for _ in range(2))
        await asyncio.sleep(0)
        one.cancel()
        await asyncio.wait((one,))
        await asyncio.sleep(0)
        assert not ended  # somebody is still waiting
        two.cancel()
        await asyncio.wait((two,))
        three = asyncio.ensure_future(kept.get("a", _quick))  # starts anew; does not join what is being ended
        assert (await three).body == b"quick"
        assert ended == ["long"]

        async def gone() -> Message:
            return {"type": "http.disconnect"}

        with pytest.raises(ClientDisconnect):
            await cancel_on_disconnect(kept.get("b", long), Request({"type": "http"}, gone))
        async with asyncio.timeout(PATIENCE):
            while ended != ["long", "long"]:
                await asyncio.sleep(0)
        assert (await cancel_on_disconnect(_quick(), Request({"type": "http"}, gone))).body == b"quick"

    _run(work)


async def _quick() -> Reply:
    return Reply(b"quick", "text/plain")


# Rate limits


def test_a_client_may_ask_as_often_in_a_minute_and_others_too() -> None:
    rate = Rate(3)
    assert [rate.wait("a", 0) for _ in range(4)] == [0, 0, 0, 20]
    assert rate.wait("b", 0) == 0
    assert rate.wait("a", 19) == pytest.approx(1)
    assert rate.wait("a", 20) == 0
    assert rate.wait("a", 20) == pytest.approx(20)
    assert [rate.wait("a", 1000) for _ in range(4)] == [0, 0, 0, 20]


@given(st.integers(1, 50), st.lists(st.floats(0, 20), max_size=80))
@example(1, [0.0, 1.4463988592135237])  # whose sums are inexact
def test_no_more_than_twice_the_rate_are_let_through_in_any_minute(most: int, pauses: list[float]) -> None:
    rate, now, through = Rate(most), 0.0, []
    for pause in pauses:
        now += pause
        if (wait := rate.wait("a", now)) == 0:
            through.append(now)
        else:
            assert rate.wait("a", now + wait + 1e-6) == 0
            now += wait + 1e-6
            through.append(now)
    for begin in through:
        assert sum(begin <= each < begin + 60 for each in through) <= 2 * most


def test_clients_are_known_up_to_a_number() -> None:
    rate = Rate(1)
    for number in range(CLIENTS + 10):
        rate.wait(str(number), 0)
    assert len(rate._until) == CLIENTS
    assert rate.wait(str(CLIENTS), 0) > 0


@pytest.mark.parametrize(
    ("host", "who"),
    [
        ("10.1.2.3", "10.1.2.3"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::"),
        ("::ffff:10.1.2.3", "::ffff:10.1.2.3"),
        ("testclient", "testclient"),
    ],
)
def test_a_client_is_an_address_or_a_network(host: str, who: str) -> None:
    assert client(host) == who


# The gate


async def _answering(scope: Scope, receive: Receive, send: Send) -> None:
    await response(Reply(b"here", "text/plain"), Request(scope))(scope, receive, send)


def _gate(**more: Any) -> Gate:
    metrics: Any = Metrics(SimpleNamespace(busy=0, waiting=0, ended=0))  # type: ignore[arg-type]
    return Gate(_answering, hosts=("localhost",), metrics=metrics, **more)


def _asked(gate: Gate, *requests: dict[str, Any], host: str = "10.0.0.1") -> list[httpx.Response]:
    async def work() -> list[httpx.Response]:
        transport = httpx.ASGITransport(gate, client=(host, 1))
        async with httpx.AsyncClient(transport=transport, base_url="http://localhost:8000") as asking:
            return [await asking.request(**{"method": "GET", "url": "/", **each}) for each in requests]

    return _run(work)


def test_who_asks_too_often_is_told_when_to_come_again() -> None:
    gate = _gate(rate=Rate(2))
    answers = _asked(gate, {}, {}, {}, {"headers": {"x-forwarded-for": "10.9.9.9"}})
    assert [answer.status_code for answer in answers] == [200, 200, 429, 429]
    assert 0 < int(answers[2].headers["retry-after"]) <= 30
    assert answers[2].json()["status"] == 429
    assert answers[2].headers["cache-control"] == "no-store"
    assert [answer.status_code for answer in _asked(gate, {}, host="10.0.0.2")] == [200]
    assert {answer.status_code for answer in _asked(_gate(), *[{}] * 50)} == {200}


@pytest.mark.parametrize(
    ("host", "origin", "status"),
    [
        ("localhost:8000", "http://localhost:8000", 200),
        ("localhost:8000", "http://localhost:9999", 403),
        ("localhost:8000", "http://localhost", 403),
        ("localhost:8000", "https://evil.example", 403),
        ("localhost:8000", "null", 403),
        ("localhost:8000", "http://[", 403),
        ("localhost", "https://localhost", 200),
        ("localhost", "https://localhost:8443", 200),
        ("evil.example", "https://evil.example", 421),
    ],
)
def test_pages_of_this_server_alone_may_post(host: str, origin: str, status: int) -> None:
    (answer,) = _asked(_gate(), {"method": "POST", "headers": {"host": host, "origin": origin}})
    assert answer.status_code == status


# Parts of answers


@pytest.mark.parametrize("most", [1, 4000, 10**9])
def test_the_parts_of_an_answer_are_the_whole(embedded: Embedded, most: int) -> None:
    graph = Graph(embedded, "en")
    whole = graph.answer(graph.bind(questions()["valuations"], {}), evidence=True)
    written = methodcaller("written", "json")
    found, skip = [], 0
    while skip < len(whole):
        some = part(whole, skip, written, most)
        size = len(some.written("json"))
        assert size <= most or len(some) == 1
        assert set(some.table.paraphrases) == set(some.table.passages())
        found += json.loads(some.written("json"))
        skip += len(some)
        more = [note for note in some.notes if f"skip={skip}" in note]
        assert len(more) == (skip < len(whole))
    assert found == json.loads(part(whole, 0, written, 10**9).written("json"))
    for row, full in zip(found, json.loads(whole.written("json")), strict=True):
        told = [(s["words"], *s["passages"]) for s in row["_evidence"]]
        assert sorted(told) == sorted({(s["words"], *s["passages"]) for s in full["_evidence"]})
    assert len(part(whole, len(whole) + 5, written, most)) == 0


def test_an_assistant_gets_what_fits_and_how_to_get_on(embedded: Embedded) -> None:
    served = Served()
    given: Any = {"values": {}, "format": "json", "lang": "en", "evidence": None, "exact": False}
    first = json.loads(bytes(tables.question(served, "errata", **given, skip=0).body))
    rest = json.loads(bytes(tables.question(served, "errata", **given, skip=len(first["rows"]) - 1).body))
    assert rest["rows"][0] == first["rows"][-1]
    shown = tables.show(served, "south-korea", "en", "json", 0)
    said = json.loads(bytes(shown.body))
    assert len(shown.body) < 400_000
    assert "skip=" in " ".join(said["notes"])
    stated = {statement["words"] for row in said["rows"] for statement in row["_evidence"]}
    assert stated <= set(said["sentences"])


@pytest.mark.slow
@pytest.mark.parametrize(
    ("assistants", "lang", "said"),
    [
        (False, None, "(/api/queries/investments?country=japan)"),
        (True, "en", '(investments {"country": ["japan"]})'),
    ],
)
def test_a_sentence_is_answered_and_what_it_was_taken_for_is_said_as_one_asks_it(
    assistants: bool, lang: str | None, said: str
) -> None:
    served = Served(assistants=assistants)
    text = "일본에 투자하는 회사는?"
    reply = json.loads(bytes(tables.ask(served, text, "json", lang, evidence=False).body))
    assert (reply["question"], reply["lang"]) == ("investments", lang or "ko")
    assert said in reply["notes"][0]
    assert [row for row in reply["rows"] if row["_errata"]]
    assert served.graph("en").understanding is served.graph("en").understanding
    with pytest.raises(NotFound, match="no question answers"):
        tables.ask(served, "what is the weather?", "json")
    with pytest.raises(WrongUsage, match="at most 500 characters"):
        tables.ask(served, "who invests? " * 50, "json")


@pytest.mark.parametrize(
    ("accept", "media"),
    [
        ("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "text/html; charset=utf-8"),
        ("*/*", PROBLEM),
        ("application/json", PROBLEM),
        ("text/html;q=0.5, application/json", PROBLEM),
        ("", PROBLEM),
    ],
)
def test_what_is_wrong_is_a_page_for_browsers_alone(accept: str, media: str) -> None:
    headers = [(b"accept", accept.encode()), (b"accept-language", b"ko")]
    request = Request({"type": "http", "method": "GET", "headers": headers})
    told = response(problem(404, "no <b>bold</b> name", ["<i>"], Retry_After="5"), request)
    text = bytes(told.body).decode()
    assert (told.status_code, told.headers["content-type"]) == (404, media)
    assert told.headers["retry-after"] == "5"
    assert "accept" in told.headers["vary"].lower()
    if media != PROBLEM:
        assert '<html lang="ko">' in text
        assert "&lt;b&gt;" in text
        assert "<b>" not in text
        assert "style-src 'sha256-" in told.headers["content-security-policy"]


@pytest.mark.parametrize("endpoint", [None, "http://localhost:1/"])
def test_the_command_says_what_is_where(
    run: Run, endpoint: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kg.server.serving.serve", lambda *_, ready, **__: ready("http://h/"))
    monkeypatch.setattr("kg.cli.serve.to_serve", lambda _: nullcontext(({"endpoint": endpoint}, 1.0)))
    first, second = run("serve").stdout.splitlines()
    assert first.split()[0] == "http://h/"
    assert ("http://h/en/" in second) == (endpoint is None)
    assert "http://h/sparql" in second


def test_each_format_that_can_be_asked_for_is_described() -> None:
    for path, each in openapi.description("http://localhost/")["paths"].items():
        named = [p["schema"]["enum"] for p in each["get"]["parameters"] if p["name"] == "format"]
        expected = {TABLES[name].partition(";")[0] for names in named for name in names}
        assert expected <= {*each["get"]["responses"]["200"]["content"]}, path


def test_names_are_completed() -> None:
    served = Served()
    cases = ("mistr", "Mistral AI"), *((text, "미스트랄 AI") for text in ("미스트", "미ㅅ", "밋", "ㅁㅅㅌㄹ"))
    for text, name in cases:
        typed, names = json.loads(
            bytes(tables.complete(served, text, "ko" if name[0] == "미" else "en").body)
        )
        assert typed == text
        assert name in names
        assert names[0].startswith(name)
        assert len(names) <= tables.COMPLETIONS
    for text in ("", "!!", "qqqqqqqq"):
        assert json.loads(bytes(tables.complete(served, text, "en").body)) == [text, []]


@pytest.mark.slow
def test_the_other_reading_is_asked_without_the_first_one_changed(tmp_path: Path) -> None:
    served, right = Served(place=str(tmp_path)), open_store(reading="corrected")
    query = "SELECT ?s ?p ?o { ?s ?p ?o }"

    def rows(store: Store) -> set[str]:
        return {str(row) for row in select(store, query).rows}

    printed = rows(served.store)
    assert rows(served.read("corrected")) == rows(right) != printed
    assert served.read("corrected") is served.read("corrected")
    assert served.read("") is served.read("as-stated") is served.store
    assert rows(served.store) == printed
    made = (tmp_path / "corrected-").stat().st_mtime_ns
    assert rows(Served(place=str(tmp_path)).read("corrected")) == rows(right)
    assert (tmp_path / "corrected-").stat().st_mtime_ns == made
    with pytest.raises(Exception, match="corrected is available here"):
        Served(reading="corrected", place=str(tmp_path)).read("as-stated")
    with pytest.raises(Exception, match="as-stated is available here"):
        Served().read("corrected")


@pytest.mark.slow
def test_the_other_reading_of_a_former_store_stays_as_long_as_it_is_read(tmp_path: Path) -> None:
    def served(version: str) -> Served:
        found = Served(place=str(tmp_path))
        found.store_version, found.store = version, few
        return found

    def there() -> set[str]:
        return {each.name for each in tmp_path.glob("corrected-*") if each.is_dir()}

    few = Embedded([ox.Quad(ox.NamedNode("urn:a"), ox.NamedNode("urn:b"), ox.Literal("c"))])
    first, second = served("1"), served("2")
    for each in (first, second):
        each.read("corrected")
    assert there() == {"corrected-1", "corrected-2"}
    del first, each
    gc.collect()
    served("3").read("corrected")
    assert there() == {"corrected-2", "corrected-3"}


@pytest.mark.parametrize(
    ("accepted", "packed"),
    [
        ("gzip", True),
        ("GZIP", True),
        ("br, gzip;q=0.1", True),
        ("*", True),
        ("", False),
        ("gzip;Q=0", False),
        ("gzip;q=0.000, *", False),
        ("*;q=0", False),
        ("gzipped", False),
    ],
)
def test_what_is_compressed_is_accepted_so(accepted: str, packed: bool) -> None:
    assert accepts_coding(accepted, "gzip") == packed


@pytest.mark.slow
def test_a_graph_is_called_as_the_articles_that_it_has_sentences_of(tmp_path: Path) -> None:
    mentioned = """PREFIX : <http://example.org/> PREFIX dcterms: <http://purl.org/dc/terms/>
        :news a <https://schema.org/Article> ; dcterms:title "News"@en ; dcterms:license :reserved .
        :other a <http://www.w3.org/ns/dcat#Dataset> ; dcterms:license :secret . :we :use :other ."""
    file = tmp_path / "data.ttl"
    file.write_text(mentioned)
    said = {"News", "reserved>", "secret>", "What an article says"}
    for data, told in ([str(file)], set()), ([], {"What an article says"}):
        text = bytes(dataset(Served(data=data), "http://h/", "ntriples").body).decode()
        about = [line for line in text.splitlines() if line.startswith("<http://h/.well-known/void#dataset>")]
        assert {part for part in said if any(part in line for line in about)} == told
        assert bool(told) == any("/license>" in line for line in about)

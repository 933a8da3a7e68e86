"""Parts of the server by themselves: the pool of workers, notes on answers, limits on connections."""

from __future__ import annotations

import asyncio
import errno
import json
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Awaitable, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from select import select
from typing import Any
from urllib.parse import unquote

import pytest
import uvicorn
import uvloop
from starlette.requests import Request

from kg.errors import KGError
from kg.server import frames, pool
from kg.server.body import SMALL
from kg.server.pool import Pool
from kg.server.reply import NOTE, Reply, with_etag
from kg.server.web import connection
from kg.server.web.gate import Gate
from kg.server.web.response import response
from kg.server.worker.paging import ROWS
from kg.server.worker_handle import WorkerHandle
from tests.servers import PATIENCE


class _Worker:
    """A fake worker: a job lasts until *over* is set or it is ended, and takes *spent* CPU seconds."""

    store_version, why, client, process = "", "", "", 0

    def __init__(self, spent: float) -> None:
        self.spent, self.share, self.ended, self.is_slow = spent, 0.0, False, False
        self.over = asyncio.Event()
        self.assigned_slow = False

    @property
    def has_exited(self) -> bool:
        return self.ended

    def assign(self, client: str, share: float) -> None:
        self.client, self.share = client, share
        self.assigned_slow |= self.is_slow

    async def do(self, _: Any) -> Reply:
        self.over.clear()
        await self.over.wait()
        if self.ended:
            raise EOFError
        return Reply(b"", "")

    def lower_priority(self) -> None:
        self.is_slow = True

    def end(self, why: str = "") -> None:
        self.ended, self.why = True, why
        self.over.set()


def _run(
    monkeypatch: pytest.MonkeyPatch, spent: float, work: Callable[[Pool, list[_Worker]], Awaitable[None]]
) -> None:
    """Run *work* with a pool of two and the list of workers it has started; a job's share is 100 seconds."""
    begun: list[_Worker] = []

    async def begin(*_: Any) -> _Worker:
        begun.append(_Worker(spent))
        return begun[-1]

    class ForkServer:
        def close(self) -> None:
            pass

    monkeypatch.setattr(pool, "ForkServer", ForkServer)
    monkeypatch.setattr(WorkerHandle, "start", begin)
    monkeypatch.setattr(pool, "SLOW", 0.001)

    async def run() -> None:
        made = Pool({}, size=2, seconds=1 / pool.SHARE * 100, memory=0)
        await made.start()
        await work(made, begun)
        await made.close()

    with ThreadPoolExecutor(1) as apart:  # a browser's event loop may run in this thread
        apart.submit(lambda: asyncio.run(asyncio.wait_for(run(), PATIENCE))).result()


def test_a_store_that_cannot_be_opened_is_logged_once_and_again_when_asked(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    tried: list[None] = []

    async def broken(*_: Any) -> _Worker:
        tried.append(None)
        raise KGError("broken; load it again")

    async def work(made: Pool, begun: list[_Worker]) -> None:
        await made.filled.wait()
        monkeypatch.setattr(WorkerHandle, "start", broken)
        made.reload()
        await _until(lambda: len(tried) == 1)
        for worker in begun:
            worker.end()
        made.seconds, pool.PATIENCE = 0.01, 0.01  # of which monkeypatch knows
        refused = await made.do("x", {})
        assert refused.status == 503
        assert b"cannot open its graph" in bytes(refused.body)
        await _until(lambda: len(tried) == 3)
        assert capsys.readouterr().err == "broken; load it again\n"
        made.reload()
        await _until(lambda: bool(capsys.readouterr().err))

    monkeypatch.setattr(pool, "PATIENCE", pool.PATIENCE)
    _run(monkeypatch, 0, work)


async def _until(met: Callable[[], bool]) -> None:
    while not met():
        await asyncio.sleep(0.001)


def test_questions_that_had_little_time_wait_and_end_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    async def work(made: Pool, begun: list[_Worker]) -> None:
        jobs = [asyncio.ensure_future(made.do("x", {}, client=str(n % 3))) for n in range(9)]
        while not all(job.done() for job in jobs):
            await _until(lambda: made.busy == 4 or made.waiting == 0)
            assert len([worker for worker in begun if not worker.ended]) <= 4
            for worker in begun:
                worker.over.set()
            await asyncio.sleep(0.005)
        assert [job.result().status for job in jobs] == [200] * 9

    _run(monkeypatch, 99, work)


@pytest.mark.slow
def test_who_has_had_a_share_is_ended_for_those_who_wait(monkeypatch: pytest.MonkeyPatch) -> None:
    async def work(made: Pool, begun: list[_Worker]) -> None:
        few = [asyncio.ensure_future(made.do("x", {}, client="few"))]
        await _until(lambda: made.busy == 1)
        many = [asyncio.ensure_future(made.do("x", {}, client="many")) for _ in range(3)]
        await _until(lambda: made.busy == 4)
        await asyncio.sleep(0.01)
        assert not any(worker.ended for worker in begun if worker.client)  # nobody is waiting
        late = asyncio.ensure_future(made.do("x", {}, client="late"))
        await _until(lambda: any(worker.client == "late" for worker in begun))
        assert sum(worker.ended for worker in begun if worker.client) == 1
        assert [job.done() for job in few] == [False]
        assert sorted(job.done() for job in many) == [False, False, True]
        assert next(job.result().status for job in many if job.done()) == 503
        for worker in begun:
            worker.over.set()
        await asyncio.gather(*few, *many, late)

    _run(monkeypatch, 101, work)


def test_a_worker_whose_priority_was_lowered_answers_nobody_else(monkeypatch: pytest.MonkeyPatch) -> None:
    async def work(made: Pool, begun: list[_Worker]) -> None:
        jobs = [asyncio.ensure_future(made.do("x", {})) for _ in range(4)]
        await _until(lambda: sum(worker.is_slow for worker in begun) == 4)  # two of them keep their places
        for worker in begun:
            worker.over.set()
        await asyncio.gather(*jobs)
        late = asyncio.ensure_future(made.do("x", {}, client="late"))
        await _until(lambda: any(worker.client == "late" for worker in begun))
        assert not any(worker.assigned_slow for worker in begun)
        for worker in begun:
            worker.over.set()
        await late

    _run(monkeypatch, 0, work)


def test_a_worker_of_whose_answer_something_may_be_left_answers_nobody_else(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def work(made: Pool, begun: list[_Worker]) -> None:
        async def broken(_: Any) -> Reply:
            raise OSError(errno.EIO, "Input/output error")

        await _until(lambda: len(begun) == 2)
        for worker in begun:
            worker.do = broken  # type: ignore[method-assign]
        for _ in range(2):
            with pytest.raises(OSError, match="Input"):
                await made.do("x", {})
        assert [worker.ended for worker in begun[:2]] == [True, True]
        answer = asyncio.ensure_future(made.do("x", {}))
        await _until(lambda: made.busy == 1)
        for worker in begun[2:]:
            worker.over.set()
        assert (await answer).status == 200

    _run(monkeypatch, 0, work)


@pytest.mark.parametrize("made", [True, False])
def test_an_answer_that_has_no_room_is_told_and_ends_its_worker(
    made: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(**_: Any) -> Any:
        if made:
            return open("/dev/full", "wb", buffering=0)
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("kg.server.body.TemporaryFile", full)
    monkeypatch.setattr("os.kill", lambda *_: None)

    async def run() -> WorkerHandle:
        mine, its = socket.socketpair()
        with its:
            worker = WorkerHandle(0, "", *await asyncio.open_unix_connection(sock=mine))
            its.sendall(frames.encode({}, b"x" * (SMALL + 1))[: SMALL // 2])
            with pytest.raises(EOFError):
                await worker.do({})
            return worker

    with ThreadPoolExecutor(1) as apart:
        worker = apart.submit(lambda: asyncio.run(asyncio.wait_for(run(), PATIENCE))).result()
    assert worker.has_exited
    assert "no space for this (No space left on device); try again later" in worker.why


@pytest.mark.skipif(sys.platform != "linux", reason="other systems do not tell the two apart")
@pytest.mark.parametrize(("read", "error"), [(False, ConnectionError), (True, EOFError)])
@pytest.mark.parametrize("loop", [uvloop.new_event_loop, asyncio.new_event_loop])
def test_a_job_that_was_not_read_is_told_from_one_that_was(
    loop: Any, read: bool, error: type[Exception]
) -> None:
    async def run() -> None:
        mine, its = socket.socketpair()
        worker = WorkerHandle(0, "", *await asyncio.open_unix_connection(sock=mine))
        asked = asyncio.ensure_future(worker.do({"name": "x"}))
        while not select([its], [], [], 0)[0]:
            await asyncio.sleep(0)
        if read:
            frames.receive(its)
        its.close()
        with pytest.raises(error):
            await asked
        worker._writer.close()
        await asyncio.sleep(0.01)  # until uvloop, which is written in C, has freed it

    def work() -> None:
        with asyncio.Runner(loop_factory=loop) as runner:
            runner.run(asyncio.wait_for(run(), PATIENCE))

    with ThreadPoolExecutor(1) as apart:
        apart.submit(work).result()


def _answered(job: str, **given: Any) -> Reply:
    from kg.server.worker.process import reply_to
    from kg.server.worker.served import Served

    return reply_to(Served(), {"name": job, "given": given, "gzip": False})


def _asked(name: str, values: dict[str, list[str]], format: str) -> Reply:
    shared = {"lang": "en", "evidence": False, "exact": False}
    return _answered("question", name=name, values=values, format=format, **shared)


@pytest.mark.slow
def test_an_answer_without_rows_says_what_has_some(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kg.question.alternatives.SECONDS", PATIENCE)
    reply = _asked("founders", {"company": ["samsung"]}, "json")
    (note,) = json.loads(bytes(reply.body))["notes"]
    assert "investments investor=samsung" in note
    assert "--" not in note
    assert unquote(_asked("founders", {"company": ["samsung"]}, "csv").headers[NOTE]) == note


def test_what_a_table_has_no_place_for_is_told_beside_it() -> None:
    given = {"aspect": ["semiconductors"]}
    notes = json.loads(bytes(_asked("assessments", given, "json").body))["notes"]
    assert notes
    for kind in ("csv", "tsv"):
        assert unquote(_asked("assessments", given, kind).headers[NOTE]) == "; ".join(notes)


def test_what_has_no_passages_says_so_and_is_cut_aloud() -> None:
    said = json.loads(bytes(_answered("cited_sparql", query="ASK {}", lang="en", skip=0).body))
    assert said["boolean"] is True
    assert "ASK" in said["notes"][0]
    query = "CONSTRUCT { ?s a ?o } WHERE { ?s a ?o }"
    said = json.loads(bytes(_answered("cited_sparql", query=query, lang="en", skip=0).body))
    assert said["turtle"]
    assert any(f"first {ROWS}" in note for note in said["notes"])


@pytest.mark.parametrize(
    ("method", "known", "status"),
    [
        ("GET", "*", 304),
        ("HEAD", 'W/"TAG"', 304),
        ("GET", '"x", "TAG"', 304),
        ("GET", '""', 200),
        ("POST", "*", 200),
        ("POST", '"TAG"', 200),
    ],
)
def test_only_who_reads_and_has_an_answer_is_spared_it(method: str, known: str, status: int) -> None:
    reply = with_etag(Reply(b"x", "text/plain"))
    field = (b"if-none-match", known.replace("TAG", reply.etag).encode())
    request = Request({"type": "http", "method": method, "headers": [field]})
    assert response(reply, request).status_code == status


@pytest.mark.parametrize(
    ("host", "ours"),
    [
        ("localhost", True),
        ("LOCALHOST:8000", True),
        ("[::1]:80", True),
        ("localhost/1", False),
        ("localhost/a<b>", False),
        ("x@localhost", False),
        ("localhost:N", False),
        ("other", False),
    ],
)
def test_a_host_is_a_name_and_a_port(host: str, ours: bool) -> None:
    reached: list[int] = []

    class Seen:
        def record(self, *_: Any) -> None:
            pass

    async def app(*_: Any) -> None:
        reached.append(200)

    async def send(message: Any) -> None:
        if "status" in message:
            reached.append(message["status"])

    scope = {"type": "http", "method": "GET", "headers": [(b"host", host.encode())]}
    gate = Gate(app, hosts=["localhost", "::1"], metrics=Seen())  # type: ignore[arg-type]  # counts nothing
    with ThreadPoolExecutor(1) as apart:
        apart.submit(lambda: asyncio.run(gate(scope, None, send))).result()  # type: ignore[arg-type]
    assert reached == [200 if ours else 421]


def test_who_does_not_read_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection, "READ_SECONDS", 0.05)
    lost = threading.Event()

    class Told(connection.Connection):
        def connection_lost(self, exc: Exception | None) -> None:
            super().connection_lost(exc)
            lost.set()

    async def app(_scope: Any, _receive: Any, send: Any) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": bytes(32 << 20)})

    with _listening(app, Told) as place, socket.create_connection(place, timeout=PATIENCE) as client:
        client.sendall(b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")
        assert lost.wait(PATIENCE)


@contextmanager
def _listening(app: Any, protocol: type[connection.Connection]) -> Iterator[tuple[str, int]]:
    """Serve *app* through connections of class *protocol*; yield the address."""
    config = uvicorn.Config(app, http=protocol, ws="none", lifespan="off", log_level="error")
    server = uvicorn.Server(config)
    with socket.create_server(("127.0.0.1", 0)) as listener, ThreadPoolExecutor(1) as apart:
        running = apart.submit(lambda: server.run([listener]))
        try:
            yield listener.getsockname()
        finally:
            server.should_exit = True
            running.result()


async def _answer_all(_scope: Any, receive: Any, send: Any) -> None:
    while (await receive()).get("more_body"):
        pass
    await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"0")]})
    await send({"type": "http.response.body"})


@pytest.mark.parametrize(
    ("target", "host"),
    [
        (b"/?q=http://evil.example/", b"localhost"),
        (b"//evil.example/", b"localhost"),
        (b"http://evil.example/", b"evil.example"),
        (b"HTTPS://evil.example:1/?x", b"evil.example:1"),
        (b"http://localhost@evil.example/", b"localhost@evil.example"),  # not a valid host
    ],
)
def test_the_host_is_that_of_an_absolute_target(target: bytes, host: bytes) -> None:
    seen: list[list[bytes]] = []

    async def app(scope: Any, receive: Any, send: Any) -> None:
        seen.append([value for name, value in scope["headers"] if name == b"host"])
        await _answer_all(scope, receive, send)

    with (
        _listening(app, connection.Connection) as place,
        socket.create_connection(place, timeout=PATIENCE) as client,
    ):
        client.sendall(b"GET " + target + b" HTTP/1.1\r\nHost: localhost\r\n\r\n")
        assert client.recv(4096).split()[1] == b"200"
    assert seen == [[host]]


def test_who_sends_letters_in_an_address_is_advised_to_encode_them() -> None:
    with (
        _listening(_answer_all, connection.Connection) as place,
        socket.create_connection(place, timeout=PATIENCE) as client,
    ):
        client.sendall("GET /?q=일본 HTTP/1.1\r\nHost: localhost\r\n\r\n".encode())
        assert b"Percent-encode the address" in b"".join(iter(lambda: client.recv(4096), b""))


def test_what_is_sent_beside_a_body_is_bounded() -> None:
    head = b"POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n"
    most = connection.HEAD + connection.PIECE  # the limit is checked after each piece
    with _listening(_answer_all, connection.Connection) as place:

        def status(*parts: bytes) -> int:
            with socket.create_connection(place, timeout=PATIENCE) as client, suppress(ConnectionError):
                client.sendall(b"".join(parts))
                return int(client.recv(4096).split()[1])
            return 0  # the answer was lost with the connection

        body = b"10000\r\n" + bytes(1 << 16) + b"\r\n"
        assert status(head, b"\r\n", body * 4, b"0\r\n\r\n") == 200
        floods = [
            (head, b"A: b\r\n" * (most // 6), b"\r\n0\r\n\r\n"),
            (head, b"\r\n1;", b"a" * most, b"\r\nx\r\n0\r\n\r\n"),
            (head, b"\r\n", b"1\r\nA\r\n" * (most // 5), b"0\r\n\r\n"),
            (head, b"\r\n0\r\n", b"A: b\r\n" * (most // 6), b"\r\n"),
            (b"\r\n" * most, head, b"\r\n0\r\n\r\n"),
        ]
        assert {status(*flood) for flood in floods} <= {400, 0}


def test_requests_that_wait_for_their_turn_are_few_and_all_are_answered() -> None:
    waiting: list[int] = []

    class Counted(connection.Connection):
        def on_response_complete(self) -> None:
            waiting.append(len(self.pipeline))
            super().on_response_complete()

    one = b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"
    last = one.replace(b"\r\n\r\n", b"\r\nConnection: close\r\n\r\n")
    with (
        _listening(_answer_all, Counted) as place,
        socket.create_connection(place, timeout=PATIENCE) as client,
    ):
        client.sendall(one * 999 + last)
        answered = b"".join(iter(lambda: client.recv(1 << 16), b""))
    assert answered.count(b"200 OK") == 1000
    assert max(waiting) <= connection.PIECE // len(one) + 1


def test_a_request_with_others_behind_it_learns_that_its_client_has_gone() -> None:
    learnt: list[str] = []
    begun = threading.Event()

    async def app(_scope: Any, receive: Any, send: Any) -> None:
        await receive()
        begun.set()
        with suppress(TimeoutError):
            async with asyncio.timeout(PATIENCE):
                learnt.append((await receive())["type"])
        await send({"type": "http.response.start", "status": 200, "headers": []})  # goes nowhere

    with _listening(app, connection.Connection) as place, socket.create_connection(place) as client:
        client.sendall(b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n" * 3)
        assert begun.wait(PATIENCE)
    assert learnt == ["http.disconnect"]


def test_another_process_is_timed() -> None:
    with subprocess.Popen([sys.executable, "-c", "while True: pass"]) as busy:
        try:
            worker = WorkerHandle(busy.pid, "", None, None)  # type: ignore[arg-type]  # it is sent no job
            worker.assign("", 1)
            while worker.spent < 0.1:
                time.sleep(0.01)
            worker.lower_priority()
        finally:
            busy.kill()

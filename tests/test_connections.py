"""Connections to a server: kept as long as the server keeps them; they never cause a repeated update."""

from __future__ import annotations

import fcntl
import resource
import socket
from http.client import HTTPConnection
from threading import Event
from typing import Any
from urllib.request import build_opener

import pytest

from kg.errors import EndpointError
from kg.store.remote.connections import Connections
from kg.store.remote.endpoint import Remote
from tests.conftest import PATIENCE
from tests.standin import SRJ, Asked, Said, standing_in
from tests.test_threads import together

HIGH = 1024
"""The first file descriptor that select(2) does not support."""

YES = '{"head": {}, "boolean": true}'


def answer(asked: Asked) -> Said:
    return Said("", status=204) if asked.text.startswith("INSERT") else Said(YES)


def test_one_connection_carries_all_requests() -> None:
    seen: list[Asked] = []

    def answering(asked: Asked) -> Said:
        seen.append(asked)
        return answer(asked)

    with standing_in(answering, kept=True) as address:
        server = Remote(f"{address}/query")
        for _ in range(3):
            assert server.query("ASK {}") is True
            server.update("INSERT DATA {}")
        assert server.with_merge().query("ASK {}") is True
    assert len(seen) == 8
    assert len({asked.port for asked in seen}) == 1


@pytest.mark.parametrize("kept", [False, True], ids=["announced", "unannounced"])
def test_what_the_server_closes_is_opened_again(kept: bool) -> None:
    seen: list[Asked] = []
    closed = Event()

    def answering(asked: Asked) -> Said:
        seen.append(asked)
        closed.clear()
        return answer(asked)._replace(closed=closed)

    with standing_in(answering, kept=kept) as address:
        server = Remote(f"{address}/query")
        for _ in range(3):
            assert server.query("ASK {}") is True
            assert closed.wait(PATIENCE)
            server.update("INSERT DATA {}")
            assert closed.wait(PATIENCE)
    assert len({asked.port for asked in seen}) == len(seen) == 6


def test_a_connection_that_ends_under_a_request_lets_a_query_be_asked_again_and_no_update() -> None:
    ports: list[int] = []

    def answering(asked: Asked) -> Said:
        ports.append(asked.port)
        if ports.count(asked.port) > 1:
            raise ConnectionError
        return answer(asked)

    with standing_in(answering, kept=True) as address:
        server = Remote(f"{address}/query")
        assert server.query("ASK {}") is True
        assert server.query("ASK {}") is True
        assert len(ports) == 3
        with pytest.raises(EndpointError, match="is the server running"):
            server.update("INSERT DATA {}")
        assert len(ports) == 4


def test_the_rest_of_a_long_refusal_is_no_answer_to_the_next_question() -> None:
    long = Said("no " * 5_000, "text/plain", 400)
    with standing_in(lambda asked: Said(YES, SRJ) if "?x" in asked.text else long, kept=True) as address:
        server = Remote(f"{address}/query")
        for _ in range(2):
            with pytest.raises(EndpointError, match="400 no no"):
                server.query("ASK {}")
            assert server.query("ASK { ?x ?y ?z }") is True


def test_a_connection_that_another_thread_has_taken_meanwhile_is_no_error() -> None:
    class Taken(list[HTTPConnection]):
        def __len__(self) -> int:  # whatever was counted is gone afterwards
            seen = super().__len__()
            self.clear()
            return seen

    class Kept(dict[tuple[object, ...], list[HTTPConnection]]):
        def setdefault(self, key: tuple[object, ...], _: object = None) -> Taken:
            return super().setdefault(key, Taken())  # type: ignore[return-value]

    with standing_in(answer, kept=True) as address:
        connections = Connections()
        connections._kept = Kept()
        for _ in range(3):
            with build_opener(connections).open(f"{address}/query", b"query=ASK+%7B%7D", PATIENCE) as said:
                assert said.read().decode() == YES
        for connection in [each for kept in connections._kept.values() for each in kept]:
            connection.close()


@pytest.mark.slow
def test_threads_share_connections_whose_descriptors_may_be_large(monkeypatch: pytest.MonkeyPatch) -> None:
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if hard != resource.RLIM_INFINITY and hard < HIGH + 100:
        pytest.skip("the system lets no process have so many files")
    connect = socket.create_connection
    numbers: list[int] = []

    def high(*args: Any, **more: Any) -> socket.socket:
        with connect(*args, **more) as made:
            number = fcntl.fcntl(made.fileno(), fcntl.F_DUPFD_CLOEXEC, HIGH)
        numbers.append(number)
        return socket.socket(fileno=number)

    monkeypatch.setattr(socket, "create_connection", high)
    resource.setrlimit(resource.RLIMIT_NOFILE, (max(soft, HIGH + 100), hard))
    try:
        with standing_in(answer, kept=True) as address:
            server = Remote(f"{address}/query")
            assert together(lambda _: [server.query("ASK {}") for _ in range(10)]) == [[True] * 10] * 8
            assert len(numbers) <= 8
            assert min(numbers) >= HIGH
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))

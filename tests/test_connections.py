"""Connections to a server: kept while it keeps them, and never a reason to make an update twice."""

from __future__ import annotations

import pytest

from kg.errors import EndpointError
from kg.store.remote.endpoint import Remote
from tests.standin import SRJ, Asked, Said, standing_in

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

    def answering(asked: Asked) -> Said:
        seen.append(asked)
        return answer(asked)._replace(closes=True)

    with standing_in(answering, kept=kept) as address:
        server = Remote(f"{address}/query")
        for _ in range(3):
            assert server.query("ASK {}") is True
            server.update("INSERT DATA {}")
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

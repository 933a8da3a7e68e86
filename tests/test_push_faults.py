"""A push that fails must end in bounded time, say so, and leave one complete graph on the server."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from math import ceil
from pathlib import Path
from random import Random
from time import monotonic
from typing import TypeVar

import pyoxigraph as ox
import pytest

from kg.errors import EndpointError, KGError
from kg.rdf.namespaces import STAGED
from kg.store import select
from kg.store.protocol import Result
from kg.store.readings import RELEASE
from kg.store.remote.endpoint import Remote
from kg.store.remote.push import push
from tests.conftest import PATIENCE, ROOT, Run
from tests.servers import oxigraph
from tests.standin import Asked, Said, passed_on, standing_in

pytestmark = pytest.mark.slow

T = TypeVar("T")


def facts(name: str, count: int = 30) -> list[ox.Quad]:
    """Return statements in three graphs; some of them are the same for every *name*."""
    nodes = [ox.NamedNode(f"https://w3id.org/sovereign-ai-kg/id/{n}") for n in range(count)]
    places = [ox.NamedNode(f"https://w3id.org/sovereign-ai-kg/passage/x/p{n}") for n in (1, 2, 3)]
    said = ox.NamedNode("urn:p")
    return [ox.Quad(node, said, ox.Literal(name), places[n % 3]) for n, node in enumerate(nodes)] + [
        ox.Quad(node, said, ox.Literal("both"), places[0]) for node in nodes[:5]
    ]


OLD, NEW = facts("old"), facts("new", 40)
REQUESTS = 10
"""The number of requests in a push of NEW."""


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with oxigraph(tmp_path_factory.mktemp("pushed")) as address:
        yield address


@pytest.fixture
def address(server: str, monkeypatch: pytest.MonkeyPatch) -> str:
    """Return the query address of a server that contains OLD."""
    monkeypatch.setattr("kg.store.remote.statements.BATCH", 20)
    Remote(f"{server}/query").update("CLEAR ALL")
    push(Remote(f"{server}/query"), OLD)
    return f"{server}/query"


def held(address: str) -> set[tuple[str, ...]]:
    """Return the statements on the server, without its staging graphs."""
    rows = select(Remote(address), "SELECT ?s ?p ?o ?g { { ?s ?p ?o } UNION { GRAPH ?g { ?s ?p ?o } } }").rows
    return {tuple(map(str, row)) for row in rows if STAGED not in str(row[3])}


def whole(quads: list[ox.Quad]) -> set[tuple[str, ...]]:
    found = {(str(q.subject), str(q.predicate), str(q.object), str(q.graph_name)) for q in quads}
    return found | {(*row[:3], "None") for row in found}


def waiting(address: str) -> bool:
    asked = f"ASK {{ GRAPH ?g {{ ?s ?p ?o }} FILTER(STRSTARTS(STR(?g), '{STAGED}')) }}"
    return Remote(address).query(asked) is True


def is_update(asked: Asked) -> bool:
    return asked.path == "/update"


class Killed(BaseException):
    """Simulates the death of the process: every later request raises it again, so nothing is cleaned up."""


class Mortal(Remote):
    """A server whose client is killed after *most* requests; *seen* is called after each."""

    def __init__(self, address: str, most: int, seen: Callable[[], None]) -> None:
        super().__init__(address)
        self.left, self.seen = most, seen

    def step(self, do: Callable[[], T]) -> T:
        if not self.left:
            raise Killed
        self.left -= 1
        done = do()
        self.seen()
        return done

    def update(self, text: str) -> None:
        self.step(lambda: super(Mortal, self).update(text))

    def query(self, text: str) -> Result:
        return self.step(lambda: super(Mortal, self).query(text))


@pytest.mark.parametrize("most", range(REQUESTS + 1))
def test_wherever_a_push_ends_one_graph_is_whole(address: str, most: int) -> None:
    """Readers must see the whole earlier graph up to some moment, and the whole new one from then on."""
    seen, done = [held(address)], False
    mortal = Mortal(address, most, lambda: seen.append(held(address)))
    with suppress(Killed):
        push(mortal, NEW)
        done = True
    assert (done, mortal.left) == (most == REQUESTS, 0)
    old, new = (sum(each == whole(quads) for each in seen) for quads in (OLD, NEW))
    assert seen == [whole(OLD)] * old + [whole(NEW)] * new
    push(Remote(address), NEW)
    assert held(address) == whole(NEW)
    assert not waiting(address)


class Blind(Remote):
    """A server that fails when asked whether the exchange was made."""

    def query(self, text: str) -> Result:
        if str(RELEASE) in text:
            raise EndpointError("gone")
        return super().query(text)


def test_a_push_whose_end_is_not_seen_says_where_things_are(address: str) -> None:
    with pytest.raises(EndpointError, match="gone; the new data are in its place or still in"):
        push(Blind(address), NEW)
    assert held(address) == whole(NEW)


@pytest.mark.parametrize(("at", "made"), [(2, False), (4, False), (4, True)])
def test_a_push_that_is_killed_leaves_one_graph_whole(
    address: str, tmp_path: Path, at: int, made: bool
) -> None:
    """Here a real process is killed, before or after the server makes one of its updates."""
    file, started, updates = tmp_path / "new.nq", list[subprocess.Popen[bytes]](), list[str]()
    file.write_bytes(ox.serialize(NEW, format=ox.RdfFormat.N_QUADS) or b"")

    def answering(asked: Asked) -> Said:
        if not is_update(asked):
            return passed_on(asked, address)
        updates.append(asked.text)
        if len(updates) == at + 1 and not made:
            os.kill(started[0].pid, signal.SIGKILL)
            return Said("")
        said = passed_on(asked, address.replace("/query", "/update"))
        if len(updates) == at + 1:
            os.kill(started[0].pid, signal.SIGKILL)
        return said

    script = "from kg.store.remote import statements; statements.BATCH = 20; from kg.cli import cli; cli()"
    with standing_in(answering) as place:
        command = [sys.executable, "-c", script, "push", str(file), "--endpoint", f"{place}/query"]
        started.append(subprocess.Popen(command, cwd=ROOT, stderr=subprocess.DEVNULL))
        status = started[0].wait(PATIENCE)
    assert (status, len(updates)) == (-signal.SIGKILL, at + 1)
    exchanged = made and "DELETE" in updates[-1]
    assert held(address) == whole(NEW if exchanged else OLD)
    push(Remote(address), NEW)
    assert held(address) == whole(NEW)
    assert not waiting(address)


@pytest.mark.parametrize("status", [500, 507])
@pytest.mark.parametrize("at", range(5))
def test_a_server_without_room_keeps_what_it_held(run: Run, address: str, at: int, status: int) -> None:
    updates = []

    def answering(asked: Asked) -> Said:
        updates.append(is_update(asked))
        if sum(updates) > at and is_update(asked):
            return Said("No space left on device", "text/plain", status)
        return passed_on(asked, address.replace("/query", asked.path))

    said = f"refused the update: {status} No space left on device"
    with standing_in(answering) as place, pytest.raises(EndpointError, match=said):
        push(Remote(f"{place}/query"), NEW)
    assert held(address) == whole(OLD)
    push(Remote(address), NEW)
    assert held(address) == whole(NEW)
    assert not waiting(address)


@pytest.mark.parametrize("at", [0, 2, 4])
def test_a_push_to_a_server_that_stalls_ends_in_time(run: Run, address: str, tmp_path: Path, at: int) -> None:
    file, go_on, updates = tmp_path / "new.nq", threading.Event(), list[bool]()
    file.write_bytes(ox.serialize(NEW, format=ox.RdfFormat.N_QUADS) or b"")

    def answering(asked: Asked) -> Said:
        updates.append(is_update(asked))
        if sum(updates) > at and is_update(asked):
            go_on.wait(PATIENCE)
            return Said("late", "text/plain", 503)
        return passed_on(asked, address.replace("/query", asked.path))

    begin = monotonic()
    push(Remote(address), OLD)
    seconds = str(ceil(5 * (monotonic() - begin)))  # enough without a stall, even on a busy machine
    with standing_in(answering) as place:
        made = run("push", str(file), "--endpoint", f"{place}/query", "--timeout", seconds)
        go_on.set()
    assert made.exit_code == 1
    assert f"update: no answer within {seconds} s; narrow the query, or raise --timeout" in made.stderr
    assert held(address) == whole(OLD)


class Turns:
    """Runs several threads in random order, one step of one thread at a time."""

    def __init__(self, seed: int) -> None:
        self.chance = Random(seed)
        self.waiting: dict[str, threading.Semaphore] = {}
        self.come = threading.Semaphore(0)

    def step(self, name: str, do: Callable[[], T]) -> T:
        self.come.release()
        self.waiting[name].acquire(timeout=PATIENCE)
        return do()

    def play(self, parts: dict[str, Callable[[], None]]) -> None:
        def played(name: str) -> None:
            self.step(name, lambda: None)
            try:
                parts[name]()
            finally:
                del self.waiting[name]
                self.come.release()

        self.waiting = {name: threading.Semaphore(0) for name in parts}
        threads = [threading.Thread(target=played, args=(name,), daemon=True) for name in parts]
        for thread in threads:
            thread.start()
            assert self.come.acquire(timeout=PATIENCE)
        while self.waiting:
            self.waiting[self.chance.choice(sorted(self.waiting))].release()
            assert self.come.acquire(timeout=PATIENCE)
        for thread in threads:
            thread.join(PATIENCE)


@pytest.mark.parametrize("seed", range(12))
def test_two_pushes_at_once_leave_one_of_them_whole(address: str, seed: int) -> None:
    turns, ended = Turns(seed), dict[str, str]()
    brought = {"one": NEW, "other": facts("other", 25)}

    def pushing(name: str) -> Callable[[], None]:
        class Stepped(Remote):
            def update(self, text: str) -> None:
                turns.step(name, lambda: super(Stepped, self).update(text))

            def query(self, text: str) -> Result:
                return turns.step(name, lambda: super(Stepped, self).query(text))

        def done() -> None:
            try:
                push(Stepped(address), brought[name])
                ended[name] = ""
            except KGError as error:
                ended[name] = str(error)

        return done

    def reading() -> None:
        for _ in range(20):
            assert turns.step("reader", lambda: held(address)) in (whole(OLD), *map(whole, brought.values()))
        ended["reader"] = ""

    turns.play({"one": pushing("one"), "other": pushing("other"), "reader": reading})
    failed = {name: said for name, said in ended.items() if said}
    assert len(ended) == 3
    assert len(failed) < 2
    assert all("another push has started meanwhile" in said for said in failed.values()), failed
    there = held(address)
    assert there in [whole(quads) for name, quads in brought.items() if name not in failed]
    assert not waiting(address)

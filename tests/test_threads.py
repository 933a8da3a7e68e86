"""Any thread may query a store, first or later; the engine's objects must never leave their own thread."""

from __future__ import annotations

import gc
import re
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from kg import bundle
from kg.errors import DataError, KGError, QueryError
from kg.question.answer import answer
from kg.question.catalogue import find
from kg.store import CORRECTED, Solutions, Store, open_store
from kg.store.embedded import Embedded
from kg.store.load import load
from kg.store.remote.endpoint import Remote
from kg.store.worker import Workers
from tests.conftest import PATIENCE, ROOT, Run

ENDLESS = "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"
"""A query that yields rows for a very long time."""
SILENT = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"
"""A query that yields nothing for a while if the graph has a hundred triples."""


def together(work: Callable[[int], object], count: int = 8) -> list[object]:
    """Run *work* on *count* threads that start at once; return what each returns, or its KGError."""
    ready = threading.Barrier(count)
    results: list[object] = [None] * count

    def one(n: int) -> None:
        ready.wait(PATIENCE)
        try:
            results[n] = work(n)
        except KGError as error:
            results[n] = error

    threads = [threading.Thread(target=one, args=(n,), daemon=True) for n in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(PATIENCE)
        assert not thread.is_alive(), "hangs"
    return results


@pytest.fixture
def unraisable(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Yield the messages of exceptions that could not be caught; fail if there are any at the end."""
    raised: list[str] = []
    rarely = gc.get_threshold()
    gc.set_threshold(700, 10, 10)  # as often as it is for users of Python 3.11
    gc.collect()  # garbage from earlier tests does not count
    monkeypatch.setattr(sys, "unraisablehook", lambda about: raised.append(str(about.exc_value)))
    yield raised
    gc.set_threshold(*rarely)
    gc.collect()
    assert raised == []


def packaged(_: Path) -> Store:
    return Embedded.of_files()


def corrected(_: Path) -> Store:
    return open_store(reading=CORRECTED)


def file(folder: Path) -> Store:
    path = folder / "one.nt"
    path.write_text("<urn:s> <urn:p> <urn:o> .", encoding="utf-8")
    return open_store([path])


def articles(_: Path) -> Store:
    return open_store(articles=[str(ROOT / "tests" / "articles")])


def disk(folder: Path) -> Store:
    load([], folder / "store")
    return open_store(store=folder / "store")


@pytest.mark.slow
@pytest.mark.parametrize("make", [packaged, corrected, file, articles, disk], ids=lambda f: f.__name__)
def test_the_first_to_ask_may_be_many(make: Callable[[Path], Store], tmp_path: Path) -> None:
    count = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"
    expected = make(tmp_path).query(count)
    store = make(tmp_path)
    assert together(lambda _: store.query(count)) == [expected] * 8


@pytest.mark.slow
def test_the_first_to_ask_a_server_may_be_many(endpoint: str) -> None:
    store = Remote(endpoint)
    assert together(lambda _: store.query("ASK { ?s ?p ?o }")) == [True] * 8


def test_stores_that_are_opened_at_once_are_each_their_own() -> None:
    stores = together(lambda n: Embedded.of_files(allow_network=bool(n % 2)))
    assert len({id(store) for store in stores}) == 8
    networks = [store._allow_network for store in stores if isinstance(store, Embedded)]
    assert networks == [False, True] * 4


def test_a_graph_that_cannot_be_read_is_never_taken_for_an_empty_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = tmp_path / "broken.trig"
    broken.write_text("nonsense", encoding="utf-8")
    monkeypatch.setattr(bundle, "graph_files", lambda: [str(broken)])
    store = Embedded.of_files()
    for said in (*together(lambda _: store.query("ASK {}")), *together(lambda _: store.query("ASK {}"))):
        assert isinstance(said, DataError)
        assert "the packaged graph cannot be read" in str(said)


def test_nobody_waits_for_another_ones_question() -> None:
    workers, others = Workers(), threading.Event()

    def ask(n: int) -> object:
        found = workers.do(lambda: others.wait(PATIENCE) if n == 0 else n, PATIENCE)
        if n == 3:
            others.set()
        return found

    assert together(ask, 4) == [True, 1, 2, 3]


def test_who_is_left_behind_ends() -> None:
    """A worker must stop gathering rows once nobody waits for them."""
    before = set(threading.enumerate())
    workers = Workers()
    stopped = threading.Event()

    def gather() -> None:
        try:
            for _ in iter(int, 1):
                pass
        finally:
            stopped.set()

    with pytest.raises(TimeoutError):
        workers.do(gather, 0.01)
    assert stopped.wait(PATIENCE)
    assert workers.do(lambda: 1, PATIENCE) == 1
    del workers
    for thread in set(threading.enumerate()) - before:
        thread.join(PATIENCE)
        assert not thread.is_alive()


class _Cycle:
    """A reference cycle, which only the garbage collector can free."""

    def __init__(self, held: object) -> None:
        self.held, self.me = held, self


@pytest.mark.slow
def test_what_the_engine_gives_ends_on_its_thread(unraisable: list[str], tmp_path: Path) -> None:
    """Threads query, fail, time out and keep the errors in cycles while others run the garbage collector."""
    stop = threading.Event()

    def collect() -> None:
        while not stop.wait(0.01):
            gc.collect(1)

    collectors = [threading.Thread(target=collect, daemon=True) for _ in range(2)]
    for thread in collectors:
        thread.start()
    path = tmp_path / "many.nt"
    path.write_text("".join(f"<a:{n}> <a:p> <a:{n}> .\n" for n in range(100)), encoding="utf-8")
    stores = [open_store([path], timeout=0.02), open_store(reading=CORRECTED, timeout=0.02)]
    patient = Embedded.of_files()
    errata = find("errata")
    run = Run()

    def work(n: int) -> None:
        for store, slow in zip(stores, (SILENT, ENDLESS), strict=True):
            for text in (slow, "SELECT", "DESCRIBE ?x { ?x ?y ?z . ?a ?b ?c . ?d ?e ?f }"):
                try:
                    store.query(text)
                except QueryError as error:
                    _Cycle(error)
        _Cycle(answer(patient, errata, evidence=True))

    try:
        together(work, 4)
        deep = "SELECT " + "(<<(" * 150 + "<a:a> <a:b> <a:c>" + ")>> AS ?x) {}"
        for name in ("srx", "json"):
            for text in (deep, "SELECT * { ?s ?p ?o } LIMIT 5", "SELECT ("):
                _Cycle(run("sparql", text, "--format", name, "--data", str(path)))
    finally:
        stop.set()
    for thread in collectors:
        thread.join(PATIENCE)
    gc.collect()
    together(lambda _: gc.collect())


FIRST = """
import sys, threading
from kg.sparql.evidence.parser import parse
sys.setswitchinterval(1e-6)
text = "SELECT ?s (SUM(?n) AS ?t) { ?s <a:b>/<a:c> ?n OPTIONAL { ?s ?p 'x'@en } FILTER(?n > 2) } GROUP BY ?s"
read, ready = [], threading.Barrier(8)
def one():
    ready.wait()
    read.append(repr(parse(text)))
threads = [threading.Thread(target=one) for _ in range(8)]
for thread in threads: thread.start()
for thread in threads: thread.join()
print(len(read), len(set(read)))
"""


@pytest.mark.slow
def test_evidence_is_derived_first_by_many_threads() -> None:
    """In a new process, because the grammar can only break when it is first used."""
    done = subprocess.run([sys.executable, "-c", FIRST], capture_output=True, text=True, cwd=ROOT)
    assert (done.stdout, done.stderr) == ("8 1\n", "")


def test_no_variable_keeps_what_the_engine_gives() -> None:
    """The traceback of an error keeps variables alive and so can take them to other threads."""
    kept: Any = re.compile(r"(?<!list\()(?<!list\(self\.)store\.quads_for_pattern|= \w*\.?_?store\.query\(")
    for path in sorted((ROOT / "kg").rglob("*.py")):
        for line in path.read_text(encoding="utf-8").splitlines():
            assert "quads_for_pattern" not in line or not kept.search(line), f"{path}: {line}"


@pytest.mark.slow
def test_the_answer_is_the_same_for_all(embedded: Embedded) -> None:
    text = "SELECT ?s { ?s a ?c } ORDER BY ?s LIMIT 50"
    first, *others = together(lambda _: embedded.query(text))
    assert isinstance(first, Solutions)
    assert all(other == first for other in others)

"""Engines that run in a process of their own, which is killed if an answer takes too long."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, suppress
from multiprocessing.connection import Connection

from benchmarks.sample import called
from benchmarks.work import PATIENCE, Ask, Failed, Files, Question, asked
from kg.question.query import Query
from kg.store.embedded import Embedded

Way = Callable[[Query], int]
"""A function that asks a question and returns the number of rows of its answer."""


def embedded(files: Files) -> Mapping[str, Way]:
    """Return the bare engine, and sovkg with it: only the query, with marks of errata, and with evidence."""
    import pyoxigraph as ox

    from kg.question.answer import answer
    from kg.store import select

    own = Embedded.of_folder(files.store, timeout=PATIENCE)
    bare = ox.Store.read_only(str(files.store))
    return {
        "pyoxigraph": lambda query: len([tuple(row) for row in bare.query(query.text)]),  # type: ignore[union-attr]
        "sovkg": lambda query: len(select(own, query.text).rows),
        "sovkg, marks": lambda query: len(answer(own, query).rows),
        "sovkg, evidence": lambda query: len(answer(own, query, evidence=True).rows),
    }


def rdflib(files: Files) -> Mapping[str, Way]:
    from rdflib import Dataset

    graph = Dataset()
    graph.parse(files.merged, format="nquads")
    return {"rdflib": lambda query: len([tuple(row) for row in graph.query(query.text)])}  # type: ignore[arg-type]


def _serve(kind: Callable[[Files], Mapping[str, Way]], files: Files, connection: Connection) -> None:
    ways = kind(files)
    connection.send(None)
    while True:
        way, question = connection.recv()
        query = asked(question)
        try:
            connection.send(called(lambda: ways[way](query)))  # noqa: B023 called at once
        except Exception as error:  # noqa: BLE001 engines raise all kinds of exceptions
            connection.send(f"{type(error).__name__}: {error}")


def opening(
    kind: Callable[[Files], Mapping[str, Way]],
) -> Callable[[Files], AbstractContextManager[Ask]]:
    @contextmanager
    def opened(files: Files) -> Iterator[Ask]:
        spawn = multiprocessing.get_context("spawn")
        here, there = spawn.Pipe()
        process = spawn.Process(target=_serve, args=(kind, files, there), daemon=True)
        process.start()
        there.close()  # so that recv raises EOFError if the process ends

        def heard(limit: float) -> object:
            if not here.poll(limit):
                raise Failed(f"> {limit:g} s")
            try:
                return here.recv()
            except EOFError:
                raise Failed("ended by itself") from None

        def ask(way: str, question: Question, limit: float) -> tuple[float, float, int]:
            with suppress(BrokenPipeError):
                here.send((way, question))
            answer = heard(limit)
            if isinstance(answer, str):
                raise Failed(answer)
            return answer  # type: ignore[return-value]

        try:
            heard(PATIENCE)
            yield ask
        finally:
            process.kill()
            process.join()

    return opened

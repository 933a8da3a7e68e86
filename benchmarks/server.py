"""Engines that are servers, which are started, and filled unless they have been already."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from pathlib import Path
from urllib.parse import quote, urlencode

from benchmarks.sample import called
from benchmarks.work import PATIENCE, Ask, Failed, Files, Question, asked
from kg.rdf.namespaces import GRAPH
from tests import servers

COMUNICA = Path("build/benchmarks/comunica/node_modules")
"""The folder of Comunica, if installed; it is not a dependency of the project, as it has 113 MB."""


Start = Callable[[Files], AbstractContextManager[str]]
"""A context manager that runs a server with a graph, and yields the address for queries."""


def opening(server: Start) -> Callable[[Files], AbstractContextManager[Ask]]:
    @contextmanager
    def opened(files: Files) -> Iterator[Ask]:
        with ExitStack() as running:
            try:
                address = running.enter_context(server(files))
            except (AssertionError, OSError, RuntimeError, subprocess.SubprocessError) as error:
                raise Failed(f"does not start: {error}") from None

            def ask(_: str, question: Question, limit: float) -> tuple[float, float, int]:
                text = asked(question).text
                try:
                    wall, _cpu, rows = called(lambda: _rows(address, text, limit))
                except TimeoutError:
                    raise Failed(f"> {limit:g} s") from None
                except (OSError, ValueError) as error:
                    raise Failed(f"{type(error).__name__}: {error}") from None
                return wall, 0.0, rows

            yield ask

    return opened


def _rows(address: str, text: str, limit: float) -> int:
    form, accept = urlencode({"query": text}).encode(), {"Accept": "application/sparql-results+json"}
    with urllib.request.urlopen(urllib.request.Request(address, form, accept), timeout=limit) as reply:
        return len(json.load(reply)["results"]["bindings"])


@contextmanager
def _filled(files: Files, name: str) -> Iterator[tuple[Path, bool]]:
    """Yield the folder of the server *name*, and whether it must be filled; incomplete data are removed."""
    place = files.folder / name
    full = place / "full"
    if new := not full.exists():
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir()
    yield place, new
    full.touch()


@contextmanager
def oxigraph(files: Files) -> Iterator[str]:
    with _filled(files, "oxigraph") as (place, new):
        if new:
            program = str(Path(sys.executable).with_name("oxigraph"))
            command = [program, "load", "--location", str(place / "store"), "--file", str(files.merged)]
            subprocess.run(command, check=True, capture_output=True)
    with servers.oxigraph(place / "store") as address:
        yield f"{address}/query"


@contextmanager
def jena(files: Files) -> Iterator[str]:
    with ExitStack() as running:
        with _filled(files, "jena") as (place, new):
            address = running.enter_context(servers.jena_of(place, *([files.merged] if new else [])))
        yield address


@contextmanager
def virtuoso(files: Files) -> Iterator[str]:
    merge = f"{GRAPH}merge"
    with ExitStack() as running:
        with _filled(files, "virtuoso") as (place, new):
            address, execute = running.enter_context(servers.started_virtuoso(place, PATIENCE))
            if new:
                for path in (files.graph, files.merge):
                    (place / path.name).hardlink_to(path)
                execute(
                    f"DB.DBA.TTLP_MT(file_open('{files.graph.name}'), '', 'urn:none', 512);"
                    f"DB.DBA.TTLP_MT(file_open('{files.merge.name}'), '', '{merge}', 0); checkpoint;"
                )
        yield f"{address}?default-graph-uri={quote(merge, safe='')}"


@contextmanager
def comunica(files: Files) -> Iterator[str]:
    node, port = str(Path(sys.executable).with_name("node")), servers.free_port()
    program = COMUNICA.resolve() / "@comunica/query-sparql-file/bin/http.js"
    command = [
        node,
        str(program),
        "-p",
        str(port),
        "-t",
        str(round(PATIENCE)),
        "file://" + str(files.merged.resolve()),
    ]
    server = subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
    )
    address = f"http://localhost:{port}/sparql"
    try:
        servers.awaited(address, server)
        yield address
    finally:
        os.killpg(server.pid, signal.SIGKILL)  # its workers, too
        server.wait()

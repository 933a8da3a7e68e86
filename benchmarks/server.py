"""Engines as servers, which are started for it, and filled unless they have been."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from urllib.parse import quote, urlencode

from benchmarks.sample import called
from benchmarks.work import PATIENCE, Ask, Failed, Files, Question
from kg.rdf.namespaces import GRAPH
from kg.store.embedded import Embedded
from tests import servers

COMUNICA = Path("build/benchmarks/comunica/node_modules")
"""Where it is, if it is here: it is no package of the project's, as it weighs 113 MB."""


Start = Callable[[Files], AbstractContextManager[str]]
"""Starts a server with a graph; the block gets its query address."""


def opening(
    server: Start,
) -> Callable[[Files], AbstractContextManager[Ask]]:
    @contextmanager
    def opened(files: Files) -> Iterator[Ask]:
        own = Embedded.of_folder(files.store)
        with server(files) as address:

            def ask(_: str, question: Question, limit: float) -> tuple[float, float, int]:
                text = question.query(own).text
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
def oxigraph(files: Files) -> Iterator[str]:
    place = files.folder / "oxigraph"
    if not place.exists():
        program = str(Path(sys.executable).with_name("oxigraph"))
        command = [program, "load", "--location", str(place), "--file", str(files.merged)]
        subprocess.run(command, check=True, capture_output=True)
    with servers.oxigraph(place) as address:
        yield f"{address}/query"


def jena(files: Files) -> AbstractContextManager[str]:
    place = files.folder / "jena"
    return servers.jena_of(place, *([] if place.exists() else [files.merged]))


@contextmanager
def virtuoso(files: Files) -> Iterator[str]:
    place, merge = files.folder / "virtuoso", f"{GRAPH}merge"
    new = not place.exists()
    place.mkdir(exist_ok=True)
    for path in (files.graph, files.merge) if new else ():
        (place / path.name).hardlink_to(path)
    with servers.started_virtuoso(place, PATIENCE) as (address, execute):
        if new:
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

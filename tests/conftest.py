"""Stores that the tests ask: each engine once a session."""

from __future__ import annotations

import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kg.cli import cli
from kg.embedded import Embedded
from kg.export import quads, serialise

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="session")
def embedded() -> Embedded:
    return Embedded.of_files()


@pytest.fixture
def run() -> Run:
    return Run()


class Run:
    """Runs ``sovkg`` in this process, in English, and returns what it printed."""

    def __call__(self, *args: str, **env: str) -> Result:
        runner = CliRunner(env={"SOVKG_LANG": "en", "SOVKG_ENDPOINT": None, "COLUMNS": "120", **env})
        return runner.invoke(cli, args, prog_name="sovkg")


@pytest.fixture(scope="session")
def endpoint(embedded: Embedded, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The query address of an Oxigraph server, filled through its Graph Store endpoint."""
    program = Path(sys.executable).parent / "oxigraph"
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    address = f"http://127.0.0.1:{port}"
    location = tmp_path_factory.mktemp("oxigraph")
    command = [str(program), "serve", "--location", str(location), "--bind", f"127.0.0.1:{port}"]
    server = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        _send("PUT", f"{address}/store", "application/n-quads", serialise(quads(embedded), "nquads"), server)
        merge = "INSERT { ?s ?p ?o } WHERE { GRAPH ?g { ?s ?p ?o } }"
        _send("POST", f"{address}/update", "application/sparql-update", merge, server)
        yield f"{address}/query"
    finally:
        server.terminate()
        server.wait(10)


def _send(method: str, url: str, media: str, body: str, server: subprocess.Popen[bytes]) -> None:
    """Send *body*, asking again until the server has come up; fail if it has gone."""
    request = urllib.request.Request(url, body.encode(), {"Content-Type": media}, method=method)
    for _ in range(200):
        try:
            with urllib.request.urlopen(request, timeout=30):
                return
        except urllib.error.HTTPError:
            raise
        except OSError:
            if server.poll() is not None:
                break
            time.sleep(0.05)
    raise RuntimeError(f"the Oxigraph server did not take {method} {url}")

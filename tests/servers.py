"""SPARQL servers for tests and benchmarks, as context managers that stop them at the end of the block."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

PATIENCE = 240.0
"""Seconds to wait before giving up; it only guards against hanging."""


@contextmanager
def oxigraph(location: Path) -> Iterator[str]:
    """Start an Oxigraph server on the store in *location*, which is created if missing; yield its address."""
    program = Path(sys.executable).parent / "oxigraph"
    port = free_port()
    address = f"http://127.0.0.1:{port}"
    command = [str(program), "serve", "--location", str(location), "--bind", f"127.0.0.1:{port}"]
    server = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        awaited(f"{address}/query", server)
        yield address
    finally:
        server.terminate()
        server.wait(PATIENCE)


@contextmanager
def sovkg(*options: str, **environment: str) -> Iterator[tuple[str, subprocess.Popen[str]]]:
    """Start `sovkg serve` with *options*; yield its address, without a trailing slash, and its process."""
    command = [sys.executable, "-m", "kg", "serve", "--port", "0", *options]
    told = {**os.environ, "PYTHONUNBUFFERED": "1", **environment}
    server = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=told)
    try:
        assert server.stdout is not None
        line = server.stdout.readline()
        assert line.startswith("http://"), line
        yield line.split()[0].rstrip("/"), server
    finally:
        server.terminate()
        server.wait(PATIENCE)
        if server.stdout is not None:
            server.stdout.close()


VIRTUOSO = """[Database]
DatabaseFile = virtuoso.db
ErrorLogFile = virtuoso.log
LockFile = virtuoso.lck
TransactionFile = virtuoso.trx
xa_persistent_file = virtuoso.pxa
[TempDatabase]
DatabaseFile = temp.db
TransactionFile = temp.trx
[Parameters]
ServerPort = 127.0.0.1:{sql}
DisableUnixSocket = 1
DirsAllowed = .
ServerThreads = 10
NumberOfBuffers = 10000
MaxDirtyBuffers = 6000
[HTTPServer]
ServerPort = 127.0.0.1:{http}
ServerRoot = .
ServerThreads = 5
[SPARQL]
ResultSetMaxRows = 100000
"""


@contextmanager
def started_virtuoso(folder: Path, patience: float = PATIENCE) -> Iterator[tuple[str, Callable[[str], None]]]:
    """Start Virtuoso with its files in *folder*; yield its query address and a function that executes SQL."""
    programs = [shutil.which(name) for name in ("virtuoso-t", "isql-vt")]
    assert all(programs), "Virtuoso is missing: install Debian's virtuoso-opensource, or run `make system`"
    sql, http = free_port(), free_port()
    (folder / "virtuoso.ini").write_text(VIRTUOSO.format(sql=sql, http=http))
    command = [str(programs[0]), "+configfile", "virtuoso.ini", "+foreground"]
    server = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def execute(text: str) -> None:
        client = [str(programs[1]), f"127.0.0.1:{sql}", "dba", "dba", f"exec={text}"]
        said = subprocess.run(client, cwd=folder, capture_output=True, text=True, timeout=patience).stdout
        assert "Error" not in said, said

    try:
        address = f"http://127.0.0.1:{http}/sparql"
        awaited(address, server)
        yield address, execute
    finally:
        server.terminate()
        server.wait(PATIENCE)


_JARS = Path("/usr/share/java")
_BESIDE_JENA = (
    *("commons-codec", "commons-compress", "commons-csv", "commons-io", "commons-lang3", "dexx.collection"),
    *("guava", "httpclient", "httpcore", "jcl-over-slf4j", "protobuf", "slf4j-api", "slf4j-nop", "thrift"),
)


def jena(folder: Path) -> list[str]:
    """Return the command that runs ``Jena.java``; append its arguments: a folder, a port and any files."""
    jars = [jar for jar in _JARS.glob("jena-*.jar") if not jar.is_symlink()]
    assert shutil.which("java"), "Java is missing: install Debian's default-jdk-headless"
    assert jars, "Jena is missing: install Debian's libapache-jena-java, or run `make system`"
    messages = folder / "xerces/impl/xpath/regex/message.properties"  # Debian installs it elsewhere
    messages.parent.mkdir(parents=True, exist_ok=True)
    messages.touch()
    classes = [folder, *jars, *(_JARS / f"{name}.jar" for name in _BESIDE_JENA)]
    return ["java", "-cp", ":".join(map(str, classes)), str(Path(__file__).with_name("Jena.java"))]


@contextmanager
def jena_of(folder: Path, *files: Path) -> Iterator[str]:
    """Start Jena's TDB2 with a store in *folder* and *files* loaded into it; yield its query address."""
    port = free_port()
    command = [*jena(folder), str(folder / "store"), str(port), *map(str, files)]
    server = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    try:
        assert server.stdout
        assert server.stdout.readline(), "Jena has not started"
        yield f"http://127.0.0.1:{port}/query"
    finally:
        server.terminate()
        server.communicate(timeout=PATIENCE)


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
        return port


def send(method: str, url: str, media: str, body: str) -> None:
    """Send *body* to a running server."""
    request = urllib.request.Request(url, body.encode(), {"Content-Type": media}, method=method)
    with urllib.request.urlopen(request, timeout=PATIENCE):
        return


def awaited(address: str, server: subprocess.Popen[bytes]) -> None:
    """Wait until *server* answers queries at *address*; fail if it exits or takes too long."""
    for _ in range(int(PATIENCE / 0.01)):
        try:
            return send("POST", address, "application/x-www-form-urlencoded", "query=ASK+%7B%7D")
        except urllib.error.HTTPError:
            raise
        except OSError:
            if server.poll() is not None:
                break
            time.sleep(0.01)
    raise RuntimeError(f"the server at {address} has not come up")

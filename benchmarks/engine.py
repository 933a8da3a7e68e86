"""The engines that are compared, and whether they are installed."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from contextlib import AbstractContextManager
from importlib import metadata
from pathlib import Path
from typing import NamedTuple

from benchmarks import process, server
from benchmarks.work import Ask, Files


class Engine(NamedTuple):
    """An engine, its *version* or why it is *missing*, and the *ways* in which it answers questions.

    It is measured with graphs of at most *most* quads, as reading larger ones would take longer than the
    answers. An engine that is *filled* keeps its data between runs.
    """

    name: str
    version: str
    missing: str
    ways: tuple[str, ...]
    most: int
    filled: bool
    opened: Callable[[Files], AbstractContextManager[Ask]]

    @property
    def reads(self) -> bool:
        """Whether it reads the graph each time it is opened."""
        return not self.filled and self.most < sys.maxsize


def engines() -> list[Engine]:
    """Return all engines, including those that are not installed."""
    ways = ("pyoxigraph", "sovkg", "sovkg, marks", "sovkg, evidence")
    embedded, rdflib = map(process.opening, (process.embedded, process.rdflib))
    jena = [path.stem.rpartition("-")[2] for path in Path("/usr/share/java").glob("jena-tdb2-*.jar")]
    comunica = server.COMUNICA / "@comunica/query-sparql-file/package.json"
    npm = f"npm install --prefix {server.COMUNICA.parent} @comunica/query-sparql-file"
    return [
        Engine("pyoxigraph", metadata.version("pyoxigraph"), "", ways, sys.maxsize, False, embedded),
        Engine("rdflib", metadata.version("rdflib"), "", ("rdflib",), 100_000, False, rdflib),
        _server(server.oxigraph, _said("oxigraph", "--version"), "pip install oxigraph", 10_000_000),
        _server(server.jena, "".join(jena), "apt-get install libapache-jena-java default-jdk-headless"),
        _server(server.virtuoso, _said("virtuoso-t", "-?"), "apt-get install virtuoso-opensource"),
        _server(server.comunica, _packaged(comunica), npm, 100_000),
    ]


def _server(start: server.Start, version: str, how: str, most: int = 1_000_000) -> Engine:
    """Return the engine of the server *start*; *how* is the command to install it if *version* is empty."""
    name, missing = start.__name__, "" if version else f"not here; {how}"
    return Engine(name, version, missing, (name,), most, start != server.comunica, server.opening(start))


def _said(program: str, option: str) -> str:
    """Return the first line with a digit that *program* prints; empty if it is not installed."""
    here = shutil.which(program, path=f"{Path(sys.executable).parent}:{os.environ.get('PATH', '')}")
    if not here:
        return ""
    done = subprocess.run([here, option], capture_output=True, text=True, check=False)
    lines = (done.stdout + done.stderr).splitlines()
    return next((line.strip() for line in lines if any(map(str.isdigit, line))), "of no version")


def _packaged(path: Path) -> str:
    return str(json.loads(path.read_text("utf-8"))["version"]) if path.exists() else ""

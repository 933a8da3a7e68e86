"""Fixtures for all tests: stores (each engine starts once per session), the explorer page, a browser."""

from __future__ import annotations

import fcntl
import gc
import os
import shutil
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import Any, Literal
from urllib.parse import quote

import pyoxigraph as ox
import pytest
from click.testing import CliRunner, Result
from hypothesis import HealthCheck, settings
from playwright.sync_api import (
    Browser,
    BrowserContext,
    Dialog,
    Page,
    ViewportSize,
    expect,
    sync_playwright,
)

from kg.cli import cli
from kg.rdf.namespaces import GRAPH, slug
from kg.rdf.reified import is_passage
from kg.store.dump import quads
from kg.store.embedded import Embedded
from tests.canvas import DRAWN, until
from tests.serialising import serialise
from tests.servers import PATIENCE as PATIENCE
from tests.servers import jena_of, oxigraph, send, started_virtuoso

# a test must not fail because the machine is busy
settings.register_profile("sovkg", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("sovkg")
os.environ["SOVKG_TIMEOUT"] = f"{PATIENCE:g}"
# to optimise Jena's code would take longer than to run it
os.environ["JDK_JAVA_OPTIONS"] = "-XX:TieredStopAtLevel=1"
# background jobs of a shell ignore Ctrl-C, and so would every process that a test starts
signal.signal(signal.SIGINT, signal.default_int_handler)
ROOT = Path(__file__).parent.parent


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Run the tests of a module that are quick or use module-scoped fixtures in a single process.

    Few groups take less time to distribute, and what a module caches is made once.
    """
    for item in items:
        known = getattr(item, "_fixtureinfo").name2fixturedefs.values()  # noqa: B009
        together = item.get_closest_marker("slow") is None or any(f[-1].scope == "module" for f in known)
        if together and item.get_closest_marker("xdist_group") is None:
            item.add_marker(pytest.mark.xdist_group(item.nodeid.partition("::")[0]))


@pytest.hookimpl(tryfirst=True)
def pytest_collection(session: pytest.Session) -> None:
    """In a full run, let each process import different modules first, so that each is compiled only once."""
    worker = getattr(session.config, "workerinput", None)
    if worker and session.config.args == session.config.getini("testpaths"):
        first, step = int(worker["workerid"].removeprefix("gw")), worker["workercount"]
        for path in sorted(Path(__file__).parent.glob("test_*.py"))[first::step]:
            with suppress(Exception):  # its collection reports the error
                import_module(f"tests.{path.stem}")


def pytest_collection_finish() -> None:
    """Exclude the collected tests, hundreds of thousands of objects, from garbage collection."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(2_000, 20, 50)  # as often as by default, it takes an eighth of the time of many tests


@pytest.fixture(scope="session")
def embedded() -> Embedded:
    return Embedded.of_files()


@pytest.fixture(scope="session")
def facts(embedded: Embedded) -> list[ox.Quad]:
    """Return all quads of the packaged graph, which no test may change."""
    return quads(embedded)


@pytest.fixture
def run() -> Run:
    return Run()


class Run:
    """Runs ``sovkg`` in this process, in English, and returns its output and exit code."""

    def __call__(self, *args: str, **env: str) -> Result:
        runner = CliRunner(env={"SOVKG_LANG": "en", "SOVKG_ENDPOINT": None, "COLUMNS": "120", **env})
        return runner.invoke(cli, args, prog_name="sovkg")


@pytest.fixture(scope="session")
def endpoint(facts: list[ox.Quad], tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Yield the query address of an Oxigraph server, filled through its Graph Store endpoint."""
    with oxigraph(tmp_path_factory.mktemp("oxigraph")) as address:
        _fill(address, serialise(facts, "nquads"))
        yield f"{address}/query"


@pytest.fixture(scope="session")
def little(facts: list[ox.Quad], tmp_path_factory: pytest.TempPathFactory) -> str:
    """Return a file of what one paragraph states and what describes that: names, passages, errata."""
    names = {q.graph_name for q in facts if slug(getattr(q.graph_name, "value", "")).startswith("p27s")}
    kept = {q for q in facts if q.graph_name in names}
    targets = {q.subject for q in facts if q.object in names and q.predicate.value.endswith("hasTarget")}
    waiting = [*names, *targets, *(node for q in kept for node in (q.subject, q.predicate, q.object))]
    described: dict[Any, list[ox.Quad]] = {}
    for quad in facts:
        if not is_passage(quad.graph_name):
            described.setdefault(quad.subject, []).append(quad)
    while waiting:
        for quad in described.pop(waiting.pop(), ()):
            kept.add(quad)
            waiting.append(quad.object)
    assert len(kept) < len(facts) / 4
    path = tmp_path_factory.mktemp("little") / "little.nq"
    path.write_text(serialise([q for q in facts if q in kept], "nquads"), encoding="utf-8")
    return str(path)


@pytest.fixture(scope="session")
def little_endpoint(little: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Yield the query address of an Oxigraph server with the statements of *little*."""
    with oxigraph(tmp_path_factory.mktemp("oxigraph")) as address:
        _fill(address, Path(little).read_text(encoding="utf-8"))
        yield f"{address}/query"


def _fill(address: str, facts: str) -> None:
    """Put N-Quads into an Oxigraph server's named graphs, and into its default graph."""
    send("PUT", f"{address}/store", "application/n-quads", facts)
    merge = "INSERT { ?s ?p ?o } WHERE { GRAPH ?g { ?s ?p ?o } }"
    send("POST", f"{address}/update", "application/sparql-update", merge)


MERGE = GRAPH + "merge"
"""The graph for the merge, on a server whose default graph is the union of all graphs."""


@pytest.fixture(scope="session")
def virtuoso(facts: list[ox.Quad], tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Yield the query address of a Virtuoso server with the packaged graph."""
    folder = tmp_path_factory.mktemp("virtuoso")
    (folder / "all.nq").write_text(serialise(facts, "nquads"), encoding="utf-8")
    (folder / "merge.nt").write_text(serialise(facts, "ntriples"), encoding="utf-8")
    with started_virtuoso(folder) as (address, execute):
        execute(
            "DB.DBA.TTLP_MT(file_to_string_output('all.nq'), '', 'urn:none', 512);"
            f"DB.DBA.TTLP_MT(file_to_string_output('merge.nt'), '', '{MERGE}', 0);"
        )
        yield f"{address}?default-graph-uri={quote(MERGE, safe='')}"


@pytest.fixture(scope="session")
def jena(facts: list[ox.Quad], tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Yield the query address of a Jena TDB2 server with the packaged graph."""
    folder = tmp_path_factory.mktemp("jena")
    path = folder / "all.nq"
    path.write_text(serialise(facts, "nquads") + serialise(facts, "ntriples"), encoding="utf-8")
    with jena_of(folder, path) as address:
        yield address


# the one that the scripts are checked with; a system's own may be too old for them
NODE = Path(sys.executable).with_name("node")
# the headless shell draws no window of its own: it needs a third of the time for a page
CHROMIUM = shutil.which("chromium-headless-shell") or "/usr/bin/chromium"
QUIET = [
    "--renderer-process-limit=1",  # tabs of a window share the page's compiled scripts
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
HOSTILE = r"""
@prefix : <http://example.org/> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
:a a :Thing ; rdfs:label "</script><script>alert(1)</script>" ; :knows :b , [ :knows [ :note "in" ] ] .
:b a :Thing ; rdfs:label "\"onmouseover=\"alert(2)" ; :knows <javascript:alert(3)> , [ :note "x" ] .
:b :note "line\u2028sep\u2029end" .
<javascript:alert(3)> rdfs:label "<img src=x onerror=alert(4)>" ; :knows :a , :b .
:c a <javascript:alert(5)> ; :note "{{ 7*7 }}<b>bold</b>&amp;\u202E" ; <javascript:alert(6)> :c .
:__proto__ :constructor :a ; rdfs:label "__proto__" , "<!--<script>"@ko .
"""


@pytest.fixture(scope="session")
def html(embedded: Embedded, tmp_path_factory: pytest.TempPathFactory) -> str:
    """Return the explorer of the packaged graph, made by the first process that needs it."""
    from kg.explorer import page

    if "PYTEST_XDIST_WORKER" not in os.environ:
        return page(embedded)
    made = tmp_path_factory.getbasetemp().parent / "page.html"  # in the folder shared by the run's processes
    with made.with_suffix(".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not made.exists():
            made.write_bytes(page(embedded).encode())
    return made.read_bytes().decode()


@pytest.fixture
def hostile(tmp_path: Path) -> Path:
    """Return a file of data whose labels and IRIs try to become markup and scripts."""
    path = tmp_path / "hostile.ttl"
    path.write_text(HOSTILE, encoding="utf-8")
    return path


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Yield Chromium; without it, the explorer's tests fail."""
    with sync_playwright() as playwright:
        expect.set_options(timeout=1000 * PATIENCE)  # by default, what a busy machine shows late fails
        running = playwright.chromium.launch(executable_path=CHROMIUM, args=QUIET, timeout=1000 * PATIENCE)
        yield running
        running.close()


@pytest.fixture(scope="session")
def window(browser: Browser) -> BrowserContext:
    """Return a window for tabs; a blank one keeps alive the process that has compiled the page's scripts."""
    window = browser.new_context(offline=True)
    window.new_page()
    return window


Open = Callable[..., Page]


class Tabs:
    """Opens HTML files offline, and records requests, console messages, errors and dialogs as troubles."""

    def __init__(self, window: BrowserContext, folder: Path) -> None:
        self._window, self._path = window, folder / "graph.html"
        self._troubles: list[str] = []
        self._opened: list[Page | BrowserContext] = []

    def open(
        self,
        html: str,
        hash: str = "",
        *,
        width: int = 1280,
        height: int = 800,
        color_scheme: Literal["light", "dark"] = "light",
        reduced_motion: Literal["reduce", "no-preference"] = "reduce",  # changes of style are immediate
        alone: bool = False,
        **device: Any,
    ) -> Page:
        """Return a new tab; with options for a *device*, or if *alone*, in a new window."""
        self._path.write_text(html, encoding="utf-8")
        window, size = self._window, ViewportSize(width=width, height=height)
        if alone or device:
            assert window.browser
            window = window.browser.new_context(viewport=size, offline=True, **device)
            self._opened.append(window)
        tab = window.new_page()
        self._opened.append(tab)
        tab.set_default_timeout(1000 * PATIENCE)
        tab.set_viewport_size(size)
        tab.emulate_media(color_scheme=color_scheme, reduced_motion=reduced_motion)
        tab.on("console", lambda message: self._troubles.append(f"console: {message.text}"))
        tab.on("pageerror", lambda error: self._troubles.append(f"error: {error}"))
        tab.on("dialog", self._refuse)
        tab.on("request", lambda asked: self._note(asked.url))
        tab.goto(self._path.as_uri() + hash)
        until(tab, DRAWN)
        return tab

    def _refuse(self, dialog: Dialog) -> None:
        self._troubles.append(f"dialog: {dialog.message}")
        dialog.dismiss()

    def _note(self, address: str) -> None:
        if not address.startswith("blob:") and address.partition("#")[0] != self._path.as_uri():
            self._troubles.append(f"request: {address}")  # the page itself makes the blobs

    def check(self) -> None:
        """Fail if there have been troubles since the last check."""
        troubles, self._troubles = self._troubles, []
        assert troubles == []

    def close(self) -> None:
        """Close all tabs."""
        for each in reversed(self._opened):
            each.close()


@pytest.fixture
def opened(window: BrowserContext, tmp_path: Path) -> Iterator[Open]:
    """Yield a function that opens HTML in a new tab; there must be no troubles."""
    tabs = Tabs(window, tmp_path)
    yield tabs.open
    tabs.close()
    tabs.check()


@pytest.fixture(scope="module")
def tabs(window: BrowserContext, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tabs]:
    tabs = Tabs(window, tmp_path_factory.mktemp("tabs"))
    yield tabs
    tabs.close()


FOLLOW = """(hash) => new Promise((done) => {
  const unfold = (id, how) => document.getElementById(id).setAttribute("aria-expanded", String(how));
  document.getElementById("query").value = "";
  unfold("menu", false);
  unfold("fold", !matchMedia("(max-width: 860px)").matches);
  document.activeElement?.blur();
  const go = (to, then) => {
    const soon = () => requestAnimationFrame(() => requestAnimationFrame(then));
    addEventListener("hashchange", soon, { once: true });
    location.hash = to;
  };
  go(location.hash === "#view=ranks" ? "#view=people" : "#view=ranks", () => go(hash, done));
})"""
"""Puts an open page in the state of an address, and resets what no address records."""


@pytest.fixture
def shared(tabs: Tabs) -> Iterator[Open]:
    """Yield a function like that of `opened` that opens a page only once per size and module.

    Later calls only follow an address. It is for tests that change nothing, or only what an address resets.
    """
    known: dict[tuple[Any, ...], Page] = vars(tabs).setdefault("known", {})

    def open_page(html: str, hash: str = "", *, width: int = 1280, height: int = 800, **options: Any) -> Page:
        scheme = options.pop("color_scheme", "light")
        key = (html, width, height, *sorted(options.items()))
        if key not in known:
            known[key] = tabs.open(html, width=width, height=height, **options)
        tab = known[key]
        tab.emulate_media(color_scheme=scheme)
        tab.evaluate(FOLLOW, hash or "#")
        return tab

    yield open_page
    tabs.check()

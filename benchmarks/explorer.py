"""Compares the interactive page with a page of the same graph as pyvis makes it, with physics.

Each page is opened as a file in Chromium without a network. First paint is the time from navigation until
the graph has first been drawn on its canvas; frames are counted while the mouse drags the picture for two
seconds. The two pages are opened in turn (A B A B …), so that a busy machine slows both.

The interactive page opens with a few dozen things. Its frames are counted again with everything in sight, if
it offers that, as it does for 3,000 nodes but not for 20,000.
"""

from __future__ import annotations

import re
import shutil
import statistics
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright
from playwright.sync_api import TimeoutError as TooLate

from kg.explorer import page
from kg.network.build import network
from kg.store.embedded import Embedded

CHROMIUM = shutil.which("chromium") or "/usr/bin/chromium-headless-shell"
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
]
PAIRS = {"article": 3, "3,000 nodes": 1, "20,000 nodes": 1}
PATIENCE = 60
"""Seconds within which a page must paint."""
DRAWN = """
  const found = [];
  const known = CanvasRenderingContext2D.prototype.fill;
  CanvasRenderingContext2D.prototype.fill = function (...more) {
    if (!window.firstPaint && this.canvas.isConnected) window.firstPaint = performance.now();
    return known.apply(this, more);
  };
"""

CALM = """() => new Promise((done) => {
  let [last, calm] = [performance.now(), 0];
  const look = (now) => {
    calm = now - last < 100 ? calm + 1 : 0;
    last = now;
    if (calm > 30) done();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
})"""
"""Waits until 30 frames in a row take less than 100 ms each, so that everything has been drawn."""
COUNT = """() => {
  window.frames_ = 0;
  const count = () => { window.frames_ += 1; requestAnimationFrame(count); };
  requestAnimationFrame(count);
}"""


def made(count: int) -> Embedded:
    """Return a graph of *count* nodes, each linked to two others."""
    lines = ["@prefix : <http://example.org/> .", "@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> ."]
    lines += [
        f':n{i} a :C{i % 9} ; rdfs:label "thing {i}" ; :near :n{i // 3} , :n{i * 7 % count} .'
        for i in range(1, count + 1)
    ]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "made.ttl"
        path.write_text("\n".join(lines), encoding="utf-8")
        return Embedded.of_files([path])


def plain(store: Embedded) -> str:
    """Return a page as pyvis makes it, with inline resources, and without those it loads from a network."""
    from pyvis.network import Network

    graph = network(store)
    places = {node: place for place, node in enumerate(graph)}
    drawing = Network(directed=True, cdn_resources="in_line", height="800px")
    for node, place in places.items():
        names = graph.nodes[node]["names"]
        drawing.nodes.append({"id": place, "label": names[0].value if names else node, "shape": "dot"})
    for a, b, key in graph.edges(keys=True):
        label = key.rpartition("#")[2].rpartition("/")[2]
        drawing.edges.append({"from": places[a], "to": places[b], "label": label, "arrows": "to"})
    return re.sub(r"<(script|link)[^>]*(src|href)=\"https?:[^>]*>(</script>)?", "", drawing.generate_html())


def opened(browser: Browser, path: Path, view: str = "") -> tuple[float, float]:
    """Return the milliseconds to the first paint and the frames per second while the picture is dragged.

    A page that does not paint within PATIENCE counts as painting then, with no frames.
    """
    context = browser.new_context(viewport={"width": 1280, "height": 800}, offline=True, bypass_csp=True)
    tab = context.new_page()
    tab.set_default_timeout(PATIENCE * 1000)
    tab.add_init_script(DRAWN)
    try:
        tab.goto(path.as_uri() + view, wait_until="commit")
        first = float(tab.wait_for_function("window.firstPaint", polling=100).json_value())
    except TooLate:
        context.close()
        return PATIENCE * 1000.0, 0.0
    if view:
        tab.evaluate(CALM)
    tab.evaluate(COUNT)
    before, begin = tab.evaluate("window.frames_"), time.perf_counter()
    tab.mouse.move(500, 400)
    tab.mouse.down()
    step = 0
    while time.perf_counter() - begin < 2:
        step += 1
        tab.mouse.move(500 + step % 60 * 4, 400 + step % 40 * 4)
    took = time.perf_counter() - begin
    frames = (tab.evaluate("window.frames_") - before) / took
    context.close()
    return first, frames


def graphs() -> Iterator[tuple[str, Embedded]]:
    """Yield the article's graph and two generated ones, with their names."""
    yield "article", Embedded.of_files()
    for count in (3_000, 20_000):
        yield f"{count:,} nodes", made(count)


def lines() -> Iterator[str]:
    """Yield size, first paint and frames of both pages, for each graph."""
    import pyvis

    yield f"explorer against plain pyvis {pyvis.__version__} with physics, Chromium, pages as files, in turn"
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as folder:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        for name, store in graphs():
            begin = time.perf_counter()
            own, other = (Path(folder) / f"{kind}.html" for kind in ("own", "plain"))
            own.write_text(page(store), encoding="utf-8")
            wrote = time.perf_counter() - begin
            other.write_text(plain(store), encoding="utf-8")
            pairs = [(opened(browser, own), opened(browser, other)) for _ in range(PAIRS[name])]
            (paint, frames), (paint2, frames2) = (
                tuple(statistics.median(values) for values in zip(*side, strict=True))
                for side in zip(*pairs, strict=True)
            )
            offers = re.search('"name": ?"all"', own.read_text(encoding="utf-8"))
            fit = opened(browser, own, "#view=all&as=picture")[1] if offers else None
            in_sight = "never all in sight" if fit is None else f"{fit:.0f} with all in sight"
            ratio = statistics.median(b[0] / a[0] for a, b in pairs)
            never = paint2 >= PATIENCE * 1000
            late = f"not within {PATIENCE} s" if never else f"{paint2:.0f} ms"
            yield (
                f"{name}: written in {wrote:.1f} s; sovkg {own.stat().st_size / 1e6:.2f} MB, "
                f"first paint {paint:.0f} ms, {frames:.0f} frames/s, {in_sight}; "
                f"pyvis {other.stat().st_size / 1e6:.2f} MB, first paint {late}, {frames2:.0f} frames/s; "
                f"{ratio:.0f} times earlier{' or more' * never} ({len(pairs)} pairs)"
            )
        browser.close()

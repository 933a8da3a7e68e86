"""Writes ``RESULTS.md`` and its chart from the samples."""

from __future__ import annotations

import os
import platform
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

from benchmarks import chart
from benchmarks.engine import Engine
from benchmarks.figures import BARE, Figures, Spread, spread
from benchmarks.sample import Sample

GOALS = (
    ("a question, bare engine", 1.05, "sovkg", BARE),
    ("with names and marks, the question", 1.2, "sovkg, marks", "sovkg"),
    ("with evidence, too, the question", 1.5, "sovkg, evidence", "sovkg"),
)


def load() -> float:
    """Return the load average of the last minute for each core."""
    return os.getloadavg()[0] / (os.cpu_count() or 1)


def write(
    folder: Path,
    samples: Sequence[Sample],
    engines: Sequence[Engine],
    loads: tuple[float, float],
    page: list[str],
) -> None:
    """Write the results into *folder*.

    *loads* are the load averages at the beginning and at the end, *page* the lines about the page.
    """
    figures = Figures(samples)
    drawn = chart.draw(figures, folder / "results.svg")
    why = Path(__file__).with_name("why.md").read_text("utf-8")
    parts = ["# Results", _machine(samples, engines, loads), drawn, "## Goals", _table(_goals(figures)), why]
    parts += ["## Engines", _ENGINES, _table(_engines(figures, engines)), *_other_rows(figures)]
    parts += ["## Processes", _PROCESSES, _table(_processes(figures))]
    for quads in figures.sizes:
        parts += [f"## Questions, {quads:,} quads", _QUESTIONS, _table(_questions(figures, quads, engines))]
    parts += ["## The page", "\n".join(f"- {line}" for line in page)] if page else []
    (folder / "RESULTS.md").write_text("\n\n".join(filter(None, parts)) + "\n", encoding="utf-8")


_ENGINES = """How many of the questions are answered, and how many times as long as pyoxigraph they take: the
median over the questions, with quartiles. Engines in a process of ours are compared by seconds of the
processor, servers by the clock, with the way over HTTP; what is not answered in time counts as if it were
then. With marks, `sovkg` gives all that `sovkg query` shows: names, headings, and which rows an error
touches."""
_PROCESSES = """Whole processes: seconds of the processor with quartiles, and the most memory. The exponent
tells by which power of the size the seconds grow, between the two largest graphs that it was done with.
sovkg makes the merge as it loads; the others are given it in the file."""
_QUESTIONS = """Milliseconds of pyoxigraph, and how many times as long the others take: medians, of sovkg with
quartiles."""


def _machine(samples: Sequence[Sample], engines: Sequence[Engine], loads: tuple[float, float]) -> str:
    info = Path("/proc/cpuinfo")
    lines = info.read_text("utf-8").splitlines() if info.exists() else []
    models = [line.partition(": ")[2] for line in lines if line.startswith("model name")]
    cores = f"{os.cpu_count()} cores ({(models or [platform.machine()])[0]})"
    here = ", ".join(f"{e.name} ({e.version})" for e in engines if not e.missing)
    gone = "; ".join(f"{e.name} ({e.missing.removeprefix('not here; ')})" for e in engines if e.missing)
    return (
        f"Written by `make bench` on {date.today()}: {len(samples):,} measurements, in another order each "
        f"round, on {cores}, {platform.system()}, Python {platform.python_version()}. "
        f"So many processes wanted each core: {loads[0]:.1f} at the begin, {loads[1]:.1f} at the end; "
        "above 1, the clock tells more of others than of what is measured.\n\n"
        f"Asked: {here}." + (f" Not here: {gone}." if gone else "")
    )


def _table(rows: list[list[str]]) -> str:
    head, *rest = rows
    lines = [head, ["---"] + ["---:"] * (len(head) - 1), *rest]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines) if rest else "Nothing was measured."


def _goals(figures: Figures) -> list[list[str]]:
    rows = [["goal", "at most", "median", "worst", "reached by"]]
    asked = [(quads, work) for quads in figures.sizes for work in figures.works(True)]
    for title, most, way, to in GOALS:
        found = {key: figures.ratio(*key, way, to) for key in asked}
        rows += _goal(f"{title} = 1", most, found)
    slower = {key: figures.ratio(*key, "sovkg", "rdflib") for key in asked}
    rows += _goal("sovkg, rdflib = 1", 0.1, slower)
    done = {"cold start": 1.3, "load": 1.25, "export": 5.0}
    for begin, most in done.items():
        keys = [(q, w) for q in figures.sizes for w in figures.works(False) if w.startswith(begin)]
        rows += _goal(f"{begin}, bare engine = 1", most, {key: figures.ratio(*key, "sovkg") for key in keys})
        if begin == "load":
            memory = {key: figures.ratio(*key, "sovkg", memory=True) for key in keys}
            rows += _goal("memory of load, bare engine = 1", 1.3, memory)
    return rows + _growth(figures)


def _last(figures: Figures, work: str, way: str) -> tuple[int, int]:
    """Return the two largest sizes at which it was measured, between which the growth is computed."""
    sizes = [0, *(quads for quads in figures.sizes if figures.seconds(quads, work, way))]
    return sizes[-2:][0], sizes[-1]


def _growth(figures: Figures) -> list[list[str]]:
    same: dict[tuple[int, str], Spread | None] = {}
    more: dict[tuple[int, str], Spread | None] = {}
    for work in figures.works(True):
        small, large = _last(figures, work, "sovkg, marks")
        rows = figures.rows(small, work), figures.rows(large, work)
        grown = figures.exponent(small, large, work, "sovkg, marks")
        if grown is not None and min(rows) >= 0:
            (same if rows[0] == rows[1] else more)[large, work] = spread([grown])
    return _goal("exponent, same answer", 0.2, same) + _goal("exponent, growing answer", 1.15, more)


def _goal(title: str, most: float, found: dict[tuple[int, str], Spread | None]) -> list[list[str]]:
    known = {key: value for key, value in found.items() if value}
    if not known:
        return [[title, f"{most:g}", "not measured", "", ""]]
    (quads, work), worst = max(known.items(), key=lambda item: item[1].middle)
    over = sum(value.middle > most for value in known.values())
    reached = "all" if not over else f"{len(known) - over} of {len(known)}"
    middle = spread([value.middle for value in known.values()])
    return [
        [
            title,
            f"{most:g}",
            str(middle),
            f"{worst}: {work}, {quads:,}",
            f"{reached} ({len(known)})" if not over else reached,
        ]
    ]


def _engines(figures: Figures, engines: Sequence[Engine]) -> list[list[str]]:
    rows = [["asked", *(f"{quads:,} quads" for quads in figures.sizes)]]
    for engine in engines:
        for way in engine.ways:
            cells = [_engine(figures, quads, way, engine) for quads in figures.sizes]
            rows.append([way, *cells])
    return rows


def _engine(figures: Figures, quads: int, way: str, engine: Engine) -> str:
    if engine.missing:
        return "not here"
    if quads > engine.most * 1.1:
        return "not asked"
    works = [work for work in figures.works(True) if (quads, work, way) in figures.samples]
    if not works:
        return "no time"
    answered = sum(not figures.failure(quads, work, way) for work in works)
    ratios = [found.middle for work in works if (found := figures.ratio(quads, work, way))]
    return f"{answered} of {len(works)}; {spread(ratios) if ratios else ''}"


def _other_rows(figures: Figures) -> Iterator[str]:
    for (quads, work, way), _ in sorted(figures.samples.items()):
        expected, rows = figures.rows(quads, work), figures.rows(quads, work, way)
        if min(expected, rows) >= 0 and expected != rows:
            yield f"{way} gives {rows:,} rows for {expected:,}: {work}, {quads:,} quads."


def _processes(figures: Figures) -> list[list[str]]:
    rows = [["done", "by", *(f"{quads:,} quads" for quads in figures.sizes), "exponent"]]
    for work in figures.works(False):
        for way in sorted({way for _, known, way in figures.samples if known == work}):
            cells = [_process(figures, quads, work, way) for quads in figures.sizes]
            grown = figures.exponent(*_last(figures, work, way), work, way)
            rows.append([work, way, *cells, "" if grown is None else f"{grown:.2f}"])
    return rows


def _process(figures: Figures, quads: int, work: str, way: str) -> str:
    took = figures.seconds(quads, work, way)
    if took is None:
        return figures.failure(quads, work, way) or "not measured"
    most = max(sample.memory for sample in figures.samples[quads, work, way])
    return f"{took}, {most / 1e6:,.0f} MB"


def _questions(figures: Figures, quads: int, engines: Sequence[Engine]) -> list[list[str]]:
    ways = [way for e in engines if not e.missing and quads <= e.most * 1.1 for way in e.ways if way != BARE]
    rows = [["question", "rows", BARE, *ways]]
    for work in figures.works(True):
        if (quads, work, BARE) in figures.samples:
            bare = figures.seconds(quads, work, BARE)
            took = f"{bare.middle * 1000:.2f}" if bare else figures.failure(quads, work, BARE)
            rows.append(
                [work, str(figures.rows(quads, work)), took, *(_times(figures, quads, work, w) for w in ways)]
            )
    return rows


def _times(figures: Figures, quads: int, work: str, way: str) -> str:
    found = figures.ratio(quads, work, way)
    if not found:
        return figures.failure(quads, work, way)
    if way == "sovkg":
        return str(found)
    late = "> " if figures.failure(quads, work, way) else ""
    return f"{late}{found.middle:,.1f}"

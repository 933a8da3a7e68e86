"""The benchmarks must run and report what was measured; no test depends on a speed."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from benchmarks.__main__ import main
from benchmarks.engine import engines
from benchmarks.figures import Figures, spread
from benchmarks.process import Way, opening
from benchmarks.report import write
from benchmarks.sample import Sample, ran
from benchmarks.work import Failed, Files, Question
from kg.question.query import Query


def made(quads: int, way: str, *seconds: float, work: str = "laws", rows: int = 3) -> list[Sample]:
    return [Sample(quads, work, way, wall=9.0, cpu=each, rows=rows) for each in seconds]


def test_ratios_are_of_one_round_and_growth_is_between_sizes() -> None:
    figures = Figures(
        [
            *made(1_000, "pyoxigraph", 1, 2, 4),
            *made(1_000, "sovkg", 2, 2, 4),
            *made(10_000, "pyoxigraph", 10, 10),
            Sample(1_000, "laws", "rdflib", wall=90.0, failed="> 90 s"),
        ]
    )
    assert figures.ratio(1_000, "laws", "sovkg") == (1, 1, 1.5, 3)
    assert figures.ratio(1_000, "laws", "rdflib") == (10, 10, 10, 1)  # a lower bound, by wall time
    assert figures.failure(1_000, "laws", "rdflib") == "> 90 s"
    assert figures.seconds(1_000, "laws", "rdflib") is None
    assert figures.exponent(1_000, 10_000, "laws", "pyoxigraph") == pytest.approx(0.69897)
    assert figures.exponent(1_000, 1_000, "laws", "pyoxigraph") is None
    assert spread([5.0]) == (5, 5, 5, 1)


def test_what_is_missing_or_differs_is_said(tmp_path: Path) -> None:
    samples = [*made(1_000, "pyoxigraph", 1), *made(1_000, "sovkg", 1.5), *made(1_000, "jena", 1, rows=2)]
    known = [
        e._replace(missing="not here; install it", version="") if e.name == "rdflib" else e for e in engines()
    ]
    write(tmp_path, samples, known, (0.5, 1.5), [])
    text = (tmp_path / "RESULTS.md").read_text(encoding="utf-8")
    assert "Not here: rdflib (install it)" in text
    assert "| rdflib | not here |" in text
    assert "jena gives 2 rows for 3: laws, 1,000 quads." in text
    assert (
        "| a question, bare engine = 1 | 1.05 | 1.50 (1.50–1.50) | 1.50 (1.50–1.50): laws, 1,000 | 0 of 1 |"
        in text
    )


def broken(files: Files) -> dict[str, Way]:
    """Return an engine's answers: one raises an error, one never returns, and one ends the process."""

    def never(query: Query) -> int:
        time.sleep(100)
        return 0

    def raising(query: Query) -> int:
        raise ValueError("no such thing")

    return {"raises": raising, "never": never, "ends": lambda query: os._exit(1)}


@pytest.mark.slow
def test_an_engine_that_fails_is_told_of_and_left(tmp_path: Path) -> None:
    files = Files(tmp_path, 0)
    for way, told in {
        "raises": "ValueError: no such thing",
        "never": "> 0.5 s",
        "ends": "ended by itself",
    }.items():
        with opening(broken)(files) as ask, pytest.raises(Failed, match=told):
            ask(way, Question("laws"), 0.5 if way == "never" else 60)


@pytest.mark.slow
def test_a_process_is_measured_and_ended() -> None:
    wall, cpu, memory, failed = ran([sys.executable, "-c", "x = bytearray(50_000_000)"], 60)
    assert wall > 0 < cpu
    assert 50e6 < memory < 150e6
    assert not failed
    assert ran([sys.executable, "-c", "import time; time.sleep(100)"], 0.5)[3] == "> 0.5 s"
    with pytest.raises(subprocess.CalledProcessError):
        ran([sys.executable, "-c", "raise SystemExit(3)"], 60)


@pytest.mark.slow
def test_the_smallest_run(tmp_path: Path) -> None:
    given = ["--sizes", "1", "--rounds", "1", "--questions", "laws", "--engines", "rdflib", "oxigraph"]
    places = ["--folder", str(tmp_path / "made"), "--results", str(tmp_path)]
    main([*given, "--minutes", "60", "--limit", "60", *places])
    lines = (tmp_path / "made/samples.jsonl").read_text(encoding="utf-8").splitlines()
    samples = [Sample(**json.loads(line)) for line in lines]
    assert not [sample for sample in samples if sample.failed]
    assert len({(s.work, s.way) for s in samples}) == len(samples) > 20
    assert {s.rows for s in samples if s.work.startswith("laws ")} == {1}
    assert "## Goals" in (tmp_path / "RESULTS.md").read_text(encoding="utf-8")
    main([*given, "--minutes", "0", "--resume", *places])  # no time to measure: old samples are reported
    assert len((tmp_path / "made/samples.jsonl").read_text(encoding="utf-8").splitlines()) == len(lines)

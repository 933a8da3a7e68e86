"""Measures: round after round, everything once, in an order that is drawn anew, until the time is over."""

from __future__ import annotations

import compileall
import json
import shutil
import subprocess
import time
from collections import defaultdict
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from random import Random

import pyoxigraph as ox

import kg
from benchmarks import generate
from benchmarks.engine import Engine
from benchmarks.sample import Sample, ran
from benchmarks.work import FIRST, Ask, Failed, Files, Question, commands, program, questions
from kg.store.embedded import Embedded
from tests.servers import jena

FAILURES = 3
"""How often an engine may fail at a size that reads the graph each time that it is opened anew."""
READ, WHOLE = 1_000, ("load", "export", "rank", "graph")
"""How many quads a second there must be time for, so that what goes through all of them is measured, too."""
ENOUGH = 30.0
"""Seconds after which what is slow is not measured once more."""
AT_LEAST = 2
"""So many rounds are made of what is measured first, before the other questions are asked, too."""
FILLED = 2_000
"""How many quads a second a server is filled with, at worst: one for which there is no time is not begun."""


class Run:
    """One run: its samples are written to *path* as they come, so that nothing is lost if it is cut.

    *minutes* bound it, *limit* each answer in seconds, *rounds* what is measured of each thing; *only* names
    the questions that are asked, all if it is empty.
    """

    def __init__(
        self,
        path: Path,
        engines: Sequence[Engine],
        minutes: float,
        limit: float,
        rounds: int,
        only: Sequence[str],
    ) -> None:
        self.path, self.engines, self.limit, self.rounds, self.only = path, engines, limit, rounds, only
        self.end = time.monotonic() + 60 * minutes
        self.random = Random()
        self.open: dict[str, tuple[ExitStack, Ask]] = {}
        self.gone: set[str] = set()
        self.failures: dict[str, int] = {}
        known = path.read_text("utf-8").splitlines() if path.exists() else []
        self.samples = [Sample(**json.loads(line)) for line in known]

    def sizes(self, sizes: Sequence[int]) -> None:
        """Measure graphs of *sizes*, each in its share of the time that is left: the first in half of one."""
        prepared()
        for place, size in enumerate(sizes):
            now = time.monotonic()
            rest = len(sizes) - place
            share = 1 if rest == 1 else (2 if place else 1) / (rest + 1)
            if now < self.end:
                files = made(self.path.parent, size)
                try:
                    self._size(files, now + (self.end - now) * share)
                finally:
                    self.gone.clear()
                    self.failures.clear()
                    for name in [*self.open]:
                        self._close(name)

    def _size(self, files: Files, end: float) -> None:
        asked = questions(self.only)
        done: defaultdict[tuple[str, str], list[Sample]] = defaultdict(list)
        for sample in self.samples:
            if sample.quads == files.quads:
                done[sample.work, sample.way].append(sample)
        here = [engine for engine in self.engines if not engine.missing and files.quads <= engine.most * 1.1]
        java = jena(files.folder) if any(engine.name == "jena" for engine in here) else []
        processes = commands(files, java)
        if end - time.monotonic() < files.quads / READ:
            processes = {name: ways for name, ways in processes.items() if not name.startswith(WHOLE)}
        for number in range(self.rounds):
            all_ = self.only or number >= AT_LEAST
            work: list[Question | str] = [*(q for q in asked if all_ or q.name in FIRST), *processes]
            for each in self.random.sample(work, len(work)):
                title = each if isinstance(each, str) else each.title
                ways = (
                    [*processes[each]]
                    if isinstance(each, str)
                    else [w for e in here if self._ready(e, files, end) for w in e.ways]
                )
                for way in self.random.sample(ways, len(ways)):
                    if time.monotonic() > end:
                        return
                    before = done[title, way]
                    tired = any(s.failed for s in before) or sum(s.wall for s in before) > ENOUGH
                    if len(before) > number or tired:
                        continue
                    if isinstance(each, str):
                        sample = self._process(files, each, way, processes[each][way])
                    else:
                        sample = self._question(files, each, way)
                    before.append(sample)
                    self._keep(sample)

    def _ready(self, engine: Engine, files: Files, end: float) -> bool:
        """Return whether *engine* can be asked before the *end*; it may have to be filled first."""
        full = not engine.filled or (files.folder / engine.name / "full").exists()
        return engine.name not in self.gone and (full or end - time.monotonic() > files.quads / FILLED)

    def _process(self, files: Files, title: str, way: str, command: Sequence[str]) -> Sample:
        for left in files.folder.glob("out*"):
            shutil.rmtree(left) if left.is_dir() else left.unlink()
        try:
            wall, cpu, memory, failed = ran(command, 20 * self.limit)
        except subprocess.CalledProcessError as error:
            return Sample(files.quads, title, way, 0.0, failed=f"ended with {error.returncode}")
        return Sample(files.quads, title, way, wall, cpu, memory, failed=failed)

    def _question(self, files: Files, question: Question, way: str) -> Sample:
        engine = next(engine for engine in self.engines if way in engine.ways)
        try:
            if engine.name not in self.open:
                stack = ExitStack()
                self.open[engine.name] = stack, stack.enter_context(engine.opened(files))
            wall, cpu, rows = self.open[engine.name][1](way, question, self.limit)
            return Sample(files.quads, question.title, way, wall, cpu, rows=rows)
        except Failed as failed:
            self.failures[engine.name] = self.failures.get(engine.name, 0) + 1
            weary = engine.reads and self.failures[engine.name] > FAILURES
            if engine.name not in self.open or weary:  # nor will it start for the next question
                self.gone.add(engine.name)
            self._close(engine.name)  # it may still be at it
            return Sample(files.quads, question.title, way, self.limit, failed=str(failed)[:200])

    def _close(self, name: str) -> None:
        if name in self.open:
            self.open.pop(name)[0].close()

    def _keep(self, sample: Sample) -> None:
        self.samples.append(sample)
        with self.path.open("a", encoding="utf-8") as file:
            file.write(json.dumps(sample._asdict()) + "\n")


def made(folder: Path, size: int) -> Files:
    """Return the graph of about *size* quads, which is made in *folder* unless it is there."""
    place = folder / str(size)
    files = Files(place, 0)
    if not files.merge.exists():
        place.mkdir(parents=True, exist_ok=True)
        generate.main(["--quads", str(size), "--output", str(files.graph)])
        subprocess.run([program("sovkg"), "load", files.graph, "--store", files.store], check=True)
        store = ox.Store.read_only(str(files.store))
        store.dump(str(files.merged), ox.RdfFormat.N_QUADS)
        part = files.merge.with_suffix(".part")
        store.dump(str(part), ox.RdfFormat.N_TRIPLES, from_graph=ox.DefaultGraph())
        part.rename(files.merge)
    with files.graph.open("rb") as lines:
        return Files(place, sum(1 for _ in lines))


def prepared() -> None:
    """Do what is done once for all, by an installer and at the first start."""
    questions()  # writes the index of the questions, as a wheel has it
    compileall.compile_dir(Path(kg.__file__).parent, quiet=1)
    Embedded.of_files()

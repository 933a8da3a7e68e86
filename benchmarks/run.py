"""Runs the measurements in rounds, each once a round and in a new random order, until the time is over."""

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
"""How often an engine that reads the graph each time it is opened may fail at a size."""
READ, WHOLE = 1_000, ("load", "export", "rank", "graph")
"""The quads per second that the time left must allow for, and the processes that are otherwise left out."""
ENOUGH = 30.0
"""Total seconds of samples after which something is not measured again."""
AT_LEAST = 2
"""The number of rounds with only the FIRST questions, before the others are added."""
FILLED = 2_000
"""The quads per second with which a server is filled at worst; it is left out if time is too short."""


class Run:
    """One run, whose samples are appended to *path* at once, so that none is lost if it is interrupted.

    *minutes* limits the run, *limit* each answer in seconds, *rounds* the samples of each measurement; *only*
    has the names of the questions, or is empty for all.
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
        """Measure graphs of *sizes*, each in an equal share of the time, but the first in half of one."""
        prepared()
        for place, size in enumerate(sizes):
            now = time.monotonic()
            share = 1 / (len(sizes) - place if place else 2 * len(sizes) - 1)
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
        """Return whether *engine* can answer before the *end*, even if it has to be filled first."""
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
            if engine.name not in self.open or weary:  # it will not start for the next question either
                self.gone.add(engine.name)
            self._close(engine.name)  # it may still be working on the answer
            return Sample(files.quads, question.title, way, self.limit, failed=str(failed)[:200])

    def _close(self, name: str) -> None:
        if name in self.open:
            self.open.pop(name)[0].close()

    def _keep(self, sample: Sample) -> None:
        self.samples.append(sample)
        with self.path.open("a", encoding="utf-8") as file:
            file.write(json.dumps(sample._asdict()) + "\n")


def made(folder: Path, size: int) -> Files:
    """Return the files of a graph of about *size* quads, which are made in *folder* unless they exist."""
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
    """Do the work of an installation and of the first start, so that it is not measured."""
    questions()  # writes the index of the questions, which a wheel contains
    compileall.compile_dir(Path(kg.__file__).parent, quiet=1)
    Embedded.of_files()

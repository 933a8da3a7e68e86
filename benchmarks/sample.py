"""One measurement: seconds of the processor and of the clock, memory, and how large the answer was."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import NamedTuple

LEAST = 0.03
"""Seconds that what is quick is repeated for, so that the clock's steps do not count."""


class Sample(NamedTuple):
    """What doing *work* took one *way* on *quads*, or why it *failed*.

    *wall* and *cpu* are seconds, *cpu* 0 where a server did it; *memory* is the process' peak in bytes, or 0,
    *rows* how many the answer has, or -1.
    """

    quads: int
    work: str
    way: str
    wall: float
    cpu: float = 0.0
    memory: int = 0
    rows: int = -1
    failed: str = ""

    @property
    def seconds(self) -> float:
        """Of the processor, which other processes disturb least, where that is known."""
        return self.cpu or self.wall


def called(do: Callable[[], int]) -> tuple[float, float, int]:
    """Return the clock's and the processor's seconds that *do* takes in this process, and what it returns.

    What is quick is done once before, as it will mostly have been, and then for some time.
    """
    rows, wall, cpu = _timed(do)
    if wall < LEAST:
        times = int(LEAST / wall) + 1
        _, wall, cpu = _timed(lambda: sum(do() for _ in range(times)))
        return wall / times, cpu / times, rows
    return wall, cpu, rows


def _timed(do: Callable[[], int]) -> tuple[int, float, float]:
    wall, cpu = time.perf_counter(), time.process_time()
    rows = do()
    return rows, time.perf_counter() - wall, time.process_time() - cpu


_ASIDE = """import json, os, subprocess, sys, time
begin = time.perf_counter()
process = subprocess.Popen(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
_, status, used = os.wait4(process.pid, 0)
wall = time.perf_counter() - begin
print(json.dumps([status, wall, used.ru_utime + used.ru_stime, used.ru_maxrss * 1024]))
"""
"""Starts a process from a small one: it would be counted as large as the one that it came from."""


def ran(command: Sequence[str], limit: float) -> tuple[float, float, int, str]:
    """Return the clock's and the processor's seconds of *command*, its peak memory, and why it was ended.

    Raises:
        subprocess.CalledProcessError: it failed.
    """
    aside = [sys.executable, "-I", "-S", "-c", _ASIDE, *command]
    with subprocess.Popen(aside, stdout=subprocess.PIPE, start_new_session=True) as process:
        try:
            said, _ = process.communicate(timeout=limit)
        except subprocess.TimeoutExpired:
            return limit, 0.0, 0, f"> {limit:g} s"
        finally:
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
    status, wall, cpu, memory = json.loads(said)
    if status:
        raise subprocess.CalledProcessError(os.waitstatus_to_exitcode(status), command)
    return wall, cpu, memory, ""

"""A measurement: processor time, elapsed time, memory, and the size of the answer."""

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
"""Seconds for which quick work is repeated, so that the resolution of the clock does not matter."""


class Sample(NamedTuple):
    """What *work* took in one *way* with a graph of *quads*, or why it *failed*.

    *wall* and *cpu* are seconds, *cpu* is 0 for a server; *memory* is the process's peak in bytes, or 0;
    *rows* is the number of rows of the answer, or -1.
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
        """The processor time if known, as other processes affect it least, or else the elapsed time."""
        return self.cpu or self.wall


def called(do: Callable[[], int]) -> tuple[float, float, int]:
    """Return the elapsed and the processor seconds of *do* in this process, and its result.

    Quick work is repeated for LEAST seconds, and the first call, with cold caches, is not counted.
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
"""Starts a process from a small one, as its peak memory would include that of a large parent."""


def ran(command: Sequence[str], limit: float) -> tuple[float, float, int, str]:
    """Return the elapsed and the processor seconds of *command*, its peak memory, and why it was ended.

    Raises:
        subprocess.CalledProcessError: it failed.
    """
    aside = [sys.executable, "-I", "-S", "-c", _ASIDE, *command]
    # an installed package has bytecode, without which most of a start is compiling
    env = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    with subprocess.Popen(aside, stdout=subprocess.PIPE, start_new_session=True, env=env) as process:
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

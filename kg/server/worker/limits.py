"""Limits that the system sets to a worker, if it can: memory (RLIMIT_AS), processor time (RLIMIT_CPU)."""

from __future__ import annotations

import os
import resource
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import lru_cache
from math import ceil
from signal import SIGKILL

_PDEATHSIG = 1
"""PR_SET_PDEATHSIG of <linux/prctl.h>."""
_beyond: int | None = None


def bound_memory(beyond: int) -> None:
    """Limit the memory of this process to its current size and so many bytes *beyond* that."""
    global _beyond
    _beyond = beyond
    with suppress(OSError, ValueError):  # the system has no such limit, or a lower one
        with open("/proc/self/statm", encoding="ascii") as file:
            now = int(file.read().split()[0]) * resource.getpagesize()
        resource.setrlimit(resource.RLIMIT_AS, (now + beyond, resource.RLIM_INFINITY))


def end_with_parent(parent: int) -> None:
    """Have the system kill this process as soon as its parent process, *parent*, ends (Linux only)."""
    with suppress(ImportError, AttributeError):  # other systems have no prctl
        import ctypes

        ctypes.CDLL(None).prctl(_PDEATHSIG, SIGKILL)
        if os.getppid() != parent:  # it has ended already
            os._exit(0)


@contextmanager
def memory_unbound() -> Iterator[None]:
    """Lift the memory limit inside the block, for trusted code, and set it again afterwards.

    A JavaScript engine, for instance, reserves many times the address space that it will use.
    """
    with suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_AS, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    try:
        yield
    finally:
        if _beyond is not None:
            bound_memory(_beyond)


def bound_time(seconds: float) -> None:
    """Have the system end this process after another *seconds* + 1 of processor time, rounded up."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    _bound_at(ceil(used.ru_utime + used.ru_stime + seconds) + 1)


@lru_cache(maxsize=1)  # quick jobs have the same limit for a second
def _bound_at(soft: int) -> None:
    with suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CPU, (soft, resource.RLIM_INFINITY))

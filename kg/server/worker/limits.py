"""What the system lets a worker take, where it can: memory (RLIMIT_AS) and processor time (RLIMIT_CPU)."""

from __future__ import annotations

import os
import resource
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from math import ceil
from signal import SIGKILL

_PDEATHSIG = 1
"""PR_SET_PDEATHSIG of <linux/prctl.h>."""
_beyond: int | None = None


def bound_memory(beyond: int) -> None:
    """Let this process take so many bytes *beyond* those that it has."""
    global _beyond
    _beyond = beyond
    with suppress(OSError, ValueError):  # a system that has no such limit, or a lower one
        with open("/proc/self/statm", encoding="ascii") as file:
            now = int(file.read().split()[0]) * resource.getpagesize()
        resource.setrlimit(resource.RLIMIT_AS, (now + beyond, resource.RLIM_INFINITY))


def end_with_parent(parent: int) -> None:
    """Have the system end this process as soon as the process *parent*, which has begun it, ends."""
    with suppress(ImportError, AttributeError):  # Linux has it
        import ctypes

        ctypes.CDLL(None).prctl(_PDEATHSIG, SIGKILL)
        if os.getppid() != parent:  # it has ended before
            os._exit(0)


@contextmanager
def memory_unbound() -> Iterator[None]:
    """Let what is trusted reserve addresses as it likes, and bound what follows as before.

    An engine of JavaScript reserves many times what it will ever use.
    """
    with suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_AS, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    try:
        yield
    finally:
        if _beyond is not None:
            bound_memory(_beyond)


def bound_time(seconds: float) -> None:
    """Let the system end this process after so many *seconds* of processor time more, and one."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    soft = ceil(used.ru_utime + used.ru_stime + seconds) + 1
    with suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CPU, (soft, resource.RLIM_INFINITY))

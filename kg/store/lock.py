"""A folder held by one process at a time."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def held(folder: str | os.PathLike[str]) -> Iterator[None]:
    """Hold *folder* until the end of the block, or of the process, however it ends.

    Where the system knows no such locks (Windows), nothing is held.

    Raises:
        BlockingIOError: another process holds it.
        OSError: it cannot be opened, or its file system has no locks.
    """
    try:
        import fcntl
    except ImportError:
        yield
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        yield
    finally:
        os.close(handle)

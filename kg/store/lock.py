"""Locks a folder for one process at a time."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def held(folder: str | os.PathLike[str]) -> Iterator[None]:
    """Lock *folder* until the end of the block, or of the process, however it ends.

    Does nothing on systems without such locks (Windows).

    Raises:
        BlockingIOError: another process holds the lock.
        OSError: the folder cannot be opened, or its file system has no locks.
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

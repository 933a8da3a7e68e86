"""Caches the packaged graph as a store on disk, which opens in a third of the time that its files take.

It is in the user's cache folder (``$XDG_CACHE_HOME`` or ``~/.cache``; XDG Base Directory Specification). Its
name depends on the names and contents of the files and on the versions, so that a stale store is never
opened. It is opened only if all its bytes are as they were written; otherwise it is made again. It is never
changed once it is there, and can be deleted at any time.
"""

from __future__ import annotations

import atexit
import os
import threading
import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

import pyoxigraph as ox

from kg import bundle
from kg.store import checksums, lock
from kg.version import __version__

KEPT = 6
"""How many stores are kept: one for each version or checkout in use."""

_keeping = threading.Lock()
"""Held while a store is written to the cache, for which the process waits before it ends."""
atexit.register(_keeping.acquire)

SCRATCH = "tmp"
"""Name of a store while it is made; with the cache locked, anything whose name begins so is left over."""


def opened(files: Sequence[str], fill: Callable[[ox.Store], str]) -> tuple[ox.Store, str, str]:
    """Return the store of *files*, the text that *fill* returned for it, and its place on disk.

    It is the cached store, or else a new one, filled in memory by *fill* and then cached. The place is ``""``
    if it cannot be cached, for instance in a read-only home.
    """
    base, name = home(), _name(files)
    place = os.path.join(base, name)
    said = _note_if_intact(place)
    if said is not None:
        try:
            return ox.Store.read_only(place), said, place
        except (OSError, RuntimeError):  # it has been removed meanwhile
            pass
    store = ox.Store()
    said = fill(store)
    if not base or _name(files) != name:  # a file has changed while it was read
        place = ""
    return store, said, place and _keep(store, said, place)


def home() -> str:
    """Return the folder of all cached stores, or ``""`` if there can be none."""
    base = os.environ.get("XDG_CACHE_HOME", "")
    if not os.path.isabs(base):  # the specification says to ignore these
        own = os.path.expanduser("~") if os.environ.get("HOME", "~") else ""  # an empty HOME means the root
        base = os.path.join(own, ".cache")
    return os.path.join(base, "sovkg") if os.path.isabs(base) else ""


def _name(files: Sequence[str]) -> str:
    names = [path.removeprefix(bundle.ONTOLOGY) for path in files]  # the same wherever sovkg is installed
    total = zlib.crc32(repr((__version__, names)).encode())
    for path in files:
        with open(path, "rb") as file:
            total = zlib.crc32(file.read() + b"\0", total)
    return f"graph-{ox.__version__}-{total:08x}"


def _note_if_intact(place: str) -> str | None:
    """Return the text kept with the store in *place*, or None if that is damaged or has another name."""
    try:
        said = checksums.read(place, thorough=True)
    except (OSError, ValueError):
        return None
    return said.get("said") if said.get("name") == os.path.basename(place) else None


def _keep(store: ox.Store, said: str, place: str) -> str:
    """Write *store* to *place* unless it is there, and remove old ones; return *place*, ``""`` on failure."""
    try:
        with held() as base:
            if _note_if_intact(place) is None:
                _fill(store, said, os.path.join(base, SCRATCH), place)
                for old in latest(base, "graph-")[KEPT:]:
                    remove(old)
    except (OSError, RuntimeError):  # another process does it, or there is no room; the next start may do it
        return ""
    return place


@contextmanager
def held() -> Iterator[str]:
    """Lock the cache's folder, remove what killed processes have left there, and yield its path.

    Raises:
        BlockingIOError: another process holds the lock.
        OSError: the folder cannot be made.
    """
    base = home()
    with _keeping:
        os.makedirs(base, exist_ok=True)
        with lock.held(base):
            for entry in list(os.scandir(base)):
                if entry.name.startswith(SCRATCH):
                    remove(entry.path)
            yield base


def latest(base: str, kind: str) -> list[str]:
    """Return the paths in *base* of names that begin with *kind*, the last made or used first."""
    found = [entry for entry in os.scandir(base) if entry.name.startswith(kind)]
    return [e.path for e in sorted(found, key=lambda e: e.stat().st_mtime_ns, reverse=True)]


def _fill(store: ox.Store, said: str, scratch: str, place: str) -> None:
    try:
        disk = ox.Store(scratch)
        disk.bulk_extend(store)
        del disk  # closes it
        checksums.write(scratch, {"name": os.path.basename(place), "said": said})
        remove(place)
        os.rename(scratch, place)
    finally:
        remove(scratch)


def size(path: str) -> int:
    """Return the size in bytes of the file *path*, or of all files in the folder *path*."""
    if not os.path.isdir(path):
        return os.stat(path).st_size
    return sum(os.stat(os.path.join(at, name)).st_size for at, _, names in os.walk(path) for name in names)


def remove(path: str) -> None:
    """Remove the file, link or folder *path*, if it is there; of a folder, as much as is possible."""
    import shutil

    if os.path.isdir(path) and not os.path.islink(path):
        shutil.rmtree(path, ignore_errors=True)
    elif os.path.lexists(path):
        os.remove(path)

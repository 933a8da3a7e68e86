"""The packaged graph as a store on disk, which opens in a third of the time of parsing and merging its files.

It lies in the user's cache folder (``$XDG_CACHE_HOME``, else ``~/.cache``; XDG Base Directory
Specification) under a name made of the files' names and contents and of the versions, so that a stale one is
never opened; and what is opened is what was written, byte by byte, or it is made again. It can be deleted
at any time, and is only ever read once it is there.
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
"""How many stores stay: one a version or checkout that is in use."""

keeping = threading.Lock()
"""Held while a store is put into the cache: whoever ends the process takes it first."""
atexit.register(keeping.acquire)

SCRATCH = "tmp"
"""How what is being made is called; what is called so and made by nobody is rubbish."""


def opened(files: Sequence[str], fill: Callable[[ox.Store], str]) -> tuple[ox.Store, str, str]:
    """Return a store of *files*, and what *fill* said of it: the one on disk, or a new one, which is kept.

    The third is where it lies on disk; where nothing can be kept, in a read-only home for instance, that is
    nothing, and the new one is in memory all the same.
    """
    base, name = home(), _name(files)
    place = os.path.join(base, name)
    said = _note_if_intact(place)
    if said is not None:
        try:
            return ox.Store.read_only(place), said, place
        except (OSError, RuntimeError):  # gone meanwhile
            pass
    store = ox.Store()
    said = fill(store)
    if not base or _name(files) != name:  # a file was changed while it was read
        place = ""
    return store, said, place and _keep(store, said, place)


def home() -> str:
    """Return the folder of all stores, or nothing where there is no place for it."""
    base = os.environ.get("XDG_CACHE_HOME", "")
    if not os.path.isabs(base):  # which the specification has us ignore
        own = os.path.expanduser("~") if os.environ.get("HOME", "~") else ""  # empty, it would be the root
        base = os.path.join(own, ".cache")
    return os.path.join(base, "sovkg") if os.path.isabs(base) else ""


def _name(files: Sequence[str]) -> str:
    names = [path.removeprefix(bundle.ONTOLOGY) for path in files]  # the same wherever the package lies
    total = zlib.crc32(repr((__version__, names)).encode())
    for path in files:
        with open(path, "rb") as file:
            total = zlib.crc32(file.read() + b"\0", total)
    return f"graph-{ox.__version__}-{total:08x}"


def _note_if_intact(place: str) -> str | None:
    """Return what was said of the store in *place* if it is what was once written there, under this name."""
    try:
        said = checksums.read(place, thorough=True)
    except (OSError, ValueError):
        return None
    return said.get("said") if said.get("name") == os.path.basename(place) else None


def _keep(store: ox.Store, said: str, place: str) -> str:
    """Put *store* into *place* and return that, or nothing if that fails; sweep what killed starts left."""
    try:
        with held() as base:
            if _note_if_intact(place) is None:
                _fill(store, said, os.path.join(base, SCRATCH), place)
                for old in latest(base, "graph-")[KEPT:]:
                    remove(old)
    except (OSError, RuntimeError):  # another process is at it, or there is no room: the next start tries
        return ""
    return place


@contextmanager
def held() -> Iterator[str]:
    """Hold the cache's folder, which is yielded, and sweep what was left there by starts that were killed.

    Raises:
        BlockingIOError: another process holds it.
        OSError: it cannot be made.
    """
    base = home()
    with keeping:
        os.makedirs(base, exist_ok=True)
        with lock.held(base):
            for entry in list(os.scandir(base)):
                if entry.name.startswith(SCRATCH):
                    remove(entry.path)
            yield base


def latest(base: str, kind: str) -> list[str]:
    """Return what lies in *base* under names that begin with *kind*, the last made or used first."""
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
    """Return the bytes of the file *path*, or of all files in the folder *path*."""
    if not os.path.isdir(path):
        return os.stat(path).st_size
    return sum(os.stat(os.path.join(at, name)).st_size for at, _, names in os.walk(path) for name in names)


def remove(path: str) -> None:
    """Remove the file, link or folder *path*, as far as that can be done."""
    import shutil

    if os.path.isdir(path) and not os.path.islink(path):
        shutil.rmtree(path, ignore_errors=True)
    elif os.path.lexists(path):
        os.remove(path)

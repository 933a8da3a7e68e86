"""Caches large files as stores on disk, so that they are parsed only once.

The name of a store depends on the contents, names and base addresses of its files, the reading and the
versions. A damaged store (:mod:`kg.store.checksums`) is made again. The most recently used stores are kept,
up to MOST bytes.
"""

from __future__ import annotations

import json
import os
import warnings
from collections.abc import Sequence
from pathlib import Path

import pyoxigraph as ox

from kg.errors import DataError, Note
from kg.rdf.inputs import Input
from kg.rdf.literals import LexicalForms
from kg.store import cache, checksums, disk
from kg.store.filling import fill
from kg.version import __version__

SMALL = 2_000_000
"""The size in bytes below which files are parsed as fast as a store is opened: some 10,000 statements."""
MOST = 4_000_000_000
"""The most bytes of all stores together; the last used one is kept whatever its size."""
KIND = "data-"
"""Prefix of the names of these stores."""

_PACKED = 20  # by how much a compressed file grows at most, roughly
_CHUNK = 1 << 20


def opened(sources: Sequence[Input], reading: str | None) -> disk.OpenedStore | None:
    """Return the cached store of *sources*, made now if there is none, or None if it is not cached.

    Files are not cached if they are too small or too large, have no size or are addresses, or if there is no
    place for the cache. The notes of the first reading are issued each time.

    Raises:
        DataError, WrongUsage: as :meth:`kg.store.embedded.Embedded.of_files`.
    """
    base, size = cache.home(), sum(source.size for source in sources)
    known = all(source.size and "://" not in source.name for source in sources)
    if not base or not known or not SMALL / _PACKED < size < MOST or not (name := _name(sources, reading)):
        return None
    place = os.path.join(base, name)
    return _open_kept(place) or _make(sources, reading, place)


def _name(sources: Sequence[Input], reading: str | None) -> str:
    """Return the name of the store of *sources*, or ``""`` if they are small or cannot be read."""
    import hashlib

    told = hashlib.blake2b(repr((__version__, reading, len(sources))).encode(), digest_size=16)
    size = 0
    try:
        for source in sources:
            with source.opened() as document:
                told.update(repr((source.name, document.syntax, document.base)).encode())
                while chunk := document.file.read(_CHUNK):
                    told.update(chunk)
                    size += len(chunk)
                told.update(b"%d" % size)
    except DataError:  # raised again when the sources are parsed
        return ""
    return f"{KIND}{ox.__version__}-{told.hexdigest()}" if size >= SMALL else ""


def _open_kept(place: str) -> disk.OpenedStore | None:
    try:
        says = checksums.read(place)
        if says.get("name") != os.path.basename(place):
            return None
        found = disk.opened(place)
        os.utime(place)
    except (OSError, ValueError, DataError):
        return None
    for text in json.loads(says["notes"]):
        warnings.warn(text, Note, stacklevel=2)
    return found


def _make(sources: Sequence[Input], reading: str | None, place: str) -> disk.OpenedStore | None:
    from kg.rdf import reader, reified

    prefixes: dict[str, str] = {}
    source = ", ".join(map(str, sources))
    written = LexicalForms()
    try:
        with cache.held() as base:
            scratch = os.path.join(base, cache.SCRATCH)
            try:
                with warnings.catch_warnings(record=True) as caught:
                    warnings.simplefilter("always", Note)
                    quads = reified.restored(reader.read_all(sources, prefixes))
                    says, _ = fill(Path(scratch), quads, written, reading, source)
                if _name(sources, reading) != os.path.basename(place):  # a file has changed meanwhile
                    return None
                notes = [str(each.message) for each in caught if issubclass(each.category, Note)]
                says |= {"name": os.path.basename(place), "source": source, "notes": json.dumps(notes)}
                checksums.write(scratch, {**says, "prefixes": json.dumps(prefixes)})
                cache.remove(place)
                os.rename(scratch, place)
            finally:
                cache.remove(scratch)
            _trim(base)
    except (OSError, RuntimeError):  # another process does it, or there is no room
        return None
    return _open_kept(place)


def _trim(base: str) -> None:
    """Remove the stores beyond MOST bytes, the least recently used ones; the last used one always stays."""
    total = 0
    for n, place in enumerate(cache.latest(base, KIND)):
        total += cache.size(place)
        if n and total > MOST:
            cache.remove(place)

"""The index of a large store's names: one text that holds all of them and is searched as a whole.

It is a file beside a store on disk, with a checksum of that store. A damaged or outdated index is ignored,
and the names are read from the store as if there were none. Why no other kind of index:
docs/decisions/0017-names-in-one-text.md.
"""

from __future__ import annotations

import json
import os
import re
import zlib
from array import array
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

import pyoxigraph as ox

from kg.names.collector import Entry, NameCollector
from kg.names.hangul import typed_pattern
from kg.names.known import known_names, normal
from kg.names.labels import declared
from kg.rdf.namespaces import SAI
from kg.store import Store, checksums, select
from kg.store.embedded import Embedded

if TYPE_CHECKING:
    from pathlib import Path

LARGE, SOME = 10_000, 1_000
"""From how many names on `sovkg load` makes an index, and the first search does."""
_Match = Callable[[str], Iterable[tuple[str, int]]]
"""Finds lines, with their numbers, in a text."""
_ALL = "SELECT ?s ?p ?o { ?s ?p ?o }"
_IS = ox.NamedNode("urn:is")
_FORMAT = 2
"""The version of the file format."""


def search(store: Store, wanted: str) -> tuple[Iterable[Entry], bool]:
    """Return the names in *store* that contain *wanted*, and whether the store has blank nodes.

    Names are compared as :func:`kg.names.known.normal` writes them, Hangul also partly typed
    (:mod:`kg.names.hangul`). Names of vocabulary terms are left out.
    """
    known, blank = _matches(store, typed_pattern(wanted))
    return (entry for entry in known if not entry.term), blank


def _matches(store: Store, pattern: re.Pattern[str]) -> tuple[Iterable[Entry], bool]:
    if (found := _look_up(store, partial(_lines, pattern))) is not None:
        return found
    if not store.is_local:
        vocabulary = declared(store)
        names = (Entry(normal(name), thing, kind, True) for thing, name, kind, _ in known_names(store))
        known = [e for e in names if not e.thing.value.startswith(SAI) and e.thing.value not in vocabulary]
        return (entry for entry in known if pattern.search(entry.name)), False
    everything = collect(store)
    if isinstance(store, Embedded):
        write(store, everything, min(SOME, LARGE))
    return (e for e in everything.entries(declared(store)) if pattern.search(e.name)), everything.blank


def called(store: Store, texts: Iterable[str]) -> set[ox.NamedNode] | None:
    """Return the things with one of *texts* as a name; None if *store* has no index."""
    wanted = set(map(normal, texts))
    found = _look_up(
        store, lambda names: ((name, n) for n, name in enumerate(names.split("\n")[:-1]) if name in wanted)
    )
    return None if found is None else {entry.thing for entry in found[0]}


def collect(store: Store) -> NameCollector:
    """Return the names in *store*, collected from all of its triples."""
    names = NameCollector()
    if rows := select(store, _ALL).rows:
        names.add(*zip(*rows, strict=True))
    return names


def write(store: Embedded, names: NameCollector, least: int | None = None) -> int:
    """Write the index of *names* beside *store*; return their number, or 0 if none is written.

    None is written for fewer than *least* names (by default LARGE), or if the disk has no room.
    """
    if store.folder:
        with suppress(OSError):
            least = LARGE if least is None else least
            return _write(store.folder, names.entries(declared(store)), least, blank=names.blank)
    return 0


def _write(folder: Path | str, known: Iterable[Entry], least: int, *, blank: bool) -> int:
    names, rest, places = bytearray(), bytearray(), array("Q")
    for name, thing, kind, labelled, term in known:
        names += name.encode() + b"\n"
        places.append(len(rest))
        line = f"{thing} {_IS} {kind or _IS} . {labelled:d}{term:d}".encode()
        rest += b"%08x%s\n" % (zlib.crc32(line), line)
    if len(places) < least:
        return 0
    head = {"names": len(names), "blank": blank, "of": [_FORMAT, checksums.seal(folder)]}
    front = json.dumps(head).encode() + b"\n" + names + places.tobytes()
    scratch = os.path.join(folder, f"{checksums.BESIDE}.{os.getpid()}")
    try:
        with open(scratch, "wb") as file:
            file.write(b"%08x %d\n%s%s" % (zlib.crc32(front), len(front), front, rest))
        os.replace(scratch, os.path.join(folder, checksums.BESIDE))
    finally:
        with suppress(OSError):
            os.remove(scratch)
    return len(places)


def _look_up(store: Store, match: _Match) -> tuple[list[Entry], bool] | None:
    """Return the entries that *match* finds in the index of *store*, and whether the store has blank nodes.

    None if there is no usable index.
    """
    folder = store.folder if isinstance(store, Embedded) else ""
    if folder:
        with suppress(OSError, ValueError):
            return _read(folder, match)
    return None


def _read(folder: Path | str, match: _Match) -> tuple[list[Entry], bool]:
    """Return the entries that *match* finds in the index in *folder*, and whether its store has blank nodes.

    Raises:
        OSError: there is no index.
        ValueError: it is damaged, or of another store or format version.
    """
    with open(os.path.join(folder, checksums.BESIDE), "rb") as file:
        total, _, size = file.readline().partition(b" ")
        front = file.read(int(size))
        if total != b"%08x" % zlib.crc32(front):
            raise ValueError("damaged")
        first, _, front = front.partition(b"\n")
        head = json.loads(first)
        if head.get("of") != [_FORMAT, checksums.seal(folder)]:
            raise ValueError("of another store")
        places, start = array("Q", front[head["names"] :]), file.tell()
        found = []
        for name, number in match(front[: head["names"]].decode()):
            file.seek(start + places[number])
            line = file.readline().rstrip(b"\n")
            if line[:8] != b"%08x" % zlib.crc32(line[8:]):
                raise ValueError("damaged")
            triple, _, flags = line[8:].rpartition(b" ")
            (quad,) = ox.parse(triple, format=ox.RdfFormat.N_TRIPLES)
            kind = None if quad.object == _IS else quad.object
            found.append(Entry(name, quad.subject, kind, *(flag == ord("1") for flag in flags)))
        return found, head["blank"]


def _lines(pattern: re.Pattern[str], names: str) -> Iterator[tuple[str, int]]:
    """Yield each line of *names* in which *pattern* is found, with its number."""
    at = number = 0
    while match := pattern.search(names, at):
        number += names.count("\n", at, match.start())
        start, at = names.rfind("\n", 0, match.start()) + 1, names.index("\n", match.end()) + 1
        yield names[start : at - 1], number
        number += 1

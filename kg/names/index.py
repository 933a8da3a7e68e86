"""All names of a large store in one text, which is searched at once.

It lies beside a store on disk and says of which one it is made; one that is damaged, or another store's, is
not asked, and all names are looked through as without any
(docs/decisions/0017-names-in-one-text.md says why not another index).
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
"""How many names a store on disk has, for an index to be made by `sovkg load`, and by the first search."""
_Wanted = Callable[[str], Iterable[tuple[str, int]]]
"""Finds lines with their numbers in a text."""
_ALL = "SELECT ?s ?p ?o { ?s ?p ?o }"
_IS = ox.NamedNode("urn:is")
_FORMAT = 2
"""Changes with what stands in an index."""


def search(store: Store, wanted: str) -> tuple[Iterable[Entry], bool]:
    """Return the names of *store* that have *wanted*, and whether blank nodes may have it, too.

    Both are as names are compared (:func:`kg.names.known.normal`), Hangul as it is typed
    (:mod:`kg.names.hangul`). Names of a vocabulary's terms are left out.
    """
    known, blank = _found(store, typed_pattern(wanted))
    return (entry for entry in known if not entry.term), blank


def _found(store: Store, pattern: re.Pattern[str]) -> tuple[Iterable[Entry], bool]:
    if (found := _looked_up(store, partial(_lines, pattern))) is not None:
        return found
    if not store.at_hand:
        vocabulary = declared(store)
        names = (Entry(normal(name), thing, kind, True) for thing, name, kind, _ in known_names(store))
        known = [e for e in names if not e.thing.value.startswith(SAI) and e.thing.value not in vocabulary]
        return (entry for entry in known if pattern.search(entry.name)), False
    everything = collected(store)
    if isinstance(store, Embedded):
        write(store, everything, min(SOME, LARGE))
    return (e for e in everything.entries(declared(store)) if pattern.search(e.name)), everything.blank


def called(store: Store, texts: Iterable[str]) -> set[ox.NamedNode] | None:
    """Return what has one of *texts* for a name, as names are compared; None where *store* has no index."""
    wanted = set(map(normal, texts))
    found = _looked_up(
        store, lambda names: ((name, n) for n, name in enumerate(names.split("\n")[:-1]) if name in wanted)
    )
    return None if found is None else {entry.thing for entry in found[0]}


def collected(store: Store) -> NameCollector:
    """Return what the statements of *store* say of names, read one by one."""
    names = NameCollector()
    if rows := select(store, _ALL).rows:
        names.add(*zip(*rows, strict=True))
    return names


def write(store: Embedded, names: NameCollector, least: int | None = None) -> int:
    """Put the index of the *names* of *store* beside it; return how many they are.

    There is none, and so 0, where they are fewer than *least*, by default LARGE, or where there is no room.
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


def _looked_up(store: Store, wanted: _Wanted) -> tuple[list[Entry], bool] | None:
    """Return what is *wanted* of the index of *store*, and if that has blank nodes; None if there is none."""
    folder = store.folder if isinstance(store, Embedded) else ""
    if folder:
        with suppress(OSError, ValueError):
            return _read(folder, wanted)
    return None


def _read(folder: Path | str, wanted: _Wanted) -> tuple[list[Entry], bool]:
    """Return what is *wanted* of the index beside the store in *folder*, and if that has blank nodes.

    Raises:
        OSError, ValueError: there is none, or it is damaged, another store's or another version's.
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
        for name, number in wanted(front[: head["names"]].decode()):
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
    """Yield each line of *names* that has *pattern*, with its number."""
    at = number = 0
    while match := pattern.search(names, at):
        number += names.count("\n", at, match.start())
        start, at = names.rfind("\n", 0, match.start()) + 1, names.index("\n", match.end()) + 1
        yield names[start : at - 1], number
        number += 1

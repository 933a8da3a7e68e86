"""Seals the folder of a store: a file lists its files and checksums, so that damage is found before use.

The engine takes a truncated manifest or log for a whole one, and may hang on a table with a wrong bit. The
checksums are CRC-32: they reveal damage, not tampering.
"""

from __future__ import annotations

import json
import os
import zlib
from collections.abc import Mapping

NAME = "sovkg-store.json"
"""The seal: a file with a checksum of the rest, which is JSON with properties of the store and its files."""

BESIDE = "sovkg-names"
"""Prefix of the names of files that may be added to the folder later and are not sealed."""
_CHATTER = ("LOG", BESIDE)
"""Prefixes of the names of files that are not sealed: the engine's logs for people, and those added later."""
_TABLE = ".sst"


def write(folder: str | os.PathLike[str], says: Mapping[str, str]) -> None:
    """Seal *folder*, which nobody writes to any more, with the properties *says*."""
    files = {}
    for entry in list(os.scandir(folder)):
        if entry.name.startswith(_CHATTER):
            os.remove(entry.path)
        elif entry.name != NAME:
            files[entry.name] = [_sum(entry.path), _file_stamp(entry.path)]
    body = json.dumps({"says": dict(says), "files": files}).encode()
    with open(os.path.join(folder, NAME), "wb") as file:
        file.write(b"%08x\n%s" % (zlib.crc32(body), body))


def read(folder: str | os.PathLike[str], *, thorough: bool = False) -> dict[str, str]:
    """Return the properties with which *folder* was sealed, after checking that its files are unchanged.

    Tables, which may be large, are read only if their metadata has changed since, or if *thorough*.

    Raises:
        OSError: there is no seal, or a file cannot be read.
        ValueError: a file is damaged, missing or new; names it.
    """
    there = {e.name: e.is_file() for e in os.scandir(folder) if not e.name.startswith(_CHATTER)}
    if not there.pop(NAME, False):
        raise FileNotFoundError(2, "there is no seal", NAME)
    with open(os.path.join(folder, NAME), "rb") as file:
        head, _, body = file.read().partition(b"\n")
    if head != b"%08x" % zlib.crc32(body):
        raise ValueError(f"{NAME} is damaged")
    sealed = json.loads(body)
    for name in sorted(there.keys() ^ sealed["files"].keys()):
        raise ValueError(f"{name} is {'not listed in it' if name in there else 'missing'}")
    for name, (known, seen) in sealed["files"].items():
        path = os.path.join(folder, name)
        trusted = not thorough and name.endswith(_TABLE) and _file_stamp(path) == seen
        if not there[name] or not (trusted or _sum(path) == known):
            raise ValueError(f"{name} is damaged")
    says: dict[str, str] = sealed["says"]
    return says


def seal(folder: str | os.PathLike[str]) -> str:
    """Return the first line of the seal of *folder*, its checksum, which identifies the folder.

    Raises:
        OSError: there is no seal.
    """
    with open(os.path.join(folder, NAME), "rb") as file:
        return file.readline().decode("ascii", "replace").strip()


def _sum(path: str) -> list[int]:
    size = total = 0
    with open(path, "rb") as file:
        while some := file.read(1 << 20):
            size, total = size + len(some), zlib.crc32(some, total)
    return [size, total]


def _file_stamp(path: str) -> list[int]:
    """Return metadata of the file that changes whenever somebody writes to it."""
    stat = os.stat(path)
    return [stat.st_ino, stat.st_size, stat.st_mtime_ns, stat.st_ctime_ns]


def store_version(folder: str | None) -> str:
    """Return an identifier of the store in *folder*, from the file that `sovkg load` writes last."""
    try:
        found = os.stat(os.path.join(folder, NAME)) if folder else None
    except OSError:  # reported when it is opened
        return ""
    return f"{found.st_ino}-{found.st_mtime_ns}" if found else ""

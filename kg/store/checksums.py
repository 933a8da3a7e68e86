"""What a folder holds, written down when it was made, so that damage is seen before anything is read of it.

The engine takes a manifest or log that was cut short for a whole one, and may wait for ever on a table with a
wrong bit. Checksums are CRC-32: they tell damage, not malice.
"""

from __future__ import annotations

import json
import os
import zlib
from collections.abc import Mapping

NAME = "sovkg-store.json"
"""The file in the folder: a checksum, and in JSON what the folder says of itself and of its files."""

BESIDE = "sovkg-names"
"""How the names of files begin that may lie in the folder afterwards, and are no part of what it holds."""
_CHATTER = ("LOG", BESIDE)
"""How the names of files begin in which the engine only talks to people, and of those beside."""
_TABLE = ".sst"


def write(folder: str | os.PathLike[str], says: Mapping[str, str]) -> None:
    """Seal *folder*, which nobody writes to any more; it *says* this of itself."""
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
    """Return what *folder* says of itself, which is as it was sealed.

    Tables, which may be large, are read again only if they were touched since, or if *thorough*.

    Raises:
        OSError: there is no seal, or something cannot be read.
        ValueError: something is damaged; names it.
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
        raise ValueError(f"{name} is {'strange to it' if name in there else 'missing'}")
    for name, (known, seen) in sealed["files"].items():
        path = os.path.join(folder, name)
        trusted = not thorough and name.endswith(_TABLE) and _file_stamp(path) == seen
        if not there[name] or not (trusted or _sum(path) == known):
            raise ValueError(f"{name} is damaged")
    says: dict[str, str] = sealed["says"]
    return says


def seal(folder: str | os.PathLike[str]) -> str:
    """Return what no other folder's seal begins with.

    Raises:
        OSError: there is none.
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
    """Return what changes whenever somebody touches the file."""
    stat = os.stat(path)
    return [stat.st_ino, stat.st_size, stat.st_mtime_ns, stat.st_ctime_ns]

"""What takes a page long and hangs on little, kept by what it is made of: the next page of the same finds it.

It lies beside the stores (:mod:`kg.store.cache`), is checked as these are, and can be removed as these can.
"""

from __future__ import annotations

import hashlib
import json
import os
import platform
import zlib
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, TypeVar

import pyoxigraph as ox

from kg import bundle
from kg.layout import small
from kg.layout.small import Pair, Point, Room
from kg.store import Store, cache, checksums
from kg.store.embedded import Embedded
from kg.version import __version__

T = TypeVar("T")
Layout = Callable[[Sequence[int], Sequence[Pair], Sequence[Room]], tuple[list[Point], list[Point]]]
Wanted = tuple[Layout, Sequence[int], Sequence[Pair]]
"""How things are laid out, which, and the edges between them."""

MOST = 20
"""How many of a kind stay: the last made or used ones."""


def laid_out(wanted: Sequence[Wanted], rooms: Sequence[Room]) -> list[tuple[list[Point], list[Point]]]:
    """Return where all of *wanted* stand on a wide screen, and where on a tall one, as if laid out now."""
    parts = [(how.__name__, list(things), list(edges)) for how, things, edges in wanted]
    code = [path.read_bytes() for path in sorted(Path(small.__file__).parent.glob("*.py"))]

    def make() -> list[list[list[Point]]]:
        return [[*how(things, edges, rooms)] for how, things, edges in wanted]

    points = cached("layout", [repr((parts, list(rooms))).encode(), *code], make)
    return [([(x, y) for x, y in wide], [(x, y) for x, y in tall]) for wide, tall in points]


def page_sources(store: Store) -> list[bytes] | None:
    """Return all of which the page of *store* is made: its data's checksum, the package's code and questions.

    None of a store that does not lie in the cache, under a name that says what it holds.
    """
    where = store.folder if isinstance(store, Embedded) else ""
    base, name = os.path.split(where)
    if not where or base != cache.home():
        return None
    found = [name.rpartition("-")[2].encode()]
    for folder, suffix in ((bundle.PACKAGE, "py"), (bundle.QUERIES, "rq"), (bundle.ONTOLOGY, "rq")):
        for path in sorted(Path(folder).rglob(f"*.{suffix}")):
            found += [path.relative_to(folder).as_posix().encode(), path.read_bytes()]
    return found


def cached(kind: str, of: Sequence[bytes], make: Callable[[], T]) -> T:
    """Return what *make* does, which must be JSON: what is kept of it, or made now and kept.

    Args:
        kind: a word for it, by which its folder's name begins.
        of: all that it is made of, such as the code that makes it.
        make: makes it.
    """
    makers = (platform.python_version(), zlib.ZLIB_RUNTIME_VERSION, ox.__version__)  # of packing, too
    name, base = f"{kind}-{_digest([repr(makers).encode(), *of])}", cache.home()
    place = os.path.join(base, name)
    try:
        says = checksums.read(place)
        if base and says.get("name") == name:
            os.utime(place)
            found: T = json.loads(says["content"])
            return found
    except (OSError, ValueError, KeyError):
        pass
    made = make()
    _store(kind, place, {"name": name, "source": f"{kind} of a page", "content": json.dumps(made)})
    return made


def read_bundled(of: Sequence[bytes]) -> Any:
    """Return what the package brings along that was made of just this, or None."""
    try:
        made = json.loads(Path(bundle.PAGE).read_bytes())
        return made["content"] if made["of"] == _digest(of) else None
    except (OSError, ValueError):  # built without
        return None


def write_bundled(of: Sequence[bytes], content: object) -> None:
    """Let the package bring *content* along, which was made *of* this."""
    Path(bundle.PAGE).write_text(json.dumps({"of": _digest(of), "content": content}), "utf-8")


def _digest(of: Sequence[bytes]) -> str:
    digest = hashlib.blake2b(repr((__version__, [*map(len, of)])).encode(), digest_size=16)
    for part in of:
        digest.update(part)
    return digest.hexdigest()


def _store(kind: str, place: str, says: dict[str, str]) -> None:
    try:
        with cache.held() as base:
            scratch = os.path.join(base, cache.SCRATCH)
            os.mkdir(scratch)
            checksums.write(scratch, says)
            cache.remove(place)
            os.rename(scratch, place)
            for old in cache.latest(base, f"{kind}-")[MOST:]:
                cache.remove(old)
    except OSError:  # another process is at it, or there is no place or room
        return

"""A cache of the parts of a page that take long to make, keyed by a digest of everything they depend on.

It is in the folder of the cached stores (:mod:`kg.store.cache`), with checksums like them, and can be deleted
like them.
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
from kg.store import Store, cache, checksums
from kg.store.embedded import Embedded
from kg.version import __version__

T = TypeVar("T")

MOST = 20
"""How many entries of a kind are kept: the most recently used ones."""


def page_sources(store: Store) -> list[bytes] | None:
    """Return what the page of *store* depends on: the checksum of its data, the package's code and queries.

    Return None if *store* is not in the cache, where its name would contain that checksum.
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
    """Return the result of *make*, which JSON can represent, from the cache, or else call it and cache that.

    The name of its folder begins with *kind*. *of* is everything that it depends on, such as the code.
    """
    makers = (platform.python_version(), zlib.ZLIB_RUNTIME_VERSION, ox.__version__)  # gzip's output varies
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
    """Return the packaged content if it was made from exactly *of*, or else None."""
    try:
        made = json.loads(Path(bundle.PAGE).read_bytes())
        return made["content"] if made["of"] == _digest(of) else None
    except (OSError, ValueError):  # the package was built without it
        return None


def write_bundled(of: Sequence[bytes], content: object) -> None:
    """Write *content* into the package, with a digest of everything that it was made *of*."""
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
    except OSError:  # another process has the lock, or the cache is not writable or full
        return

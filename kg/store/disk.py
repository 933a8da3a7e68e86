"""Stores on disk: opens them read-only, and replaces them as a whole or not at all."""

from __future__ import annotations

import json
import os
import shutil
import tempfile
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import pyoxigraph as ox

from kg.errors import DataError, reason
from kg.store import checksums, lock
from kg.version import __version__

_MARK = "CURRENT"
"""The file by which the engine (RocksDB) recognises a store."""
_LOAD = "`sovkg load --store DIR` makes one"


class OpenedStore(NamedTuple):
    """A read-only *store* in a *folder*, and its *reading*.

    *prefixes* are those of its files, *wrote* is :meth:`kg.rdf.literals.LexicalForms.text` of their literals,
    and *articles* is the result of :func:`kg.store.by_article.articles`, if known.
    """

    store: ox.Store
    reading: str
    prefixes: dict[str, str]
    wrote: str
    folder: Path | str
    articles: list[str] | None


def opened(folder: Path | str) -> OpenedStore:
    """Return the store in *folder*.

    Raises:
        DataError: there is none, it is not as `sovkg load` has made it, or another version has made it.
    """
    try:
        if not os.path.lexists(folder):
            _restore_old(Path(os.path.realpath(folder)))
        says = {"version": "for its own use", **checksums.read(folder)}
        made = says["version"]
        if made.split(".")[:2] != __version__.split(".")[:2]:
            raise DataError(
                f"{folder}: was made by sovkg {made}, and this is sovkg {__version__}; load it again"
            )
        store, prefixes = ox.Store.read_only(str(folder)), json.loads(says.get("prefixes", "{}"))
        articles = json.loads(says.get("articles", "null"))
        return OpenedStore(store, says["reading"], prefixes, says.get("written", ""), folder, articles)
    except BlockingIOError:
        raise DataError(f"{folder}: is being replaced at the moment; try again") from None
    except (OSError, RuntimeError, ValueError) as error:
        raise DataError(f"{folder}: {_reason(Path(folder), error)}") from None


def _reason(folder: Path, error: Exception) -> str:
    try:
        if not os.path.lexists(folder):
            return f"there is no such store; {_LOAD}"
        if not (folder / _MARK).is_file() and not (folder / checksums.NAME).is_file():
            return f"it is not a store; {_LOAD}"
        if not (folder / checksums.NAME).is_file():
            return "it was not filled by `sovkg load`, or has been changed since; load into a new folder"
    except (OSError, ValueError):  # an invalid name, or no permission
        pass
    said = str(error).splitlines()[0][:200] if str(error) else type(error).__name__
    return f"the store cannot be opened ({said}); load it again"


@contextmanager
def replaced(folder: Path) -> Iterator[Path]:
    """Yield an empty folder, which the block fills and seals, and which then replaces *folder*.

    If the block raises an error, *folder* stays as it was.

    Raises:
        DataError: *folder* exists and is not a store of sovkg, cannot be written, or is being filled by
            another process.
    """
    _check_replaceable(folder)
    target = Path(os.path.realpath(folder))  # replace the target of a link, not the link
    scratch, old = _scratch_places(target)
    try:
        scratch.mkdir(exist_ok=True)
        with lock.held(scratch):
            try:
                if old.exists() and not target.exists():
                    old.rename(target)
                for left in scratch.iterdir():
                    shutil.rmtree(left, ignore_errors=True)
                new = Path(tempfile.mkdtemp(dir=scratch))  # empty, even if some things could not be removed
                try:
                    yield new
                except BaseException as error:  # free the engine's store in its traceback, which still writes
                    traceback.clear_frames(error.__traceback__)
                    raise
                if target.exists():
                    target.rename(old)
                try:
                    new.rename(target)
                except BaseException:
                    if old.exists():
                        old.rename(target)
                    raise
            finally:
                shutil.rmtree(scratch, ignore_errors=True)
    except BlockingIOError:
        raise DataError(f"{folder}: is being filled by another process; wait for it") from None
    except (OSError, RuntimeError) as error:  # the engine raises both
        said = f"{folder}: cannot be written ({reason(error)})"
        raise DataError(f"{said}; free some space, or choose another folder") from None


def _scratch_places(target: Path) -> tuple[Path, Path]:
    """Return the folder in which the successor of *target* is made, and where *target* is moved meanwhile."""
    scratch = target.with_name(f".sovkg.{target.name}")
    return scratch, scratch / "old"


def _restore_old(target: Path) -> None:
    """Put the old store back if a load was killed between moving it away and moving the new one there.

    Raises:
        OSError: another process is replacing it now.
    """
    scratch, old = _scratch_places(target)
    if old.exists():
        with lock.held(scratch):
            if old.exists() and not target.exists():
                old.rename(target)


def _check_replaceable(folder: Path) -> None:
    """Refuse to replace *folder* unless it is missing, empty, or a store filled by some version of sovkg."""
    try:
        if not os.path.lexists(folder) or (folder.is_dir() and not any(folder.iterdir())):
            return
    except (OSError, ValueError) as error:
        said = f"{folder}: cannot be read ({reason(error)})"
        raise DataError(f"{said}; choose another folder with `store`") from None
    if not (folder / checksums.NAME).is_file():
        raise DataError(f"{folder}: already exists and was not filled by sovkg; choose another folder")

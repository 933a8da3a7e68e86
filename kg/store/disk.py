"""A store on disk: opened only to be read, and made whole or not at all."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pyoxigraph as ox

from kg import __version__
from kg.errors import DataError
from kg.store import readings

_MARK = "CURRENT"
"""The file by which the engine knows a store (RocksDB)."""


def opened(folder: Path | str) -> ox.Store:
    """Return the store in *folder*, which is only read.

    Raises:
        DataError: there is none, or it cannot be read.
    """
    folder = Path(folder)
    try:
        return ox.Store.read_only(str(folder))
    except (OSError, RuntimeError, ValueError) as error:
        raise DataError(f"{folder}: {_reason(folder, error)}") from None


def _reason(folder: Path, error: Exception) -> str:
    advice = "`sovkg load --store DIR` makes one"
    try:
        if not os.path.lexists(folder):
            return f"there is no such store; {advice}"
        if not (folder / _MARK).is_file():
            return f"is no store; {advice}"
    except (OSError, ValueError):  # a name that no file can have, or a folder closed to us
        pass
    said = str(error).splitlines()[0][:200] if str(error) else type(error).__name__
    return f"the store cannot be opened ({said}); load it again"


def described(store: ox.Store, folder: Path | str) -> dict[str, str]:
    """Return what *store*, opened from *folder*, says of itself.

    Raises:
        DataError: `sovkg load` has not filled it, or one whose vocabulary may be another.
    """
    record = readings.held(store)
    made = record.get("versionInfo", "")
    if not made:
        raise DataError(f"{folder}: is a store that `sovkg load` has not filled; load into a new folder")
    if made.split(".")[:2] != __version__.split(".")[:2]:
        raise DataError(f"{folder}: was made by sovkg {made}, and this is {__version__}; load it again")
    return record


@contextmanager
def replaced(folder: Path) -> Iterator[Path]:
    """Yield an empty folder that takes the place of *folder* at the end, unless something goes wrong.

    Raises:
        DataError: *folder* is there and is no store of sovkg's, or its place cannot be written.
    """
    _check_replaceable(folder)
    target = Path(os.path.realpath(folder))  # what a link points to is replaced, not the link
    try:
        scratch = Path(tempfile.mkdtemp(prefix=".sovkg.", dir=target.parent))
    except OSError as error:
        raise DataError(
            f"{folder}: cannot be written ({error.strerror}); choose another place with --store"
        ) from None
    try:
        new, old = scratch / "new", scratch / "old"
        new.mkdir()
        yield new
        if target.exists():
            target.rename(old)
        try:
            new.rename(target)
        except OSError:
            if old.exists():
                old.rename(target)
            raise
    except (OSError, RuntimeError) as error:  # the engine has both
        reason = getattr(error, "strerror", None) or error
        raise DataError(f"{folder}: cannot be written ({reason}); free some room") from None
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


def _check_replaceable(folder: Path) -> None:
    """Refuse to replace what is no store that sovkg has filled, of whatever version."""
    try:
        if not os.path.lexists(folder) or (folder.is_dir() and not any(folder.iterdir())):
            return
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise DataError(f"{folder}: cannot be read ({reason}); choose another place with --store") from None
    try:
        ours = bool(readings.held(opened(folder)).get("versionInfo"))
    except DataError:
        ours = False
    if not ours:
        raise DataError(f"{folder}: is there and is no store that sovkg has filled; choose another place")

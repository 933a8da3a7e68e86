"""Changes an article's files, by one writer at a time, and either all of them or none."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import pyoxigraph as ox

from kg import files
from kg.article import edits
from kg.article.naming import Naming, article_of
from kg.errors import DataError, reason

_WAIT = 60
"""Seconds to wait for another writer."""


@contextmanager
def locked(naming: Naming, passage: ox.NamedNode) -> Iterator[None]:
    """Lock the article of *passage* against other writers, and read its files again.

    Raises:
        DataError: another writer did not finish in time, or the folder cannot be written.
    """
    from filelock import FileLock, Timeout  # works on every system, and is released if the process dies

    folder = naming.folders[article_of(passage)]
    try:
        with FileLock(folder / ".sovkg.lock", timeout=_WAIT):
            naming.read()
            yield
    except Timeout:
        raise DataError(f"{folder}: another sovkg is writing there; try again when it has finished") from None
    except OSError as error:
        raise DataError(f"{folder}: cannot be written ({reason(error)}); nothing was changed") from None


def write(
    naming: Naming,
    adding: Mapping[Path, Iterable[ox.Quad]],
    removing: Mapping[Path, Iterable[ox.Quad]] | None = None,
) -> list[Path]:
    """Remove quads from files and add others, all or nothing; return the files.

    Raises:
        DataError: a file is unreadable, malformed or cannot be written; none was changed.
    """
    removing = removing or {}
    texts = {}
    for path in [*adding, *(path for path in removing if path not in adding)]:
        try:
            text = path.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise DataError(f"{path}: cannot be read ({reason(error)}); nothing was written") from None
        for quad in removing.get(path, ()):
            text = edits.removed(text, str(path), quad)
        for quad in adding.get(path, ()):
            text = edits.added(text, str(path), quad)
        texts[path] = text
    files.write_all(texts)
    naming.read()
    return list(texts)

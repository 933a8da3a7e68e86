"""Writing files, either completely or not at all, and choosing their format."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from kg.errors import DataError, WrongUsage, near, reason

if TYPE_CHECKING:
    from pathlib import Path

LIST = ".sovkg"
"""The file in a folder that lists the files that :func:`write_tree` has written there."""


def chosen_format(name: str | None, output: str | None, formats: Mapping[str, str], default: str) -> str:
    """Return the format with this *name*, or else that of the suffix of *output*, or else *default*.

    *formats* maps each accepted name and suffix to a format.

    Raises:
        WrongUsage: the name or the suffix is unknown; the message lists the known ones.
    """
    known = ", ".join(dict.fromkeys(formats.values()))
    if name is None:
        suffix = os.path.splitext(output or "")[1].lstrip(".").lower()
        if suffix and suffix not in formats:
            raise WrongUsage(f"{output}: unknown format .{suffix}; known: {known}")
        return formats.get(suffix, default)
    if name not in formats:
        raise WrongUsage(f"unknown format {name!r}", near=near(name, formats), advice=f"known: {known}")
    return formats[name]


def check_target(path: Path | str) -> None:
    """Raise DataError if :func:`write` could not write to *path*, before work is done for nothing.

    Raises:
        DataError: it is a folder, or its folder is missing or not writable; the message says which.
    """
    if os.path.isdir(path) or os.fspath(path).endswith(os.sep):
        raise _refused(path, os.strerror(errno.EISDIR))
    if not os.path.exists(path) or os.path.isfile(path):  # a pipe or device is not replaced
        _check_writable(os.path.dirname(os.path.realpath(path)), path)


def check_folder(folder: Path | str) -> None:
    """Raise DataError if :func:`write_folder` could not write *folder*, before work is done for nothing.

    Raises:
        DataError: it is a file, or its folder is missing, or one of them is not writable.
    """
    target = os.path.realpath(folder)
    if os.path.exists(target) and not os.path.isdir(target):
        raise _refused(folder, os.strerror(errno.ENOTDIR))
    _check_writable(target if os.path.exists(target) else os.path.dirname(target), folder)


def _check_writable(folder: str, path: Path | str) -> None:
    """Raise DataError if nothing can be created in *folder*, as is needed to write *path*.

    It is tried, as permissions say nothing of a full disk, or of a file system that is read-only.
    """
    probe = os.path.join(folder, f".sovkg.{os.getpid()}")
    try:
        os.mkdir(probe)
        os.rmdir(probe)
    except OSError as error:
        raise _refused(path, error.strerror) from None


def write(path: Path | str, content: str | bytes | Iterable[bytes]) -> int:
    """Write *content* to *path*, text as UTF-8, and return the number of bytes.

    On failure an existing file stays unchanged.

    Raises:
        DataError: the file cannot be written; the message has its name and the reason.
    """
    import tempfile  # slow to import, and most answers go to standard output
    from pathlib import Path

    path = Path(path)
    try:
        text = content.encode() if isinstance(content, str) else content
        blocks = [text] if isinstance(text, bytes) else text
        check_target(path)
        if path.exists() and not path.is_file():  # a pipe or device, which cannot be replaced
            with path.open("wb") as file:
                return sum(map(file.write, blocks))
        target = Path(os.path.realpath(path))  # a link's target is replaced, not the link
        handle, scratch = tempfile.mkstemp(prefix=".sovkg.", dir=target.parent)
        try:
            with os.fdopen(handle, "wb") as file:
                size = sum(map(file.write, blocks))
            mode = target.stat().st_mode if target.exists() else 0o666 & ~_umask()
            os.chmod(scratch, mode & 0o7777)
            os.replace(scratch, target)
            return size
        except BaseException:
            Path(scratch).unlink(missing_ok=True)
            raise
    except (OSError, UnicodeEncodeError) as error:
        raise _refused(path, reason(error)) from None


def write_all(texts: Mapping[Path, str | bytes]) -> None:
    """Write each text to its path as :func:`write` does; if one fails, restore all the others.

    Raises:
        DataError: as :func:`write`.
    """
    before = {path: path.read_bytes() if path.exists() else None for path in texts}
    done: list[Path] = []
    try:
        for path, text in texts.items():
            write(path, text)
            done.append(path)
    except BaseException:  # also after Ctrl-C
        for path in done:
            old = before[path]
            if old is None:
                path.unlink()
            else:
                write(path, old)
        raise


def write_folder(folder: Path | str, files: Mapping[str, str | bytes]) -> None:
    """Write *files* by name into *folder* as :func:`write_all` does; create the folder if it is missing.

    Raises:
        DataError: as :func:`write`.
    """
    from pathlib import Path

    path = Path(folder)
    is_new = not path.exists()
    try:
        path.mkdir(exist_ok=True)
    except OSError as error:
        raise _refused(path, error.strerror) from None
    try:
        write_all({path / name: text for name, text in files.items()})
    except BaseException:
        if is_new:
            path.rmdir()
        raise


def check_tree(folder: Path | str) -> None:
    """Raise DataError if :func:`write_tree` could not write *folder*, before work is done for nothing.

    Raises:
        DataError: it contains files that were not written by that function, or cannot be created.
    """
    target = os.path.realpath(folder)
    if os.path.exists(target) and not os.path.isdir(target):
        raise _refused(folder, os.strerror(errno.ENOTDIR))
    if target == os.path.realpath(os.curdir):
        raise _refused(folder, "it is the current folder")
    _check_writable(os.path.dirname(target), folder)
    if os.path.isdir(target) and (found := sorted(_paths(target))):
        try:
            with open(os.path.join(target, LIST), encoding="utf-8") as file:
                known = {LIST, *file.read().splitlines()}
        except (OSError, UnicodeError):
            known = set()
        if other := next((path for path in found if path not in known), None):
            raise _refused(folder, f"it holds {other}, which sovkg did not write")


def write_tree(folder: Path | str, files: Iterable[tuple[str, bytes]]) -> tuple[int, int]:
    """Write *files* by path as the new *folder*, and return their number and the number of bytes.

    A folder that this function has written before, as its file :data:`LIST` shows, is replaced as a whole. On
    failure it stays unchanged.

    Raises:
        DataError: as :func:`check_tree`, or a file cannot be written.
    """
    import shutil
    import tempfile

    check_tree(folder)
    target, done, size = os.path.realpath(folder), list[str](), 0
    try:
        scratch = tempfile.mkdtemp(prefix=".sovkg.", dir=os.path.dirname(target))
        try:
            for path, content in files:
                place = os.path.join(scratch, *path.split("/"))
                os.makedirs(os.path.dirname(place), exist_ok=True)
                with open(place, "wb") as file:
                    file.write(content)
                done.append(path)
                size += len(content)
            with open(os.path.join(scratch, LIST), "w", encoding="utf-8") as file:
                file.writelines(f"{path}\n" for path in sorted(done))
            os.chmod(scratch, 0o777 & ~_umask())
            former = f"{scratch}.former"
            if os.path.exists(target):
                os.rename(target, former)
            try:
                os.rename(scratch, target)
            except BaseException:
                if os.path.exists(former):
                    os.rename(former, target)
                raise
        except BaseException:
            shutil.rmtree(scratch, ignore_errors=True)
            raise
        shutil.rmtree(former, ignore_errors=True)
    except OSError as error:
        raise _refused(folder, error.strerror or error) from None
    return len(done), size


def _paths(folder: str) -> Iterator[str]:
    """Yield the paths, relative to *folder* and with slashes, of the files below it."""
    for place, _, names in os.walk(folder):
        for name in names:
            yield os.path.relpath(os.path.join(place, name), folder).replace(os.sep, "/")


def zipped(files: Mapping[str, str | bytes]) -> bytes:
    """Return a ZIP archive of *files* by name, without times, so that equal files give equal bytes."""
    import io
    from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

    out = io.BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(ZipInfo(name), text, ZIP_DEFLATED)
    return out.getvalue()


def _refused(path: Path | str, reason: object) -> DataError:
    return DataError(f"{path}: cannot be written ({reason}); choose another place")


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask

"""Writing files: whole or not at all."""

import os
from pathlib import Path

from kg.errors import DataError


def write(path: Path, text: str) -> None:
    """Write *text* to *path* as UTF-8; on failure an older file stays as it was.

    Raises:
        DataError: the file cannot be written; names it and the reason.
    """
    import tempfile  # slow to import, and most answers go to standard output

    try:
        if path.is_dir():
            raise IsADirectoryError(21, "Is a directory")
        if path.exists() and not path.is_file():  # a pipe or device is written to as it is
            path.write_text(text, encoding="utf-8", newline="")
            return
        handle, scratch = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
        try:
            with os.fdopen(handle, "w", encoding="utf-8", newline="") as file:
                file.write(text)
            mode = path.stat().st_mode if path.exists() else 0o666 & ~_umask()
            os.chmod(scratch, mode & 0o7777)
            os.replace(scratch, path)
        except BaseException:
            Path(scratch).unlink(missing_ok=True)
            raise
    except OSError as error:
        reason = error.strerror or str(error)
        raise DataError(f"{path}: cannot be written ({reason}); choose another place with -o") from None


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask

"""Temporary bytes that are written once and read repeatedly, on disk if they are many."""

from __future__ import annotations

import tempfile
import weakref
from collections.abc import Iterable, Iterator
from contextlib import suppress
from typing import IO

from kg.errors import DataError

_HELD = 4_000_000
"""How many bytes are kept in memory."""
_BLOCK = 1 << 18


class Spool:
    """Temporary bytes that can be read several times, one after the other."""

    def __init__(self, parts: Iterable[bytes] = ()) -> None:
        """Raises DataError if the disk has no room for what does not fit into memory."""
        self.size = 0
        self._file = tempfile.SpooledTemporaryFile(_HELD)  # noqa: SIM115 closed when the spool is collected
        weakref.finalize(self, _close, self._file)
        for part in parts:
            self.write(part)

    def write(self, part: bytes) -> int:
        """Append *part* and return its length, as files do; not allowed while the spool is read."""
        self.size += len(part)
        try:
            return self._file.write(part)
        except OSError as error:
            raise _full(error) from None

    def flush(self) -> None:
        """Do nothing; engines that write to files call it."""

    def opened(self, start: int = 0) -> IO[bytes]:
        """Return a file to read the bytes from *start* on."""
        try:
            self._file.seek(start)  # writes what is buffered
        except OSError as error:
            raise _full(error) from None
        return self._file

    def part(self, start: int, end: int) -> Iterator[bytes]:
        """Yield the bytes from *start* up to *end* in blocks."""
        file = self.opened(start)
        return (file.read(min(_BLOCK, end - place)) for place in range(start, end, _BLOCK))

    def __iter__(self) -> Iterator[bytes]:
        return self.part(0, self.size)

    def __repr__(self) -> str:
        return f"<Spool: {self.size:,} bytes>"

    def __bytes__(self) -> bytes:
        return b"".join(self)

    def __str__(self) -> str:
        return bytes(self).decode()


def _full(error: OSError) -> DataError:
    place = tempfile.gettempdir()
    advice = "free some space, or set TMPDIR to another folder"
    return DataError(f"{place}: cannot be written ({error.strerror}); {advice}")


def _close(file: IO[bytes]) -> None:
    with suppress(OSError):  # what is still buffered does not fit on the disk either
        file.close()

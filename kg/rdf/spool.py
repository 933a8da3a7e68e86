"""A file on its way: bytes that are written once and read any number of times, on disk if they are many."""

from __future__ import annotations

import tempfile
import weakref
from collections.abc import Iterable, Iterator
from typing import IO

from kg.errors import DataError

_HELD = 4_000_000
"""So many bytes stay in memory."""
_BLOCK = 1 << 18


class Spool:
    """Bytes in blocks; they can be read any number of times, one time after the other."""

    def __init__(self, parts: Iterable[bytes] = ()) -> None:
        """Raises DataError if there is no room on disk for what does not stay in memory."""
        self.size = 0
        self._file = tempfile.SpooledTemporaryFile(_HELD)  # noqa: SIM115 closed with who reads it
        weakref.finalize(self, self._file.close)
        for part in parts:
            self.write(part)

    def write(self, part: bytes) -> int:
        """Add *part* and return its length, as files do; not while it is read."""
        self.size += len(part)
        try:
            return self._file.write(part)
        except OSError as error:
            place, reason = tempfile.gettempdir(), error.strerror
            raise DataError(
                f"{place}: cannot be written ({reason}); free some room, or name another place by TMPDIR"
            ) from None

    def flush(self) -> None:
        """Do nothing: for engines that write to files."""

    def opened(self, start: int = 0) -> IO[bytes]:
        """Return it as a file, to be read from *start* on."""
        self._file.seek(start)
        return self._file

    def part(self, start: int, end: int) -> Iterator[bytes]:
        """Yield the bytes from *start* to before *end*."""
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

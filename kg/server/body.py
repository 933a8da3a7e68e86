"""The body of an answer: bytes, or a file without a name where it is large: no reader holds memory."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator
from tempfile import TemporaryFile
from typing import ClassVar

PIECE = 64 * 1024
"""Bytes that are sent at a time, and held for a reader at most beside what the system holds."""
SMALL = 128 * 1024
"""Bytes of a body that stays in memory."""
MOST = 1 << 30
"""Bytes of all files at a time."""


class Full(Exception):
    """There is no room for one more large body."""


class Large:
    """A body of *size* bytes, which are written one after the other and may then be read by many at once.

    Raises:
        Full: all together would have more than MOST.
        OSError: the system has no room or file for it, now or as it is written.
    """

    held: ClassVar[int] = 0

    def __init__(self, size: int) -> None:
        self._size = 0
        if Large.held + size > MOST:
            raise Full
        self._file = TemporaryFile(buffering=0)  # noqa: SIM115 closed when nobody reads it any more
        self._size = size
        Large.held += size

    def __del__(self) -> None:
        if self._size:
            Large.held -= self._size
            self._file.close()

    def __len__(self) -> int:
        return self._size

    def __bytes__(self) -> bytes:
        return os.pread(self._file.fileno(), self._size, 0)

    def write(self, some: bytes) -> None:
        """Add *some* bytes."""
        rest = memoryview(some)
        while rest:  # the system may take a part
            rest = rest[self._file.write(rest) :]

    async def pieces(self) -> AsyncIterator[bytes]:
        """Yield it piece by piece, and let others go on between them."""
        for place in range(0, self._size, PIECE):
            yield os.pread(self._file.fileno(), PIECE, place)
            await asyncio.sleep(0)


Body = bytes | Large


async def read_body(reader: asyncio.StreamReader, size: int) -> Body:
    """Return the next *size* bytes of *reader*.

    Raises:
        Full, OSError: there is no room for them.
        EOFError: it ends before.
    """
    if size <= SMALL:
        return await reader.readexactly(size)
    body = Large(size)
    while size:
        if not (some := await reader.read(min(size, PIECE))):
            raise EOFError
        body.write(some)
        size -= len(some)
    return body

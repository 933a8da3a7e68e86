"""The body of an answer: bytes, or a temporary file if it is large, so that nobody holds it whole."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from tempfile import TemporaryFile
from typing import TYPE_CHECKING, ClassVar

if TYPE_CHECKING:
    import asyncio

PIECE = 64 * 1024
"""Bytes sent at a time, and the most that is buffered for a reader in addition to the system's buffers."""
SMALL = 128 * 1024
"""The most bytes of a body that stays in memory."""
MOST = 1 << 30
"""The most bytes of all temporary files together."""


class NoRoom(Exception):
    """There is no room for one more large body or other file; its message is for clients."""


@contextmanager
def no_room() -> Iterator[None]:
    """Log an OSError from the block, and raise NoRoom in its place, which names no folder of the server."""
    try:
        yield
    except OSError as error:
        sys.stderr.write(f"{error}\n")
        detail = error.strerror or "its log says more"
        raise NoRoom(f"the server has no space for this ({detail}); try again later") from None


class LargeBody:
    """A body in a temporary file, of *size* bytes or more: written once, then read by any number at once.

    Raises:
        NoRoom: all bodies together would have more than MOST bytes, or the system has no space or no free
            descriptor, now or while writing.
    """

    held: ClassVar[int] = 0

    def __init__(self, size: int = 0) -> None:
        self._size = self._written = 0
        with no_room():
            self._file = TemporaryFile(buffering=0)  # noqa: SIM115 closed by __del__
        self._reserve(size)

    def _reserve(self, size: int) -> None:
        if LargeBody.held + size > MOST:
            raise NoRoom("the answer is too large for the server now; narrow the question, or try again")
        self._size += size
        LargeBody.held += size

    def __del__(self) -> None:
        LargeBody.held -= self._size
        if hasattr(self, "_file"):
            self._file.close()

    def __len__(self) -> int:
        return self._size

    def __bytes__(self) -> bytes:
        return os.pread(self._file.fileno(), self._size, 0)

    def write(self, some: bytes) -> None:
        """Append the bytes *some*."""
        self._written += len(some)
        self._reserve(max(0, self._written - self._size))
        rest = memoryview(some)
        with no_room():
            while rest:  # one call may write only a part
                rest = rest[self._file.write(rest) :]

    def __iter__(self) -> Iterator[bytes]:
        for place in range(0, self._size, PIECE):
            yield os.pread(self._file.fileno(), PIECE, place)


Body = bytes | LargeBody


def pieces(body: Body) -> Iterable[bytes]:
    """Return *body* as pieces."""
    return body if isinstance(body, LargeBody) else (body,)


def gathered(pieces: Iterable[bytes]) -> Body:
    """Return *pieces* as one body, in memory up to SMALL bytes.

    Raises:
        NoRoom: there is no space for them.
    """
    small, rest = bytearray(), iter(pieces)
    for piece in rest:
        small += piece
        if len(small) > SMALL:
            break
    if len(small) <= SMALL:
        return bytes(small)
    body = LargeBody()
    body.write(bytes(small))
    for piece in rest:
        body.write(piece)
    return body


async def read_body(reader: asyncio.StreamReader, size: int) -> Body:
    """Return the next *size* bytes of *reader*.

    Raises:
        NoRoom: there is no space for them.
        EOFError: the stream ends before that.
    """
    if size <= SMALL:
        return await reader.readexactly(size)
    body = LargeBody(size)
    while size:
        if not (some := await reader.read(min(size, PIECE))):
            raise EOFError
        body.write(some)
        size -= len(some)
    return body

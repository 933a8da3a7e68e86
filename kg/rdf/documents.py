"""Opens documents, decompressing them with a limit against decompression bombs."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from typing import Any, NamedTuple, Protocol

_GZIP, _ZSTD = b"\x1f\x8b", b"\x28\xb5\x2f\xfd"  # RFC 1952, RFC 8878
_FREE, _RATIO = 64 << 20, 200  # a text of more bytes than this must not have a higher compression ratio


class Readable(Protocol):
    """A stream of bytes that can be read once."""

    def read(self, size: int = -1, /) -> bytes:
        """Return up to *size* bytes, ``b""`` at the end."""
        ...

    def close(self) -> None:
        """Close the stream."""
        ...


class Document(NamedTuple):
    """An open input: its uncompressed bytes, syntax and base IRI, and how many raw bytes are consumed."""

    file: Readable
    syntax: str
    base: str
    consumed: Callable[[], int]


def unpacked(raw: Readable, syntax: str, base: str) -> Document:
    """Return *raw* as a document, decompressed if its first bytes say that it is compressed."""
    counted = _Counted(raw)
    file = io.BufferedReader(counted, 1 << 17)
    try:
        start = file.peek(4)[:4]
    except BaseException:  # the network raises many kinds
        file.close()
        raise
    if start.startswith(_GZIP):
        import zlib
        from gzip import GzipFile

        return Document(_Unpacked(GzipFile(fileobj=file), counted, zlib.error), syntax, base, counted.tell)
    if start.startswith(_ZSTD):
        if sys.version_info >= (3, 14):
            from compression.zstd import ZstdError, ZstdFile
        else:
            from backports.zstd import ZstdError, ZstdFile

        return Document(_Unpacked(ZstdFile(file), counted, ZstdError), syntax, base, counted.tell)
    return Document(file, syntax, base, counted.tell)


class _Counted(io.RawIOBase):
    """Counts the bytes read from *file*, which may be a pipe or the response of a server."""

    def __init__(self, file: Readable) -> None:
        self._file, self._count = file, 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return False

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        chunk = self._file.read(len(buffer))
        buffer[: len(chunk)] = chunk
        self._count += len(chunk)
        return len(chunk)

    def tell(self) -> int:
        return self._count

    def close(self) -> None:
        if not self.closed:
            self._file.close()
        super().close()


class _Unpacked:
    """The bytes that *file* decompresses to, which raises OSError if they are damaged or far too many."""

    def __init__(self, file: Any, packed: _Counted, *broken: type[Exception]) -> None:
        self._file, self._packed, self._broken, self._count = file, packed, broken, 0

    def read(self, size: int = -1) -> bytes:
        try:
            chunk: bytes = self._file.read(size)
        except self._broken as error:
            raise OSError(f"damaged: {error}") from None
        self._count += len(chunk)
        if self._count > max(_FREE, _RATIO * self._packed.tell()):
            raise OSError(f"unpacks to more than {_RATIO} times its size")
        return chunk

    def close(self) -> None:
        self._file.close()
        self._packed.close()

"""Opens documents: decompressed, with a limit against decompression bombs, and XML in UTF-8."""

from __future__ import annotations

import codecs
import io
import re
import sys
from collections.abc import Callable
from contextlib import suppress
from typing import Any, NamedTuple, Protocol

from kg.rdf.syntaxes import TRIX

_GZIP, _ZSTD = b"\x1f\x8b", b"\x28\xb5\x2f\xfd"  # RFC 1952, RFC 8878
_ENCODING = re.compile(rb"""<\?xml\s[^>]*?(\sencoding\s*=\s*["']([A-Za-z][\w.-]*)["'])""")
_UTF_16 = {
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
    b"<\0?": "utf-16-le",
    b"\0<\0?": "utf-16-be",
}
_DOCTYPE = re.compile(
    rb"""(?:\xef\xbb\xbf|<\?.*?\?>|<!--.*?-->|\s+)*<!DOCTYPE[^\[>]*\[.*?\]\s*>""", re.DOTALL
)
_ENTITY = re.compile(rb"""(<!ENTITY\s+[^\s"'>]+\s+)'([^'"]*)'""")
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
    """Return *raw* as a document, decompressed if its first bytes say so, and in UTF-8 if it is XML."""
    counted = _Counted(raw)
    file: Any = io.BufferedReader(counted, 1 << 17)
    try:
        start = file.peek(4)[:4]
    except BaseException:  # the network raises many kinds
        file.close()
        raise
    if start.startswith(_GZIP):
        import zlib
        from gzip import GzipFile

        file = _Unpacked(GzipFile(fileobj=file), counted, zlib.error)
    elif start.startswith(_ZSTD):
        if sys.version_info >= (3, 14):
            from compression.zstd import ZstdError, ZstdFile
        else:
            from backports.zstd import ZstdError, ZstdFile

        file = _Unpacked(ZstdFile(file), counted, ZstdError)
    is_xml = syntax in ("rdfxml", TRIX)
    return Document(_InUtf8(file) if is_xml else file, syntax, base, counted.tell)


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


class _InUtf8:
    """The XML document *file* as the engine's parser takes it: in UTF-8, its entities in double quotes.

    The encoding is found as in XML 1.0, appendix F: by the first bytes or the XML declaration.
    """

    def __init__(self, file: Readable) -> None:
        self._file, self._begun = file, False
        self._decoder: codecs.IncrementalDecoder | None = None

    def read(self, size: int = -1) -> bytes:
        chunk = self._file.read(size)
        first, self._begun = not self._begun, True
        if first and (name := _other_encoding(chunk)):
            self._decoder = codecs.getincrementaldecoder(name)()
        if self._decoder is None:
            return _in_double_quotes(chunk) if first else chunk
        while not (text := self._decoder.decode(chunk, final=not chunk)) and chunk:
            chunk = self._file.read(size)
        if first:  # its declaration is not true any more
            named = _ENCODING.match(start := text.encode())
            return _in_double_quotes(start[: named.start(1)] + start[named.end(1) :] if named else start)
        return text.encode()

    def close(self) -> None:
        self._file.close()


def _other_encoding(start: bytes) -> str:
    """Return the known encoding other than UTF-8 of an XML document with these first bytes, or ``""``."""
    for bytes_, encoding in _UTF_16.items():
        if start.startswith(bytes_):
            return encoding
    if named := _ENCODING.match(start):
        with suppress(LookupError):  # the parser tells of an encoding that is unknown, or not one of text
            name = codecs.lookup(named[2].decode()).name
            return name if not name.startswith("utf") and b" ".decode(name) else ""
    return ""


def _in_double_quotes(start: bytes) -> bytes:
    doctype = _DOCTYPE.match(start)
    return _ENTITY.sub(rb'\1"\2"', doctype[0]) + start[doctype.end() :] if doctype else start

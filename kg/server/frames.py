"""Messages between the web process and its workers: a head as JSON, and a body of bytes.

They are not pickled, as a worker that has evaluated untrusted queries must not create objects here.
"""

from __future__ import annotations

import json
import struct
from socket import socket
from typing import TYPE_CHECKING, Any

from kg.server.body import Body, read_body

if TYPE_CHECKING:
    from asyncio import StreamReader

_SIZES = struct.Struct(">IQ")


def encode(head: object, body: bytes = b"", size: int = 0) -> bytes:
    """Return the bytes of a message; with *size*, only those before a body of that many bytes."""
    text = json.dumps(head).encode()
    return _SIZES.pack(len(text), size or len(body)) + text + body


def send(connection: socket, head: object, body: Body) -> None:
    """Send a message through *connection*."""
    if isinstance(body, bytes):
        return connection.sendall(encode(head, body))
    connection.sendall(encode(head, size=len(body)))
    for piece in body:
        connection.sendall(piece)
    return None


def receive(connection: socket) -> tuple[Any, bytes]:
    """Return the next message of *connection*.

    Raises:
        EOFError: the other side has closed the connection.
    """
    head, body = _SIZES.unpack(_exactly(connection, _SIZES.size))
    return json.loads(_exactly(connection, head)), _exactly(connection, body)


def _exactly(connection: socket, size: int) -> bytes:
    found = bytearray()
    while len(found) < size:
        if not (some := connection.recv(min(size - len(found), 1 << 20))):
            raise EOFError
        found += some
    return bytes(found)


async def read(reader: StreamReader) -> tuple[Any, Body]:
    """Return the next message of *reader*.

    Raises:
        EOFError: the other side has closed the connection.
        ConnectionError: it has done so before it had read all that was sent to it.
        NoRoom: there is no space for its body.
    """
    head, body = _SIZES.unpack(await reader.readexactly(_SIZES.size))
    return json.loads(await reader.readexactly(head)), await read_body(reader, body)

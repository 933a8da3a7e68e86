"""HTTP connections with the limits on a request's head and on waiting that uvicorn lacks."""

from __future__ import annotations

import asyncio
import re
from typing import Any

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

HEAD = 96 * 1024
"""The most bytes of a request without its body: its line, which httptools limits to 65,535, its header
fields, the sizes of chunks, and trailer fields."""
PIECE = 8 * 1024
"""Bytes that are parsed at a time, which limits the number of pipelined requests that wait."""
HEAD_SECONDS = 10.0
"""How long a head may take."""
BODY_SECONDS = 15.0
"""How long a body may take; a handler may give up sooner."""
WHOLE_SECONDS = 600.0
"""How long an answer may take until it is sent."""
READ_SECONDS = 30.0
"""How long a slow reader may take for what is buffered for it, at most PIECE."""
_ABSOLUTE = re.compile(rb"[^/?#]*://([^/?#]*)")


class Connection(HttpToolsProtocol):
    """A connection that is closed when the client is too slow, or its request's head too large."""

    _timer: asyncio.TimerHandle | None = None
    _reading: asyncio.TimerHandle | None = None
    _head_size = 0
    _pending = _piece = b""
    _answered: Any = None
    """The request that is being answered, which *cycle* is not if others wait for their turn."""

    def connection_made(self, transport: Any) -> None:
        """Wait for the first request."""
        super().connection_made(transport)
        self._set_timeout(HEAD_SECONDS)

    def connection_lost(self, exc: Exception | None) -> None:
        """Stop all timers, and tell the request that is being answered."""
        self._set_timeout(None)
        if self._reading is not None:
            self._reading.cancel()
        self.cycle = self._answered
        super().connection_lost(exc)

    def pause_writing(self) -> None:
        """Give a slow reader READ_SECONDS."""
        super().pause_writing()
        self._reading = self.loop.call_later(READ_SECONDS, self.transport.abort)

    def resume_writing(self) -> None:
        """Stop that timer: the reader has caught up."""
        if self._reading is not None:
            self._reading.cancel()
        super().resume_writing()

    def data_received(self, data: bytes) -> None:
        """Parse *data*, bit by bit: uvicorn would queue any number of requests."""
        self._pending += data
        self._feed()

    def _feed(self) -> None:
        """Parse what has arrived, up to a request that must wait for the answer to the one before."""
        while self._pending and not self.pipeline and not self.transport.is_closing():
            if self._timer is None:
                self._set_timeout(HEAD_SECONDS)
            self._piece, self._pending = self._pending[:PIECE], self._pending[PIECE:]
            self._head_size += len(self._piece)
            super().data_received(self._piece)
            if self._head_size > HEAD and not self.transport.is_closing():
                self.send_400_response("The request's head is too long.")

    def send_400_response(self, msg: str) -> None:
        """Refuse the request, with advice if letters were perhaps sent as they are."""
        plain = self._piece.isascii()
        super().send_400_response(msg if plain else f"{msg} Percent-encode the address.")

    def on_headers_complete(self) -> None:
        """Set the time limit for the body; its size is limited elsewhere (``kg.server.web.request``).

        A target in absolute form names the host, whatever the field says (RFC 9112, section 3.2.2).
        """
        self._set_timeout(BODY_SECONDS)
        if named := _ABSOLUTE.match(self.url):
            self.headers[:] = [(n, named[1] if n == b"host" else value) for n, value in self.headers]
        super().on_headers_complete()
        if not self.pipeline:
            self._answered = self.cycle

    def on_body(self, body: bytes) -> None:
        """Take a part of the body, which does not count as head."""
        self._head_size -= len(body)
        super().on_body(body)

    def on_message_complete(self) -> None:
        """Set the time limit for the answer."""
        self._head_size = 0
        self._set_timeout(WHOLE_SECONDS)
        super().on_message_complete()

    def on_response_complete(self) -> None:
        """Go on with the next request, or leave an idle connection to uvicorn."""
        if self.pipeline:
            self._answered = self.pipeline[-1][0]
        super().on_response_complete()
        self._set_timeout(None if self.cycle.response_complete else WHOLE_SECONDS)
        self._feed()

    def timeout_keep_alive_handler(self) -> None:
        """Close an idle connection, even if the client has stopped reading."""
        super().timeout_keep_alive_handler()
        self._set_timeout(READ_SECONDS)

    def _set_timeout(self, seconds: float | None) -> None:
        """Abort the connection after *seconds*, in place of any earlier limit; None is no limit."""
        if self._timer is not None:
            self._timer.cancel()
        self._timer = None if seconds is None else self.loop.call_later(seconds, self.transport.abort)

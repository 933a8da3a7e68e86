"""A connection that ends when its other side keeps it waiting: uvicorn bounds no head, in size or time."""

from __future__ import annotations

import asyncio
from math import inf
from typing import Any

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

HEAD = 256 * 1024
"""Bytes of a request's line, of which httptools takes 65,535 at most, and header fields."""
HEAD_SECONDS = 10.0
"""How long a head may take."""
WHOLE_SECONDS = 600.0
"""How long a request may take until its answer has been handed over."""
READ_SECONDS = 30.0
READ = 1024 * 1024
"""Bytes of an answer that its reader takes in so many seconds at least, if there are as many."""


class Connection(HttpToolsProtocol):
    """See above."""

    _timer: asyncio.TimerHandle | None = None
    _reading: asyncio.TimerHandle | None = None
    _head = 0

    def connection_made(self, transport: Any) -> None:
        """Wait for the first request."""
        super().connection_made(transport)
        self._within(HEAD_SECONDS)

    def connection_lost(self, exc: Exception | None) -> None:
        """Wait for nothing."""
        self._within(None)
        self._read()
        super().connection_lost(exc)

    def pause_writing(self) -> None:
        """Wait for a reader, who is behind."""
        super().pause_writing()
        self._unread()

    def resume_writing(self) -> None:
        """Wait no more: it has been read."""
        self._read()
        super().resume_writing()

    def _unread(self, before: float = inf) -> None:
        """End the connection if its other side, of *before* bytes, has read too few."""
        now = self.transport.get_write_buffer_size()
        if now > before - READ:
            self.transport.abort()
        else:
            self._reading = self.loop.call_later(READ_SECONDS, self._unread, now)

    def _read(self) -> None:
        if self._reading is not None:
            self._reading.cancel()
            self._reading = None

    def data_received(self, data: bytes) -> None:
        """Take *data*, unless it is too much of a head."""
        if self._timer is None:
            self._within(HEAD_SECONDS)
        self._head += len(data)
        super().data_received(data)
        if self._head > HEAD and self.transport and not self.transport.is_closing():
            self.send_400_response("The request's head is too long.")

    def on_headers_complete(self) -> None:
        """Let the answer take its time."""
        self._head = -(1 << 62)  # what comes now is a body, which others bound
        self._within(WHOLE_SECONDS)
        super().on_headers_complete()

    def on_message_begin(self) -> None:
        """Count a head."""
        self._head = 0
        super().on_message_begin()

    def on_response_complete(self) -> None:
        """Leave an idle connection to uvicorn."""
        self._within(None)
        super().on_response_complete()

    def _within(self, seconds: float | None) -> None:
        """End the connection after so many *seconds*, and not after those that it was given before."""
        if self._timer is not None:
            self._timer.cancel()
        self._timer = None if seconds is None else self.loop.call_later(seconds, self.transport.abort)

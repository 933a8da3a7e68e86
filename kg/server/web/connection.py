"""A connection that ends when its other side keeps it waiting: uvicorn bounds no head, in size or time."""

from __future__ import annotations

import asyncio
from typing import Any

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

HEAD = 96 * 1024
"""Bytes of a request beside its body: its line, of which httptools takes 65,535 at most, its header fields,
what tells chunks apart, and the fields behind the last of these."""
PIECE = 8 * 1024
"""Bytes that are read at a time: requests that wait for their turn are no more than these hold."""
HEAD_SECONDS = 10.0
"""How long a head may take."""
BODY_SECONDS = 15.0
"""How long a body may take, of which some who read one say sooner that they wait no more."""
WHOLE_SECONDS = 600.0
"""How long an answer may take until it has been handed over."""
READ_SECONDS = 30.0
"""How long a reader who is behind may take for what waits for him, of which there is little: PIECE."""


class Connection(HttpToolsProtocol):
    """See above."""

    _timer: asyncio.TimerHandle | None = None
    _reading: asyncio.TimerHandle | None = None
    _beside = 0
    _held = b""

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
        self._reading = self.loop.call_later(READ_SECONDS, self.transport.abort)

    def resume_writing(self) -> None:
        """Wait no more: it has been read."""
        self._read()
        super().resume_writing()

    def _read(self) -> None:
        if self._reading is not None:
            self._reading.cancel()
            self._reading = None

    def data_received(self, data: bytes) -> None:
        """Take *data*, unless that is too much beside a body; uvicorn would keep any number of requests."""
        self._held += data
        self._take()

    def _take(self) -> None:
        """Read what is there, up to a request that waits for the answer to another one."""
        while self._held and not self.pipeline and not self.transport.is_closing():
            if self._timer is None:
                self._within(HEAD_SECONDS)
            piece, self._held = self._held[:PIECE], self._held[PIECE:]
            self._beside += len(piece)
            super().data_received(piece)
            if self._beside > HEAD and not self.transport.is_closing():
                self.send_400_response("The request's head is too long.")

    def on_headers_complete(self) -> None:
        """Wait for the body, whose size others bound."""
        self._within(BODY_SECONDS)
        super().on_headers_complete()

    def on_body(self, body: bytes) -> None:
        """Take a part of the body."""
        self._beside -= len(body)
        super().on_body(body)

    def on_message_complete(self) -> None:
        """Let the answer take its time."""
        self._beside = 0
        self._within(WHOLE_SECONDS)
        super().on_message_complete()

    def on_response_complete(self) -> None:
        """Go on with the next request, or leave an idle connection to uvicorn."""
        super().on_response_complete()
        self._within(None if self.cycle.response_complete else WHOLE_SECONDS)
        self._take()

    def timeout_keep_alive_handler(self) -> None:
        """Close an idle connection, and do not wait for one who reads no more."""
        super().timeout_keep_alive_handler()
        self._within(READ_SECONDS)

    def _within(self, seconds: float | None) -> None:
        """End the connection after so many *seconds*, and not after those that it was given before."""
        if self._timer is not None:
            self._timer.cancel()
        self._timer = None if seconds is None else self.loop.call_later(seconds, self.transport.abort)

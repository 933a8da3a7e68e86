"""A worker process as seen by the web process, which gives it jobs and ends it."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
import time
from collections.abc import Mapping
from contextlib import suppress
from functools import lru_cache
from typing import Any

from kg import errors
from kg.errors import KGError
from kg.server import frames
from kg.server.body import NoRoom
from kg.server.forkserver import ForkServer
from kg.server.reply import Reply

_BUFFER = 1 << 20


@lru_cache(maxsize=1)
def log(message: str) -> None:
    """Write *message* to the log, but not again if the next one is the same."""
    sys.stderr.write(f"{message}\n")


class WorkerHandle:
    """A worker process."""

    def __init__(
        self, process: int, store_version: str, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        self._reader, self._writer = reader, writer
        self.process, self.store_version = process, store_version
        self.ended = self.is_slow = False
        self.why = ""
        self.client, self.share = "", 0.0
        self._before = 0.0

    @property
    def has_exited(self) -> bool:
        """Whether the process has ended."""
        return self.ended or self._reader.at_eof()

    @classmethod
    async def start(cls, forkserver: ForkServer, opening: Mapping[str, Any], memory: int) -> WorkerHandle:
        """Start a worker, and return it when it has opened the graph.

        Raises:
            KGError: the graph cannot be opened.
        """
        reader, writer = await asyncio.open_unix_connection(sock=forkserver.worker(), limit=_BUFFER)
        try:
            writer.write(frames.encode({"opening": opening, "memory": memory}))
            head, _ = await frames.read(reader)
        except (EOFError, ConnectionError):
            raise KGError("a worker ended before it had opened the graph; is there enough memory?") from None
        if "wrong" in head:
            raise getattr(errors, head["wrong"])(head["said"])
        return cls(head["process"], head["store_version"], reader, writer)

    async def do(self, job: Mapping[str, Any]) -> Reply:
        """Return the reply to *job*.

        Raises:
            EOFError: the worker has ended, or there is no space for its answer.
            ConnectionError: the worker had ended before it could read *job*.
        """
        if self._reader.at_eof():
            raise ConnectionResetError
        self._writer.write(frames.encode(job))  # if the worker has ended, reading raises the error
        try:
            head, body = await frames.read(self._reader)
        except NoRoom as error:  # the rest of the answer would be read as the next one
            self.end(str(error))
            raise EOFError from None
        return Reply(body, **head)

    def assign(self, client: str, share: float) -> None:
        """Record the client of the next job, and the seconds of processor time granted to it."""
        self.client, self.share, self._before = client, share, self._clock()

    @property
    def spent(self) -> float:
        """Seconds of processor time that the current job has used so far."""
        return self._clock() - self._before

    def _clock(self) -> float:
        with suppress(OSError):  # the clock ID of another process on Linux (clock_getcpuclockid(3))
            return time.clock_gettime(~self.process << 3 | 2)
        return time.monotonic()  # on other systems, or if the process has ended

    def lower_priority(self) -> None:
        """Give the process the lowest priority, which only an administrator could raise again."""
        self.is_slow = True
        with suppress(OSError):  # on Linux each thread has a priority of its own
            tasks = f"/proc/{self.process}/task"
            for thread in os.listdir(tasks) if os.path.exists(tasks) else [self.process]:
                os.setpriority(os.PRIO_PROCESS, int(thread), 19)

    def end(self, why: str = "") -> None:
        """Kill the process; *why* is the message for the client whose job it has."""
        self.ended, self.why = True, why
        with suppress(ProcessLookupError):
            os.kill(self.process, signal.SIGKILL)
        self._writer.close()

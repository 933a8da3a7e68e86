"""A worker process as the web's process sees it: given jobs, and ended."""

from __future__ import annotations

import asyncio
import os
import signal
import time
from collections.abc import Mapping
from contextlib import suppress
from typing import Any

from kg import errors
from kg.errors import KGError
from kg.server import frames
from kg.server.body import NoRoom
from kg.server.forkserver import ForkServer
from kg.server.reply import Reply

_BUFFER = 1 << 20


class WorkerHandle:
    """A worker process."""

    def __init__(
        self, process: int, store_version: str, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        self._reader, self._writer = reader, writer
        self.process, self.store_version = process, store_version
        self.ended = False
        self.accepted = False
        self.why = ""
        self.client, self.share = "", 0.0
        self._before = 0.0

    @property
    def has_exited(self) -> bool:
        """Whether its process has come to its end."""
        return self.ended or self._reader.at_eof()

    @classmethod
    async def start(cls, forkserver: ForkServer, opening: Mapping[str, Any], memory: int) -> WorkerHandle:
        """Return one that has opened the graph.

        Raises:
            KGError: the graph cannot be opened.
        """
        reader, writer = await asyncio.open_unix_connection(sock=forkserver.worker(), limit=_BUFFER)
        try:
            writer.write(frames.encode({"opening": opening, "memory": memory}))
            head, _ = await frames.read(reader)
        except EOFError:
            raise KGError("a worker ended before it had opened the graph; is there memory enough?") from None
        if "wrong" in head:
            raise getattr(errors, head["wrong"])(head["said"])
        return cls(head["process"], head["store_version"], reader, writer)

    async def do(self, job: Mapping[str, Any]) -> Reply:
        """Return what comes of *job*.

        Raises:
            EOFError: the worker has come to its end, or there is no room for its answer.
        """
        self.accepted = False
        self._writer.write(frames.encode(job))  # that it has gone is told when it is read
        await frames.read(self._reader)
        self.accepted = True
        try:
            head, body = await frames.read(self._reader)
        except NoRoom:
            self.end("too many large answers are being sent; ask again")
            raise EOFError from None
        except OSError as error:  # of the file; what is left of the answer is no beginning of the next
            self.end(f"the server has no room for a large answer ({error.strerror or error}); ask again")
            raise EOFError from None
        return Reply(body, **head)

    def assign(self, client: str, share: float) -> None:
        """Note whose job comes now, and how many seconds of processor time it may have in any case."""
        self.client, self.share, self._before = client, share, self._clock()

    @property
    def spent(self) -> float:
        """Seconds of processor time that its job has had so far."""
        return self._clock() - self._before

    def _clock(self) -> float:
        with suppress(OSError):  # Linux numbers the clocks of other processes so (clock_getcpuclockid(3))
            return time.clock_gettime(~self.process << 3 | 2)
        return time.monotonic()  # elsewhere, or of one that has gone

    def lower_priority(self) -> None:
        """Let all others go first."""
        with suppress(OSError):  # each thread has a priority of its own on Linux
            tasks = f"/proc/{self.process}/task"
            for thread in os.listdir(tasks) if os.path.exists(tasks) else [self.process]:
                os.setpriority(os.PRIO_PROCESS, int(thread), 19)

    def end(self, why: str = "") -> None:
        """End it at once, whatever it does; *why* is for who waits for it."""
        self.ended, self.why = True, why
        with suppress(ProcessLookupError):
            os.kill(self.process, signal.SIGKILL)
        self._writer.close()

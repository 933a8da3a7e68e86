"""A cache of replies, limited in bytes: the least recently used go first."""

from __future__ import annotations

import asyncio
from collections import Counter, OrderedDict
from collections.abc import Awaitable, Callable, Hashable

from kg.server.reply import Reply

BYTES = 64 * 1024 * 1024
"""The most bytes of all cached replies."""
ENTRY = 1024
"""Bytes counted for a reply in addition to its body."""


class ReplyCache:
    """Replies by request, including those still being computed."""

    def __init__(self, most: int = BYTES) -> None:
        self._most, self._size = most, 0
        self._replies: OrderedDict[Hashable, Reply] = OrderedDict()
        self._pending: dict[Hashable, asyncio.Future[Reply]] = {}
        self._waiting: Counter[asyncio.Future[Reply]] = Counter()

    def peek(self, asked: Hashable) -> Reply | None:
        """Return the cached reply to *asked*, if there is one."""
        if asked in self._replies:
            self._replies.move_to_end(asked)
        return self._replies.get(asked)

    async def get(self, asked: Hashable, answer: Callable[[], Awaitable[Reply]]) -> Reply:
        """Return the cached reply to *asked*, or else that of *answer*, called once for all who wait.

        *asked* must be short, as its size is not counted. Only successful replies are cached. When nobody
        waits any more, *answer* is cancelled.
        """
        if (reply := self.peek(asked)) is not None:
            return reply
        if asked not in self._pending:
            self._pending[asked] = asyncio.ensure_future(answer())
            self._pending[asked].add_done_callback(lambda done: self._arrived(asked, done))
        coming = self._pending[asked]
        self._waiting[coming] += 1
        try:
            return await asyncio.shield(coming)
        finally:
            self._waiting[coming] -= 1
            if not self._waiting[coming]:
                del self._waiting[coming]
                if not coming.done():
                    del self._pending[asked]  # the next request starts it again
                    coming.cancel()

    def _arrived(self, asked: Hashable, done: asyncio.Future[Reply]) -> None:
        if self._pending.get(asked) is done:
            del self._pending[asked]
        if done.cancelled() or done.exception() is not None:
            return
        reply = done.result()
        if reply.status != 200 or len(reply.body) > self._most // 2:
            return
        self._replies[asked] = reply
        self._size += ENTRY + len(reply.body)
        while self._size > self._most:
            _, gone = self._replies.popitem(last=False)
            self._size -= ENTRY + len(gone.body)

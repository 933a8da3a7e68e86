"""Workers that answer questions: some are always free for a quick one, and none is waited for without end.

A job that takes longer than SLOW goes on with the lowest priority, and leaves its place to a new worker, so
that quick questions wait for no slow one. While as many are slow as may be, it keeps its place; if somebody
waits then, a job that has had its SHARE of processor time is ended: first one of whoever has most of them.
Whoever asks much waits behind those who ask little: each client's questions stand in a queue of their own.
"""

from __future__ import annotations

import asyncio
from collections import Counter, OrderedDict, deque
from collections.abc import Mapping
from typing import Any

from kg.server.nursery import Nursery
from kg.server.process import Worker
from kg.server.reply import Reply, problem

SLOW = 0.3
"""Seconds after which a job is slow."""
SHARE = 0.1
"""Of its time, what a job may spend of processor time before it can be ended for those who wait."""
PATIENCE = 10.0
"""Seconds for which a job waits for a worker at least."""
WAITING = 2000
"""Jobs that may wait for a worker; more are refused."""
_ENDED = "the process ended before it had answered; ask again, or narrow what may take too much"


class Pool:
    """*size* workers for quick jobs, and as many slow jobs at a time at most.

    Args:
        opening: the arguments of :class:`kg.server.served.Served`.
        size: see above.
        seconds: after which a job is ended.
        memory: bytes that a job may take beside the graph.
    """

    def __init__(self, opening: Mapping[str, Any], *, size: int, seconds: float, memory: int) -> None:
        self.seconds = seconds
        self._opening, self._size, self._memory = opening, size, memory
        self._idle: list[Worker] = []
        self._quick: set[Worker] = set()
        self._slow: set[Worker] = set()
        self._queues: OrderedDict[str, deque[asyncio.Future[Worker]]] = OrderedDict()
        self._timers: dict[Worker, asyncio.TimerHandle] = {}
        self._beginning: set[asyncio.Task[None]] = set()
        self._nursery: Nursery | None = None
        self.ended = 0
        self.made: str | None = None
        """Which store all workers answer from, but those that are at a question since before."""
        self.whole = asyncio.Event()
        """Whether all workers have been there."""

    @property
    def waiting(self) -> int:
        """How many jobs wait for a worker."""
        return sum(map(len, self._queues.values()))

    @property
    def busy(self) -> int:
        """How many workers are at a job."""
        return len(self._quick) - len(self._idle) + len(self._slow)

    async def start(self) -> None:
        """Begin the workers, and return when the first is ready.

        Raises:
            KGError: the graph cannot be opened.
        """
        self._nursery = Nursery()
        self._joined(await Worker.begun(self._nursery, self._opening, self._memory))
        self._fill()

    async def close(self) -> None:
        """End all workers."""
        nursery, self._nursery = self._nursery, None
        for task in self._beginning:
            task.cancel()
        for worker in [*self._quick, *self._slow]:
            worker.end("the server is being stopped")
        if nursery is not None:
            await asyncio.to_thread(nursery.close)

    async def do(
        self,
        name: str,
        given: Mapping[str, Any],
        *,
        client: str = "",
        gzip: bool = False,
        seconds: float | None = None,
    ) -> Reply:
        """Return what comes of the job *name* of :data:`kg.server.jobs.JOBS`, or what is in its way.

        Args:
            name: see above.
            given: its arguments.
            client: who asks.
            gzip: whether the answer may be compressed.
            seconds: after which it is ended, in place of the pool's.
        """
        limit = seconds or self.seconds
        job = {"name": name, "given": given, "gzip": gzip, "seconds": limit}
        while (reply := await self._once(job, limit, client)) is None:
            pass
        return reply

    async def _once(self, job: Mapping[str, Any], limit: float, client: str) -> Reply | None:
        """Return what comes of *job*, or what is in its way; None if its worker had ended before it began."""
        try:
            worker = await self._free(client)
        except TimeoutError:
            return problem(503, "too many questions are being asked; ask again", Retry_After="5")
        worker.begins(client, SHARE * limit)
        self._watch(worker)
        try:
            async with asyncio.timeout(limit):
                return await worker.do(job)
        except TimeoutError:
            worker.end()
            return problem(504, f"no answer within {limit:g} s; narrow the question")
        except EOFError:
            if worker.ended:
                return problem(503, worker.why, Retry_After="5")
            worker.end()
            return problem(503, _ENDED, Retry_After="5") if worker.took else None
        except BaseException:  # whatever it was: what the worker still says answers no other job
            worker.end()
            raise
        finally:
            self._timers.pop(worker).cancel()
            self._left(worker)

    async def _free(self, client: str) -> Worker:
        """Return a worker that has nothing to do.

        Raises:
            TimeoutError: there is none, now or within the time of a question.
        """
        if self.waiting >= WAITING:
            raise TimeoutError
        future: asyncio.Future[Worker] = asyncio.get_running_loop().create_future()
        self._queues.setdefault(client, deque()).append(future)
        self._hand_out()
        try:
            async with asyncio.timeout(max(self.seconds, PATIENCE)):
                return await future
        except BaseException:
            if future.done() and not future.cancelled():  # too late for whoever asked
                self._left(future.result())
            raise

    def _hand_out(self) -> None:
        """Give idle workers to those who wait, one of each client in turn."""
        for worker in [worker for worker in self._idle if worker.gone]:  # somebody else has ended it
            self._idle.remove(worker)
            self._quick.discard(worker)
            self._fill()
        while self._idle and self._queues:
            client, queue = self._queues.popitem(last=False)
            future = queue.popleft()
            if queue:
                self._queues[client] = queue
            if not future.done():
                future.set_result(self._idle.pop())

    def _watch(self, worker: Worker) -> None:
        self._timers[worker] = asyncio.get_running_loop().call_later(SLOW, self._slowed, worker)

    def _slowed(self, worker: Worker) -> None:
        """Have *worker*, whose job takes its time, leave its place, if there is one among the slow."""
        worker.give_way()
        if worker in self._quick and len(self._slow) < self._size:
            self._quick.discard(worker)
            self._slow.add(worker)
            self._fill()
        elif worker in self._quick and self.waiting and not self._beginning:
            self._make_room()
        self._watch(worker)

    def _make_room(self) -> None:
        """End one job that has had its share, unless one is being ended."""
        if any(worker.ended for worker in self._timers):
            return
        each = Counter(worker.client for worker in self._timers)
        if served := [worker for worker in self._timers if worker.spent >= worker.share]:
            first = max(served, key=lambda worker: (each[worker.client], worker.spent))
            first.end("too many long questions are being asked; ask again, or narrow this one")

    def _left(self, worker: Worker) -> None:
        """Take back *worker*, whose job is over; one that has given way is of no use any more."""
        if worker in self._slow:
            self._slow.discard(worker)
            self.ended += worker.ended
            worker.end()
        elif worker.ended or worker.made != self.made:
            self.ended += worker.ended
            worker.end()
            self._quick.discard(worker)
        else:
            self._idle.append(worker)
        self._fill()
        self._hand_out()

    def _joined(self, worker: Worker) -> None:
        if self._late(worker) or (worker.made == self.made and len(self._quick) >= self._size):
            worker.end()
            return
        if worker.made != self.made:  # another store has taken the place of the one that was opened
            self.made = worker.made
            for old in self._idle:
                old.end()
            self._quick.difference_update(self._idle)
            self._idle.clear()
        self._quick.add(worker)
        self._idle.append(worker)
        if len(self._quick) == self._size:
            self.whole.set()
        self._hand_out()

    def _late(self, worker: Worker) -> bool:
        """Return whether the store that *worker* has opened has been replaced meanwhile."""
        if self.made is None or worker.made == self.made:
            return False
        from kg.server.served import made

        return worker.made != made(self._opening.get("store"))

    def _fill(self) -> None:
        """Begin as many workers as are missing."""
        for _ in range(self._size - len(self._quick) - len(self._beginning)):
            self.reload()

    def reload(self) -> None:
        """Begin a worker: if it opens another store, all answer from that, but what is asked already."""
        task = asyncio.create_task(self._begin())
        self._beginning.add(task)
        task.add_done_callback(self._begun)

    async def _begin(self) -> None:
        if self._nursery is not None:
            self._joined(await Worker.begun(self._nursery, self._opening, self._memory))

    def _begun(self, task: asyncio.Task[None]) -> None:
        self._beginning.discard(task)
        if self._nursery is not None and not task.cancelled():  # what is in the way may pass
            asyncio.get_running_loop().call_later(bool(task.exception()), self._fill)

"""A pool of workers that answer questions, in which quick questions do not wait for slow ones.

A job that takes longer than SLOW goes on at the lowest priority, and a new worker takes its place. While as
many jobs are slow as may be, it keeps its place; if somebody waits then, one job that has had its SHARE of
processor time is ended, of the client that has most jobs. Each client has a queue of its own, so that one
who asks much does not delay the others.
"""

from __future__ import annotations

import asyncio
from collections import Counter, OrderedDict, deque
from collections.abc import Mapping
from typing import Any

from kg.server.forkserver import ForkServer
from kg.server.reply import Reply, problem
from kg.server.worker_handle import WorkerHandle, log
from kg.store.checksums import store_version

SLOW = 0.3
"""Seconds after which a job is slow."""
SHARE = 0.1
"""The part of its time limit that a job may use as processor time before it can be ended for others."""
PATIENCE = 10.0
"""The least number of seconds for which a job waits for a worker."""
WAITING = 2000
"""The most jobs that may wait for a worker; more are refused."""
_ENDED = "the process ended before it could answer; try again, or narrow the question if it may need too much"


class Pool:
    """A pool of *size* workers for quick jobs, and at most as many more for slow ones.

    *opening* are the arguments of :class:`kg.server.worker.served.Served`. A job ends after *seconds*; it may
    use *memory*, in bytes, in addition to the graph.
    """

    def __init__(self, opening: Mapping[str, Any], *, size: int, seconds: float, memory: int) -> None:
        self.seconds = seconds
        self._opening, self._size, self._memory = opening, size, memory
        self._idle: list[WorkerHandle] = []
        self._quick: set[WorkerHandle] = set()
        self._slow: set[WorkerHandle] = set()
        self._queues: OrderedDict[str, deque[asyncio.Future[WorkerHandle]]] = OrderedDict()
        self._timers: dict[WorkerHandle, asyncio.TimerHandle] = {}
        self._starting: set[asyncio.Task[WorkerHandle]] = set()
        self._forkserver: ForkServer | None = None
        self.ended = 0
        self.store_version: str | None = None
        """The store from which all workers answer, except those still busy since it was replaced."""
        self.filled = asyncio.Event()
        """Set once all workers have started."""

    @property
    def waiting(self) -> int:
        """The number of jobs that wait for a worker."""
        return sum(map(len, self._queues.values()))

    @property
    def busy(self) -> int:
        """The number of workers that have a job."""
        return len(self._quick) - len(self._idle) + len(self._slow)

    async def start(self) -> None:
        """Start the workers, and return when the first is ready.

        Raises:
            KGError: the graph cannot be opened.
        """
        self._forkserver = ForkServer()
        self._add(await WorkerHandle.start(self._forkserver, self._opening, self._memory))
        self._fill()

    async def close(self) -> None:
        """End all workers."""
        forkserver, self._forkserver = self._forkserver, None
        for task in self._starting:
            task.cancel()
        for worker in [*self._quick, *self._slow]:
            worker.end("the server is shutting down")
        if forkserver is not None:
            await asyncio.to_thread(forkserver.close)

    async def do(
        self,
        name: str,
        given: Mapping[str, Any],
        *,
        client: str = "",
        gzip: bool = False,
        seconds: float | None = None,
        stays: bool = False,
    ) -> Reply:
        """Return the reply to a job of :data:`kg.server.worker.process.JOBS`, or what prevents one.

        *gzip* says whether the answer may be compressed, *stays* whether its worker keeps its place even if
        it is slow, and so keeps what it has cached. *seconds* replaces the pool's time limit.
        """
        limit = seconds or self.seconds
        job = {"name": name, "given": given, "gzip": gzip, "seconds": limit}
        while (reply := await self._try(job, limit, client, stays=stays)) is None:
            pass
        return reply

    async def _try(self, job: Mapping[str, Any], limit: float, client: str, *, stays: bool) -> Reply | None:
        """Return the reply to *job*, or what prevents one; None if its worker ended before it began."""
        try:
            worker = await self._free_worker(client)
        except TimeoutError:
            why = "is busy with other questions" if self._quick else "cannot open its graph"
            return problem(503, f"the server {why}; try again", Retry_After="5")
        worker.assign(client, SHARE * limit)
        self._watch(worker, limit if stays else SLOW)
        try:
            async with asyncio.timeout(limit):
                return await worker.do(job)
        except TimeoutError:
            worker.end()
            return problem(504, f"no answer within {limit:g} s; narrow the question")
        except (EOFError, ConnectionError) as error:
            if worker.ended:
                return problem(503, worker.why, Retry_After="5")
            worker.end()
            return None if isinstance(error, ConnectionError) else problem(503, _ENDED, Retry_After="5")
        except BaseException:  # the worker's late answer must not go to another job
            worker.end()
            raise
        finally:
            self._timers.pop(worker).cancel()
            self._on_finished(worker)

    async def _free_worker(self, client: str) -> WorkerHandle:
        """Return an idle worker.

        Raises:
            TimeoutError: too many jobs wait, or none is idle within the time limit of a job.
        """
        if self.waiting >= WAITING:
            raise TimeoutError
        future: asyncio.Future[WorkerHandle] = asyncio.get_running_loop().create_future()
        self._queues.setdefault(client, deque()).append(future)
        self._assign_idle()
        try:
            async with asyncio.timeout(None if future.done() else max(self.seconds, PATIENCE)):
                return await future
        except BaseException:
            if future.done() and not future.cancelled():  # assigned too late: give the worker back
                self._on_finished(future.result())
            raise

    def _assign_idle(self) -> None:
        """Give idle workers to waiting jobs, one of each client in turn."""
        for worker in [worker for worker in self._idle if worker.has_exited]:  # killed from outside
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

    def _watch(self, worker: WorkerHandle, seconds: float = SLOW) -> None:
        self._timers[worker] = asyncio.get_running_loop().call_later(seconds, self._demote, worker)

    def _demote(self, worker: WorkerHandle) -> None:
        """Lower the priority of *worker*, whose job is slow, and move it to the slow ones if they are few."""
        worker.lower_priority()
        if worker in self._quick and len(self._slow) < self._size:
            self._quick.discard(worker)
            self._slow.add(worker)
            self._fill()
        elif worker in self._quick and self.waiting and not self._starting:
            self._make_room()
        self._watch(worker)

    def _make_room(self) -> None:
        """End one job that has used its share, unless one is being ended already."""
        if any(worker.ended for worker in self._timers):
            return
        each = Counter(worker.client for worker in self._timers)
        if served := [worker for worker in self._timers if worker.spent >= worker.share]:
            first = max(served, key=lambda worker: (each[worker.client], worker.spent))
            first.end("the server is busy with long questions; try again, or narrow this one")

    def _on_finished(self, worker: WorkerHandle) -> None:
        """Take back *worker*, whose job is over, or end it if it has been replaced or is slow now."""
        if worker.is_slow or worker.ended or worker.store_version != self.store_version:
            self._slow.discard(worker)
            self._quick.discard(worker)
            self.ended += worker.ended
            worker.end()
        else:
            self._idle.append(worker)
        self._fill()
        self._assign_idle()

    def _add(self, worker: WorkerHandle) -> None:
        is_new = worker.store_version != self.store_version
        is_old = is_new and worker.store_version != store_version(self._opening.get("store"))
        if is_old or not (is_new or len(self._quick) < self._size):
            worker.end()
            return
        if is_new:  # the store on disk has been replaced
            self.store_version = worker.store_version
            for old in self._idle:
                old.end()
            self._quick.difference_update(self._idle)
            self._idle.clear()
        self._quick.add(worker)
        self._idle.append(worker)
        if len(self._quick) == self._size:
            self.filled.set()
        self._assign_idle()

    def _fill(self) -> None:
        """Start as many workers as are missing."""
        for _ in range(self._size - len(self._quick) - len(self._starting)):
            self._start_worker()

    def reload(self) -> None:
        """Start a worker; if it finds another store, all answer from that, except jobs that have begun."""
        log.cache_clear()
        self._start_worker()

    def _start_worker(self) -> None:
        if self._forkserver is not None:
            task = asyncio.create_task(WorkerHandle.start(self._forkserver, self._opening, self._memory))
            self._starting.add(task)
            task.add_done_callback(self._on_started)

    def _on_started(self, task: asyncio.Task[WorkerHandle]) -> None:
        self._starting.discard(task)
        if self._forkserver is None or task.cancelled():
            return
        if error := task.exception():
            log(str(error))
        else:
            self._add(task.result())
        asyncio.get_running_loop().call_later(bool(error), self._fill)  # after a failure, in a second

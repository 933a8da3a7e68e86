"""Threads for an engine: with a stack that it cannot overflow, and a time after which one is left behind.

What an engine gives (rows that are still to come, quads of a pattern) must end on the thread on which it
began. So a job drains it, and hands out what belongs to no thread.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from queue import SimpleQueue
from typing import Any, Generic, TypeVar

from kg.errors import QueryError

T = TypeVar("T")
STACK = 512 * 1024 * 1024
"""Bytes of stack for the engine: a text of at most ``guard.LIMIT`` bytes cannot overflow it."""


class Outcome(Generic[T]):
    """What comes of a job; any number of threads may wait for it."""

    def __init__(self) -> None:
        self.done = False
        """Whether the job has come to its end."""
        self._running = threading.Lock()  # an event, made of several, takes longer than some questions
        self._running.acquire()
        self._result: list[T] = []
        self._error: BaseException | None = None

    def get(self, timeout: float = threading.TIMEOUT_MAX) -> T:
        """Return what the job returned, or raise what it raised.

        Raises:
            TimeoutError: it took longer than *timeout* seconds.
        """
        if not self.done:
            if not self._running.acquire(timeout=min(timeout, threading.TIMEOUT_MAX)):
                raise TimeoutError
            self._running.release()
        try:
            if self._error is not None:
                raise self._error
            return self._result[0]
        finally:
            del self  # else the error's traceback leads back to the error

    def settle(self, work: Callable[[], T]) -> None:
        """Do *work*, and wake those who wait."""
        try:
            self._result.append(work())
        except BaseException as error:  # noqa: BLE001 raised again where it is waited for
            _clear_frames(error)
            self._error = error
        self.done = True
        self._running.release()


class Workers:
    """As many threads as ask at once: none waits for another's question, and none is asked after it hung."""

    def __init__(self) -> None:
        self._idle: list[_Worker] = []

    def begin(self, work: Callable[[], T]) -> Outcome[T]:
        """Return what will come of *work*, which begins at once."""
        worker = _Worker()
        outcome = worker.take(work)
        self._idle.append(worker)  # it does one thing after the other
        return outcome

    def do(self, work: Callable[[], T], timeout: float) -> T:
        """Return what *work* returns, or raise what it raises.

        Raises:
            TimeoutError: it took longer than *timeout* seconds; its thread is left behind, and ends as soon
                as the engine lets it.
        """
        try:
            worker = self._idle.pop()
        except IndexError:
            worker = _Worker()
        outcome = worker.take(work)
        try:
            return outcome.get(timeout)
        finally:
            if outcome.done:
                self._idle.append(worker)
            else:
                worker.leave()
            del outcome  # as there


class _Worker:
    """A thread with a deep stack."""

    def __init__(self) -> None:
        self._jobs: SimpleQueue[_Job | None] = SimpleQueue()
        self._thread = threading.Thread(target=_work, args=(self._jobs,), daemon=True)
        with _starting:
            before = threading.stack_size(STACK)
            try:
                self._thread.start()
            except RuntimeError as error:
                raise QueryError(f"query: no memory for the engine's stack ({error}); free some") from None
            finally:
                threading.stack_size(before)

    def __del__(self) -> None:
        self._jobs.put(None)

    def take(self, work: Callable[[], T]) -> Outcome[T]:
        outcome: Outcome[T] = Outcome()
        self._jobs.put((work, outcome))
        return outcome

    def leave(self) -> None:
        """Have the thread end at its next step in Python: nobody waits for the rows that it gathers."""
        import ctypes

        ident = ctypes.c_ulong(self._thread.ident or 0)
        ctypes.pythonapi.PyThreadState_SetAsyncExc(ident, ctypes.py_object(SystemExit))


_starting = threading.Lock()
_Job = tuple[Callable[[], Any], Outcome[Any]]


def _work(jobs: SimpleQueue[_Job | None]) -> None:
    with suppress(SystemExit):  # left behind
        while job := jobs.get():
            work, outcome = job
            outcome.settle(work)
            del job, work, outcome


def _clear_frames(error: BaseException) -> None:
    """Clear the frames of *error*: what the engine gave must end on the thread on which it began."""
    from traceback import clear_frames

    waiting, seen = [error], set()
    while waiting:
        error = waiting.pop()
        seen.add(id(error))
        clear_frames(error.__traceback__)
        waiting += [e for e in (error.__cause__, error.__context__) if e is not None and id(e) not in seen]

"""Threads for an engine, with a stack that it cannot overflow and a time limit.

The engine's iterators (over rows, or quads of a pattern) must be used and freed on the thread that made them.
Therefore a job reads them to the end, and returns only objects that do not depend on a thread.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from queue import SimpleQueue
from typing import Any, Generic, TypeVar

T = TypeVar("T")
_STACK = 512 * 1024 * 1024
"""Bytes of the engine's stack; a text of at most ``guard.LIMIT`` bytes cannot overflow it."""


class Outcome(Generic[T]):
    """The result of a job, now or later; any number of threads may wait for it."""

    def __init__(self) -> None:
        self.done = False
        """Whether the job has ended."""
        self._running = threading.Lock()  # an Event, made of several locks, takes longer than some queries
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
            del self  # otherwise the error and its traceback refer to each other

    def settle(self, work: Callable[[], T]) -> None:
        """Do *work*, and wake the threads that wait."""
        try:
            self._result.append(work())
        except BaseException as error:  # noqa: BLE001 raised again by get
            _clear_frames(error)
            self._error = error
        self.done = True
        self._running.release()


class Workers:
    """A pool of threads that grows with the number of simultaneous jobs; one that hangs is not used again.

    The stack of each thread takes *stack* bytes of address space.
    """

    def __init__(self, stack: int = _STACK) -> None:
        self._idle: list[_Worker] = []
        self._stack = stack

    def begin(self, work: Callable[[], T]) -> Outcome[T]:
        """Start *work* and return its outcome without waiting for it."""
        worker = _Worker(self._stack)
        outcome = worker.take(work)
        self._idle.append(worker)  # it can take further jobs, which wait for this one
        return outcome

    def do(self, work: Callable[[], T], timeout: float) -> T:
        """Return what *work* returns, or raise what it raises.

        Raises:
            TimeoutError: it took longer than *timeout* seconds; its thread is given up, and ends as soon as
                the engine returns.
            MemoryError: the system cannot start another thread.
        """
        try:
            worker = self._idle.pop()
        except IndexError:
            worker = _Worker(self._stack)
        outcome = worker.take(work)
        try:
            return outcome.get(timeout)
        finally:
            if outcome.done:
                self._idle.append(worker)
            else:
                worker.leave()
            del outcome  # otherwise an error's traceback refers to it


def on_engine_thread() -> bool:
    """Return whether this thread has the stack that an engine needs."""
    return getattr(_this_thread, "is_deep", False)


class _Worker:
    """A thread with a *stack* of so many bytes."""

    def __init__(self, stack: int) -> None:
        self._jobs: SimpleQueue[_Job | None] = SimpleQueue()
        self._thread = threading.Thread(target=_work, args=(self._jobs,), daemon=True)
        with _starting:
            before = threading.stack_size(stack)
            try:
                self._thread.start()
            except RuntimeError as error:  # the system has no room for its stack
                raise MemoryError(str(error)) from None
            finally:
                threading.stack_size(before)

    def __del__(self) -> None:
        self._jobs.put(None)

    def take(self, work: Callable[[], T]) -> Outcome[T]:
        outcome: Outcome[T] = Outcome()
        self._jobs.put((work, outcome))
        return outcome

    def leave(self) -> None:
        """Let the thread end at its next step in Python, as nobody waits for its result."""
        import ctypes

        ident = ctypes.c_ulong(self._thread.ident or 0)
        ctypes.pythonapi.PyThreadState_SetAsyncExc(ident, ctypes.py_object(SystemExit))


_starting = threading.Lock()
_this_thread = threading.local()
_Job = tuple[Callable[[], Any], Outcome[Any]]


def _work(jobs: SimpleQueue[_Job | None]) -> None:
    _this_thread.is_deep = True
    with suppress(SystemExit):  # from _Worker.leave
        while job := jobs.get():
            work, outcome = job
            outcome.settle(work)
            del job, work, outcome


def _clear_frames(error: BaseException) -> None:
    """Clear the frames of *error*, so that the engine's iterators in them are freed on their own thread."""
    from traceback import clear_frames

    waiting, seen = [error], set()
    while waiting:
        error = waiting.pop()
        seen.add(id(error))
        clear_frames(error.__traceback__)
        waiting += [e for e in (error.__cause__, error.__context__) if e is not None and id(e) not in seen]

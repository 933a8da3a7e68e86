"""A thread for an engine: with a stack that it cannot overflow, and a time after which it is left behind."""

from __future__ import annotations

import threading
from collections.abc import Callable
from queue import Empty, SimpleQueue
from typing import Any, TypeVar

from kg.errors import QueryError

T = TypeVar("T")
STACK = 512 * 1024 * 1024
"""Bytes of stack for the engine: a text of at most ``guard.LIMIT`` bytes cannot overflow it."""


class Worker:
    """A thread with a deep stack that does one thing after the other, and is left behind if it hangs."""

    def __init__(self) -> None:
        self._jobs: SimpleQueue[_Job | None] = SimpleQueue()
        with _starting:
            before = threading.stack_size(STACK)
            try:
                threading.Thread(target=_work, args=(self._jobs,), daemon=True).start()
            except RuntimeError as error:
                raise QueryError(f"query: no memory for the engine's stack ({error}); free some") from None
            finally:
                threading.stack_size(before)

    def __del__(self) -> None:
        self._jobs.put(None)

    def begin(self, work: Callable[[], T]) -> SimpleQueue[T | BaseException]:
        """Return where the outcome of *work* will come out."""
        outcome: SimpleQueue[T | BaseException] = SimpleQueue()
        self._jobs.put((work, outcome))
        return outcome

    def do(self, work: Callable[[], T], timeout: float) -> T:
        """Return what *work* returns, or raise what it raises.

        Raises:
            TimeoutError: it took longer than *timeout* seconds; this worker is of no more use.
        """
        outcome = self.begin(work)
        try:
            result = outcome.get(timeout=min(timeout, threading.TIMEOUT_MAX))
        except Empty:
            raise TimeoutError from None
        if isinstance(result, BaseException):
            raise result
        return result


_starting = threading.Lock()
_Job = tuple[Callable[[], Any], SimpleQueue[Any]]


def _work(jobs: SimpleQueue[_Job | None]) -> None:
    while job := jobs.get():
        work, outcome = job
        try:
            outcome.put(work())
        except BaseException as error:  # noqa: BLE001 raised again where it is waited for
            _let_go(error)
            outcome.put(error)
        del job, work, outcome


def _let_go(error: BaseException | None) -> None:
    """Clear the frames of *error*: what the engine gave must end on the thread on which it began."""
    from traceback import clear_frames

    while error is not None:
        clear_frames(error.__traceback__)
        error = error.__cause__ or error.__context__

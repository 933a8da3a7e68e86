"""The deadline of a command: ``--timeout`` limits the seconds until it begins to print."""

from __future__ import annotations

import signal
import threading
from typing import Any

import click

from kg.errors import QueryError

_before: list[Any] = []
"""The previous handler of SIGALRM while the deadline is set, or nothing."""


def begin(seconds: float) -> None:
    """Raise QueryError in the command shortly after *seconds*, so that a query's own timeout comes first.

    On systems without SIGALRM, and in other threads than the main one, only queries have a time limit.
    """

    def give_up(*_: object) -> None:
        raise QueryError(f"no answer within {seconds:g} s; narrow the query, or raise --timeout")

    if hasattr(signal, "SIGALRM") and threading.current_thread() is threading.main_thread():
        click.get_current_context().call_on_close(end)
        _before.append(signal.signal(signal.SIGALRM, give_up))
        # repeated each second, as Python drops exceptions raised in destructors and garbage collection
        signal.setitimer(signal.ITIMER_REAL, min(1.1 * seconds + 0.1, 1e6), 1)


def end() -> None:
    """Remove the deadline: there is an answer, whose output is never cut off."""
    if _before:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, _before.pop())

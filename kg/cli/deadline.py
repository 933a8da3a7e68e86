"""When a command gives up, whatever it is at: the seconds that ``--timeout`` gives it until it prints."""

from __future__ import annotations

import signal
import threading
from typing import Any

import click

from kg.errors import QueryError

_before: list[Any] = []
"""The handler that the system's alarm has otherwise, while it is ours."""


def begin(seconds: float) -> None:
    """Have the command give up after so many *seconds*; a query of its own says so a little before.

    Where the system has no such alarm, or in another thread than the first, only queries are held to them.
    """

    def give_up(*_: object) -> None:
        raise QueryError(f"no answer within {seconds:g} s; narrow it, or raise --timeout")

    if hasattr(signal, "SIGALRM") and threading.current_thread() is threading.main_thread():
        click.get_current_context().call_on_close(end)
        _before.append(signal.signal(signal.SIGALRM, give_up))
        # again each second: Python drops what is raised within a destructor or a callback of its collector
        signal.setitimer(signal.ITIMER_REAL, min(1.1 * seconds + 0.1, 1e6), 1)


def end() -> None:
    """Let the command take what time it needs from now on: there is an answer, and it is never cut."""
    if _before:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, _before.pop())

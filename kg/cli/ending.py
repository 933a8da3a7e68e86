"""How a call of the program ends: its exit status, and what is said of what stops it.

0 done, 1 failed, 2 wrong usage; whoever presses Ctrl-C or closes the pipe ends the process by that signal, as
shells expect (130 and 141 there).
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

import click

from kg.cli import ahead


def run(work: Callable[[], object]) -> None:
    """Do *work*, a command line that raises what click raises, and leave the process with its status."""
    interruptible = ahead.called and signal.getsignal(signal.SIGINT) == signal.SIG_DFL
    if interruptible:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    status = _status(work)
    if interruptible:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    if status < 0 and ahead.called:
        signal.signal(-status, signal.SIG_DFL)
        os.kill(os.getpid(), -status)
    if ahead.asking:
        from kg.store import cache

        cache.keeping.acquire()  # what is being kept is kept whole
        os._exit(status)
    sys.exit(status if status >= 0 else 128 - status)


def _status(work: Callable[[], object]) -> int:
    """Return the exit status of *work*, negative for a signal, after all that it printed has left."""
    try:
        code = work()
        for stream in (sys.stdout, sys.stderr):
            if stream is not None:
                stream.flush()
        return code if isinstance(code, int) else 0
    except click.ClickException as error:
        return _said(error)
    except (click.Abort, KeyboardInterrupt) as stopped:
        if isinstance(stopped.__context__, EOFError):
            return _said(click.ClickException("standard input has ended before all was answered"))
        return -signal.SIGINT
    except BrokenPipeError:
        return -signal.SIGPIPE
    except SystemExit as leaving:  # SIGTERM, SIGHUP
        return leaving.code if isinstance(leaving.code, int) else 1
    except OSError as error:
        if error.filename is not None:  # no stream
            raise
        sys.stdout = None  # else Python tries once more when it ends
        return _said(click.ClickException(f"standard output: cannot be written ({error.strerror})"))


@contextmanager
def piped() -> Iterator[None]:
    """Let a pipe that is closed inside end the call; click would make an ordinary failure of it."""
    try:
        yield
    except BrokenPipeError:
        raise click.exceptions.Exit(-signal.SIGPIPE) from None


def _said(error: click.ClickException) -> int:
    """Return the status of *error*, said on standard error if that can be written."""
    with suppress(OSError):
        error.show()
    return error.exit_code

"""How a call of the program ends: its exit status, and what is said of what stops it.

0 done, 1 failed, 2 wrong usage; 128 and the signal's number, as shells count, after Ctrl-C (130), SIGTERM
(143) or a closed pipe (141).
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from io import StringIO

import click

from kg.cli import process
from kg.text.addresses import masked

_PIPE = 128 + 13  # SIGPIPE, which Windows does not have


def run(work: Callable[[], object]) -> None:
    """Do *work*, a command line that raises what click raises, and leave the process with its status."""
    status = _status(work)
    if status == _PIPE:
        sys.stdout = None  # else Python tries once more when it ends
    if process.only_asks:
        from kg.store import cache

        cache.keeping.acquire()  # what is being kept is kept whole
        os._exit(status)  # taking all down piece by piece costs 8 to 14% more CPU time
    sys.exit(status)


def _status(work: Callable[[], object]) -> int:
    """Return the exit status of *work* after all that it printed has left."""
    try:
        code = work()
        for stream in (sys.stdout, sys.stderr):
            if stream is not None:
                stream.flush()
        return code if isinstance(code, int) else 0
    except click.ClickException as error:
        return _show_error(error)
    except (click.Abort, KeyboardInterrupt) as stopped:
        if isinstance(stopped.__context__, EOFError):
            return _show_error(click.ClickException("standard input has ended before all was answered"))
        return 128 + signal.SIGINT
    except BrokenPipeError:
        return _PIPE
    except SystemExit as leaving:  # by a signal
        return leaving.code if isinstance(leaving.code, int) else 1
    except OSError as error:
        if error.filename is not None:  # no stream
            raise
        sys.stdout = None  # as above
        return _show_error(click.ClickException(f"standard output: cannot be written ({error.strerror})"))


@contextmanager
def exit_on_closed_pipe() -> Iterator[None]:
    """End the program with the status of SIGPIPE if a pipe is closed inside; click would call it failed."""
    try:
        yield
    except BrokenPipeError:
        raise click.exceptions.Exit(_PIPE) from None


def _show_error(error: click.ClickException) -> int:
    """Return the status of *error*, said on standard error if that can be written.

    Nothing secret is repeated, even where an address stands in the place of something else.
    """
    text = StringIO()
    with suppress(OSError):
        error.show(text)
        click.echo(masked(text.getvalue()), nl=False, err=True)
    return error.exit_code

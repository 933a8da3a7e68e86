"""The exit status of the program, and its error messages.

0 is success, 1 failure, 2 wrong usage; as in shells, 128 plus the signal's number follows Ctrl-C (130),
SIGTERM (143) or a closed pipe (141).
"""

from __future__ import annotations

import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from io import StringIO

import click

from kg.text.addresses import masked

_PIPE = 128 + 13  # SIGPIPE, which Windows does not have


def run(work: Callable[[], object]) -> None:
    """Call *work*, a command line that raises click's exceptions, and exit with its status."""
    status = _status(work)
    if status == _PIPE:
        sys.stdout = None  # otherwise Python would flush it again at exit
    sys.exit(status)


def _status(work: Callable[[], object]) -> int:
    """Return the exit status of *work*, after flushing its output."""
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
            return _show_error(
                click.ClickException("standard input ended before all questions were answered")
            )
        return 128 + signal.SIGINT
    except BrokenPipeError:
        return _PIPE
    except SystemExit as leaving:  # by a signal
        return leaving.code if isinstance(leaving.code, int) else 1
    except OSError as error:
        if error.filename is not None:  # not an error of a standard stream
            raise
        sys.stdout = None  # not flushed again at exit
        return _show_error(click.ClickException(f"standard output: cannot be written ({error.strerror})"))


@contextmanager
def exit_on_closed_pipe() -> Iterator[None]:
    """End the program with the status of SIGPIPE if a pipe is closed inside; click would call it failed."""
    try:
        yield
    except BrokenPipeError:
        raise click.exceptions.Exit(_PIPE) from None


def _show_error(error: click.ClickException) -> int:
    """Print *error* on standard error, if possible, and return its status.

    Secrets in addresses are masked, even in an address given for another argument.
    """
    text = StringIO()
    with suppress(OSError):
        error.show(text)
        click.echo(masked(text.getvalue()), nl=False, err=True)
    return error.exit_code

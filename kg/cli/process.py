"""Preparation of the process of a call of the program, before anything else is imported."""

import _signal as signal  # type: ignore[import-not-found]  # importing `signal` would double the time
import os
import sys


def begin(argv: list[str]) -> None:
    """Prepare the process if *argv* is a call of sovkg, and not of another program that imports this one."""
    name = os.path.splitext(os.path.basename(argv[0]))[0]
    if name not in ("sovkg", "cli") and not argv[0].endswith(os.path.join("kg", "__main__.py")):
        return
    for name in ("SIGINT", "SIGTERM", "SIGHUP"):
        number = getattr(signal, name, None)  # Windows has fewer
        if number and signal.getsignal(number) in (signal.SIG_DFL, signal.default_int_handler):
            signal.signal(number, _exit_on_signal)  # so that unfinished files are removed
    sys.unraisablehook = _on_unraisable
    _fill_closed_streams()


def _exit_on_signal(number: int, _frame: object) -> None:
    raise SystemExit(128 + number)


def _on_unraisable(what: "sys.UnraisableHookArgs") -> None:
    """Exit after all if a signal came in a destructor or callback, where Python drops exceptions.

    A dropped QueryError of ``kg.cli.deadline`` is ignored, as it is raised again each second.
    """
    from threading import Timer

    from kg.errors import QueryError

    if isinstance(what.exc_value, SystemExit) and isinstance(what.exc_value.code, int):
        Timer(0.01, os.kill, [os.getpid(), what.exc_value.code - 128]).start()
    elif not isinstance(what.exc_value, QueryError):
        sys.__unraisablehook__(what)


def _fill_closed_streams() -> None:
    """Open closed standard streams on ``os.devnull``, so that no other file gets their descriptors.

    Standard output becomes one that cannot be written, as Python would drop the output without an error.
    """
    for stream in range(3):
        try:
            os.fstat(stream)
        except OSError:
            os.open(os.devnull, os.O_RDONLY if stream == 1 else os.O_RDWR)
            if stream == 1:
                sys.stdout = os.fdopen(1, "w", closefd=False)

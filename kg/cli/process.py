"""Preparation of the process of a call of the program, before anything else is imported."""

import _signal as signal  # type: ignore[import-not-found]  # importing `signal` would double the time
import os
import sys

_ASKING = {"query", "show", "find", "sparql", "path", "rank", "coverage"}
_ELSEWHERE = ("--data", "--store", "--endpoint", "--articles", "--only", "--reading", "--help", "-h")

called = False
"""Whether this process is a call of the program, not another one that imports the command line."""
only_asks = False
"""Whether it only reads the packaged graph, so that it may exit without freeing its objects."""


def begin(argv: list[str]) -> None:
    """Prepare the process if *argv* is a call of sovkg."""
    global called, only_asks
    name = os.path.splitext(os.path.basename(argv[0]))[0]
    called = name in ("sovkg", "cli") or argv[0].endswith(os.path.join("kg", "__main__.py"))
    if not called:
        return
    for name in ("SIGINT", "SIGTERM", "SIGHUP"):
        number = getattr(signal, name, None)  # Windows has fewer
        if number and signal.getsignal(number) in (signal.SIG_DFL, signal.default_int_handler):
            signal.signal(number, _exit_on_signal)  # so that unfinished files are removed
    sys.unraisablehook = _on_unraisable
    _fill_closed_streams()
    elsewhere = any(map(os.environ.get, ("SOVKG_ENDPOINT", "SOVKG_ARTICLES"))) or any(
        arg.startswith(_ELSEWHERE) for arg in argv[2:]
    )
    only_asks = bool(_ASKING.intersection(argv[1:2])) and not elsewhere


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

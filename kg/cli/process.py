"""The process of a call of the program: what must be done before anything else is imported."""

import os
import signal

_ASKING = {"query", "show", "find", "sparql", "path", "rank", "coverage"}
_ELSEWHERE = ("--data", "--store", "--endpoint", "--articles", "--only", "--reading", "--help", "-h")

called = False
"""Whether this process is a call of the program, and not one that imports the command line."""
asking = False
"""Whether it only reads the packaged graph: at its end nothing need be taken down piece by piece."""


def begin(argv: list[str]) -> None:
    """Prepare the process if *argv* is a call of sovkg."""
    global called, asking
    name = os.path.splitext(os.path.basename(argv[0]))[0]
    called = name in ("sovkg", "cli") or argv[0].endswith(os.path.join("kg", "__main__.py"))
    if not called:
        return
    for name in ("SIGINT", "SIGTERM", "SIGHUP"):
        number = getattr(signal, name, None)  # Windows has fewer
        if number and signal.getsignal(number) in (signal.SIG_DFL, signal.default_int_handler):
            signal.signal(number, _leave)  # what is half made is taken away on the way out
    _occupy()
    elsewhere = any(map(os.environ.get, ("SOVKG_ENDPOINT", "SOVKG_ARTICLES"))) or any(
        arg.startswith(_ELSEWHERE) for arg in argv[2:]
    )
    asking = bool(_ASKING.intersection(argv[1:2])) and not elsewhere


def _leave(number: int, _frame: object) -> None:
    raise SystemExit(128 + number)


def _occupy() -> None:
    """Open closed standard streams on nothing, so that no file is opened in their place and written to."""
    for stream in range(3):
        try:
            os.fstat(stream)
        except OSError:
            os.open(os.devnull, os.O_RDWR)

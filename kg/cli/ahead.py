"""Begins a call of the program, and ends it: both for speed alone.

The packaged graph is opened before anything else is imported: importing click takes about as long, and
the engine works without holding Python's lock. Only a hint: a store that nobody takes costs nothing
else. At the end nothing is taken down piece by piece: the graph was only read, and its memory goes with
the process.
"""

import gc
import os
import signal
import sys

_ASKING = {"query", "show", "find", "sparql", "path", "rank", "coverage"}
_ELSEWHERE = ("--data", "--store", "--endpoint", "--articles", "--only", "--reading", "--help", "-h")


_begun = False


def begin(argv: list[str]) -> None:
    """Open the packaged graph if *argv* is a call of sovkg that will ask it."""
    name = os.path.splitext(os.path.basename(argv[0]))[0]
    if name not in ("sovkg", "cli") and not argv[0].endswith(os.path.join("kg", "__main__.py")):
        return
    for number in (signal.SIGTERM, getattr(signal, "SIGHUP", signal.SIGTERM)):
        if signal.getsignal(number) == signal.SIG_DFL:  # what is half made is taken away on the way out
            signal.signal(number, _leave)
    if not _ASKING.intersection(argv[1:2]):
        return
    if any(map(os.environ.get, ("SOVKG_ENDPOINT", "SOVKG_ARTICLES"))) or any(
        arg.startswith(_ELSEWHERE) for arg in argv[2:]
    ):
        return
    global _begun
    _begun = True
    gc.disable()  # a process this short makes no garbage worth collecting
    from kg.store import embedded

    embedded.load_ahead()


def _leave(number: int, _frame: object) -> None:
    raise SystemExit(128 + number)


def end(status: object) -> None:
    """Leave the process at once if :func:`begin` began it; return if output is stuck."""
    if not _begun or not isinstance(status, int):
        return
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except (OSError, ValueError, AttributeError):  # the usual way out knows what to say
        return
    from kg.store import cache

    cache.keeping.acquire()
    os._exit(status)

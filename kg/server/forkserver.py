"""A single-threaded process that has imported all modules that workers need, and is forked for each worker.

So replacing a worker takes only some hundredths of a second. Python's own fork server would run the
program's main module again in each worker.
"""

from __future__ import annotations

import gc
import os
import signal
import socket
import sys
from contextlib import suppress
from importlib import import_module
from subprocess import DEVNULL, Popen

_LATER = (
    "kg.chart.drawing",
    "kg.entity.show",
    "kg.explorer",
    "kg.export.formats",
    "kg.rdf.ordered",
    "kg.network.path",
    "kg.question.concepts",
    "kg.sentences.verbalization",
    "kg.site.site",
    "kg.sparql.evidence.derive",
    "kg.tables.formats",
    "kg.tables.w3c",
    "networkx",
    "rdflib.plugins.sparql.parser",
)
"""Modules that workers would import on demand; imported here, all workers share their memory."""
_START = "import sys; sys.path[:] = sys.argv[2:]; from kg.server.forkserver import run; run(int(sys.argv[1]))"


class ForkServer:
    """The process, as seen by its parent."""

    def __init__(self) -> None:
        self._start()

    def _start(self) -> None:
        self._control, theirs = socket.socketpair()
        with theirs:
            number = theirs.fileno()
            self._process = Popen(  # noqa: S603 in a session of its own: Ctrl-C is the web's process's to handle
                [sys.executable, "-c", _START, str(number), *sys.path],
                pass_fds=(number,),
                stdin=DEVNULL,
                stdout=DEVNULL,
                start_new_session=True,
            )

    def worker(self) -> socket.socket:
        """Return the socket of a new worker; if the process has been killed, start another one first."""
        ours, theirs = socket.socketpair()
        with theirs:
            try:
                socket.send_fds(self._control, [b"."], [theirs.fileno()])
            except OSError:
                self.close()
                self._start()
                socket.send_fds(self._control, [b"."], [theirs.fileno()])
        return ours

    def close(self) -> None:
        """End the process; workers end when their sockets are closed."""
        self._control.close()
        self._process.wait()


def run(descriptor: int) -> None:
    """Fork a worker for each socket received through the socket *descriptor*, until that is closed."""
    for number in (signal.SIGINT, signal.SIGTERM):  # service managers send these to all processes
        signal.signal(number, signal.SIG_IGN)
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # so that ended workers leave no zombies
    from kg.server.worker import limits, process

    first, forkserver = True, os.getpid()
    with socket.socket(fileno=descriptor) as control:
        while True:
            _, descriptors, _, _ = socket.recv_fds(control, 1, 1)
            if not descriptors:
                return
            child = -1
            with suppress(OSError):  # there are too many processes; the caller sees the closed socket
                child = os.fork()
            if child == 0:
                try:
                    control.close()
                    limits.end_with_parent(forkserver)
                    process.run(descriptors[0])
                finally:
                    os._exit(0)
            os.close(descriptors[0])
            if first:  # only now, so that the first worker starts sooner
                for name in _LATER:
                    import_module(name)
                gc.freeze()
            first = False

"""Starts loading the packaged graph before anything else is imported.

A question takes about as long to import click as to load the graph, and the engine loads without
holding Python's lock. Only a hint: a store that nobody takes costs nothing but its loading.
"""

import gc
import os
from pathlib import Path

_ASKING = {"query", "show", "find", "sparql"}
_ELSEWHERE = ("--data", "--endpoint", "--help", "-h")


def begin(argv: list[str]) -> None:
    """Load the packaged graph if *argv* is a call of sovkg that will ask it."""
    if Path(argv[0]).stem not in ("sovkg", "__main__", "cli") or not _ASKING.intersection(argv[1:2]):
        return
    if os.environ.get("SOVKG_ENDPOINT") or any(arg.startswith(_ELSEWHERE) for arg in argv[2:]):
        return
    gc.disable()  # a process this short makes no garbage worth collecting
    from kg import embedded

    embedded.load_ahead()

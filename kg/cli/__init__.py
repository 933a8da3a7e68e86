"""The command line: one file a command, ``commands`` for what joins them, ``options`` for what they share."""

import sys

from kg.cli import preload

preload.begin(sys.argv)  # before click: the graph loads on its own thread while click is imported

from kg.cli.commands import COMMANDS, cli  # noqa: E402

__all__ = ["COMMANDS", "cli"]

"""The command line: one file a command, ``commands`` for what joins them, ``options`` for what they share."""

import sys

from kg.cli import process

process.begin(sys.argv)  # before click: a signal that comes meanwhile leaves nothing half made

from kg.cli.commands import COMMANDS, cli  # noqa: E402

__all__ = ["COMMANDS", "cli"]

"""The command line: a module for each command, ``commands`` with their group, ``options`` shared by them."""

import sys

from kg.cli import process

process.begin(sys.argv)  # before click is imported, so that a signal meanwhile is handled, too

from kg.cli.commands import COMMANDS, cli  # noqa: E402

__all__ = ["COMMANDS", "cli"]

"""A pager for long output on a terminal, as in git: ``PAGER``, or ``less`` if it is installed.

Click's own pager is not used, as it adds a line to the output.
"""

from __future__ import annotations

import os
import shlex
import shutil
import signal
import subprocess
import sys

import click

_USUAL = {"LESS": "FRX", "LESSCHARSET": "utf-8"}
"""Defaults for less: it exits at once if all fits on the screen, and does not clear it."""


def paged(text: str) -> bool:
    """Show *text* in a pager if it is longer than the terminal; return whether it was."""
    context = click.get_current_context(silent=True)
    if context is None or context.find_root().params.get("no_pager") or not sys.stdin.isatty():
        return False
    try:
        command = shlex.split(os.environ.get("PAGER", "less"))
    except ValueError:  # an unclosed quotation mark
        return False
    if not command or command == ["cat"] or shutil.which(command[0]) is None:
        return False
    if text.count("\n") < shutil.get_terminal_size().lines:
        return False
    sys.stdout.flush()
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)  # left to the pager while it runs
    try:
        shown = subprocess.run(command, input=text.encode(), env={**_USUAL, **os.environ}, check=False)  # noqa: S603
    except OSError:
        return False
    finally:
        signal.signal(signal.SIGINT, before)
    return shown.returncode in (0, 2, -signal.SIGINT, 128 + signal.SIGINT)  # 2: less

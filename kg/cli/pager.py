"""Long output on a terminal goes through a pager, as git's does: ``PAGER``, or ``less`` where it is.

Not click's own, which adds a line to what is shown.
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
"""For less, unless the user says otherwise: ends at once where all fits, leaves the screen as it is."""


def paged(text: str) -> bool:
    """Show *text* in a pager if it is longer than the terminal; return whether it was."""
    context = click.get_current_context(silent=True)
    if context is None or context.find_root().params.get("no_pager") or not sys.stdin.isatty():
        return False
    try:
        command = shlex.split(os.environ.get("PAGER", "less"))
    except ValueError:  # a quotation that does not end
        return False
    if not command or command == ["cat"] or shutil.which(command[0]) is None:
        return False
    if text.count("\n") < shutil.get_terminal_size().lines:
        return False
    sys.stdout.flush()
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)  # it is the pager's while that runs
    try:
        shown = subprocess.run(command, input=text.encode(), env={**_USUAL, **os.environ}, check=False)  # noqa: S603
    except OSError:
        return False
    finally:
        signal.signal(signal.SIGINT, before)
    return shown.returncode in (0, 2, -signal.SIGINT, 128 + signal.SIGINT)  # 2: less

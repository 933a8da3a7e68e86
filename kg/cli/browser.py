"""``--open``: shows the written file in the browser."""

from __future__ import annotations

import click

from kg.cli.messages import note
from kg.errors import WrongUsage

_SHOWN = (".html", ".htm", ".svg", ".png")

open_option = click.option("--open", "open_", is_flag=True, help="Open the written file in the browser.")
"""``--open``, for :func:`check_shown` and :func:`show`."""


def check_shown(open_: bool, output: str | None) -> None:
    """Raise WrongUsage, before the work begins, if *output* is not a file that a browser shows."""
    if open_ and not str(output).lower().endswith(_SHOWN):
        raise WrongUsage("--open shows the page or picture that was written; add -o FILE.html")


def show(path: str) -> None:
    """Open the file *path* in the browser (``BROWSER``, or the system's); print a note if there is none."""
    import webbrowser
    from pathlib import Path

    if not webbrowser.open(Path(path).resolve().as_uri()):
        note(f"no browser was found; open {path} by hand")

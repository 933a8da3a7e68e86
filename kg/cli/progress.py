"""A progress bar for long work, on standard error if that is a terminal."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import monotonic

import click

_MB = 1_000_000


@contextmanager
def progress(size: int, big: int, label: str) -> Iterator[Callable[..., None]]:
    """Yield a function that advances a bar of *size* steps; below *big* no bar is shown.

    It takes the progress since its last call: bytes and the statements in them, or only statements. The bar
    shows the rate and the remaining time.
    """
    if size < big:
        yield lambda *_: None
        return
    began, done, count = monotonic(), 0, 0
    with click.progressbar(length=size, label=label, file=sys.stderr, item_show_func=str) as bar:

        def passed(steps: int, statements: int | None = None) -> None:
            nonlocal done, count
            done, count = done + steps, count + (steps if statements is None else statements)
            of_bytes = "" if statements is None else f"{done // _MB:,} of {size // _MB:,} MB, "
            rate = count / max(monotonic() - began, 0.001)
            bar.update(steps, f"{of_bytes}{rate:,.0f} statements/s")

        yield passed

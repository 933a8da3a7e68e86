"""Packages that only some outputs need: imported inside :func:`needed`, which says what installs them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from kg.errors import WrongUsage

EXTRAS = {
    "docx": "word",
    "httptools": "serve",
    "mcp": "serve",
    "pandas": "pandas",
    "polars": "polars",
    "prometheus_client": "serve",
    "starlette": "serve",
    "uvicorn": "serve",
    "uvloop": "serve",
    "vl_convert": "charts",
    "xlsxwriter": "excel",
}
"""Module to the extra of this project that brings it."""


@contextmanager
def needed(instead: str = "") -> Iterator[None]:
    """Let a package be imported; if it is missing, say what installs it, and what one can do *instead*.

    Raises:
        WrongUsage: it is not installed.
    """
    try:
        yield
    except ModuleNotFoundError as error:
        name = (error.name or "").partition(".")[0]
        if name not in EXTRAS:
            raise
        advice = f"pip install 'sovereign-ai-kg[{EXTRAS[name]}]'" + (f", or {instead}" if instead else "")
        raise WrongUsage(f"{name} is not installed", advice=advice) from None

"""Briefs written out: a format is a module of ``writers/``, called so; docx takes a package of its own."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from kg.brief.brief import Brief

FORMATS = ("md", "html", "docx")
"""The default first."""
ACCEPTED = {name: name for name in FORMATS} | {"htm": "html", "markdown": "md"}
"""Name and suffix to the format that they mean."""


def written(brief: Brief, format: str) -> str | bytes:
    """Return *brief* in *format*, one of FORMATS.

    Raises:
        WrongUsage: a package is missing.
    """
    writer: Any = import_module(f"kg.brief.writers.{format}")
    text: str | bytes = writer.write(brief)
    return text

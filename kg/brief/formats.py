"""The formats of briefs: each is a module of ``writers/``; docx needs an optional package."""

from __future__ import annotations

from kg.brief import writers
from kg.brief.brief import Brief
from kg.writers import accepted, found

DEFAULT = "md"
FORMATS = found(writers, DEFAULT)
ACCEPTED = accepted(FORMATS)


def written(brief: Brief, format: str) -> str | bytes:
    """Return *brief* in *format*, one of FORMATS.

    Raises:
        WrongUsage: a package is missing.
    """
    text: str | bytes = FORMATS[format].write(brief)
    return text

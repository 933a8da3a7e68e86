"""The formats of briefs: each is a module of ``writers/``; docx needs an optional package."""

from __future__ import annotations

from kg.brief import writers
from kg.writers import accepted, found

DEFAULT = "md"
FORMATS = found(writers, DEFAULT)
ACCEPTED = accepted(FORMATS)

"""Answers written out: a format is a module of ``writers/``, called so.

It has ``write``, which returns the text of a table, and ``SUFFIXES``, of the files that mean it. Formats for
people show labels, amounts as they are read, marks and notes; those for machines show full values, and what
is asked for beside the columns (:mod:`kg.tables.beside`). What could command a terminal stands as an escape
(:func:`kg.text.controls.visible`) wherever the format has one.
"""

import pkgutil
from collections.abc import Callable
from importlib import import_module
from typing import Protocol, cast

from kg.question.table import Table
from kg.tables import writers


class _Writer(Protocol):
    SUFFIXES: tuple[str, ...]
    write: Callable[[Table], str]


DEFAULT = "table"
_NAMES = sorted(
    (each.name for each in pkgutil.iter_modules(writers.__path__)), key=lambda n: (n != DEFAULT, n)
)
_WRITERS = {name: cast("_Writer", import_module(f"{writers.__name__}.{name}")) for name in _NAMES}

FORMATS = {name: writer.write for name, writer in _WRITERS.items()}
"""Format name to writer, the default first."""

ACCEPTED = {word: name for name, writer in _WRITERS.items() for word in (name, *writer.SUFFIXES)}
"""Name and suffix to the format that they mean."""

"""The writers of a room: each module of its folder ``writers/`` writes the format that it is called by.

It has ``write``, and ``SUFFIXES`` of the files that mean it.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Mapping
from importlib import import_module
from types import ModuleType


def found(folder: ModuleType, default: str) -> dict[str, ModuleType]:
    """Return format name to writer, the *default* first."""
    names = sorted(each.name for each in pkgutil.iter_modules(folder.__path__))
    first = sorted(names, key=lambda name: name != default)
    return {name: import_module(f"{folder.__name__}.{name}") for name in first}


def accepted(writers: Mapping[str, ModuleType]) -> dict[str, str]:
    """Return name and suffix to the format that they mean."""
    return {word: name for name, writer in writers.items() for word in (name, *writer.SUFFIXES)}

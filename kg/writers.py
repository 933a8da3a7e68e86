"""Finds writers of formats: each module in a folder ``writers/`` writes the format that it is named after.

It has a function ``write``, and ``SUFFIXES`` of the files in this format.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Mapping
from importlib import import_module
from types import ModuleType
from typing import Any


def found(folder: ModuleType, default: str) -> dict[str, ModuleType]:
    """Return the writers in *folder* by name of their format, the *default* first."""
    names = sorted(each.name for each in pkgutil.iter_modules(folder.__path__))
    first = sorted(names, key=lambda name: name != default)
    return {name: import_module(f"{folder.__name__}.{name}") for name in first}


def accepted(writers: Mapping[str, Any]) -> dict[str, str]:
    """Return the format for each name and each suffix of *writers*."""
    return {word: name for name, writer in writers.items() for word in (name, *writer.SUFFIXES)}

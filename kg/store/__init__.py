"""Stores of statements: all engines have one small interface (``protocol``) and are opened by ``opening``."""

from kg.store.opening import open_store
from kg.store.protocol import (
    AS_STATED,
    CORRECTED,
    READINGS,
    TIMEOUT,
    Result,
    Solutions,
    Store,
    Triples,
    select,
)

__all__ = [
    "AS_STATED",
    "CORRECTED",
    "READINGS",
    "TIMEOUT",
    "Result",
    "Solutions",
    "Store",
    "Triples",
    "open_store",
    "select",
]

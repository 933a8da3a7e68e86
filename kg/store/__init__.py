"""Stores of statements: every engine behind one small interface (``protocol``) and one door (``opening``)."""

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

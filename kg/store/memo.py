"""Answers of a store that does not change, kept so that the same query is not run twice."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import wraps
from typing import Any, Concatenate, ParamSpec, TypeVar

from kg.rdf.literals import LexicalForms
from kg.store.protocol import Bounds, Readable, Result, Store

_MOST = 100_000
"""Rows or triples of the longest answer that is kept; a whole graph is read once anyway."""
P = ParamSpec("P")
T = TypeVar("T")


def memo(store: Store, owner: object, factory: Callable[[], T]) -> T:
    """Return what *owner* keeps about *store*, at first what *factory* makes.

    It is kept with a store that cannot change once it is open; for any other store it is new at each call.
    """
    kept: dict[object, Any] = getattr(store, "memo", {})
    if owner not in kept:
        kept[owner] = factory()
    return kept[owner]  # type: ignore[no-any-return]


def memoized(function: Callable[Concatenate[Store, P], T]) -> Callable[Concatenate[Store, P], T]:
    """Keep the results of *function* of a store that cannot change, by its further (hashable) arguments.

    Callers must not change a result.
    """

    @wraps(function)
    def wrapper(store: Store, /, *args: P.args, **names: P.kwargs) -> T:
        results: dict[object, T] = memo(store, function, dict)
        key = (args, *sorted(names.items()))
        if key not in results:
            results[key] = function(store, *args, **names)
        return results[key]

    return wrapper


class Memoized:
    """A :class:`kg.store.Store` that keeps the answers of *store*, which must not change meanwhile.

    All but the longest are kept as long as it lives; callers must not change one.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._answers: dict[str, Result] = {}
        self.memo: dict[object, Any] = {}
        if isinstance(store, Readable):
            self.each = store.each

    @property
    def bounds(self) -> Bounds:
        """Those of the store."""
        return self._store.bounds

    @property
    def prefixes(self) -> Mapping[str, str]:
        """Those of the store."""
        return self._store.prefixes

    @property
    def is_local(self) -> bool:
        """Whether the store is."""
        return self._store.is_local

    @property
    def lexical(self) -> LexicalForms:
        """What the store knows to be written otherwise."""
        return self._store.lexical

    def query(self, text: str) -> Result:
        """Return the answer to *text*, kept or new; see :class:`kg.store.Store`."""
        if text in self._answers:
            return self._answers[text]
        answer = self._store.query(text)
        if isinstance(answer, bool) or len(answer[-1]) <= _MOST:  # rows or triples
            self._answers[text] = answer
        return answer

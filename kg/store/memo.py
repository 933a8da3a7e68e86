"""Memoizes the answers of a store that does not change."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import wraps
from typing import Any, Concatenate, ParamSpec, TypeVar

from kg.rdf.literals import LexicalForms
from kg.store.protocol import Bounds, Readable, Result, Store

_MOST = 100_000
"""The most rows or triples of an answer that is kept; a whole graph is read only once anyway."""
P = ParamSpec("P")
T = TypeVar("T")


def memo(store: Store, owner: object, factory: Callable[[], T]) -> T:
    """Return the object that *owner* keeps with *store*; if there is none, *factory* makes it.

    Objects are kept only with stores that cannot change while they are open; for others each call makes one.
    """
    kept: dict[object, Any] = getattr(store, "memo", {})
    if owner not in kept:
        kept[owner] = factory()
    return kept[owner]  # type: ignore[no-any-return]


def memoized(function: Callable[Concatenate[Store, P], T]) -> Callable[Concatenate[Store, P], T]:
    """Memoize *function* for each store that cannot change, by its other arguments, which must be hashable.

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
    """A :class:`kg.store.Store` that caches the answers of *store*, which must not change meanwhile.

    All answers but very long ones are kept as long as it exists; callers must not change an answer.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._answers: dict[str, Result] = {}
        self.memo: dict[object, Any] = {}
        if isinstance(store, Readable):
            self.each = store.each

    @property
    def bounds(self) -> Bounds:
        """The bounds of the store."""
        return self._store.bounds

    @property
    def prefixes(self) -> Mapping[str, str]:
        """The prefixes of the store."""
        return self._store.prefixes

    @property
    def is_local(self) -> bool:
        """Whether the store is local."""
        return self._store.is_local

    @property
    def lexical(self) -> LexicalForms:
        """The lexical forms of the store."""
        return self._store.lexical

    def query(self, text: str) -> Result:
        """Return the answer to *text*, from the cache if it is there; see :class:`kg.store.Store`."""
        if text in self._answers:
            return self._answers[text]
        answer = self._store.query(text)
        if isinstance(answer, bool) or len(answer[-1]) <= _MOST:  # rows or triples
            self._answers[text] = answer
        return answer

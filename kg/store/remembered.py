"""What a store has answered, for who asks it the same again: each language of a page, each question."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import wraps
from typing import Any, Concatenate, ParamSpec, TypeVar

from kg.rdf.literals import LexicalForms
from kg.store.protocol import Bounds, Readable, Result, Store

_MOST = 100_000
"""Rows or triples of the longest answer that is remembered: a whole graph is asked for once anyway."""
P = ParamSpec("P")
T = TypeVar("T")


def memory(store: Store, whose: object, kind: Callable[[], T]) -> T:
    """Return what *whose* has in mind of *store*, first of all an empty *kind*.

    It is kept where nobody can change the store once it is open, with it; of another it is new each time.
    """
    known: dict[object, Any] = getattr(store, "memory", {})
    if whose not in known:
        known[whose] = kind()
    return known[whose]  # type: ignore[no-any-return]


def asked_once(ask: Callable[Concatenate[Store, P], T]) -> Callable[Concatenate[Store, P], T]:
    """Have *ask*, whose further arguments can be keys, ask the same store the same only once.

    One that does not stay as it is is asked each time. Nobody may change what is returned.
    """

    @wraps(ask)
    def asked(store: Store, /, *args: P.args, **names: P.kwargs) -> T:
        known: dict[object, T] = memory(store, ask, dict)
        key = (args, *sorted(names.items()))
        if key not in known:
            known[key] = ask(store, *args, **names)
        return known[key]

    return asked


class Remembered:
    """A :class:`kg.store.Store` that knows what *store*, which does not change meanwhile, has answered.

    All answers but the longest stay in memory as long as it does; nobody may change one.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._answers: dict[str, Result] = {}
        self.memory: dict[object, Any] = {}
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
    def at_hand(self) -> bool:
        """Whether the store is."""
        return self._store.at_hand

    @property
    def lexical(self) -> LexicalForms:
        """What the store knows to be written otherwise."""
        return self._store.lexical

    def query(self, text: str) -> Result:
        """Return what the store has answered to *text*, asked now or before; see :class:`kg.store.Store`."""
        if text in self._answers:
            return self._answers[text]
        answer = self._store.query(text)
        if isinstance(answer, bool) or len(answer[-1]) <= _MOST:  # rows or triples
            self._answers[text] = answer
        return answer

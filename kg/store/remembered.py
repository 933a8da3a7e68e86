"""What a store has answered, for who asks it the same again: each language of a page, each question."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar
from weakref import WeakKeyDictionary

from kg.rdf.literals import LexicalForms
from kg.store.protocol import Bounds, Result, Store

P = ParamSpec("P")
T = TypeVar("T")


def stays(store: Store) -> bool:
    """Return whether *store* is one of the embedded engine's, which nobody can change once it is open."""
    if not store.at_hand:
        return False
    from kg.store.embedded import Embedded  # a server's questions do without

    return isinstance(store, Embedded)


def asked_once(ask: Callable[Concatenate[Store, P], T]) -> Callable[Concatenate[Store, P], T]:
    """Have *ask*, whose further arguments can be keys, ask the same store the same only once.

    One that does not stay as it is is asked each time. Nobody may change what is returned.
    """
    known: WeakKeyDictionary[Store, dict[object, T]] = WeakKeyDictionary()

    @wraps(ask)
    def asked(store: Store, /, *args: P.args, **names: P.kwargs) -> T:
        if not stays(store):
            return ask(store, *args, **names)
        of, key = known.setdefault(store, {}), (args, *sorted(names.items()))
        if key not in of:
            of[key] = ask(store, *args, **names)
        return of[key]

    return asked


class Remembered:
    """A :class:`kg.store.Store` that knows what *store*, which does not change meanwhile, has answered.

    All answers stay in memory as long as it does; nobody may change one.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._answers: dict[str, Result] = {}

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
        if text not in self._answers:
            self._answers[text] = self._store.query(text)
        return self._answers[text]

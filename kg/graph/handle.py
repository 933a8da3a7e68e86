"""An open graph's store and language, and closing it."""

from __future__ import annotations

from types import TracebackType
from typing import NoReturn, TypeVar

from kg.errors import WrongUsage
from kg.names.labels import check_language
from kg.store import Store

H = TypeVar("H", bound="Handle")


class Handle:
    """Holds the store of an open graph until :meth:`close` or the end of ``with``."""

    def __init__(self, store: Store, lang: str = "en") -> None:
        """Open a graph over *store*, with labels and messages in *lang*: ``en`` or ``ko``."""
        check_language(lang)
        self._store: Store | None = store
        self.lang = lang

    def __repr__(self) -> str:
        return f"<Graph: {type(self._store).__name__ if self._store else 'closed'}, {self.lang}>"

    def __reduce__(self) -> NoReturn:
        raise WrongUsage(
            "a graph cannot be passed to another process; open it again there, or pass on the records "
            "of answers"
        )

    def __enter__(self: H) -> H:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the store; answers already given remain usable."""
        self._store = None

    @property
    def store(self) -> Store:
        """The engine that answers queries.

        Raises:
            WrongUsage: the graph is closed.
        """
        if self._store is None:
            raise WrongUsage("the graph is closed; open it again")
        return self._store

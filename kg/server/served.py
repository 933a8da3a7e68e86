"""The open graph that a worker answers from."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import Any

from kg.errors import KGError
from kg.graph.graph import Graph
from kg.question import catalogue
from kg.server.reply import ASSISTANTS, WEB
from kg.store import AS_STATED, checksums, open_store


class Served:
    """See above. *made* tells a store on disk from one that takes its place.

    Args:
        assistants: whether these ask, and errors advise them.
        tours: folders of articles beside the packaged ones, where the page's tour may lie.
        opening: the arguments of :func:`kg.store.open_store`.
    """

    def __init__(self, *, tours: Sequence[str] = (), assistants: bool = False, **opening: Any) -> None:
        self.tours = tours
        self.advice = ASSISTANTS if assistants else WEB
        self.reading = opening.get("reading", AS_STATED)
        folder = opening.get("store")
        while True:
            self.made = made(folder)
            self.store = open_store(**opening)
            if made(folder) == self.made:  # else another has taken its place meanwhile
                break

    def graph(self, lang: str) -> Graph:
        """Return it as one asks it in the language *lang*."""
        return Graph(self.store, lang)

    def warm(self) -> None:
        """Read the index of questions, and ask once what each answer asks first."""
        names = list(catalogue.questions())
        if self.store.at_hand:
            try:
                self.graph("en").query(names[0], evidence=False)
            except KGError:  # data that it cannot be asked of
                self.store.query("ASK {}")


def made(folder: str | None) -> str:
    """Return which store is in *folder*, by the file that `sovkg load` writes last."""
    try:
        found = os.stat(os.path.join(folder, checksums.NAME)) if folder else None
    except OSError:  # is told when it is opened
        return ""
    return f"{found.st_ino}-{found.st_mtime_ns}" if found else ""

"""The open graph from which a worker answers."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack, suppress
from fcntl import LOCK_EX, LOCK_NB, LOCK_SH, flock
from functools import cached_property
from pathlib import Path
from shutil import rmtree
from tempfile import NamedTemporaryFile
from typing import TYPE_CHECKING, Any
from weakref import finalize

import pyoxigraph as ox

from kg.errors import DataError, KGError, WrongUsage
from kg.graph.graph import Graph
from kg.question import catalogue
from kg.server.body import no_room
from kg.server.reply import ASSISTANTS, WEB
from kg.server.worker.limits import memory_unbound
from kg.store import AS_STATED, CORRECTED, TIMEOUT, Store, open_store
from kg.store.checksums import store_version
from kg.store.dump import FEW, few_quads, is_small
from kg.store.embedded import Embedded

if TYPE_CHECKING:
    from kg.site.site import Site


class Served:
    """The open graph of a worker; *store_version* distinguishes a store on disk from one that replaces it.

    *tours* are folders of articles, besides the packaged ones, that may contain the page's tour. *place* is a
    temporary folder of the server; without one there is no other reading. Errors advise *assistants* in their
    own terms. *opening* are the arguments of :func:`kg.store.open_store`.
    """

    def __init__(
        self, *, tours: Sequence[str] = (), place: str = "", assistants: bool = False, **opening: Any
    ) -> None:
        self.tours, self._place = tours, place
        self.advice = ASSISTANTS if assistants else WEB
        self.reading, self._seconds = opening.get("reading", AS_STATED), opening.get("timeout", TIMEOUT)
        self._read: dict[str, Store] = {}
        self._graphs: dict[str, Graph] = {}
        folder = opening.get("store")
        while True:
            self.store_version = store_version(folder)
            self.store = open_store(**opening)
            if store_version(folder) == self.store_version:  # otherwise it was replaced meanwhile
                break

    def graph(self, lang: str) -> Graph:
        """Return the graph that answers in the language *lang*."""
        return self._graphs.setdefault(lang, Graph(self.store, lang))

    @property
    def has_pages(self) -> bool:
        """Whether the graph is local and small enough for a site, if it has not too many things."""
        return self.store.is_local and is_small(self.store)

    @cached_property
    def site(self) -> Site | None:
        """The site of the graph, whose pages are made on demand; None if it is remote or too large."""
        from kg.site.site import Site

        with suppress(WrongUsage):  # it has too many things
            if self.has_pages:
                return Site(self.store)
        return None

    def read(self, reading: str) -> Store:
        """Return the store in *reading*, by default the one that is served.

        If the graph is served as stated, the first process that needs the corrected reading writes it into a
        store on disk, which the others only open.

        Raises:
            WrongUsage: this reading is not available, or the graph is too large for it.
        """
        if reading in ("", self.reading, *self._read):
            return self._read.get(reading, self.store)
        if reading != CORRECTED or not (self._place and self.store.is_local):
            raise WrongUsage(f"only the reading {self.reading} is available here; ask for that one")
        with memory_unbound(), ExitStack() as held:  # trusted, and its engine reserves a stack
            found = Embedded.of_folder(self._corrected(held), reading=reading, timeout=self._seconds)
            found.prefixes = self.store.prefixes
            found.query("ASK {}")
            finalize(found, held.pop_all().close)
        return self._read.setdefault(reading, found)

    def _corrected(self, held: ExitStack) -> Path:
        """Return the folder of the corrected reading, which is not removed until *held* is closed."""
        folder = Path(self._place, f"corrected-{self.store_version}")
        lock = held.enter_context(open(f"{folder}.lock", "w"))  # noqa: SIM115 *held* closes it
        flock(lock, LOCK_SH)
        while not folder.exists():
            flock(lock, LOCK_EX)
            if not folder.exists():
                self._correct(folder)
            flock(lock, LOCK_SH)  # not atomic: another process may remove the folder in between
        return folder

    def _correct(self, folder: Path) -> None:
        """Write the corrected reading into *folder*; remove those of replaced stores that are not in use."""
        from kg.store.load import load

        if (held := few_quads(self.store)) is None:
            raise WrongUsage(
                f"more than {FEW:,} quads cannot be corrected here; ask for the reading as stated"
            )
        with no_room(), NamedTemporaryFile(suffix=".nq", dir=self._place, buffering=0) as file:
            file.write(ox.serialize(held, format=ox.RdfFormat.N_QUADS) or b"")
            try:
                load([file.name], folder, reading=CORRECTED)
            except DataError as error:  # the folder cannot be written
                raise OSError(error) from None
        for former in {*Path(self._place).glob("corrected-*.lock")} - {Path(f"{folder}.lock")}:
            with former.open() as lock, suppress(BlockingIOError):
                flock(lock, LOCK_EX | LOCK_NB)
                rmtree(former.with_suffix(""), ignore_errors=True)

    def warm(self) -> None:
        """Read the index of questions; answer one question if the graph is small, to fill its caches."""
        names = list(catalogue.questions())
        if self.store.is_local:
            self.store.query("ASK {}")
        if self.has_pages:
            with suppress(KGError):  # the data may not support that question
                self.graph("en").query(names[0], evidence=False)

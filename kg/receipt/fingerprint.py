"""Which graph answered: a hash of all that it states, the same wherever it is kept as it was written."""

from __future__ import annotations

import hashlib

from kg.rdf.blank_nodes import with_stable_names
from kg.store import Store
from kg.store.dump import quads
from kg.store.embedded import Embedded
from kg.store.memo import memoized


def fingerprinted(store: Store) -> tuple[Store, str]:
    """Return *store* with blank nodes named by what is around them, and the SHA-256 of its sorted N-Quads.

    Names that a file's order gives are no part of an answer. Of a server, which would have to send all that
    it holds, the store as it is and nothing.
    """
    renamed, graph = _canonical(store) if store.is_local else (None, "")
    return renamed or store, graph


@memoized  # who verifies receipts asks the same graph about each
def _canonical(store: Store) -> tuple[Store | None, str]:
    """Return *store* with such names, or None where they are its own, and the hash."""
    written = quads(store)
    canonical = with_stable_names(written)
    lines = sorted({f"{quad} .\n" for quad in canonical})
    graph = f"sha256:{hashlib.sha256(''.join(lines).encode()).hexdigest()}"
    if {*canonical} <= {*written}:
        return None, graph
    made = Embedded.of_quads(canonical, "", reading=None, **store.bounds)
    made.prefixes = store.prefixes
    return made, graph

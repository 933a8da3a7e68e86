"""Which graph answered: a hash of all that it states, the same wherever it is kept as it was written."""

from __future__ import annotations

import hashlib

from kg.rdf.blank_nodes import named
from kg.store import Store
from kg.store.dump import quads
from kg.store.embedded import Embedded


def fingerprinted(store: Store) -> tuple[Store, str]:
    """Return *store* with blank nodes named by what is around them, and the SHA-256 of its sorted N-Quads.

    Names that a file's order gives are no part of an answer. Of a server, which would have to send all that
    it holds, the store as it is and nothing.
    """
    if not store.at_hand:
        return store, ""
    written = quads(store)
    canonical = named(written)
    lines = sorted({f"{quad} .\n" for quad in canonical})
    if not {*canonical} <= {*written}:
        made = Embedded.of_quads(canonical, "", reading=None, **store.bounds)
        made.prefixes = store.prefixes
        store = made
    return store, f"sha256:{hashlib.sha256(''.join(lines).encode()).hexdigest()}"

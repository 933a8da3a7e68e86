"""Which graph answered: a hash of all that it states, the same wherever it is kept as it was written."""

from __future__ import annotations

import hashlib

from kg.rdf.blank_nodes import named
from kg.store import Store
from kg.store.dump import quads


def fingerprint(store: Store) -> str:
    """Return the SHA-256 of the sorted N-Quads of *store*, blank nodes named by what is around them.

    Of a server, which would have to send all that it holds, nothing.
    """
    if not store.at_hand:
        return ""
    lines = sorted({f"{quad} .\n" for quad in named(quads(store))})
    return f"sha256:{hashlib.sha256(''.join(lines).encode()).hexdigest()}"

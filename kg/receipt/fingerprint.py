"""A hash of a graph's statements, equal in every store that keeps them as written."""

from __future__ import annotations

import hashlib

from kg.rdf.blank_nodes import with_stable_names
from kg.store import Store
from kg.store.dump import quads
from kg.store.embedded import Embedded
from kg.store.memo import memoized


def fingerprinted(store: Store) -> tuple[Store, str]:
    """Return *store* with canonical blank node identifiers, and the SHA-256 of its sorted N-Quads.

    The identifiers do not depend on the order in a file. A server, which would have to send all of its
    statements, is returned as it is, with an empty hash.
    """
    renamed, graph = _canonical(store) if store.is_local else (None, "")
    return renamed or store, graph


@memoized  # several receipts may be verified against the same graph
def _canonical(store: Store) -> tuple[Store | None, str]:
    """Return *store* with canonical identifiers, or None if it has them already, and the hash."""
    written = quads(store)
    canonical = with_stable_names(written)
    lines = sorted({f"{quad} .\n" for quad in canonical})
    graph = f"sha256:{hashlib.sha256(''.join(lines).encode()).hexdigest()}"
    if {*canonical} <= {*written}:
        return None, graph
    made = Embedded.of_quads(canonical, "", reading=None, **store.bounds)
    made.prefixes = store.prefixes
    return made, graph

"""The packaged graph's quads, read once in each test process."""

from __future__ import annotations

from collections import defaultdict

import pyoxigraph as ox

from kg.store.dump import quads
from kg.store.embedded import Embedded

QUADS = quads(Embedded.of_files())


def values(facts: list[ox.Quad], predicate: str) -> dict[str, list[ox.Literal | ox.NamedNode]]:
    """Return the values of the property *predicate* by the IRI of their subject."""
    found: dict[str, list[ox.Literal | ox.NamedNode]] = defaultdict(list)
    for q in facts:
        if q.predicate.value == predicate and isinstance(q.subject, ox.NamedNode):
            assert isinstance(q.object, ox.Literal | ox.NamedNode)
            found[q.subject.value].append(q.object)
    return found

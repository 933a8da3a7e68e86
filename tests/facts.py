"""The packaged graph's quads, read once for all tests of a process."""

from kg.store.dump import quads
from kg.store.embedded import Embedded

QUADS = quads(Embedded.of_files())

"""sovkg: an article as a knowledge graph that one can trust, ask, see and take away."""

from kg.errors import KGError
from kg.store import Store, open_store

__version__ = "0.1.0"

__all__ = ["KGError", "Store", "open_store"]

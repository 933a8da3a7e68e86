"""sovkg: an article as a knowledge graph that one can trust, ask, see and take away."""

TYPE_CHECKING = False  # importing typing takes a tenth of the time in which the program starts
if TYPE_CHECKING:
    from kg.errors import KGError
    from kg.store import Store, open_store

__version__ = "0.1.0"

__all__ = ["KGError", "Store", "open_store"]


def __getattr__(name: str) -> object:
    """Import what is public when it is asked for: the program has things to do first (``kg.cli.process``)."""
    if name not in __all__:
        raise AttributeError(f"module 'kg' has no attribute {name!r}")
    from importlib import import_module

    found: object = getattr(import_module("kg.errors" if name == "KGError" else "kg.store"), name)
    return found

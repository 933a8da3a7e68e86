"""sovkg: a knowledge graph of an article with evidence, to be queried, displayed and exported."""

TYPE_CHECKING = False  # importing typing takes a tenth of the time in which the program starts
if TYPE_CHECKING:
    from kg.errors import KGError
    from kg.graph import Answer, Entity, Graph, Record, open  # noqa: A004 kg.open
    from kg.store import Store
    from kg.version import __version__ as __version__

_HOMES = {"KGError": "kg.errors", "Store": "kg.store", "__version__": "kg.version"}
__all__ = ["Answer", "Entity", "Graph", "KGError", "Record", "Store", "open"]


def __getattr__(name: str) -> object:
    """Import public names on demand, as the program must run ``kg.cli.process`` before other imports."""
    if name not in __all__ and name not in _HOMES:
        raise AttributeError(f"module 'kg' has no attribute {name!r}")
    from importlib import import_module

    found: object = getattr(import_module(_HOMES.get(name, "kg.graph")), name)
    return found


def __dir__() -> list[str]:
    return [*__all__, "__version__"]

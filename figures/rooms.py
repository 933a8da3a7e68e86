"""A diagram of the subpackages and modules of ``kg/`` (rooms) and the imports between them."""

from __future__ import annotations

import ast
from pathlib import Path

import networkx as nx

KG = Path(__file__).parent.parent / "kg"


def room(path: Path) -> str:
    return path.relative_to(KG).parts[0].removesuffix(".py")


def imports() -> set[tuple[str, str]]:
    """Return (importing room, imported room) pairs."""
    found = set()
    for path in KG.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.module:
                names = [f"{node.module}.{alias.name}" for alias in node.names]
                found |= {(room(path), name.split(".")[1]) for name in names if name.startswith("kg.")}
    rooms = {room(path) for path in KG.rglob("*.py")} - {"__init__", "__main__"}
    return {(one, other) for one, other in found if one != other and {one, other} <= rooms}


def diagram() -> str:
    """Return a Mermaid flowchart of the rooms, without arrows that others imply (transitive reduction)."""
    arrows: nx.DiGraph[str] = nx.transitive_reduction(nx.DiGraph(sorted(imports())))
    lines = [f"  {one} --> {other}" for one, other in sorted(arrows.edges)]
    return "\n".join(["flowchart TB", *lines])

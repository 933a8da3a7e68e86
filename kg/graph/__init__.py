"""The Python API: opens and queries the graph, and converts it for pandas, Polars, networkx and others."""

from kg.graph.answer import Answer
from kg.graph.graph import Graph
from kg.graph.opening import open  # noqa: A004 kg.open
from kg.graph.record import Evidence, Mark, Passage, Record
from kg.graph.values import Entity

__all__ = ["Answer", "Entity", "Evidence", "Graph", "Mark", "Passage", "Record", "open"]

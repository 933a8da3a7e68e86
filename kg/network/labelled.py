"""The network in plain values of Python, for what others do with networkx."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.names.display import names
from kg.network.build import network, term
from kg.question.table import Statement
from kg.rdf.namespaces import source
from kg.store import Store

if TYPE_CHECKING:
    from kg.network.build import Graph


def labelled(store: Store, lang: str) -> Graph:
    """Return the :func:`kg.network.build.network` of *store* with texts for attributes.

    A node, named by its IRI, has a ``label`` in *lang* and ``types``, the labels of its classes, with commas
    between them; an edge, whose key is its property's IRI, has a ``label`` and ``passages``, the names of
    those that state it, with spaces between them.

    Raises:
        QueryError: the store took too long.
        EndpointError: a server did not answer as a SPARQL endpoint.
    """
    import networkx as nx

    found = network(store)
    classes = {kind for _, kinds in found.nodes(data="types") for kind in kinds}
    properties = {key for *_, key in found.edges(keys=True)}
    called = names(store, map(term, (*found, *sorted(classes), *sorted(properties))), lang)
    plain: Graph = nx.MultiDiGraph()
    for node, kinds in found.nodes(data="types"):
        plain.add_node(node, label=called[node], types=", ".join(called[kind] for kind in kinds))
    fact: Statement
    for start, end, key, fact in found.edges(keys=True, data="statement"):
        plain.add_edge(
            start,
            end,
            key,
            label=called[key],
            passages=" ".join(map(source, fact.passages)),
        )
    return plain

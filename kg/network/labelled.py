"""The network with plain Python values as attributes, for further use with networkx."""

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
    """Return the :func:`kg.network.build.network` of *store* with strings as attributes.

    A node, named by its IRI, has a ``label`` in *lang* and ``types``, the labels of its classes, separated by
    commas. An edge, whose key is the IRI of its property, has a ``label`` and ``passages``, the names of the
    passages that state it, separated by spaces.

    Raises:
        QueryError, EndpointError, DataError: as :func:`kg.network.build.network`.
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

"""Builds the network of a store: entities are nodes, and facts between two of them are edges."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import TYPE_CHECKING, TypeAlias

import pyoxigraph as ox

from kg.names.display import names
from kg.names.labels import phrased
from kg.network.facts import read
from kg.question.table import Statement
from kg.rdf.namespaces import (
    ALIASES,
    HIDDEN,
    PREFIXES,
    PRESENTATION,
    RDF_TYPE,
    SAI,
    SAME,
    SKOS,
    source,
)
from kg.rdf.terms import Term, Triple, is_entity, text_of
from kg.sentences import phrases
from kg.store import Store

if TYPE_CHECKING:
    import networkx as nx

Graph: TypeAlias = "nx.MultiDiGraph[str]"
Simple: TypeAlias = "nx.Graph[str]"

_RDFS = PREFIXES["rdfs"]
_SAME = SAME[:2]  # owl:sameAs is a link like others
_DESCRIBES = {
    **dict.fromkeys((RDF_TYPE, *_SAME), ox.NamedNode),
    **dict.fromkeys((*ALIASES, *PRESENTATION), ox.Literal),
}
_DENIED = (ox.NamedNode(SAI + "denied"), ox.Literal(True))
_BELONGS = {
    SKOS + "inScheme": 2,
    SKOS + "topConceptOf": 2,
    SKOS + "hasTopConcept": 0,
    _RDFS + "isDefinedBy": 2,
}
"""Properties by the place of the scheme or vocabulary in their triples, which would link all things in it."""


def network(store: Store, *, schemes: Collection[str] = ()) -> Graph:
    """Return the entities of *store* as nodes and the facts between them as edges, in a fixed order.

    A fact is a triple that a passage states or, in data without passages, any triple except types, labels and
    links to the same thing elsewhere. Classes, properties and concepts of other vocabularies are things like
    any other, and that they belong to a scheme or vocabulary is an edge if its name is one of *schemes*.
    Passages, errata and other things about the graph are left out, and so are the terms of the vocabularies
    in which facts are stated.

    A node is named by its IRI, or by ``_:b`` and a number if it is blank. Its attributes are ``types``, the
    IRIs of its classes; ``names``, its labels and other names, best first; ``same``, the IRIs of the same
    thing elsewhere; and ``statements``, its facts that are not edges because their object is a literal or a
    term of a vocabulary. The key of an edge is the IRI of its predicate, and its attribute ``statement`` is
    the fact, a :class:`kg.question.answer.Statement`. Attributes of the graph are ``classes``, the labels of
    each class, and ``alone``, the number of things, except classes, that have only types, labels and such
    links.

    Raises:
        QueryError: the store took too long.
        EndpointError: a server did not answer as a SPARQL endpoint.
        DataError: a server has returned an incomplete statement.
    """
    return network_of(*read(store), schemes=schemes)


def network_of(
    triples: Iterable[Triple], facts: Sequence[Statement], *, schemes: Collection[str] = ()
) -> Graph:
    """Return the network of *facts*, which are some of *triples*; both must be in a fixed order."""
    import networkx as nx

    described: dict[Term, dict[str, list[Term]]] = {}
    for subject, predicate, obj in triples:
        if describes(predicate, obj):
            described.setdefault(subject, {}).setdefault(name(predicate), []).append(obj)
    ends = {end for fact in facts for end in (fact.triple[0], fact.triple[2])}
    entities = set(filter(is_entity, ends))
    alone = {f.triple[0] for f in facts if f.triple[0] in entities and describes(*f.triple[1:])}
    facts = [f for f in facts if f.triple[0] in entities and not describes(*f.triple[1:])]
    wholes = ((f, _BELONGS.get(name(f.triple[1]))) for f in facts)
    linking = [f for f, place in wholes if place is None or name(f.triple[place]) in schemes]
    edges = dict.fromkeys(f for f in linking if f.triple[2] in entities)
    statements: dict[Term, list[Statement]] = {f.triple[0]: [] for f in linking}
    statements |= {f.triple[2]: [] for f in edges}
    for fact in facts:
        if fact.triple[0] in statements and fact not in edges:
            statements[fact.triple[0]].append(fact)

    graph: Graph = nx.MultiDiGraph()
    for term in sorted(statements, key=name):
        about = described.get(term, {})
        graph.add_node(
            name(term),
            types=tuple(name(kind) for kind in about.get(RDF_TYPE, ())),
            names=tuple(n for alias in ALIASES if alias not in HIDDEN for n in about.get(alias, ())),
            same=tuple(name(other) for same in _SAME for other in about.get(same, ())),
            statements=tuple(statements[term]),
        )
    kinds = {kind for about in described.values() for kind in about.get(RDF_TYPE, ())}
    graph.graph["classes"] = {
        name(kind): [text_of(n) for a in ALIASES for n in described.get(kind, {}).get(a, ())]
        for kind in kinds
    }
    graph.graph["alone"] = len(alone - statements.keys() - kinds)
    for fact in edges:
        subject, predicate, obj = fact.triple
        graph.add_edge(name(subject), name(obj), key=name(predicate), statement=fact)
    return graph


def name(term: Term) -> str:
    """Return the name of *term* as a node: the IRI, or the label of a blank node after ``_:``."""
    return term.value if isinstance(term, ox.NamedNode) else str(term)


def relation_nodes(store: Store, graph: Graph) -> frozenset[str]:
    """Return the nodes of *graph* that are not things but statements with several parts (n-ary relations).

    These are blank nodes without a name, and nodes of a class whose sentences in *store* (``sai:phrase``)
    never name the subject: an investment reads "Microsoft invests in Japan", so that it links these two and
    is not a third thing.
    """
    named: dict[str, bool] = {}
    kinds = sorted({kind for _, types in graph.nodes(data="types") for kind in types})
    for phrase in phrased(store, [ox.NamedNode(kind) for kind in kinds if not kind.startswith("_:")]):
        subject = "subject" in phrases.slots(phrases.parse(phrase.text))
        named[phrase.term] = named.get(phrase.term, False) or subject
    return frozenset(
        node
        for node, types in graph.nodes(data="types")
        if any(not named.get(kind, True) for kind in types) or _nameless(graph, node)
    )


def _nameless(graph: Graph, node: str) -> bool:
    return node.startswith("_:") and not any(name.value.strip() for name in graph.nodes[node]["names"])


def denied(graph: Graph) -> frozenset[str]:
    """Return the nodes of *graph* that are denied, and so link nothing."""
    return frozenset(node for node in graph if any(map(denies, graph.nodes[node]["statements"])))


def denies(fact: Statement) -> bool:
    """Return whether *fact* says that its subject is denied."""
    return fact.triple[1:] == _DENIED


def term(name: str) -> ox.NamedNode | ox.BlankNode:
    """Return the term of the node *name*: the inverse of :func:`name`."""
    return ox.BlankNode(name[2:]) if name.startswith("_:") else ox.NamedNode(name)


def describes(predicate: Term, obj: Term) -> bool:
    """Return whether *predicate* and *obj* give a class, label or other IRI of a thing, which is no fact."""
    kind = _DESCRIBES.get(name(predicate))
    return kind is not None and isinstance(obj, kind)


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

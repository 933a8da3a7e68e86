"""The graph as a graph: entities are nodes, what is stated between two of them is an edge."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, TypeAlias

import pyoxigraph as ox

from kg.errors import NotFound, WrongUsage, did_you_mean
from kg.names.known import normal
from kg.names.labels import phrased
from kg.network.facts import read
from kg.question.table import Statement
from kg.rdf.namespaces import (
    ALIASES,
    BASE,
    ID,
    PRESENTATION,
    RDF_TYPE,
    SAI,
    SAME,
    SKOS,
    VOCABULARIES,
    XSD,
    contract,
    slug,
)
from kg.rdf.terms import Term, text_of
from kg.sentences import phrases
from kg.store import Store

if TYPE_CHECKING:
    import networkx as nx

    Graph: TypeAlias = nx.MultiDiGraph[str]

    Simple: TypeAlias = nx.Graph[str]


_OWL = "http://www.w3.org/2002/07/owl#"
_RDFS = "http://www.w3.org/2000/01/rdf-schema#"
_SAME = SAME[:2]  # owl:sameAs is a link like others
_DESCRIBES = {
    **dict.fromkeys((RDF_TYPE, *_SAME), ox.NamedNode),
    **dict.fromkeys((*ALIASES, *PRESENTATION), ox.Literal),
}
_DENIED = (ox.NamedNode(SAI + "denied"), ox.Literal(True))
_BELONGS = (
    SKOS + "inScheme",
    SKOS + "topConceptOf",
    SKOS + "hasTopConcept",
    _RDFS + "isDefinedBy",
)  # these would link all things of a vocabulary
_VOCABULARIES = (_OWL, _RDFS, SKOS, XSD, *VOCABULARIES)


def network(store: Store) -> Graph:
    """Return the entities of *store* as nodes and the facts between them as edges, in a fixed order.

    A fact is a triple that a passage states; in data without passages, any triple but types, labels
    and links to the same thing elsewhere. Classes, properties and concepts of other vocabularies are
    things like any other; terms that state facts, passages, errata and whatever else is about the
    graph, not in it, is left out.

    A node is named by its IRI, or by ``_:b`` and a number if it is blank. Its attributes: ``types``,
    the IRIs of its classes; ``names``, the literals that name it, best first; ``same``, the IRIs of
    the same thing elsewhere; ``statements``, its facts that are no edges, because their object is a
    literal or a term of a vocabulary. An edge has its predicate's IRI as key and its fact as the
    attribute ``statement``. A fact is a :class:`kg.question.answer.Statement`.

    Raises:
        QueryError: the store took too long.
        EndpointError: a server did not answer as a SPARQL endpoint.
    """
    import networkx as nx

    triples, facts = read(store)
    described: dict[Term, dict[str, list[Term]]] = {}
    for subject, predicate, obj in triples:
        if _describes(predicate, obj):
            described.setdefault(subject, {}).setdefault(name(predicate), []).append(obj)
    entities = {term for fact in facts for term in (fact.triple[0], fact.triple[2]) if _may_be_entity(term)}
    facts = [f for f in facts if f.triple[0] in entities and not _describes(*f.triple[1:])]
    linking = [f for f in facts if name(f.triple[1]) not in _BELONGS]
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
            names=tuple(n for alias in ALIASES for n in about.get(alias, ())),
            same=tuple(name(other) for same in _SAME for other in about.get(same, ())),
            statements=tuple(statements[term]),
        )
    kinds = {kind for about in described.values() for kind in about.get(RDF_TYPE, ())}
    graph.graph["classes"] = {
        name(kind): [text_of(n) for a in ALIASES for n in described.get(kind, {}).get(a, ())]
        for kind in kinds
    }
    for fact in edges:
        subject, predicate, obj = fact.triple
        graph.add_edge(name(subject), name(obj), key=name(predicate), statement=fact)
    return graph


def name(term: Term) -> str:
    """Return the name of *term* as a node: an IRI as it is, a blank node with ``_:`` before it."""
    return term.value if isinstance(term, ox.NamedNode) else str(term)


def narrowed(
    graph: Graph,
    *,
    focus: str | None = None,
    hops: int = 2,
    types: Sequence[str] = (),
    links: Collection[str] = (),
) -> list[str]:
    """Return the nodes of *graph* within *hops* of *focus* that are of *types*, sorted.

    Args:
        graph: what :func:`network` returns.
        focus: the name of a node, which stays whatever its class; None for all.
        hops: edges to walk from *focus* in either direction; 0 keeps it alone. The two over one of *links*
            are a hop, and what links two nodes that are kept is kept, too.
        types: classes by local name or label; none for all.

    Raises:
        NotFound: *focus* is no node, or nothing is of one of *types*.
        WrongUsage: *hops* is negative.
    """
    import networkx as nx

    kept = set(graph)
    if focus is not None:
        if focus not in graph:
            near = did_you_mean(focus, graph)
            raise NotFound(f"{contract(focus)} is not drawn{near} name a thing that has statements")
        if hops < 0:
            raise WrongUsage(f"{hops} hops are less than none; give 0 or more")
        inner = set(links) - {focus}
        undirected = graph.to_undirected(as_view=True)

        def half_hops(a: str, b: str, _: object) -> int:
            return 1 if (a in inner) != (b in inner) else 2

        lengths = nx.single_source_dijkstra_path_length(undirected, focus, cutoff=2 * hops, weight=half_hops)
        kept = set(lengths)
        if hops:
            kept |= {link for link in inner & set(graph) if len(kept.intersection(undirected[link])) > 1}
    if types:
        kinds = {iri for node in graph for iri in graph.nodes[node]["types"]}
        called = {normal(n): iri for iri in sorted(kinds) for n in (*graph.graph["classes"][iri], slug(iri))}
        for wanted in types:
            if normal(wanted) not in called:
                near = did_you_mean(wanted, called)
                known = ", ".join(sorted(map(slug, kinds))) or "none"
                raise NotFound(f"nothing is a {wanted}{near} classes are {known}")
        chosen = {called[normal(wanted)] for wanted in types}
        kept = {n for n in kept if n == focus or chosen.intersection(graph.nodes[n]["types"])}
    return sorted(kept)


def relation_nodes(store: Store, graph: Graph) -> frozenset[str]:
    """Return the nodes of *graph* that are no things, but statements of several parts: n-ary nodes.

    A blank node without a name is one, and a node of a class whose sentence in *store* (``sai:phrase``) never
    names its subject: an investment reads "Microsoft invests in Japan", so it links the two and is none
    beside them.
    """
    named: dict[str, bool] = {}
    for phrase in phrased(store):
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
    """Return the nodes of *graph* that state what is not so: they link nothing."""
    return frozenset(node for node in graph if any(map(denies, graph.nodes[node]["statements"])))


def denies(fact: Statement) -> bool:
    """Tell whether *fact* says of its subject that what it states is not so."""
    return fact.triple[1:] == _DENIED


def shortest_ways(
    graph: Graph, start: str, end: str, *, links: Collection[str], without: Collection[str] = (), hops: int
) -> tuple[dict[str, int], dict[str, list[str]]]:
    """Return all shortest paths from *start* to *end*: how far off *end* is, and what comes next.

    The first dictionary has the half hops from a node to *end*, the second the nodes that follow it on a
    shortest path; both hold *start* only if a path of at most *hops* leads there. Edges are walked both
    ways. One between two things is a hop; so are the two edges over one of *links*: a hop is a sentence.

    Args:
        graph: what :func:`network` returns.
        start: a node, a thing even if it is of *links*; *end* likewise.
        links: what :func:`relation_nodes` returns.
        without: nodes that no path passes.
    """
    import networkx as nx

    kept = set(graph).difference(without) | {start, end}
    inner = set(links) - {start, end}
    simple: Simple = nx.Graph((a, b) for a, b in graph.edges() if a != b and a in kept and b in kept)
    simple.add_nodes_from((start, end))

    def half_hops(a: str, b: str, _: object) -> int:
        return 1 if (a in inner) != (b in inner) else 2

    after, far = nx.dijkstra_predecessor_and_distance(simple, end, cutoff=2 * hops, weight=half_hops)
    return {node: int(off) for node, off in far.items()}, {n: sorted(more) for n, more in after.items()}


def term(name: str) -> ox.NamedNode | ox.BlankNode:
    """Return the term of the node *name*: the inverse of :func:`name`."""
    return ox.BlankNode(name[2:]) if name.startswith("_:") else ox.NamedNode(name)


def _describes(predicate: Term, obj: Term) -> bool:
    """Return whether *obj* is a class, a name or another IRI of a thing: no fact, but what it is shown as."""
    kind = _DESCRIBES.get(name(predicate))
    return kind is not None and isinstance(obj, kind)


def _may_be_entity(term: Term) -> bool:
    if isinstance(term, ox.NamedNode):
        about_the_graph = term.value.startswith(BASE) and not term.value.startswith(ID)
        return not about_the_graph and not term.value.startswith(_VOCABULARIES)
    return isinstance(term, ox.BlankNode)

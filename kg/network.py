"""The graph as a graph: entities are nodes, what is stated between two of them is an edge."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, TypeAlias

import pyoxigraph as ox

from kg import layout
from kg.answer import Statement
from kg.errata import Triple
from kg.errors import NotFound, WrongUsage, did_you_mean
from kg.namespaces import ALIASES, BASE, ID, RDF_TYPE, SAI, SKOS, XSD, contract, slug
from kg.statements import is_passage
from kg.store import Store, select
from kg.terms import Term, key

if TYPE_CHECKING:
    import networkx as nx

    Graph: TypeAlias = nx.MultiDiGraph[str]

SEED = 1
"""The seed of the layout, unless the caller says otherwise."""

_OWL = "http://www.w3.org/2002/07/owl#"
_RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_RDFS = "http://www.w3.org/2000/01/rdf-schema#"
_SAME = SKOS + "exactMatch"
_DESCRIBES = (RDF_TYPE, _SAME, *ALIASES)
_NO_FACT = {*_DESCRIBES, SKOS + "inScheme", _RDFS + "isDefinedBy", SAI + "phrase"}
_NO_ENTITY = (_OWL, _RDF, _RDFS, SKOS + "ConceptScheme")
_VOCABULARIES = (_OWL, _RDF, _RDFS, SKOS, XSD)
_ROUNDS = 64
_MERGE = "SELECT DISTINCT ?s ?p ?o WHERE { ?s ?p ?o }"
_GRAPHS = "SELECT ?s ?p ?o ?g WHERE { GRAPH ?g { ?s ?p ?o } }"


def network(store: Store) -> Graph:
    """Return the entities of *store* as nodes and the facts between them as edges, in a fixed order.

    A fact is a triple that a passage states; in data without passages, any triple but types, labels
    and links to the same thing elsewhere. Vocabulary, passages, errata and whatever else is about
    the graph, not in it, is left out.

    A node is named by its IRI, or by ``_:b`` and a number if it is blank. Its attributes: ``types``,
    the IRIs of its classes; ``names``, the literals that name it, best first; ``same``, the IRIs of
    the same thing elsewhere; ``statements``, its facts that are no edges, because their object is a
    literal or a term of a vocabulary. An edge has its predicate's IRI as key and its fact as the
    attribute ``statement``. A fact is a :class:`kg.answer.Statement`.

    Raises:
        QueryError: the store took too long.
        EndpointError: a server did not answer as a SPARQL endpoint.
    """
    import networkx as nx

    triples, facts = _read(store)
    described: dict[Term, dict[str, list[Term]]] = {}
    for subject, predicate, obj in triples:
        if name(predicate) in _DESCRIBES:
            described.setdefault(subject, {}).setdefault(name(predicate), []).append(obj)
    entities = {
        term
        for fact in facts
        for term in (fact.triple[0], fact.triple[2])
        if _may_be_entity(term)
        and not any(name(kind).startswith(_NO_ENTITY) for kind in described.get(term, {}).get(RDF_TYPE, ()))
    }
    facts = [f for f in facts if f.triple[0] in entities and name(f.triple[1]) not in _NO_FACT]
    statements: dict[Term, list[Statement]] = {}
    for fact in facts:
        statements.setdefault(fact.triple[0], [])
        if fact.triple[2] in entities:
            statements.setdefault(fact.triple[2], [])
        else:
            statements[fact.triple[0]].append(fact)

    graph: Graph = nx.MultiDiGraph()
    for term in sorted(statements, key=name):
        about = described.get(term, {})
        graph.add_node(
            name(term),
            types=tuple(name(kind) for kind in about.get(RDF_TYPE, ())),
            names=tuple(n for alias in ALIASES for n in about.get(alias, ()) if isinstance(n, ox.Literal)),
            same=tuple(name(other) for other in about.get(_SAME, ())),
            statements=tuple(statements[term]),
        )
    for fact in facts:
        subject, predicate, obj = fact.triple
        if obj in entities:
            graph.add_edge(name(subject), name(obj), key=name(predicate), statement=fact)
    return graph


def name(term: Term) -> str:
    """Return the name of *term* as a node: an IRI as it is, a blank node with ``_:`` before it."""
    return term.value if isinstance(term, ox.NamedNode) else str(term)


def narrowed(
    graph: Graph, *, focus: str | None = None, hops: int = 2, types: Sequence[str] = ()
) -> list[str]:
    """Return the nodes of *graph* within *hops* edges of *focus* that are of *types*, sorted.

    Args:
        graph: what :func:`network` returns.
        focus: the name of a node, which stays whatever its class; None for all.
        hops: edges to walk from *focus* in either direction; 0 keeps it alone.
        types: local names of classes; none for all.

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
        undirected = graph.to_undirected(as_view=True)
        kept = set(nx.single_source_shortest_path_length(undirected, focus, cutoff=hops))
    if types:
        kinds = {node: {slug(iri) for iri in graph.nodes[node]["types"]} for node in graph}
        known = sorted(set().union(*kinds.values()))
        for wanted in types:
            if wanted not in known:
                near = did_you_mean(wanted, known)
                raise NotFound(f"nothing is a {wanted}{near} classes are {', '.join(known) or 'none'}")
        kept = {node for node in kept if node == focus or kinds[node].intersection(types)}
    return sorted(kept)


def positions(
    graph: Graph, *, seed: int = SEED, room: Mapping[str, tuple[float, float]] | None = None
) -> dict[str, tuple[float, float]]:
    """Return where each node of *graph* stands: x to the right and y down, whole numbers.

    The same graph, *seed* and *room* give the same positions on every machine.

    Args:
        graph: what :func:`network` returns, or a part of it.
        seed: of the random start.
        room: the width and height that a node needs with its label, in the unit of the positions;
            no two nodes stand in each other's room. A node that is not named needs 60 by 30.
    """
    nodes = sorted(graph.nodes)
    index = {node: number for number, node in enumerate(nodes)}
    pairs = ((index[a], index[b]) for a, b in graph.edges() if a != b)
    edges = sorted({(min(pair), max(pair)) for pair in pairs})
    boxes = [(room or {}).get(node, (60.0, 30.0)) for node in nodes]
    return dict(zip(nodes, layout.place(boxes, edges, seed=seed), strict=True))


def _may_be_entity(term: Term) -> bool:
    if isinstance(term, ox.NamedNode):
        about_the_graph = term.value.startswith(BASE) and not term.value.startswith(ID)
        return not about_the_graph and not term.value.startswith(_VOCABULARIES)
    return isinstance(term, ox.BlankNode)


def _read(store: Store) -> tuple[list[Triple], list[Statement]]:
    """Return all triples, and those that are facts or may be, both sorted and blank nodes renamed."""
    passages: dict[Triple, set[str]] = {}
    own: set[Triple] = set()
    for *triple, graph in select(store, _GRAPHS).rows:
        if isinstance(graph, ox.NamedNode):
            if is_passage(graph):
                passages.setdefault(_triple(triple), set()).add(graph.value)
            else:
                own.add(_triple(triple))
    merge = [_triple(row) for row in select(store, _MERGE).rows]
    new = _blank_names(merge)

    def renamed(triple: Triple) -> Triple:
        subject, predicate, obj = triple
        return new.get(subject, subject), predicate, new.get(obj, obj)

    facts = [
        Statement(renamed(triple), tuple(sorted(passages.get(triple, ()))))
        for triple in merge
        if triple in passages or triple not in own
    ]
    return (
        sorted(map(renamed, merge), key=_order),
        sorted(facts, key=lambda fact: _order(fact.triple)),
    )


def _triple(terms: Iterable[Term | None]) -> Triple:
    subject, predicate, obj = terms
    if subject is None or predicate is None or obj is None:
        raise ValueError("a triple pattern left a variable unbound")
    return subject, predicate, obj


def _order(triple: Triple) -> tuple[tuple[int, str], ...]:
    return tuple(map(key, triple))


def _blank_names(triples: Iterable[Triple]) -> dict[Term, Term]:
    """Return a name for each blank node that follows from the triples, not from the run.

    Nodes are told apart by what is around them, ever wider, and numbered along their links: exact
    for trees of blank nodes, and fast for any graph. Full canonical names can take for ever.
    """
    around: dict[Term, list[tuple[str, Term]]] = {}
    for subject, predicate, obj in triples:
        for term, role, other in ((subject, ">", obj), (obj, "<", subject)):
            if isinstance(term, ox.BlankNode):
                around.setdefault(term, []).append((role + str(predicate), other))
    colour: dict[Term, str] = dict.fromkeys(around, "")
    kinds = 0
    for _ in range(_ROUNDS):
        if kinds == len(set(colour.values())):
            break
        kinds = len(set(colour.values()))
        texts = {
            node: "\n".join(sorted(f"{role} {colour.get(other, other)}" for role, other in links))
            for node, links in around.items()
        }
        colour = {
            node: hashlib.sha256((colour[node] + text).encode()).hexdigest() for node, text in texts.items()
        }
    names: dict[Term, Term] = {}
    for start in sorted(around, key=lambda node: colour[node]):
        waiting = [start]
        while waiting:
            node = waiting.pop()
            if node not in names:
                names[node] = ox.BlankNode(f"b{len(names)}")
                blank = [(role, colour[other], other) for role, other in around[node] if other in colour]
                waiting += [other for *_, other in sorted(blank, key=lambda link: link[:2])]
    return names

"""Ranks entities by their centrality in the network of facts.

Two things are linked if there is a fact between them, or if a statement with several parts, such as an
investment or a blank node without a name, names both; such statements are not ranked themselves. The owner of
a list is linked to its members. It makes no difference how many facts link two things and which of these is
the subject. Vocabulary, labels and literals do not count. Concepts are things like any other.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from decimal import Decimal

import pyoxigraph as ox

from kg.errors import NotFound, WrongUsage
from kg.names.display import names
from kg.network.build import Graph, network, relation_nodes, term
from kg.network.centrality import centrality, projection
from kg.network.hops import check_least, narrowed
from kg.network.lists import without_lists
from kg.question import attribution
from kg.question.table import Row, Table, in_language
from kg.rdf.terms import Term, typed
from kg.store import Store
from kg.store.by_article import article_parts, articles, says_nothing
from kg.text.counts import Count

MOST = 20
"""How many entities are returned by default."""
MEASURES = {
    "degree": ("number of other things it is linked to", "연결된 다른 개체의 수"),
    "betweenness": (
        "how often it lies on shortest paths between others",
        "다른 개체 사이 최단 경로에 놓이는 정도",
    ),
    "closeness": ("how near it is to all others", "다른 모든 개체와 가까운 정도"),
    "pagerank": ("how much weight its neighbours pass on to it", "이웃에게서 넘겨받는 무게"),
}
"""The measures with their meanings in English and Korean."""
_HEADS = {
    "rank": ("rank", "순위"),
    "entity": ("entity", "개체"),
    "type": ("type", "유형"),
    "score": ("score", "점수"),
    "sentences": ("sentences", "문장 수"),
}
_NAMELESS = {
    "en": "{:blank node without a name links the things it names and has|"
    "blank nodes without a name link the things they "
    "name and have} no rank",
    "ko": "이름 없는 빈 노드 {}개는 순위 없이 저마다 가리키는 것들을 잇기만 한다",
}
_ALONE = {
    "en": "{:thing has|things have} only a class or names and no rank",
    "ko": "분류나 이름만 있는 것 {}개는 순위에 없다",
}
_PLACES = Decimal("0.000001")


def rank(
    store: Store, *, by: str = "degree", types: Sequence[str] = (), most: int | None = MOST, lang: str = "en"
) -> Table:
    """Return the entities of *store* by their centrality, the highest first, equal ones in the order of IRIs.

    The columns are rank, entity, type, score (rounded to six places; an integer for the degree) and
    sentences, the number of passages that state something about the entity. Scores are always those in the
    whole graph, whatever *types* are. If *store* has several articles, each is ranked by itself, and named in
    the first column.

    *by* is one of MEASURES, *types* are local names or labels of classes, such as ``Company`` (empty for
    all), and *most* is how many entities to return for each article (None for all).

    Raises:
        NotFound: there is no such measure, or nothing of one of *types*.
        WrongUsage: *types* are classes of statements between things, or *most* is less than one.
    """
    check_least(1, most=most)
    if by not in MEASURES:
        raise NotFound.unknown(f"no measure {by!r}", by, MEASURES)
    graph = without_lists(network(store))
    wanted = narrowed(graph, types=types)
    several = article_parts(store)
    rows: list[Row] = []
    for article, part in several.items():
        own = without_lists(network(part))
        rows += (Row((article, *terms)) for terms in _ranked(own, _links(part, own), by, wanted, most))
    statements = _links(store, graph)
    rows = rows if several else [Row(terms) for terms in _ranked(graph, statements, by, wanted, most)]
    if types and not rows:
        raise WrongUsage(
            f"{', '.join(types)}: a statement between things has no rank; choose a class of things"
        )
    labels = names(store, [t for row in rows for t in row.terms], lang)
    heads = in_language(_HEADS, lang)
    if several:
        heads = {"article": attribution.HEADING[lang]} | heads
    owned = ((row.terms[0], row.terms[2]) for row in rows)
    notes = attribution.same_subject_note(owned, labels, lang) if several else ()
    if not several and len(slugs := articles(store)) > 1 and says_nothing(store):
        notes = (attribution.unattributed_note(slugs, lang, plain=True),)
    if nameless := sum(node.startswith("_:") for node in statements):
        notes = (*notes, _NAMELESS[lang].format(Count(nameless)))
    if alone := graph.graph["alone"]:
        notes = (*notes, _ALONE[lang].format(Count(alone)))
    en, ko = MEASURES[by]
    title = {"en": f"Entities by {by}: {en}", "ko": f"개체 순위: {ko}"}
    counts = ("sentences", *(["score"] if by == "degree" else []))
    return Table(lang, tuple(heads), rows, labels, heads, title=title[lang], notes=notes, counts=counts)


def _ranked(
    graph: Graph, statements: Collection[str], by: str, wanted: Iterable[str], most: int | None
) -> Iterator[tuple[Term | None, ...]]:
    """Yield the rank, entity, type, score and number of sentences of the *wanted* nodes of *graph*.

    Its nodes *statements* are not ranked, but link the things that they name.
    """
    simple = projection(graph, statements)
    exact = centrality(simple, by)
    scores = {node: Decimal(exact[node]).quantize(_PLACES) for node in wanted if node in simple}
    for place, node in enumerate(sorted(scores, key=lambda n: (-scores[n], n))[:most], 1):
        kinds = graph.nodes[node]["types"]
        yield (
            ox.Literal(place),
            term(node),
            ox.NamedNode(kinds[0]) if kinds else None,
            ox.Literal(int(scores[node])) if by == "degree" else typed(format(scores[node], "f"), "decimal"),
            ox.Literal(_sentences(graph, node)),
        )


def _links(store: Store, graph: Graph) -> frozenset[str]:
    """Return the relation nodes of *graph*, except nameless blank nodes that are linked to one another."""
    several = relation_nodes(store, graph)
    nameless = graph.subgraph(node for node in several if node.startswith("_:"))
    return several.difference(node for edge in nameless.edges() if edge[0] != edge[1] for node in edge)


def _sentences(graph: Graph, node: str) -> int:
    """Return the number of passages that state a fact with *node* as subject or object."""
    edges = (*graph.in_edges(node, data=True), *graph.out_edges(node, data=True))
    facts = (*graph.nodes[node]["statements"], *(about["statement"] for _, _, about in edges))
    return len({passage for fact in facts for passage in fact.passages})

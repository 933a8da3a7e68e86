"""The graph as nodes and edges: what it contains, what it leaves out, and where its nodes are placed."""

from __future__ import annotations

import json
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING

import pyoxigraph as ox
import pytest
from hypothesis import example, given, settings

from kg.coverage.measure import read as covered
from kg.errors import NotFound, WrongUsage
from kg.explorer import page
from kg.explorer.data.model import model
from kg.layout.placing import places
from kg.network.build import name, network
from kg.network.facts import read
from kg.network.hops import narrowed
from kg.network.path import paths
from kg.network.rank import MEASURES, rank
from kg.question.concepts import LINKS
from kg.question.table import Statement
from kg.rdf.namespaces import ALIASES, BASE, GRAPH, ID, PREFIXES, RDF_TYPE, SAI, UNNAMED_GRAPH
from kg.rdf.terms import Triple
from kg.store.dump import quads
from kg.store.embedded import Embedded
from kg.tables.formats import FORMATS
from tests.conftest import Run
from tests.random_graphs import ex, graphs, stored
from tests.seeds import printed

if TYPE_CHECKING:
    from kg.network.build import Graph

USER = """
@prefix : <http://example.org/> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
:Person a owl:Class .
:knows a owl:ObjectProperty .
:a a :Person ; rdfs:label "Ann" ; :knows :b , [ :knows [ :age 3 ] , :a ; :age 4 ] , [ :age 4 ] .
:b :age 5 .
:c a :Person .
"""


@pytest.fixture(scope="module")
def graph(embedded: Embedded) -> Graph:
    return network(embedded)


@pytest.fixture
def user(tmp_path: Path) -> Graph:
    return of_text(tmp_path, USER)


def of_text(folder: Path, turtle: str) -> Graph:
    path = folder / "user.ttl"
    path.write_text(turtle, encoding="utf-8")
    return network(Embedded.of_files([path]))


@pytest.mark.slow
def test_things_are_nodes_and_machinery_is_not(graph: Graph) -> None:
    assert {ID + slug for slug in ("france", "microsoft", "investment-microsoft-japan", "unicorn")} <= set(
        graph
    )
    assert all(node.startswith(ID) for node in graph)
    assert ID + "concepts" not in graph
    assert list(graph) == sorted(graph)


def test_what_is_stated_between_things_is_an_edge_with_its_passages(graph: Graph) -> None:
    fact = graph.edges[ID + "investment-microsoft-japan", ID + "japan", PREFIXES["schema"] + "toLocation"][
        "statement"
    ]
    assert [term.value for term in fact.triple] == [
        ID + "investment-microsoft-japan",
        PREFIXES["schema"] + "toLocation",
        ID + "japan",
    ]
    assert fact.passages == (BASE + "passage/sovereign-ai/p27s4",)


def test_literals_and_codes_belong_to_their_subject(graph: Graph) -> None:
    statements = graph.nodes[ID + "investment-microsoft-japan"]["statements"]
    values = {name(s.triple[1]): s.triple[2].value for s in statements}
    assert values[PREFIXES["schema"] + "currency"] == "JPY"
    assert values[SAI + "status"] == SAI + "Decided"


def test_a_node_knows_its_classes_names_and_links(graph: Graph) -> None:
    japan = graph.nodes[ID + "japan"]
    assert japan["types"] == (PREFIXES["schema"] + "Country",)
    assert {n.value for n in japan["names"]} >= {"Japan", "일본"}
    assert japan["same"] == ("http://www.wikidata.org/entity/Q17",)


@pytest.mark.slow
def test_every_triple_of_every_passage_is_there_once(embedded: Embedded, graph: Graph) -> None:
    stated = {
        (str(q.subject), str(q.predicate), str(q.object))
        for q in quads(embedded, kept=True)
        if str(q.graph_name).startswith(f"<{BASE}passage/")
        and str(q.subject).startswith(f"<{ID}")
        and q.predicate.value not in {RDF_TYPE, *ALIASES}
    }
    found: list[Statement] = [about["statement"] for _, _, about in graph.edges(data=True)]
    found += [fact for _, about in graph.nodes(data=True) for fact in about["statements"]]
    triples = [tuple(str(term) for term in fact.triple) for fact in found]
    assert len(stated) > 300
    assert sorted(triples) == sorted(stated)
    assert all(fact.passages for fact in found)


@pytest.mark.slow
def test_the_graph_as_one_plain_file_has_the_same_things(
    embedded: Embedded, graph: Graph, tmp_path: Path
) -> None:
    own = [q for q in quads(embedded) if q.predicate not in LINKS]  # ordinary statements in a plain file
    lines = sorted({f"{q.subject} {q.predicate} {q.object} ." for q in own})
    path = tmp_path / "plain.nt"
    path.write_text("\n".join(lines), encoding="utf-8")
    plain = network(Embedded.of_files([path]))
    assert set(plain) == set(graph)
    assert set(plain.edges(keys=True)) == set(graph.edges(keys=True))


def test_any_rdf_is_a_graph(user: Graph) -> None:
    assert [node for node in user if not node.startswith("_:")] == [
        "http://example.org/a",
        "http://example.org/b",
    ]
    assert sum(node.startswith("_:") for node in user) == 3
    assert user.nodes["http://example.org/a"]["names"] == (ox.Literal("Ann"),)
    assert user.number_of_edges() == 5


def positions(
    graph: Graph, *, seed: int = 1, room: dict[str, tuple[float, float]] | None = None
) -> dict[str, tuple[float, float]]:
    nodes = sorted(graph)
    number = {node: n for n, node in enumerate(nodes)}
    edges = {(min(pair), max(pair)) for a, b in graph.edges() if (pair := (number[a], number[b])) and a != b}
    boxes = [(room or {}).get(node, (60.0, 30.0)) for node in nodes]
    [found] = places(boxes, sorted(edges), seed=seed, pages=[(1.3, boxes)])
    return dict(zip(nodes, found, strict=True))


def test_no_triples_make_no_graph(tmp_path: Path) -> None:
    empty = of_text(tmp_path, "<http://e.org/a> a <http://e.org/C> .")
    assert list(empty) == []
    assert positions(empty) == {}


def test_blank_nodes_are_named_by_what_is_around_them(tmp_path: Path) -> None:
    def names(turtle: str) -> list[tuple[str, str, str]]:
        return sorted(of_text(tmp_path, turtle).edges(keys=True))

    one = names("@prefix : <http://e.org/> . :a :p [ :p [ :p :x ] ] , [ :p [ :p :y ] ] , [ :p [ :p :x ] ] .")
    two = names(
        "@prefix : <http://e.org/> . _:z :p :y . _:m :p :x . :a :p _:k , _:j , _:n . "
        "_:k :p _:z . _:j :p _:m . _:n :p _:l . _:l :p :x ."
    )
    assert one == two
    assert len(one) == 9


def test_narrowing_walks_edges_both_ways(graph: Graph) -> None:
    assert narrowed(graph, focus=ID + "japan", hops=0) == [ID + "japan"]
    near = narrowed(graph, focus=ID + "japan", hops=1)
    assert ID + "investment-microsoft-japan" in near
    assert ID + "microsoft" not in near
    assert ID + "microsoft" in narrowed(graph, focus=ID + "japan", hops=2)


def test_narrowing_to_classes_keeps_the_focus(graph: Graph) -> None:
    companies = narrowed(graph, types=["Company"])
    assert companies
    assert all(PREFIXES["schema"] + "Corporation" in graph.nodes[node]["types"] for node in companies)
    assert ID + "japan" in narrowed(graph, focus=ID + "japan", types=["Company"])


def test_narrowing_to_what_is_not_there_says_what_is(graph: Graph) -> None:
    with pytest.raises(NotFound, match=r'"company"'):
        narrowed(graph, types=["Compny"])
    with pytest.raises(NotFound, match="id:japn"):
        narrowed(graph, focus=ID + "japn")
    with pytest.raises(WrongUsage, match="hops"):
        narrowed(graph, focus=ID + "japan", hops=-1)


@pytest.mark.slow
def test_positions_are_whole_and_follow_the_seed(graph: Graph) -> None:
    once, again, other = positions(graph), positions(graph), positions(graph, seed=2)
    assert once == again != other
    assert set(once) == set(graph)
    assert all(value == int(value) for point in once.values() for value in point)


@pytest.mark.slow
def test_no_node_stands_in_the_room_of_another(graph: Graph) -> None:
    room = {node: (40.0 + 10 * graph.degree(node), 30.0) for node in graph}
    points = positions(graph, room=room)
    for a, b in combinations(graph, 2):
        across = abs(points[a][0] - points[b][0]) - (room[a][0] + room[b][0]) / 2
        down = abs(points[a][1] - points[b][1]) - (room[a][1] + room[b][1]) / 2
        assert max(across, down) > -1.5, (a, b)  # positions are rounded


def test_parts_that_nothing_links_lie_apart(tmp_path: Path) -> None:
    pairs = " ".join(f":a{i} :p :b{i} ." for i in range(40))
    points = positions(of_text(tmp_path, f"@prefix : <http://e.org/> . {pairs}"))
    assert len(set(points.values())) == 80
    assert max(x for x, _ in points.values()) < 4000


@pytest.mark.slow
def test_the_hash_seed_changes_nothing(tmp_path: Path) -> None:
    (tmp_path / "user.ttl").write_text(USER, encoding="utf-8")
    script = (
        "import sys\n"
        "from kg.network.build import network\n"
        "from kg.store.embedded import Embedded\n"
        "from tests.test_network import positions\n"
        "for paths in ((), sys.argv[1:]):\n"
        "    graph = network(Embedded.of_files(paths))\n"
        "    print(list(graph.nodes(data=True)), list(graph.edges(keys=True, data=True)), positions(graph))\n"
    )
    assert len(printed(script, str(tmp_path / "user.ttl"))) > 10_000


ONTOLOGY = """@prefix ex: <http://example.org/> . @prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> . @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
ex:Dog a owl:Class ; rdfs:subClassOf ex:Animal ; rdfs:label "dog"@en ; rdfs:isDefinedBy ex:zoo .
ex:Animal a rdfs:Class ; owl:equivalentClass ex:Beast ; rdfs:subClassOf owl:Thing .
ex:hasDog a owl:ObjectProperty ; rdfs:subPropertyOf ex:hasPet ; rdfs:domain ex:Person ; rdfs:range ex:Dog .
ex:poodle a skos:Concept ; skos:broader ex:dogs ; skos:inScheme ex:breeds .
ex:breeds skos:hasTopConcept ex:dogs .
ex:rex a ex:Dog , owl:NamedIndividual ; ex:knows ex:tom .
"""


@pytest.mark.slow
def test_an_ontology_is_a_graph_like_any_other(run: Run, tmp_path: Path) -> None:
    linked = {tuple(node.rsplit("/", 1)[1] for node in pair) for pair in of_text(tmp_path, ONTOLOGY).edges()}
    assert linked == {
        ("Dog", "Animal"),
        ("Animal", "Beast"),
        ("hasDog", "hasPet"),
        ("hasDog", "Person"),
        ("hasDog", "Dog"),
        ("poodle", "dogs"),
        ("rex", "tom"),
    }
    data = ["--data", str(tmp_path / "user.ttl")]
    path = run("path", "http://example.org/hasDog", "http://example.org/Beast", *data, "--format", "json")
    assert [row["to"]["iri"].rsplit("/", 1)[1] for row in json.loads(path.stdout)] == [
        "Dog",
        "Animal",
        "Beast",
    ]
    assert "Animal" in run("rank", *data).stdout
    assert run("graph", "--focus", "http://example.org/Dog", *data, "-o", "-").exit_code == 0


@pytest.mark.slow
@given(graphs)
@settings(max_examples=60)
def test_each_triple_of_any_graph_is_drawn_or_said_of_a_thing(triples: list[Triple]) -> None:
    store = stored(triples)
    graph = network(store)
    things = model(store, graph, sorted(graph))
    assert json.dumps(things.things)
    stated = sum(len(about["statements"]) for _, about in graph.nodes(data=True))
    kinds = ("types", "names", "same")
    described = sum(len(about[kind]) for _, about in graph.nodes(data=True) for kind in kinds)
    lone = sum(name(subject) not in graph for subject, *_ in read(store)[0])  # only described, or in a scheme
    assert stated + graph.number_of_edges() + described + lone == len(read(store)[0])
    assert len(things.statements) == stated + graph.number_of_edges()


@pytest.mark.slow
@given(graphs)
@example([(ex("anna"), ex("p"), ex("team")), (ex("anna"), ox.NamedNode(RDF_TYPE), ox.Literal(1))])
@settings(max_examples=60)
def test_any_graph_is_ranked_walked_and_covered(triples: list[Triple]) -> None:
    store = stored(triples)
    for measure in MEASURES:
        FORMATS["json"](rank(store, by=measure, most=None))
    assert not covered(store)
    ends = [node for node in network(store) if not node.startswith("_:")][:2]
    if len(ends) == 2:
        FORMATS["json"](paths(store, *ends))


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore:.*no place in the picture")
@given(graphs)
@settings(max_examples=20)
def test_any_graph_has_a_page(triples: list[Triple]) -> None:
    drawn = [(ex("sun"), ex("lights"), ex("moon")), *triples]
    assert page(stored(drawn)).startswith("<!")


def test_a_merge_that_is_a_graph_is_no_statement_more() -> None:
    class Elsewhere(Embedded):
        is_local = False

    triple = ox.NamedNode("urn:a"), ox.NamedNode("urn:p"), ox.NamedNode("urn:b")
    places = [UNNAMED_GRAPH, f"{GRAPH}merge", f"{GRAPH}entities"]
    for own in (2, 3):
        store = Elsewhere([ox.Quad(*triple, ox.NamedNode(name)) for name in places[:own]])
        assert quads(store) == [ox.Quad(*triple, ox.NamedNode(n)) for n in places[2:own]] + [ox.Quad(*triple)]
        assert len(read(store)[1]) == 3 - own  # a description is not a fact

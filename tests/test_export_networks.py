"""GraphML and GEXF: networkx and igraph read what the graph states, drawn as on the page."""

from __future__ import annotations

import re
from collections import Counter
from decimal import Decimal
from pathlib import Path
from random import Random
from typing import Any
from xml.etree import ElementTree

import igraph
import networkx as nx
import pyoxigraph as ox
import pytest

from kg.export.formats import written
from kg.network.build import name
from kg.rdf.namespaces import ID, RDF_TYPE, RDFS_LABEL, slug
from kg.rdf.reified import is_passage
from kg.rdf.terms import is_entity
from tests.conftest import Run
from tests.hostile import hostile
from tests.test_export_tables import things as spoken_of

NS, VIZ = "{http://gexf.net/1.3}", "{http://gexf.net/1.3/viz}"
Links = Counter[tuple[str, str, str]]


def read(text: str, format: str, folder: Path) -> Any:
    path = folder / f"x.{format}"
    path.write_text(text, encoding="utf-8")
    return nx.read_graphml(path, force_multigraph=True) if format == "graphml" else nx.read_gexf(path)


def text(facts: list[ox.Quad], format: str, lang: str = "") -> str:
    file = written(facts, format, lang=lang).file
    assert isinstance(file, str)
    return file


def links(network: Any) -> Links:
    return Counter((a, about["predicate"], b) for a, b, about in network.edges(data=True))


def check_gexf(document: str) -> None:
    """Check *document* against the rules of the published GEXF 1.3 schema that apply to it."""
    root = ElementTree.fromstring(document)
    assert (root.tag, root.get("version")) == (f"{NS}gexf", "1.3")
    meta, graph = root
    assert (meta.tag, graph.tag) == (f"{NS}meta", f"{NS}graph")
    assert (graph.get("defaultedgetype"), graph.get("mode")) == ("directed", "static")
    of_nodes, of_edges, nodes, edges = graph
    assert (nodes.tag, edges.tag) == (f"{NS}nodes", f"{NS}edges")
    ids = {node.get("id") for node in nodes}
    assert len(ids) == len(nodes)
    for attributes, things, kind in ((of_nodes, nodes, "node"), (of_edges, edges, "edge")):
        assert (attributes.tag, attributes.get("class")) == (f"{NS}attributes", kind)
        types = {each.get("id"): each.get("type") for each in attributes}
        assert len(types) == len(attributes) == len({each.get("title") for each in attributes})
        assert set(types.values()) <= {"string", "boolean", "long", "double"}
        for thing in things:
            assert thing.tag == f"{NS}{kind}"
            values = thing.find(f"{NS}attvalues")
            assert values is not None
            assert len(values) == len({each.get("for") for each in values})
            for each in values:
                said = each.get("value", "")
                match types[each.get("for")]:
                    case "boolean":
                        assert said in ("true", "false")
                    case "long":
                        assert -(2**63) <= int(said) < 2**63
                    case "double":
                        assert float(said) == float(said)
    for node in nodes:
        _, colour, *place, size = node
        assert [each.tag for each in (colour, *place, size)] == [
            f"{VIZ}color",
            f"{VIZ}position",
            f"{VIZ}size",
        ]
        assert all(0 <= int(colour.get(part, "")) <= 255 for part in "rgb")
        assert float(size.get("value", "")) > 0
    assert all({edge.get("source"), edge.get("target")} <= ids for edge in edges)
    assert len({edge.get("id") for edge in edges}) == len(edges)
    kinds = Counter((edge.get("source"), edge.get("target"), edge.get("kind")) for edge in edges)
    assert set(kinds.values()) <= {1}, "Gephi would make one of them"


@pytest.fixture(scope="module", params=["graphml", "gexf"])
def network(
    request: pytest.FixtureRequest, facts: list[ox.Quad], tmp_path_factory: pytest.TempPathFactory
) -> Any:
    return read(text(facts, request.param), request.param, tmp_path_factory.mktemp("networks"))


@pytest.mark.slow
def test_each_statement_between_two_things_is_a_line(network: Any, facts: list[ox.Quad]) -> None:
    of = spoken_of(facts)
    stated = {
        (name(q.subject), q.predicate.value, name(q.object))
        for q in facts
        if is_passage(q.graph_name)
        if is_entity(q.object)
    }
    meant = {
        (q.subject.value, q.predicate.value, q.object.value)
        for q in facts
        if not is_passage(q.graph_name) and isinstance(q.subject, ox.NamedNode) and q.subject in of
        if isinstance(q.object, ox.NamedNode) and q.object.value.startswith(ID)
    }
    assert links(network) == Counter(dict.fromkeys(stated | meant, 1))
    typed = {name(q.subject) for q in facts if q.predicate.value == RDF_TYPE if q.subject in of}
    assert set(network) == typed


@pytest.mark.slow
def test_labels_amounts_and_sources_of_a_node(network: Any) -> None:
    node = network.nodes[f"{ID}investment-microsoft-japan"]
    assert (node["label"], node["label_ko"]) == (
        "Microsoft's investment in Japan",
        "마이크로소프트의 일본 투자",
    )
    assert (node["amount"], node["currency"], node["printedAs"]) == (4400.0, "JPY", "4400엔")
    assert (node["durationYears"], node["type"], node["class"]) == (2, "Investment", "investment")
    assert (node["passages"], node["bound"]) == ("p27s4", "exactly")
    country = network.nodes[f"{ID}south-korea"]
    assert {"Republic of Korea", "Korea"} & set(country["aliases"].split(" | "))
    assert "http://www.wikidata.org/entity/Q884" in country["same_as"]
    assert "hundred million" in node["errata"]
    between = network.get_edge_data(f"{ID}investment-microsoft-japan", f"{ID}microsoft")
    (edge,) = between.values()
    assert edge["predicate"] == "https://schema.org/agent"
    assert (edge["label_ko"], edge["passages"]) == ("주체", "p27s4")


@pytest.mark.slow
def test_things_stand_apart_in_the_colours_of_the_page(facts: list[ox.Quad], tmp_path: Path) -> None:
    network = read(text(facts, "graphml"), "graphml", tmp_path)
    places = {(about["x"], about["y"]) for _, about in network.nodes(data=True)}
    assert len(places) == len(network)
    assert network.nodes[f"{ID}japan"]["color"] == "#2b6cb8"
    viz = read(text(facts, "gexf"), "gexf", tmp_path).nodes[f"{ID}japan"]["viz"]
    assert viz["color"] == {"r": 0x2B, "g": 0x6C, "b": 0xB8, "a": 1.0}
    japan = network.nodes[f"{ID}japan"]
    assert (viz["position"]["x"], viz["position"]["y"]) == (japan["x"], japan["y"])
    assert viz["size"] == japan["size"]


@pytest.mark.slow
def test_igraph_reads_the_same(facts: list[ox.Quad], tmp_path: Path) -> None:
    path = tmp_path / "x.graphml"
    path.write_text(text(facts, "graphml"), encoding="utf-8")
    theirs = igraph.Graph.Read_GraphML(str(path))
    ours = nx.read_graphml(path)
    assert theirs.is_directed()
    ends = (
        (theirs.vs[edge.source]["id"], edge["predicate"], theirs.vs[edge.target]["id"]) for edge in theirs.es
    )
    assert Counter(ends) == links(ours)
    for vertex in theirs.vs:
        node = ours.nodes[vertex["id"]]
        assert (vertex["label_ko"], vertex["color"], vertex["x"]) == (
            node["label_ko"],
            node["color"],
            node["x"],
        )


@pytest.mark.slow
def test_gexf_keeps_the_rules_of_its_schema(facts: list[ox.Quad]) -> None:
    check_gexf(text(facts, "gexf"))


@pytest.mark.slow
def test_the_corrected_reading_has_the_right_amount_and_says_so(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "x.graphml"
    asked = ("export", "--query", "investments", "--reading", "corrected", "-o", str(path))
    assert run(*asked).exit_code == 0
    node = nx.read_graphml(path).nodes[f"{ID}investment-microsoft-japan"]
    assert node["amount"] == 440_000_000_000.0
    assert "hundred million" in node["corrected"]
    assert "errata" not in node


@pytest.mark.slow
def test_one_language_alone(facts: list[ox.Quad], tmp_path: Path) -> None:
    japan = read(text(facts, "graphml", "ko"), "graphml", tmp_path).nodes[f"{ID}japan"]
    assert (japan["label"], japan["label_ko"], japan["class"]) == ("일본", "일본", "나라")
    assert "label_en" not in japan


@pytest.mark.parametrize("seed", range(60))
def test_hostile_literals_come_back_or_are_told(seed: int, tmp_path: Path) -> None:
    facts = hostile(Random(seed))
    made = written(facts, "graphml")
    assert isinstance(made.file, str)
    network = read(made.file, "graphml", tmp_path)
    check_gexf(text(facts, "gexf"))
    same = read(text(facts, "gexf"), "gexf", tmp_path)
    assert links(network) == links(same)
    values = {(n, *pair) for n, about in network.nodes(data=True) for pair in about.items()}
    texts = {(n, key): value for n, key, value in values}
    others = {(n, key): value for n, about in same.nodes(data=True) for key, value in about.items()}
    for key in texts.keys() & others.keys():
        assert str(texts[key]) == str(others[key])
    inside = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
    for quad in facts:
        if not isinstance(quad.object, ox.Literal) or isinstance(quad.subject, ox.BlankNode):
            continue
        if quad.predicate.value == RDFS_LABEL:
            continue
        about = network.nodes[name(quad.subject)]
        said = inside.sub("\ufffd", quad.object.value)
        assert any(said in str(value) or _same(said, value) for value in about.values()), quad
    if any(inside.search(name(q.object)) for q in facts if isinstance(q.object, ox.Literal)):
        assert any("format cannot hold" in note for note in made.notes)


def _same(said: str, value: object) -> bool:
    if isinstance(value, bool):
        return said in ("true", "1") if value else said in ("false", "0")
    if not isinstance(value, int | float) or not re.fullmatch(r"[-+.\dEe]+", said, re.ASCII):
        return False
    return Decimal(said) == Decimal(repr(value))


def test_slugs_that_are_alike_are_told_apart(tmp_path: Path) -> None:
    file = '<urn:a> <x:y/year> 1 ; <z:y/year> "b" ; <z:y/label> "c" .'
    facts = list(ox.parse(file, format=ox.RdfFormat.TURTLE))
    about = read(text([ox.Quad(*q.triple) for q in facts], "gexf"), "gexf", tmp_path).nodes["urn:a"]
    assert (about["x:y/year"], about["z:y/year"], about["z:y/label"]) == (1, "b", "c")
    assert about["label"] == slug("urn:a")

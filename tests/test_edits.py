"""Adding or removing statements in hand-edited TriG must keep its style and change nothing else."""

from __future__ import annotations

import random
from pathlib import Path

import pyoxigraph as ox
import pytest

from kg import bundle
from kg.article import edits, trig
from kg.errors import DataError
from kg.rdf.namespaces import ID, PASSAGE, PREFIXES, RDF_TYPE, SAI
from tests.vocabulary import TERM

HEAD = (
    f"@prefix id: <{ID}> .\n@prefix p: <{PASSAGE}x/> .\n@prefix schema: "
    f"<https://schema.org/> .\n@prefix sai: <{SAI}> .\n\n"
)
A = """p:p01s1 {
    id:a sai:x id:b . # why; not.

    id:c sai:printedAs "1; 2. {3}" ;
        sai:status sai:Done .
}
"""


def quad(subject: str, prop: str, value: ox.NamedNode | ox.Literal, passage: str = "p01s1") -> ox.Quad:
    return ox.Quad(
        ox.NamedNode(ID + subject),
        ox.NamedNode(TERM.get(prop, SAI + prop)),
        value,
        ox.NamedNode(f"{PASSAGE}x/{passage}"),
    )


B, TEXT = ox.NamedNode(ID + "n"), ox.Literal("값")
CASES = [
    (quad("a", "x", B), "id:b . #", "id:b , id:n . #"),
    (quad("a", "y", B), "id:b . #", "id:b ;\n        sai:y id:n . #"),
    (quad("c", "y", TEXT), '{3}" ;\n', '{3}" ;\n        sai:y "값" ;\n'),
    (quad("c", "listIsOpen", ox.Literal(True)), "sai:Done .", "sai:Done ;\n        sai:listIsOpen true ."),
    (quad("d", "y", B), "sai:Done .\n}", "sai:Done .\n\n    id:d sai:y id:n .\n}"),
    (quad("d", "y", B, "p01s2"), "}\n", "}\n\np:p01s2 {\n    id:d sai:y id:n .\n}\n"),
    (quad("d", "y", B, "p00s9"), "p:p01s1 {", "p:p00s9 {\n    id:d sai:y id:n .\n}\n\np:p01s1 {"),
]


@pytest.mark.parametrize(("fact", "old", "new"), CASES, ids=range(len(CASES)))
def test_a_fact_goes_where_people_would_write_it(fact: ox.Quad, old: str, new: str) -> None:
    assert A.count(old) == 1
    assert edits.added(HEAD + A, "x", fact) == HEAD + A.replace(old, new)


@pytest.mark.parametrize("gap", ["{\n}", "{}", "{ }", "{\n\n}"])
def test_an_empty_graph_is_filled(gap: str) -> None:
    out = edits.added(f"{HEAD}p:p01s1 {gap}\n", "x", quad("a", "y", B))
    assert out.startswith(f"{HEAD}p:p01s1 {{\n    id:a sai:y id:n .\n")


def test_other_ways_to_write_are_understood() -> None:
    text = f"PREFIX : <{ID}>\nGRAPH <{PASSAGE}x/p01s1> {{ :a <{SAI}x> 3.5 , 'it' ; "
    text += f'<{SAI}y> """a\n. }}"""@en }}\n'
    out = edits.added(text, "x", quad("a", "x", ox.Literal(7)))
    assert "3.5 , 'it' , 7 ;" in out
    again = edits.added(out, "x", quad("z", "x", B))
    assert '"""@en .\n\n    :z ' in again


def test_an_entity_goes_among_its_class_in_order() -> None:
    text = (
        HEAD
        + "p:p01s1 {\n    id:b a sai:K .\n\n    id:d a sai:K .\n\n    # Others\n\n    id:a a sai:L .\n}\n"
    )
    for name, behind in [
        ("c", "id:b a sai:K .\n\n    id:c a"),
        ("a1", "{\n    id:a1 a sai:K .\n\n    id:b a"),
        ("z", "id:d a sai:K .\n\n    id:z a"),
    ]:
        fact = ox.Quad(
            ox.NamedNode(ID + name),
            ox.NamedNode(RDF_TYPE),
            ox.NamedNode(SAI + "K"),
            ox.NamedNode(f"{PASSAGE}x/p01s1"),
        )
        assert behind in edits.added(text, "x", fact)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("p:p01s1 { id:a sai:x [ sai:y 1 ] . }", "cannot be edited"),
        ("p:p01s1 { id:a sai:x 1 . ", "not valid TriG"),
        ("oops", "not valid TriG"),
    ],
)
def test_what_cannot_be_edited_safely_is_refused(text: str, said: str) -> None:
    with pytest.raises(DataError, match=said):
        edits.added(HEAD + text, "x.trig", quad("a", "y", B))


def test_blank_nodes_are_not_added() -> None:
    fact = ox.Quad(ox.BlankNode("b"), ox.NamedNode(SAI + "x"), B, ox.NamedNode(PASSAGE + "x/p01s1"))
    with pytest.raises(DataError, match="blank nodes"):
        edits.added(HEAD + A, "x", fact)


@pytest.mark.parametrize(
    "path", sorted(Path(bundle.ONTOLOGY).glob("articles/*/*.trig")), ids=lambda p: p.name
)
def test_every_file_of_the_project_can_be_added_to(path: Path) -> None:
    text = path.read_text("utf-8")
    file = trig.File(text, str(path))
    graph = file.graphs[-1]
    fact = ox.Quad(
        ox.NamedNode(ID + "zzz"), ox.NamedNode(PREFIXES["schema"] + "about"), B, ox.NamedNode(graph.name)
    )
    out = edits.added(text, str(path), fact)
    assert "    id:zzz schema:about id:n .\n" in out
    assert set(text.splitlines()) <= set(out.splitlines())


@pytest.mark.parametrize("fact", [fact for fact, _, _ in CASES], ids=range(len(CASES)))
def test_what_is_added_and_taken_out_again_leaves_no_trace(fact: ox.Quad) -> None:
    out = edits.removed(edits.added(HEAD + A, "x", fact), "x", fact)
    assert out.replace("p:p01s2 {\n}\n", "").replace("p:p00s9 {\n}\n", "").split() == (HEAD + A).split()


FILES = sorted(Path(bundle.ONTOLOGY, "articles").rglob("p[0-9]*.trig"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_any_fact_can_be_taken_out_of_any_file(path: Path) -> None:
    text = path.read_text("utf-8")
    facts = sorted(ox.parse(text.encode(), format=ox.RdfFormat.TRIG), key=str)
    chance = random.Random(path.name)
    for fact in chance.sample(facts, min(4, len(facts))):
        out = edits.removed(text, path.name, fact)
        assert set(ox.parse(out.encode(), format=ox.RdfFormat.TRIG)) == set(facts) - {fact}
        assert edits.removed(edits.added(out, path.name, fact), path.name, fact).split() == out.split()


def test_a_comment_is_never_taken_out() -> None:
    text = HEAD + A.replace("id:b .", "id:b ; # of b\n        sai:y id:n .")
    with pytest.raises(DataError, match="remove it by hand"):
        edits.removed(text, "x", quad("a", "y", B))
    with pytest.raises(DataError, match="not in this file"):
        edits.removed(text, "x", quad("a", "z", B))

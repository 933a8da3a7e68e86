"""Blank nodes must get the same names whatever file they come from, without taking exponential time."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from random import Random

import pyoxigraph as ox
import pytest

from kg.rdf.blank_nodes import renamed, with_stable_names
from tests.conftest import Run
from tests.serialising import serialise

EX = "http://example.org/"
P, Q = ox.NamedNode(EX + "p"), ox.NamedNode(EX + "q")


def nodes(n: int) -> list[ox.BlankNode]:
    return [ox.BlankNode(f"x{i}") for i in range(n)]


def all_linked(n: int) -> list[ox.Quad]:
    return [ox.Quad(a, P, b) for a in nodes(n) for b in nodes(n) if a != b]


def ring(n: int) -> list[ox.Quad]:
    return [ox.Quad(a, P, b) for a, b in pairwise([*nodes(n), nodes(n)[0]])]


def chain(n: int) -> list[ox.Quad]:
    return [ox.Quad(a, P, b) for a, b in pairwise(nodes(n))]


def star(n: int) -> list[ox.Quad]:
    return [ox.Quad(ox.BlankNode("middle"), P, node) for node in nodes(n)]


def alone(n: int) -> list[ox.Quad]:
    return [ox.Quad(ox.NamedNode(EX), P, node) for node in nodes(n)]


def grid(n: int) -> list[ox.Quad]:
    at = {(x, y): ox.BlankNode(f"x{x}y{y}") for x in range(n) for y in range(n)}
    steps = [((x, y), to) for x, y in at for to in ((x + 1, y), (x, y + 1)) if to in at]
    return [ox.Quad(at[a], P, at[b]) for a, b in steps]


def mixed(n: int) -> list[ox.Quad]:
    """Return random statements about *n* blank nodes, which are also names of graphs and in triple terms."""
    random = Random(n)
    some: list[ox.BlankNode | ox.Literal] = [*nodes(n), ox.Literal("x")]
    facts = []
    for _ in range(2 * n):
        subject, obj = random.choice(nodes(n)), random.choice(some)
        graph = random.choice([None, ox.NamedNode(EX), *nodes(2)])
        thing = ox.Triple(random.choice(nodes(n)), Q, obj) if random.random() < 0.2 else obj
        facts.append(ox.Quad(subject, random.choice((P, Q)), thing, graph))
    return facts


def shuffled(facts: list[ox.Quad], seed: int) -> list[ox.Quad]:
    """Return the same graph as from another file: in another order, and with other names of blank nodes."""
    random = Random(seed)
    known = {t for q in facts for t in (q.subject, q.object, q.graph_name) if isinstance(t, ox.BlankNode)}
    old = sorted(known, key=str)
    new = [ox.BlankNode(f"other{n}") for n in random.sample(range(len(old)), len(old))]
    other = [renamed(quad, dict(zip(old, new, strict=True))) for quad in facts]
    return random.sample(other, len(other))


SHAPES: dict[str, list[ox.Quad]] = {
    "nine all linked": all_linked(9),
    "forty all linked": all_linked(40),
    "ring": ring(500),
    "chain": chain(2_000),
    "star": star(2_000),
    "alone": alone(2_000),
    "grid": grid(20),
    "two rings": [
        *ring(7),
        *(renamed(q, {n: ox.BlankNode("y" + n.value) for n in nodes(7)}) for q in ring(7)),
    ],
}


LARGE = {"chain", "star", "alone"}


@pytest.mark.parametrize("shape", [pytest.param(s, marks=[pytest.mark.slow] * (s in LARGE)) for s in SHAPES])
def test_shapes_at_which_canonical_naming_explodes(shape: str) -> None:
    facts = SHAPES[shape]
    first = with_stable_names(facts)
    assert len(set(first)) == len(facts)
    assert set(with_stable_names(shuffled(facts, 3))) == set(first)


@pytest.mark.slow
def test_graphs_at_random_are_named_the_same_from_other_files() -> None:
    for n in range(1, 150):
        facts = [q for q in mixed(n % 17 + 1) if not _nested(q)]
        assert set(with_stable_names(facts)) == set(with_stable_names(shuffled(facts, n)))


def _nested(quad: ox.Quad) -> bool:
    """Return whether *quad* has a triple term, in which `shuffled` does not look for blank nodes."""
    return isinstance(quad.object, ox.Triple)


def test_names_keep_different_graphs_apart_and_isomorphic_ones_together() -> None:
    """Compare with pyoxigraph's canonicalization, on graphs that are small enough for it."""
    for n in range(150):
        one, two = mixed(n % 5 + 1), mixed(n % 5 + 1) if n % 3 else shuffled(mixed(n % 5 + 1), n)
        one = [q for q in one if not _nested(q)]
        two = [q for q in two if not _nested(q)]
        if n % 2 and two:
            two = two[1:]
        sets = [ox.Dataset(facts) for facts in (one, two)]
        for each in sets:
            each.canonicalize(ox.CanonicalizationAlgorithm.UNSTABLE)
        assert (sets[0] == sets[1]) == (set(with_stable_names(one)) == set(with_stable_names(two)))


@pytest.mark.slow
def test_what_triple_terms_hold_is_renamed_too() -> None:
    for n in range(1, 40):
        facts = mixed(n)
        assert len(with_stable_names(facts)) == len(set(facts))
        assert "_:x" not in serialise(facts, "nquads")


def test_a_change_elsewhere_changes_no_name() -> None:
    facts = [*chain(5), *(ox.Quad(ox.BlankNode("z"), Q, ox.Literal(t)) for t in "ab")]
    more = [*facts, ox.Quad(ox.BlankNode("z"), Q, ox.Literal("c"))]
    assert set(with_stable_names(chain(5))) <= set(with_stable_names(facts)) & set(with_stable_names(more))


@pytest.mark.parametrize("make", [all_linked, ring])
def test_export_construct_and_diff_of_nine(
    run: Run, tmp_path: Path, make: Callable[[int], list[ox.Quad]]
) -> None:
    paths = [tmp_path / "one.nt", tmp_path / "two.nt"]
    for path, facts in zip(paths, (make(9), shuffled(make(9), 1)), strict=True):
        lines = (f"{q.subject} {q.predicate} {q.object} .\n" for q in facts)
        path.write_text("".join(lines), encoding="utf-8")
    exports = {run("export", "--data", str(path)).stdout for path in paths}
    assert len(exports) == 1
    construct = "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }"
    built = {run("sparql", construct, "--data", str(path), "--format", "turtle").stdout for path in paths}
    assert built == exports
    assert "Nothing differs" in run("diff", *map(str, paths)).stdout

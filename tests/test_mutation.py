"""How many wrong graphs `validate` detects; mutants.py defines their kinds and which ones are detectable.

`python -m tests.test_mutation` prints the figures and the detectable mutants that are missed.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from functools import cache

import pyoxigraph as ox
import pytest

from kg.rdf.namespaces import RDF_TYPE
from kg.validate.context import packaged
from kg.validate.validator import Validator
from tests.mutants import EACH, KINDS, Mutant, mutants
from tests.vocabulary import TERM

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("mutants")]  # so that they are made once

AT_LEAST = 0.9
LINKS = [ox.NamedNode(TERM[name]) for name in ("isPartOf", "basedOn", "resultOf", "hasBody", "memberOf")]


@cache
def validator() -> Validator:
    return Validator(packaged())


def around(store: ox.Store, mutant: Mutant) -> list[ox.NamedNode]:
    """Return the nodes on which a change can break a rule: those changed, and those linked to them."""
    found: set[object] = set()
    for q in (*mutant.removed, *mutant.added):
        found |= {q.subject, q.predicate, q.object, q.graph_name}
        for link in LINKS:
            found |= {o.subject for o in store.quads_for_pattern(None, link, q.subject, None)}
            found |= {o.object for o in store.quads_for_pattern(q.subject, link, None, None)}
        if q.predicate.value == RDF_TYPE:
            found |= {o.subject for o in store.quads_for_pattern(None, None, q.subject, None)}
    for change in [n for n in found if "/change/" in str(n)]:
        found |= {o.subject for o in store.quads_for_pattern(None, LINKS[4], change, None)}  # type: ignore[arg-type]
    return sorted((n for n in found if isinstance(n, ox.NamedNode)), key=str)


def caught(mutant: Mutant, without: str = "(none)") -> str:
    """Return the first rule that *mutant* breaks, or "": the rules of `validate`, on the nodes around it.

    Rules whose names begin with *without* are left out.
    """
    graph = validator()
    for q in mutant.removed:
        graph.remove(q)
    for q in mutant.added:
        graph.add(q)
    try:
        nodes = around(graph.store, mutant)

        def found() -> Iterator[str]:
            yield from (v.rule.name for v in graph.checked(nodes))
            yield from (v.rule.name for v in graph.shaped(nodes))

        return next((name for name in found() if not name.startswith(without)), "")
    finally:
        for q in mutant.added:
            graph.remove(q)
        for q in mutant.removed:
            graph.add(q)


@cache
def outcome(kind: str) -> list[tuple[Mutant, str]]:
    return [(mutant, caught(mutant)) for mutant in mutants(packaged(), kind)]


def counts(kind: str) -> tuple[int, int, int, int]:
    """Return the numbers of caught and of all detectable mutants, then those of the other mutants."""
    told = [bool(rule) for mutant, rule in outcome(kind) if mutant.reason]
    others = [bool(rule) for mutant, rule in outcome(kind) if not mutant.reason]
    return sum(told), len(told), sum(others), len(others)


def test_the_graph_itself_is_noticed_nowhere() -> None:
    assert validator().violations() == []


def test_most_of_the_detectable_mutants_are_caught() -> None:
    rows = {kind: counts(kind) for kind in KINDS}
    assert sum(row[1] + row[3] for row in rows.values()) >= 500
    assert all(row[1] + row[3] >= min(EACH, 60) for row in rows.values())
    hit, total = sum(row[0] for row in rows.values()), sum(row[1] for row in rows.values())
    assert total >= 300
    assert hit / total >= AT_LEAST, rows


def test_the_figures_fall_without_the_reading_of_printed_forms() -> None:
    found = [one for kind in ("number", "currency", "year") for one in outcome(kind) if one[1]]
    left = [one for one, rule in found if not rule.startswith("printed-") or caught(one, without="printed-")]
    assert len(left) < 0.8 * len(found)


def test_each_mutant_is_undone() -> None:
    before = set(validator().store)
    for kind in KINDS:
        caught(outcome(kind)[0][0])
    assert set(validator().store) == before


if __name__ == "__main__":
    line = "{:<10} detectable: {:>3} of {:>3} caught; others: {:>3} of {:>3}\n"
    rows = {kind: counts(kind) for kind in KINDS}
    rows["all"] = tuple(map(sum, zip(*rows.values(), strict=True)))  # type: ignore[assignment]
    for kind, row in rows.items():
        sys.stdout.write(line.format(kind, *row))
    for kind in KINDS:
        for mutant, rule in outcome(kind):
            if mutant.reason and not rule:
                sys.stdout.write(f"missed: {mutant}\n")

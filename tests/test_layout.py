"""A graph must get the same layout on every Python, although ``sum`` rounds differently from 3.12 on."""

from __future__ import annotations

import builtins
from collections.abc import Callable, Iterable
from functools import reduce
from math import fsum, sqrt
from operator import add
from random import Random

import pytest

from kg.layout import stress
from kg.layout.large import large_layout
from kg.layout.placing import places
from kg.layout.small import small_layout
from kg.network.centrality import centrality

FINE = 2.0**36
"""The number of units per pixel, so large that rounding to whole units hides no difference."""


def one_by_one(values: Iterable[float], start: float = 0) -> float:
    """Add like ``sum`` up to Python 3.11: each step is rounded."""
    return reduce(add, values, start)


def compensated(values: Iterable[float], start: float = 0) -> float:
    """Add like ``sum`` from Python 3.12 on: the rounding errors of the steps are compensated."""
    values = [start, *values]
    return fsum(values) if any(isinstance(v, float) for v in values) else one_by_one(values)


def laid_out(seed: int) -> list[object]:
    """Return the layouts and centralities of a random graph of a few dozen things."""
    chance = Random(seed)
    count = chance.randrange(12, 40)
    rooms = [(FINE * chance.uniform(20, 200), FINE * chance.uniform(20, 60)) for _ in range(count)]
    ends = [(chance.randrange(n), n) for n in range(1, count)]  # a tree, and some more edges
    ends += [(a, b) for a, b in (sorted(chance.sample(range(count), 2)) for _ in range(count // 3))]
    edges = sorted(set(ends))
    few = list(range(10))
    around = {n: [b if a == n else a for a, b in edges if n in (a, b)] for n in few}
    near = {n: [o for o in around[n] if o in around] for n in few}
    return [
        places(rooms, edges, seed=seed, pages=[(1.3, rooms)])[0],
        large_layout(range(count), edges, rooms),
        small_layout(few, [(a, b) for a, b in edges if b < 10], rooms),
        centrality(near, "pagerank"),  # type: ignore[arg-type]  # it needs only what a mapping has
    ]


@pytest.mark.parametrize("seed", range(12))
def test_how_a_python_adds_up_changes_no_place(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    found = []
    ways: tuple[Callable[[Iterable[float]], float], ...] = (one_by_one, compensated)
    for way in ways:
        monkeypatch.setattr(builtins, "sum", way)
        found.append(laid_out(seed))
    assert found[0] == found[1]


def test_the_two_ways_to_add_up_are_two() -> None:
    tenths = [0.1] * 10
    assert one_by_one(tenths) != compensated(tenths)
    assert one_by_one([1, 2]) == compensated([1, 2]) == 3


@pytest.mark.slow
def test_four_times_as_many_things_are_four_times_as_much_work(monkeypatch: pytest.MonkeyPatch) -> None:
    def work(count: int) -> int:
        chance, steps = Random(count), 0

        def counted(value: float) -> float:
            nonlocal steps
            steps += 1
            return sqrt(value)

        monkeypatch.setattr(stress, "sqrt", counted)
        edges = sorted({(chance.randrange(n), n) for n in range(1, count) for _ in range(2)})
        boxes = [(80.0, 30.0)] * count
        places(boxes, edges, seed=1, pages=[(1.3, boxes)])
        return steps

    assert work(1200) < 4.4 * work(300)

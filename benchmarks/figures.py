"""Statistics of the samples: seconds, ratios and growth, as medians with quartiles."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from math import log
from statistics import median, quantiles
from typing import NamedTuple

from benchmarks.sample import Sample
from kg.question import catalogue

BARE = "pyoxigraph"


class Spread(NamedTuple):
    """The median (*middle*) of *of* values, and their quartiles."""

    middle: float
    low: float
    high: float
    of: int

    def __str__(self) -> str:
        return f"{self.middle:.2f} ({self.low:.2f}–{self.high:.2f})"


def spread(values: Sequence[float]) -> Spread:
    low, _, high = quantiles(values, n=4, method="inclusive") if len(values) > 1 else [values[0]] * 3
    return Spread(median(values), low, high, len(values))


class Figures:
    """The samples by size, work and way."""

    def __init__(self, samples: Iterable[Sample]) -> None:
        self.samples: defaultdict[tuple[int, str, str], list[Sample]] = defaultdict(list)
        for sample in samples:
            self.samples[sample.quads, sample.work, sample.way].append(sample)
        self.sizes = sorted({quads for quads, _, _ in self.samples})

    def works(self, question: bool) -> list[str]:
        """Return the work that was measured: the questions, or else the processes."""
        names = catalogue.names()
        return sorted({work for _, work, _ in self.samples if (work.split()[0] in names) is question})

    def seconds(self, quads: int, work: str, way: str, *, late: bool = False) -> Spread | None:
        """Return the seconds that it takes; with *late*, failed samples count with their time until then."""
        samples = self.samples.get((quads, work, way), ())
        found = [sample.seconds for sample in samples if late or not sample.failed]
        return spread(found) if found else None

    def failure(self, quads: int, work: str, way: str) -> str:
        return next((s.failed for s in self.samples.get((quads, work, way), ()) if s.failed), "")

    def ratio(
        self, quads: int, work: str, way: str, to: str = BARE, *, memory: bool = False
    ) -> Spread | None:
        """Return the ratios, round by round, of the time (or *memory*) of one way to that of the way *to*.

        Failed samples of the former count with their time until then, so that the ratio is a lower bound.
        """
        ones, others = (self.samples.get((quads, work, each), []) for each in (way, to))
        found = []
        for one, other in zip(ones, others, strict=False):
            if memory:
                found.append(one.memory / other.memory)
            elif not other.failed:
                both = one.cpu and other.cpu
                found.append(one.cpu / other.cpu if both else one.wall / other.wall)
        return spread(found) if found else None

    def exponent(self, small: int, large: int, work: str, way: str) -> float | None:
        """Return the exponent with which the seconds grow with the graph's size from *small* to *large*."""
        one, other = (self.seconds(quads, work, way) for quads in (small, large))
        if not one or not other or small == large:
            return None
        return log(other.middle / one.middle) / log(large / small)

    def rows(self, quads: int, work: str, way: str = BARE) -> int:
        return next((s.rows for s in self.samples.get((quads, work, way), ()) if not s.failed), -1)

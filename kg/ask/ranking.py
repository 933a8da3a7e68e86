"""How well a sentence fits each question, by the words in which people ask it.

A question's phrasings, title, description and headings are compared with the sentence as vectors of their
pieces (:mod:`kg.ask.features`), weighted by how few questions have a piece (tf-idf and cosine: Salton,
Buckley, *Term-weighting approaches in automatic text retrieval*, 1988). No library does it: the page ranks in
the same way in the browser.
"""

from __future__ import annotations

import math
import os
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping

from kg.ask.features import MASK, pieces, words
from kg.question.query import Query

ELSEWHERE = ""
"""The name of what is no question of an article."""
NEXT = 0.35
"""What a question's next three phrasings count together, where its best one counts 1."""
MANY = 5
"""A word that more questions have tells little of any."""


class Ranking:
    """The phrasings of *questions*, compared as *phrased* changes them, with sentences *masked* likewise:
    without proper names.
    """

    def __init__(
        self, questions: Iterable[Query], phrased: Callable[[str], str], masked: Callable[[str], str]
    ) -> None:
        self._masked = masked
        told = [(name, Counter(_pieces(said))) for name, said in phrasings(questions, phrased)]
        having: dict[str, set[str]] = defaultdict(set)
        for name, features in told:
            for feature in features:
                having[feature].add(name)
        number = len({name for name, _ in told})
        self._weights = {f: math.log(1 + number / len(names)) for f, names in having.items()}
        self._rare = math.log(1 + number)
        self._common = math.log(1 + number / MANY)
        self._names = [name for name, _ in told]
        self._by_piece: dict[str, list[tuple[int, float]]] = defaultdict(list)
        for at, (_, features) in enumerate(told):
            for feature, weight in self._vector(features).items():
                self._by_piece[feature].append((at, weight))

    def scores(self, text: str) -> dict[str, float]:
        """Return how well *text* fits each question that it fits at all: 1 and more where all is the same."""
        found: dict[int, float] = defaultdict(float)
        for feature, weight in self._vector(Counter(_pieces(words(self._masked(text))))).items():
            for at, other in self._by_piece.get(feature, ()):
                found[at] += weight * other
        by_name: dict[str, list[float]] = defaultdict(list)
        for at, score in found.items():
            by_name[self._names[at]].append(score)
        best = {name: sorted(scores, reverse=True)[:4] for name, scores in by_name.items()}
        return {name: first + NEXT * sum(others) / 3 for name, (first, *others) in best.items()}

    def weight(self, word: str) -> float:
        """Return how much *word* tells: the more, the fewer questions have it."""
        return self._weights.get(word if word.isascii() else word[:2], self._rare)

    def common(self, word: str) -> bool:
        """Tell whether many questions have *word*."""
        return self.weight(word) < self._common

    def knows(self, word: str) -> bool:
        """Tell whether a question has *word*, or a Korean one that begins like it."""
        if word.isascii():
            return len(word) < 3 or word in self._weights or word.rstrip("s") in self._weights
        return self.begins(word) or (len(word) <= 3 and f"^{word[0]}" in self._weights)

    def begins(self, word: str) -> bool:
        """Tell whether a question has the two syllables with which a Korean *word* begins."""
        return word[:2] in self._weights

    def strange(self, text: str) -> float:
        """Return which part of *text*, names aside, is of words that no question has."""
        said = [word for word in words(self._masked(text)) if not word.startswith(MASK)]
        return sum(len(word) for word in said if not self.knows(word)) / (sum(map(len, said)) or 1)

    def _vector(self, features: Mapping[str, int]) -> dict[str, float]:
        raw = {f: math.sqrt(n) * self._weights.get(f, self._rare) for f, n in features.items()}
        length = math.sqrt(sum(value * value for value in raw.values())) or 1.0
        return {f: value / length for f, value in raw.items()}


def phrasings(questions: Iterable[Query], masked: Callable[[str], str]) -> Iterator[tuple[str, list[str]]]:
    """Yield the words of each text that a sentence is compared with, and its question's name."""
    for query in questions:
        yield from ((query.name, said) for said in told(query, masked))
    yield from ((ELSEWHERE, words(masked(text))) for text in _elsewhere())


def told(query: Query, masked: Callable[[str], str]) -> list[list[str]]:
    """Return the words of each text that says what *query* asks."""
    texts = [query.title, query.description, *query.columns.values(), *(p.help for p in query.parameters)]
    written = [text for each in texts for text in each.values()]
    asked = [text for phrased in query.asked.values() for text in phrased]
    return [words(masked(text)) for text in (query.name, *written, *asked)]


def _pieces(said: Iterable[str]) -> list[str]:
    return [piece for word in said for piece in pieces(word)]


def _elsewhere() -> list[str]:
    """Return sentences that ask for something else than what an article says."""
    with open(os.path.join(os.path.dirname(__file__), "elsewhere.txt"), encoding="utf-8") as file:
        return [line.strip() for line in file if not line.startswith("#")]

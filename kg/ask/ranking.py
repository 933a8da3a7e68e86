"""How well a sentence fits each question, by the words in which people ask it.

A question's phrasings, title, description and headings are taken apart into pieces (:mod:`kg.ask.features`).
A question fits a sentence the better, the likelier its pieces are in what is said of that question than in
what is said of any: naive Bayes with pieces weighted by how few questions have them, and sentences of one
length (Rennie, Shih, Teevan, Karger, *Tackling the poor assumptions of naive Bayes text classifiers*, 2003).
No library does it: the page ranks in the same way in the browser.
"""

from __future__ import annotations

import math
import os
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator

from kg.ask.features import MASK, pieces, words
from kg.question.query import Query

ELSEWHERE = "#"
"""Begins the names of what is no question of an article."""
UNSEEN = 0.5
"""How often a piece counts as said of a question beyond the times that it is (Lidstone's smoothing)."""
MANY = 12
"""A word that more questions have tells little of any."""


class Ranking:
    """The phrasings of *questions*, compared as *phrased* changes them, with sentences *masked* likewise:
    without proper names.
    """

    def __init__(
        self, questions: Iterable[Query], phrased: Callable[[str], str], masked: Callable[[str], str]
    ) -> None:
        self._masked = masked
        self._having: dict[str, Counter[str]] = defaultdict(Counter)
        self._sizes: Counter[str] = Counter()
        for name, said in phrasings(questions, phrased):
            for piece in set(_pieces(said)):
                self._having[piece][name] += 1
                self._sizes[name] += 1
        number = len(self._sizes)
        self._weights = {piece: math.log(1 + number / len(has)) for piece, has in self._having.items()}
        self._rare = math.log(1 + number)
        self._common = math.log(1 + number / MANY)

    def scores(self, text: str) -> dict[str, float]:
        """Return how well *text* fits each question: 0 where it fits it no better than any."""
        said = Counter(_pieces(words(self._masked(text))))
        weights = {p: math.sqrt(n) * self._weights.get(p, self._rare) for p, n in said.items()}
        length = math.sqrt(sum(weight * weight for weight in weights.values())) or 1.0
        known = [(self._having[p], weight / length) for p, weight in weights.items() if p in self._weights]
        unseen = UNSEEN * len(self._weights)
        size = self._sizes.total() + unseen
        usual = [(has, weight, math.log((has.total() + UNSEEN) / size)) for has, weight in known]
        return {
            name: sum(w * (math.log((has[name] + UNSEEN) / (own + unseen)) - log) for has, w, log in usual)
            for name, own in self._sizes.items()
        }

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


def phrasings(questions: Iterable[Query], masked: Callable[[str], str]) -> Iterator[tuple[str, list[str]]]:
    """Yield the words of each text that a sentence is compared with, and its question's name."""
    for query in questions:
        yield from ((query.name, said) for said in told(query, masked))
    yield from ((about, words(masked(text))) for about, text in _elsewhere())


def told(query: Query, masked: Callable[[str], str]) -> list[list[str]]:
    """Return the words of each text that says what *query* asks."""
    texts = [query.title, query.description, *query.columns.values(), *(p.help for p in query.parameters)]
    written = [text for each in texts for text in each.values()]
    asked = [text for phrased in query.asked.values() for text in phrased]
    return [words(masked(text)) for text in (query.name, *written, *asked)]


def _pieces(said: Iterable[str]) -> list[str]:
    return [piece for word in said for piece in pieces(word)]


def _elsewhere() -> Iterator[tuple[str, str]]:
    """Yield sentences that ask for something else than what an article says, and what they are about."""
    about = ""
    with open(os.path.join(os.path.dirname(__file__), "elsewhere.txt"), encoding="utf-8") as file:
        for line in map(str.strip, file):
            if line.startswith(ELSEWHERE):
                about = line
            else:
                yield about, line

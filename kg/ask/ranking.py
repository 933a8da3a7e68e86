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
STRANGE = 0.3
"""By how much a question must be likelier than what no article answers, for each word that none has."""


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
        self.said: dict[str, list[list[str]]] = defaultdict(list)
        """The words of each text that says what a question asks, by its name."""
        for name, said in phrasings(questions, phrased):
            self.said[name].append(said)
            for piece in set(_pieces(said)):
                self._having[piece][name] += 1
                self._sizes[name] += 1
        self._asked = {piece for piece, has in self._having.items() if any(map(_is_question, has))}
        number = len(self._sizes)
        self._weights = {piece: math.log(1 + number / len(has)) for piece, has in self._having.items()}
        self._rare = math.log(1 + number)
        self._common = math.log(1 + number / MANY)

    def scores(self, text: str) -> tuple[dict[str, float], float]:
        """Return how well *text* fits each question, and the least at which it is likely to ask it.

        It fits by 0 what it fits no better than any; what is not above the least is likelier something that
        no article answers.
        """
        said = Counter(_pieces(words(self._masked(text))))
        weights = {p: math.sqrt(n) * self._weights.get(p, self._rare) for p, n in said.items()}
        length = math.sqrt(sum(weight * weight for weight in weights.values())) or 1.0
        known = [(self._having[p], weight / length) for p, weight in weights.items() if p in self._weights]
        unseen = UNSEEN * len(self._weights)
        size = self._sizes.total() + unseen
        usual = [(has, weight, math.log((has.total() + UNSEEN) / size)) for has, weight in known]
        scores = {
            name: sum(w * (math.log((has[name] + UNSEEN) / (own + unseen)) - log) for has, w, log in usual)
            for name, own in self._sizes.items()
        }
        elsewhere = max(scores.pop(name) for name in self._sizes if not _is_question(name))
        return scores, elsewhere + STRANGE * self._strange(text)

    def weight(self, word: str) -> float:
        """Return how much *word* tells: the more, the fewer questions have it."""
        return self._weights.get(word if word.isascii() else word[:2], self._rare)

    def common(self, word: str) -> bool:
        """Tell whether many questions have *word*."""
        return self.weight(word) < self._common

    def knows(self, word: str) -> bool:
        """Tell whether a question has *word*, or one that begins like a Korean one, or it is too short."""
        if "가" <= word[0] <= "힣":
            return len(word) < 2 or self.begins(word)
        return len(word) < 3 or word.isdigit() or not self._asked.isdisjoint((word, word.rstrip("s")))

    def begins(self, word: str) -> bool:
        """Tell whether a question has the two syllables with which a Korean *word* begins."""
        return word[:2] in self._asked

    def _strange(self, text: str) -> int:
        """Return how many words of *text*, names aside, no question has."""
        said = words(self._masked(text))
        return sum(not (word.startswith(MASK) or self.knows(word)) for word in said)


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


def _is_question(name: str) -> bool:
    return not name.startswith(ELSEWHERE)


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

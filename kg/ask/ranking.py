"""Ranks questions by how well a sentence fits them, comparing words with those in which people ask them.

The phrasings, title, description and headings of a question are split into pieces (:mod:`kg.ask.features`). A
sentence fits a question better, the more likely its pieces are in the texts of that question compared with
all texts: naive Bayes with pieces weighted by how few questions have them, and sentences normalised to one
length (Rennie, Shih, Teevan, Karger, *Tackling the poor assumptions of naive Bayes text classifiers*, 2003).
No library is used, as the page ranks in the same way in the browser.
"""

from __future__ import annotations

import math
import os
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator

from kg.ask.features import MASK, pieces, words
from kg.question.query import Query

ELSEWHERE = "#"
"""Prefix of the names of topics that are no questions about an article."""
UNSEEN = 0.5
"""Added to the number of texts of a question with a piece (Lidstone's smoothing)."""
MANY = 12
"""A word that occurs in more questions than this tells little."""
STRANGE = 0.3
"""How much likelier than a topic elsewhere a question must be, for each word that no question has."""


class Ranking:
    """Compares sentences with the phrasings of *questions*, both without proper names.

    The functions *phrased* and *masked* replace the names in phrasings and in sentences.
    """

    def __init__(
        self, questions: Iterable[Query], phrased: Callable[[str], str], masked: Callable[[str], str]
    ) -> None:
        self._masked = masked
        self._having: dict[str, Counter[str]] = defaultdict(Counter)
        self._sizes: Counter[str] = Counter()
        self.said: dict[str, list[list[str]]] = defaultdict(list)
        """By question, the words of each text that says what it asks."""
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
        """Return how well *text* fits each question, and the score above which a question is likely meant.

        A score of 0 means no better than average. Below that limit, a topic that no article is about is more
        likely.
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
        """Return the weight of *word*: the fewer questions have it, the more it tells."""
        return self._weights.get(word if word.isascii() else word[:2], self._rare)

    def common(self, word: str) -> bool:
        """Return whether many questions have *word*."""
        return self.weight(word) < self._common

    def knows(self, word: str) -> bool:
        """Return whether a question has *word*, or in Korean its first two syllables, or it is too short."""
        if "가" <= word[0] <= "힣":
            return len(word) < 2 or self.begins(word)
        return len(word) < 3 or word.isdigit() or not self._asked.isdisjoint((word, word.rstrip("s")))

    def begins(self, word: str) -> bool:
        """Return whether a question has the two syllables with which a Korean *word* begins."""
        return word[:2] in self._asked

    def _strange(self, text: str) -> int:
        """Return the number of words in *text*, except names, that no question has."""
        said = words(self._masked(text))
        return sum(not (word.startswith(MASK) or self.knows(word)) for word in said)


def phrasings(questions: Iterable[Query], masked: Callable[[str], str]) -> Iterator[tuple[str, list[str]]]:
    """Yield the name of a question or topic with the words of each of its texts."""
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
    """Yield topics that no article is about, each with a sentence that asks for it."""
    about = ""
    with open(os.path.join(os.path.dirname(__file__), "elsewhere.txt"), encoding="utf-8") as file:
        for line in map(str.strip, file):
            if line.startswith(ELSEWHERE):
                about = line
            else:
                yield about, line

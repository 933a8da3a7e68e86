"""Finds what a sentence says but the question found for it leaves out: names, numbers, causes, endings."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from kg.ask.denial import DENIED, ENDED, WHETHER
from kg.ask.features import ORDINAL, words
from kg.ask.mentions import Mention, Names, Sentence, case_folded
from kg.ask.ranking import Ranking
from kg.ask.unknown import Unknown
from kg.question.query import Query
from kg.rdf.terms import Term, text_of

_NUMBER = re.compile(
    rf"(?<![\w.,])\d[\d.,]*(?: ?(?:[bmtr]+illion|thousand)(?![a-z])| ?[천만억조]+)?|{ORDINAL}"
)
CAUSE = re.compile(
    r"(?<![a-z])(?:why|reasons?)(?![a-z])|(?<![가-힣])왜(?![가-힣])|(?<![가-힣])(?:이유|까닭)[가-힣]*"
)
"""Words that ask for a cause."""


def unused_mentions(
    names: Names, sentence: Sentence, query: Query, values: Mapping[str, Sequence[Term]]
) -> list[Mention]:
    """Return the names and values in *sentence* that *query* with *values* does not use.

    Those that are in its title, or part of the name of something that it uses, count as used.
    """
    terms = [term for several in values.values() for term in several]
    meant = _meant(names, query, terms)

    def used(mention: Mention) -> bool:
        if mention.kinds == {"year"} and any(name.lower().endswith("year") for name in values):
            return True  # "before 2024" has the value 2023
        said = sentence.said(mention.start, mention.end)
        if mention.value in map(text_of, terms) or said.upper() == mention.value != said:
            return True  # "all" is a word, "ALL" may be a currency (the Albanian lek)
        return not {*mention.things}.isdisjoint(terms) or meant.issuperset(_words([said]))

    return [mention for mention in sentence.mentions if mention.proper and not used(mention)]


def unused(
    names: Names,
    unknown: Unknown,
    ranking: Ranking,
    sentence: Sentence,
    query: Query,
    values: Mapping[str, Sequence[Term]],
) -> list[str]:
    """Return the parts of *sentence* that *query* with *values* leaves out, in order.

    Besides unused names these are nouns that are unknown, numbers that no text of the question has next to
    the same word, words for causes and failures if none of its texts has such, and Korean negations of a kind
    that it does not have: not won (못) is different from not said (않).
    """
    text = sentence.plain
    meant = _meant(names, query, [term for several in values.values() for term in several])
    told = [f" {' '.join(said)} " for said in ranking.said[query.name]]

    def says(start: int, end: int) -> bool:
        number = " ".join(words(text[start:end]))
        before, after = words(text[:start])[-1:], words(text[end:])[:1]
        pairs = [f" {word} {number} " for word in before]
        pairs += [f" {number} {word[:1] if word >= '가' else word + ' '}" for word in after]
        return any(pair in said for said in told for pair in pairs)

    found = [(m.start, m.end) for m in unused_mentions(names, sentence, query, values)] + unknown.others(
        sentence
    )
    spans = [(m.start, m.end) for m in sentence.mentions]
    for start, end in (match.span() for match in _NUMBER.finditer(text)):
        if all(end <= begin or until <= start for begin, until in spans):
            found += [] if meant.issuperset(_words([text[start:end]])) or says(start, end) else [(start, end)]
    for pattern in (CAUSE, ENDED):
        if not any(map(pattern.search, told)):
            found += [match.span() for match in pattern.finditer(text)]
    ways = {match[0][0] for said in told for match in DENIED.finditer(said)}
    denied = () if WHETHER.search(text) else DENIED.finditer(text)
    found += [match.span() for match in denied if match[0][0] >= "가" and match[0][0] not in ways]
    return [sentence.said(*span) for span in sorted({*found})] + ([sentence.rest] if sentence.rest else [])


def _meant(names: Names, query: Query, terms: Iterable[Term]) -> set[str]:
    """Return the words in the title of *query* and in the names of *terms*."""
    called = [name for term in terms for name in (text_of(term), *names.of(term))]
    return _words([*query.title.values(), *called])


def _words(texts: Iterable[str]) -> set[str]:
    return {word for text in texts for word in words(case_folded(text))}

"""What a sentence says and the question found for it does not: names, numbers, that something has ended."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from kg.ask.denial import ENDED
from kg.ask.features import words
from kg.ask.mentions import Mention, Names, plain
from kg.ask.ranking import told
from kg.question.query import Query
from kg.rdf.terms import Term, text_of

_NUMBER = re.compile(r"(?<![\w.,])\d[\d.,]*(?: ?(?:[bmtr]+illion|thousand)(?![a-z])| ?[천만억조]+)?")


def unused(names: Names, written: str, query: Query, values: Mapping[str, Sequence[Term]]) -> list[str]:
    """Return the parts of *written* that *query* with *values* leaves out, in their order.

    Its title says names, all that tells it says numbers and ends that it does not leave out.
    """
    text = plain(written)
    terms = [term for several in values.values() for term in several]
    meant = {*_words(query.title.values())}
    meant |= _words(name for term in terms for name in (text_of(term), *names.of(term)))
    asked = told(query, names.masked)
    own = meant.union(*asked)
    mentions = names.mentions(written)
    shown = written if len(written) == len(text) else text

    def used(mention: Mention) -> bool:
        if mention.kinds == {"year"} and any(name.lower().endswith("year") for name in values):
            return True  # before 2024 is until 2023
        if mention.value in map(text_of, terms) or _is_word(mention, shown):
            return True
        return not {*mention.things}.isdisjoint(terms) or meant.issuperset(
            _words([text[mention.start : mention.end]])
        )

    found = [(m.start, m.end) for m in mentions if m.proper and not used(m)]
    spans = [(m.start, m.end) for m in mentions]
    for match in _NUMBER.finditer(text):
        if all(match.end() <= start or end <= match.start() for start, end in spans):
            found += [] if own.issuperset(_words([match[0]])) else [match.span()]
    if not any(ENDED.search(" ".join(said)) for said in asked):
        found += [match.span() for match in ENDED.finditer(text)]
    return [shown[start:end] for start, end in sorted(found)]


def _is_word(mention: Mention, shown: str) -> bool:
    """Tell whether a currency's code is rather a word: "all" is, "ALL" may be the lek."""
    said = shown[mention.start : mention.end]
    return said.upper() == mention.value and said != mention.value


def _words(texts: Iterable[str]) -> set[str]:
    return {word for text in texts for word in words(plain(text))}

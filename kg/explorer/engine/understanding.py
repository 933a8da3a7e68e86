"""The data by which a page understands questions in words, computed here so that its scripts need not."""

from __future__ import annotations

from kg.ask import (
    currencies,
    denial,
    features,
    mentions,
    numbering,
    particles,
    placing,
    ranking,
    several,
    understanding,
    unknown,
    unused,
)
from kg.explorer.engine_contract import UnderstandingData
from kg.question.catalogue import questions
from kg.store import Store


def understanding_data(store: Store) -> UnderstandingData:
    """Return the data with which a page matches the questions that readers type about *store*."""
    asked = questions()
    phrasings: dict[str, list[str]] = {}
    for name, words in ranking.phrasings(asked.values(), mentions.Names(store).phrased):
        phrasings.setdefault(name, []).append(" ".join(words))
    return UnderstandingData(
        phrasings=phrasings,
        currencies=currencies.currencies(),
        numbers=features.NUMBERS,
        years=placing.NUMBERS,
        counts={word: str(n) for word, n in numbering.COUNTS.items()},
        numbered=numbering.NUMBERED,
        proper=sorted(mentions.PROPER),
        terms=sorted(mentions.TERMS),
        patterns={
            "particles": particles.PARTICLES,
            "number": numbering.NUMBER.pattern,
            "year": mentions.YEAR.pattern,
            "after": placing.AFTER.pattern,
            "before": placing.BEFORE.pattern,
            "notIn": placing.NOT_IN.pattern,
            "longFor": placing.LONG_FOR.pattern,
            "listed": placing.LISTED.pattern,
            "away": placing.AWAY.pattern,
            "denied": denial.DENIED.pattern,
            "ended": denial.ENDED.pattern,
            "whether": denial.WHETHER.pattern,
            "cause": unused.CAUSE.pattern,
            "ordinal": features.ORDINAL,
            "noun": unknown.NOUN.pattern,
            "country": unknown.country_pattern(),
            "afterVowel": unknown.ATTACHED[False],
            "afterConsonant": unknown.ATTACHED[True],
            "codas": unknown.CODAS,
            "defines": understanding.DEFINES.pattern,
            "sparql": understanding.SPARQL.pattern,
            "next": several.NEXT.pattern,
            "asks": several.ASKS.pattern,
        },
        denying=[name for name, query in asked.items() if denial.denies(query)],
        measures={
            "unseen": ranking.UNSEEN,
            "many": ranking.MANY,
            "like": placing.LIKE,
            "tried": understanding.TRIED,
            "most": understanding.MOST,
            "placed": understanding.PLACED,
            "asked": understanding.ASKED,
            "strange": ranking.STRANGE,
            "mistyped": unknown.MISTYPED,
        },
    )

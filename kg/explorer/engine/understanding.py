"""The data by which a page understands questions in words, computed here so that its scripts need not."""

from __future__ import annotations

import re
from importlib import import_module
from pkgutil import iter_modules

import kg.ask
from kg.ask import currencies, denial, features, mentions, numbering, placing, ranking, unknown
from kg.explorer.engine_contract import UnderstandingData
from kg.question.catalogue import questions
from kg.store import Store


def understanding_data(store: Store) -> UnderstandingData:
    """Return the data with which a page matches the questions that readers type about *store*."""
    asked = questions()
    constants = {
        _camel(name): value
        for module in iter_modules(kg.ask.__path__, "kg.ask.")
        for name, value in vars(import_module(module.name)).items()
        if name.isupper() and name[0] != "_"
    }
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
            **{name: value for name, value in constants.items() if isinstance(value, str)},
            **{name: value.pattern for name, value in constants.items() if isinstance(value, re.Pattern)},
            "country": unknown.country_pattern(),
            "afterVowel": unknown.ATTACHED[False],
            "afterConsonant": unknown.ATTACHED[True],
        },
        denying=[name for name, query in asked.items() if denial.denies(query)],
        measures={name: value for name, value in constants.items() if isinstance(value, (int, float))},
    )


def _camel(name: str) -> str:
    first, *others = name.lower().split("_")
    return first + "".join(map(str.title, others))

"""Locators of passages in words: short, "¶27, sentences 4 and 5", or in full."""

from __future__ import annotations

import re
from collections.abc import Iterable

from kg.rdf.namespaces import slug

_NAME = re.compile(r"(?:(.+)/)?p0*(\d+)s0*(\d+)")
_WORDS = {
    "en": {
        True: ("paragraph {}, sentence {}", "paragraph {}, sentences {}"),
        False: ("¶{}, sentence {}", "¶{}, sentences {}"),
    },
    "ko": {True: ("{}번째 문단 {}번째 문장",) * 2, False: ("{}문단 {}문장",) * 2},
}


def locators(passages: Iterable[str], lang: str, *, full: bool = False) -> str:
    """Return the locators of *passages*, IRIs, in the given order; those of a paragraph are put together.

    A passage without a name such as ``p27s4`` is written with its name.
    """
    groups: dict[tuple[str, str], list[str]] = {}
    for name in dict.fromkeys(map(slug, passages)):
        found = _NAME.fullmatch(name)
        article, paragraph, sentence = found.groups() if found else (name, "", "")
        groups.setdefault((article or "", paragraph), []).append(sentence)
    told = []
    for (article, paragraph), sentences in groups.items():
        frame = _WORDS[lang][full][len(sentences) > 1].format(paragraph, _listed(sentences, lang))
        told.append(" ".join(filter(None, [article, frame * bool(paragraph)])))
    return ("; " if lang == "en" else ", ").join(told)


def _listed(sentences: list[str], lang: str) -> str:
    if lang == "ko":
        return "·".join(sentences)
    *others, last = sentences
    return f"{', '.join(others)} and {last}" if others else last

"""The pages that lead to others: the first one, and those of all questions and all things."""

from __future__ import annotations

import json
from typing import Any

from kg.names.labels import LANGUAGES
from kg.site.known import Known
from kg.site.links import Link
from kg.site.words import TOPICS, WORDS, topic

FEATURED = ("investments", "errata", "movers", "policies", "founders", "claims")
"""Questions that the first page shows, as far as they have an answer."""


def start(known: Known, lang: str) -> dict[str, Any]:
    """Return what the first page shows: what is here, and some questions."""
    named = [name for name in FEATURED if name in known.questions] or list(known.questions)[: len(FEATURED)]
    counts = (
        (len(known.questions), "questions"),
        (len(known.things), "things"),
        (len(known.sentences), "passages"),
        (len(known.wrong), "errata"),
    )
    about = {
        "@context": "https://schema.org",
        "@type": "Dataset",
        "name": known.title[lang],
        "description": WORDS[lang]["intro" if known.sentences else "intro_plain"],
        "inLanguage": list(LANGUAGES),
        "license": known.licences,
    }
    return {
        "featured": [_question(known, name, lang) for name in named],
        "counts": [(n, Link(WORDS[lang][name], f"{lang}/{name}.html")) for n, name in counts if n],
        "sourced": bool(known.sentences),
        "markup": json.dumps({k: v for k, v in about.items() if v}, ensure_ascii=False),
    }


def questions(known: Known, lang: str) -> dict[str, Any]:
    """Return all questions that have an answer, by topic; one of several topics stands in each."""
    tags = dict.fromkeys([*TOPICS, *(tag for query in known.questions.values() for tag in query.tags)])
    own = {tag: [name for name, query in known.questions.items() if tag in query.tags] for tag in tags}
    topics = [
        (tag, topic(tag, lang), [_question(known, name, lang) for name in names])
        for tag, names in own.items()
        if names
    ]
    return {"topics": topics}


def things(known: Known, lang: str) -> dict[str, Any]:
    """Return all things by the class as which they are shown, in the order of the graph's legend."""
    names = known.names(lang)
    groups = []
    for kind in known.looks:
        own = [iri for iri in known.things if known.kinds[iri] == kind]
        if own:
            own.sort(key=lambda iri: (names[iri].casefold(), iri))
            links = [Link(names[iri], f"{lang}/{known.things[iri]}.html") for iri in own]
            groups.append((known.kind(own[0], lang), known.family(own[0]), links))
    return {"groups": groups}


def _question(known: Known, name: str, lang: str) -> tuple[Link, str]:
    query = known.questions[name]
    return Link(query.title[lang], f"{lang}/questions/{name}.html"), query.description[lang]

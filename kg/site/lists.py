"""Pages that list: the first page, questions, things, and the terms of the vocabulary."""

from __future__ import annotations

from typing import Any

import pyoxigraph as ox

from kg.names.labels import LANGUAGES, labels
from kg.rdf.namespaces import contract, prefixed
from kg.rdf.terms import text_of
from kg.site import addresses
from kg.site.context import Context
from kg.site.links import Link
from kg.site.messages import MESSAGES, TOPICS, topic
from kg.store.batches import select_for

_FEATURED = ("investments", "errata", "movers", "policies", "founders", "claims")
"""Questions on the first page, if they have an answer."""
_DEFINED = prefixed("""SELECT ?term ?text {
VALUES ?term { UNDEF }
?term skos:definition|rdfs:comment ?text
}""")


def start(context: Context, lang: str) -> dict[str, Any]:
    """Return the template's values for the first page: what the site has, and some questions."""
    known = list(context.questions)
    named = [name for name in _FEATURED if name in known] or known[: len(_FEATURED)]
    counts = (
        (len(context.questions), "questions"),
        (len(context.things), "things"),
        (len(context.sentences), "passages"),
        (len(context.wrong), "errata"),
    )
    return {
        "featured": [_question(context, name, lang) for name in named],
        "counts": [(n, Link(MESSAGES[lang][name], f"{lang}/{name}.html")) for n, name in counts if n],
        "sourced": bool(context.sentences),
        "markup": {
            "@type": "Dataset",
            "name": context.title[lang],
            "description": MESSAGES[lang]["intro" if context.sentences else "intro_plain"],
            "inLanguage": list(LANGUAGES),
            "license": context.licences,
        },
    }


def questions(context: Context, lang: str) -> dict[str, Any]:
    """Return all questions that have an answer, by topic; one with several topics is in each."""
    tags = dict.fromkeys([*TOPICS, *(tag for query in context.questions.values() for tag in query.tags)])
    own = {tag: [name for name, query in context.questions.items() if tag in query.tags] for tag in tags}
    topics = [
        (tag, topic(tag, lang), [_question(context, name, lang) for name in names])
        for tag, names in own.items()
        if names
    ]
    return {"topics": topics}


def things(context: Context, lang: str) -> dict[str, Any]:
    """Return all things by the class as which they are shown, in the order of the graph's legend."""
    names = context.names(lang)
    groups = []
    for kind in context.looks:
        own = [iri for iri in context.things if context.kinds[iri] == kind]
        if own:
            own.sort(key=lambda iri: (names[iri].casefold(), iri))
            links = [Link(names[iri], f"{lang}/{context.things[iri]}.html") for iri in own]
            groups.append((context.kind(own[0], lang), context.family(own[0]), links))
    return {"groups": groups}


def _question(context: Context, name: str, lang: str) -> tuple[Link, str]:
    query = context.questions[name]
    return Link(query.title[lang], f"{lang}/questions/{name}.html"), query.description[lang]


def vocabulary(context: Context, lang: str) -> dict[str, Any]:
    """Return the classes and properties that describe things, each by label and with its definition."""
    nodes = [ox.NamedNode(iri) for iri in context.terms]
    called = labels(context.store, nodes, lang)
    meant: dict[str, str] = {}
    rows = sorted(select_for(context.store, _DEFINED, "term", nodes), key=str)
    for term, text in rows:
        if getattr(text, "language", None) == lang or text_of(term) not in meant:
            meant[text_of(term)] = text_of(text)
    terms = [
        {
            "id": addresses.anchor(iri, context.store.prefixes),
            "name": contract(iri, context.store.prefixes),
            "label": called[iri],
            "kind": kind,
            "meaning": meant.get(iri, ""),
            "used": count,
        }
        for iri, (kind, count) in context.terms.items()
    ]
    terms.sort(key=lambda t: (t["kind"], str(t["label"]).casefold(), t["name"]))
    return {
        "classes": [t for t in terms if t["kind"] == "class"],
        "properties": [t for t in terms if t["kind"] != "class"],
    }

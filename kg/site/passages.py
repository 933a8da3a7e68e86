"""Pages of passages: the place of one, its statements in words, and its errata.

The passage itself is not included, but only its place, its hash and a paraphrase.
"""

from __future__ import annotations

from typing import Any

import pyoxigraph as ox

from kg.explorer.bilingual import in_language
from kg.site.context import Context
from kg.site.links import Link, marked_errata, of_passages, of_term, with_passages


def page(context: Context, iri: str, lang: str) -> dict[str, Any]:
    """Return the template's values for the page of the passage *iri*."""
    table = context.table(iri, lang)
    place = context.places[iri]
    where = context.located[lang].get(iri)
    work = context.works[lang][where.article] if where else None
    names = context.passages.names
    at = context.passages.place[iri]
    terms = {term for row in table.rows for term in (row.terms[0], row.terms[2])}
    things = {t.value: t for t in terms if isinstance(t, ox.NamedNode) and t.value in context.things}
    words = where.words if where else ""
    return {
        "title": f"{words[:1].upper()}{words[1:]}" or place["name"],
        "name": place["name"],
        "iri": iri,
        "paraphrase": context.paraphrases[lang].get(iri, ""),
        "sentences": with_passages(context, table.sentences, lang, own=iri),
        "wrongs": marked_errata(context, table),
        "near": [
            (of_term(context, thing, table.labels[iri], lang), context.family(iri))
            for iri, thing in sorted(things.items())
        ],
        "work": work.called if work else "",
        "by": ", ".join(filter(None, [", ".join(work.authors), work.dated])) if work else "",
        "range": (place["begin"], place["end"]) if place["sha256"] else None,
        "sha256": place["sha256"],
        "live": context.links.get(iri) or (work.url if work else ""),
        "previous": _beside(context, names[at - 1] if at else "", lang),
        "following": _beside(context, names[at + 1] if at + 1 < len(names) else "", lang),
    }


def listed(context: Context, lang: str) -> list[tuple[str, list[tuple[Link, str]]]]:
    """Return all passages by article and paragraph, each with its paraphrase."""
    found: dict[str, list[tuple[Link, str]]] = {}
    for iri, place in context.places.items():
        head = " ".join(filter(None, [in_language(place["article"], lang), str(place["paragraph"] or "")]))
        [link] = of_passages(context, [iri], lang)
        found.setdefault(head, []).append((link._replace(title=""), link.title))
    return list(found.items())


def _beside(context: Context, iri: str, lang: str) -> Link | None:
    return next(iter(of_passages(context, [iri], lang)), None) if iri else None

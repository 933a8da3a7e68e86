"""Sentences of articles as pages: where each stands, what it states in words, and what is wrong in it.

The sentence itself is not there: its place, its hash and a paraphrase are.
"""

from __future__ import annotations

from typing import Any

import pyoxigraph as ox

from kg.explorer.bilingual import in_language
from kg.site.known import Known
from kg.site.links import Link, of_passages, of_term, said, wrongs


def page(known: Known, iri: str, lang: str) -> dict[str, Any]:
    """Return what the page of the passage *iri* shows."""
    table = known.table(iri, lang)
    place = known.places[iri]
    where = known.located[lang].get(iri)
    work = known.works[lang][where.article] if where else None
    names = known.passages.names
    at = known.passages.place[iri]
    terms = {term for row in table.rows for term in (row.terms[0], row.terms[2])}
    things = {t.value: t for t in terms if isinstance(t, ox.NamedNode) and t.value in known.things}
    words = where.words if where else ""
    return {
        "title": f"{words[:1].upper()}{words[1:]}" or place["name"],
        "name": place["name"],
        "iri": iri,
        "paraphrase": known.paraphrases[lang].get(iri, ""),
        "sentences": said(known, table.sentences, lang, own=iri),
        "wrongs": wrongs(known, table),
        "near": [
            (of_term(known, thing, table.labels[iri], lang), known.family(iri))
            for iri, thing in sorted(things.items())
        ],
        "work": work.called if work else "",
        "by": ", ".join(filter(None, [", ".join(work.authors), work.dated])) if work else "",
        "range": (place["begin"], place["end"]) if place["sha256"] else None,
        "sha256": place["sha256"],
        "live": known.links.get(iri) or (work.url if work else ""),
        "previous": _beside(known, names[at - 1] if at else "", lang),
        "following": _beside(known, names[at + 1] if at + 1 < len(names) else "", lang),
    }


def listed(known: Known, lang: str) -> list[tuple[str, list[tuple[Link, str]]]]:
    """Return all passages by the article and paragraph in which they stand, each with its paraphrase."""
    found: dict[str, list[tuple[Link, str]]] = {}
    for iri, place in known.places.items():
        head = " ".join(filter(None, [in_language(place["article"], lang), str(place["paragraph"] or "")]))
        [link] = of_passages(known, [iri], lang)
        found.setdefault(head, []).append((link._replace(title=""), link.title))
    return list(found.items())


def _beside(known: Known, iri: str, lang: str) -> Link | None:
    return next(iter(of_passages(known, [iri], lang)), None) if iri else None

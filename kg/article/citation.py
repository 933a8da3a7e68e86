"""Citations of passages, as plain text to paste: whose sentence it is, where it stands, and in which graph.

The form follows common author–date styles: author, year (in square brackets where it is concluded and not
printed), title as printed with its translation in square brackets, the place in the article; then the passage
with the first twelve digits of its SHA-256, the graph's version, and the IRI, which names both the sentence
and the graph of what it states. What the graph does not know is left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

import pyoxigraph as ox

from kg.article.works import version, works
from kg.rdf.namespaces import ARTICLE, PACKAGED, slug
from kg.rdf.terms import text_of
from kg.store import Store
from kg.store.batches import select_for

_PASSAGES = """PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX sai: <https://w3id.org/sovereign-ai-kg/ontology#>
PREFIX schema: <https://schema.org/>
SELECT DISTINCT ?passage ?article ?paragraph ?sentence ?sha256 ?kind WHERE {
VALUES ?passage { UNDEF }
  ?passage dcterms:isPartOf ?article .
  OPTIONAL { ?passage sai:paragraph ?paragraph }
  OPTIONAL { ?passage sai:sentence ?sentence }
  OPTIONAL { ?passage schema:sha256 ?sha256 }
  OPTIONAL { ?passage sai:passageKind ?kind }
}"""
"""Each OPTIONAL has one triple: of several Oxigraph looks for those of all passages first."""
_DIGITS = 12
_PLACES = {
    "en": {
        "": "{kind}paragraph {paragraph}, sentence {sentence}",
        "heading": "heading, ",
        "caption": "caption, ",
        "footnote": "footnote, ",
    },
    "ko": {
        "": "{kind}{paragraph}문단 {sentence}번째 문장",
        "heading": "제목, ",
        "caption": "그림 설명, ",
        "footnote": "각주, ",
    },
}
GRAPH = {"en": "Sovereign AI knowledge graph", "ko": "소버린 AI 지식 그래프"}


def citations(store: Store, passages: Iterable[str], lang: str) -> dict[str, str]:
    """Return a citation of each passage IRI that *store* places in an article, in *lang*."""
    known = located(store, passages, lang)
    cited = works(store, sorted({ox.NamedNode(p.article) for p in known.values()}, key=str), lang)
    graph = f"{GRAPH[lang]} {number}, " if (number := version(store)) else ""
    return {
        passage: " ".join(
            [*map(_stopped, [*cited[p.article].parts, p.text]), graph * is_packaged(p.article) + passage]
        )
        for passage, p in known.items()
    }


def is_packaged(article: str) -> bool:
    """Return whether the graph that is published as :data:`GRAPH` has *article*, and not another's."""
    return article == ARTICLE + PACKAGED


class PassagePlace(NamedTuple):
    """Where a passage stands: the IRI of its *article*, in *words* if it has a number there, and in full."""

    article: str
    words: str
    text: str


def located(store: Store, passages: Iterable[str], lang: str) -> dict[str, PassagePlace]:
    """Return where each passage IRI stands that *store* places in an article, in *lang*."""
    nodes = [ox.NamedNode(iri) for iri in sorted(set(passages)) if not iri.startswith("_:")]
    found: dict[str, PassagePlace] = {}
    for passage, article, *place in select_for(store, _PASSAGES, "passage", nodes):
        if isinstance(passage, ox.NamedNode) and isinstance(article, ox.NamedNode):
            words = _place(list(map(text_of, place)), lang)
            hashed = text_of(place[2])
            name = slug(passage.value) + (f", SHA-256 {hashed[:_DIGITS]}…" if hashed else "")
            text = f"{words[:1].upper()}{words[1:]} ({name})" if words else name
            found.setdefault(passage.value, PassagePlace(article.value, words, text))
    return found


def _place(place: Sequence[str], lang: str) -> str:
    paragraph, sentence, _, kind = place
    messages = _PLACES[lang]
    named = messages.get(kind, "") if kind else ""
    placed = paragraph and sentence
    return messages[""].format(kind=named, paragraph=paragraph, sentence=sentence) if placed else ""


def _stopped(text: str) -> str:
    return text if text.endswith((".", "?", "!")) else f"{text}."

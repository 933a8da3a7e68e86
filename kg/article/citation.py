"""Citations of passages as plain text: the article, the place in it, and the graph.

The form follows common author–date styles: author, year (in square brackets if it is inferred and not
printed), title as printed with its translation in square brackets, place in the article; then the passage
with the first twelve digits of its SHA-256, the graph's version, and the IRI, which identifies both the
passage and the graph of its statements. Unknown parts are left out.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import NamedTuple

import pyoxigraph as ox

from kg.article.works import version, works
from kg.rdf.namespaces import ARTICLE, PACKAGED, prefixed, slug
from kg.rdf.terms import number, text_of
from kg.store import Store
from kg.store.batches import select_for

_PASSAGES = prefixed("""SELECT DISTINCT ?passage ?article ?paragraph ?sentence ?sha256 ?kind WHERE {
VALUES ?passage { UNDEF }
  ?passage dcterms:isPartOf ?article .
  OPTIONAL { ?passage sai:paragraph ?paragraph }
  OPTIONAL { ?passage sai:sentence ?sentence }
  OPTIONAL { ?passage schema:sha256 ?sha256 }
  OPTIONAL { ?passage sai:passageKind ?kind }
}""")
"""Each OPTIONAL has a single triple, as with several Oxigraph would first look up those of all passages."""
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
    """Return a citation in *lang* for each of *passages* (IRIs) that *store* places in an article."""
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
    """Return whether *article* is in the graph that is published as :data:`GRAPH`."""
    return article == ARTICLE + PACKAGED


class PassagePlace(NamedTuple):
    """The place of a passage: the IRI of its *article*, its *order* in that, what *kind* of passage it is.

    *words* are its number (or ""), *text* is its place in full.
    """

    article: str
    order: tuple[Decimal, Decimal]
    kind: str
    words: str
    text: str


def located(store: Store, passages: Iterable[str], lang: str) -> dict[str, PassagePlace]:
    """Return the place, in *lang*, of each of *passages* (IRIs) that *store* places in an article."""
    nodes = [ox.NamedNode(iri) for iri in sorted(set(passages)) if not iri.startswith("_:")]
    found: dict[str, PassagePlace] = {}
    for passage, article, *rest in select_for(store, _PASSAGES, "passage", nodes):
        if isinstance(passage, ox.NamedNode) and isinstance(article, ox.NamedNode):
            paragraph, sentence, hashed, kind = map(text_of, rest)
            words = _place(paragraph, sentence, kind, lang)
            order = (number(rest[0]) or Decimal(), number(rest[1]) or Decimal())
            name = slug(passage.value) + (f", SHA-256 {hashed[:_DIGITS]}…" if hashed else "")
            text = f"{words[:1].upper()}{words[1:]} ({name})" if words else name
            found.setdefault(passage.value, PassagePlace(article.value, order, kind, words, text))
    return found


def _place(paragraph: str, sentence: str, kind: str, lang: str) -> str:
    messages = _PLACES[lang]
    named = messages.get(kind, "") if kind else ""
    placed = paragraph and sentence
    return messages[""].format(kind=named, paragraph=paragraph, sentence=sentence) if placed else ""


def _stopped(text: str) -> str:
    return text if text.endswith((".", "?", "!")) else f"{text}."

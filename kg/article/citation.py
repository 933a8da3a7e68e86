"""Citations of passages, as plain text to paste: whose sentence it is, where it stands, and in which graph.

The form follows common author–date styles: author, year (in square brackets where it is concluded and not
printed), title as printed with its translation in square brackets, the place in the article; then the passage
with the first twelve digits of its SHA-256, the graph's version, and the IRI, which names both the sentence
and the graph of what it states. What the graph does not know is left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import pyoxigraph as ox

from kg.names.labels import LANGUAGES, labels
from kg.rdf.namespaces import slug
from kg.rdf.terms import Term, text_of
from kg.sparql.binding import bind
from kg.store import Store, select
from kg.store.batches import select_for

_PASSAGES = """PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX sai: <https://w3id.org/sovereign-ai-kg/ontology#>
PREFIX schema: <https://schema.org/>
SELECT DISTINCT ?passage ?article ?paragraph ?sentence ?sha256 ?kind WHERE {
VALUES ?passage { UNDEF }
  ?passage dcterms:isPartOf ?article .
  OPTIONAL { ?passage sai:paragraph ?paragraph ; sai:sentence ?sentence }
  OPTIONAL { ?passage schema:sha256 ?sha256 }
  OPTIONAL { ?passage sai:passageKind ?kind }
}"""
_ARTICLES = """PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX sai: <https://w3id.org/sovereign-ai-kg/ontology#>
SELECT DISTINCT ?article ?title ?language ?creator ?year ?inferred WHERE {
VALUES ?article { UNDEF }
  ?article a ?class .
  OPTIONAL { ?article dcterms:title ?title }
  OPTIONAL { ?article dcterms:language ?language }
  OPTIONAL { ?article dcterms:creator ?creator }
  OPTIONAL { ?article sai:year ?year BIND(EXISTS { ?article sai:yearInferredFrom ?from } AS ?inferred) }
}"""
_VERSION = """PREFIX owl: <http://www.w3.org/2002/07/owl#>
SELECT ?version WHERE { <https://w3id.org/sovereign-ai-kg/ontology> owl:versionInfo ?version }"""
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
_GRAPH = {"en": "Sovereign AI knowledge graph", "ko": "소버린 AI 지식 그래프"}


def citations(store: Store, passages: Iterable[str], lang: str) -> dict[str, str]:
    """Return a citation of each passage IRI that *store* places in an article, in *lang*."""
    nodes = [ox.NamedNode(iri) for iri in sorted(set(passages))]
    places = list(select_for(store, _PASSAGES, "passage", nodes))
    articles = sorted({row[1] for row in places if isinstance(row[1], ox.NamedNode)}, key=str)
    works = {article: _work(store, article, lang) for article in articles}
    versions = sorted(text_of(row[0]) for row in select(store, _VERSION).rows)
    graph = f"{_GRAPH[lang]} {versions[-1]}, " if versions else ""
    found: dict[str, str] = {}
    for passage, article, *place in places:
        if isinstance(passage, ox.NamedNode) and isinstance(article, ox.NamedNode):
            parts = [*works[article], _place(passage, list(map(text_of, place)), lang)]
            found.setdefault(passage.value, " ".join([*map(_stopped, parts), f"{graph}{passage.value}"]))
    return found


def _work(store: Store, article: ox.NamedNode, lang: str) -> list[str]:
    """Return the author, year and title of *article*, as far as they are known."""
    rows = select(store, bind(_ARTICLES, {"article": [article]})).rows
    _, titles, languages, creators, years, inferred = zip(*rows, strict=True) if rows else [()] * 6
    names = labels(store, creators, lang)
    authors = sorted({names.get(text_of(c), text_of(c)) for c in creators if c is not None})
    year = next((text_of(y) for y in years if y is not None), "")
    if year and any(text_of(known) == "true" for known in inferred):
        year = f"[{year}]"
    return [
        part
        for part in (", ".join(authors), year, _title(titles, languages, lang) or slug(article.value))
        if part
    ]


def _title(titles: Sequence[Term | None], languages: Sequence[Term | None], lang: str) -> str:
    """Return the title in the article's own language, and in *lang* behind it if that is another."""
    by_language = {t.language or "": t.value for t in titles if isinstance(t, ox.Literal)}
    own = [text_of(language) for language in languages]
    printed = next((by_language[o] for o in [*own, "", lang, *LANGUAGES] if o in by_language), "")
    asked = by_language.get(lang, printed)
    return printed if asked == printed else f"{printed} [{asked}]"


def _place(passage: ox.NamedNode, place: Sequence[str], lang: str) -> str:
    paragraph, sentence, hashed, kind = place
    messages = _PLACES[lang]
    named = messages.get(kind, "") if kind else ""
    part = messages[""].format(kind=named, paragraph=paragraph, sentence=sentence)
    name = slug(passage.value) + (f", SHA-256 {hashed[:_DIGITS]}…" if hashed else "")
    return f"{part[:1].upper()}{part[1:]} ({name})" if paragraph else name


def _stopped(text: str) -> str:
    return text if text.endswith((".", "?", "!")) else f"{text}."

"""The passages and errata of a page: where each stands, what it says in words, what is wrong with it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeAlias

import pyoxigraph as ox

from kg.explorer.reading import Readings, Told, places, sentences
from kg.names.labels import LANGUAGES, labels, paraphrases
from kg.network.build import name
from kg.question.errata import errata
from kg.question.table import Statement
from kg.rdf.namespaces import slug
from kg.rdf.terms import Triple, text_of
from kg.store import Store, select

Words: TypeAlias = str | list[str]
"""A text in each of LANGUAGES, or the one text of all."""

_LOCATED = """PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX oa: <http://www.w3.org/ns/oa#>
PREFIX sai: <https://w3id.org/sovereign-ai-kg/ontology#>
PREFIX schema: <https://schema.org/>
SELECT ?passage ?paragraph ?sentence ?article ?begin ?end ?sha256 ?kind WHERE {
  ?passage a sai:Passage ; sai:paragraph ?paragraph ; sai:sentence ?sentence .
  OPTIONAL { ?passage oa:start ?begin ; oa:end ?end ; schema:sha256 ?sha256 }
  OPTIONAL { ?passage sai:passageKind ?kind }
  OPTIONAL { ?passage dcterms:isPartOf ?article }
}"""
_TITLES = """PREFIX dcterms: <http://purl.org/dc/terms/>
SELECT DISTINCT ?article ?title WHERE {
  ?passage dcterms:isPartOf ?article .
  ?article dcterms:title ?title
}"""
_ARTICLES = """PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX sai: <https://w3id.org/sovereign-ai-kg/ontology#>
SELECT DISTINCT ?article ?creator ?year ?inferred WHERE {
  ?article a <https://schema.org/Article> .
  FILTER EXISTS { ?passage dcterms:isPartOf ?article ; sai:paragraph ?paragraph }
  OPTIONAL { ?article dcterms:creator ?creator }
  OPTIONAL { ?article sai:year ?year BIND(EXISTS { ?article sai:yearInferredFrom ?from } AS ?inferred) }
}"""
_WRONG = """PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX oa: <http://www.w3.org/ns/oa#>
PREFIX sai: <https://w3id.org/sovereign-ai-kg/ontology#>
SELECT ?erratum ?passage WHERE { ?erratum a sai:Erratum ; dcterms:title ?problem ; oa:hasTarget ?passage }"""
MANY = 2_000
"""Up to so many passages a page has all of them; beyond it, those that its statements name."""


def words(texts: Mapping[str, str]) -> Words:
    """Return a text by language as the page has it."""
    values = [texts[lang] for lang in LANGUAGES]
    return values if len(set(values)) > 1 else values[0]


def articles(store: Store) -> list[Words]:
    """Return whose each article is that *store* has passages of, and of which year; empty if unknown.

    A year that is inferred stands in square brackets, as in a citation.
    """
    rows = select(store, _ARTICLES).rows
    names = {lang: labels(store, [creator for _, creator, *_ in rows], lang) for lang in LANGUAGES}
    found: list[Words] = []
    for article in sorted({row[0] for row in rows}, key=str):
        _, creators, years, inferred = zip(*(row for row in rows if row[0] == article), strict=True)
        year = next(filter(None, map(text_of, years)), "")
        if "true" in map(text_of, inferred):
            year = f"[{year}]"
        authors = {
            lang: sorted({known.get(one, one) for one in filter(None, map(text_of, creators))})
            for lang, known in names.items()
        }
        found.append(words({lang: ", ".join([*authors[lang], *filter(None, [year])]) for lang in LANGUAGES}))
    return found


class Passages:
    """Passages in the order of the text, article by article, then those without a place in one."""

    def __init__(self, store: Store, facts: Sequence[Statement]) -> None:
        self._store = store
        self._where: dict[str, list[Any]] = {}
        for passage, *where in select(store, _LOCATED).rows:
            if passage is not None:
                self._where[name(passage)] = [text_of(term) for term in where]
        named = {passage for fact in facts for passage in fact.passages}
        every = named | set(self._where) if len(self._where) <= MANY else named
        self.names = sorted(every, key=lambda iri: (*self._order(iri), iri))
        self._titles = self._several()
        self.place = {iri: number for number, iri in enumerate(self.names)}
        self._wrong: dict[str, set[str]] = {}
        for erratum, passage in select(store, _WRONG).rows:
            if isinstance(erratum, ox.NamedNode) and passage is not None:
                self._wrong.setdefault(name(passage), set()).add(erratum.value)
        self.errata = sorted({erratum for iri in self.names for erratum in self._wrong.get(iri, ())})

    def _order(self, iri: str) -> tuple[bool, str, int, int]:
        article = slug(iri).rpartition("/")[0]  # empty for the packaged one, which comes first
        paragraph, sentence = self._where.get(iri, ["", ""])[:2]
        if not (paragraph.isdigit() and sentence.isdigit()):
            return (True, article, 0, 0)
        return (False, article, int(paragraph), int(sentence))

    def _several(self) -> dict[str, Words]:
        """Return the titles of the articles, if the passages are of more than one."""
        articles = {self._where[iri][2] for iri in self.names if iri in self._where}
        if len(articles) < 2:
            return {}
        titles: dict[str, dict[str, str]] = {article: {} for article in articles}
        for article, title in select(self._store, _TITLES).rows:
            if isinstance(title, ox.Literal) and article is not None and name(article) in titles:
                titles[name(article)][title.language or ""] = title.value
        return {
            article: words(
                {lang: known.get(lang) or next(iter(known.values()), slug(article)) for lang in LANGUAGES}
            )
            for article, known in titles.items()
        }

    def described(
        self, both: Readings, rows: Sequence[Mapping[Triple, int]], errata_places: Mapping[str, int]
    ) -> tuple[list[dict[str, Any]], dict[str, Any]]:
        """Return each passage as the page has it, and what is said without any passage.

        *rows* are the places of the statements, as printed and as corrected.
        """
        texts = {lang: paraphrases(self._store, self.names, lang) for lang in LANGUAGES}
        said = sentences(self._store, both)
        found = []
        for iri in self.names:
            entry: dict[str, Any] = {
                "name": slug(iri),
                "text": words({lang: texts[lang].get(iri, "") for lang in LANGUAGES}),
                "errata": [errata_places[erratum] for erratum in sorted(self._wrong.get(iri, ()))],
                **_said(said.get(iri, ()), rows),
            }
            if iri in self._where:
                paragraph, sentence, article, begin, end, digest, kind = self._where[iri]
                entry |= {"paragraph": _number(paragraph), "sentence": _number(sentence), "kind": kind}
                if article in self._titles:
                    entry["article"] = self._titles[article]
                if digest:
                    entry |= {"begin": _number(begin), "end": _number(end), "sha256": digest}
            found.append({key: value for key, value in entry.items() if value != [] or key == "errata"})
        return found, _said(said.get("", ()), rows)


def _number(digits: str) -> int:
    return int(digits) if digits.isdigit() else 0


def _said(
    told: Sequence[tuple[list[Told], list[Told] | None]], rows: Sequence[Mapping[Triple, int]]
) -> dict[str, list[Any]]:
    """Return sentences by language as printed, and as corrected where that differs."""
    found: dict[str, list[Any]] = {}
    if told:
        found["said"] = [places(printed, rows[0]) for printed, _ in told]
        if any(corrected is not None for _, corrected in told):
            found["right"] = [places(printed if right is None else right, rows[1]) for printed, right in told]
    return found


def problems(store: Store, iris: Iterable[str]) -> list[dict[str, Any]]:
    """Return what is wrong, and how bad it is, of each of the errata *iris*."""
    iris = list(iris)
    described = errata(store, map(ox.NamedNode, iris))
    found: list[dict[str, Any]] = []
    for iri in iris:
        known = described.get(ox.NamedNode(iri))
        if known is None:
            found.append({"problem": slug(iri), "severity": ""})
        else:
            either = next(iter(known.problem.values()), "")
            text = words({lang: known.problem.get(lang) or either for lang in LANGUAGES})
            found.append({"problem": text, "severity": known.severity})
    return found

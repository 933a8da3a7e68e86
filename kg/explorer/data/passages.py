"""The passages of a page, with their positions and paraphrases, and the errata about them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import pyoxigraph as ox

from kg.explorer.bilingual import bilingual
from kg.explorer.contract import Erratum, Passage, Text
from kg.names.labels import LANGUAGES, labels, paraphrases
from kg.network.build import name, term
from kg.question.errata import errata
from kg.question.table import Statement
from kg.rdf.namespaces import SAI, prefixed, slug, source
from kg.rdf.terms import text_of
from kg.store import Store, select
from kg.store.batches import select_for

_LOCATED = prefixed("""SELECT ?passage ?paragraph ?sentence ?article ?begin ?end ?sha256 ?kind WHERE {
VALUES ?passage { UNDEF }
  ?passage a sai:Passage ; sai:paragraph ?paragraph ; sai:sentence ?sentence .
  OPTIONAL { ?passage oa:start ?begin }
  OPTIONAL { ?passage oa:end ?end }
  OPTIONAL { ?passage schema:sha256 ?sha256 }
  OPTIONAL { ?passage sai:passageKind ?kind }
  OPTIONAL { ?passage dcterms:isPartOf ?article }
}""")
"""One triple per OPTIONAL: if it had several, Oxigraph would first evaluate them for all passages."""
_TITLES = prefixed("""SELECT DISTINCT ?article ?title WHERE {
  ?passage dcterms:isPartOf ?article .
  ?article dcterms:title ?title
}""")
_ARTICLES = prefixed("""SELECT DISTINCT ?article ?creator ?year ?inferred WHERE {
  ?article a <https://schema.org/Article> .
  FILTER EXISTS { ?passage dcterms:isPartOf ?article ; sai:paragraph ?paragraph }
  OPTIONAL { ?article dcterms:creator ?creator }
  OPTIONAL { ?article sai:year ?year BIND(EXISTS { ?article sai:yearInferredFrom ?from } AS ?inferred) }
}""")
_WRONG = prefixed("""SELECT ?erratum ?passage WHERE {
VALUES ?passage { UNDEF }
  ?erratum a sai:Erratum ; dcterms:title ?problem ; oa:hasTarget ?passage
}""")
MANY = 2_000
BEYOND = f"SELECT ?passage {{ ?passage a <{SAI}Passage> }} LIMIT 1 OFFSET {MANY}"
"""Finds out whether there are more than MANY passages; a page then has only those of its statements."""


def articles(store: Store) -> list[Text]:
    """Return authors and year of each article with passages in *store*; empty if unknown.

    A year that is inferred is in square brackets, as in a citation.
    """
    rows = select(store, _ARTICLES).rows
    names = {lang: labels(store, [creator for _, creator, *_ in rows], lang) for lang in LANGUAGES}
    found: list[Text] = []
    for article in sorted({row[0] for row in rows}, key=str):
        _, creators, years, inferred = zip(*(row for row in rows if row[0] == article), strict=True)
        year = next(filter(None, map(text_of, years)), "")
        if "true" in map(text_of, inferred):
            year = f"[{year}]"
        authors = {
            lang: sorted({known.get(one, one) for one in filter(None, map(text_of, creators))})
            for lang, known in names.items()
        }
        found.append(
            bilingual({lang: ", ".join([*authors[lang], *filter(None, [year])]) for lang in LANGUAGES})
        )
    return found


class Passages:
    """Passages in the order of the text, article by article, then those without a position in one."""

    def __init__(self, store: Store, facts: Sequence[Statement]) -> None:
        self._store = store
        self._where: dict[str, list[str]] = {}
        named = {passage for fact in facts for passage in fact.passages}
        every = map(term, named) if select(store, BEYOND).rows else None
        for passage, *where in select_for(store, _LOCATED, "passage", every):
            if passage is not None:
                self._where[name(passage)] = [text_of(term) for term in where]
        self.names = sorted(named | set(self._where), key=lambda iri: (*self._order(iri), iri))
        self._titles = self._several()
        self.place = {iri: number for number, iri in enumerate(self.names)}
        self._wrong: dict[str, set[str]] = {}
        for erratum, passage in select_for(store, _WRONG, "passage", map(term, self.names)):
            if isinstance(erratum, ox.NamedNode) and passage is not None:
                self._wrong.setdefault(name(passage), set()).add(erratum.value)
        self.errata = sorted({erratum for iri in self.names for erratum in self._wrong.get(iri, ())})

    def _order(self, iri: str) -> tuple[bool, str, int, int]:
        article = slug(iri).rpartition("/")[0]  # empty for the packaged one, which comes first
        paragraph, sentence = self._where.get(iri, ["", ""])[:2]
        if not (paragraph.isdigit() and sentence.isdigit()):
            return (True, article, 0, 0)
        return (False, article, int(paragraph), int(sentence))

    def _several(self) -> dict[str, Text]:
        """Return the titles of the articles by IRI if the passages come from several, or else none."""
        articles = {self._where[iri][2] for iri in self.names if iri in self._where}
        if len(articles) < 2:
            return {}
        titles: dict[str, dict[str, str]] = {article: {} for article in articles}
        for article, title in select(self._store, _TITLES).rows:
            if isinstance(title, ox.Literal) and article is not None and name(article) in titles:
                titles[name(article)][title.language or ""] = title.value
        return {
            article: bilingual(
                {lang: known.get(lang) or next(iter(known.values()), slug(article)) for lang in LANGUAGES}
            )
            for article, known in titles.items()
        }

    def described(self, errata_places: Mapping[str, int]) -> list[Passage]:
        """Return the record of each passage; *errata_places* are the indices of errata by IRI."""
        texts = {lang: paraphrases(self._store, self.names, lang) for lang in LANGUAGES}
        found = []
        for iri in self.names:
            paragraph, sentence, article, *quoted, kind = self._where.get(iri, [""] * 7)
            begin, end, digest = quoted if all(quoted) else ("", "", "")
            found.append(
                Passage(
                    name=source(iri, self._store.prefixes),
                    text=bilingual({lang: texts[lang].get(iri, "") for lang in LANGUAGES}),
                    errata=[errata_places[erratum] for erratum in sorted(self._wrong.get(iri, ()))],
                    paragraph=_number(paragraph),
                    sentence=_number(sentence),
                    kind=kind,
                    begin=_number(begin),
                    end=_number(end),
                    sha256=digest,
                    article=self._titles.get(article, ""),
                )
            )
        return found


def _number(digits: str) -> int:
    return int(digits) if digits.isdigit() else 0


def problems(store: Store, iris: Iterable[str]) -> list[Erratum]:
    """Return the problem and the severity of each of the errata *iris*."""
    iris = list(iris)
    described = errata(store, map(ox.NamedNode, iris))
    found = []
    for iri in iris:
        known = described.get(ox.NamedNode(iri))
        if known is None:
            found.append(Erratum(problem=slug(iri), severity=""))
        else:
            either = next(iter(known.problem.values()), "")
            text = bilingual({lang: known.problem.get(lang) or either for lang in LANGUAGES})
            found.append(Erratum(problem=text, severity=known.severity))
    return found

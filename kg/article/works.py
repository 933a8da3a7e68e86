"""Articles, and the works that they cite, as bibliographic references."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

import pyoxigraph as ox

from kg.names.labels import LANGUAGES, labels
from kg.rdf.namespaces import prefixed, slug
from kg.rdf.terms import Term, text_of
from kg.sparql.binding import bind
from kg.store import Store, select
from kg.store.batches import select_for
from kg.text.addresses import is_web

_ARTICLES = prefixed("""SELECT DISTINCT ?title ?language ?creator ?year ?inferred ?url WHERE {
VALUES ?article { UNDEF }
  ?article a ?class .
  OPTIONAL { ?article dcterms:title ?own }
  OPTIONAL { ?article sai:printedAs ?printed }
  BIND(COALESCE(?own, ?printed) AS ?title)
  OPTIONAL { ?article dcterms:language ?language }
  OPTIONAL { ?article dcterms:creator ?author }
  OPTIONAL { ?article dcterms:publisher ?publisher }
  BIND(COALESCE(?author, ?publisher) AS ?creator)
  OPTIONAL { ?article sai:year ?year BIND(EXISTS { ?article sai:yearInferredFrom ?from } AS ?inferred) }
  OPTIONAL { ?article schema:url ?url }
}""")
_CITED = prefixed("""SELECT DISTINCT ?thing ?work WHERE {
VALUES ?thing { UNDEF }
  ?thing dcterms:source ?work . ?work a schema:CreativeWork
}""")
_SECONDARY = {"en": "cited by the article", "ko": "글이 인용한 자료"}
_VERSION = prefixed(
    "SELECT ?version WHERE { <https://w3id.org/sovereign-ai-kg/ontology> owl:versionInfo ?version }"
)


class Work(NamedTuple):
    """An article or a work that one cites; unknown parts are empty.

    *title* is as printed, *translated* in the requested language, if that is another one. *inferred* is true
    if the *year* is not printed. *url* is where it can be read. *secondary* is true if an article cites it,
    so that only the article was read. Without an author, the publisher takes that place.
    """

    iri: str
    authors: tuple[str, ...] = ()
    year: str = ""
    inferred: bool = False
    title: str = ""
    translated: str = ""
    language: str = ""
    url: str = ""
    secondary: bool = False

    @property
    def dated(self) -> str:
        """The year, in square brackets if it is inferred."""
        return f"[{self.year}]" if self.year and self.inferred else self.year

    @property
    def short(self) -> str:
        """The short form in a note: authors and year, else the last segment of the IRI."""
        return " ".join(filter(None, [", ".join(self.authors), self.dated])) or slug(self.iri)

    @property
    def called(self) -> str:
        """The title as printed, with its translation; without a title, the last segment of the IRI."""
        return f"{self.title} [{self.translated}]" if self.translated else self.title or slug(self.iri)

    @property
    def parts(self) -> list[str]:
        """Authors, year and title, without those that are unknown."""
        return [part for part in (", ".join(self.authors), self.dated, self.called) if part]


def works(store: Store, articles: Iterable[ox.NamedNode], lang: str) -> dict[str, Work]:
    """Return *articles* of *store* by IRI, with authors and translated titles in *lang*."""
    return {article.value: _work(store, article, lang) for article in articles}


def reference(work: Work, lang: str) -> str:
    """Return *work* as an entry of a bibliography: author, year, title, address, whether it is only cited."""
    parts = [f"{part.rstrip('.')}." for part in work.parts]
    return " ".join([*parts, *filter(None, [work.url]), *[f"({_SECONDARY[lang]})"] * work.secondary])


def cited(store: Store, things: Iterable[ox.NamedNode], lang: str) -> dict[str, list[Work]]:
    """Return the works that articles cite for their statements about *things*, by the IRI of the thing."""
    pairs = [(text_of(thing), text_of(work)) for thing, work in select_for(store, _CITED, "thing", things)]
    known = works(store, sorted({ox.NamedNode(work) for _, work in pairs}, key=str), lang)
    found: dict[str, list[Work]] = {}
    for thing, work in sorted(pairs):
        found.setdefault(thing, []).append(known[work]._replace(secondary=True))
    return found


def version(store: Store) -> str:
    """Return the version of the vocabulary in *store*, or ""."""
    return max((text_of(row[0]) for row in select(store, _VERSION).rows), default="")


def _work(store: Store, article: ox.NamedNode, lang: str) -> Work:
    rows = select(store, bind(_ARTICLES, {"article": [article]})).rows
    titles, languages, creators, years, inferred, urls = zip(*rows, strict=True) if rows else [()] * 6
    names = labels(store, creators, lang)
    authors = sorted({names.get(text_of(c), text_of(c)) for c in creators if c is not None})
    return Work(
        article.value,
        tuple(authors),
        next((text_of(y) for y in years if y is not None), ""),
        any(text_of(known) == "true" for known in inferred),
        *_title(titles, languages, lang),
        next((text_of(language) for language in languages if language is not None), ""),
        min((url for url in map(text_of, urls) if is_web(url)), default=""),
    )


def _title(titles: Sequence[Term | None], languages: Sequence[Term | None], lang: str) -> tuple[str, str]:
    """Return the title in the article's own language, and in *lang* if that is a different one."""
    by_language = {t.language or "": t.value for t in titles if isinstance(t, ox.Literal)}
    own = [text_of(language) for language in languages]
    printed = next((by_language[o] for o in [*own, "", lang, *LANGUAGES] if o in by_language), "")
    asked = by_language.get(lang, printed)
    return printed, "" if asked == printed else asked

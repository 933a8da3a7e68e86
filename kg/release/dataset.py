"""What is said of a graph as a whole: its title, who made it, when, and under which licence."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

import pyoxigraph as ox

from kg.article.citation import GRAPH
from kg.article.works import version, works
from kg.errors import WrongUsage
from kg.names.labels import LANGUAGES
from kg.rdf.namespaces import ARTICLE, BASE
from kg.rdf.terms import text_of
from kg.store import Store, select
from kg.store.by_article import articles

_DATE = """PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX prov: <http://www.w3.org/ns/prov#>
SELECT DISTINCT ?date WHERE {
  { ?activity a prov:Activity ; dcterms:date ?date } UNION
  { <https://w3id.org/sovereign-ai-kg/ontology> dcterms:created|dcterms:modified ?date }
}"""
_LICENCES = "SELECT DISTINCT ?iri { ?of <http://purl.org/dc/terms/license> ?iri FILTER(ISIRI(?iri)) }"
_CREATORS = """PREFIX foaf: <http://xmlns.com/foaf/0.1/>
PREFIX prov: <http://www.w3.org/ns/prov#>
SELECT DISTINCT ?name WHERE {
  ?encoding prov:wasDerivedFrom ?passage ; prov:wasGeneratedBy/prov:wasAssociatedWith/foaf:name ?name
}"""
_SAID = {
    "en": "What {} says, statement by statement, each with the sentence that states it and with its errors.",
    "ko": "{}의 내용을 진술마다 그것을 말한 문장, 오류와 함께 담은 그래프.",
}


class Dataset(NamedTuple):
    """A graph at *base*, where its files lie; what it does not say is empty.

    *date* (ISO 8601) is the last day on which somebody worked on it, as it says itself: no clock has a part.
    """

    base: str
    title: Mapping[str, str]
    description: Mapping[str, str]
    version: str
    date: str
    licences: tuple[str, ...]
    creators: tuple[str, ...]

    @property
    def iri(self) -> ox.NamedNode:
        """The dataset."""
        return ox.NamedNode(self.base)


def dataset(store: Store, *, base: str | None = None, title: str | None = None) -> Dataset:
    """Return what *store* says of itself, at *base* or else at the address of its version.

    Raises:
        WrongUsage: it has no version, and *base* or *title* is not given; or *base* is no such address.
    """
    number = version(store)
    if not number and (base is None or title is None):
        raise WrongUsage(
            "the graph does not say what it is; give `base`, where its files will lie, and `title`"
        )
    place = base or f"{BASE}release/{number}/"
    try:
        is_folder = ox.NamedNode(place).value.endswith("/")
    except ValueError:
        is_folder = False
    if not is_folder:
        raise WrongUsage(
            f"`base`: {place!r} is no address of a folder; write it like https://example.org/1.0/"
        )
    named = [ox.NamedNode(ARTICLE + slug) for slug in articles(store)]
    described = {}
    for lang in LANGUAGES:
        titles = [f"“{work.called}”" for work in works(store, named, lang).values()]
        described[lang] = _SAID[lang].format(", ".join(titles)) if titles else ""
    return Dataset(
        place,
        dict.fromkeys(LANGUAGES, title) if title else GRAPH,
        described,
        number,
        max(_texts(store, _DATE), default=""),
        tuple(sorted(_texts(store, _LICENCES))),
        tuple(sorted(_texts(store, _CREATORS))),
    )


def _texts(store: Store, query: str) -> list[str]:
    return [text_of(row[0]) for row in select(store, query).rows]

"""A graph as a dataset: its title, creators, date and licence."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

import pyoxigraph as ox

from kg.article.citation import GRAPH
from kg.article.provenance import licences
from kg.article.values import is_date
from kg.article.works import version, works
from kg.errors import WrongUsage
from kg.names.labels import LANGUAGES
from kg.rdf.namespaces import ARTICLE, BASE, prefixed, slug
from kg.rdf.terms import text_of
from kg.store import CORRECTED, Store, select
from kg.store.by_article import articles
from kg.store.dump import quads
from kg.store.embedded import Embedded
from kg.store.readings import recorded

_DATE = prefixed("""SELECT DISTINCT ?date WHERE {
  { ?activity a prov:Activity ; dcterms:date ?date } UNION
  { <https://w3id.org/sovereign-ai-kg/ontology> dcterms:created|dcterms:modified ?date }
}""")
_CREATORS = prefixed("""SELECT DISTINCT ?name ?class WHERE {
  ?encoding prov:wasDerivedFrom ?passage ; prov:wasGeneratedBy/prov:wasAssociatedWith ?agent .
  ?passage a sai:Passage .
  ?agent foaf:name ?name
  OPTIONAL { ?agent a ?class }
}""")
_SAID = {
    "en": "What {} says, statement by statement, each with the sentence that states it and with its errors.",
    "ko": "{}의 내용을 진술마다 그것을 말한 문장, 오류와 함께 담은 그래프.",
}


class Creator(NamedTuple):
    """A creator of a dataset: *name* and *kind* (``Person``, ``Organization``, or ``Agent`` if unknown)."""

    name: str
    kind: str


class Dataset(NamedTuple):
    """The metadata of a graph whose files are at *base*; unknown values are empty.

    *date* (ISO 8601) is the last day on which somebody worked on it, according to the graph, not to a clock.
    """

    base: str
    title: Mapping[str, str]
    description: Mapping[str, str]
    version: str
    date: str
    licences: tuple[str, ...]
    creators: tuple[Creator, ...]

    @property
    def iri(self) -> ox.NamedNode:
        """The IRI of the dataset."""
        return ox.NamedNode(self.base)


def dataset(store: Store, *, base: str | None = None, title: str | None = None) -> Dataset:
    """Return the metadata of *store*; *base* and *title* are only optional for the packaged graph.

    Raises:
        WrongUsage: it is another graph, and *base* or *title* is missing; it is the corrected reading, which
            does not say what is printed; or *base* is not the address of a folder.
    """
    if recorded(store).get("reading") == CORRECTED:
        raise WrongUsage(
            "a release always has the reading as stated, with errata that say what is wrong; leave out "
            "`reading`"
        )
    number = version(store)
    if number and {*quads(store)} != {*quads(Embedded.of_files())}:  # other data as well
        number = ""
    if not number and (base is None or title is None):
        raise WrongUsage(
            "this is not the complete, unchanged packaged graph; "
            "give `base`, where its files will be published, and `title`"
        )
    place = base or f"{BASE}release/{number}/"
    try:
        is_folder = ox.NamedNode(place).value.endswith("/")
    except ValueError:
        is_folder = False
    if not is_folder:
        raise WrongUsage(
            f"`base`: {place!r} is not the address of a folder; write it like https://example.org/1.0/"
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
        max(filter(is_date, (text_of(row[0])[:10] for row in select(store, _DATE).rows)), default=""),
        tuple(licences(store)),
        _creators(store),
    )


def _creators(store: Store) -> tuple[Creator, ...]:
    kinds: dict[str, set[str]] = {}
    for name, kind in select(store, _CREATORS).rows:
        kinds.setdefault(text_of(name), set()).add(slug(text_of(kind)))
    return tuple(
        Creator(name, next((kind for kind in ("Person", "Organization") if kind in of), "Agent"))
        for name, of in sorted(kinds.items())
    )

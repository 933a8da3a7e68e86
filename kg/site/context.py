"""The data that the pages of a site share: the graph, names of things, answers, and addresses of pages."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from functools import cached_property
from importlib.util import find_spec
from types import MappingProxyType

import pyoxigraph as ox

from kg.article.citation import PassagePlace, located
from kg.article.provenance import licences
from kg.article.works import Work, works
from kg.chart.drawing import Drawing, drawing
from kg.entity.show import table
from kg.entity.statements import InMemory
from kg.errors import WrongUsage
from kg.explorer.bilingual import in_language
from kg.explorer.contract import Passage
from kg.explorer.data.model import title_of
from kg.explorer.data.passages import Passages, articles
from kg.explorer.data.texts import CLASSES
from kg.explorer.picture.display import display
from kg.explorer.picture.style import UNTYPED, looks, main_type
from kg.names.labels import LANGUAGES, labels, paraphrases
from kg.network.build import network_of, term
from kg.network.facts import read
from kg.question.answer import answer
from kg.question.catalogue import questions
from kg.question.query import Query
from kg.question.table import Table
from kg.rdf.namespaces import RDF_TYPE
from kg.rdf.terms import text_of
from kg.site import addresses
from kg.store import CORRECTED, Store, select
from kg.store.readings import recorded
from kg.text.addresses import is_web

MOST = 5_000
"""The most things for which a site has pages; more would be gigabytes."""


class Context:
    """The data of *store* for pages in both languages; *base* is the address of the site, if known.

    *links* lead to passages on the web page of their article, by IRI.

    Raises:
        WrongUsage: *store* has more than :data:`MOST` things.
    """

    def __init__(
        self, store: Store, *, base: str = "", links: Mapping[str, str] = MappingProxyType({})
    ) -> None:
        self.store, self.base, self.links = store, base, links
        self.triples, self.facts = read(store)
        self.graph = network_of(self.triples, self.facts)
        iris = [node for node in self.graph if not node.startswith("_:")]
        if len(iris) > MOST:
            raise WrongUsage(
                f"a site has one page for each thing; {len(iris):,} things are too many (at most {MOST:,})",
                advice="give less `data`, or use `sovkg serve`, which makes pages on request",
            )
        self.display = display(store)
        self.kinds = {n: main_type(self.display, kinds) for n, kinds in self._classes()}
        counts = dict[str, int]()
        for kind in self.kinds.values():
            counts[kind] = counts.get(kind, 0) + 1
        self.looks = looks(self.display, counts)
        self.passages = Passages(store, self.facts)
        self.things = addresses.named("id", sorted(iris))
        self.sentences = addresses.named("passage", self.passages.names)
        self._answers: dict[tuple[str, str], Table] = {}
        self._drawings: dict[tuple[str, str], Drawing | None] = {}

    @cached_property
    def title(self) -> dict[str, str]:
        """The title of the site by language."""
        text = title_of(self.store)
        return {lang: in_language(text, lang) for lang in LANGUAGES}

    @cached_property
    def corrected(self) -> bool:
        """Whether this is the corrected reading."""
        return recorded(self.store).get("reading") == CORRECTED

    @cached_property
    def licences(self) -> list[str]:
        """The web addresses of the licences of the graph."""
        return [iri for iri in licences(self.store) if is_web(iri)]

    @cached_property
    def makers(self) -> dict[str, str]:
        """The authors and years of the articles, by language; empty if unknown."""
        texts = articles(self.store)
        return {lang: "; ".join(filter(None, (in_language(t, lang) for t in texts))) for lang in LANGUAGES}

    @cached_property
    def questions(self) -> dict[str, Query]:
        """The canned questions that have an answer here, by name."""
        found = questions()
        return {name: query for name, query in found.items() if select(self.store, query.bind({}).text).rows}

    @cached_property
    def terms(self) -> dict[str, tuple[str, int]]:
        """The classes and properties that describe things, each with its kind and the number of its uses."""
        used: dict[tuple[str, str], int] = {}
        for node, kinds in self._classes():
            for kind in kinds if node in self.things else ():
                used[kind, "class"] = used.get((kind, "class"), 0) + 1
        for fact in self.facts:
            used_by = (text_of(fact.triple[1]), "property")
            used[used_by] = used.get(used_by, 0) + 1
        used.pop((RDF_TYPE, "property"), None)
        return {iri: (kind, count) for (iri, kind), count in sorted(used.items())}

    def _classes(self) -> Iterator[tuple[str, list[str]]]:
        """Yield each node with its classes, except those without a name, such as restrictions."""
        for node, types in self.graph.nodes(data="types"):
            yield node, [kind for kind in types if not kind.startswith("_:")]

    @cached_property
    def reading(self) -> InMemory:
        """All statements of the store, read once."""
        return InMemory(self.store)

    def table(self, iri: str, lang: str) -> Table:
        """Return all statements about a thing, or those of a passage; see :func:`kg.entity.show.show`."""
        return table(self.reading, term(iri), lang)

    def names(self, lang: str) -> Mapping[str, str]:
        """Return the names of things, terms and values in *lang*, by IRI."""
        return self.reading.names((), lang)

    def kind(self, iri: str, lang: str) -> str:
        """Return the name, in *lang*, of the class as which a thing is shown."""
        kind = self.kinds.get(iri, UNTYPED)
        return CLASSES[kind][lang] if kind in CLASSES else self.classes[lang][kind]

    @cached_property
    def classes(self) -> dict[str, dict[str, str]]:
        """The names of the classes of things, by language and IRI."""
        kinds = [ox.NamedNode(kind) for kind in self.looks if kind]
        return {lang: labels(self.store, kinds, lang) for lang in LANGUAGES}

    def family(self, iri: str) -> str:
        """Return the colour family of a thing."""
        return self.looks[self.kinds[iri]].family if iri in self.kinds else "concept"

    def answer(self, name: str, lang: str) -> Table:
        """Return the answer to the question *name*, with its evidence if that can be derived."""
        if (name, lang) not in self._answers:
            query = self.questions[name].bind({})
            found = answer(self.store, query, lang=lang, evidence=not query.refusal)
            self._answers[name, lang] = found
        return self._answers[name, lang]

    def drawing(self, name: str, lang: str) -> Drawing | None:
        """Return the chart of an answer, or None without a view, a figure, or the package for images."""
        if (name, lang) not in self._drawings:
            view, found = self.questions[name].view, None
            if view is not None and self.draws:
                with suppress(WrongUsage):
                    found = drawing(self.store, self.answer(name, lang), view)
            self._drawings[name, lang] = found
        return self._drawings[name, lang]

    @cached_property
    def draws(self) -> bool:
        """Whether charts can be made, which needs the extra `charts`."""
        return find_spec("vl_convert") is not None

    @cached_property
    def places(self) -> dict[str, Passage]:
        """The place of each passage, by IRI."""
        errata = {iri: place for place, iri in enumerate(self.passages.errata)}
        return dict(zip(self.passages.names, self.passages.described(errata), strict=True))

    @cached_property
    def paraphrases(self) -> dict[str, dict[str, str]]:
        """The paraphrases of the passages, by language and IRI."""
        return {lang: paraphrases(self.store, self.passages.names, lang) for lang in LANGUAGES}

    @cached_property
    def located(self) -> dict[str, dict[str, PassagePlace]]:
        """The place of each passage in its article, in words, by language and IRI."""
        return {lang: located(self.store, self.passages.names, lang) for lang in LANGUAGES}

    @cached_property
    def works(self) -> dict[str, dict[str, Work]]:
        """The articles with passages, by language and IRI."""
        found = {place.article for place in self.located[LANGUAGES[0]].values()}
        articles = [ox.NamedNode(iri) for iri in sorted(found)]
        return {lang: works(self.store, articles, lang) for lang in LANGUAGES}

    def page(self, term: object, lang: str) -> str:
        """Return the path of the page about *term* in *lang*, or "" if there is none."""
        iri = term.value if isinstance(term, ox.NamedNode) else ""
        name = self.things.get(iri) or self.sentences.get(iri)
        if name:
            return f"{lang}/{name}.html"
        if iri in self.wrong:
            return f"{lang}/errata.html#{addresses.anchor(iri, self.store.prefixes)}"
        if iri in self.terms:
            return f"{lang}/vocabulary.html#{addresses.anchor(iri, self.store.prefixes)}"
        return ""

    @cached_property
    def wrong(self) -> frozenset[str]:
        """The IRIs of the errata."""
        return frozenset(self.passages.errata)

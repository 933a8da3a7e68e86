"""Looks up the names that people type to add to an article: passages, properties, classes and entities."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

import pyoxigraph as ox

from kg.article import vocabulary
from kg.article.values import value
from kg.article.vocabulary import Vocabulary
from kg.entity.find import resolve
from kg.errors import NotFound, WrongUsage
from kg.names.known import known_names, normal
from kg.rdf.namespaces import ARTICLE, ID, PASSAGE, SAI, contract, expand, prefixed, slug
from kg.rdf.terms import text_of
from kg.sparql.binding import bind
from kg.store import Store, library, select
from kg.store.embedded import Embedded

_TYPES = "SELECT ?type WHERE {\nVALUES ?thing { UNDEF }\n?thing a ?type\n}"
_CODES = prefixed("SELECT ?code WHERE { ?code a skos:Concept }")
_PASSAGES = prefixed("SELECT ?passage WHERE { ?passage a sai:Passage ; oa:start ?begin } ORDER BY ?begin")
_KIND = prefixed("SELECT ?kind WHERE {\nVALUES ?passage { UNDEF }\n?passage sai:passageKind ?kind\n}")


class NewEntity(NamedTuple):
    """An entity that is new with a fact: its slug, its class as typed, and its labels."""

    slug: str
    kind: str
    en: str
    ko: str


class Naming:
    """The names in the articles of some folders, and in the packaged graph."""

    def __init__(self, places: Sequence[str]) -> None:
        self.folders = {folder.resolve().name: folder for folder in library.folders(places, packaged=True)}
        self._places = places
        self.quads: list[ox.Quad] = []
        self.store: Store = self.read()
        self.vocabulary: Vocabulary = vocabulary.read(self.store)
        codes = (code for (code,) in select(self.store, _CODES).rows)
        self._codes = {c for c in codes if isinstance(c, ox.NamedNode) and c.value.startswith(SAI)}

    def read(self) -> Store:
        """Read the files again and return their store, in which names are looked up from now on."""
        found = library.quads((), self._places, ())
        if found != self.quads:
            self.quads, self.store = found, Embedded(found)
            subjects = {q.subject.value for q in found if isinstance(q.subject, ox.NamedNode)}
            self._slugs = {iri.removeprefix(ID) for iri in subjects if iri.startswith(ID)}
        return self.store

    def passage(self, text: str, *, boilerplate: bool = False) -> ox.NamedNode:
        """Return the passage named *text* in one of the folders.

        Raises:
            WrongUsage, NotFound: there is none or there are several, or it is boilerplate and *boilerplate*
                is false.
        """
        mine = [name for name in self.folders if "/" not in text and ":" not in text]
        known = [f"{name}/{text}" for name in mine] or [text]
        found = []
        for candidate in known:
            try:
                found.append(resolve(self.store, candidate))
            except NotFound:
                continue
        found = [node for node in found if node.value.startswith(PASSAGE)]
        if len(found) > 1:
            listed = ", ".join(contract(node.value) for node in found)
            raise WrongUsage(f"{text!r} is the name of several passages: {listed}; choose one of them")
        if not found or article_of(found[0]) not in self.folders:
            raise NotFound(
                f"no passage {text!r} in {', '.join(self.folders)}; `sovkg coverage --by passage` lists all"
            )
        kinds = {text_of(k) for (k,) in select(self.store, bind(_KIND, {"passage": found})).rows}
        if "boilerplate" in kinds and not boilerplate:
            raise WrongUsage(
                f"{contract(found[0].value)} is boilerplate and states nothing; choose a sentence"
            )
        return found[0]

    def passages(self) -> list[ox.NamedNode]:
        """Return the passages of the folders, by article, in order."""
        found = (p for (p,) in select(self.store, _PASSAGES).rows if isinstance(p, ox.NamedNode))
        return sorted((p for p in found if article_of(p) in self.folders), key=article_of)

    def entity(self, text: str, new: Mapping[str, NewEntity]) -> ox.NamedNode:
        """Return the thing named *text*, either one of *new* or a known one.

        Raises:
            WrongUsage, NotFound: there is none, there are several, or facts cannot be about it.
        """
        if text.removeprefix("id:") in new:
            return ox.NamedNode(ID + text.removeprefix("id:"))
        try:
            node = resolve(self.store, text)
            if (
                node.value.startswith(ARTICLE) and ":" not in text
            ):  # "busan" is the city, not the article about it
                raise NotFound(f"no entity {text!r}; the article of this name is <{node.value}>")
        except NotFound:
            if called := [n for n, each in new.items() if normal(text) in map(normal, (each.en, each.ko))]:
                return ox.NamedNode(ID + called[0])
            raise
        slugged = ox.NamedNode(ID + text) if text in self._slugs else node
        if node != slugged and node.value.startswith(ID):
            both = f"{contract(node.value)} by its label and {contract(slugged.value)} by its slug"
            raise WrongUsage(f"{text!r} is {both}; write id: before it to say which")
        if not self._is_thing(node):  # the property "about" may be typed for the code "About"
            node = next((c for c in self._codes if slug(c.value).casefold() == text.casefold()), node)
        if not self._is_thing(node):
            raise WrongUsage(
                f"{text!r} is {contract(node.value)}, which no fact can be about; choose an entity"
            )
        return node

    def value(
        self, term: vocabulary.Term, text: str, new: Mapping[str, NewEntity], types: Iterable[str] = ()
    ) -> ox.NamedNode | ox.Literal:
        """Return *text* as a value of the property *term* of a thing of *types*: a code, thing or literal.

        Raises:
            WrongUsage, NotFound: as :meth:`entity` and :func:`kg.article.values.value`; or it is no code that
                *term* allows there.
        """
        if codes := vocabulary.codes(self.store, term, types):
            wanted = normal(slug(expand(text) or text))
            if found := next((c for c, names in codes.items() if wanted in map(normal, names)), None):
                return ox.NamedNode(found)
            raise WrongUsage(
                f"{contract(term.iri)} does not accept {text!r}; it accepts {', '.join(map(slug, codes))}"
            )
        return self.entity(text, new) if term.things else value(term, text)

    def property(self, text: str) -> vocabulary.Term:
        """Return the property named *text*; raises as :func:`kg.article.vocabulary.named`."""
        return vocabulary.named(self.vocabulary.properties, text, "property")

    def kind(self, text: str) -> vocabulary.Term:
        """Return the class named *text*; raises as :func:`kg.article.vocabulary.named`."""
        return vocabulary.named(self.vocabulary.classes, text, "class")

    def completions(self) -> dict[str, list[str]]:
        """Return the names for completion: of passages, properties, classes and entities."""
        entities = [
            name.text
            for name in known_names(self.store)
            if name.thing.value.startswith(ID) or name.thing in self._codes
        ]
        return {
            "passage": [contract(p.value) for p in self.passages()],
            "property": [n for t in self.vocabulary.properties.values() for n in vocabulary.names(t)],
            "class": [n for t in self.vocabulary.classes.values() for n in vocabulary.names(t)],
            "entity": entities,
        }

    def types(self, node: ox.NamedNode, new: Mapping[str, NewEntity]) -> set[str]:
        """Return the classes of *node*."""
        if (entity := new.get(slug(node.value))) and node.value.startswith(ID):
            return {self.kind(entity.kind).iri}
        return {text_of(t) for (t,) in select(self.store, bind(_TYPES, {"thing": [node]})).rows}

    def _is_thing(self, node: ox.NamedNode) -> bool:
        return node.value.startswith((ID, ARTICLE)) or node in self._codes


def article_of(passage: ox.NamedNode) -> str:
    """Return the slug of the article of *passage*."""
    return passage.value.removeprefix(PASSAGE).split("/")[0]

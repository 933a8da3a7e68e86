"""One fact more: checked against the vocabulary, then written into its article's files, or not at all."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import pyoxigraph as ox

from kg import library, output, trig, vocabulary
from kg.draft import checked_slug
from kg.embedded import Embedded
from kg.entity import known_names, normal, resolve
from kg.errors import DataError, NotFound, WrongUsage
from kg.namespaces import BASE, GRAPH, ID, PASSAGE, RDF_TYPE, RDFS_LABEL, SAI, SKOS, contract, slug
from kg.query import bind
from kg.store import Store, select
from kg.terms import Term
from kg.vocabulary import Vocabulary

_TYPES = "SELECT ?type WHERE {\nVALUES ?thing { UNDEF }\n?thing a ?type\n}"
_CODES = "SELECT ?code WHERE { ?code a <http://www.w3.org/2004/02/skos/core#Concept> }"
_KIND = """PREFIX sai: <https://w3id.org/sovereign-ai-kg/ontology#>
SELECT ?kind WHERE {\nVALUES ?passage { UNDEF }\n?passage sai:passageKind ?kind\n}"""
_CALLED = """SELECT ?thing ?label WHERE {\nVALUES ?type { UNDEF }
?thing a ?type ; <http://www.w3.org/2000/01/rdf-schema#label> ?label\n}"""
_STATED = "SELECT ?p WHERE {\nVALUES ?thing { UNDEF }\n?thing ?p ?o\n}"
_SAID = """SELECT ?passage WHERE {\nVALUES ?s { UNDEF }\nVALUES ?p { UNDEF }\nVALUES ?o { UNDEF }
GRAPH ?passage { ?s ?p ?o }\n}"""
_NEEDED = {
    "amount": ("bound", "printedAs", "currency"),
    "count": ("bound", "printedAs"),
    "numerator": ("denominator", "bound", "printedAs"),
}


class New(NamedTuple):
    """An entity that the fact brings along: its slug, class as typed, and labels."""

    slug: str
    kind: str
    en: str
    ko: str


class Library:
    """The articles in some folders, and what they can be joined with: what is known, and what is added."""

    def __init__(self, places: Sequence[str]) -> None:
        self.folders = {folder.resolve().name: folder for folder in library.folders(places, packaged=True)}
        self._places = places
        self.store: Store = Embedded(library.quads((), places, ()))
        self.vocabulary: Vocabulary = vocabulary.read(self.store)
        self._codes = {c for (c,) in select(self.store, _CODES).rows if str(c).startswith(f"<{SAI}")}

    def passage(self, text: str) -> ox.NamedNode:
        """Return the passage that *text* names, of one of the folders.

        Raises:
            WrongUsage, NotFound: it names none of them, several, or one that states nothing.
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
            raise WrongUsage(f"{text!r} is the name of several passages: {listed}; give one of these")
        if not found or self._slug(found[0]) not in self.folders:
            raise NotFound(
                f"no passage {text!r} in {', '.join(self.folders)}; `sovkg coverage --by passage` lists all"
            )
        kinds = {getattr(k, "value", "") for (k,) in select(self.store, bind(_KIND, {"passage": found})).rows}
        if "furniture" in kinds:
            raise WrongUsage(
                f"{contract(found[0].value)} is page furniture and states nothing; name a sentence"
            )
        return found[0]

    def entity(self, text: str, new: Mapping[str, New]) -> ox.NamedNode:
        """Return the thing that *text* names, one of *new* or one that is known.

        Raises:
            WrongUsage, NotFound: it names none, several, or something that facts are not about.
        """
        if text.removeprefix("id:") in new:
            return ox.NamedNode(ID + text.removeprefix("id:"))
        node = resolve(self.store, text)
        if not node.value.startswith((ID, BASE + "article/")) and not self._is_code(node):
            raise WrongUsage(f"{text!r} is {contract(node.value)}, of which no fact speaks; name an entity")
        return node

    def property(self, text: str) -> vocabulary.Term:
        """Return the property that *text* names; raises as :func:`kg.vocabulary.named`."""
        return vocabulary.named(self.vocabulary.properties, text, "property")

    def kind(self, text: str) -> vocabulary.Term:
        """Return the class that *text* names; raises as :func:`kg.vocabulary.named`."""
        return vocabulary.named(self.vocabulary.classes, text, "class")

    def names(self) -> dict[str, list[str]]:
        """Return what can be completed: the names of properties, classes and entities."""
        entities = [
            name
            for thing, name, _ in known_names(self.store)
            if thing.value.startswith(ID) or self._is_code(thing)
        ]
        return {
            "property": [n for t in self.vocabulary.properties.values() for n in vocabulary.names(t)],
            "class": [n for t in self.vocabulary.classes.values() for n in vocabulary.names(t)],
            "entity": entities,
        }

    def types(self, node: ox.NamedNode, new: Mapping[str, New]) -> set[str]:
        """Return the classes of *node*."""
        if (entity := new.get(slug(node.value))) and node.value.startswith(ID):
            return {self.kind(entity.kind).iri}
        return {getattr(t, "value", "") for (t,) in select(self.store, bind(_TYPES, {"thing": [node]})).rows}

    def _is_code(self, node: ox.NamedNode) -> bool:
        return node in self._codes

    @staticmethod
    def _slug(passage: ox.NamedNode) -> str:
        return passage.value.removeprefix(PASSAGE).split("/")[0]

    def fact(
        self, passage: str, subject: str, prop: str, value: str, new: Iterable[New] = ()
    ) -> tuple[ox.Quad, list[ox.Quad]]:
        """Return the fact as a quad of its passage, and the quads that describe the entities *new*.

        Raises:
            WrongUsage, NotFound: a name is unknown, or the vocabulary does not let the fact be said.
        """
        entities = {entity.slug: entity for entity in new}
        where = self.passage(passage)
        term = self.property(prop)
        described = [quad for entity in entities.values() for quad in self._described(entity)]
        about = self.entity(subject, entities)
        shown = contract(term.iri)
        if not vocabulary.fitting(term.domain, self.types(about, entities)):
            raise WrongUsage(f"{shown} is of {_listed(term.domain)}, not of {contract(about.value)}")
        obj: ox.NamedNode | ox.Literal
        if term.things:
            obj = self.entity(value, entities)
            if not vocabulary.fitting(term.range, self.types(obj, entities)):
                raise WrongUsage(f"{shown} leads to {_listed(term.range)}, not to {contract(obj.value)}")
        else:
            obj = vocabulary.value(term, value)
        for name in entities:
            if ID + name not in (about.value, getattr(obj, "value", "") if term.things else ""):
                raise WrongUsage(f"--new {name}: the fact does not speak of it; name it as subject or object")
        quad = ox.Quad(about, ox.NamedNode(term.iri), obj, where)
        values: dict[str, Sequence[Term]] = {"s": [about], "p": [quad.predicate], "o": [obj]}
        if (where,) in select(self.store, bind(_SAID, values)).rows:
            raise WrongUsage(f"{contract(where.value)} states this already; nothing was written")
        return quad, described

    def _described(self, entity: New) -> list[ox.Quad]:
        """Return the quads of a new *entity*, after checking that nothing is called like it."""
        checked_slug(entity.slug, "entity")
        node = ox.NamedNode(ID + entity.slug)
        kind = ox.NamedNode(self.kind(entity.kind).iri)
        if select(self.store, bind(_STATED, {"thing": [node]})).rows:
            raise WrongUsage(
                f"--new {entity.slug}: there is an {contract(node.value)} already; use it, or another slug"
            )
        if not entity.en.strip() or not entity.ko.strip():
            raise WrongUsage(f"--new {entity.slug}: it needs a label in English and one in Korean")
        for thing, label in select(self.store, bind(_CALLED, {"type": [kind]})).rows:
            if normal(getattr(label, "value", "")) in (normal(entity.en), normal(entity.ko)):
                other = contract(getattr(thing, "value", ""))
                raise WrongUsage(
                    f"--new {entity.slug}: {other} is called {label} already; use it, or say how they differ"
                )
        concept = kind.value == SKOS + "Concept"
        scheme = [(SKOS + "inScheme", ox.NamedNode(ID + "concepts"))] if concept else []
        labels = (ox.Literal(entity.en, language="en"), ox.Literal(entity.ko, language="ko"))
        said: list[tuple[str, ox.NamedNode | ox.Literal]] = [
            (RDF_TYPE, kind),
            *scheme,
            *((RDFS_LABEL, label) for label in labels),
        ]
        return [ox.Quad(node, ox.NamedNode(p), o, ox.NamedNode(GRAPH + "entities")) for p, o in said]

    def add(self, fact: ox.Quad, described: Sequence[ox.Quad], by: str = "") -> list[Path]:
        """Write *fact* and what is *described* into the article's files, all or nothing; return these.

        *by* names who encodes the passage, if nobody is named yet.

        Raises:
            DataError: a file is unreadable, malformed or cannot be written; none was changed.
        """
        passage = ox.NamedNode(fact.graph_name.value)  # type: ignore[union-attr]
        folder = self.folders[self._slug(passage)]
        name = slug(passage.value).rsplit("/", 1)[-1]
        changes = {folder / f"{name.split('s')[0]}.trig": [fact]}
        if described:
            changes[folder / "entities.trig"] = list(described)
        if by and (encoding := self._encoding(passage, name, by)):
            changes[folder / "passages.trig"] = encoding
        texts = {}
        for path, quads in changes.items():
            try:
                text = path.read_text(encoding="utf-8")
            except (OSError, UnicodeDecodeError) as error:
                reason = getattr(error, "strerror", None) or error
                raise DataError(f"{path}: cannot be read ({reason}); nothing was written") from None
            for quad in quads:
                text = trig.added(text, str(path), quad)
            texts[path] = text
        output.write_all(texts)
        self.store = Embedded(library.quads((), self._places, ()))
        return list(texts)

    def _encoding(self, passage: ox.NamedNode, name: str, by: str) -> list[ox.Quad]:
        node = ox.NamedNode(f"{BASE}encoding/{self._slug(passage)}/{name}")
        if select(self.store, bind(_STATED, {"thing": [node]})).rows:
            return []
        said: list[tuple[str, ox.NamedNode | ox.Literal]] = [
            (RDF_TYPE, ox.NamedNode(SAI + "Encoding")),
            ("http://www.w3.org/ns/prov#wasDerivedFrom", passage),
            ("http://purl.org/dc/terms/creator", ox.Literal(by)),
        ]
        return [ox.Quad(node, ox.NamedNode(p), o, ox.NamedNode(GRAPH + "passages")) for p, o in said]

    def wanting(self, iri: str) -> list[str]:
        """Return the properties that the node *iri* still needs: a figure its bound, printed form and currency."""
        node = ox.NamedNode(iri)
        has = {
            slug(getattr(p, "value", ""))
            for (p,) in select(self.store, bind(_STATED, {"thing": [node]})).rows
        }
        return [
            name for figure, needed in _NEEDED.items() if figure in has for name in needed if name not in has
        ]


def _listed(terms: Iterable[str]) -> str:
    return " or ".join(sorted(map(contract, terms)))

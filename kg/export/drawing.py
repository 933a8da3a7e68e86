"""The graph as nodes and edges with attributes, drawn as on the page, for network formats."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple

import pyoxigraph as ox

from kg.explorer.picture.style import colours, looks, room, size
from kg.export.cells import BETWEEN, MARKS, Sanitizer, several_values_note
from kg.export.records import Fact, Records
from kg.names.labels import LANGUAGES
from kg.rdf.namespaces import contract, slug
from kg.rdf.terms import Term, number, text_of, truth

LAID_OUT = 4000
"""The most things that are laid out; more would take minutes."""
_TAKEN = {"id", "iri", "name", "kind", "type", "class", "weight", "start", "end", "source", "target", "viz"}
_TAKEN |= {"x", "y", "size", "color", "label", "aliases", "same_as", "predicate", *MARKS}
_TAKEN |= {f"label_{lang}" for lang in LANGUAGES}
_LONG, _LARGEST = 1 << 63, 10**300

Value = str | int | float | bool
"""The value of an attribute; all values of one attribute have the same type."""


class Node(NamedTuple):
    """A thing: its position, if any (y grows upwards), its radius, and its colour as ``#rrggbb``."""

    id: str
    label: str
    values: Mapping[str, Value]
    place: tuple[int, int] | None
    radius: int
    colour: str


class Edge(NamedTuple):
    """A statement that links two things."""

    start: str
    end: str
    label: str
    values: Mapping[str, Value]


class Drawing(NamedTuple):
    """A graph, and notes for its readers."""

    nodes: list[Node]
    edges: list[Edge]
    notes: tuple[str, ...]


def drawing(records: Records, prefixes: Mapping[str, str], lang: str = "") -> Drawing:
    """Return *records* as a network with the things as nodes.

    A fact that ends in a thing is an edge, any other an attribute. An attribute has the property's local
    name, or its CURIE if that name is taken. It is a number or truth value if no node has several values and
    all of them can be converted without loss, else text.
    """
    sanitizer = Sanitizer()
    edges = [fact for fact in records.facts if fact.end]
    titles = _titles({fact.predicate for fact in records.facts if not fact.end}, prefixes)
    attributes = _Attributes(records, titles, lang, sanitizer)
    drawn = _drawn(records, edges)
    nodes = []
    for node, thing in records.things.items():
        values: dict[str, Value] = {f"label_{n}": sanitizer(thing.label[n]) for n in _languages(lang)}
        values["iri"] = node
        values["class"] = sanitizer(records.text(ox.NamedNode(thing.kind), lang)) if thing.kind else ""
        values["type"] = BETWEEN.join(map(slug, thing.kinds))
        joined = {"aliases": BETWEEN.join(thing.aliases), "same_as": BETWEEN.join(thing.same)}
        values |= {title: sanitizer(text) for title, text in joined.items() if text}
        values |= attributes.of(node)
        nodes.append(Node(node, sanitizer(thing.label[lang or LANGUAGES[0]]), values, *drawn[node]))
    lines = []
    for fact in edges:
        iri = ox.NamedNode(fact.predicate)
        shown: dict[str, Value] = {"predicate": fact.predicate}
        shown |= {f"label_{n}": sanitizer(records.text(iri, n)) for n in _languages(lang)}
        shown |= _sources(records, [fact], lang, sanitizer)
        lines.append(Edge(fact.subject, fact.end, sanitizer(records.text(iri, lang)), shown))
    notes = [
        several_values_note(attributes.several, "attribute"),
        sanitizer.note(),
        f"{len(nodes):,} things have no position: up to {LAID_OUT:,} are laid out" * (len(nodes) > LAID_OUT),
    ]
    return Drawing(nodes, lines, tuple(filter(None, notes)))


def _languages(lang: str) -> tuple[str, ...]:
    return (lang,) if lang else LANGUAGES


class _Attributes:
    """The attributes of nodes, with *titles* by property; *several* counts attributes with several values."""

    def __init__(self, records: Records, titles: Mapping[str, str], lang: str, sanitizer: Sanitizer) -> None:
        self.several = 0
        self._records, self._titles, self._lang, self._sanitizer = records, titles, lang, sanitizer
        self._own: dict[str, dict[str, list[Fact]]] = {}
        for fact in records.facts:
            if not fact.end:
                self._own.setdefault(fact.subject, {}).setdefault(fact.predicate, []).append(fact)
        single = {p for p in titles if all(len(facts.get(p, ())) < 2 for facts in self._own.values())}
        values = {p: [f.object for facts in self._own.values() for f in facts.get(p, ())] for p in single}
        self._kinds = {p: kind for p in single if (kind := _kind(values[p])) is not None}

    def of(self, node: str) -> dict[str, Value]:
        """Return the attributes of the thing *node* by title."""
        values: dict[str, Value] = {}
        own = self._own.get(node, {})
        for predicate, facts in sorted(own.items()):
            self.several += len(facts) > 1
            texts = (self._sanitizer(self._records.text(fact.object, self._lang)) for fact in facts)
            kind = self._kinds.get(predicate)
            title = self._titles[predicate]
            values[title] = _typed(facts[0].object, kind) if kind is not None else BETWEEN.join(texts)
        stated = [fact for facts in own.values() for fact in facts]
        described = self._records.things[node].passages
        return values | _sources(self._records, stated, self._lang, self._sanitizer, described)


def types(values: Iterable[Mapping[str, Value]]) -> dict[str, type]:
    """Return the type of each attribute in *values*, in the order of first occurrence."""
    return {title: type(value) for each in values for title, value in each.items()}


def _sources(
    records: Records, facts: Sequence[Fact], lang: str, sanitizer: Sanitizer, described: Iterable[str] = ()
) -> dict[str, Value]:
    errata, corrected = ({i for f in facts for i in getattr(f, each)} for each in ("errata", "corrected"))
    texts = {
        "passages": records.sources(facts, described),
        "errata": records.problems(sorted(errata - corrected), lang),
        "corrected": records.problems(sorted(corrected), lang),
    }
    return {title: sanitizer(text) for title, text in texts.items() if text}


def _titles(predicates: Iterable[str], prefixes: Mapping[str, str]) -> dict[str, str]:
    """Return a distinct title for the attribute of each of *predicates*."""
    predicates = sorted(predicates)
    often = Counter(map(slug, predicates))
    free = {p for p in predicates if often[slug(p)] == 1 and slug(p) not in _TAKEN}
    return {p: slug(p) if p in free else contract(p, prefixes) for p in predicates}


def _kind(terms: Sequence[Term]) -> type | None:
    """Return the type to which all *terms* can be converted without loss, or None for text."""
    return next((kind for kind in (bool, int, float) if all(_is(term, kind) for term in terms)), None)


def _is(term: Term, kind: type) -> bool:
    value = number(term)
    if kind is bool or value is None:
        return kind is bool and truth(term) is not None
    if kind is int:
        return text_of(term).lstrip("+-").isdecimal() and -_LONG <= value < _LONG
    return value.copy_abs() < _LARGEST and Decimal(repr(float(value))) == value


def _typed(term: Term, kind: type) -> Value:
    value: Value = kind(truth(term) if kind is bool else number(term))
    return value


def _drawn(records: Records, edges: Sequence[Fact]) -> dict[str, tuple[tuple[int, int] | None, int, str]]:
    """Return the position, the radius and the colour of each thing."""
    nodes = list(records.things)
    known = looks(records.display, Counter(thing.kind for thing in records.things.values()))
    degree = Counter(end for fact in edges for end in (fact.subject, fact.end))
    sizes = [size(known[records.things[node].kind], degree[node]) for node in nodes]
    places: list[tuple[int, int] | None] = [None] * len(nodes)
    if len(nodes) <= LAID_OUT:
        from kg.layout.large import large_layout

        inside = {node: place for place, node in enumerate(nodes)}
        links = [(inside[fact.subject], inside[fact.end]) for fact in edges]
        labels = [tuple(records.things[node].label[n] for n in LANGUAGES) for node in nodes]
        rooms = [room(label, drawn) for label, drawn in zip(labels, sizes, strict=True)]  # type: ignore[arg-type]
        places = [(x, -y) for x, y in large_layout(range(len(nodes)), links, rooms)[0]]
    palette = colours()
    return {
        node: (place, drawn.radius, palette[known[records.things[node].kind].family])
        for node, place, drawn in zip(nodes, places, sizes, strict=True)
    }

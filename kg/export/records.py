"""The graph as records, from which formats other than RDF are written.

A thing is an entity (:func:`kg.rdf.terms.is_entity`) or any other subject of a passage's statements, such
as the article. A fact is any statement about a thing except its classes and names.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple
from weakref import WeakKeyDictionary

import pyoxigraph as ox

from kg.errors import WrongUsage
from kg.explorer import contract
from kg.explorer.data.passages import Passages
from kg.explorer.picture.display import Display, display
from kg.explorer.picture.style import UNTYPED, main_type
from kg.export.content import Content
from kg.names.blank import WITH_BLANK_NODES, canonical
from kg.names.labels import LANGUAGES, labels
from kg.network.build import describes, name, network_of
from kg.network.facts import read, sort_key
from kg.question.errata import Correction, Erratum, errata, touched_statements
from kg.question.table import Statement
from kg.rdf.namespaces import ALIASES, RDF_TYPE, SAI, SAME, slug
from kg.rdf.terms import Term, Triple, is_entity, serialised, text_of
from kg.store import Store, select
from kg.store.embedded import Embedded

MOST = 1_000_000
"""The most statements that are held in memory as records, which takes about 2 GB."""
_EFFECT = SAI + "effect"
_made: WeakKeyDictionary[Content, Records] = WeakKeyDictionary()
"""Caches the records of a content, which a release writes in several formats."""


class Thing(NamedTuple):
    """A thing in the graph.

    *node* is its name as a node, *label* by language, *kind* the class that it is drawn as ("" for none),
    *kinds* all its classes (IRIs), *names* all its names, *same* the IRIs of the same thing elsewhere, and
    *passages* those that state any of this.
    """

    node: str
    label: Mapping[str, str]
    kind: str
    kinds: tuple[str, ...]
    names: tuple[str, ...]
    same: tuple[str, ...]
    passages: tuple[str, ...]

    @property
    def aliases(self) -> tuple[str, ...]:
        """Its names that are no labels."""
        return tuple(name for name in self.names if name not in self.label.values())


class Fact(NamedTuple):
    """A statement about a thing; *end* is the node of the thing that is its object, or empty.

    *passages* (IRIs, sorted) state it, *errata* touch it. *corrected* are those of *errata* that the
    corrected reading has carried out here.
    """

    subject: str
    predicate: str
    object: Term
    end: str
    passages: tuple[str, ...]
    errata: tuple[str, ...]
    corrected: tuple[str, ...]


@dataclass(frozen=True)
class Records:
    """All things by node and all facts, in a fixed order, with what describes them.

    *labels* are by language and IRI, for all IRIs in the graph's triples.
    """

    things: Mapping[str, Thing]
    facts: list[Fact]
    labels: Mapping[str, Mapping[str, str]]
    display: Display
    errata: Mapping[str, Erratum]
    located: Passages

    def text(self, term: Term, lang: str = "") -> str:
        """Return *term* as a value: the label of an IRI or blank node, the text of a literal."""
        if isinstance(term, ox.NamedNode):
            return self.labels[lang or LANGUAGES[0]].get(term.value, slug(term.value))
        if isinstance(term, ox.BlankNode) and name(term) in self.things:
            return self.things[name(term)].label[lang or LANGUAGES[0]]
        return text_of(term) or (serialised(term) if not isinstance(term, ox.Literal) else "")

    def problems(self, iris: Iterable[str], lang: str = "") -> str:
        """Return the problems that the errata *iris* describe, with " | " as separator."""
        known = (self.errata[iri].problem for iri in iris if iri in self.errata)
        return " | ".join(p.get(lang or LANGUAGES[0]) or next(iter(p.values()), "") for p in known)

    def sources(self, facts: Iterable[Fact], described: Iterable[str] = ()) -> str:
        """Return the names of the passages of *facts*, and of those *described*, separated by spaces."""
        stating = {*described, *(iri for fact in facts for iri in fact.passages)}
        return " ".join(sorted(self.passages[iri]["name"] for iri in stating))

    @cached_property
    def passages(self) -> dict[str, contract.Passage]:
        """The passages by IRI, in the order of the text."""
        places = {iri: place for place, iri in enumerate(self.errata)}
        return dict(zip(self.located.names, self.located.described(places), strict=True))


def records(content: Content) -> Records:
    """Return *content* as records; the same object for the same content.

    Raises:
        WrongUsage: there are more than MOST statements.
    """
    if content not in _made:
        _made[content] = _records(content)
    return _made[content]


def _records(content: Content) -> Records:
    quads = content.ordered()
    if (count := sum(1 for _ in quads.lines.opened())) > MOST:
        raise WrongUsage(
            f"{count:,} statements are too many for this format (at most {MOST:,}); narrow them to a "
            "type, a focus or a question, or write N-Quads"
        )
    store = Embedded.of_quads(quads, "the export", reading=None)
    store.prefixes = content.prefixes
    triples, facts = read(store)
    classes = network_of(triples, facts).graph["classes"]
    stated, rename = {fact.triple: fact.passages for fact in facts}, renaming(store)
    written = {rename(kept): set(map(rename, forms)) for kept, forms in store.lexical.forms().items()}
    about: dict[str, list[Triple]] = {}
    kept = []
    spoken_of = {triple[0] for triple, passages in stated.items() if passages}
    for triple in triples:
        subject, predicate, obj = triple
        if not is_entity(subject) and subject not in spoken_of:
            continue
        if describes(predicate, obj):
            about.setdefault(name(subject), []).append(triple)
        else:
            forms = sorted(written.get(triple, {triple}), key=sort_key)
            kept += [Statement(form, stated.get(triple, ())) for form in forms]
    rows = list(_facts(store, kept, spoken_of))
    nodes = {end for fact in rows for end in (fact.subject, fact.end) if end} | (
        about.keys() - classes.keys()
    )
    iris = {part for triple in triples for part in triple if isinstance(part, ox.NamedNode)}
    called = {lang: labels(store, sorted(iris, key=str), lang) for lang in LANGUAGES}
    shown, located = display(store), Passages(store, [fact for fact in facts if fact.passages])
    effects: dict[str, list[str]] = {}
    for fact in rows:
        if fact.predicate == _EFFECT:
            effects.setdefault(fact.subject, []).append(fact.end)
    things = {
        n: _thing(n, about.get(n, ()), shown, effects.get(n, ()), called, stated) for n in sorted(nodes)
    }
    touching = {iri for fact in rows for iri in fact.errata} | set(located.errata)
    known = errata(store, map(ox.NamedNode, touching))
    wrong = {iri.value: known[iri] for iri in sorted(known, key=str)}
    return Records(things, rows, called, shown, wrong, located)


def renaming(store: Store) -> Callable[[Triple], Triple]:
    """Return a function that renames blank nodes of *store* as :func:`kg.network.facts.read` does."""
    new = canonical((s, p, o) for s, p, o, _ in select(store, WITH_BLANK_NODES).rows if s and p and o)

    def renamed(triple: Triple) -> Triple:
        subject, predicate, obj = triple
        return new.get(subject, subject), predicate, new.get(obj, obj)

    return renamed


def _facts(store: Store, kept: Iterable[Statement], spoken_of: Collection[Term]) -> Iterator[Fact]:
    marks = touched_statements(store)
    for (s, p, o), passages in kept:
        touching = {iri.value: made for iri, made in sorted(marks.get((s, p, o), {}).items(), key=str)}
        corrected = tuple(i for i, made in touching.items() if all(isinstance(t, Correction) for t in made))
        end = name(o) if is_entity(o) or o in spoken_of else ""
        yield Fact(name(s), name(p), o, end, passages, tuple(touching), corrected)


def _thing(
    node: str,
    about: Iterable[Triple],
    shown: Display,
    effects: Iterable[str],
    called: Mapping[str, Mapping[str, str]],
    stated: Mapping[Triple, Iterable[str]],
) -> Thing:
    """Return the thing *node* from the triples *about* it; *stated* has the passages of each triple."""
    described: dict[str, list[str]] = {}
    passages: set[str] = set()
    for triple in about:
        described.setdefault(name(triple[1]), []).append(text_of(triple[2]) or name(triple[2]))
        passages.update(stated.get(triple, ()))
    kinds = described.get(RDF_TYPE, [])
    names = tuple(dict.fromkeys(text for alias in ALIASES for text in described.get(alias, ())))
    kind = main_type(shown, kinds, effects)
    label = {lang: _label(node, names, kind, called[lang]) for lang in LANGUAGES}
    same = tuple(iri for way in SAME for iri in described.get(way, ()))
    return Thing(node, label, kind, tuple(kinds), names, same, tuple(sorted(passages)))


def _label(node: str, names: tuple[str, ...], kind: str, called: Mapping[str, str]) -> str:
    if not node.startswith("_:"):
        return called.get(node, slug(node))
    return names[0] if names else called.get(kind, "") if kind != UNTYPED else ""

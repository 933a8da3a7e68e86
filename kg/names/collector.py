"""Collects the names of things from a stream of triples in any order."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import compress
from typing import NamedTuple

import pyoxigraph as ox

from kg.names.known import FOREIGN, normal
from kg.rdf.namespaces import ALIASES, LITERAL_FORM, RDF_TYPE, SAI, slug
from kg.rdf.terms import Term

_NAMES = frozenset(map(ox.NamedNode, ALIASES))
_FORM, _TYPE = ox.NamedNode(LITERAL_FORM), ox.NamedNode(RDF_TYPE)
_RELEVANT = _NAMES | {_FORM, _TYPE}


class Entry(NamedTuple):
    """A normalised *name* of a *thing* of the class *kind*.

    *labelled* is false if the name is only the end of an IRI; *term* is true for a vocabulary's term.
    """

    name: str
    thing: ox.NamedNode
    kind: Term | None
    labelled: bool
    term: bool = False


class NameCollector:
    """Takes in triples with :meth:`add` and yields the names with :meth:`entries`."""

    blank = False
    """Whether any subject or object is a blank node."""

    def __init__(self) -> None:
        self._names: set[tuple[Term, Term]] = set()
        self._forms: dict[Term, set[Term]] = {}
        self._kinds: dict[Term, set[Term]] = {}
        self._nodes: set[ox.NamedNode] = set()

    def add(self, subjects: Sequence[Term], predicates: Sequence[Term], objects: Sequence[Term]) -> None:
        """Take in triples, given as equally long *subjects*, *predicates* and *objects*."""
        is_relevant = [predicate in _RELEVANT for predicate in predicates]
        relevant = (compress(part, is_relevant) for part in (subjects, predicates, objects))
        for subject, predicate, obj in zip(*relevant, strict=True):
            if predicate == _TYPE:
                self._kinds.setdefault(subject, set()).add(obj)
            elif predicate == _FORM:
                self._forms.setdefault(subject, set()).add(obj)
            else:
                self._names.add((subject, obj))
        for node in {*subjects, *objects} - self._nodes:
            if isinstance(node, ox.BlankNode):
                self.blank = True
            elif isinstance(node, ox.NamedNode) and not node.value.startswith(FOREIGN):
                self._nodes.add(node)

    def entries(self, vocabulary: Collection[str]) -> Iterator[Entry]:
        """Yield each name of each thing, once for each of its classes.

        Names are labels and aliases (literals, or SKOS-XL labels with a literal form) and the slug. A thing
        without any has its slug alone, unless its IRI has a known prefix. *vocabulary* are the IRIs of terms
        that vocabularies declare.
        """
        named: set[ox.NamedNode] = set()
        for thing, name in self._names:
            for text in (name, *self._forms.get(name, ())):
                if isinstance(text, ox.Literal) and isinstance(thing, ox.NamedNode):
                    named.add(thing)
                    yield from self._entries_of(thing, text.value, vocabulary)
        for thing in named:
            yield from self._entries_of(thing, slug(thing.value), vocabulary)
        for thing in self._nodes - named:
            yield Entry(normal(slug(thing.value)), thing, None, False)

    def _entries_of(self, thing: ox.NamedNode, text: str, vocabulary: Collection[str]) -> Iterable[Entry]:
        name, term = normal(text), thing.value.startswith(SAI) or thing.value in vocabulary
        return [Entry(name, thing, kind, True, term) for kind in self._kinds.get(thing, (None,))]

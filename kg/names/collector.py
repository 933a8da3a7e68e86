"""All names that statements give, gathered while these pass by: once, and in no order."""

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
_TOLD = _NAMES | {_FORM, _TYPE}


class Entry(NamedTuple):
    """A *name*, as names are compared, of a *thing* of the class *kind*; only its IRI if not *labelled*.

    The thing may be a *term* of a vocabulary.
    """

    name: str
    thing: ox.NamedNode
    kind: Term | None
    labelled: bool
    term: bool = False


class NameCollector:
    """What :meth:`add` has been told, and what it makes of that: :meth:`entries`."""

    blank = False
    """Whether a subject or an object is a blank node."""

    def __init__(self) -> None:
        self._names: set[tuple[Term, Term]] = set()
        self._forms: dict[Term, set[Term]] = {}
        self._kinds: dict[Term, set[Term]] = {}
        self._nodes: set[ox.NamedNode] = set()

    def add(self, subjects: Sequence[Term], predicates: Sequence[Term], objects: Sequence[Term]) -> None:
        """Take in the names and the nodes of triples of *subjects*, *predicates* and *objects*."""
        naming = [predicate in _TOLD for predicate in predicates]
        told = (compress(part, naming) for part in (subjects, predicates, objects))
        for subject, predicate, obj in zip(*told, strict=True):
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
        """Yield each name of each thing, be it a term of a *vocabulary*, with each of its classes.

        A thing is called by its labels and aliases, be they literals or things with a literal form, and by
        its slug; one without any by its slug alone, if its IRI begins as none of those with a prefix here.
        """
        named: set[ox.NamedNode] = set()
        for thing, name in self._names:
            for text in (name, *self._forms.get(name, ())):
                if isinstance(text, ox.Literal) and isinstance(thing, ox.NamedNode):
                    named.add(thing)
                    yield from self._of(thing, text.value, vocabulary)
        for thing in named:
            yield from self._of(thing, slug(thing.value), vocabulary)
        for thing in self._nodes - named:
            yield Entry(normal(slug(thing.value)), thing, None, False)

    def _of(self, thing: ox.NamedNode, text: str, vocabulary: Collection[str]) -> Iterable[Entry]:
        name, term = normal(text), thing.value.startswith(SAI) or thing.value in vocabulary
        return [Entry(name, thing, kind, True, term) for kind in self._kinds.get(thing, (None,))]

"""The statements to be written about one thing, or about several things alike, by property."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Protocol

import pyoxigraph as ox

from kg.names.roles import Roles
from kg.rdf.literals import in_turtle
from kg.rdf.namespaces import RDF_TYPE, contract
from kg.rdf.terms import Term, Triple, number, text_of, truth
from kg.text.controls import line

_DAY = re.compile(r"(\d{4})-(0[1-9]|1[0-2])-(\d\d)", re.ASCII)


class Names(Protocol):
    """The interface through which a node knows the vocabulary."""

    roles: Roles

    def local(self, term: Term) -> str:
        """Return the local name of a term of the vocabulary, or "" for any other term."""

    def declares(self, term: Term) -> bool:
        """Return whether the vocabulary declares *term*."""


def day(term: Term) -> tuple[int, ...]:
    """Return year, month and day of a literal that is written as a date, or () for any other term."""
    found = _DAY.fullmatch(term.value) if isinstance(term, ox.Literal) else None
    return tuple(map(int, found.groups())) if found else ()


class Node:
    """The statements to be written about one thing, or about several things alike, by property.

    The name of a property is its local name according to *wording*, or else its IRI. If two properties of the
    node have the same local name, only one has it, preferably one that the vocabulary declares. *figure* is
    the property with the figure that the node's bound applies to.
    """

    def __init__(self, subjects: Sequence[Term], triples: Iterable[Triple], wording: Names) -> None:
        self.subjects = subjects
        self._wording = wording
        triples = list(triples)
        known: dict[str, Term] = {}
        for predicate in sorted({t[1] for t in triples}, key=lambda p: (not wording.declares(p), str(p))):
            known.setdefault(wording.local(predicate), predicate)
        self._names = {predicate: name for name, predicate in known.items()}
        self.facts: dict[str, list[Triple]] = {}
        for triple in triples:
            self.facts.setdefault(self.name(triple[1]), []).append(triple)
        self.figure = next((name for name in wording.roles["bounded"] if name in self.facts), "")

    def name(self, predicate: Term) -> str:
        """Return the name of *predicate* in this node."""
        return self._names.get(predicate) or str(predicate)

    def first(self, name: str) -> str:
        """Return the first value of the property *name* as a string, or ""."""
        return text_of(self.facts[name][0][2]) if name in self.facts else ""

    def called(self, name: str) -> list[Triple]:
        """Return the triples with the code *name* as value, or else those of a true property *name*."""
        own = f"{name[:1].lower()}{name[1:]}"
        coded = (*self._wording.roles["code"], f"<{RDF_TYPE}>")  # values of other properties are no codes
        said = [t for code in coded for t in self.facts.get(code, ()) if self._wording.local(t[2]) == name]
        return said or [t for t in self.facts.get(own, ()) if truth(t[2])]

    def opened(self, names: Iterable[str]) -> str:
        """Return the first of *names* with several things as values if the list is marked as open, or ""."""
        several = (n for n in names if sum(isinstance(t[2], ox.NamedNode) for t in self.facts.get(n, ())) > 1)
        is_open = [truth(t[2]) for t in self.facts.get("listIsOpen", ())]
        return next(several, "") if is_open == [True] else ""

    def beside(self, name: str) -> list[Triple]:
        """Return what is written with the value of *name*: currency, whole, bound; a date's year and month.

        A property with several values, or one that does not match, is left out: it is written separately.
        """
        own = self.facts.get(name, [])
        if name == "date" and len(own) == 1:
            dated = zip(("year", "month"), day(own[0][2]), strict=False)
            said = [(self.facts.get(name, []), figure) for name, figure in dated]
            return [each[0] for each, figure in said if [number(t[2]) for t in each] == [figure]]
        if any(number(t[2]) is None for t in own) or not all(self._wording.declares(t[1]) for t in own):
            return []
        others = (*self._wording.roles["with"].get(name, ()), *(["bound"] if name == self.figure else []))
        found = [self.facts.get(other, []) for other in others]
        return [
            each[0]
            for each in found
            if len(each) == 1 and (isinstance(each[0][2], ox.Literal) or self.name(each[0][1]) == "bound")
        ]


def full_form(term: Term, prefixes: Mapping[str, str]) -> str:
    """Return the IRI of *term*, or the language or datatype of a literal and its lexical form."""
    if isinstance(term, ox.Literal):
        if not term.value or line(term.value) != term.value:
            return in_turtle(term)
        tag = f"{term.language}--{term.direction.value}" if term.direction else term.language
        return tag or f"{term.value} {contract(term.datatype.value, prefixes)}"
    return contract(term.value, prefixes) if isinstance(term, ox.NamedNode) else str(term)

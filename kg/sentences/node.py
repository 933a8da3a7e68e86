"""What is to be said of one thing, or alike of several: its statements by the name of their property."""

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
    """What knows the terms of the vocabulary."""

    roles: Roles

    def local(self, term: Term) -> str:
        """Return the local name of a term of the vocabulary, and nothing for any other."""

    def declares(self, term: Term) -> bool:
        """Return whether *term* is one that the vocabulary declares."""


def day(term: Term) -> tuple[int, ...]:
    """Return year, month and day of a literal that is written as a date, and nothing for any other term."""
    found = _DAY.fullmatch(term.value) if isinstance(term, ox.Literal) else None
    return tuple(map(int, found.groups())) if found else ()


class Node:
    """What is to be said of one thing, or alike of several: triples by the name of their property.

    A property is known by its local name if *wording* gives it one and no other property of the node has
    that, the vocabulary's own first; else by its IRI. *figure* is the property whose figure the bound is
    about.
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
        """Return the name under which *predicate* is known."""
        return self._names.get(predicate) or str(predicate)

    def first(self, name: str) -> str:
        """Return the first value of the property *name* as a string, or an empty one."""
        return text_of(self.facts[name][0][2]) if name in self.facts else ""

    def called(self, name: str) -> list[Triple]:
        """Return the triples whose value has the local name *name*, or whose property has it and is true."""
        own = f"{name[:1].lower()}{name[1:]}"
        coded = (*self._wording.roles["code"], f"<{RDF_TYPE}>")  # any other's value is what it tells
        said = [t for code in coded for t in self.facts.get(code, ()) if self._wording.local(t[2]) == name]
        return said or [t for t in self.facts.get(own, ()) if truth(t[2])]

    def opened(self, names: Iterable[str]) -> str:
        """Return the first of *names* that lists several things, if the list is open."""
        several = (n for n in names if sum(isinstance(t[2], ox.NamedNode) for t in self.facts.get(n, ())) > 1)
        is_open = [truth(t[2]) for t in self.facts.get("listIsOpen", ())]
        return next(several, "") if is_open == [True] else ""

    def beside(self, name: str) -> list[Triple]:
        """Return what is said with the values of *name*: currency, whole, bound; year and month of a date.

        What has several values, or cannot be said with these, is said by itself.
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
    """Return the IRI of *term*, or the language or datatype of a literal and how it is written."""
    if isinstance(term, ox.Literal):
        if not term.value or line(term.value) != term.value:
            return in_turtle(term)
        tag = f"{term.language}--{term.direction.value}" if term.direction else term.language
        return tag or f"{term.value} {contract(term.datatype.value, prefixes)}"
    return contract(term.value, prefixes) if isinstance(term, ox.NamedNode) else str(term)

"""How names and figures are printed, where that is not what a sentence tells."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import cached_property

from kg.names.labels import LANGUAGES, labels
from kg.names.roles import roles
from kg.question.errata import Correction, Touched, errata, touched_statements
from kg.rdf.namespaces import SAI, slug
from kg.rdf.terms import Term, Triple, text_of
from kg.sentences import mentions
from kg.store import Store

GRAVE = f"{SAI}High"
"""The severity of errata whose figures say that they are told as printed: its pattern says how."""


class Printed:
    """What *subjects*, of which sentences tell in *lang*, are called, and what errata say of how."""

    def __init__(self, store: Store, subjects: Collection[Term], lang: str) -> None:
        self._store, self._subjects, self._lang = store, subjects, lang

    @cached_property
    def _touched(self) -> Touched:
        return touched_statements(self._store, self._subjects)

    @cached_property
    def surely_wrong(self) -> set[Triple]:
        """What is told as it is printed, and an erratum of high severity touches."""
        every = errata(self._store, {iri for touches in self._touched.values() for iri in touches})
        return {
            triple
            for triple, touches in self._touched.items()
            for iri, changes in touches.items()
            if f"{SAI}{every[iri].severity}" == GRAVE
            if not all(isinstance(change, Correction) for change in changes)
        }

    @cached_property
    def otherwise(self) -> set[Term | Triple]:
        """What is printed otherwise than told: names that errata touch, nodes whose figure is put right."""
        known = roles(self._store)
        figures = {*known["figure"], *(each for names in known["with"].values() for each in names)}
        found: set[Term | Triple] = set()
        for triple, touches in self._touched.items():
            name = slug(text_of(triple[1]))
            changes = [change for each in touches.values() for change in each]
            if name in known["printed"]:
                found.add(triple)
            elif name in figures and any(isinstance(change, Correction) for change in changes):
                found.add(triple[0])
        return found

    @cached_property
    def _names(self) -> list[Mapping[str, str]]:
        """What the subjects are called in the language of the text, and in Korean, as articles print them."""
        return [labels(self._store, self._subjects, lang) for lang in {self._lang, LANGUAGES[-1]}]

    def is_name(self, subject: Term, printed: str) -> bool:
        """Return whether *subject* is called as it is *printed*, but for spaces: that is worth no words."""
        called = (names.get(getattr(subject, "value", ""), "") for names in self._names)
        return any(mentions.to_the_letter(name, printed) for name in called)

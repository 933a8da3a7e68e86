"""How names and figures are printed in the article, if that differs from the sentences."""

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
"""The severity of errata whose figures are marked as printed; its pattern has the words for that."""


class Printed:
    """Names of *subjects*, which sentences in *lang* are about, and errata on how they are printed."""

    def __init__(self, store: Store, subjects: Collection[Term], lang: str) -> None:
        self._store, self._subjects, self._lang = store, subjects, lang

    @cached_property
    def _touched(self) -> Touched:
        return touched_statements(self._store, self._subjects)

    @cached_property
    def surely_wrong(self) -> set[Triple]:
        """Statements that an erratum of high severity touches and that the sentences give as printed."""
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
        """What is printed differently: name triples that errata touch, nodes whose figure was corrected."""
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
        """Labels of the subjects in the language of the sentences, and in Korean, that of the articles."""
        return [labels(self._store, self._subjects, lang) for lang in {self._lang, LANGUAGES[-1]}]

    def is_name(self, subject: Term, printed: str) -> bool:
        """Return whether a label of *subject* contains *printed*, which then need not be mentioned."""
        called = (names.get(text_of(subject), "") for names in self._names)
        return any(mentions.to_the_letter(name, printed) for name in called)

"""Which statements an erratum touches."""

from typing import NamedTuple

from kg.namespaces import slug
from kg.store import Store, select
from kg.terms import Term

_CHANGES = """PREFIX sai: <https://w3id.org/sovereign-ai-kg/ontology#>
SELECT ?erratum ?problem ?severity ?passage ?node ?property ?value ?corrected WHERE {
  ?erratum a sai:Erratum ; sai:problem ?problem ; sai:severity ?severity ; sai:passage ?passage .
  OPTIONAL {
    ?erratum sai:change ?change .
    ?change sai:node ?node ; sai:property ?property .
    OPTIONAL { ?change sai:printedValue ?value }
    OPTIONAL { ?change sai:correctedValue ?corrected }
  }
}"""


class Erratum(NamedTuple):
    """An error of the article: its IRI, what is wrong (by language), how bad, and where."""

    iri: str
    problem: dict[str, str]
    severity: str
    passages: tuple[str, ...]
    triples: frozenset[tuple[Term, Term, Term]]
    corrections: tuple[tuple[Term, Term, Term], ...]

    def touches(self, triple: tuple[Term, Term, Term]) -> bool:
        return triple in self.triples


def errata(store: Store) -> list[Erratum]:
    """Return the errata that *store* holds, sorted by IRI; none if it has no such graph."""
    problems: dict[str, dict[str, str]] = {}
    severities: dict[str, str] = {}
    passages: dict[str, set[str]] = {}
    triples: dict[str, set[tuple[Term, Term, Term]]] = {}
    corrections: dict[str, set[tuple[Term, Term, Term]]] = {}
    for erratum, problem, severity, passage, node, prop, value, corrected in select(store, _CHANGES).rows:
        iri = getattr(erratum, "value", "")
        problems.setdefault(iri, {})[getattr(problem, "language", None) or "en"] = getattr(
            problem, "value", ""
        )
        severities[iri] = slug(getattr(severity, "value", ""))
        passages.setdefault(iri, set()).add(getattr(passage, "value", ""))
        if node is not None and prop is not None and value is not None:
            triples.setdefault(iri, set()).add((node, prop, value))
        if node is not None and prop is not None and corrected is not None:
            corrections.setdefault(iri, set()).add((node, prop, corrected))
    return [
        Erratum(
            iri,
            problems[iri],
            severities[iri],
            tuple(sorted(passages[iri])),
            frozenset(triples.get(iri, ())),
            tuple(sorted(corrections.get(iri, ()), key=str)),
        )
        for iri in sorted(problems)
    ]

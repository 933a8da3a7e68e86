"""The page of all errata: what is wrong, where, how that is known, and what would be right."""

from __future__ import annotations

from typing import Any, NamedTuple

import pyoxigraph as ox

from kg.names.labels import labels
from kg.question.errata import errata
from kg.rdf.namespaces import local, prefixed, slug
from kg.rdf.terms import Term, text_of
from kg.site import addresses
from kg.site.context import Context
from kg.site.links import Link, of_passages, of_term
from kg.store import select
from kg.store.batches import select_for
from kg.tables.cells import shown
from kg.tables.notes import SEVERITY, wrong

_ABOUT = prefixed("""SELECT ?erratum ?kind ?severity ?basis ?note {
VALUES ?erratum { UNDEF }
  ?erratum dcterms:type ?kind
  OPTIONAL { ?erratum sai:severity ?severity }
  OPTIONAL { ?erratum sai:basis ?basis }
  OPTIONAL { ?erratum sai:basisNote ?note }
}""")
_CHANGES = prefixed("""SELECT ?erratum ?operation ?node ?property ?printed ?corrected {
  ?erratum oa:hasBody ?change .
  ?change sai:operation ?operation ; rdf:subject ?node ; rdf:predicate ?property .
  OPTIONAL { ?change rdf:object ?printed }
  OPTIONAL { ?change sai:correctedValue ?corrected }
}""")


class Change(NamedTuple):
    """The change that an erratum makes to a statement: operation, thing, property, and both values."""

    operation: str
    node: Link
    property: Link
    printed: str
    corrected: str


def page(context: Context, lang: str) -> dict[str, Any]:
    """Return the template's values for the page of all errata, the most severe first."""
    nodes = [ox.NamedNode(iri) for iri in context.passages.errata]
    described = errata(context.store, nodes)
    rows = {text_of(row[0]): row for row in _about(context, nodes, lang)}
    names = labels(context.store, [t for row in rows.values() for t in row[1:4]], lang)
    changes = _changes(context, lang)
    found = []
    for node in sorted(nodes, key=lambda n: (SEVERITY.index(described[n].severity), n.value)):
        _, kind, severity, basis, note = rows.get(node.value, (None,) * 5)
        found.append(
            {
                "id": addresses.anchor(node.value, context.store.prefixes),
                "problem": wrong(described[node], lang),
                "severity": names.get(text_of(severity), ""),
                "grave": slug(text_of(severity)) == SEVERITY[0],
                "kind": names.get(text_of(kind), ""),
                "basis": names.get(text_of(basis), ""),
                "note": text_of(note),
                "sources": of_passages(context, described[node].passages, lang),
                "changes": changes.get(node.value, []),
            }
        )
    return {"errata": found}


def _about(context: Context, nodes: list[ox.NamedNode], lang: str) -> list[tuple[Term | None, ...]]:
    """Return the rows of errata; the one with a note in *lang*, if any, is the last of its erratum."""
    rows = list(select_for(context.store, _ABOUT, "erratum", nodes))
    return sorted(rows, key=lambda row: (getattr(row[4], "language", "") == lang, str(row)))


def _changes(context: Context, lang: str) -> dict[str, list[Change]]:
    names = context.names(lang)
    found: dict[str, list[Change]] = {}
    for erratum, how, node, prop, *values in sorted(select(context.store, _CHANGES).rows, key=str):
        counts = local(text_of(prop)) in context.display.counts | context.display.amounts
        printed, corrected = (shown(value, names, lang, counts=counts) for value in values)
        subject, of = (
            of_term(context, term, names.get(text_of(term), slug(text_of(term))), lang)
            for term in (node, prop)
        )
        change = Change(slug(text_of(how)), subject, of, printed, corrected)
        found.setdefault(text_of(erratum), []).append(change)
    return found

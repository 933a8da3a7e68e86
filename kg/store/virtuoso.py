"""Filters out the graphs that Virtuoso has for its own use among those of its users.

They describe its mappings, its service and some vocabularies. No other known server has such graphs.
"""

from __future__ import annotations

import warnings
from collections.abc import Sequence

import pyoxigraph as ox

from kg.errors import Note
from kg.rdf.namespaces import RDF_TYPE
from kg.rdf.terms import Term, text_of
from kg.text.counts import Count

_MARK = "http://www.openlinksw.com/schemas/virtrdf#"
"""The graph by which Virtuoso is recognised; it always has it."""
_BEGIN = ("http://www.openlinksw.com/", "urn:virtuoso:", "urn:core:services:", "urn:activitystreams-owl:")
_NAMES = {"http://www.w3.org/ns/ldp#", "urn:rules.skos", "virtrdf-label", "b3sonto", "b3sifp", "facets"}
_SERVICE = (ox.NamedNode(RDF_TYPE), ox.NamedNode("http://www.w3.org/ns/sparql-service-description#Service"))

Stated = Sequence[Term | None]
"""The subject, property, value and graph of a statement."""


def without_system_graphs(rows: Sequence[Stated]) -> Sequence[Stated]:
    """Return *rows*, all statements in a server's named graphs, without those of Virtuoso's own graphs.

    A :class:`kg.errors.Note` says how many are left out.
    """
    graphs = {text_of(graph) for *_, graph in rows}
    if _MARK not in graphs:
        return rows
    service = {text_of(s) for s, p, o, g in rows if s == g and (p, o) == _SERVICE}
    own = {name for name in graphs if name.startswith(_BEGIN) or name in _NAMES | service}
    left = [row for row in rows if text_of(row[3]) not in own]
    count = Count(len(rows) - len(left))
    warnings.warn(
        f"left out: {count:statement} of the server's own, in {', '.join(sorted(own))}", Note, stacklevel=2
    )
    return left

"""Finds the statements that make the rows of an answer true, and the passages that state them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence

import pyoxigraph as ox

from kg.rdf.namespaces import GRAPH
from kg.rdf.terms import Term, Triple, text_of
from kg.sparql.binding import bind
from kg.sparql.evidence.search import Search, triples
from kg.sparql.guard import blanked
from kg.store import Solutions, Store, select
from kg.store.batches import SIZE, select_for

Key = tuple[Term | None, ...]
"""Those terms of a row by which its evidence is found."""

STATED = """SELECT ?s ?p ?o ?passage WHERE {
VALUES ?s { UNDEF }
GRAPH ?passage { ?s ?p ?o }
}"""

Made = Sequence[tuple[Search, Solutions]]
"""Searches that were run, each with its solutions."""
Ground = dict[Key, dict[Triple, set[Term | None]]]
"""By key, the triples that make its rows true, each with the graphs where found; None if in any graph."""


def ground(made: Made, width: int, known: Collection[Triple] | None = None) -> Ground:
    """Return the triples that the searches *made* find for each key, which is the first *width* columns.

    If *known* is given, only these triples are looked for.
    """
    found: Ground = {}
    for search, (variables, rows) in made:
        of = [found.setdefault(row[:width], {}) for row in rows]
        for number, triple, graph in triples(search, variables, rows, known):
            of[number].setdefault(triple, set()).add(graph)
    return found


def answered(search: Search, solutions: Solutions, width: int) -> list[Key]:
    """Return the rows of a question that the *solutions* of *search* also answer; see :class:`Search`."""
    rows = [row[:width] for row in solutions.rows]
    return list(dict.fromkeys(rows)) if search.answers == "distinct" else rows


def of_rows(search: Search, keys: Sequence[str], solutions: Solutions) -> str:
    """Return the text of *search* for the rows of *solutions* only, where their *keys* are all IRIs.

    It may still find others. Without it, the evidence of ten rows is looked for in the whole graph if LIMIT
    has chosen them.
    """
    named = {
        name: terms
        for name, terms in zip(solutions.variables, zip(*solutions.rows, strict=True), strict=True)
        if name in keys and all(isinstance(term, ox.NamedNode) for term in terms)
    }
    lines = bind("".join(f"\nVALUES ?{name} {{ UNDEF }}" for name in named), named)
    if not named or len(lines) > SIZE:
        return search.text
    begin = blanked(search.text, "string").index("{")
    bound = " && ".join(f"BOUND(?{name})" for name in named)  # else a solution without one would fit any row
    where = f"{search.text[begin:-1]} FILTER({bound}) }}"
    return f"{search.text[:begin]}{{ {where}{lines}\n}}"


def stated(store: Store, found: Ground) -> dict[Key, dict[Triple, tuple[str, ...]]]:
    """Return by key its triples that passages of *store* state, each with the passages' IRIs, sorted."""
    open_ = {triple for of in found.values() for triple, graphs in of.items() if None in graphs}
    passages = _passages(store, open_)
    anywhere = {triple: _passages_among(names) for triple, names in passages.items()}
    known: dict[Key, dict[Triple, tuple[str, ...]]] = {}
    for key, of in found.items():
        for triple, graphs in of.items():
            if graphs == {None}:  # the usual case
                where = anywhere.get(triple, ())
            else:
                more = passages.get(triple, set()) if None in graphs else set()
                where = _passages_among({_name(graph) for graph in graphs if graph is not None} | more)
            if where:
                known.setdefault(key, {})[triple] = where
    return known


def _passages_among(graphs: Iterable[str]) -> tuple[str, ...]:
    """Return the passages among *graphs*, sorted."""
    return tuple(sorted(name for name in graphs if not name.startswith(GRAPH)))


def _name(graph: Term | None) -> str:
    return str(graph) if isinstance(graph, ox.BlankNode) else text_of(graph)


def _passages(store: Store, wanted: Iterable[Triple]) -> Mapping[Triple, set[str]]:
    wanted = set(wanted)
    named: Sequence[Term] = sorted({s for s, _, _ in wanted if isinstance(s, ox.NamedNode)}, key=str)
    only = ", ".join(sorted({str(p) for _, p, _ in wanted}))
    text = f"{STATED[:-1]}FILTER(?p IN ({only}))\n}}" if len(only) < SIZE else STATED
    rows = list(select_for(store, text, "s", named))
    if any(isinstance(s, ox.BlankNode) for s, _, _ in wanted):  # a query cannot name a blank node
        rows += select(store, text.replace("VALUES ?s { UNDEF }", "FILTER(ISBLANK(?s))")).rows
    found: dict[Triple, set[str]] = {}
    for s, p, o, passage in rows:
        if (triple := (s, p, o)) in wanted:
            found.setdefault(triple, set()).add(_name(passage))
    return found

"""Blank nodes told apart: named by what they are called, what they list or where they stand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

import pyoxigraph as ox

from kg.names.labels import preference
from kg.rdf import blank_nodes
from kg.rdf.namespaces import LABELS, PREFIXES, RDF_TYPE
from kg.rdf.terms import Term, Triple, key, text_of
from kg.store import Store, select

TOUCHING = """SELECT DISTINCT ?s ?p ?o ?graph WHERE {
?s ?p ?o FILTER(ISBLANK(?s) || ISBLANK(?o))
OPTIONAL { GRAPH ?graph { ?s ?p ?o } }
}"""
_FIRM = ox.NamedNode, ox.Literal
"""What has no blank node in it, as a quoted triple may."""
_FIRST, _REST, _NIL = (ox.NamedNode(PREFIXES["rdf"] + name) for name in ("first", "rest", "nil"))
_DEEP = 4
_SOME = 20  # items: were each rest of a long list told whole, its names would grow by the square
_MOST = 20_000
_OF = {"en": "{what} of {whose}", "ko": "{whose}의 {what}"}


def touching(store: Store) -> list[Triple]:
    """Return the triples of *store* that have a blank node; none of a server, or where there are too many."""
    if not store.at_hand:
        return []
    rows = select(store, f"{TOUCHING} LIMIT {_MOST + 1}").rows
    triples = {(s, p, o) for s, p, o, _ in rows if s is not None and p is not None and o is not None}
    return sorted(triples, key=lambda t: tuple(map(key, t))) if len(rows) <= _MOST else []


def cells(triples: Iterable[Triple]) -> set[Term]:
    """Return the nodes of *triples* that are cells of lists."""
    return {s for s, p, _ in triples if p == _FIRST and isinstance(s, ox.BlankNode)}


def by_place(triples: Iterable[Triple], place: int) -> dict[Term, list[Triple]]:
    """Return *triples* by their subject, property or object: *place* 0, 1 or 2."""
    found: dict[Term, list[Triple]] = {}
    for triple in triples:
        found.setdefault(triple[place], []).append(triple)
    return found


def owners(into: Mapping[Term, list[Triple]], cell: Term) -> list[Triple]:
    """Return those of the triples *into* nodes whose value is the list of which *cell* is a part."""
    found: list[Triple] = []
    waiting, passed = [cell], set()
    while waiting:
        here = waiting.pop()
        if here not in passed:
            passed.add(here)
            found += [t for t in into.get(here, ()) if t[1] != _REST]
            waiting += [t[0] for t in into.get(here, ()) if t[1] == _REST]
    return found


def named(
    triples: Iterable[Triple], things: Mapping[str, str], properties: Mapping[str, str], lang: str
) -> dict[Term, str]:
    """Return a name for each blank node of *triples*, no two alike, the same on each run.

    That is its label, the items of its list in their order, or its place: "member of team", and for what is
    only a subject "[haunts: team]". Those of one name are numbered.

    Args:
        triples: all that have a blank node.
        things: names of the IRIs that stand beside blank nodes, by IRI; of *properties* likewise.
        lang: of the words.
    """
    naming = _Naming(list(triples), things, properties, lang)
    names = {node: naming.name(node, 0) for node in naming.order}
    several = Counter(names.values())
    numbers: Counter[str] = Counter()
    for node, said in names.items():
        if several[said] > 1:
            numbers[said] += 1
            names[node] = f"{said} ({numbers[said]})"
    return names


class _Naming:
    def __init__(
        self, triples: list[Triple], things: Mapping[str, str], properties: Mapping[str, str], lang: str
    ) -> None:
        self._things, self._properties, self._lang = things, properties, lang
        self._out, self._into, self._lists = by_place(triples, 0), by_place(triples, 2), cells(triples)
        renamed = canonical(triples)
        self.order = {node: n for n, node in enumerate(sorted(renamed, key=lambda n: renamed[n].value))}
        self._known: dict[tuple[Term, int], str] = {}

    def name(self, node: Term, depth: int) -> str:
        if (node, depth) not in self._known:
            self._known[node, depth] = self._label(node) or self._described(node, depth)
        return self._known[node, depth]

    def _label(self, node: Term) -> str:
        labels = [
            (preference(p.value, o, self._lang), o.value)
            for _, p, o in self._out.get(node, ())
            if isinstance(p, ox.NamedNode) and p.value in LABELS
            if isinstance(o, ox.Literal) and o.value.strip()
        ]
        return min(labels)[1] if labels else ""

    def _described(self, node: Term, depth: int) -> str:
        """Return the items of the list *node*, or else where it stands, or what is said of it."""
        if node in self._lists:
            return f"({', '.join(self._items(node, depth))})"
        into = self._into.get(node, ())
        for cell in self._sorted(t for t in into if t[1] == _FIRST):
            for subject, predicate, _ in self._sorted(owners(self._into, cell[0])):
                return self._place(subject, predicate, depth)
        for subject, predicate, _ in self._sorted(t for t in into if t[0] != node):
            return self._place(subject, predicate, depth)
        about = sorted(self._sorted(self._out.get(node, ())), key=lambda t: str(t[1]) == f"<{RDF_TYPE}>")
        return "".join(f"[{self._word(p)}: {self._text(o, depth)}]" for _, p, o in about[:1])

    def _items(self, cell: Term, depth: int) -> list[str]:
        """Return the items of the list *cell*; of the rest of one, of which nobody speaks, the first ones."""
        rest = any(p == _REST for _, p, _ in self._into.get(cell, ()))
        found: list[str] = []
        passed: set[Term] = set()
        while cell in self._lists and cell not in passed:
            if rest and len(passed) == _SOME:
                return [*found, "…"]
            passed.add(cell)
            parts = self._sorted(self._out[cell])
            found += [self._text(o, depth) for _, p, o in parts if p == _FIRST]
            cell = next((o for _, p, o in parts if p == _REST), _NIL)
        return found

    def _place(self, subject: Term, predicate: Term, depth: int) -> str:
        return _OF[self._lang].format(what=self._word(predicate), whose=self._text(subject, depth))

    def _word(self, predicate: Term) -> str:
        return self._properties.get(text_of(predicate), str(predicate))

    def _text(self, term: Term, depth: int) -> str:
        if isinstance(term, ox.NamedNode):
            return self._things.get(term.value, term.value)
        if isinstance(term, ox.Literal):
            return term.value
        return self.name(term, depth + 1) if depth < _DEEP and isinstance(term, ox.BlankNode) else "…"

    def _sorted(self, some: Iterable[Triple]) -> list[Triple]:
        order = self.order
        return sorted(some, key=lambda t: [(isinstance(x, ox.BlankNode), order.get(x, 0), key(x)) for x in t])


def canonical(triples: Iterable[Triple]) -> dict[Term, ox.BlankNode]:
    """Return a new node for each blank node, called as :func:`kg.rdf.blank_nodes.named` has it."""
    touching = (t for t in triples if not isinstance(t[0], _FIRM) or not isinstance(t[2], _FIRM))
    quads = list(dict.fromkeys(ox.Quad(*triple) for triple in touching))  # type: ignore[arg-type]  # a store's own
    pairs = zip(quads, blank_nodes.named(quads), strict=True)
    ends = (end for a, b in pairs for end in ((a.subject, b.subject), (a.object, b.object)))
    return {old: new for old, new in ends if isinstance(old, ox.BlankNode) and isinstance(new, ox.BlankNode)}

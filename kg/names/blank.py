"""Blank nodes told apart: named by what they are called, what they list or where they stand."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Iterable, Iterator, Mapping

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


def blank_triples(store: Store) -> list[Triple]:
    """Return the triples of *store* that have a blank node; none of a server, or where there are too many."""
    if not store.at_hand:
        return []
    rows = select(store, f"{TOUCHING} LIMIT {_MOST + 1}").rows
    triples = {(s, p, o) for s, p, o, _ in rows if s is not None and p is not None and o is not None}
    return sorted(triples, key=lambda t: tuple(map(key, t))) if len(rows) <= _MOST else []


def list_cells(triples: Iterable[Triple]) -> set[Term]:
    """Return the nodes of *triples* that are cells of lists."""
    return {s for s, p, _ in triples if p == _FIRST and isinstance(s, ox.BlankNode)}


def by_position(triples: Iterable[Triple], place: int) -> dict[Term, list[Triple]]:
    """Return *triples* by their subject, property or object: *place* 0, 1 or 2."""
    found: dict[Term, list[Triple]] = {}
    for triple in triples:
        found.setdefault(triple[place], []).append(triple)
    return found


def list_owners(into: Mapping[Term, list[Triple]], cell: Term) -> list[Triple]:
    """Return those of the triples *into* nodes whose value is the list of which *cell* is a part.

    That of a list in another is what has the outer one.
    """
    found: list[Triple] = []
    waiting, passed = [cell], set()
    while waiting:
        here = waiting.pop()
        if here not in passed:
            passed.add(here)
            found += [t for t in into.get(here, ()) if t[1] not in (_FIRST, _REST)]
            waiting += [t[0] for t in into.get(here, ()) if t[1] in (_FIRST, _REST)]
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
    for node, name in names.items():
        if several[name] > 1:
            numbers[name] += 1
            names[node] = f"{name} ({numbers[name]})"
    return names


class _Naming:
    def __init__(
        self, triples: list[Triple], things: Mapping[str, str], properties: Mapping[str, str], lang: str
    ) -> None:
        self._things, self._properties, self._lang = things, properties, lang
        self._out, self._into, self._lists = (
            by_position(triples, 0),
            by_position(triples, 2),
            list_cells(triples),
        )
        renamed = canonical(triples)
        self.order = {node: n for n, node in enumerate(sorted(renamed, key=lambda n: renamed[n].value))}
        self._known: dict[tuple[Term, int], str] = {}
        self._places = {node: list(self._standing(node)) for node in self.order}
        self._far = self._distances()

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
        far = self._far.get(node, 0)
        places = [(s, p) for s, p in self._places[node] if self._far.get(s, 0) < far]
        for subject, predicate in sorted(places, key=lambda place: self._far.get(place[0], 0))[:1]:
            return _OF[self._lang].format(what=self._word(predicate), whose=self._text(subject, depth))
        for _, predicate, value in self._about(node)[:1]:
            back = isinstance(value, ox.BlankNode) and value not in self._lists and not self._label(value)
            return f"[{self._word(predicate)}: {'…' if back else self._text(value, depth)}]"
        return ""

    def _standing(self, node: Term) -> Iterator[tuple[Term, Term]]:
        """Yield the subjects and predicates of which *node*, or a list that has it, is the value."""
        into = self._into.get(node, ())
        for cell in self._sorted(t for t in into if t[1] == _FIRST):
            yield from ((s, p) for s, p, _ in self._sorted(list_owners(self._into, cell[0])) if s != node)
        yield from ((s, p) for s, p, _ in self._sorted(into) if s != node and p not in (_FIRST, _REST))

    def _about(self, node: Term) -> list[Triple]:
        """Return what is said of *node*, what it says of blank nodes and its classes last."""
        out = self._sorted(self._out.get(node, ()))
        return sorted(out, key=lambda t: (isinstance(t[2], ox.BlankNode), str(t[1]) == f"<{RDF_TYPE}>"))

    def _distances(self) -> dict[Term, int]:
        """Return how many places each blank node is away from what has a name without one.

        In a circle, that is what is said of its nodes, be it only that there are others.
        """
        parts: dict[Term, list[Term]] = {}
        for node, places in self._places.items():
            for subject, _ in places:
                parts.setdefault(subject, []).append(node)
        far: dict[Term, int] = {}
        firm = [s for s in parts if not isinstance(s, ox.BlankNode)]
        self_named = [n for n in self.order if n in self._lists or not self._places[n] or self._label(n)]
        about = [
            n for n in self.order if self._about(n) and not isinstance(self._about(n)[0][2], ox.BlankNode)
        ]
        for start in ([*firm, *self_named], about, list(self.order)):
            waiting = deque((node, 0) for node in start if node not in far)
            while waiting:
                node, distance = waiting.popleft()
                if node not in far:
                    far[node] = distance
                    waiting += ((part, distance + 1) for part in parts.get(node, ()))
        return far

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
    """Return a new node for each blank node, named as by :func:`kg.rdf.blank_nodes.with_stable_names`."""
    touching = (t for t in triples if not isinstance(t[0], _FIRM) or not isinstance(t[2], _FIRM))
    quads = list(dict.fromkeys(ox.Quad(*triple) for triple in touching))  # type: ignore[arg-type]  # a store's own
    pairs = zip(quads, blank_nodes.with_stable_names(quads), strict=True)
    ends = (end for a, b in pairs for end in ((a.subject, b.subject), (a.object, b.object)))
    return {old: new for old, new in ends if isinstance(old, ox.BlankNode) and isinstance(new, ox.BlankNode)}

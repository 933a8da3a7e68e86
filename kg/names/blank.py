"""Names for blank nodes: their label, the items of their list, or where they are used."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Iterable, Iterator, Mapping

import pyoxigraph as ox

from kg.names.labels import preference
from kg.rdf import blank_nodes
from kg.rdf.namespaces import LABELS, PREFIXES, RDF_TYPE
from kg.rdf.terms import Term, Triple, key, text_of
from kg.store import Store, select

WITH_BLANK_NODES = """SELECT DISTINCT ?s ?p ?o ?graph WHERE {
?s ?p ?o FILTER(ISBLANK(?s) || ISBLANK(?o))
OPTIONAL { GRAPH ?graph { ?s ?p ?o } }
}"""
_FIRM = ox.NamedNode, ox.Literal
"""Terms that cannot contain a blank node, as a quoted triple can."""
_FIRST, _REST, _NIL = (ox.NamedNode(PREFIXES["rdf"] + name) for name in ("first", "rest", "nil"))
_MAX_DEPTH = 4
_MAX_ITEMS = 20  # of a list's tail: with all items, the names of a long list would grow quadratically
_MAX_TRIPLES = 20_000
_OF = {"en": "{what} of {whose}", "ko": "{whose}의 {what}"}


def blank_triples(store: Store) -> list[Triple]:
    """Return the triples of *store* with a blank node; none if it is a server or has more than 20,000."""
    if not store.is_local:
        return []
    rows = select(store, f"{WITH_BLANK_NODES} LIMIT {_MAX_TRIPLES + 1}").rows
    triples = {(s, p, o) for s, p, o, _ in rows if s is not None and p is not None and o is not None}
    return sorted(triples, key=lambda t: tuple(map(key, t))) if len(rows) <= _MAX_TRIPLES else []


def list_cells(triples: Iterable[Triple]) -> set[Term]:
    """Return the blank nodes of *triples* that are cells of an RDF list (subjects of ``rdf:first``)."""
    return {s for s, p, _ in triples if p == _FIRST and isinstance(s, ox.BlankNode)}


def by_position(triples: Iterable[Triple], place: int) -> dict[Term, list[Triple]]:
    """Group *triples* by their subject, property or object (*place* 0, 1 or 2)."""
    found: dict[Term, list[Triple]] = {}
    for triple in triples:
        found.setdefault(triple[place], []).append(triple)
    return found


def list_owners(into: Mapping[Term, list[Triple]], cell: Term) -> list[Triple]:
    """Return the triples whose value is the list that contains *cell*; of nested lists, the outermost one.

    *into* are triples by their object.
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
    """Return a unique name for each blank node of *triples*, the same on each run.

    The name is the node's label, the items of its list, or where it is used: "member of team"; a node that
    is no object is named by what it says: "[haunts: team]". Equal names are numbered.

    *triples* are all that have a blank node. *things* are names of the other subjects and objects, and
    *properties* those of the properties, by IRI.
    """
    naming = _Naming(list(triples), things, properties, lang)
    for part in naming.parts():
        names = {node: naming.name(node, 0) for node in part}
        several, numbers = Counter([*names.values(), *naming.unique.values()]), Counter[str]()
        for node, name in names.items():
            if several[name] > 1:
                numbers[name] += 1
                name = f"{name} ({numbers[name]})"
            naming.unique[node] = name
    return naming.unique


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
        self.unique: dict[Term, str] = {}
        self._known: dict[tuple[Term, int], str] = {}
        self._uses = {node: list(self._uses_of(node)) for node in self.order}
        self._far = self._distances()

    def parts(self) -> Iterator[list[Term]]:
        """Yield the nodes that are not lists, then the lists, whose names contain those of their items."""
        yield [node for node in self.order if node not in self._lists]
        yield [node for node in self.order if node in self._lists]

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
        """Return the items of the list *node*, or else where it is used, or else its first statement."""
        if node in self._lists:
            return f"({', '.join(self._items(node, depth))})"
        far = self._far.get(node, 0)
        uses = [(s, p) for s, p in self._uses[node] if self._far.get(s, 0) < far]
        for subject, predicate in sorted(uses, key=lambda use: self._far.get(use[0], 0))[:1]:
            return _OF[self._lang].format(what=self._word(predicate), whose=self._text(subject, depth))
        for _, predicate, value in self._said_by(node)[:1]:
            back = isinstance(value, ox.BlankNode) and value not in self._lists and not self._label(value)
            return f"[{self._word(predicate)}: {'…' if back else self._text(value, depth)}]"
        return ""

    def _uses_of(self, node: Term) -> Iterator[tuple[Term, Term]]:
        """Yield the subject and predicate of each triple whose value is *node* or a list with it."""
        into = self._into.get(node, ())
        for cell in self._sorted(t for t in into if t[1] == _FIRST):
            yield from ((s, p) for s, p, _ in self._sorted(list_owners(self._into, cell[0])) if s != node)
        yield from ((s, p) for s, p, _ in self._sorted(into) if s != node and p not in (_FIRST, _REST))

    def _said_by(self, node: Term) -> list[Triple]:
        """Return the triples with the subject *node*; those to blank nodes and to its classes come last."""
        out = self._sorted(self._out.get(node, ()))
        return sorted(out, key=lambda t: (isinstance(t[2], ox.BlankNode), str(t[1]) == f"<{RDF_TYPE}>"))

    def _distances(self) -> dict[Term, int]:
        """Return how many steps each blank node is from something with a name of its own.

        Within a cycle the steps are counted from the nodes that say something, or else from all of them.
        """
        parts: dict[Term, list[Term]] = {}
        for node, uses in self._uses.items():
            for subject, _ in uses:
                parts.setdefault(subject, []).append(node)
        far: dict[Term, int] = {}
        firm = [s for s in parts if not isinstance(s, ox.BlankNode)]
        self_named = [n for n in self.order if n in self._lists or not self._uses[n] or self._label(n)]
        firsts = {node: self._said_by(node)[:1] for node in self.order}
        telling = [n for n, said in firsts.items() if said and not isinstance(said[0][2], ox.BlankNode)]
        for start in ([*firm, *self_named], telling, list(self.order)):
            waiting = deque((node, 0) for node in start if node not in far)
            while waiting:
                node, distance = waiting.popleft()
                if node not in far:
                    far[node] = distance
                    waiting += ((part, distance + 1) for part in parts.get(node, ()))
        return far

    def _items(self, cell: Term, depth: int) -> list[str]:
        """Return the items of the list that begins at *cell*; of the tail of another list, the first ones."""
        is_tail = any(p == _REST for _, p, _ in self._into.get(cell, ()))
        found: list[str] = []
        passed: set[Term] = set()
        while cell in self._lists and cell not in passed:
            if is_tail and len(passed) == _MAX_ITEMS:
                return [*found, "…"]
            passed.add(cell)
            parts = self._sorted(self._out[cell])
            found += [self.unique.get(o) or self._text(o, depth) for _, p, o in parts if p == _FIRST]
            cell = next((o for _, p, o in parts if p == _REST), _NIL)
        return found

    def _word(self, predicate: Term) -> str:
        return self._properties.get(text_of(predicate), str(predicate))

    def _text(self, term: Term, depth: int) -> str:
        if isinstance(term, ox.NamedNode):
            return self._things.get(term.value, term.value)
        if isinstance(term, ox.Literal):
            return term.value
        return self.name(term, depth + 1) if depth < _MAX_DEPTH and isinstance(term, ox.BlankNode) else "…"

    def _sorted(self, some: Iterable[Triple]) -> list[Triple]:
        order = self.order
        return sorted(some, key=lambda t: [(isinstance(x, ox.BlankNode), order.get(x, 0), key(x)) for x in t])


def canonical(triples: Iterable[Triple]) -> dict[Term, ox.BlankNode]:
    """Return each blank node's stable replacement; see :func:`kg.rdf.blank_nodes.with_stable_names`."""
    with_blank = (t for t in triples if not isinstance(t[0], _FIRM) or not isinstance(t[2], _FIRM))
    quads = list(dict.fromkeys(ox.Quad(*triple) for triple in with_blank))  # type: ignore[arg-type]  # a store's own
    pairs = zip(quads, blank_nodes.with_stable_names(quads), strict=True)
    ends = (end for a, b in pairs for end in ((a.subject, b.subject), (a.object, b.object)))
    return {old: new for old, new in ends if isinstance(old, ox.BlankNode) and isinstance(new, ox.BlankNode)}

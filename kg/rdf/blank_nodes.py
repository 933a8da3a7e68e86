"""Stable identifiers for blank nodes, derived from their statements, so that equal graphs are written alike.

Linked blank nodes are distinguished by colour refinement; if some remain alike, the first of them, in the
file's order, gets a colour of its own, and so on. Unlike RDFC-1.0 (https://www.w3.org/TR/rdf-canon/) it
never takes exponential time: alike nodes are usually interchangeable, and any order will do. Only in graphs
where they are not, such as regular graphs, the identifiers depend on the file's order.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter, deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TypeVar, cast

import pyoxigraph as ox

_T = TypeVar("_T")
_HASH = 10  # hexadecimal digits of a name
STABLE = re.compile(rf"_:b[0-9a-f]{{{_HASH}}}\w*")
"""Matches a stable identifier in a text."""
_SELF, _OTHER, _ANY = (ox.BlankNode(name) for name in ("self", "other", "any"))


def with_stable_names(quads: Iterable[ox.Quad]) -> list[ox.Quad]:
    """Return *quads* without duplicates and with stable identifiers for their blank nodes.

    An identifier depends only on the statements with the node and with the blank nodes that it is linked to.
    """
    quads = list(dict.fromkeys(quads))
    around: dict[ox.BlankNode, list[ox.Quad]] = {}
    for quad in quads:
        for node in set(_blank_nodes_in(quad)):
            around.setdefault(node, []).append(quad)
    names: dict[ox.BlankNode, ox.BlankNode] = {}
    seen: Counter[str] = Counter()
    for component in _components(around):
        order = _Colours(component, around).order() if len(component) > 1 else component
        places = {node: ox.BlankNode(f"n{n}") for n, node in enumerate(order)}
        about = {quad for node in order for quad in around[node]}
        text = "\n".join(sorted(str(renamed(quad, places)) for quad in about))
        name = "b" + hashlib.sha256(text.encode()).hexdigest()[:_HASH]
        seen[name] += 1
        name += f"c{seen[name]}" if seen[name] > 1 else ""  # an equal component came before
        names.update((node, ox.BlankNode(f"{name}n{n}" if n else name)) for n, node in enumerate(order))
    return [renamed(quad, names) for quad in quads]


def stream_with_stable_names(quads: Iterable[ox.Quad]) -> Iterator[ox.Quad]:
    """Yield *quads* as :func:`with_stable_names` returns them, those without blank nodes at once."""
    waiting = []
    for quad in quads:
        if next(_blank_nodes_in(quad), None) is None:
            yield quad
        else:
            waiting.append(quad)
    yield from with_stable_names(waiting)


def renamed(quad: ox.Quad, names: Mapping[ox.BlankNode, ox.BlankNode]) -> ox.Quad:
    """Return *quad* with its blank nodes replaced as *names* says; others stay."""
    if next(_blank_nodes_in(quad), None) is None:
        return quad
    subject, obj, graph = (_renamed(t, names) for t in (quad.subject, quad.object, quad.graph_name))
    return ox.Quad(subject, quad.predicate, obj, graph)  # type: ignore[arg-type]  # of the same kinds


def _renamed(term: _T, names: Mapping[ox.BlankNode, ox.BlankNode]) -> _T:
    if isinstance(term, ox.BlankNode):
        return cast(_T, names.get(term, term))
    if isinstance(term, ox.Triple):
        inner = ox.Triple(_renamed(term.subject, names), term.predicate, _renamed(term.object, names))
        return cast(_T, inner)
    return term


def _blank_nodes_in(quad: ox.Quad) -> Iterator[ox.BlankNode]:
    terms: list[object] = [quad.graph_name, quad.object, quad.subject]
    while terms:
        term = terms.pop()
        if isinstance(term, ox.BlankNode):
            yield term
        elif isinstance(term, ox.Triple):
            terms += [term.object, term.subject]


def _components(around: Mapping[ox.BlankNode, Sequence[ox.Quad]]) -> Iterator[list[ox.BlankNode]]:
    """Yield the groups of blank nodes that are linked by statements, each in the file's order."""
    done: set[ox.BlankNode] = set()
    for start in sorted(around, key=_name_order):
        if start in done:
            continue
        done.add(start)
        group = [start]
        for node in group:  # grows
            new = {other for quad in around[node] for other in _blank_nodes_in(quad)} - done
            done |= new
            group += new
        yield sorted(group, key=_name_order)


def _name_order(node: ox.BlankNode) -> tuple[int, str]:
    return len(node.value), node.value


class _Colours:
    """Colour classes of nodes, whose numbers do not depend on the nodes' identifiers."""

    def __init__(
        self, nodes: Sequence[ox.BlankNode], around: Mapping[ox.BlankNode, Sequence[ox.Quad]]
    ) -> None:
        self._links: dict[ox.BlankNode, list[tuple[str, ox.BlankNode]]] = {node: [] for node in nodes}
        alike: dict[tuple[str, ...], dict[ox.BlankNode, None]] = {}
        for node in nodes:
            shapes = []
            for quad in around[node]:
                others = set(_blank_nodes_in(quad)) - {node}
                rest = dict.fromkeys(others, _ANY)
                shapes.append(str(renamed(quad, {**rest, node: _SELF})))
                for other in others:  # the link as seen from the other node
                    shape = str(renamed(quad, {**rest, node: _SELF, other: _OTHER}))
                    self._links[other].append((shape, node))
            alike.setdefault(tuple(sorted(shapes)), {})[node] = None
        self._members = [alike[shapes] for shapes in sorted(alike)]
        self._of = {node: n for n, members in enumerate(self._members) for node in members}

    def order(self) -> list[ox.BlankNode]:
        """Return the nodes in the order of their colours, after each has got one of its own."""
        self._refine(range(len(self._members)))
        n = 0
        while n < len(self._members):
            while len(self._members[n]) > 1:
                self._refine([self._set_apart(n, [next(iter(self._members[n]))])])
            n += 1
        return [node for members in self._members for node in members]

    def _set_apart(self, colour: int, nodes: Iterable[ox.BlankNode]) -> int:
        new = len(self._members)
        self._members.append(dict.fromkeys(nodes))
        for node in self._members[new]:
            del self._members[colour][node]
            self._of[node] = new
        return new

    def _refine(self, colours: Iterable[int]) -> None:
        """Split classes until all nodes of each have the same links to *colours* and to new classes."""
        waiting = deque(colours)
        while waiting:
            touched: dict[ox.BlankNode, list[str]] = {}
            for node in self._members[waiting.popleft()]:
                for shape, other in self._links[node]:
                    touched.setdefault(other, []).append(shape)
            classes: dict[int, dict[tuple[str, ...], list[ox.BlankNode]]] = {}
            for node, shapes in touched.items():
                groups = classes.setdefault(self._of[node], {})
                groups.setdefault(tuple(sorted(shapes)), []).append(node)
            for colour in sorted(classes):
                groups = classes[colour]
                rest = len(self._members[colour]) - sum(map(len, groups.values()))
                sizes = [((), rest), *((shapes, len(groups[shapes])) for shapes in sorted(groups))]
                kept = max(sizes, key=lambda size: size[1])[0]  # the largest, which saves work
                waiting.extend(
                    self._set_apart(colour, sorted(groups[shapes], key=_name_order))
                    for shapes in sorted(groups)
                    if shapes != kept
                )
                if kept and rest:
                    untouched = [node for node in self._members[colour] if node not in touched]
                    waiting.append(self._set_apart(colour, untouched))

"""Holds a graph to the rules: SHACL shapes through pyshacl, checks and printed forms on the engine itself.

Facts stand in one named graph a sentence and types in another, so shapes and most checks see the merge;
a violation then names the passages of the statement at fault, or of all the node's statements.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any

import pyoxigraph as ox

from kg.errors import DataError, QueryError
from kg.question.concepts import LINKS
from kg.rdf.namespaces import (
    BASE,
    GRAPH,
    IDENTIFIER,
    ONTOLOGY_GRAPH,
    PASSAGES_GRAPH,
    PHRASES_GRAPH,
    PREFIXES,
    RDF_TYPE,
    RDFS_LABEL,
    SAI,
    SAME,
    SKOS,
    UNNAMED,
)
from kg.rdf.terms import Term, key, text_of
from kg.sparql.binding import bind
from kg.store import Solutions
from kg.store.corrections import PUT_RIGHT
from kg.store.embedded import drained
from kg.store.readings import recognise
from kg.validate.printed import READERS, Row
from kg.validate.rules import SHAPE, Rule, rules
from kg.validate.shacl import graph, packaged_shapes, results
from kg.validate.violation import Unread, Violation

if TYPE_CHECKING:
    from pathlib import Path

    from kg.rdf.inputs import Input

_ENTITIES, _ERRATA = GRAPH + "entities", GRAPH + "errata"
_TYPE, _IN_SCHEME = ox.NamedNode(RDF_TYPE), ox.NamedNode(SKOS + "inScheme")
_PASSAGE = ox.NamedNode(PREFIXES["oa"] + "hasTarget")
_VOCABULARY = (PREFIXES["owl"], PREFIXES["rdf"] + "Property")
_RELATION = ox.NamedNode(PREFIXES["dcterms"] + "relation")
_LINKS = {*LINKS, ox.NamedNode(SKOS + "topConceptOf")}
_LINKED = (
    SKOS + "Concept",
    *(PREFIXES["schema"] + n for n in ("GovernmentOrganization", "ResearchOrganization")),
)
_COLUMNS = ("node", "property", "value", "passage")


class Validator:
    """A graph that can be validated, changed and validated again, as a whole or around some nodes.

    It holds *quads*, and *says* of itself what :func:`kg.store.readings.said` returned of their store; if
    that is nothing, its reading is known by its statements.
    """

    def __init__(self, quads: Iterable[ox.Quad], says: Sequence[ox.Quad] = ()) -> None:
        self.store = ox.Store()
        self.store.extend(quads)
        self.store.update("INSERT { ?s ?p ?o } WHERE { GRAPH ?g { ?s ?p ?o } }")
        self.store.extend(says)
        if not says:
            recognise(self.store)
        self.rules = rules()

    def add(self, quad: ox.Quad) -> None:
        """Add *quad* to its named graph and to the merge."""
        self.store.add(quad)
        self.store.add(_merged(quad))

    def remove(self, quad: ox.Quad) -> None:
        """Remove *quad* from its named graph, and from the merge if no other graph has it."""
        self.store.remove(quad)
        triple = (quad.subject, quad.predicate, quad.object)
        merged = _merged(quad)
        stated = list(self.store.quads_for_pattern(*triple, None))
        if all(other.graph_name == merged.graph_name for other in stated):
            self.store.remove(merged)

    def violations(self, nodes: Sequence[ox.NamedNode] = ()) -> list[Violation]:
        """Return what breaks a rule, sorted; of *nodes* alone if any are given.

        Raises:
            QueryError: a check is no SPARQL; names it.
        """
        found = {_order(each): each for each in (*self.checked(nodes), *self.shaped(nodes))}
        return [found[place] for place in sorted(found)]

    def checked(self, nodes: Sequence[ox.NamedNode] = ()) -> Iterable[Violation]:
        """Yield the violations of the checks."""
        return (
            each
            for rule in self.rules.values()
            if rule.text
            for each, why in self._judged(rule, nodes)
            if not why
        )

    def unread(self) -> list[Unread]:
        """Return the values that no check could hold to print, sorted: they are no violations."""
        rules = (rule for rule in self.rules.values() if rule.reads)
        found = {_order(each): Unread(each, why) for rule in rules for each, why in self._judged(rule) if why}
        return [found[place] for place in sorted(found)]

    def _judged(self, rule: Rule, nodes: Sequence[ox.NamedNode] = ()) -> Iterator[tuple[Violation, str]]:
        """Yield what the check *rule* finds, with "", and what it cannot judge, with the reason."""
        corrected = self._corrected() if rule.reads else set()
        for row, why in self._rows(rule, nodes):
            node, prop, value, passage = (row.get(name) for name in _COLUMNS)
            if (node, prop, value) not in corrected:
                yield self._violation(rule, node, prop, value, passage), why

    def _corrected(self) -> set[tuple[Term | None, ...]]:
        """Return the statements that a corrected reading has put right: they differ from print on purpose."""
        found = drained(self.store.query(PUT_RIGHT))
        return {row[1:4] for row in found.rows} if isinstance(found, Solutions) else set()

    def shaped(self, nodes: Sequence[ox.NamedNode] = ()) -> Iterable[Violation]:
        """Yield the violations of the shapes."""
        data = graph(self._around(nodes))
        for found in results(data, packaged_shapes(), focus=[node.value for node in nodes], inplace=True):
            rule = self.rules[found.shape.removeprefix(SHAPE)]
            violation = self._violation(rule, found.node, found.property, found.value, None)
            yield violation._replace(component=found.component)

    def _rows(self, rule: Rule, nodes: Sequence[ox.NamedNode]) -> Iterable[tuple[Row, str]]:
        try:
            solutions = drained(self.store.query(bind(rule.text, {"node": nodes})))
        except (SyntaxError, ValueError) as error:
            raise QueryError(
                f"{rule.iri}: not valid SPARQL ({error}); mend queries/checks/{rule.name}.rq"
            ) from None
        if not isinstance(solutions, Solutions):
            raise QueryError(f"{rule.iri}: a check is a SELECT; mend queries/checks/{rule.name}.rq")
        rows = [dict(zip(solutions.variables, row, strict=True)) for row in solutions.rows]
        if not rule.reads:
            return [(row, "") for row in rows]
        together: dict[tuple[Term | None, ...], list[dict[str, Any]]] = {}
        for row in rows:
            together.setdefault((row["node"], row["passage"]), []).append(row)
        return [found for group in together.values() for found in READERS[rule.reads](group)]

    def _violation(
        self, rule: Rule, node: Term | None, prop: Term | None, value: Term | None, passage: Term | None
    ) -> Violation:
        if node is None:
            raise QueryError(f"{rule.iri}: a row has no node; mend queries/checks/{rule.name}.rq")
        found = {passage.value} if isinstance(passage, ox.NamedNode) else self._passages(node, prop, value)
        return Violation(rule, node, prop, value, tuple(sorted(found - {UNNAMED})))

    def _passages(self, node: Term, prop: Term | None, value: Term | None) -> set[str]:
        """Return the passages of the statement, else of the property's statements, else of the node's."""
        for pattern in ((node, prop, value), (node, prop, None), (node, None, None)):
            quads = list(self.store.quads_for_pattern(*pattern, None))  # type: ignore[arg-type]
            named = {q.graph_name.value for q in quads if isinstance(q.graph_name, ox.NamedNode)}
            if found := {name for name in named if not name.startswith(GRAPH)}:
                return found
        quads = list(self.store.quads_for_pattern(node, _PASSAGE, None, None))  # type: ignore[arg-type]
        return {q.object.value for q in quads if isinstance(q.object, ox.NamedNode)}  # of an erratum

    def _around(self, nodes: Sequence[ox.NamedNode]) -> set[ox.Quad]:
        """Return what shapes look at: statements of and about *nodes*, and the kinds of what they name."""
        patterns: list[Any] = [(None, None, None)]
        if nodes:
            patterns = [pattern for node in nodes for pattern in ((node, None, None), (None, None, node))]
        merge = ox.DefaultGraph()
        quads = {q for s, p, o in patterns for q in list(self.store.quads_for_pattern(s, p, o, merge))}
        if nodes:
            objects = {q.object for q in quads if isinstance(q.object, ox.NamedNode)}
            for predicate in (_TYPE, _IN_SCHEME):
                for node in objects:
                    quads.update(list(self.store.quads_for_pattern(node, predicate, None, merge)))
        return quads


def _merged(quad: ox.Quad) -> ox.Quad:
    return ox.Quad(quad.subject, quad.predicate, quad.object)


def _order(violation: Violation) -> tuple[Any, ...]:
    return violation.rule.name, violation.passages, *map(key, violation[1:4])


@cache
def packaged() -> tuple[ox.Quad, ...]:
    """Return the quads of the packaged graph, without the merge."""
    from kg.store.dump import quads
    from kg.store.embedded import Embedded

    return tuple(quads(Embedded.of_files()))


def over_packaged(paths: Sequence[Path | str | Input]) -> Sequence[ox.Quad]:
    """Return the quads of the files *paths*, completed by what they leave to the packaged graph.

    Of the packaged graph stay the vocabulary, and the descriptions (types, labels, locators, errata) of
    what the files do not describe themselves. Its facts stay, passage by passage, where the files hold an
    edited one of its passages or no facts at all; where the files bring facts of their own alone, its facts
    and errata are left out, and of its descriptions stay those of what the files name. Nothing is completed
    by nothing.

    Raises:
        DataError: a file cannot be read, or all that they hold is of other vocabularies.
    """
    from kg.export import exchange
    from kg.rdf import reader, reified

    read = exchange.stored(reified.restore(reader.read_all(paths)))
    if not read:
        return ()
    if not any(BASE in str(quad) for quad in read):
        raise DataError(
            f"{', '.join(map(str, paths))}: has nothing of the vocabulary {SAI}, so the article's "
            "rules are not for it; hold it to rules of its own with `shapes` FILE"
        )
    own = _placed(read)
    described = {_described(q) for q in own if not reified.is_passage(q.graph_name)}
    if any(link for *_, link in described):  # it has links: where it has none, there are to be none
        described |= {(graph, subject, True) for graph, subject, _ in described}
    graphs = {q.graph_name for q in own if reified.is_passage(q.graph_name)}
    base = packaged()
    edited = not graphs or bool(graphs & {q.graph_name for q in base})
    kept = [
        q
        for q in base
        if (q.graph_name not in graphs and edited)
        if reified.is_passage(q.graph_name) or _described(q) not in described
    ]
    if not edited:
        named = {term for q in own for term in (q.subject, q.object, q.graph_name)}
        known = [q for q in base if _described(q) not in described and q.subject in named]
        kept = [q for q in known if text_of(q.graph_name) in (_ENTITIES, PASSAGES_GRAPH)]
        kept += [q for q in base if text_of(q.graph_name) in (ONTOLOGY_GRAPH, PHRASES_GRAPH)]
        kept = [q for q in kept if q.predicate != _RELATION or q.object in named]
        further = {q.object for q in kept if isinstance(q.object, ox.NamedNode)} - named
        kept += [
            q for q in base if q.subject in further and text_of(q.graph_name) in (_ENTITIES, PASSAGES_GRAPH)
        ]
    return [*own, *kept]


def _described(quad: ox.Quad) -> tuple[object, object, bool]:
    """Return of what *quad* is a description, and whether a link, which stand in a file of their own."""
    return quad.graph_name, quad.subject, quad.predicate in _LINKS


def _placed(quads: list[ox.Quad]) -> list[ox.Quad]:
    """Return *quads* with those outside any graph put into the graph of their kind."""
    named = {(q.subject, q.predicate, q.object) for q in quads if isinstance(q.graph_name, ox.NamedNode)}
    classes = {q.subject: text_of(q.object) for q in quads if q.predicate == _TYPE}
    placed = []
    for quad in quads:
        if isinstance(quad.graph_name, ox.NamedNode):
            placed.append(quad)
        elif (quad.subject, quad.predicate, quad.object) not in named:
            graph = ox.NamedNode(_kind(quad, classes.get(quad.subject, "")))
            placed.append(ox.Quad(quad.subject, quad.predicate, quad.object, graph))
    return placed


def _kind(quad: ox.Quad, of: str) -> str:
    """Return the graph into which *quad*, whose subject is of the class *of*, belongs."""
    subject = text_of(quad.subject)
    if of in (SAI + "Erratum", SAI + "Change"):
        return _ERRATA
    if of in (SAI + "Passage", "https://schema.org/Article") or of.startswith(PREFIXES["prov"]):
        return PASSAGES_GRAPH
    if quad.predicate.value == SAI + "phrase":
        return PHRASES_GRAPH
    if subject.startswith((SAI, SAI.rstrip("#"))) or of.startswith(_VOCABULARY):
        return ONTOLOGY_GRAPH
    said = quad.predicate.value
    describes = said in (RDF_TYPE, RDFS_LABEL, IDENTIFIER, *SAME) or said.startswith(SKOS)
    describes |= quad.predicate in _LINKS and of in _LINKED
    return _ENTITIES if describes else UNNAMED

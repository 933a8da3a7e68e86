"""Completes the files to validate with what they leave to the packaged graph."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

import pyoxigraph as ox

from kg.errors import DataError
from kg.question.concepts import LINKS
from kg.rdf.namespaces import (
    BASE,
    ENTITIES_GRAPH,
    GRAPH,
    IDENTIFIER,
    ONTOLOGY_GRAPH,
    PASSAGES_GRAPH,
    PHRASES_GRAPH,
    PREFIXES,
    PRESENTATION,
    RDF_TYPE,
    RDFS_LABEL,
    SAI,
    SAME,
    SKOS,
    UNNAMED,
)
from kg.rdf.terms import text_of

if TYPE_CHECKING:
    from pathlib import Path

    from kg.rdf.inputs import Input

_ERRATA = GRAPH + "errata"
_TYPE = ox.NamedNode(RDF_TYPE)
_VOCABULARY = (PREFIXES["owl"], PREFIXES["rdf"] + "Property")
_RELATION = ox.NamedNode(PREFIXES["dcterms"] + "relation")
_LINKS = {*LINKS, ox.NamedNode(SKOS + "topConceptOf")}

_LINKED = (
    SKOS + "Concept",
    *(PREFIXES["schema"] + n for n in ("GovernmentOrganization", "ResearchOrganization")),
)


@cache
def packaged() -> tuple[ox.Quad, ...]:
    """Return the quads of the packaged graph, without the merge."""
    from kg.store.dump import quads
    from kg.store.embedded import Embedded

    return tuple(quads(Embedded.of_files()))


def over_packaged(
    paths: Sequence[Path | str | Input], declared: dict[str, str] | None = None
) -> Sequence[ox.Quad]:
    """Return the quads of the files *paths*, completed from the packaged graph.

    The vocabulary and the descriptions (types, labels, locators, errata) that the files lack are added.
    If the files have facts of one of the packaged passages, or no facts at all, the facts of the other
    packaged passages are added. If they have only facts of their own passages, no packaged facts and errata
    are added, and descriptions only of things that the files mention. Empty files are not completed.

    *declared* is filled with the prefixes of the files.

    Raises:
        DataError: a file cannot be read, or nothing in the files is of the article's vocabulary.
    """
    from kg.rdf import reader, reified
    from kg.store import exchange

    read = exchange.from_exchange(reified.restored(reader.read_all(paths, declared)))
    if not read:
        return ()
    if not any(BASE in str(quad) for quad in read):
        raise DataError(
            f"{', '.join(map(str, paths))}: has nothing of the vocabulary {SAI}, so the article's "
            "rules are not for it; check it against shapes of its own with `shapes` FILE"
        )
    own = _in_graph_of_kind(read)
    described = {_described(q) for q in own if not reified.is_passage(q.graph_name)}
    if any(link for *_, link in described):  # packaged links of the things they describe are dropped, too
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
        known = [q for q in base if text_of(q.graph_name) in (ENTITIES_GRAPH, PASSAGES_GRAPH)]
        kept = [q for q in known if _described(q) not in described and q.subject in named]
        kept += [q for q in base if text_of(q.graph_name) in (ONTOLOGY_GRAPH, PHRASES_GRAPH)]
        kept = [q for q in kept if q.predicate != _RELATION or q.object in named]
        further = {q.object for q in kept if isinstance(q.object, ox.NamedNode)} - named
        kept += [q for q in known if q.subject in further]
    return [*own, *kept]


def _described(quad: ox.Quad) -> tuple[object, object, bool]:
    """Return what *quad* describes: its graph, its subject, and whether it is a link between things."""
    return quad.graph_name, quad.subject, quad.predicate in _LINKS


def _in_graph_of_kind(quads: list[ox.Quad]) -> list[ox.Quad]:
    """Return *quads* with those of the default graph moved to the named graph they belong to."""
    named = {(q.subject, q.predicate, q.object) for q in quads if isinstance(q.graph_name, ox.NamedNode)}
    classes = {q.subject: text_of(q.object) for q in quads if q.predicate == _TYPE}
    placed = []
    for quad in quads:
        if isinstance(quad.graph_name, ox.NamedNode):
            placed.append(quad)
        elif (quad.subject, quad.predicate, quad.object) not in named:
            graph = ox.NamedNode(_graph_of(quad, classes.get(quad.subject, "")))
            placed.append(ox.Quad(quad.subject, quad.predicate, quad.object, graph))
    return placed


def _graph_of(quad: ox.Quad, of: str) -> str:
    """Return the graph to which *quad*, whose subject has the class *of*, belongs."""
    subject = text_of(quad.subject)
    if of in (SAI + "Erratum", SAI + "Change"):
        return _ERRATA
    if of in (SAI + "Passage", "https://schema.org/Article") or of.startswith(PREFIXES["prov"]):
        return PASSAGES_GRAPH
    if quad.predicate.value in PRESENTATION:
        return PHRASES_GRAPH
    if subject.startswith((SAI, SAI.rstrip("#"))) or of.startswith(_VOCABULARY):
        return ONTOLOGY_GRAPH
    said = quad.predicate.value
    describes = said in (RDF_TYPE, RDFS_LABEL, IDENTIFIER, *SAME) or said.startswith(SKOS)
    describes |= quad.predicate in _LINKS and of in _LINKED
    return ENTITIES_GRAPH if describes else UNNAMED

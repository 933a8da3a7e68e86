"""The statements of each passage as a nanopublication (https://nanopub.net/guidelines/working_draft/).

Its four graphs are the head, the assertion (the statements), the provenance (the passage, who encoded and who
checked it, the errata that touch it), and the publication info. Its IRI ends in a hash of them
(https://trustyuri.net/spec/, module RA), which reveals any change; it is not signed.
"""

from __future__ import annotations

import hashlib
from base64 import urlsafe_b64encode
from collections.abc import Iterable, Iterator, Sequence

import pyoxigraph as ox

from kg.errors import DataError
from kg.rdf.namespaces import PREFIXES, RDF_TYPE
from kg.rdf.reified import is_passage
from kg.rdf.terms import Term, typed
from kg.release.dataset import Dataset

_NP = "http://www.nanopub.org/nschema#"
_TERMS, _PROV, _OA = PREFIXES["dcterms"], PREFIXES["prov"], PREFIXES["oa"]
_ABOUT = {_OA + "hasTarget", _PROV + "wasDerivedFrom", _PROV + "used"}
"""Properties whose value is a passage or its encoding."""
_FURTHER = {_OA + "hasBody", _OA + "hasSelector", _PROV + "wasGeneratedBy", _PROV + "wasAssociatedWith"}
_UNHASHED = "~"
"""A placeholder for the hash, which none of our IRIs contains."""


def prefixes(dataset: Dataset) -> dict[str, str]:
    """Return the prefixes of the nanopublications of *dataset*."""
    return {**PREFIXES, "np": _NP, "pub": f"{dataset.base}np/"}


def nanopublications(dataset: Dataset, quads: Sequence[ox.Quad]) -> list[ox.Quad]:
    """Return a nanopublication for each passage with statements among *quads*, which must be sorted.

    Raises:
        DataError: there is a triple term, which is not hashed; names it.
    """
    if triple := next((q.object for q in quads if isinstance(q.object, ox.Triple)), None):
        raise DataError(f"nanopublications cannot hold the triple term <<( {triple} )>>")
    stated: dict[ox.NamedNode, list[ox.Quad]] = {}
    about: dict[Term, list[ox.Quad]] = {}
    leading: dict[Term, set[Term]] = {}
    for quad in quads:
        if is_passage(quad.graph_name) and isinstance(quad.graph_name, ox.NamedNode):
            stated.setdefault(quad.graph_name, []).append(quad)
        else:
            about.setdefault(quad.subject, []).append(quad)
            if quad.predicate.value in _ABOUT:
                leading.setdefault(quad.object, set()).add(quad.subject)
    made: list[ox.Quad] = []
    for passage, facts in stated.items():
        nodes = _reached(passage, about, leading)
        every = (quad for node in nodes for quad in about.get(node, ()))
        source = [q for q in every if q.predicate.value not in _ABOUT or q.object in nodes]
        made += _hashed(dataset, list(_parts(dataset, passage, facts, source)))
    return made


def _reached(
    passage: ox.NamedNode, about: dict[Term, list[ox.Quad]], leading: dict[Term, set[Term]]
) -> list[Term]:
    """Return *passage*, its encoding, its errata, and their agents and activities, in a fixed order."""
    found: dict[Term, None] = {passage: None}
    waiting: list[Term] = [passage]
    while waiting:
        node = waiting.pop()
        ends = {q.object for q in about.get(node, ()) if q.predicate.value in _FURTHER}
        before = leading.get(node, set()) if not isinstance(node, ox.Literal) else set()
        for each in sorted((ends | before) - found.keys(), key=str):
            found[each] = None
            waiting.append(each)
    return sorted(found, key=str)


def _parts(
    dataset: Dataset, passage: ox.NamedNode, facts: Iterable[ox.Quad], source: Iterable[ox.Quad]
) -> Iterator[ox.Quad]:
    itself = ox.NamedNode(f"{dataset.base}np/{_UNHASHED}")
    head, assertion, provenance, info = (
        ox.NamedNode(f"{itself.value}#{name}") for name in ("Head", "assertion", "provenance", "pubinfo")
    )
    yield _quad(itself, RDF_TYPE, ox.NamedNode(_NP + "Nanopublication"), head)
    yield _quad(itself, _NP + "hasAssertion", assertion, head)
    yield _quad(itself, _NP + "hasProvenance", provenance, head)
    yield _quad(itself, _NP + "hasPublicationInfo", info, head)
    for quad in facts:
        yield _named(quad, itself, assertion)
    yield _quad(assertion, _PROV + "wasQuotedFrom", passage, provenance)
    for quad in source:
        yield _named(quad, itself, provenance)
    yield _quad(itself, _TERMS + "isPartOf", dataset.iri, info)
    if dataset.date:
        yield _quad(itself, _TERMS + "created", typed(dataset.date, "date"), info)
    for licence in dataset.licences:
        yield _quad(itself, _TERMS + "license", ox.NamedNode(licence), info)
    for name, _ in dataset.creators:
        yield _quad(itself, PREFIXES["schema"] + "publisher", ox.Literal(name), info)


def _named(quad: ox.Quad, itself: ox.NamedNode, graph: ox.NamedNode) -> ox.Quad:
    """Return *quad* in *graph*, with IRIs instead of blank nodes, so that it can be hashed."""

    def name(term: Term) -> Term:
        return ox.NamedNode(f"{itself.value}#_{term.value}") if isinstance(term, ox.BlankNode) else term

    return ox.Quad(name(quad.subject), quad.predicate, name(quad.object), graph)  # type: ignore[arg-type]  # of the same kinds


def _hashed(dataset: Dataset, quads: Sequence[ox.Quad]) -> list[ox.Quad]:
    """Return *quads* with their hash instead of the placeholder."""
    place = f"{dataset.base}np/"
    lines = sorted({_line(quad, place) for quad in quads})
    text = "".join(line for _, line in lines)
    code = "RA" + urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).decode().rstrip("=")

    def named(term: Term) -> Term:
        if isinstance(term, ox.NamedNode) and term.value.startswith(place + _UNHASHED):
            return ox.NamedNode(place + code + term.value[len(place + _UNHASHED) :])
        return term

    return [ox.Quad(*map(named, quad)) for quad in quads]  # type: ignore[arg-type]  # of the same kinds


def _line(quad: ox.Quad, place: str) -> tuple[tuple[object, ...], str]:
    """Return the text that *quad* adds to the hash, after its sort key."""
    graph, subject, predicate = (
        term.value.replace(place + _UNHASHED, f"{place} ")  # type: ignore[union-attr]  # all are IRIs now
        for term in (quad.graph_name, quad.subject, quad.predicate)
    )
    obj = quad.object
    if isinstance(obj, ox.Literal):
        tag = obj.language or ""
        kind = f"@{tag.lower()}" if tag else f"^{obj.datatype.value}"
        end = f"{kind} " + obj.value.replace("\\", "\\\\").replace("\n", "\\n")
        key = True, obj.value, "" if tag else obj.datatype.value, tag
    else:
        end = obj.value.replace(place + _UNHASHED, f"{place} ")  # type: ignore[union-attr]  # no triple term
        key = False, end, "", ""
    return (graph, subject, predicate, *key), f"{graph}\n{subject}\n{predicate}\n{end}\n"


def _quad(
    subject: ox.NamedNode, predicate: str, value: ox.NamedNode | ox.Literal, graph: ox.NamedNode
) -> ox.Quad:
    return ox.Quad(subject, ox.NamedNode(predicate), value, graph)

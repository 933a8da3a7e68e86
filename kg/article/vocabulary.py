"""The vocabulary for facts: properties with domain and range, classes, and codes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pyoxigraph as ox

from kg import bundle
from kg.errors import WrongUsage, near
from kg.names.known import normal
from kg.rdf import former_terms, reader, terms
from kg.rdf.namespaces import PREFIXES, RDFS_LABEL, SAI, SKOS, contract, expand, prefixed, slug
from kg.rdf.terms import text_of
from kg.sparql.binding import bind
from kg.store import Store, select
from kg.validate.rules import SH

_TERMS = prefixed("""SELECT ?term ?kind ?property ?value WHERE {
VALUES ?kind { owl:Class owl:ObjectProperty owl:DatatypeProperty }
VALUES ?property { rdfs:label schema:domainIncludes schema:rangeIncludes }
  ?term a ?kind ; rdfs:isDefinedBy ?vocabulary . OPTIONAL { ?term ?property ?value }
}""")
_CODES = f"""SELECT ?code ?label WHERE {{\nVALUES ?scheme {{ UNDEF }}\nVALUES ?code {{ UNDEF }}
?code <{SKOS}inScheme> ?scheme ; <{RDFS_LABEL}> ?label\n}}"""
_OWN = {SAI + name for name in ("Passage", "Erratum", "Change")}
_OWN |= {"https://schema.org/Article", *(PREFIXES["prov"] + name for name in ("Activity", "Agent", "Entity"))}
_CONCEPT = SKOS + "Concept"


class Term(NamedTuple):
    """A class or property with its labels; a property has domain and range, and maybe *things* as values."""

    iri: str
    labels: tuple[str, ...]
    things: bool = False
    domain: frozenset[str] = frozenset()
    range: frozenset[str] = frozenset()


class Vocabulary(NamedTuple):
    """The properties that facts can use, and the classes that entities can have, by IRI."""

    properties: Mapping[str, Term]
    classes: Mapping[str, Term]


class Shapes(NamedTuple):
    """The requirements of the shapes, by IRI: properties a class needs, and the scheme of a property's codes.

    *kinds* are the codes that a property allows for a class, by class and property.
    """

    needs: Mapping[str, set[str]]
    schemes: Mapping[str, ox.NamedNode]
    kinds: Mapping[tuple[str, str], list[str]]


def read(store: Store) -> Vocabulary:
    """Return the vocabulary of *store*, without terms that only describe passages, encodings and errata."""
    found: dict[str, dict[str, set[str]]] = {}
    for term, kind, prop, value in select(store, _TERMS).rows:
        known = found.setdefault(text_of(term), {})
        known.setdefault("kind", set()).add(slug(text_of(kind)))
        if value is not None:
            known.setdefault(slug(text_of(prop)), set()).add(text_of(value))
    terms = {
        iri: Term(
            iri,
            tuple(sorted(parts.get("label", ()))),
            "ObjectProperty" in parts["kind"],
            frozenset(parts.get("domainIncludes", ())),
            frozenset(parts.get("rangeIncludes", ())),
        )
        for iri, parts in sorted(found.items())
    }
    classes = {iri: t for iri, t in terms.items() if "Class" in found[iri]["kind"] and iri not in _OWN}
    classes[_CONCEPT] = Term(_CONCEPT, ("concept", "개념"))
    properties = {
        iri: term
        for iri, term in terms.items()
        if "Class" not in found[iri]["kind"] and not (term.domain and term.domain <= _OWN)
    }
    return Vocabulary(properties, classes)


def codes(store: Store, prop: Term, types: Iterable[str] = ()) -> dict[str, tuple[str, ...]]:
    """Return the codes that *prop* allows for a thing of *types*, by IRI, each with its names."""
    found: dict[str, tuple[str, ...]] = {}
    asked: dict[str, Sequence[terms.Term]] = {}
    if listed := [iri for kind in types for iri in shapes().kinds.get((kind, prop.iri), ())]:
        asked["code"] = [ox.NamedNode(iri) for iri in listed]
    elif scheme := shapes().schemes.get(prop.iri):
        asked["scheme"] = [scheme]
    if asked:
        for code, label in select(store, bind(_CODES, asked)).rows:
            iri = text_of(code)
            found[iri] = (*found.get(iri, (slug(iri),)), text_of(label))
    return dict(sorted(found.items()))


@cache
def shapes() -> Shapes:
    """Return what ``ontology/shapes.ttl`` requires of classes and properties."""
    quads = reader.read(Path(bundle.SHAPES))
    objects: dict[tuple[object, str], list[object]] = {}
    for quad in quads:
        objects.setdefault((quad.subject, quad.predicate.value.removeprefix(SH)), []).append(quad.object)

    def values(node: object, *names: str) -> list[object]:
        found = [node]
        for name in names:
            found = [value for each in found for value in objects.get((each, name), ())]
        return found

    first, rest = PREFIXES["rdf"] + "first", PREFIXES["rdf"] + "rest"

    def items(cells: list[object]) -> list[str]:
        return [*map(text_of, values(cells[0], first)), *items(values(cells[0], rest))] if cells else []

    needs: dict[str, set[str]] = {}
    schemes: dict[str, ox.NamedNode] = {}
    kinds: dict[tuple[str, str], list[str]] = {}
    for shape, name in list(objects):
        if name == "targetClass":
            asked = [p for p in values(shape, "property") if values(p, "minCount")]
            for kind in values(shape, "targetClass"):
                paths = {text_of(path) for p in asked for path in values(p, "path")}
                needs.setdefault(text_of(kind), set()).update(paths)
                for asked_of in values(shape, "property"):
                    path = "".join(map(text_of, values(asked_of, "path")))
                    listed = items(values(asked_of, "in"))
                    kinds |= {(text_of(kind), path): listed} if listed else {}
        elif name == "path" and values(shape, "path", rest, first) == [ox.NamedNode(SKOS + "inScheme")]:
            for scheme in values(shape, "in", first):
                if isinstance(scheme, ox.NamedNode):
                    schemes[getattr(values(shape, "path", first)[0], "value", "")] = scheme
    return Shapes(needs, schemes, kinds)


def named(terms: Mapping[str, Term], text: str, what: str) -> Term:
    """Return the one of *terms* that *text* names by local name, CURIE, IRI, or label in either language.

    Raises:
        WrongUsage: none or several have this name; offers the nearest.
    """
    iri = expand(text) or text
    if iri in terms:
        return terms[iri]
    exact = [t for t in terms.values() if slug(t.iri) == text]
    wanted = normal(text)
    hits = exact or [t for t in terms.values() if wanted in map(normal, names(t))]
    if len(hits) == 1:
        return hits[0]
    if hits:
        listed = ", ".join(contract(t.iri) for t in hits)
        raise WrongUsage(f"{text!r} is the name of several terms: {listed}; choose one of them")
    known = dict.fromkeys(name for term in terms.values() for name in names(term))
    raise WrongUsage(f"no {what} {text!r}", near=near(text, known), advice="`sovkg vocabulary` lists all")


def names(term: Term) -> tuple[str, ...]:
    """Return the names of *term*: its local name, its labels, and the names of former terms it replaces."""
    return (slug(term.iri), *term.labels, *former_terms.former_names(term.iri))


def fits(terms: Iterable[str], types: Iterable[str]) -> bool:
    """Return whether a thing of *types* fits the domain or range *terms*; if that is empty, all do."""
    terms = set(terms)
    return not terms or bool(terms & set(types))

"""Diagrams of the classes of the vocabulary and their properties, as the article's graph uses them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping
from functools import cache
from pathlib import Path

import pyoxigraph as ox

ONTOLOGY = Path(__file__).parent.parent / "ontology"
SAI = "https://w3id.org/sovereign-ai-kg/ontology#"
PREFIXES = {
    SAI: "sai",
    "https://schema.org/": "schema",
    "http://purl.org/dc/terms/": "dcterms",
    "http://www.w3.org/2004/02/skos/core#": "skos",
    "http://www.w3.org/ns/org#": "org",
    "http://www.w3.org/ns/prov#": "prov",
    "http://www.w3.org/ns/oa#": "oa",
    "http://xmlns.com/foaf/0.1/": "foaf",
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#": "rdf",
    "http://www.w3.org/2000/01/rdf-schema#": "rdfs",
    "http://www.w3.org/2001/XMLSchema#": "xsd",
    "http://www.w3.org/2002/07/owl#": "owl",
}
TYPE = "rdf:type"
EVERYWHERE = {TYPE, "rdfs:label", "skos:altLabel", "schema:sameAs", "sai:phrase"}
"""Properties that any thing may have; they are left out."""
PARTIES = (
    "Country",
    "CountryGroup",
    "Place",
    "Corporation",
    "ResearchOrganization",
    "GovernmentOrganization",
    "Person",
    "Group",
)
"""Local names of the classes that are merged into one box: those who act, and places."""
PARTY = "Party"
REASONS = {"sai:basedOn", "sai:resultOf"}
"""Properties between nearly any classes, which are not drawn as arrows."""
MANY = 3
"""From this number of classes of its values on, a property is listed with "anything"."""
ACTS = ("Action", "Investment", "Support", "Budget", "Policy", "Result", "Facility", "Legislation", "Event")
FINDINGS = ("Ranking", "Assessment", "Statistic", "Relationship", "Membership", "Claim", "Dataset")
DRAWN = {
    "evidence": ("Article", "Passage", "Entity", "Activity", "Erratum", "Change"),
    "acts": (*ACTS, PARTY),
    "findings": (*FINDINGS, PARTY),
}
"""The local names of the classes of each diagram; PARTY represents all of PARTIES."""

USUAL = 0.2
"""The least share of a class's things that must have a property for it to be drawn."""


def _short(iri: str) -> str:
    space, name = next((space, iri[len(space) :]) for space in [*PREFIXES, ""] if iri.startswith(space))
    return f"{PREFIXES[space]}:{name}" if space else name


def _local(curie: str) -> str:
    return curie.partition(":")[2] or curie


@cache
def used() -> Mapping[str, Mapping[str, set[str]]]:
    """Return the usual properties of each class of the packaged graph, with the types of their values."""
    paths = [*sorted(ONTOLOGY.glob("*.ttl")), *sorted(ONTOLOGY.glob("articles/sovereign-ai/*.t*"))]
    triples = {
        (_short(q.subject.value), _short(q.predicate.value), q.object)
        for path in paths
        for q in ox.parse(path=path)
        if isinstance(q.subject, ox.NamedNode)
    }
    kinds = {s: _short(o.value) for s, p, o in triples if p == TYPE and isinstance(o, ox.NamedNode)}
    users: dict[tuple[str, str], set[str]] = defaultdict(set)
    takes: dict[tuple[str, str], set[str]] = defaultdict(set)
    for s, p, o in triples:
        if s in kinds and p not in EVERYWHERE and isinstance(o, ox.Literal | ox.NamedNode):
            value = o.datatype.value if isinstance(o, ox.Literal) else ""
            users[kinds[s], p].add(s)
            takes[kinds[s], p].add(_short(value) if value else kinds.get(_short(o.value), ""))
    size = Counter(kinds.values())
    found: dict[str, dict[str, set[str]]] = defaultdict(dict)
    for (kind, prop), things in users.items():
        if len(things) >= USUAL * size[kind]:
            found[kind][prop] = takes[kind, prop]
    return found


def diagram(names: Collection[str]) -> str:
    """Return a Mermaid class diagram of the classes with these local names.

    Properties with literals or concepts are listed inside a class, those that link it to a drawn class are
    arrows.
    """
    usual = used()
    drawn = sorted(kind for kind in usual if _local(kind) in names)
    box = {kind: PARTY for kind in usual if _local(kind) in PARTIES and PARTY in names}
    box |= {kind: _local(kind) for kind in drawn}
    arrows: dict[tuple[str, str], set[str]] = defaultdict(set)
    lines = ["classDiagram", "  direction LR"]
    for kind in drawn:
        own = box[kind]
        lines += [f"  class {own} {{", f"    <<{kind.partition(':')[0]}>>"]
        for prop, takes in sorted(usual[kind].items(), key=lambda item: _local(item[0])):
            ends = set() if prop in REASONS else {box[take] for take in takes if take in box} - {own}
            for end in ends:
                arrows[own, end].add(_local(prop))
            if rest := {box.get(take) or _local(take) or "IRI" for take in takes} - ends:
                values = ", ".join(sorted(rest)) if len(rest) < MANY else "anything"
                lines.append(f"    {_local(prop)} : {values}")
        lines.append("  }")
    if PARTY in names:
        lines += [f'  class {PARTY}["who and where"] {{', *(f"    {name}" for name in PARTIES), "  }"]
    lines += [
        f"  {one} --> {end} : {', '.join(sorted(props))}" for (one, end), props in sorted(arrows.items())
    ]
    return "\n".join(lines)

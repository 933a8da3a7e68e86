"""The IRIs of the project, and prefixes for people to type and read."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

BASE = "https://w3id.org/sovereign-ai-kg/"
ID = BASE + "id/"
SAI = BASE + "ontology#"
ARTICLE = BASE + "article/"
PASSAGE = BASE + "passage/"
ERRATUM = BASE + "erratum/"
GRAPH = BASE + "graph/"
UNNAMED = BASE + "unnamed"
"""Graph of the facts that a file under validation holds outside any graph: they have no passage."""
ONTOLOGY_GRAPH = GRAPH + "ontology"
PASSAGES_GRAPH = GRAPH + "passages"
PHRASES_GRAPH = GRAPH + "phrases"
"""Holds how things read in a sentence, which is nothing known of them: only this tool has a use for it."""
UNNAMED_GRAPH = GRAPH + "unnamed"
"""Holds on a server what is in no graph, apart from what else its default graph holds."""
OWN_GRAPHS = frozenset(
    GRAPH + name for name in ("entities", "errata", "exchange", "ontology", "passages", "phrases", "release")
)
"""The graphs of what no passage states; another one whose name begins as theirs do is a server's merge, or a
place of what it holds apart."""
MERGE = GRAPH + "merge"
"""Where a push puts the merge, by the usual name, if the server's default graph is the union of all."""
STAGED = GRAPH + "staged/"
"""Begins the names of graphs that a server is being filled with; the name that each will have follows."""
XML_LITERAL = "http://www.w3.org/1999/02/22-rdf-syntax-ns#XMLLiteral"
RDF_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
IDENTIFIER = "https://schema.org/identifier"
RDFS_LABEL = "http://www.w3.org/2000/01/rdf-schema#label"
SKOS = "http://www.w3.org/2004/02/skos/core#"
XSD = "http://www.w3.org/2001/XMLSchema#"

PACKAGED = "sovereign-ai"
"""The article in the package: its passages are called ``p17s4``, those of another one ``SLUG/p17s4``."""

PREFIXES = {
    "dcterms": "http://purl.org/dc/terms/",
    "erratum": ERRATUM + PACKAGED + "/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "id": ID,
    "oa": "http://www.w3.org/ns/oa#",
    "org": "http://www.w3.org/ns/org#",
    "owl": "http://www.w3.org/2002/07/owl#",
    "p": PASSAGE + PACKAGED + "/",
    "prov": "http://www.w3.org/ns/prov#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "sai": SAI,
    "schema": "https://schema.org/",
    "skos": SKOS,
    "wd": "http://www.wikidata.org/entity/",
    "xsd": XSD,
}
"""Prefix to namespace, for typing CURIEs, for output, and for serialised files."""

VOCABULARIES = tuple(PREFIXES[p] for p in ("sai", "schema", "dcterms", "org", "foaf", "prov", "oa", "rdf"))
"""The namespaces of the terms in which facts are stated; where a name is in several, the first has it."""

SAME = (PREFIXES["schema"] + "sameAs", SKOS + "exactMatch", PREFIXES["owl"] + "sameAs")
"""The predicates that lead to the same thing elsewhere."""

PRESENTATION = (SAI + "phrase", SAI + "display")
"""The predicates that say how a thing reads and is drawn, which is nothing known of it."""

PRINTED_FORMS = (SAI + "printedAs", SAI + "periodPrintedAs", SAI + "resolvedFrom")
"""The predicates that say how something is printed: no correction changes that."""

LITERAL_FORM = "http://www.w3.org/2008/05/skos-xl#literalForm"
"""Leads from a label that is a thing of its own, as in SKOS-XL, to its text."""

LABELS = (
    RDFS_LABEL,
    SKOS + "prefLabel",
    "http://www.w3.org/2008/05/skos-xl#prefLabel",
    "https://schema.org/name",
    "http://schema.org/name",
    "http://xmlns.com/foaf/0.1/name",
    "http://purl.org/dc/terms/title",
    "http://purl.org/dc/elements/1.1/title",
    "http://www.w3.org/2006/vcard/ns#fn",
    "http://www.geonames.org/ontology#name",
    "http://usefulinc.com/ns/doap#name",
)
"""The predicates whose values name a thing, best first."""

HIDDEN = (SKOS + "hiddenLabel", "http://www.w3.org/2008/05/skos-xl#hiddenLabel")
"""The predicates of names that are looked for and not shown (https://www.w3.org/TR/skos-reference/#labels)."""

ALIASES = (
    *LABELS,
    SKOS + "altLabel",
    "http://www.w3.org/2008/05/skos-xl#altLabel",
    "https://schema.org/alternateName",
    "http://schema.org/alternateName",
    "http://www.geonames.org/ontology#alternateName",
    *HIDDEN,
    IDENTIFIER,
)
"""The predicates by whose values a thing can be found."""


def known_prefixes(own: Mapping[str, str]) -> Mapping[str, str]:
    """Return :data:`PREFIXES` with a file's *own*, which come first: a prefix means what its file says.

    One that several files use differently means nothing, an empty text.
    """
    return {**PREFIXES, **own} if own else PREFIXES


def query_prefixes(own: Mapping[str, str]) -> dict[str, str]:
    """Return those of :func:`known_prefixes` that mean something, which a query may use undeclared."""
    return {prefix: namespace for prefix, namespace in known_prefixes(own).items() if namespace}


def file_prefixes(own: Mapping[str, str]) -> dict[str, str]:
    """Return those that :func:`query_prefixes` does, but of several for one namespace only a file's own."""
    theirs = set(own.values())
    return {p: ns for p, ns in query_prefixes(own).items() if p in own or ns not in theirs}


def expand(curie: str, own: Mapping[str, str] = MappingProxyType({})) -> str | None:
    """Return the IRI of a CURIE such as ``id:japan``, or None if its prefix is unknown."""
    prefix, colon, local = curie.partition(":")
    namespace = known_prefixes(own).get(prefix) if colon else None
    return namespace + local if namespace else None


def contract(iri: str, own: Mapping[str, str] = MappingProxyType({})) -> str:
    """Return the shortest CURIE of *iri*, the name of another article's passage, or else *iri* itself."""
    fits = [(len(ns), prefix) for prefix, ns in known_prefixes(own).items() if ns and iri.startswith(ns)]
    if not fits:
        return iri.removeprefix(PASSAGE)
    length, prefix = max(fits)
    return f"{prefix}:{iri[length:]}"


def source(iri: str, own: Mapping[str, str] = MappingProxyType({})) -> str:
    """Return what a passage is called, ``p17s4``, or another graph, whose IRI may end as others do."""
    return slug(iri) if iri.startswith(PASSAGE) else contract(iri, own)


def local(iri: str) -> str:
    """Return the name of a term in which facts are stated, ``amount``; of anything else its IRI."""
    name = slug(iri)
    return name if iri.removesuffix(name) in VOCABULARIES else iri


@lru_cache(maxsize=1 << 15)  # asked of the same few thousand again and again
def slug(iri: str) -> str:
    """Return the last segment of *iri*, which names a thing without a label; of a passage, its name."""
    if iri.startswith(PASSAGE) and not iri.startswith(PREFIXES["p"]):
        return iri.removeprefix(PASSAGE)
    return iri.rstrip("/#").replace("#", "/").rsplit("/", 1)[-1] or iri

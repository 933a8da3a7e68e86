"""The IRIs of the project, well-known predicates, and prefixes."""

from __future__ import annotations

import re
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
"""Graph for the facts in the default graph of a file under validation, which have no passage."""
ENTITIES_GRAPH = GRAPH + "entities"
ONTOLOGY_GRAPH = GRAPH + "ontology"
PASSAGES_GRAPH = GRAPH + "passages"
PHRASES_GRAPH = GRAPH + "phrases"
"""Graph of sentence patterns and display roles, which only this tool uses."""
UNNAMED_GRAPH = GRAPH + "unnamed"
"""Graph that holds the data's default graph on a server, separate from the server's own default graph."""
OWN_GRAPHS = frozenset(
    GRAPH + name for name in ("entities", "errata", "exchange", "ontology", "passages", "phrases", "release")
)
"""The graphs without statements of passages. Other names that begin like these are used on servers: for the
merge, the default graph and graphs being filled."""
MERGE = GRAPH + "merge"
"""Graph for the merge on a server whose default graph is the union of all graphs."""
STAGED = GRAPH + "staged/"
"""Prefix of the names of graphs that are being filled on a server; the final name follows."""
XML_LITERAL = "http://www.w3.org/1999/02/22-rdf-syntax-ns#XMLLiteral"
LANG_STRING = "http://www.w3.org/1999/02/22-rdf-syntax-ns#langString"
RDF_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
RDFS_LABEL = "http://www.w3.org/2000/01/rdf-schema#label"
SKOS = "http://www.w3.org/2004/02/skos/core#"
XSD = "http://www.w3.org/2001/XMLSchema#"

PACKAGED = "sovereign-ai"
"""The packaged article. Its passages are named ``p17s4``, those of other articles ``SLUG/p17s4``."""

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
"""Namespaces by prefix, for CURIEs and for files."""

VOCABULARIES = tuple(PREFIXES[p] for p in ("sai", "schema", "dcterms", "org", "foaf", "prov", "oa", "rdf"))
"""The namespaces of the vocabulary; a local name in several of them means the first."""

SAME = (PREFIXES["schema"] + "sameAs", SKOS + "exactMatch", PREFIXES["owl"] + "sameAs")
"""The predicates whose value is the same thing in another dataset."""

IDENTIFIER = PREFIXES["schema"] + "identifier"
"""The predicate of a code or address that identifies a thing: ISO 3166, ROR."""

PRESENTATION = (SAI + "phrase", SAI + "display")
"""The predicates for presentation: sentence patterns and display roles."""

PRINTED_FORMS = (SAI + "printedAs", SAI + "periodPrintedAs", SAI + "resolvedFrom")
"""The predicates for printed forms, which no correction changes."""

LITERAL_FORM = "http://www.w3.org/2008/05/skos-xl#literalForm"
"""The text of a SKOS-XL label."""

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
    "http://purl.org/rss/1.0/title",
    "https://www.w3.org/ns/activitystreams#name",
    "http://rdfs.org/sioc/ns#name",
    "http://www.w3.org/ns/shacl#name",
    "http://purl.org/goodrelations/v1#name",
)
"""The predicates for labels, the best one first."""

HIDDEN = (SKOS + "hiddenLabel", "http://www.w3.org/2008/05/skos-xl#hiddenLabel")
"""The predicates for names to search, not to show (https://www.w3.org/TR/skos-reference/#labels)."""

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
"""The predicates for all names by which a thing can be found."""


def known_prefixes(own: Mapping[str, str]) -> Mapping[str, str]:
    """Return :data:`PREFIXES`, overridden by the files' *own*.

    A prefix that several files define differently has an empty namespace and is not used.
    """
    return {**PREFIXES, **own} if own else PREFIXES


def query_prefixes(own: Mapping[str, str]) -> dict[str, str]:
    """Return the prefixes of :func:`known_prefixes` that a query may use without declaring them."""
    return {prefix: namespace for prefix, namespace in known_prefixes(own).items() if namespace}


def file_prefixes(own: Mapping[str, str]) -> dict[str, str]:
    """Return the prefixes of :func:`query_prefixes`; for a namespace with several, only the files' own."""
    theirs = set(own.values())
    return {p: ns for p, ns in query_prefixes(own).items() if p in own or ns not in theirs}


def prefixed(query: str) -> str:
    """Return the SPARQL *query* after declarations of those :data:`PREFIXES` that it uses."""
    used = set(re.findall(r"\b[a-z]+(?=:)", query))
    return "".join(f"PREFIX {p}: <{namespace}>\n" for p, namespace in PREFIXES.items() if p in used) + query


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
    """Return the name of a passage, ``p17s4``, or the CURIE or IRI of another graph."""
    return slug(iri) if iri.startswith(PASSAGE) else contract(iri, own)


def local(iri: str) -> str:
    """Return the local name of a vocabulary term, ``amount``, or the IRI of anything else."""
    name = slug(iri)
    return name if iri.removesuffix(name) in VOCABULARIES else iri


@lru_cache(maxsize=1 << 15)  # asked of the same few thousand again and again
def slug(iri: str) -> str:
    """Return the last segment of *iri*, the name of a thing without a label; for a passage, its name."""
    if iri.startswith(PASSAGE) and not iri.startswith(PREFIXES["p"]):
        return iri.removeprefix(PASSAGE)
    return iri.rstrip("/#").replace("#", "/").rsplit("/", 1)[-1] or iri

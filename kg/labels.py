"""What things are called: one query for all the labels that an output needs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import pyoxigraph as ox

from kg.namespaces import LABELS, SAI, slug
from kg.query import LANGUAGES, bind
from kg.store import Store, select
from kg.terms import Term

_LABELS = """PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX sai: <https://w3id.org/sovereign-ai-kg/ontology#>
PREFIX schema: <https://schema.org/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
SELECT ?thing ?property ?label WHERE {
VALUES ?thing { UNDEF }
?thing ?property ?label
FILTER(?property IN (rdfs:label, skos:prefLabel, schema:name, dcterms:title, sai:problem))
}"""
_PARAPHRASES = """PREFIX sai: <https://w3id.org/sovereign-ai-kg/ontology#>
SELECT ?passage ?paraphrase WHERE {
VALUES ?passage { UNDEF }
?passage sai:paraphrase ?paraphrase
}"""
_CHUNK = 500


def labels(store: Store, things: Iterable[Term | None], lang: str) -> dict[str, str]:
    """Return the label of each IRI among *things*.

    The asked language wins, then the other one, then no language, then any; a thing without a
    label is called by the last segment of its IRI.
    """
    nodes = list(dict.fromkeys(t for t in things if isinstance(t, ox.NamedNode)))
    order = [lang, *(other for other in LANGUAGES if other != lang), ""]
    best: dict[str, tuple[int, int, str]] = {}
    for start in range(0, len(nodes), _CHUNK):
        text = bind(_LABELS, {"thing": nodes[start : start + _CHUNK]})
        for thing, prop, label in select(store, text).rows:
            if (
                isinstance(label, ox.Literal)
                and isinstance(thing, ox.NamedNode)
                and isinstance(prop, ox.NamedNode)
            ):
                language = (label.language or "").split("-")[0]
                rank = order.index(language) if language in order else len(order)
                entry = (rank, LABELS.index(prop.value), label.value)
                best[thing.value] = min(best.get(thing.value, entry), entry)
    return {n.value: best[n.value][2] if n.value in best else slug(n.value) for n in nodes}


def named_like(variables: Iterable[str]) -> list[ox.NamedNode]:
    """Return the terms of the vocabulary that columns may be named after: ``amount``, ``company``."""
    names = [name for name in variables if name.isidentifier() and name.isascii()]
    return [ox.NamedNode(SAI + form) for name in names for form in (name, name[:1].upper() + name[1:])]


def headings(variables: Iterable[str], words: Mapping[str, str]) -> dict[str, str]:
    """Return a heading for each of *variables*: of *words*, the label of the term it is named after."""
    chosen = {}
    for name in variables:
        terms = (SAI + name, SAI + name[:1].upper() + name[1:])
        found = (words[term] for term in terms if words.get(term, name).casefold() != name.casefold())
        chosen[name] = next(found, name)
    return chosen


def paraphrases(store: Store, passages: Iterable[str], lang: str) -> dict[str, str]:
    """Return the paraphrase of each passage IRI, in *lang* if there is one; unknown ones are left out."""
    nodes = [ox.NamedNode(iri) for iri in sorted(passages)]
    found: dict[str, str] = {}
    for start in range(0, len(nodes), _CHUNK):
        for passage, text in select(
            store, bind(_PARAPHRASES, {"passage": nodes[start : start + _CHUNK]})
        ).rows:
            if not isinstance(passage, ox.NamedNode) or not isinstance(text, ox.Literal):
                continue
            if text.language == lang or passage.value not in found:
                found[passage.value] = text.value
    return found

"""What things are called: one query for all the labels that an output needs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import pyoxigraph as ox

from kg.namespaces import LABELS, LITERAL_FORM, VOCABULARIES, slug
from kg.query import LANGUAGES, looked_up
from kg.store import Store, select
from kg.terms import Term

NAMED = f"""{{ ?thing ?property ?name }} UNION {{ ?thing ?property ?form . ?form <{LITERAL_FORM}> ?name }}"""
"""Finds the text ?name by which a ?property names a ?thing, be it a literal or a label that is a thing."""

_LABELS = f"""SELECT ?thing ?property ?name WHERE {{
VALUES ?thing {{ UNDEF }}
{NAMED}
FILTER(?property IN ({", ".join(f"<{label}>" for label in LABELS)}))
}}"""
_DECLARED = """PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX sai: <https://w3id.org/sovereign-ai-kg/ontology#>
SELECT DISTINCT ?term WHERE { ?term sai:phrase ?phrase ; rdfs:isDefinedBy ?vocabulary }"""
_PARAPHRASES = """PREFIX sai: <https://w3id.org/sovereign-ai-kg/ontology#>
SELECT ?passage ?paraphrase WHERE {
VALUES ?passage { UNDEF }
?passage sai:paraphrase ?paraphrase
}"""


def labels(store: Store, things: Iterable[Term | None], lang: str) -> dict[str, str]:
    """Return the label of each IRI among *things*.

    The asked language wins, then the other one, then no language, then any; a thing without a
    label is called by the last segment of its IRI. What tells things of one label apart: :mod:`kg.names`.
    """
    nodes = [t for t in things if isinstance(t, ox.NamedNode)]
    best = labelled(store, nodes, lang)
    return {n.value: best[n.value].value if n.value in best else slug(n.value) for n in nodes}


def labelled(store: Store, things: Iterable[ox.NamedNode], lang: str) -> dict[str, ox.Literal]:
    """Return the best label of each of *things* that has one."""
    best: dict[str, tuple[tuple[int, int, str], ox.Literal]] = {}
    for thing, prop, label in looked_up(store, _LABELS, "thing", things):
        if (
            isinstance(label, ox.Literal)
            and label.value.strip()  # what shows nothing names nothing
            and isinstance(thing, ox.NamedNode)
            and isinstance(prop, ox.NamedNode)
        ):
            rank = preference(prop.value, label, lang)
            if thing.value not in best or rank < best[thing.value][0]:
                best[thing.value] = rank, label
    return {iri: label for iri, (_, label) in best.items()}


def preference(property: str, label: ox.Literal, lang: str) -> tuple[int, int, str]:
    """Return a key by which the best of several labels comes first: its language, then its *property*."""
    order = [lang, *(other for other in LANGUAGES if other != lang), ""]
    language = (label.language or "").split("-")[0].lower()
    return order.index(language) if language in order else len(order), LABELS.index(property), label.value


def declared(store: Store) -> frozenset[str]:
    """Return the terms that the vocabulary of *store* declares and says how to read, whosever they are."""
    return frozenset(
        term.value for (term,) in select(store, _DECLARED).rows if isinstance(term, ox.NamedNode)
    )


def named_like(variables: Iterable[str]) -> list[ox.NamedNode]:
    """Return the terms of the vocabulary that columns may be named after: ``amount``, ``company``."""
    names = [name for name in variables if name.isidentifier() and name.isascii()]
    return [ox.NamedNode(term) for name in names for term in _terms(name)]


def _terms(name: str) -> list[str]:
    return [space + form for form in (name, name[:1].upper() + name[1:]) for space in VOCABULARIES]


def headings(variables: Iterable[str], words: Mapping[str, str]) -> dict[str, str]:
    """Return a heading for each of *variables*: of *words*, the label of the term it is named after."""
    chosen = {}
    for name in variables:
        found = (words[term] for term in _terms(name) if words.get(term, name).casefold() != name.casefold())
        chosen[name] = next(found, name)
    return chosen


def paraphrases(store: Store, passages: Iterable[str], lang: str) -> dict[str, str]:
    """Return the paraphrase of each passage IRI, in *lang* if there is one; unknown ones are left out."""
    nodes = [ox.NamedNode(iri) for iri in sorted(passages)]
    found: dict[str, str] = {}
    for passage, text in looked_up(store, _PARAPHRASES, "passage", nodes):
        if not isinstance(passage, ox.NamedNode) or not isinstance(text, ox.Literal):
            continue
        if text.language == lang or passage.value not in found:
            found[passage.value] = text.value
    return found

"""Labels, sentence patterns, column headings and paraphrases, each read for many things in one query."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

import pyoxigraph as ox

from kg.errors import WrongUsage
from kg.rdf.namespaces import LABELS, LITERAL_FORM, SAI, VOCABULARIES, prefixed, slug
from kg.rdf.terms import Term
from kg.sparql.binding import bind
from kg.store import Store, select
from kg.store.batches import select_for
from kg.store.memo import memoized

LANGUAGES = ("en", "ko")
"""The languages of labels, messages and sentences."""


def check_language(lang: object) -> None:
    """Raise WrongUsage unless *lang* is one of LANGUAGES."""
    if not isinstance(lang, str) or lang not in LANGUAGES:
        raise WrongUsage(f"`lang`: {lang!r} is not a language of the graph; give en or ko")


NAMED = f"""{{ ?thing ?property ?name }} UNION {{ ?thing ?property ?form . ?form <{LITERAL_FORM}> ?name }}"""
"""Matches each ?name of a ?thing by a ?property, a literal or the literal form of a SKOS-XL label."""

_BEST = (*LABELS, LITERAL_FORM)
"""The predicates for the label to print; a SKOS-XL label is printed as its literal form."""
_LABELS = f"""SELECT ?thing ?property ?name WHERE {{
VALUES ?thing {{ UNDEF }}
{NAMED}
FILTER(?property IN ({", ".join(f"<{label}>" for label in _BEST)}))
}}"""
_PHRASES = prefixed("""SELECT ?term ?phrase ?vocabulary {
VALUES ?term { UNDEF }
?term sai:phrase ?phrase OPTIONAL { ?term rdfs:isDefinedBy ?vocabulary } }""")
_DECLARED = prefixed(
    "SELECT ?term ?phrase ?vocabulary { ?term rdfs:isDefinedBy ?vocabulary ; sai:phrase ?phrase }"
)
_PHRASED = f"ASK {{ ?term <{SAI}phrase> ?phrase }}"
_EXPORTED = prefixed("""ASK { ?term rdfs:isDefinedBy <https://w3id.org/sovereign-ai-kg/ontology>
FILTER NOT EXISTS { ?other sai:phrase ?phrase } }""")
_CALLED = prefixed("""SELECT ?term ?label WHERE {
VALUES ?label { UNDEF }
?term rdfs:label ?label ; rdfs:isDefinedBy ?vocabulary
}""")
PARAPHRASES = prefixed("""SELECT ?passage ?paraphrase WHERE {
VALUES ?passage { UNDEF }
?passage sai:paraphrase ?paraphrase
}""")


@memoized
def _whole(store: Store) -> Store | None:
    """Return the packaged graph if *store* holds one of our exports, else None.

    An export leaves out sentence patterns and the terms of other vocabularies.
    """
    if store.is_local and store.query(_PHRASED):  # a quicker query
        return None
    return packaged() if store.query(_EXPORTED) is True else None


@lru_cache(maxsize=1)
def packaged() -> Store:
    """Return the packaged graph, opened once, for sentence patterns and labels that a store lacks."""
    from kg.store.embedded import Embedded

    return Embedded.of_files()


@memoized
def _has_label_terms(store: Store) -> bool:
    return not store.is_local or store.query(f"ASK {{ ?form <{LITERAL_FORM}> ?name }}") is True


def with_label_terms(store: Store, text: str) -> str:
    """Return *text*, which contains NAMED, without the SKOS-XL part if *store* has no such labels."""
    return text if _has_label_terms(store) else text.replace(NAMED, "?thing ?property ?name .")


def labels(store: Store, things: Iterable[Term | None], lang: str) -> dict[str, str]:
    """Return the label of each IRI among *things*, or the last segment of an IRI without one.

    A label in *lang* is preferred, then in the other language, then without a language, then in any.
    Labels may be equal; unique names are made by :mod:`kg.names.display`.
    """
    nodes = [t for t in things if isinstance(t, ox.NamedNode)]
    best = labelled(store, nodes, lang)
    return {n.value: best[n.value].value if n.value in best else slug(n.value) for n in nodes}


def labelled(store: Store, things: Iterable[ox.NamedNode], lang: str) -> dict[str, ox.Literal]:
    """Return the best label of each of *things* that has one."""
    things = list(things)
    rows = list(select_for(store, with_label_terms(store, _LABELS), "thing", things))
    bare = {t for t in things if t.value.startswith(VOCABULARIES)} - {thing for thing, *_ in rows}
    if bare and store.is_local and (whole := _whole(store)):
        rows += select_for(whole, with_label_terms(whole, _LABELS), "thing", sorted(bare, key=str))
    best: dict[str, tuple[tuple[int, int, str], ox.Literal]] = {}
    for thing, prop, label in rows:
        if (
            isinstance(label, ox.Literal)
            and label.value.strip()
            and isinstance(thing, ox.NamedNode)
            and isinstance(prop, ox.NamedNode)
        ):
            rank = preference(prop.value, label, lang)
            if thing.value not in best or rank < best[thing.value][0]:
                best[thing.value] = rank, label
    return {iri: label for iri, (_, label) in best.items()}


def preference(property: str, label: ox.Literal, lang: str) -> tuple[int, int, str]:
    """Return a sort key that puts the best label first: by its language, then by its *property*."""
    order = [lang, *(other for other in LANGUAGES if other != lang), ""]
    language = (label.language or "").split("-")[0].lower()
    return order.index(language) if language in order else len(order), _BEST.index(property), label.value


class Phrase(NamedTuple):
    """The sentence pattern of a *term* in a language; *declared* if a vocabulary declares the term."""

    term: str
    text: str
    lang: str
    declared: bool


def phrased(store: Store, terms: Collection[Term] | None = None) -> list[Phrase]:
    """Return the sentence patterns in *store*; the packaged ones if it holds one of our exports.

    Exports have none, since other tools have no use for them.

    If *terms* are given, only their patterns are returned, and those of terms that a vocabulary declares.
    """

    def own(store: Store) -> Iterable[tuple[Term | None, ...]]:
        if terms is None:
            return select(store, bind(_PHRASES, {})).rows
        found = _by_vocabularies(store)
        rest = set(terms) - {term for term, *_ in found}
        return dict.fromkeys([*found, *select_for(store, _PHRASES, "term", rest)])

    found = list(own(store))
    if not found and (whole := _whole(store)):
        found = list(own(whole))
    return [
        Phrase(term.value, text.value, text.language or "", vocabulary is not None)
        for term, text, vocabulary in found
        if isinstance(term, ox.NamedNode) and isinstance(text, ox.Literal)
    ]


@memoized
def _by_vocabularies(store: Store) -> Sequence[tuple[Term | None, ...]]:
    return select(store, _DECLARED).rows


def declared(store: Store) -> frozenset[str]:
    """Return the terms that are declared in *store* with a sentence pattern, of any namespace."""
    return frozenset(phrase.term for phrase in phrased(store, ()) if phrase.declared)


@memoized
def headings(store: Store, variables: tuple[str, ...], lang: str) -> Mapping[str, str]:
    """Return a heading for each of *variables*: the label of the term with its name, or else the name.

    A variable may have the local name of a term, ``amount``, or its English label in camel case, ``partOf``.
    """
    names = {name: _words(name) for name in variables if name.isidentifier() and name.isascii()}
    found: dict[str, list[ox.NamedNode]] = {}
    called = [ox.Literal(n, language="en") for n in names.values()]
    rows = list(select_for(store, _CALLED, "label", called))
    if store.is_local and (whole := _whole(store)):
        rows += select_for(whole, _CALLED, "label", called)
    for term, label in rows:
        if isinstance(term, ox.NamedNode) and isinstance(label, ox.Literal):
            found.setdefault(label.value, []).append(term)
    forms = {name: [ox.NamedNode(term) for term in _terms(name)] for name in names}
    like = {name: [*forms[name], *sorted(found.get(label, ()), key=str)] for name, label in names.items()}
    label_of = labels(store, [term for terms in like.values() for term in terms], lang)
    chosen = {}
    for name in variables:
        if lang == "en" and names.get(name) in found:  # the variable already is an English label
            chosen[name] = names[name]
            continue
        given = (label_of[term.value] for term in like.get(name, ()))
        chosen[name] = next((word for word in given if word.casefold() != name.casefold()), name)
    return chosen


def _terms(name: str) -> list[str]:
    return [space + form for form in (name, name[:1].upper() + name[1:]) for space in VOCABULARIES]


def _words(name: str) -> str:
    return "".join(f" {letter.lower()}" if letter.isupper() else letter for letter in name)


def paraphrases(store: Store, passages: Iterable[str], lang: str) -> dict[str, str]:
    """Return the paraphrase of each passage IRI that has one, preferably in *lang*."""
    nodes = [ox.NamedNode(iri) for iri in sorted(passages) if not iri.startswith("_:")]
    found: dict[str, str] = {}
    for passage, text in select_for(store, PARAPHRASES, "passage", nodes):
        if not isinstance(passage, ox.NamedNode) or not isinstance(text, ox.Literal):
            continue
        if text.language == lang or passage.value not in found:
            found[passage.value] = text.value
    return found

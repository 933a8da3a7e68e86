"""Unique names to print things by, which :mod:`kg.names.lookup` resolves to them again.

A thing is printed by its label, or without one by the last segment of its IRI. If that would name something
else, too, its CURIE or IRI is added, or printed instead.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

import pyoxigraph as ox

from kg.errors import WrongUsage
from kg.names.known import normal
from kg.names.labels import LANGUAGES, labelled, labels
from kg.names.lookup import lookup
from kg.rdf.namespaces import BASE, PREFIXES, contract, slug
from kg.rdf.terms import Term
from kg.store import Store
from kg.store.batches import KEPT
from kg.store.memo import memo
from kg.text.controls import line

_VOCABULARIES = tuple(ns for ns in PREFIXES.values() if not ns.startswith(BASE))
_MAX_NAMES = 20_000
_OWN = (*LANGUAGES, "")


def names(store: Store, things: Iterable[Term | None], lang: str) -> dict[str, str]:
    """Return the printed name in *lang* of each IRI and blank node (key ``_:id``) among *things*.

    :func:`lookup` resolves the name of an IRI, :func:`blank_node_named` that of a blank node. A term of
    another vocabulary without a label is printed as its CURIE. In a graph with more than 20,000 names and on
    a server, where not all names are compared, anything without a label is printed as its CURIE or IRI, and
    a blank node by its identifier.
    """
    things = dict.fromkeys(things)
    anonymous = [thing for thing in things if isinstance(thing, ox.BlankNode)]
    known = _blank_node_names(store, lang) if anonymous else {}
    return _iri_names(store, things, lang) | {str(t): known.get(t, str(t)) for t in anonymous}


def _iri_names(store: Store, things: Iterable[Term | None], lang: str) -> dict[str, str]:
    """Return the printed name of each IRI among *things*; names in an unchanging store are kept."""
    nodes = [thing for thing in dict.fromkeys(things) if isinstance(thing, ox.NamedNode)]
    kept: dict[tuple[Term, str], str] = memo(store, _iri_names, dict)
    known = {node.value: name for node in nodes if (name := kept.get((node, lang)))}
    new = [node for node in nodes if node.value not in known]
    if not new:
        return known
    best = labelled(store, new, lang)
    found = _unique_names(store, new, best)
    if len(kept) + len(new) > KEPT:
        kept.clear()
    for node in new:  # whether a label in another language is unique depends on the languages asked with it
        if node.value not in best or (best[node.value].language or "") in _OWN:
            kept[node, lang] = found[node.value]
    return {node.value: known.get(node.value) or found[node.value] for node in nodes}


def _unique_names(
    store: Store, nodes: Iterable[ox.NamedNode], best: Mapping[str, ox.Literal]
) -> dict[str, str]:
    """Return a unique name for each of *nodes*: its *best* label, with its CURIE or IRI if need be."""
    short = {n.value: best[n.value].value if n.value in best else slug(n.value) for n in nodes}
    tags = {label.language or "" for label in best.values()}
    doubtful = {name for iri, name in short.items() if iri in best or not iri.startswith(_VOCABULARIES)}
    resolved = lookup(store, set(map(_printed, doubtful)), tags=tags, most=_MAX_NAMES)
    return {
        iri: name if resolved.get(_printed(name)) == {ox.NamedNode(iri)} else _full_name(store, iri, name)
        for iri, name in short.items()
    }


def _printed(name: str) -> str:
    """Return *name* as a table shows it: on one line, with single spaces."""
    return " ".join(line(name).split())


def blank_names(store: Store, lang: str) -> dict[Term, str]:
    """Return a unique name for each blank node in *store*, the same on each run."""
    from kg.names.blank import blank_triples  # only graphs with blank nodes need it

    own = {term for subject, _, obj in blank_triples(store) for term in (subject, obj)}
    return {node: name for node, name in _blank_node_names(store, lang).items() if node in own}


def _blank_node_names(store: Store, lang: str) -> dict[Term, str]:
    """Return the names of the blank nodes in *store*, by their own and by their canonical identifiers."""
    from kg.names.blank import blank_triples, canonical, named

    kept: dict[str, dict[Term, str]] = memo(store, _blank_node_names, dict)
    if lang not in kept:
        triples = blank_triples(store)
        things = _iri_names(store, [term for s, _, o in triples for term in (s, o)], lang)
        known = named(triples, things, labels(store, [p for _, p, _ in triples], lang), lang)
        taken = lookup(store, set(known.values()), most=_MAX_NAMES)  # names of IRIs
        renamed = canonical(triples)
        unique = {n: f"{name} ({renamed[n]})" if name in taken else name for n, name in known.items()}
        spelt = [tuple(q)[:3] for t in triples for q in store.lexical.of(ox.Quad(*t))]  # type: ignore[arg-type]
        written = renamed if spelt == triples else canonical(spelt)
        for new in (written, renamed):  # the identifier depends on how literals are spelt
            kept.setdefault(lang, dict(unique)).update({new[node]: name for node, name in unique.items()})
    return kept[lang]


def blank_node_named(store: Store, text: str) -> ox.BlankNode | None:
    """Return the blank node with the name *text* in either language, or None.

    Raises:
        WrongUsage: several have this name and differ in their numbers; lists them.
    """
    known = [(name, node) for lang in LANGUAGES for node, name in blank_names(store, lang).items()]
    for same in (str, normal):
        for name, node in known:
            if isinstance(node, ox.BlankNode) and same(name) == same(text):
                return node
    numbered = re.compile(re.escape(normal(text)) + r"\(\d+\)")
    if several := [name for name, _ in known if numbered.fullmatch(normal(name))]:
        listed = ", ".join(dict.fromkeys(several))
        raise WrongUsage(f"{text!r} is the name of several things: {listed}; choose one of them")
    return None


def _full_name(store: Store, iri: str, name: str) -> str:
    exact = contract(iri, store.prefixes)
    return exact if name == slug(iri) else f"{name} ({exact})"

"""Names of things: what a thing is printed as, so that it leads back to it (:mod:`kg.names.lookup`).

A thing is printed by its label, or without one by the last segment of its IRI, if that leads back to it
alone; else its CURIE or IRI stands beside the label, or for it.
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
from kg.store.remembered import memory
from kg.text.controls import line

_VOCABULARIES = tuple(ns for ns in PREFIXES.values() if not ns.startswith(BASE))
_MOST = 20_000
_OWN = (*LANGUAGES, "")


def names(store: Store, things: Iterable[Term | None], lang: str) -> dict[str, str]:
    """Return what each IRI and blank node among *things* is printed as in *lang*, blank nodes by ``_:name``.

    :func:`lookup` leads from there to an IRI, :func:`blank_node_named` to a blank node.

    A term of another vocabulary that has no label is printed as its CURIE. In a graph of more than 20,000
    names or on a server, where nobody looks through all of them, so is all that has none, or as its IRI;
    a blank node is printed by its identifier there.
    """
    things = dict.fromkeys(things)
    anonymous = [thing for thing in things if isinstance(thing, ox.BlankNode)]
    known = _of_blanks(store, lang) if anonymous else {}
    return _of_iris(store, things, lang) | {str(t): known.get(t, str(t)) for t in anonymous}


def _of_iris(store: Store, things: Iterable[Term | None], lang: str) -> dict[str, str]:
    """Return what each IRI among *things* is printed as; a store that stays as it is looks it up once."""
    nodes = [thing for thing in dict.fromkeys(things) if isinstance(thing, ox.NamedNode)]
    kept: dict[tuple[Term, str], str] = memory(store, _of_iris, dict)
    known = {node.value: name for node in nodes if (name := kept.get((node, lang)))}
    new = [node for node in nodes if node.value not in known]
    if not new:
        return known
    best = labelled(store, new, lang)
    found = _leading_back(store, new, best)
    if len(kept) + len(new) > KEPT:
        kept.clear()
    for node in new:  # what a label in another language leads to hangs on the languages beside it
        if node.value not in best or (best[node.value].language or "") in _OWN:
            kept[node, lang] = found[node.value]
    return {node.value: known.get(node.value) or found[node.value] for node in nodes}


def _leading_back(
    store: Store, nodes: Iterable[ox.NamedNode], best: Mapping[str, ox.Literal]
) -> dict[str, str]:
    """Return what leads to each of *nodes* alone: its *best* label, or that with what tells it apart."""
    called = {n.value: best[n.value].value if n.value in best else slug(n.value) for n in nodes}
    tags = {label.language or "" for label in best.values()}
    asked = {name for iri, name in called.items() if iri in best or not iri.startswith(_VOCABULARIES)}
    leads = lookup(store, set(map(_seen, asked)), tags=tags, most=_MOST)
    return {
        iri: name if leads.get(_seen(name)) == {ox.NamedNode(iri)} else _full(store, iri, name)
        for iri, name in called.items()
    }


def _seen(name: str) -> str:
    """Return what one sees of *name* in a table: no spaces around it, nor how many there are in it."""
    return " ".join(line(name).split())


def blank_names(store: Store, lang: str) -> dict[Term, str]:
    """Return the names of the blank nodes of *store*, no two alike, the same on each run."""
    from kg.names.blank import blank_triples  # what has no blank nodes does without

    own = {term for subject, _, obj in blank_triples(store) for term in (subject, obj)}
    return {node: name for node, name in _of_blanks(store, lang).items() if node in own}


def _of_blanks(store: Store, lang: str) -> dict[Term, str]:
    """Return the names of the blank nodes of *store*, also as :func:`kg.network.facts.read` renames them."""
    from kg.names.blank import blank_triples, canonical, named

    kept: dict[str, dict[Term, str]] = memory(store, _of_blanks, dict)
    if lang not in kept:
        triples = blank_triples(store)
        things = _of_iris(store, [term for s, _, o in triples for term in (s, o)], lang)
        known = named(triples, things, labels(store, [p for _, p, _ in triples], lang), lang)
        taken = lookup(store, set(known.values()), most=_MOST)  # an IRI goes before a blank node
        renamed = canonical(triples)
        apart = {node: f"{name} ({renamed[node]})" if name in taken else name for node, name in known.items()}
        kept[lang] = {renamed[node]: name for node, name in apart.items()} | apart
    return kept[lang]


def blank_node_named(store: Store, text: str) -> ox.BlankNode | None:
    """Return the blank node that *text* names in either language, or None.

    Raises:
        WrongUsage: several are called so, but for their numbers; lists them.
    """
    known = [(name, node) for lang in LANGUAGES for node, name in blank_names(store, lang).items()]
    for same in (str, normal):
        for name, node in known:
            if isinstance(node, ox.BlankNode) and same(name) == same(text):
                return node
    numbered = re.compile(re.escape(normal(text)) + r"\(\d+\)")
    if several := [name for name, _ in known if numbered.fullmatch(normal(name))]:
        listed = ", ".join(dict.fromkeys(several))
        raise WrongUsage(f"{text!r} is the name of several things: {listed}; give one of these")
    return None


def _full(store: Store, iri: str, name: str) -> str:
    exact = contract(iri, store.prefixes)
    return exact if name == slug(iri) else f"{name} ({exact})"

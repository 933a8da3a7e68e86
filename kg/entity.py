"""Entities by name: found, resolved, shown."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

import pyoxigraph as ox

from kg.answer import Answered, Row, Statement, marked
from kg.errata import Triple, touched
from kg.errors import NotFound, WrongUsage
from kg.labels import labels, paraphrases
from kg.namespaces import ALIASES, BASE, ERRATUM, ID, PASSAGE, PREFIXES, SAI, contract, expand, slug
from kg.query import Query, ad_hoc, bind
from kg.store import Store, select
from kg.terms import Term, iri

_NAMES = """SELECT DISTINCT ?thing ?name ?type WHERE {
VALUES ?property { UNDEF }
?thing ?property ?name
OPTIONAL { ?thing a ?type }
}"""
_EXISTS = """SELECT ?thing ?type WHERE {
VALUES ?thing { UNDEF }
{ ?thing ?p ?o } UNION { ?s ?p ?thing } UNION { GRAPH ?thing { ?s ?p ?o } }
OPTIONAL { ?thing a ?type }
}"""
_ARTICLES = """PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX sai: <https://w3id.org/sovereign-ai-kg/ontology#>
SELECT DISTINCT ?article WHERE { ?passage a sai:Passage ; dcterms:isPartOf ?article }"""
_SAME = """PREFIX owl: <http://www.w3.org/2002/07/owl#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
SELECT DISTINCT ?thing ?type WHERE {
VALUES ?item { UNDEF }
?thing skos:exactMatch|owl:sameAs ?item
OPTIONAL { ?thing a ?type }
}"""
_SUBJECTS = "SELECT DISTINCT ?thing ?type WHERE { ?thing ?p ?o OPTIONAL { ?thing a ?type } }"
_OBJECTS = (
    "SELECT DISTINCT ?thing ?type WHERE { ?s ?p ?thing FILTER(ISIRI(?thing)) OPTIONAL { ?thing a ?type } }"
)
_ABOUT = """SELECT DISTINCT ?s ?p ?o ?graph WHERE {
VALUES ?thing { UNDEF }
{ ?thing ?p ?o BIND(?thing AS ?s) } UNION { ?s ?p ?thing BIND(?thing AS ?o) }
OPTIONAL { GRAPH ?graph { ?s ?p ?o } }
}"""
_IN_PASSAGE = """SELECT DISTINCT ?s ?p ?o ?graph WHERE {
VALUES ?graph { UNDEF }
GRAPH ?graph { ?s ?p ?o }
}"""

_NO_THINGS = (BASE + "change/", ERRATUM, SAI)  # errata show as marks, the vocabulary not at all
_PHRASE = ox.NamedNode(SAI + "phrase")  # how a thing reads is nothing known of it
_NAMING = {"type", "label", "altLabel", "exactMatch", "inScheme", "phrase"}


def normal(name: str) -> str:
    """Return *name* as names are compared: case, accents of width, spaces and hyphens do not count."""
    return re.sub(r"[\s_-]+", "", unicodedata.normalize("NFKC", name).casefold())


def find(store: Store, text: str, *, lang: str = "en") -> Answered:
    """Return the entities whose label, alias or slug contains *text*, exact matches first."""
    wanted = normal(text)
    best: dict[ox.NamedNode, tuple[int, Term | None]] = {}
    for thing, name, kind in known_names(store):
        if not thing.value.startswith(SAI) and wanted in normal(name):
            rank = 0 if normal(name) == wanted else 1 if normal(name).startswith(wanted) else 2
            best[thing] = min(best.get(thing, (rank, kind)), (rank, kind), key=lambda b: b[0])
    rows = [
        Row((t, kind)) for t, (_, kind) in sorted(best.items(), key=lambda item: (item[1][0], item[0].value))
    ]
    if not rows:
        raise NotFound(
            f"nothing is called {text!r}{_suggest(text, known_names(store))} try a part of the name"
        )
    words = labels(store, [t for row in rows for t in row.terms], lang)
    heads = {"entity": {"en": "entity", "ko": "개체"}[lang], "type": {"en": "type", "ko": "유형"}[lang]}
    return Answered(ad_hoc(""), lang, ("entity", "type"), rows, words, heads)


def resolve(store: Store, text: str, *, of: str = "") -> ox.NamedNode:
    """Return the entity that *text* names: label in either language, alias, slug, CURIE, IRI or QID.

    Args:
        of: local name of the class that the entity must have; any if empty.

    Raises:
        NotFound: nothing is called so; offers the nearest names.
        WrongUsage: several things are; lists them.
    """
    candidates = _exact(store, text, of)
    if not candidates:
        kind = of.lower() or "entity"
        names = [(t, n, k) for t, n, k in known_names(store) if not of or _is_a(k, of)]
        raise NotFound(f"no {kind} {text!r}{_suggest(text, names)} `sovkg find TEXT` searches")
    if len(candidates) > 1:
        listed = ", ".join(sorted(contract(c.value) for c in candidates))
        raise WrongUsage(f"{text!r} is the name of several things: {listed}; give one of these")
    return candidates.pop()


def show(store: Store, name: str, *, lang: str = "en") -> Answered:
    """Return all that *store* states of an entity, or all that one passage states.

    The columns are subject, property, value and passages; each row's evidence is its own statement. An entity
    comes with the statements about it, then the things that point to it with theirs. The same in sentences
    is told beside the rows.

    Raises:
        NotFound, WrongUsage: as :func:`resolve`.
    """
    node = resolve(store, name)
    if node.value.startswith(PASSAGE):
        found = _statements(store, _IN_PASSAGE, "graph", [node])
        rest: dict[Triple, set[str]] = {}
    else:
        found = _statements(store, _ABOUT, "thing", [node])
        pointing = {t[0] for t in found if t[2] == node and isinstance(t[0], ox.NamedNode)}
        pointing = {thing for thing in pointing if not thing.value.startswith(_NO_THINGS)}
        theirs = _statements(store, _ABOUT, "thing", sorted(pointing, key=str)) if pointing else {}
        rest = {t: p for t, p in theirs.items() if t[0] in pointing and slug(str(t[1])[1:-1]) not in _NAMING}
        found = {t: p for t, p in found.items() if t[0] == node and t[1] != _PHRASE}
    rows = []
    for triple, passages in [*sorted(found.items(), key=_order), *sorted(rest.items(), key=_order)]:
        where = ox.Literal(", ".join(sorted(map(slug, passages)))) if passages - {node.value} else None
        rows.append(Row((*triple, where), (Statement(triple, tuple(sorted(passages))),)))
    known = touched(store)
    rows = marked(store, rows, known)
    told = marked(store, _told(store, node, rows, lang), known)
    terms = [t for row in rows for t in row.terms]
    words = labels(store, [*terms, node], lang)
    heads = {
        "subject": ("subject", "주어"),
        "property": ("property", "속성"),
        "value": ("value", "값"),
        "passages": ("passages", "구절"),
    }
    headings = {k: v[lang == "ko"] for k, v in heads.items()}
    title = _title(store, node, words[node.value], lang)
    read = paraphrases(store, {p for row in rows for p in row.passages()} | {node.value}, lang)
    if node.value.startswith(PASSAGE):
        read.setdefault(node.value, "")
    return Answered(
        title, lang, tuple(heads), rows, words, headings, grouped=True, paraphrases=read, told=tuple(told)
    )


def _told(store: Store, node: ox.NamedNode, rows: list[Row], lang: str) -> list[Row]:
    """Return *rows* in sentences, each with its passages, unless they are *node* itself, and its subject."""
    from kg.words import words  # what only asks a name does without

    stated = {s.triple: s.passages for row in rows for s in row.evidence}
    told = []
    for text, triples in words(store, stated, lang, stated):
        passages = sorted({slug(p) for t in triples for p in stated[t] if p != node.value})
        where = ox.Literal(", ".join(passages)) if passages else None
        about = None if node.value.startswith(PASSAGE) else triples[0][0]
        told.append(Row((ox.Literal(text), where, about), tuple(Statement(t, stated[t]) for t in triples)))
    return told


def _title(store: Store, node: ox.NamedNode, label: str, lang: str) -> Query:
    extra = contract(node.value)
    if node.value.startswith(PASSAGE):
        extra = paraphrases(store, [node.value], lang).get(node.value, extra)
    text = f"{label} — {extra}" if extra != label else label
    return Query("", "", {"en": text, "ko": text}, {}, (), (), {})


def _statements(store: Store, text: str, name: str, nodes: list[ox.NamedNode]) -> dict[Triple, set[str]]:
    found: dict[Triple, set[str]] = {}
    for s, p, o, graph in select(store, bind(text, {name: nodes})).rows:
        if s is not None and p is not None and o is not None:
            passages = found.setdefault((s, p, o), set())
            if isinstance(graph, ox.NamedNode) and graph.value.startswith(PASSAGE):
                passages.add(graph.value)
    return found


def _order(item: tuple[Triple, set[str]]) -> tuple[str, str, str]:
    (s, p, o), _ = item
    return str(s), str(p), str(o)


def known_names(store: Store) -> list[tuple[ox.NamedNode, str, Term | None]]:
    """Return each thing of *store* with each of its labels, aliases and its slug, and its class."""
    text = bind(_NAMES, {"property": [ox.NamedNode(p) for p in ALIASES]})
    rows = select(store, text).rows
    named = [(t, n.value, k) for t, n, k in rows if isinstance(t, ox.NamedNode) and isinstance(n, ox.Literal)]
    slugs = {(t, slug(t.value), k) for t, _, k in named}
    return named + sorted(slugs, key=lambda entry: entry[0].value)


def _exact(store: Store, text: str, of: str) -> set[ox.NamedNode]:
    full = text.strip("<>") if "://" in text else expand(text)
    if re.fullmatch(r"[a-z0-9-]+/p\d+s\d+", text):
        full = PASSAGE + text
    if full:
        return _typed(select(store, bind(_EXISTS, {"thing": [iri(full)]})).rows, of)
    if re.fullmatch(r"[Qq]\d+", text):
        item = ox.NamedNode(PREFIXES["wd"] + text.upper())
        same = _typed(select(store, bind(_SAME, {"item": [item]})).rows, of)
        if same:
            return same
    if re.fullmatch(r"[A-Za-z0-9-]+", text):
        spaces = _passage_spaces(store) if re.fullmatch(r"p\d+s\d+", text) else [PREFIXES["p"]]
        guesses = [ox.NamedNode(base + text) for base in (ID, SAI, *spaces)]
        known = _typed(select(store, bind(_EXISTS, {"thing": guesses})).rows, of)
        if known and (len(known) == 1 or len(spaces) > 1):
            return known
    wanted = normal(text)
    rows: list[tuple[Term | None, ...]]
    rows = [(t, k) for t, name, k in known_names(store) if normal(name) == wanted]
    for everything in (_SUBJECTS, _OBJECTS):
        rows = rows or [
            (t, k)
            for t, k in select(store, everything).rows
            if isinstance(t, ox.NamedNode) and normal(slug(t.value)) == wanted
        ]
    things = _typed(rows, of)
    facts = {t for t in things if not t.value.startswith(SAI)}
    return facts or things


def _passage_spaces(store: Store) -> list[str]:
    """Return the namespaces of the passages of the articles that *store* has."""
    articles = {slug(getattr(article, "value", "")) for (article,) in select(store, _ARTICLES).rows}
    return [f"{PASSAGE}{article}/" for article in sorted(articles)] or [PREFIXES["p"]]


def _typed(rows: Iterable[tuple[Term | None, ...]], of: str) -> set[ox.NamedNode]:
    return {t for t, k in rows if isinstance(t, ox.NamedNode) and (not of or _is_a(k, of))}


def _is_a(kind: Term | None, of: str) -> bool:
    return isinstance(kind, ox.NamedNode) and slug(kind.value) == of


def _suggest(text: str, names: Iterable[tuple[ox.NamedNode, str, Term | None]]) -> str:
    from difflib import get_close_matches

    known: dict[str, ox.NamedNode] = {}
    called: dict[ox.NamedNode, str] = {}
    for thing, name, _ in names:
        known.setdefault(normal(name), thing)
        if normal(name) != normal(slug(thing.value)):  # what the slug does not say already
            called.setdefault(thing, name)
    close = dict.fromkeys(known[c] for c in get_close_matches(normal(text), known, n=3, cutoff=0.55))
    offers = [f'"{slug(t.value)}"' + (f" ({called[t]})" if t in called else "") for t in close]
    return "; did you mean " + ", ".join(offers) + "?" if offers else ";"

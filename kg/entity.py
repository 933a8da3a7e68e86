"""Entities by name: found, resolved, shown."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import pyoxigraph as ox

from kg.anonymous import TOUCHING, by_place, canonical, cells, owners, touching
from kg.answer import Answered, Row, Statement, marked
from kg.concepts import LINKS, also
from kg.errata import Triple, of_passage, touched
from kg.errors import NotFound, WrongUsage
from kg.labels import declared, paraphrases
from kg.lookup import Name, known_names, lookup, normal, unlabelled
from kg.names import blank, blank_names, names
from kg.namespaces import BASE, ERRATUM, PASSAGE, RDF_TYPE, RDFS_LABEL, SAI, SAME, SKOS, contract, slug
from kg.query import Parameter, Query, ad_hoc, looked_up
from kg.store import Store, select
from kg.terms import Term, literal

_TYPES = "SELECT ?thing ?type WHERE {\nVALUES ?thing { UNDEF }\n?thing a ?type\n}"
_ABOUT = """SELECT DISTINCT ?s ?p ?o ?graph WHERE {
VALUES ?thing { UNDEF }
{ ?thing ?p ?o BIND(?thing AS ?s) } UNION { ?s ?p ?thing BIND(?thing AS ?o) }
OPTIONAL { GRAPH ?graph { ?s ?p ?o } }
}"""
_IN_PASSAGE = """SELECT DISTINCT ?s ?p ?o ?graph WHERE {
VALUES ?graph { UNDEF }
GRAPH ?graph { ?s ?p ?o }
}"""

_Node = ox.NamedNode | ox.BlankNode
_NO_THINGS = (BASE + "change/", ERRATUM, SAI)  # errata show as marks, the vocabulary not at all
_PHRASE = ox.NamedNode(SAI + "phrase")  # how a thing reads is nothing known of it
_NAMING = {RDF_TYPE, RDFS_LABEL, SKOS + "altLabel", SKOS + "inScheme", *SAME, SAI + "phrase"}


def find(store: Store, text: str, *, lang: str = "en") -> Answered:
    """Return the entities whose label, alias or slug contains *text*, exact matches first.

    Without a label, blank nodes are found by what they are printed as, and things by their slugs, unless on
    a server.
    """
    wanted = normal(text)
    if not wanted:
        raise WrongUsage(f"{text!r} has nothing to look for; give a part of a name")
    best: dict[Term, tuple[int, Term | None]] = {}
    vocabulary = declared(store)
    for thing, name, kind, _ in known_names(store):
        if not thing.value.startswith(SAI) and thing.value not in vocabulary and wanted in normal(name):
            rank = 0 if normal(name) == wanted else 1 if normal(name).startswith(wanted) else 2
            best[thing] = min(best.get(thing, (rank, kind)), (rank, kind), key=lambda b: b[0])
    others = {thing: slug(thing.value) for thing in unlabelled(store)} if store.at_hand else {}
    for node, name in (*others.items(), *blank_names(store, lang).items()):
        if wanted in normal(name):
            best[node] = (3, None)
    rows = [
        Row((t, kind)) for t, (_, kind) in sorted(best.items(), key=lambda item: (item[1][0], str(item[0])))
    ]
    if not rows:
        raise NotFound(
            f"nothing is called {text!r}{_suggest(text, known_names(store))} try a part of the name"
        )
    words = names(store, [t for row in rows for t in row.terms], lang)
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
    candidates = lookup(store, [text], lambda things: _of(store, things, of)).get(text)
    if not candidates:
        kind = of.lower() or "entity"
        known = [name for name in known_names(store) if not of or _is_a(name.kind, of)]
        raise NotFound(f"no {kind} {text!r}{_suggest(text, known)} `sovkg find TEXT` searches")
    return _only(store, text, candidates)


def given(store: Store, query: Query, parameter: Parameter, text: str) -> Term:
    """Return what *text*, as typed, stands for as the *parameter* of *query*.

    A name is looked up first among the things that can stand there, with which the question has rows: what
    an answer prints can be asked.

    Raises:
        NotFound, WrongUsage: as :func:`resolve` for an entity and :func:`kg.terms.literal` for a value.
    """
    if parameter.type != "entity":
        return literal(parameter.type, text)

    def standing(things: set[ox.NamedNode]) -> set[ox.NamedNode]:
        own = _of(store, things, parameter.of)
        found = set()
        for thing in things:
            answer = select(store, query.bind({parameter.name: [thing]}).text)
            if parameter.name in answer.variables:  # be it the other side of a pair
                found |= {thing for row in answer.rows if thing in row}
            elif answer.rows:
                found |= own & {thing}
        return found

    candidates = lookup(store, [text], standing).get(text)
    return _only(store, text, candidates) if candidates else resolve(store, text, of=parameter.of)


def _only(store: Store, text: str, candidates: set[ox.NamedNode]) -> ox.NamedNode:
    if len(candidates) > 1:
        listed = ", ".join(sorted(contract(c.value, store.prefixes) for c in candidates))
        raise WrongUsage(f"{text!r} is the name of several things: {listed}; give one of these")
    return next(iter(candidates))


def _of(store: Store, things: set[ox.NamedNode], kind: str) -> set[ox.NamedNode]:
    """Return those of *things* that are of the class *kind*; all if that is empty."""
    if not kind:
        return things
    typed = looked_up(store, _TYPES, "thing", sorted(things, key=str))
    return things & {t for t, k in typed if isinstance(t, ox.NamedNode) and _is_a(k, kind)}


def show(store: Store, name: str, *, lang: str = "en") -> Answered:
    """Return all that *store* states of an entity, or all that one passage states.

    The columns are subject, property, value and passages; each row's evidence is its own statement. An entity
    comes with the statements about it, then the things that point to it with theirs. The same in sentences
    is told beside the rows; what else is wrong in a passage stands below.

    Raises:
        NotFound, WrongUsage: as :func:`resolve`.
    """
    node = _shown(store, name)
    if _is_passage(node):
        found = _statements(store, _IN_PASSAGE, "graph", [node])
        rest: dict[Triple, set[str]] = {}
    else:
        found = _statements(store, _ABOUT, "thing", [node])
        linked = {t: p for t, p in found.items() if t[2] == node and t[1] in LINKS}
        pointing = {t[0] for t in found if t[2] == node and t not in linked}
        pointing = {thing for thing in pointing if not isinstance(thing, ox.BlankNode)}
        pointing = {thing for thing in pointing if not str(thing)[1:].startswith(_NO_THINGS)}
        theirs = _statements(store, _ABOUT, "thing", sorted(pointing, key=str)) if pointing else {}
        rest = {t: p for t, p in theirs.items() if t[0] in pointing and str(t[1])[1:-1] not in _NAMING}
        if any(isinstance(term, ox.BlankNode) for t in found for term in (t[0], t[2])):
            rest |= _around(store, node)
        rest |= linked
        found = {t: p for t, p in found.items() if t[0] == node and t[1] != _PHRASE}
        rest = {t: p for t, p in rest.items() if t not in found}
        if not found and not rest:  # it may name a graph
            found = _statements(store, _IN_PASSAGE, "graph", [node])
    rows = []
    for triple, passages in [*sorted(found.items(), key=_order), *sorted(rest.items(), key=_order)]:
        where = ox.Literal(", ".join(sorted(map(slug, passages)))) if passages - {node.value} else None
        rows.append(Row((*triple, where), (Statement(triple, tuple(sorted(passages))),)))
    known = touched(store)
    rows = marked(store, rows, known)
    told = marked(store, _told(store, node, rows, lang), known)
    terms = [t for row in rows for t in row.terms]
    words = names(store, [*terms, node], lang)
    heads = {
        "subject": ("subject", "주어"),
        "property": ("property", "속성"),
        "value": ("value", "값"),
        "passages": ("passages", "구절"),
    }
    headings = {k: v[lang == "ko"] for k, v in heads.items()}
    title = _title(store, node, words[node.value if isinstance(node, ox.NamedNode) else str(node)], lang)
    own = {node.value} if isinstance(node, ox.NamedNode) else set()
    read = paraphrases(store, {p for row in rows for p in row.passages()} | own, lang)
    if _is_passage(node):
        read.setdefault(node.value, "")
    wrong = of_passage(store, node) if _is_passage(node) else []
    marks = {erratum.iri for row in rows for erratum in row.errata}
    return Answered(
        title,
        lang,
        tuple(heads),
        rows,
        words,
        headings,
        grouped=True,
        paraphrases=read,
        told=tuple(told),
        notes=also(store, node, lang),
        unmarked=tuple(e for e in wrong if e.iri not in marks),
    )


def _told(store: Store, node: _Node, rows: list[Row], lang: str) -> list[Row]:
    """Return *rows* in sentences, each with its passages, unless they are *node* itself, and its subject."""
    from kg.words import words  # what only asks a name does without

    stated = {s.triple: s.passages for row in rows for s in row.evidence}
    told = []
    for text, triples in words(store, stated, lang, stated):
        passages = sorted({slug(p) for t in triples for p in stated[t] if p != node.value})
        where = ox.Literal(", ".join(passages)) if passages else None
        about = None if _is_passage(node) else triples[0][0]
        told.append(Row((ox.Literal(text), where, about), tuple(Statement(t, stated[t]) for t in triples)))
    return told


def _title(store: Store, node: _Node, label: str, lang: str) -> Query:
    extra = contract(node.value, store.prefixes) if isinstance(node, ox.NamedNode) else label
    if _is_passage(node):
        extra = paraphrases(store, [node.value], lang).get(node.value, extra)
    text = f"{label} — {extra}" if extra != label else label
    return Query("", "", {"en": text, "ko": text}, {}, (), (), {})


def _shown(store: Store, name: str) -> _Node:
    """Return what *name* names: a thing that has an IRI, or else a blank node."""
    try:
        return resolve(store, name)
    except NotFound:
        if node := blank(store, name):
            return node
        raise


def drawn(store: Store, name: str) -> _Node:
    """Return what *name* names, a blank node as :func:`kg.facts.read` renames it.

    Raises:
        NotFound, WrongUsage: as :func:`resolve`.
    """
    node = _shown(store, name)
    return canonical(touching(store))[node] if isinstance(node, ox.BlankNode) else node


def _is_passage(node: _Node) -> bool:
    return isinstance(node, ox.NamedNode) and node.value.startswith(PASSAGE)


def _around(store: Store, node: _Node) -> dict[Triple, set[str]]:
    """Return what is stated of the blank nodes that describe *node* or have it as a value, lists unfolded."""
    everything = _stated(store, select(store, TOUCHING).rows)
    lists, out, into = cells(everything), by_place(everything, 0), by_place(everything, 2)
    found = {t: p for t, p in everything.items() if t[2] == node and t[0] not in lists}
    for inside in (t for t in everything if t[2] == node and t[0] in lists):
        found.update((t, everything[t]) for t in owners(into, inside[0]) or [inside])
    waiting = [node, *(t[0] for t in found if isinstance(t[0], ox.BlankNode))]
    while waiting:
        here = waiting.pop()
        for triple in out.pop(here, ()):
            waiting += [triple[2]] if isinstance(triple[2], ox.BlankNode) else []
            if here not in lists:
                found[triple] = everything[triple]
    return found


def _statements(store: Store, text: str, name: str, nodes: Sequence[Term]) -> dict[Triple, set[str]]:
    """Return what *text* finds of *nodes*, bound to *name*, with its passages."""
    rows = list(looked_up(store, text, name, [n for n in nodes if isinstance(n, ox.NamedNode)]))
    if any(isinstance(node, ox.BlankNode) for node in nodes):  # which cannot be bound
        rows += [row for row in select(store, TOUCHING).rows if row[0] in nodes or row[2] in nodes]
    return _stated(store, rows)


def _stated(store: Store, rows: Iterable[Sequence[Term | None]]) -> dict[Triple, set[str]]:
    found: dict[Triple, set[str]] = {}
    for s, p, o, graph in rows:
        if s is not None and p is not None and o is not None:
            stored = ox.Quad(s, p, o, graph)  # type: ignore[arg-type]  # of the kinds that a pattern gives
            for quad in store.written.of(stored):
                passages = found.setdefault((quad.subject, quad.predicate, quad.object), set())
                if isinstance(graph, ox.NamedNode) and graph.value.startswith(PASSAGE):
                    passages.add(graph.value)
    return found


def _order(item: tuple[Triple, set[str]]) -> tuple[str, str, str]:
    (s, p, o), _ = item
    return str(s), str(p), str(o)


def _is_a(kind: Term | None, of: str) -> bool:
    return isinstance(kind, ox.NamedNode) and slug(kind.value) == of


def _suggest(text: str, named: Iterable[Name]) -> str:
    from difflib import get_close_matches

    known: dict[str, ox.NamedNode] = {}
    called: dict[ox.NamedNode, str] = {}
    for thing, name, *_ in named:
        known.setdefault(normal(name), thing)
        if normal(name) != normal(slug(thing.value)):  # what the slug does not say already
            called.setdefault(thing, name)
    close = dict.fromkeys(known[c] for c in get_close_matches(normal(text), known, n=3, cutoff=0.55))
    offers = [f'"{slug(t.value)}"' + (f" ({called[t]})" if t in called else "") for t in close]
    return "; did you mean " + ", ".join(offers) + "?" if offers else ";"

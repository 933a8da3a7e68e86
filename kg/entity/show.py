"""All that a store states of a thing, or that one passage states."""

from __future__ import annotations

from collections.abc import Iterable

import pyoxigraph as ox

from kg.entity.find import Node, find_node
from kg.entity.reading import OnDemand, Reading, Stated, named_by, stated
from kg.names.roles import roles_at_hand
from kg.question.concepts import LINKS
from kg.question.errata import of_passage
from kg.question.table import Row, Statement, Table, in_language
from kg.rdf.namespaces import (
    BASE,
    ERRATUM,
    PASSAGE,
    PRESENTATION,
    RDF_TYPE,
    RDFS_LABEL,
    SAI,
    SAME,
    SKOS,
    contract,
    source,
)
from kg.rdf.terms import Triple, text_of
from kg.store import Store, select

_HEADS = {
    "subject": ("subject", "주어"),
    "property": ("property", "속성"),
    "value": ("value", "값"),
    "passages": ("passages", "구절"),
}
_NO_THINGS = (BASE + "change/", ERRATUM, SAI)  # errata show as marks, the vocabulary not at all
_NAMING = {RDF_TYPE, RDFS_LABEL, SKOS + "altLabel", SKOS + "inScheme", *SAME, *PRESENTATION}


def show(store: Store, name: str, *, lang: str = "en") -> Table:
    """Return all that *store* states of an entity, or all that one passage states.

    The columns are subject, property, value and passages; each row's evidence is its own statement. An entity
    comes with the statements about it, then the things that point to it with theirs. The same in sentences
    is told beside the rows; what else is wrong in a passage stands below.

    Raises:
        NotFound, WrongUsage: as :func:`resolve`.
    """
    return table(OnDemand(store), find_node(store, name), lang)


def table(reading: Reading, node: Node, lang: str) -> Table:
    """Return what :func:`show` does of *node*, known by *reading*."""
    store = reading.store
    found, rest = ({}, {}) if _is_passage(node) else _about(reading, node)
    if not found and not rest:  # a passage, or another graph
        found = reading.within(node)
    rows = []
    for triple, passages in [*sorted(found.items(), key=_order), *sorted(rest.items(), key=_order)]:
        where = _where(store, passages) if passages - {node.value} else None
        rows.append(Row((*triple, where), (Statement(triple, tuple(sorted(passages))),)))
    rows = reading.marked(rows)
    sentences = reading.marked(_told(reading, node, rows, lang))
    labels = reading.names([*(t for row in rows for t in row.terms), node], lang)
    title = _title(reading, node, labels[node.value if isinstance(node, ox.NamedNode) else str(node)], lang)
    own = {node.value} if isinstance(node, ox.NamedNode) else set()
    read = reading.paraphrases({p for row in rows for p in row.passages()} | own, lang)
    if _is_passage(node):
        read.setdefault(node.value, "")
    wrong = of_passage(store, node) if _is_passage(node) else []
    marks = {erratum.iri for row in rows for erratum in row.errata}
    return Table(
        lang,
        tuple(_HEADS),
        rows,
        labels,
        in_language(_HEADS, lang),
        title=title,
        grouped=True,
        paraphrases=read,
        sentences=tuple(sentences),
        notes=reading.notes(node, lang),
        roles=roles_at_hand(store),
        unmarked=tuple(e for e in wrong if e.iri not in marks),
    )


def _about(reading: Reading, node: Node) -> tuple[Stated, Stated]:
    """Return what is stated of *node*, and what of the things that point to it, each with its passages."""
    found = reading.about([node])
    linked = {t: p for t, p in found.items() if t[2] == node and t[1] in LINKS}
    pointing = {t[0] for t in found if node in named_by(t[2]) and t not in linked}
    pointing = {thing for thing in pointing if not isinstance(thing, ox.BlankNode)}
    pointing = {thing for thing in pointing if not str(thing)[1:].startswith(_NO_THINGS)}
    theirs = reading.about(sorted(pointing, key=str)) if pointing else {}
    rest = {t: p for t, p in theirs.items() if t[0] in pointing and str(t[1])[1:-1] not in _NAMING}
    if any(isinstance(term, ox.BlankNode) for t in found for term in (t[0], t[2])):
        rest |= _around(reading.store, node)
    rest |= linked
    found = {t: p for t, p in found.items() if t[0] == node and text_of(t[1]) not in PRESENTATION}
    return found, {t: p for t, p in rest.items() if t not in found}


def _told(reading: Reading, node: Node, rows: list[Row], lang: str) -> list[Row]:
    """Return *rows* in sentences, each with its passages, unless they are *node* itself, and its subject."""
    stated = {s.triple: s.passages for row in rows for s in row.evidence}
    found = []
    for text, triples in reading.sentences(stated, lang):
        where = _where(reading.store, {p for t in triples for p in stated[t]} - {node.value})
        about = None if _is_passage(node) else triples[0][0]
        found.append(Row((ox.Literal(text), where, about), tuple(Statement(t, stated[t]) for t in triples)))
    return found


def _where(store: Store, passages: Iterable[str]) -> ox.Literal | None:
    names = ", ".join(sorted(source(passage, store.prefixes) for passage in passages))
    return ox.Literal(names) if names else None


def _title(reading: Reading, node: Node, label: str, lang: str) -> str:
    extra = contract(node.value, reading.store.prefixes) if isinstance(node, ox.NamedNode) else label
    if _is_passage(node):
        extra = reading.paraphrases([node.value], lang).get(node.value, extra)
    return f"{label} — {extra}" if extra != label else label


def _is_passage(node: Node) -> bool:
    return isinstance(node, ox.NamedNode) and node.value.startswith(PASSAGE)


def _around(store: Store, node: Node) -> Stated:
    """Return what is stated of the blank nodes that describe *node* or have it as a value, lists unfolded."""
    from kg.names.blank import WITH_BLANK_NODES, by_position, list_cells, list_owners

    everything = stated(store, select(store, WITH_BLANK_NODES).rows)
    lists, out, into = list_cells(everything), by_position(everything, 0), by_position(everything, 2)
    found = {t: p for t, p in everything.items() if node in named_by(t[2]) and t[0] not in lists}
    for inside in (t for t in everything if t[2] == node and t[0] in lists):
        found.update((t, everything[t]) for t in list_owners(into, inside[0]) or [inside])
    waiting = [node, *(t[0] for t in found if isinstance(t[0], ox.BlankNode))]
    while waiting:
        here = waiting.pop()
        for triple in out.pop(here, ()):
            waiting += [triple[2]] if isinstance(triple[2], ox.BlankNode) else []
            if here not in lists:
                found[triple] = everything[triple]
    return found


def _order(item: tuple[Triple, set[str]]) -> tuple[str, str, str]:
    (s, p, o), _ = item
    return str(s), str(p), str(o)

"""Shows a thing with all statements about it, or a passage with all statements in it."""

from __future__ import annotations

from collections.abc import Iterable

import pyoxigraph as ox

from kg.entity.find import Node, find_node
from kg.entity.statements import Stated, Statements, named_by, stated
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
    slug,
    source,
)
from kg.rdf.terms import Term, Triple, text_of
from kg.store import Store, select

_HEADS = {
    "subject": ("subject", "주어"),
    "property": ("property", "속성"),
    "value": ("value", "값"),
    "passages": ("passages", "구절"),
}
_NO_THINGS = (BASE + "change/", ERRATUM, SAI)  # errata are shown as marks, the vocabulary not at all
_NAMING = {RDF_TYPE, RDFS_LABEL, SKOS + "altLabel", SKOS + "inScheme", *SAME, *PRESENTATION}


def show(store: Store, name: str, *, lang: str = "en") -> Table:
    """Return the statements about the thing, or in the passage, with this *name*.

    The columns are subject, property, value and passages; the evidence of a row is its own statement. The
    statements about a thing come first, then those about the things that refer to it. The table also has the
    same statements as sentences, and the errata of a passage that concern none of its statements.

    Raises:
        NotFound, WrongUsage: as :func:`resolve`.
    """
    return table(Statements(store), find_node(store, name), lang)


def table(data: Statements, node: Node, lang: str) -> Table:
    """Return the table of :func:`show` for *node*, read from *data*."""
    store = data.store
    found, rest = ({}, {}) if _is_passage(node) else _about(data, node)
    if not found and not rest:  # a passage, or another graph
        found = data.within(node)
    rows = []
    links_last = sorted(rest.items(), key=lambda item: (item[0][1] in LINKS, _order(item)))
    for triple, passages in [*sorted(found.items(), key=_order), *links_last]:
        where = _where(store, passages) if passages - {node.value} else None
        rows.append(Row((*triple, where), (Statement(triple, tuple(sorted(passages))),)))
    rows = data.marked(rows)
    sentences = data.marked(_sentences(data, node, rows, lang))
    labels = data.names([*(t for row in rows for t in row.shown()), node], lang)
    title = _title(data, node, labels[node.value if isinstance(node, ox.NamedNode) else str(node)], lang)
    own = {node.value} if isinstance(node, ox.NamedNode) else set()
    read = data.paraphrases({p for row in rows for p in row.passages()} | own, lang)
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
        notes=data.notes(node, lang),
        roles=roles_at_hand(store),
        unmarked=tuple(e for e in wrong if e.iri not in marks),
    )


def _about(data: Statements, node: Node) -> tuple[Stated, Stated]:
    """Return the statements about *node*, and those about the things that refer to it, with passages."""
    found = data.about([node])
    linked = {t: p for t, p in found.items() if t[2] == node and t[1] in LINKS}
    pointing = {t[0] for t in found if node in named_by(t[2]) and t not in linked}
    pointing = {thing for thing in pointing if not isinstance(thing, ox.BlankNode)}
    pointing = {thing for thing in pointing if not str(thing)[1:].startswith(_NO_THINGS)}
    theirs = data.about(sorted(pointing, key=str)) if pointing else {}
    rest = _telling(data.store, theirs, pointing, node)
    if any(isinstance(term, ox.BlankNode) for t in found for term in (t[0], t[2])):
        rest |= _around(data.store, node)
    rest |= linked
    found = {t: p for t, p in found.items() if t[0] == node and text_of(t[1]) not in PRESENTATION}
    return found, {t: p for t, p in rest.items() if t not in found}


def _telling(store: Store, theirs: Stated, pointing: set[Term], node: Node) -> Stated:
    """Return what *theirs* states about the things *pointing* to *node* that a reader of *node* needs.

    That is all that passages state, as a statement may be of several parts. Of actors, like the companies of
    a country, and of descriptions it is only what refers to *node*.
    """
    looks = roles_at_hand(store)["look"]
    classes = [(t[0], slug(text_of(t[2]))) for t in theirs if text_of(t[1]) == RDF_TYPE]
    actors = {thing for thing, kind in classes if "actor" in looks.get(kind, ())}
    told = any(theirs.values())  # else there are only descriptions
    return {
        t: p
        for t, p in theirs.items()
        if t[0] in pointing and text_of(t[1]) not in _NAMING
        if node in named_by(t[2]) or not told or (p and t[0] not in actors)
    }


def _sentences(data: Statements, node: Node, rows: list[Row], lang: str) -> list[Row]:
    """Return *rows* as sentences: the text, other passages than *node*, and the subject."""
    stated = {s.triple: s.passages for row in rows for s in row.evidence}
    found = []
    for text, triples in data.sentences(stated, lang):
        where = _where(data.store, {p for t in triples for p in stated[t]} - {node.value})
        about = None if _is_passage(node) else triples[0][0]
        found.append(Row((ox.Literal(text), where, about), tuple(Statement(t, stated[t]) for t in triples)))
    return found


def _where(store: Store, passages: Iterable[str]) -> ox.Literal | None:
    names = ", ".join(sorted(source(passage, store.prefixes) for passage in passages))
    return ox.Literal(names) if names else None


def _title(data: Statements, node: Node, label: str, lang: str) -> str:
    extra = contract(node.value, data.store.prefixes) if isinstance(node, ox.NamedNode) else label
    if _is_passage(node):
        extra = data.paraphrases([node.value], lang).get(node.value, extra)
    return f"{label} — {extra}" if extra != label else label


def _is_passage(node: Node) -> bool:
    return isinstance(node, ox.NamedNode) and node.value.startswith(PASSAGE)


def _around(store: Store, node: Node) -> Stated:
    """Return the statements about the blank nodes that describe *node* or refer to it, also through lists."""
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

"""Pages of things: the key sentences about one, its properties, all other statements, its neighbours."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

import pyoxigraph as ox

from kg.network.build import describes, term
from kg.question.table import Row, Table
from kg.rdf.namespaces import PREFIXES, contract
from kg.rdf.terms import Term, Triple, text_of
from kg.site.context import Context
from kg.site.links import Link, marked_errata, of_passages, of_term, with_passages
from kg.tables.cells import cells, shown
from kg.text.addresses import is_web

_KEY_SENTENCES = 3
"""The number of sentences at the top."""
_NEAR = 40
_LONG = 150
"""Characters; shorter sentences are preferred."""


class Fact(NamedTuple):
    """A property with its values, the passages that state these, and the row of each value."""

    name: Link
    values: tuple[Link, ...]
    sources: tuple[Link, ...]
    rows: tuple[Row, ...]

    def cut(self, most: int) -> Fact:
        """Return it with at *most* so many values."""
        return self._replace(values=self.values[:most], rows=self.rows[:most])


@lru_cache(maxsize=1)  # used for a page, then for its piece
def page(context: Context, iri: str, lang: str) -> dict[str, Any]:
    """Return the template's values for the page of the thing *iri*."""
    node, table = ox.NamedNode(iri), context.table(iri, lang)
    label = context.names(lang)[iri]
    about = context.graph.nodes[iri]
    own = [row for row in table.sentences if row.passages() and row.terms[2] == node]
    others = [row for row in table.sentences if row.passages() and row.terms[2] != node]
    unstated = [row for row in table.sentences if not row.passages()]
    # the head of the page has the classes and names
    descriptions = [row for row in unstated if not all(describes(*each.triple[1:]) for each in row.evidence)]
    first = key_sentences([*own, *others], node, label)
    same = [other for other in about["same"] if is_web(other)]
    return {
        "title": label,
        "curie": contract(iri, context.store.prefixes),
        "iri": iri,
        "kind": context.kind(iri, lang),
        "family": context.family(iri),
        "names": _others(about["names"], label),
        "same": [(contract(other, context.store.prefixes), other) for other in same],
        "first": with_passages(context, first, lang),
        "facts": facts(context, node, table, lang),
        "about": with_passages(context, [row for row in own if row not in first], lang),
        "others": with_passages(context, [row for row in others if row not in first], lang),
        "described": with_passages(context, descriptions, lang),
        "near": neighbours(context, iri, lang),
        "wrongs": marked_errata(context, table),
        "key_sentences": first,
        "table": table,
        "files": [("Turtle", f"{context.things[iri]}.ttl"), ("JSON-LD", f"{context.things[iri]}.jsonld")],
        "markup": _markup(context, iri, lang, [shown(row.terms[0], {}, "") for row in first[:1]]),
    }


def key_sentences(rows: Sequence[Row], node: ox.NamedNode, label: str) -> list[Row]:
    """Return the most informative of *rows*, sentences with their passages, about *node*, in order.

    Preferred are those that contain its *label*, begin with it, have figures and are short. At most one
    states something about the node itself, as its properties are shown below. No two state the same triple,
    or the same properties of other things.
    """
    taken: set[Triple | frozenset[Term] | None] = set()
    chosen: list[Row] = []
    for row in sorted(rows, key=lambda row: -_weight(row, node, label)):
        triples = {statement.triple for statement in row.evidence}
        own = {None} if row.terms[2] == node else {frozenset(triple[1] for triple in triples)}
        if len(chosen) < _KEY_SENTENCES and not {*triples, *own} & taken:
            chosen.append(row)
            taken |= {*triples, *own}
    return [row for row in rows if row in chosen]


def _weight(row: Row, node: ox.NamedNode, label: str) -> int:
    text = text_of(row.terms[0])
    return (
        4 * (label in text)
        + (5 if row.terms[2] == node else 2) * text.startswith(label)
        + 4 * bool(re.search(r"\d", text))
        - 2 * bool(row.errata)
        - 3 * (len(text) > _LONG)
    )


def _others(names: Iterable[ox.Literal], label: str) -> list[str]:
    """Return *names* without *label*, and without identifiers, which are web addresses."""
    return list(dict.fromkeys(n.value for n in names if n.value != label and not is_web(n.value)))


def facts(context: Context, node: ox.NamedNode, table: Table, lang: str) -> list[Fact]:
    """Return the properties of *node* itself in *table*, which has all statements about it."""
    columns, texts = cells(table)
    if not {"property", "value"} <= set(columns):
        return []
    named, valued = columns.index("property"), columns.index("value")
    found: dict[str, list[tuple[Row, Sequence[str]]]] = {}
    for row, text in zip(table.rows, texts, strict=True):
        subject, prop, value, *_ = row.terms
        if subject == node and prop is not None and value is not None and not describes(prop, value):
            found.setdefault(text_of(prop), []).append((row, text))
    return [
        Fact(
            of_term(context, rows[0][0].terms[1], rows[0][1][named], lang),
            tuple(of_term(context, row.terms[2], text[valued], lang) for row, text in rows),
            of_passages(context, (p for row, _ in rows for p in row.passages()), lang),
            tuple(row for row, _ in rows),
        )
        for rows in found.values()
    ]


def neighbours(context: Context, iri: str, lang: str) -> list[tuple[Link, str]]:
    """Return the things linked with *iri*, by rank and number of links, each with its colour family."""
    graph, names = context.graph, context.names(lang)
    ends = {*graph.successors(iri), *graph.predecessors(iri)} - {iri}
    order = {"actor": 0, "named": 1, "relation": 2, "concept": 3}

    def key(end: str) -> tuple[int, int, str]:
        return order[context.looks[context.kinds[end]].rank], -graph.degree(end), end

    shown_ = [end for end in sorted(ends, key=key) if end in context.things][:_NEAR]
    return [(of_term(context, term(end), names[end], lang), context.family(end)) for end in shown_]


def _markup(context: Context, iri: str, lang: str, sentences: Iterable[str]) -> dict[str, Any]:
    """Return a schema.org description of *iri*: class, names, and the same thing elsewhere."""
    about, schema = context.graph.nodes[iri], PREFIXES["schema"]
    types = [kind.removeprefix(schema) for kind in about["types"] if kind.startswith(schema)]
    path = f"{context.base}{lang}/{context.things[iri]}.html" if context.base else ""
    return {
        "@id": iri,
        "@type": (types or ["Thing"])[0],
        "name": context.names(lang)[iri],
        "alternateName": _others(about["names"], context.names(lang)[iri]),
        "description": " ".join(sentences),
        "sameAs": [other for other in about["same"] if is_web(other)],
        "url": path,
    }

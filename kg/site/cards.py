"""Things as pages: what tells most of one, its figures, all that is stated of it, what is near it."""

from __future__ import annotations

import json
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

KEY_SENTENCES = 3
"""Sentences that stand first."""
NEAR = 40
_LONG = 150
"""Characters; shorter sentences go before longer ones."""


class Fact(NamedTuple):
    """A property and its values, the passages that state them, and the row of each value."""

    name: Link
    values: tuple[Link, ...]
    sources: tuple[Link, ...]
    rows: tuple[Row, ...]

    def cut(self, most: int) -> Fact:
        """Return it with at *most* so many values."""
        return self._replace(values=self.values[:most], rows=self.rows[:most])


@lru_cache(maxsize=1)  # a page and a piece are made of one
def page(context: Context, iri: str, lang: str) -> dict[str, Any]:
    """Return what the page of the thing *iri* shows."""
    node, table = ox.NamedNode(iri), context.table(iri, lang)
    label = context.names(lang)[iri]
    about = context.graph.nodes[iri]
    own = [row for row in table.sentences if row.passages() and row.terms[2] == node]
    others = [row for row in table.sentences if row.passages() and row.terms[2] != node]
    unstated = [row for row in table.sentences if not row.passages()]
    # what a thing is and is called alone is said by the head of its page
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
        "markup": markup(context, iri, lang, [shown(row.terms[0], {}, "") for row in first[:1]]),
    }


def key_sentences(rows: Sequence[Row], node: ox.NamedNode, label: str) -> list[Row]:
    """Return the *rows*, sentences with their passages, that tell most of *node*, in their order.

    These name it, tell figures and are short, and one states something of it itself, where its key facts
    have the rest; none says again what another one does, or the same of something else.
    """
    taken: set[Triple | frozenset[Term] | None] = set()
    chosen: list[Row] = []
    for row in sorted(rows, key=lambda row: -_weight(row, node, label)):
        triples = {statement.triple for statement in row.evidence}
        own = {None} if row.terms[2] == node else {frozenset(triple[1] for triple in triples)}
        if len(chosen) < KEY_SENTENCES and not {*triples, *own} & taken:
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
    """Return the *names* of what is called *label*, but that and identifiers, which nobody calls it by."""
    return list(dict.fromkeys(n.value for n in names if n.value != label and not is_web(n.value)))


def facts(context: Context, node: ox.NamedNode, table: Table, lang: str) -> list[Fact]:
    """Return what *table*, all that is known of *node*, has of its own properties."""
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
    """Return the things that are linked with *iri*, those with most links first, each with its family."""
    graph, names = context.graph, context.names(lang)
    ends = {*graph.successors(iri), *graph.predecessors(iri)} - {iri}
    order = {"actor": 0, "named": 1, "relation": 2, "concept": 3}

    def key(end: str) -> tuple[int, int, str]:
        return order[context.looks[context.kinds[end]].rank], -graph.degree(end), end

    shown_ = [end for end in sorted(ends, key=key) if end in context.things][:NEAR]
    return [(of_term(context, term(end), names[end], lang), context.family(end)) for end in shown_]


def markup(context: Context, iri: str, lang: str, sentences: Iterable[str]) -> str:
    """Return what schema.org says of *iri*, as JSON-LD: its class there, names, and the same elsewhere."""
    about, schema = context.graph.nodes[iri], PREFIXES["schema"]
    types = [kind.removeprefix(schema) for kind in about["types"] if kind.startswith(schema)]
    path = f"{context.base}{lang}/{context.things[iri]}.html" if context.base else ""
    said_of = {
        "@context": "https://schema.org",
        "@id": iri,
        "@type": (types or ["Thing"])[0],
        "name": context.names(lang)[iri],
        "alternateName": _others(about["names"], context.names(lang)[iri]),
        "description": " ".join(sentences),
        "sameAs": [other for other in about["same"] if is_web(other)],
        "url": path,
    }
    return json.dumps({k: v for k, v in said_of.items() if v}, ensure_ascii=False)

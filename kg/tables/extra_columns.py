"""The columns of an answer in formats for machines: its own, and those for errata, evidence and citations."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from functools import partial

import pyoxigraph as ox

from kg.question.table import Row, Table
from kg.rdf.namespaces import contract, source
from kg.rdf.terms import Term
from kg.store import Solutions
from kg.tables.cells import shown


def columns(table: Table) -> list[tuple[str, Callable[[Row], Term | str | None]]]:
    """Return the name of each column, with a function that returns its term or text in a row.

    A column of entities is followed by one of their labels; :func:`extra_columns` come last.
    """
    found: list[tuple[str, Callable[[Row], Term | str | None]]] = []
    for place, name in enumerate(table.columns):
        found.append((name, partial(_term, place)))
        terms = [row.terms[place] for row in table.rows]
        if name in table.things or any(isinstance(t, ox.NamedNode) or str(t) in table.labels for t in terms):
            taken = {*table.columns, *(name for name, _ in found)}
            found.append((free_name(f"{name}_label", taken), partial(_label, table, place)))
    return [*found, *extra_columns(table, [name for name, _ in found])]


def _term(place: int, row: Row) -> Term | None:
    return row.terms[place]


def _label(table: Table, place: int, row: Row) -> str | None:
    term = row.terms[place]
    return None if term is None else shown(term, table.labels, table.lang)


def extra_columns(table: Table, taken: Collection[str]) -> list[tuple[str, Callable[[Row], str]]]:
    """Return the additional columns of *table*: a name, none of *taken*, and a function of a row.

    They hold the errata of a row, those that the corrected reading applied, its passages, their statements
    in words, quotations and citations.
    """
    sentences = table.sentences if table.with_evidence else ()
    corrected = any(e.corrected for row in table.rows for e in row.errata)
    columns: list[tuple[bool, str, Callable[[Row], str]]] = [
        (True, "errata", lambda row: " ".join(contract(e.iri) for e in row.errata)),
        (corrected, "corrected", lambda row: " ".join(contract(e.iri) for e in row.errata if e.corrected)),
        (table.with_evidence, "passages", lambda row: " ".join(map(source, row.passages()))),
        (bool(sentences), "words", lambda row: " ".join(_sentences_of(row, sentences))),
        (bool(table.quotations), "quotations", lambda row: _texts(table.quotations, row)),
        (bool(table.citations), "citations", lambda row: _texts(table.citations, row)),
    ]
    own = set() if table.query else set(table.columns)  # `show` and `path` have some of these themselves
    return [(free_name(name, taken), text) for wanted, name, text in columns if wanted and name not in own]


def free_name(name: str, taken: Collection[str]) -> str:
    """Return *name*, with underscores put before it until it is none of *taken*."""
    while name in taken:
        name = f"_{name}"
    return name


def _sentences_of(row: Row, sentences: Sequence[Row]) -> Iterable[str]:
    """Return those of *sentences* that state part of the evidence of *row*."""
    triples = {statement.triple for statement in row.evidence}
    return (shown(each.terms[0], {}, "") for each in sentences if triples & {s.triple for s in each.evidence})


def _texts(known: Mapping[str, str], row: Row) -> str:
    return "\n".join(known[passage] for passage in row.passages() if passage in known)


def solutions(table: Table) -> Solutions:
    """Return the rows for the W3C's result formats, with additional columns as further variables."""
    has_more = table.with_evidence or table.quotations or table.citations
    more = extra_columns(table, table.columns) if has_more else []
    rows = [
        (*row.terms, *(ox.Literal(found) if (found := text(row)) else None for _, text in more))
        for row in table.rows
    ]
    return Solutions((*table.columns, *(name for name, _ in more)), rows)

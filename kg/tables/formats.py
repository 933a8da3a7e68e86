"""Answers written out: one table of formats, ``FORMATS``.

``table`` and ``md`` are for people: labels, amounts as they are read, marks and notes below.
The others are for machines and show full values: ``json`` (an array of objects) and ``csv`` (each
entity as IRI and label) with the errata of each row, ``tsv``, ``srj`` and ``srx`` as the W3C
defines them (https://www.w3.org/TR/sparql11-results-json/ and its siblings), with evidence, if it is
asked for, as further variables.
"""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import Any
from uuid import uuid4

import pyoxigraph as ox

from kg.question.errata import Erratum
from kg.question.table import Row, Table
from kg.rdf.namespaces import contract, slug
from kg.rdf.terms import Term, number, serialised, truth
from kg.store import Solutions
from kg.tables.cells import shown
from kg.tables.markdown import markdown
from kg.tables.text import as_text
from kg.tables.w3c import srj, w3c
from kg.text.controls import visible


def plain_json(term: Term | None, labels: Mapping[str, str]) -> Any:
    """Return *term* for JSON: an entity as IRI and label, a number or boolean as itself, else text.

    A blank node has its identifier in place of an IRI.
    """
    if term is None:
        return None
    if isinstance(term, ox.BlankNode) and (label := labels.get(str(term))):
        return {"bnode": str(term), "label": label}
    if isinstance(term, ox.NamedNode):
        return {"iri": term.value, "label": labels.get(term.value) or slug(term.value)}
    if not isinstance(term, ox.Literal):
        return serialised(term)
    value = number(term)
    if value is not None:
        return int(value) if value.adjusted() < 999 and value == value.to_integral_value() else value
    known = truth(term)
    return term.value if known is None else known


def written(value: object) -> str:
    """Return *value*, made of what :func:`plain_json` returns, as JSON: numbers with all their digits.

    Control characters stand as escapes, which JSON allows for any character.
    """
    mark = uuid4().hex  # json knows no Decimal, and a float would round
    text = json.dumps(value, ensure_ascii=False, indent=2, default=lambda number: f"{mark}{number:f}")
    return visible(re.sub(f'"{mark}([-.0-9]+)"', r"\1", text), json=True) + "\n"


def as_json(table: Table) -> str:
    """Return an array of objects; ``_errata`` and, if asked, ``_evidence`` stand beside the columns.

    So do ``_quotations`` and ``_citations``, objects with a text by passage IRI.
    What is told in sentences has each statement's as ``words``. Where a column is called so, one more
    underscore stands before the name of what stands beside it.
    """
    rows = []
    key = {n: _free(n, table.columns) for n in ("words", "_errata", "_evidence", "_quotations", "_citations")}
    sentences = {s.triple: row.terms[0] for row in table.sentences for s in row.evidence}
    for row in table.rows:
        entry = {n: plain_json(t, table.labels) for n, t in zip(table.columns, row.terms, strict=True)}
        if sentences and not table.with_evidence:
            entry[key["words"]] = plain_json(sentences[row.evidence[0].triple], {})
        entry[key["_errata"]] = [
            {
                "iri": e.iri,
                "problem": e.problem.get(table.lang, ""),
                "severity": e.severity,
                **({"corrected": True, "printed": _printed(e, table)} if e.corrected else {}),
            }
            for e in row.errata
        ]
        if table.with_evidence:
            entry[key["_evidence"]] = [
                {
                    **{
                        k: plain_json(t, table.labels)
                        for k, t in zip(("subject", "predicate", "object"), s.triple, strict=True)
                    },
                    "passages": list(s.passages),
                    **({"words": plain_json(sentences[s.triple], {})} if s.triple in sentences else {}),
                }
                for s in row.evidence
            ]
        for name in ("quotations", "citations"):
            known = getattr(table, name)
            if texts := {passage: known[passage] for passage in row.passages() if passage in known}:
                entry[key[f"_{name}"]] = texts
        rows.append(entry)
    return written(rows)


def _free(name: str, taken: Collection[str]) -> str:
    """Return *name*, with as many underscores before it as it takes to be none of *taken*."""
    while name in taken:
        name = f"_{name}"
    return name


def _printed(erratum: Erratum, table: Table) -> list[Any]:
    """Return what was printed where *erratum* has put statements right; nothing for what it has added."""
    return [plain_json(m.printed, table.labels) for m in erratum.corrected if m.printed is not None]


def _beside(table: Table, taken: Collection[str]) -> list[tuple[str, Callable[[Row], str]]]:
    """Return what stands beside the columns of a row as far as it is asked for, each a name and a text.

    The errata of a row, those that the corrected reading has carried out, its passages, what these state in
    words, what they say literally, and how they are cited. None has a name that is *taken*.
    """
    told = table.sentences if table.with_evidence else ()
    corrected = any(e.corrected for row in table.rows for e in row.errata)
    columns: list[tuple[bool, str, Callable[[Row], str]]] = [
        (True, "errata", lambda row: " ".join(contract(e.iri) for e in row.errata)),
        (corrected, "corrected", lambda row: " ".join(contract(e.iri) for e in row.errata if e.corrected)),
        (table.with_evidence, "passages", lambda row: " ".join(map(slug, row.passages()))),
        (bool(told), "words", lambda row: " ".join(_said(told, row))),
        (bool(table.quotations), "quotations", lambda row: _texts(table.quotations, row)),
        (bool(table.citations), "citations", lambda row: _texts(table.citations, row)),
    ]
    own = set() if table.query else set(table.columns)  # what show and path have in their rows
    return [(_free(name, taken), text) for asked, name, text in columns if asked and name not in own]


def _said(told: Sequence[Row], row: Row) -> Iterable[str]:
    """Return the sentences of *told* that state something of what makes *row* true."""
    triples = {statement.triple for statement in row.evidence}
    return (shown(each.terms[0], {}, "") for each in told if triples & {s.triple for s in each.evidence})


def _texts(known: Mapping[str, str], row: Row) -> str:
    return "\n".join(known[passage] for passage in row.passages() if passage in known)


def as_csv(table: Table) -> str:
    """Return CSV (RFC 4180): each column in full, entities with a second column of labels, errata last.

    Where the corrected reading has put statements right, a further column names the errata that did it;
    what else is asked for of a row's sources has columns too, several texts a line each.
    """
    entities = {
        n
        for i, n in enumerate(table.columns)
        if any(isinstance(t := r.terms[i], ox.NamedNode) or str(t) in table.labels for r in table.rows)
    }
    heads: list[str] = []
    for name in table.columns:
        taken = {*table.columns, *heads}
        heads += [name, _free(f"{name}_label", taken)] if name in entities else [name]
    beside = _beside(table, heads)
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([*heads, *(name for name, _ in beside)])
    for row in table.rows:
        cells: list[str] = []
        for name, term in zip(table.columns, row.terms, strict=True):
            if isinstance(term, ox.NamedNode | ox.Literal):
                cells.append(term.value)
            else:
                cells.append(serialised(term) if term else "")
            if name in entities:
                cells.append(shown(term, table.labels, table.lang))
        writer.writerow([*cells, *(text(row) for _, text in beside)])
    return out.getvalue()


def _solutions(table: Table) -> Solutions:
    """Return the rows as the W3C's formats have them; what is asked for beside them are further variables."""
    asked = table.with_evidence or table.quotations or table.citations
    beside = _beside(table, table.columns) if asked else []
    rows = [
        (*row.terms, *(ox.Literal(found) if (found := text(row)) else None for _, text in beside))
        for row in table.rows
    ]
    return Solutions((*table.columns, *(name for name, _ in beside)), rows)


FORMATS: dict[str, Callable[[Table], str]] = {
    "table": as_text,
    "json": as_json,
    "csv": as_csv,
    "tsv": lambda table: visible(w3c(_solutions(table), ox.QueryResultsFormat.TSV)),
    "md": markdown,
    "srj": lambda table: srj(_solutions(table)),
    "srx": lambda table: w3c(_solutions(table), ox.QueryResultsFormat.XML),
}
"""Format name to writer, for rows."""

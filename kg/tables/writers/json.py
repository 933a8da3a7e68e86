"""JSON: an array of objects, entities as IRI and label, values in full, with the errata of each row."""

from __future__ import annotations

from typing import Any

from kg.question.errata import Erratum
from kg.question.table import Table
from kg.tables.extra_columns import free_name
from kg.tables.values import json_text, plain_json

SUFFIXES = ("json",)


def write(table: Table) -> str:
    """Return an array of objects: the columns, ``_errata`` and, if asked for, ``_evidence``.

    ``_quotations`` and ``_citations`` are objects with a text for each passage IRI; ``words`` is the sentence
    of a statement. If a column has one of these names, an underscore is put before the added one.
    """
    rows = []
    key = {
        n: free_name(n, table.columns) for n in ("words", "_errata", "_evidence", "_quotations", "_citations")
    }
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
                **({"meant": list(e.meant)} if e.meant else {}),
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
    return json_text(rows)


def _printed(erratum: Erratum, table: Table) -> list[Any]:
    """Return the printed values that *erratum* has changed; an added statement has none."""
    return [plain_json(m.printed, table.labels) for m in erratum.corrected if m.printed is not None]

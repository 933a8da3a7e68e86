"""Answers written out: one table of formats, ``FORMATS``.

``table`` and ``md`` are for people: labels, amounts as they are read, marks and notes below.
The others are for machines and show full values: ``json`` (an array of objects) and ``csv`` (each
entity as IRI and label) with the errata of each row, ``tsv``, ``srj`` and ``srx`` as the W3C
defines them (https://www.w3.org/TR/sparql11-results-json/ and its siblings).
"""

from __future__ import annotations

import csv
import io
import itertools
import json
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

import pyoxigraph as ox

from kg.amounts import money, plain
from kg.answer import Answered, Row
from kg.namespaces import XSD, contract, slug
from kg.store import Solutions
from kg.terms import Term, number

MARK = "†"
"""Stands beside a row that an erratum touches."""

_WORDS = {
    "en": {
        "rows": "rows",
        "row": "row",
        "none": "no rows",
        "evidence": "Evidence",
        "stated": "no passage states this",
    },
    "ko": {
        "rows": "행",
        "row": "행",
        "none": "결과 없음",
        "evidence": "근거",
        "stated": "이를 말하는 구절 없음",
    },
}
_YES = {"en": {"true": "yes", "false": "no"}, "ko": {"true": "예", "false": "아니요"}}


def shown(
    term: Term | None, labels: Mapping[str, str], lang: str, *, name: str = "", currency: str = ""
) -> str:
    """Return *term* as people read it; *name* is its column's, *currency* its row's, if any."""
    if term is None:
        return ""
    if isinstance(term, ox.NamedNode):
        return labels.get(term.value) or slug(term.value)
    if not isinstance(term, ox.Literal):
        return str(term)
    value = number(term)
    if value is not None:
        if currency and term.datatype.value == XSD + "decimal":
            return money(value, currency, lang)
        return term.value if name.lower().endswith("year") else plain(value)
    if term.datatype.value == XSD + "boolean":
        return _YES[lang].get(term.value, term.value)
    return term.value


def _cells(answered: Answered, row: Row) -> list[str]:
    by_name = dict(zip(answered.variables, row.terms, strict=True))
    currency = getattr(by_name.get("currency"), "value", "")
    about = slug(getattr(by_name.get("property"), "value", "")) if answered.grouped else ""
    return [
        shown(term, answered.labels, answered.lang, name=about or name, currency=currency)
        for name, term in by_name.items()
        if not (name == "currency" and _amounts(answered))
    ]


def _amounts(answered: Answered) -> bool:
    """Return whether some column holds sums that the currency column can be folded into."""
    return "currency" in answered.variables and any(
        isinstance(term, ox.Literal) and term.datatype.value == XSD + "decimal"
        for row in answered.rows
        for term in row.terms
    )


def _grid(answered: Answered) -> tuple[list[str], list[list[str]]]:
    """Return headings and cells for people; empty columns are left out, rows numbered for notes."""
    names = [n for n in answered.variables if not (n == "currency" and _amounts(answered))]
    rows = [_cells(answered, row) for row in answered.rows]
    kept = [i for i in range(len(names)) if not rows or any(row[i] for row in rows)]
    noted = answered.with_evidence or any(row.errata for row in answered.rows)
    heads = (["#"] if noted else []) + [answered.headings.get(names[i], names[i]) for i in kept]
    for above, row in reversed(list(itertools.pairwise(rows))):
        if answered.grouped and row[0] == above[0]:
            row[0] = ""
    grid = [
        ([f"{n} {MARK}" if answered.rows[n - 1].errata else f"{n}  "] if noted else [])
        + [row[i] for i in kept]
        for n, row in enumerate(rows, 1)
    ]
    return heads, grid


def notes(answered: Answered) -> list[str]:
    """Return the lines below a table: each erratum with its rows, then, if asked, the evidence."""
    lines: list[str] = []
    touched: dict[str, list[int]] = {}
    problems: dict[str, str] = {}
    for n, row in enumerate(answered.rows, 1):
        for erratum in row.errata:
            touched.setdefault(erratum.iri, []).append(n)
            where = ", ".join(slug(p) for p in erratum.passages)
            problems[erratum.iri] = (
                f"{erratum.problem.get(answered.lang) or next(iter(erratum.problem.values()))} ({where})"
            )
    lines += [f"{MARK} {_numbers(rows)}: {problems[iri]}" for iri, rows in touched.items()]
    if answered.with_evidence:
        words = _WORDS[answered.lang]
        lines += ["", words["evidence"]]
        for n, row in enumerate(answered.rows, 1):
            passages = row.passages()
            if not passages:
                lines.append(f"{n:>3}  {words['stated']}")
            for i, passage in enumerate(passages):
                text = answered.paraphrases.get(passage, "")
                lines.append(f"{n if i == 0 else '':>3}  {slug(passage)}  {text}".rstrip())
                quotation = answered.quotations.get(passage)
                lines += [f"     “{quotation}”"] if quotation else []
    return lines


def _numbers(rows: list[int]) -> str:
    runs: list[list[int]] = []
    for n in rows:
        if runs and runs[-1][-1] == n - 1:
            runs[-1].append(n)
        else:
            runs.append([n])
    return ", ".join(str(r[0]) if len(r) == 1 else f"{r[0]}–{r[-1]}" for r in runs)


def table(answered: Answered, width: int = 120) -> str:
    """Return a table for people, at most *width* columns wide where words allow it."""
    from prettytable import HRuleStyle, PrettyTable, TableStyle

    words = _WORDS[answered.lang]
    title = answered.query.title.get(answered.lang, "")
    if not answered.rows:
        return f"{title}\n\n({words['none']})\n".lstrip()
    heads, grid = _grid(answered)
    pretty = PrettyTable()
    pretty.set_style(TableStyle.SINGLE_BORDER)
    pretty.hrules = HRuleStyle.HEADER
    pretty.vrules = type(pretty.vrules).NONE
    pretty.preserve_internal_border = False
    pretty.field_names = _unique(heads)
    pretty.align = "l"
    for i, name in enumerate(pretty.field_names):
        if all(_numeric(row[i]) for row in grid):
            pretty.align[name] = "r"
    pretty.add_rows(grid)
    for name, widest in zip(pretty.field_names, _widths(heads, grid, width), strict=True):
        pretty.max_width[name] = widest
    body = "\n".join(line.rstrip() for line in pretty.get_string().splitlines())
    count = f"({len(grid)} {words['row' if len(grid) == 1 else 'rows']})"
    return "\n".join([*([title, ""] if title else []), body, count, *notes(answered)]) + "\n"


def _widths(heads: list[str], grid: list[list[str]], width: int) -> list[int]:
    """Return a width for each column, the widest ones narrowed until the table fits."""
    from wcwidth import wcswidth

    widths = [max(wcswidth(cell) for cell in column) for column in zip(heads, *grid, strict=True)]
    room = max(width - 3 * len(widths), 8 * len(widths))
    while sum(widths) > room:
        widest = widths.index(max(widths))
        widths[widest] -= 1
    return widths


def _numeric(cell: str) -> bool:
    return not cell or cell[0] in "-0123456789€¥₩£" or cell.startswith(("US$", "CA$"))


def _unique(heads: list[str]) -> list[str]:
    seen: dict[str, int] = {}
    for i, head in enumerate(heads):
        seen[head] = seen.get(head, 0) + 1
        if seen[head] > 1:
            heads[i] = head + " " * (seen[head] - 1)
    return heads


def markdown(answered: Answered) -> str:
    """Return a GitHub-flavoured Markdown table with its notes."""
    heads, grid = _grid(answered)

    def line(cells: list[str]) -> str:
        safe = (
            c.replace("\\", "\\\\").replace("|", "\\|").replace("<", "&lt;").replace("\n", " ") for c in cells
        )
        return "| " + " | ".join(safe) + " |"

    lines = [line(heads), "|" + " --- |" * len(heads), *map(line, grid)]
    below = notes(answered)
    return (
        "\n".join(lines + (["", *(f"- {note.strip()}" for note in below if note.strip())] if below else []))
        + "\n"
    )


def plain_json(term: Term | None, labels: Mapping[str, str]) -> Any:
    """Return *term* for JSON: an entity as IRI and label, a number or boolean as itself, else text."""
    if term is None:
        return None
    if isinstance(term, ox.NamedNode):
        return {"iri": term.value, "label": labels.get(term.value) or slug(term.value)}
    if not isinstance(term, ox.Literal):
        return str(term)
    value = number(term)
    if value is not None:
        return int(value) if value == value.to_integral_value() else float(value)
    if term.datatype.value == XSD + "boolean":
        return term.value == "true"
    return term.value


def as_json(answered: Answered) -> str:
    """Return an array of objects; ``_errata`` and, if asked, ``_evidence`` stand beside the columns."""
    rows = []
    for row in answered.rows:
        entry = {
            n: plain_json(t, answered.labels) for n, t in zip(answered.variables, row.terms, strict=True)
        }
        entry["_errata"] = [
            {"iri": e.iri, "problem": e.problem.get(answered.lang, ""), "severity": e.severity}
            for e in row.errata
        ]
        if answered.with_evidence:
            entry["_evidence"] = [
                {
                    **{
                        k: plain_json(t, answered.labels)
                        for k, t in zip(("subject", "predicate", "object"), s.triple, strict=True)
                    },
                    "passages": list(s.passages),
                }
                for s in row.evidence
            ]
        rows.append(entry)
    return json.dumps(rows, ensure_ascii=False, indent=2) + "\n"


def as_csv(answered: Answered) -> str:
    """Return CSV (RFC 4180): each column in full, entities with a second column of labels, errata last."""
    entities = {
        n
        for i, n in enumerate(answered.variables)
        if any(isinstance(r.terms[i], ox.NamedNode) for r in answered.rows)
    }
    heads = [h for n in answered.variables for h in ([n, f"{n}_label"] if n in entities else [n])]
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([*heads, "errata", *(["passages"] if answered.with_evidence else [])])
    for row in answered.rows:
        cells: list[str] = []
        for name, term in zip(answered.variables, row.terms, strict=True):
            value = number(term)
            cells.append(format(value, "f") if isinstance(value, Decimal) else getattr(term, "value", ""))
            if name in entities:
                cells.append(shown(term, answered.labels, answered.lang))
        cells.append(" ".join(contract(e.iri) for e in row.errata))
        writer.writerow([*cells, *([" ".join(map(slug, row.passages()))] if answered.with_evidence else [])])
    return out.getvalue()


def srj(solutions: Solutions | bool) -> str:
    """Return the SPARQL 1.1 Query Results JSON of *solutions*."""
    if isinstance(solutions, bool):
        return json.dumps({"head": {}, "boolean": solutions}) + "\n"
    bindings = [
        {n: _srj_term(t) for n, t in zip(solutions.variables, row, strict=True) if t is not None}
        for row in solutions.rows
    ]
    head = {"vars": list(solutions.variables)}
    return json.dumps({"head": head, "results": {"bindings": bindings}}, ensure_ascii=False, indent=1) + "\n"


def _srj_term(term: Term) -> dict[str, Any]:
    if isinstance(term, ox.NamedNode):
        return {"type": "uri", "value": term.value}
    if isinstance(term, ox.BlankNode):
        return {"type": "bnode", "value": term.value}
    if isinstance(term, ox.Triple):
        parts = {"subject": term.subject, "predicate": term.predicate, "object": term.object}
        return {"type": "triple", "value": {k: _srj_term(v) for k, v in parts.items()}}
    entry = {"type": "literal", "value": term.value}
    if term.language:
        return {**entry, "xml:lang": term.language}
    return entry if term.datatype.value == XSD + "string" else {**entry, "datatype": term.datatype.value}


def w3c(solutions: Solutions | bool, format: ox.QueryResultsFormat) -> str:
    """Return *solutions* in a W3C result format, as the engine writes it."""
    parsed = ox.parse_query_results(srj(solutions).encode(), format=ox.QueryResultsFormat.JSON)
    written = parsed.serialize(format=format)
    return (written or b"").decode()


def _solutions(answered: Answered) -> Solutions:
    return Solutions(answered.variables, [row.terms for row in answered.rows])


FORMATS: dict[str, Callable[[Answered], str]] = {
    "table": table,
    "json": as_json,
    "csv": as_csv,
    "tsv": lambda answered: w3c(_solutions(answered), ox.QueryResultsFormat.TSV),
    "md": markdown,
    "srj": lambda answered: srj(_solutions(answered)),
    "srx": lambda answered: w3c(_solutions(answered), ox.QueryResultsFormat.XML),
}
"""Format name to writer, for rows."""

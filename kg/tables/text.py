"""Tables for people, laid out for a terminal."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

from kg.question.table import Table
from kg.tables.cells import SPARSE, grid, mark, shown, subject
from kg.tables.notes import notes
from kg.text.columns import cells, fitting, hanging, pad, wrap
from kg.text.counts import Count

MESSAGES = {
    "en": {"rows": "({:row})", "none": "no rows", "sentences": "({:sentence})"},
    "ko": {"rows": "({} 행)", "none": "결과 없음", "sentences": "({} 문장)"},
}
_HEAD = 2  # lines above the rows of a table


def as_text(table: Table, width: int = 120) -> str:
    """Return *table* as plain text of at most *width* terminal cells.

    If columns do not fit, or save less than a third of the lines, each row is written as a record, one line
    a value. Control characters are made visible.
    """
    messages = MESSAGES[table.lang]
    title = _heading(table, width)
    if not table.rows:
        none = title[:-1] if table.title_says_none else [*title, f"({messages['none']})"]
        return "\n".join([*none, *notes(table, width)]) + "\n"
    if told(table):
        return _sentences(table, width)
    count = messages["rows"].format(Count(len(table.rows)))
    return "\n".join([*title, *_body(table, width), count, *notes(table, width)]) + "\n"


def _body(table: Table, width: int) -> list[str]:
    """Return the lines of the rows: in columns if no cell wraps or lines are saved, else as records."""
    wrapped = []
    for sparse in (SPARSE, 2 * SPARSE):  # if columns do not fit, more of them count as sparse
        heads, rows = grid(table, sparse)
        widths = fitting(list(zip(heads, *rows, strict=True)), width)
        lines = [*_columns(heads, rows, widths)] if widths else []
        if len(lines) == len(rows) + _HEAD:
            return lines
        if lines:
            wrapped.append(lines)
    stacked = [*_stacked(*grid(table, sparse=0), width)]
    return next((lines for lines in wrapped if 3 * (len(lines) - _HEAD) <= 2 * len(stacked)), stacked)


def told(table: Table) -> bool:
    """Return whether the answer in *table* is its sentences, each with its passages."""
    return bool(table.sentences) and len(table.sentences[0].terms) > 1


def _heading(table: Table, width: int) -> list[str]:
    title, of = table.title, subject(table)
    return [*wrap(title, width), *(wrap(of, width) if of else []), ""] if title else []


def _columns(heads: Sequence[str], rows: Sequence[Sequence[str]], widths: Sequence[int]) -> Iterator[str]:
    """Yield the lines of a table: headings, a rule, the rows; numbers are aligned to the right."""
    right = [all(numeric(cell) for cell in column) for column in zip(*rows, strict=True)]
    for n, row in enumerate([heads, *rows]):
        wrapped = [wrap(cell, w) for cell, w in zip(row, widths, strict=True)]
        for parts in itertools.zip_longest(*wrapped, fillvalue=""):
            padded = (pad(p, w, r) for p, w, r in zip(parts, widths, right, strict=True))
            yield ("  " + "   ".join(padded)).rstrip()
        if not n:
            yield "─" * (sum(widths) + 3 * len(widths) + 1)


def _stacked(heads: Sequence[str], rows: Sequence[Sequence[str]], width: int) -> Iterator[str]:
    """Yield the lines of a table as records: the values of a row one below the other, with their headings."""
    margin = min(max(map(cells, heads), default=0), width // 2 - 2)
    for row in rows:
        for head, cell in zip(heads, row, strict=True):
            *above, last = wrap(head, margin)
            if cell:
                yield from (f"  {line}" for line in above)
                yield from hanging(f"  {pad(last, margin, False)}  ", cell, width)
        yield "─" * width


def _sentences(table: Table, width: int) -> str:
    """Return the sentences of *table*, numbered; a blank line comes before those about other things."""
    messages = MESSAGES[table.lang]
    lines = [*wrap(table.title, width), ""]
    margin = len(str(len(table.sentences)))
    first = before = table.sentences[0].terms[2]
    for n, row in enumerate(table.sentences, 1):
        text, where, about = row.terms
        if before == first != about:
            lines.append("")
        before = about
        passages = f" [{shown(where, {}, '')}]" if where else ""
        head = f"  {n:>{margin}} {mark(row.errata) or ' '} "
        lines += hanging(head, shown(text, {}, "") + passages, width)
    count = messages["sentences"].format(Count(len(table.sentences)))
    below = notes(table._replace(rows=list(table.sentences), sentences=()), width)  # without the sentences
    return "\n".join([*lines, count, *below]) + "\n"


def numeric(cell: str) -> bool:
    """Return whether *cell* is a number or a sum, or empty."""
    return not cell or cell[0] in "-0123456789$€¥₩£" or cell.startswith("CA$")

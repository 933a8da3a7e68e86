"""Writes tables as CSV (RFC 4180) for spreadsheets: UTF-8 with a byte order mark, CRLF, no live formulas.

A text that a spreadsheet would take for a formula gets an apostrophe in front
(https://owasp.org/www-community/attacks/CSV_Injection), and so does a text that has apostrophes in front of
what looks like a formula: a reader of the file always removes exactly one.
"""

from __future__ import annotations

import csv
import io
import re

from kg.export.cells import Sheet, spelled
from kg.text.counts import Count

_FORMULA = re.compile("'*[=+\\-@\t\r\uff1d\uff0b\uff0d\uff20]")


def delimited(sheet: Sheet) -> tuple[str, int]:
    """Return *sheet* as CSV, and the number of texts that got an apostrophe in front."""
    out = io.StringIO()
    out.write("\ufeff")
    rows = csv.writer(out, lineterminator="\r\n")
    guarded = 0
    for row in (sheet.columns, *sheet.rows):
        texts = []
        for cell in row:
            text = spelled(cell)
            harms = isinstance(cell, str) and _FORMULA.match(text) is not None
            guarded += harms
            texts.append(f"'{text}" if harms else text)
        rows.writerow(texts)
    return out.getvalue(), guarded


def formula_note(count: int) -> str:
    """Return a note on *count* texts with an apostrophe in front, or ""."""
    found = f"{Count(count):text begins|texts begin} like a formula"
    return f"{found}: preceded by an apostrophe, so that no spreadsheet runs it" if count else ""

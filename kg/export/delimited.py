"""Tables as CSV (RFC 4180) that spreadsheets open right: UTF-8 with its mark, CRLF, nothing that is run.

A text that a spreadsheet would take for a formula has an apostrophe before it, and one that begins with
apostrophes before such a text has one more: whoever reads the file takes one away
(https://owasp.org/www-community/attacks/CSV_Injection).
"""

from __future__ import annotations

import csv
import io
import re

from kg.export.cells import Sheet, spelled
from kg.text.counts import Count

_FORMULA = re.compile("'*[=+\\-@\t\r\uff1d\uff0b\uff0d\uff20]")


def delimited(sheet: Sheet) -> tuple[str, int]:
    """Return *sheet* as CSV, and how many texts in it have an apostrophe before them."""
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
    """Return what a reader has to know of *count* texts with an apostrophe, or nothing."""
    found = f"{Count(count):text begins|texts begin} like a formula"
    return f"{found}: with an apostrophe before it no spreadsheet runs it" if count else ""

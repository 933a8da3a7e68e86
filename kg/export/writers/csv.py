"""CSV (RFC 4180) for spreadsheets: one table of all statements, with their passages and errata.

It is in UTF-8 with a byte order mark, and has CRLF and no live formulas. A text that a spreadsheet would take
for a formula gets an apostrophe in front (https://owasp.org/www-community/attacks/CSV_Injection), and so does
a text that has apostrophes in front of what looks like a formula: a reader of the file always removes exactly
one.
"""

from __future__ import annotations

import csv
import io
import re

from kg.export.cells import Sheet, spelled
from kg.export.content import Content, Written
from kg.export.records import records
from kg.export.sheets import listed
from kg.text.counts import Count

SUFFIXES = ("csv",)
MEDIA_TYPE = "text/csv"
_FORMULA = re.compile("'*[=+\\-@\t\r\uff1d\uff0b\uff0d\uff20]")


def write(content: Content) -> Written:
    """Return *content* in this format; see :class:`kg.export.content.Writer`."""
    (sheet,), notes = listed(records(content), content.prefixes, content.lang)
    text, guarded = delimited(sheet)
    return Written(text, (*notes, *formula_notes(guarded)))


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


def formula_notes(count: int) -> tuple[str, ...]:
    """Return a note on *count* texts with an apostrophe in front, or none."""
    found = f"{Count(count):text begins|texts begin} like a formula"
    return (f"{found}: preceded by an apostrophe, so that no spreadsheet runs it",) * bool(count)

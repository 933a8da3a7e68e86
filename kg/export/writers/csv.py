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
from collections.abc import Iterable

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
    made, notes = listed(records(content), content.prefixes, content.lang)
    (text,), guarded = delimited(made)
    return Written(text, (*notes, *guarded))


def delimited(sheets: Iterable[Sheet]) -> tuple[list[str], list[str]]:
    """Return each of *sheets* as CSV, and a note on the texts that got an apostrophe in front, if any."""
    texts, guarded = [], Count(0)
    for sheet in sheets:
        out = io.StringIO()
        out.write("\ufeff")
        rows = csv.writer(out, lineterminator="\r\n")
        for row in (sheet.columns, *sheet.rows):
            harms = [isinstance(cell, str) and _FORMULA.match(cell) is not None for cell in row]
            guarded = Count(guarded + sum(harms))
            rows.writerow("'" * harm + spelled(cell) for harm, cell in zip(harms, row, strict=True))
        texts.append(out.getvalue())
    found = f"{guarded:text begins|texts begin} like a formula"
    note = f"{found}: preceded by an apostrophe, so that no spreadsheet runs it"
    return texts, [note] * bool(guarded)

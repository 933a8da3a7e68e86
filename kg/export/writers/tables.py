"""CSV files: one for each class, and those of nodes, edges, values, passages and errata."""

import re

from kg.export.content import Content, Written
from kg.export.records import records
from kg.export.sheets import sheets
from kg.export.writers.csv import delimited, formula_notes

SUFFIXES = ("zip",)
MEDIA_TYPE = "application/zip"


def write(content: Content) -> Written:
    """Return *content* in this format; see :class:`kg.export.content.Writer`."""
    made, notes = sheets(records(content), content.prefixes, content.lang, exact=True)
    files: dict[str, str] = {}
    count = 0
    for sheet in made:
        name = re.sub(r"[^\w.-]+", "-", sheet.name).strip("-.")[:80] or "table"
        while f"{name}.csv".casefold() in map(str.casefold, files):
            name += "_"
        files[f"{name}.csv"], guarded = delimited(sheet)
        count += guarded
    return Written(files, (*notes, *formula_notes(count)))

"""CSV files: one for each class, and those of nodes, edges, values, passages and errata."""

import re

from kg.export.content import Content, Written
from kg.export.records import records
from kg.export.sheets import free_name, sheets
from kg.export.writers.csv import delimited

SUFFIXES = ("zip",)
MEDIA_TYPE = "application/zip"


def write(content: Content) -> Written:
    """Return *content* in this format; see :class:`kg.export.content.Writer`."""
    made, notes = sheets(records(content), content.prefixes, content.lang, exact=True)
    texts, guarded = delimited(made)
    taken: set[str] = set()
    names = (re.sub(r"[^\w.-]+", "-", sheet.name).strip("-.")[:80] or "table" for sheet in made)
    files = {f"{free_name(name, taken)}.csv": text for name, text in zip(names, texts, strict=True)}
    return Written(files, (*notes, *guarded))

"""CSV: one table of all statements, with their passages and errata."""

from kg.export.content import Content, Written
from kg.export.delimited import delimited, formula_note
from kg.export.records import records
from kg.export.sheets import listed

SUFFIXES = ("csv",)
MEDIA_TYPE = "text/csv"


def write(content: Content) -> Written:
    """Return *content* in this format; see :class:`kg.export.content.Writer`."""
    (sheet,), notes = listed(records(content), content.prefixes, content.lang)
    text, guarded = delimited(sheet)
    return Written(text, (*notes, *filter(None, [formula_note(guarded)])))

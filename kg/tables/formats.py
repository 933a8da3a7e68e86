"""Answers written out: a format is a module of ``writers/``, whose ``write`` returns the text of a table.

Formats for people show labels, amounts as they are read, marks and notes; those for machines full values,
and what is asked for beside the rows (:mod:`kg.tables.extra_columns`). What could command a terminal stands
as an escape (:func:`kg.text.controls.visible`) wherever the format has one.
"""

from collections.abc import Callable

from kg.question.table import Table
from kg.tables import writers
from kg.writers import accepted, found

DEFAULT = "table"
_WRITERS = found(writers, DEFAULT)
FORMATS: dict[str, Callable[[Table], str]] = {name: writer.write for name, writer in _WRITERS.items()}
ACCEPTED = accepted(_WRITERS)

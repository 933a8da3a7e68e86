"""Output formats of answers: each is a module of ``writers/`` whose ``write`` returns a table as text.

Formats for people have labels, amounts, marks and notes; formats for machines have full values and the
additional columns of :mod:`kg.tables.extra_columns`. Control characters are escaped
(:func:`kg.text.controls.visible`) wherever the format allows it.
"""

from collections.abc import Callable

from kg.question.table import Table
from kg.tables import writers
from kg.writers import accepted, found

DEFAULT = "table"
_WRITERS = found(writers, DEFAULT)
FORMATS: dict[str, Callable[[Table], str]] = {name: writer.write for name, writer in _WRITERS.items()}
ACCEPTED = accepted(_WRITERS)

"""A query for evidence."""

from typing import NamedTuple


class Search(NamedTuple):
    """One query for evidence, and the predicate of the triples that it finds, as a term or variable."""

    property: str
    text: str

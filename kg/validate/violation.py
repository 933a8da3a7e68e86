"""What validation finds: rules broken, and values that no rule could judge."""

from __future__ import annotations

from collections.abc import Container
from typing import NamedTuple

import pyoxigraph as ox

from kg.rdf.terms import Term
from kg.validate.rules import Rule


class Violation(NamedTuple):
    """A rule broken by *node*, with the property and value at fault where there are such, and passages.

    *component* is the IRI of the SHACL constraint that a shape's violation broke, "" of a check's;
    *severity* the local name of SHACL's word for it.
    """

    rule: Rule
    node: Term
    property: Term | None
    value: Term | None
    passages: tuple[str, ...]
    component: str = ""

    def of(self, others: Container[object]) -> bool:
        """Return whether it is theirs alone: *others* have its node, or all passages that state it."""
        stated = [ox.NamedNode(passage) in others for passage in self.passages]
        return self.node in others or (bool(stated) and all(stated))

    severity: str = "Violation"


class Unread(NamedTuple):
    """A value that was not compared with its printed form, *at* the place of the check, and *why*."""

    at: Violation
    why: str

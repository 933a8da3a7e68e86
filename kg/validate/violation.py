"""The findings of validation: violations of rules, and values that no rule could judge."""

from __future__ import annotations

from collections.abc import Container
from typing import NamedTuple

import pyoxigraph as ox

from kg.rdf.terms import Term
from kg.validate.rules import Rule


class Violation(NamedTuple):
    """A *rule* broken by *node*, with the property and value at fault, if there are such, and the passages.

    *component* is the IRI of the SHACL constraint component, empty for a check; *severity* is the local name
    of the SHACL severity.
    """

    rule: Rule
    node: Term
    property: Term | None
    value: Term | None
    passages: tuple[str, ...]
    component: str = ""

    def of(self, others: Container[object]) -> bool:
        """Return whether *others* contain its node, or all of its passages."""
        stated = [ox.NamedNode(passage) in others for passage in self.passages]
        return self.node in others or (bool(stated) and all(stated))

    severity: str = "Violation"


class Unread(NamedTuple):
    """A value that was not compared with its printed form, as a violation of the check, and *why*."""

    at: Violation
    why: str

"""Terms and rows as JSON, with all their digits."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any
from uuid import uuid4

import pyoxigraph as ox

from kg.rdf.namespaces import slug
from kg.rdf.terms import Term, number, serialised, truth
from kg.text.controls import visible


def plain_json(term: Term | None, labels: Mapping[str, str]) -> Any:
    """Return *term* for JSON: an entity as an object with IRI and label, a number or boolean, or else text.

    A blank node has its identifier in place of an IRI.
    """
    if term is None:
        return None
    if isinstance(term, ox.BlankNode) and (label := labels.get(str(term))):
        return {"bnode": str(term), "label": label}
    if isinstance(term, ox.NamedNode):
        return {"iri": term.value, "label": labels.get(term.value) or slug(term.value)}
    if not isinstance(term, ox.Literal):
        return serialised(term)
    value = number(term)
    if value is not None:
        return int(value) if value.adjusted() < 999 and value == value.to_integral_value() else value
    known = truth(term)
    return term.value if known is None else known


def json_text(value: object) -> str:
    """Return *value*, built from results of :func:`plain_json`, as JSON; numbers keep all their digits.

    Control characters are escaped.
    """
    mark = uuid4().hex  # the json module cannot write a Decimal, and a float would round it
    text = json.dumps(value, ensure_ascii=False, indent=2, default=lambda number: f"{mark}{number:f}")
    return visible(re.sub(f'"{mark}([-.0-9]+)"', r"\1", text), json=True) + "\n"

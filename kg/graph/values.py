"""Python values of RDF terms, and parameter values given in Python."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from numbers import Integral, Rational, Real
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias, TypeVar

import pyoxigraph as ox

from kg.errors import WrongUsage
from kg.rdf.namespaces import XSD, slug
from kg.rdf.terms import Term, number, serialised, truth

if TYPE_CHECKING:
    from pathlib import Path

    from kg.question.query import Parameter

_DAY = r"\d{4}-\d\d-\d\d"
_TIMES = {
    "date": re.compile(_DAY, re.ASCII),
    "dateTime": re.compile(_DAY + r"T\d\d:\d\d:\d\d(\.\d{1,6})?(Z|[+-]\d\d:\d\d)?", re.ASCII),
}
"""The dates of XML Schema 1.1, part 2, that Python can represent: four-digit years, microseconds."""
_NOT_FINITE = {"INF", "-INF", "NaN"}


class Entity(NamedTuple):
    """A thing: its IRI (``_:`` and an identifier for a blank node), and its label in the answer's language.

    ``str`` returns the label. Labels are unique, so a question accepts either.

    >>> amazon = Entity("https://w3id.org/sovereign-ai-kg/id/amazon", "Amazon")
    >>> print(amazon)
    Amazon
    """

    iri: str
    label: str

    def __str__(self) -> str:
        return self.label


T = TypeVar("T", str, "Path | str")
Value: TypeAlias = Any
"""A cell: an Entity, str, bool, int, float, Decimal, date or datetime, as the data say; None if unbound."""


def value(term: Term | None, labels: dict[str, str]) -> Value:
    """Return *term* as a Python value: an IRI or blank node as an Entity, a literal by its datatype.

    ``xsd:integer`` and the types derived from it become int, ``xsd:decimal`` Decimal, ``xsd:double`` and
    ``float`` float, ``xsd:date`` and ``dateTime`` their :mod:`datetime` classes. Ill-typed literals, other
    datatypes and quoted triples become text.
    """
    if isinstance(term, ox.NamedNode):
        return Entity(term.value, labels.get(term.value) or slug(term.value))
    if isinstance(term, ox.BlankNode):
        return Entity(str(term), labels.get(str(term)) or str(term))
    if not isinstance(term, ox.Literal):
        return None if term is None else serialised(term)
    kind, exact = term.datatype.value.removeprefix(XSD), number(term)
    if exact is not None:
        return exact if kind == "decimal" else float(exact) if kind in ("double", "float") else int(exact)
    if kind in ("double", "float") and term.value in _NOT_FINITE:
        return float(term.value)
    if (known := truth(term)) is not None:
        return known
    if (form := _TIMES.get(kind)) and form.fullmatch(term.value):
        from datetime import date, datetime

        try:
            return (date if kind == "date" else datetime).fromisoformat(term.value)
        except ValueError:  # 30 February
            pass
    return term.value


def as_list(given: T | Sequence[T]) -> Sequence[T]:
    """Return *given* as a list; a single text or path becomes a list of one.

    Raises:
        WrongUsage: it is neither a text or path, nor a list of them.
    """
    texts = (
        [given] if isinstance(given, str | os.PathLike) or not isinstance(given, Iterable) else list(given)
    )
    for each in texts:
        if not isinstance(each, str | os.PathLike):
            raise WrongUsage(f"{each!r} is neither a string nor a path; give one, or a list of them")
    return texts


def name_of(thing: Entity | str) -> str:
    """Return a name of *thing* to look up: an Entity's IRI, a blank node's label, or the text itself."""
    if isinstance(thing, Entity) and not thing.iri.startswith("_:"):
        return thing.iri
    return as_text(thing)


def as_text(given: Entity | str) -> str:
    """Return *given* as text, an Entity as its label.

    Raises:
        WrongUsage: it is neither; ``str`` would accept anything.
    """
    if not isinstance(given, Entity | str):
        raise WrongUsage(f"{given!r} is not a string; give one")
    return str(given)


def arguments(parameter: Parameter, value: object) -> list[str | Term]:
    """Return *value* as values of *parameter*: texts as people would type them, RDF terms unchanged.

    An iterable gives several. A float is written with the digits that Python shows, or as an integer if it
    is whole and the parameter takes an integer or year; a date stands for its year where a year is taken.
    None is refused, so that an empty cell does not ask about everything.

    Raises:
        WrongUsage: it is an empty list, or of a type that no parameter takes.
    """
    many = isinstance(value, Iterable) and not isinstance(value, str | bytes | Entity | Mapping)
    texts = [_text(parameter, each) for each in value] if many else [_text(parameter, value)]  # type: ignore[attr-defined]  # as *many* says
    if not texts:
        raise WrongUsage("the list of values is empty; leave it out to ask about everything")
    return texts


def _text(parameter: Parameter, value: object) -> str | Term:
    if isinstance(value, str | ox.NamedNode | ox.Literal):
        return value
    if isinstance(value, Entity):
        if value.iri.startswith("_:"):
            raise WrongUsage(f"{value.label!r} is a blank node, which has no name to ask for; use SPARQL")
        return value.iri
    if isinstance(value, Real) and not isinstance(value, Rational):  # NumPy's floats, too
        value = Decimal(str(value))
    if isinstance(value, Decimal):
        if abs(value.adjusted()) >= 18:
            return str(value)  # refused later, by a message without all its zeros
        whole = parameter.type in ("integer", "year") and value.is_finite() and value == int(value)
        return str(int(value)) if whole else format(value, "f")
    if hasattr(value, "year"):
        return f"{value.year:04}" if parameter.type == "year" else str(value.isoformat())  # type: ignore[attr-defined]  # a date
    if isinstance(value, Integral) and not isinstance(value, bool):
        return str(int(value))
    raise WrongUsage(
        f"{value!r} is not a value; give a string, a number, a date or an Entity, or leave it out"
    )

"""Values of Python for terms of RDF, and what is given in Python for parameters of questions."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from numbers import Rational, Real
from typing import TYPE_CHECKING, NamedTuple, TypeAlias, TypeVar

import pyoxigraph as ox

from kg.errors import WrongUsage
from kg.rdf.namespaces import XSD, slug
from kg.rdf.terms import Term, number, serialised, truth

if TYPE_CHECKING:
    from datetime import date, datetime
    from pathlib import Path

    from kg.question.query import Parameter

_DAY = r"\d{4}-\d\d-\d\d"
_TIMES = {
    "date": re.compile(_DAY, re.ASCII),
    "dateTime": re.compile(_DAY + r"T\d\d:\d\d:\d\d(\.\d{1,6})?(Z|[+-]\d\d:\d\d)?", re.ASCII),
}
"""How dates are written that Python has (XML Schema 1.1, part 2): years of four digits, microseconds."""
_NOT_FINITE = {"INF", "-INF", "NaN"}


class Entity(NamedTuple):
    """A thing: its IRI (of a blank node ``_:`` and its name), and what it is called in the answer's language.

    Its text is the label; that leads back to it alone, so that either can be given to a question.

    >>> amazon = Entity("https://w3id.org/sovereign-ai-kg/id/amazon", "Amazon")
    >>> print(amazon)
    Amazon
    """

    iri: str
    label: str

    def __str__(self) -> str:
        return self.label


T = TypeVar("T", str, "Path | str")
Value: TypeAlias = "Entity | str | int | float | Decimal | date | datetime | None"
"""A cell: what is unbound is None, a truth value a bool."""
Given: TypeAlias = "Entity | str | int | float | Decimal | date | Term"
"""A value of a parameter; several are given as a list of them."""


def value(term: Term | None, labels: dict[str, str]) -> Value:
    """Return *term* as Python has it: an IRI or blank node as an Entity with its label, else its value.

    ``xsd:integer`` and its kinds are int, ``xsd:decimal`` is Decimal, ``xsd:double`` and ``float`` are float,
    ``xsd:date`` and ``dateTime`` are of :mod:`datetime`. What is not of its datatype, or of none that Python
    has, is a text, and so is a triple.
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
    """Return what is *given* as several; a text or path is one, not its letters.

    Raises:
        WrongUsage: it is neither such, nor a list of them.
    """
    texts = (
        [given] if isinstance(given, str | os.PathLike) or not isinstance(given, Iterable) else list(given)
    )
    for each in texts:
        if not isinstance(each, str | os.PathLike):
            raise WrongUsage(f"{each!r} is neither a text nor a path; give one, or a list of them")
    return texts


def name_of(thing: Entity | str) -> str:
    """Return what leads to *thing*: an Entity's IRI, of a blank node what it is called; else the text."""
    if isinstance(thing, Entity) and not thing.iri.startswith("_:"):
        return thing.iri
    return as_text(thing)


def as_text(given: Entity | str) -> str:
    """Return the text that is *given*, of an Entity its label.

    Raises:
        WrongUsage: it is no text; ``str`` would make one of anything.
    """
    if not isinstance(given, Entity | str):
        raise WrongUsage(f"{given!r} is no text; give one")
    return str(given)


def arguments(parameter: Parameter, value: object) -> list[str | Term]:
    """Return what *value* gives for *parameter*: texts as one types them, and terms as they are.

    A list or any other iterable gives several. A float gives the digits that Python shows of it, a whole one
    also an integer or year, and a date, as a year, its year. None is none: a cell that is empty does not ask
    of all.

    Raises:
        WrongUsage: it is an empty list, or no value that a question can be asked with.
    """
    many = isinstance(value, Iterable) and not isinstance(value, str | bytes | Entity | Mapping)
    texts = [_text(parameter, each) for each in value] if many else [_text(parameter, value)]  # type: ignore[attr-defined]  # as *many* says
    if not texts:
        raise WrongUsage("an empty list gives no value; leave it out to ask of all")
    return texts


def _text(parameter: Parameter, value: object) -> str | Term:
    if isinstance(value, str | ox.NamedNode | ox.Literal):
        return value
    if isinstance(value, Entity):
        if value.iri.startswith("_:"):
            raise WrongUsage(f"{value.label!r} is a blank node, which has no name to ask by; ask in SPARQL")
        return value.iri
    if isinstance(value, Real) and not isinstance(value, Rational):  # NumPy's floats, too
        value = Decimal(str(value))
    if isinstance(value, Decimal):
        if abs(value.adjusted()) >= 18:
            return str(value)  # which is refused, but not with all its noughts
        whole = parameter.type in ("integer", "year") and value.is_finite() and value == int(value)
        return str(int(value)) if whole else format(value, "f")
    if hasattr(value, "isoformat"):
        return f"{value.year:04}" if parameter.type == "year" else str(value.isoformat())  # type: ignore[attr-defined]  # a date
    if hasattr(value, "__index__") and not isinstance(value, bool):
        return str(int(value))
    raise WrongUsage(f"{value!r} is no value; give a text, a number, a date or an Entity, or leave it out")

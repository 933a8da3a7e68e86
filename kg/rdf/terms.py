"""RDF terms: made from what people type, compared, sorted, and converted to and from rdflib."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, TypeAlias

import pyoxigraph as ox

from kg.errors import WrongUsage
from kg.rdf.namespaces import BASE, ID, PREFIXES, SKOS, VOCABULARIES, XSD

if TYPE_CHECKING:
    from rdflib.term import Node

Term: TypeAlias = ox.NamedNode | ox.BlankNode | ox.Literal | ox.Triple
"""A term as every store returns it."""
Triple: TypeAlias = tuple[Term, Term, Term]
"""A statement: subject, property, value."""

_VOCABULARIES = (PREFIXES["owl"], PREFIXES["rdfs"], SKOS, XSD, *VOCABULARIES)
_SIZES = ("Long", "Int", "Short", "Byte")
_INTEGERS = {"integer", *map(str.lower, _SIZES), *(f"unsigned{size}" for size in _SIZES)}
_INTEGERS |= {f"{sign}Integer" for sign in ("positive", "negative", "nonPositive", "nonNegative")}
_LEXICAL = {
    **dict.fromkeys((XSD + name for name in _INTEGERS), re.compile(r"[+-]?\d+", re.ASCII)),
    XSD + "decimal": re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)", re.ASCII),
    **dict.fromkeys(
        (XSD + "double", XSD + "float"), re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?", re.ASCII)
    ),
}
"""Lexical forms of numbers by datatype (XML Schema 1.1, part 2), except exponents that no double has."""


def text_of(term: object) -> str:
    """Return the IRI, blank node label or text of *term* without delimiters; ``""`` for anything else."""
    return getattr(term, "value", "")


def is_entity(term: Term) -> bool:
    """Return whether *term* may be a thing: not a literal, a term of a vocabulary or about the graph."""
    if isinstance(term, ox.NamedNode):
        about_the_graph = term.value.startswith(BASE) and not term.value.startswith(ID)
        return not about_the_graph and not term.value.startswith(_VOCABULARIES)
    return isinstance(term, ox.BlankNode)


def literal(kind: str, value: str) -> ox.Literal:
    """Return the literal of a *kind* that *value*, as people type it, means.

    Kinds are ``integer`` and ``year`` (xsd:integer), ``decimal``, ``currency`` (three capital letters,
    ISO 4217) and ``text`` (any text, unchanged).

    Raises:
        WrongUsage: *value* is not of that kind.
    """
    try:
        match kind:
            case "integer" | "year":
                if not re.fullmatch(r"\d{4}" if kind == "year" else r"[+-]?\d{1,18}", value, re.ASCII):
                    raise ValueError
                return ox.Literal(int(value))
            case "decimal":
                number = Decimal(value.replace("_", "x"))
                exponent = number.as_tuple().exponent  # a letter if the number is not finite
                if not isinstance(exponent, int):
                    raise ValueError
                if exponent < -18 or number.adjusted() >= 18:
                    many = f"{value!r} has more digits than engines can store"
                    raise WrongUsage(f"{many}; give at most 18 digits before and 18 after the point")
                return typed(format(number, "f"), "decimal")
            case "currency":
                if not re.fullmatch(r"[A-Z]{3}", value, re.ASCII):
                    raise ValueError
                return ox.Literal(value)
            case "text":
                return ox.Literal(value)
    except (ValueError, InvalidOperation):
        pass
    example = {"integer": "12", "year": "2024", "decimal": "1200000000", "currency": "EUR"}.get(kind, "…")
    raise WrongUsage(f"{value!r} is not a valid {kind}; write it like {example}")


def typed(text: str, kind: str) -> ox.Literal:
    """Return *text* as a literal of the datatype *kind* of XML Schema, such as ``date``."""
    return ox.Literal(text, datatype=ox.NamedNode(XSD + kind))


def iri(value: str) -> ox.NamedNode:
    """Return the IRI *value*.

    Raises:
        WrongUsage: *value* is not an absolute IRI.
    """
    try:
        return ox.NamedNode(value)
    except ValueError as error:
        raise WrongUsage(f"{value!r} is not an IRI ({error}); write it like https://example.org/x") from None


def number(term: object) -> Decimal | None:
    """Return the exact value of a numeric literal, or None for any other term or an ill-typed literal."""
    if not isinstance(term, ox.Literal):
        return None
    lexical = _LEXICAL.get(term.datatype.value)
    return Decimal(term.value) if lexical and lexical.fullmatch(term.value) else None


def truth(term: object) -> bool | None:
    """Return the value of a boolean literal, or None for any other term or an ill-typed literal."""
    if not isinstance(term, ox.Literal) or term.datatype.value != XSD + "boolean":
        return None
    return {"1": True, "true": True, "0": False, "false": False}.get(term.value)


def canonical(term: Term | None) -> Term | None:
    """Return *term*, with booleans as ``true`` and ``false``, which Virtuoso writes ``1`` and ``0``."""
    known = truth(term)
    return term if known is None else ox.Literal(known)


def distinct(terms: Iterable[Term]) -> list[Term]:
    """Return *terms* without those equal to an earlier one, such as a number in another spelling."""
    found: dict[object, Term] = {}
    for term in terms:
        same: object = canonical(term)
        if isinstance(term, ox.Literal):
            value = number(term)
            if term.language:
                same = term.value, term.language.lower(), term.direction
            elif value is not None:
                same = value
        found.setdefault(same, term)
    return list(found.values())


def serialised(term: Term) -> str:
    """Return *term* in N-Triples (RDF 1.2), a triple in its brackets."""
    return f"<<( {term} )>>" if isinstance(term, ox.Triple) else str(term)


def from_rdflib(node: Node) -> Term:
    """Return rdflib's *node* as the store's own term.

    Raises:
        TypeError: *node* is neither an IRI, a literal nor a blank node; names it.
    """
    from rdflib.term import BNode, Literal, URIRef

    if isinstance(node, URIRef):
        return ox.NamedNode(str(node))
    if isinstance(node, BNode):
        return ox.BlankNode(str(node))
    if isinstance(node, Literal):
        if node.language:
            return ox.Literal(str(node), language=node.language)
        if node.datatype:
            return ox.Literal(str(node), datatype=ox.NamedNode(str(node.datatype)))
        return ox.Literal(str(node))
    raise TypeError(f"{node!r} is not an RDF term")


def to_rdflib(term: Term) -> Node:
    """Return *term* as rdflib's own.

    Raises:
        TypeError: *term* is a triple, which rdflib does not support.
    """
    from rdflib.term import BNode, Literal, URIRef

    if isinstance(term, ox.NamedNode):
        return URIRef(term.value)
    if isinstance(term, ox.BlankNode):
        return BNode(term.value)
    if isinstance(term, ox.Literal):
        if term.language:
            return Literal(term.value, lang=term.language)
        if term.datatype.value == XSD + "string":  # rdflib distinguishes it from no datatype
            return Literal(term.value)
        return Literal(term.value, datatype=URIRef(term.datatype.value), normalize=False)
    raise TypeError(f"{term} is a triple; rdflib has no such term")


_rdflib = threading.Lock()


@contextmanager
def rdflib_held() -> Iterator[None]:
    """Give one thread at a time access to rdflib's parsers and checks, with logging disabled.

    Two threads that start at once break the grammar of pyparsing 3.3 for good, and each ill-typed literal
    would be logged with a traceback.
    """
    import logging

    with _rdflib:
        level = logging.root.manager.disable
        logging.disable(logging.CRITICAL)
        try:
            yield
        finally:
            logging.disable(level)


_ORDER: Mapping[type, int] = {ox.NamedNode: 0, ox.BlankNode: 1, ox.Literal: 2}


def triple(subject: ox.NamedNode, predicate: str, value: ox.NamedNode | ox.Literal) -> ox.Triple:
    """Return a triple; *predicate* is given as a text."""
    return ox.Triple(subject, ox.NamedNode(predicate), value)


def key(term: object) -> tuple[int, str]:
    """Return a sort key for terms, the same on every run: IRIs, blank nodes, literals, triples."""
    return _ORDER.get(type(term), 3), str(term)


def parts_of(term: Term) -> Iterator[Term]:
    """Yield *term* and, if it is a triple, its parts at any depth."""
    yield term
    if isinstance(term, ox.Triple):
        for part in (term.subject, term.predicate, term.object):
            yield from parts_of(part)

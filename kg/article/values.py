"""Parses values as people type them, and checks them against the range of their property."""

from __future__ import annotations

import re
from datetime import date

import pyoxigraph as ox

from kg.article.vocabulary import Term
from kg.errors import WrongUsage
from kg.quantities import read as read_printed
from kg.quantities import read_period
from kg.rdf.namespaces import LANG_STRING, XSD, contract, slug
from kg.rdf.terms import literal


def value(prop: Term, text: str) -> ox.Literal:
    """Return *text* as a literal for *prop*; numbers and dates may also be written as in an article.

    Raises:
        WrongUsage: it does not have the datatype of the property; says how to write it.
    """
    datatype = next(iter(sorted(prop.range)), XSD + "string")
    kind = slug(datatype)
    shown = f"{contract(prop.iri)}: {text!r} is not a valid {kind}"
    if datatype == XSD + "integer":
        return literal("integer", _time(text, slug(prop.iri).lower()) or _number(text))
    if datatype == XSD + "decimal":
        number = literal("decimal", _number(text)).value
        return ox.Literal(number if "." in number else f"{number}.0", datatype=ox.NamedNode(datatype))
    if datatype == XSD + "boolean":
        if text not in ("true", "false"):
            raise WrongUsage(f"{shown}; write true or false")
        return ox.Literal(text == "true")
    if datatype == XSD + "date":
        text = read_printed(text).date or text
        if not is_date(text):
            raise WrongUsage(f"{shown}; write it like 2024-06-30")
        return ox.Literal(text, datatype=ox.NamedNode(datatype))
    if datatype == XSD + "anyURI":
        if not is_iri(text):
            raise WrongUsage(f"{shown}; write it like https://example.org/page")
        return ox.Literal(text, datatype=ox.NamedNode(datatype))
    if datatype == LANG_STRING:
        body, at, language = text.rpartition("@")
        if not at or language not in ("en", "ko") or not body.strip():
            raise WrongUsage(f"{shown}; write the language after it, like 'a text@en' or '글@ko'")
        return ox.Literal(body, language=language)
    if not text.strip():
        raise WrongUsage(f"{contract(prop.iri)}: the text is empty; give the text as printed")
    if slug(prop.iri) == "currency":
        return literal("currency", _currency(text))
    return ox.Literal(text)


def is_date(text: str) -> bool:
    """Return whether *text* is a date in the form of ``xsd:date``, without a time zone."""
    try:
        return bool(re.fullmatch(r"\d{4}-\d{2}-\d{2}", text) and date.fromisoformat(text))
    except ValueError:
        return False


def is_iri(text: str) -> bool:
    """Return whether *text* looks like an absolute IRI."""
    return bool(re.fullmatch(r"[A-Za-z][A-Za-z0-9+.-]*:[^\s<>\"{}|\\^`]+", text))


def _time(text: str, name: str) -> str:
    """Return *text* if it is a single year or month, whichever a property with this *name* needs, else ""."""
    period = read_period(text).period
    if name.endswith("year") and len(period.years) == 1 and not (period.month or period.about):
        return str(period.years[0])
    return str(period.month) if name == "month" and period.month and not (period.years or period.day) else ""


def _currency(text: str) -> str:
    """Return the code if *text* names exactly one currency (``NT$``, ``twd``, ``원``), else *text*."""
    for printed in (f"{text}1", f"1 {text}", f"1 {text.upper()}"):
        if len(codes := read_printed(printed).currencies) == 1:
            return next(iter(codes))
    return text


def _number(text: str) -> str:
    """Return the single number in *text*, such as ``NT$190 billion`` or ``20만``, in digits; else *text*.

    Raises:
        WrongUsage: it is a percentage.
    """
    if re.fullmatch(r"[+-]?\d+(\.\d+)?", text, re.ASCII):
        return text
    printed = read_printed(text)
    if printed.unit.startswith("percent"):
        raise WrongUsage(f"{text!r} is a share; give its numerator and denominator, 125 and 1000 for 12.5%")
    return text if printed.number is None or len(printed.figures) > 1 else f"{printed.number:f}"

"""Nodes and values in words: labels, amounts, ratios, dates and bounds as people read them."""

from __future__ import annotations

import re
from calendar import month_name
from collections.abc import Iterable, Sequence

import pyoxigraph as ox

from kg.amounts import money, plain
from kg.errata import Triple
from kg.labels import labels
from kg.namespaces import ALIASES, SAI, SKOS, slug
from kg.query import bind
from kg.store import Store, select
from kg.terms import Term, number
from kg.words import english, korean, phrases
from kg.words.phrases import Slot, Value

_PHRASES = f"SELECT ?term ?phrase {{ ?term <{SAI}phrase> ?phrase }}"
_TYPES = """SELECT DISTINCT ?node ?type WHERE {
VALUES ?node { UNDEF }
?node a ?type
}"""
_CHUNK = 500
_FIGURES = ("amount", "count", "rank", "numerator", "startYear", "year", "endYear")
_MONTHS = tuple(month_name[1:])
_BARE = Slot("")
_COUNTER = re.compile(r"(?:\d여?|[두세네])\s?(명|개|곳|건|가지)")  # what Korean counts with, as printed
_VERBAL = ("하", "할", "한")  # how a form of 하다 begins
_PEOPLE = re.compile(r"(?:학생|학부생|석학|수상자|전문가)$")


class Node:
    """What is to be said of one thing, or alike of several: triples by the local name of their property.

    *figure* is the property whose figure the bound is about.
    """

    def __init__(self, subjects: Sequence[Term], triples: Iterable[Triple]) -> None:
        self.subjects = subjects
        self.facts: dict[str, list[Triple]] = {}
        for triple in triples:
            self.facts.setdefault(local(triple[1]), []).append(triple)
        self.figure = next((name for name in _FIGURES if name in self.facts), "")

    def first(self, name: str) -> str:
        """Return the first value of the property *name* as a string, or an empty one."""
        return str(getattr(self.facts[name][0][2], "value", "")) if name in self.facts else ""

    def called(self, name: str) -> list[Triple]:
        """Return the triples whose value has the local name *name*."""
        return [t for triples in self.facts.values() for t in triples if local(t[2]) == name]

    def opened(self, names: Iterable[str]) -> str:
        """Return the first of *names* that lists several things, if the list is open."""
        several = (n for n in names if len([t for t in self.facts.get(n, ()) if local(t[2])]) > 1)
        return next(several, "") if "listIsOpen" in self.facts else ""


class Wording:
    """What *store* calls the terms of *triples* in *lang*, and the patterns that its vocabulary has."""

    def __init__(self, store: Store, triples: Iterable[Triple], lang: str) -> None:
        terms = list(dict.fromkeys(term for triple in triples for term in triple))
        self.lang = lang
        self._labels = labels(store, terms, lang)
        self.types: dict[Term, list[str]] = {}
        nodes = [t for t in terms if isinstance(t, ox.NamedNode)]
        for start in range(0, len(nodes), _CHUNK):
            for node, kind in select(store, bind(_TYPES, {"node": nodes[start : start + _CHUNK]})).rows:
                if node is not None and isinstance(kind, ox.NamedNode):
                    self.types.setdefault(node, []).append(kind.value)
        self._patterns: dict[str, list[phrases.Pattern]] = {}
        for term, text in select(store, _PHRASES).rows if nodes else ():
            if isinstance(term, ox.NamedNode) and isinstance(text, ox.Literal) and text.language == lang:
                self._patterns.setdefault(term.value, []).append(phrases.parse(text.value))

    def patterns(self, term: Term | str) -> list[phrases.Pattern]:
        """Return the patterns of a property, class or code."""
        return self._patterns.get(getattr(term, "value", str(term)), [])

    def label(self, term: Term) -> str:
        """Return what *term* is called."""
        name = str(getattr(term, "value", term))
        return self._labels.get(name, name)

    def subject(self, node: Node, slot: Slot) -> Value:
        """Return what *node* is about."""
        things = [self._thing(term, slot) for term in node.subjects]
        return Value(self._joined([t.text for t in things], False), len(things) > 1 or things[0].plural)

    def values(self, node: Node, triples: Sequence[Triple], slot: Slot = _BARE, opened: str = "") -> Value:
        """Return the values of *triples* joined; of a text in several languages, the one asked for."""
        name = local(triples[0][1])
        asked = [t for t in triples if getattr(t[2], "language", None) in (None, self.lang)]
        naming = getattr(triples[0][1], "value", "") in ALIASES and name != "problem"
        values = [
            Value(slot.before + self._literal(node, name, t[2], slot.unit) + slot.after)
            if isinstance(t[2], ox.Literal)
            else self._thing(t[2], slot)
            for t in (asked if asked and not naming else triples)
        ]
        if slot.before in ("a(n) ", "several "):  # a start-up and among the French start-ups
            values.sort(key=lambda value: value.text.startswith(("among ", "part of ")))
        text = self._joined([v.text for v in values], bool(name) and name == opened)
        return Value(text, len(values) > 1 or values[0].plural)

    def _joined(self, texts: list[str], more: bool) -> str:
        return english.listed(texts, more) if self.lang == "en" else ", ".join(texts) + " 등" * more

    def _thing(self, term: Term, slot: Slot) -> Value:
        label = self.label(term).removesuffix(".")
        if slot.before in ("a(n) ", "several "):
            return Value(english.indefinite(label, slot.before == "several "))
        many = english.plural(label)
        kinds = [kind for kind in self.types.get(term, ()) if self.patterns(kind)]
        if self.lang == "en" and kinds and not slot.before:
            abstract = SKOS + "Concept" in kinds
            label = english.relational(label) if abstract else english.definite(label)
        elif self.lang == "ko" and slot.unit[:1] in _VERBAL:
            label = korean.verb(label, slot.unit)
        return Value(slot.before + label + slot.after, many)

    def _literal(self, node: Node, name: str, term: ox.Literal, unit: str) -> str:
        value, text = number(term), term.value
        if name == "date" and re.fullmatch(r"\d{4}-(?:0[1-9]|1[0-2])-\d\d", text):
            year, month, day = map(int, text.split("-"))
            return (
                f"{day} {_MONTHS[month - 1]} {year}" if self.lang == "en" else f"{year}년 {month}월 {day}일"
            )
        if value is None:
            return text
        if name == "amount" and "currency" in node.facts:
            text = money(value, node.first("currency"), self.lang)
        elif name == "numerator" and "denominator" in node.facts:
            text = self._ratio(plain(value), node.first("denominator"))
        elif name == "month" and self.lang == "en" and 1 <= value <= 12:
            text = _MONTHS[int(value) - 1]
        elif not name.lower().endswith("year"):
            text = plain(value)
        if name == "count" and self.lang == "ko":
            unit = self._counter(node) or unit
        return self._bounded(node, text, unit) if name == node.figure else text + unit

    def _counter(self, node: Node) -> str:
        """Return the word with which Korean counts what *node* counts, or nothing if none is known."""
        if counter := _COUNTER.search(node.first("printedAs")):
            return counter[1]
        counted = [self.label(term) for _, _, term in node.facts.get("countOf", ())]
        return "명" if any(map(_PEOPLE.search, counted)) else ""

    def _ratio(self, above: str, below: str) -> str:
        whole = f"{below}분의 {above}" if self.lang == "ko" else f"{above}/{below}"
        return f"{above}%" if below == "100" else whole

    def _bounded(self, node: Node, text: str, unit: str) -> str:
        """Return the figure *text* as exactly as the bound of *node* says: ``about 100``."""
        known = {"value": Value(text), **({"unit": Value(unit)} if unit else {})}
        if node.figure == "rank":  # at least 11 of a rank is 11 or worse
            known["rank"] = Value(text)
        for _, _, bound in node.facts.get("bound", ()):
            for pattern in self.patterns(bound):
                if filled := phrases.Form(lambda slot: known.get(slot.name)).fill(pattern):
                    return filled
            return f"{text}{unit} ({self.label(bound)})"
        return text + unit


def local(term: Term) -> str:
    """Return the local name of an IRI, and nothing for any other term."""
    return slug(term.value) if isinstance(term, ox.NamedNode) else ""

"""Statements in words: sentences made of patterns that the vocabulary carries (``kg.phrases``).

A node whose class has a pattern reads as one sentence; what the pattern leaves over frames it or stands in
brackets behind it. Any other node gets a sentence for each property. Nothing is left out: every triple
belongs to exactly one sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

import pyoxigraph as ox

from kg import english, phrases
from kg.amounts import money, plain
from kg.answer import Answered, Row, Statement
from kg.errata import Triple
from kg.labels import labels
from kg.namespaces import ALIASES, RDF_TYPE, SAI, SKOS, slug
from kg.query import bind
from kg.store import Store, select
from kg.terms import Term, number

_PHRASES = "SELECT ?term ?phrase { ?term <" + SAI + "phrase> ?phrase }"
_TYPES = """SELECT DISTINCT ?node ?type WHERE {
VALUES ?node { UNDEF }
?node a ?type
}"""
_CHUNK = 500
_FIGURES = ("amount", "count", "rank", "numerator", "startYear", "year", "endYear")
_MONTHS = "January February March April May June July August September October November December".split()
_COUNTER = re.compile(r"\d여?\s?(명|개|곳|건)")
_TOGETHER = {"amount": ["currency"], "numerator": ["denominator"], "date": ["year", "month"]}


class Told(NamedTuple):
    """A sentence, and the triples that it expresses."""

    text: str
    triples: tuple[Triple, ...]


class Node:
    """What is to be said of one thing: its triples by the local name of their property."""

    def __init__(self, subject: Term, triples: Sequence[Triple]) -> None:
        self.subject = subject
        self.facts: dict[str, list[Triple]] = {}
        for triple in triples:
            self.facts.setdefault(_local(triple[1]), []).append(triple)
        self.figure = next((name for name in _FIGURES if name in self.facts), "")

    def first(self, name: str) -> str:
        return str(getattr(self.facts.get(name, [("", "", "")])[0][2], "value", ""))

    def called(self, name: str) -> list[Triple]:
        return [t for triples in self.facts.values() for t in triples if _local(t[2]) == name]

    def lists(self, names: Iterable[str]) -> str:
        """Return the first of *names* that has several values: the list that may be open."""
        return next((n for n in names if len(self.facts.get(n, ())) > 1 and "listIsOpen" in self.facts), "")


class Words:
    """Says in *lang* what *store* holds; *triples* are all that it will be asked to say."""

    def __init__(self, store: Store, triples: Iterable[Triple], lang: str) -> None:
        terms = list(dict.fromkeys(term for triple in triples for term in triple))
        self.lang = lang
        self.labels = labels(store, terms, lang)
        self.types: dict[Term, list[str]] = {}
        nodes = [t for t in terms if isinstance(t, ox.NamedNode)]
        for start in range(0, len(nodes), _CHUNK):
            for node, kind in select(store, bind(_TYPES, {"node": nodes[start : start + _CHUNK]})).rows:
                if node is not None:
                    self.types.setdefault(node, []).append(getattr(kind, "value", ""))
        self.patterns: dict[str, list[phrases.Pattern]] = {}
        for term, phrase in select(store, _PHRASES).rows if nodes else ():
            if isinstance(term, ox.NamedNode) and isinstance(phrase, ox.Literal) and phrase.language == lang:
                self.patterns.setdefault(term.value, []).append(phrases.parse(phrase.value))

    def tell(self, triples: Iterable[Triple]) -> list[Told]:
        """Return *triples* in sentences: node by node, each begun by what it is and is called."""
        nodes: dict[Term, list[Triple]] = {}
        for triple in dict.fromkeys(triples):
            nodes.setdefault(triple[0], []).append(triple)
        return [told for subject, own in nodes.items() for told in self._told(Node(subject, own), own)]

    def _told(self, node: Node, triples: list[Triple]) -> list[Told]:
        left = dict.fromkeys(triples)
        main = self._main(node, left)
        told = [main] if main else []
        for predicate in dict.fromkeys(t[1] for t in triples):
            own = [t for t in left if t[1] == predicate]
            if own:
                told.append(self._sentence(node, own, left))
        return sorted(told, key=_naming)

    def _main(self, node: Node, left: dict[Triple, None]) -> Told | None:
        """Return the sentence that a class of *node* has a pattern for, and take what it says from *left*."""
        for kind in sorted(self.types.get(node.subject, ())):
            for pattern in self.patterns.get(kind, ()):
                filled = self._fill(node, pattern)
                if not filled or not filled[1]:
                    continue
                text, used = filled
                _take(left, used)
                if any(t[1] != ox.NamedNode(RDF_TYPE) for t in used):
                    text, more = self._qualified(node, text.removesuffix("."), left)
                    used = {**used, **more}
                return Told(self._finished(text), tuple(used))
        return None

    def _qualified(self, node: Node, text: str, left: dict[Triple, None]) -> tuple[str, dict[Triple, None]]:
        """Return *text* framed by, and with an aside for, each own property that is left."""
        used: dict[Triple, None] = {}
        asides = []
        for predicate in sorted({t[1] for t in left if _own(t[1])}, key=str):
            for pattern in [*self._frames(predicate), *self._frames(*(t[2] for t in left if t[1] == predicate))]:
                own = [t for t in left if t[1] == predicate]
                filled = self._fill(node, pattern, own, sentence=text) if own else None
                if filled:
                    text = filled[0]
                    used.update(_take(left, {**filled[1], **dict.fromkeys(own)}))
        for predicate in sorted({t[1] for t in left if _own(t[1])}, key=str):
            own = [t for t in left if t[1] == predicate]
            if own:
                aside, taken = self._aside(node, own)
                used.update(_take(left, taken))
                asides += [aside] if aside and not self._seen(own, text) else []
        if asides:
            text += f"{' ' if self.lang == 'en' else ''}({'; '.join(asides)})"
        return text, used

    def _frames(self, *terms: Term) -> list[phrases.Pattern]:
        known = [p for t in terms for p in self.patterns.get(getattr(t, "value", ""), ())]
        return [p for p in known if "sentence" in phrases.slots(p)]

    def _aside(self, node: Node, own: list[Triple]) -> tuple[str, dict[Triple, None]]:
        for pattern in self.patterns.get(getattr(own[0][1], "value", ""), ()):
            if not {"sentence", "subject"} & set(phrases.slots(pattern)):
                filled = self._fill(node, pattern, own)
                if filled:
                    return filled[0], {**filled[1], **dict.fromkeys(own)}
        return f"{self._label(own[0][1])}: {self._values(node, own).text}", dict.fromkeys(own)

    def _seen(self, own: list[Triple], text: str) -> bool:
        """Return whether *text* already shows the printed form that *own* gives, so that it need not follow."""
        if not all(_local(t[1]) in ("printedAs", "periodPrintedAs") for t in own):
            return False
        return all(re.sub(r"[\s,]", "", getattr(t[2], "value", "")) in re.sub(r"[\s,]", "", text) for t in own)

    def _sentence(self, node: Node, own: list[Triple], left: dict[Triple, None]) -> Told:
        """Return a sentence for one property of *node*: its pattern's, else subject, property and value."""
        for pattern in self.patterns.get(getattr(own[0][1], "value", ""), ()):
            names = phrases.slots(pattern)
            filled = self._fill(node, pattern, own) if "subject" in names else None
            if filled:
                used = {**dict.fromkeys(own), **{t: None for t in filled[1] if t in left}}
                _take(left, used)
                return Told(self._finished(filled[0]), tuple(used))
        _take(left, dict.fromkeys(own))
        subject, predicate = self._label(node.subject), self._label(own[0][1])
        return Told(f"{subject} — {predicate}: {self._values(node, own).text}", tuple(own))

    def _fill(
        self, node: Node, pattern: phrases.Pattern, own: Sequence[Triple] = (), *, sentence: str = ""
    ) -> tuple[str, dict[Triple, None]] | None:
        """Return *pattern* filled for *node* and the triples used; ``{value}`` is of *own*."""
        names = [_local(own[0][1]) if own and n == "value" else n for n in phrases.slots(pattern)]
        opened = node.lists(names)

        def filling(slot: phrases.Slot) -> phrases.Value | None:
            if slot.name == "subject":
                return self._thing(node.subject, slot)
            if slot.name == "sentence":
                quoted = re.sub("이다$", "이라", sentence) + slot.unit if slot.unit else sentence
                return phrases.Value(quoted) if not slot.unit or sentence.endswith("다") else None
            if slot.name[0].isupper():
                return phrases.Value("") if node.called(slot.name) else None
            triples = list(own) if slot.name == "value" else node.facts.get(slot.name)
            return self._values(node, triples, slot, opened) if triples else None

        form = phrases.Form(filling)
        text = form.fill(pattern)
        if text is None:
            return None
        used: dict[Triple, None] = {}
        for slot in form.used:
            used.update(dict.fromkeys(self._behind(node, slot.name, own, opened)))
        return text, used

    def _behind(self, node: Node, name: str, own: Sequence[Triple], opened: str) -> list[Triple]:
        """Return the triples that the slot *name* shows."""
        if name[0].isupper():
            return node.called(name)
        triples = list(own) if name == "value" else list(node.facts.get(name, ()))
        name = _local(triples[0][1]) if triples else name
        for other in [*_TOGETHER.get(name, ()), *(["bound"] if name == node.figure else [])]:
            triples += [t for t in node.facts.get(other, ()) if name != "date" or _agrees(node, other)]
        return triples + (node.facts["listIsOpen"] if opened and name == opened else [])

    def _values(
        self, node: Node, triples: Sequence[Triple], slot: phrases.Slot = phrases.Slot(""), opened: str = ""
    ) -> phrases.Value:
        """Return the values of *triples* joined; of a text in several languages, the one asked for."""
        name = _local(triples[0][1])
        asked = [t for t in triples if getattr(t[2], "language", None) in (None, self.lang)]
        shown = asked if asked and getattr(triples[0][1], "value", "") not in ALIASES else triples
        thing = [self._thing(t[2], slot) for t in shown if not isinstance(t[2], ox.Literal)]
        texts = [v.text for v in thing] + [
            slot.before + self._literal(node, name, t[2], slot.unit) + slot.after
            for t in shown
            if isinstance(t[2], ox.Literal)
        ]
        more = name == opened
        joined = english.listed(texts, more) if self.lang == "en" else ", ".join(texts) + " 등" * more
        return phrases.Value(joined, len(texts) > 1 or any(v.plural for v in thing))

    def _thing(self, term: Term, slot: phrases.Slot) -> phrases.Value:
        label = self._label(term)
        abstract = SKOS + "Concept" in self.types.get(term, ()) or not self.types.get(term)
        if slot.before.startswith("a"):
            return phrases.Value(english.indefinite(label))
        article = self.lang == "en" and not abstract and not slot.before
        text = english.definite(label) if article else label
        return phrases.Value(slot.before + text + slot.after, english.plural(label))

    def _literal(self, node: Node, name: str, term: ox.Literal, unit: str) -> str:
        value = number(term)
        text = term.value
        if name == "date" and re.fullmatch(r"\d{4}-\d\d-\d\d", text):
            year, month, day = map(int, text.split("-"))
            return f"{day} {_MONTHS[month - 1]} {year}" if self.lang == "en" else f"{year}년 {month}월 {day}일"
        if value is not None:
            if name == "amount" and node.first("currency"):
                text = money(value, node.first("currency"), self.lang)
            elif name == "numerator" and node.first("denominator"):
                text = self._ratio(plain(value), node.first("denominator"))
            elif name == "month" and self.lang == "en" and 1 <= value <= 12:
                text = _MONTHS[int(value) - 1]
            elif not name.lower().endswith("year"):
                text = plain(value)
            if name == "count" and self.lang == "ko" and (counter := _COUNTER.search(node.first("printedAs"))):
                unit = counter[1]
        return self._bounded(node, text, unit) if name == node.figure else text + unit

    def _ratio(self, above: str, below: str) -> str:
        return f"{above}%" if below == "100" else f"{below}분의 {above}" if self.lang == "ko" else f"{above}/{below}"

    def _bounded(self, node: Node, text: str, unit: str) -> str:
        """Return the figure *text* as exactly as the bound of *node* says: "about 100"."""
        for _, _, bound in node.facts.get("bound", ()):
            for pattern in self.patterns.get(getattr(bound, "value", ""), ()):
                whole = {"value": phrases.Value(text), "unit": phrases.Value(unit) if unit else None}
                filled = phrases.Form(lambda slot, known=whole: known.get(slot.name)).fill(pattern)  # type: ignore[misc]
                if filled:
                    return filled
            return f"{text}{unit} ({self._label(bound)})"
        return text + unit

    def _label(self, term: Term) -> str:
        return self.labels.get(getattr(term, "value", ""), getattr(term, "value", str(term)))

    def _finished(self, text: str) -> str:
        text = re.sub(r" +", " ", text).strip()
        if self.lang == "en":
            text = english.polish(text)
            text = text[:1].upper() + text[1:]
        return text if text.endswith((".", "?", "!")) else f"{text}."


def _local(term: Term) -> str:
    return slug(getattr(term, "value", "")) if isinstance(term, ox.NamedNode) else ""


def _own(predicate: Term) -> bool:
    return getattr(predicate, "value", "").startswith(SAI)


def _take(left: dict[Triple, None], used: Iterable[Triple]) -> dict[Triple, None]:
    for triple in used:
        left.pop(triple, None)
    return dict.fromkeys(used)


def _agrees(node: Node, name: str) -> bool:
    """Return whether the year or month of *node* is that of its date, and so need not be said again."""
    year, month, *_ = [*node.first("date").split("-"), "", ""]
    return {"year": year, "month": month.lstrip("0")}[name] == node.first(name)


def _naming(told: Told) -> int:
    predicates = {getattr(t[1], "value", "") for t in told.triples}
    return 0 if RDF_TYPE in predicates else 1 if predicates & set(ALIASES) else 2

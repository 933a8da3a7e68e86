"""Finds the things, passages, years, currencies and numbers that a sentence mentions.

A name is found where a word begins with it. A Latin name must end with the word (except for a plural or
possessive *s*); a Korean one may be followed by particles. The longest name at a place is used.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import NamedTuple

import pyoxigraph as ox

from kg.ask.currencies import LETTERS, currencies
from kg.ask.features import MASK
from kg.ask.numbering import COUNTS, NUMBER, NUMBERED
from kg.ask.particles import ENDING, stems
from kg.names.known import Name, known_names, normal
from kg.names.labels import packaged
from kg.names.lookup import lookup
from kg.rdf.namespaces import slug
from kg.rdf.terms import Term
from kg.store import Store
from kg.store.by_article import articles
from kg.store.library import packaged_slugs

PROPER = {
    *("Country", "CountryGroup", "Place", "City", "Person", "Passage", "Policy", "Event", "Legislation"),
    *("Corporation", "Organization", "GovernmentOrganization", "ResearchOrganization", "CreativeWork"),
}
"""Classes of things with proper names, which are interchangeable in a question."""
TERMS = {"Property", "ObjectProperty", "DatatypeProperty", "AnnotationProperty"}
"""Classes of the vocabulary's own properties, whose names usually are other words."""
CLASS = "Class"
"""The class of classes, whose names count only if a question asks for a class."""
_LETTERS = 50  # of a name are compared one by one, as it may have a million

_LATIN_END = re.compile(r"(?:['’]?s|['’])?(?![a-z0-9])")
_START = re.compile(r"(?<![^\W_])(?=\w)|(?<=[a-z0-9])(?=[가-힣])|(?<=[가-힣])(?=[a-z0-9])")
_APART = set(" \t\n_-")
"""Characters that are ignored in names; see :func:`kg.names.known.normal`."""
SHORT, LONG = 3, 3
"""A Latin name shorter than SHORT letters counts only in capitals.

A Korean one of at least LONG syllables counts whatever follows it.
"""

_PASSAGE = re.compile(r"(?<![a-z0-9])p\d+s\d+(?!\d)")
_CURIE = re.compile(r"(?<!\w)[a-z]+:[A-Za-z][A-Za-z0-9_-]*")
YEAR = re.compile(r"(?<![\d.,])(?:19|20)\d\d(?![\d.,]*\d)")


class Mention(NamedTuple):
    """A span of a :func:`case_folded` text that may mean one of *things*, or a *value*.

    *kinds* are the local names of the things' classes; for a value, the type or name of a parameter.
    """

    start: int
    end: int
    things: tuple[ox.NamedNode, ...] = ()
    kinds: frozenset[str] = frozenset()
    value: str = ""

    @property
    def proper(self) -> bool:
        """Whether it is a proper name or a value, for which a question must have a parameter."""
        return bool(self.kinds & PROPER) or bool(self.value)


class Sentence(NamedTuple):
    """A sentence as *written*, in the form for comparison (:func:`case_folded`), and what it *mentions*.

    *rest* is a further question after it.
    """

    written: str
    plain: str
    mentions: tuple[Mention, ...]
    rest: str = ""

    @property
    def subjects(self) -> list[ox.NamedNode]:
        """The things that it names, unless their slugs differ: by proper names, or else by others."""
        named = [mention for mention in self.mentions if len({slug(t.value) for t in mention.things}) == 1]
        return [m.things[0] for m in [m for m in named if m.proper] or named]

    def said(self, start: int, end: int) -> str:
        """Return the original text at *start* to *end* of the plain text."""
        return (self.written if len(self.written) == len(self.plain) else self.plain)[start:end]


class Names:
    """Finds the names that a store knows in sentences."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._known: dict[str, dict[ox.NamedNode, str]] = {}
        self._called: dict[Term, list[str]] = {}
        self.classes: set[Term] = set()
        for text, thing, kind in _all(known_names(store)):
            self._called.setdefault(thing, []).append(text)
            if kind == CLASS:
                self.classes.add(thing)
            else:
                self._known.setdefault(normal(text), {})[thing] = kind
        self.pairs = {name[n : n + 2] for name in self._known for n in range(len(name) - 1)}
        self.proper = [name for name, things in self._known.items() if PROPER.intersection(things.values())]
        starts = (name[:_LETTERS] for name in self._known)
        self._beginnings = {start[:n] for start in starts for n in range(1, len(start) + 1)}

    def of(self, thing: Term) -> list[str]:
        """Return the names of *thing*."""
        return self._called.get(thing, [])

    def named(self, written: str) -> list[Mention]:
        """Return the names in *written*, in order; positions are those in the :func:`case_folded` text."""
        text = case_folded(written)
        capitals = written if len(written) == len(text) else text
        found, taken = [], 0
        for match in _START.finditer(text):
            named = self._longest(text, match.start()) if match.start() >= taken else None
            if named and not _is_word(capitals[named.start : named.end]):
                found.append(named)
                taken = named.end
        return found

    def sentence(self, written: str) -> Sentence:
        """Return *written* with its names, years, currencies, passages and numbered things."""
        text = case_folded(written)
        found = [*self.named(written), *self._addressed(written), *_years(text), *_currencies(text)]
        found += (one for one in self._numbered(text) if not any(o.start <= one.start < o.end for o in found))
        return Sentence(written, text, tuple(sorted(found)))

    def masked(self, written: str, *others: Names) -> str:
        """Return *written* with each proper name replaced by its class, and each year by a word for years.

        Names that only *others* know are also replaced.
        """
        text, parts, done = case_folded(written), [], 0
        named = [mention for each in (self, *others) for mention in each.named(written)]
        for mention in sorted([*named, *_years(text)]):
            kinds = mention.kinds & {*PROPER, "year"}
            if kinds and mention.start >= done:
                parts += [text[done : mention.start], f" {MASK}{min(kinds).lower()} "]
                done = mention.end
        return "".join([*parts, text[done:]])

    def phrased(self, written: str) -> str:
        """Return *written*, a phrasing of a question, like :meth:`masked`.

        Names in it are examples from the packaged graph, and are replaced even if the store does not know
        them.
        """
        return self.masked(written, *self._examples)

    @cached_property
    def _examples(self) -> tuple[Names, ...]:
        if packaged_slugs() <= {*articles(self._store)}:
            return ()
        return (Names(packaged()),)

    def _addressed(self, written: str) -> Iterator[Mention]:
        """Yield CURIEs, and passages by their names."""
        text = case_folded(written)
        curies = _CURIE.finditer(written) if len(written) == len(text) else ()
        found = [*curies, *_PASSAGE.finditer(text)]
        known = lookup(self._store, [match[0] for match in found], most=0) if found else {}
        for match in found:
            if things := known.get(match[0]):
                start, end = match.span()
                yield Mention(start, end, tuple(sorted(things, key=str)), frozenset({"Passage"}))

    def _numbered(self, text: str) -> Iterator[Mention]:
        """Yield paragraphs, and other things named by their number: the second figure, 각주 3번."""
        for match in NUMBER.finditer(text):
            count, before, kind, other, behind = match.groups()
            number = str(COUNTS[count]) if count else before or behind
            if (name := NUMBERED[kind or other]) == "paragraph":
                yield Mention(*match.span(), (), frozenset({name}), number)
            elif things := self._known.get(normal(f"{name}{number}")):
                yield Mention(*match.span(), tuple(sorted(things, key=str)), frozenset(things.values()))

    def _longest(self, text: str, start: int) -> Mention | None:
        best, name = None, ""
        for end, letter in enumerate(text[start:], start + 1):
            if letter in _APART:
                continue
            name += letter
            if len(name) <= _LETTERS and name not in self._beginnings:
                break
            if (things := self._known.get(name)) and _ends(text, start, end):
                best = Mention(start, end, tuple(sorted(things, key=str)), frozenset(things.values()))
        return best


def case_folded(text: str) -> str:
    """Return *text* in the form for comparison: without differences of width and case."""
    return unicodedata.normalize("NFKC", text).casefold()


def _is_word(name: str) -> bool:
    """Return whether *name*, as written, rather is common words: "us", "s a"; "US" may be a country."""
    return len(normal(name)) < SHORT and name.isascii() and name == name.lower()


def _ends(text: str, start: int, end: int) -> bool:
    """Return whether a name that begins at *start* can end at *end* of *text*."""
    if not "가" <= text[end - 1] <= "힣":
        return bool(_LATIN_END.match(text, end))
    whole = end - start >= LONG and not _APART & set(text[start:end])
    return whole or bool(ENDING.match(text, end))


def _all(known: Iterable[Name]) -> Iterator[tuple[str, ox.NamedNode, str]]:
    """Yield each name with its thing and class; also the last name of a person if only one has it."""
    last: dict[str, set[ox.NamedNode]] = {}
    for thing, text, kind, _ in known:
        of = slug(kind.value) if isinstance(kind, ox.NamedNode) else ""
        if of in TERMS or len(normal(text)) < 2:
            continue
        yield text, thing, of
        if of == "Person" and len(parts := text.split()) > 1 and not parts[-1].isupper():
            last.setdefault(parts[-1], set()).add(thing)
    for name, people in last.items():
        if len(people) == 1:
            yield name, people.pop(), "Person"


def _years(text: str) -> Iterator[Mention]:
    for match in YEAR.finditer(text):
        yield Mention(*match.span(), (), frozenset({"year"}), match[0])


def _currencies(text: str) -> Iterator[Mention]:
    for match in LETTERS.finditer(text):
        if code := _currency(match[0]):
            yield Mention(*match.span(), (), frozenset({"currency"}), code)


def _currency(word: str) -> str:
    """Return the ISO 4217 code for *word*, with any particles, or "" for other words."""
    known = currencies()
    if word.isascii():
        return known.get(word, "")
    names = (stem.removesuffix("화") for stem in stems(word))
    return next((known[name] for name in names if name in known), "")

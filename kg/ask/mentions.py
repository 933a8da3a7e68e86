"""The things, passages, years, currencies and numbers that a sentence mentions.

A name counts where a word begins with it: Latin names end where the word does (a plural or possessive *s*
aside), Korean ones may have particles behind them. The longest name at a place counts.
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
"""The classes of things that are called by proper names: what is asked of one may be asked of another."""
TERMS = {"Property", "ObjectProperty", "DatatypeProperty", "AnnotationProperty"}
"""The classes of the vocabulary's own properties, whose names are other words far more often."""
CLASS = "Class"
"""What a class is one of: its name is a word, and means it only where a question asks for a class."""

PARTICLES = (
    "은|는|이|가|을|를|의|에|에서|에게|에게서|한테|한테서|께|께서|와|과|랑|이랑|하고|로|으로|로서|으로서|로써|도|만|"
    "보다|처럼|만큼|부터|까지|마다|라고|이라고|라는|이라는|란|이란|라면|이라면|나|이나|든|든지|요|이요|"
    "인가|인가요|이야|야|이에요|예요|에요|입니까|씨|측|쪽|들|네|별|내|용|산|계|대"
)
_ENDING = re.compile(rf"(?:{PARTICLES}){{0,3}}(?![가-힣])")
_LATIN_END = re.compile(r"(?:['’]?s|['’])?(?![a-z0-9])")
_START = re.compile(r"(?<![^\W_])(?=\w)|(?<=[a-z0-9])(?=[가-힣])|(?<=[가-힣])(?=[a-z0-9])")
_APART = set(" \t\n_-")
"""What does not count in a name; see :func:`kg.names.known.normal`."""
SHORT, LONG = 3, 3
"""Below so many letters a Latin name counts in capitals only; from so many syllables on a Korean one counts
whatever follows it."""

_PASSAGE = re.compile(r"(?<![a-z0-9])p\d+s\d+(?!\d)")
_CURIE = re.compile(r"(?<!\w)[a-z]+:[A-Za-z][A-Za-z0-9_-]*")
YEAR = re.compile(r"(?<![\d.,])(?:19|20)\d\d(?![\d.,]*\d)")


class Mention(NamedTuple):
    """What *start* to *end* of a text, :func:`case_folded`, may mean: one of *things*, or a *value*.

    *kinds* are the local names of the things' classes, or of the value the type or name of a parameter.
    """

    start: int
    end: int
    things: tuple[ox.NamedNode, ...] = ()
    kinds: frozenset[str] = frozenset()
    value: str = ""

    @property
    def proper(self) -> bool:
        """Whether it is a proper name or a value, which a question must have a place for."""
        return bool(self.kinds & PROPER) or bool(self.value)


class Sentence(NamedTuple):
    """What is *written*, the same as it is compared (:func:`case_folded`), and what it *mentions*.

    *rest* is what is asked behind it.
    """

    written: str
    plain: str
    mentions: tuple[Mention, ...]
    rest: str = ""

    def said(self, start: int, end: int) -> str:
        """Return what is written at *start* to *end* of the plain text."""
        return (self.written if len(self.written) == len(self.plain) else self.plain)[start:end]


class Names:
    """The names that a store knows, which are looked for in sentences."""

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
        self._beginnings = {name[:n] for name in self._known for n in range(1, len(name) + 1)}

    def of(self, thing: Term) -> list[str]:
        """Return the names of *thing*."""
        return self._called.get(thing, [])

    def named(self, written: str) -> list[Mention]:
        """Return what is named in *written*, in its order; places are those of :func:`case_folded`'s text."""
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
        """Return *written* with what it names, and the years, currencies, passages and paragraphs in it."""
        text = case_folded(written)
        found = [*self.named(written), *self._addressed(written), *_years(text), *_currencies(text)]
        found += (one for one in self._numbered(text) if not any(o.start <= one.start < o.end for o in found))
        return Sentence(written, text, tuple(sorted(found)))

    def masked(self, written: str, *others: Names) -> str:
        """Return *written* with the class in place of each proper name, and with what years are for years.

        Names that only *others* know are such, too.
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
        """Return *written*, in which a question is asked, as :meth:`masked` does.

        What it names by way of example is of the packaged graph, and no word of the question.
        """
        return self.masked(written, *self._examples)

    @cached_property
    def _examples(self) -> tuple[Names, ...]:
        if packaged_slugs() <= {*articles(self._store)}:
            return ()
        return (Names(packaged()),)

    def _addressed(self, written: str) -> Iterator[Mention]:
        """Yield what is written as a CURIE, and passages by their names."""
        text = case_folded(written)
        curies = _CURIE.finditer(written) if len(written) == len(text) else ()
        found = [*curies, *_PASSAGE.finditer(text)]
        known = lookup(self._store, [match[0] for match in found], most=0) if found else {}
        for match in found:
            if things := known.get(match[0]):
                start, end = match.span()
                yield Mention(start, end, tuple(sorted(things, key=str)), frozenset({"Passage"}))

    def _numbered(self, text: str) -> Iterator[Mention]:
        """Yield paragraphs, and what else is called by its number: the second figure, 각주 3번."""
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
            if name not in self._beginnings:
                break
            if (things := self._known.get(name)) and _ends(text, start, end):
                best = Mention(start, end, tuple(sorted(things, key=str)), frozenset(things.values()))
        return best


def case_folded(text: str) -> str:
    """Return *text* as it is compared: without differences of width and case."""
    return unicodedata.normalize("NFKC", text).casefold()


def _is_word(name: str) -> bool:
    """Tell whether *name*, as written, is rather a word: "us" is, "US" may be a country."""
    return len(name) < SHORT and name.isascii() and name == name.lower()


def _ends(text: str, start: int, end: int) -> bool:
    """Tell whether a name may end at *end* of *text*, where it begins at *start*."""
    if not "가" <= text[end - 1] <= "힣":
        return bool(_LATIN_END.match(text, end))
    whole = end - start >= LONG and not _APART & set(text[start:end])
    return whole or bool(_ENDING.match(text, end))


def _all(known: Iterable[Name]) -> Iterator[tuple[str, ox.NamedNode, str]]:
    """Yield each name with its thing and its class; people by their last names, too, where one has it."""
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
    """Return the ISO 4217 code that *word* means, with whatever particles; nothing for other words."""
    known = currencies()
    if word.isascii():
        return known.get(word, "")
    whole = (word[:length] for length in range(len(word), 1, -1) if _ENDING.fullmatch(word, length))
    stems = (stem.removesuffix("화") for stem in whole)
    return next((known[stem] for stem in stems if stem in known), "")

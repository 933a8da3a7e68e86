"""Sentence patterns: the small language in which ``ontology/phrases.ttl`` says how facts read.

    {name}         the values of the property *name* (its local name) of the node, joined; ``{subject}`` is
                   the node, ``{value}`` what the pattern's own property or code holds
    {rank:위}      the same, with a unit that a bound may stand behind ("11위 이상"); a part of a whole that
                   has a unit of its own is told apart from it ("2 of the 4")
    {effect:했다}  in Korean, a verbal noun as a verb (kg.sentences.korean)
    {purpose:to}   the form of the value that this word begins (below); without it, nothing
    {-about}       takes up the values and prints nothing
    {about/japan}  that value alone, by the last segment of its IRI, if it is one; {-finding/high} likewise
    {Planned}      prints nothing; is there if some value of the node is called so, or a property that is true
    {Person}       likewise; in the pattern of a property also if all that it speaks of is of this class
    [ a| b| c]     the first alternative whose placeholders are all stated, else nothing; brackets nest, and
                   words around brackets in which nothing stands do not stand either
    <give gave giving>  a verb in the form that status, tense and denial ask for (kg.sentences.verbs)
    a(n) {x}  “{x}”  ‘{x}’   the article, the quotes stand at each of several values
    은(는) 이(가) … in Korean, the particle that fits (kg.sentences.particles)
    plan(s) is(are) (the) … (of)  in English, the form that fits (kg.sentences.english)

A pattern with ``{sentence}`` frames the sentence about its node ("reportedly, {sentence}"; a unit is a Korean
ending that quotes: "{sentence:고 한다}"), as ``{paraphrase:고}`` quotes what a property says in one sentence.
One of a property or code with neither ``{sentence}`` nor ``{subject}`` stands in brackets behind it ("printed
as “{value}”").

An entity may have a pattern beside its label, which makes the sentence of each statement that has it as a
value, before any pattern of the class: "{about} has(have) [{Negative}no ]{aspect}" where existence is found.
A statement's own node may have one, too, which comes before both (``sentences.trig`` of an article). It
prints names and figures by placeholders, and takes up what it words freely by ``{-finding/high}``: so it
stands only as long as this is stated.

A phrase without placeholders is how running text calls the entity: "Figure 2" where the label has the title,
too; unless something else in the text has this name. With a word in brackets before it, it is a form that
stands behind this word: "(to) disperse data centres" for ``{purpose:to}``. A class with the phrase
"“{subject}”" has titles for names: they are quoted.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple, TypeAlias

from kg.errors import DataError
from kg.sentences import verbs
from kg.sentences.english import agree
from kg.sentences.mentions import named
from kg.sentences.particles import resolve

_DEEPEST = 20
_TOKEN = re.compile(r"(a\(n\) |[“‘])?\{(-?\w+)(?:/([\w-]+))?(?::([^}]+))?\}([”’])?|([\[\]|])")


class Slot(NamedTuple):
    """A placeholder: what it names, its unit, what stands before and after each value, and the only one."""

    name: str
    unit: str = ""
    before: str = ""
    after: str = ""
    only: str = ""


class Value(NamedTuple):
    """What fills a slot, and whether it names several things."""

    text: str
    plural: bool = False


class Choice(NamedTuple):
    """Alternatives, of which the first that can be filled stands."""

    alternatives: tuple[Pattern, ...]


Pattern: TypeAlias = "tuple[str | Slot | Choice, ...]"
Filling: TypeAlias = Callable[[Slot], Value | None]


@lru_cache(maxsize=1024)
def parse(text: str) -> Pattern:
    """Return the pattern that *text* writes.

    Raises:
        DataError: a bracket or brace is left open, or brackets nest without end.
    """
    stack: list[list[list[str | Slot | Choice]]] = [[[]]]
    end = 0
    inflected = verbs.inflected(text)
    for match in _TOKEN.finditer(inflected):
        if literal := inflected[end : match.start()]:
            stack[-1][-1].append(literal)
        end = match.end()
        if match[2]:
            only, unit, after = (match[group] or "" for group in (3, 4, 5))
            stack[-1][-1].append(Slot(match[2], unit, match[1] or "", after, only))
        elif match[6] == "[":
            stack.append([[]])
            if len(stack) > _DEEPEST:
                raise DataError(f"phrase {text[:60]!r} …: brackets nest too deep; write it flatter")
        elif len(stack) == 1:
            raise DataError(f"phrase {text!r}: {match[6]} stands outside of brackets; add the other one")
        elif match[6] == "|":
            stack[-1].append([])
        else:
            closed = Choice(tuple(map(tuple, stack.pop())))
            stack[-1][-1].append(closed)
    stack[-1][-1].append(inflected[end:])
    if len(stack) > 1 or re.search(r"[{}]", "".join(p for p in stack[0][0] if isinstance(p, str))):
        raise DataError(f"phrase {text!r}: a bracket or brace is left open; close it")
    return tuple(stack[0][0])


@lru_cache(maxsize=2048)
def slots(pattern: Pattern) -> tuple[str, ...]:
    """Return the names of all placeholders in *pattern*."""
    names: list[str] = []
    for part in pattern:
        if isinstance(part, Slot):
            names.append(part.name.removeprefix("-"))
        elif isinstance(part, Choice):
            names += [name for alternative in part.alternatives for name in slots(alternative)]
    return tuple(names)


class Form:
    """A pattern being filled: *used* are the slots that were; *said* is the name that the pattern gives.

    An optional clause of one value that is part of that name is dropped: "runs its laboratory in Paris",
    not "in Paris in Paris"; so is a place or phrase that *first* has, with which the sentence begins.
    """

    def __init__(self, filling: Filling, said: str = "") -> None:
        self._filling = filling
        self._said = said
        self._last = Value("")
        self.first = Value("")
        self.used: list[Slot] = []

    def fill(self, pattern: Pattern, before: str = "") -> str | None:
        """Return *pattern*, which follows *before*, in words.

        None if a placeholder outside of brackets is not stated, or none inside is where all stand inside.
        """
        text = ""
        stands = not any(isinstance(part, Choice) for part in pattern)
        for part in pattern:
            if isinstance(part, str):
                text += resolve(agree(part, self._last.plural), before + text)
            elif isinstance(part, Choice):
                chosen = self._chosen(part, before + text)
                stands = stands or chosen is not None
                text += chosen or ""
            else:
                many = part.before == "a(n) " and self._last.plural
                value = self._filling(part._replace(before="several ") if many else part)
                if value is None:
                    return None
                stands = True
                self.used.append(part)
                text += value.text
                self._last = value if value.text else self._last
                self.first = self.first if self.first.text else value
        return text if stands else None

    def _chosen(self, choice: Choice, before: str) -> str | None:
        for alternative in choice.alternatives:
            used, last, first = len(self.used), self._last, self.first
            text = self.fill(alternative, before)
            if text is not None:
                once = len(choice.alternatives) == 1 and len(self.used) == used + 1
                repeats = once and self.used[-1].name[0].islower() and self._is_in_name(first.text)
                year = once and self.used[-1].name == "year" and re.match(r"\d{4}(?!\d)", self._last.text)
                dated = year and re.compile(rf"\w.* {year[0]}(?![\d.,]*\d)")  # the name of an edition
                if repeats or (dated and any(dated.search(each.text) for each in (first, last))):
                    self._last, self.first = last, first
                    return ""
                return text
            del self.used[used:]
            self._last, self.first = last, first
        return None

    def _is_in_name(self, first: str) -> bool:
        """Return whether the last value is in the name, or in the *first* one if a place or phrase."""
        value, slot = self._last.text, self.used[-1].name
        phrase = " " in value or slot == "location"
        if value.isdecimal() and slot not in ("position", "year"):  # 5 of something are none of Figure 5
            return False
        return named(self._said, value) or (phrase and named(first, value))

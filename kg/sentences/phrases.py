"""Sentence patterns: the template language in which ``ontology/phrases.ttl`` says how facts are written.

    {name}         the values of the node's property with the local name *name*, as a list; ``{subject}`` is
                   the node, ``{value}`` the value of the property or code that has the pattern
    {rank:위}      the same with a unit, which a bound may follow ("11위 이상"); with one, a part of a whole
                   is not written as a ratio ("2 of the 4")
    {effect:했다}  in Korean, a verbal noun as a verb (kg.sentences.korean)
    {purpose:to}   the value's form that begins with this word (see below); not filled if it has none
    {-about}       uses up the values, but prints nothing
    {about/japan}  only the value with this last segment of its IRI; {-finding/high} likewise
    {Planned}      prints nothing; filled if a value of the node has this name, or a property that is true
    {Person}       likewise; in the pattern of a property also if all its subjects have this class
    [ a| b| c]     the first alternative whose placeholders can all be filled, else nothing; brackets nest,
                   and words around them, without placeholders, need brackets that can be filled
    <give gave giving>  a verb, inflected for status, tense and negation (kg.sentences.verbs)
    a(n) {x}  “{x}”  ‘{x}’   the article or the quotes are repeated for each of several values
    은(는) 이(가) … in Korean, the particle that fits (kg.sentences.particles)
    plan(s) is(are) (the) … (of)  in English, the form that fits (kg.sentences.english)

A pattern with ``{sentence}`` frames the sentence about its node ("reportedly, {sentence}"); its unit is a
Korean quotative ending: "{sentence:고 한다}". ``{paraphrase:고}`` likewise quotes a property's text, if that
is one sentence. The pattern of a property or code with neither ``{sentence}`` nor ``{subject}`` follows the
sentence in parentheses ("printed as “{value}”").

An entity may have a pattern besides its label. It makes the sentence for each node that has the entity as a
value, and precedes patterns of classes: "{about} has(have) [{Negative}no ]{aspect}" if the finding is
existence. The node itself may have one, too, which precedes both (``sentences.trig`` of an article). It
prints names and figures by placeholders; for what it words freely it has ``{-finding/high}``, so that it is
used only while this is stated.

A phrase without placeholders is the name of the entity in running text, unless another thing there has the
same name: "Figure 2", if the label includes the title. After a word in brackets, it is the form for a
placeholder with this word: "(to) disperse data centres" for ``{purpose:to}``. Names of a class with the
phrase "“{subject}”" are titles and get quotes.
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
    """A placeholder: its name, its unit, the text around each value, and the only value that it accepts."""

    name: str
    unit: str = ""
    before: str = ""
    after: str = ""
    only: str = ""


class Value(NamedTuple):
    """The text that fills a slot, and whether it is plural."""

    text: str
    plural: bool = False


class Choice(NamedTuple):
    """Alternatives, of which the first that can be filled is used."""

    alternatives: tuple[Pattern, ...]


Pattern: TypeAlias = "tuple[str | Slot | Choice, ...]"
Filling: TypeAlias = Callable[[Slot], Value | None]


@lru_cache(maxsize=1024)
def parse(text: str) -> Pattern:
    """Return *text* as a pattern.

    Raises:
        DataError: a bracket or brace is not closed or not opened, or brackets are nested too deeply.
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
                raise DataError(f"phrase {text[:60]!r} …: the brackets are nested too deeply; simplify it")
        elif len(stack) == 1:
            raise DataError(f"phrase {text!r}: {match[6]} has no matching bracket; add the other one")
        elif match[6] == "|":
            stack[-1].append([])
        else:
            closed = Choice(tuple(map(tuple, stack.pop())))
            stack[-1][-1].append(closed)
    stack[-1][-1].append(inflected[end:])
    if len(stack) > 1 or re.search(r"[{}]", "".join(p for p in stack[0][0] if isinstance(p, str))):
        raise DataError(f"phrase {text!r}: a bracket or brace is not closed; close it")
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
    """A pattern that is being filled: *used* are the slots filled so far; *said* is the name of its subject.

    An optional clause with a single value is dropped if that value is part of the name: "runs its laboratory
    in Paris", not "in Paris in Paris"; so is a place or phrase that is in *first*, the value with which the
    sentence begins.
    """

    def __init__(self, filling: Filling, said: str = "") -> None:
        self._filling = filling
        self._said = said
        self._last = Value("")
        self.first = Value("")
        self.used: list[Slot] = []

    def fill(self, pattern: Pattern, before: str = "") -> str | None:
        """Return *pattern*, which follows *before*, as text, or None if it cannot be filled.

        That is if a placeholder outside of brackets has no value, or if all placeholders are in brackets and
        none of these has one.
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
        """Return whether the last value is in the name, or, a place or phrase, in the *first* value."""
        value, slot = self._last.text, self.used[-1].name
        phrase = " " in value or slot == "location"
        if value.isdecimal() and slot not in ("position", "year"):  # "Figure 5" does not mention a count of 5
            return False
        return named(self._said, value) or (phrase and named(first, value))

"""Assigns what a sentence mentions to the parameters of a question, if it then has rows."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cache

import pyoxigraph as ox

from kg.ask.features import words
from kg.ask.mentions import Mention, Names, Sentence, case_folded
from kg.ask.ranking import Ranking
from kg.question.concepts import expanded
from kg.question.query import Parameter, Query
from kg.rdf.terms import Term, literal, text_of
from kg.store import Store, select

LIKE = 0.45
"""The share of a name's words, by weight, that a sentence must have if it does not have the whole name."""
_PREFIX = 4
"""Latin words match if so many of their first letters are the same, or all but two of the shorter one."""
AFTER = re.compile(r"since|after|from|onwards?|이후|부터|이래")
BEFORE = re.compile(r"before|until|up to|till|이전|까지|전에")
NOT_IN = re.compile(r"before|이전|전에")
LISTED = re.compile(
    r"(?:(?<![a-z])(?:and|or|nor|vs\.?|versus|than|with|compared to|as well as)|[,·/&+]"
    r"|(?:와|과|랑|하고|및|또는|나|대)(?= )) *(?:(?:in|of|the|for|by) )*$|^ *$"
)
"""Text between two values of one parameter: "Japan and France", but not "Japan invests in France"."""
AWAY = re.compile(
    r"(?<![a-z])(?:from|left|leav(?:e|es|ing)|out of) (?:the )?\0|\0(?:에서|[을를]? ?(?:떠나|떠난|벗어))"
)
"""What stands around a value (\\0) that something moves away from, which is not where it goes."""
LONG_FOR = re.compile(
    r"(\d+|five|ten|twenty) years or (?:more|longer)|at least (\d+|five|ten|twenty) years|(\d+)년 ?이상"
)
NUMBERS = {"five": "5", "ten": "10", "twenty": "20"}

Values = dict[str, list[Term]]


class Placing:
    """Finds values for the parameters of questions of *store*."""

    def __init__(self, store: Store, names: Names, ranking: Ranking) -> None:
        self._store, self._names, self._ranking = store, names, ranking
        self._rows: dict[tuple[object, ...], bool] = {}
        self._columns: dict[str, Mapping[str, Sequence[ox.NamedNode]]] = {}
        self._words = cache(lambda thing: [words(name) for name in names.of(thing)])

    def values(self, query: Query, sentence: Sentence) -> tuple[Values, int]:
        """Return values of parameters with which *query* has rows, and how many proper names they use."""
        _, text, mentions, _ = sentence
        values: Values = {}
        ends: dict[str, int] = {}
        proper = [mention for mention in mentions if mention.proper]
        rest = [mention for mention in proper if not self._put(query, mention, text, values, ends)]
        guessed = self._guess(query, text, values, [t for m in mentions if not m.proper for t in m.things])
        called = {word for thing in guessed for name in self._words(thing) for word in name}
        left = [m for m in rest if not called.issuperset(words(text[m.start : m.end]))]
        by_name = {p.name: p for p in query.parameters}
        if "minYears" in by_name and (match := LONG_FOR.search(text)):
            number = next(filter(None, match.groups()))
            self._fits(query, by_name["minYears"], literal("integer", NUMBERS.get(number, number)), values)
        return values, len(proper) - len(left)

    def tells(self, query: Query, values: Mapping[str, Sequence[Term]], things: Collection[Term]) -> bool:
        """Return whether the answer to *query* with *values* contains one of *things*.

        If a value is a thing, it is enough that a name in the answer contains the name of one.
        """
        wider, _ = expanded(self._store, query, values)
        answer = {term for row in select(self._store, query.bind(wider).text).rows for term in row if term}
        if not answer.isdisjoint(things):
            return True
        if not any(isinstance(term, ox.NamedNode) for terms in values.values() for term in terms):
            return False
        called = [case_folded(name) for thing in things for name in self._names.of(thing)]
        told = {case_folded(name) for term in answer for name in self._names.of(term)}
        return any(name in other for name in called for other in told)

    def _put(self, query: Query, mention: Mention, text: str, values: Values, ends: dict[str, int]) -> bool:
        """Add *mention* to *values*; *ends* has the end in *text* of the last value of each parameter."""
        if "year" in mention.kinds:
            return self._years(query, mention, text, values)
        if mention.value:
            fitting = [p for p in query.parameters if {p.type, p.name} & mention.kinds][:1]
            return any(self._fits(query, p, literal(p.type, mention.value), values) for p in fitting)
        fitting = [p for p in query.parameters if p.type == "entity" and (not p.of or p.of in mention.kinds)]
        if AWAY.search(
            f"{text[max(0, mention.start - 12) : mention.start]}\0{text[mention.end : mention.end + 4]}"
        ):
            fitting = [p for p in fitting if not p.name.endswith("To")]
        fitting.sort(key=lambda p: (p.name in values, not p.of))
        for p in fitting:
            apart = p.name in ends and not LISTED.search(text[ends[p.name] : mention.start])
            things = [t for t in mention.things if not apart or t in values[p.name]]
            if any(self._fits(query, p, thing, values) for thing in things):
                ends[p.name] = mention.end
                return True
        return False

    def _fits(self, query: Query, parameter: Parameter, term: Term, values: Values) -> bool:
        """Add *term* to *values* as *parameter* if *query* has rows with it; return whether it is there."""
        before = values.get(parameter.name, [])
        if term in before or (before and parameter.single):
            return term in before
        if not self._has_rows(query, {**values, parameter.name: [term]}):
            return False
        values[parameter.name] = [*before, term]
        return True

    def _has_rows(self, query: Query, values: Mapping[str, Sequence[Term]]) -> bool:
        key = query.name, tuple((name, *terms) for name, terms in values.items())
        if key not in self._rows:
            found = bool(select(self._store, query.bind(values).text).rows)
            if not found:
                wider, added = expanded(self._store, query, values)
                found = bool(added) and bool(select(self._store, query.bind(wider).text).rows)
            self._rows[key] = found
        return self._rows[key]

    def _years(self, query: Query, mention: Mention, text: str, values: Values) -> bool:
        around = text[max(0, mention.start - 10) : mention.end + 8]
        after, before = AFTER.search(around), BEFORE.search(around)
        year = int(mention.value)
        others = [int(text_of(term)) for name in ("fromYear", "toYear") for term in values.get(name, ())]
        wanted = {
            "fromYear": year if after or not before else None,
            "toYear": year - bool(NOT_IN.search(around)) if before or not after else None,
            "year": year if not after and not before else None,
        }
        if others:  # several years are a range
            wanted = {"fromYear": min(year, *others), "toYear": max(year, *others)}
        asked = {p.name for p in query.parameters if p.type == "year"} - (set() if others else values.keys())
        found: Values = {
            n: [literal("year", str(y))] for n, y in wanted.items() if y is not None and n in asked
        }
        if not found or not self._has_rows(query, {**values, **found}):
            return False
        values.update(found)
        return True

    def _guess(
        self, query: Query, text: str, values: Values, named: Sequence[ox.NamedNode]
    ) -> list[ox.NamedNode]:
        """Add the things most similar to words of *text* for parameters without a value; return these.

        Candidates are the things in the column of the parameter, and those *named*.
        """
        asked = words(text)
        likenesses = {
            p.name: self._alike(
                [*self._column(query, p.name), *(() if p.of else named)], asked, words(p.name)
            )
            for p in query.parameters
            if p.type == "entity" and p.name not in values
        }
        found: list[ox.NamedNode] = []
        best = {(much, name) for name, alike in likenesses.items() for much in alike.values() if much > 0}
        for much, name in sorted(best, reverse=True):
            alike = likenesses.get(name, {})
            things = [thing for thing in alike if alike[thing] == much]
            fitting = [thing for thing in things if self._has_rows(query, {**values, name: [thing]})]
            if len(fitting) == 1 and not self._is_about(query, fitting[0]):
                values[name] = [*fitting]
                found += fitting
            if fitting:
                del likenesses[name]
        return found

    def _column(self, query: Query, parameter: str) -> Sequence[ox.NamedNode]:
        """Return the things in the column *parameter* of the unbound question."""
        if query.name not in self._columns:
            answer = select(self._store, query.bind({}).text)
            columns = zip(*answer.rows, strict=True) if answer.rows else ((),) * len(answer.variables)
            self._columns[query.name] = {
                name: list(dict.fromkeys(term for term in column if isinstance(term, ox.NamedNode)))
                for name, column in zip(answer.variables, columns, strict=True)
            }
        return self._columns[query.name].get(parameter, ())

    def _alike(
        self, things: Iterable[ox.NamedNode], asked: Sequence[str], own: Sequence[str]
    ) -> dict[ox.NamedNode, float]:
        """Return by thing how far *asked* words of its best name exceed the share LIKE of its weight.

        A word has more weight, the fewer questions and the fewer of *things* have it. The parameter's *own*
        words alone name nothing: "which terms" is not about the long term.
        """
        names = {thing: self._words(thing) for thing in things}
        having = Counter(word for several in names.values() for word in {w for name in several for w in name})
        telling = self._ranking.weight
        weights = {w: telling(w) * math.log(1 + len(names) / n) for w, n in having.items()}
        shared = {word for word in having if any(_same(word, other) for other in asked)}

        def alike(thing: ox.NamedNode, name: Sequence[str]) -> float:
            both = [word for word in name if word in shared]
            is_class = thing in self._names.classes and len(both) == len(name)
            if any(w.isdigit() and w not in shared for w in name):
                return 0.0
            if all(map(self._ranking.common, both)) and not is_class:
                return 0.0
            if all(any(_same(word, each) for each in own) for word in both):
                return 0.0
            return sum(weights[w] for w in both) - LIKE * sum(weights[w] for w in name)

        return {
            thing: max((alike(thing, name) for name in several), default=0.0)
            for thing, several in names.items()
        }

    def _is_about(self, query: Query, thing: ox.NamedNode) -> bool:
        """Return whether *query* or a column has the name of *thing*, so that the answer is about it."""
        headings = (text for heading in query.columns.values() for text in heading.values())
        own = words(" ".join([query.name, *headings]))
        names = self._words(thing)
        return any(all(any(_same(word, other) for other in own) for word in name) for name in names)


def _same(one: str, other: str) -> bool:
    if "가" <= one[0] <= "힣":
        return other.startswith(one) or (len(one) > 1 and one in other)
    shorter = min(len(one), len(other))
    if one.isdigit() or other.isdigit() or shorter < _PREFIX:
        return one == other or (shorter > 1 and one.removesuffix("s") == other.removesuffix("s"))
    most = max(_PREFIX, shorter - 2)
    return one[:most] == other[:most]

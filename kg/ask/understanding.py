"""Finds the canned questions that a sentence may ask, with the values of their parameters."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from kg.ask.denial import denials, denies
from kg.ask.mentions import Mention, Names, Sentence
from kg.ask.placing import Placing
from kg.ask.ranking import Ranking
from kg.ask.several import first_and_rest
from kg.ask.unknown import Unknown
from kg.ask.unused import unused, unused_mentions
from kg.errors import Advice, NotFound, WrongUsage
from kg.names.known import known_names, near_names
from kg.question.query import Parameter, Query
from kg.rdf.namespaces import slug
from kg.rdf.terms import Term
from kg.store import Store

MOST = 3
"""How many questions are offered."""
LONGEST = 500
"""The longest sentence, in characters; longer ones are hardly sentences, and take time."""
NOT_SO = "denied"
"""The question that asks what is not so."""
TRIED = 8
"""How many of the best questions are tried with the values that are mentioned."""
PLACED = 0.5
"""Added to the score if all names have a parameter in the question, subtracted if none has."""
ASKED = 0.25
"""Added to the score if the question has any value."""
SIMILAR = 0.75
"""The share of a word that a similar name must have in common to be suggested."""
SPARQL = re.compile(
    r"^\s*(?:select|ask|construct|describe|prefix|base)\b.*(?:\{|<\S*>|[?$]\w|\*)", re.I | re.S
)

_WHAT = "(?:무엇|뭐|뭔|무슨 ?뜻)(?:야|지|냐|니|죠|가요?|인가요?|이[지야냐]|이?에요|예요|입니까)?"
DEFINES = re.compile(
    r"^(?:what (?:is|are|do|does)|what['’]s|define|(?:what is )?the (?:meaning|definition) of) (?:an? |the )?"
    r"\0s?(?: means?)?[ ?.!]*$"
    rf"|^\0(?:이?란|(?:이?란|[은는이가])? ?{_WHAT}"
    rf"|의? ?(?:뜻|정의|의미)(?:[은이]|[은는이가] ?{_WHAT})?)[ ?.!]*$"
)
"""A sentence that asks only what a thing, \\0, is."""


class Understood(NamedTuple):
    """A question, the *values* of its parameters, and its score; 0 is no better than any question.

    *margin* is how much better its words fit than a topic that no article is about.
    """

    query: Query
    values: Mapping[str, Sequence[Term]]
    score: float
    margin: float

    @property
    def sure(self) -> bool:
        """Whether it is more likely than a topic that no article is about."""
        return self.margin > 0

    @property
    def given(self) -> list[tuple[Parameter, Term]]:
        """The values, each with its parameter."""
        return [(self.query.parameter(name), term) for name, terms in self.values.items() for term in terms]

    @property
    def command(self) -> str:
        """The command that asks the same."""
        options = (parameter.typed(term) for parameter, term in self.given)
        return " ".join(["sovkg query", self.query.name, *options])


class Understanding:
    """Understands sentences that ask one of *questions* about *store*."""

    def __init__(self, store: Store, questions: Mapping[str, Query]) -> None:
        self._store, self._questions = store, questions
        self._names = Names(store)
        self._ranking = Ranking(questions.values(), self._names.phrased, self._names.masked)
        self._placing = Placing(store, self._names, self._ranking)
        self.unknown = Unknown(self._names, self._ranking)

    def of(self, text: str) -> list[Understood]:
        """Return at most :data:`MOST` questions that *text*, or the first question in it, may mean.

        The most likely comes first.

        Raises:
            NotFound: no question fits, or only the opposite or one about other things; names these, and the
                nearest names or questions.
            WrongUsage: it is too long for a sentence.
        """
        if len(text) > LONGEST:
            raise WrongUsage(
                f"a question may have at most {LONGEST} characters, and this one has {len(text):,}; "
                "shorten it"
            )
        if SPARQL.match(text):
            raise NotFound(f"{text!r} is not a sentence", advice=Advice.SPARQL)
        sentence = self.sentence(text)
        found = self.fitting(sentence)
        unknown, denied = self.unknown.subjects(sentence), denials(sentence.written)
        sure = bool(found) and found[0].sure
        missing = self._missing(sentence, found[0]) if sure else []
        named = [mention for mention in sentence.mentions if mention.proper and mention.things]
        is_beside = bool(named) and missing == named
        refused = unknown or is_beside or not sure or _is_definition(sentence)
        if refused or (denied and not denies(found[0].query)):
            raise self._refusal(sentence, unknown, denied, missing, found)
        return found[:MOST]

    def sentence(self, text: str) -> Sentence:
        """Return the first question of *text*, with what it mentions and the rest."""
        first, rest = first_and_rest(text, self._names.named)
        return self._names.sentence(first)._replace(rest=rest)

    def _not_so(self, sentence: Sentence) -> str:
        """Return the command that asks what is denied about the things in *sentence*, or "" if nothing is."""
        query = self._questions[NOT_SO]
        values, _ = self._placing.values(query, sentence)
        return Understood(query, values, 0, 0).command if values else ""

    def unused(self, text: str, one: Understood) -> list[str]:
        """Return the parts of *text* that the question *one* leaves out."""
        sentence = self.sentence(text)
        return unused(self._names, self.unknown, self._ranking, sentence, one.query, one.values)

    def fitting(self, sentence: Sentence) -> list[Understood]:
        """Return the questions that fit *sentence* best, however well that is."""
        proper = sum(mention.proper for mention in sentence.mentions)
        scores, least = self._ranking.scores(sentence.written)
        found = []
        for name in sorted(scores, key=lambda name: (-scores[name], name))[:TRIED]:
            values, placed = self._placing.values(self._questions[name], sentence)
            share = PLACED * (2 * placed - proper) / (proper or 1) + ASKED * bool(values)
            found.append(
                Understood(self._questions[name], values, scores[name] + share, scores[name] - least)
            )
        found.sort(key=lambda one: -one.score)
        return self._whole_first(sentence, found)

    def _whole_first(self, sentence: Sentence, found: list[Understood]) -> list[Understood]:
        """Return *found*, with a question that uses all names moved to the front if it has half the score.

        That is done only if the first question and its answer lack one of the names.
        """
        if found and found[0].sure and self._missing(sentence, found[0]):
            for one in found:
                if one.sure and one.score > found[0].score / 2 and not self._lost(sentence, one):
                    return [one, *(other for other in found if other is not one)]
        return found

    def _missing(self, sentence: Sentence, one: Understood) -> list[Mention]:
        """Return the things named in *sentence* that are neither in *one* nor in its answer."""
        left = [mention for mention in self._lost(sentence, one) if mention.things]
        return [mention for mention in left if not self._placing.tells(one.query, one.values, mention.things)]

    def _lost(self, sentence: Sentence, one: Understood) -> list[Mention]:
        return unused_mentions(self._names, sentence, one.query, one.values)

    def _refusal(
        self,
        sentence: Sentence,
        unknown: Sequence[str],
        denied: Sequence[str],
        missing: Sequence[Mention],
        found: Sequence[Understood],
    ) -> NotFound:
        said = f"no question answers {sentence.written!r}"
        if sentence.rest:
            said += ", and only one question can be answered at a time"
        likely = {one.query.name: "" for one in found[:MOST] if one.sure}
        if unknown:
            said += f": nothing here is called {' or '.join(map(repr, unknown))}"
            known = known_names(self._store)
            likely = {
                slug: called for name in unknown for slug, called in near_names(name, known, SIMILAR).items()
            } or likely
        elif denied:
            said += f": {denied[0]!r} makes it a negative question"
            not_so = self._not_so(sentence)
            likely = {NOT_SO: "what the article denies" + (not_so and f", here: `{not_so}`")}
        elif missing:
            named = (repr(sentence.said(mention.start, mention.end)) for mention in missing)
            said += f": the closest one says nothing about {' or '.join(named)}"
        if not unknown and not denied and (subjects := sentence.subjects):
            said += f"; `sovkg show {slug(subjects[0].value)}` has everything about it"
        return NotFound(said, near=likely, advice=Advice.QUESTIONS)


def _is_definition(sentence: Sentence) -> bool:
    """Return whether *sentence* asks only what a concept is; no question is about one as such."""
    if len(sentence.mentions) != 1 or not sentence.subjects or "Concept" not in sentence.mentions[0].kinds:
        return False
    (mention,), text = sentence.mentions, sentence.plain
    return bool(DEFINES.search(f"{text[: mention.start]}\0{text[mention.end :]}"))

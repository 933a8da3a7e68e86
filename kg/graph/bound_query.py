"""Questions with values for their parameters, and their answers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from kg.errors import KGError, WrongUsage
from kg.graph.answer import Answer
from kg.graph.values import arguments
from kg.question.query import Parameter, Query
from kg.rdf.terms import Term, text_of
from kg.store import Store

if TYPE_CHECKING:
    from kg.ask.messages import Called
    from kg.ask.understanding import Understanding

_NAMED = 5  # included things named in a note


class BoundQuery(NamedTuple):
    """A question with values for its parameters, by name: as *given*, and with what these include.

    *notes* say what they include.
    """

    question: Query
    given: Mapping[str, Sequence[Term]]
    values: Mapping[str, Sequence[Term]]
    notes: tuple[str, ...] = ()

    @property
    def query(self) -> Query:
        """The question with the values written into its text.

        Raises:
            WrongUsage: a parameter that takes one value has several.
        """
        return self.question.bind(self.values)


def bound_query(
    store: Store, query: Query, values: Mapping[str, object], *, exact: bool = False, lang: str = "en"
) -> BoundQuery:
    """Return *query* bound to *values*, by parameter name; see :func:`kg.graph.values.arguments`.

    Unless *exact*, a thing stands also for what it includes: narrower concepts, a country's bodies.

    Raises:
        NotFound: there is no such parameter, or a name names nothing; offers the nearest ones.
        WrongUsage: a value is not of its parameter's type, or names several things.
    """
    terms: dict[str, Sequence[Term]] = {}
    for name, value in values.items():
        parameter = query.parameter(name)
        terms[parameter.name] = _terms(store, query, parameter, value)
    if exact or not any(p.type == "entity" and p.name in terms for p in query.parameters):
        return BoundQuery(query, terms, terms)
    from kg.question.concepts import expanded

    wide, added = expanded(store, query, terms)
    notes = (_inclusion_note(store, query.parameter(name), more, lang) for name, more in added.items())
    return BoundQuery(query, terms, wide, tuple(notes))


def answer_to(store: Store, bound: BoundQuery, *, lang: str = "en", evidence: bool = False) -> Answer:
    """Return the answer of *store* to a *bound* query; see :func:`kg.question.answer.answer`.

    Its notes also say what the given values include, and whether the engine has rewritten literals.
    """
    from kg.question.answer import answer

    query = bound.query
    table = answer(store, query, lang=lang, evidence=evidence)
    notes = (*bound.notes, *table.notes)
    if other := store.lexical.others(term for row in table.rows for term in row.terms):
        note = f"the engine answers by value ({other} in the files); show and export keep the written form"
        notes += (note,)
    return Answer(table._replace(notes=notes), store, query, bound.values)


def answer_to_sentence(
    store: Store,
    understanding: Understanding,
    sentence: str,
    called: Called,
    *,
    exact: bool = False,
    lang: str = "en",
    evidence: bool = False,
) -> Answer:
    """Return the answer of *store* to *sentence*, with *evidence* if asked for and derivable.

    Its first notes say how the sentence was understood; *called* writes the question as the caller would ask.

    Raises:
        NotFound: no question fits; offers the nearest one.
    """
    from kg.ask.messages import explanation, other_meanings

    found = understanding.of(sentence)
    query, values = found[0].query, found[0].values
    bound = bound_query(store, query, values, exact=exact, lang=lang)
    answer = answer_to(store, bound, lang=lang, evidence=evidence and not query.refusal)
    explained = explanation(understanding, sentence, found, lang, called)
    notes = (*explained, *answer.table.notes, *other_meanings(found, lang, called))
    return Answer(answer.table._replace(notes=notes), store, answer.query, bound.values)


def _terms(store: Store, query: Query, parameter: Parameter, value: object) -> list[Term]:
    from kg.entity import find  # not needed without values

    try:
        typed = dict.fromkeys(arguments(parameter, value))
        return [find.parameter_term(store, query, parameter, t) if isinstance(t, str) else t for t in typed]
    except WrongUsage as error:
        error.args = (f"`{parameter.keyword}`: {error.args[0]}",)
        raise
    except UnicodeError as error:
        raise KGError(f"`{parameter.keyword}`: not valid Unicode ({error})") from None


def _inclusion_note(store: Store, parameter: Parameter, included: Sequence[Term], lang: str) -> str:
    """Return a note on what the things given for *parameter* include."""
    from kg.names.display import names

    name, called = f"`{parameter.keyword}`", names(store, included, lang)
    listed = ", ".join(called[text_of(thing)] for thing in included[:_NAMED])
    more = len(included) - _NAMED
    if lang == "ko":
        listed += f" 외 {more}개" if more > 0 else ""
        return f"{name}: 이에 포함되는 것도 함께 물었다({listed}). `exact`는 주어진 것만 묻는다"
    listed += f" and {more} more" if more > 0 else ""
    return f"{name}: also covers what it includes: {listed}; `exact` leaves that out"

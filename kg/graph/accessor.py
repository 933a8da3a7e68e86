"""Canned questions by name, as a call or as a method that interactive sessions complete."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress

from kg.errors import NotFound, near
from kg.graph.answer import Answer
from kg.graph.bound_query import answer_to, bound_query
from kg.graph.values import as_text
from kg.question import catalogue
from kg.question.query import Query
from kg.store import Store


class NoQuestion(NotFound, AttributeError):
    """There is no such question; the message offers the nearest ones."""


class QuestionAccessor:
    """Asks the questions of a graph: ``g.query("big-tech-abroad")`` or ``g.query.big_tech_abroad()``.

    Iterating gives their names, ``print`` a list with their titles.
    """

    def __init__(self, store: Store, lang: str) -> None:
        self._store, self._lang = store, lang

    def __call__(
        self, name: str, /, *, exact: bool = False, evidence: bool = True, **values: object
    ) -> Answer:
        """Return the answer to the canned question *name*.

        Args:
            name: such as ``investments``.
            exact: ask about the given things only, not about what they include: narrower concepts, bodies.
            evidence: look up the statements and passages behind each row, where they can be derived.
            **values: values of its parameters. A thing is given by a label in either language, an alias,
                slug, CURIE or IRI, or as an Entity; an amount in units of its currency. A list gives several.

        Raises:
            NotFound: there is no such question, parameter or thing; offers the nearest ones.
            WrongUsage: a value is not of its parameter's type, or names several things.
            QueryError: the store took too long.
            EndpointError: a server did not answer as a SPARQL endpoint.
        """
        query = catalogue.find(as_text(name))
        bound = bound_query(self._store, query, values, exact=exact, lang=self._lang)
        return answer_to(self._store, bound, lang=self._lang, evidence=evidence and not query.refusal)

    def __getattr__(self, name: str) -> Callable[..., Answer]:
        query = None
        if not name.startswith("_"):  # Python itself looks for many of these
            with suppress(NotFound):
                query = catalogue.find(name.replace("_", "-"))
        if query is None:
            raise NoQuestion(f"no question {name!r}", near=near(name, dir(self)), advice="dir() lists all")
        return as_method(self, query)

    def __dir__(self) -> list[str]:
        return [name.replace("-", "_") for name in self]

    def __iter__(self) -> Iterator[str]:
        return iter(catalogue.names())

    def __repr__(self) -> str:
        return f"<Questions: {len(catalogue.names())}, such as {next(iter(self))}>"

    def __str__(self) -> str:
        return "\n".join(f"{q.name}: {q.title[self._lang]}" for q in catalogue.questions().values())


class _All:
    """The default of a parameter, as help and editors show it."""

    def __repr__(self) -> str:
        return "<all>"


def as_method(questions: QuestionAccessor, query: Query) -> Callable[..., Answer]:
    """Return a function that asks *query*, with its parameters in signature and docstring."""
    from inspect import Parameter, Signature  # not needed for questions called by name

    def ask(*, exact: bool = False, evidence: bool = True, **values: object) -> Answer:
        return questions(query.name, exact=exact, evidence=evidence, **values)

    keywords = {p.keyword: _All() for p in query.parameters} | {"exact": False, "evidence": True}
    named = [Parameter(name, Parameter.KEYWORD_ONLY, default=usual) for name, usual in keywords.items()]
    ask.__name__ = query.name.replace("-", "_")
    ask.__doc__ = docstring(query)
    ask.__signature__ = Signature(named)  # type: ignore[attr-defined]  # read by inspect and editors
    return ask


def docstring(query: Query) -> str:
    """Return a docstring with what *query* asks and its parameters."""
    lines = [query.title["en"], "", query.description["en"]]
    if query.parameters:
        lines += ["", "Args:"]
        lines += [f"    {p.keyword}: {p.explained('en')}." for p in query.parameters]
    return "\n".join(lines)

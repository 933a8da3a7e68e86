"""Canned questions: one ``.rq`` file each, plain SPARQL 1.1 with a header of ``#+`` lines.

The header is YAML (in the manner of grlc, https://github.com/CLARIAH/grlc) with the keys title, description,
asked, tags, parameters, columns and view. The value of a parameter can enter only at a line ``VALUES ?name {
UNDEF }`` of its own: binding replaces UNDEF with serialised terms, and for an unbound parameter the line is
emptied, so that line numbers stay the same. If a column has the name of a parameter that a FILTER only
compares it with, the line has ``?given_name``.
"""

from __future__ import annotations

import re
import shlex
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from pyoxigraph import Literal

from kg.errors import EvidenceError, NotFound, WrongUsage
from kg.question.view import View
from kg.rdf.namespaces import slug
from kg.rdf.terms import Term, distinct, text_of
from kg.sparql.binding import bind
from kg.sparql.evidence.search import Search
from kg.sparql.guard import gathers

TYPES = ("entity", "integer", "year", "decimal", "currency", "text")

Text = Mapping[str, str]
_EXAMPLE = {"en": ", such as {}", "ko": "(예: {})"}


class Parameter(NamedTuple):
    """One parameter of a question.

    *type* is one of TYPES; *of* is the local name of the class that an entity must have, or ""; *single* is
    true if only one value makes sense, as in a FILTER.
    """

    name: str
    type: str
    help: Text
    example: str
    of: str = ""
    single: bool = False

    @property
    def keyword(self) -> str:
        """Its name in Python and in messages: ``stated_as`` for ``statedAs``."""
        return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", self.name).lower()

    @property
    def option(self) -> str:
        """Its name as an option: ``--stated-as``."""
        return "--" + self.keyword.replace("_", "-")

    def explained(self, lang: str) -> str:
        """Return its help text in *lang*, with an example."""
        return f"{self.help[lang]}{_EXAMPLE[lang].format(self.example)}"

    def value(self, term: Term) -> str:
        """Return *term* as a user types it."""
        text = text_of(term)
        return text if isinstance(term, Literal) else slug(text)

    def typed(self, term: Term) -> str:
        """Return the option that passes *term* on the command line."""
        return f"{self.option} {shlex.quote(self.value(term))}"


class Query(NamedTuple):
    """A canned question: its title and description, its SPARQL text, and its evidence queries.

    *evidence* are the searches that :mod:`kg.sparql.evidence` derives from *text*, and *keys* the columns
    that relate their rows to the answer's; if none can be derived, *evidence* is empty and *refusal* says
    why. *gathers* is true if it counts, adds up or asks what is not stated; see
    :func:`kg.sparql.guard.gathers`. *view* says how its answer is drawn, if at all; *asked* are other
    phrasings of the title by language.
    """

    name: str
    text: str
    title: Text
    description: Text
    tags: tuple[str, ...]
    parameters: tuple[Parameter, ...]
    columns: Mapping[str, Text]
    evidence: tuple[Search, ...] = ()
    keys: tuple[str, ...] = ()
    refusal: str = ""
    gathers: bool = False
    view: View | None = None
    asked: Mapping[str, tuple[str, ...]] = MappingProxyType({})

    @property
    def plain(self) -> str:
        """Its SPARQL text without the header."""
        return "".join(line for line in self.text.splitlines(keepends=True) if not line.startswith("#+"))

    def parameter(self, name: str) -> Parameter:
        """Return the parameter *name*, which is spelt as in the header, in Python or as an option.

        Raises:
            NotFound: there is no such parameter; offers the nearest names.
        """
        for parameter in self.parameters:
            if name.replace("-", "_") in (parameter.name, parameter.keyword):
                return parameter
        known = [p.keyword for p in self.parameters]
        raise NotFound.unknown(f"{self.name} has no parameter {name!r}", name, known)

    def bind(self, values: Mapping[str, Sequence[Term]]) -> Query:
        """Return this question with *values* bound in its text and its evidence; unchanged if it takes none.

        Raises:
            NotFound: a name is no parameter of this question.
            WrongUsage: a parameter for a single value has several.
        """
        if not (values or self.parameters):  # a query of the user's own, which may have an UNDEF anywhere
            return self
        for name, terms in values.items():
            parameter = self.parameter(name)
            if parameter.single and len(given := distinct(terms)) > 1:
                raise WrongUsage(f"`{parameter.keyword}` takes one value, not {len(given)}")
        evidence = tuple(search._replace(text=bind(search.text, values)) for search in self.evidence)
        return self._replace(text=bind(self.text, values), evidence=evidence)


def without_footer(text: str) -> str:
    """Return the *text* of a question's file without the header lines below its query."""
    lines = text.splitlines(keepends=True)
    while lines and lines[-1].startswith("#+"):
        lines.pop()
    return "".join(lines)


def ad_hoc(text: str) -> Query:
    """Return a question for a *text* that a user typed, without name, title or parameters."""
    return Query("", text, {}, {}, (), (), {}, gathers=gathers(text))


def with_evidence(query: Query) -> Query:
    """Return *query* with its evidence derived, or with the reason of the refusal."""
    from kg.sparql.evidence.derive import derive  # imports rdflib's parser, which is slow

    try:
        derived = derive(query.text)
    except EvidenceError as error:
        return query._replace(refusal=str(error))
    return query._replace(evidence=derived.searches, keys=derived.keys)

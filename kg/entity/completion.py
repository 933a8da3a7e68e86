"""Completion of names for a shell: names with a given beginning, each with a short description."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from typing import NamedTuple

import pyoxigraph as ox

from kg.names.hangul import typed_pattern
from kg.names.index import search
from kg.names.known import known_names, normal
from kg.names.labels import LANGUAGES, labels
from kg.question.query import Parameter, Query
from kg.rdf.namespaces import ERRATUM, PREFIXES, SAI, VOCABULARIES, slug
from kg.rdf.terms import Term, is_entity, text_of
from kg.store import Store, select

MOST = 2_000
"""If nothing is typed yet, names are offered only in graphs with at most so many things."""


class Completion(NamedTuple):
    """A *text* to put on a command line, which needs no quotes, and its *description*."""

    text: str
    description: str


def completions(
    store: Store, start: str, lang: str, among: Collection[Term] | None = None, of: str = ""
) -> list[Completion]:
    """Return a completion for each thing with a name that begins with *start*: its slug if that does.

    Names that a shell would have to quote are left out.

    Names in *lang* are preferred after slugs. If *among* is given, only names of these things are completed,
    otherwise of all but passages, errata and terms; *of* is the local name of the class that things must
    have, or "".
    """
    wanted = normal(start)
    typed = typed_pattern(wanted) if wanted else re.compile("")
    only = {n for n in among if isinstance(n, ox.NamedNode)} if among is not None else None
    found: dict[ox.NamedNode, str] = dict.fromkeys(sorted(only or (), key=str), "")
    kinds: dict[ox.NamedNode, ox.NamedNode] = {}
    for name, thing, kind in _names_from(store, wanted):
        if thing not in only if only is not None else thing.value.startswith(_UNNAMED):
            continue
        if not of or slug(text_of(kind)) == of:
            found[thing] = found.get(thing) or name
            if isinstance(kind, ox.NamedNode):
                kinds.setdefault(thing, kind)
    known = {each: labels(store, [*found, *kinds.values()], each) for each in LANGUAGES}
    offered: dict[str, str] = {}
    for thing, name in found.items():
        texts = (slug(thing.value), *(known[each][thing.value] for each in (lang, *LANGUAGES)), name)
        joined = ("-".join(text.split()) for text in texts if typed.match(normal(text)))
        described = dict.fromkeys(known[lang][each.value] for each in (thing, kinds.get(thing)) if each)
        if text := next((text for text in joined if _UNQUOTED.fullmatch(text)), ""):
            offered.setdefault(text, " · ".join(described))
    return [Completion(text, " ".join(description.split())) for text, description in sorted(offered.items())]


_UNNAMED = (SAI, PREFIXES["p"], ERRATUM, *VOCABULARIES)
_UNQUOTED = re.compile(r"\w[\w.-]*")


def _names_from(store: Store, wanted: str) -> Iterable[tuple[str, ox.NamedNode, Term | None]]:
    """Return the names that begin with *wanted*, with thing and class; none if there are too many."""
    if wanted:
        found, typed = search(store, wanted)[0], typed_pattern(wanted)
        return ((name, thing, kind) for name, thing, kind, named, _ in found if named and typed.match(name))
    known_ = known_names(store, 9 * MOST)
    few = len({name.thing for name in known_}) <= MOST
    return ((normal(name), thing, kind) for thing, name, kind, _ in known_) if few else ()


def classes_of(store: Store, start: str, lang: str) -> list[Completion]:
    """Return the classes of things with a name: the local names and labels that begin with *start*."""
    things = known_names(store, 9 * MOST)
    kinds = {kind for thing, _, kind, _ in things if is_entity(thing)}
    called = labels(store, [kind for kind in kinds if isinstance(kind, ox.NamedNode)], lang)
    texts = {text: label for iri, label in called.items() for text in ("-".join(label.split()), slug(iri))}
    fitting = (text for text in sorted(texts) if normal(text).startswith(normal(start)))
    return [Completion(text, texts[text]) for text in fitting if _UNQUOTED.fullmatch(text)]


def of_parameter(store: Store, query: Query, parameter: Parameter, start: str, lang: str) -> list[Completion]:
    """Return the values in answers of *query* that can be its *parameter* and begin with *start*."""
    answer = select(store, query.bind({}).text)
    there: set[Term] | None = None
    if parameter.name in answer.variables:
        place = answer.variables.index(parameter.name)
        there = {row[place] for row in answer.rows if row[place] is not None}  # type: ignore[misc]
    if parameter.type == "entity":
        return completions(store, start, lang, there, "" if there else parameter.of)
    texts = sorted({text for term in there or () if (text := text_of(term)).startswith(start)})
    return [Completion(text, parameter.help[lang]) for text in texts if len(text.split()) == 1]

"""Names that begin as typed: what a shell offers, each with what it says of it."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from typing import NamedTuple

import pyoxigraph as ox

from kg.names.index import search
from kg.names.known import known_names, normal
from kg.names.labels import LANGUAGES, labels
from kg.question.query import Parameter, Query
from kg.rdf.namespaces import ERRATUM, PREFIXES, SAI, VOCABULARIES, slug
from kg.rdf.terms import Term, text_of
from kg.store import Store, select

MOST = 2_000
"""So many things are offered of those that nothing was typed of."""


class Completion(NamedTuple):
    """A *text* that can stand on a command line as it is, without spaces, and a line *said* of it."""

    text: str
    said: str


def completions(
    store: Store, start: str, lang: str, among: Collection[Term] | None = None, of: str = ""
) -> list[Completion]:
    """Return what names begin with *start* in *store*, a name each, told in *lang*: by slug, else as typed.

    With *among*, of these things only; else of all but passages, errata and the vocabulary's terms. *of* is
    the local name of their class, or nothing. A name that a shell would have to quote is not offered.
    """
    wanted = normal(start)
    only = {n for n in among if isinstance(n, ox.NamedNode)} if among is not None else None
    found: dict[ox.NamedNode, str] = dict.fromkeys(sorted(only or (), key=str), "")
    kinds: dict[ox.NamedNode, ox.NamedNode] = {}
    for name, thing, kind in _beginning(store, wanted):
        if thing not in only if only is not None else thing.value.startswith(_UNNAMED):
            continue
        if not of or slug(text_of(kind)) == of:
            found[thing] = found.get(thing) or name
            if isinstance(kind, ox.NamedNode):
                kinds.setdefault(thing, kind)
    called = {each: labels(store, [*found, *kinds.values()], each) for each in LANGUAGES}
    offered: dict[str, str] = {}
    for thing, name in found.items():
        texts = (slug(thing.value), *(called[each][thing.value] for each in (lang, *LANGUAGES)), name)
        joined = ("-".join(text.split()) for text in texts if normal(text).startswith(wanted))
        said = dict.fromkeys(called[lang][each.value] for each in (thing, kinds.get(thing)) if each)
        if text := next((text for text in joined if _UNQUOTED.fullmatch(text)), ""):
            offered.setdefault(text, " · ".join(said))
    return [Completion(text, " ".join(said.split())) for text, said in sorted(offered.items())]


_UNNAMED = (SAI, PREFIXES["p"], ERRATUM, *VOCABULARIES)
_UNQUOTED = re.compile(r"\w[\w.-]*")


def _beginning(store: Store, wanted: str) -> Iterable[tuple[str, ox.NamedNode, Term | None]]:
    """Return the names that begin so, with what they name and its class; of too many none."""
    if wanted:
        found = search(store, wanted)[0]
        return (
            (name, thing, kind) for name, thing, kind, known, _ in found if known and name.startswith(wanted)
        )
    known_ = known_names(store, 9 * MOST)
    few = len({name.thing for name in known_}) <= MOST
    return ((normal(name), thing, kind) for thing, name, kind, _ in known_) if few else ()


def of_parameter(store: Store, query: Query, parameter: Parameter, start: str, lang: str) -> list[Completion]:
    """Return what begins with *start* and can be *parameter* of *query*: what its answers have there."""
    answer = select(store, query.bind({}).text)
    there: set[Term] | None = None
    if parameter.name in answer.variables:
        place = answer.variables.index(parameter.name)
        there = {row[place] for row in answer.rows if row[place] is not None}  # type: ignore[misc]
    if parameter.type == "entity":
        return completions(store, start, lang, there, "" if there else parameter.of)
    texts = sorted({text for term in there or () if (text := text_of(term)).startswith(start)})
    return [Completion(text, parameter.help[lang]) for text in texts if len(text.split()) == 1]

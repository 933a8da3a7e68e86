"""The names in a store, and how names are compared."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

import pyoxigraph as ox

from kg.names.labels import NAMED
from kg.rdf.namespaces import ALIASES, BASE, LABELS, PREFIXES, VOCABULARIES, slug
from kg.rdf.terms import Term, text_of
from kg.sparql.binding import bind
from kg.store import Store, select
from kg.store.batches import select_for
from kg.text.controls import visible

NAMES = f"""SELECT DISTINCT ?thing ?name ?type ?property WHERE {{
VALUES ?thing {{ UNDEF }}
VALUES ?property {{ {" ".join(f"<{alias}>" for alias in ALIASES)} }}
{NAMED}
OPTIONAL {{ ?thing a ?type }}
}}"""

_LEFT_OUT = dict.fromkeys(map(ord, " _-"))
FOREIGN = (*PREFIXES.values(), BASE)
"""Namespaces whose IRIs are shown with their prefix, so that their last segment is no name."""


class Name(NamedTuple):
    """A *text* that names a *thing* of the class *kind*; *label* is false for an alias or the slug."""

    thing: ox.NamedNode
    text: str
    kind: Term | None
    label: bool = False


def known_names(
    store: Store, most: int | None = None, things: Iterable[ox.NamedNode] | None = None
) -> list[Name]:
    """Return the labels, aliases and slugs of the things in *store*, each with its class.

    If *most* is given, it stops soon after this many names; if *things* are given, it returns only theirs.
    """
    if things is not None:
        rows = list(select_for(store, NAMES, "thing", things))
    else:
        rows = select(store, bind(NAMES, {}) + ("" if most is None else f" LIMIT {most + 1}")).rows
    named = [
        Name(t, n.value, k, text_of(p) in LABELS)
        for t, n, k, p in rows
        if isinstance(t, ox.NamedNode) and isinstance(n, ox.Literal)
    ]
    slugs = {Name(name.thing, slug(name.thing.value), name.kind) for name in named}
    return named + sorted(slugs, key=lambda name: name.thing.value)


def near_names(text: str, named: Iterable[Name], alike: float = 0.55) -> dict[str, str]:
    """Return slugs of up to three things called nearly *text*, each with its name if that is another.

    *alike* is how much of both is the same; terms of the vocabularies must be closer.
    """
    from difflib import get_close_matches

    known: dict[str, ox.NamedNode] = {}
    called: dict[ox.NamedNode, str] = {}
    for thing, name, *_ in named:
        known.setdefault(_letters(name), thing)
        if normal(name) != normal(slug(thing.value)):
            called.setdefault(thing, name)
    terms = {name for name, thing in known.items() if thing.value.startswith(VOCABULARIES)}
    likely = [*(known.keys() - terms), *get_close_matches(_letters(text), terms, n=3, cutoff=0.8)]
    close = dict.fromkeys(known[c] for c in get_close_matches(_letters(text), likely, n=3, cutoff=alike))
    return {slug(thing.value): called.get(thing, "") for thing in close}


def _letters(name: str) -> str:
    """Return *name* normalised, with Korean syllables split into letters, one of which may be mistyped."""
    import unicodedata

    return unicodedata.normalize("NFD", normal(name))


@lru_cache(1 << 15)  # each look-up compares with all names
def normal(name: str) -> str:
    """Return *name* normalised for comparison: without case, width (NFKC), spaces, hyphens and underscores.

    Control characters are written as they are printed.
    """
    if name.isascii() and name.isprintable():  # a shortcut with the same result
        return name.casefold().translate(_LEFT_OUT)
    import unicodedata  # most answers need none of it

    return re.sub(r"[\s_-]+", "", unicodedata.normalize("NFKC", visible(name)).casefold())

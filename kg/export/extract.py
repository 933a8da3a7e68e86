"""Exports a store, or a part of it, in a format."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import pyoxigraph as ox

from kg.errors import WrongUsage
from kg.export.content import Written
from kg.export.formats import written
from kg.export.selection import in_language, selected
from kg.names.labels import check_language
from kg.rdf.reified import is_passage
from kg.rdf.syntaxes import PLAIN, SPOKEN, SYNTAXES
from kg.store import Store
from kg.store.dump import stated
from kg.store.exchange import exchange_quads, to_exchange

_HIDDEN = "{} has no named graphs: add `evidence` to record which sentence states what"


def extract(
    store: Store,
    format: str,
    *,
    evidence: bool = False,
    reifiers: bool = False,
    as_stored: bool = False,
    focus: str | None = None,
    hops: int = 2,
    types: Sequence[str] = (),
    questions: Sequence[str] = (),
    lang: str | None = None,
) -> Written:
    """Return the content of *store* in *format*, one of :data:`kg.export.formats.FORMATS`.

    In RDF without named graphs, *evidence* adds a statement about each triple that names its passages, and
    *reifiers* the same in terms of RDF 1.2. *as_stored* leaves out what is added for other tools, and keeps
    what only sovkg uses. *focus* (with *hops*), *types* and *questions* choose a part, as in
    :func:`kg.export.selection.narrowed`; *lang* is the language of headings and of texts given in both.

    Raises:
        NotFound: there is no such thing, class or question, or nothing is stated about it.
        DataError: the format cannot hold a term; names it.
        WrongUsage: a package is missing, there is too much for the format, *as_stored* is combined with a
            part, or *hops* or *lang* is invalid.
    """
    narrows = bool(focus is not None or types or questions)
    if as_stored and narrows:
        raise WrongUsage("`as_stored` writes everything; leave it out to write a part")
    found: Iterable[ox.Quad] = stated(store, whole=as_stored)
    if narrows:
        found = selected(store, focus=focus, hops=hops, types=types, questions=questions)
    if lang is not None:
        check_language(lang)
        found = in_language(found, lang)
    if format in SYNTAXES and not as_stored:
        found = to_exchange(found) if narrows or lang is not None else exchange_quads(store)
    hides = False

    def noticed() -> Iterator[ox.Quad]:
        nonlocal hides
        for quad in found:
            hides = hides or is_passage(quad.graph_name)
            yield quad

    asked: Any = {"prefixes": store.prefixes, "lang": lang or ""}
    made = written(noticed(), format, evidence=evidence, reifiers=reifiers, **asked)
    if hides and format in PLAIN and not (evidence or reifiers):
        made = made._replace(notes=(*made.notes, _HIDDEN.format(SPOKEN[format])))
    return made

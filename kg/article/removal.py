"""Removes or replaces a fact that :mod:`kg.article.addition` can write, all or nothing."""

from __future__ import annotations

from pathlib import Path

import pyoxigraph as ox

from kg.article.addition import TypedFact, as_typed, check_rules, fact, paragraph_file
from kg.article.naming import Naming, article_of
from kg.article.provenance import provenance_quads
from kg.article.writing import locked, write
from kg.errors import NotFound, WrongUsage
from kg.rdf import reader
from kg.rdf.namespaces import contract, slug

_DESCRIBING = ("entities.trig", "phrases.trig", "sentences.trig")
"""The files of an article that contain only descriptions of its entities."""


def remove(naming: Naming, typed: TypedFact) -> tuple[ox.Quad, list[ox.NamedNode], list[Path]]:
    """Remove a fact from the article's files; return it, the entities removed with it, and the files.

    Those are entities that the article describes and no fact mentions any more. If the passage has no facts
    left, the note on who encoded it is also removed.

    Raises:
        WrongUsage, NotFound: a name is unknown, or the passage does not state the fact; says what it states.
        DataError: a file is unreadable, malformed or cannot be written; none was changed.
    """
    passage = naming.passage(typed.passage)
    with locked(naming, passage):
        old = _stated(naming, typed)
        return old, *_put(naming, passage, old)


def change(naming: Naming, typed: TypedFact, value: str) -> tuple[ox.Quad, list[ox.NamedNode], list[Path]]:
    """Replace the value of a fact with *value*; return the new fact, and the rest as :func:`remove` does.

    Raises:
        WrongUsage, NotFound: as :func:`remove` and :func:`kg.article.addition.add`; nothing was written.
        DataError: a file is unreadable, malformed or cannot be written; none was changed.
    """
    passage = naming.passage(typed.passage)
    with locked(naming, passage):
        old = _stated(naming, typed)
        new, _ = fact(naming, typed._replace(value=value))
        check_rules(naming, new, without=old)
        return new, *_put(naming, passage, old, new)


def _put(
    naming: Naming, passage: ox.NamedNode, old: ox.Quad, *new: ox.Quad
) -> tuple[list[ox.NamedNode], list[Path]]:
    """Replace *old* with the facts *new*, and remove what that makes superfluous."""
    folder = naming.folders[article_of(passage)]
    path = paragraph_file(folder, passage)
    removing = {path: [old]}
    kept = [*(quad for quad in naming.quads if quad != old), *new]
    places = [place for name in _DESCRIBING if (place := folder / name).is_file()]
    files = {place: reader.read(place) for place in places}
    own = {quad for quads in files.values() for quad in quads}
    gone = [
        node
        for node in (old.subject, old.object)
        if isinstance(node, ox.NamedNode)
        and any(q.subject == node for q in own)
        and not any(node in (q.subject, q.object) and q not in own for q in kept)
        and not any(q.object == node for q in own)
    ]
    for place, quads in files.items():
        if theirs := [q for q in quads if q.subject in gone]:
            removing[place] = theirs
    if not any(quad.graph_name == passage for quad in kept):
        note = provenance_quads(kept, passage)
        removing |= {folder / "passages.trig": note} if note else {}
    return gone, write(naming, {path: new} if new else {}, removing)


def _stated(naming: Naming, typed: TypedFact) -> ox.Quad:
    """Return the quad that states the fact; its value may be omitted if there is only one."""
    where, term = naming.passage(typed.passage), naming.property(typed.property)
    about = naming.entity(typed.subject, {})
    stated = [quad for quad in naming.quads if (quad.subject, quad.graph_name) == (about, where)]
    found = [quad for quad in stated if quad.predicate.value == term.iri]
    if typed.value:
        obj = naming.value(term, typed.value, {})
        found = [quad for quad in found if quad.object == obj]
    if len(found) == 1:
        return found[0]
    what = f"{contract(where.value)} states of {contract(about.value)}"
    listed = "; ".join(sorted(f"{slug(q.predicate.value)} {as_typed(q.object)}" for q in found or stated))
    if found:
        raise WrongUsage(f"{what} several: {listed}; choose one with `object`")
    raise NotFound(
        f"{what} {listed or 'nothing'}, not this; `sovkg show {contract(where.value)}` shows everything"
    )

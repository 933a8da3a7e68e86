"""The two readings of an article: as stated, and corrected by the changes that its errata carry.

What changes is :mod:`kg.store.corrections`' to say. A store that holds the corrected reading says so in a
graph of its own, ``…/graph/release``, which is never merged nor exported; one that says nothing holds the
statements as printed. A file is known for the corrected reading by its statements.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

import pyoxigraph as ox

from kg.errors import WrongUsage
from kg.rdf.namespaces import BASE, PREFIXES, SAI, XSD, slug
from kg.rdf.terms import Term, Triple, text_of
from kg.sparql.binding import bind
from kg.store.corrections import FAILED, READING, UNMADE, Corrections, Place, corrections
from kg.store.corrections import RELEASE as RELEASE
from kg.store.protocol import AS_STATED, CORRECTED, Solutions, Store, select
from kg.store.result import taken_over
from kg.version import __version__

Fact = tuple[ox.NamedNode, ox.NamedNode, ox.NamedNode | ox.Literal]

_MERGE = ox.DefaultGraph()
_RECORD = (  # by a variable, as there
    f"SELECT ?property ?value {{ GRAPH ?g {{ {RELEASE} ?property ?value }} FILTER(?g = {RELEASE}) }}"
)
_STATUS = SAI + "status"
_VERSION = "http://www.w3.org/2002/07/owl#versionInfo"
_DATE = PREFIXES["dcterms"] + "modified"
_MADE = (_DATE, PREFIXES["dcterms"] + "created")
_CHECKED = PREFIXES["dcterms"] + "date"
_ACTIVITY = f"<{BASE}activity/"  # of somebody who reads facts back; other things have other dates

_OPERATION = ox.NamedNode(SAI + "operation")  # which makes a statement a change
_CHANGED = f"ASK {{ ?change {_OPERATION} ?operation }}"

UNFINISHED = (RELEASE, ox.NamedNode(_STATUS), ox.NamedNode(SAI + "UnderWay"))
"""The triple that stands in the place of the others while a server is being filled."""


def recorded(store: Store) -> dict[str, str]:
    """Return what *store* says of itself: ``reading``, ``versionInfo``, ``modified``; empty if nothing.

    ``status`` stands for it while a server is being filled.
    """
    answer = store.query(_RECORD)
    if not isinstance(answer, Solutions) or answer.variables != ("property", "value"):
        return {}  # whatever answers so holds no graph of sovkg's
    return _by_name(answer.rows)


def record_quads(store: Store) -> list[ox.Quad]:
    """Return what *store* says of itself, as the statements that its graph for that holds."""
    return [ox.Quad(RELEASE, p, o, RELEASE) for p, o in select(store, _RECORD).rows]  # type: ignore[arg-type]


def record_of(store: ox.Store) -> dict[str, str]:
    """Return what the engine's own *store* says of itself, as :func:`recorded` does."""
    return _by_name((q.predicate, q.object) for q in list(store.quads_for_pattern(RELEASE, None, None, None)))


def _by_name(pairs: Iterable[tuple[Term | None, ...]]) -> dict[str, str]:
    found = ((p.value, text_of(v)) for p, v in pairs if isinstance(p, ox.NamedNode))
    return {"reading" if p == READING.value else slug(p): v for p, v in found}


def apply_reading(store: ox.Store, wanted: str | None, where: object) -> None:
    """Turn *store*, read from the files *where*, into the *wanted* reading if it is not that already.

    If None is wanted, it stays in the one in which it is.

    Raises:
        WrongUsage: it holds the corrected one, and so no longer what was printed.
    """
    recognise(store)
    if wanted is None:
        return
    record = record_of(store)
    if wanted == CORRECTED and record.get("reading") != CORRECTED:
        correct(store)
    else:
        check_reading(record, wanted, where, "give the files as stated")


def recognise(store: ox.Store) -> None:
    """Let *store*, read from files, say that it holds the corrected reading if its statements are that."""
    for quad in list(store.quads_for_pattern(RELEASE, None, None, None)):
        store.remove(quad)  # what an earlier version exported
    if not taken_over(store.query(UNMADE)) and (found := _corrections(store)).all_made:
        _record_corrected(store, found.failed)


def check_reading(record: Mapping[str, str], wanted: str, where: object, again: str) -> None:
    """Refuse a store whose *record* says that it holds another reading than the *wanted* one.

    Args:
        record: what :func:`recorded` returned of the store.
        wanted: one of :data:`kg.store.READINGS`.
        where: the store's place, for the message.
        again: how to get the wanted reading, for the message.

    Raises:
        WrongUsage: it holds the other reading, or is not filled.
    """
    if "status" in record:
        raise WrongUsage(f"{where}: is being filled, or a push broke off; wait, or push again")
    held = record.get("reading", AS_STATED)
    if held != wanted:
        advice = f"add `reading` {held}" if held == CORRECTED else "leave `reading` out"
        raise WrongUsage(f"{where}: holds the reading {held}, not {wanted}; {advice}, or {again}")


def admit_reading(store: Store, record: Mapping[str, str], wanted: str, where: object, again: str) -> None:
    """Refuse *store* as :func:`check_reading` does, unless its errata change nothing: both are one then."""
    as_stated = record.get("reading", AS_STATED) == AS_STATED and "status" not in record
    if not (as_stated and wanted == CORRECTED and store.query(_CHANGED) is False):
        check_reading(record, wanted, where, again)


def correct(store: ox.Store) -> None:
    """Turn *store*, which holds the statements as printed and their merge, into the corrected reading.

    One whose errata change nothing holds both, and says nothing.
    """
    found = _corrections(store)
    gone, new = found.differences()
    for place, triple in gone:
        store.remove(_quad(place, triple))
    for _, triple in gone:
        if all(q.graph_name == _MERGE for q in list(store.quads_for_pattern(*triple, None))):  # type: ignore[arg-type]
            store.remove(_quad(None, triple))
    for place, triple in new:
        store.extend([_quad(place, triple), _quad(None, triple)])
    if taken_over(store.query(_CHANGED)):
        _record_corrected(store, found.failed | found.made)


def _corrections(store: ox.Store) -> Corrections:
    return corrections(lambda text: taken_over(store.query(bind(text, {}))).rows)  # type: ignore[union-attr]


def _quad(place: Place, triple: Triple) -> ox.Quad:
    return ox.Quad(*triple, place)  # type: ignore[arg-type]


def _record_corrected(store: ox.Store, failed: Iterable[ox.NamedNode]) -> None:
    """Record in *store* that it holds the corrected reading but for the *failed* changes."""
    store.add(ox.Quad(*record(CORRECTED, None)[0], RELEASE))
    store.extend([ox.Quad(RELEASE, FAILED, change, RELEASE) for change in failed])


def readings_differ(quads: Iterable[ox.Quad]) -> bool:
    """Return whether errata among *quads* change anything, so that the readings differ."""
    return any(quad.predicate == _OPERATION for quad in quads)


def record(reading: str, day: str | None) -> list[Fact]:
    """Return what a store says that holds *reading*; unless *day* is None, also version and day of the data.

    *day* is empty where the data names none. One that holds the statements as printed says nothing.
    """
    if reading == AS_STATED:
        return []
    facts: list[Fact] = [(RELEASE, READING, ox.Literal(reading))]
    if day is not None:
        facts.append((RELEASE, ox.NamedNode(_VERSION), ox.Literal(__version__)))
    if day:
        facts.append((RELEASE, ox.NamedNode(_DATE), ox.Literal(day, datatype=ox.NamedNode(XSD + "date"))))
    return facts


def latest_day(quads: Iterable[ox.Quad]) -> str:
    """Return the latest day on which *quads* themselves say that they were made or checked, or nothing."""
    days = (
        quad.object.value
        for quad in quads
        if isinstance(quad.object, ox.Literal)
        if quad.predicate.value in _MADE
        or (quad.predicate.value == _CHECKED and str(quad.subject).startswith(_ACTIVITY))
    )
    return max((day for day in days if re.fullmatch(r"\d{4}-\d\d-\d\d", day, re.ASCII)), default="")

"""The two readings of an article: as stated, and corrected by the changes of its errata.

:mod:`kg.store.corrections` decides what changes. A store with the corrected reading has a record of that in a
graph of its own, ``…/graph/release``, which is neither merged nor exported. A store without a record holds
the statements as printed. Files with the corrected reading are recognised by their statements.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

import pyoxigraph as ox

from kg.errors import WrongUsage
from kg.rdf.namespaces import BASE, PREFIXES, SAI, slug
from kg.rdf.terms import Term, Triple, text_of, typed
from kg.sparql.binding import bind
from kg.store.corrections import FAILED, READING, UNMADE, Corrections, Place, corrections
from kg.store.corrections import RELEASE as RELEASE
from kg.store.protocol import AS_STATED, CORRECTED, Solutions, Store, select
from kg.store.result import taken_over
from kg.version import __version__

Fact = tuple[ox.NamedNode, ox.NamedNode, ox.NamedNode | ox.Literal]

_MERGE = ox.DefaultGraph()
_RECORD = (  # has a variable for Virtuoso, as in kg.store.corrections
    f"SELECT ?property ?value {{ GRAPH ?g {{ {RELEASE} ?property ?value }} FILTER(?g = {RELEASE}) }}"
)
_STATUS = SAI + "status"
_VERSION = "http://www.w3.org/2002/07/owl#versionInfo"
_DATE = PREFIXES["dcterms"] + "modified"
_MADE = (_DATE, PREFIXES["dcterms"] + "created")
_CHECKED = PREFIXES["dcterms"] + "date"
_ACTIVITY = f"<{BASE}activity/"  # a check of facts; the dates of other things mean something else

_OPERATION = ox.NamedNode(SAI + "operation")  # only changes have it
_CHANGED = f"ASK {{ ?change {_OPERATION} ?operation }}"

UNFINISHED = (RELEASE, ox.NamedNode(_STATUS), ox.NamedNode(SAI + "UnderWay"))
"""The only triple of the record while a server is being filled."""


def recorded(store: Store) -> dict[str, str]:
    """Return the record of *store*: ``reading``, ``versionInfo`` and ``modified``, or empty if it has none.

    While a server is being filled, it has only ``status``.
    """
    answer = store.query(_RECORD)
    if not isinstance(answer, Solutions) or answer.variables != ("property", "value"):
        return {}  # the server is not one with a graph of sovkg
    return _by_name(answer.rows)


def record_quads(store: Store) -> list[ox.Quad]:
    """Return the record of *store* as quads in its graph."""
    return [ox.Quad(RELEASE, p, o, RELEASE) for p, o in select(store, _RECORD).rows]  # type: ignore[arg-type]


def record_of(store: ox.Store) -> dict[str, str]:
    """Return the record of the engine's *store*, as :func:`recorded` does."""
    return _by_name((q.predicate, q.object) for q in list(store.quads_for_pattern(RELEASE, None, None, None)))


def _by_name(pairs: Iterable[tuple[Term | None, ...]]) -> dict[str, str]:
    found = ((p.value, text_of(v)) for p, v in pairs if isinstance(p, ox.NamedNode))
    return {"reading" if p == READING.value else slug(p): v for p, v in found}


def apply_reading(store: ox.Store, wanted: str | None, where: object) -> None:
    """Convert *store*, read from the files *where*, to the *wanted* reading if it holds another.

    If *wanted* is None, it keeps its reading.

    Raises:
        WrongUsage: it holds the corrected reading, which cannot be converted back.
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
    """Make a record in *store*, read from files, if its statements are the corrected reading."""
    for quad in list(store.quads_for_pattern(RELEASE, None, None, None)):
        store.remove(quad)  # earlier versions exported it
    if not taken_over(store.query(UNMADE)) and (found := _corrections(store)).all_made:
        _record_corrected(store, found.failed)


def check_reading(record: Mapping[str, str], wanted: str, where: object, again: str) -> None:
    """Refuse a store whose *record* says that it holds another reading than the *wanted* one.

    *record* is that of the store, as :func:`recorded` returns it, *wanted* one of :data:`kg.store.READINGS`.
    The message names the place *where* the store is and gives *again* as advice.

    Raises:
        WrongUsage: it holds the other reading, or is not completely filled.
    """
    if "status" in record:
        raise WrongUsage(f"{where}: is being filled, or a push was interrupted; wait, or push again")
    held = record.get("reading", AS_STATED)
    if held != wanted:
        advice = f"add `reading` {held}" if held == CORRECTED else "leave `reading` out"
        raise WrongUsage(f"{where}: holds the reading {held}, not {wanted}; {advice}, or {again}")


def admit_reading(store: Store, record: Mapping[str, str], wanted: str, where: object, again: str) -> None:
    """Refuse *store* as :func:`check_reading` does, unless its errata change nothing: then both are equal."""
    as_stated = record.get("reading", AS_STATED) == AS_STATED and "status" not in record
    if not (as_stated and wanted == CORRECTED and store.query(_CHANGED) is False):
        check_reading(record, wanted, where, again)


def correct(store: ox.Store) -> None:
    """Convert *store*, which holds the statements as printed and their merge, to the corrected reading.

    A store without changes by errata holds both readings, and gets no record.
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
    """Record in *store* that it holds the corrected reading, except for the *failed* changes."""
    store.add(ox.Quad(*record(CORRECTED, None)[0], RELEASE))
    store.extend([ox.Quad(RELEASE, FAILED, change, RELEASE) for change in failed])


def readings_differ(quads: Iterable[ox.Quad]) -> bool:
    """Return whether there are changes by errata among *quads*, so that the readings may differ."""
    return any(quad.predicate == _OPERATION for quad in quads)


def record(reading: str, day: str | None) -> list[Fact]:
    """Return the record of a store that holds *reading*; it is empty for the statements as printed.

    Unless *day* is None, it has the version and, unless *day* is empty, the date of the data.
    """
    if reading == AS_STATED:
        return []
    facts: list[Fact] = [(RELEASE, READING, ox.Literal(reading))]
    if day is not None:
        facts.append((RELEASE, ox.NamedNode(_VERSION), ox.Literal(__version__)))
    if day:
        facts.append((RELEASE, ox.NamedNode(_DATE), typed(day, "date")))
    return facts


def latest_day(quads: Iterable[ox.Quad]) -> str:
    """Return the latest date on which *quads* were made or checked by their own statements, or ``""``."""
    days = (
        quad.object.value
        for quad in quads
        if isinstance(quad.object, ox.Literal)
        if quad.predicate.value in _MADE
        or (quad.predicate.value == _CHECKED and str(quad.subject).startswith(_ACTIVITY))
    )
    return max((day for day in days if re.fullmatch(r"\d{4}-\d\d-\d\d", day, re.ASCII)), default="")

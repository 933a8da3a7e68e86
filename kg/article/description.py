"""What is said of a passage itself: its paraphrase, and who encoded and who checked what it states."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

import pyoxigraph as ox

from kg.article.naming import Naming, article_of
from kg.article.writing import alone, write
from kg.errors import WrongUsage
from kg.namespaces import BASE, GRAPH, PASSAGE, PREFIXES, RDF_TYPE, SAI, XSD, contract
from kg.query import LANGUAGES, bind
from kg.store import select
from kg.terms import Term

LICENCE = "https://creativecommons.org/licenses/by/4.0/"
"""What an encoding is licensed under if nothing else is said: as the packaged ones are."""

_CREATOR, _LICENCE = (ox.NamedNode(f"http://purl.org/dc/terms/{name}") for name in ("creator", "license"))
_DERIVED = ox.NamedNode("http://www.w3.org/ns/prov#wasDerivedFrom")
_PARAPHRASE, _CHECKED, _CHECKER = (
    ox.NamedNode(SAI + name) for name in ("paraphrase", "checked", "checkedBy")
)
_GRAPH = ox.NamedNode(GRAPH + "passages")
_SAID = "SELECT ?p ?o WHERE {\nVALUES ?thing { UNDEF }\n?thing ?p ?o\n}"
_STATES = "SELECT ?s WHERE {\nVALUES ?passage { UNDEF }\nGRAPH ?passage { ?s ?p ?o }\n} LIMIT 1"
_NAMES = {"en": "English", "ko": "Korean"}


class Encoder(NamedTuple):
    """Who encodes a passage, and the IRI of the licence, "" for the one that the article's others have."""

    name: str
    licence: str = ""


class Checker(NamedTuple):
    """Who has read an encoding back, and on which day (ISO 8601), "" for today."""

    name: str
    day: str = ""


def encoded(naming: Naming, passage: ox.NamedNode, encoder: Encoder) -> list[ox.Quad]:
    """Return what the encoding of *passage* lacks to say that *encoder* made it, and under which licence.

    Raises:
        WrongUsage: the licence is no IRI.
    """
    node = encoding(passage)
    has = _said(naming, node)
    licence = encoder.licence or next(iter(_used(naming, passage, _LICENCE)), LICENCE)
    if not re.fullmatch(r"[A-Za-z][A-Za-z0-9+.-]*:[^\s<>\"{}|\\^`]+", licence):
        raise WrongUsage(f"--licence: {licence!r} is no address; write it like {LICENCE}")
    wanted: list[tuple[ox.NamedNode, ox.NamedNode | ox.Literal]] = [
        (ox.NamedNode(RDF_TYPE), ox.NamedNode(PREFIXES["prov"] + "Entity")),
        (_DERIVED, passage),
        (_CREATOR, ox.Literal(encoder.name)),
        (_LICENCE, ox.NamedNode(licence)),
    ]
    return [ox.Quad(node, p, o, _GRAPH) for p, o in wanted if p not in has]


def encoders(naming: Naming, passage: ox.NamedNode) -> list[str]:
    """Return who has encoded passages of the article of *passage*."""
    return _used(naming, passage, _CREATOR)


def is_encoded(naming: Naming, passage: ox.NamedNode) -> bool:
    """Return whether somebody is named who has encoded *passage*."""
    return _CREATOR in _said(naming, encoding(passage))


def describe(
    naming: Naming,
    passage: ox.NamedNode,
    paraphrases: Mapping[str, str],
    encoder: Encoder | None = None,
    checker: Checker | None = None,
) -> list[Path]:
    """Write what is said of *passage* into its article's file; return the files written.

    Args:
        naming: the articles.
        passage: one of their passages.
        paraphrases: its content in one's own words, by language; one that is there already is not replaced.
        encoder: who has encoded what it states.
        checker: who has read that back.

    Raises:
        WrongUsage: it is said already, a text is empty, a date none, or the passage states nothing yet that
            somebody could have encoded or checked; nothing was written.
        DataError: the file is unreadable, malformed or cannot be written; it was not changed.
    """
    with alone(naming, passage):
        quads = _described(naming, passage, paraphrases, encoder, checker)
        return write(naming, {_file(naming, passage): quads}) if quads else []


def _described(
    naming: Naming,
    passage: ox.NamedNode,
    paraphrases: Mapping[str, str],
    encoder: Encoder | None,
    checker: Checker | None,
) -> list[ox.Quad]:
    name, has = contract(passage.value), _said(naming, passage)
    told = {getattr(text, "language", "") for text in has.get(_PARAPHRASE, ())}
    quads: list[ox.Quad] = []
    for language, text in paraphrases.items():
        if not text.strip() or not " ".join(text.split()).isprintable():
            raise WrongUsage(
                f"{name}: the paraphrase in {_NAMES[language]} is empty or has a control character; mend it"
            )
        if language in told:
            raise WrongUsage(
                f"{name} has a paraphrase in {_NAMES[language]} already; mend it in {_file(naming, passage)}"
            )
        quads.append(
            ox.Quad(passage, _PARAPHRASE, ox.Literal(" ".join(text.split()), language=language), _GRAPH)
        )
    if (encoder or checker) and not states(naming, passage):
        raise WrongUsage(f"{name} states nothing yet; add its facts first, with `sovkg article add`")
    if encoder:
        if is_encoded(naming, passage) and encoder.name not in _values(naming, passage, _CREATOR):
            others = ", ".join(_values(naming, passage, _CREATOR))
            raise WrongUsage(f"{name} is encoded by {others}; mend it in {_file(naming, passage)}")
        quads += encoded(naming, passage, encoder)
    if checker:
        quads += _checked(naming, passage, checker, encoder)
    return quads


def _checked(
    naming: Naming, passage: ox.NamedNode, checker: Checker, encoder: Encoder | None
) -> list[ox.Quad]:
    name, creators = contract(passage.value), _values(naming, passage, _CREATOR)
    if not creators and not encoder:
        raise WrongUsage(f"{name}: nobody is named who has encoded it; give --by NAME too")
    if checker.name in (*creators, encoder and encoder.name):
        raise WrongUsage(f"{name}: {checker.name} has encoded it; somebody else reads it back")
    if _CHECKED in _said(naming, encoding(passage)):
        raise WrongUsage(f"{name} is checked already; mend it in {_file(naming, passage)}")
    day = checker.day or date.today().isoformat()
    try:
        if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", day):
            raise ValueError
        date.fromisoformat(day)
    except ValueError:
        raise WrongUsage(f"--checked: {day!r} is no date; write it like 2024-06-30") from None
    values = (
        (_CHECKER, ox.Literal(checker.name)),
        (_CHECKED, ox.Literal(day, datatype=ox.NamedNode(XSD + "date"))),
    )
    return [ox.Quad(encoding(passage), p, o, _GRAPH) for p, o in values]


def wanting(naming: Naming) -> list[tuple[ox.NamedNode, tuple[str, ...]]]:
    """Return the passages without a paraphrase in some language, in their order, with these languages."""
    found = []
    for passage in naming.passages():
        told = {getattr(t, "language", "") for t in _said(naming, passage).get(_PARAPHRASE, ())}
        if missing := tuple(language for language in LANGUAGES if language not in told):
            found.append((passage, missing))
    return found


def states(naming: Naming, passage: ox.NamedNode) -> bool:
    """Return whether *passage* states anything."""
    return bool(select(naming.store, bind(_STATES, {"passage": [passage]})).rows)


def _file(naming: Naming, passage: ox.NamedNode) -> Path:
    return naming.folders[article_of(passage)] / "passages.trig"


def encoding(passage: ox.NamedNode) -> ox.NamedNode:
    """Return the node of what is said of the encoding of *passage*: who made and who checked it."""
    return ox.NamedNode(f"{BASE}encoding/{passage.value.removeprefix(PASSAGE)}")


def _said(naming: Naming, node: ox.NamedNode) -> dict[Term, Sequence[Term]]:
    found: dict[Term, list[Term]] = {}
    for prop, value in select(naming.store, bind(_SAID, {"thing": [node]})).rows:
        if prop is not None and value is not None:
            found.setdefault(prop, []).append(value)
    return dict(found)


def _values(naming: Naming, passage: ox.NamedNode, prop: ox.NamedNode) -> list[str]:
    return [str(getattr(v, "value", v)) for v in _said(naming, encoding(passage)).get(prop, ())]


def _used(naming: Naming, passage: ox.NamedNode, prop: ox.NamedNode) -> list[str]:
    """Return the values of *prop* of the encodings of the article of *passage*, the commonest first."""
    start = f"{BASE}encoding/{article_of(passage)}/"
    found = [q.object for q in naming.quads if q.predicate == prop and str(q.subject).startswith(f"<{start}")]
    values = [str(getattr(value, "value", value)) for value in found]
    return sorted(set(values), key=lambda value: (-values.count(value), value))

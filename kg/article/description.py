"""Describes passages: their paraphrases, and who encoded and who checked their statements."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path

import pyoxigraph as ox

from kg.article import provenance
from kg.article.naming import Naming, article_of
from kg.article.provenance import Checker, Encoder
from kg.article.writing import locked, write
from kg.errors import WrongUsage
from kg.names.labels import LANGUAGES
from kg.rdf.namespaces import PASSAGES_GRAPH, SAI, contract
from kg.rdf.terms import Term

_PARAPHRASE = ox.NamedNode(SAI + "paraphrase")
_GRAPH = ox.NamedNode(PASSAGES_GRAPH)
_NAMES = {"en": "English", "ko": "Korean"}


def describe(
    naming: Naming,
    passage: ox.NamedNode,
    paraphrases: Mapping[str, str],
    encoder: Encoder | None = None,
    checker: Checker | None = None,
) -> list[Path]:
    """Write a description of *passage* into its article's file; return the files written.

    *paraphrases* are its content in one's own words, by language; existing ones are not replaced. *encoder*
    has encoded its statements, and *checker* has checked them.

    Raises:
        WrongUsage: it is described already, a text is empty, a date invalid, or the passage has no statements
            that could have been encoded or checked; nothing was written.
        DataError: the file is unreadable, malformed or cannot be written; it was not changed.
    """
    with locked(naming, passage):
        quads = _described(naming, passage, paraphrases, encoder, checker)
        return write(naming, {_file(naming, passage): quads}) if quads else []


def _described(
    naming: Naming,
    passage: ox.NamedNode,
    paraphrases: Mapping[str, str],
    encoder: Encoder | None,
    checker: Checker | None,
) -> list[ox.Quad]:
    name, languages = contract(passage.value), _languages(naming)[passage]
    quads: list[ox.Quad] = []
    for language, text in paraphrases.items():
        if not text.strip() or not " ".join(text.split()).isprintable():
            raise WrongUsage(
                f"{name}: the paraphrase in {_NAMES[language]} is empty or contains a control "
                "character; correct it"
            )
        if language in languages:
            raise WrongUsage(
                f"{name} already has a paraphrase in {_NAMES[language]}; change it in "
                f"{_file(naming, passage)}"
            )
        quads.append(
            ox.Quad(passage, _PARAPHRASE, ox.Literal(" ".join(text.split()), language=language), _GRAPH)
        )
    if (encoder or checker) and not any(quad.graph_name == passage for quad in naming.quads):
        raise WrongUsage(f"{name} states nothing yet; first add its facts with `sovkg article add`")
    makers = provenance.encoders(naming, passage)
    if encoder:
        if makers and encoder.name not in makers:
            others = ", ".join(makers)
            raise WrongUsage(f"{name} was encoded by {others}; change that in {_file(naming, passage)}")
        quads += provenance.encoding_quads(naming, passage, encoder)
        makers = [*makers, encoder.name]
    if checker:
        if not makers:
            raise WrongUsage(f"{name}: it is not known who encoded it; also give `by` NAME")
        if checker.name in makers:
            raise WrongUsage(f"{name}: {checker.name} encoded it; somebody else must check it")
        if provenance.is_checked(naming, passage):
            raise WrongUsage(f"{name} has already been checked; change that in {_file(naming, passage)}")
        quads += provenance.checking_quads(naming, passage, checker)
    return quads


def undescribed(naming: Naming) -> list[tuple[ox.NamedNode, tuple[str, ...]]]:
    """Return the passages that lack a paraphrase in some language, in order, with these languages."""
    known = _languages(naming)
    lacking = ((p, tuple(each for each in LANGUAGES if each not in known[p])) for p in naming.passages())
    return [(passage, languages) for passage, languages in lacking if languages]


def _file(naming: Naming, passage: ox.NamedNode) -> Path:
    return naming.folders[article_of(passage)] / "passages.trig"


def _languages(naming: Naming) -> defaultdict[Term, set[str | None]]:
    """Return the languages of each passage's paraphrases."""
    found: defaultdict[Term, set[str | None]] = defaultdict(set)
    for quad in naming.quads:
        if quad.predicate == _PARAPHRASE and isinstance(quad.object, ox.Literal):
            found[quad.subject].add(quad.object.language)
    return found

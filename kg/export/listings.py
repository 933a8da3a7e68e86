"""Tables of all statements, passages and errata, a row each."""

from __future__ import annotations

from decimal import Decimal

import pyoxigraph as ox

from kg.export.cells import MARKS, Cell, Cells, Sheet, language
from kg.export.records import Fact
from kg.names.labels import LANGUAGES
from kg.rdf.namespaces import slug


def edges(cells: Cells) -> Sheet:
    """Return the statements that link two things, in columns that Gephi knows."""
    columns = ("source", "target", "label", "predicate", "source_label", "target_label")
    rows = [
        (fact.subject, fact.end, *_predicate(cells, fact), *_ends(cells, fact), *cells.marks([fact]))
        for fact in cells.records.facts
        if fact.end
    ]
    return Sheet(cells.word("edges"), (*columns, *map(cells.word, MARKS)), rows)


def values(cells: Cells) -> Sheet:
    """Return the other statements about things, a row per value."""
    columns = ("subject", "value", "label", "predicate", "subject_label", "value_label")
    rows = []
    for fact in cells.records.facts:
        if not fact.end:
            value, typed = cells.value(fact.object), _typed(fact)
            rest = (*_predicate(cells, fact), *_ends(cells, fact), *typed, *cells.marks([fact]))
            rows.append((fact.subject, value, *rest))
    head = (*columns, "datatype", "language", *map(cells.word, MARKS))
    return Sheet(cells.word("values"), head, rows)


def statements(cells: Cells) -> Sheet:
    """Return all statements, both edges and values."""
    columns = ("subject", "predicate", "object", "subject_label", "predicate_label", "object_label")
    rows = []
    for fact in cells.records.facts:
        (label, predicate), (subject, obj) = _predicate(cells, fact), _ends(cells, fact)
        named = (fact.subject, predicate, cells.value(fact.object), subject, label, obj)
        rows.append((*named, *_typed(fact), *cells.marks([fact])))
    head = (*columns, "datatype", "language", *map(cells.word, MARKS))
    return Sheet(cells.word("statements"), head, rows)


def passages(cells: Cells) -> Sheet:
    """Return the passages that state something or are part of the article's text."""
    wrong = list(cells.records.errata)
    rows: list[tuple[Cell, ...]] = []
    for iri, passage in cells.records.passages.items():
        text, digest = passage["text"], passage["sha256"]
        texts = (text, text) if isinstance(text, str) else text
        both = dict(zip(LANGUAGES, texts, strict=True))
        place = [Decimal(n) if n else None for n in (passage["paragraph"], passage["sentence"])]
        span = [Decimal(n) if digest else None for n in (passage["begin"], passage["end"])]
        problems = cells.records.problems([wrong[n] for n in passage["errata"]], cells.lang)
        paraphrases = (both[lang] for lang in cells.languages)
        kind = slug(passage["kind"])
        rows.append((passage["name"], *place, *paraphrases, kind, *span, digest, iri, problems))
    columns = ("name", "paragraph", "sentence", *(f"paraphrase_{lang}" for lang in cells.languages))
    head = (*columns, "kind", "begin", "end", "sha256", "iri", cells.word("errata"))
    clean = [tuple(cells.clean(None if cell == "" else cell) for cell in row) for row in rows]
    return Sheet(cells.word("passages"), head, clean)


def errata(cells: Cells) -> Sheet:
    """Return the errata of the article."""
    rows = []
    for iri, erratum in cells.records.errata.items():
        problems = (cells.records.problems([iri], lang) for lang in cells.languages)
        where = " ".join(map(slug, erratum.passages))
        rows.append(tuple(cells.clean(text or None) for text in (iri, *problems, erratum.severity, where)))
    columns = ("id", *(f"problem_{lang}" for lang in cells.languages), "severity", cells.word("passages"))
    return Sheet(cells.word("errata"), columns, rows)


def _predicate(cells: Cells, fact: Fact) -> tuple[Cell, Cell]:
    return cells.label(ox.NamedNode(fact.predicate)), fact.predicate


def _ends(cells: Cells, fact: Fact) -> tuple[Cell, Cell]:
    return cells.subject(fact), cells.label(fact.object)


def _typed(fact: Fact) -> tuple[Cell, Cell]:
    """Return the datatype and the language of the value of *fact*, of which at most one is not None."""
    if not isinstance(fact.object, ox.Literal):
        return None, None
    tag = language(fact.object)
    return (None, tag) if tag else (fact.object.datatype.value, None)

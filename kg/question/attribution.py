"""Notes on which article a row is from, if several articles are asked at once."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

import pyoxigraph as ox

from kg.rdf.namespaces import ARTICLE, ERRATUM, PASSAGE, VOCABULARIES
from kg.rdf.terms import Term, text_of

HEADING = {"en": "article", "ko": "글"}
"""The heading of the column that names a row's article."""
_SAME = {"en": "several articles mention the same{}", "ko": "여러 글이 같은 것을 말한다{}"}
_APART = {
    "en": ": each row comes from one article, and nothing is added up across articles",
    "ko": ". 행마다 글 하나의 것이며 글끼리 더하지 않았다",
}
_MIXED = {
    "en": "the rows come from several articles ({}); `evidence` shows which, `only` SLUG asks one of them",
    "ko": "여러 글의 행이 섞여 있다({}). 어느 글의 것인지는 `evidence`, 글 하나만 물으려면 `only` SLUG",
}
_UNKNOWN = {
    "en": "{} are queried together, and which article a row comes from cannot be determined; "
    "`only` SLUG asks one of them",
    "ko": "여러 글({})에 한꺼번에 물었고 어느 글의 행인지 가릴 수 없다. 글 하나만 물으려면 `only` SLUG",
}
_PLAIN = {
    "en": "{} are queried together, because these data do not say which of them states what; TriG does, "
    "and so does Turtle written by `sovkg export --evidence`",
    "ko": "여러 글({})에 한꺼번에 물었다. 이 자료는 어느 글의 진술인지 말하지 않는다. TriG나 "
    "`sovkg export --evidence`로 쓴 Turtle은 말한다",
}
_MOST = 5
_OWN = re.compile(f"(?:{re.escape(PASSAGE)}|{re.escape(ERRATUM)})([^/]+)/")

Owned = Sequence[Term | None]
"""The article of a row, followed by the row's terms."""


def same_subject_note(rows: Iterable[Owned], words: Mapping[str, str], lang: str) -> tuple[str, ...]:
    """Return a note if *rows* of several articles are about the same things.

    Each row is from one article. *words* are labels by IRI. Rows without IRIs count as being about the same
    thing.
    """
    return tuple(note + _APART[lang] for note in _shared_subjects_note(rows, words, lang, [(0, None)]))


def mixed_rows_notes(
    slugs: Iterable[str], rows: Iterable[tuple[Owned, Iterable[str]]], words: Mapping[str, str], lang: str
) -> tuple[str, ...]:
    """Return notes on which articles *rows* rest on, if several, and which things these have in common.

    Each row is its terms and the IRIs of the passages that state it; a passage or erratum among the terms
    also shows its article. If no row shows any article, the note is that *slugs* are asked as one.

    *slugs* are the articles of the store, *words* labels by IRI.
    """
    rows = list(rows)
    owned: dict[str, list[Owned]] = {}
    for terms, passages in rows:
        for slug in {match[1] for iri in (*passages, *map(text_of, terms)) if (match := _OWN.match(iri))}:
            owned.setdefault(slug, []).append((ox.NamedNode(ARTICLE + slug), *terms))
    if rows and not owned:
        return (unattributed_note(slugs, lang),)
    if len(owned) < 2:
        return ()
    together = (row for found in owned.values() for row in found)
    return (_MIXED[lang].format(", ".join(sorted(owned))), *_shared_subjects_note(together, words, lang, []))


def unattributed_note(slugs: Iterable[str], lang: str, *, plain: bool = False) -> str:
    """Return the note that the articles *slugs* are asked as one and that rows cannot be attributed to them.

    It is *plain* if the data have no named graphs that would attribute statements; else the question hides
    it.
    """
    return (_PLAIN if plain else _UNKNOWN)[lang].format(", ".join(slugs))


def _shared_subjects_note(
    rows: Iterable[Owned], words: Mapping[str, str], lang: str, nothing: list[tuple[int, Term | None]]
) -> tuple[str, ...]:
    """Return the note on the things that several articles name in the same column.

    A row that names no thing counts as having *nothing*, which are (column, term) pairs.
    """
    speaking: dict[tuple[int, Term | None], set[Term | None]] = {}
    for article, *terms in rows:
        places: list[tuple[int, Term | None]] = [
            (column, term)
            for column, term in enumerate(terms)
            if isinstance(term, ox.NamedNode) and not term.value.startswith(VOCABULARIES)
        ]
        for place in places or nothing:
            speaking.setdefault(place, set()).add(article)
    same = dict.fromkeys(thing for (_, thing), articles in speaking.items() if len(articles) > 1)
    called = [words[thing.value] for thing in same if isinstance(thing, ox.NamedNode)]
    more = [f"… ({len(called)})"] if len(called) > _MOST else []
    listed = f" ({', '.join(called[:_MOST] + more)})" if called else ""
    return (_SAME[lang].format(listed),) if same else ()

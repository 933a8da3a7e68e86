"""Composes a brief: the selected sentences about a thing, as sections of paragraphs.

Each sentence has a note with the passages that state it, and the errata in these.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import pyoxigraph as ox

from kg.article.citation import GRAPH, PassagePlace, is_packaged
from kg.article.works import Work, cited, version, works
from kg.brief.selection import selection
from kg.entity.find import find_node
from kg.errors import NotFound
from kg.names.display import names
from kg.question.table import Row, Table
from kg.rdf.namespaces import slug
from kg.rdf.terms import text_of
from kg.sentences.particles import resolve
from kg.store import Store
from kg.tables.cells import mark
from kg.tables.notes import printed, wrong
from kg.text.counts import Count

_WORDS = {
    "en": {
        "of": "What {} says about it",
        "article": "the article",
        "notes": "Notes",
        "works": "References",
        "citing": "citing {}",
        "own": "article's knowledge graph",
        "source": "Made from the {graph}. Each sentence was generated from what the article states, "
        "right or wrong; † marks what rests on an error in the article, ‡ what has been corrected.",
        "rest": "`sovkg show {1}` has {0:more sentence|more sentences}.",
    },
    "ko": {
        "of": "{}에 나온 대로",
        "article": "글",
        "notes": "주",
        "works": "참고 문헌",
        "citing": "{} 인용",
        "own": "글의 지식 그래프",
        "source": "{graph}으로(로) 만들었다. 문장은 글이 말한 것을 맞든 틀리든 그래프가 풀어 쓴 것이다. "
        "†는 글의 오류에 기댄 문장, ‡는 바로잡은 문장이다.",
        "rest": "여기에 싣지 않은 문장이 {0:,}개 더 있다. `sovkg show {1}` 명령으로 볼 수 있다.",
    },
}


class NotedSentence(NamedTuple):
    """A sentence, its mark (``†``, ``‡`` or ""), and the number of its note."""

    text: str
    mark: str
    note: int


class Source(NamedTuple):
    """A passage of an article: its IRI, its place, the short name of its work, and its text.

    The *quotation* is only there if the user has given the article's text, *link* only if its address is
    known, too. *citing* lists the works that the article cites there.
    """

    passage: str
    place: str
    work: str
    quotation: str = ""
    link: str = ""
    citing: str = ""

    @property
    def text(self) -> str:
        """The work, the place in it, the passage's name, and the works that it cites."""
        place = f"{', '.join(filter(None, [self.work, self.place]))} ({slug(self.passage)})".strip()
        return f"{place}, {self.citing}" if self.citing else place


class Note(NamedTuple):
    """The sources of a sentence, and the errata in these."""

    sources: tuple[Source, ...]
    errata: tuple[str, ...]

    @property
    def spans(self) -> list[tuple[str, str]]:
        """The text of the note in pieces, each with the address that it links to, or ""."""
        found = []
        for place, source in enumerate(self.sources):
            quoted = f": “{source.quotation}”" if source.quotation else ""
            found += [("; " if place else "", ""), (source.text, source.link), (quoted, "")]
        found += [(f" {erratum}", "") for erratum in self.errata]
        return [span for span in found if span[0]]


class Brief(NamedTuple):
    """A brief in *lang*: sections of paragraphs of sentences, their notes in order, and the works cited.

    *source* says what it is based on, *rest* what it leaves out; *words* are its own headings.
    """

    lang: str
    title: str
    subtitle: str
    sections: tuple[tuple[str, tuple[tuple[NotedSentence, ...], ...]], ...]
    notes: tuple[Note, ...]
    works: tuple[Work, ...]
    source: str
    rest: str
    words: Mapping[str, str]

    @property
    def about(self) -> str:
        """What it is based on and what it leaves out, as plain text."""
        return " ".join(filter(None, [self.source, self.rest])).replace("`", "")


def brief(store: Store, name: str, *, lang: str = "en", quotations: Mapping[str, str] | None = None) -> Brief:
    """Return the brief on the thing *name* in *store*, with the *quotations* of passages by IRI.

    Raises:
        NotFound, WrongUsage: as :func:`kg.entity.find.resolve`; or no passage states anything about it.
    """
    node = find_node(store, name)
    chosen, places, left = selection(store, node, lang)
    if not chosen:
        raise NotFound(
            f"no passage states anything about {name!r} that a brief could be written from; `sovkg "
            "show` shows what is known"
        )
    used = [row for _, paragraphs in chosen for paragraph in paragraphs for _, row in paragraph]
    passages = {passage for row in used for passage in row.passages()}
    places = {p: place for p, place in places.items() if p in passages}
    known = works(store, sorted({ox.NamedNode(p.article) for p in places.values()}, key=str), lang)
    sources = _sources(passages, places, known, quotations or {})
    things = {s.triple[0] for row in used for s in row.evidence}
    behind = cited(store, sorted((n for n in things if isinstance(n, ox.NamedNode)), key=str), lang)
    notes: dict[Note, int] = {}
    sections = tuple(
        (
            section.heading[lang],
            tuple(
                tuple(_told(table, row, sources, behind, notes) for table, row in paragraph)
                for paragraph in paragraphs
            ),
        )
        for section, paragraphs in chosen
    )
    words = _WORDS[lang]
    published = " ".join(filter(None, [GRAPH[lang], version(store)]))
    graph = published if any(map(is_packaged, known)) else words["own"]
    return Brief(
        lang,
        names(store, [node], lang)[node.value],
        words["of"].format(", ".join(work.short for work in known.values()) or words["article"]),
        sections,
        tuple(notes),
        (*known.values(), *sorted({work for several in behind.values() for work in several})),
        resolve(words["source"].format(graph=graph)),
        words["rest"].format(Count(left) if lang == "en" else left, slug(node.value)) if left else "",
        words,
    )


def _sources(
    passages: set[str],
    places: Mapping[str, PassagePlace],
    known: Mapping[str, Work],
    quotations: Mapping[str, str],
) -> dict[str, Source]:
    from kg.brief.links import at_sentence

    whole = {p: text for p, text in quotations.items() if p in places}
    found = {}
    for passage in passages:
        place = places.get(passage)
        work = known[place.article] if place else None
        said = quotations.get(passage, "")
        text = place.words if place else ""
        link = at_sentence(work.url, said, whole.values()) if work and work.url and said else ""
        found[passage] = Source(passage, text, work.short if work else "", " ".join(said.split()), link)
    return found


def _told(
    table: Table,
    row: Row,
    sources: Mapping[str, Source],
    behind: Mapping[str, Sequence[Work]],
    notes: dict[Note, int],
) -> NotedSentence:
    errata = tuple(
        f"{mark([e])} {printed(table, row, e)}{wrong(e, table.lang)}"
        for e in sorted(row.errata, key=lambda e: e.iri)
    )
    found = [sources[p]._replace(citing=_citing(p, row, behind, table.lang)) for p in row.passages()]
    once = (s._replace(work="") if n and s.work == found[n - 1].work else s for n, s in enumerate(found))
    note = Note(tuple(once), errata)
    number = notes.setdefault(note, len(notes) + 1)
    return NotedSentence(text_of(row.terms[0]), mark(row.errata), number)


def _citing(passage: str, row: Row, behind: Mapping[str, Sequence[Work]], lang: str) -> str:
    """Return which works *passage* cites for the statements of *row*."""
    said = (text_of(s.triple[0]) for s in row.evidence if passage in s.passages)
    names = dict.fromkeys(work.short for thing in said for work in behind.get(thing, ()))
    return _WORDS[lang]["citing"].format(", ".join(names)) if names else ""

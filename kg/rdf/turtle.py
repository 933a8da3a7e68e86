"""Writes Turtle for people to read (https://www.w3.org/TR/turtle/): sorted by kind, labels as comments."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby

import pyoxigraph as ox

from kg.rdf.namespaces import (
    ALIASES,
    ARTICLE,
    BASE,
    ID,
    LABELS,
    PASSAGE,
    RDF_TYPE,
    SAI,
    SAME,
    SKOS,
    XSD,
    slug,
)
from kg.rdf.ordered import Ordered
from kg.rdf.spool import Spool
from kg.rdf.terms import Term, text_of
from kg.text.controls import line

_LOCAL = re.compile(r"[A-Za-z0-9_](?:[\w-]*[A-Za-z0-9_])?", re.ASCII)
_BARE = {
    XSD + "integer": re.compile(r"[+-]?\d+", re.ASCII),
    XSD + "decimal": re.compile(r"[+-]?\d*\.\d+", re.ASCII),
    XSD + "double": re.compile(r"[+-]?(\d+\.\d*|\.?\d+)[eE][+-]?\d+", re.ASCII),
    XSD + "boolean": re.compile("true|false"),
}
"""Lexical forms that Turtle writes without quotes, by datatype."""
_FIRST = (RDF_TYPE, *LABELS, *ALIASES, *SAME)
_PLACES = (ARTICLE, ID, SAI, PASSAGE, BASE)
"""The parts of a graph in the order in which they are written; foreign things are among our entities."""

_Kind = tuple[int, bool, str]
"""A kind of things as a sort key: its position, whether it has no name, and its name."""


def written(triples: Ordered, prefixes: Mapping[str, str], lang: str = "") -> Spool:
    """Return *triples* as Turtle, sorted by the kind of their subjects, with the used ones of *prefixes*.

    An IRI is followed by a comment with its label, in *lang* or else in English, if that differs from its
    last segment.
    """
    return Spool(_Writer(triples, prefixes, lang or "en").document())


class _Writer:
    def __init__(self, triples: Ordered, prefixes: Mapping[str, str], lang: str) -> None:
        self._spaces = sorted(prefixes.items(), key=lambda item: (-len(item[1]), item[0]))
        self._used: dict[str, str] = {}
        self._lang = lang
        noted = ((of[0].subject, self._note(of)) for of in _nodes(triples))
        self._notes: dict[Term, str] = {node: note for node, note in noted if note}
        self._nodes = Spool()
        self._places: dict[_Kind, list[tuple[int, int]]] = {}
        """Start and end of the nodes of each kind in ``_nodes``."""
        self._counts = Counter[_Kind]()
        for kind, nodes in groupby(_nodes(triples), key=_kind):
            start = self._nodes.size
            for about in nodes:
                self._nodes.write(f"\n{self._node(about)}".encode())
                self._counts[kind] += 1
            self._places.setdefault(kind, []).append((start, self._nodes.size))

    def document(self) -> Iterator[bytes]:
        prefixes = [f"@prefix {prefix}: <{space}> .\n" for prefix, space in sorted(self._used.items())]
        yield "".join(prefixes).encode()
        between = "\n" if prefixes else ""
        for kind in sorted(self._places):
            yield f"{between}# {line(kind[-1]) or 'other'} ({self._counts[kind]:,})\n".encode()
            between = "\n"
            for place in self._places[kind]:
                yield from self._nodes.part(*place)

    def _node(self, about: Sequence[ox.Quad]) -> str:
        about = sorted(about, key=lambda t: _rank(t.predicate.value))
        said = [list(of) for _, of in groupby(about, key=lambda t: t.predicate.value)]
        lines = [self._term(about[0].subject)]
        for place, of in enumerate(said):
            predicate = "a" if of[0].predicate.value == RDF_TYPE else self._term(of[0].predicate)
            end = "." if place == len(said) - 1 else ";"
            lines += self._values(predicate, [t.object for t in of], end)
        return "\n".join(lines) + "\n"

    def _values(self, predicate: str, objects: Sequence[Term], end: str) -> Iterator[str]:
        notes = [self._notes.get(term, "") for term in objects]
        if not any(notes[:-1]) and sum(len(str(term)) for term in objects) < 200:
            yield f"    {predicate} {', '.join(map(self._term, objects))} {end}{notes[-1]}"
            return
        yield f"    {predicate}"
        for place, (term, note) in enumerate(zip(objects, notes, strict=True)):
            yield f"        {self._term(term)} {end if place == len(objects) - 1 else ','}{note}"

    def _note(self, about: Sequence[ox.Quad]) -> str:
        """Return the comment that follows the IRI of the node *about* wherever it is a value."""
        node, name = about[0].subject, self._name(about)
        said = re.sub(r"[\W_]", "", name).casefold()
        is_told = said and said != re.sub(r"[\W_]", "", slug(text_of(node))).casefold()
        return f"  # {name}" if is_told and isinstance(node, ox.NamedNode) else ""

    def _name(self, about: Iterable[ox.Quad]) -> str:
        names = [(t.predicate.value, t.object) for t in about if t.predicate.value in LABELS]
        found = min(
            (
                (getattr(name, "language", None) != self._lang, LABELS.index(prop), name.value)
                for prop, name in names
                if isinstance(name, ox.Literal) and name.value.strip()
            ),
            default=(False, 0, ""),
        )
        return line(found[2])

    def _term(self, term: Term) -> str:
        if isinstance(term, ox.NamedNode):
            return self._iri(term)
        if isinstance(term, ox.Triple):
            inner = " ".join(map(self._term, (term.subject, term.predicate, term.object)))
            return f"<<( {inner} )>>"
        if isinstance(term, ox.Literal):
            kind = term.datatype.value
            if kind in _BARE and _BARE[kind].fullmatch(term.value):
                return term.value
            text = str(ox.Literal(term.value))
            if "\n" in term.value:  # a line feed needs no escape between three quotes
                text = re.sub(r"\\(.)", lambda m: "\n" if m[1] == "n" else m[0], f'""{text}""')
            if term.language or kind == XSD + "string":
                return text + str(term)[len(str(ox.Literal(term.value))) :]
            return f"{text}^^{self._iri(term.datatype)}"
        return str(term)

    def _iri(self, iri: ox.NamedNode) -> str:
        for prefix, space in self._spaces:
            if iri.value.startswith(space) and _LOCAL.fullmatch(iri.value, len(space)):
                self._used[prefix] = space
                return f"{prefix}:{iri.value[len(space) :]}"
        return str(iri)


def _nodes(triples: Ordered) -> Iterator[list[ox.Quad]]:
    """Yield the statements about each subject."""
    return (list(about) for _, about in groupby(triples, key=lambda t: t.subject))


def _kind(about: Sequence[ox.Quad]) -> _Kind:
    node = about[0].subject
    kinds = sorted(text_of(t.object) for t in about if t.predicate.value == RDF_TYPE)
    iri = node.value if isinstance(node, ox.NamedNode) else ""
    place = next((n for n, space in enumerate(_PLACES) if iri.startswith(space)), _PLACES.index(ID))
    concepts = any(kind.startswith(SKOS) for kind in kinds) and place == _PLACES.index(ID)
    kind = slug(kinds[0]) if kinds and kinds[0] else ""
    return 2 * place + concepts, not kind, kind


def _rank(predicate: str) -> tuple[int, str]:
    return _FIRST.index(predicate) if predicate in _FIRST else len(_FIRST), predicate

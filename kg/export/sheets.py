"""The graph as tables: one per class, and tables of nodes, edges, values, passages and errata."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple, TypeAlias

import pyoxigraph as ox

from kg.export.cells import MARKS, Cell, Cells, Sheet, language, several_values_note, written
from kg.export.listings import edges, errata, passages, statements, values
from kg.export.records import Fact, Records, Thing
from kg.rdf.namespaces import contract, slug
from kg.text.counts import Count

_Column: TypeAlias = tuple[str, Callable[[Thing], Cell]]


class Sheets(NamedTuple):
    """Tables, and notes for their readers."""

    sheets: list[Sheet]
    notes: tuple[str, ...]


def sheets(records: Records, prefixes: Mapping[str, str], lang: str, *, exact: bool) -> Sheets:
    """Return *records* as tables; *exact* cells show values as they were written.

    In the table of its class, a thing has a row with its IRI, its labels, and its values by property. If a
    value is an IRI or blank node, a further column has its label. Texts have a column per language. Several
    values of a property share a cell; in the tables of edges and values, which have every statement with its
    passages, each has a row. Headings and labels are in *lang*; if that is empty, headings are names of
    properties, and things have labels in both languages.
    """
    cells = Cells(records, prefixes, lang, exact=exact)
    of_classes = _Classes(cells)
    fixed = [_nodes(cells), edges(cells), values(cells), passages(cells), errata(cells)]
    taken = {sheet.name for sheet in fixed}
    named = [sheet._replace(name=free_name(sheet.name, taken)) for sheet in of_classes.sheets()] + fixed
    joined = several_values_note(of_classes.several, "cell")
    return Sheets(named, tuple(filter(None, (joined, cells.sanitizer.note()))))


def classes(cells: Cells) -> Iterable[Sheet]:
    """Yield a table for each class, and one for the things without a class."""
    return _Classes(cells).sheets()


def listed(records: Records, prefixes: Mapping[str, str], lang: str = "") -> Sheets:
    """Return all statements in one table, a row each; it has no rows for classes and names."""
    cells = Cells(records, prefixes, lang, exact=True)
    ends = {end for fact in records.facts for end in (fact.subject, fact.end)}
    left = Count(len(records.things.keys() - ends))
    without = f"{left:thing has|things have} only a class or names and no row here; a .zip or .xlsx has them"
    notes = (without if left else "", cells.sanitizer.note())
    return Sheets([statements(cells)], tuple(filter(None, notes)))


def free_name(name: str, taken: set[str], most: int | None = None) -> str:
    """Return *name*, cut to *most* characters, with a number if it is *taken* (in any case), and take it."""
    free, count = name[:most], 1
    while free.casefold() in taken:
        count += 1
        end = f"_{count}"
        free = name[: most and most - len(end)] + end
    taken.add(free.casefold())
    return free


def _labels(cells: Cells) -> list[_Column]:
    def label(lang: str) -> Callable[[Thing], Cell]:
        return lambda thing: cells.clean(thing.label[lang])

    name = cells.word("label")
    return [(name if cells.lang else f"{name}_{lang}", label(lang)) for lang in cells.languages]


def _nodes(cells: Cells) -> Sheet:
    """Return the things, in columns that Gephi knows."""
    labels = _labels(cells)
    columns = ("id", "label", *(name for name, _ in labels if name != "label"), cells.word("class"))
    rows = []
    for thing in cells.records.things.values():
        own = [cell(thing) for _, cell in labels]
        first = own[:1] if "label" not in dict(labels) else []
        rows.append((thing.node, *first, *own, cells.joined(map(cells.called, thing.kinds))))
    return Sheet(cells.word("nodes"), columns, rows)


class _Classes:
    """The tables of classes; *several* counts cells with more than one value."""

    def __init__(self, cells: Cells) -> None:
        self.several = 0
        self._cells = cells
        self._facts: dict[str, dict[str, list[Fact]]] = {}
        for fact in cells.records.facts:
            self._facts.setdefault(fact.subject, {}).setdefault(fact.predicate, []).append(fact)

    def sheets(self) -> Iterable[Sheet]:
        """Yield a table for each class, and one for the things without a class."""
        members: dict[str, list[Thing]] = {}
        for thing in self._cells.records.things.values():
            for kind in thing.kinds or ("",):
                members.setdefault(kind, []).append(thing)
        often = Counter(map(self._cells.called, members))
        for kind in sorted(members, key=lambda kind: (not kind, slug(kind), kind)):
            yield self._of_class(self._title(kind, often) or self._cells.word("other"), members[kind])

    def _of_class(self, name: str, things: Sequence[Thing]) -> Sheet:
        """Return a table of *things*; columns without any value are left out."""
        cells = self._cells
        found: list[_Column] = [
            ("id", lambda thing: thing.node),
            *_labels(cells),
            (cells.word("aliases"), lambda thing: cells.joined(thing.aliases)),
            (cells.word("same_as"), lambda thing: cells.joined(thing.same)),
            *self._properties(things),
        ]
        marks = tuple(map(cells.word, MARKS))
        taken = set(marks)
        columns = (*(free_name(title, taken) for title, _ in found), *marks)
        rows = [(*(cell(thing) for _, cell in found), *self._marks(thing)) for thing in things]
        kept = [i for i in range(len(columns)) if i < 2 or any(row[i] is not None for row in rows)]
        return Sheet(name, tuple(columns[i] for i in kept), [tuple(row[i] for i in kept) for row in rows])

    def _properties(self, things: Iterable[Thing]) -> Iterable[_Column]:
        of: dict[tuple[str, str], list[Fact]] = {}
        for thing in things:
            for predicate, facts in self._facts.get(thing.node, {}).items():
                for fact in facts:
                    of.setdefault((predicate, language(fact.object)), []).append(fact)
        often = Counter(self._cells.called(predicate) for predicate in {predicate for predicate, _ in of})
        for predicate, tag in sorted(of):
            title = self._title(predicate, often)
            title = f"{title}_{tag}" if tag else title
            yield title, self._values(predicate, tag)
            if any(not isinstance(fact.object, ox.Literal) for fact in of[predicate, tag]):
                yield f"{title}_{self._cells.word('label')}", self._called(predicate)

    def _title(self, iri: str, often: Mapping[str, int]) -> str:
        """Return the heading for the term *iri*, or its CURIE if several terms have it (*often* counts)."""
        title = self._cells.called(iri)
        return title if often[title] < 2 else contract(iri, self._cells.prefixes)

    def _values(self, predicate: str, tag: str) -> Callable[[Thing], Cell]:
        def cell(thing: Thing) -> Cell:
            facts = self._facts.get(thing.node, {}).get(predicate, ())
            terms = [fact.object for fact in facts if language(fact.object) == tag]
            self.several += len(terms) > 1
            return self._cells.value(terms[0]) if len(terms) == 1 else self._cells.joined(map(written, terms))

        return cell

    def _called(self, predicate: str) -> Callable[[Thing], Cell]:
        def cell(thing: Thing) -> Cell:
            facts = self._facts.get(thing.node, {}).get(predicate, ())
            terms = [fact.object for fact in facts if not isinstance(fact.object, ox.Literal)]
            return self._cells.joined(self._cells.records.text(term, self._cells.lang) for term in terms)

        return cell

    def _marks(self, thing: Thing) -> tuple[Cell, ...]:
        facts = (fact for facts in self._facts.get(thing.node, {}).values() for fact in facts)
        return self._cells.marks(facts, thing.passages)

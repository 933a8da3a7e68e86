"""Table cells for people: labels instead of IRIs, amounts with their currency, marks of errata."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Mapping

import pyoxigraph as ox

from kg.names.roles import CURRENCY, amounts
from kg.question.errata import Erratum
from kg.question.table import Table
from kg.rdf.namespaces import local, slug
from kg.rdf.terms import Term, number, serialised, text_of, truth
from kg.text.amounts import COUNT, money, plain
from kg.text.controls import line

MARK = "†"
"""Marks a row that rests on a printed statement with an erratum."""
CORRECTED_MARK = "‡"
"""Marks a row that rests on a statement which the corrected reading has changed."""

_YES = {"en": ("no", "yes"), "ko": ("아니요", "예")}
_ALSO = {"en": "also", "ko": "그 밖에"}
SPARSE = 0.2
"""A column with a value in a smaller share of the rows is sparse."""


def shown(
    term: Term | None, labels: Mapping[str, str], lang: str, *, counts: bool = False, currency: str = ""
) -> str:
    """Return *term* as text for people.

    Digits are grouped only if the number *counts* or measures something; an amount is written with its
    *currency*. Any other number (a year, a rank, a postcode) is written as it is.
    """
    if isinstance(term, ox.NamedNode):
        return labels.get(term.value) or slug(term.value)
    if not isinstance(term, ox.Literal):
        return "" if term is None else labels.get(str(term)) or serialised(term)
    value = number(term) if counts else None
    if value is not None:
        return money(value, currency, lang) if currency else plain(value)
    known = truth(term)
    return term.value if known is None else _YES[lang][known]


def _table(table: Table) -> tuple[list[str], list[list[str]]]:
    """Return the visible columns and the cells of each row; a currency is written with its amount."""
    names = list(table.terms().values())
    places = {name: place for place, name in enumerate(table.columns)}
    money_, about = places.get(CURRENCY, -1), places.get("property", -1)
    sums = [place for place, name in enumerate(names) if name in amounts(table.roles)]
    folded = money_ >= 0 and all(
        row.terms[money_] is None
        or (isinstance(row.terms[money_], ox.Literal) and any(number(row.terms[i]) is not None for i in sums))
        for row in table.rows
    )
    left = _translated(table) | ({money_} if folded else set()) | ({0} if subject(table) else set())
    kept = [place for place in places.values() if place not in left]
    rows = []
    for row in table.rows:
        of = local(text_of(row.terms[about])) if about >= 0 else ""
        called = [of if name.lower().endswith("value") else name for name in names]
        in_ = [table.currency(row, name) if folded else "" for name in called]
        rows.append([value_text(table, row.terms[place], called[place], in_[place]) for place in kept])
    return [table.columns[place] for place in kept], rows


def value_text(table: Table, term: Term | None, name: str, currency: str) -> str:
    """Return *term*, a value of the property *name*, as *table* shows it; with a *currency*, as an amount."""
    counts = name == COUNT or name in table.roles.get("counts", ())
    return shown(term, table.labels, table.lang, counts=counts, currency=currency)


def subject(table: Table) -> str:
    """Return the label of the only subject of all rows, which is shown above the table, or ``""``."""
    if len(table.rows) < 2 or "property" not in table.columns[1:]:
        return ""
    subjects = {row.terms[0] for row in table.rows}
    if len(subjects) > 1:
        return ""
    return shown(subjects.pop(), table.labels, table.lang)


def _translated(table: Table) -> set[int]:
    """Return the columns of texts in another language, if a column in the asked language exists."""
    columns = zip(*(row.terms for row in table.rows), strict=True)
    tags = [{term.language for term in column if isinstance(term, ox.Literal)} for column in columns]
    tagged = {n: found for n, found in enumerate(tags) if len(found) == 1 and None not in found}
    return {n for n in tagged if {table.lang} in tagged.values() and tagged[n] != {table.lang}}


def cells(table: Table) -> tuple[list[str], list[list[str]]]:
    """Return the names of the columns of *table* that are not empty, and the cells of each row."""
    names, rows = _table(table)
    kept = [i for i in range(len(names)) if not rows or any(row[i] for row in rows)]
    return [names[i] for i in kept], [[row[i] for i in kept] for row in rows]


def grid(table: Table, sparse: float = SPARSE) -> tuple[list[str], list[list[str]]]:
    """Return the headings and the cells of each row; empty columns are left out, rows numbered for notes.

    If several columns have a value in a smaller share of the rows than *sparse*, they are put together in a
    last column, each value with its heading.
    """
    names, rows = cells(table)
    for above, row in reversed(list(itertools.pairwise(rows))):
        if table.grouped and row[0] == above[0]:
            row[0] = ""
    heads = [line(table.headings.get(name, name)) for name in names]
    rows = [list(map(line, row)) for row in rows]
    heads, rows = _without_sparse(heads, rows, sparse, table.lang)
    if not (table.with_evidence or any(row.errata for row in table.rows)):
        return heads, rows
    wide = max(max((len(mark(row.errata)) for row in table.rows), default=0), 1)
    numbers = [f"{n} {mark(row.errata):{wide}}" for n, row in enumerate(table.rows, 1)]
    return ["#", *heads], [[number, *row] for number, row in zip(numbers, rows, strict=True)]


def _without_sparse(
    heads: list[str], rows: list[list[str]], share: float, lang: str
) -> tuple[list[str], list[list[str]]]:
    """Return *heads* and *rows* with the sparse columns, if there are several, put together in a last one."""
    filled = [sum(map(bool, column)) for column in zip(*rows, strict=True)]
    sparse = [place for place, count in enumerate(filled) if place and count < share * len(rows)]
    if len(sparse) < 2:
        return heads, rows
    kept = [place for place in range(len(heads)) if place not in sparse]
    also = ["; ".join(f"{heads[i]}: {row[i]}" for i in sparse if row[i]) for row in rows]
    rows = [[*(row[i] for i in kept), last] for row, last in zip(rows, also, strict=True)]
    return [*(heads[i] for i in kept), _ALSO[lang]], rows


def mark(errata: Iterable[Erratum]) -> str:
    """Return the marks for a row with these *errata*: :data:`MARK`, :data:`CORRECTED_MARK`, both or none."""
    errata = list(errata)
    return MARK * any(e.stands for e in errata) + CORRECTED_MARK * any(e.corrected for e in errata)

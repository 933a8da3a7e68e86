"""Text tables fit the terminal: rows that are too wide for columns are shown record by record."""

from __future__ import annotations

import re

import pytest

from kg.names.labels import LANGUAGES
from kg.question.answer import answer
from kg.question.catalogue import find
from kg.store.embedded import Embedded
from kg.tables.cells import grid
from kg.tables.text import as_text
from kg.text.columns import cells
from kg.text.controls import line

TERMINAL = 80
RULE = re.compile("─+")
WHOLE = 20
"""The width in cells of the longest word that must not be broken."""
STACKED = {"bibliography", "claims", "corrections", "investments"}
COLUMNS = {
    "amounts",
    "country-profile",
    "investments",
    "investors-abroad",
    "printed-names",
    "roles",
    "start-ups",
    "valuations",
}


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", sorted(STACKED | COLUMNS))
def test_an_answer_reads_well_at_80_columns(name: str, lang: str, embedded: Embedded) -> None:
    table = answer(embedded, find(name).bind({}), lang=lang)
    text = as_text(table, TERMINAL)
    heads, rows = grid(table, sparse=0)
    lines = text.split(f"({len(rows)}")[0].splitlines()
    assert max(map(cells, lines)) <= TERMINAL
    words = {w for row in [heads, *rows] for cell in row for w in line(cell).split() if cells(w) <= WHOLE}
    assert not words - {word for each in lines for part in each.split() for word in (part, part.rstrip(";:"))}
    records = sum(RULE.fullmatch(each) is not None for each in lines) > 1
    assert records == (name in STACKED)


def test_a_figure_is_never_broken(embedded: Embedded) -> None:
    table = answer(embedded, find("investment-totals").bind({}))
    for width in range(40, 130, 10):
        assert "¥3,460,000,004,400" in as_text(table, width)


@pytest.mark.parametrize(("lang", "last"), [("en", "also"), ("ko", "그 밖에")])
def test_sparse_columns_stand_with_their_headings_in_a_last_one(
    lang: str, last: str, embedded: Embedded
) -> None:
    table = answer(embedded, find("country-profile").bind({}), lang=lang)
    heads, rows = grid(table, sparse=0)
    folded, told = grid(table)
    assert folded[-1] == last
    assert len(folded) < len(heads) / 2
    for row, cells_ in zip(rows, told, strict=True):
        also = [
            f"{head}: {cell}" for head, cell in zip(heads, row, strict=True) if cell and head not in folded
        ]
        kept = [cell for head, cell in zip(heads, row, strict=True) if head in folded]
        assert cells_ == [*kept, "; ".join(also)]
    kept_columns = [*zip(*(cells_[:-1] for cells_ in told), strict=True)][2:]
    assert all(sum(map(bool, column)) * 5 >= len(told) for column in kept_columns)

"""Excel files: openpyxl must read back what the graph states, in Excel's own types."""

from __future__ import annotations

import io
from datetime import date, datetime
from decimal import Decimal
from random import Random
from typing import Any

import openpyxl
import pyoxigraph as ox
import pytest
from openpyxl.utils.escape import unescape

from kg.errors import WrongUsage
from kg.export.content import Content
from kg.export.formats import written
from kg.export.records import records
from kg.export.selection import narrowed
from kg.export.sheets import sheets
from kg.rdf.namespaces import ID, XSD
from tests.hostile import hostile


def book(facts: list[ox.Quad], lang: str = "") -> tuple[Any, tuple[str, ...]]:
    made = written(facts, "xlsx", lang=lang)
    assert isinstance(made.file, bytes)
    return openpyxl.load_workbook(io.BytesIO(made.file)), made.notes


@pytest.fixture(scope="module")
def english(facts: list[ox.Quad]) -> Any:
    return book(facts)[0]


def rows(page: Any) -> list[dict[str, Any]]:
    head, *body = page.iter_rows()
    return [{str(h.value): cell for h, cell in zip(head, row, strict=True)} for row in body]


@pytest.mark.slow
def test_the_sheets_have_all_that_the_tables_have(english: Any, facts: list[ox.Quad]) -> None:
    for sheet in sheets(records(Content(facts)), {}, "", exact=False).sheets:
        page = english[sheet.name[:31]]
        head, *body = page.iter_rows(values_only=True)
        assert head == sheet.columns
        assert len(body) == len(sheet.rows)
        for mine, theirs in zip(sheet.rows, body, strict=True):
            assert [_comparable(cell) for cell in theirs] == [_comparable(cell) for cell in mine]


def _comparable(cell: Any) -> Any:
    if isinstance(cell, bool) or cell is None:
        return cell
    if isinstance(cell, int | float | Decimal):
        return float(cell)
    if isinstance(cell, datetime):
        return cell.date()
    return cell if isinstance(cell, date) else unescape(str(cell)).replace("\r", "\n")


@pytest.mark.slow
def test_numbers_headers_and_links(english: Any) -> None:
    page = english["Investment"]
    assert page.freeze_panes == "B2"
    assert page.auto_filter.ref.startswith("A1:")
    (row,) = (row for row in rows(page) if row["id"].value == f"{ID}investment-microsoft-japan")
    assert (row["amount"].value, row["amount"].data_type) == (4400, "n")
    assert row["label_ko"].value == "마이크로소프트의 일본 투자"
    assert row["passages"].value == "p27s4"
    sheet, _, cell = row["passages"].hyperlink.location.partition("!")
    assert english[sheet.strip("'")][cell].value == "p27s4"


@pytest.mark.slow
def test_in_korean_sheets_and_links_are(facts: list[ox.Quad]) -> None:
    korean, _ = book(narrowed(facts, {}, types=["Investment"]), "ko")
    (row,) = (row for row in rows(korean["투자"]) if row["id"].value == f"{ID}investment-amazon-japan")
    assert (row["금액"].value, row["이름"].value) == (2_260_000_000_000, "아마존의 일본 투자")
    assert row["금액"].number_format == "#,##0.##########"
    sheet, _, cell = row["문장"].hyperlink.location.partition("!")
    assert korean[sheet.strip("'")][cell].value == "p27s4"


@pytest.mark.parametrize("seed", range(30))
def test_hostile_values_are_data_or_told(seed: int) -> None:
    facts = hostile(Random(seed))
    found, notes = book(facts)
    mine = next(s for s in sheets(records(Content(facts)), {}, "", exact=False).sheets if s.name == "values")
    theirs = list(found["values"].iter_rows(values_only=True, min_row=2))
    types = {cell.data_type for page in found for row in page.iter_rows() for cell in row}
    assert "f" not in types
    place = mine.columns.index("value")
    cut = long = 0
    for ours, row in zip(mine.rows, theirs, strict=True):
        value, read = ours[place], row[place]
        if isinstance(value, str) and len(value) > 32_767:
            assert read == value[:32_766] + "…"
            cut += 1
        elif isinstance(value, Decimal) and not _fits(value):
            assert Decimal(read) == value
            long += 1
        elif isinstance(value, date) and value.year < 1900:
            assert read == str(value)
        else:
            assert _comparable(read) == (_comparable(value) if value != "" else None)
    assert not cut or any("cut off" in note for note in notes)
    assert not long or any("more digits" in note for note in notes)


def test_a_number_of_hundreds_of_digits_keeps_its_exponent() -> None:
    large = ox.Literal("1e400", datatype=ox.NamedNode(XSD + "double"))
    found, notes = book([ox.Quad(ox.NamedNode("urn:s"), ox.NamedNode("urn:p"), large)])
    assert "1E+400" in [row[1] for row in found["values"].iter_rows(values_only=True)]
    assert any("more digits" in note for note in notes)


def test_names_and_sizes_that_excel_does_not_allow() -> None:
    kinds = f"""<x:y/passages>, <x:y/{"a" * 30}'b>, <x:y/History>, <x:y/a'*?b>"""
    file = f'<x:s> a {kinds} ; <x:y/passages> " " .'
    found, _ = book([ox.Quad(*q.triple) for q in ox.parse(file, format=ox.RdfFormat.TURTLE)])
    own = {"a" * 30, "History_2", "a'--b", "passages_2"}
    assert own | {"nodes", "edges", "values", "passages", "errata"} == set(found.sheetnames)


@pytest.mark.slow
def test_more_columns_than_excel_has_are_refused() -> None:
    rdf, subject = "http://www.w3.org/1999/02/22-rdf-syntax-ns#_", ox.NamedNode("x:s")
    wide = [ox.Quad(subject, ox.NamedNode(f"{rdf}{n}"), ox.Literal(n)) for n in range(1, 16_384)]
    with pytest.raises(WrongUsage, match="16,386 columns, more than Excel can hold"):
        written(wide, "xlsx")


def _fits(number: Decimal) -> bool:
    return len(number.normalize().as_tuple().digits) <= 15 and number < 10**308


@pytest.mark.slow
def test_the_same_bytes_each_time(facts: list[ox.Quad]) -> None:
    few = facts[:300]
    assert written(few, "xlsx").file == written(few, "xlsx").file

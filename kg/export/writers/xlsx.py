"""Excel workbook (ECMA-376): a sheet for each class, with typed numbers and dates, and links to passages."""

from __future__ import annotations

import io
import re
from collections.abc import Iterable
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from kg.errors import WrongUsage
from kg.export.cells import Cell, Sheet, significant_digits, spelled
from kg.export.content import Content, Written
from kg.export.records import records
from kg.export.sheets import free_name, sheets
from kg.extras import needed
from kg.text.counts import Count

SUFFIXES = ("xlsx",)
MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

# https://support.microsoft.com/en-us/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3
_NAME, _TEXT, _DIGITS, _EXPONENT = 31, 32_767, 15, 307
_ROWS, _COLUMNS, _LINKS = 1_048_576, 16_384, 65_530
_FIRST_DAY = date(1900, 3, 1)  # earlier dates are off by one: Excel has a 29 February 1900
_WIDEST = 50
_MADE = datetime(1980, 1, 1)  # constant, so that files are reproducible


def write(content: Content) -> Written:
    """Return *content* in this format; see :class:`kg.export.content.Writer`."""
    with needed(instead="write tables (-o tables.zip)"):
        import xlsxwriter
    made, notes = sheets(records(content), content.prefixes, content.lang, exact=False)
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True})
    book.set_properties({"created": _MADE})
    writer = _Writer(book, passages=made[-2])
    for sheet, name in zip(made, _names(sheet.name for sheet in made), strict=True):
        writer.add(sheet, name)
    book.close()
    return Written(out.getvalue(), (*notes, *writer.notes()))


class _Writer:
    """Adds sheets to *book*, with links from a column with the name of the sheet *passages* to that."""

    def __init__(self, book: Any, passages: Sheet) -> None:
        self._book, self._passages = book, passages.name
        self._head = book.add_format({"bold": True, "text_wrap": False})
        self._large = book.add_format({"num_format": "#,##0.##########"})
        self._day = book.add_format({"num_format": "yyyy-mm-dd"})
        self._place = {str(row[0]): place for place, row in enumerate(passages.rows, 2)}
        self._cut = self._long = self._unlinked = 0

    def add(self, sheet: Sheet, name: str) -> None:
        """Add *sheet* with the title *name*."""
        if len(sheet.rows) >= _ROWS or len(sheet.columns) > _COLUMNS:
            size = f"{len(sheet.rows):,} rows and {len(sheet.columns):,} columns"
            raise WrongUsage(
                f"{sheet.name} has {size}, more than Excel can hold; narrow the selection, or write CSV"
            )
        page = self._book.add_worksheet(name)
        page.freeze_panes(1, 1)
        page.autofilter(0, 0, len(sheet.rows), len(sheet.columns) - 1)
        page.write_row(0, 0, sheet.columns, self._head)
        linked = sheet.columns.index(self._passages) if self._passages in sheet.columns else None
        links = 0
        for number, row in enumerate(sheet.rows, 1):
            for place, cell in enumerate(row):
                first = cell.partition(" ")[0] if place == linked and isinstance(cell, str) else ""
                if first in self._place:
                    links += 1
                    if links <= _LINKS:
                        target = f"internal:'{self._passages}'!A{self._place[first]}"
                        page.write_url(number, place, target, None, self._text(str(cell)))
                        continue
                self._write(page, number, place, cell)
        self._unlinked += max(0, links - _LINKS)
        for place, column in enumerate(sheet.columns):
            texts = [column, *(spelled(row[place]) for row in sheet.rows[:200])]
            page.set_column(place, place, min(_WIDEST, max(map(_width, texts)) + 2))

    def _write(self, page: Any, row: int, place: int, cell: Cell) -> None:
        if isinstance(cell, bool):
            page.write_boolean(row, place, cell)
        elif isinstance(cell, Decimal) and _is_exact(cell):
            page.write_number(row, place, float(cell), self._large if abs(cell) >= 10_000 else None)
        elif isinstance(cell, date) and cell >= _FIRST_DAY:
            page.write_datetime(row, place, cell, self._day)
        elif cell is not None:
            self._long += isinstance(cell, Decimal)
            page.write_string(row, place, self._text(spelled(cell)))

    def _text(self, text: str) -> str:
        units = text.encode("utf-16-le")
        if len(units) <= 2 * _TEXT:
            return text
        self._cut += 1
        return units[: 2 * (_TEXT - 1)].decode("utf-16-le", errors="ignore") + "…"

    def notes(self) -> list[str]:
        """Return notes for readers."""
        cut, long, unlinked = Count(self._cut), Count(self._long), Count(self._unlinked)
        texts = [
            cut and f"{cut:text is|texts are} longer than a cell can hold, and cut off (…); CSV has it all",
            long and f"{long:number stands|numbers stand} as text, with more digits than Excel keeps",
            unlinked
            and f"{unlinked:name of passages has|names of passages have} no link: Excel allows no more",
        ]
        return [text for text in texts if isinstance(text, str)]


def _is_exact(number: Decimal) -> bool:
    return significant_digits(number) <= _DIGITS and abs(number.adjusted()) <= _EXPONENT


def _width(text: str) -> int:
    from wcwidth import wcswidth

    return max(0, max((int(wcswidth(line)) for line in text[:200].splitlines()), default=0))


def _names(names: Iterable[str]) -> Iterable[str]:
    """Yield *names* in a form that Excel allows, all distinct."""
    taken = {"history"}
    for name in names:
        yield free_name(re.sub(r"[\[\]:*?/\\]", "-", name)[:_NAME].strip("'") or "table", taken, _NAME)

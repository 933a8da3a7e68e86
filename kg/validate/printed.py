"""Compares stated values with their printed forms, as :mod:`kg.quantities` reads these.

A reader takes the rows of a check about one node in one passage. It yields each row whose value contradicts
the printed form, with ``""``, and each row that could not be compared, with the reason.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from functools import cache

from kg.quantities import NO_NUMBER, Figure, Reading, read, read_period
from kg.rdf.namespaces import slug
from kg.rdf.terms import Term, number, text_of

Row = Mapping[str, Term | None]
Reader = Callable[[Sequence[Row]], Iterable[tuple[Row, str]]]

CODES = {
    "exact": {"Exact"},
    "exact, stressed": {"AsManyAs"},
    "about": {"About"},
    "nearly": {"About", "LessThan"},
    "at least": {"AtLeast"},
    "more than": {"MoreThan"},
    "slightly more": {"SlightlyMore"},
    "at most": {"AtMost"},
    "as many as": {"AsManyAs", "AtMost"},
    "less than": {"LessThan"},
    "slightly less": {"About", "LessThan"},
    "about or more": {"AboutOrMore"},
    "about, slightly more": {"AboutSlightlyMore"},
    "early in the decade": {"EarlyInDecade"},
}
"""The codes that a printed bound may be stated as."""

_reading = cache(read)


def _number(row: Row, name: str = "value") -> Decimal | None:
    return number(row.get(name))


def _text(row: Row, name: str = "printed") -> str:
    return text_of(row.get(name))


def _row_by_row(agrees: Callable[[Row, Reading], bool], digits: Sequence[str] = ()) -> Reader:
    """Return a reader that compares each row by itself.

    A bare number in a table may get its unit from a heading. It is then reported as unread if it has the same
    digits as one of the row's values that *digits* names.
    """

    def reader(rows: Sequence[Row]) -> Iterator[tuple[Row, str]]:
        for row in rows:
            reading = _reading(_text(row))
            if reading.unread:
                yield row, reading.unread
            elif not agrees(row, reading):
                stated = [_significant(_number(row, name)) for name in digits]
                cell = _text(row, "kind") == "table" and _is_bare(reading)
                headed = cell and _significant(reading.number) in stated
                yield row, f"the unit of {_text(row)!r} is printed elsewhere in the table" if headed else ""

    return reader


def _is_bare(reading: Reading) -> bool:
    """Return whether *reading* is one number, with neither currency nor unit."""
    return len(reading.figures) == 1 and not (reading.currencies or reading.unit or reading.figures[0].of)


def _significant(value: Decimal | None) -> str:
    """Return the digits of *value*, without zeros at its ends and without its point."""
    return "" if value is None else f"{value:f}".replace(".", "").strip("0")


def _meant_figures(row: Row, reading: Reading) -> Sequence[Figure]:
    """Return the printed figures equal to the row's number, or all if none is."""
    same = [figure for figure in reading.figures if figure.value == _number(row, "number")]
    return same or reading.figures


def _amount(row: Row, reading: Reading) -> bool:
    sums = [figure.value for figure in reading.figures if figure.currencies]
    return _number(row) in sums if sums else _number(row) == reading.count


def _currency(row: Row, reading: Reading) -> bool:
    return any(_text(row, "value") in figure.currencies for figure in _meant_figures(row, reading))


def _ratio(row: Row, reading: Reading) -> bool:
    """Return whether the stated ratio is the printed share, in its parts; 12.5% may be 125 of 1000."""
    stated, of = _number(row), _number(row, "denominator")
    if stated is None or of is None or not reading.figures or not reading.figures[0].of:
        return False
    figure = reading.figures[0]
    tens = figure.unit == "percent" and re.fullmatch("100+", str(of))
    return bool(of == figure.of or tens) and stated * figure.of == figure.value * of


def _rank(row: Row, reading: Reading) -> bool:
    return _number(row) in [figure.value for figure in reading.figures if figure.unit == "rank"]


def _bounds(rows: Sequence[Row]) -> Iterator[tuple[Row, str]]:
    for row in rows:
        reading = _reading(_text(row))
        said = {figure.bound for figure in _meant_figures(row, reading)} or {reading.bound}
        if reading.unread or None in said:
            yield row, reading.unread or f"how exact is {_text(row)!r}?"
        elif slug(_text(row, "value")) not in {code for each in said for code in CODES[str(each)]}:
            yield row, ""


def _numbered(row: Row) -> bool:
    """Return whether the row's number is that of 그림 2, 2차 or Figure 2, if one is printed."""
    found = re.search(
        r"(?<![^\W\d])(?:그림|[Ff]igure) ?(\d+)|(?<![\d.,])(\d+)(?:차|단계)(?![가-힣])", _text(row)
    )
    return found is None or Decimal(found[1] or found[2]) == _number(row)


def _figures(rows: Sequence[Row]) -> Iterator[tuple[Row, str]]:
    """Yield each printed form that contains a figure, or may; a number that is in a label too is a name's."""
    named = {number for row in rows for number in re.findall(r"[\d.]+", _text(row, "label"))}
    for row in {row["value"]: row for row in rows}.values():
        text = _text(row, "value")
        reading = _reading(text)
        if any(f.currencies or f.of or f.unit or f.bound != "exact" for f in reading.figures):
            yield row, ""
        elif not named.issuperset(re.findall(r"[\d.]+", text)):
            if reading.unread not in ("", NO_NUMBER):
                yield row, reading.unread
            elif reading.figures and re.search(r"^총 ?\d|^(?:\S+ )?\d+$", text):
                yield row, ""


def _period(rows: Sequence[Row]) -> Iterator[tuple[Row, str]]:
    """Yield the first row if the stated times differ from the printed ones, or these cannot be read."""
    stated: dict[str, set[str]] = {}
    for row in rows:
        stated.setdefault(slug(_text(row, "property")), set()).add(_text(row, "value"))
    texts = stated.pop("periodPrintedAs", set()) | stated.pop("resolvedFrom", set())
    often = stated.pop("frequency", None)
    first = rows[0]
    if not texts:  # a year may be part of the name: the Global AI Index 2024
        named = set(re.findall(r"(?<!\d)\d{4}(?!\d)", _text(first, "label")))
        if often or not stated.get("year", set()) <= named or set(stated) - {"year"}:
            yield first, ""
        return
    if often is not None and not any(re.search(r"매|마다|\b(?:every|each)\b", text) for text in texts):
        yield first, ""
    this = _number(first, "this")
    readings = [read_period(text, None if this is None else int(this)) for text in sorted(texts)]
    said: dict[str, set[str]] = {}
    for reading in readings:
        for name, values in _stated_time(reading).items():
            said.setdefault(name, set()).update(map(str, values))
    if "endYear" in stated and "endYear" not in said:  # a deadline is printed like a year
        said["endYear"] = said.pop("year", set())
    unread = next((reading.unread for reading in readings if reading.unread), "")
    bounds = [each.lasting.bound if each.lasting else each.bound or "exact" for each in readings]
    if stated if unread else stated != said:
        yield first, unread
    elif any(
        slug(_text(first, "bound")) not in CODES.get(str(each), ()) for each in bounds if each != "exact"
    ):
        yield first, f"how exact is {', '.join(sorted(texts))!r}?"


def _stated_time(reading: Reading) -> dict[str, Iterable[object]]:
    """Return the times in *reading* by the local name of the property for each."""
    period, lasting = reading.period, reading.lasting
    parts: dict[str, Iterable[object]] = {
        "year": period.years,
        "startYear": [period.first] if period.first else (),
        "endYear": [period.last] if period.last else (),
        "month": [period.month] if period.month else (),
        "date": [period.date] if period.day else (),
        "durationYears": [lasting.value] if lasting and lasting.unit == "year" else (),
    }
    return {name: values for name, values in parts.items() if values}


READERS: dict[str, Reader] = {
    "amount": _row_by_row(_amount, ["value"]),
    "currency": _row_by_row(_currency, ["number"]),
    "count": _row_by_row(lambda row, reading: reading.count == _number(row)),
    "ratio": _row_by_row(_ratio, ["value"]),
    "rank": _row_by_row(_rank, ["value"]),
    "bound": _bounds,
    "figure": _figures,
    "number": lambda rows: [(row, "") for row in rows if not _numbered(row)],
    "period": _period,
}
"""Readers by the name that a check's header gives."""

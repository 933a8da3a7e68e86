"""Reading what is printed: numerals, currencies, bounds and dates of Korean (and plain English) text.

Each reader is given the rows of one check about one node in one passage and says which of them disagree
with the printed form: value, currency, bound and years must be what a reader would take from it. What it
cannot read disagrees, so that nothing passes because it was not understood.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from decimal import Decimal

from kg.namespaces import SAI, slug
from kg.terms import Term, number

Row = Mapping[str, Term | None]

_UNITS = {"조": 10**12, "억": 10**8, "만": 10**4, "천": 10**3, "백": 10**2}
_ENGLISH = {"trillion": 10**12, "billion": 10**9, "million": 10**6, "thousand": 10**3}
_NATIVE = dict(
    zip(["한", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉", "열"], range(1, 11), strict=True)
)
_WORDS = {"하나": 1, "둘": 2, "셋": 3, "넷": 4, "스물": 20, "스무": 20}
_NUMERAL = r"\d+(?:,\d{3})*(?:\.\d+)?"
_UNIT = "|".join([*_UNITS, *_ENGLISH])
_SUM = re.compile(rf"({_NUMERAL})\s*((?:{_UNIT})*)(?=(\s*{_NUMERAL}\s*(?:{_UNIT}))?)")
_CURRENCIES = (
    ("캐나다 달러|캐나다달러|C\\$|CA\\$|CAD", "CAD"),
    ("호주 달러|호주달러|A\\$|AUD", "AUD"),
    ("싱가포르 달러|싱가포르달러|S\\$|SGD", "SGD"),
    ("홍콩 달러|홍콩달러|HK\\$|HKD", "HKD"),
    ("달러|불|\\$|USD|dollars?", "USD"),
    ("유로|€|EUR|euros?", "EUR"),
    ("엔|¥|JPY|yen", "JPY"),
    ("위안|元|CNY|yuan", "CNY"),
    ("파운드|£|GBP|pounds?", "GBP"),
    ("프랑|CHF|francs?", "CHF"),
    ("원|₩|KRW|won", "KRW"),
)
_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
_RELATIVE = {"재작년": -2, "지난해": -1, "작년": -1, "올해": 0, "금년": 0, "내년": 1, "내후년": 2}
_PERIOD = ("year", "startYear", "endYear", "month", "date", "durationYears")


def numbers(text: str) -> list[Decimal]:
    """Return the numbers printed in *text*: ``1조 2000억`` is one, ``세 가지`` is 3."""
    found: list[Decimal] = []
    carried: Decimal | None = None
    for match in _SUM.finditer(text):
        value = Decimal(match[1].replace(",", ""))
        for unit in re.findall(_UNIT, match[2]):
            value *= _UNITS.get(unit) or _ENGLISH[unit]
        carried = value if carried is None else carried + value
        if not (match[2] and match[3]):  # else a smaller unit follows and belongs to the same number
            found.append(carried)
            carried = None
    if not found:
        for word, value_ in {**_NATIVE, **_WORDS}.items():
            if re.search(rf"(?<![가-힣]){word}(?=\s|$|[개명곳가])", text):
                return [Decimal(value_)]
    return found


def currency(text: str) -> str | None:
    """Return the ISO 4217 code of the currency printed in *text*, or None."""
    for words, code in _CURRENCIES:
        if re.search(rf"(?:{words})", text):
            return code
    return None


def ratio(text: str) -> tuple[int, int] | None:
    """Return the ratio printed in *text*: ``1/3``, ``80%``, ``4대 석학 중 2명``."""
    if match := re.search(r"(\d+)\s*/\s*(\d+)", text):
        return int(match[1]), int(match[2])
    if match := re.search(r"(\d+)\s*(?:%|퍼센트|percent)", text):
        return int(match[1]), 100
    if match := re.search(r"(\d+)\s*분의\s*(\d+)", text):
        return int(match[2]), int(match[1])
    if match := re.search(r"(\d+).*중\D*(\d+)", text):
        return int(match[2]), int(match[1])
    return None


def ranks(text: str) -> set[int]:
    """Return the ranks printed in *text*: ``3, 4위`` is 3 and 4, ``10위권 밖`` is 11."""
    if match := re.search(r"(\d+)위권?\s*(?:밖|바깥)", text):
        return {int(match[1]) + 1}
    if match := re.search(r"((?:\d+\s*[,·~-]\s*)*\d+)\s*위", text):
        return {int(n) for n in re.findall(r"\d+", match[1])}
    return {int(n) for n in re.findall(r"(\d+)(?:st|nd|rd|th)\b", text)}


def bound(text: str) -> str:
    """Return the local name of the bound that *text* prints; Exact if no word qualifies the figure."""
    about = bool(
        re.search(r"(?<![가-힣])약\s*\d|대략|어림|쯤|가량|정도|안팎|년대\s*(?:초|중|후)반|about|around", text)
    )
    over = bool(re.search(r"\d\s*[백천만억조]*여", text))
    least = bool(re.search(r"이상|초과|최소|넘|밖|at least|more than|over", text))
    most = bool(re.search(r"이하|미만|최대|위권(?!\s*밖)|at most|up to", text))
    if about:
        return "AboutSlightlyMore" if over else "AboutOrMore" if least else "About"
    if re.search(r"(?:명|개|건|원|번|\d)이나", text):
        return "AsManyAs"
    return "SlightlyMore" if over else "AtLeast" if least else "AtMost" if most else "Exact"


def period(text: str, this: int | None = None) -> dict[str, set[str]] | None:
    """Return what *text* says of time, by local name of the property; None if that cannot be read.

    ``2018~2022`` is a start and an end, ``2017년부터`` a start; ``10년간`` is a duration; ``Sep. 2024``
    a year and a month; 올해 is *this* year. A word without a number, such as 최근, says nothing.
    """
    said: dict[str, set[str]] = {}
    rest = text
    if match := re.search(r"(\d{4})[.-]\s*(\d{1,2})[.-]\s*(\d{1,2})(?!\d)", text):
        year, month, day = (int(part) for part in match.groups())
    elif match := re.search(r"(?:(\d{1,2})\s+)?([A-Za-z]{3,9})\.?\s+(\d{4})", text):
        name = match[2][:3].lower()
        year, month, day = (
            int(match[3]),
            _MONTHS.index(name) + 1 if name in _MONTHS else 0,
            int(match[1] or 0),
        )
    elif match := re.search(r"(\d{4})년\s*(\d{1,2})월(?:\s*(\d{1,2})일)?", text):
        year, month, day = int(match[1]), int(match[2]), int(match[3] or 0)
    else:
        year = month = day = 0
    if year and month:
        said = {"year": {str(year)}, "month": {str(month)}}
        if day:
            said["date"] = {f"{year:04}-{month:02}-{day:02}"}
        return said
    if match := re.search(r"(\d+)\s*(?:년|개년)\s*(?:간|동안)|(\d+)\s*years", rest):
        said["durationYears"] = {match[1] or match[2]}
        rest = rest.replace(match[0], "")
    if match := re.search(r"(\d{4})년?\s*[~–]\s*(\d{4})", rest):
        return said | {"startYear": {match[1]}, "endYear": {match[2]}}
    years = re.findall(r"(?<!\d)(\d{4})(?!\d)", rest)
    years += [f"20{short}" for short in re.findall(r"[‘’'](\d{2})(?!\d)", rest)]
    for word, step in _RELATIVE.items():
        if word in rest and not (word == "작년" and "재작년" in rest):
            if this is None:
                return None
            years.append(str(this + step))
    if years:
        name = "startYear" if re.search(r"부터|이후|이래|초반|since|from", rest) else "year"
        said[name] = set(years)
    return said


def _number(row: Row, name: str = "value") -> Decimal | None:
    return number(row.get(name))


def _text(row: Row, name: str = "printed") -> str:
    return str(getattr(row.get(name), "value", ""))


def _each(agrees: Callable[[Row], bool]) -> Callable[[Sequence[Row]], Iterable[Row]]:
    return lambda rows: [row for row in rows if not agrees(row)]


def _ratio(row: Row) -> bool:
    read = ratio(_text(row))
    return read is not None and [*map(Decimal, read)] == [_number(row), _number(row, "denominator")]


def _ordinal(row: Row) -> bool:
    """Return whether a number is the one in 그림 2, 2차 or Figure 2, if there is such a one."""
    found = re.search(r"(?:그림|[Ff]igure)\s*(\d+)|(\d+)(?:차|단계)", _text(row))
    return found is None or Decimal(found[1] or found[2]) == _number(row)


def _stated(row: Row) -> bool:
    """Return whether a printed form holds no figure: of a name only digits within it are left alone."""
    text = _text(row, "value")
    return not (ranks(text) or ratio(text) or (currency(text) and numbers(text)) or _counted(text))


def _counted(text: str) -> bool:
    return bool(
        re.search(
            r"\d\s*[백천만억조]*여?\s*(?:개|명|건|곳|대|가지)(?![가-힣])|^(?:총|약)\s*\d|^\S+ \d+$|^\d+$",
            text,
        )
    )


def _period(rows: Sequence[Row]) -> Iterable[Row]:
    """Return the first row if what is stated of time differs from what is printed."""
    stated: dict[str, set[str]] = {}
    for row in rows:
        stated.setdefault(slug(_text(row, "property")), set()).add(_text(row, "value"))
    texts = stated.pop("periodPrintedAs", set()) | stated.pop("resolvedFrom", set())
    often = stated.pop("frequency", None)
    first = rows[0]
    this = _number(first, "this")
    said: dict[str, set[str]] = {}
    for text in texts:
        read = period(text, int(this) if this is not None else None)
        if read is None:  # relative to a year that the data do not tell
            return []
        for name, values in read.items():
            said.setdefault(name, set()).update(values)
    if not texts:  # the name itself may tell the year: the Global AI Index 2024
        named = set(re.findall(r"(?<!\d)\d{4}(?!\d)", _text(first, "label")))
        return [first] if often or not stated.get("year", set()) <= named or set(stated) - {"year"} else []
    if often is not None and not any(re.search("매|마다|every|each", text) for text in texts):
        return [first]
    if "endYear" in stated and "endYear" not in said:  # a deadline is printed like a year
        said["endYear"] = said.pop("year", set())
    return [] if stated == said else [first]


READERS: dict[str, Callable[[Sequence[Row]], Iterable[Row]]] = {
    "amount": _each(lambda row: _number(row) in numbers(_text(row))[:1]),
    "currency": _each(lambda row: _text(row, "value") == currency(_text(row))),
    "count": _each(lambda row: numbers(_text(row)) == [_number(row)]),
    "ratio": _each(_ratio),
    "rank": _each(lambda row: _number(row) in ranks(_text(row))),
    "bound": _each(lambda row: _text(row, "value") == SAI + bound(_text(row))),
    "figure": _each(_stated),
    "number": _each(_ordinal),
    "period": _period,
}
"""Name of a reader, as in a check's header, to the rows at fault among those of a node in a passage."""

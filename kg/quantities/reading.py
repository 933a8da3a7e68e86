"""Parses a printed text as a whole: its amount, figure and time, or the reason why it is unread."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import NamedTuple

from kg.quantities import bounds, currencies, derived, durations, naming, periods, shares, units
from kg.quantities.characters import Unread, normal
from kg.quantities.currencies import Codes
from kg.quantities.numerals import Numeral, numerals
from kg.quantities.period import Period, combined

_NEVER = Period()
"""No time is printed."""
NO_NUMBER = "no number is printed"
"""The reason why a text without figures is unread."""


class Figure(NamedTuple):
    """A number in full units, the currencies that it may be in, what it counts, and its bound.

    *currencies* are ISO 4217 codes, none if it is not money. *unit* is its name in CLDR (``percent``,
    ``year``, ``megawatt``), or the word as printed. *bound* is one of :data:`kg.quantities.bounds.BOUNDS`, or
    None if the words next to the figure are not understood. *of* is the whole of a share: 100 for a
    percentage, 3 for ``1/3``; 0 if it is not a share.
    """

    value: Decimal
    currencies: Codes = frozenset()
    unit: str = ""
    bound: str | None = "exact"
    of: int = 0


@dataclass(frozen=True)
class Reading:
    """The result: a figure, or two with one in brackets, or ranks; a duration; a time; or why *unread*."""

    figures: tuple[Figure, ...] = ()
    lasting: Figure | None = None
    period: Period = _NEVER
    unread: str = ""

    @property
    def number(self) -> Decimal | None:
        """The first figure, whether money or not."""
        return self.figures[0].value if self.figures else None

    @property
    def amount(self) -> Decimal | None:
        """The first figure if it is money."""
        return self.number if self.currencies else None

    @property
    def currencies(self) -> Codes:
        """The ISO 4217 codes that the first figure may be in: one for ``NT$5``, every dollar for ``$5``."""
        return self.figures[0].currencies if self.figures else frozenset()

    @property
    def count(self) -> Decimal | None:
        """The first figure, unless it is money, a rank or a fraction."""
        share = bool(self.figures) and self.figures[0].of and self.unit != "percent"
        return None if self.currencies or self.unit == "rank" or share else self.number

    @property
    def unit(self) -> str:
        """What the first figure counts, "" if not stated."""
        return self.figures[0].unit if self.figures else ""

    @property
    def bound(self) -> str | None:
        """The bound of the first figure, or else of the period; None if there is none or it is unsure."""
        if self.figures:
            return self.figures[0].bound
        if self.period.early:
            return "early in the decade"
        return ("about" if self.period.about else "exact") if self.period.span else None

    @property
    def years(self) -> tuple[int | None, int | None] | None:
        """The first and last year, None for an open end; None as a whole for a month, or without a year."""
        return None if self.period.month else self.period.span

    @property
    def date(self) -> str | None:
        """The day or month, as 2025-12-23 or 2025-12."""
        return self.period.date


def read(text: str) -> Reading:
    """Return what *text*, printed in English or Korean, says.

    ``read("NT$190 billion").amount`` is 190000000000 and its currencies are only TWD; ``read("20만").count``
    is 200000; ``read("2018~22년").years`` is (2018, 2022). Four digits alone are both a number and a year.
    For text that cannot be read (``수십억``, ``5-6 billion``, ``12/11/2025``), ``unread`` has the reason and
    all else is empty.
    """
    try:
        plain = durations.in_digits(normal(text))
        period, rest = periods.find(plain)
        figures, lasting = _figures(rest)
        if not figures and not period.span:
            raise Unread(naming.indefinite(rest) or NO_NUMBER)
        if len(figures) == 1 and re.fullmatch(r"[12]\d{3}", plain):
            period = Period((int(plain),))
    except Unread as why:
        return Reading(unread=str(why))
    return Reading(figures, lasting, period)


_POINT = re.compile(
    r"\d+년대|\w+ ?(?:년|개월|달|주|일|시간) ?(?:전|후|뒤|차|만에)(?![가-힣])"
    r"|\b(?:years?|months?|weeks?|days?) (?:ago|later|earlier|hence|from now)\b"
    r"|\bin \w+ (?:years?|months?|weeks?|days?)$"
)
"""A time relative to another, which is not a duration."""
_NO_TIME = re.compile(r"(?<!\w)(?:최근|현재|매년|한동안|이 시점|now|recently|every year)(?![A-Za-z])", re.I)
"""Words for a time without a place in the calendar."""


def read_period(text: str, this: int | None = None) -> Reading:
    """Return what *text*, the printed form of a time, says: years, a date, a duration.

    Four digits are a year; ``올해`` and "this year" are the year *this*. ``최근`` says nothing, but is not
    reported as unread.
    """
    try:
        plain = durations.in_digits(normal(text))
        period, rest = periods.find(plain, bare=True)
        relative, rest = periods.relative(rest, this)
        period = combined([period, relative])
        if match := _POINT.search(rest):
            raise Unread(f"{match[0].strip()!r} is a point in time, not a duration")
        figures = [figure for figure in _figures(rest)[0] if figure.unit in units.DURATIONS]
        if not (period.span or period.month or figures or _NO_TIME.search(plain)):
            raise Unread("no calendar time is printed")
    except Unread as why:
        return Reading(unread=str(why))
    return Reading(lasting=figures[0] if figures else None, period=period)


_RANGE = re.compile(r"[^(]*?(?:[-~]|[ -]to[ -]| and | or |내지|에서|부터|이상)[^(]*")


def _figures(text: str) -> tuple[tuple[Figure, ...], Figure | None]:
    """Return the figure of *text* and one in brackets after it, or its ranks; and how long it applies.

    Raises:
        Unread: there are other figures, or a part of one is not understood.
    """
    if part := shares.first_share(text):
        before, after = text[: part.start], text[part.end :]
        if next(numerals(f"{before};{after}"), None):
            raise Unread(f"{text!r} has several figures")
        if why := derived.derived(before, after):
            raise Unread(why)
        bound = bounds.bound(before, after, over=False)
        unit = "" if part.of else "rank"
        return tuple(Figure(Decimal(n), unit=unit, bound=bound, of=part.of) for n in part.numbers), None
    found: list[Figure] = []
    lasting: Figure | None = None
    end, others = 0, list[str]()
    for numeral in numerals(text):
        figure, begin, stop = _figure(text, numeral, end)
        between = text[end:begin]
        others.append(between)
        if found and _RANGE.fullmatch(between):
            raise Unread(f"{text!r} is a range")
        if found and figure.unit in units.DURATIONS and not lasting and found[0].unit not in units.DURATIONS:
            lasting = figure
        elif len(found) > 1 or (found and not re.search(r"\([^()\d]*$", between)):
            raise Unread(f"{text!r} has several figures")
        else:
            found.append(figure)
        end = stop
    for other in [*others, text[end:]]:
        if found and (name := currencies.currency_named(other)):
            raise Unread(f"{name!r} is not next to a figure")
        if strange := re.search(r"(?:^|[^\w-])[.,]\d+", other):
            raise Unread(f"what is {strange[0].strip()!r}?")
    return tuple(found), lasting


_ABBREVIATION = re.compile(r"[A-Z][A-Za-z]{0,2}\.?")
"""An abbreviation that may be an unknown currency: ``R 500 million``, ``SR 10bn``."""


def _figure(text: str, numeral: Numeral, floor: int) -> tuple[Figure, int, int]:
    """Return the figure of *numeral*, its start and its end; text before *floor* belongs to another one."""
    codes, begin, end = currencies.currency_around(text, numeral.start, numeral.end)
    if codes is None and re.search(currencies.SIGN + r"\s?$", text[floor:begin]):
        raise Unread(f"which currency is {text[floor:begin].split()[-1]!r}?")
    unit, known = "", True
    if end == numeral.end and not bounds.begins_with_bound(text[end:]):
        unit, stop, known = units.unit(text, end)
        if unit and not known and _strange(text, numeral, stop, unit, sum_=codes is not None):
            raise Unread(f"how much is {unit!r}?")
        if codes and not re.match(r" ?\w", text[stop:]):  # $5 billion Canadian
            codes &= currencies.dollars_of(unit) or codes
        unit, end = ("", end) if codes else (unit, stop)
    if codes is not None and not codes:
        raise Unread("two currencies")
    if strange := re.match(r" ?[%‰]|(?![가-힣])[^\W\d_]", text[end:]):
        raise Unread(f"what is {text[begin:end] + strange[0]!r}?")
    if unit == "quarter" and numeral.value in range(1, 5):
        raise Unread(f"is {text[begin:end]!r} a quarter of a year, of a whole, or how many?")
    if re.fullmatch("figures?|digits?|자릿?수", unit):
        raise Unread(f"{text[begin:end]!r} says how many digits a figure has")
    if numeral.letter and codes is None:
        raise Unread(f"what is {text[begin:end]!r}, without a currency?")
    value = numeral.value
    opening = text[floor:begin]
    word = opening.rpartition(" ")[0].rpartition(" ")[2]
    bare = codes is None and not unit and value >= 1000
    if bare and (_ABBREVIATION.fullmatch(word) or currencies.ends_like_currency(word)):
        raise Unread(f"is {word!r} a currency?")
    minus = re.search(r"(?:(?:^|[ (])-|\b(?:minus|negative) |마이너스 ?|영하 ?)$", opening, re.IGNORECASE)
    if minus and (minus.start() or not floor):
        value, begin = -value, floor + minus.start()
    if why := derived.derived(text[floor:begin], text[end:]):
        raise Unread(why)
    later = re.sub(r" ?\([^()]*\)", "", text[end:])  # text in brackets interrupts the words of a bound
    asides = re.findall(r"\(([^()\d]*)\)", text[end:])
    bound = bounds.bound(text[floor:begin], re.split("[()]", later)[0], numeral.over, asides)
    if codes is None and not bounds.is_bounded_before(opening):
        printed = text[numeral.start : numeral.end]
        if why := naming.doubt(opening, printed, unit, text[end:], known=known):
            raise Unread(why)
    of = 100 if unit == "percent" else 0
    return Figure(value, codes or frozenset(), unit, bound, of), begin, end


def _strange(text: str, numeral: Numeral, end: int, word: str, *, sum_: bool) -> bool:
    """Return whether the unknown *word* behind a number, up to *end*, may be part of the quantity."""
    if sum_:  # $5 zillion, but not $5 million plan
        return text[numeral.start : numeral.end].strip("0123456789.,") == ""
    attached = text[numeral.end] != " " and word[0] in "십백천만억조경여"
    return (
        attached
        or (word in ("동", "낍") and numeral.value >= 10**4)  # dong or kip; 동 also counts houses
        or bool(re.match("원|엔|달러|유로|위안", word))
        or currencies.ends_like_currency(word)
        or currencies.currency_after(text, end) is not None
    )

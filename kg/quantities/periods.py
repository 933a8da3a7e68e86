"""Dates, years and periods: ``December 23, 2025``, ``2018~22년``, ``since 2017``, ``the 2010s``, ``올해``.

Names of months are from CLDR, through Babel. A parser that guesses (dateparser) accepts 12/11/2025, a
thirteenth month and 2018-2022 as dates; here the first two are unread and the third is a period.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date
from functools import cache

from kg.quantities.characters import Unread
from kg.quantities.period import Period, combined

_RELATIVE = {"재작년": -2, "지난해": -1, "작년": -1, "올해": 0, "금년": 0, "내년": 1, "내후년": 2} | {
    "last year": -1,
    "this year": 0,
    "next year": 1,
}
_ROUGHLY = re.compile(r"(?<!\w)(?:약|대략|about|around|circa|ca?\.?|roughly|approximately) ?$", re.IGNORECASE)
_OR_SO = re.compile(r"(?: ?(?:경|께|쯤|즈음|무렵|언저리|(?:을 )?전후(?:해|하여)?|or so)|-ish)(?!\w)")
_SINCE = r"(?:\b(?P<since>since|from) )?"
_ONWARD = r"(?:on(?:wards?)?|and (?:beyond|after))(?! [a-z])"
_AFTER = rf"(?:(?P<start> ?부터| ?이후| ?이래| {_ONWARD})|(?P<stop> ?까지))?"
_PART = (
    r"(?: ?(?:초반?|중반?|후반|말|[1-4] ?분기|[상하]반기|봄|여름|가을|겨울)(?=부터|까지|에|의|은|는|\W|$))?"
)
"""A part of a year in Korean, which is only represented as that year."""
_DENIED = re.compile(
    r"(?:\b(?:not|no|never|cannot|except|excluding|without|but|than|least|most)\b|n't)(?: \w+){0,2} ?$",
    re.IGNORECASE,
)
_DENIED_AFTER = re.compile(
    r"[이은는도가]? ?(?:아니|아닌|아님|빼고|제외|말고|외)|(?: or|년? (?:또는|혹은)|년?이나) [12]\d{3}"
    r"|(?:을|이)? ?넘|에야| ?(?:직전|직후|이르면|빠르면|늦어도|안|내)(?![가-힣])| ?[-~] ?(?=$|\))"
    r"| at the (?:latest|earliest)\b"
)
"""This and _DENIED match words that negate a time, exclude it, offer an alternative, or bound it."""
_TOWARD = re.compile(
    r"(?:\b(?:since|from|by|until|till|through|before|after|beyond|prior to|up to|pre-|post-|starting"
    r"|beginning|ending|early as|late as|back (?:as|to)|earliest|latest)(?:[ -][A-Za-z-]+){0,4}"
    r"|(?:^|\() ?[-~])[ -]?$"
    r"|(?<![가-힣])(?:늦어도|늦으면|이르면|빠르면) ?$",
    re.IGNORECASE,
)
"""Words that bound a year in a form that none of the patterns below covers."""
_NOT_OURS = re.compile(
    r"(?<![가-힣])(?:(?:기원전|단기|불기|레이와|헤이세이|쇼와|민국) ?(?=\d)|서기 ?(?=\d{1,3}년))"
    r"|\b(?:Reiwa|Heisei|Showa) (?=\d)"
)
"""Names of other eras, before a year number of theirs."""
_SHORT_YEAR = re.compile(r"(?<!\d)\d\d년 ?\d{1,2}월(?!간)")
"""A year in two digits, or a number of years: ``18년 5월``."""
_YEAR = r"(?<![\d.,$€£¥₩])(?P<year>[12]\d{3})(?!\d|s\b|[.,]\d)"
_EDGE = r"(?<![\w.,/])"


@cache
def _months() -> Mapping[str, int]:
    """Return the number of each month by its English names, in lower case."""
    from babel import Locale

    names = {"sept": 9}
    for form in ("wide", "abbreviated"):
        names |= {name.lower(): n for n, name in Locale("en").months["format"][form].items()}
    return names


@cache
def _ranges() -> re.Pattern[str]:
    """Return the expression for several months or days: ``March-May``, ``20-23 December``, ``3~5월``."""
    name = rf"(?:{'|'.join(sorted(_months(), key=len, reverse=True))})\b\.?"
    day, link = r"(?<![\d.,/-])\d{1,2}", "(?: ?[-~,&] ?| to | through | until | and | or )"
    return re.compile(
        rf"\b{name}(?: {day})?{link}{name}|\b{name} {day}(?:[-~&]| to | and | or )\d{{1,2}}(?!\d)"
        rf"|{day}(?:[-~&]| to | and | or )\d{{1,2}} {name}"
        rf"|{day}[월일]?(?: ?[-~·,] ?|부터 |에서 |[과와] | 또는 )\d{{1,2}}[월일]",
        re.IGNORECASE,
    )


@cache
def _forms() -> Sequence[re.Pattern[str]]:
    """Return the expressions for times, the more specific first; the last is a year on its own."""
    name = rf"(?P<name>{'|'.join(sorted(_months(), key=len, reverse=True))})\.?"
    day = r"(?P<day>\d{1,2})(?:st|nd|rd|th|\.)?(?: of)?"
    full, month, by = r"(?P<year>\d{4})(?!\d)", r"(?P<month>\d\d?)", r"(?P<by>[-/.]) ?"
    part = (
        r"early|mid|late|(?:the )?(?:start|beginning|end) of|(?:[QH][1-4]|[1-4][QH])(?: of)?"
        r"|(?:the )?(?:first|second|third|fourth|last|1st|2nd|3rd|4th)[ -](?:quarter|half)(?: of)?"
        r"|spring|summer|autumn|fall|winter|(?:fiscal|financial|academic|school|calendar|tax)(?: year)?"
    )
    toward = (
        r"(?:\b(?P<vague>since|from|by|until|till|through|before|after|beyond|years? (?:ended|ending|to)) )?"
    )
    limit = r"(?P<vague> ?(?:부터|까지|이?전|이후|이래)(?![가-힣]))?"
    texts = (
        rf"{_EDGE}{month}/{full}(?!/)",
        rf"{toward}{_EDGE}{full}{by}{month}(?P=by) ?(?P<day>\d\d?)(?!\d)\.?",
        rf"{_EDGE}{full}년 ?{month}월(?: ?(?P<day>\d\d?)일)?{limit}",
        rf"{toward}{_EDGE}{name} {day},? {full}",
        rf"{toward}{_EDGE}{day}[ -]{name}[, -] ?{full}",
        rf"{toward}{_EDGE}{name}(?:,? |-){full}",
        rf"{_EDGE}{month}월(?: ?(?P<day>\d\d?)일)?(?![가-힣]*\d){limit}",
        rf"^(?:in )?{name}$",
        rf"{_EDGE}{name} {day}(?![\d,.])",
        rf"{_EDGE}(?P<one>\d\d?){by}(?P<two>\d\d?)(?P=by) ?(?P<three>\d{{2}}|\d{{4}})(?!\d)\.?",
        rf"{_EDGE}(?P<list>[12]\d{{3}}(?:(?:[-·,/] ?[12]\d{{3}}){{2,}}(?!\d)|[·,] ?[12]\d{{3}}년))",
        rf"(?:\b(?:from|(?P<between>between)) |\bFY ?)?(?:\b(?:{part})[ -])?{_YEAR}년?{_PART}"
        r"(?: ?(?P<by>[-~/]) ?| to |(?(between) and |(?!))| until | through |부터 |에서 )"
        rf"(?:FY ?|(?:{part})[ -])?(?P<to>\d{{4}}|\d{{2}})(?!\d|[.,]\d)년?{_PART}(?: ?까지| ?사이)?",
        rf"{_SINCE}(?:the )?(?:(?P<early>early)|(?P<part>mid|late))?[- ]?"
        r"(?<!\d)(?P<decade>(?:1[5-9]|20)\d0)(?:s\b|년대)"
        rf"(?: ?(?:(?P<beginning>초반?)|(?P<rest>중반?|후반|말)))?{_AFTER}",
        r"\b(?:(?:(?P<since>since|from)|(?P<by>by|until|till|through|(?:no|not) later than)"
        rf"|(?P<vague>before|after|beyond)|in|during)(?: (?:{part}))?|FY|{part})"
        rf"[ -]?{_YEAR}(?: (?P<start>{_ONWARD})|(?! [a-z]+s\b))",
        rf"{_YEAR}[- ]?(?:[QH][1-4]|[1-4][QH])\b",
        rf"{_YEAR}(?:년도?| ?회계연도|학년도)(?! ?간| ?동안|대){_PART}"
        rf"(?P<vague> ?이?전(?:까지)?(?![가-힣])| 이내)?{_AFTER}",
        rf"{_YEAR}{_AFTER}",
    )
    return [re.compile(text, re.IGNORECASE) for text in texts]


def find(text: str, *, bare: bool = False) -> tuple[Period, str]:
    """Return the time that *text* mentions, and the rest of it; if *bare*, any four digits are a year.

    Raises:
        Unread: a date does not exist, or is ambiguous.
    """
    text = re.sub(r"(?<!\w)(?:'|FY ?'?)(?=\d\d(?:년|\b))", "FY20", text)
    if match := _NOT_OURS.search(text) or _SHORT_YEAR.search(text) or _ranges().search(text):
        raise Unread(f"which time is {match[0].strip()!r}?")
    found: list[Period] = []
    for form in _forms() if bare else _forms()[:-1]:
        for match in form.finditer(text):
            begin = text[: match.start()]
            alone = match[0][0].isdigit()
            before = _DENIED.search(begin) or (_TOWARD.search(begin) if alone else None)
            after = _DENIED_AFTER.match(text, match.end())
            if before or after:
                words = text[before.start() if before else match.start() : (after or match).end()]
                raise Unread(f"which time is {words.strip()!r}?")
            period = _period(match)
            rough = _ROUGHLY.search(text[: match.start()]) or _OR_SO.match(text, match.end())
            found.append(period._replace(about=True) if rough else period)
        text = form.sub(" ", text)
    return combined(found), text


def relative(text: str, this: int | None) -> tuple[Period, str]:
    """Return the time that words like ``올해`` and "last year" mean, and the rest of *text*.

    *this* is the year in which they were written.

    Raises:
        Unread: this year is not known.
    """
    found: list[Period] = []
    for word, step in _RELATIVE.items():
        form = re.compile(rf"(?<!\w){word}{_PART}{_AFTER}(?:에|의|는|은|도)?(?!\w)", re.IGNORECASE)
        for match in form.finditer(text):
            if this is None:
                raise Unread(f"{match[0]} of which year?")
            found.append(_directed(match, this + step))
        text = form.sub(" ", text)
    return combined(found), text


def _period(match: re.Match[str]) -> Period:
    parts = match.groupdict()
    if parts.get("one"):
        return _short(*(parts[name] for name in ("one", "two", "three")))
    if parts.get("list"):
        return Period(tuple(map(int, re.findall(r"\d{4}", match[0]))))
    if decade := parts.get("decade"):
        if parts["part"] or parts["rest"]:
            raise Unread(f"which years is {match[0].strip()!r}?")
        first = int(decade)
        early = bool(parts["early"] or parts["beginning"])
        if parts["since"] or parts["start"]:
            return Period(first=first, early=early)
        if early:
            raise Unread(f"which years is {match[0].strip()!r}?")
        return Period(first=first, last=first + 9)
    year = int(parts.get("year") or 0)
    if parts.get("vague"):
        raise Unread(f"which time is {match[0].strip()!r}?")
    if name := parts.get("name") or parts.get("month"):
        return _day(year, _months().get(name.lower()) or int(name), int(parts.get("day") or 0), match[0])
    if to := parts.get("to"):
        last = int(to) if len(to) == 4 else year // 100 * 100 + int(to)
        if last <= year or (len(to) == 2 and int(to) <= 12 and parts["by"] in ("-", "/")):
            raise Unread(f"{match[0].strip()!r} may be years, or a month")
        return Period(first=year, last=last)
    return _directed(match, year)


def _directed(match: re.Match[str], year: int) -> Period:
    """Return the *year* as a single one, a beginning or an end, according to the words around it."""
    parts = match.groupdict()
    if parts.get("since") or parts.get("start"):
        return Period(first=year)
    return Period(last=year) if parts.get("by") or parts.get("stop") else Period((year,))


def _day(year: int, month: int, day: int, text: str) -> Period:
    try:
        date(year or 2000, month, day or 1)
    except ValueError:
        raise Unread(f"no such day: {text.strip()}") from None
    return Period((year,) if year else (), month=month, day=day or None)


def _short(one: str, two: str, three: str) -> Period:
    """Return the day of a date in numbers if unambiguous: 23/12/2025 is, 12/11/2025 and 25.12.23 are not."""
    days = set[Period]()
    for day, month in ((one, two), (two, one)):
        try:
            days.add(_day(int(three), int(month), int(day), ""))
        except Unread:
            continue
    if len(three) == 2 or len(days) != 1:
        raise Unread(f"{one}, {two}, {three}: which is the day, which the month?")
    return days.pop()

"""Numbers in digits and in words: ``1,234.5``, ``1조 2,000억``, ``two dozen``, ``half a billion``, ``열두``.

Digits may only be grouped as in English, Korean or Indian English (CLDR, through Babel). Babel does not parse
number words, and no maintained library parses Korean ones.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from kg.quantities import currencies, units
from kg.quantities.bounds import SUFFIX
from kg.quantities.characters import Unread


class Numeral(NamedTuple):
    """A number at a place in a text.

    *over* is true if it has a Korean 여, *letter* if its scale may also be a unit: 300m.
    """

    value: Decimal
    start: int
    end: int
    over: bool = False
    letter: bool = False


_SMALL = {"십": 10, "백": 100, "천": 1000}
_LARGE = {"만": 10**4, "억": 10**8, "조": 10**12, "경": 10**16}
SINO = {letter: n for n, letter in enumerate("일이삼사오육칠팔구", 1)}
NATIVE = dict(
    zip(["한", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉"], range(1, 10), strict=True)
)
_TENS = dict(
    zip(["열", "스물", "서른", "마흔", "쉰", "예순", "일흔", "여든", "아흔"], range(10, 100, 10), strict=True)
)
_TENS["스무"] = 20
_ONES = {
    word: n
    for words, first, step in (
        ("zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve", 0, 1),
        ("thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen", 13, 1),
        ("twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety", 20, 10),
    )
    for n, word in zip(itertools.count(first, step), words.split("|"), strict=False)
}
_LONG = {"hundred": 2, "thousand": 3, "lakh": 5, "million": 6, "crore": 7, "billion": 9, "trillion": 12}
_SHORT = {"k": 3, "cr": 7, "mn": 6, "mln": 6, "bn": 9, "bln": 9, "tn": 12, "trn": 12}
_LETTERS = {"m": 6, "mm": 6, "b": 9, "t": 12}
"""Scales next to a currency; elsewhere they may be metres, millimetres, bytes or tonnes."""

_DIGITS = re.compile(r"(?<![\d.,])(\d(?:[\d.,]*\d)?)")
_SCALE = re.compile(rf"(?:[ -]?({'|'.join(_LONG)})|[ ]?({'|'.join([*_SHORT, *_LETTERS])}))(?![A-Za-z])", re.I)
_WORD = rf"(?:{'|'.join(sorted(_ONES, key=len, reverse=True))})(?![A-Za-z])"
_SCALES = rf"(?:{'|'.join(_LONG)}|dozen)(?![A-Za-z])"
_ENGLISH = re.compile(
    rf"(?<![A-Za-z])(?:((?:an? )?half(?:[ -]an?)?[ -](?={_SCALES})|half an? )"
    rf"|((?:an? )?quarter[ -](?={_SCALES}))|(an? )(?={_SCALES})|({_WORD}))",
    re.IGNORECASE,
)
_MORE = re.compile(rf"[ -]?(?:(and[ -]a[ -]half)(?![A-Za-z])|(?:and )?({_WORD}|{_SCALES}))", re.IGNORECASE)
_DOZEN = re.compile(r"[ -]dozens?(?![A-Za-z])", re.IGNORECASE)
_HALF = re.compile(r"[ -]and[ -]a[ -]half(?![A-Za-z])", re.IGNORECASE)
_VAGUE = re.compile(
    r"(?<![가-힣])(?:수|몇|몇몇|여러|수십|수백|수천|수만) (?=[\d십백천만억조])"
    r"|(?<![가-힣\d])[일이삼사오육칠팔구]?[십백천만억조경]+ (?=\d)(?!\d+(?:년|세|살|개월))"
    r"|(?<![가-힣])(?:절반|반)(?![가-힣])|\b(?:(?:quarters?|thirds?|half) (?:of|the)|double|twice|triple) "
)
"""Words that change the number after them, or make it indefinite."""


@cache
def _korean() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """Return expressions for scales after digits, a number in Sino-Korean words, and one in native words."""
    counted = "|".join([*currencies.korean(), *units.korean()])
    glued = "|".join([*currencies.korean(), "명", "개", "가지", "곳"])
    scale, digit = "".join((*_SMALL, *_LARGE)), "".join(SINO)
    native = f"(?:(?:{'|'.join(_TENS)}) ?)?(?:{'|'.join(NATIVE)})|{'|'.join(_TENS)}"
    part = f"(?:[{digit}]?[{scale}])+"
    here = rf"(?:(?:{glued}){SUFFIX}| (?:{counted}){SUFFIX}"
    return (
        re.compile(rf"(?: ?(여?)([{scale}]+)|(?=여))( ?여)?(?=\d|{SUFFIX[3:-1]}| ?(?:{counted}){SUFFIX})"),
        re.compile(rf"(?<![가-힣\d])({part}(?: {part})*(?: ?[{digit}])?)(여?)(?={here}|\d))"),
        re.compile(rf"(?<![가-힣])({native})(여?)(?={here}))"),
    )


def numerals(text: str) -> Iterator[Numeral]:
    """Yield the numbers in *text*, in order.

    Raises:
        Unread: digits or words do not form a number.
    """
    if match := _VAGUE.search(text):
        raise Unread(f"how much is {match[0]!r}?")
    _, sino, native = _korean()
    place = 0
    while True:
        digits = (match for match in _DIGITS.finditer(text, place) if not _named(text, match))
        starts = [next(digits, None), *(form.search(text, place) for form in (sino, native, _ENGLISH))]
        first = min((match for match in starts if match), key=lambda match: match.start(), default=None)
        if first is None:
            return
        if first.re is native:
            tens = next((word for word in _TENS if first[1].startswith(word)), "")
            value = _TENS.get(tens, 0) + NATIVE.get(first[1].removeprefix(tens).strip(), 0)
            found = Numeral(Decimal(value), first.start(), first.end(), bool(first[2]))
        else:
            found = _in_words(text, first) if first.re is _ENGLISH else _in_figures(text, first.start())
        yield found
        place = found.end


_ATTACHED = re.compile(
    r"(?:약|총|최대|최소|근|무려|불과|단|에서|부터|[십백천만억조경]+|[0-9]+[십백천만억조경]+)$"
)
"""Korean words that digits may directly follow and still be a figure."""


def _named(text: str, match: re.Match[str]) -> bool:
    """Return whether digits are a part of a name: H100, GPT-4, 5G, 그림5."""
    before, end = text[: match.start()], match.end()
    spelled = re.search(r"[A-Za-z](?<!-to)(?<!-or)-?$", before)
    if spelled and not currencies.currency_before(text, match.start()):
        return True
    if word := re.search(r"[가-힣0-9]*[가-힣]$", before):
        return not _ATTACHED.fullmatch(word[0])
    letters = re.match(r"[A-Za-z]+", text[end:])
    if not letters or _SCALE.match(text, end) or currencies.currency_after(text, end):
        return False
    return not units.unit(text, end)[2]


def _value(text: str) -> Decimal:
    from babel.numbers import NumberFormatError, parse_decimal

    if len(text) > 28:  # the default precision of Decimal
        raise Unread(f"{text} has too many digits")
    for locale in ("en", "en_IN"):
        try:
            return parse_decimal(text, locale=locale, strict=True)
        except NumberFormatError:
            continue
    raise Unread(f"{text} is grouped neither as in English nor as in Korean")


def _in_figures(text: str, start: int) -> Numeral:
    """Return the whole number that begins at *start* with digits or Sino-Korean words."""
    scales, sino, _ = _korean()
    parts: list[Decimal | str] = []
    place, over = start, False
    if match := sino.match(text, start):
        parts += match[1].replace(" ", "")
        place, over = match.end(), bool(match[2])
    while not over:
        if match := _DIGITS.match(text, place + (bool(parts) and text[place : place + 1] == " ")):
            scaled = scales.match(text, match.end())
            parts.append(_value(match[1]))
            place = match.end()
            if scaled:
                parts += scaled[2] or ""
                place, over = scaled.end(), bool(scaled[1] or scaled[3])
        if not match or isinstance(parts[-1], Decimal):
            break
    if len(parts) > 1 or isinstance(parts[0], str):
        return Numeral(_sum(parts), start, place, over)
    value, last, letter = parts[0], 0, False
    if half := _HALF.match(text, place):
        value, place = value + Decimal("0.5"), half.end()
    while match := _SCALE.match(text, place):
        word = match[0].lower().strip(" -")
        power = _LONG.get(word) or _SHORT.get(word) or _LETTERS[word]
        if power <= last:
            raise Unread(f"{text[start : match.end()]!r} is not a number")
        value, last, place, letter = value * 10**power, power, match.end(), word in _LETTERS
    if last > 2 and (half := _HALF.match(text, place)):  # 5 million and a half
        value, place = value + Decimal(10) ** last / 2, half.end()
    if dozen := _DOZEN.match(text, place):
        value, place = value * 12, dozen.end()
    return Numeral(value, start, place, over, letter)


def _sum(parts: Sequence[Decimal | str]) -> Decimal:
    """Return the sum of digits and Korean number words; each scale must be smaller than those before it.

    Raises:
        Unread: a scale is not (5억 억), or has no number before it (억).
    """
    wrong = Unread(f"{''.join(map(str, parts))!r} is not a number")
    whole = section = current = Decimal(0)
    small = large = Decimal("Infinity")
    for part in parts:
        if part in _LARGE:
            scale = Decimal(_LARGE[str(part)])
            section += current
            if scale >= large or not (section or (part == "만" and not whole)):
                raise wrong
            whole, large = whole + (section or 1) * scale, scale
            section, current, small = Decimal(0), Decimal(0), Decimal("Infinity")
        elif part in _SMALL:
            scale = Decimal(_SMALL[str(part)])
            if scale >= small:
                raise wrong
            section, current, small = section + (current or 1) * scale, Decimal(0), scale
        else:
            if current:
                raise wrong
            current = part if isinstance(part, Decimal) else Decimal(SINO[part])
            if current >= small:
                raise wrong
    if section + current >= large:
        raise wrong
    return whole + section + current


def _in_words(text: str, first: re.Match[str]) -> Numeral:
    """Return the number that begins with the English words *first*: a fraction, an article, or a number."""
    half, quarter, article, word = first.groups()
    place, scale = first.end(), Decimal(1)
    part = "0.5" if half else "0.25" if quarter else "1" if article else _ONES[word.lower()]
    whole, section = Decimal(0), Decimal(part)
    while match := _MORE.match(text, place):
        wrong = Unread(f"{text[first.start() : match.end()]!r} is not a number")
        word = (match[2] or "").lower()
        if match[1] and section and scale > 1:
            raise wrong
        if match[1]:  # "a million and a half" adds half a million
            section += 0 if scale > 1 else Decimal("0.5")
            whole += scale / 2 if scale > 1 else 0
        elif word in _LONG and word != "hundred":
            scale = Decimal(10) ** _LONG[word]
            if not section or whole % scale != whole % (scale * 1000):
                raise wrong
            whole, section = whole + section * scale, Decimal(0)
        elif word in ("hundred", "dozen"):
            scale = Decimal(100 if word == "hundred" else 12)
            section *= scale
        else:
            n, rest = _ONES[word], section % 100
            if rest and not (rest >= 20 and rest % 10 == 0 and 0 < n < 10):
                raise wrong
            section += n
        place = match.end()
    return Numeral(whole + section, first.start(), place)

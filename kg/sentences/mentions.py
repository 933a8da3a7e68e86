"""Tests whether a text already mentions a value: literally, as a number, or as a name."""

from __future__ import annotations

import re

from kg.sentences import english, korean
from kg.text.controls import visible

_BEGINS = re.compile(r"(?<![\w/#:−-])(?<!\w[.,'’])")  # not within a word, a number, a compound or an IRI
_ENDS = re.compile(r"(?![.,:/#-]?[^\W가-힣]|:?/|['’](?!s\b)[^\W가-힣])")
_NUMBER_ENDS = re.compile(r"(?! ?(?:%|[십백천만억조]|(?:hundred|thousand|[mbt]n|[mbtr]+illion)\b))")
_PARTICLE = "[은는이가을를과와의도만인]|(?:에|에서|에게|으로|로|부터|까지)[는도의]?|이?[다고며라나]"
_WORD_ENDS = re.compile(f"(?=(?:{_PARTICLE})?(?![가-힣]))")


def to_the_letter(text: str, value: str, exactly: bool = False) -> bool:
    """Return whether *text* contains *value* literally, and not as a part of another word or number.

    A value without letters and digits, or with invisible characters, is never found. Unless *exactly* is
    true, spaces and grouping of digits may differ in Korean: 4,400엔 for 4400엔.
    """
    if value not in text and (exactly or korean.bare(value) not in korean.bare(text)):
        return False  # the usual case, decided without regular expressions
    if visible(value) != value or not re.search(r"[^\W_]", value):
        return False
    ends = _NUMBER_ENDS if value[-1].isdigit() else _ENDS if re.search(r"\d", value) else _WORD_ENDS
    return any(
        _BEGINS.match(text, found.start())
        and _ENDS.match(text, found.end(1))
        and ends.match(text, found.end(1))
        for written in ({re.escape(value)} if exactly else {re.escape(value), korean.spaced(value)})
        for found in re.finditer(f"(?=({written}))", text)
    )


def figure(text: str, figure: str) -> bool:
    """Return whether *text* contains *figure*, also as a decade or in words."""
    return any(to_the_letter(text, said) for said in (figure, f"{figure}s", english.number(figure)))


def number(name: str, number: str) -> bool:
    """Return whether *name* contains *number*: "Figure 5" has 5, 1차 has 1, "the third group" has 3."""
    said = (number, english.ORDINALS.get(number, number))
    return number.isdecimal() and (
        any(to_the_letter(name, each) for each in said)
        or re.search(rf"(?<!\d){number}(?:차|위|단계)", name) is not None
    )


def named(name: str, value: str) -> bool:
    """Return whether *name* contains *value*, ignoring article and number: "the country", "countries"."""
    if value.isdecimal():
        return number(name, value)
    bare = re.sub("^(?:the|an?) ", "", value).replace("-", " ")
    one = bare.removesuffix("s")
    forms = (bare, one, f"{bare}s", re.sub("ie$", "y", one), re.sub("y$", "ies", bare))
    return any(to_the_letter(name.replace("-", " "), form, exactly=True) for form in forms)

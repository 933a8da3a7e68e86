"""Splits running text in Korean and English into sentences.

The rules are our own: pysbd, syntok, kiwipiepy and kss were tested on cases by somebody who knew none of
them, and split fewer of these correctly, even in their own language (figures: docs/decisions/0009). As rules
do not understand a text, a person should check the result.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import accumulate

_SHORT = """
dr mr mrs ms prof st mt vs cf eg e.g ie i.e dept univ approx ca est gen gov sen rep rev hon capt col sgt
lt maj cpl cmdr adm pres messrs ed eds
"""
_SHORT_AT_END = """
al inc ltd co corp llc plc bros ft ave blvd rd mass jr sr ph.d m.d a.m p.m u.s u.k u.n e.u d.c etc
jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri
"""
_SHORT_BEFORE_NUMBER = "rs no nos fig figs eq vol vols pp p ch chap sec art ver para"
_STARTING = """
the a an it its he she they we you i in on at by for from with as but and or so yet however this that
these those there here when while if although after before since meanwhile moreover instead still both
many most some all such what who how why where nobody his her their our your my then now later soon finally
also another others each every no not nothing none only once thus therefore hence indeed perhaps few several
today yesterday tomorrow is are was were do does did
"""
_OFFICES = """
president vice treasury department congress senate house supreme army navy air marine federal government
state secretary ambassador embassy dollar security general assembly prime parliament commission ceo
"""
_CLOCKS = "monday tuesday wednesday thursday friday saturday sunday est edt pst pdt cst gmt utc kst jst et pt"
_MAY_END = frozenset(_SHORT_AT_END.split())
_BEFORE_NUMBER = frozenset(_SHORT_BEFORE_NUMBER.split())
_ABBREVIATIONS = frozenset(_SHORT.split()) | _MAY_END | _BEFORE_NUMBER
_STARTS = frozenset(_STARTING.split())
_NOT_BEHIND = {
    **dict.fromkeys(("u.s", "u.k", "u.n", "e.u"), frozenset(_OFFICES.split())),
    **dict.fromkeys(("a.m", "p.m"), frozenset(_CLOCKS.split())),
}
"""Words with a capital that can follow an abbreviation inside a sentence: U.S. Treasury, 9 a.m. Monday."""
_OPEN, _CLOSE = '“「『《〈（("', '”」』》〉）)"'
_CLOSERS = "\"'”’」』》〉）)]"
_HANGUL = "가-힣"
SPACE = r"[\s\u00ad\u200b-\u200f\u2060\ufeff]"
"""A pattern for space, including characters of no width."""
END = re.compile(
    r"[.!?。！？…]+"
    rf"[{re.escape(_CLOSERS)}]*(?:\([^().!?]{{1,40}}\))?"
    r"(?:\s?(?:\d{1,3}\)|\[\^?\w{1,8}\]|<sup>\w{1,8}</sup>)|[¹²³⁰⁴-⁹]+|[*†‡]+)*"
    rf"[{re.escape(_CLOSERS)}]*"
    rf"(?:\d{{1,2}}(?={SPACE}|$))?"
    rf"(?:(?={SPACE}|$|[{_HANGUL}])|(?<=[。！？])|(?<=[。！？][{re.escape(_CLOSERS)}]))"
)
_BEHIND = re.compile(rf"{SPACE}*")
_BEFORE = re.compile(r"[^\s(\[“‘\"']*$")
_WORD = 60  # how many characters around a stop are considered
_OPENING = re.compile(
    r"(?:^|[.!?…][\"'”’]?\s)"
    r"(?:across|at|by|from|in|inside|like|outside|throughout|to|unlike|with|within) (?:the )?$",
    re.IGNORECASE,
)
"""A beginning of a sentence, after which an abbreviation cannot end it: In the U.S."""
_DATE = re.compile(r"(?:\d{4}|['’‘]\d{2})\s?\.\s?\d{1,2}\s?\.(?:\s?\d{1,2}\s?\.?)?")
_ATTRIBUTION = re.compile(
    r"(?:이?라(?:고|는|며|면서)|고(?:는|도)?|며|는|란|등|하고|하며|하더니|하는|이란)(?=[\s,.]|$)"
)
_QUOTED = re.compile(rf"(?:[“‘「『\"][^“”‘’「」『』\"]{{0,200}}[”’」』\"]{SPACE}*){{0,3}}")
_SAYING = re.compile(
    r"(?:(?:[^\W\d_]+ ){0,3}[가-힣]+(?:[이가은는도]|께서) )(?:[가-힣]+ ){0,2}"
    r"(?:(?:대답|답|말|반문|강조|설명|고백|주장|당부|토로|반박|질문|단언)했|외쳤|물었|소리쳤|덧붙였|되물었|전했|밝혔|속삭였|중얼거렸)"
    r"(?:다|습니다|어요)[.!]"
)
"""The attribution of a preceding quotation: 둘이 외쳤다."""
SIGNS = "▪■□▣▲△▶▷●○◎◆◇★☆"
"""Signs in front of list items and headings."""
BULLET = re.compile(
    rf"\s*(?:[-–—*+•·‣◦※☞✓ㅇ]\s+|[{SIGNS}①-⑳]\s*|\(?\d{{1,2}}\\?[.)]\s+|[a-z]\)\s+|[가-하Ⅰ-Ⅻ][.)]\s+)"
)
_NESTED = 64  # the deepest nesting of brackets and quotations


def sentences(line: str) -> Iterator[tuple[int, int]]:
    """Yield the spans of the sentences in *line*, a paragraph of running text in NFC, in code points."""
    protected = _protected(line)
    start = _BEHIND.match(line).end()  # type: ignore[union-attr]  # it matches nothing, too
    for match in END.finditer(line):
        mark = BULLET.match(line, start)  # also inside a line: 1. Firstly. 2. Secondly.
        if (mark and match.end() <= mark.end()) or protected[match.start()] or not _is_end(line, match):
            continue
        yield start, match.end()
        start = _BEHIND.match(line, match.end()).end()  # type: ignore[union-attr]
    if start < (stop := len(line.rstrip())):
        yield start, stop


def ends(line: str) -> bool:
    """Return whether *line* ends like a sentence."""
    last = None
    for last in END.finditer(line, max(0, len(line) - _WORD)):  # noqa: B007 only the last match is used
        pass
    return last is not None and last.end() == len(line) and not line.endswith("…")


def _protected(line: str) -> list[int]:
    """Return for each index in *line* whether (not 0) it is in a date, or a closed quotation or bracket."""
    steps = [0] * (len(line) + 1)  # the number of spans that begin minus those that end
    for date in _DATE.finditer(line):
        steps[date.start()] += 1
        steps[date.end()] -= 1
    opened: list[tuple[str, int]] = []
    for place, sign in enumerate(line):
        straight = sign == '"'
        if (straight and opened and opened[-1][0] == '"') or (not straight and sign in _CLOSE):
            wanted = _OPEN[_CLOSE.index(sign)]
            if wanted in [o for o, _ in opened[-_NESTED:]]:
                while opened[-1][0] != wanted:
                    opened.pop()
                _, begin = opened.pop()
                last = place
                while last > begin and line[last - 1] in ".!?…。！？" + _CLOSERS:
                    last -= 1  # a stop before the closing sign may end
                steps[begin] += 1
                steps[last] -= 1
        elif sign in _OPEN:
            opened.append((sign, place))
    return list(accumulate(steps))


def _is_end(line: str, match: re.Match[str]) -> bool:
    """Return whether the stop *match* ends its sentence."""
    behind = _BEHIND.match(line, match.end())
    begin = behind.end() if behind else match.end()
    follows = line[begin : begin + _WORD]
    if not follows:
        return True
    stop = match[0]
    near = line[max(0, match.start() - _WORD) : match.start()]
    word = _BEFORE.search(near)
    before = word[0].lower() if word else ""
    if stop == "." and near[-1:].isspace():
        return False  # an ellipsis with spaces in it
    if re.search(r"[.!?]\d+$", stop) and (not before[-1:].isalpha() or before in _BEFORE_NUMBER):
        return False  # a decimal or "No.1", not the mark of a footnote
    if begin == match.end():  # only after a Korean ending or a full-width stop is a space optional
        korean = re.match(rf"[{_HANGUL}]", follows) is not None
        return stop[0] in "。！？" or (stop == "." and before[-1:] in set("다요까죠") and korean)
    if stop[-1] in _CLOSERS and stop[-1] != ")":
        told = line[_QUOTED.match(line, begin).end() :][:_WORD]  # type: ignore[union-attr]  # it matches nothing, too
        if _ATTRIBUTION.match(told) or _SAYING.match(told):
            return False
    if follows[0] in ",;:)" or (re.match(r"[a-z]", follows) and not re.match(r"[a-z]{1,2}[A-Z]", follows)):
        return False  # iPhone begins a sentence
    if "…" in stop or stop.startswith(".."):
        return re.match(r"[A-Z“]", follows) is not None or before[-1:] == "다"
    return not stop.startswith(".") or _is_full(before, near[: -len(before) or None], follows)


def _is_full(before: str, near: str, follows: str) -> bool:
    """Return whether the full stop after the word *before* ends a sentence, not just an abbreviation."""
    first = re.match(r"[A-Za-z']+", follows)
    starts = follows[0] != "(" if first is None else first[0].lower() in _STARTS
    number = re.match(r"\d", follows) is not None
    if before in _BEFORE_NUMBER:
        return not number and before == "no" and re.match(rf"[A-Z{_HANGUL}]", follows) is not None
    if before in _NOT_BEHIND:
        goes_on = first is not None and first[0].lower() in _NOT_BEHIND[before]
        return not (
            number or goes_on or _OPENING.search(near) or re.match(r"\w+ time\b", follows)
        )  # 9 a.m. Seoul time
    if re.fullmatch(r"[a-z]", before) and re.search(r"[a-z]\s$", near):  # plan A., not the A. of a name
        return starts and not number
    if re.fullmatch(r"\d{1,2}", before) and re.match(rf"[{_HANGUL}]", follows):
        return False  # 1. 투자 2. 규제
    known = before in _ABBREVIATIONS
    if known or re.fullmatch(r"[a-z](?:\.[a-z])*", before):
        place = first is not None and "." in before and not known  # L.A. She left, but A.I. 시대
        return (before in _MAY_END or before == "i" or place) and starts and not number
    return True

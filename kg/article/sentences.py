"""Running text cut into sentences, Korean and English.

Own rules: pysbd, syntok, kiwipiepy and kss were tried on cases that somebody wrote without seeing any of
them, and cut fewer rightly, each in its own language too (docs/decisions/0009 has the figures). Rules do not
know what a text means: somebody should look over what they make of it.
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
al inc ltd co corp llc plc bros jr sr ph.d m.d a.m p.m u.s u.k u.n e.u d.c etc
jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri
"""
_SHORT_BEFORE_NUMBER = "no nos fig figs eq vol vols pp p ch chap sec art ver para"
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
"""What a name that follows an abbreviation may be without a new sentence: U.S. Treasury, 9 a.m. Monday."""
_OPEN, _CLOSE = '“「『《〈（("', '”」』》〉）)"'
_CLOSERS = "\"'”’」』》〉）)]"
_HANGUL = "가-힣"
SPACE = r"[\s\u00ad\u200b-\u200f\u2060\ufeff]"
"""A pattern of space, that which takes no room too."""
END = re.compile(
    r"[.!?。！？…]+"
    rf"[{re.escape(_CLOSERS)}]*"
    r"(?:\s?(?:\d{1,3}\)|\[\^?\w{1,8}\]|<sup>\w{1,8}</sup>)|[¹²³⁰⁴-⁹]+|[*†‡]+)*"
    rf"[{re.escape(_CLOSERS)}]*"
    rf"(?:\d{{1,2}}(?={SPACE}|$))?"
    rf"(?:(?={SPACE}|$|[{_HANGUL}])|(?<=[。！？])|(?<=[。！？][{re.escape(_CLOSERS)}]))"
)
_BEHIND = re.compile(rf"{SPACE}*")
_BEFORE = re.compile(r"[^\s(\[“‘\"']*$")
_WORD = 60  # characters around a stop that are looked at
_OPENING = re.compile(
    r"(?:^|[.!?…][\"'”’]?\s)"
    r"(?:across|at|by|from|in|inside|like|outside|throughout|to|unlike|with|within) (?:the )?$",
    re.IGNORECASE,
)
"""The beginning of a sentence that an abbreviation alone can't end: In the U.S."""
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
"""Who says what stands in quotation marks before: 둘이 외쳤다."""
SIGNS = "▪■□▣▲△▶▷●○◎◆◇★☆"
"""What stands before items, and before headings."""
BULLET = re.compile(rf"\s*(?:[-–—*•·‣◦※☞✓]\s+|[{SIGNS}①-⑳]\s*|\(?\d{{1,2}}[.)]\s+|[가-하Ⅰ-Ⅻ][.)]\s+)")
_NESTED = 64  # brackets and quotations inside one another


def sentences(line: str) -> Iterator[tuple[int, int]]:
    """Yield the spans of the sentences of one paragraph of running text, in code points of *line*, in NFC."""
    protected = _protected(line)
    mark = BULLET.match(line)
    start = _BEHIND.match(line).end()  # type: ignore[union-attr]  # it matches nothing, too
    for match in END.finditer(line, mark.end() if mark else 0):
        if protected[match.start()] or not _is_end(line, match):
            continue
        yield start, match.end()
        start = _BEHIND.match(line, match.end()).end()  # type: ignore[union-attr]
    if start < (stop := len(line.rstrip())):
        yield start, stop


def ends(line: str) -> bool:
    """Return whether *line* ends like a sentence."""
    last = None
    for last in END.finditer(line, max(0, len(line) - _WORD)):  # noqa: B007 the last one is wanted
        pass
    return last is not None and last.end() == len(line) and not line.endswith("…")


def _protected(line: str) -> list[int]:
    """Return for each place of *line* whether it is inside a date, or a quotation or bracket that closes."""
    steps = [0] * (len(line) + 1)  # how many of them begin, less those that end
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
    """Return whether the stop that *match* has found ends its sentence."""
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
        return False  # of an ellipsis with spaces in it
    if re.search(r"[.!?]\d+$", stop) and (not before[-1:].isalpha() or before in _BEFORE_NUMBER):
        return False  # a decimal or No.1, and no mark of a footnote
    if begin == match.end():  # a sentence may follow without a space only on a Korean ending, or a wide stop
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
    """Return whether the full stop behind the word *before* is more than that of an abbreviation."""
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

"""A text cut into passages: paragraphs, each of one kind, and the sentences of running text.

A line is a paragraph, unless blank lines part the paragraphs and lines break inside sentences. Headings,
captions, footnotes and page furniture stay whole; running text is cut behind the ends of sentences, Korean
and English. Rules do not know what a text means: somebody should look over what they make of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

KINDS = ("heading", "body", "caption", "footnote", "furniture")

_PRINTED = """
본문 본문듣기 작성시간 작성일 작성자 입력 수정 관련링크 관련기사 첨부파일 댓글목록 댓글 댓글쓰기
공유하기 공유 스크랩 인쇄 목록 이전글 다음글 조회수 추천 신고 글자크기 등록된댓글이없습니다.
저작권자무단전재및재배포금지
share print comments 0comments relatedlinks relatedarticles readmore advertisement subscribe tags listen
"""
LABELS = frozenset(_PRINTED.split())
"""What pages of news and boards print around an article, in small letters without spaces."""

_SHORT = """
dr mr mrs ms prof st mt vs cf eg e.g ie i.e al dept univ approx ca est gen gov sen rep rev hon capt col sgt
jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri ed eds
"""
_SHORT_AT_END = "inc ltd co corp llc plc bros jr sr ph.d m.d a.m p.m u.s u.k u.n e.u d.c etc"
_SHORT_BEFORE_NUMBER = "no nos fig figs eq vol pp p ch sec art"
_STARTING = """
the a an it its he she they we you i in on at by for from with as but and or so yet however this that
these those there here when while if although after before since meanwhile moreover instead still both
many most some all such what who how why where nobody
"""
_MAY_END = frozenset(_SHORT_AT_END.split())
_BEFORE_NUMBER = frozenset(_SHORT_BEFORE_NUMBER.split())
_ABBREVIATIONS = frozenset(_SHORT.split()) | _MAY_END | _BEFORE_NUMBER
_STARTS = frozenset(_STARTING.split())
_OPEN, _CLOSE = '“「『《〈（("', '”」』》〉）)"'
_CLOSERS = "\"'”’」』》〉）)]"
_END = re.compile(
    r"[.!?。！？…]+"
    rf"[{re.escape(_CLOSERS)}]*"
    r"(?:\s?(?:\d{1,3}\)|\[\d{1,3}\])|[¹²³⁰⁴-⁹]+|[*†‡]+)*"
    rf"[{re.escape(_CLOSERS)}]*"
    r"(?=\s|$|[가-힣])"
)
_DATE = re.compile(r"(?:\d{4}|['’‘]\d{2})\s?\.\s?\d{1,2}\s?\.(?:\s?\d{1,2}\s?\.?)?")
_ATTRIBUTION = re.compile(r"(?:이?라(?:고|는|며|면서)|고(?:는|도)?|며|는|란|등)(?=[\s,.]|$)")
_BULLET = re.compile(r"\s*(?:[-–—*•·‣◦▪■□▲△▶▷●○◆◇※☞✓]\s+|[①-⑳]\s*|\(?\d{1,2}[.)]\s+|[가-하][.)]\s+)")
_RULE = re.compile(r"[\W_]{3,}")
_TAG = re.compile(r"<[/!]?[A-Za-z][^<>\s]*>")
_CAPTION = re.compile(
    r"(?:[<\[〈《(【](?:그림|표|사진|도표|자료|Figure|Fig\.?|Table|Photo|Chart)\s*\d*(?:[-.]\d+)?[>\]〉》)】](?=\s|$)"
    r"|(?:그림|표|사진|도표|Figure|Fig\.|Table|Chart|Photo)\s*\d+(?:[-.]\d+)?\s*[.:)]\s|[▲△]\s?(?=.*(?:사진|제공|출처)))",
    re.IGNORECASE,
)
_NOTE = re.compile(
    r"(?:주\s?)?(?P<number>\d{1,3})\)|\[(?P<square>\d{1,3})\]|[¹²³⁰⁴-⁹]+|[*†‡]\s?(?=주|출처|자료|source|note)",
    re.IGNORECASE,
)
_REFERENCE = re.compile(r"[^\s\d(](?:(\d{1,3})\)|\[(\d{1,3})\])")
_HEADING = 80  # characters of the longest line that is taken for one
_QUESTION = 40
_WRAPPED = 40  # the shortest line that is taken for broken inside a sentence


class Segment(NamedTuple):
    """One passage: its place, its span in code points of the text, and its kind, one of KINDS."""

    paragraph: int
    sentence: int
    begin: int
    end: int
    kind: str

    @property
    def name(self) -> str:
        return f"p{self.paragraph:02}s{self.sentence}"


def segments(text: str) -> list[Segment]:
    """Return the passages of *text* in their order; spaces between them belong to none."""
    referred = {a or b for a, b in _REFERENCE.findall(text)}
    found: list[Segment] = []
    noted = False  # behind a rule, numbered lines are footnotes
    following: set[str] = set()  # and so is the next one behind a footnote, though no mark refers to it
    for number, (begin, end) in enumerate(_paragraphs(text), 1):
        line = text[begin:end]
        spans = list(sentences(line))
        kind = _kind(line, len(spans), referred | following, noted, first=number == 1)
        following = _following(line) if kind == "footnote" else set()
        noted = noted or ((kind == "furniture" and _RULE.fullmatch(line) is not None) and number > 1)
        for sentence, (start, stop) in enumerate(spans if kind == "body" else [(0, len(line))], 1):
            found.append(Segment(number, sentence, begin + start, begin + stop, kind))
    return found


def _following(line: str) -> set[str]:
    """Return the number of the footnote that may follow the footnote *line*, if that has one."""
    note = _NOTE.match(line)
    number = note and (note["number"] or note["square"])
    return {str(int(number) + 1)} if number else set()


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """Yield the spans of the paragraphs of *text*, without the space around them."""
    parted = re.search(r"\S[ \t]*\r?\n\s*?\n[ \t]*\S", text) is not None
    start = end = -1
    for match in re.finditer(r"[^\r\n\u2028\u2029\ufeff]+", text):
        line = match[0]
        if not line.strip():
            continue
        begin = match.start() + len(line) - len(line.lstrip())
        stop = match.start() + len(line.rstrip())
        if start >= 0 and parted and _goes_on(text[start:end], text[end:begin], text[begin:stop]):
            end = stop
            continue
        if start >= 0:
            yield start, end
        start, end = begin, stop
    if start >= 0:
        yield start, end


def _goes_on(before: str, gap: str, line: str) -> bool:
    """Return whether *line* goes on with the paragraph *before*, from which *gap* parts it."""
    last = re.split(r"[\r\n]+", before)[-1]
    if len(re.findall(r"\r\n|\r|\n", gap)) > 1 or len(last) < _WRAPPED:
        return False
    marked = _BULLET.match(line) or _CAPTION.match(line) or _NOTE.match(line) or _RULE.fullmatch(line)
    return not marked and not _RULE.fullmatch(last) and not before.startswith("#")


def _kind(line: str, count: int, referred: set[str], noted: bool, *, first: bool) -> str:
    """Return the kind of the paragraph *line*, which has *count* sentences."""
    bare = re.sub(r"\s", "", line).lower()
    if bare in LABELS or _TAG.fullmatch(line) or _RULE.fullmatch(line):
        return "furniture"
    if _CAPTION.match(line) and not _ends(line):
        return "caption"
    note = _NOTE.match(line)
    if note and (number := note["number"] or note["square"]):
        if noted or number in referred or note.end() == len(line):
            return "footnote"
    elif note:
        return "footnote"
    if re.match(r"#{1,6}\s", line):
        return "heading"
    if _BULLET.match(line) or (line[0] in '“"「『‘' and line[-1] in '”"」』’'):
        return "body"
    if not _ends(line) and len(line) <= _HEADING and not line.endswith((":", ",", ";")):
        return "heading"
    if line.endswith(("?", "？")) and count == 1 and (len(line) <= _QUESTION or first):
        return "heading"
    return "body"


def _ends(line: str) -> bool:
    """Return whether *line* ends like a sentence."""
    matches = list(_END.finditer(line))
    return bool(matches) and matches[-1].end() == len(line) and not line.endswith("…")


def sentences(line: str) -> Iterator[tuple[int, int]]:
    """Yield the spans of the sentences of one paragraph of running text."""
    protected = {i for m in _DATE.finditer(line) for i in range(*m.span())}
    protected |= _inside(line)
    mark = _BULLET.match(line)
    start = len(line) - len(line.lstrip())
    for match in _END.finditer(line, mark.end() if mark else 0):
        if match.start() in protected or not _is_end(line, match):
            continue
        yield start, match.end()
        rest = line[match.end() :]
        start = match.end() + len(rest) - len(rest.lstrip())
    if line[start:].strip():
        yield start, len(line.rstrip())


def _inside(line: str) -> set[int]:
    """Return the places inside quotations and brackets that close before *line* does."""
    places: set[int] = set()
    opened: list[tuple[str, int]] = []
    for place, sign in enumerate(line):
        straight = sign == '"'
        if (straight and opened and opened[-1][0] == '"') or (not straight and sign in _CLOSE):
            wanted = _OPEN[_CLOSE.index(sign)]
            if opened and wanted in [o for o, _ in opened]:
                while opened[-1][0] != wanted:
                    opened.pop()
                _, begin = opened.pop()
                last = len(
                    line[:place].rstrip(".!?…。！？" + _CLOSERS)
                )  # a stop before the closing sign may end
                places |= set(range(begin, last))
        elif sign in _OPEN:
            opened.append((sign, place))
    return places


def _is_end(line: str, match: re.Match[str]) -> bool:
    """Return whether the stop that *match* has found ends its sentence."""
    after = line[match.end() :]
    follows = after.lstrip()
    if not follows:
        return True
    spaced = after != follows
    stop = match[0]
    word = re.search(r"[^\s(\[“‘\"']*$", line[: match.start()])
    before = word[0].lower() if word else ""
    if not spaced:  # a sentence may follow without a space only on a Korean ending
        return stop == "." and before[-1:] in set("다요까죠") and re.match(r"[가-힣]", follows) is not None
    if _ATTRIBUTION.match(follows) and stop[-1] in _CLOSERS and not stop.endswith(")"):
        return False
    if re.match(r"[a-z]", follows) or follows[0] in ",;:)":
        return False
    if "…" in stop or stop.startswith(".."):
        return re.match(r"[A-Z“]", follows) is not None or before[-1:] == "다"
    if stop.startswith("."):
        if before in _BEFORE_NUMBER:
            return (
                not re.match(r"\d", follows)
                and before == "no"
                and re.match(r"[A-Z가-힣]", follows) is not None
            )
        if before in _ABBREVIATIONS or re.fullmatch(r"[a-z](?:\.[a-z])*", before):
            first = re.match(r"[A-Za-z']+", follows)
            starts = first is None or first[0].lower() in _STARTS
            return (before in _MAY_END or before == "i") and starts and not re.match(r"\d", follows)
    return True

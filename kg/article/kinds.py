"""Classifies paragraphs by their form: running text, heading, list item, footnote, page furniture."""

from __future__ import annotations

import re
from html import unescape

from kg.article.sentences import BULLET, END, ends

KINDS = ("heading", "body", "item", "table", "caption", "footnote", "byline", "boilerplate")

_PRINTED = """
본문 본문듣기 작성시간 작성일 작성자 입력 수정 관련링크 관련기사 [관련기사] 첨부파일 댓글목록 댓글 댓글쓰기
기사원문보기 공유하기 공유 스크랩 인쇄 목록 이전글 다음글 조회수 추천 신고 글자크기 등록된댓글이없습니다.
share print comments 0comments relatedlinks relatedarticles readmore advertisement subscribe tags listen
"""
LABELS = frozenset(_PRINTED.split())
"""Labels that news pages and boards print around an article, in lower case without spaces."""

RULE = re.compile(r"[\W_]{3,}")
_PICTURE = r"(?:그림|표|사진|도표|Figure|Fig\.?|Table|Chart|Photo)"
CAPTION = re.compile(
    rf"[<\[〈《(【](?:{_PICTURE}|자료)\s*\d*(?:[-.]\d+)?[>\]〉》)】](?=\s|$)"
    rf"|[▲△]?\s?{_PICTURE}\s*\d+(?:[-.]\d+)?(?:\s*[.:)]|\s[-–—])?\s|[▲△]\s?(?=.*(?:사진|제공|출처))",
    re.IGNORECASE,
)
_NUMBERED = re.compile(rf":?\s?{_PICTURE}\s*\d+(?:[-.]\d+)?\s*[.:]\s|[(\[]?단위\s*:", re.IGNORECASE)
"""Captions even if they end like a sentence, and the unit of a table."""
NOTE = re.compile(
    r"(?:주|notes?)\s?:\s|(?:주\s?)?(?P<number>\d{1,3})\)|\[\^?(?P<square>\d{1,3})\]|\[\^\w{1,20}\]:|[¹²³⁰⁴-⁹]+|※"
    r"|[*†‡]\s?(?=주|출처|자료|source|note)",
    re.IGNORECASE,
)
_CREDIT = re.compile(
    r"(?:photo(?:graph)?(?: by| credit)?|image|sources?"
    r"|(?:사진|자료|출처|그림|영상)(?:\s?(?:제공|출처))?|제공)"
    r"\s*[:=]\s*\S.{0,100}|!\[[^\]]*\]\([^)]*\)",
    re.IGNORECASE | re.DOTALL,
)
_PAGE = re.compile(
    r"(?:</?[A-Za-z][^<>]*>\s*)+$|```|#[^\s#]+(?:\s+#[^\s#]+)*$"
    r"|(?:copyright\b|©|ⓒ|저작권자|무단\s?전재|\[?무단전재)|.{0,60}(?:all rights reserved|재배포\s?금지)"
    r"|share (?:on|this|via)\b.{0,30}$|(?:가장 )?많이 본 (?:뉴스|기사)|most (?:read|viewed|popular)\b.{0,20}$"
    r"|(?:관련|추천|인기)\s?(?:기사|뉴스)$|subscribe to\b.{0,40}$|구독하기$|(?:기사\s?)?제보\b"
    r"|(?:read more|tags?|keywords|태그|키워드|더 ?보기)\s*:"
    r"|(?:입력|수정|등록|승인|(?:last )?(?:published|updated|posted))\s*:?\s*(?:on )?"
    r"(?:\d{4}|(?:\d{1,2} )?[A-Z][a-z]+ (?:\d{1,2}, )?\d{4}$)",
    re.IGNORECASE,
)
"""Texts that a page prints around the article, or its markup."""
_TAGGED = re.compile(
    r"(?:<[a-z][^<>]*>\s*)*?<(h[1-6]|li|figcaption|caption|t[hdr]|p|div|blockquote)\b[^<>]*>.*\S",
    re.IGNORECASE | re.DOTALL,
)
_TAGS = {
    **{f"h{level}": "heading" for level in range(1, 7)},
    **dict.fromkeys(("figcaption", "caption"), "caption"),
    **dict.fromkeys(("th", "td", "tr"), "table"),
    "li": "item",
}
_TABLE = re.compile(
    r"^\|.*\|$|^[^|\n]*\S \| [^|\n]+ \| |^[^|\n]{1,40}(?:\|[^|\n]{1,40}){2,}$"
    r"|\t[^\t]+\t|^\S[^\t]{0,40}\t[^\t]{1,40}$",
    re.DOTALL,
)
_EMPHASIS = re.compile(r"(\*{1,3}|_{1,3})(?=\S)(.+?)(?<=\S)\1")
_NAME = r"[A-Z][\w.'’-]*(?:\s+(?:(?!and\b)[a-z]{2,3}\s+)?[A-Z][\w.'’-]*){1,3}"
_MAIL = r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
_BYLINE = re.compile(
    rf"(?:By|by|BY|(?:Written|Words|Story|Text|Reporting|Editing) by)\s+{_NAME}"
    rf"(?:(?:,| and| &|; Editing by)\s+{_NAME})*(?:\s*[,|·/]\s*[^.!?]{{2,40}})?"
    rf"|{_NAME}\s*[|·]\s*[A-Za-z0-9 .,]{{3,15}}\d{{4}}"
    r"|(?:[\[(][가-힣=·A-Z ]{2,20}[\])]\s*)?[가-힣·,/=() ]{2,40}?"
    r"(?:기자|특파원|(?:연구|논설|편집)위원|에디터|칼럼니스트|통신원)"
    rf"(?:\s*[=|/]?\s*\(?{_MAIL}\)?|\s*[|·,/]\s*(?:입력\s*)?\d{{4}}[\d년월일.:/ -]{{4,20}})?\s*=?"
    r"|(?:(?:글|글·사진|사진|취재|번역)\s*[:=ㅣ|]?\s*[가-힣]{2,4}(?:\s*[가-힣]{2,6})?(?:\s*[,·/]\s*)?)+"
    rf"|[가-힣]{{2,4}}\s*(?:[|ㅣ(]\s*[가-힣A-Z·\s]{{2,30}}?(?:위원|연구원|교수|대표|소장|원장|센터장)\)?)"
    rf"|{_NAME},? (?:Staff Writer|Correspondent|Contributor|Editor|Columnist|Reporter)(?: in [A-Z]\w+)?"
    rf"|[\w .가-힣]{{0,30}}{_MAIL}"
)
_HEADING = 80  # the longest heading, in characters
_QUESTION = 40


def kind_of(line: str, count: int, referred: set[str], noted: bool, *, first: bool) -> str:
    """Return the kind of the paragraph *line*, one of KINDS.

    *count* is the number of its sentences if it is running text. *referred* are the numbers of the footnotes
    that the text refers to, and * if it has such a mark. *noted* says that the footnotes have begun, *first*
    that it is the first paragraph.
    """
    bare = re.sub(r"\s", "", line).lower()
    if bare in LABELS or _PAGE.match(line) or RULE.fullmatch(line):
        return "boilerplate"
    if tag := _TAGGED.match(line):
        if kind := _TAGS.get(tag[1].lower()):
            return kind
        inner = unescape(re.sub(r"<[^<>]*>", "", line)).strip()
        kind = kind_of(inner, count, referred, noted, first=first) if inner else "boilerplate"
        return "body" if kind == "heading" else kind
    credit = re.sub(r"^[(\[](.*)[)\]]$", r"\1", line)
    if (CAPTION.match(line) and not ends(line)) or _NUMBERED.match(line) or _CREDIT.match(credit):
        return "caption"
    note = NOTE.match(line)
    if note and (number := note["number"]):
        if noted or number in referred or note.end() == len(line):
            return "footnote"
    elif note or ("*" in referred and re.match(r"\*[^*]*$", line)):
        return "footnote"
    if re.match(r"#{1,6}\s", line):
        return "heading"
    if _TABLE.search(line):
        return "table"
    if BULLET.match(line) or re.match(r"\([a-z]\)\s", line):
        return "item"
    if _BYLINE.fullmatch(_EMPHASIS.sub(r"\2", line)):
        return "byline"
    if line[0] == ">" or (line[0] in '“"「『‘' and line[-1] in '”"」』’'):
        return "body"
    if may_head(line, first=first) and not _several(line, count):
        return "heading"
    return "body"


def may_head(line: str, *, first: bool = False) -> bool:
    """Return whether *line* may be a heading: short, with no stop, colon or comma at its end; or asking."""
    if line.endswith(("?", "？")):
        return len(line) <= _QUESTION or first
    return len(line) <= _HEADING and not line.endswith((":", ",", ";")) and not ends(line)


def _several(line: str, count: int) -> bool:
    """Return whether *line* is several sentences; a question with its answer can be a heading."""
    return count > 1 and (line[-1] in "?？" or any(stop[0][0] not in "?？" for stop in END.finditer(line)))

"""Splits a text into passages: classified paragraphs, and sentences of running text.

A line is a paragraph, unless blank lines separate paragraphs and lines are broken inside sentences. Running
text and list items are split after each sentence; all else stays whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple
from unicodedata import is_normalized, normalize

from kg.article.kinds import CAPTION, NOTE, RULE, kind_of, may_head
from kg.article.sentences import BULLET, SIGNS, SPACE, sentences

_REFERENCE = re.compile(r"[^\s\d(](?:(\d{1,3})\)|\[\^?(\d{1,3})\]|(?<=[.!?])\*(?=\s|$))")
_MATTER = re.compile(rf"{SPACE}*(---|\+\+\+)[ \t]*\r?\n(?:[^\r\n]*\r?\n){{0,100}}?\1[ \t]*(?=[\r\n]|$)")
_OPENING = re.compile(r"^[ ]{0,3}(?:(```)|(~~~))|(<!--)|(<script\b)|(<style\b)", re.MULTILINE | re.IGNORECASE)
_CLOSING = [
    re.compile(text, re.MULTILINE | re.IGNORECASE)
    for text in (r"^[ ]{0,3}`{3,}[ \t]*\r?$", r"^[ ]{0,3}~{3,}[ \t]*\r?$", "-->", "</script>", "</style>")
]
_LETTER = re.compile(
    r"(?:[\u1100-\u1112][\u1161-\u1175]|[가-힣])[\u11a8-\u11c2]?|[\s\S][\u0300-\u036f\u3099\u309a]*"
)
_MARKED = re.compile(r"#{1,6}\s|`{3}|~{3}|[|<>]")
_WRAPPED = 40  # the shortest line that may be broken inside a sentence
_CUT = ("body", "item")


class Segment(NamedTuple):
    """A passage: its number, its span in code points of the text, and its kind (:mod:`kg.article.kinds`)."""

    paragraph: int
    sentence: int
    begin: int
    end: int
    kind: str

    @property
    def name(self) -> str:
        return f"p{self.paragraph:02}s{self.sentence}"


def segments(text: str) -> list[Segment]:
    """Return the passages of *text* in order; the space between them is in none."""
    if is_normalized("NFC", text):
        return _segments(text)
    composed, places = _composed(text)
    return [s._replace(begin=places[s.begin], end=places[s.end]) for s in _segments(composed)]


def _composed(text: str) -> tuple[str, list[int]]:
    """Return *text* in NFC, and for each index in the result the one in *text*."""
    parts: list[str] = []
    places: list[int] = []
    for match in _LETTER.finditer(text):
        part = normalize("NFC", match[0])
        parts.append(part)
        same = len(part) == len(match[0])
        places += range(match.start(), match.end()) if same else [match.start()] * len(part)
    return "".join(parts), [*places, len(text)]


def _segments(text: str) -> list[Segment]:
    referred = {a or b or "*" for a, b in _REFERENCE.findall(text)}
    found: list[Segment] = []
    noted = False  # after a rule, numbered lines are footnotes
    following: set[str] = set()  # so is the number after that of a footnote, even if nothing refers to it
    around = _around(text)
    paragraphs = list(_paragraphs(text))
    lines = [text[begin:end] for begin, end in paragraphs]
    for number, (begin, end) in enumerate(paragraphs, 1):
        line = lines[number - 1]
        while around and around[0][1] <= begin:
            around.pop(0)
        apart = bool(around) and around[0][0] <= begin and end <= around[0][1]
        spans = list(sentences(line))
        kind = kind_of(line, len(spans), referred | following, noted, first=number == 1)
        kind = "heading" if kind == "item" and _alone(lines, number - 1) else kind
        kind = "boilerplate" if apart else kind
        following = _following(line) if kind == "footnote" else set()
        noted = noted or (kind == "boilerplate" and not apart and number > 1 and bool(RULE.fullmatch(line)))
        for sentence, (start, stop) in enumerate(spans if kind in _CUT else [(0, len(line))], 1):
            found.append(Segment(number, sentence, begin + start, begin + stop, kind))
    return found


def _alone(lines: list[str], place: int) -> bool:
    """Return whether the line at *place* is a heading, as it begins with a sign that its neighbours lack."""
    line, around = lines[place].lstrip(), [*lines[max(place - 1, 0) : place], *lines[place + 1 : place + 2]]
    alone = place + 1 < len(lines) and not any(near.lstrip().startswith(line[0]) for near in around)
    return line[0] in SIGNS and alone and may_head(line)


def _around(text: str) -> list[tuple[int, int]]:
    """Return the spans that are not the article's text: front matter, code, comments, scripts."""
    matter = _MATTER.match(text)
    found = [matter.span()] if matter else []
    place, unclosed = matter.end() if matter else 0, set[int]()
    while opening := _OPENING.search(text, place):
        which = opening.lastindex or 0
        closing = None if which in unclosed else _CLOSING[which - 1].search(text, opening.end())
        if closing:
            found.append((opening.start(), closing.end()))
        else:
            unclosed.add(which)
        place = (closing or opening).end()
    return found


def _following(line: str) -> set[str]:
    """Return the number after that of the footnote *line*, as a set, which is empty if it has no number."""
    note = NOTE.match(line)
    number = note and (note["number"] or note["square"])
    return {str(int(number) + 1)} if number else set()


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """Yield the spans of the paragraphs of *text*, without surrounding space."""
    parted = re.search(rf"\S[ \t]*\r?\n{SPACE}*?\n[ \t]*\S", text) is not None
    start = last = end = -1
    for match in re.finditer(r"[^\r\n\u2028\u2029]+", text):
        line = re.search(rf"(?!{SPACE}).(?:.*(?!{SPACE}).)?", match[0])
        if line is None:
            continue
        begin, stop = match.start() + line.start(), match.start() + line.end()
        if start >= 0 and parted and _goes_on(text[last:end], text[end:begin], text[begin:stop]):
            last, end = begin, stop
            continue
        if start >= 0:
            yield start, end
        start = last = begin
        end = stop
    if start >= 0:
        yield start, end


def _goes_on(last: str, gap: str, line: str) -> bool:
    """Return whether *line* continues the paragraph with the line *last*, from which *gap* separates it."""
    if len(re.findall(r"\r\n|\r|\n", gap)) > 1 or len(last) < _WRAPPED:
        return False
    marked = any(each.match(line) for each in (BULLET, CAPTION, NOTE, _MARKED)) or RULE.fullmatch(line)
    return not (marked or RULE.fullmatch(last) or _MARKED.match(last))

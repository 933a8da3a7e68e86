"""A text cut into passages: paragraphs, each of one kind, and the sentences of running text.

A line is a paragraph, unless blank lines part the paragraphs and lines break inside sentences. Running text
and items of lists are cut behind the ends of sentences; all else stays whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from kg.article.kinds import CAPTION, NOTE, RULE, kind_of
from kg.article.sentences import BULLET, sentences

_REFERENCE = re.compile(r"[^\s\d(](?:(\d{1,3})\)|\[\^?(\d{1,3})\]|(?<=[.!?])\*(?=\s|$))")
_WRAPPED = 40  # the shortest line that is taken for broken inside a sentence
_CUT = ("body", "item")


class Segment(NamedTuple):
    """One passage: its place, its span in code points of the text, and its kind (:mod:`kg.article.kinds`)."""

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
    referred = {a or b or "*" for a, b in _REFERENCE.findall(text)}
    found: list[Segment] = []
    noted = False  # behind a rule, numbered lines are footnotes
    following: set[str] = set()  # and so is the next one behind a footnote, though no mark refers to it
    matter = _front_matter(text)
    for number, (begin, end) in enumerate(_paragraphs(text), 1):
        line = text[begin:end]
        spans = list(sentences(line))
        kind = kind_of(line, len(spans), referred | following, noted, first=number == 1)
        kind = "furniture" if begin < matter else kind
        following = _following(line) if kind == "footnote" else set()
        noted = noted or (
            (kind == "furniture" and RULE.fullmatch(line) is not None) and begin >= matter and number > 1
        )
        for sentence, (start, stop) in enumerate(spans if kind in _CUT else [(0, len(line))], 1):
            found.append(Segment(number, sentence, begin + start, begin + stop, kind))
    return found


def _front_matter(text: str) -> int:
    """Return where the lines end that describe the text to a site's generator (``---``, YAML, ``---``)."""
    match = re.match(r"\s*---[ \t]*\r?\n(?:[^\r\n]*\r?\n){0,100}?---[ \t]*(?=[\r\n]|$)", text)
    return match.end() if match else 0


def _following(line: str) -> set[str]:
    """Return the number of the footnote that may follow the footnote *line*, if that has one."""
    note = NOTE.match(line)
    number = note and (note["number"] or note["square"])
    return {str(int(number) + 1)} if number else set()


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """Yield the spans of the paragraphs of *text*, without the space around them."""
    parted = re.search(r"\S[ \t]*\r?\n\s*?\n[ \t]*\S", text) is not None
    start = last = end = -1
    for match in re.finditer(r"[^\r\n\u2028\u2029\ufeff]+", text):
        line = match[0]
        if not line.strip():
            continue
        begin = match.start() + len(line) - len(line.lstrip())
        stop = match.start() + len(line.rstrip())
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
    """Return whether *line* goes on with the paragraph whose *last* line is given, *gap* parting them."""
    if len(re.findall(r"\r\n|\r|\n", gap)) > 1 or len(last) < _WRAPPED:
        return False
    marked = BULLET.match(line) or CAPTION.match(line) or NOTE.match(line) or RULE.fullmatch(line)
    return not marked and not RULE.fullmatch(last) and not last.startswith("#")

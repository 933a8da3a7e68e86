"""Text in terminal columns: width, padding, wrapping and hanging indents.

A table library that knows the width of Korean takes longer to import than a question takes to answer.
"""

from __future__ import annotations

from functools import lru_cache
from operator import gt
from unicodedata import east_asian_width

from kg.text.controls import line

_LATIN_AND_CJK = (" ~", "\xa0ɏ", "\u2010\u2027", "₠₿", "←◿", "\u3000\u9fff", "가힣", "！｠")
"""Ranges of characters whose width does not depend on their neighbours."""
_LONG = 20  # cells of the longest word that is not cut
_KEPT = (20, 16, 12, 8, 4, 0)  # lengths, in cells, up to which texts are kept on one line
_NARROW = 8  # cells below which a paragraph cannot be read


def cells(text: str) -> int:
    """Return the width of *text* in terminal cells (Unicode Standard Annex 11: wide and fullwidth are 2)."""
    if text.isascii():
        return len(text)
    widths = [*map(_width, text)]
    if all(widths):  # wcwidth, which takes 20 ms to import, is rarely needed
        return sum(widths)
    from wcwidth import wcswidth

    return max(wcswidth(text), 0)


@lru_cache(maxsize=4096)  # a regular expression would take longer to compile than most texts to measure
def _width(char: str) -> int:
    """Return the width of *char* in cells, or 0 if it depends on its neighbours."""
    own = any(bounds[0] <= char <= bounds[1] for bounds in _LATIN_AND_CJK)
    return (2 if east_asian_width(char) in "WF" else 1) if own else 0


def pad(text: str, width: int, right: bool) -> str:
    """Return *text* padded with spaces to *width* cells, aligned to the *right* or left."""
    space = " " * (width - cells(text))
    return space + text if right else text + space


def wrap(text: str, width: int) -> list[str]:
    """Break *text* at spaces into lines of at most *width* cells; a longer word is cut."""
    text = line(text).lstrip(" ")
    if cells(text) <= width:
        return [text]
    lines = [""]
    for word in text.split(" "):
        joined = f"{lines[-1]} {word}" if lines[-1] else word
        if cells(joined) <= width:
            lines[-1] = joined
            continue
        if lines[-1]:
            lines.append("")
        for char in word:
            if cells(lines[-1] + char) > width:
                lines.append("")
            lines[-1] += char
    return lines


def fitting(columns: list[tuple[str, ...]], width: int) -> list[int] | None:
    """Return a width for each of *columns*, *width* in all at most, so that the rows take few lines.

    Each column begins with its heading. No column is narrower than its longest word, if that has at most 20
    cells. Returns None if the columns do not fit.
    """
    sizes = [[*map(cells, column)] for column in columns]
    widest = [min(max(column), width) for column in sizes]
    room = width - 3 * len(widest) - 1
    if sum(widest) <= room:
        return widest
    words = [max(cells(word) for cell in column for word in cell.split(" ")) for column in columns]
    least = [min(word, _LONG) for word in words]
    bodies = [column[1:] for column in sizes]
    kept = [[max((n for n in body if n <= most), default=0) for body in bodies] for most in _KEPT]
    longest = [max(body, default=0) for body in bodies]
    tried = [_grown([*map(max, least, whole)], longest, widest, room) for whole in kept]
    fit = [widths for widths in tried if sum(widths) <= room]
    rows = [*zip(*bodies, strict=True)]
    # the last one keeps nothing on one line; it is used only if nothing else fits
    return min(fit[:-1] or fit, key=lambda widths: _lines(rows, widths), default=None)


def _grown(widths: list[int], longest: list[int], widest: list[int], room: int) -> list[int]:
    """Return *widths* enlarged to *room*: first where the *longest* text wraps most, then the headings."""
    for _ in range(room - sum(widths)):
        wrapping = longest if any(map(gt, longest, widths)) else widest
        widths[max(range(len(widths)), key=lambda n: wrapping[n] / widths[n])] += 1
    return widths


def _lines(rows: list[tuple[int, ...]], widths: list[int]) -> int:
    return sum(max(-(-size // width) for size, width in zip(row, widths, strict=True)) for row in rows)


def hanging(head: str, text: str, width: int) -> list[str]:
    """Return *head* and *text*, wrapped and indented by the width of *head*, or less if that is too wide."""
    head = line(head)
    indent = cells(head)
    if width - indent < _NARROW:
        indent = min(4, width // 4)
        return [*wrap(head.rstrip(), width), *(" " * indent + part for part in wrap(text, width - indent))]
    first, *rest = wrap(text, width - indent)
    return [(head + first).rstrip(), *(" " * indent + part for part in rest)]

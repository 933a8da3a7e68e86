"""GitHub-flavoured Markdown, with markup in the data escaped."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator

from kg.question.table import Table
from kg.tables.cells import CORRECTED_MARK, MARK, grid
from kg.tables.notes import notes

SUFFIXES = ("md",)

_CHARACTERS = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
_MARKUP = re.compile(
    r"[\\`*_\[\]|~<>]|&(?=#?[0-9A-Za-z]*(?:;|$))"  # an ampersand only where it begins a character reference
    r"|(?<![\w&])#|^[-+=](?= |[-=]|$)|(?:(?<=^\d)|(?<=^\d\d))[.)](?= |$)"
)


def write(table: Table) -> str:
    """Return a table with its notes."""
    heads, rows = grid(table)

    def row(cells: Iterable[str]) -> str:
        return "| " + " | ".join(map(literally, cells)) + " |"

    lines = [row(heads), "|" + " --- |" * len(heads), *map(row, rows)]
    return "\n".join([*lines, *_listed_notes(notes(table, sys.maxsize))]) + "\n"


def literally(text: str) -> str:
    """Return *text* with its Markdown markup escaped (CommonMark 0.31, sections 2.4 and 2.5)."""
    return _MARKUP.sub(lambda m: _CHARACTERS.get(m[0], f"\\{m[0]}"), text)


def _listed_notes(below: Iterable[str]) -> Iterator[str]:
    """Yield the lines *below* a table as Markdown lists, each after the first with its title."""
    titled = listed = False
    for note in below:
        text = note.strip()
        if not text:
            titled, listed = True, False
            continue
        if not listed:
            yield ""
        if titled:
            yield f"**{literally(text)}**"
        elif note[0] == " " and text[0] in f"“·{MARK}{CORRECTED_MARK}":
            yield f"  - {literally(text.removeprefix('· '))}"
        else:
            yield f"- {literally(text)}"
        titled, listed = False, not titled

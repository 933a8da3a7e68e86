"""Text in columns of a terminal: how wide it is, padded, wrapped, hanging behind a head.

Drawn here: a table library with widths for Korean takes longer to import than a question takes to answer.
"""

from __future__ import annotations

from unicodedata import combining, east_asian_width


def cells(text: str) -> int:
    """Return how many terminal cells *text* takes (Unicode Standard Annex 11, wide and fullwidth are two)."""
    if text.isascii():
        return len(text)
    return sum(0 if combining(c) else 2 if east_asian_width(c) in "WF" else 1 for c in text)


def pad(text: str, width: int, right: bool) -> str:
    """Return *text* filled with spaces to *width* cells, on its left if it stands *right*."""
    space = " " * (width - cells(text))
    return space + text if right else text + space


def wrap(text: str, width: int) -> list[str]:
    """Break *text* at spaces into lines of at most *width* cells; a longer word is cut."""
    lines = [""]
    for word in text.replace("\n", " ").split(" "):
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


def fitting(columns: list[tuple[str, ...]], width: int) -> list[int]:
    """Return a width for each column, the widest ones narrowed until the table fits."""
    widths = [max(map(cells, column)) for column in columns]
    room = max(width - 3 * len(widths), 8 * len(widths))
    while sum(widths) > room:
        widths[widths.index(max(widths))] -= 1
    return widths


def hanging(head: str, text: str, width: int) -> list[str]:
    """Return *text* behind *head*, wrapped, the further lines indented as far."""
    indent = cells(head)
    first, *rest = wrap(text, max(width - indent, 30))
    return [(head + first).rstrip(), *(" " * indent + line for line in rest)]

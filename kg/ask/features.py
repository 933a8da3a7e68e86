"""What a sentence is compared by: its words and their pieces, which outlive endings, particles and slips.

Latin words count whole and by their runs of four letters, Korean ones by their pairs of syllables, with the
word's beginning marked. So no stemmer is needed in either language, and the page takes words apart alike.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

MASK = "zz"
"""Begins the word that stands for a proper name, with its class behind it."""
_WORD = re.compile(r"[가-힣]+|\d+(?:st|nd|rd|th)?|[^\W\d_가-힣]+\d*")
ORDINALS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"]
ORDINAL = rf"(?<![a-z])(?:{'|'.join(ORDINALS[1:])})(?![a-z])"
"""Words that count; "first" is no figure but a time as often."""
NUMBERS = {
    **{word: str(n) for n, word in enumerate(("one", "two", "three"), 1)},
    **{word: str(n) for n, word in enumerate(ORDINALS, 1)},
    **{f"{n}{end}": str(n) for n, end in enumerate(("st", "nd", "rd", *7 * ["th"]), 1)},
}
_PIECE = 4
"""Letters of a piece of a Latin word, its beginning and end counted."""


def words(text: str) -> list[str]:
    """Return the words of *text* in small letters, Korean ones apart from what they are attached to."""
    found = _WORD.findall(unicodedata.normalize("NFKC", text).casefold())
    return [NUMBERS.get(word, word) for word in found]


def pieces(word: str) -> Iterator[str]:
    """Yield the pieces of a *word* that :func:`words` returns."""
    if "가" <= word[0] <= "힣":
        marked = f"^{word}"
        yield from (marked[n : n + 2] for n in range(len(word)))
        return
    yield word
    if not word.startswith(MASK):
        marked = f"^{word}$"
        yield from (marked[n : n + _PIECE] for n in range(len(marked) - _PIECE + 1))

"""The features by which sentences are compared: words and pieces of words, despite endings and typing errors.

A Latin word counts as a whole and by its sequences of four letters, a Korean one by its pairs of syllables,
with the beginning of the word marked. So neither language needs a stemmer, and the page can split words in
the same way.
"""

from __future__ import annotations

import calendar
import re
import unicodedata
from collections.abc import Iterator

MASK = "zz"
"""Prefix of the word that replaces a proper name; the name's class follows."""
_WORD = re.compile(r"[가-힣]+|\d+(?:st|nd|rd|th)?|[^\W\d_가-힣]+\d*")
ORDINALS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"]
MONTHS = [month.lower() for month in calendar.month_name[1:]]
ORDINAL = rf"(?<![a-z])(?:{'|'.join(ORDINALS[1:])}|(?<=in ){'|(?<=in )'.join(MONTHS)})(?![a-z])"
"""Words for numbers; "first" is left out, since it often refers to time."""
NUMBERS = {
    **{word: str(n) for n, word in enumerate(("one", "two", "three"), 1)},
    **{word: str(n) for numbered in (ORDINALS, MONTHS) for n, word in enumerate(numbered, 1)},
    **{f"{n}{end}": str(n) for n, end in enumerate(("st", "nd", "rd", *7 * ["th"]), 1)},
}
_PIECE = 4
"""Letters in a piece of a Latin word, counting the marks for its beginning and end."""


def words(text: str) -> list[str]:
    """Return the words of *text* in lower case; Korean words are separated from attached Latin ones."""
    found = _WORD.findall(unicodedata.normalize("NFKC", text).casefold())
    return [NUMBERS.get(word, word) for word in found]


def pieces(word: str) -> Iterator[str]:
    """Yield the pieces of a *word* from :func:`words`."""
    if "가" <= word[0] <= "힣":
        marked = f"^{word}"
        yield from (marked[n : n + 2] for n in range(len(word)))
        return
    yield word
    if not word.startswith(MASK):
        marked = f"^{word}$"
        yield from (marked[n : n + _PIECE] for n in range(len(marked) - _PIECE + 1))

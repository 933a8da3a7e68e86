"""Links to a sentence of a web page: text fragments (https://wicg.github.io/scroll-to-text-fragment/).

A link has a short sentence as a whole, and only the first and last words of a long one, as many as
distinguish it from the others. In its words ``-``, ``,`` and ``&``, which have a meaning there, are also
percent-encoded.
"""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import quote, urlsplit

_SHORT = 60
"""The longest sentence, in characters, that a link has as a whole."""
_LEAST = 3
"""The fewest words of a beginning or an end."""


def at_sentence(url: str, sentence: str, others: Iterable[str] = ()) -> str:
    """Return a link to *sentence* on the page *url*, or "" if that is no web address.

    *others* are the other sentences of the page, in which its beginning must not occur.
    """
    if urlsplit(url).scheme not in ("http", "https"):
        return ""
    text = " ".join(sentence.split())
    words = text.split(" ")
    directive = _encoded(text)
    if len(text) > _SHORT and len(words) > 2 * _LEAST:
        rest = " ".join(" ".join(other.split()) for other in others if other != sentence)
        half = len(words) // 2
        begin = _told_apart([" ".join(words[:n]) for n in range(_LEAST, half + 1)], f"{rest} {text}")
        end = _told_apart([" ".join(words[-n:]) for n in range(_LEAST, half + 1)], text)
        if begin and end:
            directive = f"{_encoded(begin)},{_encoded(end)}"
    return f"{url}{'' if '#' in url else '#'}:~:text={directive}"


def _told_apart(candidates: Iterable[str], text: str) -> str:
    """Return the first of *candidates* that occurs exactly once in *text*, or ""."""
    return next((each for each in candidates if text.count(each) == 1), "")


def _encoded(text: str) -> str:
    return quote(text, safe="").replace("-", "%2D")

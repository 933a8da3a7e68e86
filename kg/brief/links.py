"""Links to a sentence of a web page, by its words: text fragments (https://wicg.github.io/scroll-to-text-fragment/).

A short sentence stands in the link whole, a long one by its first and last words, as many as tell it from the
others. In the words ``-``, ``,`` and ``&``, which have a meaning there, are percent-encoded, too.
"""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import quote, urlsplit

_SHORT = 60
"""Characters of a sentence that stands in the link whole."""
_LEAST = 3
"""Words of a beginning or an end."""


def at_sentence(url: str, sentence: str, others: Iterable[str] = ()) -> str:
    """Return a link to *sentence* on the page *url*, or nothing if that is no web address.

    *others* are the sentences of the page, from whose beginnings and ends this one's must differ.
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
    """Return the first of *candidates* that *text* has once, or nothing."""
    return next((each for each in candidates if text.count(each) == 1), "")


def _encoded(text: str) -> str:
    return quote(text, safe="").replace("-", "%2D")

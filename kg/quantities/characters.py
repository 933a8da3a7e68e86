"""Normalises the characters of printed text."""

from __future__ import annotations

import re
import unicodedata


class Unread(ValueError):
    """Raised for text that is not understood or ambiguous, with the reason; never leaves this package."""


_SAME = str.maketrans("∼〜～‐‑‒–—−’‘[]", "~~~------''()")
_LOOKS = ("<wide>", "<narrow>", "<noBreak>", "<square>")
"""Kinds of compatibility characters that differ only in looks, unlike ½, ² and ①."""
_GROUP = re.compile(r"(?<=\d)[\u00a0\u2009\u202f](?=\d{3}(?!\d))")
_LONGEST = 500
_INITIALS = re.compile(r"\b(?:[A-Z]\.){2,}")
SIGNS = "$¢£¥৳฿\u20a0-\u20cf"
"""Currency signs, for a character class in a regular expression."""
_ODD = re.compile(
    rf"[^\w\s.,;:!?'\"“”()\[\]/·…&%‰+~<>=≥≤≈±{SIGNS}-]|[ㄱ-ㆎ_]"
    r"|[\d십백천만억조] ?[\u2e80-\u9fff]|[\u2e80-\u9fff]\d"
)
"""Symbols, single letters of Hangul, and Chinese characters next to a number."""


def normal(text: str) -> str:
    """Return *text* in NFC and plain forms: widths, dashes, tildes, digit groups and initials.

    A thin or no-break space between groups of digits becomes a comma, ``U.S.`` becomes ``US``.

    Raises:
        Unread: a character is not part of a word, number or punctuation; or the text is too long.
    """
    if len(text) > _LONGEST:
        raise Unread(f"{len(text):,} characters cannot be a figure")
    text = _GROUP.sub(",", unicodedata.normalize("NFC", text))
    plain = "".join(
        unicodedata.normalize("NFKC", c) if unicodedata.decomposition(c).startswith(_LOOKS) else c
        for c in text
    )
    plain = _INITIALS.sub(lambda match: match[0].replace(".", ""), plain.translate(_SAME))
    odd = _ODD.search(plain.replace("元", "$"))
    mark = odd[0] if odd else next((c for c in plain if unicodedata.category(c) in ("No", "Nl")), "")
    if mark:
        raise Unread(f"what is {mark!r}?")
    return " ".join(plain.split())

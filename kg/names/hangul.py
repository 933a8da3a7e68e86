"""Search by partly typed Korean: an unfinished syllable, or initial consonants alone (초성)."""

from __future__ import annotations

import re
from unicodedata import lookup, name, normalize

_FIRST, _LAST = 0xAC00, 0xD7A3
"""The syllables of Unicode: 19 initials, each with 21 vowels, each of these with 28 endings or none."""
_INITIAL, _VOWEL = 21 * 28, 28
_FINALS = [chr(letter) for letter in range(0x11A8, 0x11C3)]
_CONSONANTS = range(0x1100, 0x1113)
"""The initials by themselves, which compatibility letters are normalised to."""


def typed_pattern(wanted: str) -> re.Pattern[str]:
    """Return a pattern that finds *wanted* in names, both normalised.

    A consonant matches any syllable that begins with it, and a last syllable without a final consonant also
    matches those with one: ㅁㅅㅌㄹ and 미스트라 both find 미스트랄. The final consonant of a last syllable
    may become a pair or begin the next syllable: a keyboard writes 달 on the way to 닭, 밋 on that to 미스.
    """
    parts = [_syllables(letter) if ord(letter) in _CONSONANTS else re.escape(letter) for letter in wanted]
    last = ord(wanted[-1])
    if _FIRST <= last <= _LAST and (last - _FIRST) % _VOWEL == 0:
        parts[-1] = f"[{chr(last)}-{chr(last + _VOWEL - 1)}]"
    elif _FIRST <= last <= _LAST:
        *syllable, final = [*normalize("NFD", wanted[-1])]
        longer = [each for each in _FINALS if name(each).startswith(name(final))]
        same = "".join(normalize("NFC", "".join([*syllable, each])) for each in longer)
        *kept, moved = name(final).split()[-1].split("-")  # of ㄺ, ㄹ is kept and ㄱ may move
        syllable += [lookup(f"HANGUL JONGSEONG {each}") for each in kept]
        before = normalize("NFC", "".join(syllable))
        parts[-1] = f"(?:[{same}]|{before}{_syllables(lookup(f'HANGUL CHOSEONG {moved}'))})"
    return re.compile("".join(parts))


def _syllables(consonant: str) -> str:
    first = _FIRST + _CONSONANTS.index(ord(consonant)) * _INITIAL
    return f"[{consonant}{chr(first)}-{chr(first + _INITIAL - 1)}]"

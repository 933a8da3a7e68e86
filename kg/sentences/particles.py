"""Chooses Korean particles by the preceding sound: ``한국은(는)`` becomes ``한국은``.

A pattern has both forms, the one after a consonant first. The sound is that of the last letter, digit (as
read in Korean) or Latin word (letter by letter if it is an acronym, else guessed from its spelling). A gloss
in brackets is skipped, as the National Institute of Korean Language recommends; text in quotes is not. If the
pronunciation is unknown, for example of Chinese characters, both forms stay, as is usual in print. (The
libraries for this, such as tossi and josa, know only Hangul or are no longer maintained.)
"""

import re

PAIRS = {
    "은": "는",
    "이": "가",
    "을": "를",
    "과": "와",
    "으로": "로",
    "이다": "다",
    "이라": "라",
    "이나": "나",
    "이며": "며",
    "이고": "고",
    "이었": "였",
    "아": "야",
}
"""Each particle after a consonant, with its form after a vowel."""

_BOTH = re.compile("|".join(rf"{a}\({b}\)" for a, b in sorted(PAIRS.items(), key=lambda p: -len(p[0]))))
_DIGITS = {"0": "ㅇ", "1": "ㄹ", "3": "ㅁ", "6": "ㄱ", "7": "ㄹ", "8": "ㄹ"}
_LETTERS = {"L": "ㄹ", "M": "ㅁ", "N": "ㄴ", "R": "ㄹ"}
_SIGNS = dict.fromkeys("%€$£¥℃", "")
_GLOSS = re.compile(r"\s*[(\[（［〔][^()\[\]（）［］〔〕]*[)\]）］〕]\s*$")
_CLOSING = " \t\"'”’」』》〉}.,!?…·:;*†‡"
_SPELLINGS = (
    (re.compile(r"(?:l|[^aeiou]le|[aeiou]le)$"), "ㄹ"),  # Mistral, Google, mobile
    (re.compile(r"(?:[mn]|ng|[aeiou][mn]e)$"), "ㄴ"),  # Amazon, Samsung, Chrome
    (re.compile(r"(?:(?:^|[^aeiou])[aeiou](?:[bptk]|ck)|ook)$"), "ㅂ"),  # Net, lab, chip, Facebook
)


def resolve(text: str, before: str = "") -> str:
    """Return *text*, which follows *before*, with the right form of each particle that is given in both."""
    done = ""
    end = 0
    for match in _BOTH.finditer(text):
        done += text[end : match.start()]
        end = match.end()
        final = _final_sound(before + done)
        closed, _, opened = match[0].rstrip(")").partition("(")
        if final is None:
            done += match[0]
        else:
            done += closed if final and (final, closed) != ("ㄹ", "으로") else opened
    return done + text[end:]


def _final_sound(text: str) -> str | None:
    """Return the consonant that *text* ends in when read in Korean; any except ㄹ represents all others.

    The result is "" for a vowel, and None if the pronunciation is unknown.
    """
    bare = text.rstrip(_CLOSING)
    while (without := _GLOSS.sub("", bare).rstrip(_CLOSING)) not in ("", bare):
        bare = without
    bare = bare.rstrip(_CLOSING + ")]）］〕")
    last = bare[-1:]
    if "가" <= last <= "힣":
        index = (ord(last) - ord("가")) % 28
        return "" if not index else "ㄹ" if index == 8 else "ㄱ"
    if last in _SIGNS or last.isdecimal():
        return _SIGNS.get(last, _DIGITS.get(last, ""))
    word = re.search(r"[A-Z]?[a-zé]+$|[A-Z]+$", bare)
    if word is None:
        return None
    if word[0].isupper():
        return _LETTERS.get(last, "")
    spelt = word[0].casefold()
    return next((sound for spelling, sound in _SPELLINGS if spelling.search(spelt)), "")

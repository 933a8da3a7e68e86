"""Finds words in a sentence that are used like names, but are neither known names nor words of questions.

English ones begin with a capital, Korean ones are followed by a particle of nouns; countries are recognised
by their names in CLDR.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import cache

from kg.ask.features import words
from kg.ask.mentions import LONG, SHORT, Names, Sentence, case_folded
from kg.ask.particles import PARTICLES, stems
from kg.ask.ranking import Ranking

_LATIN = re.compile(r"(?<![^\W_])[A-Za-z]+(?![^\W_])")
_NAMELIKE = re.compile(r"(?<!\w)(?:[A-Z][\w-]*|\w*[A-Za-z]\d\w*)")
NOUN = re.compile(
    r"(?<![가-힣])(?!몇)([가-힣]{2,}?)"
    r"(?:((?<![남담잡막먹입뽑])은"
    r"|(?<![하되키지리이기히우추주치내나오가서쓰르드으느끄뜨뛰])(?<!겠다)는"
    r"|(?<![없같])이|가)"
    r"|[을를과와의]|(?<![해아어여라래])도|보다|처럼|(?:에(?:서|게)?|한테)[는도]?)(?![가-힣])"
)
"""A noun with its particle, which is the second group if it marks a subject; not a similar verb form."""
ATTACHED = {False: "는가를와", True: "은이을과"}
"""Particles that cannot follow a noun, by whether it ends in a vowel."""
_HANGUL = re.compile(r"(?<![가-힣])[가-힣]+(?![가-힣])")
MISTYPED = 5
"""A word of at least so many letters may be a name with one letter added, omitted, wrong or transposed.

Of Korean words, these are the letters of the syllables, of which there must be at least LONG.
"""
CODAS = "ㄱㄴㄹㅁㅂㅅㅇ"
"""Final consonants of transcribed foreign names (외래어 표기법, article 3); verbs have others, too."""
_ALL = "-ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ"
"""The final consonants of syllables in the order of Unicode."""


@cache
def country_pattern() -> str:
    """Return a pattern with the name of a country or territory, in either language, as its first group.

    An English one may have the ending of an adjective: Brazilian, Taiwanese.
    """
    from kg.quantities.currencies import countries

    names = {*map(case_folded, countries())}
    listed = "|".join(map(re.escape, sorted(names, key=lambda name: (-len(name), name))))
    return (
        rf"(?<![a-z0-9가-힣])({listed})"
        rf"(?:(?:n|ian|ese|i)?(?:['’]s?)?|(?:{PARTICLES}){{0,3}})(?![a-z0-9가-힣])"
    )


class Unknown:
    """Finds what neither *names* nor the questions of *ranking* know."""

    def __init__(self, names: Names, ranking: Ranking) -> None:
        self._names, self._ranking = names, ranking
        long = (name for name in names.proper if len(name) > (MISTYPED if name.isascii() else LONG - 1))
        self._slips = {slip for name in long for slip in _slips(name)}

    def subjects(self, sentence: Sentence) -> list[str]:
        """Return unknown capitalised words, countries, mistyped names, and Korean subjects in *sentence*."""
        written = sentence.written
        found = [m for m in _NAMELIKE.finditer(written) if m.start() or m[0] != m[0].capitalize()]
        named = [m[0] for m in _free(found, sentence) if len(m[0]) >= SHORT]
        named += [name for name in self._countries(sentence) if not any(m[0].startswith(name) for m in found)]
        named += [m[0] for m in _free(_LATIN.finditer(written), sentence) if self._is_mistyped(m[0].lower())]
        strange = [name for name in named if not all(map(self._ranking.knows, words(name)))]
        korean = (self._mistyped_stem(m[0]) for m in _free(_HANGUL.finditer(written), sentence))
        strange += filter(None, korean)
        return list(dict.fromkeys([*strange, *(m[1] for m in self._nouns(sentence) if m[2])]))

    def others(self, sentence: Sentence) -> list[tuple[int, int]]:
        """Return the spans of other unknown Korean nouns."""
        return [m.span(1) for m in self._nouns(sentence) if not m[2]]

    def _is_mistyped(self, word: str) -> bool:
        return len(word) >= MISTYPED and not self._slips.isdisjoint(_slips(word))

    def _mistyped_stem(self, word: str) -> str:
        """Return the Korean *word* without particles if it then is a mistyped name, or else ""."""
        long = (stem for stem in stems(word) if len(stem) >= LONG)
        return next((stem for stem in long if not self._slips.isdisjoint(_slips(stem))), "")

    def _countries(self, sentence: Sentence) -> list[str]:
        found = _free(re.finditer(country_pattern(), sentence.plain), sentence)
        return [sentence.said(*m.span(1)) for m in found if not self._names.named(m[1])]

    def _nouns(self, sentence: Sentence) -> list[re.Match[str]]:
        return [m for m in _free(NOUN.finditer(sentence.written), sentence) if self._is_noun(m)]

    def _is_noun(self, match: re.Match[str]) -> bool:
        noun, particle = match[1], match[0][len(match[1])]
        coda = _ALL[(ord(noun[-1]) - ord("가")) % len(_ALL)]
        if particle in ATTACHED[coda == "-"] or coda not in f"-{CODAS}":
            return False
        return not self._ranking.begins(noun) and noun[:2] not in self._names.pairs


def _slips(word: str) -> set[str]:
    """Return *word* with and without each of its letters; after one slip, two words have one in common."""
    letters = unicodedata.normalize("NFD", word)
    return {letters, *(letters[:n] + letters[n + 1 :] for n in range(len(letters)))}


def _free(found: Iterable[re.Match[str]], sentence: Sentence) -> list[re.Match[str]]:
    taken = [(m.start, m.end) for m in sentence.mentions]
    return [m for m in found if not any(start < m.end() and m.start() < end for start, end in taken)]

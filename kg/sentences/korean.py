"""Korean grammar that a pattern leaves open: verbal nouns as verbs, and the particle of what they act on.

``{effect:하였다}`` makes a verb of a noun (살펴보는 일을 뜻하는 검토: 검토하였다); adjectives before it
become adverbs (적극적으로 관여), nouns its object (목표를 수립). The verb decides on the particle of the
object that the pattern gave it: 경쟁력에 기여, 모델을 오픈소스로 공개.
"""

import re

from kg.sentences.particles import resolve

_ADVERBS = {"적극", "직접", "더욱"}
_VERB = r"(?=\S+\(하\))"
_TWO_OBJECTS = re.compile(rf"(\S+?)[을를] (\S+)[을를] {_VERB}")
_TOWARDS = re.compile(r"[을를] (?=(?:기여|관여)\(하\))")
_AND = re.compile(r"[가-힣)](?:과|와) ")
_ORDINAL = re.compile(r"(?<![\d.,])([1-9]|10)번째")
_ORDINALS = ["첫", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉", "열"]
_USE = re.compile(r"([을를]) 통하여 (?=(?:\S+ )?활용\(하\))")


def listed(values: list[str], more: bool, alike: bool = False) -> str:
    """Return *values* as a list, *more* meaning that there are others, *alike* that one thing is all of them.

    한국과 일본; 구글, 메타 등; 작가이자 화가. What has an "and" in itself takes commas.
    """
    if more or len(values) == 1 or any(map(_AND.search, values)):
        return ", ".join(values) + " 등" * more
    if alike:
        return ", ".join(values[:-1]) + "이자 " + values[-1]
    return f"{values[0]}{resolve('과(와)', values[0])} {values[1]}" if len(values) == 2 else ", ".join(values)


def verb(label: str, ending: str) -> str:
    """Return the verbal noun *label* with *ending*, a form of 하다; :func:`polish` finishes it."""
    *before, noun = label.split(" ")
    before[-1:] = map(_before, before[-1:])
    return " ".join([*before, f"{noun}(하){ending}"])


def own(text: str, owner: str, _: bool) -> str:
    """Return *text*, whose subject is *owner*, without saying again that something is the owner's."""
    return re.sub(rf"(?<=\S ){re.escape(owner)}의 (?=\S)", "", text)


def polish(text: str) -> str:
    """Return *text* with the particles that its verbal nouns ask of their objects."""
    text = _TWO_OBJECTS.sub(_one_object, text)
    text = _USE.sub(r"\1 ", _TOWARDS.sub("에 ", text))
    text = _ORDINAL.sub(lambda m: f"{_ORDINALS[int(m[1]) - 1]} 번째", text)
    return text.replace("(하)", "")


def _before(word: str) -> str:
    if word in _ADVERBS or word.endswith("에서"):
        return word
    return word + ("으로" if word.endswith("적") else resolve("을(를)", word))


def _one_object(match: re.Match[str]) -> str:
    """Return two objects of a verb as one: a verb has no more."""
    first, second = match[1], match[2]
    own = second + resolve("을(를)", second) + " "
    if first.endswith(second):  # 언어 모델을 모델을 개발
        return first + resolve("을(를)", first) + " "
    if second == "오픈소스":
        return f"{first}{resolve('을(를)', first)} 오픈소스로 "
    return f"{first}{resolve('으로(로)', first) if second == '방향' else '의'} {own}"

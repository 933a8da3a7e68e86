"""Korean grammar that patterns leave open: verbal nouns as verbs, and the particles of their objects.

``{effect:했다}`` makes a verb of a noun (검토, "review": 검토했다); an adjective before it becomes an adverb
(적극적으로 관여), a noun its object (목표를 수립). The verb determines the particle of the object in the
pattern: 경쟁력에 기여, 모델을 오픈소스로 공개. A frame around a sentence comes after its topic: 한국은
2024년에 …; and what belongs to the topic does not name it again.
"""

import re

from kg.sentences.particles import resolve

_ADVERBS = {"적극", "직접", "더욱"}
_VERB = r"(?=\S+\(하\))"
_TWO_OBJECTS = re.compile(rf"(\S+?)[을를] (\S+)[을를] {_VERB}")
_TOWARDS = re.compile(r"[을를] (?=(?:기여|관여)\(하\))")
_AND = re.compile(r"[가-힣)](?:과|와) ")
_ORDINAL = re.compile(r"(?<![\d.,])([1-9]|10)번째")
_NATIVE = ("한", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉", "열")
_NUMBERS = {str(number): word for number, word in enumerate(_NATIVE, 1)}
_ADNOMINAL = re.compile("(?:는|된|은|한|할) ")  # endings of adjectives and verbs before a noun
_AGAIN = re.compile(r"((?<!\S)(\S+)의 [^.,]+[과와] )\2 (?=\S)")  # 한국의 대학과 한국 기업
_TOPICAL = re.compile("(?:은|는|이|가|에는|에서는)(?= )")
TOPIC = "\U0010ffff"
"""A noncharacter that marks the end of a sentence's topic while the sentence is composed."""


def listed(values: list[str], more: bool, alike: bool = False) -> str:
    """Return *values* as a list: 한국과 일본; 구글, 메타 등; 작가이자 화가.

    Commas are used if a value contains "and". Shared words are written once: 구글과 메타의 연구소, 캐나다의
    대학과 연구소.

    *more* says that there are others, *alike* that one thing is all of them.
    """
    if not alike and not values[0].startswith("“"):  # values in quotes share nothing
        values = _merge_shared_words(_merge_shared_words(values, "의 ", True), "의 ", False)
    if more or len(values) == 1 or any(map(_AND.search, values)):
        return ", ".join(values) + " 등" * more
    if alike:
        return ", ".join(values[:-1]) + "이자 " + values[-1]
    return f"{values[0]}{resolve('과(와)', values[0])} {values[1]}" if len(values) == 2 else ", ".join(values)


def kinds(values: list[str]) -> list[str]:
    """Return *values*, general terms, with those of two words merged if they share one: 무역과 투자 정책."""
    return _merge_shared_words(_merge_shared_words(values, " ", True), " ", False)


def _merge_shared_words(values: list[str], joint: str, behind: bool) -> list[str]:
    """Return *values*, merging those that share the part before *joint*, or after it if *behind* is true."""
    groups: dict[tuple[bool, str], list[str]] = {}
    for value in values:
        parts = value.rsplit(joint, 1) if behind else value.split(joint, 1)
        alike = len(parts) == 2 and (joint != " " or (value.count(" ") == 1 and not _ADNOMINAL.search(value)))
        groups.setdefault((alike, parts[behind] if alike else value), []).append(value)
    merged = []
    for (alike, shared), group in groups.items():
        if not alike or len(group) == 1:
            merged += group
            continue
        own = [v.removesuffix(joint + shared) if behind else v.removeprefix(shared + joint) for v in group]
        one = listed(own, False) if len(groups) == 1 else "·".join(own)  # 구글·메타의 연구소와 투자
        merged.append(one + joint + shared if behind else shared + joint + one)
    return merged


def counted(number: str, counter: str) -> tuple[str, str]:
    """Return *number* and *counter* in the form in which they are combined: 세 가지."""
    if counter == "가지" and number in _NUMBERS:
        return _NUMBERS[number], " 가지"
    return number, counter


def verb(label: str, ending: str) -> str:
    """Return the verbal noun *label* with *ending*, a form of 하다; :func:`polish` completes it."""
    *before, noun = label.split(" ")
    before[-1:] = map(_before, before[-1:])
    return " ".join([*before, f"{noun}(하){ending}"])


def with_possessive(text: str, owner: str, _: bool) -> str:
    """Return *text*, whose subject is *owner*, without repeated possessives of the owner.

    CIFAR의 원칙 has a possessive of 캐나다 고등연구원(CIFAR), and 한국의 예산 one of 한국 정부. Likewise the
    words that the owner's name shares with a similar thing are not repeated: 세계 대회 순위 1위 그룹은 2위
    그룹보다 앞선다.
    """
    gloss = re.search(r"\((\w+)\)$", owner)
    names = {owner, owner.removesuffix(" 정부"), gloss[1] if gloss else owner}
    if said := [re.escape(n) for n in names if f" {n}의 " in text or f" {n}에 대한 " in text]:
        text = re.sub(rf"(?<=[\S{TOPIC}] )(?:{'|'.join(said)})(?:의|에 대한) (?=\S)", "", text)
    if (kind := re.fullmatch(r"(.+ \S+) \S+ (\S+)", owner)) and f" {kind[1]} " in text:
        like = rf"(?<=[\S{TOPIC}] ){re.escape(kind[1])} (?=\S+ {re.escape(kind[2])})"
        text = re.sub(like, "", text)
    return text


def topical(text: str, topic: str) -> str:
    """Return *text* with :data:`TOPIC` after its topic, if it begins with that."""
    begins = _TOPICAL.match(text, len(topic)) if topic and text.startswith(topic) else None
    return f"{text[: begins.end()]}{TOPIC}{text[begins.end() :]}" if begins else text


def framed(text: str, sentence: str) -> str:
    """Return *text*, a frame around *sentence*, with the topic moved to the front: 한국은 2024년에 …."""
    topic = sentence.partition(TOPIC)[0] + TOPIC
    before, found, after = text.partition(topic)
    return f"{topic} {before.rstrip()}{after}" if found and before else text


def bare(text: str) -> str:
    """Return *text* without what :func:`spaced` ignores; texts that match each other have the same result."""
    return re.sub(r"[\s,]", "", re.sub(r"(\d+)/(\d+)", r"\2분의\1", text))


def spaced(printed: str) -> str:
    """Return a regular expression for *printed*; in Korean it allows other spaces, grouping and fractions."""
    if not re.search("[가-힣]", printed):
        return re.escape(printed)
    printed = re.sub(r"(\d+)/(\d+)", r"\2분의 \1", printed)
    bare = re.sub(r"\s|(?<=\d),(?=\d{3})", "", printed)
    return re.sub(r"(?<=\d)\\s\*(?=\d)", ",?", r"\s*".join(map(re.escape, bare)))


def polish(text: str) -> str:
    """Return *text* with the particles that its verbal nouns require for their objects."""
    text = _TWO_OBJECTS.sub(_one_object, text)
    text = _TOWARDS.sub("에 ", text)
    text = _AGAIN.sub(r"\1", text)
    text = _ORDINAL.sub(lambda m: f"{'첫' if m[1] == '1' else _NUMBERS[m[1]]} 번째", text)
    return text.replace("(하)", "")


def _before(word: str) -> str:
    if word in _ADVERBS or word.endswith("에서"):
        return word
    return word + ("으로" if word.endswith("적") else resolve("을(를)", word))


def _one_object(match: re.Match[str]) -> str:
    """Return the two objects of a verb as one, as a verb can only have one."""
    first, second = match[1], match[2]
    own = second + resolve("을(를)", second) + " "
    if first.endswith(second):  # 언어 모델을 모델을 개발
        return first + resolve("을(를)", first) + " "
    if second == "오픈소스":
        return f"{first}{resolve('을(를)', first)} 오픈소스로 "
    return f"{first}{resolve('으로(로)', first) if second == '방향' else '의'} {own}"

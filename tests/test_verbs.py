"""A sentence pattern contains a verb once; it is inflected as status, tense and denial require."""

from __future__ import annotations

import pytest

from kg.sentences.particles import resolve
from kg.sentences.phrases import Form, Value, parse

CODES = [
    "Planned",
    "Expected",
    "InPreparation",
    "Decided",
    "UnderWay",
    "Continuing",
    "Done",
    "Former",
    "Current",
    "Denied",
    "Apparent",
]


def said(pattern: str, name: str, *codes: str) -> str | None:
    known = {"who": Value(name, name.endswith("s")), **{code: Value("") for code in codes}}
    return Form(lambda slot: known.get(slot.name)).fill(parse(pattern))


@pytest.mark.parametrize(
    ("verb", "codes", "singular", "plural"),
    [
        ("<give gave giving>", (), "Ann gives", "Cats give"),
        ("<give gave giving>", ("Planned",), "Ann plans to give", "Cats plan to give"),
        ("<give gave giving>", ("Expected",), "Ann is expected to give", "Cats are expected to give"),
        ("<give gave giving>", ("InPreparation",), "Ann is preparing to give", "Cats are preparing to give"),
        ("<give gave giving>", ("Decided",), "Ann has decided to give", "Cats have decided to give"),
        ("<give gave giving>", ("UnderWay",), "Ann is giving", "Cats are giving"),
        ("<give gave giving>", ("Continuing",), "Ann has been giving", "Cats have been giving"),
        ("<=have had having>", ("Continuing",), "Ann has had", "Cats have had"),
        ("<be>", ("Continuing",), "Ann has been", "Cats have been"),
        ("<be>", ("Denied", "Continuing"), "Ann has not been", "Cats have not been"),
        (
            "<give gave giving>",
            ("Denied", "Continuing"),
            "Ann has not been giving",
            "Cats have not been giving",
        ),
        ("<give gave giving>", ("Done",), "Ann gave", "Cats gave"),
        ("<give gave giving>", ("Former",), "Ann used to give", "Cats used to give"),
        ("<give gave giving>", ("Denied",), "Ann does not give", "Cats do not give"),
        ("<give gave giving>", ("Denied", "Done"), "Ann did not give", "Cats did not give"),
        (
            "<give gave giving>",
            ("Denied", "Planned"),
            "Ann does not plan to give",
            "Cats do not plan to give",
        ),
        ("<carry>", (), "Ann carries", "Cats carry"),
        ("<carry>", ("Done",), "Ann carried", "Cats carried"),
        ("<push>", (), "Ann pushes", "Cats push"),
        ("<close>", ("UnderWay",), "Ann is closing", "Cats are closing"),
        ("<agree agreed agreeing>", ("UnderWay",), "Ann is agreeing", "Cats are agreeing"),
        ("<~grow grew growing>", ("Planned",), "Ann is to grow", "Cats are to grow"),
        ("<=have had having>", ("UnderWay",), "Ann has", "Cats have"),
        ("<=have had having>", (), "Ann has", "Cats have"),
        ("<further_promote>", ("Planned",), "Ann plans to further promote", "Cats plan to further promote"),
        ("<be>", ("Denied", "Expected"), "Ann is not expected to be", "Cats are not expected to be"),
        ("<be>", ("Former",), "Ann used to be", "Cats used to be"),
        ("<be>", ("Denied", "Done"), "Ann was not", "Cats were not"),
        ("<be>", ("Denied", "UnderWay"), "Ann is not", "Cats are not"),
        ("<be>", ("Apparent",), "Ann seems to be", "Cats seem to be"),
        ("<give gave giving>", ("Apparent",), "Ann seems to give", "Cats seem to give"),
        ("<give gave giving>", ("Apparent", "Done"), "Ann gave", "Cats gave"),  # a frame expresses Apparent
    ],
)
def test_an_english_verb(verb: str, codes: tuple[str, ...], singular: str, plural: str) -> None:
    assert said(f"{{who}} {verb}", "Ann", *codes) == singular
    assert said(f"{{who}} {verb}", "Cats", *codes) == plural


@pytest.mark.parametrize(
    ("stem", "present", "done", "planned", "under_way", "denied"),
    [
        ("폐기하", "폐기한다", "폐기했다", "폐기할 계획이다", "폐기하고 있다", "폐기하지 않는다"),
        ("옮기", "옮긴다", "옮겼다", "옮길 계획이다", "옮기고 있다", "옮기지 않는다"),
        ("두", "둔다", "두었다", "둘 계획이다", "두고 있다", "두지 않는다"),
        ("열", "연다", "열었다", "열 계획이다", "열고 있다", "열지 않는다"),
        ("세우", "세운다", "세웠다", "세울 계획이다", "세우고 있다", "세우지 않는다"),
        ("받", "받는다", "받았다", "받을 계획이다", "받고 있다", "받지 않는다"),
        ("이끌", "이끈다", "이끌었다", "이끌 계획이다", "이끌고 있다", "이끌지 않는다"),
        ("쓰", "쓴다", "썼다", "쓸 계획이다", "쓰고 있다", "쓰지 않는다"),
        ("펴", "편다", "폈다", "펼 계획이다", "펴고 있다", "펴지 않는다"),
        ("보내", "보낸다", "보냈다", "보낼 계획이다", "보내고 있다", "보내지 않는다"),
        ("~되", "된다", "되었다", "될 예정이다", "되고 있다", "되지 않는다"),
        ("~나오", "나온다", "나왔다", "나올 예정이다", "나오고 있다", "나오지 않는다"),
        ("=뒤따르 뒤따랐", "뒤따른다", "뒤따랐다", "뒤따를 예정이다", "뒤따른다", "뒤따르지 않는다"),
        ("=잇 이었", "잇는다", "이었다", "이을 예정이다", "잇는다", "잇지 않는다"),
        ("높다", "높다", "높았다", "높을 예정이다", "높다", "높지 않다"),
        ("크다", "크다", "컸다", "클 예정이다", "크다", "크지 않다"),
        ("어렵다 어려웠", "어렵다", "어려웠다", "어려울 예정이다", "어렵다", "어렵지 않다"),
        (
            "견줄_만하다",
            "견줄 만하다",
            "견줄 만했다",
            "견줄 만할 예정이다",
            "견줄 만하다",
            "견줄 만하지 않다",
        ),
        ("이다", "강국이다", "강국이었다", "강국이 될 예정이다", "강국이다", "강국이 아니다"),
    ],
)
def test_a_korean_verb(stem: str, present: str, done: str, planned: str, under_way: str, denied: str) -> None:
    noun = "강국" if stem == "이다" else ""
    codes = {
        (): present,
        ("Done",): done,
        ("Planned",): planned,
        ("UnderWay",): under_way,
        ("Denied",): denied,
    }
    for given, expected in codes.items():
        assert resolve(said(f"{noun}<{stem}>", "", *given) or "") == expected


@pytest.mark.parametrize(
    "verb", ["<give gave giving>", "<~grow>", "<=have>", "<be>", "<옮기>", "<높다>", "한국<이다>"]
)
def test_no_verb_is_lost_whatever_is_stated(verb: str) -> None:
    for first in CODES:
        for second in CODES:
            text = said(f"{{who}} {verb}", "Ann", first, second)
            assert text not in (None, "", "Ann ")
            assert not set(str(text)) & set("[]{}|<>")


@pytest.mark.parametrize(
    ("stem", "until_now"),
    [
        ("유치하", "유치해 왔다"),
        ("옮기", "옮겨 왔다"),
        ("두", "두어 왔다"),
        ("세우", "세워 왔다"),
        ("받", "받아 왔다"),
        ("보내", "보내 왔다"),
        ("어렵다 어려웠", "어려워 왔다"),
    ],
)
def test_a_korean_verb_until_now(stem: str, until_now: str) -> None:
    assert said(f"<{stem}>", "", "Continuing") == until_now
    plain = stem.split()[0].removesuffix("다")
    assert said(f"<{stem}>", "", "Denied", "Continuing") == f"{plain}지 않아 왔다"

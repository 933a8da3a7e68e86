"""Korean sentences: shared words are said once, topics come first, printed forms are recognised."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.sentences import korean, mentions
from kg.sentences.sentence import quoted


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        (["구글의 연구소", "메타의 연구소"], "구글과 메타의 연구소"),
        (["캐나다의 대학", "캐나다의 연구소"], "캐나다의 대학과 연구소"),
        (["구글의 연구소", "메타의 연구소", "투자"], "구글·메타의 연구소와 투자"),
        (["구글의 연구소", "메타의 투자"], "구글의 연구소와 메타의 투자"),
        (["캐나다", "캐나다의 대학"], "캐나다와 캐나다의 대학"),
        (["구글", "메타", "한국"], "구글, 메타, 한국"),
    ],
)
def test_what_several_things_share_is_said_once(values: list[str], expected: str) -> None:
    assert korean.listed(values, False) == expected


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        (["외교 정책", "교육 정책", "투자 정책"], ["외교, 교육, 투자 정책"]),
        (["해외 GPU", "해외 TPU"], ["해외 GPU와 TPU"]),
        (["해외 GPU", "국내 컴퓨팅 자원"], ["해외 GPU", "국내 컴퓨팅 자원"]),
        (["문화", "가치관"], ["문화", "가치관"]),
        (["금융 지원", "무역 지원", "간소화된 규제"], ["금융·무역 지원", "간소화된 규제"]),
        (["간소화된 규제", "다양한 규제"], ["간소화된 규제", "다양한 규제"]),
        (["국내 컴퓨팅 자원", "해외 자원", "자원"], ["국내 컴퓨팅 자원", "해외 자원", "자원"]),
        (["무역 정책"], ["무역 정책"]),
    ],
)
def test_general_terms_share_a_word(values: list[str], expected: list[str]) -> None:
    assert korean.kinds(values) == expected


@pytest.mark.slow
@given(st.lists(st.lists(st.sampled_from("가나다라"), min_size=1, max_size=3), unique_by=tuple, min_size=1))
def test_no_word_is_lost_where_some_are_shared(things: list[list[str]]) -> None:
    for joint in (" ", "의 "):
        values = [joint.join(thing) for thing in things]
        said = korean.listed(korean.kinds(values), False)
        assert set("".join(values)) - {" ", "의"} <= set(said)
        assert len(said) <= len(", ".join(values)) + len(values)


@pytest.mark.parametrize(
    ("sentence", "frame", "expected"),
    [
        ("한국은 학교를 세웠다", "2024년에 {}", "한국은 2024년에 학교를 세웠다"),
        ("한국에는 학교가 있다", "2024년부터 {}", "한국에는 2024년부터 학교가 있다"),
        ("한국의 순위가 올랐다", "2024년에 {}", "2024년에 한국의 순위가 올랐다"),
        ("한국은 학교를 세웠다", "{}고 전해진다", "한국은 학교를 세웠다고 전해진다"),
    ],
)
def test_a_frame_stands_behind_the_topic(sentence: str, frame: str, expected: str) -> None:
    topical = korean.topical(sentence, "한국")
    assert korean.framed(frame.format(topical), topical).replace(korean.TOPIC, "") == expected


@pytest.mark.parametrize(
    ("text", "owner", "expected"),
    [
        ("한국은 한국의 정책을 편다", "한국", "한국은 정책을 편다"),
        ("한국 정부는 한국의 예산을 쓴다", "한국 정부", "한국 정부는 예산을 쓴다"),
        (
            "고등연구원(CIFAR)은 CIFAR의 원칙을 따른다",
            "고등연구원(CIFAR)",
            "고등연구원(CIFAR)은 원칙을 따른다",
        ),
        ("구글은 구글에 대한 정부의 지원을 받는다", "구글", "구글은 정부의 지원을 받는다"),
        (
            "세계 대회 순위 1위 그룹은 세계 대회 순위 2위 그룹보다 앞선다",
            "세계 대회 순위 1위 그룹",
            "세계 대회 순위 1위 그룹은 2위 그룹보다 앞선다",
        ),
        ("한국은 북한국의 정책을 본다", "한국", "한국은 북한국의 정책을 본다"),
    ],
)
def test_what_is_the_topics_is_not_called_so_again(text: str, owner: str, expected: str) -> None:
    assert korean.with_possessive(text, owner, False) == expected


@pytest.mark.parametrize(
    ("text", "printed", "said"),
    [
        ("일자리가 9,000여 명 늘어났다", "9000여명", True),
        ("2조 2,600억 엔을 투자했다", "2조 2600억엔", True),
        ("프랑스의 4분의 1 수준이다", "1/4 수준", True),
        ("14,400엔을 투자했다", "4400엔", False),
        ("4,400엔을 투자했다", "4400억엔", False),
        ("4,400엔을 투자했다", "4400", False),
        ("10위 이내이다", "10위권", False),
        ("삼성전자는 투자했다", "삼성", False),
        ("삼성에서는 투자했다", "삼성", True),
        ("이 글은 인도네시아를 다룬다", "인도", False),
        ("한국의 정책이다", "국", False),
        ("한국의 정책이다", "의", False),
        ("100만 명이다", "100", False),
    ],
)
def test_a_printed_form_is_known_where_the_sentence_has_it(text: str, printed: str, said: bool) -> None:
    assert mentions.to_the_letter(text, printed) is said


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("3번째 글이다", "세 번째 글이다"),
        ("1번째 글이다", "첫 번째 글이다"),
        ("한국의 대학과 한국 기업에 투자했다", "한국의 대학과 기업에 투자했다"),
    ],
)
def test_a_sentence_is_polished(text: str, expected: str) -> None:
    assert korean.polish(text) == expected
    assert korean.counted("3", "가지") == ("세", " 가지")
    assert korean.counted("13", "가지") == ("13", "가지")


@pytest.mark.parametrize(
    ("sentence", "ending", "expected"),
    [
        ("한국은 3위이다", "듯하다", "한국은 3위인 듯하다"),
        ("필요한 것은 인프라이다.", "고", "필요한 것은 인프라라고"),
        ("꼭 필요하다.", "는", "꼭 필요하다는"),
        ("한국은 어디쯤인가?", "지", "한국은 어디쯤인지"),
        ("몇 위에 오를까?", "지", "몇 위에 오를지"),
        ("어디로 가?", "지", None),
        ("두뇌는 있다. 이제 컴퓨터가 필요하다.", "고", None),
        ("한국은 뒤처져 있다", "듯하다", "한국은 뒤처져 있는 듯하다"),
        ("한국은 순위가 높다", "듯하다", None),
        ("한국은 3위이다", "고", "한국은 3위라고"),
        ("한국은 순위가 높다", "는", "한국은 순위가 높다는"),
    ],
)
def test_a_sentence_is_quoted_or_doubted(sentence: str, ending: str, expected: str | None) -> None:
    value = quoted(sentence, ending)
    assert (value and value.text) == expected

"""Texts must be cut into sentences and paragraphs as the cases show; a ``|`` marks the end of a sentence.

The cases in ``segments.json`` were written by somebody who had not seen the rules.
"""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any
from unicodedata import normalize

import pytest

from kg.article.kinds import KINDS
from kg.article.segments import Segment, segments
from kg.article.sentences import sentences

SENTENCES = """
정부는 3.5조 원을 쓴다.| 그 가운데 1.25조 원은 올해 쓴다.
The U.S. economy grew 3.5 percent.| It grew 2.1 percent in 2023.
He lives in the U.S.| The rest of the family moved.
She left the U.S.| 남은 가족도 떠났다.
Dr. Kim met Prof. Lee vs. all odds.| They won.
J. K. Han wrote it.| Nobody read it.
In the U.S. Nvidia waited.| It waited.| In the U.K. Arm did.
He lives in L.A.| She does not.
A.I. 시대다.| 준비하자.
Version 2.0 came.| Ver. 3.1 followed.
정부는 1. 투자 2. 규제를 말했다.| 끝이다.
1. First point.| 2. Second point.| It took 3.| Four remain.
가. 첫째 항목이다.| 나. 둘째 항목이다.| (3) 셋째다.
He paid Rs. 500 crore.| It was much.
김 박사는 “어렵다. 그래도 한다.”라고 말했다.| 모두 웃었다.
김 박사는 “어렵다. 그래도 한다.” 라고 말했다.| 모두 웃었다.
장관은 "끝났다. 이제 쉰다."고 했다.| 기자는 적었다.
“We will go. We must.” said Kim.| Nobody table.
"Will you?" he asked.| "No."
“모두 이긴다.”| 그는 그렇게 믿는다.
“좋다.” “싫다.” 둘이 외쳤다.| 비가 왔다.
“간다.” “정말?” 그가 되물었다.| 끝이었다.
그는 “간다.” “안 간다.”라고 번갈아 말했다.| 끝.
“좋다.”| “나도 그렇다.”| 비가 내리기 시작했다.
그는 ‘됐다.’라며 웃었다.| 끝이었다.
지수는 83개 나라를 평가한다.1)| 다음은 표이다.2)
그는 떠났다.[3]| 아무도 몰랐다.
It fell.¹| Then it rose.²
장관은 ‘We have it.’이라고 했다.3)| 그뿐이다.
회사는 2024. 7. 17. 문을 열었다.| 직원은 10명이다.
어디로 갈까?| 아무도 모른다!| 정말이다.
그는 갔다.|그리고 왔다.
Well... maybe not.| Fine.
글쎄… 모르겠다.| 그렇다.
Apple Inc. and Samsung Co. compete.| Google Inc. does not.
It moved to Washington, D.C.| Then it grew.
She has a Ph.D.| His sister has two.
It ended in Dec.| Now it rains.
Smith et al.| Others agreed.
여기는 No.1 기업이다.| No. 2도 있다.
See Vol.3 and Fig.2 Nature made.| It grew.1| It fell.2
He bought No. 5 today.| Just say no.| Then go.
See Fig. 3 and p. 12.| Both are new.
At 5 p.m. the shop closes.| It opens at noon.
e.g. this works, i.e. it does not split.| Good.
‘25년까지 5배로 늘린다.| ‘26년에는 더 늘린다.
(처음이다. 마지막이다.)| 그는 그렇게 적었다.| 끝.
The plan (it is large. It costs much) works.| Yes.
자세한 것은 https://example.org/a.b?c=d 에 있다.| 끝이다.
- 인재를 기른다.| 돈을 쓴다.
1. 인재를 기른다.| 그다음은 돈이다.
① 인재를 기른다.| 그다음은 돈이다.
version 2.0 is out.| Try it.
성장률은 3%였다.| 2024년에는 4%다.
그는 "한 번.| 두 번 말했다.| 닫지 않은 따옴표다.
끝에 마침표가 없다
""".strip().splitlines()


@pytest.mark.parametrize("case", SENTENCES)
def test_sentences_end_where_a_reader_says(case: str) -> None:
    line = case.replace("|", "")
    assert [line[a:b] for a, b in sentences(line)] == [part.strip() for part in case.split("|")]


PARAGRAPHS = [
    ("heading", "로봇택시, 어디까지 왔나"),
    ("heading", "왜 부산인가?"),
    ("heading", "# 첫째 장"),
    ("body", "부산은 넓다."),
    ("body", "부산이 넓다는 것을 모르는 사람이 이 나라에 얼마나 있겠는가, 하고 그는 되물으며 웃었는가?"),
    ("item", "- 길이 넓고 비가 적음"),
    ("item", "• wide roads"),
    ("body", "다음과 같다:"),
    ("body", "“정말 그렇다”"),
    ("caption", "<그림 1> 시범 구간(자료: 부산시)"),
    ("caption", "[표 2] 요금"),
    ("caption", "Figure 3. Length of the routes"),
    ("body", "<그림 1>에서 보듯 길이 길다."),
    ("body", "Figure 3 shows that the routes are long."),
    ("footnote", "7)"),
    ("footnote", "¹ Nuri Motors, 2024."),
    ("item", "3) 셋째로 길이 넓다."),
    ("boilerplate", "----------"),
    ("boilerplate", "* * *"),
    ("boilerplate", "<comments>"),
    ("boilerplate", "댓글목록"),
    ("boilerplate", "Related links"),
    ("boilerplate", "<ul class='x'><li></li></ul>"),
    ("boilerplate", "<p>&nbsp;</p>"),
    ("boilerplate", "<!-- 광고 -->"),
    ("boilerplate", "```python"),
    ("table", "<table><tr><td>부산</td></tr></table>"),
    ("item", "<ul><li>길이 넓음</li></ul>"),
    ("byline", "<p class='byline'>By Ann Lee</p>"),
    ("byline", "*By Ann Lee*"),
    ("byline", "by Ann Lee"),
    ("caption", "(사진=부산시)"),
    ("body", "(자료: 부산시) 길이 길다."),
    ("item", "Ⅱ. 시범 구간"),
    ("body", "<p>길이 넓음</p>"),
    ("byline", "홍길동 기자 | 2025년 6월 3일"),
    ("byline", "[서울=연합뉴스] 홍길동 기자"),
    ("byline", "Ann Lee | May 12, 2025"),
    ("byline", "Words by Ann Lee"),
    ("boilerplate", "Updated 3 June 2025"),
    ("boilerplate", "Tags: AI, Chile"),
    ("caption", "▲ 그림 1. 투자 추이"),
    ("body", "> 길이 넓음"),
    ("body", "*Nothing but an emphasis.*"),
]


@pytest.mark.parametrize(("kind", "line"), PARAGRAPHS, ids=[line[:20] for _, line in PARAGRAPHS])
def test_a_paragraph_has_the_kind_that_its_form_shows(kind: str, line: str) -> None:
    found = segments(f"앞 문단은 한 문장이다.\n{line}\n뒤 문단도 한 문장이다.")
    assert [s.kind for s in found if s.paragraph == 2] == [kind]
    assert {s.kind for s in found} <= set(KINDS)


def test_a_numbered_line_is_a_footnote_if_the_text_refers_to_it_or_a_rule_parts_it_off() -> None:
    kinds = [s.kind for s in segments("값이 올랐다.2)\n1) 하나다.\n2) 통계청.\n----\n3) 한국은행.")]
    assert kinds == ["body", "item", "footnote", "boilerplate", "footnote"]


@pytest.mark.parametrize("sign", "■□▶▷●○◆◇▲")
def test_a_short_line_with_a_sign_heads_what_follows_and_several_are_a_list(sign: str) -> None:
    body = "부산은 넓다. 길도 넓다."
    for text, kinds in [
        (f"{sign} 시범 구간\n{body}\n{body}\n\n{sign} 요금은?\n{body}", "heading body body heading body"),
        (f"{body}\n{sign} 시범 구간\n- 길이 넓음\n- 비가 적음", "body heading item item"),
        (f"{body}\n{sign} 넓은 길\n{sign} 적은 비\n{sign} 싼 값\n{body}", "body item item item body"),
        (f"{sign} 길이 넓다.\n{body}", "item body"),
        (f"{body}\n{sign} 넓은 길", "body item"),
        (f"{sign} {'길고 넓은 ' * 20}길\n{body}", "item body"),
    ]:
        found = {s.paragraph: s.kind for s in segments(text)}
        assert " ".join(found.values()) == kinds, text


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_spans_hold_for_any_line_end(line_end: str) -> None:
    text = line_end.join(["  제목이다", "", "첫 문장이다.  둘째 문장이다. ", "", "셋째다."])
    found = segments(text)
    assert [text[s.begin : s.end] for s in found] == ["제목이다", "첫 문장이다.", "둘째 문장이다.", "셋째다."]
    assert [s.name for s in found] == ["p01s1", "p02s1", "p02s2", "p03s1"]


def test_lines_broken_inside_sentences_are_joined_where_blank_lines_part_paragraphs() -> None:
    text = (
        "The city will run fifty robot taxis from next year\n"
        "on. They are made in Korea and they cost very little to\nrun.\n\nThe end of it is open."
    )
    assert [(s.name, text[s.begin : s.end][-6:]) for s in segments(text)] == [
        ("p01s1", "ar\non."),
        ("p01s2", "o\nrun."),
        ("p02s1", " open."),
    ]


def test_paragraphs_past_99_have_longer_names() -> None:
    found = segments("문장이다.\n" * 101)
    assert (found[8].name, found[-1].name) == ("p09s1", "p101s1")


@pytest.mark.parametrize("text", ["", "\n \n", "\ufeff"])
def test_nothing_has_no_passages(text: str) -> None:
    assert segments(text) == []


def test_passages_never_overlap_and_leave_out_only_space() -> None:
    text = "\n".join(line for _, line in PARAGRAPHS) + "\n" + "\n".join(SENTENCES).replace("|", "")
    found = segments(text)
    ends = [0, *(s.end for s in found)]
    begins = [*(s.begin for s in found), len(text)]
    assert all(not text[end:begin].strip() for end, begin in zip(ends, begins, strict=True))
    assert all(isinstance(s, Segment) and text[s.begin : s.end].strip() for s in found)


def test_the_next_number_behind_a_footnote_is_one_too_and_no_other() -> None:
    kinds = [
        s.kind
        for s in segments("값이 올랐다.1)\n1) 통계청.\n2) 한국은행. 2024.\n4) 사과다.\n값이다.\n3) 배다.")
    ]
    assert kinds == ["body", "footnote", "footnote", "item", "body", "item"]


AROUND = [
    "+++\ntitle = 'Busan'\n+++",
    "\ufeff---\ntitle: Busan\n\n---",
    "```python\nprint('Busan.')\n\n# Routes\n```",
    "~~~\nA line. Another.\n~~~~",
    "<!-- A note. It is long.\n\nIt ends here. -->",
    "<script>\nlet busan = 1;\n</script>",
]


@pytest.mark.parametrize("part", AROUND)
def test_what_is_no_text_of_the_article_is_boilerplate(part: str) -> None:
    text = f"{part}\n\nBusan is wide. It rains."
    assert [text[s.begin : s.end] for s in segments(text) if s.kind != "boilerplate"] == [
        "Busan is wide.",
        "It rains.",
    ]


def test_what_is_opened_and_never_closed_hides_nothing() -> None:
    found = segments("Busan is wide.\n\n```\n\n<!-- It rains.\n\nIt rains again.")
    assert [s.kind for s in found].count("body") == 3


WRITTEN = json.loads(Path(__file__).with_name("segments.json").read_text("utf-8"))


@pytest.mark.parametrize("case", WRITTEN, ids=lambda case: case["about"][:40])
def test_texts_are_cut_as_somebody_expects_who_has_not_seen_the_rules(case: dict[str, Any]) -> None:
    found = segments(case["text"])
    assert [case["text"][s.begin : s.end] for s in found] == case["sentences"]
    assert case.get("kind") in (None, found[case.get("kindAt", 0)].kind)


@pytest.mark.parametrize(
    "case", [*SENTENCES, *(line for _, line in PARAGRAPHS), *(c["text"] for c in WRITTEN)]
)
def test_decomposed_letters_change_neither_cuts_nor_kinds(case: str) -> None:
    composed, decomposed = normalize("NFC", case), normalize("NFD", case)
    cut = [
        [(s.name, s.kind, normalize("NFC", text[s.begin : s.end])) for s in segments(text)]
        for text in (composed, decomposed)
    ]
    assert cut[0] == cut[1]


@pytest.mark.parametrize("nothing", "\u00ad\u200b\u200d\u200e\u2060\ufeff")
def test_what_takes_no_room_is_space_and_parts_no_paragraph(nothing: str) -> None:
    text = f"Bu{nothing}san is wide.{nothing} It rains.{nothing}\n{nothing}\n{nothing}It is late."
    assert [(s.name, text[s.begin : s.end]) for s in segments(text)] == [
        ("p01s1", f"Bu{nothing}san is wide."),
        ("p01s2", "It rains."),
        ("p02s1", "It is late."),
    ]


@pytest.mark.parametrize(
    "line", ["# Routes", "| Busan | 5 |", "> They are made here.", "```", "<p>Routes.</p>"]
)
def test_a_marked_line_never_goes_on_with_the_line_before_it(line: str) -> None:
    text = f"The city will run fifty robot taxis from next year on.\n{line}\n\nThe end of it is open."
    assert [text[s.begin : s.end] for s in segments(text)][1] == line


LONG = [
    "한 문장이다. 다음 문장이다. ",
    "word ",
    "(“",
    "()",
    "(" * 10 + ")" * 10,
    "U.S. ",
    "1) ",
    "가",
    "\n가나다라마바사아자차카타파하 가나다라마바사아자차카타파하 가나다라마바사아자차카타",
    "<p>",
    "a | ",
    "By Ann Lee and ",
    "By A and ",
    "<!--",
    "<script>",
    "```\n~~~a\n",
]


@pytest.mark.slow
@pytest.mark.parametrize("unit", LONG)
def test_a_text_four_times_as_long_takes_about_four_times_as_long(unit: str) -> None:
    """Compare the fastest of alternating runs, as a busy machine slows all; quadratic is 16 times as long."""
    short, long = (unit * (size // len(unit)) for size in (20_000, 80_000))
    times: dict[int, list[float]] = {len(short): [], len(long): []}
    for text in (short, long) * 4:
        begin = time.process_time()
        segments(text)
        times[len(text)].append(time.process_time() - begin)
    least = {size: min(taken) for size, taken in times.items()}
    assert least[len(long)] < 10 * max(least[len(short)], 0.001)

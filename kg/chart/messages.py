"""Messages of charts; the page uses the same ones."""

from collections.abc import Mapping

from kg.question.errata import MEANT
from kg.tables.notes import BEFORE, SUPPLIED

MESSAGES: Mapping[str, Mapping[str, str]] = {
    "printed": {"en": "printed “{}”", "ko": "인쇄 표기 ‘{}’"},
    "denied": {"en": "denied", "ko": "부정됨"},
    "whole": {"en": "overall", "ko": "전체"},
    "unsaid": {"en": "not said", "ko": "나오지 않음"},
    "no amount": {"en": "without a stated amount", "ko": "금액이 나오지 않음"},
    "undrawn": {
        "en": "Not drawn, as the figure or the year is not given: {}.",
        "ko": "수치나 연도가 나오지 않아 그리지 않은 것: {}.",
    },
    "cut": {
        "en": "Only the first {} of {} are drawn; narrow the question, or write the whole answer as a table.",
        "ko": "{1}개 가운데 처음 {0}개만 그렸다. 질문을 좁히거나 표로 모두 쓸 수 있다.",
    },
    "rates": {
        "en": "≈ converted at rates for {} that the reader supplied, not the article: {}.",
        "ko": "≈는 글이 아니라 독자가 정한 {} 환율로 바꾼 값: {}.",
    },
    "scales": {
        "en": "Each panel has its own scale; amounts in different currencies are not compared.",
        "ko": "칸마다 눈금이 따로 있으며, 통화가 다른 금액은 견주지 않는다.",
    },
    "source": {"en": "Source: {}.", "ko": "출처: {}."},
    "stated": {"en": "Source: {}, {}.", "ko": "출처: {}, {}."},
    "more": {"en": "{} and {} more", "ko": "{} 외 {}개"},
    "meant": {lang: f"{said}. " for lang, said in MEANT.items()},
    "before": BEFORE,
    "supplied": SUPPLIED,
}
"""Messages by name and language, with braces for values."""


def message(name: str, lang: str, *values: object) -> str:
    """Return the message *name* in *lang* with *values* filled in."""
    return MESSAGES[name][lang].format(*values)

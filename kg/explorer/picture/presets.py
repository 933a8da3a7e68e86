"""The selections that a page offers; ``ontology/display.ttl`` defines their content."""

from __future__ import annotations

from dataclasses import dataclass

Words = dict[str, str]


@dataclass(frozen=True)
class Preset:
    """A selection; if *strict*, it leaves out connected parts of the picture without any of its relations.

    If it *flows*, givers are placed before receivers.
    """

    name: str
    title: Words
    note: Words
    strict: bool = False
    flows: bool = False


PRESETS = (
    Preset(
        "investments",
        {"en": "Who pays whom", "ko": "누가 누구에게 투자하나"},
        {
            "en": "Who invests in whom; a line is as wide as its amount, on one scale for each currency.",
            "ko": "누가 누구에게 투자하는지 보여 줍니다. 선의 굵기는 금액이고, 눈금은 통화마다 따로입니다.",
        },
        strict=True,
        flows=True,
    ),
    Preset(
        "money",
        {"en": "Money and start-ups", "ko": "돈과 스타트업"},
        {
            "en": "Who invests in whom, and how much; "
            "where companies are from, who founded and who supports them.",
            "ko": "누가 누구에게 얼마를 투자하는지, 기업이 어디에 있고 누가 세우고 지원하는지 보여 줍니다.",
        },
        strict=True,
    ),
    Preset(
        "ranks",
        {"en": "Ranks and comparisons", "ko": "순위와 비교"},
        {
            "en": "Which country has which rank, which group it is in, and what it is compared with.",
            "ko": "어느 국가가 몇 위이고 어느 그룹에 속하며 무엇과 비교되는지 보여 줍니다.",
        },
    ),
    Preset(
        "policy",
        {"en": "Policies and laws", "ko": "정책과 법률"},
        {
            "en": "Which government pursues which policy, in which phases, and what came of it.",
            "ko": "어느 정부가 어떤 정책을 어떤 단계로 펴고 무엇을 이루었는지 보여 줍니다.",
        },
    ),
    Preset(
        "people",
        {"en": "People and organizations", "ko": "인물과 조직"},
        {
            "en": "Who leads, founded or left what, and who claims what.",
            "ko": "누가 무엇을 이끌고 세우고 떠났으며 무엇을 주장하는지 보여 줍니다.",
        },
    ),
)

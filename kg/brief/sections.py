"""The sections of a brief, in order, with the questions that each consists of."""

from __future__ import annotations

from typing import NamedTuple


class Section(NamedTuple):
    """A section: its *heading* by language, and *questions*, each with the parameter for the thing.

    If several questions yield the same sentence, it belongs to the section with the lowest *turn*.
    """

    heading: dict[str, str]
    turn: int
    questions: tuple[tuple[str, str], ...]


LEAD = Section({"en": "In short", "ko": "한마디로"}, 0, (("country-profile", "country"), ("claims", "about")))
"""What headings of the article say: in its author's own view, this is the point."""
REST = Section(
    {"en": "What it is and does", "ko": "무엇이며 무엇을 하는가"},
    7,
    (
        ("recognized", "thing"),
        ("company-profile", "company"),
        ("founders", "company"),
        ("products", "developer"),
        ("facilities", "agent"),
        ("relocations", "company"),
        ("big-tech-abroad", "company"),
        ("actions", "agent"),
        ("relationships", "agent"),
        ("relationships", "counterparty"),
        ("tiers", "group"),
    ),
)
"""The section that also has what no question asks, if there is room."""
POLICIES = ("policies", "agent")
POLICY = ("policy-profile", "policy")
"""The question that is also asked about the policies of the thing, which POLICIES lists."""

SECTIONS = (
    LEAD,
    REST,
    Section(
        {"en": "Policy", "ko": "정책"},
        5,
        (
            POLICIES,
            POLICY,
            ("policy-phases", "policy"),
            ("taxes-visas-subsidies", "agent"),
            ("results", "resultOf"),
            ("results", "partOf"),
        ),
    ),
    Section(
        {"en": "Ranks and figures", "ko": "순위와 수치"},
        2,
        (("rankings", "country"), ("tiers", "country"), ("statistics", "about"), ("shares", "thing")),
    ),
    Section(
        {"en": "What the article says for and against it", "ko": "글이 보는 강점과 약점"},
        3,
        (
            ("assessments", "about"),
            ("comparisons", "about"),
            ("comparisons", "comparedWith"),
            ("denied", "about"),
            ("movers", "country"),
        ),
    ),
    Section(
        {"en": "Money", "ko": "돈"},
        1,
        (
            ("investments", "country"),
            ("investments", "investor"),
            ("investors-abroad", "investor"),
            ("budgets", "agent"),
            ("support", "agent"),
            ("support", "recipient"),
            ("research-funding", "recipient"),
            ("valuations", "company"),
        ),
    ),
    Section(
        {"en": "Its companies", "ko": "이 나라의 기업"},
        6,
        (("start-ups", "country"), ("relocations", "movedTo")),
    ),
    Section(
        {"en": "What is advised, hoped for and asked", "ko": "제언과 기대, 물음"},
        4,
        (("claims", "about"), ("claims", "claimant"), ("country-profile", "country")),
    ),
)

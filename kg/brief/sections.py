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


SECTIONS = (
    Section(
        {"en": "What it is and does", "ko": "무엇이며 무엇을 하는가"},
        6,
        (
            ("founders", "company"),
            ("company-profile", "company"),
            ("recognized", "thing"),
            ("actions", "agent"),
            ("products", "developer"),
            ("facilities", "agent"),
            ("relocations", "company"),
            ("relocations", "movedTo"),
            ("start-ups", "country"),
            ("big-tech-abroad", "company"),
            ("relationships", "agent"),
            ("relationships", "counterparty"),
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
        {"en": "Policy", "ko": "정책"},
        5,
        (
            ("policies", "agent"),
            ("policy-profile", "policy"),
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
        {"en": "What is advised, hoped and asked", "ko": "제언과 기대, 물음"},
        4,
        (("claims", "about"), ("claims", "claimant"), ("country-profile", "country")),
    ),
)

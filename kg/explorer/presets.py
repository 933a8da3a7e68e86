"""The selections that a page offers: which classes and properties each follows, and what a reader sees."""

from __future__ import annotations

from dataclasses import dataclass

Words = dict[str, str]


@dataclass(frozen=True)
class Preset:
    """A selection: the classes of things, those of relations, and the direct properties in it.

    A *strict* one leaves out the parts of the picture that none of its relations is in.
    """

    name: str
    title: Words
    note: Words
    things: frozenset[str]
    links: frozenset[str]
    direct: frozenset[str]
    strict: bool = False


def _preset(
    name: str,
    titles: tuple[str, str],
    notes: tuple[str, str],
    things: str,
    links: str,
    direct: str,
    *,
    strict: bool = False,
) -> Preset:
    title, note = (dict(zip(("en", "ko"), texts, strict=True)) for texts in (titles, notes))
    of, over, along = (frozenset(words.split()) for words in (things, links, direct))
    return Preset(name, title, note, of, over, along, strict)


PRESETS = (
    _preset(
        "money",
        ("Money and start-ups", "돈과 스타트업"),
        (
            "Who invests in whom, and how much; where companies are from, who founded and who supports them.",
            "누가 누구에게 얼마를 투자하는지, 기업은 어디에 있고 누가 세우고 누가 지원하는지 보인다.",
        ),
        "Country Corporation Person Group GovernmentOrganization ResearchOrganization",
        "Investment Support Budget relocation-of-headquarters",
        "countedTo origin founder alumniOf",
        strict=True,
    ),
    _preset(
        "ranks",
        ("Ranks and comparisons", "순위와 비교"),
        (
            "Which country has which rank, which group it is in, and what it is compared with.",
            "어느 국가가 몇 위이고 어느 그룹에 속하며 무엇과 비교되는지 보인다.",
        ),
        "Country CountryGroup Place Dataset Corporation",
        "Ranking Assessment Relationship",
        "memberOf leads",
    ),
    _preset(
        "policy",
        ("Policies and laws", "정책과 법률"),
        (
            "Which government pursues which policy, in which phases, and what came of it.",
            "어느 정부가 어떤 정책을 어떤 단계로 펴고 무엇을 이루었는지 보인다.",
        ),
        "Country Policy Legislation GovernmentOrganization CountryGroup Event Facility",
        "Support Budget Action Result",
        "agent creator organizer isPartOf object about location",
    ),
    _preset(
        "people",
        ("People and organizations", "인물과 조직"),
        (
            "Who leads, founded or left what, and who claims what.",
            "누가 무엇을 이끌고 세우고 떠났으며 무엇을 주장하는지 보인다.",
        ),
        "Person Group Corporation ResearchOrganization GovernmentOrganization Country",
        "Membership Relationship Support Claim conferral",
        "founder alumniOf countedTo origin",
    ),
)

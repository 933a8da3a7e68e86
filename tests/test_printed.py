"""What is printed is read as a reader reads it."""

from __future__ import annotations

from decimal import Decimal

import pytest

from kg.validate.printed import bound, currency, numbers, period, ranks, ratio


@pytest.mark.parametrize(
    ("text", "value", "code"),
    [
        ("12억 유로", 1_200_000_000, "EUR"),
        ("1조 2000억엔", 1_200_000_000_000, "JPY"),
        ("2조 2600억엔", 2_260_000_000_000, "JPY"),
        ("1000억엔", 100_000_000_000, "JPY"),
        ("4400엔", 4400, "JPY"),
        ("24억 캐나다 달러", 2_400_000_000, "CAD"),
        ("20억 달러", 2_000_000_000, "USD"),
        ("20억원", 2_000_000_000, "KRW"),
        ("1억 2천만 원", 120_000_000, "KRW"),
        ("1,500만 달러", 15_000_000, "USD"),
        ("€1.2 billion", 1_200_000_000, "EUR"),
    ],
)
def test_money(text: str, value: int, code: str) -> None:
    assert numbers(text) == [Decimal(value)]
    assert currency(text) == code


@pytest.mark.parametrize(
    ("text", "value", "mark"),
    [
        ("70000개", 70000, "Exact"),
        ("9000여명", 9000, "SlightlyMore"),
        ("약 500여개", 500, "AboutSlightlyMore"),
        ("총 3700명", 3700, "Exact"),
        ("학부 2000", 2000, "Exact"),
        ("13명이나", 13, "AsManyAs"),
        ("세 가지", 3, "Exact"),
        ("4대", 4, "Exact"),
        ("100명 미만", 100, "AtMost"),
        ("300개가량", 300, "About"),
    ],
)
def test_counts(text: str, value: int, mark: str) -> None:
    assert numbers(text) == [Decimal(value)]
    assert bound(text) == mark


@pytest.mark.parametrize(
    ("text", "parts", "mark"),
    [
        ("1/3", (1, 3), "Exact"),
        ("1/4 수준", (1, 4), "Exact"),
        ("80% 이상", (80, 100), "AtLeast"),
        ("약 60% 이상", (60, 100), "AboutOrMore"),
        ("4대 석학 중 2명", (2, 4), "Exact"),
        ("3분의 1", (1, 3), "Exact"),
        ("셋 중 하나", None, "Exact"),
    ],
)
def test_ratios(text: str, parts: tuple[int, int] | None, mark: str) -> None:
    assert ratio(text) == parts
    assert bound(text) == mark


@pytest.mark.parametrize(
    ("text", "places", "mark"),
    [
        ("8위", {8}, "Exact"),
        ("2위쯤", {2}, "About"),
        ("3, 4위 그룹", {3, 4}, "Exact"),
        ("10위권", {10}, "AtMost"),
        ("10위권 밖", {11}, "AtLeast"),
        ("12억 유로", set(), "Exact"),
    ],
)
def test_ranks(text: str, places: set[int], mark: str) -> None:
    assert ranks(text) == places
    assert bound(text) == mark


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("2018~2022", {"startYear": {"2018"}, "endYear": {"2022"}}),
        ("2017년부터", {"startYear": {"2017"}}),
        ("2010년 이후", {"startYear": {"2010"}}),
        ("1990년대 초반부터", {"startYear": {"1990"}}),
        ("2004년", {"year": {"2004"}}),
        ("2021-2023-2024 기간", {"year": {"2021", "2023", "2024"}}),
        ("10년간", {"durationYears": {"10"}}),
        ("2024년 6월 기준", {"year": {"2024"}, "month": {"6"}}),
        ("Sep. 2024", {"year": {"2024"}, "month": {"9"}}),
        ("5 April 2024", {"year": {"2024"}, "month": {"4"}, "date": {"2024-04-05"}}),
        ("Accessed 21 February 2024", {"year": {"2024"}, "month": {"2"}, "date": {"2024-02-21"}}),
        ("2024.7.17", {"year": {"2024"}, "month": {"7"}, "date": {"2024-07-17"}}),
        ("‘25년", {"year": {"2025"}}),
        ("올해", {"year": {"2024"}}),
        ("작년", {"year": {"2023"}}),
        ("내년", {"year": {"2025"}}),
        ("재작년", {"year": {"2022"}}),
        ("최근", {}),
        ("매년", {}),
    ],
)
def test_periods(text: str, said: dict[str, set[str]]) -> None:
    assert period(text, 2024) == said


def test_a_relative_year_needs_the_year_of_the_article() -> None:
    assert period("올해") is None

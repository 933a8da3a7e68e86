"""What a brief says: each thing once, the most important first, nothing about other things."""

from __future__ import annotations

import re

import pyoxigraph as ox
import pytest

from kg.brief.brief import Brief, NotedSentence, brief
from kg.brief.paragraphs import paragraphs
from kg.brief.sections import LEAD
from kg.question.table import Row, Statement, Table
from kg.store.embedded import Embedded


@pytest.fixture(scope="module", params=["en", "ko"])
def japan(embedded: Embedded, request: pytest.FixtureRequest) -> Brief:
    return brief(embedded, "japan", lang=request.param)


def sentences(made: Brief) -> list[NotedSentence]:
    return [told for _, paragraphs in made.sections for paragraph in paragraphs for told in paragraph]


@pytest.mark.slow
def test_a_country_s_brief_begins_with_what_headings_of_the_article_say_of_it(
    japan: Brief,
) -> None:
    heading, paragraphs = japan.sections[0]
    assert heading == LEAD.heading[japan.lang]
    notes = [japan.notes[told.note - 1] for paragraph in paragraphs for told in paragraph]
    assert {source.passage.rpartition("/")[2] for note in notes for source in note.sources} == {
        "p11s1",
        "p26s1",
    }


@pytest.mark.slow
def test_a_brief_tells_a_rank_once_and_nothing_of_how_it_is_printed(japan: Brief) -> None:
    texts = [told.text for told in sentences(japan)]
    assert len([text for text in texts if re.search(r"11th|11위", text)]) == 1
    assert (
        len([text for text in texts if re.search(r"fourth group|4위 그룹", text)]) == 2
    )  # that Japan is in the group, and leads it


@pytest.mark.slow
def test_a_country_s_brief_tells_what_its_policies_do(embedded: Embedded) -> None:
    france, policy = (brief(embedded, name) for name in ("france", "french-ai-policy"))
    [jobs] = [each.text for each in sentences(france) if "9,000-odd jobs" in each.text]
    texts = [told.text for told in sentences(policy)]
    assert jobs in texts
    assert all(len(paragraph) <= 8 for _, paragraphs in policy.sections for paragraph in paragraphs)
    whole, *parts = (
        next(n for n, each in enumerate(texts) if said in each) for said in ("3,700", "1,500", "2,000 ")
    )
    assert whole < min(parts)


def test_a_group_s_brief_names_its_members(embedded: Embedded) -> None:
    texts = " ".join(told.text for told in sentences(brief(embedded, "global-ai-index-tier-4")))
    assert all(
        name in texts for name in ("Japan", "Netherlands", "Saudi Arabia", "Switzerland", "United Arab")
    )
    assert "ISO" not in texts


def test_things_that_all_name_each_other_keep_their_order() -> None:
    """To try all chains of 14 such things would take days."""
    table, things = Table("en", (), [], {}, {}), [ox.NamedNode(f"urn:{n}") for n in range(14)]
    by = ox.NamedNode("urn:by")
    referring = Row((ox.Literal("a"),), (Statement((things[0], by, ox.NamedNode("urn:b")), ()),))
    referred = Row((ox.Literal("b"),), (Statement((ox.NamedNode("urn:b"), by, ox.Literal("x")), ()),))
    rows = [
        Row(
            (ox.Literal(one.value),),
            tuple(Statement((one, by, other), ()) for other in things if other != one),
        )
        for one in things
    ]
    [told] = paragraphs([[(table, row) for row in [referring, *rows, referred]]], {})
    assert [row for _, row in told] == [referred, referring, *rows]

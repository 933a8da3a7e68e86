"""English must read naturally: shared parts are said once, and verbs replace long chains of nouns."""

from __future__ import annotations

import pyoxigraph as ox
import pytest

from kg.sentences import english
from kg.sentences.verbalization import sentences
from kg.store.embedded import Embedded
from tests.facts import QUADS

FACTS = """
@prefix dcterms: <http://purl.org/dc/terms/> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix sai: <https://w3id.org/sovereign-ai-kg/ontology#> . @prefix schema: <https://schema.org/> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> . @prefix : <https://example.org/> .
@prefix id: <https://w3id.org/sovereign-ai-kg/id/> .
GRAPH :things {
    :claim a sai:Claim .
    :plan a dcterms:Policy ; rdfs:label "harbour plan"@en .
    :town a schema:Country ; rdfs:label "Norland"@en ; sai:phrase "(as) Norse"@en .
    :yard a schema:Corporation ; rdfs:label "Yard"@en .
    :school a schema:ResearchOrganization ; rdfs:label "School"@en .
    :office a schema:GovernmentOrganization ; rdfs:label "Office"@en .
    :report a schema:CreativeWork ; rdfs:label "Ships: a plan to sail"@en .
    :growth a skos:Concept ; rdfs:label "growth of the harbour"@en ;
        sai:phrase "(to) enlarge the harbour"@en .
    :jobs a skos:Concept ; rdfs:label "creation of jobs"@en ; sai:phrase "(to) create jobs"@en .
    :trade a skos:Concept ; rdfs:label "trade"@en .
    :hunch a skos:Concept ; rdfs:label "hunch"@en ; sai:phrase "intuitively, {sentence}"@en .
    :group a skos:Concept ; rdfs:label "group of ships at sea"@en ; sai:phrase "the ships"@en .
}
"""


def told(*statements: str) -> list[str]:
    head, _, rest = FACTS.partition("GRAPH")
    trig = f"{head} GRAPH {rest} GRAPH :facts {{ {' '.join(statements)} }}"
    made = list(ox.parse(trig, format=ox.RdfFormat.TRIG))
    facts = [(q.subject, q.predicate, q.object) for q in made if str(q.graph_name).endswith("/facts>")]
    return [each.text for each in sentences(Embedded([*QUADS, *made]), facts, "en")]


@pytest.mark.parametrize(
    ("statements", "expected"),
    [
        (
            ":plan schema:agent :town ; sai:purpose :growth .",
            "Norland pursues the harbour plan to enlarge the harbour.",
        ),
        (
            ":plan schema:agent :town ; sai:purpose :growth , :jobs .",
            "Norland pursues the harbour plan to enlarge the harbour and create jobs.",
        ),
        (
            ":plan schema:agent :town ; sai:purpose :growth , :trade .",
            "Norland pursues the harbour plan, for trade and the growth of the harbour.",
        ),
        (
            ":plan schema:agent :town ; sai:startYear 1990 .",
            "Norland has pursued the harbour plan since 1990.",
        ),
        (":report schema:position 2 .", "Footnote 2 cites “Ships: a plan to sail”."),
        (":plan dcterms:source :report .", "The source for the harbour plan is “Ships: a plan to sail”."),
        (":town schema:knowsAbout :group .", "Norland works in the ships."),
    ],
)
def test_an_entity_says_how_it_reads_in_a_sentence(statements: str, expected: str) -> None:
    assert told(statements) == [expected]


def test_no_name_is_what_another_thing_is_called() -> None:
    sentences = told(":town schema:knowsAbout :group .", ':fleet rdfs:label "the ships"@en .')
    assert "Norland works in the group of ships at sea." in sentences


def test_what_is_not_known_yet_has_the_other_article() -> None:
    sentences = told(":plan schema:agent :town .", ':plan sai:phrase "(a) a plan for the harbour"@en .')
    assert "Norland pursues a plan for the harbour." in sentences


@pytest.mark.parametrize(
    ("statements", "expected"),
    [
        (
            "sai:rank 2 ; sai:statedAs sai:Apparent ; sai:basedOn :hunch",
            "Intuitively, Norland seems to rank second.",
        ),
        ("sai:rank 2 ; sai:statedAs sai:Apparent", "Norland seems to rank second."),
        (
            "sai:rank 2 ; sai:statedAs sai:Apparent ; sai:basedOn :report",
            "Norland seems to rank second, based on “Ships: a plan to sail”.",
        ),
        (
            "sai:rank 2 ; sai:year 2021 ; sai:statedAs sai:Apparent",
            "Apparently, Norland ranked second for 2021.",
        ),
    ],
)
def test_what_only_seems_so_is_told_by_the_verb(statements: str, expected: str) -> None:
    assert expected in told(f":place a sai:Ranking ; schema:about :town ; {statements} .")


@pytest.mark.parametrize(
    ("kind", "words", "expected"),
    [
        ("Opinion", "The harbour matters.", "In Norland's view, the harbour matters."),
        ("Opinion", "Norland matters.", "In Norland's view, Norland matters."),
        ("Explanation", "AI matters.", "Norland says that AI matters."),
        ("Recommendation", "It should trade.", "Norland argues that it should trade."),
        ("Forecast", "Trade will grow.", "Norland expects that trade will grow."),
        ("Hope", "Ships will come.", "Norland hopes that ships will come."),
        ("Concern", "Building ships may stop.", "Norland voices the concern that building ships may stop."),
        ("Opinion", "Zeebrugge matters.", "Norland takes this view: Zeebrugge matters."),
        ("Forecast", "It grows. It shrinks.", "Norland makes this forecast: It grows. It shrinks."),
        ("Question", "Will it grow?", "Norland asks: Will it grow?"),
    ],
)
def test_a_claim_is_told_in_one_sentence_if_its_words_allow(kind: str, words: str, expected: str) -> None:
    claim = f":claim sai:claimant :town ; dcterms:type sai:{kind} ; schema:about :trade , :fleet ;"
    texts = told(
        claim, f'sai:paraphrase "{words}"@en , "무역이 는다."@ko .', ':fleet rdfs:label "ships"@en .'
    )
    assert expected in texts


@pytest.mark.slow
def test_how_a_name_is_printed_is_told_only_by_itself() -> None:
    printed = 'sai:printedAs "“항구”"'
    assert told(f":plan schema:agent :town ; {printed} ; sai:purpose :growth .") == [
        "Norland pursues the harbour plan to enlarge the harbour."
    ]
    (both,) = told(':town sai:printedAs "놀란드" ; schema:knowsAbout :trade .')
    assert both == "Norland works in trade."
    (alone,) = told(':town sai:printedAs "놀란드" .')
    assert alone == "The article refers to Norland as “놀란드”."


@pytest.mark.parametrize(
    ("firm", "expected"),
    [
        (":yard", "The Norse company Yard works in trade."),
        (":school", "The Norse research organization School works in trade."),
        (":office", "Office (Norland) works in trade."),
    ],
)
def test_what_a_company_is_counted_to_stands_before_its_name(firm: str, expected: str) -> None:
    assert told(f"{firm} schema:knowsAbout :trade ; sai:countedTo :town .") == [expected]


@pytest.mark.slow
def test_nodes_of_which_the_same_is_said_share_a_sentence() -> None:
    same = [f":{one} schema:agent :town ; sai:effect :growth ; sai:status sai:Done ." for one in ("a", "b")]
    kinds = [f":{one} a schema:Action ." for one in ("a", "b")]
    assert len({text for text in told(*same, *kinds) if "carried out" in text}) == 1
    assert len([text for text in told(*same, *kinds) if "carried out" in text]) == 1


def test_topics_of_a_claim_are_not_told_beside_its_words() -> None:
    (text,) = told(
        ":claim sai:claimant :town ; schema:about :trade , :growth ;",
        'sai:paraphrase "Trade grows."@en , "무역이 는다."@ko .',
    )
    assert text == "Norland states: Trade grows."


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("1990년부터", "Norland has pursued the harbour plan since 1990."),
        ("그 무렵", "Norland has pursued the harbour plan since 1990 (time given as “그 무렵”)."),
    ],
)
def test_a_period_is_printed_where_it_says_more_than_the_sentence(printed: str, expected: str) -> None:
    assert told(f':plan schema:agent :town ; sai:startYear 1990 ; sai:periodPrintedAs "{printed}" .') == [
        expected
    ]


@pytest.mark.parametrize(
    ("values", "more", "expected"),
    [
        (
            ["Meta's laboratory in Paris", "Google's laboratory in Paris"],
            False,
            "Meta's and Google's laboratories in Paris",
        ),
        (["Meta's data", "Meta's laws"], False, "Meta's data and Meta's laws"),
        (["the pillar of trade", "the pillar of law"], False, "the pillars of trade and law"),
        (["support for trade", "taxes", "support for law"], False, "taxes and support for trade and law"),
        (["tax policy", "trade policy"], False, "tax and trade policy"),
        (["tax policy", "trade policy"], True, "tax, trade and other policies"),
        (["foreign GPUs", "foreign TPUs"], False, "foreign GPUs and TPUs"),
        (["a unicorn", "a company"], False, "a unicorn and a company"),
        (["fast GPUs", "memory for fast GPUs"], False, "fast GPUs and memory for them"),
        (["Meta", "Google"], True, "Meta, Google and others"),
        (["the use of data", "research"], True, "research, the use of data and more"),
        (["the rise of law and order", "Japan"], False, "Japan and the rise of law and order"),
    ],
)
def test_what_several_things_share_is_said_once(values: list[str], more: bool, expected: str) -> None:
    assert english.listed(values, more) == expected


def test_clauses_stay_in_order_and_a_place_belongs_to_its_clause() -> None:
    assert english.listed(["to sail", "to fish"], False, True) == "to sail and to fish"
    assert english.listed(["how it grew", "in the north", "who won"], False, True) == (
        "how it grew in the north and who won"
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The second group of the Law Index follows the first group of the Law Index in size",
            "The second group of the Law Index follows the first group in size",
        ),
        ("It is one of the groups of the Law Index, part of the Law Index 2024",) * 2,
        ("The price of three ships is that of two ships",) * 2,
    ],
)
def test_a_complement_is_not_said_twice(text: str, expected: str) -> None:
    assert english.polish(text) == expected


def test_what_is_the_owners_is_called_so() -> None:
    text = "Japan gave away Japan's ships as a result of Amazon's investment in Japan"
    assert (
        english.with_possessive(text, "Japan", False)
        == "Japan gave away its ships as a result of Amazon's investment there"
    )


def test_small_numbers_are_words() -> None:
    assert [english.number(n) for n in ("0", "1", "9", "10", "1.5", "1,200")] == [
        "0",
        "one",
        "nine",
        "10",
        "1.5",
        "1,200",
    ]


@pytest.mark.parametrize(
    ("statements", "expected"),
    [
        (':yard a schema:Corporation ; rdfs:label "Yard"@en , "야드"@ko .', ["Yard is a company."]),
        (
            ':trade a skos:Concept ; rdfs:label "trade"@en ; skos:inScheme id:concepts .',
            ["Trade is among the concepts of the articles."],
        ),
        (
            ':group a skos:Concept ; rdfs:label "group of ships at sea"@en .',
            ["The ships are a concept.", "The ships are listed here as “group of ships at sea”."],
        ),
    ],
)
def test_a_name_is_told_where_the_text_calls_the_thing_otherwise(
    statements: str, expected: list[str]
) -> None:
    assert told(statements) == expected


@pytest.mark.parametrize(
    ("label", "many"),
    [
        ("filing patents", False),
        ("developing AI models", False),
        ("how AI learns and answers", False),
        ("developing countries", True),
        ("rising electricity prices", True),
    ],
)
def test_a_gerund_and_a_question_are_one_thing(label: str, many: bool) -> None:
    assert english.plural(label) is many

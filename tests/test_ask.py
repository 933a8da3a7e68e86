"""Questions in words: which questions and parameters sentences are understood as.

``data/words.tsv`` has for each sentence the questions that answer it and the values of their parameters, with
``|`` between alternatives, or nothing if no question answers it. *open* and *final* were written before the
ranking, whose weights were chosen by them. *blind* is by somebody who had seen neither; its figures decided
how much is refused. *read* and *unread* are random halves of what two others wrote who had seen neither,
without sentences about what they wrongly assumed to be in the graph. *unread* is used only for its figures.
"""

from __future__ import annotations

import time
import tracemalloc
from collections.abc import Mapping, Sequence
from typing import NamedTuple

import pyoxigraph as ox
import pytest

from kg.ask.denial import denials
from kg.ask.features import pieces, words
from kg.ask.mentions import Names, case_folded
from kg.ask.understanding import MOST, Understanding, Understood
from kg.entity.find import parameter_term
from kg.errors import NotFound
from kg.question.catalogue import questions
from kg.rdf.namespaces import slug
from kg.rdf.terms import Term, text_of
from kg.store.embedded import Embedded
from kg.store.memo import Memoized
from tests.conftest import ROOT, Run

QUESTIONS = questions()
Meaning = tuple[str, frozenset[tuple[str, str]]]


class Sentence(NamedTuple):
    lang: str
    text: str
    questions: tuple[str, ...]
    parameters: tuple[str, ...]
    part: str


def sentences() -> list[Sentence]:
    lines = (ROOT / "tests/data/words.tsv").read_text(encoding="utf-8").splitlines()[1:]
    return [
        Sentence(lang, text, _several(q) if q else (), _several(p) if q else (), part)
        for lang, text, q, p, part in (line.split("\t") for line in lines)
    ]


def _several(field: str) -> tuple[str, ...]:
    return tuple(map(str.strip, field.split("|")))


def meant(store: Embedded, name: str, typed: str) -> Meaning:
    """Return the question *name* with the *typed* parameters, such as ``agent=singapore``."""
    values: dict[str, list[Term]] = {}
    for option, _, value in (word.partition("=") for word in typed.split()):
        parameter = next(p for p in QUESTIONS[name].parameters if p.option == f"--{option}")
        values.setdefault(parameter.name, []).append(parameter_term(store, QUESTIONS[name], parameter, value))
    return name, _flat(values)


def understood(one: Understood) -> Meaning:
    return one.query.name, _flat(one.values)


def _flat(values: Mapping[str, Sequence[Term]]) -> frozenset[tuple[str, str]]:
    return frozenset((name, text_of(term)) for name, terms in values.items() for term in terms)


def fitting(understanding: Understanding, text: str) -> list[Understood]:
    return understanding.fitting(understanding.sentence(text))


@pytest.fixture(scope="module")
def understanding(embedded: Embedded) -> Understanding:
    return Understanding(Memoized(embedded), QUESTIONS)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("part", "first", "among", "refused"),
    [
        ("open", 0.88, 0.91, 0.85),
        ("final", 0.75, 0.84, 0.87),
        ("blind", 0.8, 0.83, 0.72),
        ("read", 0.76, 0.85, 0.81),
        ("unread", 0.74, 0.83, 0.86),
    ],
)
def test_what_people_ask_is_understood(
    part: str, first: float, among: float, refused: float, understanding: Understanding, embedded: Embedded
) -> None:
    asked = [s for s in sentences() if s.part == part]
    found: dict[str, list[Meaning]] = {}
    for sentence in asked:
        try:
            found[sentence.text] = [understood(one) for one in understanding.of(sentence.text)]
        except NotFound:
            found[sentence.text] = []
    answerable = [s for s in asked if s.questions]
    right = {
        s.text: {meant(embedded, *pair) for pair in zip(s.questions, s.parameters, strict=True)}
        for s in answerable
    }
    assert len(answerable) >= (127 if part in {"read", "unread"} else 160)
    assert sum(
        found[s.text][:1] != [] and found[s.text][0] in right[s.text] for s in answerable
    ) >= first * len(answerable)
    assert sum(bool(right[s.text].intersection(found[s.text])) for s in answerable) >= among * len(answerable)
    others = [s for s in asked if not s.questions]
    assert sum(not found[s.text] for s in others) >= refused * len(others) > 0


@pytest.mark.slow
@pytest.mark.parametrize("lang", ["en", "ko"])
def test_each_title_is_understood_as_its_question(lang: str, understanding: Understanding) -> None:
    missed = [
        name
        for name, query in QUESTIONS.items()
        if name not in [one.query.name for one in fitting(understanding, query.title[lang])[:MOST]]
    ]
    assert missed == []


def test_each_question_has_phrasings_in_both_languages() -> None:
    few = [n for n, q in QUESTIONS.items() if min(len(q.asked.get(lang, ())) for lang in ("en", "ko")) < 6]
    assert few == []


@pytest.mark.parametrize(
    ("text", "things"),
    [
        ("일본에서는 MS가", ["japan", "microsoft"]),
        ("us or them, in and out", []),
        ("Macron's plan for the French", ["emmanuel-macron", "france"]),
        ("사카나AI가 만든", ["sakana-ai"]),
        ("p17s4", ["p17s4"]),
        ("일본 인재", ["japan"]),
        ("canadian   government", ["canadian-government"]),
    ],
)
def test_names_are_found_in_sentences(text: str, things: list[str], embedded: Embedded) -> None:
    found = Names(embedded).sentence(text).mentions
    assert [slug(m.things[0].value) for m in found if m.proper and m.things] == things


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("sums in euros", "currency", "EUR"),
        ("엔화로", "currency", "JPY"),
        ("달러 투자", "currency", "USD"),
        ("since 2020", "year", "2020"),
        ("17번째 문단", "paragraph", "17"),
    ],
)
def test_values_are_found_in_sentences(text: str, kind: str, value: str, embedded: Embedded) -> None:
    assert [(m.kinds, m.value) for m in Names(embedded).sentence(text).mentions if m.value] == [
        (frozenset({kind}), value)
    ]


def test_words_are_taken_apart_alike_whatever_their_ending() -> None:
    assert words("The FIRST, 일본의 2nd Ｊａｐａｎ") == ["the", "1", "일본의", "2", "japan"]
    assert set(pieces("invest")) < set(pieces("investment")) | {"invest", "est$"}
    assert set(pieces("투자")) < set(pieces("투자했나"))
    assert case_folded("Ａ") == "a"


@pytest.mark.slow
def test_the_answer_says_how_it_understood_and_what_else_may_be_meant(run: Run) -> None:
    result = run("ask", "which companies invest in Japan?", "--format", "csv")
    assert "sovkg query investments --country japan" in result.stderr
    assert "it could also mean: sovkg query" in result.stderr
    assert result.stdout == run("query", "investments", "--country", "japan", "--format", "csv").stdout
    assert "이렇게 이해했다" in run("ask", "일본에", "투자한", "회사는?").stderr


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("how much does Mistral AI invest in Japan", ["Mistral AI"]),
        ("investments over 1 billion euros in France", ["1 billion"]),
        ("who invests in Japan?", []),
        ("what happened before 2020", []),
        ("which sums are in euros", []),
        ("which country ranks fifth", ["fifth"]),
        ("AI 지수에서 5위인 나라는?", ["5"]),
        ("일본이 토요타에 투자한 금액은?", ["토요타"]),
        ("아마존이 일본 투자를 철회한 이유는?", ["철회한", "이유는"]),
        ("why did Microsoft cancel its investment in Japan?", ["why", "cancel"]),
        ("캐나다의 컴퓨팅 인프라는 미국의 얼마인가?", []),
        ("What happened in May 2024?", ["May"]),
    ],
)
def test_what_the_question_leaves_out_of_a_sentence_is_said(
    text: str, left: list[str], understanding: Understanding
) -> None:
    assert understanding.unused(text, understanding.of(text)[0]) == left


LOST = """How much did Nvidia invest in Korea?|엔비디아는 한국에 얼마를 투자했나?
캐나다의 유명한 AI 석학은 누구인가?|Which country does ASML come from?
대한민국 대통령은 누구인가?|Who is the president of South Korea?""".replace("\n", "|").split("|")
USED = [
    ("Who criticised Canada's lack of computers?", "claims --claimant canada"),
    ("I'm told that companies pledged money to Japan", "investments --country japan"),
    ("Which firm left the United States for France?", "relocations --moved-to france"),
    ("미국을 떠나 프랑스로 옮긴 회사는?", "relocations --moved-to france"),
    ("프랑스는 2021년에 몇 위였나?", "rankings --country france --year 2021"),
    ("What rank did France have in 2021?", "rankings --country france --year 2021"),
    ("How many jobs were created in France's first phase?", "results --count-of jobs"),
    (
        "How much is the Japanese subsidy for decentralising data centres?",
        "taxes-visas-subsidies --agent japan",
    ),
    ("일본의 데이터센터 지방 분산 보조금은 얼마인가?", "taxes-visas-subsidies --agent japan"),
    (
        "Which Canadian company builds data centres with Microsoft?",
        "facilities --agent canada --agent microsoft",
    ),
    ("What rank does Singapore have?", "tiers --country singapore"),
    ("싱가포르는 몇 위인가?", "tiers --country singapore"),
    ("사카나 AI는 누가 만들었나?", "founders --company sakana-ai"),
    ("Who made Sakana AI?", "founders --company sakana-ai"),
    ("ASML은 어느 나라 회사인가?", "company-profile --company asml"),
]
SEVERAL = {
    "Who invested in Japan and who invested in France?": ["who invested in France?"],
    "일본의 강점은? 프랑스의 약점은?": ["프랑스의 약점은?"],
    "일본에 누가 투자했고, 프랑스에는 누가 투자했나?": ["프랑스에는 누가 투자했나?"],
    "Who invests in Japan, and how much?": [],
    "일본과 프랑스에 투자하고 있는 회사는 어디인가?": [],
    "Who founded Mistral? What else is known of Mistral?": [],
}
REFUSED = {
    "테슬라는 프랑스에 얼마를 투자했나?": "nothing here is called '테슬라'",
    "토요타가 일본에 투자한 금액은?": "nothing here is called '토요타'",
    "브라질은 몇 위인가?": "nothing here is called '브라질'",
    "일론 머스크는 프랑스에 대해 뭐라고 했나?": "nothing here is called '머스크'",
    "Brazil AI strategy": "nothing here is called 'Brazil'",
    "브라질 AI 정책": "nothing here is called '브라질'",
    "Australian tax breaks for data centres": "nothing here is called 'Australia'",
    "Taiwanese unicorns": "nothing here is called 'Taiwan'",
    "How much did Tesla invest in France?": "nothing here is called 'Tesla'",
    "Which scholars did not win a prize?": "'not' makes it a negative question",
    "Who invested in Jpan?": "'Jpan'; did you mean \"japan\" (.*)\\? `",
    "frnace strengths": "'frnace'; did you mean \"france\" (.*)\\? `",
    "What is Canada's rank, and what is Singapore's?": (
        'only one question can be answered at a time: .*"rankings", '
    ),
    "SELECT ?s { ?s ?p ?o }": "not a sentence; `sparql` answers",
    "ask {}": "not a sentence; `sparql` answers",
    "p8s1": "; `sovkg show p08s1` has everything about it",
    "AI 가치 사슬": "; `sovkg show ai-value-chain` has everything about it",
    "퓨랑스의 순위는?": "'퓨랑스'; did you mean \"france\" \\(프랑스\\)\\? `",
    "아마죤은 얼마를 투자하나": "'아마죤'; did you mean \"amazon\" \\(아마존\\)\\? `",
    "미스트럴의 기업가치는?": "'미스트럴'; did you mean \"mistral-ai\" ",
    "소버린 AI란 무엇인가?": "; `sovkg show sovereign-ai` has everything",
    "What is sovereign AI?": "; `sovkg show sovereign-ai` has everything",
    "what's a unicorn?": "; `sovkg show unicorn` has everything",
    "What are unicorns?": "; `sovkg show unicorn` has everything",
    "에너지의 정의는 무엇인가": "; `sovkg show energy` has everything",
    "Who moved its headquarters to Singapore?": "'Singapore'; `sovkg show singapore` has everything",
}


@pytest.mark.parametrize("text", SEVERAL)
def test_one_question_is_asked_at_a_time(text: str, understanding: Understanding) -> None:
    assert understanding.unused(text, understanding.of(text)[0]) == SEVERAL[text]


@pytest.mark.parametrize("text", LOST)
def test_what_has_an_answer_about_other_things_alone_is_refused(
    text: str, understanding: Understanding
) -> None:
    with pytest.raises(NotFound, match="the closest one says nothing about '"):
        understanding.of(text)


NUMBERED = {
    "what does the tenth paragraph say": "outline --paragraph 10",
    "열두 번째 단락 내용": "outline --paragraph 12",
    "which sentences lean on footnote 2": "footnotes --source source-2",
    "the second figure": "figures --figure figure-2",
    "3번째 각주": "footnotes --source source-3",
    "what happened between 2023 and 2024": "timeline --from-year 2023 --to-year 2024",
    "2018년부터 2020년까지 무슨 일이 있었나": "timeline --from-year 2018 --to-year 2020",
    "which company comes up most often": "most-stated --type Corporation",
    "언급 횟수 많은 기업 순": "most-stated --type Corporation",
    "anonymous groups of people": "unnamed",
    "프랑스에서 나온 스타트업들을 알려줘": "start-ups --country france",
}


@pytest.mark.parametrize(("text", "meant"), [*USED, *NUMBERED.items()])
def test_a_question_that_asks_of_what_is_named_comes_first(
    text: str, meant: str, understanding: Understanding
) -> None:
    assert understanding.of(text)[0].command == f"sovkg query {meant}"


@pytest.mark.parametrize("text", ["two figures", "the 2 sources", "각주 3개", "두 그림의 차이", "resource 5"])
def test_how_many_there_are_names_none(text: str, embedded: Embedded) -> None:
    numbered = {"figure-2", "figure-3", "source-2", "source-3", "source-5"}
    named = {slug(t.value) for m in Names(embedded).sentence(text).mentions for t in m.things}
    assert not named & numbered


def test_a_name_may_be_very_long() -> None:
    label = ox.NamedNode("http://www.w3.org/2000/01/rdf-schema#label")
    things = {f"http://e.org/{n}": "long " * length + str(n) for n, length in enumerate((40, 40, 2_000))}
    quads = (ox.Quad(ox.NamedNode(iri), label, ox.Literal(name)) for iri, name in things.items())
    store = Embedded.of_quads(quads, "long")
    tracemalloc.start()
    names = Names(store)
    assert tracemalloc.get_traced_memory()[1] < 20_000_000
    tracemalloc.stop()
    for iri, name in things.items():
        assert [m.things for m in names.sentence(f"what is {name}?").mentions] == [(ox.NamedNode(iri),)]
    assert not names.sentence(f"what is {'long ' * 30}?").mentions


@pytest.mark.parametrize("text", REFUSED)
def test_what_nothing_has_and_what_is_denied_is_refused(text: str, understanding: Understanding) -> None:
    with pytest.raises(NotFound, match=REFUSED[text]):
        understanding.of(text)


def test_no_form_of_a_word_of_questions_is_taken_for_a_name(understanding: Understanding) -> None:
    titles = [title for query in QUESTIONS.values() for title in query.title.values()]
    asked = [s.text for s in sentences() if s.part == "open" and s.questions]
    read = map(understanding.sentence, [*titles, *asked])
    assert [sentence.written for sentence in read if understanding.unknown.subjects(sentence)] == []


@pytest.mark.slow
def test_what_is_left_out_stands_beside_the_answer(run: Run) -> None:
    assert (
        "note: not taken into account: '1 billion'; "
        in run("ask", "투자 over 1 billion", "--lang", "en").stderr
    )


@pytest.mark.slow
def test_a_passage_of_an_article_of_ones_own_is_found(run: Run) -> None:
    articles = str(ROOT / "tests/articles")
    result = run("ask", "statements of p03s1", "--articles", articles, "--only", "robot-taxi")
    assert "sovkg query sentence --passage robot-taxi/p03s1" in result.stderr
    assert "p03s1" in result.stdout


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("who did not invest in Japan", "not"),
        ("who hasn't invested in Japan?", "hasn't"),
        ("investments other than those of Microsoft", "other than"),
        ("which companies never invested in France", "never"),
        ("일본에 투자하지 않은 회사는?", "않은"),
        ("일본에 투자 안 한 회사", "안"),
        ("아마존 말고 누가 일본에 투자했나", "말고"),
        ("일본에 안 투자한 회사", "안"),
        ("일본이 아니면 누가 프랑스에 투자했나", "아니면"),
    ],
)
def test_what_is_so_is_no_answer_to_what_is_not(text: str, word: str, understanding: Understanding) -> None:
    with pytest.raises(NotFound, match=f'{word}.*makes it a negative question.*"denied"'):
        understanding.of(text)


SO = """Which country is No. 1 in the AI index?|which country is № 1|the no. of companies
ranked no 2 in 2024|who invests not only in France but also in Japan?|who does not just invest in France
not least in Japan|who doesn't only invest in France|which company is none other than Microsoft
whether or not Japan invests|who nonetheless invested in Japan|who, none the less, invests
notwithstanding the law, who invests|investments no later than 2024|no fewer than 5 companies
who invested no more than 1 billion|no doubt|who invests without doubt|which not-for-profit invests
who makes nothing but chips|a never-ending list|미국 못지않게 투자한 나라는?|미국 못지 않게 투자한 나라
적지 않은 금액을 투자한 기업|미국에 뒤지지 않는 나라|지원을 아끼지 않는 나라|머지않아 나올 모델
안간힘을 쓰는 나라|안하무인인 기업|미하원의 법안|미한 협력의 내용|미해결 과제는 무엇인가
AI 기본법 안은 무엇인가|AI 기본법 안 내용|유럽 안 주요 기업|국가 안 규제는 무엇인가|EU 안에서 누가
전례 없는 규모의 투자|손색이 없는 모델|예외 없이 모든 나라의 투자|빠짐없이 보여 줘|관계없이 모두
다름 아닌 일본에 투자한 기업|프랑스뿐만 아니라 일본에도 투자한 기업|프랑스만이 아니라 일본에도
아마존이야 아니면 오라클이야|일본 아니면 한국에 투자한 기업|아니, 누가 투자했는데|거부권을 가진 나라
비영리 기관|미국의 안전|who commented on Canada's lack of computers"""
NOT_SO = """no one invested|no-one invests|goals not yet reached|who did not invest, only talked
none of them|nothing was invested|never invested|without an amount|who other than Microsoft|not 1 company
no longer invests|못 지은 데이터센터|못한 투자|금액을 적지 않은 투자|액수를 안 밝힌 투자
더하면 안 맞는 숫자|안 나온 것|안된 일이 무엇인가|데이터센터가 안 지어진 나라|국가가 안 정한 것
한국에 없는 것|이름 없이 나오는 사람|관계 없는 기업|미투자 기업|미가입 국가|일본이 아닌 나라
사실이 아니라고 한 것|투자를 거부한 기업|일본을 제외한 나라|크지 않은 나라|which country lacks talent"""


def _each(texts: str) -> list[str]:
    return [text for line in texts.splitlines() for text in line.split("|")]


def test_what_counts_bounds_or_says_more_than_that_denies_nothing() -> None:
    assert {text: denials(text) for text in _each(SO) if denials(text)} == {}
    assert [text for text in _each(NOT_SO) if not denials(text)] == []


@pytest.mark.parametrize("unit", ["가", "않", "적지않", "없 ", "안 한 ", "no ", "a"])
def test_denials_are_found_in_time_that_grows_with_the_text(unit: str) -> None:
    """Compare the best of alternating runs, as load slows both; a quadratic rule takes 16 times as long."""
    short, long = (unit * (size // len(unit)) for size in (10_000, 40_000))
    least: dict[str, float] = {}
    for text in (short, long) * 4:
        begin = time.process_time()
        denials(text)
        least[text] = min(least.get(text, 99), time.process_time() - begin)
    assert least[long] < 10 * max(least[short], 0.001)


def test_what_is_denied_or_not_said_can_be_asked_for(understanding: Understanding) -> None:
    for text, name in {"what is not the case": "denied", "액수를 안 밝힌 투자": "not-said-amounts"}.items():
        assert understanding.of(text)[0].query.name == name


@pytest.mark.parametrize(
    ("text", "together"),
    [
        ("일본이 프랑스에 투자했나?", False),
        ("did Japan invest in France?", False),
        ("일본과 프랑스의 순위", True),
        ("ranks of Japan and of France", True),
        ("ranks of Japan compared to France", True),
    ],
)
def test_only_what_is_listed_stands_for_one_parameter(
    text: str, together: bool, understanding: Understanding
) -> None:
    found = fitting(understanding, text)
    assert any(len(terms) > 1 for one in found for terms in one.values.values()) == together


@pytest.mark.slow
@pytest.mark.parametrize("text", ["how fast is the H100", "will it rain tomorrow?", "???"])
def test_what_no_question_answers_is_refused(text: str, run: Run) -> None:
    result = run("ask", text)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.count("\n") == 1
    assert text in result.stderr


@pytest.mark.slow
@pytest.mark.parametrize("text", ["who invests in Japan", "what does Microsoft invest in Kenya?"])
def test_what_phrasings_name_by_way_of_example_is_known_to_no_other_graph(text: str) -> None:
    """For example, a question about Japan must not be answered with Kenya's investments."""
    own = Understanding(Embedded(list(ox.parse(KENYA.encode(), format=ox.RdfFormat.TRIG))), QUESTIONS)
    with pytest.raises(NotFound, match=r"nothing here is called '(Japan|Microsoft)'"):
        own.of(text)
    first = own.of("who invests in Kenya")[0]
    assert first.command == "sovkg query investments --country kenya"
    (missed,) = own.unused("일본에 누가 투자하나", fitting(own, "일본에 누가 투자하나")[0])
    assert missed == "일본"


KENYA = """
@prefix sai: <https://w3id.org/sovereign-ai-kg/ontology#> .
@prefix schema: <https://schema.org/> .
@prefix id: <https://w3id.org/sovereign-ai-kg/id/> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
id:kenya a schema:Country ; rdfs:label "Kenya"@en , "케냐"@ko .
id:acme a schema:Corporation ; rdfs:label "Acme"@en .
<http://example.org/g> {
    id:plan a sai:Investment ; schema:agent id:acme ; schema:toLocation id:kenya ; schema:amount 5000000.0 ;
        schema:currency "USD" ; sai:bound sai:Exact ; sai:printedAs "US$5 million" .
}
"""

"""Statements must be told in natural sentences, in English and Korean, each exactly once."""

from __future__ import annotations

import json
import random
import re
from collections import defaultdict
from pathlib import Path

import pyoxigraph as ox
import pytest

from kg.entity.show import show
from kg.errors import DataError
from kg.names import labels as naming
from kg.question.errata import errata, touched_statements
from kg.rdf.namespaces import GRAPH, ID, ONTOLOGY_GRAPH, PASSAGE, RDF_TYPE, SAI, SKOS, slug
from kg.rdf.terms import Triple, text_of
from kg.sentences import english, korean, mentions, phrases
from kg.sentences.sentence import Sentence
from kg.sentences.verbalization import sentences, verbalize
from kg.sentences.wording import Wording
from kg.store.embedded import Embedded
from tests.conftest import ROOT, Run
from tests.facts import QUADS
from tests.vocabulary import OWN_PHRASES, TERM

BY_PASSAGE: dict[str, list[Triple]] = defaultdict(list)
for quad in sorted(QUADS, key=str):
    if isinstance(quad.graph_name, ox.NamedNode) and quad.graph_name.value.startswith(PASSAGE):
        BY_PASSAGE[slug(quad.graph_name.value)].append((quad.subject, quad.predicate, quad.object))
PHRASES: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
for quad in QUADS:
    if quad.predicate.value == SAI + "phrase" and isinstance(quad.object, ox.Literal):
        PHRASES[str(quad.subject)][quad.object.language or ""].append(quad.object.value)
USING: dict[str, set[str]] = defaultdict(set)
for quad in QUADS:
    if slug(quad.predicate.value) in ("finding", "effect", "role", "type", "countOf", "shareOf"):
        USING[str(quad.object)].add(str(quad.subject))
KINDS = {"ObjectProperty", "DatatypeProperty", "Property"}
PROPERTIES = {
    str(q.subject)
    for q in QUADS
    if q.predicate.value == RDF_TYPE
    and slug(getattr(q.object, "value", "")) in KINDS
    and slug(getattr(q.subject, "value", "")) in TERM
}
CLASSES = {
    str(q.object)
    for q in QUADS
    if q.predicate.value == RDF_TYPE and q.graph_name == ox.NamedNode(GRAPH + "entities")
}
SENTENCES = (ROOT / "tests" / "golden" / "words.txt").read_text(encoding="utf-8")
"""One line per sentence: its language, its passage and the expected text, written by hand."""


@pytest.fixture(scope="module", params=["en", "ko"])
def told(request: pytest.FixtureRequest, embedded: Embedded) -> dict[str, list[Sentence]]:
    wording = Wording(embedded, [t for triples in BY_PASSAGE.values() for t in triples], request.param)
    return {passage: verbalize(wording, triples) for passage, triples in BY_PASSAGE.items()}


def example(*facts: tuple[str, str, ox.NamedNode | ox.Literal]) -> list[Triple]:
    return [(ox.NamedNode(ID + s), ox.NamedNode(TERM[p]), o) for s, p, o in facts]


def code(name: str) -> ox.NamedNode:
    return ox.NamedNode(SAI + name)


@pytest.mark.parametrize("term", sorted(PROPERTIES | CLASSES), ids=lambda t: slug(t.strip("<>")))
def test_each_own_property_and_each_class_of_an_entity_has_a_phrase_in_both_languages(term: str) -> None:
    if term == f"<{SAI}phrase>":
        return
    for language in ("en", "ko"):
        patterns = [phrases.slots(phrases.parse(text)) for text in PHRASES[term][language]]
        assert patterns
        if term in PROPERTIES:
            assert any("subject" in names for names in patterns)


def test_placeholders_name_properties_and_codes() -> None:
    known = {slug(t.strip("<>")) for t in PROPERTIES} | {"subject", "value", "unit", "sentence"}
    known |= {"broader", "inScheme", "related", "topConceptOf"}  # from SKOS; the profile may omit them
    codes = {slug(q.subject.value) for q in QUADS if isinstance(q.subject, ox.NamedNode)}
    kinds = {slug(kind.strip("<>")) for kind in CLASSES}
    for term, texts in PHRASES.items():
        for text in [t for language in texts.values() for t in language]:
            for name in phrases.slots(phrases.parse(text)):
                assert name in (codes | kinds | {"Denied", "ListIsOpen"} if name[0].isupper() else known), (
                    term,
                    text,
                )


def test_both_languages_say_the_same_of_a_term() -> None:
    for term, texts in PHRASES.items():
        sentences = [
            [t for t in texts[lang] if "{subject}" in t and t != "“{subject}”"] for lang in ("en", "ko")
        ]
        assert term not in PROPERTIES or len(sentences[0]) == len(sentences[1]), term
        said = [lang for lang in ("en", "ko") if any("{" in t for t in texts[lang])]
        for lang in {"en", "ko"} - {*said} if said else ():  # only one language needs a pattern
            assert term in OWN_PHRASES or all(lang in OWN_PHRASES[node] for node in USING[term]), term


def test_no_passage_tells_two_statements_in_one_sentence_twice(told: dict[str, list[Sentence]]) -> None:
    for passage, each in told.items():
        texts = [sentence.text for sentence in each]
        assert len(texts) == len(set(texts)), passage
    used = [{slug(text_of(t[1])) for t in sentence.triples} for sentence in told["p18s4"]]
    assert any(names >= {"founder", "organization"} for names in used)  # of the company and the office


@pytest.mark.slow
def test_every_statement_of_every_passage_is_told_exactly_once(told: dict[str, list[Sentence]]) -> None:
    assert len(told) > 80
    for passage, found in told.items():
        triples = [triple for sentence in found for triple in sentence.triples]
        assert len(triples) == len(set(triples)), passage
        assert set(triples) == set(BY_PASSAGE[passage]), passage


@pytest.mark.slow
@pytest.mark.parametrize("lang", ["en", "ko"])
def test_any_statements_are_told_exactly_once(lang: str, embedded: Embedded) -> None:
    facts = [triple for triples in BY_PASSAGE.values() for triple in triples]
    facts += [
        (q.subject, q.predicate, q.object) for q in QUADS if q.graph_name == ox.NamedNode(ONTOLOGY_GRAPH)
    ]
    wording = Wording(embedded, facts, lang)
    chance = random.Random(1)
    for _ in range(200):
        some = chance.sample(facts, chance.randint(1, 60))
        some += [t for t in facts if t[0] in {s for s, _, _ in some} and chance.random() < 0.7]
        triples = [triple for sentence in verbalize(wording, some) for triple in sentence.triples]
        assert sorted(map(str, triples)) == sorted({str(t) for t in some})


@pytest.mark.slow
@pytest.mark.parametrize("lang", ["en", "ko"])
def test_names_are_listed_in_one_order_whatever_the_order_of_the_statements(
    lang: str, embedded: Embedded
) -> None:
    for passage in ("p10s4", "p12s1", "p14s1", "p17s4", "p18s5", "p20s4", "p25s2", "p27s4"):
        triples = BY_PASSAGE[passage]
        wording = Wording(embedded, triples, lang)
        one, other = ({s.text for s in verbalize(wording, each)} for each in (triples, reversed(triples)))
        assert one == other, passage


def test_no_sentence_shows_its_pattern(told: dict[str, list[Sentence]]) -> None:
    for passage, found in told.items():
        for text, _ in found:
            assert not re.search(r"[{}\[\]|]|\((?:s|es|are|have|were|the|of|n)\)", text), (passage, text)
            assert not re.search(r"[은이을과로](?:라|다)?\((?:는|가|를|와|로|라|다|으로)\)", text), (
                passage,
                text,
            )
            assert not re.search(r" [.,;)]|  |\( |\.\.|\. \(", text), (passage, text)
            assert text.endswith((".", "?", "!")), (passage, text)


def test_no_sentence_falls_back(told: dict[str, list[Sentence]]) -> None:
    assert not [s.text for found in told.values() for s in found if " — " in s.text]


def test_how_a_name_is_printed_is_told_where_an_erratum_touches_it(
    told: dict[str, list[Sentence]], embedded: Embedded
) -> None:
    """Unless the Korean name contains it, apart from spaces. Other printed forms appear only in the table."""
    doubted = {
        triple
        for triple in touched_statements(embedded)
        if slug(getattr(triple[1], "value", "")) == "printedAs"
    }
    seen = 0
    for passage, found in told.items():
        for text, triples in found:
            shown = {getattr(value, "value", "") for _, _, value in doubted.intersection(triples)}
            for subject, _, value in doubted.intersection(triples):
                printed = getattr(value, "value", "")
                name = naming.labels(embedded, [subject], "ko").get(getattr(subject, "value", ""), "")
                assert f"“{printed}”" in text or mentions.to_the_letter(name, printed), (passage, text)
                seen += 1
            assert shown or not re.search(r"\((?:[^()]*; )?(?:printed as|원문:)", text), (passage, text)
    assert seen > 8
    stated = {tuple(getattr(term, "value", "") for term in row.terms) for row in show(embedded, "p27s4").rows}
    assert {"4400엔", "MS"} <= {value for _, predicate, value, *_ in stated if slug(predicate) == "printedAs"}


def test_a_figure_that_cannot_be_right_says_that_it_is_printed_so(
    told: dict[str, list[Sentence]], embedded: Embedded
) -> None:
    known = touched_statements(embedded)
    every = errata(embedded, {iri for touches in known.values() for iri in touches})
    grave = {t for t, touches in known.items() if any(every[iri].severity == "High" for iri in touches)}
    found = set()
    for sentence in (each for passage in told.values() for each in passage):
        figures = {t for t in sentence.triples if slug(text_of(t[1])) in ("amount", "numerator", "currency")}
        if figures:
            said = "(as printed)" in sentence.text or "(원문 그대로)" in sentence.text
            assert said == bool(figures & grave), sentence.text
            found |= {slug(t[0].value) for t in figures & grave}  # type: ignore[union-attr]
    assert found >= {
        "investment-microsoft-japan",
        "budget-canada-ai-resources",
        "support-cifar-research-group",
    }


def test_korean_neither_piles_up_nor_repeats(embedded: Embedded) -> None:
    wording = Wording(embedded, [t for triples in BY_PASSAGE.values() for t in triples], "ko")
    for triples in BY_PASSAGE.values():
        for text, _ in verbalize(wording, triples):
            bare = re.sub("“[^”]*”|‘[^’]*’|: .*", "", text)  # without titles, quotations and reported speech
            assert not re.search(r"(?:\S의 [^ ]*){3}|\([^()]*\(|표기되어|에 있어서|에 속한 것으로", bare), (
                text
            )
            names = re.findall("[가-힣]{2,}?(?=은|는|이|가|을|를|의|에|와|과|로| |,|$)", bare)
            assert all(names.count(name) < 3 for name in names), text
            topic = re.match(r"(\S+?)(?:은|는) ", bare)
            assert not topic or f" {topic[1]}의 " not in bare, text


@pytest.mark.parametrize("line", SENTENCES.splitlines())
def test_it_reads(line: str, embedded: Embedded) -> None:
    lang, passage, sentence = line.split(" ", 2)
    assert sentence in [t.text for t in sentences(embedded, BY_PASSAGE[passage], lang)]


@pytest.mark.parametrize(
    ("lang", "node", "properties", "expected"),
    [
        (
            "en",
            "investment-amazon-france",
            ("agent", "toLocation"),
            "Reportedly, France did not invest about €5 m in Japan.",
        ),
        (
            "ko",
            "investment-amazon-france",
            ("agent", "toLocation"),
            "프랑스는 일본에 약 500만 유로를 투자하지 않았다고 전해진다.",
        ),
        (
            "en",
            "support-japan-sakana-ai",
            ("agent", "recipient"),
            "Reportedly, France did not support Japan with about €5 m.",
        ),
        (
            "ko",
            "support-japan-sakana-ai",
            ("agent", "recipient"),
            "프랑스는 일본에 약 500만 유로를 지원하지 않았다고 전해진다.",
        ),
    ],
)
def test_qualifiers_are_part_of_the_sentence(
    lang: str, node: str, properties: tuple[str, str], expected: str, embedded: Embedded
) -> None:
    decimal = ox.NamedNode("http://www.w3.org/2001/XMLSchema#decimal")
    facts = example(
        (node, properties[0], ox.NamedNode(ID + "france")),
        (node, properties[1], ox.NamedNode(ID + "japan")),
        (node, "amount", ox.Literal("5000000", datatype=decimal)),
        (node, "currency", ox.Literal("EUR")),
        (node, "bound", code("About")),
        (node, "printedAs", ox.Literal("5.")),
        (node, "status", code("Done")),
        (node, "statedAs", code("Reported")),
        (node, "denied", ox.Literal(True)),
    )
    assert [t.text for t in sentences(embedded, facts, lang)] == [expected]


@pytest.mark.parametrize(
    ("bound", "count", "rank", "korean_count", "korean_rank"),
    [
        ("MoreThan", "more than 10", "lower than 10th", "10명 초과", "10위보다 아래"),
        ("AtLeast", "at least 10", "10th or lower", "10명 이상", "10위 이하"),
        ("LessThan", "less than 10", "higher than 10th", "10명 미만", "10위보다 위"),
        ("AtMost", "at most 10", "10th or higher", "10명 이하", "10위 이내"),
    ],
)
def test_a_limit_that_is_excluded_reads_so(
    bound: str, count: str, rank: str, korean_count: str, korean_rank: str, embedded: Embedded
) -> None:
    ten = ox.Literal("10", datatype=ox.NamedNode("http://www.w3.org/2001/XMLSchema#integer"))
    statistic = example(
        ("statistic-japan-data-centre-concentration", "about", ox.NamedNode(ID + "japan")),
        ("statistic-japan-data-centre-concentration", "countOf", ox.NamedNode(ID + "students")),
        ("statistic-japan-data-centre-concentration", "count", ten),
        ("statistic-japan-data-centre-concentration", "bound", code(bound)),
    )
    ranking = example(
        ("ranking-france-2023", "about", ox.NamedNode(ID + "france")),
        ("ranking-france-2023", "rank", ten),
        ("ranking-france-2023", "bound", code(bound)),
    )
    told = {
        lang: [t.text for facts in (statistic, ranking) for t in sentences(embedded, facts, lang)]
        for lang in ("en", "ko")
    }
    assert all(f" {part}" in text for part, text in zip((count, rank), told["en"], strict=True))
    assert all(part in text for part, text in zip((korean_count, korean_rank), told["ko"], strict=True))


def test_what_no_pattern_takes_up_stands_behind_the_sentence(embedded: Embedded) -> None:
    facts = example(
        ("relocation-poolside-ai", "agent", ox.NamedNode(ID + "poolside-ai")),
        ("relocation-poolside-ai", "effect", ox.NamedNode(ID + "relocation-of-headquarters")),
        ("relocation-poolside-ai", "toLocation", ox.NamedNode(ID + "france")),
        ("relocation-poolside-ai", "recipient", ox.NamedNode(ID + "amazon")),
    )
    assert [t.text for t in sentences(embedded, facts, "en")] == [
        "Poolside AI moves its headquarters to France (recipient: Amazon)."
    ]


def test_values_of_several_nodes_share_a_sentence_only_where_they_are_stated_alike(
    embedded: Embedded,
) -> None:
    facts = example(
        ("france", "memberOf", ox.NamedNode(ID + "global-ai-index-tier-3")),
        ("canada", "memberOf", ox.NamedNode(ID + "global-ai-index-tier-3")),
    )
    assert len(sentences(embedded, facts, "en")) == 1
    assert len(sentences(embedded, facts, "en", {facts[0]: ("a",), facts[1]: ("b",)})) == 2


def test_an_unknown_vocabulary_reads_as_subject_property_and_value(tmp_path: Path, run: Run) -> None:
    path = tmp_path / "own.ttl"
    path.write_text(
        """@prefix ex: <https://example.org/> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
        ex:seoul a ex:City ; rdfs:label "Seoul"@en ; ex:mayor ex:kim ; ex:area 605.2 .
        ex:kim rdfs:label "Kim"@en . ex:mayor rdfs:label "mayor"@en . ex:park ex:in ex:seoul .""",
        encoding="utf-8",
    )
    lines = run("show", "Seoul", "--data", str(path)).stdout.splitlines()
    text = "\n".join(lines)
    assert "Seoul — type: City" in text
    assert "Seoul — mayor: Kim" in text
    assert "Seoul — area: 605.2" in text
    assert "park — in: Seoul" in text
    assert lines[-1] == "(5 sentences)"


@pytest.mark.parametrize(("name", "longest"), [("title", 22), ("basisNote", 50)])
def test_an_erratum_says_what_is_wrong_in_few_words(name: str, longest: int) -> None:
    """A title must not end in “고 한다.”, which would report the article's claim as if it were true."""
    errata = [q for q in QUADS if q.graph_name == ox.NamedNode(GRAPH + "errata")]
    told = [q.object for q in errata if slug(q.predicate.value) == name]
    assert len(told) > 200
    for text in told:
        assert isinstance(text, ox.Literal)
        assert len(text.value.split()) <= longest, text.value
        assert name != "title" or not text.value.endswith("고 한다."), text.value


def test_show_numbers_its_sentences_and_marks_what_an_erratum_touches(run: Run) -> None:
    shown = run("show", "p27s4").stdout
    assert re.search(r"^  \d † Microsoft has committed to investing ¥4,400 \(as printed\) ", shown, re.M)
    assert re.search(r"^† \d: .+\(p27s4\)$", shown, re.MULTILINE)
    assert "[p27s4]" not in shown
    assert "[p18s5]" in run("show", "kyutai").stdout


def test_show_begins_with_what_an_entity_is_and_sets_off_what_points_to_it(run: Run) -> None:
    shown = run("show", "kyutai").stdout
    lines = shown.splitlines()
    assert lines[2].endswith("Kyutai is a research organization.")
    assert "is called" not in shown  # its name appears only within its sentences
    assert "" in lines[4:-3]


def test_show_tells_of_another_actor_only_what_names_the_thing(run: Run) -> None:
    shown = run("show", "cedric-o").stdout
    assert "is one of the co-founders of Mistral AI" in shown
    assert "start-up" not in shown
    assert "ror.org" not in shown
    assert "ror.org" in run("show", "mistral-ai").stdout


@pytest.mark.parametrize(
    ("lang", "identity", "link"), [("en", "Wikidata", "related to"), ("ko", "위키데이터", "관련된다")]
)
def test_show_has_what_identifies_a_thing_first_and_its_links_last(
    run: Run, lang: str, identity: str, link: str
) -> None:
    lines = run("show", "japan", "--lang", lang).stdout.splitlines()
    stated = [number for number, text in enumerate(lines) if "[p" in text]
    assert next(number for number, text in enumerate(lines) if identity in text) < stated[0]
    assert next(number for number, text in enumerate(lines) if link in text) > stated[-1]


def test_a_value_may_have_a_pattern_of_its_own_which_is_no_fact_about_it(run: Run) -> None:
    assert "No semiconductor company based in Europe supplies GPUs" in run("show", "p16s6").stdout
    assert "polarity" not in run("show", "p16s6").stdout
    assert "{" not in run("show", "existence").stdout


def test_machine_formats_keep_their_rows(run: Run) -> None:
    rows = json.loads(run("show", "kyutai", "--format", "json").stdout)
    assert {"subject", "property", "value", "passages", "words"} <= set(rows[0])
    assert [r["words"] for r in rows if r["property"]["label"] == "founder"] == [
        "Kyutai, founded with a donation from Eric Schmidt, is a non-profit research institute and "
        "one of the French start-ups in the global spotlight."
    ]
    assert run("show", "kyutai", "--format", "csv").stdout.startswith("subject,subject_label,property")


@pytest.mark.slow
def test_why_says_what_each_passage_states(run: Run) -> None:
    shown = run("query", "investments", "--country", "japan", "--why").stdout
    told = "Microsoft has committed to investing ¥4,400 (as printed) in Japan over two years, one of"
    assert f"       † {told} " in shown
    evidence = run("query", "investments", "--country", "japan", "--evidence").stdout
    assert set(evidence.splitlines()) <= set(shown.splitlines())
    assert "has committed" not in evidence
    asked = f"SELECT ?o {{ <{ID}kyutai> <https://schema.org/founder> ?o }}"
    named = "† Kyutai, founded with a donation from Eric Schmidt, is a non-profit research institute"
    assert named in run("sparql", asked, "--why").stdout
    assert run("sparql", "ASK { ?s ?p ?o }", "--why").exit_code == 2
    half = f"SELECT ?of {{ ?principle <{TERM['agent']}> <{ID}cifar> ; <{TERM['about']}> ?of }}"
    denied = "CIFAR does not demand short-term results from AI research."  # the query omits the denial
    assert denied in run("sparql", half, "--why").stdout


@pytest.mark.parametrize("flag", ["--why", "--evidence"])
def test_evidence_in_json_has_words(flag: str, run: Run) -> None:
    rows = json.loads(run("query", "investments", "--country", "japan", flag, "--format", "json").stdout)
    stated = [statement for row in rows for statement in row["_evidence"]]
    assert stated
    assert all("committed to investing" in statement["words"] for statement in stated)


@pytest.mark.parametrize(
    ("label", "one", "several"),
    [
        ("unicorn", "a unicorn", "unicorns"),
        ("equipment supplier", "an equipment supplier", "equipment suppliers"),
        ("advanced technology", "an advanced technology", "advanced technologies"),
        ("godfather of AI", "a godfather of AI", "godfathers of AI"),
        ("AI laboratory", "an AI laboratory", "AI laboratories"),
        (
            "reference countries for Korea",
            "one of the reference countries for Korea",
            "reference countries for Korea",
        ),
        ("Big Tech", "part of Big Tech", None),
        ("one of the co-founders", "one of the co-founders", None),
    ],
)
def test_english_nouns(label: str, one: str, several: str | None) -> None:
    assert english.indefinite(label) == one
    assert english.indefinite(label, many=True) == (several or one)


@pytest.mark.parametrize(
    ("text", "several", "expected"),
    [
        ("is(are) here", False, "is here"),
        ("is(are) here", True, "are here"),
        ("plan(s)", False, "plans"),
        ("plan(s)", True, "plan"),
        ("focus(es)", False, "focuses"),
        ("has(have)", True, "have"),
    ],
)
def test_english_verbs_agree(text: str, several: bool, expected: str) -> None:
    assert english.agree(text, several) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("carried out (the) founding (of) a school", "carried out the founding of a school"),
        ("is engaged in (the) founding (of) a school", "is engaged in founding a school"),
        ("was (a) president (at) Korea", "was president of Korea"),
        ("was (a) editor (at) a paper", "was an editor at a paper"),
    ],
)
def test_english_nouns_take_the_verbs_and_articles_they_are_used_with(text: str, expected: str) -> None:
    assert english.polish(text) == expected


@pytest.mark.parametrize(
    ("label", "expected"),
    [
        ("use of data", "the use of data"),
        ("change in climate", "the change in climate"),
        ("making of laws", "the making of laws"),
        ("securing access to data", "securing access to data"),
        ("investment in people", "investment in people"),
        ("most of the budget", "most of the budget"),
    ],
)
def test_english_concepts_that_belong_to_another_take_the_article(label: str, expected: str) -> None:
    assert english.relational(label) == expected


@pytest.mark.parametrize(
    ("effect", "ending", "expected"),
    [
        ("적극적 관여", "했다", "학교를 설립하고 적극적으로 관여했다"),
        ("목표 수립", "할 계획이다", "학교를 설립하고 목표를 수립할 계획이다"),
    ],
)
def test_korean_nouns_become_verbs(effect: str, ending: str, expected: str) -> None:
    assert korean.polish("학교를 설립하고 " + korean.verb(effect, ending)) == expected


@pytest.mark.parametrize(
    ("effect", "expected"),
    [
        ("개발", "언어 모델을 개발한다"),
        ("모델 개발", "언어 모델을 개발한다"),
        ("오픈소스 공개", "언어 모델을 오픈소스로 공개한다"),
        ("방향 전환", "언어 모델로 방향을 전환한다"),
        ("격차 회복", "언어 모델의 격차를 회복한다"),
        ("적극 유치", "언어 모델을 적극 유치한다"),
        ("기여", "언어 모델에 기여한다"),
    ],
)
def test_korean_verbs_decide_on_the_particle_of_their_object(effect: str, expected: str) -> None:
    assert korean.polish("언어 모델을 " + korean.verb(effect, "한다")) == expected


def test_a_figure_that_the_name_has_is_not_said_again() -> None:
    facts = {"subject": phrases.Value("Figure 5"), "position": phrases.Value("5"), "of": phrases.Value("15")}
    form = phrases.Form(lambda slot: facts.get(slot.name), "Figure 5")
    assert form.fill(phrases.parse("{subject}[, number {position},] is here[, one of {of}]")) == (
        "Figure 5 is here, one of 15"
    )
    facts["count"] = facts["position"]
    assert form.fill(phrases.parse("{subject}[ has {count} bars]")) == "Figure 5 has 5 bars"


@pytest.mark.parametrize("text", ["a[b", "a]b", "a|b", "{a", "a} {b}", "[" * 1000])
def test_a_broken_pattern_is_refused(text: str) -> None:
    with pytest.raises(DataError, match=r"no matching bracket|not closed|nested too deeply"):
        phrases.parse(text)


def test_brackets_take_the_first_alternative_that_is_stated() -> None:
    facts = {"a": phrases.Value("A"), "c": phrases.Value("C", plural=True)}
    cases = {
        "[{b}|{a}]": "A",
        "{a}[ {b}]": "A",
        "x[ {b}| y]": "x y",
        "{a}[, y[ {b}][ {d}]]": "A",
        "{a}[, y[ {b}][ {a}]]": "A, y A",
        "x[ {b}]": None,
        "[[{b}|one]|two]": "one",
        "{c} is(are)": "C are",
        "{b}": None,
    }
    for pattern, expected in cases.items():
        form = phrases.Form(lambda slot: facts.get(slot.name))
        assert form.fill(phrases.parse(pattern)) == expected, pattern


@pytest.mark.slow
def test_show_with_evidence_adds_the_paraphrases(run: Run) -> None:
    plain, explained = (run("show", "kyutai", *flag) for flag in ((), ("--evidence",)))
    assert explained.stdout.startswith(plain.stdout)
    assert "p18s5  Other noted" in explained.stdout.removeprefix(plain.stdout)
    assert run("show", "kyutai", "--why").stdout == explained.stdout


MADE = {
    "quantum-robots": ("quantum robots", "양자 로봇"),
    "use-of-robots": ("use of robots", "로봇 활용"),
    "training-robots": ("training robots", "로봇 적극 양성"),
    "leap": ("leap", "도약"),
    "slow": ("slow", "느림"),
    "harbour-city": ("Harbour City", "항구시"),
    "the-harbour-prize": ("the Harbour Prize", "항구상(Harbour)"),
}
"""Things that no packaged article mentions, as other articles may use any class and property with them."""


@pytest.fixture(scope="module")
def made() -> Embedded:
    graph = ox.NamedNode(GRAPH + "entities")
    label = ox.NamedNode("http://www.w3.org/2000/01/rdf-schema#label")
    quads = list(QUADS)
    for name, labels in MADE.items():
        quads += [
            ox.Quad(ox.NamedNode(ID + name), label, ox.Literal(text, language=lang), graph)
            for lang, text in zip(("en", "ko"), labels, strict=True)
        ]
        quads.append(
            ox.Quad(ox.NamedNode(ID + name), ox.NamedNode(RDF_TYPE), ox.NamedNode(SKOS + "Concept"), graph)
        )
    for kind in sorted(CLASSES):
        node = ox.NamedNode(f"{ID}made-{slug(kind.strip('<>')).lower()}")
        quads.append(ox.Quad(node, ox.NamedNode(RDF_TYPE), ox.NamedNode(kind.strip("<>")), graph))
        quads += [
            ox.Quad(node, label, ox.Literal(text, language=lang), graph)
            for lang, text in (("en", "the made thing"), ("ko", "만든 것"))
        ]
    return Embedded(quads)


@pytest.mark.slow
@pytest.mark.parametrize("lang", ["en", "ko"])
def test_what_another_article_may_state_reads_too(lang: str, made: Embedded) -> None:
    chance = random.Random(5)
    predicates = {
        slug(p.strip("<>")): ox.NamedNode(p.strip("<>")) for p in PHRASES if slug(p.strip("<>"))[0].islower()
    }
    figures = {
        "count",
        "numerator",
        "denominator",
        "rank",
        "position",
        "year",
        "month",
        "startYear",
        "endYear",
        "durationYears",
        "amount",
    }
    cases: list[list[Triple]] = []
    for kind in sorted(
        CLASSES | {term for term in PHRASES.keys() - OWN_PHRASES if term.startswith(f"<{ID}")}
    ):
        said = kind.startswith(f"<{ID}")
        node = ox.NamedNode(f"{ID}made-{'action' if said else slug(kind.strip('<>')).lower()}")
        names = sorted({n for text in PHRASES[kind][lang] for n in phrases.slots(phrases.parse(text))})
        facts = [n for n in names if n in predicates and n not in ("effect", "paraphrase")]
        states = [n for n in names if n in ("Planned", "Decided", "UnderWay", "Done", "InPreparation")]
        samples = [chance.sample(facts, chance.randint(1, len(facts))) for _ in range(12 if facts else 0)]
        for some in (*([fact] for fact in facts), *samples):
            triples: list[Triple] = []
            if said:
                triples.append((node, predicates["effect"], ox.NamedNode(kind.strip("<>"))))
            for name in some:
                value = (
                    ox.Literal(chance.randint(1, 12))
                    if name in figures
                    else ox.NamedNode(ID + chance.choice([*MADE]))
                )
                triples.append((node, predicates[name], value))
            if states and chance.random() < 0.6:
                triples.append((node, ox.NamedNode(SAI + "status"), code(chance.choice(states))))
            if "Denied" in names and chance.random() < 0.4:
                triples.append((node, ox.NamedNode(SAI + "denied"), ox.Literal(True)))
            cases.append(triples)
    wording = Wording(made, [t for triples in cases for t in triples], lang)
    for triples in cases:
        found = verbalize(wording, triples)
        assert sorted(map(str, (t for s in found for t in s.triples))) == sorted(map(str, triples))
        for text, _ in found:
            assert not re.search(r"[{}\[\]|<>]|\((?:s|es|ies|are|have|were|the|of|a|at|n)\)", text), text
            assert not re.search(r"[은이을과로](?:라|다)?\((?:는|가|를|와|로|라|다|으로)\)", text), text
            assert not re.search(r" [.,;)]|  |\( |\.\.|\bthe the\b|'s the\b|^[^\w“]", text), text
            assert not re.search(
                r" (?:에|을|를|은|는|의) |\b(?:to|of|by|with) (?:for|in|at)\b|\b(?:to|of)\.", text
            )
            assert text.endswith("."), text
            if lang == "ko":
                assert re.search(r"다(?:\(.*\))?\.$", text) or " — " in text, text

"""The canned questions must cover the vocabulary, have rows and evidence, and be described clearly."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from functools import cache

import pyoxigraph as ox
import pytest

from kg import bundle
from kg.entity.find import parameter_term
from kg.names.labels import LANGUAGES
from kg.names.roles import amounts, roles
from kg.question.catalogue import questions
from kg.question.query import Query
from kg.rdf.namespaces import SAI, local
from kg.store import select
from kg.store.dump import quads
from kg.store.embedded import Embedded
from kg.text.amounts import COUNT, aggregated
from tests.conftest import ROOT
from tests.test_engines import bound

QUESTIONS = questions()

REFUSED: dict[str, str] = {}
"""The reviewed reasons why evidence cannot be derived, by question."""


@cache
def vocabulary() -> dict[str, set[str]]:
    """Return the local names of the project's own classes and properties."""
    text = (ROOT / "ontology" / "core.ttl").read_text(encoding="utf-8")
    kinds = {"classes": r"owl:Class", "properties": r"(?:owl:\w+Property|rdf:Property)"}
    return {kind: set(re.findall(rf"^sai:(\w+) a {of}\b", text, re.M)) for kind, of in kinds.items()}


def named(query: Query) -> set[str]:
    """Return the local names of the project's terms in *query*, outside comment and PREFIX lines."""
    lines = [line for line in query.text.splitlines() if not re.match(r"\s*(#|PREFIX\b)", line)]
    return set(re.findall(rf"(?:\bsai:|<{re.escape(SAI)})(\w+)", "\n".join(lines)))


def test_there_are_questions_enough() -> None:
    assert len(list((ROOT / "queries").glob("*.rq"))) == len(QUESTIONS) >= 50
    assert bundle.QUERIES.endswith("queries")


@pytest.mark.parametrize("kind", ["classes", "properties"])
def test_every_own_term_is_asked_for(kind: str) -> None:
    terms = vocabulary()[kind]
    assert len(terms) <= {"classes": 16, "properties": 50}[kind]
    asked = {name for query in QUESTIONS.values() for name in named(query)}
    assert not terms - asked


def test_a_name_says_what_it_takes_or_holds() -> None:
    """No name may be a preposition or a question word; a parameter must have the same type everywhere."""
    vague = re.compile(r"(in|of|by|to|from|at|as|for|on|min|max|after|before|who|what|where|one|other|node)")
    kinds: dict[str, set[str]] = {}
    for query in QUESTIONS.values():
        for parameter in query.parameters:
            kinds.setdefault(parameter.name, set()).add(parameter.type)
        names = {
            *(p.name for p in query.parameters),
            *query.columns,
            *(h["en"] for h in query.columns.values()),
        }
        assert not [name for name in names if vague.fullmatch(name)], query.name
    assert {name for name, types in kinds.items() if len(types) > 1} == set()


def test_few_questions_have_no_own_term() -> None:
    assert len([name for name, query in QUESTIONS.items() if not named(query)]) <= 5


def test_standard_terms_find_rows(embedded: Embedded) -> None:
    for pattern in (
        "?x a schema:Person",
        "?x a schema:Corporation",
        "?x schema:founder ?y",
        "?x schema:about ?y",
    ):
        assert select(embedded, f"PREFIX schema: <https://schema.org/> SELECT ?x {{ {pattern} }}").rows, (
            pattern
        )


def test_no_question_names_an_unknown_term() -> None:
    text = (ROOT / "ontology" / "core.ttl").read_text(encoding="utf-8")
    known = set(re.findall(r"^sai:(\w+) a ", text, re.M))
    assert {name: named(query) - known for name, query in QUESTIONS.items() if named(query) - known} == {}


@pytest.mark.parametrize("name", QUESTIONS)
def test_it_answers_unbound_and_with_each_example(name: str, embedded: Embedded) -> None:
    query = QUESTIONS[name]
    assert select(embedded, query.bind({}).text).rows
    for parameter in query.parameters:
        assert select(embedded, bound(embedded, query, {parameter.name: parameter.example}).text).rows, (
            parameter.name
        )


@pytest.mark.parametrize("name", QUESTIONS)
def test_no_row_stands_twice_and_no_column_is_empty(name: str, embedded: Embedded) -> None:
    answer = select(embedded, QUESTIONS[name].bind({}).text)
    twice = [row for row, n in Counter(answer.rows).items() if n > 1]
    assert not twice
    columns = zip(answer.variables, zip(*answer.rows, strict=True), strict=True)
    empty = {variable for variable, column in columns if all(term is None for term in column)}
    empty -= {"reading"}  # which only a loaded store states
    assert not {
        name for name in empty if not re.match("denied|status|tense|stated", name)
    }  # these are optional


@pytest.mark.parametrize("name", QUESTIONS)
def test_its_evidence_is_derived(name: str) -> None:
    query = QUESTIONS[name]
    assert REFUSED.get(name, "") in query.refusal
    assert bool(query.refusal) == (name in REFUSED)
    assert bool(query.evidence) == (name not in REFUSED)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_titles_tell_questions_apart(lang: str) -> None:
    titles = Counter(query.title[lang] for query in QUESTIONS.values())
    assert [title for title, n in titles.items() if n > 1] == []


def test_korean_is_korean() -> None:
    for query in QUESTIONS.values():
        texts = [query.title, query.description, *query.columns.values()]
        for text in [*texts, *(p.help for p in query.parameters)]:
            assert re.search("[가-힣]", text["ko"]), (query.name, text)
            assert not re.search("[가-힣]", text["en"]), (query.name, text)


@pytest.mark.slow
def test_help_says_what_a_parameter_takes(embedded: Embedded) -> None:
    """It must name the kind of thing, not just "this", and the codes that it lists must be found by name."""
    listed = 0
    for query in QUESTIONS.values():
        for parameter in query.parameters:
            bare = re.fullmatch(r"only (?:.* )?th(?:is|ese)(?: one| thing)?", parameter.help["en"])
            assert not bare, (query.name, parameter.name)
            if parameter.name in ("kind", "severity", "operation", "status", "statedAs", "bound"):
                for text in parameter.help.values():
                    for code in text.split(": ")[1].split(", "):
                        listed += 1
                        term = parameter_term(embedded, query, parameter, code)
                        assert str(term).startswith(f"<{SAI}"), (query.name, code)
    assert listed > 80


def test_questions_of_absence_say_what_the_article_does_not_say() -> None:
    absent = [query for name, query in QUESTIONS.items() if name.startswith("not-said")]
    assert len(absent) >= 2
    for query in absent:
        assert re.search(r"\bthe article\b.*\bsay\b", query.title["en"])
        assert " not " in query.title["en"]
        assert "말하지 않는" in query.title["ko"]
    for query in QUESTIONS.values():
        assert not re.search(r"\bhas no[tn]?\b", query.title["en"]), query.name


FIGURE = {"amount", "count", "numerator", "rank"}


@pytest.mark.parametrize("name", QUESTIONS)
def test_a_figure_comes_with_how_exactly_it_is_meant(name: str) -> None:
    query = QUESTIONS[name]
    columns = set(re.findall(r"\?(\w+)", query.text.split("WHERE")[0]))
    if columns & FIGURE:
        assert "bound" in columns
    if "amount" in select(Embedded([]), query.bind({}).text).variables:
        assert "printedAs" in columns


@pytest.mark.parametrize(
    ("name", "difference"), [("movers", "boundOfGained"), ("ranks-side-by-side", "boundOfAhead")]
)
def test_a_difference_is_as_exact_as_the_ranks_it_is_of(name: str, difference: str) -> None:
    """Compare the bound for each pair of bounds with the differences of all ranks that they allow."""
    allowed = {"Exact": [9], "AtLeast": range(9, 99), "AtMost": range(1, 10), "MoreThan": range(10, 99)}
    sai = f"<{SAI}{{}}>".format
    about = "<urn:france> a <https://schema.org/Country> . <urn:japan> a <https://schema.org/Country> ."
    of = {"movers": ["france", "france"], "ranks-side-by-side": ["france", "japan"]}[name]
    for first, second in itertools.product(allowed, repeat=2):
        said = [about]
        for n, (who, bound_) in enumerate(zip(of, (first, second), strict=True)):
            said.append(
                f"<urn:r{n}> <https://schema.org/about> <urn:{who}> ; "
                f"<http://purl.org/dc/terms/isPartOf> <urn:i> ; "
                f"{sai('rank')} 9 ; {sai('year')} 202{n} ; {sai('bound')} {sai(bound_)} ."
            )
        store = Embedded(ox.parse("\n".join(said).encode(), format=ox.RdfFormat.TURTLE))
        found = select(store, QUESTIONS[name].bind({}).text)
        places = {variable: n for n, variable in enumerate(found.variables)}
        row = next(r for r in found.rows if r[places["country"]] == ox.NamedNode("urn:france"))
        differences = {one - other for one in allowed[first] for other in allowed[second]}
        if name == "ranks-side-by-side":  # ahead by the other's rank minus its own
            differences = {-difference for difference in differences}
        meant = local(str(row[places[difference]])[1:-1])
        if meant == "Exact":
            assert differences == {0}
        elif meant == "AtLeast":
            assert min(differences) >= 0
            assert max(differences) > 0
        elif meant == "AtMost":
            assert max(differences) <= 0
            assert min(differences) < 0
        else:
            assert meant == "About"
            assert min(differences) < 0 < max(differences)


def test_sums_are_never_taken_over_currencies() -> None:
    for query in QUESTIONS.values():
        if "SUM(" in query.text and "schema:amount" in query.text:
            groups = re.findall(r"GROUP BY (.*)", query.text)
            assert groups, query.name
            assert all("?currency" in group for group in groups), query.name


def test_what_adds_up_sums_of_money_is_shown_in_their_currency(embedded: Embedded) -> None:
    known = amounts(roles(embedded))
    for query in QUESTIONS.values():
        added = [of for of in aggregated(query.text).values() if of != COUNT]
        if "?currency" in query.text.partition("WHERE")[0]:
            assert all(of in known or of.endswith("Amount") for of in added), query.name


@pytest.mark.slow
def test_a_second_erratum_about_a_value_changes_no_figure(embedded: Embedded) -> None:
    facts = list(quads(embedded))
    again = ox.serialize(
        (q for q in facts if re.search("/(change|erratum)/", str(q.subject))), format=ox.RdfFormat.N_QUADS
    )
    copies = re.sub(rb"/(change|erratum)/([^/]*)/", rb"/\1/\2/again-", again or b"")
    twice = Embedded.of_quads([*facts, *ox.parse(copies, format=ox.RdfFormat.N_QUADS)], "twice")
    for query in QUESTIONS.values():
        if "sai:Erratum" not in query.text:
            found, known = (Counter(select(store, query.text).rows) for store in (twice, embedded))
            assert found == known, query.name

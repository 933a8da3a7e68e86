"""The tree of concepts is complete, is checked, and is used by questions, show, path and the page."""

from __future__ import annotations

from pathlib import Path

import pyoxigraph as ox
import pytest

from kg.network.path import paths
from kg.question.answer import answer
from kg.question.catalogue import find, questions
from kg.question.concepts import LINKS, around, expanded, included, linked, places
from kg.rdf.namespaces import BASE, GRAPH, ID, PASSAGE, RDF_TYPE, RDFS_LABEL, SAI, SKOS, slug
from kg.rdf.terms import Term
from kg.store import Store, select
from kg.store.embedded import Embedded
from kg.validate.context import packaged
from kg.validate.validator import Validator
from tests.conftest import Run
from tests.second_opinion import Rdflib

CONCEPT = ox.NamedNode(SKOS + "Concept")
TYPE, BROADER, RELATED = ox.NamedNode(RDF_TYPE), *(ox.NamedNode(SKOS + n) for n in ("broader", "related"))
ENTITIES = ox.NamedNode(GRAPH + "entities")
RULES = {"concept-place", "two-broaders", "related-ancestor", "unlinked-concept", "cycle"}


def iri(name: str) -> ox.NamedNode:
    return ox.NamedNode(ID + name)


def described(name: str, en: str, ko: str, *links: tuple[ox.NamedNode, str]) -> list[ox.Quad]:
    """Return the quads of a concept with labels and links, in the graph of descriptions."""
    labels = [ox.Literal(en, language="en"), ox.Literal(ko, language="ko")]
    about: list[tuple[ox.NamedNode, ox.NamedNode | ox.Literal]] = [
        (TYPE, CONCEPT),
        *((ox.NamedNode(RDFS_LABEL), label) for label in labels),
    ]
    about += [(how, iri(other)) for how, other in links]
    return [ox.Quad(iri(name), how, other, ENTITIES) for how, other in about]


def stated(name: str, passage: str) -> ox.Quad:
    return ox.Quad(iri("japanese-ai-policy"), ox.NamedNode(SAI + "purpose"), iri(name), ox.NamedNode(passage))


def broken(*more: ox.Quad, node: str) -> dict[str, set[str]]:
    """Return the rules about concepts that *node* breaks if *more* is added, each with the wrong values."""
    found: dict[str, set[str]] = {}
    for each in Validator([*packaged(), *more]).checked([iri(node)]):
        if each.rule.name in RULES:
            found.setdefault(each.rule.name, set()).add(slug(getattr(each.value, "value", "")))
    return found


@pytest.fixture(scope="module")
def store() -> Store:
    return Embedded.of_files()


# --- the packaged tree


@pytest.mark.slow
def test_each_concept_has_one_place_in_a_tree_of_about_a_dozen_tops(store: Store) -> None:
    concepts = {q.subject for q in packaged() if q.predicate == TYPE and q.object == CONCEPT}
    concepts = {c for c in concepts if isinstance(c, ox.NamedNode) and c.value.startswith(ID)}
    above: dict[object, object] = {q.subject: q.object for q in packaged() if q.predicate == BROADER}
    tops = {q.subject for q in packaged() if q.predicate.value == SKOS + "topConceptOf"}
    assert len(concepts) > 300
    assert concepts == {*above, *tops}
    assert 10 <= len(tops) <= 15
    assert len([q for q in packaged() if q.predicate == BROADER]) == len(above)
    for concept in concepts:
        here: object = concept
        for _ in range(8):
            here = above.get(here, here)
        assert here in tops, concept


def test_links_stand_with_the_descriptions_and_lead_to_things_that_are_described() -> None:
    quads = [q for q in packaged() if q.predicate in LINKS and q.subject != q.object]
    links = [q for q in quads if str(q.subject).startswith(f"<{ID}")]
    typed: dict[object, object] = {}
    typed |= {q.subject: q.object for q in packaged() if q.predicate == TYPE and q.graph_name == ENTITIES}
    assert {q.graph_name for q in links} == {ENTITIES}
    assert all(q.object in typed for q in links)
    assert all((typed[q.object] == CONCEPT) == (q.predicate.value.startswith(SKOS)) for q in links)


@pytest.mark.parametrize(
    ("wide", "narrow"),
    [
        ("infrastructure-capability", "securing-infrastructure-capability"),
        ("big-tech", "big-tech-inflow"),
        ("gpus", "foreign-gpus"),
        ("infrastructure", "siting-of-ai-data-centres"),
        ("energy", "solar-power"),
        ("ai-industry", "ai-value-chain"),
        ("artificial-intelligence", "model-development"),
    ],
)
def test_what_is_a_kind_or_an_aspect_of_another_is_narrower(store: Store, wide: str, narrow: str) -> None:
    assert iri(narrow) in included(store, [iri(wide)])


# --- checks


@pytest.mark.parametrize(
    ("en", "ko", "missing"),
    [
        ("siting of data centres", "데이터센터의 입지", {"data-centres"}),
        ("hubs", "아시아데이터센터거점", {"data-centres", "asia"}),  # a compound
        ("talk with Samsung's engineers", "기술자와 대화", {"samsung"}),
        ("a tower", "프랑스에서 본 탑", {"france"}),
        ("samsungish", "삼성동", set()),  # another word
        ("island nation", "인도네시아", set()),
    ],
)
def test_a_label_that_names_another_thing_is_linked_to_it(en: str, ko: str, missing: set[str]) -> None:
    own = described("test", en, ko, (BROADER, "countries"))
    assert broken(*own, node="test").get("unlinked-concept", set()) == missing
    links = [ox.Quad(iri("test"), RELATED, iri(name), ENTITIES) for name in missing]
    assert broken(*own, *links, node="test") == {}


def test_a_broader_concept_s_links_count_for_what_is_narrower() -> None:
    own = described("test", "test of data centres", "데이터센터의 시험", (BROADER, "new-data-centres"))
    assert broken(*own, node="test") == {}


@pytest.mark.parametrize(
    ("rule", "quads"),
    [
        ("two-broaders", [(BROADER, "gpus"), (BROADER, "funding")]),
        ("related-ancestor", [(BROADER, "gpus"), (RELATED, "infrastructure")]),
        ("related-ancestor", [(BROADER, "gpus"), (RELATED, "test")]),
        ("cycle", [(BROADER, "test")]),
    ],
)
def test_a_tree_that_is_none_is_found(rule: str, quads: list[tuple[ox.NamedNode, str]]) -> None:
    assert rule in broken(*described("test", "test", "시험", *quads), node="test")


def test_a_longer_cycle_is_found() -> None:
    back = ox.Quad(iri("infrastructure"), BROADER, iri("high-performance-gpus"), ENTITIES)
    assert "cycle" in broken(back, node="semiconductors")


@pytest.mark.slow
def test_an_article_without_a_tree_needs_none() -> None:
    mine = f"{PASSAGE}mine/p01s1"
    alone = [*described("test", "test of data centres", "데이터센터의 시험"), stated("test", mine)]
    assert broken(*alone, stated("ai-models", mine), node="test") == {}
    assert broken(*alone, stated("test", f"{PASSAGE}sovereign-ai/p27s1"), node="test") == {
        "concept-place": {""}
    }
    placed = [*described("other", "other", "다른 것", (BROADER, "people")), stated("other", mine)]
    assert broken(*alone, *placed, node="test") == {"concept-place": {""}}


@pytest.mark.slow
def test_an_edited_file_of_links_is_completed_by_the_descriptions(tmp_path: Path, run: Run) -> None:
    path = tmp_path / "concepts.ttl"
    path.write_text(f"<{ID}gpus> <{SKOS}broader> <{ID}computing> .\n", encoding="utf-8")
    assert run("validate", str(path)).exit_code == 0
    path.write_text(f"<{ID}gpus> <{SKOS}broader> <{ID}high-performance-gpus> .\n", encoding="utf-8")
    result = run("validate", str(path))
    assert result.exit_code == 1
    assert "cycle" in result.stdout


# --- questions


def test_a_question_of_a_concept_is_asked_of_narrower_ones_too(run: Run) -> None:
    wide = run("query", "assessments", "--aspect", "infrastructure", "--format", "csv")
    exact = run("query", "assessments", "--aspect", "infrastructure", "--format", "csv", "--exact")
    rows, alone = (r.stdout.splitlines()[1:] for r in (wide, exact))
    assert {line.rstrip(",") for line in alone} < {line.rstrip(",") for line in rows}
    assert "geographical location" in wide.stdout
    assert wide.stderr.count("also covers what it includes: ") == 1
    assert "data centres" in wide.stderr
    assert "includes" not in exact.stderr
    korean = run("query", "assessments", "--aspect", "인프라", "--lang", "ko")
    assert "이에 포함되는 것도 함께 물었다" in korean.stderr


def test_what_is_no_concept_or_has_nothing_narrower_with_rows_is_asked_as_it_is(run: Run) -> None:
    assert run("query", "investments", "--investor", "microsoft").stderr == ""
    assert run("query", "claims", "--about", "asian-ai-data-centre-hub").stderr == ""


def of(store: Store, concept: str) -> tuple[list[tuple[Term | None, ...]], list[str]]:
    query = find("claims")
    wide, added = expanded(store, query, {"about": [iri(concept)]})
    rows = [row.terms for row in answer(store, query.bind(wide), evidence=True).rows]
    return sorted(rows, key=str), [slug(n.value) for n in added.get("about", [])]


@pytest.mark.slow
def test_a_wider_question_has_the_same_rows_on_another_engine(store: Store) -> None:
    rows, added = of(store, "infrastructure")
    assert "siting-of-ai-data-centres" in added
    assert rows
    assert (rows, added) == of(Rdflib(store), "infrastructure")


def test_each_row_of_a_wider_question_is_one_of_a_narrower_one(store: Store) -> None:
    query = find("assessments")
    wide, added = expanded(store, query, {"aspect": [iri("infrastructure")]})
    whole = answer(store, query.bind(wide), evidence=True).rows
    single = [answer(store, query.bind({"aspect": [one]}), evidence=True).rows for one in wide["aspect"]]
    assert sorted(map(str, whole)) == sorted(str(row) for rows in single for row in rows)
    assert all(single)
    assert len(added["aspect"]) > 2


def test_only_what_has_rows_is_added_where_the_rows_do_not_tell(store: Store) -> None:
    query = find("claims")
    wide, added = expanded(store, query, {"about": [iri("ai-industry")]})
    assert added["about"]
    assert all(answer(store, query.bind({"about": [one]})).rows for one in added["about"])
    rows = {row.terms for row in answer(store, query.bind(wide)).rows}
    assert rows == {
        row.terms for one in wide["about"] for row in answer(store, query.bind({"about": [one]})).rows
    }


# --- a country's bodies


def asked(store: Store, question: str, parameter: str, name: str) -> tuple[set[str], list[str]]:
    """Ask *question* about *name*; return the values in the parameter's column and what else was included."""
    query = find(question)
    wide, added = expanded(store, query, {parameter: [iri(name)]})
    answer = select(store, query.bind(wide).text)
    place = answer.variables.index(parameter)
    column = {slug(getattr(row[place], "value", "")) for row in answer.rows}
    return column, sorted(slug(n.value) for n in added.get(parameter, []))


@pytest.mark.parametrize(
    ("question", "parameter", "country", "bodies"),
    [
        ("policies", "agent", "canada", ["canadian-government", "cifar"]),
        ("claims", "claimant", "canada", ["role-canadian-innovation-minister"]),
        ("budgets", "agent", "canada", ["canadian-government"]),
        ("support", "agent", "france", ["french-government"]),
        ("support", "agent", "japan", ["japanese-government"]),
        ("support", "recipient", "france", ["kyutai"]),
        ("actions", "agent", "france", ["french-government"]),
        ("investments", "investor", "canada", ["cifar"]),
        ("research-organizations", "organization", "university-of-toronto", ["scinet"]),
        (
            "most-stated",
            "thing",
            "canada",
            ["canadian-government", "canadian-innovation-and-science-ministry", "cifar"],
        ),
        ("person-profile", "person", "canada", []),
        (
            "policy-profile",
            "policy",
            "french-ai-policy",
            ["french-ai-policy-phase-1", "french-ai-policy-phase-2"],
        ),
        ("valuations", "company", "france", []),
        ("investments", "investor", "united-states", []),
    ],
)
def test_a_country_includes_its_bodies(
    store: Store, question: str, parameter: str, country: str, bodies: list[str]
) -> None:
    """Its companies and people are not included; each row shows which body it is about."""
    column, added = asked(store, question, parameter, country)
    assert added == bodies
    assert set(bodies) <= column <= {country, *bodies}


def test_bodies_of_bodies_and_of_other_vocabularies_are_a_country_s(tmp_path: Path) -> None:
    path = tmp_path / "bodies.ttl"
    path.write_text(
        f"@prefix : <{ID}> . @prefix sai: <{SAI}> . @prefix s: <https://schema.org/> .\n"
        "@prefix org: <http://www.w3.org/ns/org#> . @prefix dcterms: <http://purl.org/dc/terms/> .\n"
        ":norway a s:Country . :cabinet a s:GovernmentOrganization ; sai:countedTo :norway .\n"
        ":ministry a s:GovernmentOrganization ; s:parentOrganization :cabinet .\n"
        ":agency a s:GovernmentOrganization ; org:subOrganizationOf :ministry .\n"
        ":institute a s:ResearchOrganization ; dcterms:isPartOf :agency .\n"
        ":firm a s:Corporation ; sai:countedTo :norway . :kari a s:Person ; sai:countedTo :norway .\n"
    )
    found = included(Embedded.of_files([path]), [iri("norway")])
    assert [slug(n.value) for n in found] == ["cabinet", "ministry", "agency", "institute"]


# --- questions about pairs


@pytest.mark.parametrize(
    ("question", "one", "other"),
    [("comparisons", "about", "comparedWith"), ("relationships", "agent", "counterparty")],
)
def test_a_pair_is_found_from_either_side(store: Store, question: str, one: str, other: str) -> None:
    query = find(question)
    whole = select(store, query.text)
    places = [whole.variables.index(name) for name in (one, other)]
    sides = {tuple(row[place] for place in places) for row in whole.rows}
    for first, second in sides:
        assert first is not None
        assert second is not None
        between = [row for row in whole.rows if {row[p] for p in places} == {first, second}]
        for a, b in ((first, second), (second, first)):
            assert select(store, query.bind({one: [a], other: [b]}).text).rows == between
            for parameter in (one, other):
                rows = select(store, query.bind({parameter: [a]}).text).rows
                assert rows == [row for row in whole.rows if a in (row[p] for p in places)]
        both = select(store, query.bind({one: [first, second]}).text).rows
        assert len(both) == len(set(both))


def test_a_country_is_compared_on_either_side(store: Store) -> None:
    found = select(store, find("country-profile").bind({"country": [iri("china")]}).text)
    about = found.variables.index("about")
    assert {slug(getattr(row[about], "value", "")) for row in found.rows} == {"", "global-ai-index-tier-3"}


def test_a_question_s_parameters_leave_the_name_of_the_option_free() -> None:
    assert not [q.name for q in questions().values() if any(p.name == "exact" for p in q.parameters)]


def test_narrower_ends_in_a_cycle(tmp_path: Path) -> None:
    path = tmp_path / "cycle.ttl"
    path.write_text(
        f"@prefix skos: <{SKOS}> . @prefix : <{BASE}id/> .\n"
        ":a a skos:Concept ; skos:broader :b . :b a skos:Concept ; skos:broader :a ; skos:narrower :c .\n"
    )
    store = Embedded.of_files([path])
    assert [slug(n.value) for n in included(store, [iri("a")])] == ["b", "c"]
    assert around(places(store, [ID + "a"]), ID + "a", set())["broader"] == [ID + "b"]


# --- show and path


def test_show_tells_the_place_and_leads_on(run: Run) -> None:
    english = run("show", "infrastructure-capability")
    assert (
        "“AI infrastructure capability” belongs under “AI capability” and is related to “AI infrastructure”."
        in english.stdout
    )
    assert "“securing infrastructure” belongs under “AI infrastructure capability”." in english.stdout
    assert "also covers what it includes" in english.stderr
    assert "securing infrastructure capability (1)" in english.stderr
    korean = run("show", "프랑스 스타트업", "--lang", "ko")
    assert "프랑스 스타트업은 프랑스와 관련된다." in korean.stdout
    assert "이에 포함되는 것에 관한 문장도 있다" in korean.stderr


def test_show_of_an_entity_names_the_concepts_that_name_it(run: Run) -> None:
    found = run("show", "france").stdout
    assert "are related to France" in " ".join(found.split())


@pytest.mark.slow
def test_a_path_by_meaning_is_found_where_nothing_is_stated_and_says_so(run: Run) -> None:
    found = run("path", "gpus", "france")
    assert found.stdout.startswith(
        "No statement leads from GPUs to France; shortest paths through related concepts"
    )
    assert "“high-performance GPUs” belong under “GPUs”." in found.stdout
    assert "개념의 뜻으로 찾은" in run("path", "gpus", "france", "--lang", "ko").stdout
    refused = run("path", "gpus", "france", "--no-concepts")
    assert refused.exit_code
    assert "no fact links" in refused.stderr


@pytest.mark.slow
def test_stated_paths_go_before_meaning_and_no_path_passes_a_top(store: Store) -> None:
    stated_ = paths(store, "samsung", "france")
    assert all(s.passages for row in stated_.rows for s in row.evidence)
    tree = places(store, {end.value for s, _, o in linked(store) for end in (s, o)})
    tops = {concept for concept, place in tree.items() if place.narrower and not place.broader}
    assert ID + "infrastructure" in tops
    for start, end in (("visas", "gpus"), ("talent", "taxes"), ("energy", "jobs")):
        rows = paths(store, start, end, most=20).rows
        ends = {getattr(row.terms[n], "value", "") for row in rows for n in (2, 3)}
        assert rows
        assert not ends & tops


@pytest.mark.slow
def test_meaning_does_not_count_for_rank(run: Run) -> None:
    ranked = run("rank", "--most", "400", "--format", "csv").stdout
    assert "high-performance GPUs" in ranked
    assert "\nGPUs" not in ranked.replace(",GPUs", "\nGPUs")

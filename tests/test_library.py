"""A reader's own articles: loaded with the packaged one or alone, and named unambiguously."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import pyoxigraph as ox
import pytest

from kg import bundle
from kg.errors import DataError
from kg.rdf.namespaces import (
    BASE,
    GRAPH,
    ID,
    ONTOLOGY_GRAPH,
    PASSAGE,
    PREFIXES,
    RDF_TYPE,
    RDFS_LABEL,
    SAI,
    SKOS,
    contract,
    slug,
)
from kg.store import Store, library, open_store
from kg.store.embedded import Embedded
from kg.validate.validator import Validator
from tests import robot_taxi
from tests.conftest import ROOT, Run
from tests.facts import values
from tests.vocabulary import TERM

PLACE = str(ROOT / "tests" / "articles")
OURS = PASSAGE + "robot-taxi/"
SCHEMA = "https://schema.org/"


@pytest.fixture(scope="module")
def both() -> Store:
    return open_store(articles=[PLACE])


@pytest.fixture(scope="module")
def quads() -> list[ox.Quad]:
    return library.quads((), [PLACE], ())


def test_both_articles_are_asked_together(run: Run) -> None:
    rows = json.loads(
        run("query", "investments", "--articles", PLACE, "--evidence", "--format", "json").stdout
    )
    passages = {p for row in rows for e in row["_evidence"] for p in e["passages"]}
    assert OURS + "p03s1" in passages
    assert any(p.startswith(PASSAGE + "sovereign-ai/") for p in passages)
    (ours,) = [r for r in rows if r["investor"] and r["investor"]["label"] == "Harbor Labs"]
    assert (ours["amount"], ours["currency"], ours["status"]["label"]) == (1250000, "USD", "planned")


@pytest.mark.slow
def test_a_plain_question_knows_the_packaged_article_alone(run: Run) -> None:
    assert "Harbor" not in run("query", "investments").stdout
    assert "Harbor" in run("query", "investments", SOVKG_ARTICLES=PLACE).stdout


@pytest.mark.slow
def test_only_narrows_to_the_passages_entities_and_errata_of_one_article(run: Run) -> None:
    ours = run("query", "investments", "--articles", PLACE, "--only", "robot-taxi")
    assert "(1 row)" in ours.stdout
    assert "Harbor Labs" in ours.stdout
    packaged = ["query", "investments", "--evidence"]
    assert run(*packaged, "--articles", PLACE, "--only", "sovereign-ai").stdout == run(*packaged).stdout
    found = {
        q.subject.value
        for q in library.quads((), [PLACE], ["robot-taxi"])
        if isinstance(q.subject, ox.NamedNode)
    }
    assert ID + "south-korea" in found
    assert ID + "mistral-ai" not in found
    assert not [iri for iri in found if iri.startswith(BASE + "erratum/")]


@pytest.mark.slow
def test_only_takes_several_and_knows_what_there_is(run: Run) -> None:
    options = ["--articles", PLACE, "--only", "robot-taxi", "--only", "sovereign-ai"]
    assert run("coverage", *options).stdout == run("coverage", "--articles", PLACE).stdout
    wrong = run("query", "investments", "--articles", PLACE, "--only", "robot-tax")
    assert wrong.exit_code == 2
    assert 'did you mean "robot-taxi"?' in wrong.stderr


@pytest.mark.slow
def test_what_questions_print_has_its_label_in_an_article_alone() -> None:
    found = library.quads((), [PLACE], ["robot-taxi"])
    labelled = {q.subject for q in found if q.predicate.value.endswith("#label")}
    texts = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "queries").glob("*.rq"))
    printed = {ox.NamedNode(f"{BASE}id/{name}") for name in re.findall(r"BIND\(id:([\w-]+) AS", texts)}
    assert printed
    assert printed <= labelled


def test_own_files_are_narrowed_too(run: Run, tmp_path: Path) -> None:
    data = tmp_path / "both.trig"
    assert run("export", "--articles", PLACE, "-o", str(data)).exit_code == 0
    narrowed = run("coverage", "--data", str(data), "--only", "robot-taxi").stdout
    assert narrowed == run("coverage", "--articles", PLACE, "--only", "robot-taxi").stdout


def test_articles_join_own_files(run: Run, tmp_path: Path) -> None:
    data = tmp_path / "plain.ttl"
    data.write_text(f"<{ID}harbor-labs> <{SAI}origin> <{ID}japan> .", encoding="utf-8")
    result = run("show", "harbor-labs", "--data", str(data), "--articles", PLACE)
    assert "japan" in result.stdout
    assert "1.25" in result.stdout


@pytest.mark.parametrize(
    ("name", "passage"),
    [
        ("robot-taxi/p03s1", OURS + "p03s1"),
        (OURS + "p03s1", OURS + "p03s1"),
        ("p:p03s1", PASSAGE + "sovereign-ai/p03s1"),
        ("sovereign-ai/p03s1", PASSAGE + "sovereign-ai/p03s1"),
        ("p42s1", PASSAGE + "sovereign-ai/p42s1"),
    ],
)
def test_a_passage_has_one_name(both: Store, name: str, passage: str) -> None:
    from kg.entity.find import resolve

    assert resolve(both, name).value == passage


@pytest.mark.slow
@pytest.mark.parametrize("question", ["errata", "corrections", "checked"])
def test_rows_about_sentences_and_errata_are_said_to_be_of_several_articles(run: Run, question: str) -> None:
    asked = ("query", question, "--articles", PLACE, "--format", "json")
    apart = [json.loads(run(*asked, "--only", only).stdout) for only in ("robot-taxi", "sovereign-ai")]
    assert ("the rows come from several articles" in run(*asked).stderr) == all(apart)


def test_rows_that_tell_no_article_are_said_to_tell_none(run: Run) -> None:
    assert (
        "which article a row comes from cannot be determined"
        in run("query", "outline", "--articles", PLACE).stderr
    )


def test_a_bare_name_that_two_articles_have_is_refused(run: Run) -> None:
    result = run("show", "p03s1", "--articles", PLACE)
    assert result.exit_code == 2
    assert "p:p03s1, robot-taxi/p03s1" in result.stderr
    assert run("show", "p03s1", "--articles", PLACE, "--only", "robot-taxi").exit_code == 0
    assert contract(OURS + "p03s1") == slug(OURS + "p03s1") == "robot-taxi/p03s1"


def test_sentences_of_the_right_file_are_quoted_and_cited(run: Run) -> None:
    result = run(
        "query",
        "investments",
        "--articles",
        PLACE,
        "--country",
        "south-korea",
        "--article",
        str(robot_taxi.TEXT),
        "--cite",
    )
    assert "“The U.S. start-up Harbor Labs will invest 1.25 million dollars in the project.”" in result.stdout
    assert (
        "Ha Jimin. 2024. 부산 로봇택시 [Robot taxis in Busan]. Paragraph 3, sentence 1 (robot-taxi/p03s1"
        in result.stdout
    )
    assert result.stderr == ""


@pytest.mark.slow
@pytest.mark.parametrize(
    "command",
    [
        ["coverage"],
        ["export", "--format", "nquads"],
        ["find", "harbor"],
        ["rank", "--type", "Company", "--most", "40"],
    ],
    ids=lambda c: c[0],
)
def test_every_asking_command_covers_both(run: Run, command: list[str]) -> None:
    result = run(*command, "--articles", PLACE)
    assert result.exit_code == 0, result.output
    assert "robot-taxi" in result.stdout or "Harbor Labs" in result.stdout


def test_a_path_leads_from_one_article_into_the_other(run: Run) -> None:
    result = run("path", "harbor-labs", "japan", "--articles", PLACE)
    assert "robot-taxi/p03s1" in result.stdout
    assert "p27s3" in result.stdout


@pytest.mark.slow
def test_the_page_shows_both(run: Run, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    result = run("graph", "--articles", PLACE, "--focus", "harbor-labs", "--hops", "1", "-o", str(page))
    assert result.exit_code == 0, result.output
    assert "robot-taxi/p03s1" in page.read_text("utf-8")


def test_places_may_be_articles_or_hold_some_and_may_repeat() -> None:
    ours = Path(PLACE, "robot-taxi")
    assert (
        library.folders([PLACE])
        == library.folders([str(ours)])
        == library.folders([PLACE, str(ours)])
        == [ours]
    )
    packaged = str(Path(bundle.ONTOLOGY, "articles"))
    assert library.folders([packaged]) == []
    assert [f.name for f in library.folders([packaged], packaged=True)] == ["sovereign-ai"]


@pytest.mark.parametrize(
    ("place", "part"), [("none", "no folder"), (".", "contains no article"), ("file", "no folder")]
)
def test_a_place_without_articles_is_refused(run: Run, tmp_path: Path, place: str, part: str) -> None:
    (tmp_path / "file").write_text("x")
    result = run("query", "investments", "--articles", str(tmp_path / place))
    assert result.exit_code == 1
    assert part in result.stderr
    assert len(result.stderr.splitlines()) == 1


def test_two_articles_of_one_name_are_refused(run: Run, tmp_path: Path) -> None:
    shutil.copytree(Path(PLACE, "robot-taxi"), tmp_path / "robot-taxi")
    result = run("coverage", "--articles", PLACE, "--articles", str(tmp_path))
    assert result.exit_code == 1
    assert "another article with this name" in result.stderr


def test_a_broken_file_is_named_with_its_line(run: Run, tmp_path: Path) -> None:
    folder = shutil.copytree(Path(PLACE, "robot-taxi"), tmp_path / "robot-taxi")
    (folder / "p03.trig").write_text("<urn:g> {\n  <urn:a> oops .\n}\n")
    result = run("coverage", "--articles", str(tmp_path))
    assert result.exit_code == 1
    assert "p03.trig:2: not valid" in result.stderr


def test_a_server_answers_with_what_it_holds(run: Run, tmp_path: Path) -> None:
    result = run("query", "investments", "--articles", PLACE, "--endpoint", "http://127.0.0.1:9/query")
    assert result.exit_code == 2
    assert "--articles cannot be combined" in result.stderr
    named = run("coverage", "--articles", PLACE, SOVKG_ENDPOINT="http://127.0.0.1:9/query")
    assert named.exit_code == 0, "what is named goes before what the environment says"
    data = tmp_path / "a.ttl"
    data.write_text("<urn:a> <urn:b> 1 .")
    assert run("coverage", "--data", str(data), SOVKG_ARTICLES="/no/such/place").exit_code == 0


# --- rules that the packaged article follows, too


def facts(quads: list[ox.Quad]) -> list[ox.Quad]:
    return [
        q for q in quads if isinstance(q.graph_name, ox.NamedNode) and q.graph_name.value.startswith(OURS)
    ]


def test_facts_keep_the_rules_of_the_vocabulary(quads: list[ox.Quad]) -> None:
    vocabulary = [q for q in quads if q.graph_name == ox.NamedNode(ONTOLOGY_GRAPH)]
    types = {s: {o.value for o in os} for s, os in values(quads, RDF_TYPE).items()}
    domains, ranges = (
        {s: {o.value for o in os} for s, os in values(vocabulary, f"{SCHEMA}{name}Includes").items()}
        for name in ("domain", "range")
    )
    ours = facts(quads)
    assert len(ours) == len(robot_taxi.FACTS)
    for q in ours:
        prop = q.predicate.value
        assert isinstance(q.subject, ox.NamedNode)
        assert types[prop] & {
            "http://www.w3.org/2002/07/owl#ObjectProperty",
            "http://www.w3.org/2002/07/owl#DatatypeProperty",
        }
        assert prop not in domains or types[q.subject.value] & domains[prop]
        if isinstance(q.object, ox.Literal):
            assert {q.object.datatype.value} == ranges[prop]
        elif prop in ranges:
            assert isinstance(q.object, ox.NamedNode)
            assert types[q.object.value] & ranges[prop]


def test_entities_have_both_labels_one_class_and_a_use(quads: list[ox.Quad]) -> None:
    entities = [q for q in quads if q.graph_name == ox.NamedNode(GRAPH + "entities")]
    labels, types = values(entities, RDFS_LABEL), values(entities, RDF_TYPE)
    used = {
        n.value
        for q in quads
        if q.graph_name != ox.NamedNode(GRAPH + "entities")
        for n in (q.subject, q.object)
        if isinstance(n, ox.NamedNode)
    }
    for entity in ("harbor-labs", "investment-harbor-labs", "dr-ahn", "ha-jimin"):
        assert sorted(
            label.language or "" for label in labels[ID + entity] if isinstance(label, ox.Literal)
        ) == ["en", "ko"]
        assert len(types[ID + entity]) == 1
        assert ID + entity in used


def test_every_figure_carries_its_bound_and_its_printed_form(quads: list[ox.Quad]) -> None:
    said = {slug(q.predicate.value) for q in facts(quads)}
    assert {"amount", "currency", "bound", "printedAs"} <= said


def test_it_loads_like_any_data(both: Store) -> None:
    assert isinstance(both, Embedded)
    assert (
        both.query(
            f"ASK {{ GRAPH <{OURS}p03s1> {{ <{ID}investment-harbor-labs> <https://schema.org/amount> ?n }} }}"
        )
        is True
    )


@pytest.mark.slow
def test_what_validation_finds_of_all_it_finds_of_the_article_at_fault_alone(tmp_path: Path) -> None:
    """Findings for each article must add up to those for all: here an unused entity and a shared label."""
    folder = Path(shutil.copytree(Path(PLACE, "robot-taxi"), tmp_path / "robot-taxi"))
    label = '<http://www.w3.org/2000/01/rdf-schema#label> "{0}"@en , "{1}"@ko .'
    unused = f"<{ID}unused> a <https://schema.org/Corporation> ; {label.format('Unused', '쓰이지 않음')}"
    twin = f"<{ID}twin> a <https://schema.org/Corporation> ; {label.format('Oracle', '오라클')}"
    entities = (folder / "entities.trig").read_text("utf-8").rstrip().removesuffix("}")
    (folder / "entities.trig").write_text(f"{entities}\n{unused}\n{twin}\n}}\n", "utf-8")
    facts = (
        f"<{OURS}p03s1> {{ <{ID}investment-harbor-labs> <https://schema.org/agent> <{ID}twin> ;"
        f" <http://purl.org/dc/terms/source> <{ID}global-ai-index> }}"
    )
    (folder / "p03.trig").write_text(f"{(folder / 'p03.trig').read_text('utf-8')}\n{facts}\n", "utf-8")

    def found(*only: str) -> set[tuple[str, str]]:
        quads, others = library.quads((), [str(folder)], ()), set[object]()
        if only:
            quads, others = library.to_validate([str(folder)], only)
        return {
            (v.rule.name, slug(getattr(v.node, "value", "")))
            for v in Validator(quads).checked()
            if not v.of(others)
        }

    assert {("orphan", "unused"), ("same-label", "twin")} <= found("robot-taxi")
    assert ("needs-index-giver", "global-ai-index") not in found("robot-taxi")  # the packaged article says it
    assert found("sovereign-ai") == {("same-label", "oracle")}
    assert found("robot-taxi") | found("sovereign-ai") == found()


def test_a_text_of_none_of_several_articles_is_said_to_be_none(run: Run, tmp_path: Path) -> None:
    (tmp_path / "other.txt").write_text("다른 글이다.", "utf-8")
    result = run("show", "samsung", "--articles", PLACE, "--article", str(tmp_path / "other.txt"))
    assert "not the text of any of robot-taxi, sovereign-ai (other text); no passage" in result.stderr


def test_the_question_of_the_articles_has_all_of_them(run: Run) -> None:
    result = run("query", "article", "--articles", PLACE, "--format", "json")
    rows = {row["article"]["label"]: row for row in json.loads(result.stdout)}
    assert set(rows) == {"Robot taxis in Busan", "Sovereign AI: a national strategy for AI sovereignty"}
    ours = rows["Robot taxis in Busan"]
    assert (ours["author"]["label"], ours["year"], ours["yearInferredFrom"]) == ("Ha Jimin", 2024, None)
    one = json.loads(run("query", "article", "--passage", "p20s2", "--format", "json").stdout)
    assert [row["yearInferredFrom"]["label"] for row in one] == ["p20s2"]


def test_a_former_term_is_found_however_late_it_comes(tmp_path: Path) -> None:
    plain = [f"<urn:{n}> <urn:p> <urn:{n + 1}> .\n" for n in range(2500)]
    kind = '<urn:x> <https://w3id.org/sovereign-ai-kg/ontology#passageKind> "furniture" .\n'
    late = tmp_path / "late.nt"
    for place in (0, 1, 1000, 1001, 2500):
        late.write_text("".join([*plain[:place], kind, *plain[place:]]), encoding="utf-8")
        with pytest.raises(DataError, match="furniture is now boilerplate"):
            open_store([late])


def test_terms_of_a_former_vocabulary_are_refused_with_the_new_ones(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "robot-taxi"
    shutil.copytree(robot_taxi.FOLDER, folder)
    facts = folder / "p03.trig"
    facts.write_text(facts.read_text("utf-8").replace("schema:agent", "sai:investor"), encoding="utf-8")
    done = run("query", "investments", "--articles", str(tmp_path))
    assert done.exit_code == 1
    assert "p03.trig: sai:investor is now schema:agent; rename it" in done.stderr
    given = tmp_path / "given.ttl"
    given.write_text(f"<{ID}x> a <{SAI}Company> .", encoding="utf-8")
    passages = folder / "passages.trig"
    shutil.copy(robot_taxi.FOLDER / facts.name, facts)
    passages.write_text(passages.read_text("utf-8").replace('"boilerplate"', '"furniture"'), encoding="utf-8")
    done = run("coverage", "--articles", str(tmp_path))
    assert (done.exit_code, "passages.trig: furniture is now boilerplate; rename it" in done.stderr) == (
        1,
        True,
    )
    plain = tmp_path / "plain.ttl"
    plain.write_text(f'<{ID}x> <http://example.org/kind> "furniture" .', encoding="utf-8")
    assert "furniture" in run("show", "x", "--data", str(plain)).stdout
    for asked in (["show", "x", "--data"], ["validate"], ["diff", str(given)]):
        assert "given.ttl: sai:Company is now schema:Corporation" in run(*asked, str(given)).stderr


def test_whatever_replaces_a_term_is_declared() -> None:
    old = {quad.subject.value for quad in ox.parse(path=str(Path(bundle.ONTOLOGY, "renamed.ttl")))}
    new = {quad.object.value for quad in ox.parse(path=str(Path(bundle.ONTOLOGY, "renamed.ttl")))}
    assert not old & set(TERM.values())
    assert new - set(TERM.values()) <= {
        SKOS + "Concept",
        PREFIXES["dcterms"] + "title",
        PREFIXES["rdf"] + "object",
        PREFIXES["prov"] + "wasAssociatedWith",
    }

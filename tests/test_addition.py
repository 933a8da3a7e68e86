"""Facts added to an article must be checked, and written in the style of its files, all or nothing."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from kg.article import addition, edits, vocabulary
from kg.article.addition import TypedFact, check_rules
from kg.article.naming import Naming, NewEntity
from kg.cli import cli
from kg.cli.article.prompts import completer
from kg.rdf.namespaces import BASE, slug
from kg.store.embedded import Embedded
from tests import robot_taxi
from tests.conftest import ROOT, Run
from tests.robot_taxi import add


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the article and no facts yet, for tests to copy."""
    folder = tmp_path_factory.mktemp("begun") / "mine"
    done = Run()("article", "new", "robot-taxi", str(robot_taxi.TEXT), "--articles", str(folder))
    assert done.exit_code == 0, done.output
    return folder


@pytest.fixture(scope="module")
def naming(begun: Path) -> Naming:
    return Naming([str(begun)])


@pytest.fixture
def place(begun: Path, tmp_path: Path) -> Path:
    return shutil.copytree(begun, tmp_path / "mine")


def texts(folder: Path) -> dict[str, str]:
    return {str(path.relative_to(folder)): path.read_text("utf-8") for path in sorted(folder.rglob("*.t*"))}


@pytest.mark.slow
def test_the_commands_make_the_folder_as_it_is_kept_and_it_conforms(run: Run, tmp_path: Path) -> None:
    assert texts(robot_taxi.write(run, tmp_path)) == texts(robot_taxi.FOLDER)
    result = run("validate", "--articles", str(tmp_path))
    assert result.exit_code == 0, result.stdout


@pytest.mark.slow
def test_a_fact_is_said_in_words_and_what_a_figure_lacks_is_told(run: Run, place: Path) -> None:
    assert add(run, place, *robot_taxi.FACTS[0]).stdout == "Harbor Labs invests.\n"
    result = add(run, place, *robot_taxi.FACTS[1])
    assert result.stdout == "Harbor Labs invests 1,250,000.\n"
    assert "its bound, printedAs, currency" in result.stderr
    for fact in robot_taxi.FACTS[2:]:
        result = add(run, place, *fact)
    assert "note:" not in result.stderr


COMPANY = ["--new", "nuri", "Company", "Nuri Motors", "누리모터스"]
PLAN = ["--new", "plan", "Investment", "a plan", "어떤 계획"]
REFUSED = [
    # passage, subject, property, object, further options, message
    ("p09s1", "samsung", "origin", "japan", [], "boilerplate and states nothing"),
    ("p99s1", "samsung", "origin", "japan", [], "no passage 'p99s1' in robot-taxi"),
    ("sovereign-ai/p17s4", "samsung", "origin", "japan", [], "no passage 'sovereign-ai/p17s4' in robot-taxi"),
    ("samsung", "samsung", "origin", "japan", [], "no passage 'samsung'"),
    ("p02s2", "samsnug", "origin", "japan", [], 'did you mean "samsung" (삼성)'),
    ("p02s2", "samsung", "orgin", "japan", [], 'did you mean "origin"'),
    ("p02s2", "samsung", "rdfs:label", "x", [], "no property 'rdfs:label'"),
    ("p02s2", "samsung", "sha256", "x", [], "no property 'sha256'"),
    ("p02s2", "samsung", "origin", "samsung", [], "sai:origin takes schema:Country, not id:samsung"),
    ("p02s2", "a-count", "numerator", "12.5%", ["--new", "a-count", "Statistic", "a", "가"], "is a share"),
    ("p02s2", "plan", "endYear", "2028년 5월", PLAN, "is not a valid integer"),
    ("p02s2", "plan", "currency", "dollars", PLAN, "is not a valid currency"),
    ("p02s2", "samsung", "rank", "3", [], "sai:rank belongs to sai:Ranking, not"),
    ("p02s2", "samsung", "year", "이천", [], "'이천' is not a valid integer"),
    ("p02s2", "samsung", "listIsOpen", "yes", [], "write true or false"),
    ("p02s2", "samsung", "printedAs", " ", [], "the text is empty"),
    ("p02s2", "source-1", "date", "2024-02-30", [], "write it like 2024-06-30"),
    ("p02s2", "source-1", "url", "nowhere", [], "write it like https://"),
    ("p02s2", "target-smes", "count", "12.5%", [], "'12.5%' is a share"),
    ("p02s2", "target-smes", "count", "5-6 billion", [], "'5-6 billion' is not a valid integer"),
    ("p02s2", "investment-amazon-japan", "amount", "1.234,56", [], "'1.234,56' is not a valid decimal"),
    ("p02s2", "investment-amazon-japan", "amount", "much", [], "'much' is not a valid decimal"),
    ("p02s2", "investment-amazon-japan", "currency", "coins", [], "'coins' is not a valid currency"),
    ("p02s2", "schema:amount", "origin", "japan", [], "which no fact can be about"),
    ("p02s2", "p:p05s1", "origin", "japan", [], "which no fact can be about"),
    ("p02s2", "samsung", "origin", "south-korea", COMPANY, "--new nuri: the fact does not mention it"),
    ("p02s2", "Nuri", "origin", "japan", ["--new", "Nuri", *COMPANY[2:]], "use lower-case letters, digits"),
    ("p02s2", "nuri", "origin", "japan", [*COMPANY[:4], ""], "one in Korean"),
    ("p02s2", "nuri", "origin", "japan", [*COMPANY[:4], "가\x01"], "a label contains a control character"),
    ("p02s2", "nuri", "origin", "japan", ["--new", "nuri", "Comapny", "A", "가"], 'did you mean "Company"'),
    ("p02s2", "nuri", "origin", "japan", ["--new", "nuri", "Company", "Samsung", "삼성"], "already called"),
    ("p02s2", "samsung", "origin", "japan", ["--new", "samsung", *COMPANY[2:]], "id:samsung already exists"),
    ("p02s2", "investment-amazon-japan", "amount", "5", [],
     "id:investment-amazon-japan with schema:amount 5.0: "
        "has two values where only one is allowed; keep one"),
    ("p02s2", "investment-amazon-japan", "currency", "EUR", [], "has two values where only one is allowed"),
    ("p02s2", "plan", "currency", "ZZZ", PLAN,
     "has a currency that is not an ISO 4217 code; write it like EUR"),
    ("p02s2", "plan", "year", "20244", PLAN, "has an implausible year; write all four digits"),
    ("p02s2", "plan", "month", "13", PLAN, "month"),
    ("p02s2", "plan", "month", "5월 3일", PLAN, "is not a valid integer"),
    ("p02s2", "plan", "month", "May 2024", PLAN, "is not a valid integer"),
    ("p02s2", "plan", "bound", "planned", PLAN, "sai:bound does not accept 'planned'; it accepts About, "),
    ("p02s2", "plan", "status", "samsung", PLAN,
     "sai:status does not accept 'samsung'; it accepts Continuing, "),
    ("p02s2", "plan", "partOf", "plan", PLAN, "id:plan with dcterms:isPartOf id:plan: "),
    ("p02s2", "samsung", "origin", "japan", ["--licence", "mine"], "--licence: 'mine' is not an address"),
]  # fmt: skip


@pytest.mark.slow
@pytest.mark.parametrize("case", REFUSED, ids=lambda case: " ".join(case[:4]))
def test_what_the_vocabulary_or_the_files_do_not_allow_is_refused(
    run: Run, place: Path, case: tuple[str, str, str, str, list[str], str]
) -> None:
    *_, said = case
    before = texts(place)
    result = add(run, place, *case[:5])
    assert result.exit_code == 2, result.output
    assert said in result.stderr
    assert result.stdout == ""
    assert "Traceback" not in result.stderr
    assert texts(place) == before


@pytest.mark.slow
@pytest.mark.parametrize("value", ["about", "About", "sai:About"])
def test_a_code_is_named_in_any_case(run: Run, place: Path, value: str) -> None:  # schema:about exists, too
    assert add(run, place, "p02s2", "plan", "bound", value, PLAN).exit_code == 0
    assert "id:plan sai:bound sai:About ." in texts(place)["robot-taxi/p02.trig"]


@pytest.mark.slow
def test_the_example_in_the_help_is_taken(run: Run, place: Path) -> None:
    example = re.search(r"--property (\S+) .*?--object (\S+)", run("article", "add", "--help").stdout, re.S)
    assert example is not None
    assert add(run, place, "p02s2", "plan", example[1], example[2], PLAN).exit_code == 0


@pytest.mark.slow
def test_who_has_encoded_is_said_with_a_licence_or_missed(run: Run, place: Path) -> None:
    fact = ["--passage", "p02s2", "--subject", "samsung", "--property"]
    done = run("article", "add", "--articles", str(place), *fact, "origin", "--object", "south-korea")
    assert "note: it is not known who encoded the passage; give --by NAME" in done.stderr
    own = ["--by", "Lee Sua", "--licence", "https://example.org/mine"]
    done = run("article", "add", "--articles", str(place), *fact, "country", "--object", "japan", *own)
    assert (done.exit_code, "note:" in done.stderr) == (0, False)
    assert add(run, place, *robot_taxi.FACTS[0]).exit_code == 0  # gives no licence; the others' applies
    assert texts(place)["robot-taxi/passages.trig"].count("dcterms:license <https://example.org/mine>") == 2


@pytest.mark.slow
def test_a_fact_is_not_stated_twice_in_one_passage(run: Run, place: Path) -> None:
    fact = ("p02s2", "samsung", "origin", "south-korea", list[str]())
    assert add(run, place, *fact).exit_code == 0
    again = add(run, place, *fact)
    assert again.exit_code == 2
    assert "robot-taxi/p02s2 already states this" in again.stderr
    assert add(run, place, "p02s1", *fact[1:]).exit_code == 0


@pytest.mark.parametrize(
    ("prop", "value", "written"),
    [
        ("year", "2,024", "sai:year 2024"),
        ("endYear", "2028년", "sai:endYear 2028"),
        ("currency", "NT$", 'schema:currency "TWD"'),
        ("currency", "usd", 'schema:currency "USD"'),
        ("currency", "원", 'schema:currency "KRW"'),
        ("currency", "Taiwan dollars", 'schema:currency "TWD"'),
        ("amount", "1200000000", "schema:amount 1200000000.0"),
        ("amount", "3.50", "schema:amount 3.50"),
        ("amount", "NT$190 billion", "schema:amount 190000000000.0"),
        ("amount", "2조 2600억엔", "schema:amount 2260000000000.0"),
        ("count", "20만", "sai:count 200000"),
        ("count", "약 500여개", "sai:count 500"),
        ("listIsOpen", "true", "sai:listIsOpen true"),
        ("printedAs", '12억 "유로"', 'sai:printedAs "12억 \\"유로\\""'),
        ("purpose", "ai-data-centres", "sai:purpose id:ai-data-centres"),
        *(("month", value, "sai:month 5") for value in ("5", "5월", "May", "may", "in May")),
        ("month", "Sept.", "sai:month 9"),
        *(("year", value, "sai:year 2024") for value in ("2024", "2024년", "in 2024")),
        *(
            ("bound", value, "sai:bound sai:MoreThan")
            for value in ("MoreThan", "more than", "초과", "sai:MoreThan")
        ),
        *(("bound", value, "sai:bound sai:About") for value in ("about", "약")),
        ("status", "결정", "sai:status sai:Decided"),
    ],
)
def test_values_are_written_as_the_project_writes_them(
    naming: Naming, prop: str, value: str, written: str
) -> None:
    """The test does all that the command does with a fact, except writing the file and reading it again."""
    new = [NewEntity("a-plan", "Statistic" if prop == "count" else "Investment", "a plan", "어떤 계획")]
    stated, described = addition.fact(naming, TypedFact("p02s2", "a-plan", prop, value), new)
    check_rules(naming, stated, described)
    path = naming.folders["robot-taxi"] / "p02.trig"
    assert f"    id:a-plan {written} .\n" in edits.added(path.read_text("utf-8"), str(path), stated)


@pytest.mark.slow
def test_a_sum_typed_with_its_currency_says_both(run: Run, place: Path) -> None:
    new = ["--new", "a-plan", "Investment", "a plan", "어떤 계획"]
    assert add(run, place, "p02s2", "a-plan", "amount", "NT$190 billion", new).exit_code == 0
    written = texts(place)["robot-taxi/p02.trig"]
    assert "schema:amount 190000000000.0" in written
    assert 'schema:currency "TWD"' in written
    other = add(run, place, "p02s2", "a-plan", "amount", "KRW 5", [])
    assert other.exit_code != 0  # a second currency
    assert texts(place)["robot-taxi/p02.trig"] == written


@pytest.mark.slow
def test_a_date_brings_its_prefix_along(run: Run, place: Path) -> None:
    report = ["--new", "nuri-report", "Source", "a report", "어떤 보고서"]
    assert add(run, place, "p10s1", "nuri-report", "date", "2024-03-01", report).exit_code == 0
    text = texts(place)["robot-taxi/p10.trig"]
    assert '"2024-03-01"^^xsd:date .' in text
    assert text.index("@prefix sai:") < text.index("@prefix xsd:") < text.index("p:p10s1 {")


@pytest.mark.slow
def test_a_new_concept_joins_the_concepts(run: Run, place: Path) -> None:
    new = ["--new", "robot-taxis", "concept", "robot taxis", "로봇택시"]
    assert add(run, place, "p02s1", "investment-amazon-japan", "purpose", "robot-taxis", new).exit_code == 0
    expected = (
        "    id:robot-taxis a skos:Concept ;\n        skos:inScheme id:concepts ;\n"
        '        rdfs:label "robot taxis"@en , "로봇택시"@ko .\n'
    )
    assert expected in texts(place)["robot-taxi/entities.trig"]


def test_nothing_is_written_where_one_file_cannot_be(run: Run, place: Path) -> None:
    entities = place / "robot-taxi" / "entities.trig"
    text = entities.read_text("utf-8")
    entities.write_text(text.replace("{\n}", "{\n    id:a rdfs:seeAlso [ ] .\n}"), encoding="utf-8")
    before = texts(place)
    result = add(run, place, *robot_taxi.FACTS[0])
    assert result.exit_code == 1
    assert "entities.trig: blank nodes and lists cannot be edited here" in result.stderr
    assert texts(place) == before


def test_files_written_before_one_fails_are_put_back(tmp_path: Path) -> None:
    from kg.errors import DataError
    from kg.files import write_all

    first, new = tmp_path / "a.trig", tmp_path / "b.trig"
    first.write_text("old")
    with pytest.raises(DataError, match="cannot be written"):
        write_all({first: "new", new: "new", tmp_path / "none" / "c.trig": "new"})
    assert first.read_text() == "old"
    assert not new.exists()


def test_breaking_off_between_two_files_puts_the_first_back(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    from kg import files

    first, second = tmp_path / "a.trig", tmp_path / "b.trig"
    first.write_text("old")
    whole = files.write

    def interrupted(path: Path | str, text: str) -> None:
        if path == second:
            raise KeyboardInterrupt
        whole(path, text)

    monkeypatch.setattr(files, "write", interrupted)
    with pytest.raises(KeyboardInterrupt):
        files.write_all({first: "new", second: "new"})
    assert (first.read_text(), second.exists()) == ("old", False)


@pytest.mark.slow
def test_labels_are_one_line(run: Run, place: Path) -> None:
    new = ["--new", "nuri", "Company", "Nuri\n Motors ", "누리\t모터스"]
    assert add(run, place, "p02s2", "nuri", "origin", "japan", new).exit_code == 0
    assert 'rdfs:label "Nuri Motors"@en , "누리 모터스"@ko .' in texts(place)["robot-taxi/entities.trig"]


def asked(place: Path, *answers: str) -> tuple[int, str, str]:
    runner = CliRunner(env={"SOVKG_LANG": "en", "SOVKG_ARTICLES": str(place)})
    done = runner.invoke(cli, ["article", "add"], input="".join(f"{a}\n" for a in answers), prog_name="sovkg")
    return done.exit_code, done.stdout, done.stderr


@pytest.mark.slow
def test_what_is_left_out_is_asked_for_until_it_fits(place: Path) -> None:
    answers = [
        "p77",
        "p02s2",
        "누리모터스",
        "y",
        "Nuri!",
        "nuri-motors",
        "car",
        "기업",
        "Nuri Motors",
        "누리모터스",
    ]
    code, said, notes = asked(place, *answers, "nation", "country", "한국", "Lee Sua")
    assert code == 0, notes
    assert 'foaf:name "Lee Sua" .' in texts(place)["robot-taxi/passages.trig"]
    assert said == "Nuri Motors is South Korean.\n"
    assert notes.count("no passage") == 1
    assert "use lower-case letters" in notes
    assert "no class 'car'" in notes
    assert "id:nuri-motors sai:countedTo id:south-korea ." in texts(place)["robot-taxi/p02.trig"]
    assert 'rdfs:label "Nuri Motors"@en , "누리모터스"@ko .' in texts(place)["robot-taxi/entities.trig"]


@pytest.mark.slow
def test_giving_up_writes_nothing(place: Path) -> None:
    before = texts(place)
    code, said, notes = asked(place, "p02s2", "nobody", "n")
    assert (code, said) == (1, "")
    assert "standard input ended" in notes
    assert texts(place) == before


@pytest.mark.parametrize(
    "name", ["investor", "주체", "Mistral AI", "미스트랄 AI", "mistral-ai", "Company", "기업"]
)
def test_names_complete_in_both_languages(name: str) -> None:
    names = Naming(()).completions()
    complete = completer([name for each in names.values() for name in each])
    offered: list[str] = []
    while (offer := complete(name[:2], len(offered))) is not None:
        offered.append(offer)
    assert name in offered
    assert all(offer.startswith(name[:2]) for offer in offered)


@pytest.mark.parametrize(
    ("text", "offers"), [("sam", ["samsung"]), ("SAM", ["Samsung", "samsung"]), ("x", [])]
)
def test_case_counts_only_where_it_helps(text: str, offers: list[str]) -> None:
    complete = completer(["samsung", "Samsung", "japan"])
    assert [complete(text, n) for n in range(len(offers) + 1)] == [*offers, None]


def test_a_contributor_adds_to_the_packaged_articles_in_a_checkout(run: Run, tmp_path: Path) -> None:
    names = Naming((os.path.join("ontology", "articles"),))
    assert list(names.folders) == ["sovereign-ai"]
    assert names.passage("p17s4").value.endswith("/sovereign-ai/p17s4")
    assert isinstance(names.store, Embedded)


@pytest.mark.slow
def test_an_entity_called_like_another_of_another_class_is_said_to_be(run: Run, place: Path) -> None:
    person = ["--new", "delphi-oracle", "Person", "Oracle", "신탁을 전하는 이"]
    done = add(run, place, "p03s2", "id:oracle", "founder", "delphi-oracle", person)
    assert done.exit_code == 0, done.output
    assert (
        "note: --new delphi-oracle: id:oracle has the same name; write id: and the slug to say which "
        "one you mean" in done.stderr
    )
    assert "has the same name" not in add(run, place, *robot_taxi.FACTS[0]).stderr


@pytest.mark.slow
def test_what_is_one_thing_by_its_label_and_another_by_its_slug_is_neither(run: Run, place: Path) -> None:
    first = ("--passage", "p02s2", "--subject", "wait", "--property", "effect", "--object", "waiting")
    new = (
        *("--new", "wait", "Action", "Seoul's wait", "서울의 기다림"),
        *("--new", "waiting", "Concept", "wait", "기다림"),
    )
    assert run("article", "add", "--articles", str(place), *first, *new).exit_code == 0
    status = ("--passage", "p02s2", "--property", "status", "--object", "Done")
    both = run("article", "add", "--articles", str(place), "--subject", "wait", *status)
    assert (
        "'wait' is id:waiting by its label and id:wait by its slug; write id: before it to say which"
        in both.stderr
    )
    assert run("article", "add", "--articles", str(place), "--subject", "id:wait", *status).exit_code == 0


def fact(place: Path, *parts: str) -> list[str]:
    options = zip(("--passage", "--subject", "--property", "--object"), parts, strict=False)
    return ["--articles", str(place), *(part for option in options for part in option)]


@pytest.fixture(scope="module")
def told(begun: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the article and facts about an investment, for tests to copy."""
    folder = shutil.copytree(begun, tmp_path_factory.mktemp("told") / "mine")
    for each in robot_taxi.FACTS[:6]:
        assert add(Run(), folder, *each).exit_code == 0
    return folder


@pytest.fixture
def stated(told: Path, tmp_path: Path) -> Path:
    return shutil.copytree(told, tmp_path / "mine")


NODE = robot_taxi.INVESTMENT[0]


@pytest.mark.slow
def test_what_was_added_can_be_taken_back(run: Run, place: Path) -> None:
    before = texts(place)
    assert add(run, place, *robot_taxi.FACTS[0]).exit_code == 0
    done = run("article", "remove", *fact(place, "p03s1", NODE, "investor"))
    assert done.exit_code == 0, done.output
    assert "nothing mentions id:harbor-labs any more" in done.stderr
    assert {name: text.split() for name, text in texts(place).items()} == {
        name: text.split() for name, text in before.items()
    }


@pytest.mark.slow
def test_who_is_asked_for_a_code_is_told_which_there_are(place: Path) -> None:
    code, _, notes = asked(place, "p02s2", "source-1", "bound", "roughly", "이상", "Lee Sua")
    assert code == 0, notes
    assert "object, one of About, AboutOrMore, AboutSlightlyMore, AsManyAs, AtLeast, AtMost, " in notes
    assert "sai:bound does not accept 'roughly'" in notes
    assert "sai:bound sai:AtLeast" in texts(place)["robot-taxi/p02.trig"]


@pytest.mark.slow
def test_what_a_change_leaves_without_a_word_goes_too(run: Run, place: Path) -> None:
    assert add(run, place, *robot_taxi.FACTS[0]).exit_code == 0
    done = run("article", "change", *fact(place, "p03s1", NODE, "investor"), "--to", "samsung")
    assert done.exit_code == 0, done.output
    assert "nothing mentions id:harbor-labs any more" in done.stderr
    assert "id:harbor-labs" not in "".join(texts(place).values())


@pytest.mark.slow
def test_what_a_figure_lacks_is_what_its_passage_does_not_say(run: Run, stated: Path) -> None:
    """Adding a figure must name every property that the rules require and its passage does not state."""
    again = add(run, stated, "p03s2", NODE, "amount", "1250000", [])
    assert "its bound, printedAs, currency" in again.stderr
    rank = ["--new", "a-rank", "Ranking", "a rank", "어떤 순위"]
    assert "its bound, printedAs;" in add(run, stated, "p02s2", "a-rank", "rank", "21위", rank).stderr
    count = ["--new", "a-count", "Statistic", "a count", "어떤 수"]
    assert (
        "its countOf, bound, printedAs;" in add(run, stated, "p02s2", "a-count", "count", "5", count).stderr
    )


@pytest.mark.slow
def test_a_second_printed_form_is_refused_and_the_first_can_be_changed(run: Run, stated: Path) -> None:
    before = texts(stated)
    second = add(run, stated, "p03s1", NODE, "printed as", "125만 달러", [])
    assert second.exit_code == 2
    assert "two printed forms in one passage" in second.stderr
    assert texts(stated) == before
    done = run("article", "change", *fact(stated, "p03s1", NODE, "printed as"), "--to", "125만 달러")
    assert done.exit_code == 0, done.output
    after = texts(stated)
    old, new = '"1.25 million dollars"', '"125만 달러"'
    assert after == {name: text.replace(old, new) for name, text in before.items()}


@pytest.mark.parametrize(
    ("command", "parts", "more", "status", "said"),
    [
        ("remove", ("p03s1", NODE, "amount", "7"), [], 2, "not this; `sovkg show robot-taxi/p03s1`"),
        (
            "remove",
            ("p03s1", NODE, "origin"),
            [],
            2,
            "states of id:investment-harbor-labs agent id:harbor-labs; amount ",
        ),
        ("remove", ("p03s2", NODE, "amount"), [], 2, "states of id:investment-harbor-labs nothing"),
        ("remove", ("p03s1", "nobody", "amount"), [], 2, "no entity 'nobody'"),
        ("change", ("p03s1", NODE, "currency"), ["--to", "$"], 2, "not a valid currency"),
        ("change", ("p03s1", NODE, "currency"), ["--to", "ABC"], 2, "not an ISO 4217 code"),
        ("change", ("p03s1", NODE, "amount"), ["--to", "1250000"], 2, "already states this"),
        ("change", ("p03s1", NODE, "destination"), ["--to", "japan"], 2, "not this"),
    ],
)
def test_what_is_not_stated_or_not_allowed_is_not_changed(
    run: Run, stated: Path, command: str, parts: tuple[str, ...], more: list[str], status: int, said: str
) -> None:
    before = texts(stated)
    done = run("article", command, *fact(stated, *parts), *more)
    assert (done.exit_code, done.stdout) == (status, ""), done.output
    assert said in done.stderr
    assert texts(stated) == before


@pytest.mark.slow
def test_of_several_writers_at_once_each_is_kept(place: Path) -> None:
    makers = [f"car-{n}" for n in range(6)]
    command = [sys.executable, "-m", "kg", "article", "add", "--articles", str(place), "--by", "Lee Sua"]
    calls = [
        [*command, *fact(place, "p02s2", name, "origin", "japan")[2:], *new]
        for name in makers
        for new in [["--new", name, "Company", name, f"{name} 차"]]
    ]
    running = [subprocess.Popen(call, stdout=subprocess.DEVNULL, cwd=ROOT) for call in calls]
    assert [process.wait() for process in running] == [0] * len(makers)
    written = texts(place)
    for name in makers:
        assert f"id:{name} sai:origin id:japan ." in written["robot-taxi/p02.trig"]
        assert f"    id:{name} a schema:Corporation ;" in written["robot-taxi/entities.trig"]
    assert written["robot-taxi/passages.trig"].count("foaf:name") == 1


@pytest.mark.slow
def test_an_article_s_name_is_not_taken_for_a_thing_s(run: Run, place: Path) -> None:
    found = add(run, place, "p02s2", "samsung", "country", "robot-taxi", [])
    assert found.exit_code == 2
    assert "the article of this name is" in found.stderr
    article = f"<{BASE}article/robot-taxi>"
    assert add(run, place, "p02s2", "source-1", "about", article, []).exit_code == 0
    town = ["--new", "robot-taxi", "Place", "Robot taxi", "로봇 마을"]  # a label from the same command
    added = run(
        *("article", "add", "--articles", str(place), "--passage", "p02s2", "--subject", "samsung"),
        *("--property", "location", "--object", "로봇 마을", *town),
    )
    assert added.exit_code == 0, added.output
    assert run("show", "robot-taxi", "--articles", str(place)).stdout.startswith("Robot taxi — id:robot-taxi")


@pytest.mark.slow
def test_asking_goes_on_until_an_empty_answer(place: Path) -> None:
    answers = ["p02s2", "samsung", "origin", "한국", "Lee Sua", "", "samsung", "orgin", "country", "japan"]
    code, said, notes = asked(place, *answers, "", "")
    assert code == 0, notes
    assert "Samsung started out in South Korea.\nSamsung is Japanese.\n" in said
    assert "no property 'orgin'" in notes
    written = texts(place)["robot-taxi/p02.trig"]
    assert "id:samsung sai:origin id:south-korea ;\n        sai:countedTo id:japan ." in written


@pytest.mark.slow
def test_what_is_refused_is_asked_again_and_what_was_written_stays(place: Path) -> None:
    answers = ["p02s2", "samsung", "origin", "한국", "Lee Sua", "", "samsung", "origin", "한국"]
    code, _, notes = asked(place, *answers)  # then the input ends
    assert (code, "already states this" in notes) == (0, True), notes
    assert texts(place)["robot-taxi/p02.trig"].count("id:samsung") == 1


@pytest.mark.slow
def test_the_sentence_is_shown_and_passages_complete(place: Path) -> None:
    names = Naming([str(place)]).completions()["passage"]
    assert names[:3] == ["robot-taxi/p01s1", "robot-taxi/p02s1", "robot-taxi/p02s2"]
    runner = CliRunner(env={"SOVKG_LANG": "en", "SOVKG_ARTICLES": str(place)})
    call = ["article", "add", "--article", str(robot_taxi.TEXT)]
    done = runner.invoke(cli, call, input="p02s2\nsamsung\norigin\n한국\nLee Sua\n", prog_name="sovkg")
    assert "p02s2  “예산은 3.5억 원(약 25만 달러)이며, 한국 기업 누리모터스가 차를 만든다.1)”" in done.stderr


@pytest.mark.parametrize("lang", ["en", "ko"])
@pytest.mark.parametrize(
    "term", ["", "Investment", "투자", "sai:status", "Concept", "amount", "country group"]
)
def test_the_vocabulary_tells_what_a_term_needs_and_takes(run: Run, term: str, lang: str) -> None:
    done = run("vocabulary", *([term] if term else []), "--lang", lang, "--format", "json")
    assert done.exit_code == 0, done.output
    assert json.loads(done.stdout)


@pytest.mark.slow
def test_the_vocabulary_has_every_class_and_property_that_facts_may_use(run: Run) -> None:
    listed = {row["name"] for row in json.loads(run("vocabulary", "--format", "json").stdout)}
    known = Naming(()).vocabulary
    assert listed == {slug(iri) for found in known for iri in found}
    needs = vocabulary.shapes().needs
    for iri in known.classes:
        rows = {r["name"]: r for r in json.loads(run("vocabulary", slug(iri), "--format", "json").stdout)}
        assert {name for name, row in rows.items() if row["needed"] == "yes"} == {
            slug(p) for p in needs.get(iri, ()) if p in known.properties
        }
    claim = {r["name"]: r for r in json.loads(run("vocabulary", "Claim", "--format", "json").stdout)}
    assert {"Opinion", "Question", "Hope"} < set(claim["type"]["takes"].split(", "))
    assert "did you mean" in run("vocabulary", "Investmnt").stderr


@pytest.mark.slow
def test_a_kind_is_one_of_those_of_its_class(run: Run, tmp_path: Path) -> None:
    (tmp_path / "t.txt").write_text("Korea should make chips.\n", encoding="utf-8")
    assert run("article", "new", "tiny", str(tmp_path / "t.txt"), "--articles", str(tmp_path)).exit_code == 0
    fact = ("--passage", "tiny/p01s1", "--subject", "wish", "--property", "type", "--object")
    new = ("--new", "wish", "Claim", "wish for chips", "칩에 대한 바람", "--articles", str(tmp_path))
    for wrong in ("unicorn", "nonsense"):
        refused = run("article", "add", *fact, wrong, *new)
        assert refused.exit_code == 2
        assert (
            "it accepts Concern, Explanation, Forecast, Hope, Opinion, Question, Recommendation"
            in refused.output
        )
    assert run("article", "add", *fact, "기대", *new).exit_code == 0

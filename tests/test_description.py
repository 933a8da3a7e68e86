"""``article describe``: paraphrases, encoders and checkers of passages, as the rules require."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from kg.article.naming import Naming
from kg.cli import cli
from tests import robot_taxi
from tests.conftest import Run
from tests.robot_taxi import PARAPHRASES, describe


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the article and one fact, in p02s2, whose encoder is not named."""
    mine = tmp_path_factory.mktemp("begun") / "mine"
    run = Run()
    done = run("article", "new", "robot-taxi", str(robot_taxi.TEXT), "--articles", str(mine))
    assert done.exit_code == 0, done.output
    fact = ["--passage", "p02s2", "--subject", "samsung", "--property", "origin", "--object", "한국"]
    assert run("article", "add", "--articles", str(mine), *fact).exit_code == 0
    return mine


@pytest.fixture
def place(begun: Path, tmp_path: Path) -> Path:
    return shutil.copytree(begun, tmp_path / "mine")


def passages(place: Path) -> str:
    return (place / "robot-taxi" / "passages.trig").read_text("utf-8")


def asked(place: Path, *args: str, answers: list[str]) -> tuple[int, str]:
    runner = CliRunner(env={"SOVKG_LANG": "en", "SOVKG_ARTICLES": str(place)})
    text = "".join(f"{answer}\n" for answer in answers)
    done = runner.invoke(cli, ["article", "describe", *args], input=text, prog_name="sovkg")
    return done.exit_code, done.stderr


@pytest.mark.slow
def test_a_paraphrase_is_written_in_each_language_and_shown_as_evidence(run: Run, place: Path) -> None:
    en, ko = PARAPHRASES["p02s2"]
    assert describe(run, place, "p02s2", "--en", f"  {en}\n ").exit_code == 0
    assert describe(run, place, "p02s2", "--ko", ko).exit_code == 0
    assert f'sai:paraphrase "{en}"@en , "{ko}"@ko .' in passages(place)
    for lang, text in (("en", en), ("ko", ko)):
        shown = run(
            "show", "p02s2", "--evidence", "--articles", str(place), "--lang", lang, "--only", "robot-taxi"
        )
        assert text in shown.stdout


@pytest.mark.slow
def test_who_encoded_and_who_checked_is_told_by_coverage(run: Run, place: Path) -> None:
    assert describe(run, place, "p02s2", "--by", "Lee Sua").exit_code == 0
    assert describe(run, place, "p02s2", "--checked-by", "Ha Jimin", "--checked", "2024-06-30").exit_code == 0
    assert describe(run, place, "p02s2", "--by", "Lee Sua").exit_code == 0  # repeating it is allowed
    told = run("coverage", "--articles", str(place), "--only", "robot-taxi").stdout
    assert "Encoded by Lee Sua.\nChecked by Ha Jimin on 2024-06-30: 1." in told
    rules = run("validate", "--articles", str(place), "--only", "robot-taxi").stdout
    assert "needs-paraphrase" in rules
    assert "ncoding" not in rules


REFUSED = [
    (["p02s2", "--en", " "], "the paraphrase in English is empty"),
    (["p02s2", "--ko", "가\x01"], "the paraphrase in Korean is empty or contains a control character"),
    (["p02s2", "--by", " "], "--by and --checked-by need a name"),
    (["p99s1", "--en", "x"], "no passage 'p99s1'"),
    (["p27s4", "--en", "x"], "no passage 'p27s4'"),
    (["p02s2", "p02s1", "--en", "x"], "paraphrase one passage; name that one"),
    (["--en", "x"], "paraphrase one passage; name that one"),
    (["--by", "Lee Sua"], "apply to passages; name the passages"),
    (["p02s1", "--by", "Lee Sua"], "states nothing yet; first add its facts"),
    (["p02s2", "--checked-by", "Ha Jimin"], "it is not known who encoded it; also give --by NAME"),
    (["p02s2", "--by", "A", "--checked-by", "A"], "A encoded it; somebody else must check it"),
    (["p02s2", "--by", "A", "--checked-by", "B", "--checked", "2024-02-30"], "write it like 2024-06-30"),
    (["p02s2", "--checked", "2024-06-30"], "also give --checked-by NAME"),
    (["p02s2", "--by", "A", "--licence", "free"], "--licence: 'free' is not an address"),
]


@pytest.mark.parametrize(("options", "said"), REFUSED, ids=lambda part: " ".join(part)[:40])
def test_what_cannot_be_said_is_refused(run: Run, place: Path, options: list[str], said: str) -> None:
    before = passages(place)
    result = describe(run, place, *options)
    assert result.exit_code == 2, result.output
    assert said in result.stderr
    assert passages(place) == before


@pytest.mark.slow
def test_what_is_said_already_is_not_replaced(run: Run, place: Path) -> None:
    given = ["--en", "One.", "--by", "A", "--checked-by", "B", "--checked", "2024-06-30"]
    assert describe(run, place, "p02s2", *given).exit_code == 0
    before = passages(place)
    for options in (["--en", "Two."], ["--by", "C"], ["--checked-by", "C"]):
        result = describe(run, place, "p02s2", *options)
        assert result.exit_code == 2
        assert "passages.trig" in result.stderr  # where to edit it
    assert passages(place) == before


@pytest.mark.slow
def test_passages_are_asked_about_in_turn_with_their_sentences(place: Path) -> None:
    code, said = asked(
        place, "--article", str(robot_taxi.TEXT), answers=["A heading.", "제목.", "", "부산."] + [""] * 26
    )
    assert code == 0, said
    assert "robot-taxi/p01s1  “부산 로봇택시, 내년에 달린다”\nin English: " in said
    assert said.endswith("1 of 15 paraphrased, 14 left\n")
    code, said = asked(place, answers=["Busan."] + [""] * 26)
    assert said.startswith("robot-taxi/p02s1\nin English: ")  # it lacks only this language
    assert '"부산."@ko , "Busan."@en' in passages(place)


@pytest.mark.slow
def test_giving_up_keeps_what_was_answered(place: Path) -> None:
    code, said = asked(place, answers=["A heading.", "제목.", "Half"])
    assert code == 1
    assert "1 of 15 paraphrased, 14 left" in said
    assert '"A heading."@en , "제목."@ko .' in passages(place)
    assert "Half" not in passages(place)
    assert len(Naming((str(place),)).folders) == 1  # the file is still valid


@pytest.mark.slow
def test_a_named_passage_is_asked_about_alone(place: Path) -> None:
    code, said = asked(place, "p09s1", answers=["A rule.", "선."])
    assert (code, said.count("in English")) == (0, 1)
    assert asked(place, "p09s1", answers=[]) == (0, "0 of 0 paraphrased, 0 left\n")


def test_a_file_that_cannot_be_edited_stays_as_it_is(run: Run, place: Path) -> None:
    path = place / "robot-taxi" / "passages.trig"
    shutil.copy(path, place / "kept")
    path.write_text(
        passages(place).replace("sai:passageKind", "sai:note [ ] ; sai:passageKind", 1), encoding="utf-8"
    )
    before = passages(place)
    result = describe(run, place, "p02s1", "--en", "x")
    assert (result.exit_code, "blank nodes" in result.stderr) == (1, True)
    assert passages(place) == before

"""Verifying a receipt must detect any alteration and report what a newer graph changes."""

from __future__ import annotations

import copy
import json
import random
from pathlib import Path
from typing import Any
from unicodedata import normalize

import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from kg.article.text import sha256
from kg.errors import DataError
from kg.question import catalogue
from kg.rdf.terms import iri
from kg.receipt.canonical import DIGEST, canonical, digest
from kg.receipt.record import record, written
from kg.receipt.report import lines
from kg.receipt.verification import read, sentence_hashes, verify
from kg.store.dump import quads
from kg.store.embedded import Embedded
from tests.conftest import Run
from tests.serialising import serialise

JAPAN = iri("https://w3id.org/sovereign-ai-kg/id/japan")
P27S4 = "https://w3id.org/sovereign-ai-kg/passage/sovereign-ai/p27s4"
ALTERATIONS = 200


@pytest.fixture(scope="module")
def store(little: str) -> Embedded:
    return Embedded.of_files([little])


@pytest.fixture(scope="module")
def receipt(store: Embedded) -> dict[str, Any]:
    return record(store, catalogue.find("investments"), {"country": [JAPAN]})


def test_the_receipt_of_the_graph_that_answered_holds(store: Embedded, receipt: dict[str, Any]) -> None:
    verdict = verify(store, read(written(receipt), "r.json"))
    assert verdict.holds
    assert lines(verdict, receipt, "en")[-1].startswith("everything still holds: 3 rows, ")
    assert receipt["question"]["text"].startswith("PREFIX ")
    assert [row["terms"][2] for row in receipt["rows"]] == [str(JAPAN)] * 3
    assert receipt["passages"].keys() == {P27S4}
    assert len(receipt["passages"][P27S4]["sha256"]) == 64
    assert [e["iri"].rpartition("/")[2] for e in receipt["rows"][2]["errata"]] == ["microsoft-japan-amount"]
    assert receipt["versions"]["reading"] == "as-stated"


TEXTS = st.text(st.characters(exclude_categories=["Cs"]))


@pytest.mark.slow
@given(
    st.recursive(
        st.none() | st.booleans() | TEXTS,
        lambda inner: st.lists(inner) | st.dictionaries(TEXTS, inner),
        max_leaves=20,
    )
)
def test_the_canonical_form_is_that_of_rfc_8785(value: Any) -> None:
    assert canonical(value) == rfc8785.dumps(value)


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Return the paths to all values inside a JSON value."""
    inside = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    found = [path] if path else []
    return found + [place for key, each in inside for place in places(each, (*path, key))]


def at(value: Any, path: tuple[Any, ...]) -> Any:
    for key in path:
        value = value[key]
    return value


def altered(
    receipt: dict[str, Any], chance: random.Random, *, beside: tuple[Any, ...] = ()
) -> dict[str, Any]:
    """Return *receipt* with something changed, dropped, added or swapped outside the members *beside*."""
    made = copy.deepcopy(receipt)
    spots = [place for place in places(made) if place[:1] != (DIGEST,) and place[:2] not in beside]
    while canonical(made) == canonical(receipt):
        *path, key = chance.choice(spots)
        inside, value = at(made, tuple(path)), at(made, (*path, key))
        match chance.choice(["change", "drop", "add", "swap"]):
            case "change" if isinstance(value, str):
                place = chance.randrange(len(value) + 1)
                inside[key] = value[:place] + chance.choice("x7 ") + value[place + chance.randrange(2) :]
            case "change" if isinstance(value, bool):
                inside[key] = not value
            case "drop":
                del inside[key]
            case "add" if isinstance(inside, list):
                inside.insert(chance.randrange(len(inside) + 1), copy.deepcopy(chance.choice(inside)))
            case "add":
                inside[chance.choice(["more", "rows", "sha256"])] = copy.deepcopy(value)
            case "swap" if len(inside) > 1:
                other = chance.choice([*(range(len(inside)) if isinstance(inside, list) else inside)])
                inside[key], inside[other] = inside[other], inside[key]
        if len(beside) and any(at_or_none(made, b) != at_or_none(receipt, b) for b in beside):
            made = copy.deepcopy(receipt)
    return made


def at_or_none(value: Any, path: tuple[Any, ...]) -> Any:
    try:
        return at(value, path)
    except (KeyError, TypeError, IndexError):
        return None


def found(store: Embedded, made: dict[str, Any]) -> bool:
    """Return whether the modified receipt *made* is refused or reported as altered."""
    try:
        verdict = verify(store, read(json.dumps(made), "r.json"))
    except DataError:
        return True
    assert lines(verdict, made, "ko")
    return verdict.altered or bool(verdict.refusal)


@pytest.mark.slow
def test_two_hundred_alterations_are_found(store: Embedded, receipt: dict[str, Any]) -> None:
    chance = random.Random(17)
    missed = [n for n in range(ALTERATIONS) if not found(store, altered(receipt, chance))]
    assert missed == []


UNTOLD = (("versions", "graph"), ("versions", "sovkg"))
"""Members that name the graph and version: a receipt with forged ones reads as one from another graph."""


@pytest.mark.slow
def test_two_hundred_forgeries_with_a_new_digest_are_found_by_asking_again(
    store: Embedded, receipt: dict[str, Any]
) -> None:
    chance, missed = random.Random(18), []
    for n in range(ALTERATIONS):
        made = altered(receipt, chance, beside=UNTOLD)
        made[DIGEST] = digest(made)
        if not found(store, made):
            missed.append(n)
    assert missed == []


@pytest.mark.parametrize("beside", UNTOLD, ids=str)
def test_a_forged_name_of_graph_or_version_reads_as_of_another_one(
    store: Embedded, receipt: dict[str, Any], beside: tuple[str, str]
) -> None:
    made = copy.deepcopy(receipt)
    made[beside[0]][beside[1]] = "sha256:0"
    assert verify(store, made).altered
    made[DIGEST] = digest(made)
    verdict = verify(store, made)
    assert verdict.holds
    assert any("0" in line and "then" in line for line in lines(verdict, made, "en"))


def test_a_forgery_that_names_another_version_is_called_one_by_the_graph_that_answered(
    store: Embedded, receipt: dict[str, Any]
) -> None:
    made = copy.deepcopy(receipt)
    made["versions"]["sovkg"] = "0.0.9"
    made["rows"][2]["terms"][4] = made["rows"][0]["terms"][4]
    made[DIGEST] = digest(made)
    verdict = verify(store, made)
    assert verdict.altered
    assert lines(verdict, made, "en")[0].startswith("altered, and its digest recomputed, unless ")


@pytest.mark.parametrize("reading", ["as-stated", "corrected"])
def test_blank_nodes_in_another_order_are_the_same_answer(tmp_path: Path, reading: str) -> None:
    head = (
        "@prefix sai: <https://w3id.org/sovereign-ai-kg/ontology#> . @prefix s: <https://schema.org/> ."
        ' @prefix : <http://example.org/> . :a a s:Corporation ; s:name "A"@en . :z a s:Country .'
    )
    facts = [
        f' [] a sai:Investment ; s:agent :a ; s:toLocation :z ; s:amount {n}.50 ; s:currency "USD" .'
        for n in range(5)
    ]
    made = []
    for name, some in (("a.ttl", facts), ("b.ttl", facts[::-1])):
        (tmp_path / name).write_text(head + "".join(some), encoding="utf-8")
        made.append(Embedded.of_files([tmp_path / name], reading=reading))
    first, second = (record(each, catalogue.find("investments"), {}) for each in made)
    assert len(first["rows"]) == 5
    assert first == second
    assert verify(made[1], first).holds


SHAPES: tuple[Any, ...] = (None, True, "", "x", [], [None], ["x"], {}, {"x": None}, {"": {"": []}})


@pytest.mark.slow
@given(st.data())
def test_a_receipt_of_any_shape_is_judged_in_words(
    store: Embedded, receipt: dict[str, Any], data: st.DataObject
) -> None:
    made = copy.deepcopy(receipt)
    few = [place for place in places(made) if len(place) <= 4 and place[:1] != ("receipt",)]
    for _ in range(data.draw(st.integers(1, 2))):
        *path, key = data.draw(st.sampled_from(few))
        if at_or_none(made, (*path, key)) is None:
            continue
        if data.draw(st.booleans()):
            del at(made, tuple(path))[key]
        else:
            at(made, tuple(path))[key] = copy.deepcopy(data.draw(st.sampled_from(SHAPES)))
    made[DIGEST] = digest(made)
    assert lines(verify(store, read(written(made), "r.json")), made, "en")
    assert isinstance(sentence_hashes(made), dict)


def test_two_values_are_shown_from_where_they_differ(store: Embedded, receipt: dict[str, Any]) -> None:
    made = copy.deepcopy(receipt)
    made["question"]["text"] += "LIMIT 3"
    made["rows"][2]["terms"][6] = normalize("NFD", made["rows"][2]["terms"][6])
    said = lines(verify(store, made), made, "en")
    [text] = [line for line in said if line.startswith("question.text: ")]
    assert text.partition(" → ")[0].endswith("LIMIT 3")
    assert r"row 3: printedAs '4400\u110b\u1166\u11ab' → '4400\uc5d4'" in said


def newer(little: str, old: str, new: str) -> Embedded:
    text = serialise(quads(Embedded.of_files([little])), "nquads")
    assert old in text
    path = Path(little).with_name("newer.nq")
    path.write_text(text.replace(old, new), encoding="utf-8")
    return Embedded.of_files([path])


@pytest.mark.slow
def test_what_a_newer_graph_changes_is_told(little: str, receipt: dict[str, Any]) -> None:
    said = lines(verify(newer(little, '"4400엔"', '"4500엔"'), receipt), receipt, "en")
    assert said[0].startswith("the graph differs from the one that answered (sha256:")
    assert "row 3: printedAs 4400엔 → 4500엔" in said
    hashed = receipt["passages"][P27S4]["sha256"]
    said = lines(verify(newer(little, hashed, sha256("else")), receipt), receipt, "en")
    assert "p27s4: the article has a different sentence there (a different SHA-256)" in said
    gone = lines(verify(newer(little, "ontology#Investment>", "ontology#Support>"), receipt), receipt, "en")
    assert [line for line in gone if line.startswith("row 1: gone: Amazon · ")]
    assert not [line for line in gone if line.startswith("labels.")]
    less = copy.deepcopy(receipt) | {"rows": receipt["rows"][:2], "labels": {}}
    said = lines(verify(Embedded.of_files([little]), less), less, "en")
    assert [line for line in said if line.startswith("row 3: new: Microsoft · ")]


def test_a_receipt_is_written_and_verified_on_the_command_line(run: Run, little: str, tmp_path: Path) -> None:
    path, data = str(tmp_path / "r.json"), ("--data", little)
    asked = run("query", "investments", "--country", "일본", *data, "--receipt", path)
    assert asked.exit_code == 0, asked.output
    assert "wrote " in asked.stderr
    good = run("verify", path, *data)
    assert good.exit_code == 0
    assert good.stdout.startswith(
        "the graph is the same as when the receipt was written\neverything still holds: 3 rows, "
    )
    text = Path(path).read_text(encoding="utf-8")
    Path(path).write_text(text.replace("4400엔", "4500엔", 1), encoding="utf-8")
    bad = run("verify", path, *data, "--lang", "ko")
    assert bad.exit_code == 1
    assert bad.stdout.startswith("기록한 뒤에 바뀌었다")
    Path(path).write_text(f"\ufeff{text}", encoding="utf-8")  # with a byte order mark, as Notepad writes it
    assert run("verify", path, *data).exit_code == 0
    assert "give a receipt written by " in run("verify", str(tmp_path / "none.json")).stderr
    both = run("query", "investments", *data, "--receipt", path, "-o", str(tmp_path / "." / "r.json"))
    assert both.exit_code == 2
    assert "both write there; give two different places" in both.stderr
    twice = text.replace('"lang": "en"', '"lang": "en", "lang": "ko"')
    Path(path).write_text(twice, encoding="utf-8")
    assert "same member twice" in run("verify", path, *data).stderr
    Path(path).write_text(text.replace('"en"', "1"), encoding="utf-8")
    assert "receipts contain no numbers" in run("verify", path, *data).stderr


def test_a_receipt_asks_once_and_what_is_printed_stays(
    run: Run, little: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    query = Embedded.query

    def noted(self: Embedded, text: str, *rest: Any, **more: Any) -> Any:
        asked.append(text)
        return query(self, text, *rest, **more)

    options = ("query", "investments", "--data", little, "--format", "csv")
    plain = run(*options)
    monkeypatch.setattr(Embedded, "query", noted)
    done = run(*options, "--receipt", str(tmp_path / "r.json"))
    assert done.stdout == plain.stdout
    assert sum(text.startswith("SELECT ?investor ?investment") for text in asked) == 1
    printed = run(*options, "--receipt", "-")
    assert (printed.exit_code, printed.stdout) == (2, "")
    assert "--receipt - and the answer would both be printed" in printed.stderr


def test_the_reading_of_the_receipt_is_asked_again(run: Run, little: str, tmp_path: Path) -> None:
    path, data = str(tmp_path / "r.json"), ("--data", little)
    run("query", "investments", "--country", "japan", *data, "--reading", "corrected", "--receipt", path)
    assert run("verify", path, *data).exit_code == 0
    other = run("verify", path, *data, "--reading", "as-stated")
    assert other.exit_code == 1
    assert "versions.reading: corrected → as-stated" in other.stdout


@pytest.mark.slow
def test_what_one_article_answered_is_asked_of_it_again(run: Run, tmp_path: Path) -> None:
    path, both = str(tmp_path / "r.json"), ("--articles", str(Path(__file__).parent / "articles"))
    run("query", "investments", *both, "--only", "robot-taxi", "--receipt", path)
    again = run("verify", path, *both)
    assert (again.exit_code, again.stdout.splitlines()[0]) == (
        0,
        "the graph is the same as when the receipt was written",
    )
    assert "everything still holds: 1 row" in again.stdout
    elsewhere = run("verify", path)
    assert elsewhere.exit_code == 1
    assert "row 1: " in elsewhere.stdout


def test_sentences_are_held_to_the_articles_own_text(run: Run, tmp_path: Path) -> None:
    text = "Mistral AI is French.\n"
    data, path = tmp_path / "a.trig", str(tmp_path / "r.json")
    data.write_text(
        "@prefix d: <http://purl.org/dc/terms/> . @prefix s: <https://schema.org/> . @prefix : <urn:a:> ."
        "@prefix sai: <https://w3id.org/sovereign-ai-kg/ontology#> . @prefix oa: <http://www.w3.org/ns/oa#> ."
        f'{{ :art a s:Article ; s:sha256 "{sha256(text)}" . :p1 a sai:Passage ; d:isPartOf :art ;'
        f' oa:start 0 ; oa:end 21 ; s:sha256 "{sha256(text[:21])}" }} :p1 {{ :m sai:origin :f ;'
        " a s:Corporation }"
    )
    (tmp_path / "a.txt").write_text(text)
    (tmp_path / "b.txt").write_text("Mistral AI is German.\n")
    asked = ("--data", str(data))
    assert run("query", "company-profile", *asked, "--receipt", path).exit_code == 0
    good = run("verify", path, *asked, "--article", str(tmp_path / "a.txt"))
    assert "a.txt: has 1 of 1 sentence of the receipt" in good.stdout, good.output
    bad = run("verify", path, *asked, "--article", str(tmp_path / "b.txt"))
    assert "b.txt: has 0 of 1 sentence of the receipt" in bad.stdout
    assert (good.exit_code, bad.exit_code) == (0, 1)
    whole = json.loads(Path(path).read_text(encoding="utf-8"))
    shapes: tuple[Any, ...] = (None, [], {"https://example.org/p": None})
    for passages in shapes:
        Path(path).write_text(json.dumps(whole | {"passages": passages}), encoding="utf-8")
        odd = run("verify", path, *asked, "--article", str(tmp_path / "a.txt"))
        assert (odd.exit_code, "has 0 of " in odd.stdout) == (1, True), odd.output

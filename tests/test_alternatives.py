"""An empty answer suggests questions that have rows, each tried first, or says that there are none."""

from __future__ import annotations

import re
import shlex
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path
from random import Random
from typing import Any

import pyoxigraph as ox
import pytest

from kg.question import alternatives as module
from kg.question.alternatives import alternatives
from kg.question.catalogue import questions
from kg.question.query import Query
from kg.rdf.namespaces import PREFIXES
from kg.rdf.terms import Term, literal
from kg.store import Result, Store, select
from kg.store.embedded import Embedded
from tests.conftest import ROOT, Run
from tests.test_concepts import iri

QUESTIONS = questions()
OFFER = re.compile(r"(?P<question>[a-z-]+)(?P<options>(?: --[a-z-]+ \S+)+) \((?P<rows>[0-9,]+)\)")


@pytest.fixture(autouse=True)
def patience(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "SECONDS", 60.0)


class Asked:
    """A store, local or not, that counts its queries and does not answer after the first *stop* of them."""

    def __init__(self, store: Embedded, *, is_local: bool, stop: int = 10**6) -> None:
        self._store, self.is_local, self.stop = store, is_local, stop
        self.asked = 0
        self.end = threading.Event()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._store, name)

    def query(self, text: str) -> Result:
        self.asked += 1
        if self.asked > self.stop:
            self.end.wait()
        return self._store.query(text)


def values(query: Query, given: Mapping[str, str]) -> dict[str, Sequence[Term]]:
    kinds = {p.name: p.type for p in query.parameters}
    return {n: [iri(v) if kinds[n] == "entity" else literal(kinds[n], v)] for n, v in given.items()}


def told(store: Store, question: str, lang: str = "en", **given: str) -> tuple[str, ...]:
    query = QUESTIONS[question]
    return alternatives(store, query, values(query, given), lang)


def offers(notes: Sequence[str]) -> list[tuple[str, dict[str, str], int]]:
    found = []
    for match in OFFER.finditer(" ".join(notes)):
        options = {p.option: p.name for p in QUESTIONS[match["question"]].parameters}
        typed = match["options"].split()
        given = {options[o]: v for o, v in zip(typed[::2], typed[1::2], strict=True)}
        found.append((match["question"], given, int(match["rows"].replace(",", ""))))
    return found


@pytest.mark.slow
def test_what_is_offered_has_so_many_rows(embedded: Embedded) -> None:
    random = Random(5)
    cases = [(q, p.name) for q in QUESTIONS.values() for p in q.parameters if p.type == "entity"]
    things = ("canada", "kyutai", "eric-schmidt", "nobel-prize-in-physics", "singapore", "google", "talent")
    seen = 0
    for query, name in random.sample(cases, 12):
        for thing in things:
            if select(embedded, query.bind({name: [iri(thing)]}).text).rows:
                continue
            notes = alternatives(embedded, query, {name: [iri(thing)]}, "en")
            assert f"`sovkg show {thing}`" in notes[0]
            made = offers(notes)
            assert made
            for question, given, rows in made:
                bound = QUESTIONS[question].bind(values(QUESTIONS[question], given))
                assert len(select(embedded, bound.text).rows) == rows > 0
                assert (question, given) != (query.name, {name: thing})
            seen += 1
            break
    assert seen > 8


@pytest.mark.parametrize(
    ("question", "given", "note"),
    [
        ("support", {"agent": "kyutai"}, "support --recipient kyutai"),
        ("investments", {"currency": "KRW"}, "these have rows for KRW: amounts --currency KRW"),
        ("policy-phases", {"year": "1982"}, "timeline --from-year 1982 --to-year 1982"),
        ("rankings", {"year": "1900"}, "no question has rows for 1900"),
        ("valuations", {"currency": "CHF"}, "no question has rows for CHF"),
        ("investments", {"investor": "no-such-thing"}, "the article says nothing about id:no-such-thing"),
        (
            "investments",
            {"country": "japan", "investor": "samsung"},
            "there are rows for each value on its own: --country japan, --investor samsung",
        ),
        (
            "investments",
            {"country": "japan", "minAmount": "1" + "0" * 17},
            "there are rows for each value on its own: --country japan",
        ),
        ("investments", {"minAmount": "1" + "0" * 17}, "there are rows without --min-amount"),
        ("outline", {"paragraph": "99"}, "there are rows without --paragraph"),
    ],
)
def test_notes(embedded: Embedded, question: str, given: dict[str, str], note: str) -> None:
    assert note in re.sub(r" \([0-9,]+\)", "", " ".join(told(embedded, question, **given)))


def test_nothing_asked_for_and_nothing_there() -> None:
    assert told(Embedded([]), "investments") == ("the data say nothing about this question",)


def test_a_server_is_asked_a_few_times(embedded: Embedded) -> None:
    server = Asked(embedded, is_local=False)
    (note,) = told(server, "policies", agent="eric-schmidt")
    assert "support --agent eric-schmidt" in note
    assert "(of the questions tried, not all)" in note
    assert server.asked <= 10


@pytest.mark.slow
def test_time_is_bounded_and_what_was_found_by_then_is_told(
    embedded: Embedded, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "SECONDS", 0.5)
    silent = Asked(embedded, is_local=True, stop=12)
    try:
        (note,) = told(silent, "policies", agent="eric-schmidt")
        assert "(of the questions tried, not all); `sovkg show eric-schmidt`" in note
    finally:
        silent.end.set()


@pytest.mark.slow
def test_on_the_command_line(run: Run) -> None:
    made = run("query", "investments", "--investor", "미스트랄 AI", "--lang", "ko", "--format", "csv")
    assert made.exit_code == 0
    assert "support --recipient mistral-ai" in made.stderr
    assert len(made.stdout.splitlines()) == 1
    exact = run("query", "policies", "--agent", "canada", "--exact")
    assert "there are rows without --exact" in exact.stderr
    ours = ("--articles", str(ROOT / "tests" / "articles"), "--only", "robot-taxi")
    nothing = "note: the article says nothing about this question"
    assert run("query", "valuations", *ours).stderr.endswith(
        f"{nothing}, or states it incompletely: `sovkg validate` checks that\n"
    )
    made = run("query", "support", "--agent", "harbor labs", *ours)
    assert "investments --investor harbor-labs" in made.stderr


@pytest.mark.slow
def test_what_is_offered_asks_the_same_store_in_the_same_way(run: Run, tmp_path: Path) -> None:
    file = str(tmp_path / "all of it.trig")
    assert run("export", "-o", file).exit_code == 0
    again = f"--data '{file}' --reading corrected --lang en"
    result = run("query", "investments", "--country", "china", *shlex.split(again))
    assert f"for China (with {again}): " in result.stderr
    assert f"`sovkg show china {again}` has everything" in result.stderr
    assert run("show", "china", *shlex.split(again)).exit_code == 0
    plain = run(
        "query", "investments", "--country", "china", SOVKG_LANG="ko"
    )  # settings of the environment are not repeated
    assert "`sovkg show china`" in plain.stderr


def test_no_key_of_an_address_is_offered(run: Run, endpoint: str) -> None:
    result = run("query", "investments", "--country", "china", "--endpoint", f"{endpoint}?apikey=verysecret")
    assert "--endpoint" in result.stderr
    assert "verysecret" not in result.stderr


def test_what_a_question_leaves_out_is_found_by_what_links_its_values() -> None:
    """Answers leave out denied investments, so ``denied`` must be offered, with this one as its thing."""
    text = """id:no-investment a sai:Investment ; sai:denied true ;
        schema:agent id:google ; schema:toLocation id:south-korea ."""
    begin = "".join(f"@prefix {name}: <{space}> .\n" for name, space in PREFIXES.items())
    store = Embedded.of_quads(list(ox.parse(begin + text, format=ox.RdfFormat.TURTLE)), "denied")
    first, *_ = told(store, "investments", investor="google", country="south-korea")
    assert first.startswith("these have rows for no-investment: denied --thing no-investment (2);")

"""Only sentences that are verified in the reader's own file are quoted; one line reports the others."""

from __future__ import annotations

import json
import random
import unicodedata
from pathlib import Path

import pytest

from kg.article.quotation import quotations, verify
from kg.article.text import Locator, sha256
from kg.store import open_store
from tests.conftest import Run

SENTENCES = [
    ["소버린 연구소의 첫 보고서"],
    ["한국은 서버 100대를 샀다.", "Each server cost 3.5 million won!", "이는 빠르다."],
    ["끝으로 일본도 서버를 산다."],
]
TEXT = "\n".join(" ".join(paragraph) for paragraph in SENTENCES)
ALL = [s for paragraph in SENTENCES for s in paragraph]
BASE = "https://w3id.org/sovereign-ai-kg/"


@pytest.fixture
def graph(tmp_path: Path) -> Path:
    """Return a file with the passages of an article of five sentences, and two statements."""
    lines = [
        f"@prefix : <{BASE}passage/tiny/> . @prefix oa: <http://www.w3.org/ns/oa#> . @prefix "
        f"schema: <https://schema.org/> . @prefix sai: <{BASE}ontology#> . @prefix id: "
        f"<{BASE}id/> .",
        f"@prefix dcterms: <http://purl.org/dc/terms/> . @prefix a: <{BASE}article/> .",
        f"<{BASE}graph/passages> {{",
        f'a:tiny a <https://schema.org/Article> ; schema:sha256 "{sha256(TEXT)}" ; dcterms:title "Tiny"@en .',
    ]
    end = -1
    for paragraph, sentences in enumerate(SENTENCES, 1):
        for number, sentence in enumerate(sentences, 1):
            begin, end = end + 1, end + 1 + len(sentence)
            lines.append(
                f":p{paragraph:02}s{number} a sai:Passage ; dcterms:isPartOf a:tiny ;"
                f" sai:paragraph {paragraph} ; sai:sentence {number} ; oa:start {begin} ; oa:end {end} ;"
                f' schema:sha256 "{sha256(sentence)}" ; sai:passageKind "body" ;'
                f' sai:paraphrase "sentence {number}"@en .'
            )
    lines += ["}", ":p02s1 { id:korea sai:count 100 . }", ":p03s1 { id:japan sai:printedAs '일본' . }"]
    path = tmp_path / "tiny.trig"
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def file(tmp_path: Path, text: str) -> str:
    path = tmp_path / "article.txt"
    path.write_bytes(text.encode())
    return str(path)


def test_every_sentence_of_the_right_file_is_quoted(graph: Path, tmp_path: Path) -> None:
    quoted = quotations(open_store([graph]), file(tmp_path, TEXT))
    assert list(quoted.texts.values()) == ALL
    assert quoted.problem == ""


MIDDLE = TEXT.replace("100대", "백 대")  # of another length, so everything after it moves


@pytest.mark.parametrize(
    ("text", "first", "reason", "verified", "moved"),
    [
        (TEXT.replace("100대", "101대"), "first at tiny/p02s1", "other text", 4, 0),
        (TEXT.replace("빠르다.", "빠르다!"), "first at tiny/p02s3", "other text", 4, 0),
        (MIDDLE, "first at tiny/p02s1", "other text", 4, 3),
        (MIDDLE.replace("이는", "이것들은"), "first at tiny/p02s1", "other text", 3, 2),
        (TEXT.replace("샀다.", "샀다. "), "first at tiny/p02s2", "other text", 5, 3),
        ("머리말\n" + TEXT, "first at tiny/p01s1", "other text", 5, 5),
        ("\n".join(TEXT.split("\n")[::-1]), "first at tiny/p01s1", "other text", 5, 5),
        (TEXT.replace("\n", "\r\n"), "first at tiny/p02s1", "its lines end in CRLF", 5, 4),
        (TEXT.replace("\n", "\r"), "outside the passages", "its lines end in CR)", 5, 0),
        (unicodedata.normalize("NFD", TEXT), "first at tiny/p01s1", "decomposed (NFD", 1, 1),
        (
            unicodedata.normalize("NFD", TEXT).replace("\n", "\r\n"),
            "p01s1",
            "CRLF and its characters are dec",
            1,
            1,
        ),
        ("\ufeff" + TEXT, "first at tiny/p01s1", "byte order mark (BOM", 5, 5),
        (TEXT + "\n", "outside the passages", "extra white space at the end", 5, 0),
        (TEXT[:-3], "first at tiny/p03s1", "other text", 4, 0),
        ("x", "first at tiny/p01s1", "other text", 0, 0),
    ],
    ids=lambda value: repr(value)[-24:],
)
def test_a_file_that_differs_is_quoted_only_where_it_says_the_same(
    graph: Path, tmp_path: Path, text: str, first: str, reason: str, verified: int, moved: int
) -> None:
    quoted = quotations(open_store([graph]), file(tmp_path, text))
    assert set(quoted.texts.values()) <= set(ALL)
    assert len(quoted.texts) == verified
    for part in (first, reason, f"{verified} of 5 passages verified"):
        assert part in quoted.problem
    assert (f"{moved} of them in another place" in quoted.problem) == bool(moved)
    assert ("others are not quoted" in quoted.problem) == (verified < 5)
    assert "\n" not in quoted.problem


@pytest.mark.parametrize("seed", range(20))
def test_whatever_is_edited_what_only_moved_is_found(seed: int) -> None:
    chance = random.Random(seed)
    sentences = [f"{chance.choice(['한국은', 'Japan'])} {n} {chance.random()}." for n in range(60)]
    passages, begin = [], 0
    for sentence in sentences:
        end = begin + len(sentence)
        passages.append(Locator(begin, end, sha256(sentence), sentence))
        begin = end + 1
    edited = chance.sample(range(60), 5)
    for n in edited:
        sentences[n] = "새 " + sentences[n].replace(" ", " not ", chance.randrange(1, 3)) * chance.randrange(
            2
        )
    text = " ".join(sentences)
    found = verify(text, passages)
    assert {text[b : b + p.end - p.begin] for p, b in found.items()} == {p.passage for p in found}
    assert len(found) == 55


def test_lines_that_were_joined_are_found() -> None:
    sentences, begins = ["머리말", "한국의 과제", "정부가 투자한다."], [0, 4, 11]
    passages = [Locator(b, b + len(s), sha256(s), s) for b, s in zip(begins, sentences, strict=True)]
    assert list(verify("새로운 머리말" + "".join(sentences[1:]), passages).values()) == [4, 7, 13]


def test_a_graph_whose_own_locators_are_wrong_is_said_to_be(graph: Path, tmp_path: Path) -> None:
    graph.write_text(graph.read_text("utf-8").replace("oa:start 0 ", "oa:start 1 "), encoding="utf-8")
    quoted = quotations(open_store([graph]), file(tmp_path, TEXT))
    assert len(quoted.texts) == 4
    assert "the graph's own offsets are wrong" in quoted.problem


@pytest.mark.parametrize(
    ("content", "part"),
    [
        (b"", "empty"),
        (b"\x7fELF\xff\xfe\x00", "not UTF-8 text (byte 4)"),
        (b"ab\x00c", "binary data, not text (byte 2)"),
        ("텍스트".encode("utf-16"), "not UTF-8 text (byte 0)"),
    ],
)
def test_what_is_no_text_is_refused_in_one_line(
    run: Run, graph: Path, tmp_path: Path, content: bytes, part: str
) -> None:
    path = tmp_path / "article.txt"
    path.write_bytes(content)
    result = run("show", "p02s1", "--data", str(graph), "--article", str(path))
    assert (result.exit_code, result.stdout) == (1, "")
    assert part in result.stderr
    assert len(result.stderr.splitlines()) == 1


@pytest.mark.parametrize("path", ["no-such-file", "."])
def test_a_file_that_cannot_be_read_is_refused_in_one_line(run: Run, graph: Path, path: str) -> None:
    result = run("show", "p02s1", "--data", str(graph), "--article", path)
    assert (result.exit_code, result.stdout) == (1, "")
    assert "cannot be read" in result.stderr
    assert len(result.stderr.splitlines()) == 1


SPARQL = (
    f"PREFIX dcterms: <http://purl.org/dc/terms/> PREFIX oa: <http://www.w3.org/ns/oa#> "
    f"PREFIX schema: <https://schema.org/> PREFIX sai: <{BASE}ontology#> SELECT ?who ?n {{ "
    f"?who sai:count ?n }}"
)


@pytest.mark.parametrize(
    "command", [["sparql", SPARQL], ["show", "korea"], ["show", "p02s1"]], ids=lambda c: c[-1][:8]
)
def test_the_sentence_stands_under_its_passage(
    run: Run, graph: Path, tmp_path: Path, command: list[str]
) -> None:
    path = file(tmp_path, TEXT)
    result = run(*command, "--data", str(graph), "--article", path)
    lines = result.stdout.splitlines()
    (place,) = (i for i, line in enumerate(lines) if "tiny/p02s1  sentence 1" in line)
    assert lines[place + 1].strip() == f"“{ALL[1]}”"
    assert "".join(ALL[2:]) not in result.stdout
    assert result.stderr == ""


def test_a_sentence_without_statements_can_be_read_too(run: Run, graph: Path, tmp_path: Path) -> None:
    result = run("show", "p02s2", "--data", str(graph), "--article", file(tmp_path, TEXT))
    assert "(no rows)" in result.stdout
    assert f"“{ALL[2]}”" in result.stdout


def test_json_carries_the_sentences_by_passage(run: Run, graph: Path, tmp_path: Path) -> None:
    options = ["--data", str(graph), "--article", file(tmp_path, TEXT), "--format", "json"]
    for command in (["sparql", SPARQL], ["show", "korea"]):
        rows = json.loads(run(*command, *options).stdout)
        assert rows[0]["_quotations"] == {f"{BASE}passage/tiny/p02s1": ALL[1]}


def test_a_sentence_that_does_not_verify_is_not_quoted(run: Run, graph: Path, tmp_path: Path) -> None:
    path = file(tmp_path, TEXT.replace("100대", "900대"))
    result = run("sparql", SPARQL, "--data", str(graph), "--article", path)
    assert result.exit_code == 0
    assert "“" not in result.stdout
    assert result.stderr.count("\n") == 1
    assert result.stderr.startswith(f"note: {path}: not exactly the text of tiny")


def test_a_graph_without_passages_is_said_to_have_none(run: Run, tmp_path: Path) -> None:
    data = tmp_path / "plain.ttl"
    data.write_text("<urn:a> <urn:b> 1 .")
    query = "SELECT ?n { ?s <urn:b> ?n }"
    result = run("sparql", query, "--data", str(data), "--article", file(tmp_path, TEXT))
    assert result.exit_code == 0
    assert "no passages to compare it with" in result.stderr


def test_path_quotes_each_step(run: Run, tmp_path: Path) -> None:
    result = run("path", "samsung", "france", "--article", file(tmp_path, TEXT))
    assert result.exit_code == 0
    assert "0 of 101 passages verified" in result.stderr
    assert "Evidence" in result.stdout


@pytest.mark.parametrize("option", [["--article", "x.txt"], ["--cite"]])
def test_what_has_no_rows_has_no_passages(run: Run, option: list[str]) -> None:
    result = run("sparql", "ASK { ?s ?p ?o }", *option)
    assert result.exit_code == 2
    assert f"{option[0]} is of rows" in result.stderr


def test_a_text_and_a_folder_of_articles_are_told_apart(run: Run, tmp_path: Path) -> None:
    text = tmp_path / "article.txt"
    text.write_text("Korea invests.", encoding="utf-8")
    for option, place, advice in (
        ("--articles", text, "give a folder; for a text, use --article"),
        ("--article", tmp_path, "to add a folder of articles, use --articles"),
    ):
        made = run("query", "investments", "--evidence", option, str(place))
        assert (made.exit_code, advice in made.stderr) == (1, True), made.stderr

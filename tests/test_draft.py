"""The folder of a new article: its passages are located and hashed, and it is never overwritten."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest

from kg.article.draft import Author, draft
from kg.article.quotation import quotations
from kg.article.segments import segments
from kg.errors import WrongUsage
from kg.rdf import reader
from kg.store import open_store, select
from tests import robot_taxi
from tests.conftest import Run

TEXT = robot_taxi.TEXT.read_text("utf-8")


def test_every_passage_is_located_so_that_it_verifies() -> None:
    store = open_store(articles=[str(robot_taxi.FOLDER)], only=["robot-taxi"])
    quoted = quotations(store, robot_taxi.TEXT)
    assert quoted.problem == ""
    assert list(quoted.texts.values()) == [TEXT[s.begin : s.end] for s in segments(TEXT)]
    assert len(quoted.texts) == 15


@pytest.mark.parametrize(
    "text", ["한 문장이다.\r\n두 문장이다.\r\n", "\ufeff한 문장이다.\n", "e\u0301t\u00e9 ends."]
)
def test_any_text_verifies_against_its_own_folder(run: Run, tmp_path: Path, text: str) -> None:
    file = tmp_path / "text.txt"
    file.write_bytes(text.encode())
    assert run("article", "new", "x", str(file), "--articles", str(tmp_path / "a")).exit_code == 0
    assert quotations(open_store(articles=[str(tmp_path / "a")]), file).problem == ""


def test_paragraphs_have_files_with_an_empty_graph_a_sentence() -> None:
    files, passages = draft("x", TEXT)
    stating = {s.paragraph for s in passages if s.kind != "boilerplate"}
    names = {f"p{paragraph:02}.trig" for paragraph in stating}
    assert names | {"article.ttl", "passages.trig", "entities.trig", "errata.trig"} == set(files)
    assert files["p03.trig"].endswith("\n\np:p03s1 {\n}\n\np:p03s2 {\n}\n\np:p03s3 {\n}\n")
    assert "paraphrase" not in "".join(files.values())


def test_the_text_stays_out() -> None:
    files, passages = draft("x", TEXT)
    written = "".join(files.values())
    assert not [s for s in passages if TEXT[s.begin : s.end][:20] in written and s.end - s.begin > 20]


@pytest.mark.parametrize(
    ("text", "lang"), [("한 문장이다. K-Cloud.", "ko"), ("One sentence. 한국.", "en"), ("123.", "en")]
)
def test_the_language_is_that_of_its_letters(text: str, lang: str) -> None:
    assert f'dcterms:language "{lang}"' in draft("x", text)[0]["article.ttl"]


@pytest.mark.filterwarnings("ignore:.*has no triples")
def test_an_author_is_a_person_with_both_labels(tmp_path: Path) -> None:
    files, _ = draft("x", TEXT, titles={"en": 'A "title"', "ko": "제목"}, author=Author("kim", "Kim", "김"))
    for name, text in files.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
        assert name.startswith("p") or reader.read(tmp_path / name) is not None
    query = """PREFIX dcterms: <http://purl.org/dc/terms/>
    SELECT ?title { ?article dcterms:creator ?person ; dcterms:title ?title . ?person a ?class }"""
    rows = select(open_store(articles=[str(tmp_path)]), query).rows
    assert {str(t) for (t,) in rows} >= {'"A \\"title\\""@en', '"제목"@ko'}


def test_a_heading_is_the_title_and_a_folder_s_name_is_none() -> None:
    headed, _ = draft("kenya", "Kenya's plan\n\nKenya has a plan. It is new.\n")
    assert """dcterms:title "Kenya's plan"@en ;""" in headed["article.ttl"]
    plain, _ = draft("kenya", "Kenya has a plan. It is new.\n")
    assert "dcterms:title" not in plain["article.ttl"]


def test_a_known_author_is_not_described_again(run: Run, tmp_path: Path) -> None:
    options = ["--articles", str(tmp_path), "--author", "choi-yunjeong", "Choi", "최"]
    assert run("article", "new", "x", str(robot_taxi.TEXT), *options).exit_code == 0
    assert "choi" not in (tmp_path / "x" / "entities.trig").read_text("utf-8")
    assert "dcterms:creator id:choi-yunjeong ;" in (tmp_path / "x" / "article.ttl").read_text("utf-8")


@pytest.mark.parametrize("slug", ["", "A", "a_b", "a b", "../a", "a/b", "-a", "글"])
def test_a_slug_is_in_kebab_case(slug: str) -> None:
    with pytest.raises(WrongUsage, match="lower-case letters"):
        draft(slug, TEXT)


def test_a_folder_that_is_there_stays_as_it_is(run: Run, tmp_path: Path) -> None:
    (tmp_path / "x").mkdir()
    result = run("article", "new", "x", str(robot_taxi.TEXT), "--articles", str(tmp_path))
    assert result.exit_code == 1
    assert "already exists and was not changed" in result.stderr
    assert list(tmp_path.iterdir()) == [tmp_path / "x"]
    assert not list((tmp_path / "x").iterdir())


@pytest.mark.parametrize(
    ("args", "status", "said"),
    [
        (["sovereign-ai"], 2, "is the packaged article"),
        (["x", "--author", "kim", "", ""], 2, "in English and in Korean"),
        (["x", "--year", "soon"], 2, "is not a valid integer"),
    ],
)
def test_what_cannot_be_an_article_is_refused(
    run: Run, tmp_path: Path, args: list[str], status: int, said: str
) -> None:
    slug, *options = args
    result = run("article", "new", slug, str(robot_taxi.TEXT), "--articles", str(tmp_path / "a"), *options)
    assert result.exit_code == status
    assert said in result.stderr
    assert not (tmp_path / "a").exists()


@pytest.mark.parametrize(
    ("content", "said"), [(b"", "empty"), (b" \n\n", "no sentence"), (b"\xff", "not UTF-8")]
)
def test_what_is_no_text_makes_no_folder(run: Run, tmp_path: Path, content: bytes, said: str) -> None:
    file = tmp_path / "text.txt"
    file.write_bytes(content)
    result = run("article", "new", "x", str(file), "--articles", str(tmp_path / "a"))
    assert result.exit_code == 1
    assert said in result.stderr
    assert len(result.stderr.splitlines()) == 1
    assert not (tmp_path / "a").exists()


def test_a_place_that_cannot_be_written_is_said_to_be(run: Run, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    result = run("article", "new", "x", str(robot_taxi.TEXT), "--articles", str(tmp_path / "file"))
    assert result.exit_code == 1
    assert "cannot be written" in result.stderr


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Korea (대한민국) invests.", "en"),
        ("The word 소버린 AI means that a country trains its own models.", "en"),
        ("Naver(네이버), Kakao(카카오), Samsung(삼성전자) and SK(에스케이) spend most.", "en"),
        ("KOREA INVESTS", "en"),
        ("한국이 투자한다.", "ko"),
        ("OpenAI GPT-4 Microsoft Azure를 발표했다.", "ko"),
        ("Sovereign AI는 Amazon Web Services, Google Cloud, Microsoft와 다르다.", "ko"),
        ("서울의 start-up 세 곳이 robot taxi를 산다.", "ko"),
        (unicodedata.normalize("NFD", "한국이 투자한다."), "ko"),
    ],
)
def test_the_language_is_that_of_the_sentences_not_of_names_in_them(text: str, language: str) -> None:
    assert f'dcterms:language "{language}"' in draft("a", text)[0]["article.ttl"]

"""Briefs must contain each sentence once, with its passages and marks, and be the same in every format."""

from __future__ import annotations

import io
import json
import re
from html import escape
from pathlib import Path
from typing import Any
from urllib.parse import unquote
from zipfile import ZipFile

import docx
import pytest
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.parser import parse_xml
from hypothesis import given
from hypothesis import strategies as st

from kg.article.text import sha256
from kg.article.works import Work
from kg.brief.brief import Brief, brief
from kg.brief.document import Document
from kg.brief.formats import FORMATS
from kg.brief.links import at_sentence
from kg.brief.references import bib, csl
from kg.brief.sections import REST, SECTIONS
from kg.errors import NotFound
from kg.question.catalogue import find
from kg.store.embedded import Embedded
from tests.conftest import Run

THINGS = ("japan", "mistral-ai", "french-ai-policy")
WORDS = 1100
"""The number of words on two A4 pages, leaving room for their notes."""


@pytest.fixture(scope="module", params=["en", "ko"])
def briefs(embedded: Embedded, request: pytest.FixtureRequest) -> dict[str, Brief]:
    return {name: brief(embedded, name, lang=request.param) for name in THINGS}


def sentences(made: Brief) -> list[Any]:
    return [told for _, paragraphs in made.sections for paragraph in paragraphs for told in paragraph]


def test_every_question_of_a_brief_has_the_parameter_that_is_the_thing() -> None:
    for section in SECTIONS:
        for name, parameter in section.questions:
            assert find(name).parameter(parameter).type == "entity"
            assert not find(name).refusal
    assert len({section.turn for section in SECTIONS}) == len(SECTIONS)


@pytest.mark.slow
def test_each_sentence_stands_once_with_the_passages_that_state_it(briefs: dict[str, Brief]) -> None:
    for made in briefs.values():
        texts = [told.text for told in sentences(made)]
        assert len(texts) == len(set(texts))
        assert len(" ".join(texts).split()) < WORDS
        used = {told.note for told in sentences(made)}
        assert used == set(range(1, len(made.notes) + 1))
        for told in sentences(made):
            note = made.notes[told.note - 1]
            assert note.sources
            assert all(re.search(r" \(p\d\ds\d+\)$", source.text) for source in note.sources)
            assert bool(told.mark) == bool(note.errata)


@pytest.mark.slow
def test_what_a_country_s_brief_tells_stands_in_the_order_of_a_report(briefs: dict[str, Brief]) -> None:
    japan = briefs["japan"]
    assert [heading for heading, _ in japan.sections] == [s.heading[japan.lang] for s in SECTIONS]
    told = dict(japan.sections)
    money = [each.text for paragraph in told[{"en": "Money", "ko": "돈"}[japan.lang]] for each in paragraph]
    sums = ("¥2.26 tn", "¥1.2 tn") if japan.lang == "en" else ("2조 2,600억 엔", "1조 2,000억 엔")
    assert [sum(each in text for text in money) for each in sums] == [1, 1]
    [microsoft] = [each for each in sentences(japan) if "4,400" in each.text]
    assert microsoft.mark == "†"
    assert "억" in japan.notes[microsoft.note - 1].errata[0]
    assert japan.rest


@pytest.mark.slow
def test_the_corrected_reading_says_what_was_printed() -> None:
    made = brief(Embedded.of_files(reading="corrected"), "japan")
    [microsoft] = [each for each in sentences(made) if each.text.startswith("Microsoft")]
    assert "¥440 bn" in microsoft.text
    assert microsoft.mark == "‡"
    assert "printed ¥4,400" in made.notes[microsoft.note - 1].errata[0]


@pytest.mark.slow
def test_all_formats_have_the_same_sentences_and_notes(briefs: dict[str, Brief]) -> None:
    for made in briefs.values():
        md = str(Document(made).written("md"))
        used = re.findall(r"\[\^(\d+)\](?!:)", md)
        assert [int(n) for n in used] == [told.note for told in sentences(made)]
        assert re.findall(r"^\[\^(\d+)\]:", md, re.M) == [str(n) for n, _ in enumerate(made.notes, 1)]
        html = str(Document(made).written("html"))
        assert re.findall(r'href="#n(\d+)"', html) == used
        assert re.findall(r'id="n(\d+)"', html) == [str(n) for n, _ in enumerate(made.notes, 1)]
        assert "<script" not in html
        content = Document(made).written("docx")
        assert content == Document(made).written("docx")
        assert isinstance(content, bytes)
        document = docx.Document(io.BytesIO(content))
        text = "\n".join(paragraph.text for paragraph in document.paragraphs)
        part = next(
            r.target_part for r in document.part.rels.values() if r.reltype == RELATIONSHIP_TYPE.FOOTNOTES
        )
        noted = ["".join(note.itertext("{*}t")).strip() for note in parse_xml(part.blob)][
            2:
        ]  # the first two are separators
        assert noted == ["".join(text for text, _ in note.spans) for note in made.notes]
        assert 'w:eastAsia="ko-KR"' in document.styles.element.xml
        referring = document.element.xpath("//w:footnoteReference/@w:id | //w:instrText/text()")
        assert [re.findall(r"\d+", each) for each in referring] == [[number] for number in used]
        assert len(document.element.xpath("//w:footnoteReference")) == len(made.notes)
        assert [told.text for told in sentences(made) if f"{told.text}{told.mark}" not in text] == []
        headings = [
            p.text for p in document.paragraphs if str(p.style and p.style.name).startswith("Heading")
        ]
        assert headings[: len(made.sections)] == [heading for heading, _ in made.sections]


@pytest.mark.slow
def test_references_are_as_programs_take_them(briefs: dict[str, Brief]) -> None:
    japan = briefs["japan"]
    work, graph = json.loads(csl(japan))
    assert work["title"] == "Sovereign AI: AI 주권을 위한 국가 전략"
    assert work["issued"] == {"date-parts": [[2024]]}
    assert work["author"] == [{"literal": {"en": "Choi Yunjeong", "ko": "최윤정"}[japan.lang]}]
    assert graph["type"] == "dataset"
    text = bib(japan)
    assert re.findall(r"^@misc\{(\S+),$", text, re.M) == [work["id"], graph["id"]]
    assert f"title = {{{{{work['title']}}}}}," in text
    assert text.count("{") == text.count("}")


@pytest.mark.slow
def test_a_note_names_the_work_that_the_article_cites(embedded: Embedded) -> None:
    told = Document(brief(embedded, "canada"))
    text = str(told)
    assert "(p21s1), citing SciNet" in text
    assert "- The Dais. 2024. Can Canada Compute?" in text
    assert text.count("(cited by the article)") == 2
    items = json.loads(told.references("json"))
    cited = [item for item in items if "cited by the article" in item.get("note", "")]
    assert {item["author"][0]["literal"] for item in cited} == {"SciNet", "The Dais"}
    assert "Tortoise" not in text.partition("## References")[2]
    with pytest.raises(NotFound, match="no format 'pdf'"):
        told.written("pdf")


def test_what_tex_takes_for_commands_is_text_in_bibtex(tmp_path: Path) -> None:
    made = brief(Embedded.of_files([own(tmp_path, title=r"100 % \of {A_B} & #1 ~ $^")]), "m")
    title = r"100 \% \textbackslash{}of \textbraceleft{}A\_B\textbraceright{} \& \#1 \textasciitilde{} "
    assert rf"{{{{{title}\$\textasciicircum{{}}}}}}" in bib(made)


SENTENCE = (
    "Mistral AI, a company of many words - and of commas, began in France & nowhere else in all the world."
)


def own(folder: Path, *, url: str = "", title: str = "T") -> Path:
    """Return the file of an article whose only sentence is SENTENCE, with its text in a file beside it."""
    (folder / "a.txt").write_text(SENTENCE + "\n", encoding="utf-8")
    path = folder / "a.trig"
    escaped = title.replace("\\", "\\\\")
    path.write_text(
        "@prefix d: <http://purl.org/dc/terms/> . @prefix s: <https://schema.org/> ."
        "@prefix : <https://example.org/> ."
        "@prefix sai: <https://w3id.org/sovereign-ai-kg/ontology#> . @prefix oa: <http://www.w3.org/ns/oa#> ."
        "@prefix r: <http://www.w3.org/2000/01/rdf-schema#> ."
        f'{{ :art a s:Article ; s:sha256 "{sha256(SENTENCE + chr(10))}" ; d:title "{escaped}" .'
        f"{f' :art s:url {chr(34)}{url}{chr(34)} .' if url else ''}"
        ' :m a s:Corporation ; r:label "<b>*m*</b>"@en . :f a s:Country ; r:label "France"@en .'
        f" :p1 a sai:Passage ; d:isPartOf :art ; oa:start 0 ; oa:end {len(SENTENCE)} ;"
        f' sai:paragraph 1 ; sai:sentence 1 ; s:sha256 "{sha256(SENTENCE)}" }}'
        " :p1 { :m sai:origin :f }",
        encoding="utf-8",
    )
    return path


@pytest.mark.slow
def test_own_data_are_briefed_with_quotations_and_links_to_the_page(run: Run, tmp_path: Path) -> None:
    data, text = str(own(tmp_path, url="https://example.org/a")), str(tmp_path / "a.txt")
    md = run("brief", "<b>*m*</b>", "--data", data, "--article", text).stdout
    link = "https://example.org/a#:~:text=Mistral%20AI%2C%20a,all%20the%20world."
    said = SENTENCE
    assert f"[^1]: [art, paragraph 1, sentence 1 (p1)](<{link}>): “{said}”\n" in md
    assert md.startswith("# &lt;b&gt;\\*m\\*&lt;/b&gt;\n")
    assert "Made from the article's knowledge graph." in md
    references = tmp_path / "r.bib"
    run("brief", "m", "--data", data, "--references", str(references))
    assert "Sovereign AI" not in references.read_text(encoding="utf-8")
    for name in list(FORMATS)[1:]:
        out = tmp_path / f"m.{name}"
        assert run("brief", "m", "--data", data, "--article", text, "-o", str(out)).exit_code == 0
    html = (tmp_path / "m.html").read_text(encoding="utf-8")
    assert f'<a href="{link}">' in html
    assert "<b>" not in html
    with ZipFile(tmp_path / "m.docx") as archive:
        assert f'Target="{escape(link)}"' in archive.read("word/_rels/footnotes.xml.rels").decode()
    without = run("brief", "m", "--data", str(own(tmp_path)), "--article", text)
    assert "no web address for the article (schema:url)" in without.stderr
    assert ":~:text" not in without.stdout


@pytest.mark.slow
def test_what_no_question_answers_is_refused(run: Run, tmp_path: Path, little: str) -> None:
    refused = run("brief", "Q17", "--data", str(own(tmp_path)))
    assert refused.exit_code == 2
    with pytest.raises(NotFound, match="no passage states anything about 'Corporation'"):
        brief(Embedded.of_files([little]), "Corporation")
    assert "asmi" in (unheard := run("brief", "AMD").stderr)  # a thing; "Add" is equally similar
    assert '"Add"' not in unheard
    assert '"Corporation" (' in run("brief", "Corporaton").stderr
    unknown = run("brief", "japan", "--data", little, "--references", str(tmp_path / "r.ris"))
    assert "use .bib or .json" in unknown.stderr


def test_what_no_question_is_about_is_told_as_it_is_shown(embedded: Embedded) -> None:
    made = brief(embedded, "choose-france")
    assert [heading for heading, _ in made.sections] == [REST.heading["en"]]
    assert all("Choose France" in each.text for each in sentences(made))
    assert not made.rest


def test_what_one_sentence_tells_with_more_is_not_told_alone(embedded: Embedded) -> None:
    told = [each.text for each in sentences(brief(embedded, "microsoft")) if "solar power" in each.text]
    assert told == [
        "Microsoft and the Canadian company ATCO Group are jointly building a data centre that runs on solar "
        "power."
    ]


def test_a_brief_and_its_references_are_two_files(run: Run, tmp_path: Path, little: str) -> None:
    path = str(tmp_path / "b.json")
    both = run("brief", "japan", "--data", little, "--format", "md", "-o", path, "--references", path)
    assert both.exit_code == 2
    assert "--output and --references would both write there" in both.stderr
    assert not (tmp_path / "b.json").exists()
    folder = run("brief", "japan", "--data", little, "--format", "md", "-o", f"{tmp_path}/d/")
    assert "Is a directory" in folder.stderr


@given(st.text("{}\\a&~ ", max_size=12))
def test_braces_of_bibtex_are_even_whatever_the_title(text: str) -> None:
    depth = 0
    for sign in bib(Brief("en", "", "", (), (), (Work("urn:w", title=text),), "", "", {})):
        depth += {"{": 1, "}": -1}.get(sign, 0)
        assert depth >= 0
    assert depth == 0


WORD = st.text("abc가나-,&%#", min_size=1, max_size=8)


@given(st.lists(WORD, min_size=1, max_size=40), st.lists(st.lists(WORD, min_size=1, max_size=30), max_size=4))
def test_a_link_finds_its_sentence_by_its_own_words(words: list[str], others: list[list[str]]) -> None:
    sentence, rest = " ".join(words), [" ".join(other) for other in others]
    link = at_sentence("https://example.org/x", sentence, [sentence, *rest])
    directive = link.removeprefix("https://example.org/x#:~:text=")
    assert re.fullmatch(r"[A-Za-z0-9%._~]+(,[A-Za-z0-9%._~]+)?", directive)
    begin, _, end = directive.partition(",")
    if not end:
        assert unquote(begin) == sentence
        return
    page = " ".join([*(other for other in rest if other != sentence), sentence])
    assert page.count(unquote(begin)) == 1
    assert sentence.startswith(unquote(begin))
    assert sentence.endswith(unquote(end))
    assert len(unquote(begin)) + len(unquote(end)) < len(sentence)


@pytest.mark.parametrize("url", ["javascript:alert(1)", "", "file:///etc/passwd", "data:text/html,x"])
def test_what_is_no_web_address_is_not_linked(url: str) -> None:
    assert at_sentence(url, "A sentence.") == ""


def test_an_address_with_a_fragment_keeps_it() -> None:
    assert at_sentence("https://example.org/x#top", "A-b.") == "https://example.org/x#top:~:text=A%2Db."


@pytest.mark.slow
def test_a_new_article_says_where_it_can_be_read(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Busan buys taxis.\n", encoding="utf-8")
    new = ("article", "new", "x", str(tmp_path / "a.txt"), "--articles", str(tmp_path))
    assert run(*new, "--url", "ftp://example.org").exit_code == 2
    assert run(*new, "--url", "https://example.org/a").exit_code == 0
    assert 'schema:url "https://example.org/a"^^xsd:anyURI' in (tmp_path / "x/article.ttl").read_text()
    assert "schema:url" not in run("validate", "--articles", str(tmp_path), "--only", "x").stdout

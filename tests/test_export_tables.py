"""A spreadsheet must read from CSV tables what the graph states, each value as it is written there."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path
from random import Random
from zipfile import ZipFile

import pyoxigraph as ox
import pytest

from kg.export.formats import written
from kg.network.build import name
from kg.rdf.namespaces import ID, RDF_TYPE, RDFS_LABEL, XSD, slug
from kg.rdf.reified import is_passage
from kg.rdf.terms import is_entity, number, serialised, text_of
from tests.conftest import Run
from tests.hostile import hostile

Row = dict[str, str]
_NONE = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def parsed(text: str) -> list[Row]:
    """Return the rows of a CSV file, without the apostrophes that keep texts from being formulas."""
    assert text.startswith("\ufeff")
    rows = csv.DictReader(io.StringIO(text[1:], newline=""), strict=True)
    return [{column: bare(cell) for column, cell in row.items()} for row in rows]


def bare(cell: str) -> str:
    assert cell[:1] not in ("=", "+", "@", "\t", "\r") or number(ox.Literal(cell, datatype=XSD_DECIMAL))
    return cell[1:] if re.match("'+[=+\\-@\t\r＝＋－＠]", cell) else cell


XSD_DECIMAL = ox.NamedNode(XSD + "decimal")


def tables(facts: list[ox.Quad], lang: str = "") -> dict[str, list[Row]]:
    files = written(facts, "tables", lang=lang).file
    assert isinstance(files, Mapping)
    return {file.removesuffix(".csv"): parsed(text) for file, text in files.items()}


def plain(term: ox.Literal | ox.NamedNode | ox.BlankNode | ox.Triple) -> str:
    """Return *term* as in a table of statements: its exact text, but for characters forbidden in XML."""
    text = text_of(term) if isinstance(term, ox.Literal | ox.NamedNode) else serialised(term)
    return _NONE.sub("\ufffd", text)


def things(facts: Iterable[ox.Quad]) -> set[ox.NamedNode | ox.BlankNode | ox.Triple]:
    """Return the subjects that tables describe: entities, and all subjects of what passages state."""
    return {q.subject for q in facts if is_entity(q.subject) or is_passage(q.graph_name)}


def said(facts: Iterable[ox.Quad]) -> Counter[tuple[str, str, str, str]]:
    """Return what *facts* say about things (subject, property, value, language), each counted once."""
    facts = list(facts)
    of = things(facts)
    found = {
        (name(q.subject), q.predicate.value, q.object, getattr(q.object, "language", None) or "")
        for q in facts
        if q.subject in of
    }
    return Counter((s, p, plain(o), tag) for s, p, o, tag in found)


@pytest.fixture(scope="module")
def english(facts: list[ox.Quad]) -> dict[str, list[Row]]:
    return tables(facts)


@pytest.mark.slow
def test_edges_and_values_are_all_that_passages_state(
    english: dict[str, list[Row]], facts: list[ox.Quad]
) -> None:
    stated = said(q for q in facts if is_passage(q.graph_name))
    edges = Counter((row["source"], row["predicate"], row["target"], "") for row in english["edges"])
    values = Counter(
        (row["subject"], row["predicate"], row["value"], row["language"]) for row in english["values"]
    )
    assert not stated - (edges + values)
    assert max((edges + values).values()) == 1
    passages = {(row["source"], row["predicate"], row["target"]): row["passages"] for row in english["edges"]}
    for quad in facts:
        if is_passage(quad.graph_name) and is_entity(quad.subject) and is_entity(quad.object):
            key = name(quad.subject), quad.predicate.value, name(quad.object)
            assert slug(name(quad.graph_name)) in passages[key].split()


@pytest.mark.slow
def test_a_table_a_class_has_each_of_its_things(english: dict[str, list[Row]], facts: list[ox.Quad]) -> None:
    of = things(facts)
    typings = (q for q in facts if q.predicate.value == RDF_TYPE if q.subject in of)
    kinds = Counter(slug(name(q.object)) for q in typings)
    counts = {table: len(rows) for table, rows in english.items()}
    assert {kind: counts[kind] for kind in kinds} == kinds
    assert len(english["nodes"]) == sum(kinds.values())
    (row,) = (row for row in english["Investment"] if row["id"] == f"{ID}investment-microsoft-japan")
    assert (row["label_ko"], row["amount"], row["currency"]) == (
        "마이크로소프트의 일본 투자",
        "4400.0",
        "JPY",
    )
    assert (row["agent"], row["agent_label"], row["passages"]) == (f"{ID}microsoft", "Microsoft", "p27s4")
    assert "hundred million" in row["errata"]
    claim = english["Claim"][0]
    assert claim["paraphrase_en"]
    assert claim["paraphrase_ko"]


@pytest.mark.slow
def test_passages_and_errata_are_told(english: dict[str, list[Row]]) -> None:
    assert len(english["passages"]) == 101
    row = next(row for row in english["passages"] if row["name"] == "p27s4")
    assert row["paraphrase_en"]
    assert re.fullmatch("[0-9a-f]{64}", row["sha256"])
    assert "hundred million" in row["errata"]
    names = {row["name"] for row in english["passages"]}
    assert {passage for row in english["errata"] for passage in row["passages"].split()} <= names


@pytest.mark.slow
def test_in_korean_headings_labels_and_files_are(facts: list[ox.Quad]) -> None:
    korean = tables(facts, "ko")
    (row,) = (row for row in korean["투자"] if row["id"] == f"{ID}investment-microsoft-japan")
    assert (row["이름"], row["금액"], row["통화"]) == ("마이크로소프트의 일본 투자", "4400.0", "JPY")
    assert (row["주체_이름"], row["문장"]) == ("마이크로소프트", "p27s4")
    assert "억" in row["오류"]


@pytest.mark.slow
def test_lines_and_cells_as_excel_wants_them(facts: list[ox.Quad]) -> None:
    made = written(facts, "csv").file
    assert isinstance(made, str)
    assert made.startswith("\ufeffsubject,predicate,object,")
    assert made.count("\r\n") == len(parsed(made)) + 1


def test_a_value_in_a_table_is_what_is_written_and_what_has_no_row_is_told() -> None:
    subject, value = ox.NamedNode("http://example.org/a"), ox.NamedNode("http://example.org/value")
    texts = ("007", "1.0E400", "2.50", "+5", "1E3")
    named = ox.Quad(ox.NamedNode("http://example.org/b"), ox.NamedNode(RDFS_LABEL), ox.Literal("only a name"))
    typed = [
        ox.Literal(text, datatype=ox.NamedNode(XSD + kind))
        for text, kind in zip(texts, ("integer", "double", "decimal", "integer", "double"), strict=True)
    ]
    made = written([named, *(ox.Quad(subject, value, each) for each in typed)], "csv")
    assert isinstance(made.file, str)
    assert {row["object"].lstrip("'") for row in parsed(made.file)} == set(texts)
    each = [ox.Quad(ox.NamedNode(f"http://example.org/{n}"), value, one) for n, one in enumerate(typed)]
    for table, column in (("values", "value"), ("other", "value")):
        assert {row[column].lstrip("'") for row in tables(each)[table]} == set(texts)
    assert any(note.startswith("1 thing has only a class or names and no row") for note in made.notes)


def test_names_of_the_data_leave_those_of_the_format_alone() -> None:
    file = '<x:s> a <x:y/Person>, <z:y/Person>, <x:y/nodes> ; <x:y/passages> " " ; <x:y/errata> "own" .'
    found = tables([ox.Quad(*q.triple) for q in ox.parse(file, format=ox.RdfFormat.TURTLE)])
    assert found.keys() >= {"x-y-Person", "z-y-Person", "nodes_2"}
    assert [row["class"] for row in found["nodes"]] == ["Person | nodes | Person"]
    (row,) = found["nodes_2"]
    assert (row["passages_2"], row["errata_2"]) == (" ", "own")


@pytest.mark.parametrize("seed", range(40))
def test_hostile_values_come_back(seed: int) -> None:
    facts = hostile(Random(seed))
    made = written(facts, "csv")
    assert isinstance(made.file, str)
    rows = parsed(made.file)
    read = Counter((row["subject"], row["predicate"], row["object"], row["language"]) for row in rows)
    expected = said(q for q in facts if q.predicate.value not in (RDF_TYPE, RDFS_LABEL))
    assert _bare(read) == _bare(expected)
    assert any("formula" in note for note in made.notes) == ("'=" in made.file or _guarded(made.file))
    every = tables(facts)
    assert sum(len(every[table]) for table in ("edges", "values")) == len(rows)


def _bare(rows: Counter[tuple[str, str, str, str]]) -> Counter[tuple[str, ...]]:
    """Return *rows* with the same name for all blank nodes."""
    found: Counter[tuple[str, ...]] = Counter()
    for row, count in rows.items():
        found[tuple(re.sub(r"^_:\w+$", "_:", part) for part in row)] += count
    return found


def _guarded(text: str) -> bool:
    cells = [cell for row in csv.reader(io.StringIO(text[1:], newline="")) for cell in row]
    return any(re.match("'+[=+\\-@\t\r＝＋－＠]", cell) for cell in cells)


@pytest.mark.slow
def test_in_an_archive_and_in_a_folder(run: Run, tmp_path: Path) -> None:
    archive, folder = tmp_path / "x.zip", tmp_path / "tables"
    asked = ("export", "--type", "Investment", "-o")
    assert run(*asked, str(archive)).exit_code == 0
    assert run(*asked, f"{folder}/").exit_code == 0
    with ZipFile(archive) as zipped:
        texts = {file: zipped.read(file) for file in zipped.namelist()}
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == texts
    first = archive.read_bytes()
    assert run(*asked, str(archive)).exit_code == 0
    assert archive.read_bytes() == first
    wrong = run("export", "--format", "turtle", "-o", f"{folder}/")
    assert (wrong.exit_code, "is a folder, but turtle is a single file" in wrong.stderr) == (2, True)
    missing = run("export", "-o", f"{tmp_path}/a/b/")
    assert (missing.exit_code, "cannot be written" in missing.stderr) == (1, True)

"""Differences are described in words, passage by passage, each exactly once, and nothing else is."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pyoxigraph as ox
import pytest

from kg.diff import diff
from kg.rdf.namespaces import ID, PASSAGE, SAI, slug
from kg.store import CORRECTED, READINGS
from kg.store.dump import quads
from kg.store.embedded import Embedded
from tests import robot_taxi
from tests.conftest import Run
from tests.serialising import serialise
from tests.vocabulary import TERM

P = PASSAGE + "sovereign-ai/"
MICROSOFT = ox.NamedNode(f"{ID}investment-microsoft-japan")
P27S4 = ox.NamedNode(f"{P}p27s4")
Texts = tuple[str, str, str, str]


def texts(before: Embedded, after: Embedded, lang: str = "en") -> list[Texts]:
    """Return the rows: slug of the passage, sentences before and after, slug of the erratum."""
    found = []
    for row in diff(before, after, lang=lang).rows:
        graph, old, new, erratum = (getattr(t, "value", "") for t in row.terms)
        found.append((slug(graph) if graph else "", old, new, slug(erratum) if erratum else ""))
    return found


def changed(embedded: Embedded, removed: list[ox.Quad], added: list[ox.Quad]) -> Embedded:
    there = quads(embedded)
    assert all(quad in there for quad in removed)
    return Embedded([quad for quad in there if quad not in removed] + added)


def fact(name: str, value: ox.Literal | ox.NamedNode, node: ox.NamedNode = MICROSOFT) -> ox.Quad:
    return ox.Quad(node, ox.NamedNode(TERM[name]), value, P27S4)


def decimal(value: str) -> ox.Literal:
    return ox.Literal(value, datatype=ox.NamedNode("http://www.w3.org/2001/XMLSchema#decimal"))


@pytest.mark.slow
def test_the_readings_differ_by_the_changes_of_the_errata(embedded: Embedded) -> None:
    rows = texts(embedded, Embedded.of_files(reading=CORRECTED))
    (microsoft,) = [row for row in rows if row[0] == "p27s4"]
    assert "investing ¥4,400 (as printed) in Japan" in microsoft[1]
    assert "investing ¥440 bn in Japan" in microsoft[2]
    assert microsoft[3] == "microsoft-japan-amount"
    (canada,) = [row for row in rows if row[0] == "p23s2"]
    assert "₩2 bn (as printed)" in canada[1]
    assert "CA$2 bn," in canada[2]
    added = [row for row in rows if row[0] == "p17s4"]
    assert [("2024" in old, "2024" in new) for _, old, new, _ in added] == [(False, True)] * 2
    assert all(row[3] for row in rows), "each for its reason"
    from kg.store import select

    wanted = select(
        embedded,
        f"""PREFIX oa: <http://www.w3.org/ns/oa#>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX schema: <https://schema.org/>
PREFIX sai: <{SAI}> SELECT DISTINCT ?g ?n {{ ?c rdf:subject ?n ; rdf:predicate ?p ; sai:operation ?op
        {{ VALUES ?op {{ sai:Replace sai:Remove }} ?c rdf:object ?v GRAPH ?g {{ ?n ?p ?v }} }} UNION
        {{ VALUES ?op {{ sai:Add }} ?e oa:hasBody ?c ; oa:hasTarget ?g GRAPH ?g {{ ?n ?q ?o }} }} }}""",
    ).rows
    assert len(rows) == len(wanted)


@pytest.mark.slow
def test_a_changed_value_stands_beside_what_it_was(embedded: Embedded) -> None:
    after = changed(
        embedded,
        [
            fact("durationYears", ox.Literal(2)),
            fact("printedAs", ox.Literal("MS"), ox.NamedNode(f"{ID}microsoft")),
        ],
        [
            fact("durationYears", ox.Literal(3)),
            fact("printedAs", ox.Literal("M"), ox.NamedNode(f"{ID}microsoft")),
        ],
    )
    rows = texts(embedded, after)
    ((passage, old, new, _),) = rows
    assert passage == "p27s4"
    assert old.startswith("Microsoft has committed")
    expected = old.replace("over two years", "over three years")
    assert new == expected.removesuffix(".") + " (time given as “2년간”)."
    assert texts(after, embedded) == [(g, new, old, e) for g, old, new, e in rows]


@pytest.mark.slow
def test_what_is_new_or_gone_stands_alone(embedded: Embedded) -> None:
    location = fact("location", ox.NamedNode(f"{ID}asia"), ox.NamedNode(f"{ID}asian-ai-data-centre-hub"))
    without = changed(embedded, [location], [])
    told = "An AI data-centre hub in Asia is in Asia."
    assert texts(embedded, without) == [("p27s4", told, "", "")]
    assert texts(without, embedded) == [("p27s4", "", told, "")]
    (row,) = texts(without, embedded, "ko")
    assert row[2] == "아시아 AI 데이터센터 거점은 아시아에 있다."


@pytest.mark.slow
def test_a_statement_that_moves_to_another_passage_differs_in_both(embedded: Embedded) -> None:
    moved = fact("durationYears", ox.Literal(2))
    other = ox.Quad(moved.subject, moved.predicate, moved.object, ox.NamedNode(f"{P}p27s3"))
    rows = texts(embedded, changed(embedded, [moved], [other]))
    assert [(row[0], bool(row[1]), bool(row[2])) for row in rows] == [
        ("p27s3", False, True),
        ("p27s4", True, True),
    ]


@pytest.mark.slow
def test_dumps_in_any_format_with_passages_are_the_same(run: Run, tmp_path: Path) -> None:
    names = ["a.trig", "a.nq", "a.ttl", "a.jsonld", "a.nt"]
    for name in names:
        assert run("export", "--evidence", "-o", str(tmp_path / name)).exit_code == 0
    for name in names[1:]:
        made = run("diff", str(tmp_path / "a.trig"), str(tmp_path / name))
        assert made.exit_code == 0
        assert made.stdout == "Nothing differs\n", name


@pytest.mark.slow
def test_without_passages_on_one_side_passages_do_not_count(
    run: Run, embedded: Embedded, tmp_path: Path
) -> None:
    plain, other = tmp_path / "plain.ttl", tmp_path / "other.trig"
    run("export", "-o", str(plain))
    after = changed(embedded, [fact("durationYears", ox.Literal(2))], [fact("durationYears", ox.Literal(3))])
    other.write_text(serialise(quads(after), "trig"), encoding="utf-8")
    made = json.loads(run("diff", str(plain), str(other), "--format", "json").stdout)
    assert [(row["passage"], "three years" in row["after"]) for row in made] == [(None, True)]


@pytest.mark.slow
@pytest.mark.parametrize("other", ["whole.ttl", "whole.trig", "stored.trig"])
def test_an_edited_addition_of_an_export_is_a_difference(run: Run, tmp_path: Path, other: str) -> None:
    base, edited = tmp_path / other, tmp_path / "edited.ttl"
    run("export", *["--as-stored"] * other.startswith("stored"), "-o", str(base))
    whole = run("export", "--format", "turtle").stdout
    for old, new in (
        ('skos:prefLabel "ability to secure"@en, ', "skos:prefLabel "),
        ('schema:startDate "2018"^^xsd:gYear', 'schema:startDate "2019"^^xsd:gYear'),
        ("#position>", "#place>"),
    ):
        assert old in whole
        edited.write_text(whole.replace(old, new, 1), encoding="utf-8")
        assert json.loads(run("diff", str(base), str(edited), "--format", "json").stdout) != [], old


def test_blank_nodes_are_the_same_under_other_names(tmp_path: Path) -> None:
    one, two = tmp_path / "one.ttl", tmp_path / "two.ttl"
    one.write_text("<urn:s> <urn:p> [ <urn:q> 1 ] , [ <urn:q> 2 ] .", encoding="utf-8")
    two.write_text("_:x <urn:q> 2 . _:y <urn:q> 1 . <urn:s> <urn:p> _:x , _:y .", encoding="utf-8")
    assert texts(Embedded.of_files([one]), Embedded.of_files([two])) == []


def test_what_reads_alike_on_both_sides_is_told_apart(run: Run, tmp_path: Path) -> None:
    one, two = tmp_path / "one.ttl", tmp_path / "two.ttl"
    head = "@prefix ex: <http://example.org/> . "
    one.write_text(head + 'ex:a ex:p "x"@fr, 1, 10115, "a b" ; ex:q [ ex:r "v" ] .')
    two.write_text(head + 'ex:a ex:p "x"@en, 2, "10115", "a\\nb" ; ex:q [ ex:r "v"@en ] .')
    made = run("diff", str(one), str(two), "--format", "json")
    rows = [(row["before"], row["after"]) for row in json.loads(made.stdout)]
    (said,) = [row for row in rows if row[0].startswith("a — p")]
    exact = ['"x"@fr', "XMLSchema#integer", '"a b"'], ['"x"@en', '"10115"', r'"a\nb"']
    for text, values in zip(said, exact, strict=True):
        assert [value for value in values if value not in text] == []
    assert ('q of a — r: v ("v")', 'q of a — r: v ("v"@en)') in rows


@pytest.mark.slow
def test_the_release_does_not_count(run: Run, tmp_path: Path) -> None:
    files = []
    for reading in READINGS:  # both are from stores, which save 50.0 as 50
        files.append(str(tmp_path / f"{reading}.nq"))
        folder = str(tmp_path / reading)
        run("load", "--store", folder, "--reading", reading)
        run("export", "--store", folder, "--reading", reading, "-o", files[-1])
    made = json.loads(run("diff", *files, "--format", "json").stdout)
    readings = json.loads(run("diff", "--format", "json").stdout)
    assert made == readings
    assert {row["passage"]["label"] for row in made} >= {"p27s4", "p23s2"}


@pytest.mark.slow
def test_the_table_names_printed_and_corrected(run: Run) -> None:
    english, korean = (run("diff", "--lang", lang, COLUMNS="300") for lang in ("en", "ko"))
    assert english.exit_code == korean.exit_code == 0
    assert english.stdout.splitlines()[2].split() == ["passage", "printed", "corrected", "because"]
    assert korean.stdout.splitlines()[2].split()[0] == "구절"
    assert "마이크로소프트의 투자액에 '억'이 빠졌다." in " ".join(korean.stdout.split())
    assert english.stderr == ""


def test_no_row_has_the_same_on_both_sides(run: Run, tmp_path: Path) -> None:
    paths = [tmp_path / "one.ttl", tmp_path / "two.ttl"]
    for path, members in zip(paths, ("1", "1 1"), strict=True):
        path.write_text(f"<urn:s> <urn:p> ({members}) .", encoding="utf-8")
    told = json.loads(run("diff", *map(str, paths), "--format", "json").stdout)
    assert (told[0]["before"], told[0]["after"]) == ("urn:s — urn:p: (1)", "urn:s — urn:p: (1, 1)")
    assert all(row["before"] != row["after"] for row in told)


def test_a_change_of_a_blank_node_is_one_row(run: Run, tmp_path: Path) -> None:
    """Also if the blank node has numbers that the engine rewrites, and others inside."""
    offer = "<urn:a> <urn:p> [ <urn:price> {} ; <urn:c> 2.50 ; <urn:q> [ <urn:r> 'N' ] ] ."
    paths = [tmp_path / "one.ttl", tmp_path / "two.ttl"]
    for path, price in zip(paths, ("19.90", "19.9"), strict=True):
        path.write_text(offer.format(price), encoding="utf-8")
    (row,) = json.loads(run("diff", *map(str, paths), "--format", "json").stdout)
    said = "urn:p of urn:a — urn:price: "
    assert (row["before"], row["after"]) == (f"{said}19.90", f"{said}19.9")


@pytest.mark.parametrize(
    "others",
    [
        "<urn:a> {label} ; <urn:size> 3 .",
        "[] {label} ; <urn:size> 1 ; <urn:in> <urn:x> . [] {label} ; <urn:size> 7 ; <urn:in> <urn:x> .",
    ],
)
def test_changes_are_paired_though_names_differ_that_tell_nodes_of_one_label_apart(
    run: Run, tmp_path: Path, others: str
) -> None:
    label = "<http://www.w3.org/2000/01/rdf-schema#label> 'Team'"
    paths = [tmp_path / "one.ttl", tmp_path / "two.ttl"]
    for path, size in zip(paths, (4, 5), strict=True):
        path.write_text(others.format(label=label) + f" [] {label} ; <urn:size> {size} .", encoding="utf-8")
    rows = json.loads(run("diff", *map(str, paths), "--format", "json").stdout)
    assert all(row["before"] and row["after"] for row in rows)
    assert ("size: 4", "size: 5") in [(row["before"][-7:], row["after"][-7:]) for row in rows]


def test_no_difference_is_said_in_other_formats_too(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "a.ttl"
    file.write_text("<urn:s> <urn:p> 1 .", encoding="utf-8")
    made = run("diff", str(file), str(file), "--format", "json")
    assert (made.exit_code, made.stdout, made.stderr) == (0, "[]\n", "note: Nothing differs\n")


@pytest.mark.parametrize(
    ("args", "status", "part"),
    [
        (["a.ttl"], 2, "give two files"),
        (["a.ttl", "a.ttl", "a.ttl"], 2, "give two files"),
        (["a.ttl", "none.ttl"], 1, "none.ttl: cannot be read"),
        (["a.ttl", "a.txt"], 1, "unknown suffix .txt"),
        (["a.ttl", "bad.ttl"], 1, "bad.ttl:1: not valid Turtle"),
        (["--format", "xml"], 2, "unknown format 'xml'"),
        (["--lang", "fr"], 2, "'fr'"),
        (["--data", "a.ttl"], 2, "--data"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else None,
)
def test_bad_input(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, args: list[str], status: int, part: str
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.ttl").write_text("<urn:s> <urn:p> 1 .", encoding="utf-8")
    Path("bad.ttl").write_text("nonsense", encoding="utf-8")
    made = run("diff", *args)
    assert made.exit_code == status, made.output
    (line,) = [x for x in made.stderr.splitlines() if x and not x.startswith(("Usage: ", "Try '"))]
    assert line.startswith("Error: ")
    assert part in line
    assert made.stdout == ""


@pytest.mark.slow
def test_the_readings_of_one_article_or_of_all_differ(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "robot-taxi"
    shutil.copytree(robot_taxi.FOLDER, folder)
    errata = folder / "errata.trig"
    change = """
    erratum:amount a sai:Erratum ; oa:hasTarget p:p03s1 ; oa:hasBody change:amount .
    change:amount a sai:Change ; rdf:subject id:investment-harbor-labs ; rdf:predicate schema:amount ;
        sai:operation sai:Replace ; rdf:object 1250000.0 ; sai:correctedValue 1500000.0 ."""
    text = errata.read_text("utf-8")
    errata.write_text(text.replace("errata> {", f"errata> {{{change}"), encoding="utf-8")
    every = json.loads(run("diff", "--articles", str(tmp_path), "--format", "json").stdout)
    ours = json.loads(
        run("diff", "--articles", str(tmp_path), "--only", "robot-taxi", "--format", "json").stdout
    )
    assert len(every) == len(json.loads(run("diff", "--format", "json").stdout)) + 1
    assert [row["passage"]["label"] for row in ours] == ["robot-taxi/p03s1"]
    assert "$1.5 m" in ours[0]["after"]
    assert run("diff", "a.trig", "b.trig", "--only", "robot-taxi").exit_code == 2

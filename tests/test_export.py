"""Exports: complete, the same on every run, and readable by other tools."""

from __future__ import annotations

import errno
import gc
import os
import subprocess
import sys
import tempfile
import time
import tracemalloc
from pathlib import Path

import pyoxigraph as ox
import pytest
import rdflib
from hypothesis import example, given
from hypothesis import strategies as st

from kg import bundle
from kg.errors import DataError
from kg.export.extract import extract
from kg.export.formats import FORMATS, written
from kg.rdf import blank_nodes, ordered, reader, reified, spool
from kg.rdf.literals import Tags
from kg.rdf.syntaxes import SYNTAXES
from kg.rdf.terms import Triple, key
from kg.store import READINGS
from kg.store.dump import quads
from kg.store.embedded import Embedded
from kg.store.exchange import to_exchange
from tests.conftest import ROOT, Run
from tests.random_graphs import ex, triples
from tests.serialising import serialise

PLAIN = ("turtle", "ntriples", "rdfxml")
RDFLIB = {
    "turtle": "turtle",
    "trig": "trig",
    "nquads": "nquads",
    "ntriples": "nt",
    "jsonld": "json-ld",
    "rdfxml": "xml",
}
SUFFIX = {
    "turtle": "ttl",
    "trig": "trig",
    "nquads": "nq",
    "ntriples": "nt",
    "jsonld": "jsonld",
    "rdfxml": "rdf",
}


EXPORT = """
import sys
from pathlib import Path
from click.testing import CliRunner
from kg.cli import cli
for format in sys.argv[3:]:
    done = CliRunner().invoke(cli, ["export", "--format", format, "--evidence", "--data", sys.argv[2]])
    assert done.exit_code == 0, done.output
    Path(sys.argv[1], format).write_bytes(done.stdout_bytes)
"""


@pytest.fixture(scope="module")
def seeded(little: str, tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Return two folders with a graph in each format, written by processes with different hash seeds."""
    folders = [tmp_path_factory.mktemp(f"seed{seed}") for seed in "12"]
    for seed, folder in zip("12", folders, strict=True):
        env = {**os.environ, "PYTHONHASHSEED": seed}
        command = [sys.executable, "-c", EXPORT, str(folder), little, *FORMATS]
        subprocess.run(command, check=True, cwd=ROOT, env=env)
    return folders


@pytest.mark.slow
@pytest.mark.parametrize("format", FORMATS)
def test_the_same_bytes_under_every_hash_seed(format: str, seeded: list[Path]) -> None:
    first, second = ((folder / format).read_bytes() for folder in seeded)
    assert first
    assert first == second


@pytest.mark.slow
@pytest.mark.parametrize("format", SYNTAXES)
def test_rdflib_reads_as_many_statements(format: str, embedded: Embedded) -> None:
    facts = quads(embedded)
    dataset = rdflib.Dataset()
    dataset.parse(data=serialise(facts, format), format=RDFLIB[format])
    if format in PLAIN:
        expected = len({(q.subject, q.predicate, q.object) for q in facts})
    else:
        expected = len(set(facts))
    assert len(list(dataset.quads())) == expected


@pytest.mark.slow
@pytest.mark.parametrize("format", SYNTAXES)
def test_each_format_comes_back_whole(format: str, embedded: Embedded, tmp_path: Path) -> None:
    facts = quads(embedded)
    file = tmp_path / f"graph.{SUFFIX[format]}"
    file.write_text(serialise(facts, format, evidence=True), encoding="utf-8")
    back = quads(Embedded.of_files([file]))
    if format in PLAIN:
        stated = {q for q in facts if reified.is_passage(q.graph_name)}
        assert {q for q in back if reified.is_passage(q.graph_name)} == stated
        assert {(q.subject, q.predicate, q.object) for q in back} == {
            (q.subject, q.predicate, q.object) for q in facts
        }
    else:
        assert set(back) == set(facts)


@pytest.mark.slow
def test_literals_of_the_packaged_graph_are_as_its_files_have_them(run: Run) -> None:
    files = (reader.read(Path(path)) for path in bundle.graph_files())
    written = {quad.object for quads in files for quad in quads if isinstance(quad.object, ox.Literal)}
    assert any(literal.value.endswith(".0") for literal in written)
    for reading in READINGS:
        text = run("export", "--as-stored", "--format", "nquads", "--reading", reading).stdout
        found = {q.object for q in ox.parse(text, format=ox.RdfFormat.N_QUADS)}
        literals = {term for term in found if isinstance(term, ox.Literal)}
        assert (
            literals == written if reading == READINGS[0] else any(t.value.endswith(".0") for t in literals)
        )


def test_language_tags_in_capitals_are_counted_where_they_are_read(run: Run, tmp_path: Path) -> None:
    turtle = '<urn:a> <urn:p> "x"@zh-Hant, \'y\'@en-US, "z"@en, """q"""@pt-BR .'
    texts = {
        "ttl": (turtle, 3),
        "nt": ('<urn:a> <urn:p> "x"@EN .', 1),
        "rdf": (
            "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns:e='urn:'>"
            "<rdf:Description rdf:about='urn:a'><e:p xml:lang='zh-Hant'>x</e:p></rdf:Description></rdf:RDF>",
            1,
        ),
        "jsonld": ('{"@id": "urn:a", "urn:p": {"@value": "x", "@language": "zh-Hant"}}', 1),
    }
    for suffix, (text, count) in texts.items():
        path = tmp_path / f"tags.{suffix}"
        path.write_text(text, encoding="utf-8")
        literals = f"{count} literal{'s' if count > 1 else ''} with a language tag in capital letters"
        for asked in (("export", "--data", path), ("show", "urn:a", "--data", path), ("diff", path, path)):
            assert literals in run(*map(str, asked)).stderr
    small = tmp_path / "small.ttl"
    text = (
        """<urn:a> <urn:p> 'x'@zh-hant, 'write to A@B'@en .\n<urn:a> <urn:p> "@SUM(A1)", '@Bo', "\\"@Bo" ."""
    )
    small.write_text(text, encoding="utf-8")
    assert "capital letters" not in run("export", "--data", str(small)).stderr


@pytest.mark.parametrize(
    ("syntax", "literal"), [("jsonld", b'{"@language":"en-US","@value":"x"},'), ("turtle", b'"x"@en-US,')]
)
def test_tags_in_a_line_eight_times_as_long_take_about_eight_times_as_long(
    syntax: str, literal: bytes
) -> None:
    """Least of several runs, in turn, as in tests/test_bad_input.py."""
    times: list[list[float]] = [[], []]
    for which, count in [(0, 1_000), (1, 8_000)] * 3:
        tags, begin = Tags(syntax), time.process_time()
        tags.look(b"\n" + literal * count)
        times[which].append(time.process_time() - begin)
        assert f"{count:,} literals" in tags.told
    short, long = map(min, times)
    assert long < 24 * max(short, 0.001)


@pytest.mark.parametrize("format", PLAIN)
def test_reifiers_of_rdf_1_2_bring_the_passages_back(
    run: Run, little: str, format: str, tmp_path: Path
) -> None:
    file = tmp_path / f"x.{SUFFIX[format]}"
    done = run("export", "--data", little, "--as-stored", "--reifiers", "-o", str(file))
    assert (done.exit_code, "note:" in done.stderr) == (0, False)
    statements = list(ox.parse(path=str(file)))
    assert {type(q.object) for q in statements if q.predicate == reified.REIFIES} == {ox.Triple}
    assert not [q for q in statements if (q.predicate, q.object) == (reified.TYPE, reified.STATEMENT)]
    stated = {q for q in quads(Embedded.of_files([little])) if reified.is_passage(q.graph_name)}
    back = quads(Embedded.of_files([file]))
    assert {q for q in back if reified.is_passage(q.graph_name)} == stated


@pytest.mark.parametrize("whole", [False, pytest.param(True, marks=pytest.mark.slow)])
def test_turtle_without_evidence_is_clean_and_says_so(run: Run, little: str, whole: bool) -> None:
    export = ("export", *(() if whole else ("--data", little)))
    done = run(*export)
    assert "Turtle has no named graphs: add --evidence to record which sentence states what" in done.stderr
    assert "note:" not in run(*export, "--evidence").stderr + run(*export, "--format", "trig").stderr
    text = done.stdout
    assert "a rdf:Statement" not in text
    assert "wasQuotedFrom" not in text
    assert 'sai:printedAs "4400엔"' in text


@pytest.mark.slow
def test_the_suffix_chooses_the_format(run: Run, little: str, tmp_path: Path) -> None:
    for name, suffix in SUFFIX.items():
        done = run("export", "--data", little, "-o", str(tmp_path / f"x.{suffix}"))
        assert done.exit_code == 0
        assert done.stdout == ""
        written = run("export", "--data", little, "--format", name).stdout
        assert (tmp_path / f"x.{suffix}").read_text() == written


def test_blank_nodes_of_a_users_data_keep_their_bytes(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "mine.ttl"
    file.write_text('<x:a> <x:knows> [ <x:name> "b" ; <x:knows> [ <x:name> "c" ] ] .')
    first, second = (run("export", "--data", str(file), "--format", "nquads").stdout for _ in range(2))
    assert first == second
    assert first.count("_:") == 5


def test_only_one_blank_node_each_when_files_share_a_name(tmp_path: Path) -> None:
    paths = [tmp_path / "a.ttl", tmp_path / "b.ttl"]
    for path in paths:
        path.write_text(f'_:x <x:file> "{path.stem}" .')
    subjects = {q.subject for q in quads(Embedded.of_files(paths))}
    assert len(subjects) == 2
    assert all(isinstance(s, ox.BlankNode) for s in subjects)


@pytest.mark.parametrize(
    "command",
    [
        ("export",),
        ("query", "valuations"),
        ("show", "japan"),
        ("coverage",),
        ("diff",),
        ("validate",),
        ("graph",),
    ],
    ids=lambda command: command[0],
)
def test_an_unknown_suffix_is_refused_and_nothing_written(
    run: Run, tmp_path: Path, command: tuple[str, ...]
) -> None:
    done = run(*command, "-o", str(tmp_path / "x.docx"))
    assert done.exit_code == 2
    assert done.stderr.startswith(f"Error: {tmp_path / 'x.docx'}: unknown format .docx; known: ")
    assert not list(tmp_path.iterdir())


@pytest.mark.slow
@given(st.lists(st.tuples(triples, st.sampled_from([ox.DefaultGraph(), ex("g"), ex("h")])), max_size=12))
@example(
    [((ex("s"), ex("p"), ox.Literal(f"{chr(n)}x")), ex("g")) for n in (*range(0x30), 0x7F, 0x85, 0xFFFE)]
)
def test_lines_that_do_not_fit_into_memory_are_as_those_that_do(
    stated: list[tuple[Triple, ox.NamedNode]],
) -> None:
    facts = [ox.Quad(*triple, graph) for triple, graph in stated]  # type: ignore[arg-type]
    in_order = sorted(
        blank_nodes.with_stable_names(facts), key=lambda q: (str(q.graph_name), *map(key, q.triple))
    )
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(ordered, "_RUN", 3)
        patch.setattr(spool, "_HELD", 20)
        made = ordered.Ordered(blank_nodes.stream_with_stable_names(facts * 2))
        assert str(made.lines) == str(made.lines) == "".join(f"{quad} .\n" for quad in in_order)
        assert list(made) == list(made) == in_order


@pytest.mark.slow
@pytest.mark.parametrize("format", ["nquads", "ntriples"])
@pytest.mark.parametrize("evidence", [False, True])
def test_what_is_written_as_it_comes_is_the_same_export(
    embedded: Embedded, format: str, evidence: bool
) -> None:
    made = extract(embedded, format, evidence=evidence)
    assert str(made.file) == serialise(to_exchange(quads(embedded)), format, evidence=evidence)
    assert bool(made.notes) == (format in PLAIN and not evidence)


@pytest.mark.slow
@pytest.mark.parametrize("format", sorted(SYNTAXES))
def test_a_syntax_takes_no_memory_for_what_there_is(format: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ordered, "_RUN", 500)
    monkeypatch.setattr(spool, "_HELD", 10_000)
    monkeypatch.setattr(spool, "_BLOCK", 10_000)

    def peak(count: int) -> int:
        quads = (ox.Quad(ex(f"{n * 7919 % count}"), ex("p"), ox.Literal("x" * 200)) for n in range(count))
        tracemalloc.start()
        file = written(quads, format).file
        assert isinstance(file, spool.Spool)
        assert sum(map(len, file)) > 200 * count
        try:
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()

    peak(500)
    assert peak(8_000) < 2 * peak(2_000)


@pytest.mark.parametrize("format", sorted(SYNTAXES))
def test_a_full_disk_ends_an_export_with_advice(format: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(**_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(tempfile, "TemporaryFile", full)
    monkeypatch.setattr(spool, "_HELD", 200)
    with pytest.raises(DataError, match=r"No space left on device.*TMPDIR"):
        written([ox.Quad(ex("s"), ex("p"), ex(f"{n}")) for n in range(5)], format)


def test_what_a_full_disk_has_no_room_for_is_told_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is still buffered is written when the file is read or closed, and that fails as well."""
    monkeypatch.setattr(tempfile, "TemporaryFile", lambda **_: open("/dev/full", "w+b", 4096))  # noqa: SIM115
    monkeypatch.setattr(spool, "_HELD", 10)
    ignored: list[object] = []
    monkeypatch.setattr(sys, "unraisablehook", ignored.append)
    with pytest.raises(DataError, match=r"No space left on device.*TMPDIR"):
        spool.Spool([b"x" * 20])
    kept = spool.Spool()
    kept._file.rollover()
    kept.write(b"x" * 20)
    with pytest.raises(DataError, match=r"No space left on device.*TMPDIR"):
        kept.opened()
    del kept
    gc.collect()
    assert not ignored

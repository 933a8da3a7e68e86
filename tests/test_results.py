"""Every format contains all the requested sources of a row."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest

from kg.export.formats import FORMATS as GRAPHS
from kg.export.formats import of_triples
from kg.question.table import Row, Table
from kg.store import Solutions
from kg.store.embedded import Embedded
from kg.store.result import taken_over
from kg.tables.formats import FORMATS as ROWS
from tests.conftest import Run

ASKED = {
    "query": ["query", "investments", "--country", "japan"],
    "sparql": [
        "sparql",
        "PREFIX schema: <https://schema.org/> PREFIX sai: <https://w3id.org/sovereign-ai-kg/ontology#> "
        "SELECT ?i { ?i schema:agent ?who ; "
        "sai:status ?s ; schema:amount ?a ; schema:currency 'JPY' ; schema:toLocation ?d ; "
        "sai:durationYears ?y }",
    ],
    "show": ["show", "microsoft"],
    "path": ["path", "microsoft", "japan"],
}
SOURCES = ["--why", "--cite"]
STATED = "Microsoft has committed to investing ¥4,400 (as printed) in Japan over two years"
CITED = "Paragraph 27, sentence 4 (p27s4, SHA-256 1bb0433e65ee…)"
ERRATUM = "microsoft-japan-amount"


@pytest.mark.slow
@pytest.mark.parametrize("format", ROWS)
@pytest.mark.parametrize("command", ASKED)
def test_passages_words_and_citations_are_in_each_format(run: Run, command: str, format: str) -> None:
    plain = run(*ASKED[command], "--format", format).stdout
    result = run(*ASKED[command], *SOURCES, "--format", format)
    assert (result.exit_code, result.stderr) == (0, "")
    text = " ".join(result.stdout.split())  # a table wraps its lines
    assert [part for part in ("p27s4", STATED, CITED) if part not in text] == []
    assert CITED not in plain
    assert format in ("table", "md") or ERRATUM in text


@pytest.mark.parametrize(
    ("format", "written"), [("srj", '"its:dir": "rtl"'), ("srx", 'its:dir="rtl"'), ("tsv", '"x"@ar--rtl')]
)
def test_the_direction_of_a_text_is_kept(run: Run, tmp_path: Path, format: str, written: str) -> None:
    data = tmp_path / "data.nt"
    data.write_text('<urn:a> <urn:p> "x"@ar--rtl .')
    assert written in run("sparql", "SELECT * { ?s ?p ?o }", "--data", str(data), "--format", format).stdout


def test_a_row_of_csv_has_what_states_it_and_no_other_row_s(run: Run) -> None:
    rows = csv.DictReader(io.StringIO(run(*ASKED["query"], *SOURCES, "--format", "csv").stdout))
    for row in rows:
        assert row["words"].startswith(f"{row['investor_label']} has committed to investing ¥")
        assert row["citations"].count("\n") == row["passages"].count(" ") == 0
        assert (row["errata"] == f"erratum:{ERRATUM}") == (row["investor_label"] == "Microsoft")


def test_the_formats_of_the_w3c_have_the_question_s_own_columns_unless_asked_for_more(run: Run) -> None:
    def columns(*more: str) -> list[str]:
        found: list[str] = json.loads(run(*ASKED["sparql"], *more, "--format", "srj").stdout)["head"]["vars"]
        return found

    assert columns() == ["i"]
    assert columns("--evidence") == ["i", "errata", "passages"]
    assert columns(*SOURCES) == ["i", "errata", "passages", "words", "citations"]


def test_markdown_has_the_notes_as_lists_with_titles(run: Run) -> None:
    _, notes = run(*ASKED["query"], *SOURCES, "--format", "md").stdout.split("\n\n", 1)
    errata, evidence, passages, cite, citations = notes.rstrip("\n").split("\n\n")
    assert errata == "- † 3: Microsoft's investment lacks the unit 억 (hundred million). (p27s4)"
    assert (evidence, cite) == ("**Evidence**", "**To cite**")
    first, *stated = passages.split("\n")
    assert first.startswith("- 1–3  p27s4  Japan's bid")
    assert [line[:6] for line in stated] == ["  - Am", "  - Or", "  - † "]
    assert citations.startswith("- Choi Yunjeong. ")


@pytest.mark.parametrize(
    "command",
    [
        ["query", "investments"],
        *(pytest.param([name], marks=pytest.mark.slow) for name in ("export", "validate")),
        ["coverage"],
    ],
)
def test_a_suffix_that_names_no_format_is_refused_and_none_is_no_matter(
    run: Run, tmp_path: Path, command: list[str]
) -> None:
    odd, bare = tmp_path / "answer.docx", tmp_path / "answer"
    refused = run(*command, "-o", str(odd))
    assert (refused.exit_code, refused.stdout) == (2, "")
    assert "unknown format .docx; known: " in refused.stderr
    assert not odd.exists()
    assert run(*command, "-o", str(bare)).exit_code == 0
    assert bare.exists()


@pytest.mark.parametrize(("command", "formats"), [(["query", "investments"], ROWS), (["export"], GRAPHS)])
def test_help_lists_a_format_as_soon_as_it_has_a_writer(
    run: Run, monkeypatch: pytest.MonkeyPatch, command: list[str], formats: dict[str, Any]
) -> None:
    monkeypatch.setitem(formats, "runes", next(iter(formats.values())))
    said = " ".join(run(*command, "--help").stdout.split())
    first, *others = formats
    assert f"{first} (default), {', '.join(others[:-1])} or runes." in said


@pytest.mark.parametrize("format", ["srj", "srx", "tsv", "turtle", "ntriples"])
def test_rows_and_triples_of_a_query_are_written_as_they_arrive(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, format: str
) -> None:
    data = tmp_path / "data.ttl"
    data.write_text("".join(f'<urn:{n}> <urn:p> "{n}\\u009B", _:b{n % 9} .\n' for n in range(1200)))
    of_rows = format in ROWS
    asked = "SELECT ?s ?o { ?s ?p ?o }" if of_rows else "CONSTRUCT { ?s ?p ?o } { ?s ?p ?o }"
    store = Embedded.of_files([data])
    found = store.query(asked)
    assert not isinstance(found, bool)
    if isinstance(found, Solutions):
        whole = ROWS[format](Table("en", found.variables, [*map(Row, found.rows)], {}, {}))
    else:
        whole = str(of_triples(found.triples, format, store.prefixes).file)

    def few(*given: Any, **more: Any) -> Any:
        result = taken_over(*given, **more)
        assert isinstance(result, bool) or len(result[-1]) < 1000
        return result

    monkeypatch.setattr("kg.store.embedded.taken_over", few)
    assert run("sparql", asked, "--data", str(data), "--format", format).stdout == whole


def test_an_error_among_the_rows_leaves_no_file(run: Run, tmp_path: Path) -> None:
    values = " ".join(map(str, range(1200)))
    asked = f'SELECT ?x {{ VALUES ?n {{ {values} }} BIND(IF(?n = 1100, "\\u0001", "x") AS ?x) }}'
    for target in (["-o", str(tmp_path / "rows.srx")], ["--format", "srx"]):
        result = run("sparql", asked, *target)
        assert (result.exit_code, result.stdout, [*tmp_path.iterdir()]) == (1, "", [])
        assert result.stderr.count("\n") == 1

"""Every command, in every format, must answer when asked in a language that the article lacks."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from kg.cli.commands import COMMANDS
from kg.export.formats import FORMATS as GRAPHS
from kg.tables.formats import FORMATS as ROWS
from kg.validate.report import FORMATS as REPORTS
from tests.conftest import ROOT, Run

OF_ROWS: dict[str, list[list[str]]] = {
    "query": [["outline"], ["article"], ["investments", "--evidence"], ["investment-totals"], ["sentence"]],
    "sparql": [["SELECT * { ?s a ?type } LIMIT 9"]],
    "ask": [["which", "companies", "invest"]],
    "find": [["labs"]],
    "show": [["harbor-labs"], ["robot-taxi/p01s1"]],
    "path": [["harbor-labs", "investment-harbor-labs"]],
    "rank": [[]],
    "coverage": [[], ["--by", "passage"]],
    "diff": [[]],
}
ELSEWHERE = {
    "cache",
    "completion",
    "queries",
    "vocabulary",
    "load",
    "push",
    "article",
    "verify",
    "serve",
    "mcp",
}
"""Commands that use packaged questions or terms, ask what a receipt or visitor asks, or ask nothing."""
CASES = [
    *((name, (*words, "--format", f)) for name, all_ in OF_ROWS.items() for words in all_ for f in ROWS),
    *(("validate", ("--format", f)) for f in REPORTS),
    *(("export", ("--format", f)) for f in GRAPHS),
    ("brief", ("harbor-labs",)),
    ("graph", ()),
    ("site", ()),
    ("release", ("--base", "http://example.org/", "--title", "Taxis")),
]
WRITERS = {"graph": ("-o", "answer.html"), "site": ("answer",), "release": ("answer",)}
"""The output arguments of commands that write files and print only their paths."""


@pytest.fixture(scope="module", params=["en", "ko"])
def article(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[str, str]:
    """Return the folder of an article with no text in one language, and that language."""
    lang: str = request.param
    folder = tmp_path_factory.mktemp(f"without-{lang}")
    shutil.copytree(ROOT / "tests" / "articles" / "robot-taxi", folder / "robot-taxi")
    text = rf'"(?:[^"\\]|\\.)*"@{lang}'
    for path in (folder / "robot-taxi").glob("*.t*"):
        said = re.sub(rf"{text}\s*,\s*|\s*,\s*{text}", "", path.read_text(encoding="utf-8"))
        assert not re.search(text, said), path
        path.write_text(said, encoding="utf-8")
    return str(folder), lang


def test_every_command_is_tried() -> None:
    assert {name for name, _ in CASES} | ELSEWHERE == set(COMMANDS)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("command", "words"), CASES, ids=lambda each: each if isinstance(each, str) else "-".join(each)
)
def test_what_is_said_in_one_language_is_answered_in_the_other(
    command: str, words: tuple[str, ...], article: tuple[str, str], run: Run, tmp_path: Path
) -> None:
    folder, lang = article
    asked = () if command in {"export", "site", "release"} else ("--lang", lang)
    *option, name = WRITERS.get(command, ("",))
    written = tmp_path / name
    out = (*option, str(written)) if name else ()
    result = run(command, *words, "--articles", folder, "--only", "robot-taxi", *asked, *out)
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exc_info
    assert result.exit_code == (1 if command == "validate" else 0), result.output  # a label is missing
    assert result.stdout or written.stat().st_size

"""How commands end: with closed or full streams, on Ctrl-C at any time, at a timeout, or on unusual input."""

from __future__ import annotations

import operator
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import kg.cli.options
import kg.cli.output
from tests.conftest import ROOT, Run

SOVKG = Path(sys.executable).with_name("sovkg")
FEW = "tests/invalid/same-rank.ttl"
COMMANDS = [
    ["--help"],
    ["--version"],
    ["query", "--help"],
    ["query", "investments", "--help"],
    ["queries"],
    ["query", "roles", "--why"],
    ["sparql", "ASK {}"],
    ["sparql", "CONSTRUCT WHERE { ?s ?p ?o }"],
    ["find", "kyutai"],
    ["show", "kyutai"],
    ["path", "kyutai", "france"],
    ["rank", "--data", FEW],
    ["coverage"],
    ["diff", FEW, FEW],
    ["export"],
    ["graph", "--data", FEW, "-o", "-"],
]


def ended(command: list[str], redirection: str) -> tuple[int, str]:
    """Return the exit status of *command*, and its standard error without notes."""
    done = subprocess.run(
        ["bash", "-c", f'"$0" "$@" {redirection}', str(SOVKG), *command],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
    )
    said = [line for line in done.stderr.splitlines(keepends=True) if not line.startswith("note: ")]
    return done.returncode, "".join(said)


@pytest.mark.slow
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a full device")
@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_no_stream_brings_a_traceback(command: list[str]) -> None:
    status, said = ended(command, ">/dev/full")
    assert (status, said.count("\n"), "cannot be written (No space left on device)" in said) == (1, 1, True)
    assert ended(command, "2>&1 >&- | true; exit ${PIPESTATUS[0]}")[0] in (0, 1, 141)
    status, said = ended(command, ">&-")
    assert (status in (0, 1), said.count("\n") < 2) == (True, True), said
    assert ended(command, "| true; exit ${PIPESTATUS[0]}") in [(141, ""), (0, "")]  # 0 if it was faster
    assert ended(command, ">/dev/null 2>&-") == (0, "")
    assert ended(command, ">/dev/null 2>/dev/full </dev/null") == (0, "")
    assert ended(command, "<&- >/dev/null") == (0, "")


@pytest.mark.slow
def test_an_error_that_nobody_can_read_has_its_status_all_the_same() -> None:
    for redirection in ("2>&-", "2>/dev/full", ">&- 2>&-", "<&- >&- 2>&-"):
        assert ended(["query", "no-such-question"], redirection)[0] == 2


@pytest.mark.slow
def test_what_is_closed_is_never_taken_for_a_file(tmp_path: Path) -> None:
    target = tmp_path / "answer.csv"
    for redirection in (">&-", "2>&-", "<&- >&- 2>&-"):
        assert ended(["query", "roles", "-o", str(target)], redirection)[0] == 0
        assert target.read_text(encoding="utf-8").startswith("person,")


PRESSED = """
import os, signal, sys
class Pressing:
    def find_spec(self, name, *rest):
        if name == {module!r}:
            os.kill(os.getpid(), signal.SIGINT)
sys.meta_path.insert(0, Pressing())
sys.argv = ["sovkg", "query", "roles"]
from kg.cli import cli
cli()
"""


@pytest.mark.parametrize("module", ["click", "kg.store", "kg.cli.commands", "kg.cli.query", "kg.tables.text"])
def test_ctrl_c_ends_the_program_as_shells_expect_and_says_nothing_of_python(module: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", PRESSED.format(module=module)],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
    )
    assert (done.returncode, done.stdout, done.stderr.strip()) == (128 + signal.SIGINT, "", "")


def test_where_ctrl_c_is_to_be_ignored_it_is() -> None:
    code = PRESSED.format(module="kg.tables.text")
    shell = f"trap '' INT; exec {sys.executable} -c \"$0\""
    done = subprocess.run(["bash", "-c", shell, code], capture_output=True, text=True, check=False, cwd=ROOT)
    assert (done.returncode, "Macron" in done.stdout, done.stderr) == (0, True, "")


def test_whoever_only_imports_the_command_line_keeps_ctrl_c() -> None:
    code = "import signal; before = signal.getsignal(signal.SIGINT); import kg.cli; "
    code += "assert signal.getsignal(signal.SIGINT) is before"
    subprocess.run([sys.executable, "-c", code], check=True, cwd=ROOT)


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="needs an alarm")
@pytest.mark.parametrize(
    "command", ["export", "rank", "find kyutai", "show kyutai", "coverage", "query roles"]
)
def test_the_time_that_is_given_bounds_all_but_printing(
    run: Run, monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    left: list[float] = []

    def noted(work: Callable[..., object]) -> Callable[..., object]:
        def noting(*args: object, **options: object) -> object:
            left.append(signal.getitimer(signal.ITIMER_REAL)[0])
            return work(*args, **options)

        return noting

    before = signal.getsignal(signal.SIGALRM)
    for place in ("options.open_store", "output._print"):
        monkeypatch.setattr(f"kg.cli.{place}", noted(operator.attrgetter(place)(kg.cli)))
    assert run(*command.split(), "--timeout", "1e4").exit_code == 0
    assert left[0] > 0 == left[1]
    assert signal.getsignal(signal.SIGALRM) is before


@pytest.mark.slow
@pytest.mark.parametrize("home", [None, "", "relative"])
def test_without_a_home_nothing_is_kept_and_no_folder_made(tmp_path: Path, home: str | None) -> None:
    code = "import os, pwd, sys; from unittest import mock\n"
    code += "with mock.patch('pwd.getpwuid', side_effect=KeyError): from kg.cli import cli; cli()"
    env = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT)} | ({} if home is None else {"HOME": home})
    done = subprocess.run(
        [sys.executable, "-c", code, "query", "roles"],
        env=env,
        capture_output=True,
        text=True,
        cwd=tmp_path,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert list(tmp_path.iterdir()) == []


EMPTY = {
    "query roles": ["--endpoint", "--store", "--data", "--articles", "--only", "-o", "--format", "--article"],
    "sparql": ["-f", ""],
    "show": [""],
    "find": [""],
    "export": ["--endpoint", "--store", "--data", "-o", "--format"],
    "graph": ["--focus", "--type", "--query", "-o", "--endpoint"],
    "rank": ["--by", "--type"],
    "coverage": ["--by", "--endpoint"],
    "validate": ["--only", ""],
    "diff": ["--only"],
    "load": ["--store"],
    "push": ["--endpoint", "--endpoint http://localhost:1 --update", "--endpoint http://localhost:1 --merge"],
}


@pytest.mark.parametrize(
    ("command", "option"), [(c, option) for c, options in EMPTY.items() for option in options]
)
def test_an_empty_word_is_refused_and_never_taken_for_none(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: str, option: str
) -> None:
    monkeypatch.chdir(tmp_path)
    result = run(*command.split(), *option.split(), "")
    assert result.exit_code in (1, 2), result.stdout[:200]
    assert isinstance(result.exception, SystemExit)
    assert result.stderr.strip().splitlines()[-1].startswith("Error: ")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("way", ["file", "stdin", "text"])
def test_a_byte_order_mark_before_a_query_is_passed_over(run: Run, tmp_path: Path, way: str) -> None:
    from click.testing import CliRunner

    from kg.cli import cli

    query = "\ufeffSELECT (1 AS ?one) {}"
    file = tmp_path / "query.rq"
    file.write_text(query, encoding="utf-8")
    given = {"file": ["-f", str(file)], "stdin": ["-"], "text": [query]}[way]
    result = CliRunner().invoke(cli, ["sparql", *given, "--format", "csv"], input=query)
    assert (result.exit_code, result.stdout.split()[:2]) == (0, ["one,errata", "1,"])

"""The command line in a shell: completion, the pager, and opening a browser."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import shutil
import signal
import struct
import subprocess
import sys
import termios
import time
from pathlib import Path
from typing import Any

import pytest
from click.shell_completion import ShellComplete

from kg.cli import cli
from kg.cli.introduction import INTRODUCTION
from kg.text.columns import cells
from tests.conftest import PATIENCE, Run

SOVKG = Path(sys.executable).with_name("sovkg")


def offered(*args: str) -> dict[str, str]:
    """Return the completions of the last of *args*, with their descriptions."""
    *before, start = args
    found = ShellComplete(cli, {}, "sovkg", "_SOVKG_COMPLETE").get_completions(before, start)
    return {item.value: item.help or "" for item in found}


def test_commands_and_questions_are_offered_with_what_they_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    assert offered("qu") == {"queries": "List the canned questions.", "query": "Ask a canned question."}
    assert offered("query", "investments")["investments"] == "Who invests how much, and where?"
    assert "investments" in offered("graph", "--query", "inv")
    monkeypatch.setenv("LC_ALL", "ko_KR.UTF-8")
    assert offered("query", "investments")["investments"] == "누가 어디에 얼마를 투자하는가?"


@pytest.mark.slow
def test_values_of_a_parameter_are_those_of_which_there_are_rows(little: str) -> None:
    asked = ("query", "investments", "--data", little, "--lang", "en")
    assert offered(*asked, "--country", "") == {"japan": "Japan · country"}
    assert offered(*asked, "--country", "일") == {"일본": "Japan · country"}
    assert offered(*asked, "--investor", "") == {
        "amazon": "Amazon · company",
        "microsoft": "Microsoft · company",
        "oracle": "Oracle · company",
    }
    assert offered(*asked, "--investor", "am") == {"amazon": "Amazon · company"}
    assert [*offered(*asked, "--currency", "J")] == ["JPY"]
    assert offered(*asked, "--country", "z") == {}
    assert offered("query", "actions", "--lang", "en", "--status", "pl") == {"Planned": "planned"}


@pytest.mark.parametrize(
    "command", [["show"], ["path"], ["path", "japan"], ["find"], ["brief"], ["export", "--focus"]]
)
def test_things_are_offered_in_both_languages(little: str, command: list[str]) -> None:
    asked = (command[0], "--data", little, "--lang", "ko", *command[1:])
    if command[0] == "export":
        asked = (command[0], "--data", little, *command[1:])
    assert "microsoft" in offered(*asked, "micro")
    for typed in ("마이", "마ㅇ", "망"):  # 망 is how a keyboard writes 마ㅇ
        assert "마이크로소프트" in offered(*asked, typed)
    assert "MS" in [name.upper() for name in offered(*asked, "MS")]


def test_what_is_offered_needs_no_quotes_and_is_found(run: Run, little: str) -> None:
    found = offered("show", "--data", little, "")
    assert len(found) > 50
    assert not [name for name in found if not re.fullmatch(r"\w[\w.-]*", name)]
    named = offered("show", "--data", little, "아마")
    assert named
    for name in named:
        assert run("show", name, "--data", little).exit_code == 0


def test_formats_measures_and_classes_are_offered(run: Run, tmp_path: Path) -> None:
    assert [*offered("export", "--format", "g")] == ["gexf", "graphml"]
    assert {"csv", "turtle"} < offered("sparql", "--format", "").keys()
    assert run("sparql", "--help").stdout.count("csv") == 1
    assert "trix" in offered("load", "--data-format", "")
    assert [*offered("rank", "--by", "c")] == ["closeness"]
    path = tmp_path / "a.ttl"
    path.write_text(
        "@prefix r: <http://www.w3.org/2000/01/rdf-schema#> . @prefix : <http://e.org/> . "
        ':x a :Ship, :A ; r:label "x"@EN . :Ship r:label "배"@ko .'
    )
    for command in ("rank", "graph", "export"):
        assert [*offered(command, "--data", str(path), "--lang", "ko", "--type", "배")] == ["배"]
        assert [*offered(command, "--data", str(path), "--type", "s")] == ["Ship"]


def test_the_classes_offered_are_those_accepted(run: Run, little: str) -> None:
    given = ("export", "--data", little, "--lang", "en", "--type")
    known = run(*given, "x").stderr.partition("classes are ")[2].strip()
    there = offered(*given, "")
    assert {*known.split(", ")} < there.keys()
    types = [word for name in there for word in ("--type", name)]
    assert run(*given[:-1], *types, "--format", "nquads").exit_code == 0


def test_notes_are_not_printed_while_a_name_is_completed(tmp_path: Path, capfd: Any) -> None:
    path = tmp_path / "a.ttl"
    path.write_text('<http://e.org/ship> <http://www.w3.org/2000/01/rdf-schema#label> "ship"@EN .')
    assert [*offered("show", "--data", str(path), "s")] == ["ship"]
    assert capfd.readouterr().err == ""


def test_own_data_are_offered_and_what_cannot_be_read_offers_nothing(tmp_path: Path) -> None:
    path = tmp_path / "a.ttl"
    path.write_text(
        "@prefix r: <http://www.w3.org/2000/01/rdf-schema#> . <urn:x:robot-taxi> a <urn:x:T> ; "
        'r:label "로봇 택시 \'주식회사\'"@ko , "robot \\"taxi\\""@en .'
    )
    assert [*offered("show", "--data", str(path), "robot")] == []
    path.write_text(path.read_text().replace("urn:x:", "https://example.org/"))
    assert [*offered("show", "--data", str(path), "robot")] == ["robot-taxi"]
    assert offered("show", "--data", str(tmp_path / "none.ttl"), "a") == {}
    assert "article" in offered("nothing", "a")
    assert "budgets" in offered("query", "nothing", "b")


def test_what_is_said_of_an_offer_is_a_line(tmp_path: Path) -> None:
    path = tmp_path / "a.ttl"
    path.write_text(
        "@prefix r: <http://www.w3.org/2000/01/rdf-schema#> . <https://example.org/acme> a <urn:x:T> ;"
        ' r:label "Acme\\nplain\\nrm-rf\\n"@en .'
    )
    assert offered("show", "--data", str(path), "--lang", "en", "acme")["acme"].startswith("Acme plain rm-rf")


def test_a_server_is_not_asked_by_a_key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOVKG_ENDPOINT", "http://127.0.0.1:9/query")
    assert offered("show", "mi") == {}


def test_sovkg_alone_teaches_in_ten_lines(run: Run) -> None:
    for lang, locale in (("en", "C.UTF-8"), ("ko", "ko_KR.UTF-8")):
        alone = run(SOVKG_LANG="", LC_ALL=locale)
        assert (alone.exit_code, alone.stdout) == (2, "")
        assert alone.stderr == INTRODUCTION[lang] + "\n"
        lines = alone.stderr.splitlines()
        assert len(lines) == 10
        assert max(map(cells, lines)) <= 80
    commands = re.findall(r"^  sovkg (\S+)", INTRODUCTION["en"], re.M)
    assert re.findall(r"^  sovkg (\S+)", INTRODUCTION["ko"], re.M) == commands


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_a_shell_gets_its_script(run: Run, shell: str) -> None:
    script = run("completion", shell).stdout
    assert f"_SOVKG_COMPLETE={shell}_complete" in script
    assert 'string split ","' not in script  # it would make fish cut descriptions at a comma


class Terminal:
    """A program on a terminal of 40 lines and 150 columns."""

    def __init__(self, *argv: str, **env: str) -> None:
        self._pid, self._fd = pty.fork()
        if self._pid == 0:
            os.execvpe(argv[0], argv, {"TERM": "xterm", "LC_ALL": "C.UTF-8", "PATH": PATHS, **env})
        fcntl.ioctl(self._fd, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 150, 0, 0))

    def __enter__(self) -> Terminal:
        return self

    def __exit__(self, *_: object) -> None:
        os.kill(self._pid, signal.SIGKILL)
        os.close(self._fd)
        os.waitpid(self._pid, 0)

    def type(self, text: str, until: str) -> str:
        """Type *text* and return the output once it matches *until*, or all of it if it never does."""
        os.write(self._fd, text.encode())
        return self.shown(until)

    def shown(self, until: str = r"(?!)") -> str:
        seen, end = b"", time.monotonic() + PATIENCE
        while time.monotonic() < end and not re.search(until, seen.decode(errors="replace")):
            if select.select([self._fd], [], [], 0.1)[0]:
                try:
                    some = os.read(self._fd, 65536)
                except OSError:  # the program has ended
                    break
                if b"\x1b[c" in some:  # fish asks which terminal this is
                    os.write(self._fd, b"\x1b[?62;c")
                seen += some
        return seen.decode(errors="replace")


PATHS = f"{SOVKG.parent}:/usr/local/bin:/usr/bin:/bin"
SHELLS = {
    "bash": (["bash", "--norc", "--noprofile", "-i"], "source <(sovkg completion bash)"),
    "zsh": (["zsh", "-f", "-i"], "autoload -U compinit; compinit -u; source <(sovkg completion zsh)"),
    "fish": (["fish", "--no-config", "-i"], "sovkg completion fish | source"),
}


@pytest.mark.slow
@pytest.mark.parametrize("shell", SHELLS)
def test_a_real_shell_completes_questions_values_and_names(shell: str, tmp_path: Path) -> None:
    argv, setup = SHELLS[shell]
    if shutil.which(argv[0]) is None:
        pytest.skip(f"{shell} is not installed; `make system` does")
    with Terminal(*argv, HOME=str(tmp_path), XDG_CACHE_HOME=str(tmp_path)) as terminal:
        assert "READY" in terminal.type(f"{setup}; echo REA''DY\n", "READY\r")
        assert "investors-abroad" in terminal.type("sovkg query invest\t\t", "investors-abroad")
        assert "pan" in terminal.type("\x15sovkg query investments --country ja\t", "pan")
        assert "미스트랄-AI" in terminal.type("\x15sovkg show 미스트\t\t\t", "미스트랄-AI의-성공")


@pytest.mark.slow
def test_what_is_longer_than_the_terminal_goes_through_the_pager(tmp_path: Path) -> None:
    pager = tmp_path / "pager"
    pager.write_text("#!/bin/sh\necho PAGED\ncat\n")
    pager.chmod(0o755)
    asked = (str(SOVKG), "queries", "money")
    env = {"HOME": str(tmp_path), "XDG_CACHE_HOME": str(tmp_path), "PAGER": str(pager)}
    for argv, lines, paged in (
        (asked, 5, True),
        (asked, 60, False),
        ((str(SOVKG), "--no-pager", *asked[1:]), 5, False),
    ):
        with Terminal("sh", "-c", 'stty rows $0; exec "$@"', str(lines), *argv, **env) as terminal:
            said = terminal.shown()
        assert ("PAGED" in said) == paged, said
        assert "investments" in said
    for failing in ("cat", "false", "sh -c 'exit 127'"):
        low = ("sh", "-c", 'stty rows 5; exec "$@"', "sh", *asked)
        with Terminal(*low, **{**env, "PAGER": failing}) as terminal:
            assert "investments" in terminal.shown(), failing
    piped = subprocess.run(asked, env={**os.environ, **env}, capture_output=True, text=True, check=True)
    assert "PAGED" not in piped.stdout


@pytest.mark.slow
@pytest.mark.parametrize("width", [40, 80, 150])
def test_tables_are_as_wide_as_the_terminal(width: int, tmp_path: Path) -> None:
    env = {"HOME": str(tmp_path), "XDG_CACHE_HOME": str(tmp_path), "PAGER": "cat"}
    argv = ("sh", "-c", 'stty cols $0; exec "$@"', str(width), str(SOVKG), "query", "movers", "--lang", "ko")
    with Terminal(*argv, **env) as terminal:
        widest = max(map(cells, terminal.shown().splitlines()))
    assert width - 30 < widest <= width


@pytest.mark.slow
def test_less_shows_hangul_and_ends_by_q(tmp_path: Path) -> None:
    env = {"HOME": str(tmp_path), "XDG_CACHE_HOME": str(tmp_path)}
    argv = ("sh", "-c", 'stty rows 9; exec "$@"', "sh", str(SOVKG), "queries", "--lang", "ko")
    with Terminal(*argv, **env) as terminal:
        assert "무엇인가" in terminal.shown("무엇인가")
        terminal.type("q", r"(?!)")


@pytest.mark.slow
def test_nothing_is_coloured_on_a_terminal(tmp_path: Path) -> None:
    env = {"HOME": str(tmp_path), "XDG_CACHE_HOME": str(tmp_path), "NO_COLOR": "1", "PAGER": "cat"}
    for argv in (["query", "investments", "--evidence"], ["--help"], ["query", "none"]):
        with Terminal(str(SOVKG), *argv, **env) as terminal:
            said = terminal.shown()
        assert said
        assert "\x1b" not in said


@pytest.mark.slow
def test_open_shows_what_was_written_in_the_browser(run: Run, little: str, tmp_path: Path) -> None:
    browser = tmp_path / "browser"
    browser.write_text(f'#!/bin/sh\necho "$1" > {tmp_path}/opened\n')
    browser.chmod(0o755)
    for argv in (["brief", "japan"], ["graph"], ["query", "investments"]):
        page = tmp_path / "a page.html"
        done = subprocess.run(
            [str(SOVKG), *argv, "--data", little, "-o", str(page), "--open"],
            env={**os.environ, "BROWSER": f"{browser} %s"},
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        assert (tmp_path / "opened").read_text() == page.as_uri() + "\n"
        (tmp_path / "opened").unlink()
    for argv in (["brief", "japan"], ["query", "investments"], ["graph", "-o", "-"]):
        refused = run(*argv, "--data", little, "--open")
        assert refused.exit_code == 2
        assert "add -o FILE.html" in refused.stderr

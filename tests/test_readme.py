"""The README's transcripts are run: an indented command and what it prints."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from subprocess import PIPE, STDOUT

import pytest

from kg.cli import COMMANDS
from kg.question.catalogue import questions
from tests.conftest import ROOT, oxigraph

README = (ROOT / "README.md").read_text(encoding="utf-8")
EXAMPLE = re.compile(r"^    \$ (sovkg .+)\n((?:    (?!\$ ).*\n|\n(?=    (?!\$ )))*)", re.MULTILINE)
EXAMPLES = EXAMPLE.findall(README)


@pytest.mark.parametrize(("command", "output"), EXAMPLES, ids=[c for c, _ in EXAMPLES])
def test_a_transcript_is_what_the_command_prints(command: str, output: str, tmp_path: Path) -> None:
    if "localhost:7878" in command:  # where the README has its server
        with oxigraph(tmp_path / "server") as address:
            there = address.removeprefix("http://")
            _run(command.replace("localhost:7878", there), output.replace("localhost:7878", there), tmp_path)
    else:
        _run(command, output, tmp_path)


def _run(command: str, output: str, tmp_path: Path) -> None:
    tools = str(Path(sys.executable).parent)
    path = f"{tools}:{os.environ['PATH']}"
    env = {"PATH": path, "LANG": "C.UTF-8", "COLUMNS": "110", "HOME": str(tmp_path)}
    done = subprocess.run(
        ["bash", "-c", command], cwd=tmp_path, env=env, stdout=PIPE, stderr=STDOUT, text=True, check=False
    )
    expected = re.sub(r"^    ", "", output, flags=re.MULTILINE).rstrip("\n")
    printed = done.stdout.rstrip("\n")
    assert printed == expected


def test_there_are_transcripts_of_each_command() -> None:
    shown = {command.split()[1] for command, _ in EXAMPLES}
    assert set(COMMANDS) - shown == set()


def test_the_commands_of_the_first_screen_exist() -> None:
    screen = "\n".join(README.splitlines()[:40])
    makefile = (ROOT / "Makefile").read_text()
    for target in ("demo", "test"):
        assert f"make {target}" in screen
        assert re.search(rf"^{target}:", makefile, re.MULTILINE)


def test_help_examples_name_real_questions() -> None:
    text = "\n".join(p.read_text(encoding="utf-8") for p in (ROOT / "kg" / "cli").glob("*.py"))
    named = set(re.findall(r"sovkg query ([a-z][a-z-]+)", text + README))
    assert named
    assert named <= set(questions())

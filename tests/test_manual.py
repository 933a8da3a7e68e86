"""The manual must build from the documentation, without broken links."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kg.cli import COMMANDS
from kg.question.catalogue import questions
from tests.conftest import ROOT
from tests.test_site import astray

pytestmark = pytest.mark.slow


def test_the_manual_holds_together_and_has_the_reference(tmp_path: Path) -> None:
    env = {**os.environ, "PYTHONPATH": str(ROOT), "NO_MKDOCS_2_WARNING": "1"}
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "-d", str(tmp_path)]
    subprocess.run(command, cwd=ROOT, env=env, check=True)
    made = {str(p.relative_to(tmp_path)): p.read_bytes() for p in tmp_path.rglob("*") if p.is_file()}
    del made["404.html"]  # its links depend on where the manual is published
    assert list(astray(made, own=False)) == []
    commands, asked = (made[f"reference/{name}.html"].decode() for name in ("commands", "questions"))
    assert [name for name in COMMANDS if f"sovkg {name}" not in commands] == []
    assert [name for name in questions() if f'id="{name}"' not in asked] == []

"""The wheel, installed in an empty environment, must answer questions from any folder."""

from __future__ import annotations

import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

from tests.conftest import ROOT

pytestmark = pytest.mark.slow


def call(*command: str | Path, cwd: Path) -> str:
    done = subprocess.run([str(c) for c in command], cwd=cwd, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    call(sys.executable, "-m", "build", "-q", "--wheel", "--outdir", folder, ROOT, cwd=folder)
    (built,) = folder.glob("*.whl")
    return built


def test_the_wheel_holds_package_ontology_and_questions(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    for folder in ("ontology", "queries"):
        there = {
            str(p.relative_to(ROOT))
            for p in (ROOT / folder).rglob("*.*")
            if p.suffix in (".ttl", ".trig", ".rq")
        }
        assert there
        assert {f"kg/{name}" for name in there} <= names
    page = {f"kg/explorer/browser/page.{kind}" for kind in ("css", "html.j2", "js")}
    made = {"kg/graph/questions.pyi", "kg/queries/index.tsv", "kg/explorer/page.json"}
    assert {"kg/py.typed", *made, *page} <= names
    assert not [n for n in names if n.startswith(("tests/", "ontology/", "queries/"))]


def test_a_question_is_answered_from_another_folder(
    wheel: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    venv.create(tmp_path / "env")
    tools = tmp_path / "env" / "bin"
    pip = (sys.executable, "-m", "pip", "--python", tools / "python")
    call(*pip, "install", "-q", "--no-compile", wheel, cwd=tmp_path)
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    answer = call(
        tools / "sovkg", "query", "investments", "--country", "japan", "--format", "csv", cwd=elsewhere
    )
    assert "2260000000000" in answer
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    call(tools / "sovkg", "graph", cwd=elsewhere)
    assert not [*(tmp_path / "cache" / "sovkg").glob("page-*")]  # the page's contents are in the wheel
    call(tools / "sovkg", "export", "-o", "out.ttl", cwd=elsewhere)
    assert {p.name for p in elsewhere.iterdir()} == {"sovereign-ai.html", "out.ttl"}

"""If an optional package is missing, what needs it must say so and how to install it."""

from __future__ import annotations

import sys
import tomllib
from pathlib import Path

import pytest

import kg
from kg.extras import EXTRAS
from tests.conftest import ROOT, Run

CHARTED = ("query", "investments", "--country", "japan", "-o")
ASKS = {
    "docx": ("brief", "japan", "-o", "brief.docx"),
    "mcp": ("mcp",),
    "starlette": ("mcp",),
    "uvicorn": ("serve",),
    "vl_convert": (*CHARTED, "chart.svg"),
    "xlsxwriter": ("export", "-o", "graph.xlsx"),
}
"""Module to a command that needs it. Data frames have no command; they are only for Python."""


@pytest.mark.parametrize("name", ASKS)
def test_a_missing_package_is_named_with_what_installs_it(
    name: str, run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    for loaded in [each for each in sys.modules if each.startswith(("kg.server.", f"{name}."))]:
        monkeypatch.delitem(sys.modules, loaded)
    monkeypatch.setitem(sys.modules, name, None)
    made = run(*ASKS[name])
    assert made.exit_code == 2
    assert f"{name} is not installed; pip install 'sovereign-ai-kg[{EXTRAS[name]}]'" in made.stderr
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("name", ["pandas", "polars"])
def test_so_it_is_of_data_frames(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, name, None)
    with pytest.raises(kg.KGError, match=rf"pip install 'sovereign-ai-kg\[{name}\]'"):
        getattr(kg.open().query("founders"), f"to_{name}")()


def test_every_extra_is_one_of_the_project() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    done_without = {"dev", "rank"}  # neither adds a feature: `rank` only makes things faster
    assert set(EXTRAS.values()) == project["optional-dependencies"].keys() - done_without

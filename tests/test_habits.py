"""What is stated in several places must agree: versions, tools, line lengths."""

from __future__ import annotations

import os
import re
import tomllib
from typing import Any

import pytest
import yaml

import kg
from tests.conftest import ROOT

PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
PINS = {
    name: version
    for name, _, version in (r.partition("==") for r in PROJECT["project"]["optional-dependencies"]["dev"])
    if version
}


def read(path: str) -> Any:
    return yaml.safe_load((ROOT / path).read_text(encoding="utf-8"))


def test_pre_commit_runs_what_make_lint_runs_in_the_same_versions() -> None:
    hooks = [hook for repo in read(".pre-commit-config.yaml")["repos"] for hook in repo["hooks"]]
    made = (ROOT / "Makefile").read_text(encoding="utf-8")
    (parts,) = re.findall(r"^lint: (.+)$", made, re.MULTILINE)
    recipes = [made.partition(f"\n{part}:")[2].partition("\n\n")[0] for part in parts.split()]
    lines = [line.strip() for recipe in recipes for line in recipe.splitlines()[1:]]
    tools = [re.sub(r"^\$\(\w+\)/?| \.$", "", line).strip() for line in lines]
    entries = [re.sub(r" --force-exclude$|^\.venv/bin/|^.* npm |'$", "", hook["entry"]) for hook in hooks]
    assert entries == tools
    pinned = {pin for hook in hooks for pin in hook.get("additional_dependencies", ())}
    assert pinned == {f"ruff=={PINS['ruff']}"}
    own = [hook["id"] for hook in hooks if hook["language"] == "system"]
    assert own == [hook["id"] for hook in hooks if "additional_dependencies" not in hook]


def test_the_public_ci_asks_every_python_that_is_promised_and_does_what_the_other_one_does() -> None:
    job = read(".github/workflows/checks.yml")["jobs"]["test"]
    promised = re.findall(r"Python :: (3\.\d+)", "\n".join(PROJECT["project"]["classifiers"]))
    assert job["strategy"]["matrix"]["python"] == promised
    assert PROJECT["project"]["requires-python"] == f">={promised[0]}"
    assert job["steps"][-1] == {"run": ".ci/run"}


def test_a_citation_names_this_version_and_these_licences() -> None:
    citation = read("CITATION.cff")
    assert citation["version"] == kg.__version__
    assert " AND ".join(citation["license"]) == PROJECT["project"]["license"]
    assert [author["name"] for author in citation["authors"]] == [
        a["name"] for a in PROJECT["project"]["authors"]
    ]


def test_editors_and_ruff_agree_on_the_length_of_a_line() -> None:
    lines = re.findall(r"^max_line_length = (\d+)$", (ROOT / ".editorconfig").read_text(), re.MULTILINE)
    assert lines == [str(PROJECT["tool"]["ruff"]["line-length"])]


def test_templates_are_forms_that_ask_for_something() -> None:
    for path in (ROOT / ".github/ISSUE_TEMPLATE").glob("*.yml"):
        form = read(str(path.relative_to(ROOT)))
        assert {"name", "description", "body"} <= form.keys()
        assert any(field.get("validations", {}).get("required") for field in form["body"])


@pytest.mark.xdist_group("one")
def test_one_process_runs_what_is_in_one_group(request: pytest.FixtureRequest) -> None:
    """Its fixtures are then made only once; xdist recognises a group only at the end of a test's ID."""
    assert "PYTEST_XDIST_WORKER" not in os.environ or request.node.nodeid.endswith("@one")

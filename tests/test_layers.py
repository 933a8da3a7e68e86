"""Dependencies must go one way, heavy imports must be local, and the start must import little."""

from __future__ import annotations

import ast
import pkgutil
import re
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

import kg
from kg import bundle, errors
from kg.cli.messages import flags
from tests.conftest import ROOT

REFERENCE = re.compile(r":(?:func|class|mod|data|meth|attr):`~?(kg(?:\.\w+)+)`")
MODULES = sorted((ROOT / "kg").rglob("*.py"))
NAMES = {".".join(p.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): p for p in MODULES}
"""The path of each module and package by its name."""
BEGIN = (ROOT / "kg/__init__.py", ROOT / "kg/cli/__init__.py")
"""Packages with code of their own, which starts the program before anything slow is imported."""
SHEETS = {*(ROOT / "kg/cli").rglob("*.py"), ROOT / "kg/coverage/picture.py"}
"""Modules that may contain names such as ``--flag``: the command line, and one with a style sheet."""
ONLY_IN = {
    "click": {"kg/cli/"},
    "jinja2": {"kg/explorer/", "kg/site/"},
    "SPARQLWrapper": {"kg/store/remote/"},
    "mcp": {"kg/server/assistants.py"},
    "networkx": {"kg/network/"},
    "rustworkx": {"kg/network/centrality.py"},
    "oxrdflib": {"kg/store/dataset.py"},
    "pandas": {"kg/graph/"},
    "polars": {"kg/graph/"},
    "pyshacl": {"kg/validate/"},
    "prometheus_client": {"kg/server/"},
    "starlette": {"kg/server/"},
    "uvicorn": {"kg/server/"},
    "yaml": {"kg/question/header.py"},
    "babel": {"kg/quantities/"},
}
"""The only places that may import each package."""
SERVING = {"mcp", "prometheus_client", "starlette", "uvicorn"}
"""The packages of the server, which are optional."""

FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
DOCUMENTED = (ast.Module, ast.ClassDef, ast.FunctionDef)
COLD = {"kg", "click", "pyoxigraph"}
"""What `sovkg query NAME` may import besides the standard library."""


@cache
def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


@cache
def imports(path: Path, *, top: bool = False) -> frozenset[str]:
    """Return the modules that a file imports, anywhere or only at its top level."""
    nodes = parsed(path).body if top else list(ast.walk(parsed(path)))
    found: set[str] = set()
    for node in nodes:
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names = {f"{node.module}.{alias.name}" for alias in node.names}
            found |= {name if name in NAMES else node.module for name in names}
    return frozenset(found)


@pytest.mark.slow
@pytest.mark.parametrize("package", ONLY_IN)
def test_each_package_has_one_home(package: str) -> None:
    homes = {
        str(path.relative_to(ROOT))
        for path in MODULES
        if any(name.split(".")[0] == package for name in imports(path))
    }
    assert homes
    assert all(any(home.startswith(allowed) for allowed in ONLY_IN[package]) for home in homes), homes


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(ROOT)))
def test_heavy_imports_are_local_and_the_core_knows_no_command_line(path: Path) -> None:
    at_top = {name.split(".")[0] for name in imports(path, top=True)}
    assert not at_top & {*ONLY_IN, "rdflib"} - {"click", *SERVING}
    if not str(path).startswith(str(ROOT / "kg/server")):  # other rooms must import it locally
        assert not any(name.startswith("kg.server") for name in imports(path, top=True))
    inside = str(path.relative_to(ROOT))
    if not inside.startswith(("kg/cli/", "kg/__main__")):
        assert not any(name.startswith("kg.cli") for name in imports(path))


def room(path: Path) -> str:
    return path.relative_to(ROOT / "kg").parts[0].removesuffix(".py")


def test_each_room_rests_on_those_that_contributing_lists_above_it() -> None:
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8").partition("Where things are in `kg/`")[2]
    rows = [row.strip("| ").split(" | ") for row in text.splitlines() if row.startswith("| `")]
    listed = {name.strip("`/"): set(re.findall(r"\w+", rests)) for name, _, rests in rows}
    used: dict[str, set[str]] = {room(path): set() for path in MODULES}
    for path in MODULES:
        named = {name.split(".")[1] for name in imports(path) if name.startswith("kg.")}
        used[room(path)] |= named & listed.keys() - {room(path)}
    assert listed == {name: rooms for name, rooms in used.items() if not name.startswith("__")}
    above: set[str] = set()
    for name, rests in listed.items():
        assert rests <= above, name
        above.add(name)


@pytest.mark.parametrize("path", [p for p in MODULES if p.name == "__init__.py" and p not in BEGIN], ids=room)
def test_a_room_hands_on_names_and_has_no_code_of_its_own(path: Path) -> None:
    first, *rest = parsed(path).body
    assert isinstance(first, ast.Expr), "says what the room is"
    assert all(isinstance(node, ast.ImportFrom | ast.Assign) for node in rest)


def in_circles(edges: dict[str, set[str]]) -> set[str]:
    done: set[str] = set()
    while ready := {n for n in edges if n not in done and edges[n] <= done}:
        done |= ready
    return set(edges) - done


def test_rooms_within_a_room_make_no_circle() -> None:
    edges: dict[str, set[str]] = {inner(name): set() for name in NAMES}
    for name, path in NAMES.items():
        edges[inner(name)] |= {inner(n) for n in imports(path) if n in NAMES and n != "kg"} - {inner(name)}
    assert in_circles({name: {n for n in used if n.count(".") > 1} for name, used in edges.items()}) == set()


def inner(name: str) -> str:
    """Return *name* shortened to the direct member of a room, such as ``kg.explorer.data``."""
    return ".".join(name.split(".")[:3])


def test_imports_make_no_circle() -> None:
    """``kg`` itself and the rooms, which re-export names, count as modules, too."""
    edges = {n: {i for i in imports(p) if i in NAMES and i != n} for n, p in NAMES.items()}
    assert in_circles(edges) == set()
    assert not [name for name, used in edges.items() if "kg" in used], "it hands on what is below it"


def test_of_pyvis_only_a_file_is_used() -> None:
    assert not [path for path in MODULES if any(name.split(".")[0] == "pyvis" for name in imports(path))]


def loaded(code: str) -> set[str]:
    script = f"import sys; before = set(sys.modules); {code}; print(*(set(sys.modules) - before))"
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=ROOT
    )
    return {name.split(".")[0] for name in done.stdout.splitlines()[-1].split()}


def test_importing_the_command_line_is_light() -> None:
    heavy = {
        "rdflib",
        "networkx",
        "rustworkx",
        "SPARQLWrapper",
        "yaml",
        "jinja2",
        "pyshacl",
        "babel",
        "IPython",
    }
    assert not loaded("import kg.cli") & heavy


def test_the_cold_path_of_a_question_imports_only_this() -> None:
    code = (
        "from kg.cli import cli; import contextlib, io\n"
        "with contextlib.redirect_stdout(io.StringIO()):\n"
        "    cli(['query', 'investments'], standalone_mode=False)\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True, cwd=ROOT)  # creates the index and the cache
    script = f"import sys\nbefore = set(sys.modules)\n{code}print(*(set(sys.modules) - before))"
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=ROOT
    )
    names = {name.split(".")[0] for name in done.stdout.splitlines()[-1].split()}
    third = {n for n in names if n not in sys.stdlib_module_names and not n.startswith("_")}
    assert third <= COLD, third - COLD
    assert not names & {"pathlib", "tempfile", "difflib"}, "slow to import, and a question needs none"


@pytest.mark.parametrize(
    "path", [p for p in MODULES if p not in SHEETS], ids=lambda p: str(p.relative_to(ROOT))
)
def test_only_the_command_line_names_flags(path: Path) -> None:
    tree = parsed(path)
    wholes = [node for node in ast.walk(tree) if isinstance(node, ast.JoinedStr)]
    parts = {id(value) for whole in wholes for value in whole.values}
    said = [ast.unparse(whole) for whole in wholes]
    said += [
        n.value
        for n in ast.walk(tree)
        if isinstance(n, ast.Constant) and type(n.value) is str and id(n) not in parts
    ]
    documented = [ast.get_docstring(n, clean=False) for n in ast.walk(tree) if isinstance(n, DOCUMENTED)]
    messages = [re.sub(r"`sovkg [^`]*`", "", text) for text in said if text not in documented]
    assert not [text for text in messages if re.search(r"(?<![-\w])--[a-z]", text)]


def test_messages_name_parameters_that_the_command_line_makes_flags_of() -> None:
    assert flags("give `store` or `data_format`, not `japan`") == "give --store or --data-format, not `japan`"


def test_public_names_are_real_and_sorted() -> None:
    assert kg.__all__ == sorted(kg.__all__)
    assert all(hasattr(kg, name) for name in kg.__all__)


def test_every_error_is_in_the_tree_that_the_module_draws() -> None:
    drawn = errors.__doc__ or ""
    kinds = [e for e in vars(errors).values() if isinstance(e, type) and issubclass(e, errors.KGError)]
    assert len(kinds) > 5
    assert all(kind.__name__ in drawn for kind in kinds)


def test_every_packaged_file_is_found() -> None:
    names = {Path(path).name for path in bundle.graph_files()}
    assert {"core.ttl", "article.ttl", "passages.trig", "entities.trig", "errata.trig"} <= names
    on_disk = {p.name for p in Path(bundle.ONTOLOGY).glob("articles/*/*") if p.suffix in (".ttl", ".trig")}
    assert on_disk <= names


def test_what_docstrings_refer_to_is_there() -> None:
    said = {name for path in MODULES for name in REFERENCE.findall(path.read_text(encoding="utf-8"))}
    assert len(said) > 30
    for name in sorted(said):
        assert pkgutil.resolve_name(name) is not None, name


def test_modules_and_functions_stay_small() -> None:
    long = {str(p.relative_to(ROOT)): n for p in MODULES if (n := p.read_text().count("\n")) > 250}
    assert not long
    functions = [(p, n) for p in MODULES for n in ast.walk(parsed(p)) if isinstance(n, FUNCTIONS)]
    lines = {f"{path.stem}.{f.name}": (f.end_lineno or 0) - f.lineno + 1 for path, f in functions}
    assert not {name: n for name, n in lines.items() if n > 60}

"""The work that is measured: questions, with the same query for each engine, and commands as processes."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

from kg import bundle
from kg.entity.find import parameter_term
from kg.question import catalogue
from kg.question.query import Query
from kg.store.embedded import Embedded

PATIENCE = 900.0
"""Seconds within which an engine must have read the graph."""
FIRST = (
    "actions",
    "budgets",
    "claims",
    "company-profile",
    "errata",
    "events",
    "founders",
    "investment-totals",
    "investments",
    "laws",
    "not-said",
    "outline",
    "person-profile",
    "policies",
    "policy-profile",
    "rankings",
    "ranks-side-by-side",
    "relationships",
    "sentence",
    "start-ups",
    "statistics",
    "timeline",
    "valuations",
)
"""Questions of each kind that are asked first, as short runs get no further."""
UNBOUND = ("actions", "claims", "errata", "investments", "timeline")
"""Questions that are also asked without parameters, so that their answers grow with the graph."""

_PARSE = """import click, pyoxigraph, sys
formats = {"ttl": pyoxigraph.RdfFormat.TURTLE, "trig": pyoxigraph.RdfFormat.TRIG}
for path in sys.argv[1:]:
    for quad in pyoxigraph.parse(path=path, format=formats[path.rsplit(".", 1)[1]]):
        pass
"""
_LOAD = """import pyoxigraph, sys
store = pyoxigraph.Store(sys.argv[2])
store.bulk_load(path=sys.argv[1], format=pyoxigraph.RdfFormat.N_QUADS)
store.flush()
"""
_DUMP = """import pyoxigraph, sys
default = pyoxigraph.DefaultGraph() if sys.argv[2].endswith(".ttl") else None
pyoxigraph.Store.read_only(sys.argv[1]).dump(sys.argv[2], from_graph=default)
"""


class Files(NamedTuple):
    """A graph of one size, in *folder*: as N-Quads, the same with its merge, and as a store of sovkg."""

    folder: Path
    quads: int

    @property
    def graph(self) -> Path:
        return self.folder / "graph.nq"

    @property
    def merged(self) -> Path:
        return self.folder / "merged.nq"

    @property
    def merge(self) -> Path:
        return self.folder / "merge.nt"

    @property
    def store(self) -> Path:
        return self.folder / "store"


class Failed(Exception):
    """An engine gave no answer; the message says why."""


class Question(NamedTuple):
    """A canned question, with the example of its first parameter unless it is *unbound*."""

    name: str
    unbound: bool = False

    @property
    def title(self) -> str:
        if self.unbound:
            return self.name
        parameter = catalogue.find(self.name).parameters[0]
        return f"{self.name} {parameter.option} {parameter.example}"


@cache
def asked(question: Question) -> Query:
    """Return the query of *question*; the example's name is looked up in the article, part of each graph."""
    query = catalogue.find(question.name)
    if question.unbound:
        return query.bind({})
    parameter = query.parameters[0]
    return query.bind({parameter.name: [parameter_term(_article(), query, parameter, parameter.example)]})


@cache
def _article() -> Embedded:
    return Embedded.of_files()


Ask = Callable[[str, Question, float], tuple[float, float, int]]
"""Takes a way, a question and a time limit; returns elapsed seconds, processor seconds or 0, and rows."""


def questions(names: Sequence[str] = ()) -> list[Question]:
    """Return the questions to ask: all, or those with *names*; those of UNBOUND come twice."""
    known = [name for name in catalogue.names() if not names or name in names]
    return [*map(Question, known), *(Question(name, True) for name in UNBOUND if name in known)]


def commands(files: Files, jena: Sequence[str] = ()) -> dict[str, Mapping[str, Sequence[str]]]:
    """Return the commands that are measured as processes, by title and name of the way.

    *jena* is the beginning of Jena's command for loading into a folder, if it is installed.
    """
    python, sovkg, oxigraph = sys.executable, program("sovkg"), program("oxigraph")
    out = files.folder / "out"
    asked: dict[str, Mapping[str, Sequence[str]]] = {}
    for name in ("investments", "errata"):
        bare = [python, "-c", _PARSE, *map(str, bundle.graph_files())]
        asked[f"cold start: query {name}"] = {"pyoxigraph": bare, "sovkg": [sovkg, "query", name]}
    graph, merged, store = map(str, (files.graph, files.merged, files.store))
    asked["load"] = {
        "pyoxigraph": [python, "-c", _LOAD, merged, f"{out}.pyoxigraph"],
        "sovkg": [sovkg, "load", graph, "--store", f"{out}.sovkg"],
        "oxigraph": [oxigraph, "load", "--location", f"{out}.oxigraph", "--file", merged],
    } | ({"jena": [*jena, f"{out}.jena", "0", merged]} if jena else {})
    for syntax in ("nq", "ttl"):
        asked[f"export {syntax}"] = {
            "pyoxigraph": [python, "-c", _DUMP, store, f"{out}.{syntax}"],
            "sovkg": [sovkg, "export", "--store", store, "-o", f"{out}.own.{syntax}"],
        }
    for text in (
        "query investments --country japan",
        "find Mistral",
        "show japan",
        "path samsung japan",
        "rank --most 3",
        f"graph --focus japan --hops 1 -o {out}.html",
    ):
        title = text.partition(" -o")[0]
        asked[title] = {"sovkg": [sovkg, *text.split(), "--store", store]}
    return asked


def program(name: str) -> str:
    return str(Path(sys.executable).parent / name)

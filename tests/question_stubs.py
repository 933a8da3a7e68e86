"""The questions as types of Python, so that an editor completes their names and parameters.

``python -m tests.question_stubs`` writes them; ``make format`` runs it.
"""

from __future__ import annotations

import sys
import textwrap
from subprocess import run

from kg.graph.asking import documented
from kg.question.catalogue import questions
from kg.question.query import Parameter, Query
from tests.conftest import ROOT

PATH = ROOT / "kg/graph/questions.pyi"
_HEAD = '''"""The canned questions for editors: made of the files in queries/ by `make format`."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import Literal, TypeAlias, overload

from kg.graph.answer import Answer
from kg.graph.asking import Asking
from kg.graph.values import Entity

_Entity: TypeAlias = str | Entity
_Entities: TypeAlias = _Entity | Iterable[_Entity]
_Integer: TypeAlias = int | str
_Integers: TypeAlias = _Integer | Iterable[_Integer]
_Year: TypeAlias = int | date | str
_Years: TypeAlias = _Year | Iterable[_Year]
_Decimal: TypeAlias = int | float | Decimal | str
_Decimals: TypeAlias = _Decimal | Iterable[_Decimal]
_Text: TypeAlias = str
_Texts: TypeAlias = _Text | Iterable[_Text]

class Questions(Asking):
'''
_ANY = """    @overload
    def __call__(
        self, name: str, /, *, exact: bool = ..., evidence: bool = ..., **values: object
    ) -> Answer: ...
"""
_ONE = {"entity": "_Entity", "integer": "_Integer", "year": "_Year", "decimal": "_Decimal"}
_SEVERAL = {"entity": "_Entities", "integer": "_Integers", "year": "_Years", "decimal": "_Decimals"}


def _type(parameter: Parameter) -> str:
    if parameter.single:
        return _ONE.get(parameter.type, "_Text")
    return _SEVERAL.get(parameter.type, "_Texts")


def _taken(query: Query) -> str:
    own = [f"{p.keyword}: {_type(p)} = ..." for p in query.parameters]
    return ", ".join(["*", *own, "exact: bool = ...", "evidence: bool = ..."])


def _docstring(text: str) -> str:
    lines = [textwrap.fill(line, 100, subsequent_indent="    ") for line in text.splitlines()]
    text = "\n".join(lines).replace("\\", "\\\\").replace('"""', '\\"""')
    return textwrap.indent(f'"""{text}\n"""' if "\n" in text else f'"""{text}"""', " " * 8)


def stub() -> str:
    """Return the file, whole."""
    calls = [
        f'    @overload\n    def __call__(self, name: Literal["{q.name}"], /, {_taken(q)}) -> Answer: ...\n'
        for q in questions().values()
    ]
    methods = [
        f"    def {q.name.replace('-', '_')}(self, {_taken(q)}) -> Answer:\n{_docstring(documented(q))}\n"
        for q in questions().values()
    ]
    return _formatted("".join([_HEAD, *calls, _ANY, *methods]))


def _formatted(text: str) -> str:
    command = [sys.executable, "-m", "ruff", "format", "--stdin-filename", str(PATH), "-"]
    return run(command, input=text, capture_output=True, text=True, check=True, cwd=ROOT).stdout


if __name__ == "__main__":
    PATH.write_text(stub(), encoding="utf-8")

"""The questions as types of Python, so that editors complete their names and parameters.

``questions.pyi`` holds them; installing writes it (``hatch_build.py``), in a checkout, too, and `make lint`.
"""

from __future__ import annotations

from pathlib import Path

from kg.graph.accessor import docstring
from kg.question.catalogue import questions
from kg.question.query import Parameter, Query

PATH = Path(__file__).with_name("questions.pyi")
_HEAD = '''"""The canned questions for editors: made of the files in queries/."""

# fmt: off
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import Literal, overload

from kg.graph.accessor import QuestionAccessor
from kg.graph.answer import Answer
from kg.graph.values import Entity

'''
_TYPES = {
    "entity": "str | Entity",
    "integer": "int | str",
    "year": "int | date | str",
    "decimal": "int | float | Decimal | str",
}
"""The Python types accepted for a parameter's type, if more than text."""


def stubs() -> str:
    """Return the file, whole: each question as a call by its name, and as a method."""
    lines = ["class Questions(QuestionAccessor):"]
    for query in questions().values():
        name = f'self, name: Literal["{query.name}"], /'
        lines += ["    @overload", f"    def __call__({name}, {_taken(query)}) -> Answer: ..."]
    rest = "self, name: str, /, *, exact: bool = ..., evidence: bool = ..., **values: object"
    lines += ["    @overload", f"    def __call__({rest}) -> Answer: ..."]
    for query in questions().values():
        method = query.name.replace("-", "_")
        lines += [f"    def {method}(self, {_taken(query)}) -> Answer:", f"        {docstring(query)!r}"]
    return _HEAD + "\n".join(lines) + "\n"


def _taken(query: Query) -> str:
    own = [f"{p.keyword}: {_type(p)} = ..." for p in query.parameters]
    return ", ".join(["*", *own, "exact: bool = ...", "evidence: bool = ..."])


def _type(parameter: Parameter) -> str:
    one = _TYPES.get(parameter.type, "str")
    return one if parameter.single else f"{one} | Iterable[{one}]"


if __name__ == "__main__":
    PATH.write_text(stubs(), encoding="utf-8")

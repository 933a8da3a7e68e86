"""Writes the records of ``kg/explorer/*contract.py`` as TypeScript types for the scripts.

``make lint`` runs it, as ``python -m tests.payload_types``.
"""

from __future__ import annotations

import inspect
import re
import types
from pathlib import Path
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints, is_typeddict

from kg.explorer import contract, engine_contract
from tests.conftest import ROOT

PATH = ROOT / "kg/explorer/browser/scripts/data/payload.d.ts"
_PLAIN: dict[Any, str] = {int: "number", float: "number", str: "string", bool: "boolean", type(None): "null"}
_ALIASES = {name: getattr(contract, name) for name in ("Text", "Language", "Reading", "Only", "Rank", "Role")}


def _written(hint: Any, aliases: dict[str, Any]) -> str:
    name = next((name for name, alias in aliases.items() if alias == hint), None)
    if name:
        return name
    origin, inner = get_origin(hint), get_args(hint)
    if origin is Literal:
        return " | ".join(f'"{value}"' for value in inner)
    parts = [_written(part, aliases) for part in inner]
    if origin in (types.UnionType, Union):
        return " | ".join(parts)
    if origin is list:
        return f"{parts[0]}[]"
    if origin is tuple:
        return f"[{', '.join(parts)}]"
    if origin is dict:
        return f"Record<{', '.join(parts)}>"
    return _PLAIN.get(hint) or str(hint.__name__)


def declarations() -> str:
    """Return the text of the whole file."""
    found = ["// Made of kg/explorer/contract.py and engine_contract.py by `make lint`.\n"]
    for name, alias in _ALIASES.items():
        others = {other: value for other, value in _ALIASES.items() if other != name}
        found.append(f"export type {name} = {_written(alias, others)};")
    for name, record in (vars(contract) | vars(engine_contract)).items():
        if is_typeddict(record):
            fields = get_type_hints(record)
            summary = re.sub(r"\s+", " ", inspect.cleandoc(record.__doc__ or "").split("\n\n")[0])
            lines = [f"  {field}: {_written(hint, _ALIASES)};" for field, hint in fields.items()]
            found.append(f"\n/** {summary} */\nexport type {name} = {{\n" + "\n".join(lines) + "\n};")
    return "\n".join(found) + "\n"


if __name__ == "__main__":
    Path(PATH).write_text(declarations(), encoding="utf-8")

"""The notebook of the documentation: runs its cells and updates their outputs.

``python -m tests.notebook`` writes the outputs to the file; ``make docs`` runs it. IPython executes the
cells, as a kernel would.
"""

from __future__ import annotations

import json
from typing import Any

from tests.conftest import ROOT

PATH = ROOT / "docs/python.ipynb"
_KEPT = ("image/svg+xml", "text/html", "text/plain")


def executed(notebook: dict[str, Any]) -> dict[str, Any]:
    """Run the cells of *notebook* and return it with their new outputs.

    Raises:
        RuntimeError: a cell fails.
    """
    from IPython.core.interactiveshell import InteractiveShell
    from IPython.utils.capture import capture_output
    from traitlets.config import Config

    make: Any = InteractiveShell  # it has no type annotations
    shell, cells = make(config=Config({"HistoryManager": {"enabled": False}})), []
    for cell in notebook["cells"]:
        if cell["cell_type"] == "code":
            count = shell.execution_count
            with capture_output() as printed:
                done = shell.run_cell("".join(cell["source"]), store_history=True)
            if not done.success:
                raise RuntimeError(f"{cell['id']}: {done.error_in_exec or done.error_before_exec}")
            outputs: list[dict[str, Any]] = []
            shown, _ = shell.display_formatter.format(done.result) if done.result is not None else ({}, {})
            text = printed.stdout.partition("\x1b[")[0].partition(f"Out[{count}]:")[0]
            if text:
                outputs.append({"name": "stdout", "output_type": "stream", "text": _lines(text)})
            if shown:
                data = {kind: _lines(shown[kind]) for kind in _KEPT if kind in shown}
                outputs.append(
                    {"data": data, "execution_count": count, "metadata": {}, "output_type": "execute_result"}
                )
            cell = {**cell, "execution_count": count, "outputs": outputs}
        cells.append(cell)
    return {**notebook, "cells": cells}


def text(notebook: dict[str, Any]) -> str:
    """Return *notebook* as the text of its file, with each line of a cell on a separate line."""
    return json.dumps(notebook, ensure_ascii=False, indent=1) + "\n"


def _lines(shown: str) -> list[str]:
    return shown.splitlines(keepends=True)


if __name__ == "__main__":
    PATH.write_text(text(executed(json.loads(PATH.read_text(encoding="utf-8")))), encoding="utf-8")

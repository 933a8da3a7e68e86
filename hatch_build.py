"""Build hook: writes what sovkg starts fast by.

These are the ``index.tsv`` of questions and tours, their types, and what the packaged graph's page tells.
"""

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class Hook(BuildHookInterface):  # type: ignore[type-arg]  # its parameter names no public type
    """Reads every question, which also stops a build with a broken one."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002 the hook's signature
        """Write each file into its source folder, from where the wheel takes it."""
        root = Path(self.root)
        sys.path.insert(0, str(root))
        try:
            from kg.explorer.document import bundle_page
            from kg.graph import stubs
            from kg.question.catalogue import questions

            stubs.PATH.write_text(stubs.stubs(), encoding="utf-8")
            for folder in (root / "queries", *sorted(root.glob("ontology/articles/*/tour"))):
                questions(folder)
            bundle_page()
        finally:
            sys.path.remove(str(root))

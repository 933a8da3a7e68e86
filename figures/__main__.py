"""Updates the pictures of the documentation that are out of date."""

from __future__ import annotations

import re
from pathlib import Path

from figures import model, page, rooms

DOCS = Path(__file__).parent.parent / "docs"


def diagrams() -> list[tuple[Path, str, str]]:
    """Return each diagram as (page that shows it, its name there, its text)."""
    classes = [(DOCS / "model.md", name, model.diagram(names)) for name, names in model.DRAWN.items()]
    return [(DOCS / "rooms.md", "rooms", rooms.diagram()), *classes]


def placed(text: str, name: str, diagram: str) -> str:
    """Return the *text* of a page with *diagram* in the block *name*."""
    block = re.compile(rf"(<!-- {name}: made by `make docs` -->\n```mermaid\n).*?(```\n)", re.DOTALL)
    return block.sub(lambda found: found[1] + diagram + "\n" + found[2], text)


def main() -> None:
    """Write the diagrams, and the pictures of the page if its fingerprint has changed."""
    for path, name, diagram in diagrams():
        text = path.read_text(encoding="utf-8")
        path.write_text(placed(text, name, diagram), encoding="utf-8")
    said = DOCS / "page.sha256"
    if not said.exists() or said.read_text() != page.fingerprint() + "\n":
        for scheme, picture in page.pictures().items():
            (DOCS / f"page-{scheme}.webp").write_bytes(picture)
        said.write_text(page.fingerprint() + "\n")


if __name__ == "__main__":
    main()

"""Renders pages from templates, in which data are always text, never markup."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kg.explorer.document import templates
from kg.explorer.picture.style import palettes
from kg.site.addresses import quoted
from kg.text.html import block_hash

if TYPE_CHECKING:
    from jinja2 import Environment

TEMPLATES = Path(__file__).parent / "templates"
POLICY = (
    "default-src 'none'; script-src 'self' file:; style-src 'self' file:; img-src 'self' file:; "
    "form-action 'self' file:; base-uri 'none'"
)
"""Lets a page load files next to it, on a web server or a disk, and nothing else."""


def rendered(template: str, /, **values: Any) -> bytes:
    """Return *template* with *values*, as UTF-8."""
    return _environment().get_template(template).render(values).encode()


@cache
def style() -> str:
    """Return the style sheet of all pages, in the colours of the graph's own page."""
    return "".join(_palette(scheme, colours) for scheme, colours in _schemes()) + _sheet("site.css")


@cache
def own_style() -> tuple[str, str]:
    """Return the style sheet that is included in a piece, and the policy that only allows that."""
    used = set(re.findall(r"var\(--([\w-]+)\)", text := _sheet("piece.css")))
    sheet = "".join(_palette(scheme, {n: p[n] for n in sorted(used)}) for scheme, p in _schemes()) + text
    return sheet, f"default-src 'none'; style-src {block_hash(sheet)}; base-uri 'none'; form-action 'none'"


def script() -> str:
    """Return the script of all pages, for searching and copying."""
    return _file("site.js")


def _schemes() -> tuple[tuple[str, Any], ...]:
    return tuple(zip(("light", "dark"), palettes(), strict=True))


def _palette(scheme: str, colours: Any) -> str:
    named = " ".join(f"--{name}: {colour};" for name, colour in colours.items())
    block = f":root {{ color-scheme: light dark; {named} }}\n"
    return block if scheme == "light" else f"@media (prefers-color-scheme: dark) {{ :root {{ {named} }} }}\n"


def _sheet(name: str) -> str:
    """Return a style sheet with the colours of families of things, which all of them need."""
    return _file(name) + _file("families.css")


def _file(name: str) -> str:
    return (TEMPLATES / name).read_text(encoding="utf-8")


@cache
def _environment() -> Environment:
    made = templates(TEMPLATES)
    made.globals["quoted"] = quoted
    return made

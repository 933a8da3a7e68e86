"""Pages out of templates: whatever data say is text there, never markup."""

from __future__ import annotations

import re
from base64 import b64encode
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kg.explorer.style import palettes
from kg.site.addresses import quoted

if TYPE_CHECKING:
    from jinja2 import Environment

TEMPLATES = Path(__file__).parent / "templates"
POLICY = (
    "default-src 'none'; script-src 'self' file:; style-src 'self' file:; img-src 'self' file:; "
    "form-action 'self' file:; base-uri 'none'"
)
"""Lets a page load what lies beside it, on a web server or a disk, and nothing else."""
_UNSAFE = re.compile("[<>&\u2028\u2029]")


def rendered(template: str, /, **values: Any) -> bytes:
    """Return *template* with *values*, as UTF-8."""
    return _environment().get_template(template).render(values).encode()


@cache
def style() -> str:
    """Return the style sheet of all pages, in the colours of the graph's own page."""
    return "".join(_palette(scheme, colours) for scheme, colours in _schemes()) + _file("site.css")


@cache
def own_style() -> tuple[str, str]:
    """Return the style sheet that stands in a piece, and the policy that lets it and nothing else in."""
    used = set(re.findall(r"var\(--([\w-]+)\)", text := _file("piece.css")))
    sheet = "".join(_palette(scheme, {n: p[n] for n in sorted(used)}) for scheme, p in _schemes()) + text
    digest = b64encode(sha256(sheet.encode()).digest()).decode()
    return sheet, f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"


def script() -> str:
    """Return the script of all pages: it searches, and copies."""
    return _file("site.js")


def in_script(json: str) -> str:
    """Return *json* so that no HTML parser takes a part of it for the end of its element."""
    return _UNSAFE.sub(lambda found: f"\\u{ord(found[0]):04x}", json)


def _schemes() -> tuple[tuple[str, Any], ...]:
    return tuple(zip(("light", "dark"), palettes(), strict=True))


def _palette(scheme: str, colours: Any) -> str:
    named = " ".join(f"--{name}: {colour};" for name, colour in colours.items())
    block = f":root {{ color-scheme: light dark; {named} }}\n"
    return block if scheme == "light" else f"@media (prefers-color-scheme: dark) {{ :root {{ {named} }} }}\n"


def _file(name: str) -> str:
    return (TEMPLATES / name).read_text(encoding="utf-8")


@cache
def _environment() -> Environment:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    made = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.globals["quoted"] = quoted
    return made

"""Charts as images, made with vl-convert, which includes Vega-Lite and a JavaScript engine."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from kg.extras import needed

_VERSION = "6.4"  # of Vega-Lite, as is vendored for the page


def svg(spec: dict[str, Any]) -> str:
    """Return *spec* as SVG, with its texts as text.

    Raises:
        WrongUsage: vl-convert is not installed.
    """
    drawn: str = _engine().vegalite_to_svg(json.dumps(spec), vl_version=_VERSION)
    return drawn


def png(spec: dict[str, Any]) -> bytes:
    """Return *spec* as PNG, with two pixels for each unit.

    Raises:
        WrongUsage: vl-convert is not installed.
    """
    drawn: bytes = _engine().vegalite_to_png(json.dumps(spec), vl_version=_VERSION, scale=2)
    return drawn


@cache
def has_korean_font() -> bool:
    """Return whether this machine has a font with Hangul; without one, all syllables look the same."""
    box = '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20">'
    text = f'{box}<text x="2" y="16" font-family="sans-serif" font-size="14">{{}}</text></svg>'
    seen = [_engine().svg_to_png(text.format(letter)) for letter in "가힣"]
    return bool(seen[0] != seen[1])


def _engine() -> Any:
    with needed(instead="write .html"):
        import vl_convert
    return vl_convert

"""What a page has along and opens when it is wanted: gzipped, in base 85, in blocks that nothing runs.

The digits are letters from ``*`` to ``~``, so that decoding is a subtraction, but for ``<`` and ``>``: what
markup could be made of stands in no block. Base 85 takes a fourth more room than bytes, base 64 a third.
"""

from __future__ import annotations

import base64
import gzip
import string
from pathlib import Path

from kg import bundle
from kg.chart.vega import TEMPLATES
from kg.explorer.packing.cache import cached

_BROWSER = Path(__file__).parent.parent / "browser"
_CHARTS = TEMPLATES / "vega.json"
_THEIRS = string.digits + string.ascii_uppercase + string.ascii_lowercase + "!#$%&()*+-;<=>?@^_`{|}~"
_OURS = "".join(map(chr, range(42, 127))).replace("<", "!").replace(">", "#")
DIGITS = bytes.maketrans(_THEIRS.encode(), _OURS.encode())
"""From the digits of :mod:`base64` to ours."""
_SYSTEM, _UNKNOWN = 9, 255
"""Where gzip (RFC 1952) tells what system packed it: Python 3.12 says which, 3.13 that nobody knows."""
_VENDORED = {"engine": "oxigraph.wasm.gz", "editor": "editor.js.gz", "charts": "charts.js.gz"}
SCRIPTS = ("library", "page", "editor", "charts")
"""Blocks with scripts that the page itself runs, so that its policy has to know them."""


def compressed(text: str) -> bytes:
    """Return *text* packed, the same on every system and Python."""
    content = bytearray(gzip.compress(text.encode(), 9, mtime=0))
    content[_SYSTEM] = _UNKNOWN
    return bytes(content)


def encoded(content: bytes) -> str:
    """Return the block of *content*."""
    return base64.b85encode(content).translate(DIGITS).decode()


def shared(library: str) -> tuple[dict[str, str], dict[str, str]]:
    """Return the blocks that every page opens at once, and those of one that can be asked, by name.

    *library* draws the picture. They are the same in every page.
    """
    first = {"library": library, **_texts("page.js")}
    asked = {**_texts("worker.js"), "templates": _CHARTS.read_text("utf-8")}
    vendored = {name: Path(bundle.VENDOR, file).read_bytes() for name, file in _VENDORED.items()}

    def make() -> list[dict[str, str]]:
        return [
            {name: encoded(compressed(text)) for name, text in first.items()},
            {name: encoded(compressed(text)) for name, text in asked.items()}
            | {name: encoded(content) for name, content in vendored.items()},
        ]

    texts = [text.encode() for text in (*first.values(), *asked.values())]
    opened, waiting = cached("blocks", [*texts, *vendored.values(), Path(__file__).read_bytes()], make)
    return opened, waiting


def _texts(file: str) -> dict[str, str]:
    return {file.removesuffix(".js"): (_BROWSER / file).read_text("utf-8")}


def scripts(library: str, *, asked: bool) -> list[str]:
    """Return the texts of the blocks that the page itself runs; those of one that is *asked*, too."""
    vendored = [Path(bundle.VENDOR, _VENDORED[name]).read_bytes() for name in SCRIPTS if name in _VENDORED]
    more = [gzip.decompress(content).decode() for content in vendored] if asked else []
    return [library, *_texts("page.js").values(), *more]

"""Blocks of a page that are opened on demand: inert data, gzipped and encoded in base 85.

The digits are the characters from ``*`` to ``~``, so that decoding is a subtraction, except that ``!`` and
``#`` replace ``<`` and ``>``, so that no block contains markup. Base 85 is a quarter larger than the bytes,
base 64 a third.
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
"""Translates the digits of :mod:`base64` to those used here."""
_SYSTEM, _UNKNOWN = 9, 255
"""Offset of the operating system in a gzip header (RFC 1952), and the value for an unknown one.

Python 3.12 writes the actual system there, 3.13 the unknown one.
"""
_VENDORED = {"engine": "oxigraph.wasm.gz", "editor": "editor.js.gz", "charts": "charts.js.gz"}
SCRIPTS = ("library", "page", "editor", "charts")
"""Blocks with scripts that the page itself runs, so that its content security policy must list them."""


def compressed(text: str) -> bytes:
    """Return *text* gzipped, with a header that is the same on every system and Python."""
    content = bytearray(gzip.compress(text.encode(), 9, mtime=0))
    content[_SYSTEM] = _UNKNOWN
    return bytes(content)


def encoded(content: bytes) -> str:
    """Return *content* in base 85, with the digits of this module."""
    return base64.b85encode(content).translate(DIGITS).decode()


def shared(library: str) -> tuple[dict[str, str], dict[str, str]]:
    """Return two dicts of blocks by name: for every page, and for pages that answer questions.

    *library* is the text of the library that draws the picture. The blocks are the same in every page.
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
    """Return the scripts that the page itself runs; if *asked*, also those for answering questions."""
    vendored = [Path(bundle.VENDOR, _VENDORED[name]).read_bytes() for name in SCRIPTS if name in _VENDORED]
    more = [gzip.decompress(content).decode() for content in vendored] if asked else []
    return [library, *_texts("page.js").values(), *more]

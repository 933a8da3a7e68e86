"""What a page has along and opens when it is wanted: gzipped, in base 85, in blocks that nothing runs.

The digits are letters from ``*`` to ``~``, so that decoding is a subtraction, but for ``<`` and ``>``: what
markup could be made of stands in no block. Base 85 takes a fourth more room than bytes, base 64 a third.
"""

from __future__ import annotations

import base64
import gzip
import string
from collections.abc import Mapping
from pathlib import Path

from kg import bundle
from kg.chart.vega import TEMPLATES

_BROWSER = Path(__file__).parent / "browser"
_CHARTS = TEMPLATES / "vega.json"
_THEIRS = string.digits + string.ascii_uppercase + string.ascii_lowercase + "!#$%&()*+-;<=>?@^_`{|}~"
_OURS = "".join(map(chr, range(42, 127))).replace("<", "!").replace(">", "#")
DIGITS = bytes.maketrans(_THEIRS.encode(), _OURS.encode())
"""From the digits of :mod:`base64` to ours."""
_SYSTEM, _UNKNOWN = 9, 255
"""Where gzip (RFC 1952) tells what system packed it: Python 3.12 says which, 3.13 that nobody knows."""
SCRIPTS = ("library", "page", "editor", "charts")
"""Blocks with scripts that the page itself runs, so that its policy has to know them."""


def packed(text: str) -> bytes:
    """Return *text* packed, the same on every system and Python."""
    content = bytearray(gzip.compress(text.encode(), 9, mtime=0))
    content[_SYSTEM] = _UNKNOWN
    return bytes(content)


def block(content: bytes) -> str:
    """Return the block of *content*."""
    return base64.b85encode(content).translate(DIGITS).decode()


def first(library: str) -> dict[str, bytes]:
    """Return what is in the blocks that every page opens at once, by name; *library* draws its picture."""
    return {"library": packed(library), "page": packed((_BROWSER / "page.js").read_text("utf-8"))}


def asked(asking: str, *, served: bool) -> dict[str, bytes]:
    """Return what is in the blocks of a page that can be asked; *asking* is what its engine answers from.

    One that is *served* has no engine of its own along.
    """
    vendored = {"engine": "oxigraph.wasm.gz", "editor": "editor.js.gz", "charts": "charts.js.gz"}
    return {
        "asking": packed(asking),
        "worker": packed((_BROWSER / "worker.js").read_text("utf-8")),
        "templates": packed(_CHARTS.read_text("utf-8")),
        **{
            name: Path(bundle.VENDOR, file).read_bytes()
            for name, file in vendored.items()
            if name != "engine" or not served
        },
    }


def scripts(contents: Mapping[str, bytes]) -> list[str]:
    """Return the texts of those that the page itself runs, of the *contents* of blocks."""
    return [gzip.decompress(contents[name]).decode() for name in SCRIPTS if name in contents]

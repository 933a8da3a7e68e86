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
_DIGITS = bytes.maketrans(_THEIRS.encode(), _OURS.encode())
_SYSTEM, _UNKNOWN = 9, 255
"""Where gzip (RFC 1952) tells what system packed it: Python 3.12 says which, 3.13 that nobody knows."""
SCRIPTS = ("library", "page", "editor", "charts")
"""Blocks with scripts that the page itself runs, so that its policy has to know them."""


def packed(text: str) -> str:
    """Return *text* as it stands in a block, the same on every system and Python."""
    content = bytearray(gzip.compress(text.encode(), 9, mtime=0))
    content[_SYSTEM] = _UNKNOWN
    return _digits(bytes(content))


def unpacked(block: str) -> str:
    """Return the text that stands in *block*."""
    back = block.encode().translate(bytes.maketrans(_OURS.encode(), _THEIRS.encode()))
    return gzip.decompress(base64.b85decode(back)).decode()


def _digits(content: bytes) -> str:
    return base64.b85encode(content).translate(_DIGITS).decode()


def first(library: str) -> dict[str, str]:
    """Return the blocks that every page opens at once, by name; *library* is what draws its picture."""
    return {"library": packed(library), "page": packed((_BROWSER / "page.js").read_text("utf-8"))}


def asked(asking: str) -> dict[str, str]:
    """Return the blocks of a page that can be asked, by name; *asking* is what its engine answers from."""
    vendored = {"engine": "oxigraph.wasm.gz", "editor": "editor.js.gz", "charts": "charts.js.gz"}
    return {
        "asking": packed(asking),
        "worker": packed((_BROWSER / "worker.js").read_text("utf-8")),
        "templates": packed(_CHARTS.read_text("utf-8")),
        **{name: _digits(Path(bundle.VENDOR, file).read_bytes()) for name, file in vendored.items()},
    }


def scripts(blocks: Mapping[str, str]) -> list[str]:
    """Return the texts of those of *blocks* that the page itself runs."""
    return [unpacked(blocks[name]) for name in SCRIPTS if name in blocks]

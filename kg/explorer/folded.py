"""What a page has along and opens only when it is wanted: gzipped, in base64, in blocks that nothing runs."""

from __future__ import annotations

import gzip
from base64 import b64decode, b64encode
from collections.abc import Mapping
from pathlib import Path

from kg import bundle
from kg.chart.vega import TEMPLATES

_WORKER = Path(__file__).parent / "browser" / "worker.js"
_CHARTS = TEMPLATES / "vega.json"
SCRIPTS = ("editor", "charts")
"""Blocks with scripts that the page itself runs, so that its policy has to know them."""


def packed(text: str) -> str:
    """Return *text* as it stands in a block."""
    return _base64(gzip.compress(text.encode(), 9, mtime=0))


def _base64(content: bytes) -> str:
    return b64encode(content).decode()


def blocks(asking: str) -> dict[str, str]:
    """Return the blocks of a page that can be asked, by name; *asking* is what its engine answers from."""
    vendored = {"engine": "oxigraph.wasm.gz", **{name: f"{name}.js.gz" for name in SCRIPTS}}
    return {
        "asking": packed(asking),
        "worker": packed(_WORKER.read_text("utf-8")),
        "templates": packed(_CHARTS.read_text("utf-8")),
        **{
            name: b64encode(Path(bundle.VENDOR, file).read_bytes()).decode()
            for name, file in vendored.items()
        },
    }


def scripts(blocks: Mapping[str, str]) -> list[str]:
    """Return the texts of those of *blocks* that the page itself runs."""
    return [gzip.decompress(b64decode(blocks[name])).decode() for name in SCRIPTS if name in blocks]

"""A chart as a single HTML file that opens offline and allows no other scripts."""

from __future__ import annotations

import gzip
import json
from html import escape
from pathlib import Path
from typing import Any

from kg import bundle
from kg.chart.locators import locators
from kg.question.table import Table
from kg.text.html import block_hash, in_script

_DRAW = """addEventListener("DOMContentLoaded", async () => {
  const spec = JSON.parse(document.getElementById("spec").textContent);
  const drawn = new DOMParser().parseFromString(await charts.svg(spec), "image/svg+xml").documentElement;
  document.getElementById("chart").append(drawn);
  performance.mark("drawn");
});"""
_STYLE = """body { margin: 0 auto; max-width: 60rem; padding: 1rem; color: #1f2328; background: #fff;
  font: 1rem/1.5 "Noto Sans CJK KR", "Noto Sans KR", "Apple SD Gothic Neo", "Malgun Gothic", sans-serif; }
figure { margin: 0; overflow-x: auto; }
svg { max-width: 100%; height: auto; }
dt { font-weight: 700; }
dd { margin: 0 0 .5rem; }"""
_SENTENCES = {"en": "What the sentences say", "ko": "문장이 말하는 것"}
_NO_SCRIPT = {
    "en": "This page needs JavaScript to draw the chart, and JavaScript is switched off.",
    "ko": "이 페이지는 자바스크립트로 그린다.",
}


def document(spec: dict[str, Any], table: Table, title: str) -> str:
    """Return a page with the chart *spec* (Vega) and paraphrases of the passages behind *table*."""
    library = gzip.decompress(Path(bundle.VENDOR, "charts.js.gz").read_bytes()).decode()
    library = library.replace("</script", r"<\\/script")
    data = in_script(json.dumps(spec, ensure_ascii=False))
    hashes = " ".join(map(block_hash, (library, _DRAW)))
    policy = f"default-src 'none'; script-src {hashes}; style-src {block_hash(_STYLE)}; img-src data:"
    lines = [
        f"<dt>{escape(locators([p], table.lang, full=True))}</dt><dd>{escape(table.paraphrases[p])}</dd>"
        for p in sorted(table.paraphrases)
    ]
    sentences = f"<h2>{_SENTENCES[table.lang]}</h2>\n<dl>\n" + "\n".join(lines) + "\n</dl>" if lines else ""
    return f"""<!doctype html>
<html lang="{table.lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{escape(title)}</title>
<style>{_STYLE}</style>
</head>
<body>
<figure id="chart" role="img" aria-label="{escape(title)}"></figure>
<noscript><p>{_NO_SCRIPT[table.lang]}</p></noscript>
{sentences}
<script type="application/json" id="spec">{data}</script>
<script>{library}</script>
<script>{_DRAW}</script>
</body>
</html>
"""

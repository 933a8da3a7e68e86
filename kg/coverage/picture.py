"""The coverage as a picture: rows are paragraphs, cells are sentences, and gaps have striking colours.

A cell's width is the length of its sentence; its colour shows the statements for each hundred characters,
relative to the median of all sentences. It is one self-contained SVG, in light and dark, or a page with it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape as _markup
from itertools import groupby
from statistics import median

from kg.coverage.measure import BOILERPLATE, NOTHING, Covered, density, thinnest
from kg.names.labels import labels, paraphrases
from kg.rdf.namespaces import slug
from kg.rdf.terms import iri
from kg.store import Store
from kg.text.counts import Count

WIDTH, _LEFT, _RIGHT, _ROW, _GAP = 1000, 96, 96, 24, 4
_LISTED = 8
_MESSAGES = {
    "en": {
        "title": "What the graph covers",
        "desc": "{n:sentence}, not counting boilerplate. Without statements: {bare}. With fewer than half "
        "of the median for their length ({median:.1f} per 100 characters): {thin}.",
        "paragraph": "paragraph",
        "legend": "statements per 100 characters",
        "none": "none",
        "boilerplate": "boilerplate",
        "unchecked": "not recorded as checked",
        "columns": "statements, † errata",
        "cell": "{name}: {statements:statement} in {length:character}, {errata:erratum|errata}. {text}",
        "thin": "The thinnest sentences",
    },
    "ko": {
        "title": "그래프가 담은 범위",
        "desc": "문장 {n}개(페이지 요소 제외). 진술이 없는 문장은 {bare}개, 길이에 견주어 진술이 "
        "중앙값(100자당 {median:.1f})의 절반보다 적은 문장은 {thin}개이다.",
        "paragraph": "문단",
        "legend": "100자당 진술 수",
        "none": "없음",
        "boilerplate": "페이지 요소",
        "unchecked": "확인이 적혀 있지 않음",
        "columns": "진술, † 오류",
        "cell": "{name}: {length}자에 진술 {statements}개, 오류 {errata}개. {text}",
        "thin": "가장 얇은 문장",
    },
}
_STYLE = """
.coverage { --paper:#ffffff; --ink:#1b1f24; --soft:#59636e; --rest:#e4e7eb; --none:#d1242f; --thin:#f2b134;
  --c1:#bcd7f2; --c2:#6ea8dc; --c3:#2563a8; --on:#ffffff; --under:#1b1f24; }
@media (prefers-color-scheme: dark) { .coverage {
  --paper:#14181d; --ink:#e8ecf0; --soft:#a2adb8; --rest:#2b323a; --none:#ff5d5d; --thin:#f2b134;
  --c1:#1d3a57; --c2:#2f6ca8; --c3:#8cc2f5; --on:#14181d; --under:#e8ecf0; } }
.coverage text { font: 12px system-ui, 'Noto Sans', 'Noto Sans KR', sans-serif; fill: var(--ink); }
.coverage .soft { fill: var(--soft); } .coverage .head { font-size: 15px; font-weight: 600; }
.coverage .paper { fill: var(--paper); } .coverage rect.rest { fill: var(--rest); }
.coverage rect.none { fill: var(--none); } .coverage rect.thin { fill: var(--thin); }
.coverage rect.c1 { fill: var(--c1); } .coverage rect.c2 { fill: var(--c2); }
.coverage rect.c3 { fill: var(--c3); }
.coverage .unchecked { stroke: var(--ink); stroke-width: 1.5; stroke-dasharray: 3 2; }
.coverage .number { text-anchor: middle; font-size: 11px; fill: var(--under); }
.coverage text.none, .coverage text.c3 { fill: var(--on); } .coverage text.thin { fill: #1b1f24; }
.coverage .end { text-anchor: end; }
"""


def svg(store: Store, passages: Sequence[Covered], lang: str) -> str:
    """Return the picture of *passages*, read from *store* by :func:`kg.coverage.measure.read`, as SVG."""
    messages = _MESSAGES[lang]
    able = [c for c in passages if c.kind != BOILERPLATE]
    middle = median([density([c]) for c in able] or [0.0]) or 1.0
    names = labels(store, [iri(c.article) for c in passages], lang)
    read = paraphrases(store, [c.passage for c in passages], lang)
    longest = max((sum(c.length for c in row) + _GAP for row in _rows(passages)), default=1)
    scale = (WIDTH - _LEFT - _RIGHT) / longest
    body: list[str] = []
    y = 64
    body += _legend(messages, middle, y)
    y += 34
    for article, group in groupby(passages, key=lambda c: c.article):
        body.append(f'<text class="head" x="8" y="{y + 12}">{escape(names[article])}</text>')
        body.append(f'<text class="soft end" x="{WIDTH - 8}" y="{y + 12}">{messages["columns"]}</text>')
        y += 24
        for row in _rows(group):
            label = f"{messages['paragraph']} {row[0].paragraph}"
            body.append(f'<text class="soft end" x="{_LEFT - 10}" y="{y + 15}">{label}</text>')
            x = float(_LEFT)
            for c in row:
                wide = max(c.length * scale - 2, 2.0)
                text = messages["cell"].format(
                    name=slug(c.passage),
                    statements=Count(c.statements),
                    length=Count(c.length),
                    errata=Count(len(c.errata)),
                    text=read.get(c.passage, ""),
                )
                body.append(_cell(c, x, y, wide, text, middle))
                x += wide + 2
            total = sum(c.statements for c in row)
            mark = f"  † {n}" if (n := len(frozenset[str]().union(*(c.errata for c in row)))) else ""
            if total or any(c.bare for c in row):
                body.append(f'<text class="soft" x="{x + 6:.1f}" y="{y + 15}">{total}{mark}</text>')
            y += _ROW
        y += 14
    if not passages:
        body = [f'<text x="8" y="80">{NOTHING[lang]}</text>']
    desc = messages["desc"].format(
        n=Count(len(able)),
        bare=sum(c.bare for c in able),
        thin=sum(_class(c, middle) == "thin" for c in able),
        median=middle,
    )
    height = y + 10
    head = [
        f'<svg xmlns="http://www.w3.org/2000/svg" class="coverage" viewBox="0 0 {WIDTH} {height}" '
        f'width="{WIDTH}" height="{height}" role="img" aria-labelledby="coverage-title coverage-desc" '
        f'xml:lang="{lang}" lang="{lang}">',
        f'<title id="coverage-title">{messages["title"]}</title>',
        f'<desc id="coverage-desc">{escape(desc if passages else NOTHING[lang])}</desc>',
        f"<style>{_STYLE}</style>",
        f'<rect class="paper" width="{WIDTH}" height="{height}"/>',
        f'<text class="head" x="8" y="24">{messages["title"]}</text>',
        *([f'<text class="soft" x="8" y="44">{escape(desc)}</text>'] if passages else []),
    ]
    return "\n".join([*head, *body, "</svg>", ""])


def html(store: Store, passages: Sequence[Covered], lang: str) -> str:
    """Return an HTML page with the picture, and below it a list of the thinnest sentences."""
    messages = _MESSAGES[lang]
    thin = thinnest(passages, _LISTED)
    texts = paraphrases(store, [c.passage for c in thin], lang)
    items = [
        f"<li><b>{slug(c.passage)}</b> {density([c]):.1f}{_told(texts.get(c.passage, ''))}</li>" for c in thin
    ]
    below = [f"<h2>{messages['thin']} ({messages['legend']})</h2>", "<ol>", *items, "</ol>"] if items else []
    page = [
        "<!doctype html>",
        f'<html lang="{lang}">',
        f'<meta charset="utf-8"><title>{messages["title"]}</title>',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        "<style>:root { color-scheme: light dark } body { margin: 2rem auto; max-width: 1000px;"
        " padding: 0 1rem; font: 15px/1.5 system-ui, 'Noto Sans KR', sans-serif }"
        " svg { max-width: 100%; height: auto }"
        " h2 { font-size: 1.1rem }</style>",
        svg(store, passages, lang),
        *below,
        "</html>",
    ]
    return "\n".join(page) + "\n"


def escape(text: str) -> str:
    """Return *text* escaped for XML, without control characters, which XML cannot contain."""
    return _markup("".join(c for c in text if c.isprintable() or c.isspace()))


def _rows(passages: Iterable[Covered]) -> list[list[Covered]]:
    return [list(row) for _, row in groupby(passages, key=lambda c: (c.article, c.paragraph))]


def _class(c: Covered, middle: float) -> str:
    """Return the CSS class of a cell: thin is below half of the *middle* density, c3 at least twice it."""
    if c.kind == BOILERPLATE:
        return "rest"
    if not c.statements:
        return "none"
    share = density([c]) / middle
    return "thin" if share < 0.5 else "c1" if share < 1 else "c2" if share < 2 else "c3"


def _cell(c: Covered, x: float, y: int, wide: float, text: str, middle: float) -> str:
    kind = _class(c, middle)
    unchecked = " unchecked" if c.statements and not c.checkers else ""
    number = f'<text class="number {kind}" x="{x + wide / 2:.1f}" y="{y + 15}">{c.statements}</text>'
    number = number if wide > 18 and kind != "rest" else ""
    return (
        f'<g><title>{escape(text.strip())}</title><rect class="{kind}{unchecked}" x="{x:.1f}" y="{y}" '
        f'width="{wide:.1f}" height="{_ROW - _GAP}" rx="2"/>{number}</g>'
    )


def _legend(messages: dict[str, str], middle: float, y: int) -> list[str]:
    """Return the legend of the colours, on one line."""
    entries = [
        ("none", messages["none"]),
        ("thin", f"< {middle / 2:.1f}"),
        ("c1", f"< {middle:.1f}"),
        ("c2", f"< {middle * 2:.1f}"),
        ("c3", f"≥ {middle * 2:.1f}"),
        ("rest", messages["boilerplate"]),
        ("unchecked", messages["unchecked"]),
    ]
    lines = [f'<text class="soft" x="8" y="{y + 12}">{messages["legend"]}</text>']
    x = 240
    for kind, label in entries:
        shape = "rest unchecked" if kind == "unchecked" else kind
        lines.append(f'<rect class="{shape}" x="{x}" y="{y}" width="22" height="14" rx="2"/>')
        lines.append(f'<text x="{x + 28}" y="{y + 12}">{escape(label)}</text>')
        x += 88 if kind != "rest" else 124
    return lines


def _told(text: str) -> str:
    return f" — {escape(text)}" if text else ""

"""The coverage for the terminal: bars beside the numbers, and who encoded and checked the statements."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

import pyoxigraph as ox

from kg.coverage.measure import BOILERPLATE, Covered, density
from kg.question.table import Row, Table
from kg.rdf.namespaces import slug
from kg.rdf.terms import text_of
from kg.text.counts import Count

_PEOPLE = {
    "en": {
        "stated": "{stated} of {n:sentence has|sentences have} statements, not counting boilerplate.",
        "bare": "Without statements: {names}.",
        "encoded": "Encoded by {who}.",
        "checked": "Checked by {who} on {when}: {n}.",
        "never": "Not recorded as checked: {n}.",
    },
    "ko": {
        "stated": "문장 {n}개 가운데 {stated}개에 진술이 있다(페이지 요소 제외).",
        "bare": "진술이 없는 문장: {names}.",
        "encoded": "입력: {who}.",
        "checked": "확인: {who}, {when}, {n}개.",
        "never": "확인이 적혀 있지 않은 문장: {n}개.",
    },
}
_BARS = "▁▂▃▄▅▆▇█"
_LONG = 12


def with_bars(table: Table, passages: Sequence[Covered], by: str) -> Table:
    """Return *table*, made from *passages* by :func:`added_up`, for people: with bars and fewer columns.

    The length of a row's bar is its density relative to the densest row. If *by* is ``paragraph``, another
    column has a step for each sentence: its height is the sentence's density, and a cross marks one that
    should have statements and has none. The column of articles is left out if there is only one.
    """
    hidden = {"stated", "without"} | ({"article"} if len({c.article for c in passages}) == 1 else set())
    names = [name for name in table.columns if name not in hidden]
    tables = [dict(zip(table.columns, row.terms, strict=True)) for row in table.rows]
    values = [float(text_of(row["density"])) for row in tables]
    most = max((density([c]) for c in passages), default=0.0) or 1.0
    steps: dict[tuple[str, str], str] = defaultdict(str)
    for c in passages if by == "paragraph" else ():
        step = _BARS[min(int(len(_BARS) * density([c]) / most), len(_BARS) - 1)]
        steps[c.article, str(c.paragraph)] += step if c.statements else "×" if c.bare else "·"
    rows = []
    for row, value in zip(tables, values, strict=True):
        row["bar"] = ox.Literal(_BARS[-1] * round(_LONG * value / (max(values) or 1)))
        if steps:
            row["steps"] = ox.Literal(steps[text_of(row["article"]), text_of(row["paragraph"])])
        rows.append(Row(tuple(row[name] for name in [*names, "bar", *(["steps"] if steps else [])])))
    heads = ("per 100", "thickness", "by sentence") if table.lang == "en" else ("100자당", "두께", "문장별")
    return table._replace(
        rows=rows,
        grouped="article" in names,
        columns=(*names, "bar", *(["steps"] if steps else [])),
        headings=table.headings | dict(zip(("density", "bar", "steps"), heads, strict=True)),
    )


def people(passages: Iterable[Covered], lang: str) -> list[str]:
    """Return lines on which of *passages* have no statements, and on who encoded and checked them."""
    able = [c for c in passages if c.kind != BOILERPLATE]
    bare = [slug(c.passage) for c in able if c.bare]
    messages = _PEOPLE[lang]
    encoders = ", ".join(sorted({e for c in able for e in c.encoders}))
    lines = [messages["stated"].format(n=Count(len(able)), stated=len(able) - len(bare))]
    lines += [messages["bare"].format(names=", ".join(bare))] if bare else []
    lines += [messages["encoded"].format(who=encoders)] if encoders else []
    stating = [c for c in able if c.statements]
    by_whom = Counter((", ".join(sorted(c.checkers)), ", ".join(sorted(c.checked))) for c in stating)
    for (who, when), n in sorted(by_whom.items(), reverse=True):
        lines.append(messages["checked" if who else "never"].format(who=who, when=when or "?", n=n))
    return lines

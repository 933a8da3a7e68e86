"""An answer as a fragment of HTML to embed in any page: without script and style, its data escaped."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from html import escape

from kg.question.table import Row, Table
from kg.tables.cells import grid, mark, shown, subject
from kg.tables.notes import notes
from kg.tables.text import MESSAGES, told
from kg.text.controls import line
from kg.text.counts import Count

_WIDE = {"table", "tbody", "ol"}
"""Elements with each child on its own line, so that versions can be compared line by line."""


def fragment(table: Table) -> str:
    """Return *table* as HTML, a list of sentences or a table, with its notes and evidence below."""
    messages = MESSAGES[table.lang]
    if told(table):
        items = (_element("li", f"{mark(row.errata)} {_sentence(row)}") for row in table.sentences)
        titles, body = [table.title], _element("ol", *items)
        count = messages["sentences"].format(Count(len(table.sentences)))
        table = table._replace(rows=list(table.sentences), sentences=())  # not repeated in the notes
    else:
        heads, rows = grid(table)
        head = _element("thead", _row("th", heads))
        body = _element("table", head, _element("tbody", *(_row("td", row) for row in rows)))
        titles = [table.title, subject(table)]
        none = "" if table.title_says_none else f"({messages['none']})"
        count = messages["rows"].format(Count(len(rows))) if rows else none
    below = filter(None, map(_literally, [*notes(table, sys.maxsize), *table.notes, table.refusal]))
    parts = [*(_element("p", _element("b", _literally(title))) for title in titles if title), body]
    parts += [*([_element("p", _literally(count))] if count else []), _element("small", "<br>\n".join(below))]
    return f'<div lang="{table.lang}">\n' + "\n".join(parts) + "\n</div>\n"


def _sentence(row: Row) -> str:
    text, where, *_ = row.terms
    return _literally(shown(text, {}, "") + (f" [{shown(where, {}, '')}]" if where else ""))


def _row(kind: str, cells: Iterable[str]) -> str:
    return _element("tr", *(_element(kind, _literally(cell)) for cell in cells))


def _element(name: str, *content: str) -> str:
    end = "\n" if name in _WIDE else ""
    return f"<{name}>{end}{end.join(content)}{end}</{name}>"


def _literally(text: str) -> str:
    return escape(line(text.strip()))

"""Small pages for embedding in others: an answer or a card, with their own style and without scripts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import Any

from kg.network.build import describes
from kg.question.table import Row
from kg.rdf.terms import Triple
from kg.site import answers, cards
from kg.site.addresses import relative
from kg.site.context import Context
from kg.site.links import marked_errata
from kg.site.messages import messages
from kg.site.template import own_style, rendered

LARGEST = 50_000
"""The most bytes of a piece."""
_ROWS, _SAID = 60, 12


def answer(context: Context, name: str, lang: str) -> bytes:
    """Return the answer to the question *name*, with as many rows as fit."""
    content, table = answers.page(context, name, lang), context.answer(name, lang)

    def cut(most: int) -> dict[str, Any]:
        rows = table.rows[:most]
        left = len(table.rows) - len(rows)
        own = marked_errata(context, table._replace(rows=rows), numbered=True)
        return {**content, "most": most, "left": left, "wrongs": own}

    return _fitted(context, "answer", cut, lang, f"questions/{name}", _ROWS)


def card(context: Context, iri: str, lang: str) -> bytes:
    """Return the key sentences about the thing *iri* and its properties, as many as fit."""
    content = cards.page(context, iri, lang)
    table = content["table"]
    first = _triples(content["key_sentences"])

    def cut(most: int) -> dict[str, Any]:
        facts = [fact.cut(most) for fact in content["facts"][:most]]
        shown = first | _triples(row for fact in facts for row in fact.rows)
        rows = [row for row in table.rows if _triples([row]) <= shown]
        own = marked_errata(context, table._replace(rows=rows))
        left = sum(not describes(*triple[1:]) for triple in _triples(table.rows) - shown)
        return {**content, "facts": facts, "left": left, "wrongs": own}

    return _fitted(context, "card", cut, lang, context.things[iri], _SAID)


def _triples(rows: Iterable[Row]) -> set[Triple]:
    """Return the statements behind *rows*."""
    return {each.triple for row in rows for each in row.evidence}


def _fitted(
    context: Context, kind: str, cut: Callable[[int], Mapping[str, Any]], lang: str, path: str, most: int
) -> bytes:
    """Return the piece with the values of *cut* for *most* rows, which is halved while it is too large."""
    sheet, policy = own_style()
    at = f"{lang}/pieces/{path}.html"
    made = rendered(
        f"piece-{kind}.html.j2",
        **cut(most),
        lang=lang,
        say=messages(lang),
        style=sheet,
        policy=policy,
        whole=f"{lang}/{path}.html",
        href=partial(relative, at=at),
        site=context.title[lang],
        corrected=context.corrected,
    )
    return made if len(made) < LARGEST or not most else _fitted(context, kind, cut, lang, path, most // 2)

"""Small pages to put into others: an answer, a card. They carry their own style, and run nothing."""

from __future__ import annotations

from functools import partial
from typing import Any

from kg.site import answers, cards
from kg.site.addresses import relative
from kg.site.known import Known
from kg.site.template import own_style, rendered
from kg.site.words import said

LARGEST = 50_000
"""Bytes of a piece."""
_ROWS, _SAID = 60, 12


def answer(known: Known, name: str, lang: str) -> bytes:
    """Return the answer to the question *name*, as many of its rows as a piece has room for."""
    return _fitted(known, "answer", answers.page(known, name, lang), lang, f"questions/{name}", _ROWS)


def card(known: Known, iri: str, lang: str) -> bytes:
    """Return what is told first of the thing *iri*, and its figures."""
    return _fitted(known, "card", cards.page(known, iri, lang), lang, known.things[iri], _SAID)


def _fitted(known: Known, kind: str, content: dict[str, Any], lang: str, path: str, most: int) -> bytes:
    """Return the piece with *most* rows, or with half of them as often as it is too large."""
    sheet, policy = own_style()
    at = f"{lang}/pieces/{path}.html"
    made = rendered(
        f"piece-{kind}.html.j2",
        **content,
        lang=lang,
        say=said(lang),
        style=sheet,
        policy=policy,
        most=most,
        whole=f"{lang}/{path}.html",
        href=partial(relative, at=at),
        site=known.title[lang],
        corrected=known.corrected,
    )
    return made if len(made) < LARGEST or not most else _fitted(known, kind, content, lang, path, most // 2)

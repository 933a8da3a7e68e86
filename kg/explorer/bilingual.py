"""A text in both languages, as the page has it."""

from __future__ import annotations

from collections.abc import Mapping

from kg.explorer.contract import Text
from kg.names.labels import LANGUAGES


def bilingual(texts: Mapping[str, str]) -> Text:
    """Return a text by language as the page has it."""
    english, korean = (texts[lang] for lang in LANGUAGES)
    return (english, korean) if english != korean else english


def in_language(text: Text, lang: str) -> str:
    """Return what :func:`bilingual` made a text of, in *lang*."""
    return text if isinstance(text, str) else text[LANGUAGES.index(lang)]

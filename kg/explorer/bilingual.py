"""Texts in both languages, in the form that the page uses."""

from __future__ import annotations

from collections.abc import Mapping

from kg.explorer.contract import Text
from kg.names.labels import LANGUAGES


def bilingual(texts: Mapping[str, str]) -> Text:
    """Return the pair of the English and the Korean text, or a single string if they are equal."""
    english, korean = (texts[lang] for lang in LANGUAGES)
    return (english, korean) if english != korean else english


def in_language(text: Text, lang: str) -> str:
    """Return the part in *lang* of a text made by :func:`bilingual`."""
    return text if isinstance(text, str) else text[LANGUAGES.index(lang)]

"""The names of countries and territories, from CLDR."""

from __future__ import annotations

from functools import cache


@cache
def countries() -> frozenset[str]:
    """Return the English and Korean names of all territories that have or had a currency."""
    from babel import Locale
    from babel.core import get_global

    used = get_global("territory_currencies")
    locales = (Locale.parse(language).territories for language in ("en", "ko"))
    return frozenset(name for known in locales for code, name in known.items() if code in used)

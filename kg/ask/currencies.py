"""The names of currencies in sentences."""

from __future__ import annotations

import re
from functools import cache

LETTERS = re.compile(r"[a-z]+|[가-힣]+")
_PLAIN_CURRENCY = {"dollar": "USD", "dollars": "USD", "달러": "USD"}
"""Names of many currencies that mean a single one if no country is named."""


@cache
def currencies() -> dict[str, str]:
    """Return the ISO 4217 code for each name of a currency; "" if several have the name."""
    from kg.quantities.currencies import names

    known = names()
    signs = {sign.lower(): codes for sign, codes in known.signs.items() if len(sign) == 3 and sign.isascii()}
    several = {**signs, **known.english, **known.korean}
    words = {name: several[name] for name in sorted(several) if LETTERS.fullmatch(name)}
    return {name: min(codes) if len(codes) == 1 else "" for name, codes in words.items()} | _PLAIN_CURRENCY

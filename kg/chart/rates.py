"""Conversion to a common currency at the reader's rates; the article states none of these figures."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from typing import NamedTuple

from kg.errors import WrongUsage


class Rates(NamedTuple):
    """The value of one unit of each currency in *currency* (ISO 4217) on a *date*, as the reader gives it."""

    currency: str
    date: str
    worth: Mapping[str, Decimal]

    def converted(self, amount: Decimal, currency: str) -> Decimal:
        """Return *amount* of *currency* in the common one, rounded to three digits as it is approximate.

        Raises:
            WrongUsage: there is no rate for *currency*.
        """
        if currency == self.currency:
            return amount
        if currency not in self.worth:
            raise WrongUsage(f"`rate`: there is none for {currency or 'no currency'}; add {currency}=NUMBER")
        value = amount * self.worth[currency]
        return value and value.quantize(Decimal(1).scaleb(value.adjusted() - 2), ROUND_HALF_UP)


def read(currency: str | None, rates: tuple[str, ...], date: str | None) -> Rates | None:
    """Return rates given as texts such as ``JPY=0.0067``, or None without *currency*.

    Raises:
        WrongUsage: something is missing, not an ISO 4217 code, or not a positive number.
    """
    if currency is None:
        if rates or date:
            raise WrongUsage("`rate`: also give `in_currency`, the currency to convert to")
        return None
    worth = {}
    for text in rates:
        code, _, value = text.partition("=")
        try:
            worth[code] = Decimal(value)
        except InvalidOperation:
            worth[code] = Decimal(0)
        if not re.fullmatch("[A-Z]{3}", code) or not worth[code].is_finite() or worth[code] <= 0:
            raise WrongUsage(f"`rate`: {text!r} is not a rate; write CODE=NUMBER, such as JPY=0.0067")
    if not re.fullmatch("[A-Z]{3}", currency):
        raise WrongUsage(f"`in_currency`: {currency!r} is not a currency code; write one such as USD")
    if not rates or not date:
        raise WrongUsage("`in_currency`: give each `rate` (such as JPY=0.0067) and its `rate_date`")
    if not re.fullmatch(r"\d{4}(-\d\d(-\d\d)?)?", date):
        raise WrongUsage(f"`rate_date`: {date!r} is not a date; write YYYY-MM-DD")
    return Rates(currency, date, worth)

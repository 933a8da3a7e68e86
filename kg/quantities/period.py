"""The time that a text mentions: years, a month or a day, with its beginning and end."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from kg.quantities.characters import Unread


class Period(NamedTuple):
    """The time that a text mentions: the *years* it names, the *first* and *last*, a *month* and a *day*.

    *about* is true if it is approximate ("around 2010"), *early* if *first* means the first years of its
    decade (1990년대 초반).
    """

    years: tuple[int, ...] = ()
    first: int | None = None
    last: int | None = None
    month: int | None = None
    day: int | None = None
    about: bool = False
    early: bool = False

    @property
    def date(self) -> str | None:
        """The day as 2025-12-23, or the month as 2025-12, if its year is named; else None."""
        if not (self.month and self.years):
            return None
        return f"{self.years[0]:04}-{self.month:02}" + (f"-{self.day:02}" if self.day else "")

    @property
    def span(self) -> tuple[int | None, int | None] | None:
        """The first and the last year, None for an open end; None as a whole if there is no year."""
        if self.first or self.last:
            return self.first, self.last
        return (self.years[0], self.years[-1]) if self.years else None


def combined(found: Sequence[Period]) -> Period:
    """Return the times that several parts of a text mention as one.

    Raises:
        Unread: they are several dates, or a month with several years.
    """
    months = [each for each in found if each.month]
    if len(months) > 1:
        raise Unread("several dates")
    dated = months[0] if months else Period()
    years = tuple(sorted({year for each in found for year in each.years}))
    if months and len(years) > 1:
        raise Unread("a month of several years")
    return Period(
        years,
        min((each.first for each in found if each.first), default=None),
        max((each.last for each in found if each.last), default=None),
        dated.month,
        dated.day,
        any(each.about for each in found),
        any(each.early for each in found),
    )

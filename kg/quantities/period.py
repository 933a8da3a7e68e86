"""What a text says of time: years, a month or a day, from when and until when."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from kg.quantities.characters import Unread


class Period(NamedTuple):
    """What a text says of time: the *years* it names, the *first* and the *last*, a *month* and a *day*.

    *about* is whether it says so roughly: around 2010; *early* whether *first* stands for the first years of
    its decade: 1990년대 초반.
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
        """The day as 2025-12-23, or the month as 2025-12, if one is said with its year."""
        if not (self.month and self.years):
            return None
        return f"{self.years[0]:04}-{self.month:02}" + (f"-{self.day:02}" if self.day else "")

    @property
    def span(self) -> tuple[int | None, int | None] | None:
        """The first and the last year, either None where the text leaves it open; None if there is none."""
        if self.first or self.last:
            return self.first, self.last
        return (self.years[0], self.years[-1]) if self.years else None


def combined(found: Sequence[Period]) -> Period:
    """Return what several parts of a text say as one.

    Raises:
        Unread: they are several dates.
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

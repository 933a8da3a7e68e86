"""Parses printed amounts, figures, dates and periods in English and Korean as a reader would.

Names of currencies, units and months, signs and the grouping of digits are from CLDR, through Babel. Words
are recognised as a whole or not at all. Ambiguous text is reported as unread, with the reason.
"""

from kg.quantities.reading import NO_NUMBER, Figure, Reading, read, read_period

__all__ = ["NO_NUMBER", "Figure", "Reading", "read", "read_period"]

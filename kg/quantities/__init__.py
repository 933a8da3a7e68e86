"""What is printed, read as a reader reads it: sums, figures, dates and periods, in English and Korean.

Names of currencies, units and months, signs and the grouping of digits are CLDR's, through Babel. A word
counts as a whole or not at all; what does not read in one way only is said to be unread, and why.
"""

from kg.quantities.reading import Figure, Reading, read, read_period

__all__ = ["Figure", "Reading", "read", "read_period"]

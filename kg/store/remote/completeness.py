"""Completes answers that a server has cut by asking for pages, and refuses those that stay incomplete."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pyoxigraph as ox

from kg.errors import EndpointError, QueryError
from kg.rdf.terms import Term, number
from kg.sparql import guard
from kg.store.protocol import Result, Solutions
from kg.store.remote import construct, pages
from kg.store.remote.construct import Construct
from kg.store.remote.limit import Limit, counted
from kg.text.counts import Count

NARROW = "narrow the query, or raise the server's limit"
_FEW, _SHORT = 3, 4_000
"""Answers with fewer rows and at most as many bytes are not counted, unless the server does not give the next
row: Virtuoso, whose plans depend on earlier queries, counts some wrong."""
_PAGES = 300  # the most for one answer, out of respect for the server

Answering = Callable[[str, str], tuple[Result, bool, int]]
"""Called with the text and form of a query; returns the answer, whether the server says that it has cut it,
and its size in bytes."""


class Completeness:
    """Ensures that no answer of the server *name* that may have been cut is taken for complete.

    A fixed limit of the server is found by :class:`kg.store.remote.limit.Limit`. Other cuts are found by
    asking for the next row, unless it has given more rows, twice the bytes, and a long row, before. The
    number of rows is asked for, too, if the next row may be missing because it is long, or is refused.
    *say* is called with a message if it is not known whether something was cut.
    """

    def __init__(self, name: str, answer: Answering, say: Callable[[str], None]) -> None:
        self._name = name
        self._answer = answer
        self._say = say
        self._limit = Limit(lambda known: self._ask(known, part=True))
        self._whole = dict.fromkeys((False, True), (_FEW, 0))
        """The most rows and bytes of answers that were not cut, by whether the query has VALUES."""
        self._cuts_early = False
        """Whether an answer was cut that is shorter than the limit on rows, as by a limit on bytes."""

    def rows(self, text: str, given: Solutions, cut: bool, length: int) -> Solutions:
        """Return all rows of the SELECT *text*.

        *given* are the rows in the server's answer, whose size in bytes is *length*; *cut* says that the
        server has cut them.

        Raises:
            EndpointError: there are more rows, or may be, and they cannot be fetched.
        """
        size = len(given.rows)
        if size != pages.limit_of(text):
            kind = guard.mentions(text, "VALUES")
            most, longest = self._whole[kind]
            cuts, sure = self._limit.cuts(size), self._limit.gives_long
            few = size < most and 2 * length <= max(longest, 2 * _SHORT)
            further = None
            if (few or sure) and not (cuts or cut or self._limit.octets):
                unclear = not (few and sure) or self._cuts_early or most == _FEW
                further = self._further(text, size, given.rows) if size and unclear else False
            if further is None:
                given = self._all(text, given, cut, cuts)
            elif further:
                given = self._pages(text, given)
            self._whole[kind] = max(most, size), max(longest, length)
        self._check_counts(text, given)
        return given

    def _all(self, text: str, given: Solutions, cut: bool, cuts: bool | None) -> Solutions:
        size = len(given.rows)
        total = self._count(text)
        if (total is None and cut) or (cuts and not self._limit.pages):
            more = f"of {Count(total):row}" if total and total > size else "and there may be more"
            raise EndpointError(f"{self._name}: gave only the first {Count(size):row}, {more}; {NARROW}")
        further = self._further(text, size, given.rows)  # a limit on rows may limit the count, too
        if total is None and (cuts is None or further is None):
            self._say("does not count its rows, so answers may have been cut off unnoticed")
        if cuts and further is None:
            said = f"gives at most {Count(size):row} at once"
            raise EndpointError(f"{self._name}: {said}, and this query may have more; {NARROW}")
        if further or (total or 0) > size:
            return self._pages(text, given, total or 0)
        return given

    def _further(self, text: str, size: int, given: Sequence[object] = ()) -> bool | None:
        """Return whether the answer to *text* has more than *size* rows, or None if that is not known.

        Virtuoso repeats some of the *given* rows despite DISTINCT.
        """
        asked = pages.next_query(text, size)
        found = self._ask(asked) if asked else None
        if found is None or len(found.rows) > 1 or not (found.rows or self._limit.offsets):
            return None
        repeated = pages.is_distinct(text) and any(row in given for row in found.rows)
        return None if repeated else bool(found.rows)

    def _pages(self, text: str, given: Solutions, total: int = 0) -> Solutions:
        """Return all rows of *text*, fetched in pages.

        To check that they fit together, each page begins with the last row of the one before. The last page
        is the first with no further row or, if the server has no known limit, the one that reaches *total*,
        the server's count of the rows (0 if it has none).
        """
        size = min(len(given.rows), self._limit.rows or len(given.rows))
        self._cuts_early |= size != self._limit.rows
        failed = f"{self._name}: answers with at most {size:,} of "
        failed += f"{Count(total):row}" if total > size else "more rows"
        last = total if total > size and not self._limit.rows else pages.limit_of(text)
        reached = _PAGES * (size - 1)
        if size > 1 and (total > reached or (not last and self._further(text, reached))):
            raise EndpointError(f"{failed}, more than {_PAGES} pages; {NARROW}")
        rows: list[tuple[Term | None, ...]] = []
        full = True
        while full and (last is None or len(rows) < last):
            start = max(len(rows) - 1, 0)
            wanted = size if last is None else min(size, last - start)
            try:
                answer, _, _ = self._answer(pages.page_query(text, given.variables, start, wanted), "SELECT")
            except (EndpointError, QueryError, ValueError) as error:
                raise EndpointError(f"{failed} and cannot be asked for pages ({error}); {NARROW}") from None
            same = isinstance(answer, Solutions) and answer.variables == given.variables
            found = answer.rows if same and isinstance(answer, Solutions) else []
            fits = 0 < len(found) <= wanted > 1 and rows[start:] in ([], found[:1])
            if not fits or any(isinstance(term, ox.BlankNode) for row in found for term in row):
                raise EndpointError(f"{failed}, and its pages do not fit together; {NARROW}")
            full = len(found) > 1  # limits by bytes make pages short
            rows[start:] = found
        if len(rows) < total or (last != len(rows) and self._further(text, len(rows), rows)):
            raise EndpointError(f"{failed}, and its pages end at {len(rows):,}; {NARROW}")
        return Solutions(given.variables, rows)

    def _check_counts(self, text: str, given: Solutions) -> None:
        """Say so if the server cannot count as far as the counts in the answer *given* to *text*."""
        counts = pages.count_variables(text)
        columns = [place for place, name in enumerate(given.variables) if name in counts]
        most = max((int(number(row[place]) or 0) for row in given.rows for place in columns), default=0)
        if most and not self._limit.counts(most):
            self._say(f"does not count correctly up to {most:,}; counts and totals may cover only a part")

    def triples(self, text: str, form: str, size: int, cut: bool) -> None:
        """Refuse the answer of *size* triples to *text* if the server has cut it, or says so (*cut*).

        The size of a CONSTRUCT is compared with that computed from its template and all its rows. A DESCRIBE,
        whose contents the server chooses, cannot be checked; a message says that.

        Raises:
            EndpointError: the answer is cut.
        """
        if cut:
            raise EndpointError(f"{self._name}: gave only the first {Count(size):triple}; {NARROW}")
        query = construct.parts(text) if form == "CONSTRUCT" else None
        expected = self._made(query) if query else None
        if query and expected is not None and expected <= size:
            return
        if query and expected is not None and not query.chosen:
            what = f"{size:,} of the {Count(expected):triple} that the query makes"
            raise EndpointError(f"{self._name}: answers with only {what}; {NARROW}")
        self._say(f"gave {Count(size):triple}; whether the answer was cut off is not known")

    def _made(self, query: Construct) -> int | None:
        """Return how many triples *query* makes, or None if that cannot be determined."""
        try:
            given, cut, length = self._answer(query.rows, "SELECT")
        except (EndpointError, QueryError):
            return None
        return (
            query.makes(self.rows(query.rows, given, cut, length)) if isinstance(given, Solutions) else None
        )

    def _count(self, text: str) -> int | None:
        """Return how many rows the SELECT *text* has by the server's count, or None if it does not count."""
        asked = pages.count_query(text)
        return counted(self._ask(asked)) if asked else None

    def _ask(self, text: str, *, part: bool = False) -> Solutions | None:
        """Return the answer to the SELECT *text*, or None on failure.

        An answer that the server says it has cut is a failure, too, unless *part* is true.
        """
        try:
            answer, cut, _ = self._answer(text, "SELECT")
        except (EndpointError, QueryError):
            return None
        return answer if isinstance(answer, Solutions) and (part or not cut) else None

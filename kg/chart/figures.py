"""Reads the figures to draw from the rows of an answer, with their texts and qualifications."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from kg.chart.locators import locators
from kg.chart.messages import message
from kg.chart.rates import Rates
from kg.names.roles import CURRENCY, amounts
from kg.question.table import Row, Table
from kg.question.view import View
from kg.rdf.namespaces import local
from kg.rdf.terms import Term, number, text_of, truth
from kg.tables.cells import mark, shown
from kg.text.amounts import money, plain
from kg.text.controls import line

SIGNS = {"Exact": "", "AtLeast": "≥", "AtMost": "≤", "About": "≈"}
"""Bounds that have a sign; others are written in words."""


class Figure(NamedTuple):
    """The figure in a row of an answer.

    *size* is the number to draw, or None; *text* is the number in words, with its bound and the row's marks;
    *note* has further qualifications, the printed form and the passages. *money* says that it is an amount,
    *converted* that it was converted at the reader's rates.
    """

    row: Row
    size: Decimal | None
    text: str
    note: str
    panel: str
    money: bool = False
    converted: bool = False


class Reader:
    """Reads the figures for *view* from the rows of *table*, with amounts converted at *rates*, if any."""

    def __init__(self, table: Table, view: View, rates: Rates | None) -> None:
        self.table, self.view, self.rates, self.lang = table, view, rates, table.lang
        self.terms = table.terms()
        self.places = {name: place for place, name in enumerate(table.columns)}
        self.article = table.columns[:1] == ("article",) and "article" not in sum(view.fields.values(), ())

    def term(self, row: Row, field: str) -> Term | None:
        """Return the first term of *row* in the columns of *field*, or in the column with that name."""
        columns = self.view.fields.get(field, (field,))
        found = (row.terms[self.places[c]] for c in columns if c in self.places)
        return next((term for term in found if term is not None), None)

    def label(self, row: Row, field: str) -> str:
        """Return the text of the cell of *field*."""
        term = self.term(row, field)
        if term is None:
            return self.word("whole" if field == "panel" else "unsaid")
        return line(shown(term, self.table.labels, self.lang))

    def name(self, row: Row) -> str:
        """Return the name of *row* for lists."""
        if self.view.kind == "flow":
            return f"{self.label(row, 'source')} → {self.label(row, 'target')}"
        return self.label(row, "color" if self.view.kind == "slope" else "y")

    def word(self, name: str, *values: object) -> str:
        return message(name, self.lang, *values)

    def bound(self, row: Row, text: str, field: str = "bound") -> str:
        """Return *text* with its bound, as a sign or in words."""
        term = self.term(row, field)
        sign = SIGNS.get(local(text_of(term))) if term is not None else ""
        return f"{text} ({shown(term, self.table.labels, self.lang)})" if sign is None else sign + text

    def figure(self, row: Row, field: str) -> Figure:
        """Return the figure of *row* in *field*."""
        value = number(self.term(row, field))
        size = value if value is not None and abs(value.adjusted()) < _DIGITS else None
        term = self.terms.get(self.view.fields.get(field, ("",))[0], "")
        is_sum = CURRENCY in self.places and term in amounts(self.table.roles)
        currency = self.table.currency(row, term)
        panel = [self.label(row, name) for name in self._panels()]
        text = plain(size) if size is not None else ""
        if is_sum:
            panel.append(self.currency(currency) if size is not None else self.word("no amount"))
            text = money(size, currency, self.lang) if size is not None else ""
        note = self._note(row, currency)
        converted = is_sum and size is not None and self.rates is not None and currency != self.rates.currency
        if is_sum and size is not None and self.rates is not None:
            size = self.rates.converted(size, currency)
            panel[-1] = self.currency(self.rates.currency)
            if converted:
                note = " · ".join(filter(None, [text, note]))
                text = "≈" + money(size, self.rates.currency, self.lang)
        signed = self.bound(row, text) if text else ""
        said = " ".join(filter(None, [signed, mark(row.errata)]))
        return Figure(row, size, said, note, " · ".join(panel), is_sum and size is not None, converted)

    def _panels(self) -> list[str]:
        return ["article"] * self.article + ["panel"] * ("panel" in self.view.fields)

    def currency(self, code: str) -> str:
        """Return the name of the currency *code*, or the code itself."""
        from kg.quantities.currencies import called

        return called(code, self.lang)

    def _note(self, row: Row, currency: str) -> str:
        forms = (self.term(row, name) for name in self.table.roles.get("printed", ()))
        said = [self.word("printed", line(text_of(form))) for form in forms if form is not None]
        for column in self.view.fields.get("also", ()):
            value = shown(self.term(row, column), {}, self.lang, counts=True, currency=currency)
            said.insert(0, f"{self.table.headings.get(column, column)} {value}")
        if truth(self.term(row, "denied")):
            said.append(self.word("denied"))
        said += [self.label(row, name) for name in ("status", "statedAs") if self.term(row, name) is not None]
        passages = locators(row.passages()[:_MOST], self.lang)
        more = "" if len(row.passages()) <= _MOST else f" +{len(row.passages()) - _MOST}"
        return " · ".join(filter(None, [*said, passages + more]))


_MOST = 4  # passages named for one row
_DIGITS = 300
"""Browsers cannot draw numbers with more digits."""

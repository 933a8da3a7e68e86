"""What is printed is read as a reader reads it; the table is by somebody who had not seen the rules."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import pytest

from kg.printed import Reading, read
from kg.printed.bounds import BOUNDS
from tests.conftest import ROOT

TABLE = json.loads((ROOT / "tests" / "printed.json").read_text(encoding="utf-8"))


def agrees(reading: Reading, values: dict[str, Any]) -> bool:
    """Whether *values* are what *reading* says, in all; of several currencies each."""
    number = {name: Decimal(values[name]) if name in values else None for name in ("amount", "count")}
    codes = set(values.get("currencies", ()))
    return (
        (reading.amount, reading.count) == (number["amount"], number["count"])
        and codes <= reading.currencies
        and bool(codes) == bool(reading.currencies)
        and (len(codes) > 1 or len(reading.currencies) == len(codes))
        and reading.unit == values.get("unit", "")
        and reading.bound == values.get("bound")
        and reading.years == (tuple(values["years"]) if "years" in values else None)
        and reading.date == values.get("date")
    )


def test_the_table_is_large_and_of_both_languages() -> None:
    assert len(TABLE) >= 350
    assert {each["lang"] for each in TABLE} == {"en", "ko"}
    assert {each["right"]["bound"] for each in TABLE if "bound" in each.get("right", ())} <= set(BOUNDS)


@pytest.mark.parametrize("form", TABLE, ids=lambda form: form["printed"])
def test_a_form_is_read_rightly_or_not_at_all(form: dict[str, Any]) -> None:
    reading = read(form["printed"])
    if "unread" in form:
        assert reading.unread
        assert reading == Reading(unread=reading.unread)
    else:
        assert not reading.unread
        assert agrees(reading, form["right"]), reading
        assert len(reading.figures) == ("bound" in form["right"]) + ("also" in form["right"])
        if "also" in form["right"]:
            assert agrees(Reading(reading.figures[1:]), form["right"]["also"]), reading
        assert not agrees(reading, form["wrong"])

"""Compact encoding of a page's records: each list as rows of values, with one blank record for the fields.

``browser/scripts/data/data.js`` turns them into records again.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from kg.explorer.contract import (
    Erratum,
    Kind,
    Passage,
    Preset,
    Relation,
    RelationEdge,
    Sentence,
    Shown,
    Statement,
    Step,
    Thing,
    Tie,
)

BLANK: Mapping[str, Mapping[str, object]] = {
    "kinds": Kind(name="", label="", family="", shape="", rank="actor", beside=""),
    "things": Thing(
        name="", label="", kind=None, radius=0, font=0, names=[], same=[], broader=[], narrower=[], related=[]
    ),
    "statements": Statement(
        subject=0, predicate=0, object=0, passages=[], errata=[], corrected=[], only="", denies=False
    ),
    "passages": Passage(
        name="", text="", errata=[], paragraph=0, sentence=0, kind="", begin=0, end=0, sha256="", article=""
    ),
    "sentences": Sentence(text="", statements=[], passage=None, lang="en", only=""),
    "errata": Erratum(problem="", severity=""),
    "relations": Relation(
        thing=0, captions=[], called="", amounts=[], sums=[], years=[], status="", hedge=""
    ),
    "ties": Tie(property=0, out="", into=""),
    "edges": RelationEdge(relation=0, start=0, end=0, property=None, role="point"),
    "presets": Preset(name="", title="", note="", things=[], wide=[], tall=[], kinds=None, flows=False),
    "steps": Step(preset=0, sentences=[]),
}
"""An empty record for each list, which gives the names of the fields and their default values."""


def as_rows(shown: Shown) -> dict[str, object]:
    """Return *shown* with each list of records as rows of values, without default values at the end."""
    fields: Mapping[str, Any] = shown
    return {name: _table(value, BLANK[name]) if name in BLANK else value for name, value in fields.items()}


def _table(records: Sequence[Mapping[str, object]], blank: Mapping[str, object]) -> dict[str, object]:
    empty = list(blank.values())
    rows = []
    for record in records:
        row = [record[field] for field in blank]
        while row and row[-1] == empty[len(row) - 1]:
            row.pop()
        rows.append(row)
    return {"blank": blank, "rows": rows}


def as_json(data: object) -> str:
    """Return *data* as JSON, without spaces and with non-ASCII characters as they are."""
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))

"""Writes canned questions for grlc (https://github.com/CLARIAH/grlc), which makes a web API of such files.

Its decorators are lines of YAML like our headers, but with other keys. A parameter is a variable with a
special name, ``?__country_iri`` (https://github.com/CLARIAH/grlc#parameter-mapping), for which grlc
substitutes the value as text. Without a value it stays an unbound variable, which has the effect of UNDEF.
"""

from __future__ import annotations

import json
import re

from kg.question.query import Query
from kg.sparql.binding import MARKER

_KINDS = {"entity": "iri", "integer": "number", "year": "number", "decimal": "number"}
"""grlc's suffix for values, by the type of the parameter; ``literal`` for other types."""


def decorated(query: Query, lang: str) -> str:
    """Return the file of *query* for grlc, with its texts in *lang*."""
    kinds = {p.name: _KINDS.get(p.type, "literal") for p in query.parameters}
    taken = "".join(f" {p.name}: {p.help[lang]}." for p in query.parameters)

    def variable(match: re.Match[str]) -> str:
        name = match["name"]
        return f"  BIND(?__{name}_{kinds[name]} AS {match['variable']})"

    decorators = {"summary": query.title[lang], "description": query.description[lang] + taken}
    head = [f"#+ {name}: {json.dumps(text, ensure_ascii=False)}\n" for name, text in decorators.items()]
    head += [f"#+ tags: {json.dumps(query.tags)}\n", "#+ method: GET\n"]
    return "".join(head) + MARKER.sub(variable, query.plain)

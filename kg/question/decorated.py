"""The canned questions for grlc (https://github.com/CLARIAH/grlc), which makes a web API of such files.

Its decorators are lines of YAML, as ours are, by other names; a parameter is a variable whose name says so,
``?__country_iri`` (https://github.com/CLARIAH/grlc#parameter-mapping), in place of which a value is put as
text. Without one it stays a variable that nothing binds, as UNDEF is.
"""

from __future__ import annotations

import json
import re

from kg.question.query import Query
from kg.sparql.binding import MARKER

_KINDS = {"entity": "iri", "integer": "number", "year": "number", "decimal": "number"}
"""How a value is written, by the type of its parameter; else it is a literal."""


def decorated(query: Query, lang: str) -> str:
    """Return the file of *query* with its words in *lang*."""
    kinds = {p.name: _KINDS.get(p.type, "literal") for p in query.parameters}
    taken = "".join(f" {p.name}: {p.help[lang]}." for p in query.parameters)

    def variable(match: re.Match[str]) -> str:
        name = match["name"]
        return f"  BIND(?__{name}_{kinds[name]} AS {match['variable']})"

    decorators = {"summary": query.title[lang], "description": query.description[lang] + taken}
    head = [f"#+ {name}: {json.dumps(text, ensure_ascii=False)}\n" for name, text in decorators.items()]
    head += [f"#+ tags: {json.dumps(query.tags)}\n", "#+ method: GET\n"]
    return "".join(head) + MARKER.sub(variable, query.plain)

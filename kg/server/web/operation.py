"""The query operation of the SPARQL 1.1 Protocol (https://www.w3.org/TR/sparql11-protocol/#query-operation)."""

from __future__ import annotations

from typing import NamedTuple
from urllib.parse import parse_qsl

from kg.server.reply import Reply, problem
from kg.sparql.guard import LIMIT
from kg.store import READINGS

FORM = "application/x-www-form-urlencoded"
DIRECT = "application/sparql-query"
UPDATE = "application/sparql-update"
_FIELDS = 200
"""The most parameters of one request."""


class Operation(NamedTuple):
    """A *query*, the IRIs of its default and named graphs, and its *reading*; empty for the server's own."""

    query: str
    default: tuple[str, ...]
    named: tuple[str, ...]
    reading: str


def operation(method: str, search: bytes, content_type: str, body: bytes) -> Operation | Reply:
    """Return the operation of a request, or a problem if it is invalid.

    *search* is the query string of its address, where a form may have its graphs, too.
    """
    media, _, rest = content_type.partition(";")
    media, charset = media.strip().lower(), _charset(rest)
    if media == UPDATE:
        return _refused()
    if method == "POST" and media not in (FORM, DIRECT):
        return problem(
            415, f"a query must be posted as {DIRECT} or in a form ({FORM}); say which in Content-Type"
        )
    if charset not in ("", "utf-8"):
        return problem(415, "a query must be UTF-8; send it in that encoding")
    try:
        fields = _fields(search) + (_fields(body) if media == FORM and method == "POST" else [])
        queries = [value for name, value in fields if name == "query"]
        if media == DIRECT and method == "POST":
            queries.append(body.decode())
    except UnicodeError as error:
        return problem(400, f"the request cannot be read ({error}); send UTF-8")
    except ValueError:
        return problem(400, f"a request can have at most {_FIELDS} parameters; leave some out")
    if any(name in ("update", "using-graph-uri", "using-named-graph-uri") for name, _ in fields):
        return _refused()
    if len(queries) != 1:
        return problem(
            400,
            f"only one query can be sent at a time, and this request has {len(queries)}; send one `query`",
        )
    if len(queries[0].encode()) > LIMIT:
        return problem(413, f"a query can have at most {LIMIT:,} bytes; shorten it")
    default, named = (
        tuple(value for name, value in fields if name == f"{kind}-graph-uri") for kind in ("default", "named")
    )
    readings = [value for name, value in fields if name == "reading"]
    if len(readings) > 1 or not {*readings} <= {*READINGS}:
        return problem(400, f"`reading` is one of {', '.join(READINGS)}; give one, or none")
    return Operation(queries[0], default, named, "".join(readings))


def _refused() -> Reply:
    return problem(403, "updates are refused: this server is read-only")


def _charset(parameters: str) -> str:
    for parameter in parameters.split(";"):
        name, _, value = parameter.partition("=")
        if name.strip().lower() == "charset":
            return value.strip(" \"'").lower().replace("utf8", "utf-8")
    return ""


def _fields(text: bytes) -> list[tuple[str, str]]:
    return parse_qsl(text.decode("ascii"), keep_blank_values=True, errors="strict", max_num_fields=_FIELDS)

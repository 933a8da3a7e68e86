"""What a query's text may ask for, decided before any engine sees it.

Tokens follow the SPARQL 1.1 grammar (https://www.w3.org/TR/sparql11-query/#sparqlGrammar),
so that keywords in comments, strings and IRIs count for nothing.
"""

import re
from collections.abc import Iterator

from kg.errors import QueryError

LIMIT = 64 * 1024
"""The longest query text that is accepted, in bytes of UTF-8."""

_TOKEN = re.compile(
    r"""(?P<string>\"{3}(?:(?:\"|\"\")?(?:[^"\\]|\\.))*\"{3}|'{3}(?:(?:'|'')?(?:[^'\\]|\\.))*'{3}
        |"(?:[^"\\\n\r]|\\.)*"|'(?:[^'\\\n\r]|\\.)*')
    |(?P<iri><[^\x00-\x20<>"{}|^`\\]*>)
    |(?P<comment>\#[^\n\r]*)
    |(?P<variable>[?$]\w+)
    |(?P<name>[\w.-]*:(?:[\w.:-]|%[0-9A-Fa-f]{2}|\\.)*)
    |(?P<word>@?\w+)
    |(?P<other>\S)""",
    re.VERBOSE | re.DOTALL,
)
_FORMS = {"SELECT", "ASK", "CONSTRUCT", "DESCRIBE"}
_UPDATES = {"INSERT", "DELETE", "LOAD", "CLEAR", "CREATE", "DROP", "COPY", "MOVE", "ADD", "WITH"}


def tokens(text: str) -> Iterator[tuple[str, str]]:
    """Yield (kind, text) of each token of *text* but comments."""
    for match in _TOKEN.finditer(text):
        if match.lastgroup and match.lastgroup != "comment":
            yield match.lastgroup, match[0]


def without_comments(text: str) -> str:
    """Return *text* with each comment replaced by nothing; line numbers stay."""
    return _TOKEN.sub(lambda m: "" if m.lastgroup == "comment" else m[0], text)


def check(text: str, *, allow_network: bool = False) -> str:
    """Return the form of the query, ``SELECT``, ``ASK``, ``CONSTRUCT`` or ``DESCRIBE``.

    Raises:
        QueryError: the text is longer than LIMIT, is an update or no query at all, or reaches
            beyond the data in hand (SERVICE, FROM) while *allow_network* is false.
    """
    size = len(text.encode("utf-8", "surrogatepass"))
    if size > LIMIT:
        raise QueryError(f"query: {size:,} bytes of text, at most {LIMIT:,} are accepted; shorten it")
    words = [token.upper() for kind, token in tokens(text) if kind == "word"]
    form = next((word for word in words if word in _FORMS | _UPDATES), None)
    if form is None:
        raise QueryError("query: no SELECT, ASK, CONSTRUCT or DESCRIBE in it; see `sovkg sparql --help`")
    if form in _UPDATES:
        raise QueryError(f"query: {form} is an update, and updates are refused; only questions can be asked")
    if not allow_network:
        for word in ("SERVICE", "FROM"):
            if word in words:
                raise QueryError(
                    f"query: {word} can reach beyond the data in hand; pass --allow-network if that is meant"
                )
    return form

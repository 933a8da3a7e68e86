"""What a query's text may ask for, decided before any engine sees it.

Tokens follow the SPARQL 1.1 grammar (https://www.w3.org/TR/sparql11-query/#sparqlGrammar),
so that keywords in comments, strings and IRIs count for nothing.
"""

import re
from collections.abc import Iterator
from functools import cache

from kg.errors import QueryError

LIMIT = 64 * 1024
"""The longest query text that is accepted, in bytes of UTF-8."""

_REACHING = {"SERVICE", "FROM"}
_FORMS = {"SELECT", "ASK", "CONSTRUCT", "DESCRIBE"}
_UPDATES = {"INSERT", "DELETE", "LOAD", "CLEAR", "CREATE", "DROP", "COPY", "MOVE", "ADD", "WITH"}
_SUSPECT = _UPDATES | _REACHING


@cache
def _token() -> re.Pattern[str]:  # compiled when needed: it takes longer than most questions
    return re.compile(
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


def tokens(text: str) -> Iterator[tuple[str, str]]:
    """Yield (kind, text) of each token of *text* but comments."""
    for match in _token().finditer(text):
        if match.lastgroup and match.lastgroup != "comment":
            yield match.lastgroup, match[0]


def without_comments(text: str) -> str:
    """Return *text* with each comment replaced by nothing; line numbers stay."""
    return _token().sub(lambda m: "" if m.lastgroup == "comment" else m[0], text)


def check(text: str, *, allow_network: bool = False) -> None:
    """Refuse a *text* that must not reach an engine.

    Raises:
        QueryError: the text is longer than LIMIT, is an update, or reaches beyond the data in hand
            (SERVICE, FROM) while *allow_network* is false.
    """
    size = len(text.encode("utf-8", "surrogatepass"))
    if size > LIMIT:
        raise QueryError(f"query: {size:,} bytes of text, at most {LIMIT:,} are accepted; shorten it")
    text = unescaped(text)
    upper = text.upper()
    if not any(word in upper for word in _SUSPECT):
        return
    if form(text) in _UPDATES:
        raise QueryError(
            f"query: {form(text)} is an update, and updates are refused; only questions can be asked"
        )
    if not allow_network:
        words = {token.upper() for kind, token in tokens(text) if kind == "word"}
        for word in sorted(words & _REACHING):
            raise QueryError(
                f"query: {word} can reach beyond the data in hand; pass --allow-network if that is meant"
            )


def unescaped(text: str) -> str:
    r"""Return *text* with ``\uXXXX`` and ``\UXXXXXXXX`` replaced, as engines do first (section 19.2).

    Raises:
        QueryError: an escape stands for no character.
    """
    if "\\u" not in text and "\\U" not in text:
        return text
    try:
        return re.sub(r"\\u([0-9A-Fa-f]{4})|\\U([0-9A-Fa-f]{8})", lambda m: chr(int(m[1] or m[2], 16)), text)
    except (ValueError, OverflowError) as error:
        raise QueryError(f"query: a \\U escape stands for no character ({error}); mend it") from None


def form(text: str) -> str:
    """Return the form of a query, ``SELECT``, ``ASK``, ``CONSTRUCT`` or ``DESCRIBE``, or an update's name.

    Raises:
        QueryError: *text* has none of these words.
    """
    for kind, token in tokens(unescaped(text)):
        if kind == "word" and token.upper() in _FORMS | _UPDATES:
            return token.upper()
    raise QueryError("query: no SELECT, ASK, CONSTRUCT or DESCRIBE in it; see `sovkg sparql --help`")

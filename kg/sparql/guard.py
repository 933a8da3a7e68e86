"""Checks the text of a query before an engine gets it, and splits it into tokens.

Tokens follow the SPARQL 1.1 grammar (https://www.w3.org/TR/sparql11-query/#sparqlGrammar), so that keywords
in comments, strings and IRIs are not mistaken for such. Engines need no space between tokens (``1SERVICE``,
``SERVICEex:a``) and read ``<`` as "less than" wherever they can, so that a word counts as a keyword wherever
an engine might take it for one.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from functools import cache, lru_cache

from kg.errors import Advice, QueryError

LIMIT = 64 * 1024
"""The longest query text that is accepted, in bytes of UTF-8."""

_REACHING = ("SERVICE", "FROM")
_FORMS = {"SELECT", "ASK", "CONSTRUCT", "DESCRIBE"}
_UPDATES = {"INSERT", "DELETE", "LOAD", "CLEAR", "CREATE", "DROP", "COPY", "MOVE", "ADD", "WITH"}
_SUSPECTS = sorted(_UPDATES.union(_REACHING))
_SUSPECT = re.compile(
    r"<HTTPS?://[^\x00-\x20<>\"'{}|^`\\]*>|[?$][A-Z]\w*|[:-][A-Z][\w-]*|(" + "|".join(_SUSPECTS) + ")"
)
"""Its group 1 is a word that may be a keyword. The other alternatives skip the places where it cannot be one:
web addresses, variables, and names after a colon or hyphen."""
_GATHERING = {"COUNT", "SUM", "AVG", "MIN", "MAX", "GROUP_CONCAT", "SAMPLE", "GROUP", "MINUS"}
_DENIED = re.compile(r"(?:MINUS|NOT EXISTS) \{\s+\?\w+ (?:SAI:DENIED TRUE|SAI:COMPAREDWITH \?\w+)")
"""Excludes things that are denied or are comparisons; that does not ask what is not stated."""
_GATHERED = re.compile("|".join((*sorted(_GATHERING), "EXISTS", "BOUND", "ORDER")))
_CUTTING = {"LIMIT", "OFFSET"}
_RECKONED = re.compile(r"[?$]\w+\s*(#[^\n\r]*[\n\r]\s*)*[-+*/]")
_LESS_THAN = re.compile(r"<(?:(?!//)[^#'])*[#']")
"""Text that is an IRI or, for some engines, "less than" and everything up to a comment or a string."""


@cache
def _token() -> re.Pattern[str]:  # compiled only when needed: that takes longer than most queries
    return re.compile(
        r"""(?P<string>\"{3}(?:(?:\"|\"\")?(?:[^"\\]|\\.))*\"{3}|'{3}(?:(?:'|'')?(?:[^'\\]|\\.))*'{3}
        |"(?!"")(?:[^"\\\n\r]|\\[^\n\r])*"|'(?!'')(?:[^'\\\n\r]|\\[^\n\r])*')
    |(?P<endless>(?:\"{3}|'{3}).*|["'][^\n\r]*)
    |(?P<iri><[^\x00-\x20<>"{}|^`]*>)
    |(?P<comment>\#[^\n\r]*)
    |(?P<variable>[?$][^\x00-/:-@\[-^`{-\x7f]+)
    |(?P<language>@[A-Za-z]+(?:-[0-9A-Za-z]+)*)
    |(?P<number>[0-9]+(?:\.[0-9]*)?(?:[Ee][+-]?[0-9]+)?)
    |(?P<name>(?:[^\x00-@\[-^`{-\x7f][^\x00-,/:-@\[-^`{-\x7f]*)?
        :(?:[^\x00-,/;-@\[-^`{-\x7f]|%[0-9A-Fa-f]{2}|\\.)*)
    |(?P<word>[^\x00-@\[-^`{-\x7f][^\x00-,/:-@\[-^`{-\x7f]*)
    |(?P<other>\S)""",
        re.VERBOSE | re.DOTALL,
    )


def tokens(text: str) -> Iterator[tuple[str, str]]:
    """Yield (kind, text) of each token of *text* except comments, as :func:`tokens_with_offsets`."""
    return ((kind, token) for kind, token, _ in tokens_with_offsets(text))


def tokens_with_offsets(text: str) -> Iterator[tuple[str, str, int]]:
    """Yield (kind, text, offset) of each token of *text* except comments.

    Raises:
        QueryError: a string has no end. To look for tokens inside would take quadratic time.
    """
    for match in _token().finditer(text):
        if match.lastgroup == "endless":
            where = line_and_column(text, match.start())
            raise QueryError(f"query:{where}: the string that begins here has no end; close it")
        if match.lastgroup == "word":  # the pattern allows dots and hyphens, which only prefixes may contain
            parts = re.finditer(r"[^.-]+", match[0])
            yield from (("word", part[0], match.start() + part.start()) for part in parts)
        elif match.lastgroup and match.lastgroup != "comment":
            yield match.lastgroup, match[0], match.start()


def blanked(text: str, *kinds: str) -> str:
    """Return *text* with spaces for its tokens of these *kinds*, such as comments; offsets stay the same."""
    return _token().sub(lambda m: " " * len(m[0]) if m.lastgroup in kinds else m[0], text)


@lru_cache(maxsize=256)
def check(text: str, *, allow_network: bool = False) -> None:
    """Refuse a query *text* that must not reach an engine.

    Raises:
        QueryError: the text is not valid Unicode, is longer than LIMIT, is an update, has an escape that is
            no character, or may access other data (SERVICE, FROM) although *allow_network* is false.
    """
    try:
        size = len(text.encode())
    except UnicodeEncodeError as error:
        raise QueryError(f"query: not valid Unicode at character {error.start + 1}; correct it") from None
    if size > LIMIT:
        raise QueryError(f"query: {size:,} bytes long, and at most {LIMIT:,} are accepted; shorten it")
    while text.startswith("#"):  # skip the header, whose words need not be checked
        line, _, rest = text.partition("\n")
        if "\r" in line or "\\" in line:  # the comment may end before the line does
            break
        text = rest
    readings = dict.fromkeys((text, unescaped(text)))  # engines differ on when they replace escapes
    uppers = [reading.upper() for reading in readings]
    if not any(word in upper for upper in uppers for word in _SUSPECTS):  # faster; enough for most queries
        return
    if not any(match[1] for upper in uppers for match in _SUSPECT.finditer(upper)):
        return
    if (name := query_form(text)) in _UPDATES:
        raise QueryError(f"query: {name} is an update, and updates are refused; only queries are answered")
    if not allow_network:
        for word, where in (found for reading in readings for found in _reaching(reading)):
            said = f"query: {word}{where} can reach beyond the loaded data"
            raise QueryError(said, advice=Advice.NETWORK)


@lru_cache(maxsize=256)
def mentions(text: str, word: str) -> bool:
    """Return whether *text* contains *word*, which is in capitals, in any case."""
    return word in text.upper()


def _reaching(text: str) -> Iterator[tuple[str, str]]:
    """Yield each SERVICE or FROM that an engine might find in *text*, and a phrase that says where."""
    upper = text.upper()
    depth = 0  # of parentheses: comparisons are always inside some
    for kind, token in tokens(text):
        if kind == "other":
            depth += {"(": 1, ")": -1}.get(token, 0)
        elif kind == "word":
            yield from ((word, "") for word in _REACHING if word in token.upper())
        elif kind == "name":
            prefix = token.partition(":")[0]
            where = f", because the prefix {prefix}: can be read as one,"
            yield from ((word, where) for word in _REACHING if word in prefix.upper())
        elif kind == "iri" and depth and _LESS_THAN.match(token):
            yield from ((word, f", near {token}") for word in _REACHING if word in upper)


def undeclared(text: str, known: Collection[str] = ()) -> Iterator[tuple[int, str]]:
    """Yield (offset, prefix) of the first use of each prefix in *text* that is not declared nor *known*."""
    declared = {"_", *known}
    previous = ""
    for match in _token().finditer(text):
        if match.lastgroup == "name":
            prefix = match[0].partition(":")[0]
            if prefix in declared or previous == "<":  # "<" is a token only if no valid IRI follows
                continue
            if previous.upper() != "PREFIX":
                yield match.start(), prefix
            declared.add(prefix)
        if match.lastgroup != "comment":
            previous = match[0]


def with_prefixes(text: str, prefixes: Mapping[str, str]) -> str:
    """Return *text* with declarations of those *prefixes* that it uses undeclared, on its first line."""
    missing = (prefix for _, prefix in undeclared(text) if prefix in prefixes)
    return "".join(f"PREFIX {prefix}: <{prefixes[prefix]}> " for prefix in missing) + text


def line_and_column(text: str, offset: int) -> str:
    """Return ``line:column`` of the character at *offset* in *text*, both counted from 1."""
    before = text[: max(offset, 0)]
    return f"{before.count(chr(10)) + 1}:{len(before) - before.rfind(chr(10))}"


def unescaped(text: str) -> str:
    r"""Return *text* with ``\uXXXX`` and ``\UXXXXXXXX`` replaced by characters (SPARQL 1.1, section 19.2).

    Raises:
        QueryError: the number in an escape is not that of a character.
    """
    if "\\u" not in text and "\\U" not in text:
        return text
    pattern = r"\\\\|\\u([0-9A-Fa-f]{4})|\\U([0-9A-Fa-f]{8})"  # first, as an escaped backslash begins none
    try:
        return re.sub(pattern, lambda m: chr(int(m[1] or m[2], 16)) if m.lastindex else m[0], text)
    except (ValueError, OverflowError) as error:
        raise QueryError(
            f"query: a \\U escape does not stand for a character ({error}); correct it"
        ) from None


def query_form(text: str) -> str:
    """Return the form of a query, such as ``SELECT`` or ``ASK``, or an update's name, such as ``INSERT``.

    Raises:
        QueryError: *text* has no word that is one of these.
    """
    for kind, token in tokens(unescaped(text)):
        if kind == "word" and token.upper() in _FORMS | _UPDATES:
            return token.upper()
    raise QueryError("query: no SELECT, ASK, CONSTRUCT or DESCRIBE in it; begin with one of these")


def gathers(text: str) -> bool:
    """Return whether the answer to the query *text* depends on several solutions or on what is not stated.

    It does if the query has aggregates or GROUP BY, ORDER BY with LIMIT or OFFSET, arithmetic of a variable
    and anything but a number, MINUS, EXISTS other than as a whole FILTER, or ``!BOUND(?x)``. Exempt are
    ``!BOUND(?x) || …``, a guard for an optional variable, and the exclusion of things that are denied or are
    comparisons.
    """
    text = _DENIED.sub("", unescaped(text).upper())
    if not _GATHERED.search(text) and not _RECKONED.search(text):
        return False
    found = [*tokens(text), ("", ""), ("", "")]
    words = [token for _, token in found]
    if "ORDER" in words and not _CUTTING.isdisjoint(words):
        return True
    for i, (kind, word) in enumerate(found[:-2]):
        wrapped = next(n for n in range(i + 1) if n == i or words[i - 1 - n] != "(")
        before = words[i - 1 - wrapped]
        after = words[i + 4 + wrapped : i + 6 + wrapped]
        if word in _GATHERING or (word == "EXISTS" and before != "FILTER"):
            return True
        denied = ["=", "FALSE"] in (words[i + 4 : i + 6], after) or (before == "!" and after != ["|", "|"])
        if word == "BOUND" and denied:
            return True
        if kind == "variable" and words[i + 1] in ("+", "-", "*", "/") and found[i + 2][0] != "number":
            return True
        if word[0] == "<" and "(" in word and _GATHERED.search(word):  # may be "less than" instead of an IRI
            return True
    return False

"""Addresses as they may be printed: without passwords and keys."""

from __future__ import annotations

import re
from collections.abc import Iterable

_OPEN = {"default-graph-uri", "named-graph-uri", "using-graph-uri", "using-named-graph-uri"}
_OPEN |= {"file", "format", "id", "lang", "limit", "offset", "output", "page", "timeout", "type", "version"}
"""Parameters that are never secret: those of the SPARQL 1.1 Protocol, and a few more."""
_PART = r"[^\s=&?;#<>]{0,60}"
_NAME = (
    rf"{_PART}(?:key(?!word)|token|secret|passw|pwd|auth(?!ors?\b)|credential|signature|session){_PART}|sig"
)
_USER = re.compile(
    r"(\bhttps?:/{1,2})(?:[^\s/?#<>\"':]*:(?!\d*[/?])[^\s<>\"']{0,500}|[^\s/?#<>\"']*)@", re.IGNORECASE
)
_KEY = re.compile(rf"([/?&;#](?:{_NAME})=)(?!…)[^\s&;/?#<>\"']+", re.IGNORECASE)
_QUERY = re.compile(r"(\bhttps?:/{1,2}[^\s<>\"'?#]*\?)([^\s<>\"'#]*[^\s<>\"'#.,:;!)\]])", re.IGNORECASE)
_SEGMENT = re.compile(
    r"(\bhttps?://[^\s<>\"'?#]*/(?:[\w-]*token|secret|api[_-]?key|passw(?:or)?d)s?/)(?!…)[^\s/?#<>\"']+",
    re.IGNORECASE,
)
_TOKEN = re.compile(r"\beyJ[\w-]{8,}\.[\w-]+(?:\.[\w-]*)?")  # how a JSON Web Token (RFC 7519) begins


def is_web(iri: str) -> bool:
    """Return whether *iri* is safe as a link in a page; other schemes could run scripts."""
    return iri.startswith(("https://", "http://"))


def is_address(text: str) -> bool:
    """Return whether *text* is a valid http or https address, in ASCII."""
    from urllib.parse import urlsplit

    try:
        parts = urlsplit(text)
        printable = re.fullmatch(r"[!-~]+", text) is not None
        labels = (parts.hostname or "").removesuffix(".").split(".")  # RFC 1035, section 2.3.4
        named = all(0 < len(label) < 64 for label in labels)
        return printable and parts.scheme in ("http", "https") and named and parts.port != 0
    except ValueError:  # wrong brackets, or a port that is not a number
        return False


def shown(address: str) -> str:
    """Return *address*, which may be malformed, with ``…`` instead of user, password and keys."""
    user = r"^(https?:/{1,2})?.*@", lambda found: f"{found[1] or ''}…@"
    host = re.split("[/?#]", address.partition("://")[2] or address, maxsplit=1)[0]
    if ":" in host and "@" not in host:  # a password may contain "/", "?" or "#"
        address = re.sub(*user, address)
    place, mark, parameters = address.partition("#")[0].partition("?")
    if "@" in host or "//" not in place:
        place = re.sub(*user, place)
    return masked(place) + mark + _closed(parameters)


def base(address: str, hidden: str = "…") -> str:
    """Return the base IRI for relative names in the document at *address* (RFC 3986, section 5.1).

    It has no fragment and, since it ends up in data, *hidden* instead of passwords and keys.
    """
    place, mark, parameters = address.partition("#")[0].partition("?")
    return masked(place) + mark + _closed(parameters, hidden)


def keys(address: str) -> set[str]:
    """Return the decoded parameters of *address* that :func:`shown` hides."""
    from urllib.parse import unquote_plus

    given = [pair.partition("=") for pair in address.partition("#")[0].partition("?")[2].split("&")]
    meant = {unquote_plus(value or name) for name, _, value in given if name not in _OPEN}
    return {key for key in meant if len(key) > 2}


def masked(text: str) -> str:
    """Return *text* with ``…`` instead of passwords and keys in the addresses in it."""
    text = _QUERY.sub(lambda found: found[1] + _closed(found[2]), _USER.sub(r"\1…@", text))
    return _TOKEN.sub("…", _SEGMENT.sub(r"\1…", _KEY.sub(r"\1…", text)))


def _closed(parameters: str, hidden: str = "…") -> str:
    """Return the query part of an address with *hidden* instead of each value that may be a key."""
    parts = re.split("([&;])", parameters)
    for n, (name, eq, value) in enumerate(part.partition("=") for part in parts):
        if not n % 2 and (name or value) and name not in _OPEN:
            parts[n] = (name + eq if name and value.strip("=") else "") + hidden
    return "".join(parts)


def without(text: str, secrets: Iterable[str]) -> str:
    """Return *text* with ``…`` instead of *secrets*, also escaped as in URLs, HTML, JSON or hexadecimal."""
    for secret in sorted(secrets, key=len, reverse=True):
        text = re.sub("".join(map(_spelt, secret)), "…", text)
    return text


def _spelt(character: str) -> str:
    """Return a pattern for all spellings of *character*."""
    import html
    import json

    code = ord(character)
    forms = {character, html.escape(character), f"&#{code};", ascii(character)[1:-1], f"\\{character}"}
    forms.add(json.dumps(character)[1:-1])
    octets = "".join(rf"(?:%(?:25)*|\\x)?{octet:02x}" for octet in character.encode(errors="surrogateescape"))
    longest_first = sorted(map(re.escape, forms), key=len, reverse=True)
    longest_first += [r"\s", r"\+"] * character.isspace()
    return f"(?:(?i:&#x0*{code:x};|{octets})|{'|'.join(longest_first)})"

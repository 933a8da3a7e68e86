"""Addresses of servers as they may be told: without the passwords and keys that they carry."""

from __future__ import annotations

import re

_OPEN = {"default-graph-uri", "named-graph-uri", "using-graph-uri", "using-named-graph-uri"}
"""The parameters of the SPARQL 1.1 Protocol, which are no secrets; any other may be a key."""
_NAMES = r"(?:key|token|secret|passw|pwd|auth|credential|signature)"
_USER = re.compile(r"(\bhttps?:/{1,2})[^\s/?#<>\"']*@", re.IGNORECASE)
_KEY = re.compile(rf"([?&;][^\s=&#<>]*{_NAMES}[^\s=&#<>]*=)(?!…)[^\s&#<>\"']+", re.IGNORECASE)


def shown(address: str) -> str:
    """Return *address*, which may be malformed, with ``…`` for user and password and for each key."""
    place, mark, parameters = address.partition("#")[0].partition("?")
    host = place.partition("//")[2].partition("/")[0]
    if "@" in host or ("@" in place and (":" in host or "//" not in place)):  # a password may have a slash
        place = re.sub(r"^(https?:/{1,2})?.*@", lambda found: f"{found[1] or ''}…@", place)
    given = [pair.partition("=") for pair in parameters.split("&")] if parameters else []
    return (
        place + mark + "&".join(n + "=" + v if n in _OPEN else n * bool(eq) + eq + "…" for n, eq, v in given)
    )


def keys(address: str) -> set[str]:
    """Return what :func:`shown` hides of the parameters of *address*, as written and as meant."""
    from urllib.parse import unquote_plus

    given = [pair.partition("=") for pair in address.partition("#")[0].partition("?")[2].split("&")]
    written = {value or name for name, _, value in given if name not in _OPEN}
    return {key for text in written for key in (text, unquote_plus(text)) if len(key) > 2}


def masked(text: str) -> str:
    """Return *text* with ``…`` for what stands as a password or key in the addresses that it names."""
    return _KEY.sub(r"\1…", _USER.sub(r"\1…@", text))

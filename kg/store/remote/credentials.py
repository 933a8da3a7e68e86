"""User names and passwords for servers.

They are sent only to the origin (RFC 6454) of an address that the user gave, and only if the server asks for
them: by Basic (RFC 7617) or Digest (RFC 7616; MD5, SHA or SHA-256).
"""

from __future__ import annotations

import os
import re
from base64 import b64encode, urlsafe_b64encode
from collections.abc import Iterable, Mapping
from email.message import Message
from hashlib import sha256
from http.client import HTTPMessage
from typing import Any
from urllib import request as http
from urllib.error import HTTPError, URLError
from urllib.parse import unquote, urlsplit

Origin = tuple[str, str, int]


class Credentials(http.HTTPPasswordMgr):
    """User names and passwords for the origins of *addresses*: from the address itself, or the environment.

    Once an origin has asked for a name, it gets it with each further request, if by Basic.
    """

    def __init__(self, addresses: Iterable[str]) -> None:
        super().__init__()
        self._given: dict[Origin, tuple[str, str] | None] = {}
        for address in addresses:
            self._given[origin(address)] = _name(address) or self._given.get(origin(address))
        self._told: set[Origin] = set()

    def name(self, address: str) -> tuple[str, str] | None:
        """Return the name and password that may be sent to *address*, or None."""
        place = origin(address)
        return self._given[place] or _user() if place in self._given else None

    def secrets(self) -> set[str]:
        """Return all passwords, also of proxies, and their base64 forms, alone and after their names."""
        proxies = (_name(proxy if "://" in proxy else f"//{proxy}") for proxy in http.getproxies().values())
        names = [name for name in (*self._given.values(), _user(), *proxies) if name]
        texts = [text.encode() for name in names for text in (name[1], ":".join(name))]
        coded = {code(text).decode().rstrip("=") for text in texts for code in (b64encode, urlsafe_b64encode)}
        return {name[1] for name in names} | coded

    def find_user_password(self, _realm: str | None, authuri: str) -> tuple[str | None, str | None]:
        """Return :meth:`name` for any realm."""
        name = self.name(authuri)
        if name:
            self._told.add(origin(authuri))
        return name or (None, None)

    def is_authenticated(self, authuri: str) -> bool:
        """Return whether the origin of *authuri* has asked for its name before."""
        return origin(authuri) in self._told

    def update_authenticated(self, uri: str, is_authenticated: bool = False) -> None:
        """Do nothing; :meth:`find_user_password` keeps track."""


class Digest(http.HTTPDigestAuthHandler):
    """Answers the first Digest challenge that is supported."""

    def http_error_401(self, req: Any, fp: Any, code: int, msg: str, headers: Any) -> Any:
        for challenge in challenges(headers):
            if challenge.lower().startswith("digest"):
                only = HTTPMessage()
                only["WWW-Authenticate"] = challenge
                try:
                    return super().http_error_401(req, fp, code, msg, only)
                except (UnicodeEncodeError, HTTPError):
                    raise
                except (ValueError, URLError):  # an unknown algorithm or quality of protection
                    continue
        return None

    def get_authorization(self, req: Any, chal: Mapping[str, str]) -> Any:
        offered = [name.strip() for name in chal.get("qop", "").split(",")]
        return super().get_authorization(req, {**chal, "qop": "auth"} if "auth" in offered else chal)

    def get_algorithm_impls(self, algorithm: str) -> Any:
        if algorithm.upper() != "SHA-256":
            return super().get_algorithm_impls(algorithm.upper())

        def digest(text: str) -> str:
            return sha256(text.encode("ascii")).hexdigest()

        return digest, lambda secret, data: digest(f"{secret}:{data}")


class Basic(http.HTTPBasicAuthHandler):
    """Answers Basic challenges, and refusals without any challenge."""

    def http_error_401(self, req: Any, _fp: Any, _code: int, _msg: str, headers: Any) -> Any:
        asked = challenges(headers)  # some servers send only the status
        if not asked or any(re.search(r"\bbasic\b", challenge, re.IGNORECASE) for challenge in asked):
            return self.retry_http_basic_auth(req.full_url, req, "")
        return None


def challenges(headers: Message) -> list[str]:
    """Return the challenges by which a server asks for a name."""
    return headers.get_all("WWW-Authenticate") or []


def origin(address: str) -> Origin:
    """Return scheme, host and port of *address*."""
    parts = urlsplit(address)
    return parts.scheme, parts.hostname or "", parts.port or {"https": 443}.get(parts.scheme, 80)


def _name(address: str) -> tuple[str, str] | None:
    try:
        parts = urlsplit(address)
    except ValueError:  # an invalid address of a proxy
        return None
    return (unquote(parts.username or ""), unquote(parts.password)) if parts.password else None


def _user() -> tuple[str, str] | None:
    """Return the name and password from the environment, or None."""
    name, password = os.environ.get("SOVKG_USER"), os.environ.get("SOVKG_PASSWORD")
    return (name, password) if name and password else None

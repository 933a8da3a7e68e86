"""HTTP as SPARQL endpoints need it: what a server answers, or what is in the way of asking it.

A redirect is followed where the request stays what it is: 307 and 308 (RFC 9110, section 15.4), and 301 and
302 to https of the same host. A name and its password are told only to the origin (RFC 6454) of an address
that the user gave, and only if it asks: Basic or Digest (RFC 7617, RFC 7616).
"""

from __future__ import annotations

import gzip
import os
import socket
import ssl
import zlib
from base64 import b64encode
from collections.abc import Iterable, Mapping
from contextlib import closing, suppress
from http.client import HTTPException, IncompleteRead
from typing import Any, NamedTuple, NoReturn
from urllib import request as http
from urllib.error import HTTPError
from urllib.parse import unquote, urljoin, urlsplit

from kg.address import keys, shown
from kg.errors import EndpointError

Origin = tuple[str, str, int]


class Reply(NamedTuple):
    """An answer of a server: its bytes, media type, and the header fields by their names in lower case."""

    body: bytes
    media: str
    status: int
    headers: Mapping[str, str]


class Client:
    """Asks the servers at *addresses*, each with the name that its address or the environment has."""

    def __init__(self, addresses: Iterable[str]) -> None:
        addresses = list(addresses)
        self._keys = {key for address in addresses for key in keys(address)}
        names = self._names = {origin(a): name for a in addresses for name in [_name(a)] if name}
        origins = {origin(address) for address in addresses}
        self._opener = http.OpenerDirector()
        for handler in (
            http.ProxyHandler(),
            http.HTTPHandler(),
            http.HTTPSHandler(),
            http.HTTPDefaultErrorHandler(),
            http.HTTPErrorProcessor(),
            _Redirects(),
            _Digest(_Names(origins, names)),
            _Basic(_Remembered(origins, names)),
        ):
            self._opener.add_handler(handler)

    def fetch(self, request: http.Request, timeout: float, asked: str) -> Reply:
        """Return the answer to *request*, which carries what is *asked*: ``query`` or ``update``.

        Raises:
            TimeoutError: it took longer than *timeout* seconds.
            EndpointError: it did not arrive, or was refused; names what is in the way.
        """
        address = shown(request.full_url)
        try:
            with closing(self._opener.open(request, timeout=timeout)) as response:
                body = _unpacked(response.read(), response.headers.get("Content-Encoding", ""))
                headers = {name.lower(): value for name, value in response.headers.items()}
                return Reply(body, response.headers.get_content_type(), response.status, headers)
        except HTTPError as error:
            self._refused(error, request, address, asked)
        except UnicodeEncodeError:  # of Digest
            said = "SOVKG_USER and SOVKG_PASSWORD: only ASCII can be told this server; choose another"
            raise EndpointError(f"{address}: {said}") from None
        except (HTTPException, OSError, EOFError, zlib.error) as error:
            reason = getattr(error, "reason", None) or error
            if isinstance(reason, TimeoutError):
                raise TimeoutError from None
            raise EndpointError(self._clean(_in_the_way(reason, address, _proxy(request)))) from None

    def _refused(self, error: HTTPError, request: http.Request, address: str, asked: str) -> NoReturn:
        with closing(error):
            said = error.read(2000) if error.fp else b""
        with suppress(OSError, EOFError, zlib.error):
            said = _unpacked(said, error.headers.get("Content-Encoding", ""))
        code = error.code
        to = urljoin(request.full_url, error.headers.get("Location", "")) if 300 <= code < 400 else ""
        if to and to != request.full_url:
            raise EndpointError(f"{address}: has moved to {shown(to)} ({code}); give that address") from None
        text = self._clean(f"{code} {said.decode(errors='replace').strip() or error.reason}")[:300]
        where = f"the server refused the {asked}"
        if origin(error.url) != origin(request.full_url):
            where += f", sent on to {shown(error.url)} without a name and password"
        if proxy := _proxy(request):
            where = f"the proxy {proxy}" + (" refused" if code == 407 else f" or {where}")
        advice = "check --update" if asked == "update" else ""
        if code == 401 or (code == 403 and asked == "update"):
            given = request.has_header("Authorization")
            advice = "check SOVKG_USER and SOVKG_PASSWORD" if given else ""
            advice = advice or "name a user by SOVKG_USER and SOVKG_PASSWORD in the environment"
            scheme = error.headers.get("WWW-Authenticate", "").partition(" ")[0]
            if scheme and scheme.lower() not in ("basic", "digest"):
                advice = (
                    f"it asks by {scheme}, and sovkg knows Basic and Digest; a key may stand in the address"
                )
        raise EndpointError(f"{address}: {where}: {text}" + (f"; {advice}" if advice else "")) from None

    def _clean(self, text: str) -> str:
        """Return *text*, some of it a server's, in printable characters and without passwords and keys."""
        names = [*self._names.values(), *filter(None, [_user()])]
        encoded = {b64encode(":".join(name).encode()).decode() for name in names}
        for secret in sorted({*self._keys, *encoded, *(name[1] for name in names)}, key=len, reverse=True):
            text = text.replace(secret, "…")
        return " ".join("".join(c if c.isprintable() else " " for c in text).split())


class _Redirects(http.HTTPRedirectHandler):
    def redirect_request(
        self, req: http.Request, fp: Any, code: int, msg: str, headers: Any, newurl: str
    ) -> http.Request | None:
        old, new = urlsplit(req.full_url), urlsplit(newurl)
        upgraded = new.scheme == "https" and new.hostname == old.hostname
        kept = (
            code in (307, 308)
            and new.scheme in ("http", "https")
            and (new.scheme, old.scheme) != ("http", "https")
        )
        if "@" in new.netloc or not (kept or (code in (301, 302) and upgraded)):
            raise HTTPError(req.full_url, code, msg, headers, fp)
        fields = {n: v for n, v in req.header_items() if n in ("Accept", "Content-type", "User-agent")}
        return http.Request(newurl, req.data, fields, req.origin_req_host, True)  # noqa: S310 http or https


class _Names(http.HTTPPasswordMgr):
    """Tells a name only to *origins*: of *names*, else of the environment."""

    def __init__(self, origins: set[Origin], names: Mapping[Origin, tuple[str, str]]) -> None:
        super().__init__()
        self._origins, self._given = origins, names
        self.told: set[Origin] = set()

    def find_user_password(self, _realm: str | None, authuri: str) -> tuple[str | None, str | None]:
        place = origin(authuri)
        name = self._given.get(place) or _user() if place in self._origins else None
        if name:
            self.told.add(place)
        return name or (None, None)


class _Remembered(_Names):
    """Names that are told at once to whoever has asked for them by Basic."""

    def is_authenticated(self, authuri: str) -> bool:
        return origin(authuri) in self.told

    def update_authenticated(self, uri: str, is_authenticated: bool = False) -> None:
        """Stay with what :meth:`find_user_password` has found."""


class _Digest(http.HTTPDigestAuthHandler):
    def http_error_401(self, req: Any, fp: Any, code: int, msg: str, headers: Any) -> Any:
        try:
            return super().http_error_401(req, fp, code, msg, headers)
        except UnicodeEncodeError:
            raise
        except ValueError:  # another scheme is asked for first
            return None


class _Basic(http.HTTPBasicAuthHandler):
    def http_error_401(self, req: Any, fp: Any, code: int, msg: str, headers: Any) -> Any:
        with suppress(ValueError):
            return super().http_error_401(req, fp, code, msg, headers)
        return None


def origin(address: str) -> Origin:
    """Return scheme, host and port of *address*."""
    parts = urlsplit(address)
    return parts.scheme, parts.hostname or "", parts.port or {"https": 443}.get(parts.scheme, 80)


def bare(address: str) -> str:
    """Return *address* as it is asked: without a name and password before the host, and without fragment."""
    parts = urlsplit(address)
    return parts._replace(netloc=parts.netloc.rpartition("@")[2], fragment="").geturl()


def _name(address: str) -> tuple[str, str] | None:
    parts = urlsplit(address)
    return (unquote(parts.username or ""), unquote(parts.password)) if parts.password else None


def _user() -> tuple[str, str] | None:
    """Return name and password from the environment, or nothing."""
    name, password = os.environ.get("SOVKG_USER"), os.environ.get("SOVKG_PASSWORD")
    return (name, password) if name and password else None


def _proxy(request: http.Request) -> str:
    """Return the proxy through which *request* goes, and how the environment names it; or nothing."""
    parts = urlsplit(request.full_url)
    proxy = http.getproxies().get(parts.scheme)
    if not proxy or http.proxy_bypass(parts.netloc):
        return ""
    return f"{shown(proxy)} (of {parts.scheme}_proxy in the environment)"


def _in_the_way(reason: object, address: str, proxy: str) -> str:
    """Return why *address* gave no answer."""
    via = f"through the proxy {proxy} " if proxy else ""
    match reason:
        case IncompleteRead() | EOFError() | gzip.BadGzipFile() | zlib.error():
            return f"{address}: broke its answer off ({reason}); is the server running?"
        case socket.gaierror():
            name = "the proxy's" if proxy else repr(urlsplit(address).hostname)
            said = f"the name resolution does not know {name} host: {reason.strerror}"
            return f"{address}: cannot be reached {via}({said}); check the name, and the network"
        case ssl.SSLCertVerificationError():
            said = f"its certificate cannot be trusted: {reason.verify_message}"
            return f"{address}: cannot be reached {via}({said}); name its authority's by SSL_CERT_FILE"
        case ssl.SSLError():
            return f"{address}: cannot be reached {via}(no TLS: {reason.reason}); is it an http address?"
    advice = "is the proxy running, or should no_proxy name the host?" if proxy else "is the server running?"
    return f"{address}: cannot be reached {via}({reason}); {advice}"


def _unpacked(body: bytes, coding: str) -> bytes:
    for name in reversed([name.strip().lower() for name in coding.split(",")]):
        if name in ("gzip", "x-gzip"):
            body = gzip.decompress(body)
        elif name == "deflate":
            body = zlib.decompress(body, -15 if body[:1] and body[0] & 15 != 8 else 15)
        elif name not in ("", "identity"):
            raise OSError(f"the coding {name} is not known; sovkg asked for none")
    return body

"""An HTTP client for SPARQL endpoints, with errors that say why a server gives no answer.

Redirects are followed if the request stays the same: 307 and 308 (RFC 9110, section 15.4), and 301 and 302 to
https on the same host. :mod:`kg.store.remote.credentials` decides which servers get a name and password.
"""

from __future__ import annotations

import gzip
import re
import zlib
from collections.abc import Iterable, Mapping
from contextlib import closing, suppress
from email.utils import parsedate_to_datetime
from http.client import HTTPException
from math import ceil
from time import monotonic, sleep, time
from typing import Any, NamedTuple, NoReturn
from urllib import request as http
from urllib.error import HTTPError
from urllib.parse import urljoin, urlsplit
from warnings import warn

from kg.errors import EndpointError, Note
from kg.store.remote.connections import Connections, obstacle, proxy_of
from kg.store.remote.credentials import Basic, Credentials, Digest, challenges, origin
from kg.text.addresses import keys, shown, without

_TELL = "tell whoever runs the server"


class Reply(NamedTuple):
    """The answer of a server: its bytes, media type, status, and header fields by names in lower case."""

    body: bytes
    media: str
    status: int
    headers: Mapping[str, str]


class Client:
    """Sends requests to servers at *addresses*, with user names from these or the environment."""

    def __init__(self, addresses: Iterable[str]) -> None:
        addresses = list(addresses)
        self._keys = {key for address in addresses for key in keys(address)}
        self._names = Credentials(addresses)
        self._opener = http.OpenerDirector()
        for handler in (
            http.ProxyHandler(),
            Connections(),
            http.HTTPDefaultErrorHandler(),
            http.HTTPErrorProcessor(),
            _Redirects(),
            Digest(Credentials(addresses)),
            Basic(self._names),
        ):
            self._opener.add_handler(handler)

    def fetch(self, request: http.Request, timeout: float, asked: str) -> Reply:
        """Return the answer to *request*; *asked* is ``query`` or ``update``.

        If the server is busy and says when to ask again, waits and does so, with a :class:`kg.errors.Note`.

        Raises:
            TimeoutError: it took longer than *timeout* seconds.
            EndpointError: there is no answer, or the request was refused; says why.
        """
        until = monotonic() + timeout
        while True:
            try:
                return self._answered(request, until - monotonic(), asked)
            except _Busy as busy:
                said = f"{shown(request.full_url)}: is busy ({busy.code}) and asks to try again"
                warn(Note(f"{said} in {busy.wait} s; waiting"), stacklevel=2)
                sleep(busy.wait)

    def _answered(self, request: http.Request, timeout: float, asked: str) -> Reply:
        address = shown(request.full_url)
        try:
            with closing(self._opener.open(request, timeout=timeout)) as response:
                body = _unpacked(response.read(), response.headers.get("Content-Encoding", ""))
                headers = {name.lower(): value for name, value in response.headers.items()}
                return Reply(body, response.headers.get_content_type(), response.status, headers)
        except HTTPError as error:
            wait = _retry_after(error)
            if wait is None or wait >= timeout:
                self._refused(error, request, address, asked)
            error.close()
            raise _Busy(error.code, wait) from None
        except UnicodeEncodeError:  # by Digest
            said = "SOVKG_USER and SOVKG_PASSWORD: this server accepts only ASCII; choose others"
            raise EndpointError(f"{address}: {said}") from None
        except ValueError:
            raise EndpointError(f"{address}: redirects to no valid address; {_TELL}") from None
        except (HTTPException, OSError, EOFError, zlib.error) as error:
            reason = getattr(error, "reason", None) or error
            if isinstance(reason, TimeoutError):
                raise TimeoutError from None
            to = _sent_on(request)
            said = f"{address}: " + (f"redirected to {shown(to)}: " if to != request.full_url else "")
            raise EndpointError(said + self.clean(obstacle(reason, to))) from None

    def _refused(self, error: HTTPError, request: http.Request, address: str, asked: str) -> NoReturn:
        with closing(error):
            said = error.read(2000) if error.fp else b""
        with suppress(OSError, EOFError, zlib.error):
            said = _unpacked(said, error.headers.get("Content-Encoding", ""))
        code = error.code
        to = _location(request, error)
        if error.msg.startswith(_Redirects.inf_msg):
            said_on = f"{address}: redirects forever, last to {shown(to)} ({code}); {_TELL}"
            raise EndpointError(said_on) from None
        if to and to != request.full_url:
            raise EndpointError(f"{address}: has moved to {shown(to)} ({code}); use that address") from None
        text = self.clean(f"{code} {said.decode(errors='replace').strip() or error.reason}")[:300]
        where = f"the server refused the {asked}"
        if origin(error.url) != origin(request.full_url):
            where += f", redirected to {shown(error.url)} without user name and password"
        if proxy := proxy_of(_sent_on(request)):
            where = f"the proxy {proxy}" + (" refused" if code == 407 else f" or {where}")
        advice = "check `update`" if asked == "update" else ""
        if code == 401 or (code == 403 and asked == "update"):
            asked_by = challenges(error.headers)
            known = any(re.match("basic|digest", challenge, re.IGNORECASE) for challenge in asked_by)
            if request.has_header("Authorization"):
                advice = "check SOVKG_USER and SOVKG_PASSWORD"
            elif self._names.name(request.full_url) and not self._names.name(error.url):
                advice = "use that address, if you trust it with them"
            elif asked_by and (not known or self._names.name(error.url)):
                by = self.clean(", ".join(asked_by))[:100]
                advice = f"it authenticates by {by}, not supported; a key can be part of the address"
            else:
                advice = "set SOVKG_USER and SOVKG_PASSWORD in the environment"
        raise EndpointError(f"{address}: {where}: {text}" + (f"; {advice}" if advice else "")) from None

    def clean(self, text: str) -> str:
        """Return *text*, which may be from a server, in printable characters, without passwords and keys."""
        text = without(text, self._keys | self._names.secrets())
        return " ".join("".join(c if c.isprintable() else " " for c in text).split())


class _Busy(Exception):
    """Raised if a server wants to be asked again after *wait* seconds."""

    def __init__(self, code: int, wait: int) -> None:
        self.code, self.wait = code, wait


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


def request_address(address: str) -> str:
    """Return *address* as it is requested: without name and password before the host and without fragment."""
    parts = urlsplit(address)
    return parts._replace(netloc=parts.netloc.rpartition("@")[2], fragment="").geturl()


def _retry_after(error: HTTPError) -> int | None:
    """Return the seconds after which a busy server wants to be asked again (RFC 9110, 10.2.3), or None.

    A point in time is compared with the server's own clock if the answer has a Date, else with ours.
    """
    said = error.headers.get("Retry-After", "").strip()
    if error.code not in (429, 503) or not said:
        return None
    if re.fullmatch("[0-9]{1,6}", said):
        return max(1, int(said))
    then, now = _time(said), _time(error.headers.get("Date", "")) or time()
    return max(1, ceil(then - now)) if then else None


def _time(date: str) -> float:
    """Return the Unix time of an HTTP *date*, 0 if it is not valid."""
    with suppress(ValueError, OverflowError):
        return parsedate_to_datetime(date).timestamp()
    return 0


def _sent_on(request: http.Request) -> str:
    """Return the address to which *request* was sent last, after all redirects that were followed."""
    followed: Mapping[str, int] = getattr(request, "redirect_dict", {})
    return [request.full_url, *followed][-1]


def _location(request: http.Request, error: HTTPError) -> str:
    """Return the address to which *error* redirects, or ``""``."""
    with suppress(ValueError):
        if 300 <= error.code < 400:
            return urljoin(_sent_on(request), error.headers.get("Location", ""))
    return ""


def _unpacked(body: bytes, coding: str) -> bytes:
    """Return *body* decoded from its *coding*; gzip is recognised by its first bytes even if not declared.

    Raises:
        OSError: the coding is not known.
    """
    for name in reversed([name.strip().lower() for name in coding.split(",")]):
        if name == "deflate":
            body = zlib.decompress(body, -15 if body[:1] and body[0] & 15 != 8 else 15)
        elif name not in ("", "identity", "gzip", "x-gzip"):
            raise OSError(f"it uses the encoding {name}, which sovkg did not ask for")
        if body.startswith(b"\x1f\x8b"):
            body = gzip.decompress(body)
    return body

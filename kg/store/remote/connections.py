"""Keeps connections to servers open for further requests (RFC 9112, section 9.3), and says what prevents one.

``urllib`` closes each connection after one answer; :mod:`http.client`, on which it is built, need not.
"""

from __future__ import annotations

import gzip
import os
import selectors
import socket
import ssl
import zlib
from contextlib import suppress
from http.client import HTTPConnection, IncompleteRead
from io import BytesIO
from typing import Any
from urllib import request as http
from urllib.error import URLError
from urllib.parse import urlsplit
from urllib.response import addinfourl
from weakref import finalize

from kg.text.addresses import shown

_SAID = 2000
"""How many bytes of a refusal are read."""
_Selector = getattr(selectors, "PollSelector", selectors.SelectSelector)  # select ends at descriptor 1023


class Connections(http.HTTPHandler, http.HTTPSHandler):
    """Sends requests over connections that are kept, each for one request at a time, and reads the answers.

    If a kept connection turns out to be closed, a query is sent again over another one. An update is not, as
    it might then be made twice.
    """

    def __init__(self) -> None:
        super().__init__()
        self._kept: dict[tuple[object, ...], list[HTTPConnection]] = {}
        finalize(self, _close, self._kept)  # unlike `__del__`, runs before the sockets are freed

    def do_open(self, http_class: Any, req: Any, **more: Any) -> Any:
        """Return the answer to *req*; called by the inherited methods."""
        fields = {name.title(): value for name, value in {**req.headers, **req.unredirected_hdrs}.items()}
        named = fields.pop("Proxy-Authorization", None) if req._tunnel_host else None
        kept = self._kept.setdefault((os.getpid(), http_class, req.host, req._tunnel_host), [])
        while connection := _taken(kept):
            try:
                return _answer(connection, req, fields, kept)
            except ConnectionError:
                if not req.data.startswith(b"query="):
                    raise
        connection = http_class(req.host, **more)
        if req._tunnel_host:
            connection.set_tunnel(req._tunnel_host, headers={"Proxy-Authorization": named} if named else {})
        try:
            connection.timeout = req.timeout
            connection.connect()
        except OSError as error:
            connection.close()
            raise URLError(error) from error
        return _answer(connection, req, fields, kept)


def _close(kept: dict[tuple[object, ...], list[HTTPConnection]]) -> None:
    for connections in kept.values():
        for connection in connections:
            connection.close()


def _taken(kept: list[HTTPConnection]) -> HTTPConnection | None:
    """Take an open connection out of *kept*, which other threads use too; return None if there is none."""
    with suppress(IndexError):
        while True:
            connection = kept.pop()
            with _Selector() as selector:
                selector.register(connection.sock, selectors.EVENT_READ)
                if not selector.select(0):
                    return connection
            connection.close()  # if there is something to read, it is that the server has closed it
    return None


def _answer(connection: HTTPConnection, req: Any, fields: dict[str, str], kept: list[HTTPConnection]) -> Any:
    """Return the answer to *req* over *connection*, which is then *kept* unless the server closes it."""
    try:
        connection.sock.settimeout(req.timeout)
        connection.request(req.get_method(), req.selector, req.data, fields)
        response = connection.getresponse()
        body = response.read(None if 200 <= response.status < 300 else _SAID)
    except BaseException:
        connection.close()
        raise
    if response.isclosed() and connection.sock:  # read to its end
        kept.append(connection)
    else:
        connection.close()
    answer = addinfourl(BytesIO(body), response.headers, req.full_url, response.status)
    answer.msg = response.reason  # type: ignore[attr-defined]  # urllib sets it, too
    return answer


def proxy_of(address: str) -> str:
    """Return the proxy for *address*, with the variable of the environment that names it, or ``""``."""
    parts = urlsplit(address)
    proxy = http.getproxies().get(parts.scheme)
    if not proxy or http.proxy_bypass(parts.netloc):
        return ""
    return f"{shown(proxy)} (of {parts.scheme}_proxy in the environment)"


def obstacle(reason: object, address: str) -> str:
    """Return a message that says why *address* gave no answer, for the *reason* that was raised."""
    proxy = proxy_of(address)
    via = f"through the proxy {proxy} " if proxy else ""
    match reason:
        case IncompleteRead() | EOFError() | gzip.BadGzipFile() | zlib.error():
            return f"the answer was cut off ({reason}); is the server running?"
        case socket.gaierror():
            name = "the proxy's" if proxy else repr(urlsplit(address).hostname)
            said = f"{name} host name cannot be resolved: {reason.strerror}"
            return f"cannot be reached {via}({said}); check the name and the network"
        case ssl.SSLCertVerificationError():
            said = f"its certificate is not trusted: {reason.verify_message}"
            return f"cannot be reached {via}({said}); set SSL_CERT_FILE to the certificate of its authority"
        case ssl.SSLError():
            return f"cannot be reached {via}(no TLS: {reason.reason}); is it an http address?"
    advice = "is the proxy running, or should no_proxy name the host?" if proxy else "is the server running?"
    return f"cannot be reached {via}({reason}); {advice}"

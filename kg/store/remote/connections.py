"""Connections to servers that stay open: who asks again need not connect again (RFC 9112, section 9.3).

``urllib`` closes each after one answer; :mod:`http.client`, on which it stands, need not.
"""

from __future__ import annotations

import os
import selectors
from contextlib import suppress
from http.client import HTTPConnection
from io import BytesIO
from typing import Any
from urllib import request as http
from urllib.error import URLError
from urllib.response import addinfourl
from weakref import finalize

_SAID = 2000
"""So many bytes of a refusal are read."""
_Selector = getattr(selectors, "PollSelector", selectors.SelectSelector)  # of descriptors beyond 1023, too


class Connections(http.HTTPHandler, http.HTTPSHandler):
    """Opens addresses by connections that are kept, each for one request at a time, and reads what comes.

    A query whose connection turns out to be closed is sent again by a new one; an update, which might then
    be made twice, is not.
    """

    def __init__(self) -> None:
        super().__init__()
        self._kept: dict[tuple[object, ...], list[HTTPConnection]] = {}
        finalize(self, _close, self._kept)  # which, unlike `__del__`, comes before any socket's own end

    def do_open(self, http_class: Any, req: Any, **more: Any) -> Any:
        """Return the answer to *req*; called by what is inherited."""
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
    """Take one that is still open out of those *kept*, which other threads use meanwhile; None if none is."""
    with suppress(IndexError):
        while True:
            connection = kept.pop()
            with _Selector() as selector:
                selector.register(connection.sock, selectors.EVENT_READ)
                if not selector.select(0):
                    return connection
            connection.close()  # what it says unasked is that it is closed
    return None


def _answer(connection: HTTPConnection, req: Any, fields: dict[str, str], kept: list[HTTPConnection]) -> Any:
    """Return what comes by *connection* for *req*; it is *kept* then, unless the server closes it."""
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
    answer.msg = response.reason  # type: ignore[attr-defined]  # as urllib has it
    return answer

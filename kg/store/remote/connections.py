"""Keeps connections to servers open for further requests (RFC 9112, section 9.3).

``urllib`` closes each connection after one answer; :mod:`http.client`, on which it is built, need not.
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

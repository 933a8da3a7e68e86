"""Stand-in servers, each of which answers with a given function."""

from __future__ import annotations

import json
import re
import socket
import ssl
import threading
import urllib.request
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, ClassVar, NamedTuple
from urllib.parse import parse_qs, urlencode

from tests.conftest import PATIENCE

SRJ = "application/sparql-results+json"


class Asked(NamedTuple):
    """A request: its path, header fields, and the query or update in it."""

    path: str
    headers: Mapping[str, str]
    text: str
    body: bytes
    port: int = 0
    """The client's port, which is different for each connection."""


class Said(NamedTuple):
    """An HTTP response."""

    body: bytes | str
    media: str = SRJ
    status: int = 200
    headers: tuple[tuple[str, str], ...] = ()
    closed: threading.Event | None = None
    """If given, the connection is closed after the response, unannounced, and this is set."""


Answering = Callable[[Asked], Said]


class Handler(BaseHTTPRequestHandler):
    """Reads each request and answers it with *reply*."""

    reply: ClassVar[Callable[[Handler], None]]
    closed: threading.Event | None = None

    def read(self) -> None:
        self.body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.reply()

    def log_message(self, *_: Any) -> None:
        pass

    def answer(self, said: Said) -> None:
        content = said.body.encode() if isinstance(said.body, str) else said.body
        self.send_response_only(said.status)
        for name, value in (("Content-Type", said.media), *said.headers):
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)
        self.closed = said.closed
        self.close_connection = self.close_connection or self.closed is not None

    def finish(self) -> None:
        super().finish()
        if self.closed:
            with suppress(OSError):  # the client has closed it
                self.connection.shutdown(socket.SHUT_WR)
            self.closed.set()


@contextmanager
def standing_in(
    answering: Answering,
    secured: tuple[Path, Path] | None = None,
    *,
    kept: bool = False,
    method: str = "POST",
) -> Iterator[str]:
    """Start a server that answers requests of one *method* by *answering*; yield its address, without a path.

    *secured* names the files of its certificate and key, if it is to use TLS. Connections are closed after
    each response unless *kept*.
    """

    def reply(handler: Handler) -> None:
        form = parse_qs(handler.body.decode())
        text = (form.get("query") or form.get("update") or [""])[0]
        port = handler.client_address[1]
        handler.answer(answering(Asked(handler.path, dict(handler.headers), text, handler.body, port)))

    with replying(reply, secured, kept=kept, method=method) as address:
        yield address


@contextmanager
def replying(
    reply: Callable[[Handler], None],
    secured: tuple[Path, Path] | None = None,
    *,
    kept: bool = False,
    method: str = "POST",
) -> Iterator[str]:
    """Start a server that calls *reply* for each request, HTTP or not; yield its address, as above."""
    own = {"reply": reply, f"do_{method}": Handler.read, "protocol_version": f"HTTP/1.{int(kept)}"}
    own["disable_nagle_algorithm"] = True  # otherwise a kept connection waits 40 ms for each response's body
    server = ThreadingHTTPServer(("127.0.0.1", 0), type("Replying", (Handler,), own))
    server.daemon_threads = True
    server.handle_error = lambda *_: None  # type: ignore[method-assign]  # clients may disconnect
    if secured:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(*secured)
        server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    try:
        yield f"http{'s' if secured else ''}://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()


def passed_on(asked: Asked, address: str) -> Said:
    """Return what the server at *address* answers to *asked*."""
    kept = {name: asked.headers[name] for name in ("Content-Type", "Accept") if name in asked.headers}
    request = urllib.request.Request(address, asked.body, kept)
    with urllib.request.urlopen(request, timeout=PATIENCE) as response:
        return Said(response.read(), response.headers.get_content_type())


_PAGE = re.compile(r"(.* ORDER BY .*) LIMIT (\d+) OFFSET (\d+)", re.DOTALL)


def paged(address: str) -> Answering:
    """Return a function that forwards requests to *address*, but sends a query once for all of its pages."""
    ordered: dict[str, dict[str, Any]] = {}

    def answer(asked: Asked) -> Said:
        page = _PAGE.fullmatch(asked.text)
        if not page:
            return passed_on(asked, address)
        text, size, start = page[1], int(page[2]), int(page[3])
        if text not in ordered:
            whole = passed_on(asked._replace(body=urlencode({"query": text}).encode()), address)
            ordered[text] = json.loads(whole.body)
        found = ordered[text]["results"]["bindings"][start : start + size]
        return Said(json.dumps(ordered[text] | {"results": {"bindings": found}}))

    return answer


def rows(variables: str, *bindings: Mapping[str, Any], **more: Any) -> str:
    """Return a results document."""
    return json.dumps(
        {"head": {"vars": variables.split()}, **more, "results": {"bindings": [dict(b) for b in bindings]}}
    )


def cut(limit: int, address: str) -> Answering:
    """Return a function that forwards requests to *address* like `paged`, but keeps only *limit* rows."""
    whole = paged(address)

    def answer(asked: Asked) -> Said:
        said = whole(asked)
        if said.media == SRJ:
            document = json.loads(said.body)
            if "results" in document:
                del document["results"]["bindings"][limit:]
            return said._replace(body=json.dumps(document))
        return said

    return answer

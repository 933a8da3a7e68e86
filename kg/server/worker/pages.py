"""Jobs that return pages: the interactive page, and the files of the site, each made on demand."""

from __future__ import annotations

import re
from html import unescape

from kg.errors import NotFound
from kg.server.formats import GRAPHS, TABLES
from kg.server.reply import Reply
from kg.server.worker.limits import memory_unbound
from kg.server.worker.queries import node
from kg.server.worker.served import Served

_HTML = "text/html; charset=utf-8"
_MEDIA = {
    "css": "text/css; charset=utf-8",
    "js": "text/javascript; charset=utf-8",
    "jsonld": GRAPHS["jsonld"],
    "rq": "application/sparql-query",
    "ttl": GRAPHS["turtle"],
    **TABLES,
}
"""Media types of the site's other files by suffix."""
_BESIDE = '</openapi.json>; rel="service-desc", </.well-known/void>; rel="describedby"'
"""Links from the page for programs (RFC 8288, RFC 8631)."""
_HEAD = 4096
"""The bytes at the beginning of a page in which its policy is declared."""


def page(served: Served) -> Reply:
    """Return the interactive page, with the policy that it declares as a header field.

    The page sends its queries to this server, unless this one only forwards to another endpoint, whose data
    may change.
    """
    from kg.explorer import page as made
    from kg.site.messages import both
    from kg.site.site import PAGES

    server = "sparql" if served.store.is_local else ""
    links = [PAGES] * served.has_pages + [(both("api"), "openapi.json")]
    with memory_unbound():  # trusted, and its engine reserves a stack of its own
        text = made(served.store, reading=served.reading, articles=served.tours, server=server, links=links)
    shown = _shown(text.encode(), "'none'")
    return shown._replace(headers={**shown.headers, "Link": _BESIDE})


def site(served: Served, path: str) -> Reply:
    """Return the file of the site at *path*; pieces may be embedded in pages of any origin.

    Raises:
        NotFound: there is no such file, or the served graph has no site.
    """
    if served.site is None:
        raise NotFound("this graph is served without pages", advice="/ shows it")
    with memory_unbound():  # as above
        file = served.site.file(path)
    if path.endswith(".html"):
        return _shown(file, "*" if "/pieces/" in path else "'none'")
    return Reply(file, _MEDIA[path.rpartition(".")[2]])


def page_address(served: Served, iri: str, lang: str) -> Reply:
    """Return a redirect to the page about *iri* in *lang*.

    Raises:
        NotFound: there is no such page.
    """
    from kg.site.addresses import relative

    path = served.site.context.page(node(iri), lang) if served.site else ""
    if not path:
        raise NotFound(f"there is no page about {iri}")
    return Reply(b"", "text/plain", 303, {"Location": f"/{relative(path, '')}"})


def _shown(page: bytes, frames: str) -> Reply:
    """Return *page* with the policy that it declares; *frames* are the origins that may embed it."""
    declared = re.search(r'Content-Security-Policy" content="([^"]*)"', page[:_HEAD].decode(errors="ignore"))
    policy = unescape(declared[1]) if declared else "default-src 'none'"
    return Reply(page, _HTML, headers={"Content-Security-Policy": f"{policy}; frame-ancestors {frames}"})

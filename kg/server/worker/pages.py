"""Jobs that show: the interactive page, and the files of the site, each made when it is asked for."""

from __future__ import annotations

import re
from html import unescape

import pyoxigraph as ox

from kg.errors import NotFound
from kg.server.formats import GRAPHS, TABLES
from kg.server.reply import Reply
from kg.server.worker.limits import memory_unbound
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
"""Suffix of the site's other files to their media type."""
_BESIDE = '</openapi.json>; rel="service-desc", </.well-known/void>; rel="describedby"'
"""What programs find beside the page (RFC 8288, RFC 8631)."""
_HEAD = 4096
"""Bytes in which a page declares its policy."""


def page(served: Served) -> Reply:
    """Return the interactive page, under the policy that it declares.

    It asks this server, unless another, which may change meanwhile, answers here.
    """
    from kg.explorer import page as made
    from kg.site.messages import both
    from kg.site.site import PAGES

    server = "sparql" if served.store.is_local else ""
    links = [PAGES] * served.has_pages + [(both("api"), "openapi.json")]
    with memory_unbound():  # nobody's question, and its engine reserves a stack of its own
        text = made(served.store, reading=served.reading, articles=served.tours, server=server, links=links)
    shown = _shown(text.encode(), "'none'")
    return shown._replace(headers={**shown.headers, "Link": _BESIDE})


def site(served: Served, path: str) -> Reply:
    """Return the file of the site at *path*; its pieces may stand in anybody's pages.

    Raises:
        NotFound: there is none, or no site of what is served.
    """
    if served.site is None:
        raise NotFound("what is served here has no pages", advice="/ shows it")
    with memory_unbound():  # as above
        file = served.site.file(path)
    if path.endswith(".html"):
        return _shown(file, "*" if "/pieces/" in path else "'none'")
    return Reply(file, _MEDIA[path.rpartition(".")[2]])


def page_address(served: Served, iri: str, lang: str) -> Reply:
    """Return where the page about *iri* is in *lang*.

    Raises:
        NotFound: there is none.
    """
    from kg.site.addresses import relative

    path = served.site.context.page(ox.NamedNode(iri), lang) if served.site else ""
    if not path:
        raise NotFound(f"there is no page about {iri}")
    return Reply(b"", "text/plain", 303, {"Location": f"/{relative(path, '')}"})


def _shown(page: bytes, frames: str) -> Reply:
    """Return *page* under the policy that it declares, in *frames* of these origins."""
    declared = re.search(r'Content-Security-Policy" content="([^"]*)"', page[:_HEAD].decode(errors="ignore"))
    policy = unescape(declared[1]) if declared else "default-src 'none'"
    return Reply(page, _HTML, headers={"Content-Security-Policy": f"{policy}; frame-ancestors {frames}"})

"""The HTML document: template, style, scripts, data, and a content security policy that blocks all else.

Only one file of pyvis is used, its copy of vis-network, and pyvis is never imported: the pages that it
generates load from other servers and escape nothing.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Collection, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kg.errors import Note
from kg.explorer.bilingual import in_language
from kg.explorer.contract import Opening, Text
from kg.explorer.packing.blocks import scripts, shared
from kg.explorer.packing.cache import cached, page_sources, read_bundled, write_bundled
from kg.explorer.packing.encoding import as_json
from kg.names.labels import check_language
from kg.store import AS_STATED, CORRECTED, Store
from kg.store.protocol import check_known
from kg.text.controls import pattern, visible
from kg.text.html import block_hash, in_script

if TYPE_CHECKING:
    from jinja2 import Environment

    from kg.explorer.content import Content

_BROWSER = Path(__file__).parent / "browser"
_VIS = "lib/vis-9.1.2/vis-network.min.js"
"""Path inside pyvis. The style sheet is left out: it only styles controls that this page does not use."""
_WHOLE: dict[str, Any] = {
    "focus": None,
    "hops": 2,
    "types": [],
    "only": None,
    "articles": [],
    "server": "",
}
"""The arguments of :func:`kg.explorer.content.content` for a page of the whole graph."""


def page(
    store: Store,
    *,
    lang: str | None = None,
    focus: str | None = None,
    hops: int = 2,
    types: Sequence[str] = (),
    only: Collection[str] | None = None,
    title: str | None = None,
    reading: str = AS_STATED,
    articles: Sequence[str] = (),
    server: str = "",
    links: Sequence[tuple[Text, Text]] = (),
) -> str:
    """Return an HTML page that shows the graph of *store*; the same store gives the same text.

    A store as stated gives a page with both readings; one of the corrected reading gives only that.

    *lang* is the language in which it opens, by default that of the browser, and *reading* the reading. It is
    narrowed to what is within *hops* of the IRI *focus*, to classes by their local names (*types*), and to
    the IRIs *only*. *title* is its heading, by default the article's title.

    Args:
        articles: folders of articles, besides the packaged ones, in which the tour of *store* may be.
        server: address, relative to the page's own, of a SPARQL service over *store* that answers the page's
            queries, in place of an engine in the page.
        links: (name, address) pairs of neighbouring pages.

    Raises:
        NotFound: *focus* or one of *types* is not in the graph.
        WrongUsage: *lang* or *reading* is unknown, or *hops* is negative.
        QueryError: the store took too long.
        EndpointError: a server did not answer as a SPARQL endpoint.
    """
    if lang is not None:
        check_language(lang)
    check_known(reading)
    asked = {
        "focus": focus,
        "hops": hops,
        "types": [*types],
        "only": only and sorted(only),
        "articles": [*articles],
        "server": server,
    }
    made, first = _content(store, asked), "corrected" if reading == CORRECTED else "stated"
    opening = Opening(
        lang="ko" if lang == "ko" else "en",
        isLanguageGiven=lang is not None,
        readings=sorted(made["readings"], key=lambda one: one != first),
        title=title or made["title"],
        links=[*links],
        controls=pattern().pattern,
    )
    return _written(opening, made, served=bool(server))


def _content(store: Store, asked: dict[str, Any]) -> Content:
    """Return :func:`kg.explorer.content.content` for the arguments *asked*: bundled, cached or made now."""

    def make() -> Content:
        from kg.explorer.content import content  # not needed if the content is cached

        return content(store, **asked)

    made_of = _made_of(store, asked)
    return (read_bundled(made_of) or cached("page", made_of, make)) if made_of else make()


def _made_of(store: Store, asked: dict[str, Any]) -> list[bytes]:
    """Return everything that the content depends on, as a cache key; empty if that is not known."""
    found = None if asked["articles"] else page_sources(store)  # which leaves out tours of other folders
    return [*found, repr(asked).encode()] if found else []


def bundle_page() -> None:
    """Make the content of the packaged graph's page, which takes seconds, and write it into the package."""
    from kg.explorer.content import content
    from kg.store.opening import open_store

    store = open_store()
    if made_of := _made_of(store, _WHOLE):
        write_bundled(made_of, content(store, **_WHOLE))


def _written(opening: Opening, made: Content, *, served: bool) -> str:
    """Return the HTML of a page; warn of things that it leaves out. If *served*, it contains no engine."""
    from markupsafe import Markup

    if made["alone"]:
        from kg.explorer.picture.views import undrawn

        warnings.warn(undrawn(made["alone"], opening["lang"]), Note, stacklevel=3)
    start, library = (_BROWSER / "start.js").read_text("utf-8"), _vis()
    first, asked = shared(library)
    blocks = dict(made["blocks"])
    if "engine-data" in blocks:
        blocks |= {name: text for name, text in asked.items() if name != "engine" or not served}
    style = (_BROWSER / "page.css").read_text("utf-8")
    page = templates(_BROWSER).get_template("page.html.j2")
    return page.render(
        lang=opening["lang"],
        title=in_language(opening["title"], opening["lang"]),
        policy=_policy([start, *scripts(library, asked="engine-data" in blocks)], style, asks=blocks),
        style=Markup(style),  # noqa: S704 files of this package, and JSON without < > &
        data=Markup(in_script(as_json({**opening, **made["shown"]}))),  # noqa: S704
        first=first,
        start=Markup(start),  # noqa: S704
        blocks=blocks,
    )


def _vis() -> str:
    """Return the text of vis-network from pyvis, without the link to its source map.

    Raises:
        ModuleNotFoundError: pyvis is not installed.
    """
    spec = find_spec("pyvis")  # not imported, which would take half a second
    if spec is None or not spec.submodule_search_locations:
        raise ModuleNotFoundError("No module named 'pyvis'", name="pyvis")
    text = Path(spec.submodule_search_locations[0], _VIS).read_text("utf-8")
    return re.sub(r"\n//# sourceMappingURL=\S*", "", text)


def _policy(scripts: Sequence[str], style: str, *, asks: Collection[str]) -> str:
    """Return a Content-Security-Policy that lets this page's own blocks run and nothing else.

    *asks* are the names of the page's blocks: with ``engine-data``, it may run WebAssembly if ``engine`` is
    among them, and else connect to its own server.
    """

    def hashes(blocks: Sequence[str]) -> str:
        return " ".join(block_hash(block) for block in blocks)

    served = "engine-data" in asks and "engine" not in asks
    asked = "; connect-src 'self'" if served else " 'wasm-unsafe-eval'"
    return (
        f"default-src 'none'; script-src {hashes(scripts)}{asked}; worker-src blob:; "
        f"style-src {hashes([style])}; img-src data: blob:; base-uri 'none'; form-action 'none'"
    )


def templates(folder: Path) -> Environment:
    """Return an environment for the templates in *folder* that escapes all values and rejects missing ones.

    Control characters in values are made visible, as HTML allows none
    (https://infra.spec.whatwg.org/#noncharacter).
    """
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    return Environment(
        loader=FileSystemLoader(folder),
        autoescape=True,
        finalize=lambda value: visible(value) if type(value) is str else value,  # not Markup, as it is HTML
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )

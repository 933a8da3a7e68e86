"""The graph as one HTML page that opens by double click and asks no network for anything.

pyvis holds nodes, edges and options and brings vis-network along; template, escaping and security
policy are our own, because pyvis' own pages load from elsewhere and escape nothing.
"""

from __future__ import annotations

import json
import re
from base64 import b64encode
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import asdict
from hashlib import sha256
from pathlib import Path
from typing import Any

from kg.errors import WrongUsage
from kg.explorer.model import Model, model
from kg.explorer.passages import articles, words
from kg.explorer.style import COLUMNS, LINES, looks, room, size
from kg.explorer.views import views
from kg.namespaces import PREFIXES, slug
from kg.network import narrowed, network
from kg.query import LANGUAGES
from kg.store import AS_STATED, CORRECTED, READINGS, Store
from kg.store.readings import recorded

_BROWSER = Path(__file__).parent / "browser"
SCRIPTS = (
    "words.js",
    "words-text.js",
    "element.js",
    "graph.js",
    "lettering.js",
    "curves.js",
    "placement.js",
    "picture.js",
    "lines.js",
    "theme.js",
    "writing.js",
    "appearance.js",
    "glide.js",
    "motion.js",
    "camera.js",
    "drawing.js",
    "hover.js",
    "keys.js",
    "sentences.js",
    "search.js",
    "sha256.js",
    "article.js",
    "evidence.js",
    "files.js",
    "links.js",
    "details.js",
    "overview.js",
    "way.js",
    "reader.js",
    "table.js",
    "image.js",
    "address.js",
    "panel.js",
    "controls.js",
    "page.js",
)
"""Files beside this one, in the order in which the page runs them after vis-network."""
_VIS = "lib/vis-9.1.2/vis-network.min.js"
"""In pyvis. Its style sheet is left out: all of it is for controls that this page does not switch on."""
_READINGS = {AS_STATED: "stated", CORRECTED: "corrected"}
"""As the page names them; of those that it has, the first is the one in which it opens."""
_UNSAFE = re.compile("[<>&\u2028\u2029]")


def page(
    store: Store,
    *,
    lang: str = "en",
    focus: str | None = None,
    hops: int = 2,
    types: Sequence[str] = (),
    only: Collection[str] | None = None,
    title: str | None = None,
    reading: str = AS_STATED,
) -> str:
    """Return an HTML page that shows the graph of *store*; the same store gives the same text.

    A store as stated gives a page of both readings; one that holds the corrected reading has no other.

    Args:
        store: whose entities, statements, passages and errata are shown.
        lang: language in which the page opens, ``en`` or ``ko``; it can be switched there.
        focus: IRI of an entity to narrow the page to, with its neighbourhood.
        hops: how many edges far the neighbourhood of *focus* reaches.
        types: local names of classes, such as ``Company``, to narrow the page to.
        only: IRIs of things to narrow the page to, such as those that the answer to a question names.
        title: heading of the page; by default the article's title.
        reading: one of READINGS, in which the page opens if it has both.

    Raises:
        NotFound: *focus* or one of *types* is not in the graph.
        WrongUsage: *lang* is no language of the page, *reading* is none, or *hops* is negative.
        QueryError: the store took too long.
        EndpointError: a server did not answer as a SPARQL endpoint.
    """
    if lang not in LANGUAGES:
        raise WrongUsage(f"{lang!r} is no language of the page; give one of {', '.join(LANGUAGES)}")
    if reading not in READINGS:
        raise WrongUsage(f"{reading!r} is no reading; give one of {', '.join(READINGS)}")
    both = recorded(store).get("reading") != CORRECTED
    readings = [name for name in READINGS if both or name == CORRECTED]
    readings.sort(key=lambda name: name != reading)
    graph = network(store)
    nodes = narrowed(graph, focus=focus, hops=hops, types=types)
    if only is not None:
        nodes = [node for node in nodes if node in only]
    content = model(store, graph, nodes, title=title)
    scripts = [_vis(), *((_BROWSER / name).read_text("utf-8") for name in SCRIPTS)]
    style = (_BROWSER / "page.css").read_text("utf-8")
    return _rendered(
        lang=lang,
        title=_in(content.title, lang),
        policy=_policy(scripts, style),
        style=style,
        scripts=scripts,
        data=_json(
            _data(content, lang, readings, narrowed=bool(focus or types or only is not None))
            | {"articles": articles(store)}
        ),
    )


def _data(content: Model, lang: str, readings: Sequence[str], *, narrowed: bool) -> dict[str, Any]:
    """Return all that the page's scripts read."""
    found = looks(Counter(content.kinds))
    groups = {kind: place for place, kind in enumerate(found)}
    inside = {node: place for place, node in enumerate(content.nodes)}
    degree = Counter(end for _, *ends in content.edges for end in ends)
    sizes = [size(found[kind], degree[place]) for place, kind in enumerate(content.kinds)]
    predicates = {prop: place for place, prop in enumerate(content.relations)}
    linked = {fold.node for fold in content.folds}
    used = {
        name.partition(":")[0] for thing in content.things for name in (thing["name"], *thing.get("same", ()))
    }
    offered = views(
        [slug(kind) for kind in content.kinds],
        {place for place, kind in enumerate(content.kinds) if found[kind].rank == "concept"},
        content.folds,
        [
            (content.nodes[s], slug(content.relations[content.statements[place][1]]), content.nodes[o])
            for place, s, o in content.edges
            if content.nodes[s] not in linked and content.nodes[o] not in linked
        ],
        inside,
        [room(content.things[place]["label"], sizes[place]) for place in range(len(inside))],
        narrowed=narrowed,
    )
    return {
        "lang": lang,
        "readings": [_READINGS[reading] for reading in readings],
        "title": content.title,
        "wrap": {"columns": COLUMNS, "lines": LINES},
        "prefixes": {prefix: iri for prefix, iri in PREFIXES.items() if prefix in used},
        "kinds": [{"label": content.classes[kind], **asdict(look)} for kind, look in found.items()],
        "things": content.things,
        "predicates": content.predicates,
        "statements": content.statements,
        "denials": content.denials,
        "passages": content.passages,
        "unsourced": content.unsourced,
        "errata": content.errata,
        "nodes": [
            {"kind": groups[kind], "size": drawn.radius, "letters": drawn.letters}
            for kind, drawn in zip(content.kinds, sizes, strict=True)
        ],
        "edges": content.edges,
        "folds": [
            {
                "node": inside[fold.node],
                "pairs": [
                    [inside[a], inside[b], *([predicates[prop]] if prop else []), *([how] if how else [])]
                    for a, b, prop, how in fold.edges()
                ],
                "captions": content.captions[fold.node],
                "called": content.called[fold.node],
                **({"amounts": content.amounts[fold.node]} if fold.node in content.amounts else {}),
            }
            for fold in content.folds
        ],
        "views": [
            {
                "name": view.name,
                "title": words(view.title),
                "note": words(view.note),
                "things": view.things,
                "points": [number for point in view.points for number in point],
                "tall": [number for point in view.tall for number in point if view.tall is not view.points],
                "links": None
                if view.links is None
                else [groups[kind] for kind in found if slug(kind) in view.links],
            }
            for view in offered
        ],
    }


def _in(words: str | list[str], lang: str) -> str:
    return words if isinstance(words, str) else words[LANGUAGES.index(lang)]


def _json(data: dict[str, Any]) -> str:
    """Return *data* as JSON that no HTML parser takes for the end of its element."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return _UNSAFE.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def _vis() -> str:
    """Return vis-network as pyvis brings it, without the line that makes a debugger load a file."""
    import pyvis

    return re.sub(r"\n//# sourceMappingURL=\S*", "", (Path(pyvis.__file__).parent / _VIS).read_text("utf-8"))


def _policy(scripts: Sequence[str], style: str) -> str:
    """Return a Content-Security-Policy that lets this page's own blocks run and nothing else."""

    def hashes(blocks: Sequence[str]) -> str:
        return " ".join(f"'sha256-{b64encode(sha256(block.encode()).digest()).decode()}'" for block in blocks)

    return (
        f"default-src 'none'; script-src {hashes(scripts)}; style-src {hashes([style])}; "
        "img-src data: blob:; base-uri 'none'; form-action 'none'"
    )


def _rendered(*, lang: str, title: str, policy: str, style: str, scripts: Sequence[str], data: str) -> str:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined
    from markupsafe import Markup

    environment = Environment(
        loader=FileSystemLoader(_BROWSER),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template("page.html.j2").render(
        lang=lang,
        title=title,
        policy=policy,
        style=Markup(style),  # noqa: S704 files of this package, and JSON without < > &
        scripts=[Markup(script) for script in scripts],  # noqa: S704
        data=Markup(data),  # noqa: S704
    )

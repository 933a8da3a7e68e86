"""The graph as one HTML page that opens by double click and asks no network for anything.

pyvis holds nodes, edges and options and brings vis-network along; template, escaping and security
policy are our own, because pyvis' own pages load from elsewhere and escape nothing.
"""

from __future__ import annotations

import json
import re
from base64 import b64encode
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kg.errors import WrongUsage
from kg.explorer.model import Model, model
from kg.explorer.style import COLUMNS, LINES, Look, looks, room, size
from kg.namespaces import PREFIXES
from kg.network import narrowed, network, positions
from kg.query import LANGUAGES
from kg.store import Store

if TYPE_CHECKING:
    from kg.network import Graph

_HERE = Path(__file__).parent
SCRIPTS = ("words.js", "panel.js", "search.js", "drawing.js", "page.js")
"""Files beside this one, in the order in which the page runs them after vis-network."""
_VIS = "lib/vis-9.1.2/vis-network.min.js"
"""In pyvis. Its style sheet is left out: all of it is for controls that this page does not switch on."""
_MAIN = 60
"""How many actors, those with the most edges, can be read when all of the drawing is on one screen."""
_UNSAFE = re.compile("[<>&\u2028\u2029]")


def page(
    store: Store,
    *,
    lang: str = "en",
    focus: str | None = None,
    hops: int = 2,
    types: Sequence[str] = (),
    title: str | None = None,
) -> str:
    """Return an HTML page that shows the graph of *store*; the same store gives the same text.

    Args:
        store: whose entities, statements, passages and errata are shown.
        lang: language in which the page opens, ``en`` or ``ko``; it can be switched there.
        focus: IRI of an entity to narrow the page to, with its neighbourhood.
        hops: how many edges far the neighbourhood of *focus* reaches.
        types: local names of classes, such as ``Company``, to narrow the page to.
        title: heading of the page; by default the article's title.

    Raises:
        NotFound: *focus* or one of *types* is not in the graph.
        WrongUsage: *lang* is no language of the page, or *hops* is negative.
        QueryError: the store took too long.
        EndpointError: a server did not answer as a SPARQL endpoint.
    """
    if lang not in LANGUAGES:
        raise WrongUsage(f"{lang!r} is no language of the page; give one of {', '.join(LANGUAGES)}")
    graph = network(store)
    content = model(store, graph, narrowed(graph, focus=focus, hops=hops, types=types), title=title)
    scripts = [_vis(), *((_HERE / name).read_text("utf-8") for name in SCRIPTS)]
    style = (_HERE / "page.css").read_text("utf-8")
    return _rendered(
        lang=lang,
        title=_in(content.title, lang),
        policy=_policy(scripts, style),
        style=style,
        scripts=scripts,
        data=_json(_data(content, graph, lang)),
    )


def _data(content: Model, graph: Graph, lang: str) -> dict[str, Any]:
    """Return all that the page's scripts read."""
    found = looks(Counter(content.kinds))
    nodes, edges, options = _drawing(content, graph, found, lang)
    used = {thing["name"].partition(":")[0] for thing in content.things}
    return {
        "lang": lang,
        "title": content.title,
        "wrap": {"columns": COLUMNS, "lines": LINES},
        "prefixes": {prefix: iri for prefix, iri in PREFIXES.items() if prefix in used},
        "kinds": [{"label": content.classes[kind], **asdict(look)} for kind, look in found.items()],
        "things": content.things,
        "predicates": content.predicates,
        "statements": content.statements,
        "passages": content.passages,
        "errata": content.errata,
        "nodes": nodes,
        "edges": edges,
        "options": options,
    }


def _drawing(
    content: Model, graph: Graph, found: Mapping[str, Look], lang: str
) -> tuple[list[dict[str, Any]], list[dict[str, Any]], dict[str, Any]]:
    """Return nodes, edges and options as vis-network takes them, without colours."""
    from pyvis.network import Network

    part = graph.subgraph(content.nodes)
    degree = dict(part.degree())
    kind = dict(zip(content.nodes, content.kinds, strict=True))
    actors = [node for node in content.nodes if found[kind[node]].rank == "actor"]
    main = set(sorted(actors, key=lambda node: (-degree[node], node))[:_MAIN])
    crowd = len(content.nodes)
    sizes = {n: size(found[kind[n]], degree[n], main=n in main, crowd=crowd) for n in content.nodes}
    labels = {node: content.things[place]["label"] for place, node in enumerate(content.nodes)}
    rooms = {node: room(labels[node], sizes[node]) for node in content.nodes}
    points = positions(part, room=rooms)

    drawing = Network(directed=True)
    drawing.toggle_physics(False)
    drawing.inherit_edge_colors(False)
    drawing.options.edges.smooth.enabled = False
    groups = list(found)
    for place, node in enumerate(content.nodes):
        x, y = points[node]
        drawing.add_node(
            place,
            label=_in(labels[node], lang),
            shape=found[kind[node]].shape,
            size=sizes[node].radius,
            color=found[kind[node]].family,
            kind=groups.index(kind[node]),
            font={"size": sizes[node].letters},
            x=round(x),
            y=round(y - rooms[node][1] / 2 + sizes[node].radius),  # the label hangs below, within the room
        )
    between: Counter[frozenset[int]] = Counter()
    for place, subject, obj in content.edges:
        bow = between[frozenset((subject, obj))]
        between[frozenset((subject, obj))] += 1
        curved = {"smooth": {"enabled": True, "type": "curvedCW", "roundness": 0.15 * bow}} if bow else {}
        drawing.add_edge(subject, obj, id=place, **curved)
    nodes, edges, _, _, _, options = drawing.get_network_data()
    return nodes, edges, json.loads(options)


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
        loader=FileSystemLoader(_HERE),
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

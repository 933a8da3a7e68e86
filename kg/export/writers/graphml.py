"""GraphML (http://graphml.graphdrawing.org/) for networkx, igraph, yEd: nodes and edges with attributes.

The position is in the attributes x and y (y grows upwards); size and color are as on the page.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from xml.sax.saxutils import escape, quoteattr

from kg.export.content import Content, Written
from kg.export.drawing import Drawing, Value, drawing, types
from kg.export.records import records

SUFFIXES = ("graphml",)
MEDIA_TYPE = "application/graphml+xml"
_TYPES = {bool: "boolean", int: "long", float: "double", str: "string"}


def write(content: Content) -> Written:
    """Return *content* in this format; see :class:`kg.export.content.Writer`."""
    found = drawing(records(content), content.prefixes, content.lang)
    return Written("".join(f"{line}\n" for line in _lines(found)), found.notes)


def _lines(found: Drawing) -> Iterable[str]:
    nodes = [
        {"label": node.label, **node.values, **_place(node.place), "size": node.radius, "color": node.colour}
        for node in found.nodes
    ]
    edges = [{"label": edge.label, **edge.values} for edge in found.edges]
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">'
    keys: dict[tuple[str, str], str] = {}
    for of, all_values in (("node", nodes), ("edge", edges)):
        for title, kind in types(all_values).items():
            keys[of, title] = f"k{len(keys)}"
            name = quoteattr(title)
            yield f'<key id="{keys[of, title]}" for="{of}" attr.name={name} attr.type="{_TYPES[kind]}"/>'
    yield '<graph id="G" edgedefault="directed">'
    for node, values in zip(found.nodes, nodes, strict=True):
        data = "".join(_data(keys["node", title], value) for title, value in values.items())
        yield f"<node id={quoteattr(node.id)}>{data}</node>"
    for number, (edge, values) in enumerate(zip(found.edges, edges, strict=True)):
        data = "".join(_data(keys["edge", title], value) for title, value in values.items())
        ends = f"source={quoteattr(edge.start)} target={quoteattr(edge.end)}"
        yield f'<edge id="e{number}" {ends}>{data}</edge>'
    yield "</graph>"
    yield "</graphml>"


def _place(place: tuple[int, int] | None) -> Mapping[str, Value]:
    return {} if place is None else {"x": float(place[0]), "y": float(place[1])}


def _data(key: str, value: Value) -> str:
    text = str(value).lower() if isinstance(value, bool) else str(value)
    return f'<data key="{key}">{escape(text, {chr(13): "&#13;"})}</data>'

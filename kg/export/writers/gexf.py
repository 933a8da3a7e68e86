"""GEXF 1.3 (https://gexf.net/schema.html), the format of Gephi: nodes and edges, drawn as on the page.

The kind of an edge is its property, so that Gephi does not merge different edges between two nodes.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from xml.sax.saxutils import quoteattr

from kg.export.content import Content, Written
from kg.export.drawing import Drawing, Node, Value, drawing, types
from kg.export.records import records

SUFFIXES = ("gexf",)
MEDIA_TYPE = "application/gexf+xml"
_TYPES = {bool: "boolean", int: "long", float: "double", str: "string"}


def write(content: Content) -> Written:
    """Return *content* in this format; see :class:`kg.export.content.Writer`."""
    found = drawing(records(content), content.prefixes, content.lang)
    return Written("".join(f"{line}\n" for line in _lines(found)), found.notes)


def _lines(found: Drawing) -> Iterable[str]:
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">'
    yield "<meta><creator>sovkg</creator></meta>"
    yield '<graph defaultedgetype="directed" mode="static">'
    keys: dict[str, dict[str, str]] = {}
    for of, values in (("node", [n.values for n in found.nodes]), ("edge", [e.values for e in found.edges])):
        keys[of] = {}
        yield f'<attributes class="{of}">'
        for title, kind in types(values).items():
            keys[of][title] = str(len(keys[of]))
            yield f'<attribute id="{keys[of][title]}" title={quoteattr(title)} type="{_TYPES[kind]}"/>'
        yield "</attributes>"
    yield "<nodes>"
    for node in found.nodes:
        head = f"<node id={quoteattr(node.id)} label={quoteattr(node.label)}>"
        yield f"{head}{_values(keys['node'], node.values)}{_looks(node)}</node>"
    yield "</nodes>"
    yield "<edges>"
    for number, edge in enumerate(found.edges):
        ends = f"source={quoteattr(edge.start)} target={quoteattr(edge.end)}"
        labels = f"label={quoteattr(edge.label)} kind={quoteattr(str(edge.values['predicate']))}"
        yield f'<edge id="{number}" {ends} {labels}>{_values(keys["edge"], edge.values)}</edge>'
    yield "</edges>"
    yield "</graph>"
    yield "</gexf>"


def _values(keys: Mapping[str, str], values: Mapping[str, Value]) -> str:
    def text(value: Value) -> str:
        return quoteattr(str(value).lower() if isinstance(value, bool) else str(value))

    elements = "".join(
        f'<attvalue for="{keys[title]}" value={text(value)}/>' for title, value in values.items()
    )
    return f"<attvalues>{elements}</attvalues>"


def _looks(node: Node) -> str:
    red, green, blue = (int(node.colour[at : at + 2], 16) for at in (1, 3, 5))
    place = "" if node.place is None else '<viz:position x="{}.0" y="{}.0" z="0.0"/>'.format(*node.place)
    return f'<viz:color r="{red}" g="{green}" b="{blue}"/>{place}<viz:size value="{node.radius}.0"/>'

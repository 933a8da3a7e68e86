"""Reads result documents of servers, JSON or XML, into the structure of the JSON format.

Contradictions and omissions are errors, and so is a message about an error in the middle of the document.
"""

from __future__ import annotations

import codecs
import json
import re
from typing import Any
from xml.etree import ElementTree

from kg.rdf.nesting import Xml, check_json

_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_DIR = "{http://www.w3.org/2005/11/its}dir"
_BEFORE = codecs.BOM_UTF8 + codecs.BOM_UTF16_BE + b"\0 \t\r\n"
"""Bytes that may come before the first character of a document."""
_SAYS = ("error", "errors", "exception")
"""Keys under which servers report, among the results, that these are incomplete."""


class Number(str):
    """A number in JSON, as written, where the standard has a string."""


def read(body: bytes) -> dict[str, Any]:
    """Return the document *body*, with numbers as :class:`Number`.

    Raises:
        ValueError, SyntaxError: it is malformed, or reports an error.
        DataError: it is nested too deeply.
    """
    if body.lstrip(_BEFORE)[:1] == b"<":
        body = body.lstrip()
        check_xml(body)
        found = _of_xml(ElementTree.fromstring(body))  # noqa: S314 checked
    else:
        if re.search(rb"triple|\\u00", body):  # only triple terms are nested; the word may be escaped
            check_json("the answer", body)
        try:
            found = json.loads(body, parse_int=Number, parse_float=Number, object_pairs_hook=_once)
        except RecursionError:
            raise ValueError("nested too deeply") from None
    for part in (found, found.get("results"), found.get("meta")):
        for name in _SAYS:
            if isinstance(part, dict) and (said := part.get(name)):
                raise ValueError(f"it says: {said}")
    return found


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Return the JSON object with these *pairs*.

    Raises:
        ValueError: a key other than ``meta`` has two different values.
    """
    found = dict(pairs)
    for name, value in pairs:
        if value is not found[name] and value != found[name] and name != "meta":
            raise ValueError(f"{name!r} appears twice")
    return found


def check_xml(body: bytes) -> None:
    """Refuse a *body* that is not XML, is nested too deeply or has entities in entities.

    Raises:
        DataError, SyntaxError: it is one of these.
    """
    guard = Xml("the answer")
    for chunk in (body, b""):
        guard.feed(chunk)


def _of_xml(root: ElementTree.Element) -> dict[str, Any]:
    """Return the results document *root*, in any namespace, in the structure of the JSON format."""
    for element in root.iter():
        element.tag = element.tag.rpartition("}")[2]
    if root.tag != "sparql":
        raise ValueError(f"the element {root.tag} is not a results document")
    boolean = root.findtext("boolean")
    if boolean is not None:
        return {"boolean": boolean.strip()}
    said = {name: root.findtext(name) for name in _SAYS}
    return said | {
        "head": {"vars": [variable.attrib["name"] for variable in root.findall("head/variable")]},
        "results": {
            "bindings": [
                {b.attrib["name"]: _entry(term) for b in row for term in _bound(b)}
                for row in root.findall("results/result")
            ]
        },
    }


def _bound(binding: ElementTree.Element) -> list[ElementTree.Element]:
    """Return a list with the term of *binding*, empty for ``unbound``, an element of earlier drafts."""
    if len(binding) != 1:
        raise ValueError(f"a binding has {len(binding)} terms")
    return [term for term in binding if term.tag != "unbound"]


def _entry(element: ElementTree.Element) -> dict[str, Any]:
    if element.tag != "triple" and len(element):
        raise ValueError(f"the text of a {element.tag} has the element {element[0].tag}")
    if element.tag == "triple":
        return {"type": "triple", "value": {part.tag: _entry(part[0]) for part in element}}
    about = {
        "xml:lang": element.get(_LANG),
        "its:dir": element.get(_DIR),
        "datatype": element.get("datatype"),
    }
    text = element.text or ""
    return {"type": element.tag, "value": text if element.tag == "literal" else text.strip(), **about}

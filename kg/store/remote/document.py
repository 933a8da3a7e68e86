"""A document of results as its server wrote it, JSON or XML, in the shape of the JSON.

What it says in two ways or leaves open is an error, and so is what it says went wrong in the midst of it.
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
"""What may stand before the first character of a document, byte by byte."""
_SAYS = ("error", "errors", "exception")
"""Where a server says, in the midst of results, that these are not all."""


class Number(str):
    """A number of JSON, as written, where the standard has a string."""


def read(body: bytes) -> dict[str, Any]:
    """Return the document *body*, whose numbers are :class:`Number`.

    Raises:
        ValueError, SyntaxError: it is none, or says of itself that something went wrong.
        DataError: it is nested too deeply.
    """
    if body.lstrip(_BEFORE)[:1] == b"<":
        body = body.lstrip()
        check_xml(body)
        found = _of_xml(ElementTree.fromstring(body))  # noqa: S314 checked
    else:
        if re.search(rb"triple|\\u00", body):  # only triple terms nest; the word may be escaped
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
    """Return the object of JSON that has these *pairs*.

    Raises:
        ValueError: a key stands there twice, and with another value; what is told besides may do so.
    """
    found = dict(pairs)
    for name, value in pairs:
        if value is not found[name] and value != found[name] and name != "meta":
            raise ValueError(f"{name!r} stands there twice")
    return found


def check_xml(body: bytes) -> None:
    """Refuse what is no XML, is nested too deeply or has entities of entities.

    Raises:
        DataError, SyntaxError: it is so.
    """
    guard = Xml("the answer")
    for chunk in (body, b""):
        guard.feed(chunk)


def _of_xml(root: ElementTree.Element) -> dict[str, Any]:
    """Return the results document *root* as its JSON sibling has it, whatever its namespace is."""
    for element in root.iter():
        element.tag = element.tag.rpartition("}")[2]
    if root.tag != "sparql":
        raise ValueError(f"the element {root.tag} is no results document")
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
    """Return the term of *binding*, or nothing where it is unbound, as drafts had it."""
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

"""Writes RDF/XML (W3C RDF 1.2 XML Syntax) that any parser can read, and refuses what XML cannot hold.

The engine's own writer writes invalid XML for predicates without a local name, control characters and CR.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from itertools import chain, groupby
from xml.parsers import expat
from xml.sax.saxutils import escape, quoteattr

import pyoxigraph as ox

from kg.errors import FormatError
from kg.rdf.namespaces import PREFIXES, XSD
from kg.rdf.ordered import Ordered, Statement
from kg.rdf.spool import Spool

_RDF = PREFIXES["rdf"]
_1_2 = ' xmlns:its="http://www.w3.org/2005/11/its" its:version="2.0" rdf:version="1.2"'
_SYNTAX = {"RDF", "ID", "about", "parseType", "resource", "nodeID", "datatype", "Description", "li"}
_SYNTAX |= {"aboutEach", "aboutEachPrefix", "bagID", "version", "annotation", "annotationNodeID"}
_RESERVED = ("http://www.w3.org/XML/1998/namespace", "http://www.w3.org/2000/xmlns/")
FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""A character that XML 1.0 does not allow (https://www.w3.org/TR/xml/#charsets)."""


def written(triples: Ordered, prefixes: Mapping[str, str]) -> Spool:
    """Return *triples* as RDF/XML; *prefixes* are used for the predicates' namespaces.

    Raises:
        FormatError: a predicate does not end in an XML name, or a literal has forbidden characters; names it.
    """
    return _Writer(prefixes).document(triples)


def check(text: str, where: str) -> None:
    """Check that *text* has no characters that XML 1.0 forbids even if escaped.

    Raises:
        FormatError: it has some; names the first one and the format *where* it was to be written.
    """
    if found := FORBIDDEN.search(text):
        around = text[max(found.start() - 20, 0) : found.start()]
        named = f"U+{ord(found[0]):04X} (after {around!r})"
        raise FormatError(f"{where} cannot hold the character {named}; choose another format")


class _Writer:
    def __init__(self, prefixes: Mapping[str, str]) -> None:
        usable = (p for p in prefixes if p and _is_name(p) and not p.lower().startswith(("xml", "its")))
        self._known = {prefixes[prefix]: prefix for prefix in usable if prefix != "rdf"}
        self._used = {_RDF: "rdf"}
        self._version = ""

    def document(self, triples: Ordered) -> Spool:
        about = groupby(triples, lambda t: t.subject)
        nodes = Spool(self._node(subject, of, "\t").encode() for subject, of in about)
        declared = "".join(f"\n\txmlns:{prefix}={quoteattr(ns)}" for ns, prefix in self._used.items())
        head = f'<?xml version="1.0" encoding="UTF-8"?>\n<rdf:RDF{declared}{self._version}>\n'
        return Spool(chain([head.encode()], nodes, [b"</rdf:RDF>\n"]))

    def _node(self, subject: object, triples: Iterable[Statement], indent: str) -> str:
        inside = "".join(self._property(t.predicate.value, t.object, indent + "\t") for t in triples)
        return f"{indent}<rdf:Description{_id_of(subject, 'about')}>\n{inside}{indent}</rdf:Description>\n"

    def _property(self, predicate: str, value: object, indent: str) -> str:
        name = self._name(predicate)
        if isinstance(value, ox.Triple):
            self._version = _1_2
            inner = self._node(value.subject, [value], indent + "\t")
            return f'{indent}<{name} rdf:parseType="Triple">\n{inner}{indent}</{name}>\n'
        if not isinstance(value, ox.Literal):
            return f"{indent}<{name}{_id_of(value, 'resource')}/>\n"
        check(value.value, "RDF/XML")
        about = ""
        if value.language:
            about = f' xml:lang="{value.language}"'
            if value.direction:
                self._version = _1_2
                about += f' its:dir="{value.direction.value}"'
        elif value.datatype.value != XSD + "string":
            about = f" rdf:datatype={quoteattr(value.datatype.value)}"
        return f"{indent}<{name}{about}>{escape(value.value, {chr(13): '&#13;'})}</{name}>\n"

    def _name(self, predicate: str) -> str:
        at = _split(predicate)
        namespace, local = predicate[:at], predicate[at:]
        if not local or namespace in _RESERVED or (namespace == _RDF and local in _SYNTAX):
            raise FormatError(
                f"RDF/XML cannot hold the predicate {predicate}, which is not an XML name; choose "
                "another format"
            )
        if namespace not in self._used:
            self._used[namespace] = self._known.get(namespace) or f"ns{len(self._used)}"
        return f"{self._used[namespace]}:{local}"


def _id_of(term: object, attribute: str) -> str:
    if isinstance(term, ox.BlankNode):
        return f' rdf:nodeID="{term.value}"'
    return f" rdf:{attribute}={quoteattr(getattr(term, 'value', ''))}"


@lru_cache(maxsize=4096)
def _split(iri: str) -> int:
    """Return the start of the longest XML name at the end of *iri*, or its length if there is none."""
    tail = re.search(r"[\w.·-]*$", iri)
    start = tail.start() if tail else len(iri)
    return next((at for at in range(max(start, 1), len(iri)) if _is_name(iri[at:])), len(iri))


def _is_name(text: str) -> bool:
    """Return whether *text* is an XML name without a colon."""
    try:
        expat.ParserCreate().Parse(f"<{text}/>", True)
    except (expat.ExpatError, UnicodeEncodeError):
        return False
    return re.fullmatch(r"[\w.·-]+", text) is not None

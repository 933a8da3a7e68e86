"""Parses TriX, quads in plain XML (https://www.w3.org/2004/03/trix/), which the engine does not support.

rdflib's parser holds the whole document in memory, names unnamed graphs, and rewrites literals.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from xml.parsers import expat

import pyoxigraph as ox

from kg.rdf.terms import Term

_NAMESPACE = "http://www.w3.org/2004/03/trix/trix-1/"
_LANG = "http://www.w3.org/XML/1998/namespace lang"
_CHUNK = 1 << 16


def parse(read: Callable[[int], bytes], *, rename_blank_nodes: bool = False) -> Iterator[ox.Quad]:
    """Yield the quads of a document, of which *read* returns up to a number of bytes, ``b""`` at its end.

    Renamed blank nodes have identifiers that are unique among all documents.

    Raises:
        SyntaxError: it is not TriX; has the line.
        ValueError: a term is not a valid RDF term.
    """
    reader = _Reader()
    reader.named = {} if rename_blank_nodes else None
    chunk = b"begun"
    while chunk:
        chunk = read(_CHUNK)
        try:
            reader.parser.Parse(chunk, not chunk)
        except expat.ExpatError as error:
            raise SyntaxError(str(error), ("", error.lineno, None, None)) from None
        yield from reader.quads
        reader.quads.clear()


class _Reader:
    def __init__(self) -> None:
        self.quads: list[ox.Quad] = []
        self.parser = expat.ParserCreate(namespace_separator=" ")
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._text
        self._open: list[str] = []
        self._attributes: dict[str, str] = {}
        self._said = ""
        self._terms: list[Term] = []
        self._graph: ox.NamedNode | ox.BlankNode | None = None
        self.named: dict[str, ox.BlankNode] | None = None

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._check_text()
        namespace, _, local = name.rpartition(" ")
        inside = self._open[-1] if self._open else ""
        allowed = {
            "": ("TriX", "trix"),
            "TriX": ("graph",),
            "trix": ("graph",),
            "graph": ("uri", "id", "triple"),
            "triple": ("uri", "id", "plainLiteral", "typedLiteral"),
        }
        if namespace != _NAMESPACE or local not in allowed.get(inside, ()):
            self._refuse(f"<{local}> does not belong here")
        self._open.append(local)
        self._attributes, self._said = attributes, ""
        if local == "graph":
            self._graph = None
        elif local == "triple":
            self._terms = []

    def _text(self, text: str) -> None:
        self._said += text

    def _end(self, _name: str) -> None:
        local = self._open.pop()
        if local in ("trix", "TriX", "graph", "triple"):
            self._check_text()
        if local == "triple":
            if len(self._terms) != 3:
                self._refuse(f"a triple of {len(self._terms)} terms")
            try:
                self.quads.append(ox.Quad(*self._terms, self._graph))  # type: ignore[call-arg,arg-type]
            except TypeError:
                self._refuse("only the object can be a literal, and the predicate must be a uri")
        elif local in ("uri", "id") and self._open[-1] == "graph":
            self._graph = self._term(local)  # type: ignore[assignment]
        elif local in ("uri", "id", "plainLiteral", "typedLiteral"):
            self._terms.append(self._term(local))
        self._said = ""

    def _check_text(self) -> None:
        if self._said.strip():
            self._refuse(f"{self._said.strip()[:20]!r} does not belong here")

    def _term(self, local: str) -> Term:
        if local == "uri":
            return ox.NamedNode(self._said.strip())
        if local == "id":
            label = self._said.strip()
            return ox.BlankNode(label) if self.named is None else self.named.setdefault(label, ox.BlankNode())
        if local == "typedLiteral":
            return ox.Literal(self._said, datatype=ox.NamedNode(self._attributes.get("datatype", "")))
        return ox.Literal(self._said, language=self._attributes.get(_LANG) or None)

    def _refuse(self, what: str) -> None:
        raise SyntaxError(what, ("", self.parser.CurrentLineNumber, None, None))

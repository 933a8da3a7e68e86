"""Reads RDF in any syntax as a stream, all or nothing, guarded against harmful documents.

What the parsers let through or fall over is caught before, chunk by chunk (:mod:`kg.rdf.nesting`).
"""

from __future__ import annotations

import io
import re
import warnings
from codecs import BOM_UTF8
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pyoxigraph as ox

from kg.errors import DataError, Note
from kg.rdf import former_terms, trix
from kg.rdf.documents import Document, Readable
from kg.rdf.inputs import Input, inputs
from kg.rdf.left_out import Keywords, left_out_message, well_formed, with_no_language
from kg.rdf.literals import Tags, declared_once
from kg.rdf.nesting import MAX_DEPTH, Depth, Xml
from kg.rdf.syntaxes import NOTATION_3, SPOKEN, SUFFIXES, SYNTAXES, TRIX

if TYPE_CHECKING:
    from kg.rdf.terms import Term

_CHUNK = 1 << 20  # bytes
_HEAD = 1 << 16  # bytes by which the syntax of a misnamed file is recognised
_OFTEN = 10_000  # quads between reports of progress
_PREFIX = re.compile(r"(?:[^\W\d_](?:[\w.-]*[\w-])?)?")  # approximately what Turtle and SPARQL allow
_NAMESPACE = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:[^\x00-\x20<>\"{}|^`\\]*")
_SYNTAXES = {**SYNTAXES, NOTATION_3: ox.RdfFormat.N3}
_AS_UTF8 = "; save it as UTF-8 (in XML, the first line names the encoding as well)"
_INNER = "; if it contains an rdf:RDF element, as XMP does, save that element as a file of its own"
_MAY_BE_EMPTY = ("turtle", "trig", "ntriples", "nquads", NOTATION_3)


def read(place: Path | str | Input) -> list[ox.Quad]:
    """Return the quads of the file *place* as :func:`read_all` does, without notes."""
    return list(read_all([place], noted=False))


def read_all(
    places: Iterable[Path | str | Input], declared: dict[str, str] | None = None, *, noted: bool = True
) -> Iterator[ox.Quad]:
    """Yield the quads of all *places*, any that :func:`kg.rdf.inputs.inputs` accepts.

    Triples of syntaxes without graphs are in the default graph. Blank nodes, which are distinct in different
    files, are named ``b0``, ``b1`` … in the order of their first appearance, the same on each run. *declared*
    and *noted* are as in :func:`stream`.

    Raises:
        DataError: as :func:`stream`, for the first file at fault.
    """
    found = inputs(places)
    names: dict[tuple[int, str], ox.BlankNode] = {}

    def named(n: int, term: Term | ox.DefaultGraph) -> Term | ox.DefaultGraph:
        if isinstance(term, ox.BlankNode):
            return names.setdefault((n, term.value), ox.BlankNode(f"b{len(names)}"))
        if isinstance(term, ox.Triple):
            return ox.Triple(named(n, term.subject), term.predicate, named(n, term.object))  # type: ignore[arg-type]
        return term

    bare = (ox.NamedNode, ox.Literal)
    for n, source in enumerate(found):
        for quad in stream(source, declared=declared, noted=noted):
            subject, obj, graph = quad.subject, quad.object, quad.graph_name
            if (
                isinstance(subject, ox.NamedNode)
                and isinstance(obj, bare)
                and not isinstance(graph, ox.BlankNode)
            ):
                yield quad
            else:
                yield ox.Quad(named(n, subject), quad.predicate, named(n, obj), named(n, graph))  # type: ignore[arg-type]


def stream(
    source: Input,
    *,
    rename_blank_nodes: bool = False,
    noted: bool = True,
    passed: Callable[[int, int], None] | None = None,
    declared: dict[str, str] | None = None,
) -> Iterator[ox.Quad]:
    """Yield the quads of *source* while it is read.

    Triples of syntaxes without graphs are in the default graph.

    Args:
        source: the document.
        rename_blank_nodes: give blank nodes identifiers that are unique among all documents.
        noted: issue a :class:`kg.errors.Note` for a document without triples, for language tags with
            capitals, which the parser puts in lower case, and for what JSON-LD drops.
        passed: called from time to time with the numbers of bytes and quads read since the last call.
        declared: filled with the prefixes that the document declares; one that is there with another
            namespace gets an empty one.

    Raises:
        DataError: the document cannot be read, is malformed, is nested too deeply, has entities in entities,
            is empty where its syntax forbids it, or has an earlier vocabulary's terms; names it and the line.
    """
    with source.opened() as document:
        file = _Guarded(source.name, document.file, document.syntax, nested=_may_be_nested(source, document))
        count = before = 0
        left_out: list[str] = []
        try:
            parser = _parse(file, document.syntax, document.base, rename_blank_nodes)
            kept = well_formed(parser, left_out) if document.syntax == "jsonld" else parser
            kept = declared_once(with_no_language(kept)) if document.syntax == "rdfxml" else kept
            for quad in former_terms.with_current_terms(kept, source.name):
                if not count:  # at the end the parser has forgotten those of RDF/XML
                    _declare(declared, parser)
                yield quad
                count += 1
                if passed and count % _OFTEN == 0:
                    passed(document.consumed() - before, _OFTEN)
                    before = document.consumed()
        except (SyntaxError, ValueError, MemoryError) as error:
            raise _parse_error(source.name, document.syntax, file.first(error), file.head) from None
    _declare(declared, parser)
    told = ("" if count else "has no triples", left_out_message(left_out), *(f.told for f in file.findings))
    for said in filter(None, told if noted else ()):
        warnings.warn(f"{source.name}: {said}", Note, stacklevel=2)


def _parse(file: _Guarded, syntax: str, base: str, rename_blank_nodes: bool = False) -> Iterator[ox.Quad]:
    if syntax == TRIX:
        return trix.parse(file.read, rename_blank_nodes=rename_blank_nodes)
    return ox.parse(
        file,  # type: ignore[arg-type]  # it only reads
        format=_SYNTAXES[syntax],
        base_iri=base,
        rename_blank_nodes=rename_blank_nodes,
        lenient=syntax in ("jsonld", "rdfxml"),  # it drops statements silently, or refuses xml:lang=""
    )


def _declare(declared: dict[str, str] | None, parser: Iterator[ox.Quad]) -> None:
    if declared is None or not isinstance(parser, ox.QuadParser):
        return
    for prefix, namespace in parser.prefixes.items():
        if _PREFIX.fullmatch(prefix) and _NAMESPACE.fullmatch(namespace):
            declared[prefix] = namespace if declared.setdefault(prefix, namespace) == namespace else ""


class _Guarded:
    """A *file* whose chunks are checked before the parser gets them."""

    def __init__(self, name: str, file: Readable, syntax: str, *, nested: bool = True) -> None:
        self._name, self._file, self._syntax = name, file, syntax
        self._chunk, self._at = b"", 0
        self._guard: Depth | Xml | None = None
        if syntax in ("rdfxml", TRIX):
            self._guard = Xml(name)
        elif nested:
            self._guard = Depth(name, json=syntax == "jsonld")
        self._blank = True
        self.head = b""
        self.findings: list[Tags | Keywords] = [Tags(syntax)]
        self.findings += [Keywords()] if syntax == "jsonld" else []

    def read(self, size: int = -1) -> bytes:
        """Return up to *size* bytes, ``b""`` at the end."""
        if self._at >= len(self._chunk):
            self._at, self._chunk = 0, self._file.read(_CHUNK)
            if not self.head:
                self._chunk = self._chunk.removeprefix(BOM_UTF8)
            self._check_chunk(self._chunk)
        end = len(self._chunk) if size < 0 else self._at + size
        found, self._at = self._chunk[self._at : end], end
        return found

    def first(self, error: Exception) -> Exception:
        """Return the parser's *error*, or, if that has no line, the error of the guard against XML."""
        if getattr(error, "lineno", None):
            return error
        try:
            while isinstance(self._guard, Xml) and self.read(_CHUNK):
                pass
        except SyntaxError as found:
            return found
        return error

    def _check_chunk(self, chunk: bytes) -> None:
        self.head = self.head or chunk[:_HEAD]
        for finding in self.findings:
            finding.look(chunk)
        self._blank = self._blank and not chunk.strip()
        if not self._blank or chunk:
            if self._guard is not None:
                self._guard.feed(chunk)
        elif self._syntax not in _MAY_BE_EMPTY:
            raise DataError(f"{self._name}: the file is empty; expected {SPOKEN[self._syntax]}")


def _may_be_nested(source: Input, document: Document) -> bool:
    """Return whether *source* may nest triple terms deeply; counting brackets is cheaper than the guard."""
    if document.syntax == "jsonld" or source.size <= _CHUNK:  # the size of an unrepeatable input is 0
        return True
    found, last = 0, b""
    with source.opened() as again:
        while chunk := again.file.read(_CHUNK):
            found += (last + chunk).count(b"<<")
            last = chunk[-1:]
    return found > MAX_DEPTH


def _parse_error(name: str, syntax: str, error: Exception, head: bytes) -> DataError:
    """Return an error that says what is wrong with the document *name*, and what to do about it."""
    line = f":{error.lineno}" if isinstance(error, SyntaxError) and error.lineno else ""
    message = str(error.msg if isinstance(error, SyntaxError) else error)
    if isinstance(error, MemoryError):
        return DataError(f"{name}: values longer than 16 MiB cannot be read; keep this one outside the graph")
    if "LoadDocumentCallback" in message:
        found = re.search(rb'"@(?:context|import)"\s*:\s*\[?\s*"([^"]*)"', head)
        context = f" {found[1].decode(errors='replace')}" if found else ""
        return DataError(
            f"{name}: not valid JSON-LD on its own: it needs the remote context{context}, which is not "
            "fetched; nothing was loaded; put the context itself into the file instead, or expand "
            "the file with a JSON-LD processor"
        )
    other = _syntax_of(head, syntax)
    if other:
        suffix = next(s for s, of in SUFFIXES.items() if of == other)
        advice = f"it looks like {SPOKEN[other]}; rename it to .{suffix}, or give `data_format` {other}"
        return DataError(f"{name}{line}: not valid {SPOKEN[syntax]}; nothing was loaded; {advice}")
    foreign = re.search("UTF-8|unknown encoding|Unexpected byte", message) or b"\0" in head[:2]
    advice = _AS_UTF8 if foreign else _INNER if "element tag name" in message else ""
    return DataError(f"{name}{line}: not valid {SPOKEN[syntax]} ({message}); nothing was loaded{advice}")


def _syntax_of(head: bytes, but: str) -> str:
    """Return a syntax other than *but* in which a document that begins with *head* has triples, or ``""``."""
    for syntax in ("ntriples", "nquads", "turtle", "trig", "rdfxml", TRIX, "jsonld"):
        found = 0
        try:
            for _ in _parse(_Guarded("", io.BytesIO(head), syntax), syntax, "file:///"):
                found += 1
            if found and syntax != but:
                return syntax
        except (SyntaxError, ValueError, MemoryError, DataError):
            begun = syntax == "jsonld" and re.match(rb'\s*[{\[].*"@', head, re.DOTALL)  # parsed only if whole
            if (found or begun) and len(head) == _HEAD and syntax != but:  # only the rest is missing
                return syntax
    return ""

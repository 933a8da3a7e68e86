"""Reading RDF files: format by suffix, all or nothing, and nothing that harms.

pyoxigraph parses every format; what it lets through or falls over is caught before: JSON-LD and
triple terms nested so deeply that the stack overflows, XML nested so deeply that parsing takes
minutes, XML entities that multiply, XML that ends early.
"""

import os
import re
from codecs import BOM_UTF8
from collections.abc import Callable, Iterator, Sequence
from io import BytesIO
from pathlib import Path

import pyoxigraph as ox

from kg.errors import DataError, did_you_mean

FORMATS = {
    "ttl": ox.RdfFormat.TURTLE,
    "turtle": ox.RdfFormat.TURTLE,
    "trig": ox.RdfFormat.TRIG,
    "nq": ox.RdfFormat.N_QUADS,
    "nt": ox.RdfFormat.N_TRIPLES,
    "n3": ox.RdfFormat.N3,
    "jsonld": ox.RdfFormat.JSON_LD,
    "json": ox.RdfFormat.JSON_LD,
    "rdf": ox.RdfFormat.RDF_XML,
    "owl": ox.RdfFormat.RDF_XML,
    "xml": ox.RdfFormat.RDF_XML,
}
"""File suffix to format."""

MAX_DEPTH = 200
"""How deeply JSON-LD, XML and triple terms may be nested."""

_OFTEN = 10_000  # quads

_JSON = rb'"[^"\\]*(?:\\.[^"\\]*)*"?|(?P<open>[\[{])|(?P<close>[\]}])'
_TURTLE = (
    rb'"{3}(?:"{0,2}(?:[^"\\]|\\.))*"{3}|"(?:[^"\\\n\r]|\\.)*"'
    rb"|'{3}(?:'{0,2}(?:[^'\\]|\\.))*'{3}|'(?:[^'\\\n\r]|\\.)*'"
    rb"|<[^\x00-\x20<>{}|^`]*>|#[^\n\r]*|(?P<open><<)|(?P<close>>>)"
)


def read(path: Path, *, rename_blank_nodes: bool = False) -> list[ox.Quad]:
    """Return the quads of the file *path*, as :func:`stream` yields them."""
    return list(stream(path, rename_blank_nodes=rename_blank_nodes))


def stream(
    path: Path, *, rename_blank_nodes: bool = False, passed: Callable[[int], None] | None = None
) -> Iterator[ox.Quad]:
    """Yield the quads of the file *path*; a plain format's triples are in the default graph.

    *rename_blank_nodes* gives blank nodes names that no other file has; *passed* is told from time to time
    how many bytes have been read since the last time.

    Raises:
        DataError: the file cannot be read, has an unknown suffix, is malformed, empty, nested too
            deeply or defines entities by entities; names the file, and the line where there is one.
    """
    suffix = path.suffix.lstrip(".").lower()
    if os.path.isdir(path):  # false for a name that no file can have
        raise DataError(f"{path}: is a folder; name its files, or give it to --articles if it has articles")
    if suffix not in FORMATS:
        known = did_you_mean(suffix, FORMATS) + " known are " + ", ".join("." + name for name in FORMATS)
        raise DataError(f"{path}: unknown suffix {path.suffix or '(none)'}{known}")
    try:
        content = path.read_bytes().removeprefix(BOM_UTF8)
    except OSError as error:
        raise DataError(f"{path}: cannot be read ({error.strerror or error}); check the path") from None
    if not content.strip():
        raise DataError(f"{path}: the file is empty; expected {FORMATS[suffix].name}")
    if FORMATS[suffix] == ox.RdfFormat.RDF_XML:
        _check_xml(path, content)
    elif FORMATS[suffix] == ox.RdfFormat.JSON_LD:
        check_json(path, content)
    else:
        check_triples(path, content)
    file, before = BytesIO(content), 0
    try:
        quads = ox.parse(
            file,
            format=FORMATS[suffix],
            base_iri=path.resolve().as_uri(),
            rename_blank_nodes=rename_blank_nodes,
        )
        for n, quad in enumerate(quads, 1):
            yield quad
            if passed and n % _OFTEN == 0:
                passed(file.tell() - before)
                before = file.tell()
    except (SyntaxError, ValueError) as error:
        lines = f":{error.lineno}" if isinstance(error, SyntaxError) and error.lineno else ""
        message = error.msg if isinstance(error, SyntaxError) else str(error)
        raise DataError(
            f"{path}{lines}: not valid {FORMATS[suffix].name} ({message}); nothing was loaded"
        ) from None


def read_all(paths: Sequence[Path]) -> list[ox.Quad]:
    """Return the quads of all *paths*, blank nodes of different files kept apart.

    Raises:
        DataError: as :func:`read`, for the first file at fault.
    """
    quads: list[ox.Quad] = []
    for path in paths:
        quads += read(path, rename_blank_nodes=len(paths) > 1)
    return quads


def _check_xml(path: Path, content: bytes) -> None:
    from xml.parsers import expat

    depth = 0

    def refuse(name: str, _is_parameter: bool, value: str | None, *_rest: object) -> None:
        if value is None or "&" in value or "%" in value or len(value) > 1000:
            raise DataError(
                f"{path}:{parser.CurrentLineNumber}: entity {name!r} is refused; write its text out"
            )

    def deeper(_name: str, _attributes: object) -> None:
        nonlocal depth
        depth += 1
        if depth > MAX_DEPTH:
            raise _too_deep(path, parser.CurrentLineNumber)

    def back(_name: str) -> None:
        nonlocal depth
        depth -= 1

    parser = expat.ParserCreate()
    parser.EntityDeclHandler = refuse
    parser.StartElementHandler = deeper
    parser.EndElementHandler = back
    try:
        parser.Parse(content, True)
    except expat.ExpatError as error:
        raise DataError(f"{path}:{error.lineno}: not valid RDF/XML ({error}); nothing was loaded") from None


def check_json(source: Path | str, content: bytes) -> None:
    """Refuse JSON that is nested too deeply.

    Raises:
        DataError: it is; names *source* and the line.
    """
    _check_depth(source, content, _JSON)


def check_triples(source: Path | str, content: bytes) -> None:
    """Refuse Turtle, or a format of its family, whose triple terms are nested too deeply.

    Raises:
        DataError: they are; names *source* and the line.
    """
    if content.count(b"<<") > MAX_DEPTH:
        _check_depth(source, content, _TURTLE)


def _check_depth(source: Path | str, content: bytes, token: bytes) -> None:
    """Refuse what is nested too deeply by the groups ``open`` and ``close`` of the pattern *token*."""
    depth = 0
    for match in re.finditer(token, content, re.DOTALL):
        depth += {"open": 1, "close": -1}.get(match.lastgroup or "", 0)
        if depth > MAX_DEPTH:
            raise _too_deep(source, content.count(b"\n", 0, match.start()) + 1)


def _too_deep(source: Path | str, line: int) -> DataError:
    return DataError(f"{source}:{line}: nested more than {MAX_DEPTH} deep; flatten it")

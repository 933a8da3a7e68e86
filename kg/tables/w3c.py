"""Rows in the result formats of the W3C."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from itertools import islice
from json.encoder import encode_basestring as _quoted

import pyoxigraph as ox

from kg.errors import FormatError
from kg.rdf.namespaces import XSD
from kg.rdf.rdfxml import check
from kg.rdf.terms import Term
from kg.store import Solutions
from kg.text.controls import visible

_JSON, _XML = ox.QueryResultsFormat.JSON, ox.QueryResultsFormat.XML
FORMATS = {"srj": _JSON, "srx": _XML, "tsv": ox.QueryResultsFormat.TSV}
"""The formats of answers that have only the rows, by name."""
_BETWEEN = {_JSON: ",\n"}
_FEET = {_JSON: "\n]}}\n", _XML: "</results></sparql>"}
_BLOCK = 500
"""Rows in each piece that is written."""
_STRING = XSD + "string"


def srj(solutions: Solutions | bool) -> str:
    """Return *solutions* as SPARQL 1.1 Query Results JSON, with a line for each row."""
    if isinstance(solutions, bool):
        return json.dumps({"head": {}, "boolean": solutions}) + "\n"
    names = [_quoted(name) for name in solutions.variables]
    bindings = [
        ", ".join([f"{n}: {_srj_term(t)}" for n, t in zip(names, row, strict=True) if t is not None])
        for row in solutions.rows
    ]
    rows = _BETWEEN[_JSON].join([f"{{{each}}}" for each in bindings])
    head = f'{{"head": {{"vars": [{", ".join(names)}]}}, "results": {{"bindings": [\n'
    return visible(head + rows + _FEET[_JSON], json=True)


def _srj_term(term: Term) -> str:
    """Return *term* as JSON; written directly, as making objects first takes thrice as long."""
    if isinstance(term, ox.NamedNode):
        return f'{{"type": "uri", "value": {_quoted(term.value)}}}'
    if isinstance(term, ox.BlankNode):
        return f'{{"type": "bnode", "value": {_quoted(term.value)}}}'
    if isinstance(term, ox.Triple):
        parts = {"subject": term.subject, "predicate": term.predicate, "object": term.object}
        inner = ", ".join(f'"{part}": {_srj_term(each)}' for part, each in parts.items())
        return f'{{"type": "triple", "value": {{{inner}}}}}'
    entry = f'{{"type": "literal", "value": {_quoted(term.value)}'
    if term.language:
        direction = f', "its:dir": {_quoted(term.direction.value)}' if term.direction else ""
        return f'{entry}, "xml:lang": {_quoted(term.language)}{direction}}}'
    kind = term.datatype.value
    return f"{entry}}}" if kind == _STRING else f'{entry}, "datatype": {_quoted(kind)}}}'


def w3c(solutions: Solutions | bool, format: ox.QueryResultsFormat) -> str:
    """Return *solutions* in a W3C result format, as the engine writes it.

    Raises:
        FormatError: the format cannot hold a value; names it.
    """
    if format == _JSON:
        return srj(solutions)
    xml = format == _XML
    if xml and isinstance(solutions, Solutions):
        for term in (term for row in solutions.rows for term in row if term is not None):
            check(_text(term), "XML")
    try:
        body = srj(solutions).encode()
        written = ox.parse_query_results(body, format=_JSON).serialize(format=format)
    except MemoryError:
        raise FormatError(
            "a value longer than 16 MiB cannot be written in this format; choose csv, json or srj"
        ) from None
    text = (written or b"").decode()
    if xml:
        return text.replace("\r", "&#13;")  # XML parsers turn a bare CR into a line feed
    return visible(text) if format == FORMATS["tsv"] else text


def pieces(
    variables: tuple[str, ...], rows: Iterable[tuple[Term | None, ...]], format: ox.QueryResultsFormat
) -> Iterator[bytes]:
    """Yield the text of :func:`w3c` piece by piece, without holding all *rows*.

    Raises:
        FormatError: as :func:`w3c`.
    """
    foot, rest = _FEET.get(format, ""), iter(rows)
    head = w3c(Solutions(variables, []), format).removesuffix(foot)
    yield head.encode()
    between = ""
    while some := list(islice(rest, _BLOCK)):
        text = w3c(Solutions(variables, some), format)
        yield between.encode() + text[len(head) : len(text) - len(foot)].encode()
        between = _BETWEEN.get(format, "")
    yield foot.encode()


def _text(term: Term) -> str:
    return _text(term.object) if isinstance(term, ox.Triple) else term.value

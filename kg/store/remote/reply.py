"""Reads the answers of servers: results in JSON or XML, graphs in any RDF syntax.

Some deviations from the recommendations (https://www.w3.org/TR/sparql11-results-json/ and others) are
accepted: further keys, blank nodes as ``nodeID://b1``, languages as ``en_US`` or empty. An invalid IRI
becomes a literal; :class:`InvalidTerms` collects them.
"""

from __future__ import annotations

import codecs
import re
from typing import Any

import pyoxigraph as ox

from kg.rdf.literals import declared_once
from kg.rdf.namespaces import XSD
from kg.rdf.nesting import check_json, check_triples
from kg.rdf.terms import Term, Triple, canonical, key
from kg.store.protocol import Solutions, Triples
from kg.store.remote.document import Number, check_xml, read

_OTHERWISE = (
    b"nodeID:",
    b'"_:',
    b'"xsd:',
    b"triple",
    b"__ASK",
    b"\\u00",
    b'"language"',
    b'"error',
    b'"exception',
)
"""Parts of result documents, possibly escaped, that the engine's parser would misunderstand."""
_TAG = re.compile(
    rb"\\.|<(?![\s(<])[^<>\n]*>|#[^\n\r]*|(([\"'])\2{2}(?:\2{0,2}(?!\2)(?:[^\\]|\\.))*\2{3}"
    rb"|([\"'])(?:(?!\3)[^\\\n\r]|\\.)*\3)(?:@(\w+(?:[_-]\w+)*))?",
    re.DOTALL,
)
"""A literal in Turtle and its language, or an escape, IRI or comment, which may look like one."""


class InvalidTerms:
    """The invalid IRIs, languages and datatypes in an answer, in the order found."""

    def __init__(self) -> None:
        self.texts: list[str] = []

    def iri(self, value: str) -> ox.NamedNode | ox.Literal:
        """Return the IRI *value*, or a literal with its text if it is invalid."""
        try:
            return ox.NamedNode(value)
        except ValueError:
            self.texts.append(value)
            return ox.Literal(value)

    def literal(self, value: str, language: str, datatype: str, direction: str = "") -> ox.Literal:
        """Return the literal *value*; a *language*, *datatype* or *direction* that is invalid is left out."""
        try:
            if language := language.replace("_", "-").strip():
                base = ox.BaseDirection(direction) if direction else None
                return ox.Literal(value, language=language, direction=base)
            return ox.Literal(value, datatype=ox.NamedNode(datatype)) if datatype else ox.Literal(value)
        except ValueError:
            self.texts.append(language or datatype)
            return ox.Literal(value)


def results(body: bytes, odd: InvalidTerms) -> Solutions | bool:
    """Return the rows, or the boolean, of the results document *body*; *odd* collects invalid terms.

    Raises:
        ValueError: it is malformed.
        DataError: it is nested too deeply.
    """
    if (known := _standard(body)) is not None:
        return known
    try:
        document = read(body)
        if "boolean" in document:
            return {"true": True, "false": False}[str(document["boolean"]).lower()]
        rows = [
            {name.lstrip("?$"): term for name, term in row.items() if term}
            for row in document["results"]["bindings"]
        ]
        given = [name.lstrip("?$") for name in document.get("head", {}).get("vars", ())]
        if given == ["__ASK_RETVAL"]:  # Virtuoso's answer to an ASK
            return [row["__ASK_RETVAL"]["value"] for row in rows] == ["1"]
        names = tuple(dict.fromkeys([*given, *(name for row in rows for name in row)]))
        return Solutions(
            names, [tuple(canonical(_term(row[n], odd)) if n in row else None for n in names) for row in rows]
        )
    except KeyError as error:
        raise ValueError(f"it lacks {error}") from None
    except (IndexError, TypeError, AttributeError):
        raise ValueError("it does not have the structure of results") from None


def _standard(body: bytes) -> Solutions | None:
    """Return the rows of *body* by the engine's much faster parser, or None if *body* may deviate from it."""
    if any(part in body for part in _OTHERWISE) or body.count(b'"results"') != 1:
        return None
    try:
        result = ox.parse_query_results(body, format=ox.QueryResultsFormat.JSON)
        rows: list[tuple[Term | None, ...]] = [tuple(row) for row in result]  # type: ignore[union-attr]
    except (SyntaxError, TypeError):  # also of a boolean
        return None
    if b"#boolean" in body and (b'"1"' in body or b'"0"' in body):
        rows = [tuple(map(canonical, row)) for row in rows]
    return Solutions(tuple(variable.value for variable in result.variables), rows)  # type: ignore[union-attr]


def triples(body: bytes, media: str, odd: InvalidTerms) -> Triples:
    """Return the triples of *body*, of the media type *media*, without the names of their graphs.

    Raises:
        ValueError, SyntaxError: it is not RDF, or the subject or predicate of a triple is an invalid IRI.
        DataError: it is nested too deeply.
    """
    form = ox.RdfFormat.from_media_type(media)
    body = body.removeprefix(codecs.BOM_UTF8)
    if re.match(rb"\s*<(\?xml\b|!--|!DOCTYPE\b|(\w+:)?RDF\b)", body):
        form = ox.RdfFormat.RDF_XML
    elif form in (None, ox.RdfFormat.RDF_XML, ox.RdfFormat.N_TRIPLES):  # text/plain counts as N-Triples
        form = ox.RdfFormat.TURTLE
    elif form == ox.RdfFormat.JSON_LD and b'"@' not in body:
        raise ValueError("JSON, but not a graph")
    if form == ox.RdfFormat.RDF_XML:
        check_xml(body)
    elif form == ox.RdfFormat.JSON_LD:
        check_json("the answer", body)
    else:
        check_triples("the answer", body)
        if b"@" in body and b"_" in body:
            body = _TAG.sub(lambda m: m[1] + b"@" + m[4].replace(b"_", b"-") if m[4] else m[0], body)
    quads = ox.parse(body, format=form, lenient=True)
    found = {_checked(q, odd) for q in (declared_once(quads) if form == ox.RdfFormat.RDF_XML else quads)}
    return Triples(sorted(found, key=lambda triple: tuple(map(key, triple))))


def _checked(quad: ox.Quad, odd: InvalidTerms) -> Triple:
    """Return the triple of *quad*, whose terms the parser has not checked."""
    subject, predicate, obj = quad.triple
    for term in (subject, predicate):
        if isinstance(term, ox.NamedNode) and isinstance(odd.iri(term.value), ox.Literal):
            raise ValueError(f"{term} is not an IRI, and only an object can be shown as text")
    if isinstance(subject, ox.NamedNode):
        subject = _node(subject.value, odd)
    if isinstance(obj, ox.NamedNode):
        obj = _node(obj.value, odd)
    elif isinstance(obj, ox.Literal):
        direction = obj.direction.value if obj.direction else ""
        datatype = "" if obj.language else obj.datatype.value
        obj = odd.literal(obj.value, obj.language or "", datatype, direction)
    return subject, predicate, obj


def _term(entry: dict[str, Any], odd: InvalidTerms) -> Term:
    kind, value = entry["type"], entry["value"]
    if kind == "triple":
        parts = [_term(value[name], odd) for name in ("subject", "predicate", "object")]
        return ox.Triple(*parts)  # type: ignore[arg-type]  # a TypeError counts as malformed
    datatype = entry.get("datatype") or ""
    if isinstance(value, bool | Number) and kind in ("literal", "typed-literal"):
        datatype = datatype or XSD + _meant(value)
        value = str(value).lower() if isinstance(value, bool) else str(value)
    if not isinstance(value, str):
        raise ValueError(f"a {kind} without text")
    if kind == "bnode":
        return _blank(value.removeprefix("nodeID://").removeprefix("_:"))
    if kind == "uri":
        return _node(value, odd)
    if kind in ("literal", "typed-literal"):
        language = entry.get("xml:lang") or entry.get("lang") or entry.get("language") or ""
        datatype = XSD + datatype.removeprefix("xsd:") if datatype.startswith("xsd:") else datatype
        return odd.literal(value, language, datatype, entry.get("its:dir") or "")
    raise ValueError(f"{kind!r} is not a type of term")


def _meant(value: bool | Number) -> str:
    """Return the XML Schema datatype of a JSON boolean or number by the way it is written."""
    if isinstance(value, bool):
        return "boolean"
    return "double" if "e" in value.lower() else "decimal" if "." in value else "integer"


def _node(value: str, odd: InvalidTerms) -> ox.NamedNode | ox.BlankNode | ox.Literal:
    """Return the IRI *value*, the blank node that Virtuoso writes so, or a literal if it is invalid."""
    return _blank(value.removeprefix("nodeID://")) if value.startswith("nodeID://") else odd.iri(value)


def _blank(label: str) -> ox.BlankNode:
    try:
        return ox.BlankNode(label)
    except ValueError:
        return ox.BlankNode("x" + label.encode().hex())

"""What servers answer, read into terms: results as JSON or XML, graphs in any format of RDF.

Read is also what servers send though the recommendations (https://www.w3.org/TR/sparql11-results-json/ and
its siblings) do not have it: further keys, blank nodes as ``nodeID://b1``, languages as ``en_US`` or empty.
An IRI that is none is kept as text; :class:`InvalidTerms` says how many there were.
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
"""What a document of results has, perhaps by an escape, that the engine would take for something else."""
_TAG = re.compile(
    rb"\\.|<(?![\s(<])[^<>\n]*>|#[^\n\r]*|(([\"'])\2{2}(?:\2{0,2}(?!\2)(?:[^\\]|\\.))*\2{3}"
    rb"|([\"'])(?:(?!\3)[^\\\n\r]|\\.)*\3)(?:@(\w+(?:[_-]\w+)*))?",
    re.DOTALL,
)
"""A literal of Turtle and its language, or what may only look like one: an IRI, a comment."""


class InvalidTerms:
    """What of one answer is no term of RDF and was kept as text, in the order found."""

    def __init__(self) -> None:
        self.texts: list[str] = []

    def iri(self, value: str) -> ox.NamedNode | ox.Literal:
        """Return the IRI *value*, or its text."""
        try:
            return ox.NamedNode(value)
        except ValueError:
            self.texts.append(value)
            return ox.Literal(value)

    def literal(self, value: str, language: str, datatype: str, direction: str = "") -> ox.Literal:
        """Return the literal, without a *language*, *datatype* or *direction* that is none."""
        try:
            if language := language.replace("_", "-").strip():
                base = ox.BaseDirection(direction) if direction else None
                return ox.Literal(value, language=language, direction=base)
            return ox.Literal(value, datatype=ox.NamedNode(datatype)) if datatype else ox.Literal(value)
        except ValueError:
            self.texts.append(language or datatype)
            return ox.Literal(value)


def results(body: bytes, odd: InvalidTerms) -> Solutions | bool:
    """Return the rows, or the boolean, of the results document *body*.

    Raises:
        ValueError: it is none.
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
        if given == ["__ASK_RETVAL"]:  # of Virtuoso
            return [row["__ASK_RETVAL"]["value"] for row in rows] == ["1"]
        names = tuple(dict.fromkeys([*given, *(name for row in rows for name in row)]))
        return Solutions(
            names, [tuple(canonical(_term(row[n], odd)) if n in row else None for n in names) for row in rows]
        )
    except KeyError as error:
        raise ValueError(f"it lacks {error}") from None
    except (IndexError, TypeError, AttributeError):
        raise ValueError("its parts are not those of results") from None


def _standard(body: bytes) -> Solutions | None:
    """Return the rows of *body* if it is as the standard has it, which the engine reads much faster."""
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
    """Return the triples of *body*, which calls itself *media*; the names of graphs do not count.

    Raises:
        ValueError, SyntaxError: it is no RDF, or the subject or predicate of a triple is no IRI.
        DataError: it is nested too deeply.
    """
    form = ox.RdfFormat.from_media_type(media)
    body = body.removeprefix(codecs.BOM_UTF8)
    if re.match(rb"\s*<(\?xml\b|!--|!DOCTYPE\b|(\w+:)?RDF\b)", body):
        form = ox.RdfFormat.RDF_XML
    elif form in (None, ox.RdfFormat.RDF_XML, ox.RdfFormat.N_TRIPLES):  # which text/plain means, too
        form = ox.RdfFormat.TURTLE
    elif form == ox.RdfFormat.JSON_LD and b'"@' not in body:
        raise ValueError("JSON, but not of a graph")
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
    """Return the triple of *quad*, of which nothing is checked yet."""
    subject, predicate, obj = quad.triple
    for term in (subject, predicate):
        if isinstance(term, ox.NamedNode) and isinstance(odd.iri(term.value), ox.Literal):
            raise ValueError(f"{term} is no IRI, and only an object can be shown as text")
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
        return ox.Triple(*parts)  # type: ignore[arg-type]  # a TypeError is none of RDF's either
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
    raise ValueError(f"no term is of type {kind!r}")


def _meant(value: bool | Number) -> str:
    """Return the datatype of XML Schema that a boolean or number of JSON has by the way it is written."""
    if isinstance(value, bool):
        return "boolean"
    return "double" if "e" in value.lower() else "decimal" if "." in value else "integer"


def _node(value: str, odd: InvalidTerms) -> ox.NamedNode | ox.BlankNode | ox.Literal:
    """Return the IRI *value*, or the blank node that Virtuoso calls so, or its text."""
    return _blank(value.removeprefix("nodeID://")) if value.startswith("nodeID://") else odd.iri(value)


def _blank(label: str) -> ox.BlankNode:
    try:
        return ox.BlankNode(label)
    except ValueError:
        return ox.BlankNode("x" + label.encode().hex())

"""Compact JSON-LD (https://www.w3.org/TR/json-ld11/): a context that names each property, then the nodes.

The context stands in the document, so that nothing is fetched. A term is the last part of its IRI where no
other ends so, and says what kind all values of the property have: things, texts by language, of a datatype.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby
from typing import Any

import pyoxigraph as ox

from kg.rdf.namespaces import RDF_TYPE, XSD, slug
from kg.rdf.terms import Term, key

_TERM = re.compile(r"[^\W\d_]\w*")
_LOCAL = re.compile(r"[\w.-]+")
_TEXT, _ID, _LANGUAGE = XSD + "string", "@id", "@language"
_WHOLE = re.compile(r"0|-?[1-9]\d{0,14}", re.ASCII)


def written(quads: Iterable[ox.Quad], prefixes: Mapping[str, str]) -> str:
    """Return *quads*, none of which has a triple term, as JSON-LD, the same bytes each time."""
    return _Writer(list(quads), prefixes).document()


class _Writer:
    def __init__(self, quads: Sequence[ox.Quad], prefixes: Mapping[str, str]) -> None:
        self._quads = quads
        terms = {term for q in quads for term in (q.subject, q.predicate, q.object, q.graph_name)}
        iris = {term.value for term in terms if isinstance(term, ox.NamedNode)}
        iris |= {term.datatype.value for term in terms if isinstance(term, ox.Literal)}
        schemes = {iri.partition(":")[0] for iri in iris}
        usable = ((len(ns), p, ns) for p, ns in prefixes.items() if _TERM.fullmatch(p) and p not in schemes)
        self._spaces = [(p, ns) for _, p, ns in sorted(usable, reverse=True) if ns[-1:] in "/#:?"]
        self._used: dict[str, str] = {}
        values: dict[str, set[str]] = {}
        for quad in quads:
            values.setdefault(quad.predicate.value, set()).add(_kind(quad.object))
        self._kinds = {p: kinds.pop() if len(kinds) == 1 else "" for p, kinds in values.items()}
        often = Counter(map(slug, values))
        free = (p for p in values if often[slug(p)] == 1 and _TERM.fullmatch(slug(p)) and p != RDF_TYPE)
        taken = schemes | prefixes.keys()
        self._terms = {p: slug(p) for p in sorted(free) if slug(p) not in taken}

    def document(self) -> str:
        found: list[Any] = []
        order = sorted(self._quads, key=_order)
        for _, graph in groupby(order, key=lambda q: str(q.graph_name)):
            quads = list(graph)
            nodes = [self._node(list(of)) for _, of in groupby(quads, key=lambda q: q.subject)]
            name = quads[0].graph_name
            is_default = isinstance(name, ox.DefaultGraph)
            found += nodes if is_default else [{"@id": self._id(name), "@graph": nodes}]
        terms = {term: self._defined(predicate) for predicate, term in self._terms.items()}
        context = {"@version": 1.1, **dict(sorted(self._used.items())), **terms}
        return json.dumps({"@context": context, "@graph": found}, ensure_ascii=False, indent=1) + "\n"

    def _node(self, quads: Sequence[ox.Quad]) -> dict[str, Any]:
        node: dict[str, Any] = {"@id": self._id(quads[0].subject)}
        for predicate, of in groupby(quads, key=lambda q: q.predicate.value):
            values = [q.object for q in of]
            kinds = [v for v in values if predicate == RDF_TYPE and isinstance(v, ox.NamedNode)]
            if kinds:
                node["@type"] = _one([self._id(kind) for kind in kinds])
                values = [v for v in values if v not in kinds]
            if values:
                term = self._terms.get(predicate)
                node[term or self._iri(predicate)] = self._values(
                    values, self._kinds[predicate] if term else ""
                )
        return node

    def _values(self, values: Sequence[Term], kind: str) -> Any:
        if kind == _LANGUAGE:
            texts: dict[str, list[str]] = {}
            for value in values:
                texts.setdefault(value.language, []).append(value.value)  # type: ignore[union-attr, arg-type]
            return {tag: _one(of) for tag, of in sorted(texts.items())}
        return _one([self._value(value, kind) for value in values])

    def _value(self, value: Term, kind: str) -> Any:
        if not isinstance(value, ox.Literal):
            return self._id(value) if kind == _ID else {"@id": self._id(value)}
        datatype = value.datatype.value
        if value.language:
            direction = {"@direction": value.direction.value} if value.direction else {}
            return {"@value": value.value, "@language": value.language, **direction}
        if datatype == _TEXT:
            return value.value
        native: Any = value.value
        if datatype == XSD + "integer" and _WHOLE.fullmatch(native):
            native = int(native)
        elif datatype == XSD + "boolean" and native in ("true", "false"):
            native = native == "true"
        return native if kind == datatype else {"@value": native, "@type": self._iri(datatype)}

    def _defined(self, predicate: str) -> Any:
        kind, name = self._kinds[predicate], self._iri(predicate)
        if kind == _LANGUAGE:
            return {"@id": name, "@container": _LANGUAGE}
        if kind in ("", _TEXT):
            return {"@id": name}
        return {"@id": name, "@type": _ID if kind == _ID else self._iri(kind)}

    def _id(self, term: object) -> str:
        return str(term) if isinstance(term, ox.BlankNode) else self._iri(term.value)  # type: ignore[attr-defined]

    def _iri(self, iri: str) -> str:
        for prefix, space in self._spaces:
            if iri.startswith(space) and _LOCAL.fullmatch(iri, len(space)):
                self._used[prefix] = space
                return f"{prefix}:{iri[len(space) :]}"
        return iri


def _order(quad: ox.Quad) -> tuple[object, ...]:
    predicate = quad.predicate.value
    return str(quad.graph_name), key(quad.subject), predicate != RDF_TYPE, predicate, key(quad.object)


def _kind(term: Term) -> str:
    """Return what a context says of *term*: that it is a thing, a text in a language, or of a datatype."""
    if not isinstance(term, ox.Literal):
        return _ID
    if term.language:
        return _LANGUAGE if not term.direction else ""
    return term.datatype.value


def _one(values: Sequence[Any]) -> Any:
    return values[0] if len(values) == 1 else list(values)

"""Compact JSON-LD (https://www.w3.org/TR/json-ld11/): a context that names each property, then the nodes.

The context stands in the document, so that nothing is fetched; its terms are those of the published one
(``ontology/context.jsonld``), which mean the same in every document, and for what that has not the last part
of an IRI where no other ends so. A term says what kind its values have: things, texts by language, of a
datatype; what is of another kind stands under the property's CURIE.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby
from pathlib import Path
from typing import Any

import pyoxigraph as ox

from kg import bundle
from kg.rdf.namespaces import RDF_TYPE, XSD, slug
from kg.rdf.terms import Term, key

_TERM = re.compile(r"[^\W\d_]\w*")
_LOCAL = re.compile(r"[\w.-]+")
_TEXT, _ID, _LANGUAGE = XSD + "string", "@id", "@language"
_WHOLE = re.compile(r"0|-?[1-9]\d{0,14}", re.ASCII)


def written(quads: Iterable[ox.Quad], prefixes: Mapping[str, str]) -> str:
    """Return *quads*, none of which has a triple term, as JSON-LD, the same bytes each time."""
    published = json.loads(Path(bundle.CONTEXT).read_text(encoding="utf-8"))["@context"]
    return _Writer(list(quads), prefixes, published).document()


def context(quads: Iterable[ox.Quad], prefixes: Mapping[str, str]) -> str:
    """Return a context for *quads* and all documents like them: terms for their properties and classes."""
    made = _Writer(list(quads), prefixes, {}).context()
    made = {"@version": 1.1, **dict(sorted(prefixes.items())), **made}
    return f'{{"@context": {members(made)}}}\n'


def members(of: Mapping[str, Any]) -> str:
    """Return *of* as JSON, a line a member."""
    lines = (f"{json.dumps(name)}: {json.dumps(value)}" for name, value in of.items())
    return "{\n" + ",\n".join(lines) + "\n}"


class _Writer:
    def __init__(
        self, quads: Sequence[ox.Quad], prefixes: Mapping[str, str], published: Mapping[str, Any]
    ) -> None:
        self._quads = quads
        terms = {term for q in quads for term in (q.subject, q.predicate, q.object, q.graph_name)}
        iris = {term.value for term in terms if isinstance(term, ox.NamedNode)}
        iris |= {term.datatype.value for term in terms if isinstance(term, ox.Literal)}
        schemes = {iri.partition(":")[0] for iri in iris}
        known = _known(published)
        taken = schemes | known.keys()
        usable = ((len(ns), p, ns) for p, ns in prefixes.items() if _TERM.fullmatch(p) and p not in taken)
        self._spaces = [(p, ns) for _, p, ns in sorted(usable, reverse=True) if ns[-1:] in "/#:?"]
        self._used: dict[str, str] = {}
        values: dict[str, set[str]] = {}
        for quad in quads:
            values.setdefault(quad.predicate.value, set()).add(_kind(quad.object))
        classes = {kind.value for q in quads if (kind := _class(q))}
        self._kinds = {p: kinds.pop() if len(kinds) == 1 else "" for p, kinds in values.items()}
        often = Counter(map(slug, {*values, *classes}))
        taken |= prefixes.keys()
        self._terms: dict[str, str] = {}
        for iri in sorted({*values, *classes}):
            term = slug(iri)
            if known.get(term, ("",))[0] == iri and term not in schemes:
                self._terms[iri], self._kinds[iri] = term, known[term][1]
            elif often[term] == 1 and _TERM.fullmatch(term) and term not in taken and iri != RDF_TYPE:
                self._terms[iri] = term

    def document(self) -> str:
        found: list[Any] = []
        order = sorted(self._quads, key=_order)
        for _, graph in groupby(order, key=lambda q: str(q.graph_name)):
            quads = list(graph)
            nodes = [self._node(list(of)) for _, of in groupby(quads, key=lambda q: q.subject)]
            name = quads[0].graph_name
            is_default = isinstance(name, ox.DefaultGraph)
            found += nodes if is_default else [{"@id": self._id(name), "@graph": nodes}]
        return _text({"@context": self.context(), "@graph": found})

    def context(self) -> dict[str, Any]:
        terms = {term: self._defined(iri) for iri, term in self._terms.items()}
        return {"@version": 1.1, **dict(sorted(self._used.items())), **dict(sorted(terms.items()))}

    def _node(self, quads: Sequence[ox.Quad]) -> dict[str, Any]:
        node: dict[str, Any] = {"@id": self._id(quads[0].subject)}
        for predicate, of in groupby(quads, key=lambda q: q.predicate.value):
            values = [q.object for q in of]
            kinds = [v for v in values if predicate == RDF_TYPE and isinstance(v, ox.NamedNode)]
            if kinds:
                node["@type"] = _one([self._terms.get(kind.value) or self._iri(kind.value) for kind in kinds])
                values = [v for v in values if v not in kinds]
            term, kind = self._terms.get(predicate, ""), self._kinds[predicate]
            fit = [v for v in values if term and (kind in ("", _TEXT) or kind == _kind(v))]
            if fit:
                node[term] = self._values(fit, kind)
            if rest := [v for v in values if v not in fit]:
                node[self._iri(predicate)] = self._values(rest, "")
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

    def _defined(self, iri: str) -> Any:
        kind, name = self._kinds.get(iri, ""), self._iri(iri)
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


def _known(context: Mapping[str, Any]) -> dict[str, tuple[str, str]]:
    """Return the IRI of each term of a *context* that :func:`context` made, and the kind of its values."""
    spaces = {prefix: space for prefix, space in context.items() if isinstance(space, str)}

    def iri(name: str) -> str:
        prefix, _, local = name.partition(":")
        return spaces[prefix] + local if prefix in spaces else name

    defined = ((term, of) for term, of in context.items() if isinstance(of, dict))
    return {term: (iri(of["@id"]), of.get("@container") or iri(of.get("@type", ""))) for term, of in defined}


def _class(quad: ox.Quad) -> ox.NamedNode | None:
    is_class = quad.predicate.value == RDF_TYPE and isinstance(quad.object, ox.NamedNode)
    return quad.object if is_class else None  # type: ignore[return-value]  # as just said


def _text(document: object) -> str:
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


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

"""Writes compact JSON-LD (https://www.w3.org/TR/json-ld11/): a context with all properties, then the nodes.

The context is part of the document, so that nothing is fetched. Its terms are those of the published context
(``ontology/context.jsonld``), with the same meaning in every document; other properties use the last part of
their IRI if that is unique. A term defines the kind of its values (things, texts by language, or a
datatype); values of another kind are written under the property's CURIE.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import chain, groupby
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pyoxigraph as ox

from kg import bundle
from kg.errors import FormatError
from kg.rdf.namespaces import RDF_TYPE, XSD, slug
from kg.rdf.ordered import Ordered
from kg.rdf.spool import Spool
from kg.rdf.terms import Term

_TERM = re.compile(r"[^\W\d_]\w*")
_LOCAL = re.compile(r"[\w.-]+")
_TEXT, _ID, _LANGUAGE = XSD + "string", "@id", "@language"
_WHOLE = re.compile(r"0|-?[1-9]\d{0,14}", re.ASCII)


def written(quads: Ordered, prefixes: Mapping[str, str]) -> Spool:
    """Return *quads* as JSON-LD, the same bytes each time.

    Raises:
        FormatError: a quad has a triple term; names it.
    """
    writer = _Writer(quads, prefixes, _published())
    graphs = Spool(map(str.encode, writer.graphs(quads)))
    head = f'{{\n "@context": {_indented(writer.context(), 1)},\n "@graph": ['
    return Spool(chain([head.encode()], graphs, [b"\n ]\n}\n" if graphs.size else b"]\n}\n"]))


def context(quads: Iterable[ox.Quad], prefixes: Mapping[str, str]) -> str:
    """Return a context document with terms for the properties and classes of *quads*."""
    made = _Writer(quads, prefixes).context()
    made = {"@version": 1.1, **dict(sorted(prefixes.items())), **made}
    return f'{{"@context": {members(made)}}}\n'


def members(of: Mapping[str, Any]) -> str:
    """Return *of* as a JSON object with one member on each line."""
    lines = (f"{json.dumps(name)}: {json.dumps(value)}" for name, value in of.items())
    return "{\n" + ",\n".join(lines) + "\n}"


class _Writer:
    def __init__(
        self,
        quads: Iterable[ox.Quad],
        prefixes: Mapping[str, str],
        known: Mapping[str, tuple[str, str]] = MappingProxyType({}),
    ) -> None:
        schemes, values, classes = set[str](), dict[str, set[str]](), set[str]()
        for quad in quads:
            predicate, value = quad.predicate.value, quad.object
            if isinstance(value, ox.Triple):
                raise FormatError(
                    f"JSON-LD cannot hold the triple term <<( {value} )>>; choose another format"
                )
            values.setdefault(predicate, set()).add(_kind(value))
            if predicate == RDF_TYPE and isinstance(value, ox.NamedNode):
                classes.add(value.value)
            typed = value.datatype if isinstance(value, ox.Literal) else value
            named = (quad.subject, quad.predicate, typed, quad.graph_name)
            schemes |= {term.value.partition(":")[0] for term in named if isinstance(term, ox.NamedNode)}
        taken = schemes | known.keys()
        usable = ((len(ns), p, ns) for p, ns in prefixes.items() if _TERM.fullmatch(p) and p not in taken)
        self._spaces = [(p, ns) for _, p, ns in sorted(usable, reverse=True) if ns[-1:] in "/#:?"]
        self._used: dict[str, str] = {}
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

    def graphs(self, quads: Ordered) -> Iterator[str]:
        """Yield the text of the list of named graphs and of the default graph's nodes."""
        comma = ""
        for name, of in groupby(quads, key=lambda q: q.graph_name):
            nodes = (self._node(list(about)) for _, about in groupby(of, key=lambda q: q.subject))
            if isinstance(name, ox.DefaultGraph):
                yield from _items(nodes, 2, comma)
            else:
                yield f'{comma}\n  {{\n   "@id": {_indented(self._id(name))},\n   "@graph": ['
                yield from _items(nodes, 4)
                yield "\n   ]\n  }"
            comma = ","

    def context(self) -> dict[str, Any]:
        terms = {term: self._defined(iri) for iri, term in self._terms.items()}
        return {"@version": 1.1, **dict(sorted(self._used.items())), **dict(sorted(terms.items()))}

    def _node(self, quads: Sequence[ox.Quad]) -> dict[str, Any]:
        node: dict[str, Any] = {"@id": self._id(quads[0].subject)}
        quads = sorted(quads, key=lambda q: q.predicate.value != RDF_TYPE)
        for predicate, of in groupby(quads, key=lambda q: q.predicate.value):
            values = [q.object for q in of]
            kinds = [v for v in values if predicate == RDF_TYPE and isinstance(v, ox.NamedNode)]
            if kinds:
                terms = [self._terms.get(kind.value) or self._iri(kind.value) for kind in kinds]
                node["@type"] = _compact(terms)
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
            return {tag: _compact(of) for tag, of in sorted(texts.items())}
        return _compact([self._value(value, kind) for value in values])

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


@cache
def _published() -> Mapping[str, tuple[str, str]]:
    """Return the IRI of each term in the published context, and the kind of its values."""
    context = json.loads(Path(bundle.CONTEXT).read_text(encoding="utf-8"))["@context"]
    spaces = {prefix: space for prefix, space in context.items() if isinstance(space, str)}

    def iri(name: str) -> str:
        prefix, _, local = name.partition(":")
        return spaces[prefix] + local if prefix in spaces else name

    defined = ((term, of) for term, of in context.items() if isinstance(of, dict))
    return {term: (iri(of["@id"]), of.get("@container") or iri(of.get("@type", ""))) for term, of in defined}


def _items(nodes: Iterable[object], indent: int, comma: str = "") -> Iterator[str]:
    for node in nodes:
        yield f"{comma}\n{' ' * indent}{_indented(node, indent)}"
        comma = ","


def _indented(value: object, indent: int = 0) -> str:
    """Return *value* as JSON, indented by *indent* spaces."""
    return json.dumps(value, ensure_ascii=False, indent=1).replace("\n", "\n" + " " * indent)


def _kind(term: Term) -> str:
    """Return the kind of *term* for a context: ``@id``, ``@language`` or its datatype."""
    if not isinstance(term, ox.Literal):
        return _ID
    if term.language:
        return _LANGUAGE if not term.direction else ""
    return term.datatype.value


def _compact(values: Sequence[Any]) -> Any:
    return values[0] if len(values) == 1 else list(values)

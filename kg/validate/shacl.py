"""SHACL validation by pyshacl, with the packaged shapes or those of the user."""

from __future__ import annotations

import re
import warnings
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

import pyoxigraph as ox

from kg import bundle
from kg.errors import DataError, Note
from kg.names.display import names
from kg.names.labels import LANGUAGES
from kg.rdf.namespaces import contract, slug
from kg.rdf.terms import Term, from_rdflib, rdflib_held, text_of, to_rdflib
from kg.sparql.guard import check
from kg.store import Store
from kg.store.batches import select_for
from kg.store.embedded import Embedded
from kg.validate.rules import SH, Rule, Violation

if TYPE_CHECKING:
    from kg.rdf.inputs import Input

_TARGETS = {SH + "targetClass", SH + "targetSubjectsOf"}
_WHERE = re.compile(r" on \S+->\S+$")
"""The node and path at the end of pyshacl's own messages, which reports show in columns anyway."""


class Result(NamedTuple):
    """A result of a validation report (https://www.w3.org/TR/shacl/#results-validation-result).

    *shape* is the IRI of the shape, or of the nearest one around it that has an IRI, or ""; *property* is the
    first step of its path; *names* (sh:name) and *messages* are by language, "" if they have no language.
    """

    shape: str
    node: Term
    property: Term | None
    value: Term | None
    component: str
    severity: str
    messages: Mapping[str, str]
    names: Mapping[str, str]


def graph(quads: Iterable[ox.Quad]) -> Any:
    """Return the merge of *quads* as an rdflib graph, without quoted triples, which rdflib lacks."""
    from rdflib import Graph

    made = Graph()
    with rdflib_held():
        for quad in quads:
            if not isinstance(quad.object, ox.Triple):
                made.add((to_rdflib(quad.subject), to_rdflib(quad.predicate), to_rdflib(quad.object)))
    return made


@cache
def packaged_shapes() -> Any:
    """Return the packaged shapes as an rdflib graph, with the targets of node shapes on property shapes.

    So pyshacl validates each property shape once for all nodes; as a part of a node shape it would be
    validated again for each node, which takes several times as long.
    """
    from rdflib import Graph, Namespace

    sh, shapes = Namespace(SH), Graph().parse(bundle.SHAPES, format="turtle")
    for node, prop in list(shapes.subject_objects(sh.property)):
        targets = [(kind, of) for kind, of in shapes.predicate_objects(node) if str(kind) in _TARGETS]
        if targets:
            shapes.remove((node, sh.property, prop))
            shapes.add((node, sh.group, prop))  # keeps the link to the node shape
            for kind, of in targets:
                shapes.add((prop, kind, of))
    return shapes


def results(data: Any, shapes: Any, *, focus: Sequence[str] = (), **options: Any) -> Iterator[Result]:
    """Yield the violations of *shapes* in *data*, both rdflib graphs, for the nodes *focus* or for all.

    *options* are those of pyshacl.
    """
    import pyshacl
    from rdflib import RDF, BNode, Namespace

    with rdflib_held():
        _, report, _ = pyshacl.validate(data, shacl_graph=shapes, focus_nodes=list(focus) or None, **options)
    sh = Namespace(SH)
    for result in report.objects(None, sh.result):
        source = report.value(result, sh.sourceShape)
        path = report.value(result, sh.resultPath)
        called = shapes.objects(source, sh.name)
        while isinstance(source, BNode):
            source = next(shapes.subjects(None, source), None)
        node, value = (report.value(result, name) for name in (sh.focusNode, sh.value))
        if isinstance(path, BNode):  # a path of several steps: report the first
            path, value = report.value(path, RDF.first) or shapes.value(path, RDF.first), None
        subject, prop, obj = (None if x is None else from_rdflib(x) for x in (node, path, value))
        yield Result(
            str(source or ""),
            subject,  # type: ignore[arg-type]
            prop,
            obj,
            str(report.value(result, sh.sourceConstraintComponent)),
            slug(str(report.value(result, sh.resultSeverity))),
            _by_language(report.objects(result, sh.resultMessage)),
            _by_language(called),
        )


def _by_language(texts: Iterable[Any]) -> dict[str, str]:
    return {str(text.language or ""): str(text) for text in texts if hasattr(text, "language")}


def held_to(
    quads: Sequence[ox.Quad], places: Sequence[Input], *, allow_network: bool = False, lang: str = "en"
) -> tuple[list[Violation], int]:
    """Return the violations in *quads* of the shapes in the files *places*, sorted, and the number of shapes.

    The rules have the names of the shapes in *lang*: sh:name, the label, or a unique part of the IRI. SHACL's
    advanced rules, targets and functions are supported, owl:imports and JavaScript are not.

    Raises:
        DataError: a file cannot be read, has no shapes, or has invalid ones.
        QueryError: the SPARQL of a shape queries other servers, and *allow_network* is false.
    """
    from pyshacl.shapes_graph import ShapesGraph
    from rdflib import OWL, Namespace

    from kg.rdf import reader

    name, sh = ", ".join(map(str, places)), Namespace(SH)
    prefixes: dict[str, str] = {}
    written = list(reader.read_all(places, prefixes))
    shapes, merge = graph(written), graph(quads)
    for form in (sh.select, sh.ask, sh.construct):
        for text in shapes.objects(None, form):
            check(str(text), allow_network=allow_network)
    for imported in shapes.objects(None, OWL.imports):
        warnings.warn(
            f"{name}: owl:imports <{imported}> is not followed; add `shapes` FILE", Note, stacklevel=2
        )
    if left := sum(isinstance(quad.object, ox.Triple) for quad in quads):
        warnings.warn(f"statements about statements are not validated ({left:,})", Note, stacklevel=2)
    try:
        with warnings.catch_warnings(record=True) as said:
            known = ShapesGraph(shapes).shapes
            looked_at = any(shape.focus_nodes(merge) for shape in known)
            found = list(results(merge, shapes, meta_shacl=True, advanced=True))
    except Exception as error:  # noqa: BLE001  # the libraries raise all kinds of errors for bad shapes
        reason = " ".join(str(error).split())[:300] or type(error).__name__
        raise DataError(f"{name}: not valid SHACL ({reason}); correct the shapes") from None
    if not known:
        raise DataError(
            f"{name}: contains no SHACL shapes; see https://www.w3.org/TR/shacl/ for how to write them"
        )
    for warning in said:
        warnings.warn(f"{name}: {warning.message}", Note, stacklevel=2)
    if not looked_at:
        warnings.warn(
            f"{name}: no shape has a target in the data, so nothing was checked", Note, stacklevel=2
        )
    store = Embedded(written)
    store.prefixes = prefixes
    called = _shape_names(store, {each.shape for each in found if each.shape}, lang)
    violations = [
        Violation(
            _rule(each, called, lang), each.node, each.property, each.value, (), each.component, each.severity
        )
        for each in found
    ]
    return sorted(violations, key=lambda v: (v.rule.name, v.rule.problem["en"], *map(str, v[1:]))), len(known)


def _shape_names(store: Store, shapes: set[str], lang: str) -> dict[str, str]:
    """Return a unique name for each of *shapes*: sh:name, or else its name as a thing of *store*."""
    things = [ox.NamedNode(shape) for shape in sorted(shapes)]
    known = names(store, things, lang)
    text = "SELECT ?shape ?name {\nVALUES ?shape { UNDEF }\n" + f"?shape <{SH}name> ?name }}"
    own: dict[str, dict[str, str]] = {}
    for shape, name in select_for(store, text, "shape", things):
        if isinstance(name, ox.Literal):
            own.setdefault(text_of(shape), {})[name.language or ""] = name.value
    called = known | {shape: _in(lang, by_language) for shape, by_language in own.items()}
    often = Counter(called.values())
    return {
        shape: f"{name} ({contract(shape, store.prefixes)})" if often[name] > 1 else name
        for shape, name in called.items()
    }


def _in(lang: str, texts: Mapping[str, str]) -> str:
    return texts.get(lang) or texts.get("") or next(iter(texts.values()), "")


def _rule(result: Result, called: Mapping[str, str], lang: str) -> Rule:
    """Return the shape of *result* as a rule, with its message as the problem and without a mend."""
    said = {language: _in(language, result.messages) for language in LANGUAGES}
    problem = {language: _WHERE.sub("", text) for language, text in said.items()}
    name, own = called.get(result.shape, ""), _in(lang, result.names)
    name = f"{name} / {own}" if name and own and not name.startswith(own) else name or own
    return Rule(name or slug(result.component), problem, {}, shape=result.shape)

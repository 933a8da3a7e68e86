"""SHACL through pyshacl: what breaks a graph of shapes, the packaged one or anybody's own."""

from __future__ import annotations

import warnings
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

import pyoxigraph as ox

from kg import bundle
from kg.errors import DataError, Note
from kg.names.labels import LANGUAGES
from kg.rdf.namespaces import contract, slug
from kg.rdf.terms import Term, from_rdflib, rdflib_held, to_rdflib
from kg.sparql.guard import check
from kg.validate.rules import SH, Rule
from kg.validate.violation import Violation

if TYPE_CHECKING:
    from kg.rdf.inputs import Input

_TARGETS = {SH + "targetClass", SH + "targetSubjectsOf"}


class Result(NamedTuple):
    """A result of a validation report (https://www.w3.org/TR/shacl/#results-validation-result).

    *shape* is the IRI of the shape, or of that in which it stands, "" if none has a name; *property* the
    first step of its path; *messages* are by language, "" where they have none.
    """

    shape: str
    node: Term
    property: Term | None
    value: Term | None
    component: str
    severity: str
    messages: Mapping[str, str]


def graph(quads: Iterable[ox.Quad]) -> Any:
    """Return the merge of *quads* as a graph of rdflib, which has no triples about triples."""
    from rdflib import Graph

    made = Graph()
    with rdflib_held():
        for quad in quads:
            if not isinstance(quad.object, ox.Triple):
                made.add((to_rdflib(quad.subject), to_rdflib(quad.predicate), to_rdflib(quad.object)))
    return made


@cache
def packaged_shapes() -> Any:
    """Return the packaged shapes as a graph of rdflib, the shapes of properties with their nodes' targets.

    So pyshacl tries each for all nodes at once. It would try anew for each node what hangs on a node's shape,
    which takes several times as long.
    """
    from rdflib import Graph, Namespace

    sh, shapes = Namespace(SH), Graph().parse(bundle.SHAPES, format="turtle")
    for node, prop in list(shapes.subject_objects(sh.property)):
        targets = [(kind, of) for kind, of in shapes.predicate_objects(node) if str(kind) in _TARGETS]
        if targets:
            shapes.remove((node, sh.property, prop))
            shapes.add((node, sh.group, prop))  # still known as its part
            for kind, of in targets:
                shapes.add((prop, kind, of))
    return shapes


def results(data: Any, shapes: Any, *, focus: Sequence[str] = (), **options: Any) -> Iterator[Result]:
    """Yield what the graph *data* breaks of the graph *shapes*, both rdflib's; of the IRIs *focus* if given.

    *options* are pyshacl's.
    """
    import pyshacl
    from rdflib import RDF, BNode, Namespace

    with rdflib_held():
        _, report, _ = pyshacl.validate(data, shacl_graph=shapes, focus_nodes=list(focus) or None, **options)
    sh = Namespace(SH)
    for result in report.objects(None, sh.result):
        source = report.value(result, sh.sourceShape)
        path = report.value(result, sh.resultPath)
        while isinstance(source, BNode):
            source = next(shapes.subjects(None, source), None)
        node, value = (report.value(result, name) for name in (sh.focusNode, sh.value))
        if isinstance(path, BNode):  # a path of several steps: its first is of the node
            path, value = report.value(path, RDF.first) or shapes.value(path, RDF.first), None
        subject, prop, obj = (None if x is None else from_rdflib(x) for x in (node, path, value))
        yield Result(
            str(source or ""),
            subject,  # type: ignore[arg-type]
            prop,
            obj,
            str(report.value(result, sh.sourceConstraintComponent)),
            slug(str(report.value(result, sh.resultSeverity))),
            {str(m.language or ""): str(m) for m in report.objects(result, sh.resultMessage)},
        )


def held_to(
    quads: Sequence[ox.Quad], places: Sequence[Input], *, allow_network: bool = False
) -> tuple[list[Violation], int]:
    """Return what *quads* break of the shapes in the files *places*, sorted, and how many shapes these have.

    SHACL's advanced rules, targets and functions are followed, owl:imports and JavaScript are not.

    Raises:
        DataError: a file cannot be read, has no shapes, or has some that are none.
        QueryError: the SPARQL of a shape reaches beyond the data, and *allow_network* is false.
    """
    from pyshacl.shapes_graph import ShapesGraph
    from rdflib import OWL, Namespace

    from kg.rdf import reader

    name, sh = ", ".join(map(str, places)), Namespace(SH)
    shapes, merge = graph(reader.read_all(places)), graph(quads)
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
    except Exception as error:  # noqa: BLE001  # whatever a shape makes the libraries stumble over
        reason = " ".join(str(error).split())[:300] or type(error).__name__
        raise DataError(f"{name}: not valid SHACL ({reason}); mend the shapes") from None
    if not known:
        raise DataError(f"{name}: has no SHACL shapes; write some, as https://www.w3.org/TR/shacl/ has them")
    for warning in said:
        warnings.warn(f"{name}: {warning.message}", Note, stacklevel=2)
    if not looked_at:
        warnings.warn(f"{name}: no shape has a target in the data, nothing was looked at", Note, stacklevel=2)
    violations = [
        Violation(_rule(each), each.node, each.property, each.value, (), each.component, each.severity)
        for each in found
    ]
    return sorted(violations, key=lambda v: (v.rule.name, v.rule.problem["en"], *map(str, v[1:]))), len(known)


def _rule(result: Result) -> Rule:
    """Return the shape of *result* as a rule: its message is the problem, and how to mend it is not said."""
    said = result.messages
    problem = {lang: said.get(lang) or said.get("") or next(iter(said.values()), "") for lang in LANGUAGES}
    return Rule(
        contract(result.shape) if result.shape else slug(result.component), problem, {}, shape=result.shape
    )

"""No question may present or count something denied, planned or only reported as if it were a fact.

The tests qualify random halves of the qualifiable things in the packaged graph and ask each question again.
Each row that does not show the qualifier must also be in the answer of a graph without those things.
"""

from __future__ import annotations

import itertools
import random
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pyoxigraph as ox
import pytest

from kg import bundle
from kg.network.path import paths
from kg.question.catalogue import questions
from kg.question.query import Query
from kg.rdf.namespaces import ID, PREFIXES, RDF_TYPE, SAI, contract, local
from kg.rdf.reified import is_passage
from kg.rdf.terms import Term, number
from kg.store import select
from kg.store.dump import quads
from kg.store.embedded import Embedded
from kg.validate.validator import Validator

QUESTIONS = questions()

OF_TEXT = {
    "article", "bibliography", "checked", "corrections", "errata", "errata-counts", "errata-reasons",
    "figures", "footnotes", "most-stated", "outline", "phrases", "printed-names", "sentence",
}  # fmt: skip
"""Questions about the printed text, which is the same whether or not its content is denied."""

QUALIFIERS = {name: ox.NamedNode(SAI + name) for name in ("denied", "status", "statedAs")}
VALUES: dict[str, ox.NamedNode | ox.Literal] = {
    "denied": ox.Literal(True),
    "status": ox.NamedNode(SAI + "Planned"),
    "statedAs": ox.NamedNode(SAI + "Reported"),
}
TYPE = ox.NamedNode(RDF_TYPE)


@cache
def domain(qualifier: str) -> frozenset[str]:
    """Return the classes whose instances can have *qualifier*, according to the vocabulary."""
    quads_ = ox.parse(path=str(Path(bundle.ONTOLOGY, "core.ttl")), format=ox.RdfFormat.TURTLE)
    includes = ox.NamedNode("https://schema.org/domainIncludes")
    return frozenset(
        q.object.value for q in quads_ if (q.subject, q.predicate) == (QUALIFIERS[qualifier], includes)
    )


@cache
def packaged() -> tuple[ox.Quad, ...]:
    return tuple(quads(Embedded.of_files(), kept=True))


def qualifiable(qualifier: str) -> list[ox.NamedNode]:
    classes = domain(qualifier)
    found = {
        q.subject for q in packaged() if q.predicate == TYPE and getattr(q.object, "value", "") in classes
    }
    return sorted((n for n in found if isinstance(n, ox.NamedNode)), key=str)


def halves(qualifier: str) -> Iterator[set[ox.NamedNode]]:
    """Yield all things that can have *qualifier*, then random halves of them."""
    nodes = qualifiable(qualifier)
    yield set(nodes)
    for seed in range(5):
        yield set(random.Random(seed).sample(nodes, len(nodes) // 2))


def without(nodes: set[ox.NamedNode]) -> Embedded:
    return Embedded([q for q in packaged() if q.subject not in nodes])


def qualified(nodes: set[ox.NamedNode], qualifier: str) -> Embedded:
    prop, value = QUALIFIERS[qualifier], VALUES[qualifier]
    kept = [q for q in packaged() if not (q.subject in nodes and q.predicate == prop)]
    where = {q.subject: q.graph_name for q in kept if is_passage(q.graph_name)}
    said = [ox.Quad(node, prop, value, where[node]) for node in nodes if node in where]
    return Embedded([*kept, *said])


def rows(store: Embedded, query: Query) -> list[dict[str, Term]]:
    found = select(store, query.bind({}).text)
    return [{n: t for n, t in zip(found.variables, row, strict=True) if t is not None} for row in found.rows]


@pytest.fixture(scope="module")
def answers(embedded: Embedded) -> dict[str, list[dict[str, Term]]]:
    """Return the rows of each question about the packaged graph."""
    return {name: rows(embedded, query) for name, query in QUESTIONS.items()}


def says(row: dict[str, Term], qualifier: str) -> bool:
    """Return whether *row* has the value of *qualifier* or a count of things that have it."""
    counted = {"status": "planned", "statedAs": "hearsay"}.get(qualifier)
    return VALUES[qualifier] in row.values() or bool(counted and number(row.get(counted)))


def bag(rows: Iterable[dict[str, Term]]) -> Counter[frozenset[tuple[str, Term]]]:
    return Counter(frozenset(row.items()) for row in rows)


PART_OF = ox.NamedNode(PREFIXES["dcterms"] + "isPartOf")


def parts_of(row: dict[str, Term]) -> set[tuple[str, Term]]:
    return {(column, row[column]) for column in ("policy", "part") if column in row}


def told_apart(
    found: list[dict[str, Term]], nodes: set[ox.NamedNode], qualifier: str
) -> set[tuple[str, Term]]:
    """Return the policies whose own rows say that they are qualified, and the parts of qualified things."""
    own = {("policy", row["policy"]) for row in found if "part" not in row and says(row, qualifier)}
    parts = (row for row in found if row.get("property") == PART_OF and row.get("value") in nodes)
    return own | {("part", row["part"]) for row in parts if "part" in row}


@pytest.mark.slow
@pytest.mark.parametrize("qualifier", QUALIFIERS)
def test_nothing_qualified_stands_in_an_answer_without_its_qualifier(qualifier: str) -> None:
    for nodes in halves(qualifier):
        marked, rest = qualified(nodes, qualifier), without(nodes)
        for name, query in QUESTIONS.items():
            if name in OF_TEXT or name.startswith("not-said"):
                continue
            found = rows(marked, query)
            own = told_apart(found, nodes, qualifier) if name == "policy-profile" else set()
            plain = [r for r in found if not says(r, qualifier) and own.isdisjoint(parts_of(r))]
            asserted = [row for row in rows(rest, query) if not says(row, qualifier)]
            assert not bag(plain) - bag(asserted), (name, [dict(r) for r in bag(plain) - bag(asserted)][:2])


@pytest.mark.slow
def test_a_second_word_or_place_doubles_nothing(answers: dict[str, list[dict[str, Term]]]) -> None:
    """A second status or country of the same thing must not change a total or a count."""
    ahead = ["Planned", "Expected", "InPreparation", "Decided"]
    second = dict(zip(ahead, (*ahead[1:], ahead[0]), strict=True))
    place = ox.NamedNode(PREFIXES["schema"] + "toLocation")
    more = [
        ox.Quad(
            q.subject,
            q.predicate,
            ox.NamedNode(SAI + second.get(local(q.object.value), "Done")),
            q.graph_name,
        )
        for q in packaged()
        if q.predicate == QUALIFIERS["status"] and isinstance(q.object, ox.NamedNode)
    ]
    more += [
        ox.Quad(q.subject, place, ox.NamedNode(ID + "canada"), q.graph_name)
        for q in packaged()
        if q.predicate == place
    ]
    marked = Embedded([*packaged(), *more])
    for question in ("investment-totals", "parts-and-totals"):
        assert not bag(answers[question]) - bag(rows(marked, QUESTIONS[question])), question
    counted = {row["investor"]: row["investments"] for row in rows(marked, QUESTIONS["investors-abroad"])}
    assert counted == {row["investor"]: row["investments"] for row in answers["investors-abroad"]}


@pytest.mark.slow
@pytest.mark.parametrize("qualifier", ["status", "statedAs"])
def test_what_is_qualified_is_left_out_of_no_answer(
    qualifier: str, answers: dict[str, list[dict[str, Term]]]
) -> None:
    """Except totals and counts, which are computed separately for each qualifier."""
    marked = qualified(set(qualifiable(qualifier)), qualifier)
    codes = {q.object for q in packaged() if q.predicate == QUALIFIERS[qualifier]}
    for name, query in QUESTIONS.items():
        if name not in OF_TEXT and "SUM(" not in query.text and "COUNT(" not in query.text:
            left = [row.items() for row in rows(marked, query)]
            for row in answers[name]:
                assert any({(n, t) for n, t in row.items() if t not in codes} <= other for other in left), (
                    name
                )


@pytest.mark.slow
@pytest.mark.parametrize("qualifier", QUALIFIERS)
def test_no_path_passes_what_is_qualified_without_its_qualifier(qualifier: str) -> None:
    """Denied things are only at the ends of paths; planned or reported ones are shown as such."""
    nodes = sorted(next(itertools.islice(halves(qualifier), 1, None)), key=str)
    marked, prop = qualified(set(nodes), qualifier), QUALIFIERS[qualifier]
    around: dict[Any, set[str]] = {}
    for q in packaged():
        if is_passage(q.graph_name) and ID in str(q.object):
            around.setdefault(q.subject, set()).add(contract(str(q.object)[1:-1]))
    inner = {contract(node.value) for node in nodes}
    links = [sorted(near)[:2] for node in nodes if len(near := around.get(node, set()) - inner) > 1]
    passed = 0
    for pair in random.Random(7).sample(links, 6):
        steps: dict[tuple[Term | None, ...], set[Any]] = {}
        for row in paths(marked, *pair, most=None).rows:
            steps.setdefault(row.terms[:2], set()).update(fact.triple for fact in row.evidence)
        for said in steps.values():
            for subject in {s for s, _, _ in said}.intersection(nodes):
                passed += 1
                assert (subject, prop, VALUES[qualifier]) in said, pair
    assert (passed == 0) == (qualifier == "denied")


OWN = {SAI + name for name in ("aspect", "finding", "effect")} | {
    PREFIXES["dcterms"] + name for name in ("type", "source")
}
"""Properties that have a column of their own in the question `denied`, or that give a source."""


@pytest.mark.slow
def test_whatever_is_denied_is_found_among_it() -> None:
    nodes = set(qualifiable("denied"))
    marked = qualified(nodes, "denied")
    found = rows(marked, QUESTIONS["denied"])
    assert {row["thing"] for row in found} == nodes
    of = {
        q.object
        for q in packaged()
        if q.subject in nodes and is_passage(q.graph_name) and "/id/" in getattr(q.object, "value", "")
        if q.predicate.value not in OWN
    }
    assert len(of) > 100
    for value in sorted(of, key=str)[::7]:
        asked = select(marked, QUESTIONS["denied"].bind({"about": [value]}).text).rows
        linked = {q.subject for q in packaged() if q.object == value and q.predicate.value not in OWN}
        assert {row[1] for row in asked} == linked & nodes, value


@pytest.mark.parametrize(
    ("question", "column", "topic", "node"),
    [
        ("not-said", "thing", "global-ai-index-2024", "ranking-japan-2024"),
        ("not-said", "thing", "infrastructure-capability", "assessment-canada-infrastructure"),
        ("not-said-amounts", "investment", "", "investment-h-ai"),  # a denied investment has no amount
    ],
)
def test_what_is_denied_is_said(question: str, column: str, topic: str, node: str) -> None:
    denied = ox.NamedNode(ID + node)
    about = {
        q.object
        for q in packaged()
        if (q.subject, q.predicate.value) == (denied, PREFIXES["schema"] + "about")
    } or {denied}
    found = rows(qualified({denied}, "denied"), QUESTIONS[question])
    left = {row[column] for row in found if row.get("topic") == (ox.NamedNode(ID + topic) if topic else None)}
    assert left
    assert not about & left


def test_only_what_states_something_can_be_qualified() -> None:
    """A company is not a statement that could be denied; what is denied about it is a separate node."""
    company = ox.NamedNode(ID + "h-ai")
    graph = Validator(packaged())
    where = next(q.graph_name for q in packaged() if q.subject == company and is_passage(q.graph_name))
    graph.add(ox.Quad(company, QUALIFIERS["denied"], ox.Literal(True), where))
    assert [each.rule.name for each in graph.violations([company])] == ["domain"]


# --- optional statements


@cache
def needed() -> dict[str, tuple[frozenset[str], ...]]:
    """Return, by class, sets of properties; validation requires at least one property of each set."""
    from rdflib import Graph, Namespace
    from rdflib.collection import Collection

    sh = Namespace("http://www.w3.org/ns/shacl#")
    shapes = Graph().parse(bundle.SHAPES)
    found: dict[str, list[frozenset[str]]] = {}
    for shape, of in shapes.subject_objects(sh.targetClass):
        wants = found.setdefault(str(of), [])
        for each in shapes.objects(shape, sh.property):
            if shapes.value(each, sh.minCount):
                wants.append(frozenset({str(shapes.value(each, sh.path))}))
        for alternatives in shapes.objects(shape, sh["or"]):
            wants.append(frozenset(str(shapes.value(a, sh.path)) for a in Collection(shapes, alternatives)))
    return {of: tuple(wants) for of, wants in found.items()}


FIGURES = {"amount", "count", "numerator", "rank"}
BESIDE = {
    "bound": FIGURES,
    "printedAs": FIGURES,
    "currency": {"amount"},
    "denominator": {"numerator"},
    "countOf": {"count", "numerator"},
}
"""Property to the figures beside which validation requires it."""


def droppable(prop: ox.NamedNode) -> list[ox.Quad]:
    """Return the statements with *prop* in the packaged graph that validation does not require."""
    said: dict[Any, set[str]] = {}
    for q in packaged():
        said.setdefault(q.subject, set()).add(q.predicate.value)
    classes = {q.subject: getattr(q.object, "value", "") for q in packaged() if q.predicate == TYPE}

    def needs(node: Any) -> bool:
        if {local(p) for p in said[node]} & set(BESIDE.get(local(prop.value), ())):
            return True
        wants = (want for want in needed().get(classes.get(node, ""), ()) if prop.value in want)
        return any(not (want - {prop.value}) & said[node] for want in wants)

    return [
        q for q in packaged() if q.predicate == prop and is_passage(q.graph_name) and not needs(q.subject)
    ]


PROPERTIES = sorted(
    {
        q.predicate
        for q in packaged()
        if is_passage(q.graph_name) and local(q.predicate.value) != q.predicate.value
    },
    key=str,
)


ABOUT = {
    "amounts": {"amount"},
    "amounts-per-year": {"agent", "amount", "durationYears"},
    "awards": {"award", "effect", "object", "recipient"},
    "big-tech-abroad": {"countedTo", "toLocation", "location"},
    "chips": {"object", "comparedWith"},
    "comparisons": {"comparedWith"},
    "company-profile": {
        "agent",
        "countOf",
        "countedTo",
        "founder",
        "alumniOf",
        "origin",
        "recipient",
        "type",
    },
    "country-profile": {"about", "comparedWith", "location", "object"},
    "data-centres": {"comparedWith", "requires", "object", "purpose", "resultOf"},
    "denied": {"about", "location", "isPartOf", "denied", "resultOf"},
    "energy": {"comparedWith", "requires", "instrument", "object", "poweredBy"},
    "events": {"isPartOf", "object"},
    "founders": {"founder", "alumniOf"},
    "hearsay": {"statedAs"},
    "investment-shares": {"amount", "toLocation"},
    "investment-totals": {"amount", "toLocation"},
    "investors-abroad": {"toLocation", "status"},
    "laws": {"object"},
    "means": {"requires", "instrument", "poweredBy"},
    "movers": {"year"},
    "not-said": {"about", "aspect", "countOf", "isPartOf"},
    "open-lists": {"listIsOpen"},
    "person-profile": {
        "agent",
        "alumniOf",
        "countedTo",
        "creator",
        "founder",
        "instrument",
        "knowsAbout",
        "object",
        "origin",
        "recipient",
        "requires",
        "type",
    },
    "policy-phases": {"isPartOf", "position"},
    "policy-profile": {
        "about",
        "amount",
        "basedOn",
        "bound",
        "effect",
        "endYear",
        "focus",
        "instrument",
        "isPartOf",
        "object",
        "purpose",
        "recipient",
        "requires",
        "resultOf",
        "startYear",
        "year",
    },
    "parts-and-totals": {"count", "isPartOf"},
    "parts": {"isPartOf"},
    "products": {"object"},
    "purposes": {"focus", "purpose"},
    "rankings": {"isPartOf"},
    "ranks-side-by-side": {"isPartOf"},
    "recognized": {"type"},
    "relocations": {"agent", "effect"},
    "research-funding": {"recipient"},
    "research-organizations": {"object"},
    "shares": {"numerator"},
    "sourced": {"source"},
    "start-ups": {"type"},
    "taxes-visas-subsidies": {"instrument", "object"},
    "tiers": {"leads", "memberOf"},
    "unnamed": {"count"},
    "timeline": {"endYear", "startYear", "year"},
}
"""Question to the properties that it is about, without which it may have fewer rows."""


@pytest.mark.slow
@pytest.mark.parametrize("prop", PROPERTIES, ids=lambda prop: local(prop.value))
def test_what_need_not_be_said_takes_no_row_away(
    prop: ox.NamedNode, answers: dict[str, list[dict[str, Term]]]
) -> None:
    name = local(prop.value)
    dropped = {(q.subject, q.predicate, q.object) for q in droppable(prop)}
    values = {value for _, _, value in dropped}
    rest = Embedded([q for q in packaged() if (q.subject, q.predicate, q.object) not in dropped])
    for asked, query in QUESTIONS.items():
        if asked in OF_TEXT or name in ABOUT.get(asked, ()):
            continue
        left = [row.items() for row in rows(rest, query)]
        for row in answers[asked]:
            kept = {
                (n, t)
                for n, t in row.items()
                if t not in values and n != name and name not in BESIDE.get(n, ())
            }
            assert any(kept <= other <= row.items() for other in left), (asked, row)

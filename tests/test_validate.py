"""The packaged graph conforms to every rule, and every rule can be violated."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import pyoxigraph as ox
import pytest
from rdflib import Graph, Namespace, URIRef
from rdflib.namespace import RDF, RDFS

from kg import bundle
from kg.errors import DataError, QueryError
from kg.rdf.namespaces import ID, PASSAGE, PREFIXES, SAI, expand, slug
from kg.store import CORRECTED
from kg.store.dump import quads
from kg.store.embedded import Embedded
from kg.validate.context import over_packaged, packaged
from kg.validate.rules import SH, parse, rules
from kg.validate.validator import Validator
from tests.conftest import ROOT, Run
from tests.serialising import serialise

INVALID = sorted((ROOT / "tests" / "invalid").iterdir())
WITHOUT_FACTS = {
    "concept-place",
    "empty-encoding",
    "orphan",
    "related-ancestor",
    "two-broaders",
    "unlinked-concept",
}
"""Files without facts, so that they are validated with all facts of the packaged graph."""
RULES = rules()
SHACL = Namespace(SH)
SHAPES = Graph().parse(bundle.SHAPES)
VOCABULARY = [Path(bundle.ONTOLOGY, name) for name in ("core.ttl", "profile.ttl")]


def broken(*paths: Path) -> set[str]:
    return {each.rule.name for each in Validator(over_packaged(paths)).violations()}


def companions(path: Path) -> set[str]:
    first = path.read_text(encoding="utf-8").split("\n")[0]
    return set(first.removeprefix("# also: ").split(", ")) if first.startswith("# also: ") else set()


def test_the_packaged_graph_conforms() -> None:
    assert Validator(packaged()).violations() == []


@pytest.mark.parametrize(
    "path",
    [
        pytest.param(path, id=path.stem, marks=[pytest.mark.slow] * (path.stem in WITHOUT_FACTS or n % 5 > 0))
        for n, path in enumerate(INVALID)
    ],
)
def test_a_must_fail_file_breaks_its_rule_and_the_listed_ones(path: Path) -> None:
    assert broken(path) == {path.stem} | companions(path)


def test_each_rule_has_a_must_fail_file() -> None:
    assert {path.stem for path in INVALID} == set(RULES)


def test_each_class_of_the_vocabulary_has_a_shape() -> None:
    owl = Namespace("http://www.w3.org/2002/07/owl#")
    classes = {str(c) for name in VOCABULARY for c in Graph().parse(name).subjects(RDF.type, owl.Class)}
    classes -= {"https://schema.org/Article"}
    classes |= {"http://www.w3.org/2004/02/skos/core#Concept"}
    assert {str(c) for c in SHAPES.objects(None, SHACL.targetClass)} == classes


def test_each_shape_is_called_in_both_languages() -> None:
    vocabulary = Graph()
    for name in VOCABULARY:
        vocabulary.parse(name)
    for kind, called in ((SHACL.PropertyShape, SHACL.name), (SHACL.NodeShape, RDFS.label)):
        shapes = list(SHAPES.subjects(RDF.type, kind))
        assert len(shapes) > 20
        for shape in shapes:
            assert {getattr(n, "language", None) for n in SHAPES.objects(shape, called)} == {"en", "ko"}, (
                shape
            )
    for shape, path in SHAPES.subject_objects(SHACL.path):
        if isinstance(shape, URIRef):
            assert set(SHAPES.objects(shape, SHACL.name)) == set(vocabulary.objects(path, RDFS.label))


def test_advice_names_terms_that_there_are() -> None:
    vocabulary = Graph()
    for name in VOCABULARY:
        vocabulary.parse(name)
    declared = {str(term) for term in vocabulary.subjects()}
    named = set()
    for rule in RULES.values():
        for lang in ("en", "ko"):
            text = f"{rule.problem[lang]} {rule.mend[lang]}"
            named |= {expand(term) for term in re.findall(r"\b(?:sai|schema|oa|org):[A-Za-z]+", text)}
    assert len(named) > 30
    assert named - declared == {PREFIXES["schema"] + name for name in ("domainIncludes", "rangeIncludes")}


@pytest.mark.slow
def test_shapes_are_shapes_and_name_terms_that_exist() -> None:
    import pyshacl

    conforms, _, text = pyshacl.validate(Graph(), shacl_graph=SHAPES, meta_shacl=True)
    assert conforms, text
    core = Graph().parse(Path(bundle.ONTOLOGY, "core.ttl"))
    used = {str(term) for triple in SHAPES for term in triple if str(term).startswith(SAI)}
    assert used <= {str(term) for term in core.subjects()}


@pytest.mark.parametrize("name", RULES)
def test_a_rule_says_problem_and_mend_in_both_languages(name: str) -> None:
    for text in (RULES[name].problem, RULES[name].mend):
        assert set(text) == {"en", "ko"}
        assert text["en"][:3].isascii()
        assert any("가" <= letter <= "힣" for letter in text["ko"])
        assert text["en"].endswith(".")
        assert text["ko"].endswith(".")


# --- passages


@pytest.mark.slow
def test_a_violation_names_the_passage_of_the_statement(tmp_path: Path) -> None:
    path = edited(tmp_path, "p27.trig", "schema:amount 4400.0", "schema:amount 4500.0")
    found = Validator(over_packaged([path])).violations()
    assert {slug(p) for each in found for p in each.passages} == {"p27s4"}
    assert {each.rule.name for each in found} == {"printed-amount", "erratum-value"}


def edited(folder: Path, name: str, old: str, new: str) -> Path:
    """Copy a packaged file to *folder*, replace the first *old* with *new*, and return its path."""
    text = Path(bundle.ONTOLOGY, "articles", "sovereign-ai", name).read_text(encoding="utf-8")
    assert old in text
    path = folder / name
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    return path


# --- files


@pytest.mark.slow
def test_an_edited_file_takes_the_place_of_its_passages(tmp_path: Path) -> None:
    assert broken(edited(tmp_path, "p17.trig", "12억 유로", "12억 유로")) == set()
    assert broken(edited(tmp_path, "p17.trig", 'schema:currency "EUR" ;', "")) == {"amount-currency"}
    assert broken(edited(tmp_path, "entities.trig", '"일본"@ko', '"일본"@en')) == {"both-labels"}
    found = broken(edited(tmp_path, "errata.trig", "sai:severity sai:Low", "sai:severity sai:Lo"))
    assert found == {"undeclared-term"}


@pytest.mark.slow
@pytest.mark.parametrize("format", ["turtle", "trig", "nquads", "jsonld"])
def test_an_export_validates_like_the_graph(format: str, tmp_path: Path) -> None:
    suffix = {"turtle": "ttl", "trig": "trig", "nquads": "nq", "jsonld": "jsonld"}[format]
    path = tmp_path / f"whole.{suffix}"
    path.write_text(serialise(quads(Embedded.of_files()), format), encoding="utf-8")
    assert broken(path) == set()


@pytest.mark.slow
def test_an_edited_export_is_not_mended_by_the_packaged_graph(tmp_path: Path) -> None:
    text = serialise(quads(Embedded.of_files()), "turtle")
    statement = 'schema:currency "CAD" ;'
    assert text.count(statement) == 1
    path = tmp_path / "whole.ttl"
    path.write_text(text.replace(statement, ""), encoding="utf-8")
    assert "amount-currency" in broken(path)


def test_own_data_need_no_passages(tmp_path: Path) -> None:
    path = tmp_path / "mine.ttl"
    path.write_text(
        "@prefix id: <https://w3id.org/sovereign-ai-kg/id/> .\n"
        "@prefix dcterms: <http://purl.org/dc/terms/> .\n"
        "@prefix foaf: <http://xmlns.com/foaf/0.1/> .\n"
        "@prefix schema: <https://schema.org/> .\n"
        "@prefix sai: <https://w3id.org/sovereign-ai-kg/ontology#> .\n"
        "id:amazon sai:countedTo id:united-states .\n"
    )
    assert broken(path) == set()


# --- parts and totals


def sums(total: str, *parts: str, on_total: str = "", on_part: str = "") -> str:
    """Return a total and its parts as Turtle, given the Turtle of each figure."""
    head = (
        "@prefix id: <https://w3id.org/sovereign-ai-kg/id/> .\n"
        "@prefix dcterms: <http://purl.org/dc/terms/> .\n"
        "@prefix foaf: <http://xmlns.com/foaf/0.1/> .\n"
        "@prefix schema: <https://schema.org/> .\n"
        "@prefix sai: <https://w3id.org/sovereign-ai-kg/ontology#> .\n"
    )
    whole = f"id:total {total} {on_total} .\n"
    return (
        head
        + whole
        + "".join(f"id:part{n} dcterms:isPartOf id:total ; {p} {on_part} .\n" for n, p in enumerate(parts))
    )


def count(number: int, bound: str = "Exact") -> str:
    return f"sai:count {number} ; sai:bound sai:{bound} ;"


def euro(number: float, bound: str = "Exact", currency: str = "EUR") -> str:
    return f'schema:amount {number} ; schema:currency "{currency}" ; sai:bound sai:{bound} ;'


def share(numerator: int, denominator: int = 100, bound: str = "Exact") -> str:
    return f"sai:numerator {numerator} ; sai:denominator {denominator} ; sai:bound sai:{bound} ;"


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        (sums(count(45), count(15), count(20)), True),
        (sums(count(35), count(15), count(20)), False),
        (sums(count(45), count(15), count(20), on_total="sai:listIsOpen true"), False),
        (sums(count(30), count(15), count(20), on_total="sai:listIsOpen true"), True),
        (sums(count(45), count(15)), True),
        (sums(euro(45.0), euro(15.0), euro(20.0)), True),
        (sums(euro(35.0), euro(15.0), euro(20.0)), False),
        (sums(euro(35.3), euro(15.1), euro(20.2)), False),
        (sums(euro(35.3), euro(15.1), euro(20.3)), True),
        (sums(euro(45.0), euro(15.0), euro(20.0), on_total="sai:listIsOpen true"), False),
        (sums(euro(24.0), euro(20.0)), False),  # a single part need not be all of an amount
        (sums(euro(24.0), euro(20.0), on_total="sai:listIsOpen false"), True),
        (sums(euro(24.0), euro(25.0)), True),
        (sums(euro(45.0), euro(15.0), euro(20.0, currency="USD")), False),  # for another rule
        (sums(euro(45.0), euro(15.0), euro(20.0), euro(9.0, currency="USD")), False),
        (sums(euro(30.0), euro(15.0), euro(20.0), euro(9.0, currency="USD")), True),
        (sums(share(45), share(15), share(20)), True),
        (sums(share(35), share(15), share(20)), False),
        (sums(share(1, 1), share(1, 3), share(1, 3), share(1, 3)), False),
        (sums(share(1, 2), share(1, 3), share(1, 4)), True),
        (sums(share(1, 2), share(1, 3)), False),
        (sums(count(35, "About"), count(15), count(19)), False),
        (sums(count(45, "About"), count(15), count(20)), True),
        (sums(count(35), count(15, "About"), count(21)), False),
        (sums(count(45, "AtLeast"), count(15), count(20)), True),
        (sums(count(30, "AtLeast"), count(15), count(20)), False),
        (sums(count(45, "AtMost"), count(15), count(20)), False),
        (sums(count(30, "AtMost"), count(15), count(20)), True),
        (sums(count(45), count(15, "AtLeast"), count(20)), False),
        (sums(count(30), count(15, "AtLeast"), count(20)), True),
        (sums(count(30), count(15, "AtMost"), count(20)), False),
        (sums(count(45), count(15, "AtMost"), count(20)), True),
        (sums(count(35, "MoreThan"), count(15), count(20)), True),
        (sums(count(34, "MoreThan"), count(15), count(20)), False),
        (sums(count(35, "LessThan"), count(15), count(20)), True),
        (sums(count(36, "LessThan"), count(15), count(20)), False),
        (sums(count(35), count(15, "MoreThan"), count(20)), True),
        (sums(count(36), count(15, "MoreThan"), count(20)), False),
        (sums(count(35), count(15, "LessThan"), count(20)), True),
        (sums(count(34), count(15, "LessThan"), count(20)), False),
        (sums(euro(35.0, "MoreThan"), euro(15.0), euro(20.0)), True),
        (sums(share(1, 2, "LessThan"), share(1, 3), share(1, 6)), True),
        (sums(share(1, 2, "AtMost"), share(1, 3), share(1, 6)), False),
        (sums(count(35, "SlightlyMore"), count(15), count(21)), False),
        (sums(count(35), count(15), count(20), on_part="sai:denied true"), False),
    ],
)
def test_parts_that_are_said_to_be_all_are_added_up(text: str, wrong: bool, tmp_path: Path) -> None:
    path = tmp_path / "sums.ttl"
    path.write_text(text, encoding="utf-8")
    found = {each.rule.name for each in Validator(over_packaged([path])).checked()}
    assert ("parts-and-total" in found) == wrong


# --- the user's own shapes

PEOPLE = """@prefix ex: <http://example.org/> . @prefix foaf: <http://xmlns.com/foaf/0.1/> .
ex:a a foaf:Person ; foaf:name "A" . ex:b a foaf:Person ; foaf:age "old" ."""
OWN_SHAPES = """@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix ex: <http://example.org/> .
@prefix foaf: <http://xmlns.com/foaf/0.1/> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
ex:Person a sh:NodeShape ; sh:targetClass foaf:Person ;
  sh:property [ sh:path foaf:name ; sh:minCount 1 ; sh:message "no name"@en , "이름 없음"@ko ] ,
    [ sh:path foaf:age ; sh:datatype xsd:integer ; sh:severity sh:Warning ] ."""


def files(folder: Path, **texts: str) -> dict[str, str]:
    for name, text in texts.items():
        (folder / f"{name}.ttl").write_text(text, encoding="utf-8")
    return {name: str(folder / f"{name}.ttl") for name in texts}


@pytest.mark.parametrize("text", ["", "# nothing yet\n@prefix ex: <http://example.org/> ."])
def test_of_an_empty_file_there_is_nothing_to_check(run: Run, tmp_path: Path, text: str) -> None:
    of = files(tmp_path, empty=text, shapes=OWN_SHAPES)
    for more in ((), ("--shapes", of["shapes"])):
        result = run("validate", of["empty"], *more)
        assert result.exit_code == 0, result.output
        assert " hold for 0 statements" in result.stdout
        assert "note: there is nothing to check" in result.stderr


def test_data_of_another_vocabulary_is_told_that_the_rules_are_not_for_it(run: Run, tmp_path: Path) -> None:
    of = files(tmp_path, people=PEOPLE)
    result = run("validate", of["people"])
    assert (result.exit_code, result.stdout) == (1, "")
    assert "rules are not for it" in result.stderr
    assert "--shapes" in result.stderr


def test_any_data_is_validated_by_shapes_of_ones_own(run: Run, tmp_path: Path) -> None:
    of = files(
        tmp_path, people=PEOPLE, shapes=OWN_SHAPES, good=PEOPLE.replace('foaf:age "old"', 'foaf:name "B"')
    )
    command = ("validate", of["people"], "--shapes", of["shapes"])
    result = run(*command, "--format", "json")
    assert result.exit_code == 1
    found = json.loads(result.stdout)["violations"]
    assert [(v["severity"], v["problem"]["ko"]) for v in found if v["severity"] == "Violation"] == [
        ("Violation", "이름 없음")
    ]
    assert {v["node"]["iri"] for v in found} == {"http://example.org/b"}
    told = run(*command).stdout
    assert "no name" in told
    assert "ex:b" in told
    report = Graph().parse(data=run(*command, "--format", "turtle").stdout)
    sources = {str(s) for s in report.objects(None, SHACL.sourceShape)}
    assert sources == {"http://example.org/Person"}
    assert {slug(str(s)) for s in report.objects(None, SHACL.resultSeverity)} == {"Violation", "Warning"}
    good = run("validate", of["good"], "--shapes", of["shapes"])
    assert (good.exit_code, good.stdout) == (0, "conforms: 3 shapes hold for 4 statements\n")


@pytest.mark.parametrize(
    ("more", "lang", "expected"),
    [
        ("", "en", {"ex:Person", "ex:Person / Age"}),
        ("", "ko", {"ex:Person", "ex:Person / 나이"}),
        ('ex:Person rdfs:label "a person"@en , "사람"@ko .', "ko", {"사람", "사람 / 나이"}),
        ('ex:Person sh:name "shape" ; rdfs:label "a person" .', "en", {"shape", "shape / Age"}),
        (
            "<urn:a/Animal> sh:property ex:nick . ex:nick sh:path foaf:nick ; sh:minCount 1 .",
            "en",
            {"ex:nick"},
        ),
        (
            "<urn:a/nick> sh:path foaf:nick ; sh:minCount 1 ; sh:targetClass foaf:Person ."
            "<urn:b/nick> sh:path foaf:mbox ; sh:minCount 1 ; sh:targetClass foaf:Person .",
            "en",
            {"urn:a/nick", "urn:b/nick"},
        ),
        (
            '<urn:a> sh:path foaf:nick ; sh:minCount 1 ; sh:targetClass foaf:Person ; sh:name "same" .'
            'ex:b sh:path foaf:mbox ; sh:minCount 1 ; sh:targetClass foaf:Person ; sh:name "same" .',
            "en",
            {"same (urn:a)", "same (ex:b)"},
        ),
    ],
)
def test_a_shape_is_called_what_people_call_it_and_nothing_else_is(
    run: Run, tmp_path: Path, more: str, lang: str, expected: set[str]
) -> None:
    shapes = OWN_SHAPES.replace("sh:Warning", 'sh:Warning ; sh:name "Age"@en , "나이"@ko')
    prefix = "@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> ."
    animal = "<urn:a/Animal> sh:targetClass foaf:Person ." if "Animal" in more else ""
    of = files(tmp_path, people=PEOPLE, shapes=f"{shapes}\n{prefix}\n{more}\n{animal}")
    result = run("validate", of["people"], "--shapes", of["shapes"], "--lang", lang, "--format", "json")
    assert expected <= {each["rule"] for each in json.loads(result.stdout)["violations"]}


@pytest.mark.parametrize(
    ("shapes", "complaint"),
    [
        (PEOPLE, "contains no SHACL shapes"),
        (OWN_SHAPES.replace("sh:minCount 1", 'sh:minCount "one"'), "not valid SHACL"),
        (
            OWN_SHAPES.replace(
                "sh:targetClass foaf:Person ;",
                'sh:targetClass foaf:Person ; sh:sparql [ sh:select "SELECT * { SERVICE <urn:x> {} }" ] ;',
            ),
            "can reach beyond",
        ),
    ],
)
def test_shapes_that_are_none_or_reach_out_are_refused(
    shapes: str, complaint: str, run: Run, tmp_path: Path
) -> None:
    of = files(tmp_path, people=PEOPLE, shapes=shapes)
    result = run("validate", of["people"], "--shapes", of["shapes"])
    assert (result.exit_code, result.stdout) == (1, "")
    assert complaint in result.stderr


def test_shapes_that_look_at_nothing_say_so(run: Run, tmp_path: Path) -> None:
    of = files(tmp_path, people=PEOPLE, shapes=OWN_SHAPES.replace("foaf:Person ;", "foaf:Group ;"))
    result = run("validate", of["people"], "--shapes", of["shapes"])
    assert result.exit_code == 0
    assert "so nothing was checked" in result.stderr


@pytest.mark.slow
@pytest.mark.parametrize("format", ["table", "json", "turtle"])
def test_a_graph_that_conforms_is_reported_in_every_format(format: str, run: Run) -> None:
    ours = ["--articles", str(ROOT / "tests" / "articles"), "--only", "robot-taxi"]
    result = run("validate", *ours, "--format", format)
    assert result.exit_code == 0, result.output


# --- the validator itself


@pytest.mark.slow
def test_a_change_and_its_undoing_leave_merge_and_graphs_as_they_were() -> None:
    graph = Validator(packaged())
    before = set(graph.store)
    twice: dict[object, list[ox.Quad]] = {}
    for quad in packaged():
        twice.setdefault((quad.subject, quad.predicate, quad.object), []).append(quad)
    shared = next(found for found in twice.values() if len(found) > 1)
    graph.remove(shared[0])
    assert len(set(graph.store)) == len(before) - 1  # another graph states it, so the merge keeps it
    graph.add(shared[0])
    assert set(graph.store) == before


@pytest.mark.slow
def test_rules_around_nodes_see_what_rules_over_all_see(tmp_path: Path) -> None:
    path = edited(
        tmp_path, "p17.trig", 'schema:currency "EUR" ;', 'schema:currency "KRV" ; sai:status sai:Exact ;'
    )
    graph = Validator(over_packaged([path]))
    found = graph.violations()
    nodes = [each.node for each in found]
    assert len(found) >= 4
    assert graph.violations(nodes) == found  # type: ignore[arg-type]
    other = [q.subject for q in packaged() if q.subject not in nodes][:5]
    assert graph.violations(other) == []  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("SELECT ?node {}", "no header"),
        ("#+ title: {en: a, ko: b}\nSELECT ?node {}", "lacks 'mend'"),
        ("#+ title: {en: a, ko: b}\n#+ mend: {en: a}\n", "lacks 'ko'"),
        ("#+ title: {en: a, ko: b}\n#+ mend: {en: a, ko: b}\n#+ tags: [x]\n", "unknown key 'tags'"),
        ("#+ title: {en: a, ko: b}\n#+ mend: {en: a, ko: b}\n#+ reads: tea\n", "no reader 'tea'"),
        ("#+ title: {en: a, ko: b}\n#+ mend: {en: a, ko: b}\nSELECT ?node {}", "VALUES ?node"),
    ],
)
def test_a_broken_check_is_refused(text: str, complaint: str) -> None:
    with pytest.raises(QueryError, match=r"x\.rq:\d+: ") as raised:
        parse(Path("x.rq"), text)
    assert complaint in str(raised.value)


# --- the command


@pytest.mark.slow
def test_the_command_says_that_the_graph_conforms(run: Run) -> None:
    result = run("validate")
    assert result.exit_code == 0
    assert result.stdout.startswith(f"conforms: {len(RULES)} rules hold for ")
    assert run("validate", "--lang", "ko").stdout.startswith("적합: ")


@pytest.mark.parametrize("lang", ["en", "ko"])
def test_the_table_groups_by_rule(lang: str, run: Run) -> None:
    result = run("validate", str(ROOT / "tests/invalid/currency-code.ttl"), "--lang", lang)
    assert result.exit_code == 1
    for name in ("currency-code", "printed-currency"):
        assert f"{name}: {RULES[name].problem[lang]}\n" in result.stdout
        assert f"  → {RULES[name].mend[lang]}\n" in result.stdout
    assert "test (" not in result.stdout
    assert "id:test   schema:currency EURO" in result.stdout


def test_json_has_each_violation_in_full(run: Run) -> None:
    result = run("validate", str(ROOT / "tests/invalid/split-node.trig"), "--format", "json")
    assert result.exit_code == 1
    found = json.loads(result.stdout)
    assert found["conforms"] is False
    assert {each["rule"] for each in found["violations"]} == {"split-node"}
    places = {p for each in found["violations"] for p in each["passages"]}
    assert places == {PASSAGE + "example/p01s1", PASSAGE + "example/p01s2"}
    assert set(found["violations"][0]["problem"]) == {"en", "ko"}


@pytest.mark.slow
def test_the_report_is_the_w3cs(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "report.ttl"
    assert run("validate", str(ROOT / "tests/invalid/currency-code.ttl"), "-o", str(path)).exit_code == 1
    report = Graph().parse(path)
    whole = report.value(None, RDF.type, SHACL.ValidationReport)
    assert str(report.value(whole, SHACL.conforms)) == "false"
    results = list(report.objects(whole, SHACL.result))
    assert {slug(str(report.value(r, SHACL.sourceShape))) for r in results} == {
        "currency-code",
        "printed-currency",
    }
    for result in results:
        assert report.value(result, SHACL.focusNode)
        assert report.value(result, SHACL.resultSeverity) == SHACL.Violation
        assert report.value(result, SHACL.sourceConstraintComponent)
        messages = list(report.objects(result, SHACL.resultMessage))
        assert {m.language for m in messages} == {"en", "ko"}  # type: ignore[attr-defined]
        assert all("id:test" in m for m in messages)  # type: ignore[operator]
    empty = Graph().parse(data=run("validate", "--format", "turtle").stdout)
    assert [str(o) for o in empty.objects(None, SHACL.conforms)] == ["true"]


@pytest.mark.slow
def test_values_that_are_none_of_their_datatype_are_violations_and_no_tracebacks(
    run: Run, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "odd.ttl"
    path.write_text(
        "@prefix id: <https://w3id.org/sovereign-ai-kg/id/> .\n"
        "@prefix dcterms: <http://purl.org/dc/terms/> .\n"
        "@prefix foaf: <http://xmlns.com/foaf/0.1/> .\n"
        "@prefix schema: <https://schema.org/> .\n"
        "@prefix sai: <https://w3id.org/sovereign-ai-kg/ontology#> .\n"
        "@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .\n"
        'id:amazon sai:year "soon"^^xsd:integer ; schema:position 99999999999999999999999 ; sai:rank "é" ;\n'
        '  sai:printedAs "" , 5 ; sai:periodPrintedAs "0000.99.99 1/0" ;\n'
        '  schema:amount "1e400"^^xsd:decimal ;\n'
        '  dcterms:date "2024-99-99"^^xsd:date ; schema:about <mailto:x> , [] ;\n'
        '  sai:count "NaN"^^xsd:double .\n',
        encoding="utf-8",
    )
    result = run("validate", str(path), "--format", "json")
    assert result.exit_code == 1
    found = json.loads(result.stdout)["violations"]
    odd = {each["property"]["iri"] for each in found if each["rule"] == "datatype" and each["property"]}
    assert {slug(p) for p in odd} >= {"year", "rank", "printedAs", "amount", "date", "count"}
    assert not caplog.records
    assert result.stderr.startswith("note: 4 values not compared with the printed form")
    assert "Traceback" not in result.stderr
    assert run("validate", str(path), "--format", "turtle").exit_code == 1


def test_what_cannot_be_read_is_an_error(run: Run, tmp_path: Path) -> None:
    with pytest.raises(DataError):
        over_packaged([tmp_path / "missing.ttl"])
    result = run("validate", str(tmp_path / "missing.ttl"))
    assert result.exit_code == 1
    assert "cannot be read" in result.stderr
    assert run("validate", "--format", "csv").exit_code == 2


@pytest.mark.slow
def test_articles_of_ones_own_are_validated_with_the_packaged_graph(run: Run, tmp_path: Path) -> None:
    assert run("validate", "--articles", str(ROOT / "tests" / "articles")).exit_code == 0
    folder = tmp_path / "robot-taxi"
    shutil.copytree(ROOT / "tests" / "articles" / "robot-taxi", folder)
    path = folder / "passages.trig"
    text = path.read_text("utf-8")
    text = re.sub(r'sai:paraphrase ".*"@en , ', "sai:paraphrase ", text, count=1)
    path.write_text(re.sub(r" ;\n\s*dcterms:license <[^>]*>", "", text, count=1), encoding="utf-8")
    made = run("validate", "--articles", str(tmp_path), "--format", "json")
    assert made.exit_code == 1
    found = {violation["rule"] for violation in json.loads(made.stdout)["violations"]}
    assert found == {"Encoding", "needs-paraphrase"}
    both = run("validate", "x.trig", "--articles", "y")
    assert (both.exit_code, both.stdout) == (2, "")


@pytest.mark.slow
def test_a_message_names_the_node_in_its_own_language(run: Run, tmp_path: Path) -> None:
    path = edited(tmp_path, "p17.trig", 'schema:currency "EUR" ;', "")
    report = Graph().parse(data=run("validate", str(path), "--format", "turtle").stdout)
    texts = {str(m.language): str(m) for m in report.objects(None, SHACL.resultMessage)}  # type: ignore[attr-defined]
    assert texts["en"].startswith("Amazon's investment in France (id:investment-amazon-france)")
    assert texts["ko"].startswith("아마존의 프랑스 투자 (id:investment-amazon-france)")


@pytest.mark.slow
@pytest.mark.parametrize("format", ["", "turtle", "trig"])
def test_the_corrected_reading_conforms_in_memory_and_as_a_file(
    format: str, run: Run, tmp_path: Path
) -> None:
    corrected = ["--reading", "corrected"]
    if format:
        path = str(tmp_path / f"corrected.{format}")
        assert run("export", *corrected, "--format", format, "-o", path).exit_code == 0
        corrected = [path]
    result = run("validate", *corrected)
    assert result.exit_code == 0, result.stdout


@pytest.mark.slow
def test_the_corrected_reading_excuses_what_is_put_right_and_nothing_else() -> None:
    corrected = list(quads(Embedded.of_files(reading=CORRECTED)))
    assert Validator(corrected).violations() == []
    amount, microsoft = (
        ox.NamedNode(PREFIXES["schema"] + "amount"),
        ox.NamedNode(ID + "investment-microsoft-japan"),
    )
    (right,) = (q for q in corrected if (q.subject, q.predicate) == (microsoft, amount))
    wrong = ox.Quad(microsoft, amount, ox.Literal("5.0", datatype=right.object.datatype), right.graph_name)  # type: ignore[union-attr]
    found = Validator([*(q for q in corrected if q != right), wrong]).violations()
    assert {each.rule.name for each in found} == {"erratum-value", "printed-amount"}


@pytest.mark.slow
def test_one_article_is_validated_alone(run: Run) -> None:
    ours = ["--articles", str(ROOT / "tests" / "articles")]
    assert run("validate", *ours, "--only", "sovereign-ai").exit_code == 0
    result = run("validate", *ours, "--only", "robot-taxi")
    assert (result.exit_code, result.stdout) == (
        0,
        f"conforms: {len(RULES)} rules hold for 8 statements of 2 passages\n",
    )
    assert run("validate", "--only", "nobody").exit_code == 2
    assert run("validate", "x.trig", "--only", "robot-taxi").exit_code == 2
